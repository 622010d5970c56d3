import { expect, it } from '@jest/globals'
import { systemClock } from '../../../../src/clients/clock.ts'
import { withCancellation } from '../../../../src/runner/cancellation.ts'

const endedProcess = async (signal: AbortSignal): Promise<never> => {
  await systemClock.sleep(60_000, signal).catch(() => undefined)
  throw new Error('kubectl was ended')
}

it.each<[string, (signal: AbortSignal) => Promise<unknown>]>([
  ['waits', (signal) => systemClock.sleep(60_000, signal)],
  ['runs a process that is ended', endedProcess],
])('a job that is cancelled while it %s is said to be cancelled', async (_what, work) => {
  const listeners = process.listenerCount('SIGINT')
  const ended = withCancellation(work)
  process.emit('SIGINT')
  await expect(ended).rejects.toMatchObject({ code: 'JOB_CANCELLED' })
  expect(process.listenerCount('SIGINT')).toBe(listeners)
})

it('a failure without a cancellation stays what it is', async () => {
  const failure = new Error('no such chart')
  await expect(withCancellation(() => Promise.reject(failure))).rejects.toBe(failure)
})

it('sleep rejects with the reason of the abort', async () => {
  const reason = new Error('another stage failed')
  await expect(systemClock.sleep(60_000, AbortSignal.abort(reason))).rejects.toBe(reason)
})
