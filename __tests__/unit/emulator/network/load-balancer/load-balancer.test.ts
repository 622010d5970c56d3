import { connect, createServer, type AddressInfo, type Server } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { V1Service } from '@kubernetes/client-node'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { conforming } from '../../../../../emulator/conformance/conforming.ts'
import { openTcp } from '../../../../../emulator/network/agent/connect-request.ts'
import type { Dial } from '../../../../../emulator/network/agent/dial.ts'
import { LoadBalancerController } from '../../../../../emulator/network/load-balancer/load-balancer-controller.ts'
import type { LoadBalancerResource } from '../../../../../emulator/network/load-balancer/load-balancer-resource.ts'
import { loadBalancerRoutes } from '../../../../../emulator/network/load-balancer/load-balancer-routes.ts'
import type { Verdict } from '../../../../../emulator/network/load-balancer/load-balancer-verdict.ts'
import { finalizer } from '../../../../../emulator/network/load-balancer/service-writer.ts'
import { limitsRoutes } from '../../../../../emulator/oci/limits/limits-routes.ts'
import { AdjustableClock } from '../../../../../emulator/oci/core/clock.ts'
import { createContext } from '../../../../../emulator/oci/core/create-context.ts'
import type { OciRequest } from '../../../../../emulator/oci/core/service.ts'

const grace = 30_000
const listen = async (text: string): Promise<Server> => {
  const server = createServer((client) => {
    client.on('error', () => undefined)
    client.end(text)
  })
  server.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  return server
}
const portOf = (server: Server): number => (server.address() as AddressInfo).port

/** A cluster with one Service, which handles writes like the API server. */
const cluster = (pods: Server[]) => {
  const service: V1Service = {
    metadata: { name: 'web', namespace: 'shop', uid: 'uid-1', annotations: {} },
    spec: { type: 'LoadBalancer', ports: [] },
  }
  const events: string[] = []
  let gone = false
  let nodes = true
  const writer = {
    async setFinalizer(_: V1Service, wanted: boolean) {
      service.metadata!.finalizers = wanted ? [finalizer] : []
      if (!wanted && service.metadata?.deletionTimestamp) gone = true
    },
    async setAddress(_: V1Service, address?: string) {
      service.status = { loadBalancer: address ? { ingress: [{ ip: address }] } : {} }
    },
    async event(_: V1Service, type: string, reason: string, message: string) {
      events.push(type === 'Warning' ? `${reason}: ${message}` : reason)
    },
    hasNodes: async () => nodes,
  }
  const port = {
    name: 'http',
    protocol: 'TCP',
    port: 0,
    nodePort: 31_000,
    endpoints: pods.map((_, at) => ({ address: `10.0.10.${at}`, port: 8080 })),
  }
  const services = {
    list: () => (gone ? [] : [service]),
    entry: () => ({
      namespace: 'shop',
      name: 'web',
      clusterIP: '10.96.0.9',
      hosts: [],
      ports: [port],
    }),
  }
  return {
    service,
    events,
    writer,
    services,
    port,
    noNodes: () => (nodes = false),
    end: () => (gone = true),
  }
}

