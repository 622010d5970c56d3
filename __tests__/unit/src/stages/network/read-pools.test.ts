import { expect, test } from '@jest/globals'

import type { NodePool } from '../../../../../src/clients/container-engine/node-pools.ts'
import { livePools, readPools } from '../../../../../src/stages/network/read-pools.ts'
import { ActionError } from '../../../../../src/values/action-error.ts'
import { pool } from './network-fixture.ts'

const cluster = { compartmentId: 'c', id: 'd' }
const inState = (state: string): NodePool => ({
  ...pool({ name: state }),
  state,
  clusterId: 'd',
  compartmentId: 'c',
  size: 1,
  labels: {},
  taints: [],
  tags: {},
})

test.each<[string, boolean]>([
  ['CREATING', true],
  ['ACTIVE', true],
  ['UPDATING', true],
  ['NEEDS_ATTENTION', true],
  ['DELETING', false],
  ['FAILED', false],
])('a pool that is %s counts: %s', async (state, counts) => {
  const listing = { nodePools: () => Promise.resolve([inState(state), inState('ACTIVE')]) }
  const names = counts ? [state, 'ACTIVE'] : ['ACTIVE']
  expect((await livePools(listing, cluster)).map(({ name }) => name)).toEqual(names)
  expect((await readPools(listing, cluster))?.map(({ name }) => name)).toEqual(names)
})

test('pools that may not be read stop only what needs them', async () => {
  const error = { code: 'OCI_NOT_FOUND_OR_NOT_ALLOWED', message: 'no', hint: 'ask' }
  const listing = { nodePools: () => Promise.reject(new ActionError(error)) }
  expect(await readPools(listing, cluster)).toBeUndefined()
  await expect(livePools(listing, cluster)).rejects.toMatchObject({ code: error.code })
})
