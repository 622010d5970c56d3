import { expect, test } from '@jest/globals'

import type { BalancerLimit } from '../../../../../src/clients/network/load-balancers.ts'
import { reckonBalancers } from '../../../../../src/stages/preview/reckon-balancers.ts'
import { keptProgress } from '../quiet-progress.ts'

const shape = 'service.beta.kubernetes.io/oci-load-balancer-shape'
const flexible = (least: string, most: string) => ({
  ...{ [shape]: 'Flexible', [`${shape}-flex-min`]: least, [`${shape}-flex-max`]: most },
})
const small = flexible('10', '10')
const ofNetwork = { 'oci.oraclecloud.com/load-balancer-type': 'NLB' }
const bandwidth = 'load-balancer/lb-flexible-bandwidth-sum'
const count = 'load-balancer/lb-flexible-count'
const networkCount = 'network-load-balancer-api/max-nlb-flexible-count'

const service = (annotations: object, spec: object = {}) => ({
  ...{ kind: 'Service', metadata: { name: 'edge', annotations } },
  spec: { type: 'LoadBalancer', ...spec },
})

/** Returns the call, the log and the outcome if a limit leaves this many. */
const reckon = async (objects: readonly unknown[], left: Readonly<Record<string, number>>) => {
  const asked: string[] = []
  const compartments: string[] = []
  let [running, atOnce] = [0, 0]
  const { progress, infos, warnings } = keptProgress()
  const cluster = async (id: string) => {
    compartments.push(id)
    return {
      ...{ id, name: 'prod', compartmentId: 'compartment', vcnId: 'vcn', state: 'ACTIVE' },
      ...{ isEnhanced: true, hasNativePodNetwork: true, endpointSubnetId: 'endpoint' },
      ...{ endpointGroupIds: [], loadBalancerSubnetIds: [] },
    }
  }
  const balancers = async () => ({
    left: async ({ service: of, name }: BalancerLimit, compartmentId: string) => {
      const limit = `${of}/${name}`
      asked.push(`${limit} in ${compartmentId}`)
      atOnce = Math.max(atOnce, ++running)
      await new Promise((done) => setImmediate(done))
      running--
      return limit in left ? left[limit] : Promise.reject(new Error('not found'))
    },
  })
  const clients = { engine: async () => ({ cluster }), balancers }
  const failure: unknown = await reckonBalancers(
    { clusterId: 'cluster', objects },
    clients,
    progress,
  ).catch((error: unknown) => error)
  return { asked, infos, warnings, failure, atOnce, clusters: compartments.length }
}

test('each shape counts against the limit of its own, flexible ones by their bandwidth too', async () => {
  const objects = [service(small), service({}), service({ [shape]: '400Mbps' }), service(ofNetwork)]
  const some = {
    ...{ [count]: 1, [bandwidth]: 10, 'load-balancer/lb-100mbps-count': 1 },
    ...{ 'load-balancer/lb-400mbps-count': 1, [networkCount]: 1 },
  }
  expect(await reckon(objects, some)).toEqual({
    ...{ infos: [], warnings: [], failure: undefined, atOnce: 5, clusters: 1 },
    asked: Object.keys(some).map((name) => `${name} in compartment`),
  })
})

test('more than a limit leaves are refused', async () => {
  const left = { [count]: 1, [bandwidth]: 500 }
  const { failure } = await reckon([service(small), service(small)], left)
  expect(failure).toMatchObject({
    code: 'PREVIEW_WITHOUT_ROOM',
    message: 'the limit lb-flexible-count leaves 1 load balancer, this preview needs 2',
    hint: expect.stringContaining('Ingress'),
  })
})

test('network load balancers have a limit of their own', async () => {
  const { failure } = await reckon([service(ofNetwork)], { [networkCount]: 0 })
  expect(failure).toMatchObject({
    code: 'PREVIEW_WITHOUT_ROOM',
    message:
      'the limit max-nlb-flexible-count leaves 0 network load balancers, this preview needs 1',
  })
})

test('more bandwidth than is left at the least is refused', async () => {
  const objects = [service(flexible('10', '100')), service(flexible('50Mbps', '20'))]
  const { failure } = await reckon(objects, { [count]: 9, [bandwidth]: 59 })
  expect(failure).toMatchObject({
    code: 'PREVIEW_WITHOUT_ROOM',
    message: 'the limit lb-flexible-bandwidth-sum leaves 59 Mbps, this preview needs 60',
  })
})

test('more bandwidth than is left at the most only warns: which of both counts is not known', async () => {
  const left = { [count]: 9, [bandwidth]: 99 }
  const { failure, warnings } = await reckon([service(flexible('10', '100'))], left)
  expect(failure).toBeUndefined()
  expect(warnings).toEqual([
    'the limit lb-flexible-bandwidth-sum leaves 99 Mbps, this preview may take 100: OCI may refuse it a load balancer',
  ])
})

test('a limit that cannot be read refuses nothing, and is reported', async () => {
  const { failure, infos } = await reckon([service({}), service(ofNetwork)], {})
  expect(failure).toBeUndefined()
  expect(infos).toEqual([
    'The limit lb-100mbps-count is not reckoned: not found',
    'The limit max-nlb-flexible-count is not reckoned: not found',
  ])
})

test('no limit is queried for what is no load balancer', async () => {
  const objects = [
    service({}, { type: 'ClusterIP' }),
    service({}, { loadBalancerClass: 'other' }),
    service({ [shape]: 'some/thing' }),
    { kind: 'Deployment' },
  ]
  expect((await reckon(objects, {})).asked).toEqual([])
})

test('a cluster that may not be read refuses nothing', async () => {
  const { progress, infos } = keptProgress()
  const engine = () => Promise.reject(new Error('no such cluster'))
  const balancers = async () => ({ left: async () => 0 })
  const request = { clusterId: 'cluster', objects: [service({})] }
  await reckonBalancers(request, { engine, balancers }, progress)
  expect(infos).toEqual(['The limit lb-100mbps-count is not reckoned: no such cluster'])
})
