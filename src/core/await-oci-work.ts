import { ActionError, messageOf } from '../values/action-error.ts'
import { formatDuration } from '../values/duration.ts'
import { awaitResult, type Wait } from './await-result.ts'
import { pauses } from './start-when-free.ts'

/**
 * Awaits work that OCI does asynchronously, e.g. a work request.
 * @param code the error's code when the deadline passes
 * @param name what is awaited, e.g. `work request ocid1…`
 * @param read returns undefined until it is done
 * @throws ActionError with the code at the deadline, and permanent failures of a read
 */
export const awaitOciWork = <T>(
  wait: Wait,
  code: string,
  name: string,
  read: () => Promise<T | undefined>,
): Promise<T> => {
  const { clock } = wait
  const started = clock.now()
  const late = (cause: unknown) => {
    const last = cause === undefined ? '' : `; it could not be read last: ${messageOf(cause)}`
    return new ActionError({
      code,
      message: `${name} was not done after ${formatDuration(clock.now() - started)}${last}`,
      hint: 'OCI keeps working on it: run again to keep waiting, or set a longer timeout.',
      cause,
    })
  }
  return awaitResult(wait, { name, pause: pauses, poll: read, late })
}
