import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

import { ActionError, messageOf } from '../../values/action-error.ts'
import type { ValueEntry } from '../../values/charts/value-path.ts'
import type { Json } from '../../values/json.ts'
import { asPath, isAddress, isRemoteChart } from '../../values/path.ts'
import { isKnownAlias } from './helm-repositories.ts'
import { requireCleanChart } from './git-credentials.ts'
import { liesIn, placeInWorkspace, realPlace, type Workspace } from './workspace.ts'

/** Helm follows links and puts their targets into the release. */
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
 * Resolves a chart for Helm: its address, or the absolute path of a folder or archive; a name in a
 * repository of Helm's own stays as it is.
 * @throws ActionError PATH_OUTSIDE_WORKSPACE, PATH_HOLDS_CREDENTIALS, CHART_LINK_OUTSIDE,
 * CONTEXT_HOLDS_CREDENTIALS
 */
const placeChart = (workspace: Workspace, key: string, chart: string): string => {
  if (isRemoteChart(chart)) return chart
  const place = placeInWorkspace(workspace, key, chart)
  if (!existsSync(place) && isKnownAlias(chart, workspace.environment)) return chart
  // Skips a missing path, and an archive: Helm does not follow the links in it.
  if (statSync(place, { throwIfNoEntry: false })?.isDirectory() === true) {
    requireOwnFiles(key, place)
    requireCleanChart(key, realPlace(place))
  }
  return place
}

/** A chart with its values, including values set from files. */
interface ChartFiles {
  readonly chart: string
  /** Where the chart is, if it is not in the workspace. */
  readonly repository?: string | undefined
  readonly values: readonly (string | Json)[]
  readonly files: readonly ValueEntry[]
}

/** The names of the parts as the user gave them, for messages. */
interface ChartKeys {
  readonly chart: string
  readonly values: string
  readonly files: string
}

export const placeValues = (
  workspace: Workspace,
  key: string,
  values: ChartFiles['values'],
): ChartFiles['values'] =>
  values.map((one) =>
    typeof one !== 'string' || isAddress(one) ? one : placeInWorkspace(workspace, key, one),
  )

/** The content of a file as a value. @throws ActionError INPUT_INVALID */
const readEntry = (workspace: Workspace, key: string, { path, value }: ValueEntry): ValueEntry => {
  const place = placeInWorkspace(workspace, key, asPath(String(value)))
  try {
    return { path, value: readFileSync(place, 'utf8') }
  } catch (cause) {
    throw new ActionError({
      code: 'INPUT_INVALID',
      message: `${key}: ${String(value)} cannot be read: ${messageOf(cause)}`,
      hint: 'Paths are relative to the workspace: run actions/checkout first, and check them.',
      cause,
    })
  }
}

/** Resolves the files of a chart for Helm, and reads entries from files. @throws as `placeChart` */
export const placeCharts = <Given extends ChartFiles>(
  workspace: Workspace,
  given: Given,
  keys: ChartKeys,
): Given => ({
  ...given,
  chart:
    given.repository === undefined ? placeChart(workspace, keys.chart, given.chart) : given.chart,
  values: placeValues(workspace, keys.values, given.values),
  files: given.files.map((entry) => readEntry(workspace, keys.files, entry)),
})
