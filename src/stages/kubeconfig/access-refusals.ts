import type { FailureKind } from '../../clients/kubernetes/api-server-http.ts'
import { ActionError } from '../../values/action-error.ts'
import { grantOf } from '../../values/policy-statements.ts'
import { endpointsOf } from './choose-endpoint.ts'
import type { Target } from './target.ts'

/** Why the API server rejected us, as its client reports it. */
export interface Refused extends Error {
  readonly kind: FailureKind
  readonly skew: number | undefined
}

/** Milliseconds; OKE seems to accept tokens that are up to five minutes off (unconfirmed). */
const MOST_SKEW = 4 * 60_000

const whereToRun = ({ kind, cluster, bastion }: Target): string => {
  if (bastion !== undefined) {
    const from = bastion.address ?? 'its private address'
    return `The tunnel through bastion ${bastion.name} is there, but nothing responds at its end: let the bastion, ${from}, in on TCP 6443 (input "api-clients" of ensure-network), and its subnet out.`
  }
  if (kind === undefined) return 'Check "server", and that the runner may connect there.'
  if (kind === 'PUBLIC_ENDPOINT') {
    return 'Let the runner in on TCP 6443: a rule of the security list or NSG of the API endpoint (input "api-clients" of ensure-network). Behind a proxy, set HTTPS_PROXY.'
  }
  const hasPublic = cluster?.endpoints.PUBLIC_ENDPOINT !== undefined
  const name =
    kind === 'VCN_HOSTNAME' ? 'The VCN host name resolves' : 'A private endpoint responds'
  return `${name} only inside the VCN and networks connected to it: run the job on a self-hosted runner there, and allow it on TCP 6443${hasPublic ? '; or set "endpoint: public", which this cluster has too' : ''}.`
}

const unreachable = (target: Target, refused: Refused): ActionError => {
  const others = target.cluster === undefined ? '' : `; it has ${endpointsOf(target.cluster)}`
  return new ActionError({
    code: 'CLUSTER_UNREACHABLE',
    message: `not reachable: the API server of ${target.name} at ${target.server} does not respond (${refused.message})${others}`,
    hint: whereToRun(target),
  })
}

const certificate = (target: Target, refused: Refused): ActionError =>
  new ActionError({
    code: 'CLUSTER_CERTIFICATE_REFUSED',
    message: `what responds at ${target.server} is not the API server of ${target.name}: ${refused.message}`,
    hint: 'Its certificate is not signed by the cluster\'s authority. Check "server" and "certificate-authority" if they are given; a proxy that opens TLS must let this host through (NO_PROXY).',
  })

const unauthorized = (target: Target, refused: Refused): ActionError => {
  const skew = refused.skew ?? 0
  const isOff = Math.abs(skew) > MOST_SKEW
  const minutes = Math.round(Math.abs(skew) / 60_000)
  const clock = `The clock of this machine is ${minutes} min ${skew > 0 ? 'behind' : 'ahead of'} the API server's; tokens hold the time. Correct it.`
  return new ActionError({
    code: 'CLUSTER_UNAUTHORIZED',
    message: `not authenticated: the API server of ${target.name} does not know the token of the signed-in identity (401 ${refused.message})`,
    hint: isOff
      ? clock
      : `The identity needs a policy in the cluster's compartment:${grantOf('use clusters')}\nA policy or group membership that is new takes up to a minute.`,
  })
}

/** A default binding of each cluster lets every authenticated identity review itself. */
const forbidden = (target: Target, refused: Refused): ActionError =>
  new ActionError({
    code: 'CLUSTER_FORBIDDEN',
    message: `not authorised: the API server of ${target.name} knows the token, but does not let it ask about itself (403 ${refused.message})`,
    hint: 'An administrator of the cluster puts the ClusterRoleBinding system:basic-user back:\n  kubectl create clusterrolebinding system:basic-user --clusterrole=system:basic-user --group=system:authenticated',
  })

/** Translates the client's failure for the user; returns anything else unchanged. */
export const accessRefusal = (target: Target, refused: Refused): ActionError => {
  if (refused.kind === 'unreachable') return unreachable(target, refused)
  if (refused.kind === 'certificate') return certificate(target, refused)
  if (refused.kind === 'unauthorized') return unauthorized(target, refused)
  if (refused.kind === 'forbidden') return forbidden(target, refused)
  return new ActionError({
    code: 'CLUSTER_REFUSED',
    message: `the API server of ${target.name} did not say who we are: ${refused.message}`,
    hint: 'It needs Kubernetes 1.28 or newer. If the server has a problem, run again.',
  })
}

/** Quotes text as one word of a shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`

/** The command that gives a user rights in one namespace. */
const bindingFor = (username: string, namespace: string): string =>
  `kubectl create rolebinding github-actions --namespace=${namespace} --clusterrole=edit --user=${quoted(username)}`

export const noRights = (target: Target, username: string, namespace: string): ActionError =>
  new ActionError({
    code: 'CLUSTER_FORBIDDEN',
    message: `not authorised: ${target.name} authenticated the job as ${username}, who has no rights in namespace ${namespace}`,
    hint: `An administrator of the cluster runs, with the role that is needed:\n  ${bindingFor(username, namespace)}\nIf the rights are in another namespace, set "namespace" to it.`,
  })
