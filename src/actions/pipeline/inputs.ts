import type { ActionContext } from '../../runner/context.ts'
import { variable } from '../../runner/environment.ts'
import { type InputReader, InputsError } from '../../runner/inputs.ts'
import { type StageName } from '../../stages/graph.ts'
import { ActionError } from '../../values/action-error.ts'
import { regionOfOcid } from '../../values/oci/cluster-region.ts'
import { clusterIdOf } from '../../values/environment/cluster-id.ts'
import type { Environment } from '../../values/environment/environment-schema.ts'
import { asFlag, asOneOf } from '../../values/input-text.ts'
import type { RegistryLogin } from '../../values/registry/docker-config.ts'
import { readAllowedTenancies, readSignIn, type SignInInputs } from '../auth/inputs.ts'
import { readChartLogin } from '../deploy/chart-login.ts'
import { describeRun } from './describe-run.ts'
import { type ClusterChoice, readClusterChoice } from './cluster-choice.ts'
import { readLoadTargets } from '../load/limits.ts'
import { type BaselineInputs, readBaselineInputs } from '../assert-scaling/baseline.ts'
import { type PullLogin, readPull } from './pull-login.ts'
import { loadFileReader } from './environment-file.ts'
import { type PipelineReading, readEnvironment } from './read-environment.ts'

/** All inputs of the root action. */
export interface PipelineInputs {
  readonly mode: 'apply' | 'plan'
  readonly picked: ReadonlySet<StageName>
  readonly environment: Environment
  /** Undefined if an earlier step signed in already. */
  readonly signIn: SignInInputs | undefined
  /** Empty for all stages. */
  readonly allowedTenancies: readonly string[]
  readonly region: string | undefined
  readonly clusterChoice: ClusterChoice
  readonly pull: PullLogin | undefined
  /** The login of the chart's private registry or repository. */
  readonly chartLogin: RegistryLogin | undefined
  readonly createNamespace: boolean
  /** Whether the release may create nothing outside its namespace. */
  readonly isConfined: boolean
  /** Stored with the revision of the release: the commit and the run. */
  readonly description: string
  /** Hosts that the load may target besides the release's own. */
  readonly loadTargets: readonly string[]
  /** An earlier run to compare with. */
  readonly baseline: BaselineInputs
  /** Token to ask GitHub whether a run that holds a release is still in progress. */
  readonly githubToken: string | undefined
}

const hasKeys = (read: InputReader): boolean =>
  ['identity-domain-url', 'client-secret', 'private-key'].some((name) => read.has(name))

const hasSignIn = (read: InputReader): boolean => read.has('method') || hasKeys(read)

/** Reads the environment file with the inputs laid over it, and the remaining inputs. */
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
    // If it could not be read, it is among the problems and this value is never used.
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
    const { choose } = await import('../auth/choice.ts')
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
