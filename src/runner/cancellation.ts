import { ActionError } from '../values/action-error.ts'

const cancelled = (): ActionError =>
  new ActionError({
    code: 'JOB_CANCELLED',
    message: 'the job was cancelled',
    hint: 'Run it again; what was done already is found and kept.',
  })

/**
 * Runs `work` with a signal that is aborted when the runner cancels the job. The runner sends SIGINT,
 * then SIGTERM seconds later: in between, processes are ended and reports written.
 * @throws ActionError JOB_CANCELLED if work fails after that, be it because its processes were ended
 */
export const withCancellation = async <T>(
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> => {
  const controller = new AbortController()
  const abort = () => controller.abort(cancelled())
  process.on('SIGINT', abort).on('SIGTERM', abort)
  try {
    return await work(controller.signal)
  } catch (error) {
    controller.signal.throwIfAborted()
    throw error
  } finally {
    process.off('SIGINT', abort).off('SIGTERM', abort)
  }
}
