import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ApiException, type KubeConfig } from '@kubernetes/client-node'
import type { Context } from '../oci/core/context.ts'
import { AgentProcess } from './agent/agent-process.ts'
import { bridgeToControlPlane } from './agent/control-plane-socket.ts'
import { dial, type Dial } from './agent/dial.ts'
import { EGRESS_SOCKET, serveEgress } from './agent/egress.ts'
import { API_SERVER_PORT } from './control-plane-ports.ts'
import { KernelTable } from './kernel/kernel-table.ts'
import { endpointPlace } from './kernel/places.ts'
import { serviceTranslation } from './kernel/service-translation.ts'
import { type Outside, vcnFilter } from './kernel/vcn-filter.ts'
import { KeyedQueue } from './keyed-queue.ts'
import { LoadBalancerController } from './load-balancer/load-balancer-controller.ts'
import { collectionOf } from './load-balancer/load-balancer-resource.ts'
import { DEFAULT_HEALTH_GRACE_MILLISECONDS } from './load-balancer/load-balancer-routes.ts'
import type { CheckPath } from './load-balancer/load-balancer-verdict.ts'
import { checkPathIn } from './load-balancer/load-balancer-path.ts'
import { createNamespace, placeLocal } from './namespace.ts'
import { ServiceWriter } from './load-balancer/service-writer.ts'
import type { Endpoint } from './load-balancer/service-table.ts'
import { Services } from './load-balancer/services.ts'

interface NetworkOptions {
  /** The emulator's name; the network namespace is `oke-<name>`. */
  readonly name: string
  readonly context: Context
  readonly clusterId: string
  readonly kubeconfig: KubeConfig
  /** The loopback port of the identity endpoint of pods. */
  readonly proxymuxPort: number
  /** The loopback port of the kubelet of all virtual nodes. */
  readonly kubeletPort: number
  /** The folder of the Unix sockets; keep it short, a socket's path may have at most 107 bytes. */
  readonly socketFolder: string
  readonly logFolder: string
  /** Receives the id of each network agent process. */
  readonly onAgentPid: (pid: number) => void
  /** By default, paths are judged by the rules, routes and gateways in the store. */
  readonly checkPath?: CheckPath
  readonly serviceCidr?: string
  readonly dnsAddress?: string
  readonly loadBalancerMilliseconds?: number
  readonly healthGraceMilliseconds?: number
}

export interface Network {
  readonly dial: Dial
  /** Adds the address of a virtual node to the namespace, or removes it. */
  readonly place: (address: string, isThere: boolean) => Promise<void>
  /** Ends the agent and the listeners. The namespace stays: `deleteNamespace` removes it. */
  stop(): Promise<void>
}

/** Stands for the internet; from a block that RFC 5737 reserves for examples. */
const internetAddress = '198.51.100.1'

/** The collections of load balancers, which users may delete through OCI's API. */
const BALANCERS = [collectionOf('lb'), collectionOf('nlb')]

/** The collections whose changes can open or close a path. */
const decisive = [
  'clusters',
  'vcns',
  'subnets',
  'securityLists',
  'networkSecurityGroups',
  'nsgRules',
  'routeTables',
  'internetGateways',
  'natGateways',
  'serviceGateways',
  'privateIps',
  'virtualNodePools',
  'virtualNodes',
]

/**
 * Starts the emulator's network: namespace, agent with Service addresses and DNS, and the load
 * balancers. The API server must be responding. If a part cannot start, throws and leaves none
 * running.
 */
