import { ActionError } from "../../values/action-error.js";
import { until } from "../until.js";
import { openRollout } from "./rollout/rollout-watch.js";
import { Stuck } from "./rollout/stuck.js";
/**
 * Waits until all workloads are rolled out, in whichever namespaces they are.
 *
 * @returns what somebody may not expect, a sentence each
 * @throws ActionError ROLLOUT_FAILED as soon as one surely does not get ready, ROLLOUT_TIMED_OUT
 */
export const awaitRollout = async (request, kubernetes, waiting, progress) => {
    if (request.tracked.length === 0)
        return [];
    const { rollout, watches } = await openRollout(request, kubernetes);
    const stuck = new Stuck(waiting.clock);
    const notes = await until({ ...waiting, progress }, watches, () => {
        const states = rollout.states();
        requireHope(states);
        const left = states.filter(({ state }) => state.is === 'waiting').map(({ one }) => one);
        if (left.length === 0)
            return notesOf(states);
        const live = left.map((one) => rollout.objects.get(one)).filter((one) => one !== undefined);
        stuck.check(live, live.flatMap((one) => rollout.podsOf(one).newest));
        progress.waiting(`the rollout: ${describe(states)}`);
        return undefined;
    });
    if (notes === undefined)
        throw timedOut(rollout);
    return notes;
};
const requireHope = (states) => {
    for (const { one, state } of states) {
        if (state.is !== 'failed')
            continue;
        const message = `${one.kind}/${one.name} ${state.text}`;
        throw new ActionError({ code: 'ROLLOUT_FAILED', message, hint: state.hint });
    }
};
const notesOf = (states) => states.flatMap(({ one, state }) => state.is === 'done' && state.note !== undefined
    ? [`${one.kind}/${one.name} ${state.note}`]
    : []);
const describe = (states) => states
    .flatMap(({ one, state }) => (state.is === 'waiting' ? [`${one.name} ${state.text}`] : []))
    .join(', ');
const timedOut = (rollout) => {
    const states = rollout.states();
    const pending = states
        .filter(({ state }) => state.is === 'waiting')
        .flatMap(({ one }) => rollout.objects.get(one) ?? [])
        .flatMap((live) => rollout.podsOf(live).newest)
        .find((pod) => !pod.ready && pod.message !== undefined);
    return new ActionError({
        code: 'ROLLOUT_TIMED_OUT',
        message: `the rollout is not complete: ${describe(states)}${pending === undefined ? '' : `\n${pending.name}: ${pending.message ?? ''}`}`,
        hint: 'Pending pods mostly lack addresses in the pod subnet or capacity in the virtual node pool; ' +
            'pods that run but are not ready fail their probes. Raise "timeout" if they only need longer.',
    });
};
