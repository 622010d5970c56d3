import { parseValues } from '../../../values/charts/values-file.ts'
import { at, type Json, text } from '../../../values/json.ts'
import { isRemoteChart } from '../../../values/path.ts'
import type { Manifests } from '../../../values/manifests/manifests.ts'
import { editManifests } from '../../../values/manifests/edit-manifests.ts'
import { parseManifests } from '../../../values/manifests/parse-manifests.ts'
import type { Exec, ProcessRequest } from '../../process/process.ts'
import type { ChartLogins } from './chart-access.ts'
import { type ChartOf, chartSource, type UsedChart } from './chart-source.ts'
import { type HelmRelease, type PlacedRelease, templateArguments } from '../helm-arguments.ts'
import { givenValues } from '../helm-values.ts'

/** Charts as Helm reads and renders them. */
export interface Charts {
  /** The chart itself, fetched if it is remote, and a description of what was fetched. */
  chart(release: HelmRelease): Promise<UsedChart>
  /** The chart's own default values. */
  chartValues(release: HelmRelease): Promise<Json>
  /** The newest version of a chart from a registry or repository; undefined for one in a folder. */
  newest(release: ChartOf): Promise<string | undefined>
  /**
   * Renders the chart with its values, as an installation in which `lookup` finds nothing; with the
   * cluster's APIs and version, if there is a cluster.
   */
  template(release: HelmRelease): Promise<Manifests>
}

/** A release with its chart and values as process arguments. */
interface Placed {
  readonly placed: PlacedRelease
  readonly input?: string
}

type Common = Pick<ProcessRequest, 'command' | 'env' | 'timeout'>

/** Where charts come from, and where they are stored. */
interface ChartPlaces {
  /** The folder for fetched charts until the job ends. */
  readonly folder: string
  readonly logins: ChartLogins
  /** Options that describe the cluster. */
  readonly capabilities?: () => Promise<readonly string[]>
}

export const helmCharts = (
  process: Exec,
  common: Common,
  { folder, logins, capabilities = () => Promise.resolve([]) }: ChartPlaces,
): Charts & { readonly place: (release: HelmRelease) => Promise<Placed> } => {
  const run = (args: readonly string[], more: Partial<ProcessRequest> = {}) =>
    process({ ...common, args, ...more })
  const source = chartSource({ run, folder, logins })
  const { chart } = source
  const place = async (release: HelmRelease): Promise<Placed> => {
    const [{ path }, { args, input }] = await Promise.all([
      chart(release),
      givenValues(release, folder),
    ])
    const placed = { ...release, chart: path, values: args }
    return { placed, ...(input === undefined ? {} : { input }) }
  }
  return {
    place,
    chart,
    newest: async (wanted) => {
      if (wanted.repository === undefined && !isRemoteChart(wanted.chart)) return undefined
      return text(at(await parseValues(await source.newest(wanted)), 'version')) || undefined
    },
    chartValues: async (release) => {
      const { path } = await chart(release)
      return parseValues((await run(['show', 'values', '--', path])).stdout)
    },
    template: async (release) => {
      const [{ placed, ...more }, options] = await Promise.all([place(release), capabilities()])
      const { stdout } = await run(templateArguments(placed, options), more)
      return parseManifests(editManifests(stdout, release.namespace, release.edits))
    },
  }
}

/**
 * Helm without a cluster.
 * @param folder for fetched charts, until the job ends
 */
export const chartsAlone = (process: Exec, folder: string, logins: ChartLogins): Charts => {
  const common = { command: 'helm', timeout: 120_000 } as const
  return helmCharts(process, common, { folder, logins })
}
