import type { ActionContext } from '../../runner/context.ts'
import type { StageLog } from '../../runner/log.ts'
import type { NetworkSnapshot } from '../../stages/network/network-snapshot.ts'
import { observePaths, type PathPlaces } from '../../stages/reachability/observe-paths.ts'
import {
  closedPaths,
  pathsOutput,
  pendingPaths,
  reportPaths,
  routeFindingsOutput,
} from '../../stages/reachability/path-report.ts'
import { renderPathSummary } from '../../stages/reachability/render-summary.ts'
import { renderPathText } from '../../stages/reachability/render-text.ts'
import { isFault, routeFindingText } from '../../stages/reachability/review-routes.ts'
import type { NetworkOptions } from '../../values/network/options.ts'

interface PathSources {
  readonly target: NetworkOptions
  readonly places: PathPlaces
  readonly snapshot: NetworkSnapshot
}

/**
 * Judges every path and reports it in log, summary and outputs; returns the number of closed ones.
 */
export const publishPaths = async (
  { target, places, snapshot }: PathSources,
  { outputs, summary }: Pick<ActionContext, 'outputs' | 'summary'>,
  stage: StageLog,
): Promise<number> => {
  const view = await observePaths(places, snapshot, target)
  const report = reportPaths(view, target)
  const closed = closedPaths(report)
  renderPathText(report).forEach((line) => stage.info(`  ${line}`))
  report.findings.filter(isFault).forEach((one) => stage.warning(routeFindingText(one)))
  await summary.append(renderPathSummary(report))
  await outputs.set('paths', pathsOutput(report))
  await outputs.set('paths-closed', closed.length)
  await outputs.set('paths-pending', pendingPaths(report).length)
  await outputs.set('route-findings', routeFindingsOutput(report))
  return closed.length
}
