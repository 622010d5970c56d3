import { describe, expect, it } from '@jest/globals'

import { policyLists } from '../../../../src/values/policies.ts'
import {
  covers,
  isWritten,
  statementText,
  withoutCovered,
} from '../../../../src/values/policy-cover.ts'
import { statements } from '../../../../src/values/policy-statements.ts'

const { useClusters, readClusters, updateLists, useSubnets, managePools } = statements
const above = [
  { id: 'ocid1.compartment.oc1..shop', name: 'shop' },
  { id: 'ocid1.compartment.oc1..teams', name: 'teams' },
  { id: 'ocid1.tenancy.oc1..acme', name: '' },
]

describe('a statement', () => {
  it('covers what is weaker in the same place, and nothing else', () => {
    expect(covers(useClusters, readClusters)).toBe(true)
    expect(covers(readClusters, useClusters)).toBe(false)
    expect(covers(managePools, statements.managePoolsOfSubnets)).toBe(false)
    expect(covers(updateLists, { ...updateLists, where: 'another' })).toBe(false)
  })

  it('is listed once, by the strongest of its place', () => {
    expect(withoutCovered([readClusters, useClusters, readClusters])).toEqual([useClusters])
    for (const { statements: list } of policyLists)
      expect(withoutCovered([...list, ...list])).toEqual(withoutCovered(list))
  })

  it('says where it is to be added', () => {
    const root = statementText(statements.availabilityDomains)
    expect(root).toMatch(/inspect compartments in tenancy .*root compartment/)
    expect(statementText(updateLists)).toMatch(/where request\.permission = .*VCN's compartment/)
  })
})

describe('the text of a policy', () => {
  it.each([
    ['Allow group deployers to use subnets in compartment shop', true],
    ['ALLOW GROUP deployers TO MANAGE virtual-network-family IN TENANCY', true],
    ['Allow group a to use subnets in compartment teams', true],
    ['Allow group a to use subnets in compartment acme:teams:shop', true],
    ['Allow group a to use subnets in compartment id ocid1.compartment.oc1..shop', true],
    ['Allow group a to manage all-resources in compartment shop', true],
    ['Allow group a to read subnets in compartment shop', false],
    ['Allow group a to use vnics in compartment shop', false],
    ['Allow group a to use subnets in compartment other', false],
    ['Allow group a to use subnets in compartment id ocid1.compartment.oc1..other', false],
    ["Allow group a to use subnets in compartment shop where request.region = 'fra'", false],
    ['Define tenancy ske as ocid1.tenancy.oc1..x', false],
  ])('%s', (text, isGiven) => {
    expect(isWritten(useSubnets, [text], above)).toBe(isGiven)
  })

  it('counts with the condition that is enough', () => {
    const text = `Allow group a to ${updateLists.grant} in compartment shop where ${updateLists.where}`
    expect(isWritten(updateLists, [text], above)).toBe(true)
  })
})
