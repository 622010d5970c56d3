import { ActionError } from '../../values/action-error.ts'
import { grantOf } from '../../values/policy-statements.ts'
import { SMALL_TENANCY } from './limits.ts'

interface Cause {
  readonly says: RegExp
  readonly hint: string
}

/**
 * OCI's messages for virtual nodes that do not start or are not removed. The wording is not
 * documented.
 */
const CAUSES: readonly Cause[] = [
  {
    says: /api ?server.*(reach|connect|timeout)|(reach|connect|timeout).*api ?server/i,
    hint: 'The virtual nodes cannot reach the Kubernetes API on TCP 6443 and 12250: run ensure-network for the subnets, then run again.',
  },
  {
    says: /no free IP|IP address(es)?( is| are)?( left|.*exhaust)|NoAvailableIP|not enough (private )?IP|no (private )?address/i,
    hint: 'The subnet has no free address: every virtual node takes one of the node subnet, and every pod one of the pod subnet. Use a larger subnet, or a smaller size; an address that was given back is free after about a minute.',
  },
  {
    says: /out of (host )?capacity|OutOfCapacity/i,
    hint: 'OCI has no capacity there at the moment. Name no fault domains, so that OKE avoids those that have none; or take another availability domain (placement) or pod shape; or try again later.',
  },
  {
    says: /LimitExceeded|QuotaExceeded|service limit|limit virtual-node-count/i,
    hint: `The limit of virtual nodes is reached, or a quota of the compartment. ${SMALL_TENANCY} Ask for more in the console under Limits, Quotas and Usage, or give a smaller size.`,
  },
  {
    says: /evict|drain|disruption budget/i,
    hint: 'Pods could not be evicted in time: look for PodDisruptionBudgets that let no pod go ("kubectl get pdb -A"), loosen them, and run again.',
  },
  {
    says: /NotAuthorized|not authorized|policy|permission/i,
    hint: `A policy is missing where the subnets or the groups are: add${grantOf(['manage cluster-virtualnode-pools', 'read virtual-network-family', 'use subnets', 'use network-security-groups', 'manage vnics'])}\nThen run again.`,
  },
]

/** The hint for the cause that OCI names, or else the general one. */
export const hintFor = (details: string, otherwise: string): string =>
  CAUSES.find(({ says }) => says.test(details))?.hint ?? otherwise

/** The refusal of a change, with what to do about the limit, address or capacity that it names. */
export const withCause = (error: unknown): unknown => {
  if (!(error instanceof ActionError) || error.service?.status !== 400) return error
  const { code, message, hint, service } = error
  const better = hintFor(`${service.code} ${message}`, hint)
  return better === hint
    ? error
    : new ActionError({ code, message, hint: better, service, cause: error })
}
