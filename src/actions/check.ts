import { existsSync, readFileSync } from 'node:fs'

import { writeReport } from '../clients/files/report-file.ts'
import { openWorkspace, placeInWorkspace, type Workspace } from '../clients/files/workspace.ts'
import { helm } from '../clients/kubernetes/helm.ts'
import { execUntil } from '../clients/process/exec.ts'
import type { Action, ActionContext } from '../runner/context.ts'
import type { InputReader } from '../runner/inputs.ts'
import type { Log } from '../runner/log.ts'
import { allocations } from '../stages/check/allocation.ts'
import { allocationOutput, allocationSummary } from '../stages/check/allocation-report.ts'
import { acceptFindings, today } from '../stages/check/accept.ts'
import { checkManifests } from '../stages/check/check-manifests.ts'
import { placeFindings, type PlacedFinding } from '../stages/check/place-findings.ts'
import { checkSummary, findingsOutput, requireNone } from '../stages/check/report.ts'
import { findingText } from '../stages/check/rule.ts'
import { renderSarif } from '../stages/check/sarif.ts'
import { renderChart } from '../stages/deploy/render-chart.ts'
import { ASSUMED } from '../stages/deploy/render.ts'
import { helmRelease } from '../stages/deploy/request.ts'
import { parseException } from '../values/checks.ts'
import { ActionError } from '../values/action-error.ts'
import { EnvironmentDraft } from '../values/environment/environment-file.ts'
import type { Environment } from '../values/environment/environment-schema.ts'
import { noFile } from '../values/environment/no-file.ts'
import { parseYaml } from '../values/environment/yaml-file.ts'
import { asFlag, asOneOf } from '../values/input-text.ts'
import { asKubernetesName, asReleaseName } from '../values/kubernetes/kubernetes-name.ts'
import { asChart, asPath } from '../values/path.ts'
import { parsePrices, type Prices } from '../values/prices.ts'
import { placeRelease, readReleaseParts } from './release-inputs.ts'

/** The environment file, if one is named. */
const readFile = (read: InputReader, workspace: Workspace): Environment => {
  const path = read.optional('environment-file', asPath)
  if (path === undefined) return {}
  const place = placeInWorkspace(workspace, 'input "environment-file"', path)
  const text = existsSync(place) ? readFileSync(place, 'utf8') : undefined
  if (text === undefined) {
    const hint = 'Paths are relative to the workspace: run actions/checkout first.'
    read.problem(`input "environment-file": ${path} does not exist`, hint)
  }
  const file = text === undefined ? noFile(path) : parseYaml(path, text)
  const { environment, problems } = new EnvironmentDraft(file, []).read([])
  const hint = `Correct ${path}; docs/environment-file.md describes every key.`
  for (const problem of problems) read.problem(problem, hint)
  return environment ?? {}
}

/** What the inputs give wins over what the file says, key by key. */
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

const readInputs = (read: InputReader, workspace: Workspace) => {
  const { release, checks } = readFile(read, workspace)
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

/** The text of a file of the checkout; undefined where there is none, or it leads elsewhere. */
const readerOf =
  (workspace: Workspace) =>
  (file: string): string | undefined => {
    try {
      return readFileSync(placeInWorkspace(workspace, 'chart', file), 'utf8')
    } catch {
      return undefined
    }
  }

/** @throws ActionError PRICES_INVALID */
const pricesIn = async (
  path: string | undefined,
  workspace: Workspace,
): Promise<Prices | undefined> => {
  if (path === undefined) return undefined
  const place = placeInWorkspace(workspace, 'input "price-file"', path)
  if (existsSync(place)) return parsePrices(readFileSync(place, 'utf8'))
  throw new ActionError({
    code: 'PRICES_INVALID',
    message: `input "price-file": ${path} does not exist`,
    hint: 'Paths are relative to the workspace: run actions/checkout first.',
  })
}

const levels = { error: 'error', warning: 'warning', note: 'notice' } as const

const annotate = (finding: PlacedFinding, log: Log): void => {
  const { severity, object, rule, fix, place } = finding
  const advice = fix === undefined ? '' : `\nWrite: ${fix}`
  const message = `${object}: ${findingText(finding)}${advice}`
  log.annotate({ level: levels[severity], message, title: rule, ...place })
}

const publish = async (
  findings: readonly PlacedFinding[],
  sarifFile: string | undefined,
  workspace: Workspace,
  { outputs, temporaryFolder }: ActionContext,
): Promise<void> => {
  await outputs.set('findings', findingsOutput(findings))
  for (const severity of ['error', 'warning'] as const) {
    const count = findings.filter((finding) => finding.severity === severity).length
    await outputs.set(`${severity}s`, count)
  }
  if (sarifFile === undefined) return
  const file = placeInWorkspace(workspace, 'input "sarif-file"', sarifFile)
  await writeReport(file, renderSarif(findings), [workspace.folder, temporaryFolder])
  await outputs.set('sarif-file', file)
}

const run = async (context: ActionContext): Promise<void> => {
  const { signal, log, outputs, summary } = context
  const workspace = openWorkspace(context.environment)
  const { release, checks, failOn, sarifFile, priceFile } = context.readInputs((read) =>
    readInputs(read, workspace),
  )
  const prices = await pricesIn(priceFile, workspace)
  const stage = log.stage('check')
  const given = placeRelease(release, context.environment)
  const placed = helmRelease(given, given.image, given['pull-secret'])
  const client = helm(execUntil(signal), {}, context.temporaryFolder)
  const { objects, hooks, sources } = await renderChart(placed, client, stage)
  stage.info(`${release.chart} is ${ASSUMED}`)
  const found = checkManifests([...objects, ...hooks], checks)
  const accepted = acceptFindings(found, checks.ignore, today())
  const findings = placeFindings(accepted.open, sources, release.chart, readerOf(workspace))
  for (const finding of findings) annotate(finding, log)
  for (const note of accepted.notes) stage.warning(note)
  await publish(findings, sarifFile, workspace, context)
  const sizes = allocations(objects, checks.managedNodes)
  await outputs.set('allocation', allocationOutput(sizes, prices))
  await summary.append(checkSummary(release.chart, findings, accepted))
  await summary.append(allocationSummary(sizes, prices))
  requireNone(findings, failOn)
  stage.done(`${objects.length} objects, ${findings.length} findings`)
}

/** Reports what of a chart virtual nodes do not support. */
export const check: Action = { main: run }
