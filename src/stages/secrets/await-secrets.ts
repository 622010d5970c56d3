import type { Kubernetes, LiveObject, Manifest } from '../../clients/kubernetes/kubernetes.ts'
import type { Progress } from '../../core/progress.ts'
import { at } from '../../values/json.ts'
import { plural } from '../../values/plural.ts'
import { until, type Waiting } from '../until.ts'
import { Watched } from '../watched.ts'
import { SYNC_ANNOTATION } from './objects.ts'
import { marked } from './plan.ts'
import { notSynced } from './not-synced.ts'
import { syncStateOf } from './sync-state.ts'

/** The ExternalSecrets of a release. */
interface AwaitedSecrets {
  readonly namespace: string
  readonly apiVersion: string
  readonly names: readonly string[]
  /** Our own ExternalSecrets, as applied. */
  readonly manifests: readonly Manifest[]
  /** OCID of the cluster, where it is known. */
  readonly clusterId?: string | undefined
}

type Cluster = Pick<Kubernetes, 'listObjects' | 'watchObjects' | 'apply' | 'list'>

/** Milliseconds that one may fail: the operator retries in growing steps of a second. */
const PATIENCE = 45_000

/**
 * The first attempt may have failed for something that the upgrade brought, and the next may be
 * minutes away.
 */
const askAgain = async (
  { namespace, apiVersion, manifests }: AwaitedSecrets,
  failed: readonly LiveObject[],
  kubernetes: Cluster,
  mark: string,
): Promise<void> => {
  for (const { name } of failed) {
    const own = manifests.find(
      (one) => one['kind'] === 'ExternalSecret' && at(one, 'metadata', 'name') === name,
    )
    const metadata = { name, namespace, annotations: { [SYNC_ANNOTATION]: mark } }
    const asked =
      own === undefined ? { apiVersion, kind: 'ExternalSecret', metadata } : marked(own, mark)
    // Without permission to write it, waiting is still possible.
    await kubernetes.apply(asked).catch(() => undefined)
  }
}

const liveOf = async (
  { namespace, apiVersion, names }: AwaitedSecrets,
  kubernetes: Cluster,
): Promise<LiveObject[]> =>
  (await kubernetes.listObjects({ apiVersion, kind: 'ExternalSecret' }, namespace)).filter(
    ({ name }) => names.includes(name),
  )

/**
 * Waits until the operator has synced all secrets of a release, so that no pod waits for one in
 * vain.
 * @throws ActionError SECRETS_NOT_SYNCED that names the cause
 */
export const awaitSecrets = async (
  awaited: AwaitedSecrets,
  kubernetes: Cluster,
  waiting: Waiting,
  progress: Progress,
): Promise<void> => {
  const { namespace, apiVersion, names } = awaited
  if (names.length === 0) return
  const { clock } = waiting
  const before = await liveOf(awaited, kubernetes)
  const failed = before.filter(({ object }) => syncStateOf(object).is === 'failed')
  await askAgain(awaited, failed, kubernetes, String(clock.now()))
  const watched = new Watched<LiveObject>()
  const kind = { apiVersion, kind: 'ExternalSecret' }
  const watch = kubernetes.watchObjects(kind, namespace, watched.take)
  const deadline = Math.min(waiting.deadline, clock.now() + PATIENCE)
  const leftNames = () =>
    names.filter((name) => syncStateOf(watched.get(name)?.object).is !== 'synced')
  const done = await until({ ...waiting, deadline, progress }, [watch], () => {
    const left = leftNames()
    if (left.length === 0) return true
    progress.waiting(`secrets of the vault: ${left.join(', ')}`)
    return undefined
  })
  if (done === true) return progress.info(`${plural(names.length, 'Secret')} of the vault synced`)
  throw await notSynced(awaited, leftNames(), watched.all(), kubernetes)
}
