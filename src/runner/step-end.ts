import { ActionError } from '../values/action-error.ts'
import { formatDuration } from '../values/duration.ts'

/** What ends a step early: one signal for everything that waits or calls. */
export interface StepEnd {
  readonly signal: AbortSignal
  /**
   * Limits the step to this many milliseconds from now; then the signal is aborted with TIMED_OUT.
   */
  limitTime(milliseconds: number): void
}

const cancelled = (): ActionError =>
  new ActionError({
    code: 'JOB_CANCELLED',
    message: 'the job was cancelled',
    hint: 'Run it again; what was done already is found and kept.',
  })

const timedOut = (milliseconds: number): ActionError =>
  new ActionError({
    code: 'TIMED_OUT',
    message: `the step took longer than its timeout of ${formatDuration(milliseconds)}`,
    hint: 'Set the input "timeout" higher, or look above for what did not respond.',
  })

/**
 * The end of a step that the runner may cancel: it sends SIGINT, SIGTERM after 7.5 s, and kills the
 * process 2.5 s later. In that time, child processes are ended and reports written.
 */
export const cancellableStep = (): StepEnd => {
  const controller = new AbortController()
  const cancel = () => controller.abort(cancelled())
  process.on('SIGINT', cancel).on('SIGTERM', cancel)
  return {
    signal: controller.signal,
    limitTime: (milliseconds) => {
      setTimeout(() => controller.abort(timedOut(milliseconds)), milliseconds).unref()
    },
  }
}

/** The end of a post step, which cleans up even when the job is cancelled. */
export const unstoppableStep = (): StepEnd => ({
  signal: new AbortController().signal,
  limitTime: () => undefined,
})

/** Default time limit of a sign-in or login, in milliseconds. */
export const STEP_TIMEOUT = 120_000

/** Milliseconds for ending the processes of an ended step, and for writing its report. */
const GRACE = 2_800

/**
 * Returns the work's result. Once the step was ended, every failure is reported as that.
 * @throws the signal's reason, even if the work ignores the signal
 */
export const endingWith = async <T>({ signal }: StepEnd, work: Promise<T>): Promise<T> => {
  const overdue = new Promise<never>((_, reject) => {
    const give = () => setTimeout(() => reject(signal.reason as Error), GRACE).unref()
    signal.addEventListener('abort', give, { once: true })
  })
  try {
    return await Promise.race([work, overdue])
  } catch (error) {
    // Failures of stages from before the end are kept.
    if (signal.aborted && !(error instanceof AggregateError)) throw signal.reason
    throw error
  }
}
