import { expect, test } from '@jest/globals'

import { reckonBalancers } from '../../../../../src/stages/preview/reckon-balancers.ts'
import { keptProgress } from '../quiet-progress.ts'

const shape = 'service.beta.kubernetes.io/oci-load-balancer-shape'
const flexible = { [shape]: 'Flexible' }

const service = (annotations: object, spec: object = {}) => ({
  ...{ kind: 'Service', metadata: { name: 'edge', annotations } },
  spec: { type: 'LoadBalancer', ...spec },
})

/** What is asked, what is said, and how it ends, where a limit leaves so many. */
const reckon = async (objects: readonly unknown[], left: Readonly<Record<string, number>>) => {
  const asked: string[] = []
  const { progress, infos } = keptProgress()
  const cluster = async (id: string) => ({
    ...{ id, name: 'prod', compartmentId: 'compartment', vcnId: 'vcn', state: 'ACTIVE' },
    ...{ isEnhanced: true, hasNativePodNetwork: true, endpointSubnetId: 'endpoint' },
    ...{ endpointGroupIds: [], loadBalancerSubnetIds: [] },
  })
  const balancers = async () => ({
    left: async (limit: string, compartmentId: string) => {
      asked.push(`${limit} in ${compartmentId}`)
      return limit in left ? left[limit] : Promise.reject(new Error('not found'))
    },
  })
  const clients = { engine: async () => ({ cluster }), balancers }
  const failure: unknown = await reckonBalancers(
    { clusterId: 'cluster', objects },
    clients,
    progress,
  ).catch((error: unknown) => error)
  return { asked, infos, failure }
}

test('each shape counts against the limit of its own', async () => {
  const objects = [service(flexible), service({}), service({ [shape]: '400Mbps' })]
  const some = { 'lb-flexible-count': 1, 'lb-100mbps-count': 1, 'lb-400mbps-count': 1 }
  expect(await reckon(objects, some)).toEqual({
    asked: Object.keys(some).map((name) => `${name} in compartment`),
    infos: [],
    failure: undefined,
  })
})

test('more than a limit leaves are refused', async () => {
  const { failure } = await reckon([service(flexible), service(flexible)], {
    'lb-flexible-count': 1,
  })
  expect(failure).toMatchObject({
    code: 'PREVIEW_WITHOUT_ROOM',
    message: 'the limit lb-flexible-count leaves 1 load balancer, this preview needs 2',
    hint: expect.stringContaining('Ingress'),
  })
})

test('a limit that is not to be read refuses nothing, and that is said', async () => {
  const { failure, infos } = await reckon([service({})], {})
  expect(failure).toBeUndefined()
  expect(infos).toEqual(['The limit lb-100mbps-count is not reckoned: not found'])
})

test('nothing is asked for what is none of them', async () => {
  const objects = [
    service({}, { type: 'ClusterIP' }),
    service({ 'oci.oraclecloud.com/load-balancer-type': 'NLB' }),
    service({}, { loadBalancerClass: 'other' }),
    service({ [shape]: 'some/thing' }),
    { kind: 'Deployment' },
  ]
  expect((await reckon(objects, {})).asked).toEqual([])
})