describe('load balancers', () => {
  let pods: Server[]
  let here: ReturnType<typeof cluster>
  let verdict: Verdict
  let controller: LoadBalancerController
  const clock = new AdjustableClock()
  let context: ReturnType<typeof createContext>

  const makeController = (): LoadBalancerController => {
    const dial: Dial = (host, _port, timeout) =>
      openTcp('127.0.0.1', portOf(pods[Number(host.split('.')[3])]!), timeout)
    return new LoadBalancerController({
      context,
      dial,
      checkPath: () => verdict,
      healthGraceMilliseconds: grace,
      emulator: 'test',
      clusterId: 'cluster',
      services: here.services,
      writer: here.writer,
      loadBalancerMilliseconds: 5,
    })
  }
  const ask = (waitMs = 2000): Promise<string> =>
    new Promise((resolve) => {
      const balancer = controller.get('uid-1')!
      const socket = connect(balancer.portOf('TCP-0')!, balancer.address)
      let seen = ''
      socket.on('data', (chunk) => (seen += String(chunk)))
      socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''))
      socket.on('close', () => resolve(seen))
      socket.setTimeout(waitMs, () => {
        resolve('nothing')
        socket.destroy()
      })
    })
  const call = async (operation: string, params: Record<string, string>, query = '') => {
    const route = loadBalancerRoutes(context, grace).find((one) => one.operation === operation)!
    const request = { params, query: new URLSearchParams(query), path: '' } as unknown
    return (await conforming(route, request as OciRequest)).body as Record<string, unknown>
  }
  const resource = (): LoadBalancerResource =>
    context.store.collection<LoadBalancerResource>('loadBalancers').list()[0]!

  beforeEach(async () => {
    pods = [await listen('pod 0'), await listen('pod 1')]
    here = cluster(pods)
    verdict = { listener: true, nodePort: true, health: true }
    context = createContext({ clock })
    const made = { compartmentId: 'comp', options: { serviceLbSubnetIds: ['lb-subnet'] } }
    context.store.collection('clusters').put({ id: 'cluster', ...made })
    controller = makeController()
  })

  afterEach(() => {
    controller.close()
    for (const pod of pods) pod.close()
  })

  test('a Service gets an address that answers from its pods in turn, with events', async () => {
    await controller.reconcile('uid-1')
    expect([await ask(), await ask()].sort()).toEqual(['pod 0', 'pod 1'])
    expect(here.service.status?.loadBalancer?.ingress).toEqual([
      { ip: expect.stringMatching(/^127\.\d+\.\d+\.\d+$/) },
    ])
    expect(here.service.metadata?.finalizers).toEqual([finalizer])
    expect(here.events).toEqual(['EnsuringLoadBalancer', 'EnsuredLoadBalancer'])
  })

  test('a pod that is away is passed over; without any the connection is reset', async () => {
    await controller.reconcile('uid-1')
    pods[0]!.close()
    expect([await ask(), await ask()]).toEqual(['pod 1', 'pod 1'])
    here.port.endpoints = []
    await controller.reconcile('uid-1')
    expect(await ask()).toBe('ECONNRESET')
    expect(here.events).toHaveLength(2)
  })

  test.each(['listener', 'nodePort'] as const)('without a %s rule nothing answers', async (leg) => {
    verdict = { ...verdict, [leg]: false }
    await controller.reconcile('uid-1')
    expect(await ask(150)).toBe('nothing')
    verdict = { ...verdict, [leg]: true }
    controller.recheck()
    expect(await ask()).toMatch('pod')
  })

  test('without the health rule it works for a while, then fails, then works again', async () => {
    await controller.reconcile('uid-1')
    const health = () =>
      call('GetBackendSetHealth', { loadBalancerId: resource().id, backendSetName: 'TCP-0' })
    expect(await health()).toMatchObject({ status: 'OK', totalBackendCount: 2 })
    verdict = { ...verdict, health: false }
    controller.recheck()
    expect(await ask()).toMatch('pod')
    const before = clock.now()
    clock.offsetMilliseconds += grace
    controller.recheck()
    expect(await ask()).toBe('ECONNRESET')
    expect(clock.now() - before).toBeGreaterThanOrEqual(grace)
    expect(await health()).toMatchObject({
      status: 'CRITICAL',
      criticalStateBackendNames: ['10.0.10.0:31000', '10.0.10.1:31000'],
    })
    expect(await call('GetLoadBalancerHealth', { loadBalancerId: resource().id })).toMatchObject({
      status: 'CRITICAL',
      criticalStateBackendSetNames: ['TCP-0'],
      totalBackendSetCount: 1,
    })
    verdict = { ...verdict, health: true }
    controller.recheck()
    expect(await ask()).toMatch('pod')
  })

  const left = async (limitName: string, serviceName = 'load-balancer') => {
    const operation = 'GetResourceAvailability'
    const route = limitsRoutes(context).find((one) => one.operation === operation)!
    const query = new URLSearchParams('compartmentId=comp')
    const request = { params: { serviceName, limitName }, query } as unknown
    return (await conforming(route, request as OciRequest)).body
  }
  const flexible = (most: number): Record<string, string> => ({
    'service.beta.kubernetes.io/oci-load-balancer-shape': 'flexible',
    'service.beta.kubernetes.io/oci-load-balancer-shape-flex-min': '10',
    'service.beta.kubernetes.io/oci-load-balancer-shape-flex-max': String(most),
  })

  test('no more of a shape than the tenancy may have: the Service says so', async () => {
    Object.assign(context.settings, { loadBalancerLimit: 1 })
    await controller.reconcile('uid-1')
    expect(await left('lb-100mbps-count')).toMatchObject({ used: 1, available: 0 })
    expect(await left('lb-flexible-count')).toMatchObject({ used: 0, available: 1 })
    await controller.reconcile('uid-1')
    here.service.metadata!.uid = 'uid-2'
    await expect(controller.reconcile('uid-2')).rejects.toThrow('lb-100mbps-count is 1')
    here.service.metadata!.annotations = flexible(10)
    await controller.reconcile('uid-2')
    expect(await left('lb-flexible-count')).toMatchObject({ used: 1, available: 0 })
    await controller.reconcile('uid-1')
    expect(await left('lb-100mbps-count')).toMatchObject({ used: 0, available: 1 })
  })

  test('no more bandwidth of flexible shapes than the tenancy may have', async () => {
    Object.assign(context.settings, { balancerBandwidthLimit: 100 })
    here.service.metadata!.annotations = flexible(60)
    await controller.reconcile('uid-1')
    const bandwidth = 'lb-flexible-bandwidth-sum'
    expect(await left(bandwidth)).toMatchObject({ used: 60, available: 40 })
    here.service.metadata!.uid = 'uid-2'
    await expect(controller.reconcile('uid-2')).rejects.toThrow(`${bandwidth} is 100`)
    here.service.metadata!.annotations = flexible(40)
    await controller.reconcile('uid-2')
    expect(await left(bandwidth)).toMatchObject({ used: 100, available: 0 })
  })

  test('no more network load balancers than the tenancy may have', async () => {
    Object.assign(context.settings, { loadBalancerLimit: 1 })
    here.service.metadata!.annotations = { 'oci.oraclecloud.com/load-balancer-type': 'nlb' }
    await controller.reconcile('uid-1')
    const limit = 'max-nlb-flexible-count'
    expect(await left(limit, 'network-load-balancer-api')).toMatchObject({ used: 1, available: 0 })
    here.service.metadata!.uid = 'uid-2'
    await expect(controller.reconcile('uid-2')).rejects.toThrow(`${limit} is 1`)
  })

  test('what goes while the controller sees nothing of its namespace stays in OCI', async () => {
    await controller.reconcile('uid-1')
    Object.assign(context.settings, { unseenNamespaces: ['shop'] })
    here.service.metadata!.deletionTimestamp = new Date()
    await controller.reconcile('uid-1')
    expect(here.service.metadata?.finalizers).toEqual([finalizer])
    here.end()
    await controller.reconcile('uid-1')
    Object.assign(context.settings, { unseenNamespaces: [] })
    await controller.reconcile('uid-1')
    expect([...controller.concerned()]).toEqual([])
    expect(resource()).toMatchObject({ displayName: 'uid-1', lifecycleState: 'ACTIVE' })
  })

  test('one that is deleted through OCI is gone, and recreated for a Service that exists', async () => {
    await controller.reconcile('uid-1')
    const { id } = resource()
    await call('DeleteLoadBalancer', { loadBalancerId: id })
    expect(await call('ListLoadBalancers', {}, 'compartmentId=comp')).toEqual([])
    await controller.reconcile('uid-1')
    expect(resource().id).not.toBe(id)
    expect(await ask()).toMatch('pod')
    await expect(call('DeleteLoadBalancer', { loadBalancerId: id })).rejects.toThrow('not found')
  })

  test('one that is deleted through OCI serves no more, even before its Service is reconciled', async () => {
    await controller.reconcile('uid-1')
    const { address } = controller.get('uid-1')!
    const port = controller.get('uid-1')!.portOf('TCP-0')!
    await call('DeleteLoadBalancer', { loadBalancerId: resource().id })
    controller.closeDeleted()
    controller.recheck()
    await expect(openTcp(address, port, 500)).rejects.toThrow('ECONNREFUSED')
    expect(context.store.collection('loadBalancerPaths').list()).toEqual([])
  })

  test('annotations are recorded and read through OCI; a change is ensured again', async () => {
    const prefix = 'service.beta.kubernetes.io/oci-load-balancer-shape'
    await controller.reconcile('uid-1')
    here.service.metadata!.annotations = {
      [prefix]: 'flexible',
      [`${prefix}-flex-min`]: '10',
      [`${prefix}-flex-max`]: '50',
    }
    await controller.reconcile('uid-1')
    expect(await call('ListLoadBalancers', {}, 'compartmentId=comp')).toMatchObject([
      {
        displayName: 'uid-1',
        lifecycleState: 'ACTIVE',
        shapeName: 'flexible',
        shapeDetails: { minimumBandwidthInMbps: 10, maximumBandwidthInMbps: 50 },
        subnetIds: ['lb-subnet'],
      },
    ])
    expect(await call('ListLoadBalancers', {}, 'compartmentId=other')).toEqual([])
    expect(here.events.slice(2)).toEqual(['EnsuringLoadBalancer', 'EnsuredLoadBalancer'])
    await expect(call('GetLoadBalancer', { loadBalancerId: 'x' })).rejects.toThrow('not found')
  })

  test('a network load balancer is one of its own kind', async () => {
    here.service.metadata!.annotations = { 'oci.oraclecloud.com/load-balancer-type': 'nlb' }
    await controller.reconcile('uid-1')
    expect(await ask()).toMatch('pod')
    expect(await call('ListNetworkLoadBalancers', {}, 'compartmentId=comp')).toMatchObject({
      items: [{ displayName: 'shop/web/uid-1', subnetId: 'lb-subnet', nlbIpVersion: 'IPV4' }],
    })
  })

  test('an invalid annotation, and a cluster without nodes, are reported on the Service', async () => {
    here.noNodes()
    await controller.reconcile('uid-1')
    expect(here.events).toContain(
      'UnAvailableLoadBalancer: There are no available nodes for LoadBalancer',
    )
    here.service.metadata!.annotations = { 'oci.oraclecloud.com/loadbalancer-policy': 'X' }
    const failure: unknown = await controller.reconcile('uid-1').catch((error: unknown) => error)
    await controller.reportFailure('uid-1', failure)
    expect(here.events.at(-1)).toBe(
      'SyncLoadBalancerFailed: Error syncing load balancer: failed to ensure load balancer: ' +
        'loadbalancer policy "X" is not valid',
    )
    expect(await ask()).toMatch('pod')
  })

  test('a deleted Service closes it, removes the resource and gives up the finalizer', async () => {
    await controller.reconcile('uid-1')
    const { address } = controller.get('uid-1')!
    const port = controller.get('uid-1')!.portOf('TCP-0')!
    here.service.metadata!.deletionTimestamp = new Date()
    await controller.reconcile('uid-1')
    expect(here.services.list()).toEqual([])
    expect(context.store.collection('loadBalancers').list()).toEqual([])
    expect(context.store.collection('loadBalancerPaths').list()).toEqual([])
    await sleep(20)
    await expect(openTcp(address, port, 500)).rejects.toThrow('ECONNREFUSED')
    expect(here.events.slice(2)).toEqual(['DeletingLoadBalancer', 'DeletedLoadBalancer'])
    expect([...controller.concerned()]).toEqual([])
  })

  test('a Service that becomes a ClusterIP loses its load balancer and its address', async () => {
    await controller.reconcile('uid-1')
    here.service.spec!.type = 'ClusterIP'
    await controller.reconcile('uid-1')
    expect(here.service.status).toEqual({ loadBalancer: {} })
    expect(here.service.metadata?.finalizers).toEqual([])
  })

  test('after a restart it has the same id and address, and emits no event', async () => {
    await controller.reconcile('uid-1')
    const [before, { address }] = [resource(), controller.get('uid-1')!]
    controller.close()
    controller = makeController()
    await controller.reconcile('uid-1')
    expect(controller.get('uid-1')?.address).toBe(address)
    expect(resource().id).toBe(before.id)
    expect(here.events).toHaveLength(2)
    expect(await ask()).toMatch('pod')
  })
})
