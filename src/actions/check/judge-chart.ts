import type { Workspace } from '../../clients/files/workspace.ts'
import { chartsAlone } from '../../clients/kubernetes/charts/helm-charts.ts'
import { execUntil } from '../../clients/process/exec.ts'
import type { ActionContext } from '../../runner/context.ts'
import { allocations } from '../../stages/check/allocation.ts'
import { allocationOutput, allocationSummary } from '../../stages/check/allocation-report.ts'
import { acceptFindings, today } from '../../stages/check/accept.ts'
import { checkManifests } from '../../stages/check/check-manifests.ts'
import { placeFindings } from '../../stages/check/place-findings.ts'
import { checkSummary, requireNone } from '../../stages/check/report.ts'
import { renderChart } from '../../stages/deploy/render-chart.ts'
import { ASSUMED } from '../../stages/deploy/render.ts'
import { helmRelease } from '../../stages/deploy/request.ts'
import { givenLogins } from '../deploy/chart-login.ts'
import { pricesIn, readerOf } from './files.ts'
import type { CheckInputs } from './inputs.ts'
import { publish } from './publish.ts'
import { placeRelease } from '../deploy/release-inputs.ts'

/** Renders the chart, and reports each finding. @throws ActionError if one is to fail the step */
export const judgeChart = async (
  { release, chartLogin, checks, failOn, sarifFile, priceFile }: CheckInputs,
  workspace: Workspace,
  context: ActionContext,
): Promise<void> => {
  const { signal, log, outputs, summary } = context
  const prices = await pricesIn(priceFile, workspace)
  const stage = log.stage('check')
  const given = placeRelease(release, context.environment)
  const placed = helmRelease(given, given.image, given['pull-secret'])
  const client = chartsAlone(execUntil(signal), context.temporaryFolder, givenLogins(chartLogin))
  const { objects, hooks, sources } = await renderChart(placed, client, stage)
  stage.info(`${release.chart} is ${ASSUMED}`)
  const found = checkManifests([...objects, ...hooks], checks)
  const accepted = acceptFindings(found, checks.ignore, today())
  const findings = placeFindings(accepted.open, sources, release.chart, readerOf(workspace))
  for (const note of accepted.notes) stage.warning(note)
  await publish(findings, sarifFile, workspace, context)
  const sizes = allocations(objects, checks.managedNodes)
  await outputs.set('allocation', allocationOutput(sizes, prices))
  await summary.append(checkSummary(release.chart, findings, accepted))
  await summary.append(allocationSummary(sizes, prices))
  requireNone(findings, failOn)
  stage.done(`${objects.length} objects, ${findings.length} findings`)
}
