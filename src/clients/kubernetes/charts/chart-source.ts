import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { ActionError, messageOf } from '../../../values/action-error.ts'
import { parseValues } from '../../../values/charts/values-file.ts'
import { fetchingOptions } from '../../../values/helm-options.ts'
import { at, text } from '../../../values/json.ts'
import { parseUrl } from '../../../values/network/parse-url.ts'
import { isChartAlias, isRemoteChart } from '../../../values/path.ts'
import type { ProcessResult } from '../../process/process.ts'
import type { HelmRelease } from '../helm-arguments.ts'
import { type ChartTools, withChartAccess } from './chart-access.ts'
import { fetchDependencies } from './chart-dependencies.ts'

/** A chart that Helm can read, and its origin. */
export interface UsedChart {
  /** A folder or an archive. */
  readonly path: string
  /** For people: version and digest of the fetched chart, and the fetched dependencies. */
  readonly notes: readonly string[]
}

/** The source of a chart. */
export type ChartOf = Pick<HelmRelease, 'chart' | 'version' | 'repository' | 'options'>

const notFetched = ({ chart, repository }: ChartOf, cause: unknown): ActionError => {
  const from = repository === undefined ? '' : ` of ${repository}`
  return new ActionError({
    code: 'CHART_NOT_FETCHED',
    message: `chart ${chart}${from} cannot be fetched: ${messageOf(cause)}`,
    hint:
      repository === undefined && isChartAlias(chart)
        ? 'There is no such folder: run actions/checkout first, or name the repository too, as "repository: https://…" with the name of the chart alone.'
        : 'Check the address, the name and the version. For a private registry or repository, give "chart-username" and "chart-password", or log in before this step (login-ocir, helm registry login).',
    cause,
  })
}

/** The name of a repository in our own repositories file. */
const OWN = 'charts'

/** Helm may exit with 0 without the index, and report the reason only then. */
const NO_INDEX = /Unable to get an update from[^\n]*\n?\s*([^\n]*)/

const readIndex = async (
  { run }: ChartTools,
  env: Readonly<Record<string, string>>,
): Promise<void> => {
  const { stdout, stderr } = await run(['repo', 'update', '--', OWN], { env })
  const [reported, why = ''] = NO_INDEX.exec(`${stdout}\n${stderr}`) ?? []
  if (reported !== undefined) throw new Error(why === '' ? reported : why)
}

/**
 * Runs Helm on a remote chart, logged in to its host. A repository with a login goes into our own
 * file: as options, user and password would show in the process list.
 */
const onRemote = async (
  { chart, repository, options = [] }: Omit<ChartOf, 'version'>,
  tools: ChartTools,
  command: readonly string[],
): Promise<ProcessResult> => {
  const args = [...command, ...fetchingOptions(options)]
  const host = parseUrl(repository ?? '')?.host
  const isPrivate = host !== undefined && (await tools.logins(host)) !== undefined
  const repositories = isPrivate && repository !== undefined ? [{ name: OWN, url: repository }] : []
  const places = { registries: repository === undefined ? [chart] : [], repositories, options }
  return withChartAccess(places, tools, async (env) => {
    if (isPrivate) await readIndex(tools, env)
    const from = isPrivate || repository === undefined ? [] : [`--repo=${repository}`]
    const name = isPrivate ? `${OWN}/${chart}` : chart
    return tools.run([...args, ...from, '--', name], { env })
  })
}

/**
 * The version and digest that `helm pull` prints for a registry chart, or that the archive
 * contains.
 */
const digestOf = async (printed: string, archive: string): Promise<string> => {
  const [, reported] = /^Digest: (sha256:[0-9a-f]{64})\s*$/m.exec(printed) ?? []
  if (reported !== undefined) return reported
  return `sha256:${createHash('sha256')
    .update(await readFile(archive))
    .digest('hex')}`
}

const fetchChart = async (wanted: ChartOf, tools: ChartTools): Promise<UsedChart> => {
  const place = join(tools.folder, `chart-${randomUUID()}`)
  await mkdir(place, { recursive: true, mode: 0o700 })
  try {
    const version = wanted.version === undefined ? [] : [`--version=${wanted.version}`]
    const pulled = await onRemote(wanted, tools, ['pull', `--destination=${place}`, ...version])
    const archive = (await readdir(place)).find((file) => /\.(tgz|tar\.gz)$/.test(file))
    if (archive === undefined) throw new Error('Helm left no archive')
    const path = join(place, archive)
    const { stdout } = await tools.run(['show', 'chart', '--', path])
    const found = text(at(await parseValues(stdout), 'version'))
    const digest = await digestOf(`${pulled.stdout}\n${pulled.stderr}`, path)
    return { path, notes: [`chart ${wanted.chart} is version ${found}, ${digest}`] }
  } catch (error) {
    throw notFetched(wanted, error)
  }
}

/** Fetches each chart once. */
interface ChartSource {
  /** @throws ActionError CHART_NOT_FETCHED, CHART_DEPENDENCIES_MISSING */
  readonly chart: (release: ChartOf) => Promise<UsedChart>
  /** The newest version's `Chart.yaml`, as text. */
  readonly newest: (wanted: ChartOf) => Promise<string>
}

/** Fetches charts that are not in the workspace, each once. */
export const chartSource = (tools: ChartTools): ChartSource => {
  const known = new Map<string, Promise<UsedChart>>()
  const provide = async (wanted: ChartOf): Promise<UsedChart> => {
    const { chart, repository, options = [] } = wanted
    const isElsewhere = repository !== undefined || isRemoteChart(chart) || isChartAlias(chart)
    if (isElsewhere) return fetchChart(wanted, tools)
    return { path: chart, notes: await fetchDependencies(chart, options, tools) }
  }
  return {
    chart: (wanted) => {
      const { chart, version, repository, options } = wanted
      const key = JSON.stringify([chart, version, repository, options])
      const provided = known.get(key) ?? provide(wanted)
      known.set(key, provided)
      provided.catch(() => known.delete(key))
      return provided
    },
    newest: async (wanted) => (await onRemote(wanted, tools, ['show', 'chart'])).stdout,
  }
}
