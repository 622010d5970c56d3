import { ActionError } from "../values/action-error.js";
import { formatDuration } from "../values/duration.js";
const cancelled = () => new ActionError({
    code: 'JOB_CANCELLED',
    message: 'the job was cancelled',
    hint: 'Run it again; what was done already is found and kept.',
});
const timedOut = (milliseconds) => new ActionError({
    code: 'TIMED_OUT',
    message: `the step took longer than its timeout of ${formatDuration(milliseconds)}`,
    hint: 'Set the input "timeout" higher, or look above for what did not answer.',
});
/**
 * The end of a step that the runner may cancel: it sends SIGINT, SIGTERM 7.5 s later, and kills the
 * process 2.5 s after that. In between, processes are ended and reports written.
 */
export const cancellableStep = () => {
    const controller = new AbortController();
    const cancel = () => controller.abort(cancelled());
    process.on('SIGINT', cancel).on('SIGTERM', cancel);
    return {
        signal: controller.signal,
        limitTime: (milliseconds) => {
            setTimeout(() => controller.abort(timedOut(milliseconds)), milliseconds).unref();
        },
    };
};
/** The end of a step that removes what main made: it does so even when the job is cancelled. */
export const unstoppableStep = () => ({
    signal: new AbortController().signal,
    limitTime: () => undefined,
});
/** Milliseconds that a sign-in or login may take if its workflow says nothing else. */
export const STEP_TIMEOUT = 120_000;
/** Milliseconds in which the processes of a step that was ended end too, and its report is written. */
const GRACE = 2_800;
/**
 * The work's result; once the step has been ended, whatever fails only says so.
 * @throws the signal's reason, also where work obeys no signal
 */
export const endingWith = async ({ signal }, work) => {
    const overdue = new Promise((_, reject) => {
        const give = () => setTimeout(() => reject(signal.reason), GRACE).unref();
        signal.addEventListener('abort', give, { once: true });
    });
    try {
        return await Promise.race([work, overdue]);
    }
    catch (error) {
        // Failures of stages from before the end stand beside it.
        if (signal.aborted && !(error instanceof AggregateError))
            throw signal.reason;
        throw error;
    }
};
