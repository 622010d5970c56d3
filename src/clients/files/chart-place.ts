import { readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

import { ActionError } from '../../values/action-error.ts'
import { isRemoteChart } from '../../values/path.ts'
import { requireCleanChart } from './git-credentials.ts'
import { liesIn, placeInWorkspace, realPlace, type Workspace } from './workspace.ts'

/** Helm follows links, and puts what they lead to into the release. */
const requireOwnFiles = (key: string, chart: string): void => {
  const root = realPlace(chart)
  for (const entry of readdirSync(root, { withFileTypes: true, recursive: true })) {
    if (!entry.isSymbolicLink()) continue
    const link = join(entry.parentPath, entry.name)
    const place = realPlace(link)
    if (liesIn(place, root)) continue
    throw new ActionError({
      code: 'CHART_LINK_OUTSIDE',
      message: `${key}: the link ${relative(root, link)} of the chart leads to ${place}, out of its folder ${root}`,
      hint: 'Put the file itself into the chart, or share it as a library chart: "helm dependency build" in a step before copies it in.',
    })
  }
}

/**
 * What Helm is given for a chart: its address, or the absolute path of a folder or archive.
 * @throws ActionError PATH_OUTSIDE_WORKSPACE, PATH_HOLDS_CREDENTIALS, CHART_LINK_OUTSIDE,
 * CONTEXT_HOLDS_CREDENTIALS
 */
export const placeChart = (workspace: Workspace, key: string, chart: string): string => {
  if (isRemoteChart(chart)) return chart
  const place = placeInWorkspace(workspace, key, chart)
  // What is not there, or is an archive, whose links Helm does not follow, has nothing to look at.
  if (statSync(place, { throwIfNoEntry: false })?.isDirectory() === true) {
    requireOwnFiles(key, place)
    requireCleanChart(key, realPlace(place))
  }
  return place
}

/** A chart with its values files. */
export interface ChartFiles {
  readonly chart: string
  readonly values: readonly string[]
}

/** The same for the inputs of an action. @throws ActionError as `placeChart` */
export const placeCharts = (workspace: Workspace, { chart, values }: ChartFiles): ChartFiles => ({
  chart: placeChart(workspace, 'input "chart"', chart),
  values: values.map((file) => placeInWorkspace(workspace, 'input "values"', file)),
})
