import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { succeeded, success } from '../actions/action-outcome.ts'
import { sharedEmulator } from '../emulator-fixture.ts'
import { NetworkBed } from './network-bed.ts'

interface Call {
  readonly method: string
  readonly path: string
}

/**
 * Cuts an undisturbed run off once at every call, after the call was executed, together with all
 * later calls on the same path: to the run, the connection looks lost.
 */
describe('ensure-network, cut off at each of its calls and run again', () => {
  let net: NetworkBed

  beforeAll(async () => {
    net = await NetworkBed.of(sharedEmulator())
  }, 120_000)

  afterEach(() => net.admin.clearFaults())
  afterAll(() => net.end(), 120_000)

  /**
   * Returns the calls in the order of their first occurrence; reads of one kind are alike, so one
   * represents all.
   */
  const callsOf = async (run: () => Promise<unknown>): Promise<Call[]> => {
    await net.admin.forgetRequests()
    await run()
    const requests = (await net.admin.requests()) as unknown as (Call & {
      readonly operation: string
    })[]
    const seen = new Map(
      requests.map(({ method, path, operation }) => {
        const [own = ''] = path.split('?')
        return [method === 'GET' ? operation : `${method} ${own}`, { method, path: own }]
      }),
    )
    return [...seen.values()]
  }

  const killAtEach = async (
    calls: readonly Call[],
    inputs: Readonly<Record<string, string>>,
    reset: () => Promise<unknown>,
    state: () => Promise<unknown>,
    undisturbed: unknown,
  ) => {
    for (const { method, path } of calls) {
      await reset()
      await net.admin.fault({ method, path: `${path}*`, reset: 'after', count: 50 })
      await net.run(inputs)
      await net.admin.clearFaults()
      expect({ method, path, ...(success(await net.run(inputs)) as object) }).toEqual({
        method,
        path,
        ...succeeded,
      })
      expect({ method, path, state: await state() }).toEqual({ method, path, state: undisturbed })
    }
  }

  it('security lists end as after an undisturbed run', async () => {
    const calls = await callsOf(() => net.run())
    expect(calls.filter(({ method }) => method === 'PUT')).toHaveLength(2)
    const undisturbed = await net.listRules()
    const restore = () => net.bed.sdk('restore_rules')
    await killAtEach(calls, {}, restore, () => net.listRules(), undisturbed)
  }, 180_000)

  it('network security groups end as after an undisturbed run', async () => {
    await net.bed.sdk('restore_rules')
    const { ids, inputs } = await net.groups('e2e-killed')
    const calls = await callsOf(() => net.run(inputs))
    const changes = calls.filter(({ method }) => method === 'POST')
    expect(changes).toHaveLength(2)
    const undisturbed = await net.groupRules(ids)
    const empty = () => Promise.all(ids.map((id) => net.bed.sdk('empty_group', id)))
    await killAtEach(changes, inputs, empty, () => net.groupRules(ids), undisturbed)
  }, 120_000)
})
