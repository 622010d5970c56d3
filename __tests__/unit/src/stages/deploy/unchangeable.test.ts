import { describe, expect, it } from '@jest/globals'

import { warnOfUnchangeable } from '../../../../../src/stages/deploy/unchangeable.ts'
import { KubernetesMemory } from '../kubernetes-memory.ts'
import { keptProgress } from '../quiet-progress.ts'

const internal = 'service.beta.kubernetes.io/oci-load-balancer-internal'
const shape = 'service.beta.kubernetes.io/oci-load-balancer-shape'
const balancerType = 'oci.oraclecloud.com/load-balancer-type'
const reserved = 'oci.oraclecloud.com/reserved-ips'
const service = (annotations: object, spec: object = {}) => ({
  kind: 'Service',
  metadata: { name: 'web', annotations },
  spec: { type: 'LoadBalancer', ...spec },
})

const ask = async (live: ReturnType<typeof service>, wanted: ReturnType<typeof service>) => {
  const kubernetes = new KubernetesMemory()
  kubernetes.put('services', live)
  const { progress, warnings } = keptProgress()
  await warnOfUnchangeable([wanted], 'shop', kubernetes, progress)
  return warnings
}

describe('what is read only when a load balancer is made', () => {
  it.each([
    [
      service({}),
      service({ [internal]: 'true' }),
      /internal becomes true and was false; .* another name/,
    ],
    [service({}), service({ [balancerType]: 'nlb' }), /type becomes nlb and was lb/],
    [
      service({ [reserved]: '203.0.113.1' }),
      service({ [reserved]: '203.0.113.2' }),
      /reserved-ips becomes 203.0.113.2 and was 203.0.113.1/,
    ],
    [
      service({}),
      service({}, { loadBalancerIP: '203.0.113.1' }),
      /loadBalancerIP becomes 203.0.113.1 and was not set/,
    ],
    [
      service({ [shape]: 'flexible' }),
      service({ [shape]: '400Mbps' }),
      /shape becomes 400Mbps and was flexible, which OKE refuses/,
    ],
  ])('is warned of where it changes: %#', async (live, wanted, words) => {
    expect(await ask(live, wanted)).toEqual([expect.stringMatching(words)])
  })

  it.each([
    ['stays', service({ [internal]: 'true' }), service({ [internal]: 'true' })],
    ['is said where it was not', service({}), service({ [internal]: 'false' })],
    [
      'comes with the load balancer',
      service({}, { type: 'ClusterIP' }),
      service({ [internal]: 'true' }),
    ],
    ['is said in other letters', service({ [balancerType]: 'LB' }), service({})],
    ['is a shape that becomes flexible', service({}), service({ [shape]: 'flexible' })],
    ['is a shape that is no longer said', service({ [shape]: 'flexible' }), service({})],
  ])('is nothing where it %s', async (_how, live, wanted) => {
    expect(await ask(live, wanted)).toEqual([])
  })
})
