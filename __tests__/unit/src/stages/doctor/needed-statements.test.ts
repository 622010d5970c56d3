import { describe, expect, it } from '@jest/globals'

import { neededStatements } from '../../../../../src/stages/doctor/needed-statements.ts'
import type { StageName } from '../../../../../src/stages/graph.ts'
import { environmentSchema } from '../../../../../src/values/environment/environment-schema.ts'

const subnet = 'ocid1.subnet.oc1.eu-frankfurt-1.aaaaaaaasubnet'
const group = 'ocid1.networksecuritygroup.oc1.eu-frankfurt-1.aaaaaaaagroup'

const grants = (stage: StageName, file: object): string[] =>
  neededStatements(environmentSchema.parse(file), new Set([stage])).map(({ grant }) => grant)

describe('putting pools into groups', () => {
  const network = { 'node-subnet': subnet }
  const pool = { name: 'shop' }

  it.each([
    ['groups of the network', { network: { ...network, groups: { nodes: group } } }],
    ['node-groups of the pool', { 'node-pool': { ...pool, 'node-groups': [group] } }],
    ['pod-groups of the pool', { 'node-pool': { ...pool, 'pod-groups': [group] } }],
    ['node-groups of another pool', { 'node-pools': { more: { 'node-groups': [group] } } }],
  ])('is needed with %s', (_name, file) => {
    const needed = grants('ensure-node-pool', { network, 'node-pool': pool, ...file })
    expect(needed).toContain('use network-security-groups')
  })

  it.each([
    ['no groups', {}],
    [
      "an empty list instead of the network's",
      {
        network: { ...network, groups: { nodes: group } },
        'node-pool': { ...pool, 'node-groups': [] },
      },
    ],
  ])('is not needed with %s', (_name, file) => {
    const needed = grants('ensure-node-pool', { network, 'node-pool': pool, ...file })
    expect(needed).not.toContain('use network-security-groups')
  })
})

describe('recording traffic', () => {
  const needed = (network: object) =>
    grants('ensure-network', { network: { 'node-subnet': subnet, ...network } })
  const recording = ['manage log-groups', 'manage subnets']
  const filters = ['manage capture-filters', 'manage vcns']
  const ofRecording = (found: readonly string[]) =>
    found.filter((one) => [...recording, ...filters].includes(one))

  it.each([
    ['left out', {}, []],
    ['false', { 'flow-logs': false }, []],
    ['true', { 'flow-logs': true }, recording],
    ['rejected', { 'flow-logs': 'rejected' }, [...recording, ...filters]],
  ])('with flow-logs %s', (_name, network, expected) => {
    const found = needed(network)
    expect(ofRecording(found)).toEqual(expected)
    expect(found).toContain('manage security-lists')
  })

  it('needs no security list where rules go into groups', () => {
    const found = needed({ mode: 'nsg', groups: { nodes: group }, 'flow-logs': true })
    expect(ofRecording(found)).toEqual(recording)
    expect(found).toContain('manage network-security-groups')
    expect(found).not.toContain('manage security-lists')
  })
})
