import { afterEach, beforeEach, expect, it, jest } from '@jest/globals'
import type { KubeConfig } from '@kubernetes/client-node'
import { CutOffNodes } from '../../../emulator/cut-off-nodes.ts'
import { NodeLeases } from '../../../emulator/control-plane/node-leases.ts'

/** Leases as an API server keeps them; a renewal can be held up on its way. */
class FakeLeases {
  readonly kept = new Set<string>()
  way: Promise<void> = Promise.resolve()
  async patchNamespacedLease({ name }: { name: string }): Promise<void> {
    await this.way
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

beforeEach(() => {
  jest.useFakeTimers()
  api = new FakeLeases()
  const config = { makeApiClient: () => api } as unknown as KubeConfig
  const cutOff = new CutOffNodes((node) => closed.has(node))
  const back = async (node: string): Promise<void> => void returned.push(node)
  leases = new NodeLeases(config, { cutOff, back }, (line) => complaints.push(line))
})
afterEach(() => {
  leases.close()
  jest.useRealTimers()
})

it('leaves no Lease of a node that goes while its Lease is renewed', async () => {
  await Promise.all([leases.keep('one'), leases.keep('two')])
  let arrive = (): void => undefined
  api.way = new Promise((done) => (arrive = done))
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

it('lets the Lease of a node that is cut off grow old, and says when it is renewed again', async () => {
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
  expect(returned).toEqual(['one'])
})
