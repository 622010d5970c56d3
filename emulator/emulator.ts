import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { KubeConfig } from '@kubernetes/client-node'
import { type Apis, startApis } from './apis.ts'
import { writeClientFiles } from './client-files.ts'
import { apiServerOf } from './control-plane/api-server.ts'
import { authenticationConfiguration } from './control-plane/authentication-config.ts'
import { type ControlPlane, startCluster } from './control-plane/cluster.ts'
import { keepCluster } from './control-plane/kept-cluster.ts'
import { reviewByApiServer, startProxymux } from './control-plane/proxymux.ts'
import { type Instance, socketFolder } from './instance.ts'
import { keepSaving, readState } from './kept-state.ts'
import { writePid } from './pid-file.ts'
import { checkPathIn } from './network/load-balancer/load-balancer-path.ts'
import { type Network, startNetwork } from './network/network.ts'
import { servePrivateEndpoint } from './network/paths/private-endpoint.ts'
import type { Cluster } from './oci/container-engine/cluster.ts'
import { claimControlPlane } from './oci/container-engine/cluster-lifecycle/control-planes.ts'
import { openIdSettingsOf } from './oci/container-engine/openid-settings.ts'
import { endpointSettingsOf, setClusterEndpoint } from './oci/container-engine/cluster-endpoints.ts'
import type { Context } from './oci/core/context.ts'
import { AdjustableClock } from './oci/core/clock.ts'
import { createContext } from './oci/core/create-context.ts'
import type { SeedDescription } from './seed/description.ts'
import { type Registry, startRegistry } from './registry/registry.ts'
import { ensureTools } from './tools/build.ts'
import { startVirtualNodes } from './virtual-nodes.ts'

interface EmulatorOptions {
  readonly poolMilliseconds: number
  /** What a fresh emulator holds. */
  readonly seed: SeedDescription
  /** Reports what is ready, one line per call. */
  readonly say: (line: string) => void
}

interface RunningEmulator {
  /** Ends everything but the control plane's processes, which kwokctl ends. */
  stop(): Promise<void>
}

/**
 * Starts all parts of one emulator: what depends on nothing side by side, the rest in order.
 *
 * @throws Error of the part that did not start; the parts that did are ended first
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
  const starting = [
    startCluster(instance, tools, {
      hpaTiming: instance.hpaTiming,
      authentication: authenticationOf(context, apis),
    }),
    startRegistryOf(instance, context, apis, tools.registry).then((registry) => {
      atEnd(() => registry.stop())
      return registry
    }),
  ] as const
  // Neither may go on starting behind the clean-up that follows the other's failure.
  await Promise.allSettled(starting)
  const [plane, registry] = await Promise.all(starting)
  atEnd(keepCluster(instance, tools))
  say(`registry on ${registry.host}; Kubernetes control plane ready`)
  const kubeconfig = new KubeConfig()
  kubeconfig.loadFromFile(plane.kubeconfig)
  const { clusterId } = apis.seeded
  claimControlPlane(context, clusterId)
  setClusterEndpoint(context, clusterId, serverOf(kubeconfig), instance.name)
  const { private: reach } = endpointSettingsOf(context, clusterId)
  atEnd(await servePrivateEndpoint(reach, instance.ports.kubeApiserver))
  const proxymux = await startProxymuxOf(instance, context, apis, { plane, kubeconfig })
  atEnd(() => proxymux.close())
  const network = await startNetworkOf(instance, context, apis, kubeconfig)
  atEnd(() => network.stop())
  const metricsServer = tools['metrics-server']
  const parts = { context, kubeconfig, plane, network, metricsServer }
  const nodes = await startVirtualNodes(instance, parts)
  atEnd(() => nodes.stop())
  say('network, load balancers and kubelet ready')
  const apiServer = apiServerOf(instance, tools.kubectl, apis.github)
  const controlPlanes = {
    open: async (id: string) => (claimControlPlane(context, id) ? serverOf(kubeconfig) : undefined),
  }
  const kubernetes = { apiServer, controlPlanes }
  const workRequests = await apis.serveOci(registry.ocir, nodes.runner, kubernetes)
  atEnd(() => workRequests.close())
  await writeClientFiles(instance, context.tenancyId, apis, tools)
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

/** It shows the API server's certificate, whose authority pods are given. */
const startProxymuxOf = (
  instance: Instance,
  context: Context,
  { tokens, seeded }: Apis,
  { plane, kubeconfig }: { readonly plane: ControlPlane; readonly kubeconfig: KubeConfig },
): ReturnType<typeof startProxymux> => {
  const pki = (file: string): string => readFileSync(join(plane.folder, 'pki', file), 'utf8')
  return startProxymux({
    ...{ context, tokens, clusterId: seeded.clusterId, port: instance.ports.proxymux },
    tls: { key: pki('admin.key'), cert: pki('admin.crt') },
    review: reviewByApiServer(kubeconfig),
  })
}

const startNetworkOf = (
  instance: Instance,
  context: Context,
  apis: Apis,
  kubeconfig: KubeConfig,
): Promise<Network> => {
  return startNetwork({
    name: instance.name,
    context,
    clusterId: apis.seeded.clusterId,
    kubeconfig,
    proxymuxPort: instance.ports.proxymux,
    kubeletPort: instance.ports.kubelet,
    socketFolder: socketFolder(instance),
    logFolder: join(instance.folder, 'logs'),
    onAgentPid: (pid) => writePid(instance.folder, 'network-agent', pid),
    checkPath: checkPathIn(context.store),
  })
}

const serverOf = (kubeconfig: KubeConfig): string =>
  new URL(kubeconfig.getCurrentCluster()?.server ?? '').host

const authenticationOf = (context: Context, { seeded, github }: Apis): string => {
  const cluster = context.store.collection<Cluster>('clusters').get(seeded.clusterId)
  return authenticationConfiguration(cluster && openIdSettingsOf(cluster), github)
}

const logOf = (instance: Instance, name: string): string =>
  join(instance.folder, 'logs', `${name}.log`)
