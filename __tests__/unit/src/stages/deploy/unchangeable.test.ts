import { describe, expect, it } from '@jest/globals'

import { warnOfUnchangeable } from '../../../../../src/stages/deploy/unchangeable.ts'
import { KubernetesMemory } from '../kubernetes-memory.ts'
import { keptProgress } from '../quiet-progress.ts'

const internal = 'service.beta.kubernetes.io/oci-load-balancer-internal'
const service = (annotations: object, type = 'LoadBalancer') => ({
  kind: 'Service',
  metadata: { name: 'web', annotations },
  spec: { type },
})

const ask = async (live: ReturnType<typeof service>, wanted: ReturnType<typeof service>) => {
  const kubernetes = new KubernetesMemory()
  kubernetes.put('services', live)
  const { progress, warnings } = keptProgress()
  await warnOfUnchangeable([wanted], 'shop', kubernetes, progress)
  return warnings
}

describe('an annotation that is read only when a load balancer is made', () => {
  it('is warned of where it changes', async () => {
    expect(await ask(service({}), service({ [internal]: 'true' }))).toEqual([
      expect.stringMatching(/internal becomes true and was false; .* another name/),
    ])
  })

  it.each([
    ['stays', service({ [internal]: 'true' }), service({ [internal]: 'true' })],
    ['is said where it was not', service({}), service({ [internal]: 'false' })],
    ['comes with the load balancer', service({}, 'ClusterIP'), service({ [internal]: 'true' })],
  ])('is nothing where it %s', async (_how, live, wanted) => {
    expect(await ask(live, wanted)).toEqual([])
  })
})
