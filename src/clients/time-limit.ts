import { setTimeout as delay } from 'node:timers/promises'

import { ActionError } from '../values/action-error.ts'
import { formatDuration } from '../values/duration.ts'

/** One process runs one action: its time is bounded in one place, for every call that it makes. */
let limit: AbortSignal | undefined

const timedOut = (milliseconds: number): ActionError =>
  new ActionError({
    code: 'TIMED_OUT',
    message: `the step took longer than its timeout of ${formatDuration(milliseconds)}`,
    hint: 'Set the input "timeout" higher, or look above for what did not answer.',
  })

/** From now on no call outlasts this many milliseconds; each ends with TIMED_OUT then. */
export const limitTime = (milliseconds: number): void => {
  const controller = new AbortController()
  setTimeout(() => controller.abort(timedOut(milliseconds)), milliseconds).unref()
  limit = controller.signal
}

/** For one attempt at a call: the signal of its own time and of the step's. */
export const attemptSignal = (milliseconds: number): AbortSignal => {
  limit?.throwIfAborted()
  const own = AbortSignal.timeout(Math.max(0, milliseconds))
  return limit === undefined ? own : AbortSignal.any([own, limit])
}

/** Waits between attempts. @throws ActionError TIMED_OUT when the step's time ends meanwhile. */
export const pauseFor = async (milliseconds: number): Promise<void> => {
  const options = limit === undefined ? {} : { signal: limit }
  await delay(milliseconds, undefined, options).catch(() => limit?.throwIfAborted())
}