export const startNetwork = async (options: NetworkOptions): Promise<Network> => {
  const { name, kubeconfig, socketFolder, logFolder } = options
  const dnsAddress = options.dnsAddress ?? '10.96.0.10'
  const socketPath = join(socketFolder, 'agent.sock')
  const apiServerSocket = join(socketFolder, 'api.sock')
  const proxymuxSocket = join(socketFolder, 'mux.sock')
  const kubeletSocket = join(socketFolder, 'kubelet.sock')
  const logPath = join(logFolder, 'network-agent.log')
  const { kubeletPort } = options
  const outside: Outside = { dns: dnsAddress, internet: internetAddress, kubeletPort }
  const endpoint = endpointOf(options)
  await Promise.all([socketFolder, logFolder].map((folder) => mkdir(folder, { recursive: true })))
  await createNamespace(name, [
    options.serviceCidr ?? '10.96.0.0/16',
    endpoint.address,
    internetAddress,
  ])
  const closers: (() => Promise<void> | void)[] = []
  const stop = async (): Promise<void> => {
    for (const close of closers.splice(0).reverse()) await close()
  }
  try {
    closers.push(await bridgeToControlPlane(apiServerSocket, portOf(kubeconfig)))
    closers.push(await bridgeToControlPlane(proxymuxSocket, options.proxymuxPort))
    closers.push(await bridgeToControlPlane(kubeletSocket, kubeletPort))
    const sockets = { socketPath, apiServerSocket, proxymuxSocket, kubeletSocket }
    const onPid = options.onAgentPid
    const places = { dnsAddress, endpointAddress: endpoint.address, internetAddress }
    const agent = new AgentProcess({ name, ...sockets, ...places, logPath, onPid })
    closers.push(() => agent.stop())
    await agent.start()
    closers.push(await holdToRules(options, outside))
    const writer = new ServiceWriter(kubeconfig)
    await writer.ensureDnsService(dnsAddress)
    const inside: Dial = (host, port, timeoutMs) => dial(socketPath, { host, port }, timeoutMs)
    const from = endpoint.address
    closers.push(
      await serveEgress(join(socketFolder, EGRESS_SOCKET), (host, port, timeoutMs) =>
        dial(socketPath, { host, port, from }, timeoutMs),
      ),
    )
    const services = new Services(kubeconfig)
    closers.push(() => services.stop())
    services.on('change', () => agent.push(services.table()))
    translate(services, new KernelTable(name), endpoint)
    closers.push(balance(options, services, writer, inside))
    await services.start()
    return { dial: inside, place: (address, isThere) => placeLocal(name, address, isThere), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Returns where pods find the API server. Throws if the cluster has no subnet for it. */
const endpointOf = ({ context, clusterId }: NetworkOptions): Endpoint => {
  const place = endpointPlace(context.store, clusterId)
  if (!place) throw new Error(`cluster ${clusterId} has no subnet for its endpoint`)
  return { address: place.address, port: API_SERVER_PORT }
}

/** Keeps the kernel's translation of Services in sync with the cluster. */
const translate = (services: Services, kernel: KernelTable, endpoint: Endpoint): void => {
  services.on('change', () => {
    kernel.apply(serviceTranslation(services.table(), endpoint)).catch(console.error)
  })
}

/** Keeps the kernel's rules in sync with those of the VCN; returns a function that ends that. */
const holdToRules = async (
  { name, context, clusterId }: NetworkOptions,
  outside: Outside,
): Promise<() => void> => {
  const table = new KernelTable(name)
  const text = (): string => vcnFilter(context.store, clusterId, outside)
  await table.apply(text())
  return onChange(context, decisive, () => void table.apply(text()).catch(console.error))
}

/** Runs the load balancers; returns a function that ends them. */
const balance = (
  options: NetworkOptions,
  services: Services,
  writer: ServiceWriter,
  inside: Dial,
): (() => void) => {
  const controller = new LoadBalancerController({
    ...options,
    emulator: options.name,
    services,
    writer,
    dial: inside,
    checkPath: options.checkPath ?? checkPathIn(options.context.store),
    loadBalancerMilliseconds: options.loadBalancerMilliseconds ?? 3000,
    healthGraceMilliseconds: options.healthGraceMilliseconds ?? DEFAULT_HEALTH_GRACE_MILLISECONDS,
  })
  const queue = new KeyedQueue({
    work: (uid) => controller.reconcile(uid),
    onFailure: async (uid, error) => {
      // A conflict means that the Service has just changed: the next turn sees its new state.
      if (!(error instanceof ApiException && error.code === 409))
        await controller.reportFailure(uid, error)
    },
    firstRetryMs: 1000,
    longestRetryMs: 60_000,
  })
  services.on('change', () => {
    for (const uid of controller.concerned()) queue.add(uid)
  })
  const ends = [
    onChange(options.context, decisive, () => controller.recheck()),
    onChange(options.context, BALANCERS, () => controller.closeDeleted()),
  ]
  return () => {
    for (const end of ends) end()
    queue.stop()
    controller.close()
  }
}

/** Calls back once for all changes within one turn of the event loop. */
const onChange = ({ store }: Context, names: readonly string[], act: () => void): (() => void) => {
  let pending: NodeJS.Immediate | undefined
  const listener = (): void => {
    pending ??= setImmediate(() => {
      pending = undefined
      act()
    })
  }
  for (const name of names) store.collection(name).on('change', listener)
  return () => {
    clearImmediate(pending)
    for (const name of names) store.collection(name).off('change', listener)
  }
}

const portOf = (kubeconfig: KubeConfig): number => {
  const url = new URL(kubeconfig.getCurrentCluster()?.server ?? '')
  return Number(url.port) || 443
}
