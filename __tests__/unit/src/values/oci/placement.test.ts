import { expect, it, test } from '@jest/globals'

import { parsePlacement, placedIn } from '../../../../../src/values/oci/placement.ts'

const domains = ['Uocm:EU-FRANKFURT-1-AD-2', 'Uocm:EU-FRANKFURT-1-AD-1']
const placed = (...texts: string[]) => placedIn(texts.map(parsePlacement), domains)

it('knows availability domains by their short and whole names, and all of them', () => {
  const named = placed('ad-2', 'Uocm:EU-FRANKFURT-1-AD-1=FAULT-DOMAIN-1+FAULT-DOMAIN-3')
  expect(named).toEqual({
    placed: [
      { availabilityDomain: 'Uocm:EU-FRANKFURT-1-AD-2', faultDomains: [] },
      {
        availabilityDomain: 'Uocm:EU-FRANKFURT-1-AD-1',
        faultDomains: ['FAULT-DOMAIN-1', 'FAULT-DOMAIN-3'],
      },
    ],
    wrong: [],
  })
  const names = placed('all').placed.map(({ availabilityDomain }) => availabilityDomain)
  expect(names).toEqual(domains.toSorted())
})

it('names what the region does not have, and what is there twice', () => {
  expect(placed('AD-3', 'all', 'AD-1').wrong).toEqual(['AD-3', 'AD-1'])
})

test.each(['AD-1=2', 'AD-1=FAULT-DOMAIN-1+FAULT-DOMAIN-1', '', 'AD-1=', 'a b'])(
  'refuses "%s"',
  (text) => {
    expect(() => parsePlacement(text)).toThrow('is not a placement')
  },
)
