import { type OciSession, openSession } from '../../clients/oci/oci-session.ts'
import type { ActionContext } from '../../runner/context.ts'
import { requireTenancy } from '../../stages/auth/signed-in.ts'
import { clusterIdOf } from '../../values/environment/cluster-id.ts'
import { parseOcid, requireRealm } from '../../values/oci/ocid.ts'
import { signIn } from '../auth/sign-in.ts'
import type { PipelineInputs } from './inputs.ts'

/** Signs in, or uses the identity that an earlier step left. */
export const openIdentity = async (
  inputs: PipelineInputs,
  context: ActionContext,
): Promise<OciSession> => {
  const { environment, region } = inputs
  const session =
    inputs.signIn === undefined
      ? await openSession(context.environment, context.clock, (secret) => context.log.mask(secret))
      : await signIn(inputs.signIn, region ?? '', context)
  requireTenancy(session, inputs.allowedTenancies)
  const cluster = clusterIdOf(environment)
  if (cluster !== undefined) requireRealm(parseOcid(cluster, 'cluster'), session.realm)
  return region === undefined ? session : { ...session, region }
}
