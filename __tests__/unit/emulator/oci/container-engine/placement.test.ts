import { expect, it } from '@jest/globals'

import { nextSlot } from '../../../../../emulator/oci/container-engine/placement.ts'

const domain = { availabilityDomain: 'AD-1', subnetId: 'nodes' }

it('avoids a fault domain without capacity, unless it is named', () => {
  const drained = ['FAULT-DOMAIN-1']
  expect(nextSlot([domain], [])).toMatchObject({ faultDomain: 'FAULT-DOMAIN-1' })
  expect(nextSlot([domain], [], drained)).toMatchObject({ faultDomain: 'FAULT-DOMAIN-2' })
  const named = { ...domain, faultDomain: drained }
  expect(nextSlot([named], [], drained)).toMatchObject({ faultDomain: 'FAULT-DOMAIN-1' })
})
