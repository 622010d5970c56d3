import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { ProcessRequest } from '../process/process.ts'
import { ActionError, messageOf } from '../../values/action-error.ts'
import { at, list, text } from '../../values/json.ts'
import { parseValues } from '../../values/charts/values-file.ts'
import { isChartAlias, isRemoteChart } from '../../values/path.ts'
import type { HelmRelease } from './helm-arguments.ts'

/** A chart that Helm can be given, and what it was. */
export interface UsedChart {
  /** A folder or an archive. */
  readonly path: string
  /** For people: version and digest of what was fetched, the dependencies that were. */
  readonly notes: readonly string[]
}

type ChartSource = (release: ChartOf) => Promise<UsedChart>

type ChartOf = Pick<HelmRelease, 'chart' | 'version' | 'repository'>

type Run = (args: readonly string[], more?: Partial<ProcessRequest>) => Promise<string>

const notFetched = ({ chart, repository }: ChartOf, cause: unknown): ActionError => {
  const from = repository === undefined ? '' : ` of ${repository}`
  return new ActionError({
    code: 'CHART_NOT_FETCHED',
    message: `chart ${chart}${from} cannot be fetched: ${messageOf(cause)}`,
    hint:
      repository === undefined && isChartAlias(chart)
        ? 'There is no such folder: run actions/checkout first, or name the repository too, as "repository: https://…" with the name of the chart alone.'
        : 'Check the address, the name and the version. For a private registry, log in before this step (login-ocir, helm registry login).',
    cause,
  })
}

const pullArguments = ({ chart, version, repository }: ChartOf, folder: string): string[] => [
  'pull',
  `--destination=${folder}`,
  ...(version === undefined ? [] : [`--version=${version}`]),
  ...(repository === undefined ? [] : [`--repo=${repository}`]),
  '--',
  chart,
]

/** What `helm pull` says of a chart from a registry, or what the archive itself has. */
const digestOf = async (printed: string, archive: string): Promise<string> => {
  const [, told] = /^Digest: (sha256:[0-9a-f]{64})\s*$/m.exec(printed) ?? []
  if (told !== undefined) return told
  return `sha256:${createHash('sha256')
    .update(await readFile(archive))
    .digest('hex')}`
}

const fetchChart = async (wanted: ChartOf, run: Run, folder: string): Promise<UsedChart> => {
  const place = join(folder, `chart-${randomUUID()}`)
  await mkdir(place, { recursive: true, mode: 0o700 })
  try {
    const printed = await run(pullArguments(wanted, place))
    const archive = (await readdir(place)).find((file) => /\.(tgz|tar\.gz)$/.test(file))
    if (archive === undefined) throw new Error('Helm left no archive')
    const path = join(place, archive)
    const version = text(at(await parseValues(await run(['show', 'chart', '--', path])), 'version'))
    const digest = await digestOf(printed, path)
    return { path, notes: [`chart ${wanted.chart} is version ${version}, ${digest}`] }
  } catch (error) {
    throw notFetched(wanted, error)
  }
}

const readIfThere = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '')

interface Dependency {
  readonly name: string
  readonly repository: string
}

/** What Chart.yaml, or requirements.yaml of charts for Helm 2, asks for. */
const dependenciesOf = async (chart: string): Promise<readonly Dependency[]> => {
  const files = ['Chart.yaml', 'requirements.yaml'].map((file) => readIfThere(join(chart, file)))
  const all = await Promise.all((await Promise.all(files)).map(parseValues))
  return all
    .flatMap((file) => list(at(file, 'dependencies')))
    .map((one) => ({ name: text(at(one, 'name')), repository: text(at(one, 'repository')) }))
}

const isThere = (name: string, present: readonly string[]): boolean =>
  present.some((file) => file === name || (file.startsWith(`${name}-`) && file.endsWith('.tgz')))

const missingIn = async (chart: string): Promise<readonly Dependency[]> => {
  const all = await dependenciesOf(chart)
  if (all.length === 0) return []
  const present = await readdir(join(chart, 'charts')).catch(() => [])
  return all.filter(({ name }) => !isThere(name, present))
}

/**
 * Repositories that a lock file names have to be known to Helm: to one of its own, so that the user's
 * settings stay as they are. An alias is one of the user's.
 */
const ownRepositories = async (
  dependencies: readonly Dependency[],
  run: Run,
  folder: string,
): Promise<Readonly<Record<string, string>>> => {
  if (dependencies.some(({ repository }) => /^(@|alias:)/.test(repository))) return {}
  const place = join(folder, `repositories-${randomUUID()}`)
  await mkdir(place, { recursive: true, mode: 0o700 })
  const env = {
    HELM_REPOSITORY_CONFIG: join(place, 'repositories.yaml'),
    HELM_REPOSITORY_CACHE: join(place, 'cache'),
  }
  const urls = new Set(dependencies.map(({ repository }) => repository))
  const named = [...urls].filter((url) => /^https?:\/\//.test(url))
  for (const [index, url] of named.entries()) {
    await run(['repo', 'add', '--', `dependency-${index}`, url], { env })
  }
  return env
}

const fetchDependencies = async (chart: string, run: Run, folder: string): Promise<string[]> => {
  const missing = await missingIn(chart)
  if (missing.length === 0) return []
  const names = missing.map(({ name }) => name).join(', ')
  try {
    const env = await ownRepositories(await dependenciesOf(chart), run, folder)
    await run(['dependency', 'build', '--', chart], { env })
  } catch (cause) {
    throw new ActionError({
      code: 'CHART_DEPENDENCIES_MISSING',
      message: `chart ${chart} needs ${names}, which cannot be fetched: ${messageOf(cause)}`,
      hint: 'Check the repositories in Chart.yaml, and that Chart.lock belongs to it: helm dependency update.',
      cause,
    })
  }
  return [`fetched the dependencies of the chart: ${names}`]
}

/** Fetches what is not in the workspace, once. @param folder where it lies until the job ends */
export const chartSource = (run: Run, folder: string): ChartSource => {
  const known = new Map<string, Promise<UsedChart>>()
  const provide = async (wanted: ChartOf): Promise<UsedChart> => {
    const { chart, repository } = wanted
    const isElsewhere = repository !== undefined || isRemoteChart(chart) || isChartAlias(chart)
    if (isElsewhere) return fetchChart(wanted, run, folder)
    return { path: chart, notes: await fetchDependencies(chart, run, folder) }
  }
  return (wanted) => {
    const key = JSON.stringify([wanted.chart, wanted.version, wanted.repository])
    const provided = known.get(key) ?? provide(wanted)
    known.set(key, provided)
    provided.catch(() => known.delete(key))
    return provided
  }
}
