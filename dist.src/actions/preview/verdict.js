import { messageOf } from "../../values/action-error.js";
/**
 * Looks at the pull request as it is now: a run that is repeated has an old event, and building takes
 * its time. Unknown where GitHub does not say, and for what a person ordered: then the event counts.
 */
export const verdictOn = async ({ inputs, gitHub, context }) => {
    const { isAutomatic, pull, asOf } = inputs.target;
    if (!isAutomatic || gitHub === undefined)
        return 'unknown';
    try {
        const now = await gitHub.pulls.find(pull.number);
        // GitHub may still show the pull request as it was before the event.
        if (now.updatedAt < asOf)
            return 'unknown';
        if (!now.isOpen)
            return 'closed';
        return now.sha === pull.sha ? 'same' : 'outdated';
    }
    catch (error) {
        context.log.debug(messageOf(error));
        return 'unknown';
    }
};
/** Whether a preview is still to be made. */
export const isWanted = (verdict) => verdict === 'same' || verdict === 'unknown';
/** Ends the run as one that is no longer wanted: nothing is wrong. */
export const endSuperseded = async (why, { context }) => {
    context.log.notice(`Superseded: ${why}`);
    await context.summary.append(`### Preview superseded\n\n${why}\n`);
    await context.outputs.set('state', 'superseded');
};
const outdated = 'the pull request has a newer commit, whose own run makes the preview.';
export const endOutdated = (opened) => endSuperseded(outdated, opened);
/** Milliseconds between two looks. */
const PAUSE = 15_000;
export const regularly = ({ clock, signal }) => (act) => {
    const stop = new AbortController();
    const end = AbortSignal.any([stop.signal, signal]);
    const go = async () => {
        for (;;) {
            await clock.sleep(PAUSE, end);
            await act();
        }
    };
    // Ends by being stopped only: a look that fails counts as none.
    go().catch(() => undefined);
    return () => stop.abort();
};
