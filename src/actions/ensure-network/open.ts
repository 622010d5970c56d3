import { openContainerEngine } from '../../clients/container-engine/container-engine.ts'
import { openNetwork } from '../../clients/network/oci-network.ts'
import { openSession, sessionAt } from '../../clients/oci/oci-session.ts'
import type { ActionContext } from '../../runner/context.ts'
import type { NetworkInputs } from './inputs.ts'

/** Opens the clients, and reads the cluster that the network is for. */
export const open = async (
  { clusterId }: NetworkInputs,
  { environment, clock, log }: ActionContext,
) => {
  const mask = (secret: string): void => log.mask(secret)
  const session = sessionAt(await openSession(environment, clock, mask), clusterId)
  const engine = openContainerEngine(session, clock)
  const cluster = await engine.cluster(clusterId)
  return { engine, client: openNetwork(session, clock), cluster }
}

export type OpenedNetwork = Awaited<ReturnType<typeof open>>
