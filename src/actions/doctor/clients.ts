import { openContainerEngine } from '../../clients/container-engine/container-engine.ts'
import { openNetwork } from '../../clients/network/oci-network.ts'
import type { OciSession } from '../../clients/oci/oci-session.ts'
import { openRights } from '../../clients/oci/rights.ts'
import { proveRegistryLogin } from '../../clients/registry/registry-login.ts'
import { registryNamespace, sessionFor } from '../../clients/registry/registry-region.ts'
import { bearerUser, fetchRegistryToken } from '../../clients/registry/registry-token.ts'
import { repositories } from '../../clients/registry/repositories.ts'
import type { ActionContext } from '../../runner/context.ts'
import type { DoctorClients } from '../../stages/doctor/clients.ts'
import { ActionError } from '../../values/action-error.ts'
import { clusterIdOf } from '../../values/environment/cluster-id.ts'
import { isLoopback } from '../../values/registry/registry-host.ts'
import { registryScopes } from '../../values/registry/registry-scope.ts'
import { maskLogin } from '../login-ocir/mask-login.ts'
import { once } from '../../core/once.ts'
import { openClients } from '../pipeline/clients.ts'
import { chosenIdentity, chosenTarget } from '../pipeline/cluster-access.ts'
import type { PipelineInputs } from '../pipeline/inputs.ts'

/** A refusal by the registry means the same as OCI's 404. */
const asNotAllowed = (error: unknown): never => {
  const isRefused = error instanceof ActionError && error.code === 'REGISTRY_LOGIN_REFUSED'
  if (!isRefused) throw error
  const { message, hint } = error
  throw new ActionError({ code: 'OCI_NOT_FOUND_OR_NOT_ALLOWED', message, hint })
}

const provePush = async (
  registry: string,
  repository: string,
  session: OciSession,
  { clock, log }: ActionContext,
): Promise<void> => {
  const namespace = await registryNamespace(session, clock)
  const scopes = registryScopes(namespace, [repository], 'push')
  const place = await sessionFor(registry, session, clock)
  const { token } = await fetchRegistryToken(place, clock, scopes)
  const login = { host: registry, username: bearerUser, password: token }
  maskLogin(login, log)
  // A single endpoint for all of OCI does not cover registry hosts.
  if (session.endpoint !== undefined && !isLoopback(registry)) return
  await proveRegistryLogin(login, clock, scopes).catch(asNotAllowed)
}

/** The doctor's adapters; the chart renderer is shared with the pipeline. */
export const openDoctorClients = (
  inputs: PipelineInputs,
  session: OciSession,
  registry: string,
  context: ActionContext,
): DoctorClients => {
  const { clock } = context
  const { image } = inputs.environment
  const clusterId = clusterIdOf(inputs.environment) ?? ''
  const pipeline = openClients(inputs, session, registry, context)
  const { repository = '', compartment = '' } = image ?? {}
  const isThere = async () =>
    (await repositories(session, clock).find(compartment, repository)) !== undefined
  return {
    engine: openContainerEngine(session, clock),
    network: openNetwork(session, clock),
    rights: openRights(session, clock),
    hasRepository: isThere,
    provePush: () => provePush(registry, repository, session, context),
    target: once(() => chosenTarget(clusterId, inputs.clusterChoice, session, context)),
    identity: (target) => chosenIdentity(target, inputs.clusterChoice, session, context),
    rendered: once(() => pipeline.checkRelease()),
  }
}
