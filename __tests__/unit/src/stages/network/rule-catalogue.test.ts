import { describe, expect, it, test } from '@jest/globals'

import {
  type CatalogueRow,
  ruleCatalogue,
  wholeCatalogue,
} from '../../../../../src/stages/network/catalogue/rules.ts'
import {
  type NetworkShape,
  sources,
} from '../../../../../src/stages/network/catalogue/traffic-row.ts'
import {
  type DocumentedRow,
  joint,
  leftOut,
  plain,
  separate,
  variations,
} from './documented-rules.ts'

const documented = (rows: readonly DocumentedRow[], pods: string): string[] => {
  const named = (end: string) => (end === 'P' ? pods : end)
  return rows.flatMap(([subnet, direction, peer, traffic]) =>
    traffic.map((one) => `${named(subnet)} ${direction} ${named(peer)} ${one}`),
  )
}

const ours = (rows: readonly CatalogueRow[]): string[] =>
  rows.flatMap(({ role, direction, peer, traffic }) =>
    traffic.map((one) => `${role} ${direction === 'INGRESS' ? 'in' : 'out'} ${peer} ${one}`),
  )

const layouts: readonly [string, boolean, readonly DocumentedRow[], string][] = [
  ['7.1', false, joint, 'nodes'],
  ['7.2', true, separate, 'pods'],
]

describe.each(layouts)('section %s', (_section, hasPodSubnet, table, pods) => {
  const shape: NetworkShape = { ...plain, hasPodSubnet }

  it('is the catalogue, row by row', () => {
    expect(ours(ruleCatalogue(shape)).toSorted()).toEqual(documented(table, pods).toSorted())
  })

  it.each(variations)('varies as documented: $section', ({ shape: change, more, less }) => {
    const without = new Set(documented(less, pods))
    const expected = [
      ...documented(table, pods).filter((row) => !without.has(row)),
      ...documented(more, pods),
    ]
    expect(ours(ruleCatalogue({ ...shape, ...change })).toSorted()).toEqual(expected.toSorted())
  })
})

test.each([
  ['7.1: all, optional', false, 'nodes out anywhere all'],
  ['7.2: TCP 443, optional', true, 'pods out anywhere 443'],
])('the internet (%s) only on request', (_section, hasPodSubnet, row) => {
  const of = (isInternetAllowed: boolean) =>
    ours(ruleCatalogue({ ...plain, hasPodSubnet, isInternetAllowed }))
  expect(of(false)).not.toContain(row)
  expect(of(true)).toContain(row)
})

test('every row of a catalogue has its own name, a reason and a source', () => {
  for (const hasPodSubnet of [false, true]) {
    const all = ruleCatalogue({
      ...plain,
      hasPodSubnet,
      hasDatabase: true,
      hasPodPorts: true,
      hasOidc: true,
      isInternetAllowed: true,
    })
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
  }
  for (const { why, source } of [false, true].flatMap(wholeCatalogue)) {
    expect(why).not.toBe('')
    expect(sources[source]).not.toBe('')
  }
})

test.each(leftOut)('left out, %s', (_why, row) => {
  const all = ours(wholeCatalogue(true))
  expect(documented([row], 'pods').filter((one) => all.includes(one))).toEqual([])
})

test('the load balancer never reaches the nodes where pods have a subnet of their own', () => {
  const rows = wholeCatalogue(true).filter(({ role }) => role === 'load-balancer')
  expect(rows.map(({ peer }) => peer)).not.toContain('nodes')
})
