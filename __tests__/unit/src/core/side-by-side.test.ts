import { describe, expect, it } from '@jest/globals'

import { sideBySide } from '../../../../src/core/side-by-side.ts'

const { signal } = new AbortController()

/** Runs until it is released. */
const held = () => {
  const running: number[] = []
  const free = new Map<number, () => void>()
  const work = (item: number) => {
    running.push(item)
    return new Promise<string>((done) => free.set(item, () => done(`done ${item}`)))
  }
  const let_ = async (item: number) => {
    free.get(item)?.()
    await new Promise((next) => setImmediate(next))
  }
  return { running, work, let_ }
}

describe('side by side', () => {
  it('has no more at once than is allowed, and results in the order of the items', async () => {
    const { running, work, let_ } = held()
    const all = sideBySide([1, 2, 3], 2, signal, work)
    expect(running).toEqual([1, 2])
    await let_(2)
    expect(running).toEqual([1, 2, 3])
    await let_(3)
    await let_(1)
    expect(await all).toEqual(['done 1', 'done 2', 'done 3'])
  })

  it('stops the others with the first failure, and waits for them', async () => {
    const ended: string[] = []
    const failure = new Error('broken')
    const work = (item: string, own: AbortSignal) =>
      item === 'bad'
        ? Promise.reject(failure)
        : new Promise<never>((_done, fail) => {
            own.addEventListener('abort', () => {
              ended.push(item)
              fail(new Error('stopped'))
            })
          })
    await expect(sideBySide(['good', 'bad', 'never'], 2, signal, work)).rejects.toBe(failure)
    expect(ended).toEqual(['good'])
  })

  it('ends with the reason where the job is cancelled', async () => {
    const cancelled = AbortSignal.abort(new Error('cancelled'))
    const work = () => Promise.reject(new Error('was begun'))
    await expect(sideBySide([1], 2, cancelled, work)).rejects.toThrow('cancelled')
    expect(await sideBySide([], 2, undefined, work)).toEqual([])
  })
})
