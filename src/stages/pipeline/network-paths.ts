import type { Progress } from '../../core/progress.ts'
import { messageOf } from '../../values/action-error.ts'
import { type Attachment, poolText } from '../network/attach-groups.ts'
import type { PoolGroups } from '../network/attached-groups.ts'
import type { ReviewedNetworkPlan } from '../network/ensure-network.ts'
import type { NetworkChange } from '../network/network-plan.ts'
import type { NetworkSnapshot } from '../network/network-snapshot.ts'
import { type NetworkTarget, withPools } from '../network/network-target.ts'
import { resolveGroups } from '../network/role-groups.ts'
import { observePaths } from '../reachability/observe-paths.ts'
import { type PathReport, reportPaths } from '../reachability/path-report.ts'
import { placesOf } from '../reachability/places.ts'
import { renderPathText } from '../reachability/render-text.ts'

/** The pool with the groups that were attached to it. */
const attached = (pool: PoolGroups, attachments: readonly Attachment[]): PoolGroups => {
  const added = (to: Attachment['to']) =>
    attachments.filter((one) => one.pool.id === pool.id && one.to === to)
  const withAdded = (has: readonly string[], to: Attachment['to']) => [
    ...has,
    ...added(to).map(({ groupId }) => groupId),
  ]
  return {
    ...pool,
    nodeGroupIds: withAdded(pool.nodeGroupIds, 'virtual nodes'),
    podGroupIds: withAdded(pool.podGroupIds, 'pods'),
  }
}

/** The attachments that were made: all of a pool are made in one update, or none. */
const madeOf = (
  attachments: readonly Attachment[],
  done: readonly NetworkChange[],
): readonly Attachment[] => {
  const changes = done.filter(({ kind }) => kind === 'attach-group')
  return attachments.filter(({ pool }) => changes.some((one) => one.target === poolText(pool)))
}

/**
 * The target after those changes of the plan that were done: with the groups that were created, and
 * pools with the groups that were attached to them.
 */
export const targetAfter = async (
  { desired, attachments }: ReviewedNetworkPlan,
  done: readonly NetworkChange[],
  snapshot: NetworkSnapshot,
): Promise<NetworkTarget> => {
  const { target, groupIds } = await resolveGroups(desired, snapshot)
  if (target.pools === undefined) return target
  const made = (ids: readonly string[]) => ids.map((id) => groupIds.get(id) ?? id)
  const attachmentsMade = madeOf(attachments, done)
  const pools = target.pools.map((one) => {
    const pool = attached(one, attachmentsMade)
    return {
      ...pool,
      nodeGroupIds: made(pool.nodeGroupIds),
      podGroupIds: made(pool.podGroupIds),
    }
  })
  return withPools(target, pools)
}

/** Judges every path, and logs it; undefined, with a warning, if something of them cannot be read. */
export const pathsOf = async (
  targeted: Promise<NetworkTarget>,
  snapshot: NetworkSnapshot,
  progress: Progress,
): Promise<PathReport | undefined> => {
  try {
    const target = await targeted
    const report = reportPaths(await observePaths(placesOf(target), snapshot, target), target)
    renderPathText(report).forEach((line) => progress.info(`  ${line}`))
    return report
  } catch (error) {
    progress.warning(`the paths could not be judged: ${messageOf(error)}`)
    return undefined
  }
}
