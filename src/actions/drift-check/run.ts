import type { OciSession } from '../../clients/oci/oci-session.ts'
import type { ActionContext } from '../../runner/context.ts'
import { inParts } from '../../core/in-parts.ts'
import { type EnvironmentDrift, failedEnvironment } from '../../stages/drift/environment-drift.ts'
import { clusterIdOf } from '../../values/environment/cluster-id.ts'
import { parseOcid, requireRealm } from '../../values/oci/ocid.ts'
import type { PipelineInputs } from '../pipeline/inputs.ts'
import type { DriftParts } from './check.ts'
import { contextOf } from './environment-context.ts'
import { type DriftOptions, environmentFiles, readDriftInputs } from './inputs.ts'

/** Number of environments compared concurrently: each starts helm and kubectl. */
const AT_ONCE = 3

/** The results of a check, however it ended. */
export interface DriftRun {
  readonly environments: readonly EnvironmentDrift[]
  /** Undefined if no inputs could be read. */
  readonly options: DriftOptions | undefined
  /** Why the check could not start. */
  readonly other: readonly unknown[]
}

type OpenSession = (inputs: PipelineInputs) => Promise<OciSession>

/**
 * Signs in once for all environments; each is checked against its own realm and has its own region.
 */
const signInOnce = (parts: DriftParts, context: ActionContext): OpenSession => {
  let opened: Promise<OciSession> | undefined
  return async (inputs) => {
    const { region, environment } = inputs
    opened ??= parts.openIdentity({ ...inputs, environment: {} }, context)
    const session = await opened
    const cluster = clusterIdOf(environment)
    if (cluster !== undefined) requireRealm(parseOcid(cluster, 'cluster'), session.realm)
    return region === undefined ? session : { ...session, region }
  }
}

/** Checks every environment. A failing one hides nothing of the others; never throws. */
export const runDriftCheck = async (
  parts: DriftParts,
  context: ActionContext,
): Promise<DriftRun> => {
  let options: DriftOptions | undefined
  const { signal } = context
  const failureOf = (error: unknown): unknown => (signal.aborted ? signal.reason : error)
  const open = signInOnce(parts, context)
  const checkOne = async (name: string, at: number) => {
    const own = await contextOf(context, at)
    try {
      const inputs = await readDriftInputs(own, name)
      options ??= inputs.options
      const session = await open(inputs.pipeline)
      const [{ checkEnvironment }, { withGround }] = await Promise.all([
        import('./check.ts'),
        import('../pipeline/described.ts'),
      ])
      const pipeline = await withGround(inputs.pipeline, session, own)
      const found = { ...inputs, pipeline }
      return await checkEnvironment({ name, inputs: found, session }, parts, own)
    } catch (error) {
      return failedEnvironment(name, failureOf(error))
    }
  }
  try {
    const environments = await inParts(environmentFiles(context), AT_ONCE, checkOne)
    return { environments, options, other: [] }
  } catch (error) {
    return { environments: [], options, other: [failureOf(error)] }
  }
}
