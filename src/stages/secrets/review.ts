import type { Kubernetes, LiveObject } from '../../clients/kubernetes/kubernetes.ts'
import type { Progress } from '../../core/progress.ts'
import { ActionError } from '../../values/action-error.ts'
import { at, count, list, strings, text } from '../../values/json.ts'
import { nameOf } from '../../values/manifests/manifests.ts'
import { regionOfOcid } from '../../values/oci/cluster-region.ts'
import { compareVersions, readVersion } from '../../values/kubernetes/version.ts'
import { isOfOperator } from './objects.ts'
import { operatorMissing } from './plan.ts'
import { servedApi } from './served-api.ts'
import { type OracleStore, oracleStoreOf, STORES } from './stores.ts'

const DEPLOYMENT = { apiVersion: 'apps/v1', kind: 'Deployment' }
const EVERYWHERE = '*'

/**
 * From this version on, workload identity does not exhaust ports, and lost connections are closed
 * (notes of 2.9).
 */
const SOUND = { major: 2, minor: 9 }

const labelsOf = (object: unknown) => strings(at(object, 'metadata', 'labels'))

/** The operator's own Deployment, by the labels of its chart; its webhook has another name. */
const isOperator = (object: unknown): boolean =>
  labelsOf(object)['app.kubernetes.io/name'] === 'external-secrets'

/** A chart that includes the operator or its CRDs. */
const bringsOperator = (object: unknown): boolean =>
  isOperator(object) ||
  (at(object, 'kind') === 'CustomResourceDefinition' &&
    text(at(object, 'spec', 'group')) === 'external-secrets.io')

/**
 * Why a store cannot work; undefined if nothing is known against it.
 * @param hasManagedNodes whether the operator may run on nodes that are instances
 */
const storeFault = (store: OracleStore, hasManagedNodes: boolean): ActionError | undefined => {
  const { kind, name, vault, region, principal, hasKeys } = store
  const isInstance = principal === 'InstancePrincipal' || (principal === '' && !hasKeys)
  if (isInstance && !hasManagedNodes) {
    const said =
      principal === ''
        ? 'names no principalType, which means InstancePrincipal'
        : `is of principalType ${principal}`
    return new ActionError({
      code: 'SECRETS_PRINCIPAL_UNFIT',
      message: `${kind}/${name} ${said}: virtual nodes are no instances, so the operator would have no identity`,
      hint: 'Set spec.provider.oracle.principalType to Workload, with a serviceAccountRef that the policy names.',
    })
  }
  const lies = vault.startsWith('ocid1.vault.') ? regionOfOcid(vault) : undefined
  if (lies === undefined || region === '' || lies === region) return undefined
  return new ActionError({
    code: 'SECRETS_VAULT_ELSEWHERE',
    message: `${kind}/${name} reads vault ${vault} in ${region}, and the vault lies in ${lies}`,
    hint: `Set spec.provider.oracle.region to ${lies}, or name a vault of ${region}.`,
  })
}

/** Problems and remarks of the operator's own Deployments. */
const reviewOperator = (
  deployments: readonly LiveObject[],
  progress: Pick<Progress, 'warning'>,
): void => {
  const found = deployments.find(({ object }) => isOperator(object))
  if (found === undefined) {
    return progress.warning(
      'no Deployment in the cluster is labelled as the External Secrets Operator (app.kubernetes.io/name=external-secrets): it may not run',
    )
  }
  if (count(at(found.object, 'status', 'readyReplicas')) === 0) {
    throw new ActionError({
      code: 'SECRETS_OPERATOR_NOT_READY',
      message: `no pod of the External Secrets Operator is ready (Deployment ${found.namespace}/${found.name})`,
      hint: 'Look at its pods (kubectl describe): on virtual nodes they need requests that equal limits.',
    })
  }
  const said = labelsOf(found.object)['app.kubernetes.io/version'] ?? ''
  const version = readVersion(said)
  if (version === undefined || compareVersions(version, SOUND) >= 0) return
  progress.warning(
    `the External Secrets Operator is ${said}: before v2.9.0 it loses connections and runs out of ports with workload identity`,
  )
}

/** The operator's objects in a release. */
const operatorObjects = (objects: readonly unknown[]): readonly unknown[] =>
  objects.filter((object) => isOfOperator(object, 'ExternalSecret', ...STORES))

/**
 * Checks before anything is changed that what a chart asks of the operator can come about: the API
 * is served, the operator runs, and each store can read its vault. Without permission to list
 * Deployments, the operator is not checked.
 *
 * @throws ActionError SECRETS_OPERATOR_MISSING, SECRETS_OPERATOR_NOT_READY,
 * SECRETS_PRINCIPAL_UNFIT, SECRETS_VAULT_ELSEWHERE, SECRETS_FORBIDDEN
 */
export const requireSecrets = async (
  objects: readonly unknown[],
  { namespace, isDescribed, hasManagedNodes }: SecretsSetting,
  kubernetes: Pick<Kubernetes, 'listObjects'>,
  progress: Pick<Progress, 'warning'>,
): Promise<void> => {
  const own = operatorObjects(objects)
  if ((own.length === 0 && !isDescribed) || objects.some(bringsOperator)) return
  for (const store of own.flatMap((object) => oracleStoreOf(object) ?? [])) {
    const fault = storeFault(store, hasManagedNodes)
    if (fault !== undefined) throw fault
  }
  const api = await servedApi(kubernetes, namespace)
  const [first] = own
  if (api === undefined) {
    throw operatorMissing(
      first === undefined ? '"release.secrets" is described' : `the chart has ${nameOf(first)}`,
    )
  }
  requireVersion(own, api.apiVersion)
  const deployments = await kubernetes.listObjects(DEPLOYMENT, EVERYWHERE).catch(() => undefined)
  if (deployments !== undefined) reviewOperator(deployments, progress)
}

/** The surroundings of a release. */
interface SecretsSetting {
  readonly namespace: string
  /** Whether secrets are described for it. */
  readonly isDescribed: boolean
  readonly hasManagedNodes: boolean
}

/** The newest version is certainly served; v1beta1 no longer is where there is v1. */
const requireVersion = (own: readonly unknown[], served: string): void => {
  const newer = list(own).find(
    (object) => served.endsWith('/v1beta1') && text(at(object, 'apiVersion')).endsWith('/v1'),
  )
  if (newer === undefined) return
  throw new ActionError({
    code: 'SECRETS_OPERATOR_MISSING',
    message: `${nameOf(newer)} is of external-secrets.io/v1, and the cluster serves ${served}`,
    hint: 'Update the operator: v1 is served since its 0.16.',
  })
}
