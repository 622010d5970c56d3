import { describe, expect, it } from '@jest/globals'

import { readRegionMetadata, toldDomain } from '../../../../../src/values/oci/region-metadata.ts'

const told = JSON.stringify({
  realmKey: 'OC99',
  realmDomainComponent: 'oraclecloud99.com',
  regionKey: 'XXC',
  regionIdentifier: 'xx-city-1',
})

describe('the metadata of a region', () => {
  it('names region, realm and domain', () => {
    const place = { region: 'xx-city-1', realm: 'oc99', domain: 'oraclecloud99.com' }
    expect(readRegionMetadata(told)).toEqual(place)
  })

  it.each([
    ['oc99', told, 'oraclecloud99.com'],
    ['oc1', told, undefined],
    ['oc99', undefined, undefined],
    ['oc99', 'no JSON', undefined],
    ['oc99', '{"realmKey":"oc99"}', undefined],
  ])('tells the domain of realm %s by %s: %s', (realm, text, domain) => {
    expect(toldDomain(realm, text)).toBe(domain)
  })
})
