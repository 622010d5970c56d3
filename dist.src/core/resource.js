import { messageOf } from "../values/action-error.js";
/**
 * Applies the changes in order and stops at the first failure. Nothing has to be remembered to go on:
 * the next plan holds exactly what is left.
 */
export const applyPlan = async (plan, apply, onDone = () => undefined) => {
    for (const [index, change] of plan.changes.entries()) {
        try {
            await apply(change);
        }
        catch (thrown) {
            const failure = thrown instanceof Error ? thrown : new Error(messageOf(thrown), { cause: thrown });
            return { done: plan.changes.slice(0, index), remaining: plan.changes.slice(index), failure };
        }
        onDone(change);
    }
    return { done: plan.changes, remaining: [] };
};
/**
 * Reports what is after changes that may have been stopped. What stopped them is thrown in any case:
 * whatever hinders the report, often the same, is only a warning beside it.
 */
export const reportThenThrow = async (failure, report, progress) => {
    if (failure === undefined)
        return report();
    try {
        await report();
    }
    catch (error) {
        progress.warning(`nothing more can be said of what was done: ${messageOf(error)}`);
    }
    throw failure;
};
