import type {
  ClusterWork,
  ManagedCluster,
  ManagedClusterClient,
} from '../../clients/container-engine/managed-cluster.ts'
import { awaitOciWork } from '../../core/await-oci-work.ts'
import type { Wait } from '../../core/await-result.ts'
import type { Progress } from '../../core/progress.ts'
import { ActionError, messageOf } from '../../values/action-error.ts'
import { requireLive } from './find-cluster.ts'

export interface ClusterWait extends Wait {
  readonly client: ManagedClusterClient
  readonly progress: Progress
  /** Called as soon as the cluster is known, so that it is reported even if the wait fails. */
  readonly seen?: (clusterId: string) => Promise<void> | void
}

/** Shows the new lines of a work request's log; ignores failures to read them. */
const logReporter = ({ client, progress }: ClusterWait, compartmentId: string) => {
  const reported = new Map<string, number>()
  return async (id: string): Promise<void> => {
    const lines = await client.workLogs(id, compartmentId).catch(() => [])
    lines.slice(reported.get(id) ?? 0).forEach((line) => progress.info(`  ${line}`))
    reported.set(id, Math.max(lines.length, reported.get(id) ?? 0))
  }
}

/** Oracle's policy statement for the etcd encryption key; only the outcome proves a policy. */
const keyHint = (keyId: string): string =>
  `The cluster must be allowed to use the KMS key before it is made:\n  Allow any-user to use keys in compartment <compartment> where ALL {request.principal.type='cluster', target.key.id='${keyId}'}`

const workFailed = (
  work: ClusterWork,
  errors: readonly string[],
  kmsKeyId: string | undefined,
): ActionError => {
  const details = errors.join('; ') || 'OCI gives no details'
  const hints = [
    'Remove the cause that OCI names (limits, policies, subnets).',
    ...(kmsKeyId === undefined ? [] : [keyHint(kmsKeyId)]),
    work.operation === 'CLUSTER_CREATE'
      ? 'A failed cluster remains: delete it in the console, and run again.'
      : 'Then run again.',
  ]
  return new ActionError({
    code: 'CLUSTER_WORK_FAILED',
    message: `work request ${work.id} (${work.operation}) ended ${work.status}: ${details}`,
    hint: hints.join('\n'),
  })
}

/** The context of the work request, for hints. */
interface WorkAbout {
  readonly compartmentId: string
  readonly kmsKeyId?: string | undefined
}

/** @throws ActionError CLUSTER_WORK_FAILED, CLUSTER_TIMEOUT, OCI_* */
export const followWork = async (
  workId: string,
  { compartmentId, kmsKeyId }: WorkAbout,
  wait: ClusterWait,
): Promise<ClusterWork> => {
  const report = logReporter(wait, compartmentId)
  const done = await awaitOciWork(wait, 'CLUSTER_TIMEOUT', `work request ${workId}`, async () => {
    const work = await wait.client.clusterWork(workId)
    const [id] = work.clusterIds
    if (id !== undefined) await wait.seen?.(id)
    await report(workId)
    wait.progress.waiting(`the work request: ${work.status}`)
    return ['SUCCEEDED', 'FAILED', 'CANCELED'].includes(work.status) ? work : undefined
  })
  if (done.status === 'SUCCEEDED') return done
  const errors = await wait.client
    .workErrors(workId, compartmentId)
    .catch((error: unknown) => [messageOf(error)])
  throw workFailed(done, errors, kmsKeyId)
}

/**
 * Waits until no work on the cluster is in progress, whoever started it.
 * @throws ActionError CLUSTER_FAILED, CLUSTER_NOT_FOUND, CLUSTER_TIMEOUT, OCI_*
 */
export const settle = (cluster: ManagedCluster, wait: ClusterWait): Promise<ManagedCluster> => {
  const { client, progress } = wait
  const report = logReporter(wait, cluster.compartmentId)
  let known: ManagedCluster | undefined = cluster
  return awaitOciWork(wait, 'CLUSTER_TIMEOUT', `cluster "${cluster.name}"`, async () => {
    const now = requireLive(known ?? (await client.managedCluster(cluster.id)))
    known = undefined
    if (now.state === 'ACTIVE') return now
    const works = await client.unfinishedWork(cluster)
    for (const { id } of works) await report(id)
    const under = works.map(({ operation, status }) => `${operation} ${status}`).join(', ')
    progress.waiting(`the cluster is ${now.state}${under === '' ? '' : `: ${under}`}`)
    return undefined
  })
}
