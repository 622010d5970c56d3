import { expect, it } from '@jest/globals'

import { takeSnapshot } from '../../../../../src/stages/network/network-snapshot.ts'
import { observePaths } from '../../../../../src/stages/reachability/observe-paths.ts'
import { memory } from '../network/network-fixture.ts'

it.each<[string, readonly string[], readonly string[], readonly string[] | undefined]>([
  ['everybody', ['0.0.0.0/0'], [], undefined],
  ['a public block', ['0.0.0.0/0'], ['203.0.113.0/24'], undefined],
  ['private callers of the API', ['0.0.0.0/0'], ['10.0.5.0/24'], ['10.0.0.0/16']],
  ['private clients', ['203.0.113.0/24', '192.168.0.0/16'], [], ['10.0.0.0/16']],
])('the VCN is read for private peers only: %s', async (_name, clients, apiClients, expected) => {
  const network = memory()
  const places = { nodes: { subnetIds: ['nodes'], groupIds: [] } }
  const view = await observePaths(places, takeSnapshot(network), { clients, apiClients })
  expect(view.places.nodes?.subnets[0]?.vcnCidrs).toEqual(expected)
  expect(network.calls.includes('vcn vcn')).toBe(expected !== undefined)
})
