import { existsSync, readFileSync } from 'node:fs'

import { placeInWorkspace, type Workspace } from '../../clients/files/workspace.ts'
import type { ActionContext } from '../../runner/context.ts'
import type { InputReader } from '../../runner/inputs.ts'
import { parseException } from '../../values/checks.ts'
import { EnvironmentDraft } from '../../values/environment/environment-file.ts'
import type { Environment } from '../../values/environment/environment-schema.ts'
import { noFile } from '../../values/environment/no-file.ts'
import { asFlag, asOneOf } from '../../values/input-text.ts'
import { asKubernetesName, asReleaseName } from '../../values/kubernetes/kubernetes-name.ts'
import { asChart, asPath } from '../../values/path.ts'
import { readChartLogin } from '../deploy/chart-login.ts'
import { readReleaseParts } from '../deploy/release-inputs.ts'
import type { FileReader } from '../pipeline/environment-file.ts'

/** Whether an environment file is named; problems are reported once all inputs are read. */
const isFileNamed = ({ readInputs }: ActionContext): boolean => {
  try {
    return readInputs((read) => read.has('environment-file'))
  } catch {
    return true
  }
}

/** Loads YAML and the schema only if there may be a file. */
export const loadReader = async (context: ActionContext): Promise<FileReader> => {
  if (!isFileNamed(context)) return { parse: noFile, rules: undefined }
  const [{ environmentRules: rules }, { parseYaml: parse }] = await Promise.all([
    import('../../values/environment/environment-rules.ts'),
    import('../../values/environment/yaml-file.ts'),
  ])
  return { parse, rules }
}

/** The environment file, if one is named. */
const readFile = (
  read: InputReader,
  workspace: Workspace,
  { parse, rules }: FileReader,
): Environment => {
  const path = read.optional('environment-file', asPath)
  if (path === undefined) return {}
  const place = placeInWorkspace(workspace, 'input "environment-file"', path)
  const text = existsSync(place) ? readFileSync(place, 'utf8') : undefined
  if (text === undefined) {
    const hint = 'Paths are relative to the workspace: run actions/checkout first.'
    read.problem(`input "environment-file": ${path} does not exist`, hint)
  }
  const file = text === undefined ? noFile(path) : parse(path, text)
  const { environment, problems } = new EnvironmentDraft({
    ...{ file, overrides: [] },
    rules,
  }).read([])
  const hint = `Correct ${path}; docs/environment-file.md describes every key.`
  for (const problem of problems) read.problem(problem, hint)
  return environment ?? {}
}

/** Inputs take precedence over the file, key by key. */
const mergeRelease = (read: InputReader, release: Environment['release']) => {
  const given = readReleaseParts(read)
  if (release === undefined) return given
  const both = (key: 'set' | 'set-string' | 'set-json' | 'set-file') => [
    ...release[key],
    ...given[key],
  ]
  return {
    repository: given.repository ?? release.repository,
    version: given.version ?? release.version,
    values: given.values.length > 0 ? given.values : release.values,
    set: both('set'),
    'set-string': both('set-string'),
    'set-json': both('set-json'),
    'set-file': both('set-file'),
    image: given.image ?? release.image,
    images: { ...release.images, ...given.images },
    'image-key': read.has('image-key') ? given['image-key'] : release['image-key'],
    'image-values': { ...release['image-values'], ...given['image-values'] },
    'pull-secret': given['pull-secret'] ?? release['pull-secret'],
    spread: release.spread,
    'pull-secret-key': read.has('pull-secret-key')
      ? given['pull-secret-key']
      : release['pull-secret-key'],
  }
}

/** The chart and the accepted findings: inputs over the environment file. */
export const readCheck = (read: InputReader, workspace: Workspace, reader: FileReader) => {
  const { release, checks } = readFile(read, workspace, reader)
  const chart = read.optional('chart', asChart) ?? release?.chart
  if (chart === undefined) {
    const hint = 'Give "chart", or "environment-file" with a section release.'
    read.problem('input "chart" is missing', hint)
  }
  return {
    release: {
      ...mergeRelease(read, release),
      name: read.optional('release', asReleaseName) ?? release?.name ?? 'check',
      namespace: read.optional('namespace', asKubernetesName) ?? release?.namespace ?? 'default',
      chart: chart ?? '',
    },
    chartLogin: readChartLogin(read),
    checks: {
      managedNodes:
        read.withDefault('managed-nodes', asFlag, false) || checks?.['managed-nodes'] === true,
      ignore: [...(checks?.ignore ?? []), ...read.list('ignore-findings', parseException)],
    },
    failOn: read.withDefault('fail-on', asOneOf('error', 'warning', 'never'), 'error'),
    sarifFile: read.optional('sarif-file', asPath),
    priceFile: read.optional('price-file', asPath),
  }
}

export type CheckInputs = ReturnType<typeof readCheck>
