import { gitHubRepository } from '../../clients/github/github.ts'
import { loadBalancers } from '../../clients/network/load-balancers.ts'
import type { OciSession } from '../../clients/oci/oci-session.ts'
import { containerImages } from '../../clients/registry/container-images.ts'
import { once } from '../../core/once.ts'
import type { ActionContext } from '../../runner/context.ts'
import { clusterIdOf } from '../../values/environment/cluster-id.ts'
import { connectToCluster, logInToRegistry } from '../pipeline/access.ts'
import { openClients } from '../pipeline/clients.ts'
import { openIdentity } from '../pipeline/open-identity.ts'
import type { PreviewInputs } from './inputs.ts'

/** Milliseconds between two runs of the action. */
const PAUSE = 15_000

/** Starts an action that is repeated; returns what stops it. */
type Regularly = (act: () => Promise<void>) => () => void

const regularly =
  ({ clock, signal }: Pick<ActionContext, 'clock' | 'signal'>): Regularly =>
  (act) => {
    const stop = new AbortController()
    const end = AbortSignal.any([stop.signal, signal])
    const go = async (): Promise<void> => {
      for (;;) {
        await clock.sleep(PAUSE, end)
        await act()
      }
    }
    // Ends only by being stopped: a failed run is ignored.
    go().catch(() => undefined)
    return () => stop.abort()
  }

/** The adapters, each opened when it is first needed. */
const openPreviewClients = (
  { pipeline }: Pick<PreviewInputs, 'pipeline'>,
  session: OciSession,
  registry: string,
  context: ActionContext,
) => {
  const cluster = clusterIdOf(pipeline.environment)
  const choice = { ...pipeline.clusterChoice, chartLogin: pipeline.chartLogin }
  const connect = once(() => connectToCluster(cluster ?? '', choice, session, context))
  return { ...openClients(pipeline, session, registry, context), connect }
}

/** The adapters to outside systems; in-memory ones in tests. */
export const previewParts = {
  openIdentity,
  logInToRegistry,
  openClients: openPreviewClients,
  gitHub: gitHubRepository,
  regularly,
  images: containerImages,
  balancers: loadBalancers,
}

export type PreviewParts = typeof previewParts
