import { describe, expect, it } from '@jest/globals'

import { until } from '../../../../src/stages/until.ts'
import { keptProgress } from './quiet-progress.ts'
import { VirtualClock } from './virtual-clock.ts'

/** Waits for a minute on one watch, whose errors the test sets. */
const scene = () => {
  const clock = new VirtualClock()
  const { progress, infos } = keptProgress()
  const started = clock.now()
  let trouble: Error | undefined
  let stops = 0
  const refusal = Promise.withResolvers<never>()
  refusal.promise.catch(() => undefined)
  const watch = {
    failure: refusal.promise,
    trouble: () => trouble,
    stop: async () => void stops++,
  }
  return {
    ...{ clock, infos, refuse: refusal.reject },
    wait: <T>(check: () => T | undefined) =>
      until({ clock, progress, deadline: started + 60_000 }, [watch], check),
    /** @param message of the error; without one, the trouble ends */
    troubled: (message?: string) => {
      trouble = message === undefined ? undefined : new Error(message)
    },
    passed: () => clock.now() - started,
    stops: () => stops,
  }
}

describe('a wait on watches', () => {
  it('reports their trouble once, while it lasts, and outlasts it', async () => {
    const { clock, infos, troubled, wait, passed, stops } = scene()
    let found: string | undefined
    clock.after(2_000, () => troubled('connection refused'))
    clock.after(12_000, () => troubled())
    clock.after(20_000, () => troubled('connection refused'))
    clock.after(25_000, () => troubled('no route to host'))
    clock.after(28_000, () => troubled())
    clock.after(30_000, () => (found = 'there'))
    const reportedAt: number[] = []
    const result = await wait(() => {
      if (infos.length > reportedAt.length) reportedAt.push(Math.floor(passed() / 1000))
      return found
    })
    expect(result).toBe('there')
    const again = ['connection refused', 'no route to host'].map((one) => `${one}; watching again`)
    expect(infos).toEqual(again)
    expect(reportedAt).toEqual([2, 25])
    expect(stops()).toBe(1)
  })

  it('ends at its deadline with the trouble that there is then', async () => {
    const { clock, troubled, wait, passed, stops } = scene()
    clock.after(50_000, () => troubled('connection refused'))
    await expect(wait(() => undefined)).rejects.toThrow('connection refused')
    expect([passed(), stops()]).toEqual([60_000, 1])
  })

  it('ends at its deadline without a word where the trouble is over', async () => {
    const { clock, troubled, wait, stops } = scene()
    troubled('connection refused')
    clock.after(50_000, () => troubled())
    expect(await wait(() => undefined)).toBeUndefined()
    expect(stops()).toBe(1)
  })

  it('ends at once when a watch is refused', async () => {
    const { clock, refuse, wait, passed, stops } = scene()
    clock.after(5_000, () => refuse(new Error('forbidden')))
    await expect(wait(() => undefined)).rejects.toThrow('forbidden')
    expect([passed() < 10_000, stops()]).toEqual([true, 1])
  })
})
