import { describe, expect, it } from '@jest/globals'

import {
  readRegionMetadata,
  reportedDomain,
} from '../../../../../src/values/oci/region-metadata.ts'

const reported = JSON.stringify({
  realmKey: 'OC99',
  realmDomainComponent: 'oraclecloud99.com',
  regionKey: 'XXC',
  regionIdentifier: 'xx-city-1',
})

describe('the metadata of a region', () => {
  it('names region, realm and domain', () => {
    const place = { region: 'xx-city-1', realm: 'oc99', domain: 'oraclecloud99.com' }
    expect(readRegionMetadata(reported)).toEqual(place)
  })

  it.each([
    ['oc99', reported, 'oraclecloud99.com'],
    ['oc1', reported, undefined],
    ['oc99', undefined, undefined],
    ['oc99', 'no JSON', undefined],
    ['oc99', '{"realmKey":"oc99"}', undefined],
  ])('derives the domain of realm %s from %s: %s', (realm, text, domain) => {
    expect(reportedDomain(realm, text)).toBe(domain)
  })
})
