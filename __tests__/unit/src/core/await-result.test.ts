import { expect, it } from '@jest/globals'

import { awaitResult } from '../../../../src/core/await-result.ts'
import { ActionError } from '../../../../src/values/action-error.ts'
import { VirtualClock } from '../stages/virtual-clock.ts'

const trouble = (isTransient: boolean): ActionError =>
  new ActionError({ code: 'OCI_UNAVAILABLE', message: 'HTTP 503', hint: '', isTransient })

/** Polls that fail or find nothing, and then find something. */
const awaiting = (polls: readonly (Error | undefined)[], patience = 60_000) => {
  const clock = new VirtualClock()
  const left = [...polls]
  const heard: string[] = []
  const started = clock.now()
  const poll = async () => {
    if (left.length === 0) return 'there'
    const next = left.shift()
    if (next !== undefined) throw next
    return undefined
  }
  const progress = { waiting: (what: string) => void heard.push(what) }
  const wait = { clock, deadline: clock.now() + patience, progress }
  const late = (cause: unknown) => new Error('late', { cause })
  const result = awaitResult(wait, { name: 'the pool', pause: () => 5_000, poll, late })
  return { result, heard, elapsed: () => clock.now() - started }
}

it('a wait outlasts reads that fail for a while, and reports why it waits', async () => {
  const { result, heard, elapsed } = awaiting([undefined, trouble(true), trouble(true), undefined])
  expect(await result).toBe('there')
  expect(heard).toEqual(['the pool: HTTP 503', 'the pool: HTTP 503'])
  expect(elapsed()).toBe(20_000)
})

it('what does not pass ends it at once', async () => {
  const failure = trouble(false)
  const { result, elapsed } = awaiting([undefined, failure])
  await expect(result).rejects.toBe(failure)
  expect(elapsed()).toBe(5_000)
})

it('at the deadline it is late, because of the last read if that failed', async () => {
  const failing = awaiting(
    Array.from({ length: 99 }, () => trouble(true)),
    30_000,
  )
  await expect(failing.result).rejects.toMatchObject({
    message: 'late',
    cause: { code: 'OCI_UNAVAILABLE' },
  })
  expect(failing.elapsed()).toBe(30_000)
  const nothing = awaiting(
    Array.from({ length: 99 }, () => undefined),
    30_000,
  )
  await expect(nothing.result).rejects.toMatchObject({ message: 'late', cause: undefined })
})
