import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { ActionError, messageOf } from '../../../values/action-error.ts'
import { parseValues } from '../../../values/charts/values-file.ts'
import { dependencyOptions } from '../../../values/helm-options.ts'
import { at, list, text } from '../../../values/json.ts'
import { type ChartTools, withChartAccess } from './chart-access.ts'

interface Dependency {
  readonly name: string
  readonly repository: string
}

const readIfThere = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '')

/** The dependencies in Chart.yaml, or in requirements.yaml of charts for Helm 2. */
const dependenciesOf = async (chart: string): Promise<readonly Dependency[]> => {
  const files = ['Chart.yaml', 'requirements.yaml'].map((file) => readIfThere(join(chart, file)))
  const all = await Promise.all((await Promise.all(files)).map(parseValues))
  return all
    .flatMap((file) => list(at(file, 'dependencies')))
    .map((one) => ({ name: text(at(one, 'name')), repository: text(at(one, 'repository')) }))
}

const isThere = (name: string, present: readonly string[]): boolean =>
  present.some((file) => file === name || (file.startsWith(`${name}-`) && file.endsWith('.tgz')))

const missingIn = async (
  chart: string,
  all: readonly Dependency[],
): Promise<readonly Dependency[]> => {
  if (all.length === 0) return []
  const present = await readdir(join(chart, 'charts')).catch(() => [])
  return all.filter(({ name }) => !isThere(name, present))
}

/**
 * Helm has to know the repositories of a lock file. They go into a file of our own, so that the
 * user's settings stay unchanged. An alias refers to the user's.
 */
const ownRepositories = (dependencies: readonly Dependency[]) => {
  if (dependencies.some(({ repository }) => /^(@|alias:)/.test(repository))) return []
  const urls = [...new Set(dependencies.map(({ repository }) => repository))]
  return urls
    .filter((url) => /^https?:\/\//.test(url))
    .map((url, index) => ({ name: `dependency-${index}`, url }))
}

/**
 * Fetches the missing dependencies of a chart in a folder.
 *
 * @returns a description of what was fetched
 * @throws ActionError CHART_DEPENDENCIES_MISSING
 */
export const fetchDependencies = async (
  chart: string,
  options: readonly string[],
  tools: ChartTools,
): Promise<string[]> => {
  const all = await dependenciesOf(chart)
  const missing = await missingIn(chart, all)
  if (missing.length === 0) return []
  const names = missing.map(({ name }) => name).join(', ')
  const registries = all.map(({ repository }) => repository)
  const places = { registries, repositories: ownRepositories(all), options }
  try {
    await withChartAccess(places, tools, (env) =>
      tools.run(['dependency', 'build', ...dependencyOptions(options), '--', chart], { env }),
    )
  } catch (cause) {
    throw new ActionError({
      code: 'CHART_DEPENDENCIES_MISSING',
      message: `chart ${chart} needs ${names}, which cannot be fetched: ${messageOf(cause)}`,
      hint: 'Check the repositories in Chart.yaml, and that Chart.lock belongs to it: helm dependency update. For a private one, give "chart-username", "chart-password" and "chart-host".',
      cause,
    })
  }
  return [`fetched the dependencies of the chart: ${names}`]
}
