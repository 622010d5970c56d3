import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Apis, startApis } from './apis.ts'
import { writeClientFiles } from './client-files.ts'
import { ClusterOnDemand } from './cluster-on-demand.ts'
import type { Instance } from './instance.ts'
import { keepSaving, readState } from './kept-state.ts'
import { writePid } from './pid-file.ts'
import { servedCluster } from './oci/container-engine/cluster-lifecycle/control-planes.ts'
import type { Context } from './oci/core/context.ts'
import { AdjustableClock } from './oci/core/clock.ts'
import { createContext } from './oci/core/create-context.ts'
import type { SeedDescription } from './seed/description.ts'
import { type Registry, startRegistry } from './registry/registry.ts'
import { ensureTools } from './tools/build.ts'

interface EmulatorOptions {
  readonly poolMilliseconds: number
  /** The initial state of a fresh emulator. */
  readonly seed: SeedDescription
  /** Reports what is ready, one line per call. */
  readonly say: (line: string) => void
}

interface RunningEmulator {
  /** Ends everything except the control plane's processes, which kwokctl ends. */
  stop(): Promise<void>
}

/**
 * Starts all parts of one emulator: independent ones concurrently, the rest in order.
 *
 * @throws Error of the part that did not start, after ending the parts that did
 */
export const startEmulator = async (
  instance: Instance,
  options: EmulatorOptions,
): Promise<RunningEmulator> => {
  const closers: (() => Promise<void> | void)[] = []
  const stop = async (): Promise<void> => {
    for (const close of closers.splice(0).reverse()) await close()
  }
  try {
    await start(instance, options, (closer) => closers.push(closer))
    return { stop }
  } catch (error) {
    await stop().catch(console.error)
    throw error
  }
}

type AtEnd = (closer: () => Promise<void> | void) => void

const start = async (instance: Instance, options: EmulatorOptions, atEnd: AtEnd): Promise<void> => {
  const { say } = options
  const kept = readState(instance)
  const settings = { poolMilliseconds: options.poolMilliseconds, pageSize: 25 }
  const clock = new AdjustableClock()
  const context = { ...createContext({ ...kept, clock, settings }), clock, settings }
  const tools = await ensureTools(say)
  const apis = await startApis(instance, context, options.seed)
  atEnd(() => apis.close())
  const writeFiles = async (): Promise<void> => {
    await writeClientFiles(instance, context, apis, tools)
  }
  const cluster = new ClusterOnDemand({ instance, context, tools, apis }, writeFiles)
  atEnd(() => cluster.stop())
  const starting = [
    cluster.start(),
    startRegistryOf(instance, context, apis, tools.registry).then((registry) => {
      atEnd(() => registry.stop())
      return registry
    }),
  ] as const
  // Neither may still be starting during the clean-up that follows the other's failure.
  await Promise.allSettled(starting)
  const [, registry] = await Promise.all(starting)
  say(`registry on ${registry.host} ready`)
  say(
    servedCluster(context) === undefined
      ? 'no cluster yet: its control plane starts when one is created'
      : 'Kubernetes control plane, network, load balancers and kubelet ready',
  )
  const kubernetes = { apiServer: cluster.apiServer, controlPlanes: cluster }
  const workRequests = await apis.serveOci(registry.ocir, cluster, kubernetes)
  atEnd(() => workRequests.close())
  await writeFiles()
  atEnd(keepSaving(instance, context.tenancyId, context.store))
}

const startRegistryOf = (
  instance: Instance,
  context: Context,
  apis: Apis,
  binary: string,
): Promise<Registry> => {
  const folder = join(instance.folder, 'registry')
  mkdirSync(folder, { recursive: true })
  return startRegistry({
    binary,
    folder,
    logFile: logOf(instance, 'registry'),
    port: instance.ports.registry,
    context,
    namespace: apis.seeded.namespace,
    allows: apis.allowsRepository,
    onPid: (pid) => writePid(instance.folder, 'registry', pid),
  })
}

const logOf = (instance: Instance, name: string): string =>
  join(instance.folder, 'logs', `${name}.log`)
