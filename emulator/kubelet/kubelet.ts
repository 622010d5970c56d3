import { join } from 'node:path'
import type { KubeConfig } from '@kubernetes/client-node'
import pLimit from 'p-limit'
import type { AddressPool } from './pods/address-pool.ts'
import { kubeletBackOff, type BackOffSettings } from './containers/back-off.ts'
import { usageReader } from './containers/cgroup-usage.ts'
import { cgroupParent, memoryFolder } from './podman/clean-up.ts'
import { containerExec } from './containers/container-exec.ts'
import type { ClosedPaths } from './server/closed-paths.ts'
import { CutOffNodes } from './server/cut-off-nodes.ts'
import { removePid, writePid } from '../pid-file.ts'
import { detectMachine, ociRuntime } from './containers/containers-conf.ts'
import { Images } from './containers/images.ts'
import { KubePodApi } from './server/kube-pod-api.ts'
import { reuseConnections } from './server/kube-connections.ts'
import type { ServingIdentity } from './server/kubelet-identity.ts'
import { serveKubelet, type KubeletServerOptions } from './server/kubelet-server.ts'
import { Libpod } from './podman/libpod.ts'
import type { Connect } from './pods/pod-context.ts'
import type { DnsSettings } from './volumes/pod-files.ts'
import { connectPod } from './pods/pod-network.ts'
import { watchPods } from './pods/pod-watch.ts'
import { PodWorkers } from './pods/pod-workers.ts'
import { podmanFolders, startPodmanService } from './podman/podman-service.ts'

interface KubeletOptions {
  readonly instance: { readonly name: string; readonly folder: string }
  readonly kubeConfig: KubeConfig
  /** The emulator's network namespace, e.g. `/run/netns/oke-<name>`. */
  readonly namespacePath: string
  /** Whether this kubelet runs the pods of the node. */
  readonly isOurs: (nodeName: string) => boolean
  /** The node's address in the node subnet. */
  readonly hostIP: (nodeName: string) => string | undefined
  readonly closed: ClosedPaths
  readonly addresses: AddressPool
  readonly connect: Connect
  readonly dns: DnsSettings
  /** The cluster address and port of the Service `kubernetes`. */
  readonly kubernetesService: {
    readonly host: string
    readonly port: number
    /** The port for workload identity. */
    readonly proxymux: number
  }
  readonly https: Omit<KubeletServerOptions, 'isClosed' | 'cert' | 'key'>
  readonly identity: ServingIdentity
  /**
   * Paths of binaries, by the image whose entry point they are; these images need no registry on
   * the internet.
   */
  readonly brought: ReadonlyMap<string, string>
  readonly backOff?: BackOffSettings
  readonly log: (line: string) => void
}

interface Kubelet {
  /** Also serves the kubelet at this address of a virtual node. */
  serveAt(address: string): void
  /** Reports the status of all pods of a node again, because others may have changed it. */
  reportAnew(nodeName: string): void
  stop(): Promise<void>
}

/** More concurrent calls would only wait for podman's locks. */
const PODMAN_CALLS_AT_ONCE = 4
const RESYNC_MS = 10_000

/**
 * Runs the pods that are bound to our virtual nodes with podman, and serves their metrics and logs.
 * Pods keep running when the kubelet stops; a later kubelet adopts them.
 *
 * @throws Error when podman cannot be used or the port is taken
 */
export const startKubelet = async (options: KubeletOptions): Promise<Kubelet> => {
  const { instance, kubeConfig, namespacePath, isOurs, log } = options
  reuseConnections(kubeConfig)
  const machine = detectMachine()
  const folders = podmanFolders(instance.folder)
  const logFile = join(instance.folder, 'logs', 'podman.log')
  const notePid = (pid: number): void => writePid(instance.folder, 'podman', pid)
  const podman = await startPodmanService(instance.folder, logFile, notePid, log)
  const libpod = new Libpod(podman.client)
  const { host, port, proxymux } = options.kubernetesService
  const { closed, https, identity } = options
  const workers = new PodWorkers({
    api: new KubePodApi(kubeConfig, log),
    libpod,
    images: new Images(podman.client, options.brought),
    addresses: options.addresses,
    connect: options.connect,
    exec: containerExec(ociRuntime(machine), folders.temporary),
    wire: (infraPid, uid, address) => connectPod(namespacePath, infraPid, uid, address),
    hostIP: options.hostIP,
    closed,
    cutOff: new CutOffNodes((nodeName) => closed.apiServer(nodeName) !== undefined),
    folders: {
      disk: join(folders.base, 'pods'),
      memory: memoryFolder(instance.name),
    },
    cgroupParent: cgroupParent(instance.name),
    dns: options.dns,
    environment: {
      KUBERNETES_SERVICE_HOST: host,
      KUBERNETES_SERVICE_PORT: String(port),
      KUBERNETES_SERVICE_PORT_PROXYMUX: String(proxymux),
    },
    backOff: options.backOff ?? kubeletBackOff,
    limit: pLimit(PODMAN_CALLS_AT_ONCE),
    complain: log,
  })
  const ending = new AbortController()
  const following = followDeaths(libpod, workers, ending.signal, log)
  await workers.findRunning()
  const watch = await watchPods(
    kubeConfig,
    (pod) => {
      if (isOurs(pod.spec?.nodeName ?? '')) workers.changed(pod)
    },
    (pod) => workers.deleted(pod),
    log,
  )
  await workers.removeOrphans()
  const hosts = new Set(['127.0.0.1', 'localhost'])
  const tls = () => ({ key: identity.key, cert: identity.certify([...hosts]) })
  const server = await serveKubelet(workers, usageReader(machine.cgroupVersion), {
    ...{ ...https, ...tls() },
    isClosed: (nodeName, use) =>
      (use === 'metrics' ? closed.metrics(nodeName) : closed.kubelet(nodeName)) !== undefined,
  })
  const resync = setInterval(() => {
    workers.reconnect()
    workers.resync().catch((error: unknown) => log(`look at containers: ${String(error)}`))
  }, RESYNC_MS)
  return {
    serveAt: (address) => {
      if (hosts.has(address)) return
      hosts.add(address)
      server.setSecureContext({ ...tls(), ca: https.clientCa })
    },
    reportAnew: (nodeName) => workers.reportAnew(nodeName),
    stop: async () => {
      clearInterval(resync)
      ending.abort()
      server.close()
      server.closeAllConnections()
      await watch.stop()
      await workers.stop()
      await following
      await podman.stop()
      removePid(instance.folder, 'podman')
    },
  }
}

/** Follows podman's events, which report ended containers at once; reopens a broken stream. */
const followDeaths = async (
  libpod: Libpod,
  workers: PodWorkers,
  signal: AbortSignal,
  log: (line: string) => void,
): Promise<void> => {
  while (!signal.aborted) {
    try {
      for await (const id of libpod.deaths(signal)) workers.died(id)
    } catch (error) {
      if (!signal.aborted) log(`podman's events: ${String(error)}`)
    }
    if (!signal.aborted) await new Promise((wake) => setTimeout(wake, 500))
  }
}
