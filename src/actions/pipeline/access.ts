import { randomUUID } from 'node:crypto'
import { join } from 'node:path'

import { clusters } from '../../clients/cluster.ts'
import { exec } from '../../clients/exec.ts'
import { helm } from '../../clients/helm.ts'
import { kubeconfigFile } from '../../clients/kubeconfig-file.ts'
import { kubectlNamespaces } from '../../clients/kubectl-namespaces.ts'
import { kubectl } from '../../clients/kubectl.ts'
import type { Namespaces } from '../../clients/namespaces.ts'
import { type OciSession, openSession } from '../../clients/oci-session.ts'
import { sessionFor } from '../../clients/registry-place.ts'
import { bearerUser, fetchRegistryToken } from '../../clients/registry-token.ts'
import { tokenPlugin } from '../../clients/token-plugin.ts'
import type { ActionContext } from '../../runner/context.ts'
import { connect } from '../../stages/kubeconfig.ts'
import { login } from '../../stages/login-ocir.ts'
import type { Connection } from '../../stages/pipeline/pipeline-stages.ts'
import { authOf } from '../../values/docker-config.ts'
import { parseOcid, requireRealm } from '../../values/ocid.ts'
import { auth, signIn } from '../auth.ts'
import { kubeconfig } from '../kubeconfig.ts'
import { loginOcir, loginPlaces } from '../login-ocir.ts'
import type { PipelineInputs } from './inputs.ts'

/** Signs in, or takes the identity that an earlier step left. */
export const openIdentity = async (
  inputs: PipelineInputs,
  context: ActionContext,
): Promise<OciSession> => {
  const { environment, region } = inputs
  const session =
    inputs.signIn === undefined
      ? await openSession(context.environment)
      : await signIn(inputs.signIn, region ?? '', context)
  if (environment.cluster !== undefined) {
    requireRealm(parseOcid(environment.cluster, 'cluster'), session.realm)
  }
  return region === undefined ? session : { ...session, region }
}

/** A short-lived login for the push. */
export const logInToRegistry = async (
  registry: string,
  session: OciSession,
  context: ActionContext,
): Promise<void> => {
  const { log, state, clock } = context
  const { token } = await fetchRegistryToken(await sessionFor(registry, session, clock), clock)
  const wanted = { host: registry, username: bearerUser, password: token }
  log.mask(token)
  log.mask(authOf(wanted))
  await login([wanted], loginPlaces(context), (records) => state.save('login', records))
}

/** Connects by a kubeconfig of the pipeline's own: the user's is not touched. */
export const connectToCluster = async (
  clusterId: string,
  session: OciSession,
  { state, clock, environment, temporaryFolder }: ActionContext,
): Promise<Connection & { readonly namespaces: Namespaces }> => {
  const path = join(temporaryFolder, `oke-${randomUUID()}`, 'kubeconfig')
  const open = (context: string) => kubectl(exec, { kubeconfig: path, context })
  const connected = await connect(
    { clusterId, plugin: tokenPlugin(clusterId, session.region, environment) },
    clusters(session, clock),
    kubeconfigFile(path),
    (record) => state.save('kubeconfig', record),
    open,
  )
  return {
    kubernetes: open(connected.context),
    helm: helm(exec, { kubeconfig: path, context: connected.context }),
    namespaces: kubectlNamespaces(exec, { kubeconfig: path, context: connected.context }),
  }
}

/** Takes back every credential that main made; goes on where one cannot be removed. */
export const removeAccess = async (context: ActionContext): Promise<void> => {
  const failures: unknown[] = []
  for (const action of [kubeconfig, loginOcir, auth]) {
    try {
      await action.post?.(context)
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'credentials could not be removed')
}
