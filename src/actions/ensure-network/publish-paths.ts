import type { Cluster } from '../../clients/clusters.ts'
import type { NetworkClient } from '../../clients/network.ts'
import type { NetworkRoutesClient } from '../../clients/network-routes.ts'
import type { ActionContext } from '../../runner/context.ts'
import type { StageLog } from '../../runner/log.ts'
import { type NetworkTarget, rolesOf } from '../../stages/network/network-target.ts'
import type { PathSettings } from '../../stages/reachability/judge-paths.ts'
import { observePaths, type PathPlaces } from '../../stages/reachability/observe-paths.ts'
import { closedPaths, pathsOutput, reportPaths } from '../../stages/reachability/path-report.ts'
import { renderPathSummary } from '../../stages/reachability/render-summary.ts'
import { renderPathText } from '../../stages/reachability/render-text.ts'

/** What plan and report both ask for; shared within one look at the network. */
export const sharedReads = [
  'subnet',
  'securityList',
  'securityGroup',
  'securityGroupRules',
  'servicesLabel',
] as const

/** What several subnets share: their route table, and its gateways. */
export const sharedRoutes = ['routeTable', 'gateway'] as const

/** The groups of the endpoint are known from the cluster; of the others, what inputs and pools say. */
export const placesOf = (target: NetworkTarget, cluster: Cluster): PathPlaces =>
  Object.fromEntries(
    rolesOf(target).map(([role, { subnetIds, groupId }]) => {
      const own = groupId === undefined ? [] : [groupId]
      const ofCluster = role === 'endpoint' ? cluster.endpointGroupIds : []
      const attached = target.attachedGroups?.[role] ?? []
      return [role, { subnetIds, groupIds: [...new Set([...own, ...ofCluster, ...attached])] }]
    }),
  )

export interface PathSources {
  readonly target: PathSettings
  readonly places: PathPlaces
  readonly client: NetworkClient
  readonly routes: NetworkRoutesClient
}

/** Follows every path and tells it in the log, the summary and the outputs; how many are closed. */
export const publishPaths = async (
  { target, places, client, routes }: PathSources,
  { outputs, summary }: Pick<ActionContext, 'outputs' | 'summary'>,
  stage: StageLog,
): Promise<number> => {
  const view = await observePaths(places, client, routes)
  const report = reportPaths(view, target)
  const closed = closedPaths(report)
  renderPathText(report).forEach((line) => stage.info(`  ${line}`))
  await summary.append(renderPathSummary(report))
  await outputs.set('paths', pathsOutput(report))
  await outputs.set('paths-closed', closed.length)
  return closed.length
}
