import { existsSync, readFileSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'

import { openWorkspace, placeInWorkspace, type Workspace } from '../../clients/files/workspace.ts'
import type { ActionContext } from '../../runner/context.ts'
import { type Environment as Variables, variable } from '../../runner/environment.ts'
import { type InputReader, InputsError, type ReadInputs } from '../../runner/inputs.ts'
import { type StageName, stageNames } from '../../stages/graph.ts'
import { isDescribed, neededSections } from '../../stages/pipeline/settings.ts'
import { loadRequest } from '../../stages/load/request.ts'
import { ActionError } from '../../values/action-error.ts'
import { regionOfOcid } from '../../values/oci/cluster-region.ts'
import { EnvironmentDraft, type Section } from '../../values/environment/environment-file.ts'
import { clusterIdOf } from '../../values/environment/cluster-id.ts'
import type { EnvironmentRules } from '../../values/environment/environment-rules.ts'
import type { Environment } from '../../values/environment/environment-schema.ts'
import { noFile } from '../../values/environment/no-file.ts'
import type { YamlFile } from '../../values/environment/yaml-file.ts'
import { asFlag, asOneOf, asText } from '../../values/input-text.ts'
import { reviewLoad } from '../../values/load/load-limits.ts'
import { asPath } from '../../values/path.ts'
import type { RegistryLogin } from '../../values/registry/docker-config.ts'
import { scriptEnvironment } from '../../values/environment/script-variable.ts'
import { choose } from '../auth/choice.ts'
import { readAllowedTenancies, readSignIn, type SignInInputs } from '../auth/inputs.ts'
import { readChartLogin } from '../deploy/chart-login.ts'
import { describeRun } from './describe-run.ts'
import { type ClusterChoice, readClusterChoice } from './cluster-access.ts'
import { readLoadLimits, readLoadTargets } from '../load/limits.ts'
import { type BaselineInputs, readBaselineInputs } from '../assert-scaling/baseline.ts'
import { inputsFor, readOverrides } from './fields.ts'
import { placePaths } from './paths.ts'
import { type PullLogin, readPull } from './pull-login.ts'
import { reviewEnvironment } from './review.ts'

/** All inputs of the root action. */
export interface PipelineInputs {
  readonly mode: 'apply' | 'plan'
  readonly picked: ReadonlySet<StageName>
  readonly environment: Environment
  /** Undefined if an earlier step signed in already. */
  readonly signIn: SignInInputs | undefined
  /** Empty for all. */
  readonly allowedTenancies: readonly string[]
  readonly region: string | undefined
  readonly clusterChoice: ClusterChoice
  readonly pull: PullLogin | undefined
  /** Of a private registry or repository that the chart comes from. */
  readonly chartLogin: RegistryLogin | undefined
  readonly createNamespace: boolean
  /** Whether the release may make nothing outside of its namespace. */
  readonly isConfined: boolean
  /** Kept with the revision of the release: the commit and the run. */
  readonly description: string
  /** Hosts that the load may go to beside the release's own. */
  readonly loadTargets: readonly string[]
  /** An earlier run to compare with. */
  readonly baseline: BaselineInputs
  /** Asked whether a run that holds a release is still in progress. */
  readonly githubToken: string | undefined
}

/** The environment file, if no input names another. */
export const DEFAULT_FILE = '.github/oke.yml'

/** How an environment file is read, as far as there is anything to read. */
export interface FileReader {
  parse(path: string, text: string): YamlFile
  /** Undefined if neither a file nor an input describes anything. */
  readonly rules: EnvironmentRules | undefined
}

/** Whether an input describes anything, or has one of the names; problems are reported once all inputs are read. */
const isDescribedByInputs = (readInputs: ReadInputs, ...names: readonly string[]): boolean => {
  try {
    return readInputs(
      (read) => names.some((name) => read.has(name)) || readOverrides(read).length > 0,
    )
  } catch {
    return true
  }
}

/** YAML is loaded only where a file may be there, the schema where anything is described. */
export const loadFileReader = async ({
  readInputs,
  environment,
}: ActionContext): Promise<FileReader> => {
  const { folder } = openWorkspace(environment)
  const mayBeThere =
    existsSync(join(folder, DEFAULT_FILE)) || isDescribedByInputs(readInputs, 'environment-file')
  if (!mayBeThere && !isDescribedByInputs(readInputs, 'stages')) {
    return { parse: noFile, rules: undefined }
  }
  const { environmentRules: rules } = await import('../../values/environment/environment-rules.ts')
  if (!mayBeThere) return { parse: noFile, rules }
  const { parseYaml } = await import('../../values/environment/yaml-file.ts')
  return { parse: parseYaml, rules }
}

const readFile = (
  read: InputReader,
  workspace: Workspace,
  { reader, file: named }: PipelineReading,
): YamlFile => {
  const path = named ?? read.optional('environment-file', asPath)
  const file = path ?? DEFAULT_FILE
  // The workflow may name a file that a step made elsewhere; a link of the checkout may not.
  const isElsewhere = isAbsolute(file) || file.startsWith('..')
  const place = isElsewhere ? file : placeInWorkspace(workspace, 'input "environment-file"', file)
  if (existsSync(place)) return reader.parse(file, readFileSync(place, 'utf8'))
  if (path !== undefined) {
    const hint = 'Paths are relative to the workspace: run actions/checkout first.'
    read.problem(`input "environment-file": ${path} does not exist`, hint)
  }
  return noFile(file)
}

/** Those that are asked for, else those that the environment describes, else all: for the errors. */
const pickStages = (
  read: InputReader,
  draft: EnvironmentDraft,
  offered: readonly StageName[],
): readonly StageName[] => {
  const asked = read.list('stages', asOneOf(...offered))
  if (asked.length > 0) return offered.filter((name) => asked.includes(name))
  const described = offered.filter((name) => isDescribed(name, (one) => draft.has(one)))
  return described.length > 0 ? described : offered
}

/** Whether neither file nor inputs say anything of what a stage needs. */
const isUndescribed = (
  read: InputReader,
  draft: EnvironmentDraft,
  offered: readonly StageName[],
): boolean =>
  offered.length > 0 &&
  read.list('stages', asText).length === 0 &&
  !offered.some((name) => isDescribed(name, (one) => draft.has(one)))

/** One fault has one message: each key that the file would have is no fault of its own. */
const noteNoFile = (read: InputReader, path: string): void => {
  if (read.has('environment-file')) return
  const hint =
    'Run actions/checkout before this step. If the file is called otherwise, name it in "environment-file"; docs/environment-file.md describes it.'
  read.problem(`${path} does not exist, and no input describes what to do`, hint)
}

/** What the environment is read with, and for. */
interface PipelineReading {
  readonly variables: Variables
  readonly reader: FileReader
  /** The stages that can be picked; all if not given. */
  readonly offered?: readonly StageName[]
  /** Needed whichever stages are picked. */
  readonly sections?: readonly Section[]
  /** The environment file in place of the one that the input names. */
  readonly file?: string | undefined
}

const readEnvironment = (read: InputReader, reading: PipelineReading) => {
  const { variables, reader, offered = stageNames, sections = [] } = reading
  const workspace = openWorkspace(variables)
  const file = readFile(read, workspace, reading)
  const draft = new EnvironmentDraft({
    ...{ file, overrides: readOverrides(read), inputsFor },
    rules: reader.rules,
  })
  const picked = new Set(pickStages(read, draft, offered))
  if (!file.isThere && (reader.rules === undefined || isUndescribed(read, draft, offered))) {
    noteNoFile(read, file.path)
    return { environment: undefined, picked }
  }
  const has = (section: Section) => draft.has(section)
  const stages = [...picked].flatMap((name) => neededSections(name, has))
  const needed = new Set([...sections, ...stages])
  const { environment, problems } = draft.read([...needed])
  const hint = `Correct ${file.path} or the input; schema/oke.schema.json describes every key.`
  problems.forEach((problem) => read.problem(problem, hint))
  if (environment === undefined) return { environment, picked }
  const note = (problem: string, todo: string) => read.problem(problem, todo)
  reviewEnvironment(environment, picked, variables, note)
  const given = environment.load?.environment ?? []
  scriptEnvironment(given, variables, note)
  const names = given.map(({ name }) => name)
  // Bodies of files name variables too, so what is reviewed has them.
  const placed = placePaths(environment, picked, workspace)
  if (placed.load !== undefined) {
    reviewLoad(loadRequest(placed.load, ''), readLoadLimits(read), names, note)
  }
  return { environment: placed, picked }
}

const hasKeys = (read: InputReader): boolean =>
  ['identity-domain-url', 'client-secret', 'private-key'].some((name) => read.has(name))

const hasSignIn = (read: InputReader): boolean => read.has('method') || hasKeys(read)

/** Reads the environment file with the inputs laid over it, and the inputs beside. */
export const readPipeline = (read: InputReader, reading: PipelineReading): PipelineInputs => {
  const { variables } = reading
  const isSignedIn =
    variable(variables, 'OCI_CLI_CONFIG_FILE') ?? variable(variables, 'OCI_CONFIG_FILE')
  const signsIn = hasSignIn(read)
  const { environment, picked } = readEnvironment(read, reading)
  const cluster = environment && clusterIdOf(environment)
  const region = environment?.region ?? (cluster && regionOfOcid(cluster))
  // Instances, resources and profiles may know it themselves.
  if (hasKeys(read) && environment !== undefined && region === undefined) {
    const hint = 'Add region: to the environment file, or the input "region".'
    read.problem('the region is not known: no cluster names it', hint)
  }
  return {
    mode: read.withDefault('mode', asOneOf('apply', 'plan'), 'apply'),
    picked,
    // Never seen if it could not be read: there are problems then.
    environment: environment ?? {},
    signIn: isSignedIn !== undefined && !signsIn ? undefined : readSignIn(read, variables),
    allowedTenancies: readAllowedTenancies(read),
    region,
    clusterChoice: readClusterChoice(read),
    pull: readPull(read),
    chartLogin: readChartLogin(read),
    githubToken: read.secret('github-token'),
    baseline: readBaselineInputs(read),
    loadTargets: readLoadTargets(read),
    createNamespace: read.withDefault('create-namespace', asFlag, true),
    isConfined: false,
    description: describeRun(variables),
  }
}

/** Adds to the problems that no sign-in method is available: finding one needs I/O. */
const withSignIn = async (
  error: InputsError,
  signIn: SignInInputs | undefined,
  context: ActionContext,
): Promise<InputsError> => {
  if (signIn === undefined) return error
  try {
    await choose(signIn, context)
    return error
  } catch (missing) {
    if (!(missing instanceof ActionError)) return error
    return new InputsError([...error.problems, missing.message], [error.hint, missing.hint])
  }
}

/** @throws InputsError naming everything that is wrong with the inputs and the environment file. */
export const readPipelineInputs = async (context: ActionContext): Promise<PipelineInputs> => {
  let signIn: SignInInputs | undefined
  const reader = await loadFileReader(context)
  try {
    return context.readInputs((read) => {
      const inputs = readPipeline(read, { variables: context.environment, reader })
      // Inputs that are given and wrong are among the problems already.
      if (!hasSignIn(read)) signIn = inputs.signIn
      return inputs
    })
  } catch (error) {
    throw error instanceof InputsError ? await withSignIn(error, signIn, context) : error
  }
}
