import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { KubeConfig, RbacAuthorizationV1Api } from '@kubernetes/client-node'
import type { Apis } from './apis.ts'
import { controlPlaneProcesses } from './commands/processes.ts'
import { apiServerOf } from './control-plane/api-server.ts'
import { authenticationConfiguration } from './control-plane/authentication-config.ts'
import { type ControlPlane, startCluster, type Tools } from './control-plane/cluster.ts'
import { awaitDefaultRoles } from './control-plane/default-roles.ts'
import { keepCluster } from './control-plane/kept-cluster.ts'
import { reviewByApiServer, startProxymux } from './control-plane/proxymux.ts'
import { type Instance, socketFolder } from './instance.ts'
import { checkPathIn } from './network/load-balancer/load-balancer-path.ts'
import { deleteNamespace } from './network/namespace.ts'
import { startNetwork } from './network/network.ts'
import { servePrivateEndpoint } from './network/paths/private-endpoint.ts'
import type { Cluster } from './oci/container-engine/cluster.ts'
import { endpointSettingsOf } from './oci/container-engine/cluster-endpoints.ts'
import type { ApiServer } from './oci/container-engine/clusters.ts'
import { openIdSettingsOf } from './oci/container-engine/openid-settings.ts'
import type { VirtualNodeRunner } from './oci/container-engine/virtual-node-pool.ts'
import type { Context } from './oci/core/context.ts'
import { removePid, writePid } from './pid-file.ts'
import { kill } from './process.ts'
import { startVirtualNodes } from './virtual-nodes.ts'

const AGENT = 'network-agent'

/** What the parts of a cluster need from the emulator. */
export interface Surroundings {
  readonly instance: Instance
  readonly context: Context
  readonly tools: Tools
  readonly apis: Apis
}

/** A running cluster: control plane, identity of pods, network, load balancers, virtual nodes. */
export interface ServedCluster {
  /** The address of its API server, `host:port`. */
  readonly server: string
  readonly runner: VirtualNodeRunner
  readonly apiServer: ApiServer
  /** Ends everything except the control plane's processes. */
  stop(): Promise<void>
}

/**
 * Registers a closer. They are called in reverse order; if a later part does not start, those of
 * the started parts are called.
 */
type AtEnd = (closer: () => Promise<void> | void) => void

/** @throws Error of the part that did not start */
export const startServedCluster = async (
  around: Surroundings,
  clusterId: string,
): Promise<ServedCluster> => {
  const closers: (() => Promise<void> | void)[] = []
  const stop = async (): Promise<void> => {
    for (const close of closers.splice(0).reverse()) await close()
  }
  try {
    return { ...(await start(around, clusterId, (closer) => closers.push(closer))), stop }
  } catch (error) {
    await stop().catch(console.error)
    throw error
  }
}

const start = async (around: Surroundings, clusterId: string, atEnd: AtEnd) => {
  const { instance, context, tools, apis } = around
  const plane = await startPlane(around, clusterId)
  atEnd(keepCluster(instance, tools))
  const kubeconfig = new KubeConfig()
  kubeconfig.loadFromFile(plane.kubeconfig)
  const { private: reach } = endpointSettingsOf(context, clusterId)
  atEnd(await servePrivateEndpoint(reach, instance.ports.kubeApiserver))
  const proxymux = await startProxymuxOf(around, clusterId, { plane, kubeconfig })
  atEnd(() => proxymux.close())
  const network = await startNetworkOf(around, clusterId, kubeconfig)
  atEnd(async () => {
    await network.stop()
    removePid(instance.folder, AGENT)
  })
  const metricsServer = tools['metrics-server']
  const parts = { context, clusterId, kubeconfig, plane, network, metricsServer }
  const nodes = await startVirtualNodes(instance, parts)
  atEnd(() => nodes.stop())
  await awaitDefaultRoles(kubeconfig.makeApiClient(RbacAuthorizationV1Api))
  return {
    server: new URL(kubeconfig.getCurrentCluster()?.server ?? '').host,
    runner: nodes.runner,
    apiServer: apiServerOf(instance, tools.kubectl, apis.github),
  }
}

/**
 * Starts a control plane without metrics-server, like OKE. The seeded cluster has the emulator's
 * own.
 */
const startPlane = (
  { instance, context, tools, apis }: Surroundings,
  clusterId: string,
): Promise<ControlPlane> => {
  const cluster = context.store.collection<Cluster>('clusters').get(clusterId)
  return startCluster(instance, tools, {
    hpaTiming: instance.hpaTiming,
    authentication: authenticationConfiguration(cluster && openIdSettingsOf(cluster), apis.github),
    hasMetricsServer: clusterId === apis.seeded.clusterId,
  })
}

/** Starts it with the API server's certificate, whose authority pods are given. */
const startProxymuxOf = (
  { instance, context, apis: { tokens } }: Surroundings,
  clusterId: string,
  { plane, kubeconfig }: { readonly plane: ControlPlane; readonly kubeconfig: KubeConfig },
): ReturnType<typeof startProxymux> => {
  const pki = (file: string): string => readFileSync(join(plane.folder, 'pki', file), 'utf8')
  return startProxymux({
    ...{ context, tokens, clusterId, port: instance.ports.proxymux },
    tls: { key: pki('admin.key'), cert: pki('admin.crt') },
    review: reviewByApiServer(kubeconfig),
  })
}

const startNetworkOf = (
  { instance, context }: Surroundings,
  clusterId: string,
  kubeconfig: KubeConfig,
): ReturnType<typeof startNetwork> =>
  startNetwork({
    name: instance.name,
    context,
    clusterId,
    kubeconfig,
    proxymuxPort: instance.ports.proxymux,
    kubeletPort: instance.ports.kubelet,
    socketFolder: socketFolder(instance),
    logFolder: join(instance.folder, 'logs'),
    onAgentPid: (pid) => writePid(instance.folder, AGENT, pid),
    checkPath: checkPathIn(context.store),
  })

/**
 * Ends the processes of a control plane that has been stopped, and removes everything that it
 * stored.
 */
export const removeControlPlane = async (instance: Instance): Promise<void> => {
  for (const { pid, alive } of controlPlaneProcesses(instance)) if (alive) kill(pid, 'SIGKILL')
  for (const part of ['kwok', 'control-plane', 'admin.kubeconfig'])
    rmSync(join(instance.folder, part), { recursive: true, force: true })
  await deleteNamespace(instance.name)
}
