import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import { setTimeout } from 'node:timers/promises'

import { type LargeNetwork, makeLargeNetwork } from '../../benchmarks/large-network.ts'
import { LocalJob } from '../../scripts/local-job.ts'
import { LAG, type LocalOci, startLocalOci } from './local-oci.ts'

jest.setTimeout(60_000)

let oci: LocalOci
let job: LocalJob
let network: LargeNetwork

beforeAll(async () => {
  oci = await startLocalOci()
  job = new LocalJob()
  // Uses OCI's own largest page: small pages would count as extra calls of the action.
  await fetch(`${oci.adminEndpoint}/settings`, { method: 'PUT', body: '{"pageSize": 1000}' })
  network = makeLargeNetwork(oci.context, oci.seeded)
  // Waits for the read lag: the network is created behind the API.
  await setTimeout(LAG)
})

afterAll(async () => {
  job.end()
  await oci.close()
})

const run = async (): Promise<{ changes: string | undefined; calls: string[] }> => {
  await fetch(`${oci.adminEndpoint}/requests`, { method: 'DELETE' })
  const { exitCode, outputs, stdout } = await job.run('ensure-network', network.inputs, oci.environment)
  expect([exitCode, exitCode === 0 ? '' : stdout]).toEqual([0, ''])
  const response = await fetch(`${oci.adminEndpoint}/requests`)
  const { requests } = (await response.json()) as { requests: { operation: string }[] }
  return {
    changes: outputs['changes'],
    calls: requests.map(({ operation }) => operation).toSorted(),
  }
}

it('a check of 5 subnets, lists and groups makes one call more than there are objects, whatever the number of rules', async () => {
  await run()
  const few = await run()
  network.fill()
  await setTimeout(LAG)
  const many = await run()
  expect([few.changes, many.changes]).toEqual(['[]', '[]'])
  expect(many.calls).toEqual(few.calls)
  expect({ calls: many.calls, count: many.calls.length }).toEqual({
    calls: many.calls,
    count: network.objects + 1,
  })
})
