import { afterEach, beforeEach, expect, it, jest } from '@jest/globals'
import type { KubeConfig } from '@kubernetes/client-node'
import { NodeLeases } from '../../../../emulator/control-plane/node-leases.ts'

/** Leases in memory; a renewal can be delayed. */
class FakeLeases {
  readonly kept = new Set<string>()
  delay: Promise<void> = Promise.resolve()
  async patchNamespacedLease({ name }: { name: string }): Promise<void> {
    await this.delay
    this.kept.add(name)
  }
  async deleteNamespacedLease({ name }: { name: string }): Promise<void> {
    this.kept.delete(name)
  }
}

let api: FakeLeases
let leases: NodeLeases
const complaints: string[] = []
const closed = new Set<string>()
const returned: string[] = []
const round = 10_000

const leasesReporting = (back: (node: string) => Promise<void>): NodeLeases => {
  const config = { makeApiClient: () => api } as unknown as KubeConfig
  const paths = { isCutOff: (node: string) => closed.has(node), back }
  return new NodeLeases(config, paths, (line) => complaints.push(line))
}

beforeEach(() => {
  complaints.length = 0
  returned.length = 0
  jest.useFakeTimers()
  api = new FakeLeases()
  leases = leasesReporting(async (node) => void returned.push(node))
})
afterEach(() => {
  leases.close()
  jest.useRealTimers()
})

it('leaves no Lease of a node that goes while its Lease is renewed', async () => {
  await Promise.all([leases.keep('one'), leases.keep('two')])
  let arrive = (): void => undefined
  api.delay = new Promise((done) => (arrive = done))
  jest.advanceTimersByTime(10_000)
  const dropped = leases.drop('one')
  arrive()
  await dropped
  expect([...api.kept]).toEqual(['two'])
})

it('renews the others when one cannot be renewed', async () => {
  await Promise.all([leases.keep('one'), leases.keep('two')])
  api.kept.clear()
  const renew = api.patchNamespacedLease.bind(api)
  api.patchNamespacedLease = (of) =>
    of.name === 'one' ? Promise.reject(new Error('busy')) : renew(of)
  await jest.advanceTimersByTimeAsync(10_000)
  expect([...api.kept]).toEqual(['two'])
  expect(complaints).toEqual(['a node lease was not renewed: Error: busy'])
})

it('lets the Lease of a node that is cut off grow old, and says when it is renewed again, twice', async () => {
  await Promise.all([leases.keep('one'), leases.keep('two')])
  const renewed = async (): Promise<string[]> => {
    api.kept.clear()
    await jest.advanceTimersByTimeAsync(10_000)
    return [...api.kept]
  }
  closed.add('one')
  expect(await renewed()).toEqual(['two'])
  expect(returned).toEqual([])
  closed.clear()
  expect(await renewed()).toEqual(['one', 'two'])
  expect(await renewed()).toEqual(['one', 'two'])
  expect(await renewed()).toEqual(['one', 'two'])
  expect(returned).toEqual(['one', 'one'])
})

it('says that a node is back once its Lease is renewed after a failure', async () => {
  await Promise.all([leases.keep('one'), leases.keep('two')])
  const renew = api.patchNamespacedLease.bind(api)
  api.patchNamespacedLease = (of) =>
    of.name === 'one' ? Promise.reject(new Error('busy')) : renew(of)
  await jest.advanceTimersByTimeAsync(round)
  expect(returned).toEqual([])
  api.patchNamespacedLease = renew
  await jest.advanceTimersByTimeAsync(3 * round)
  expect(returned).toEqual(['one', 'one'])
})

it('says so after a time in which nothing ran, as on a machine that stood still', async () => {
  await leases.keep('one')
  await jest.advanceTimersByTimeAsync(round)
  expect(returned).toEqual([])
  jest.setSystemTime(Date.now() + 40_000)
  await jest.advanceTimersByTimeAsync(3 * round)
  expect(returned).toEqual(['one', 'one'])
})

it('continues after a renewal without a response', async () => {
  await Promise.all([leases.keep('one'), leases.keep('two')])
  api.kept.clear()
  api.delay = new Promise(() => undefined)
  await jest.advanceTimersByTimeAsync(round)
  api.delay = Promise.resolve()
  await jest.advanceTimersByTimeAsync(round)
  expect(complaints[0]).toBe('a node lease was not renewed: Error: no answer within 8 s')
  expect([...api.kept]).toEqual(['one', 'two'])
  expect(returned).toEqual(['one', 'two'])
})

it('retries the report of a node that is connected again', async () => {
  let isBusy = true
  const back = (node: string): Promise<void> => {
    if (isBusy) return Promise.reject(new Error('busy'))
    returned.push(node)
    return Promise.resolve()
  }
  leases.close()
  leases = leasesReporting(back)
  await leases.keep('one')
  closed.add('one')
  await jest.advanceTimersByTimeAsync(round)
  closed.clear()
  await jest.advanceTimersByTimeAsync(round)
  expect(returned).toEqual([])
  isBusy = false
  await jest.advanceTimersByTimeAsync(3 * round)
  expect(returned).toEqual(['one', 'one'])
})
