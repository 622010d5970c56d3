import type { Kubernetes, Manifest } from '../../clients/kubernetes/kubernetes.ts'
import type { Progress } from '../../core/progress.ts'
import { at, text } from '../../values/json.ts'
import { namespaceOf } from '../../values/manifests/manifests.ts'
import type { Waiting } from '../until.ts'
import { applySecrets } from './apply.ts'
import { awaitSecrets } from './await-secrets.ts'
import { isOfOperator } from './objects.ts'
import { planSecrets } from './plan.ts'
import type { SecretsOwner, SecretsRequest } from './request.ts'
import { servedApi } from './served-api.ts'

/** The vault secrets of a release: described ones, and those of its chart. */
interface ReleaseSecrets {
  readonly owner: SecretsOwner
  readonly described?: SecretsRequest | undefined
  /** OCID, for the policy statement in messages. */
  readonly clusterId?: string | undefined
}

/**
 * Creates the described secrets, before an upgrade whose pods need them.
 * @returns what was applied, marked for a new sync where needed
 */
export const makeSecrets = async (
  { owner, described }: ReleaseSecrets,
  kubernetes: Pick<Kubernetes, 'listObjects' | 'differences' | 'apply'>,
  progress: Pick<Progress, 'info' | 'warning'>,
  changed?: (description: string) => void,
): Promise<readonly Manifest[]> => {
  if (described === undefined) return []
  const plan = await planSecrets(described, owner, kubernetes)
  await applySecrets(plan, kubernetes, progress, changed)
  return plan.manifests
}

/** The ExternalSecrets of a chart, by namespace. */
const ofChart = (objects: readonly unknown[], ofRelease: string): Map<string, string[]> => {
  const found = new Map<string, string[]>()
  for (const object of objects.filter((one) => isOfOperator(one, 'ExternalSecret'))) {
    const namespace = namespaceOf(object, ofRelease)
    const name = text(at(object, 'metadata', 'name'))
    found.set(namespace, [...(found.get(namespace) ?? []), name])
  }
  return found
}

/**
 * @param manifests our own, as applied; waits for these and the chart's. @throws ActionError
 * SECRETS_NOT_SYNCED
 */
export const awaitReleaseSecrets = async (
  { owner, clusterId }: ReleaseSecrets,
  {
    objects,
    manifests,
  }: { readonly objects: readonly unknown[]; readonly manifests: readonly Manifest[] },
  kubernetes: Pick<Kubernetes, 'listObjects' | 'watchObjects' | 'apply' | 'list'>,
  { waiting, progress }: { readonly waiting: Waiting; readonly progress: Progress },
): Promise<void> => {
  const all = ofChart([...objects, ...manifests], owner.namespace)
  for (const [namespace, names] of all) {
    const api = await servedApi(kubernetes, namespace)
    if (api === undefined) continue
    const { apiVersion } = api
    const own = namespace === owner.namespace ? manifests : []
    const awaited = { namespace, apiVersion, names: [...new Set(names)], manifests: own, clusterId }
    await awaitSecrets(awaited, kubernetes, waiting, progress)
  }
}
