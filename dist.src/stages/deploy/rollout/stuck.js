import { ActionError } from "../../../values/action-error.js";
import { conditionOf } from "./object-fields.js";
/** Milliseconds for which something may stay in a state that rarely heals by itself. */
const patience = 45_000;
/** Reasons of a waiting container that end a rollout early, with what to do. */
const hopeless = {
    ImagePullBackOff: 'virtual nodes pull private images only with a pull secret of an auth token: check it and the image',
    ErrImagePull: 'virtual nodes pull private images only with a pull secret of an auth token: check it and the image',
    ErrImageNeverPull: 'set imagePullPolicy to IfNotPresent: a virtual node holds no images beforehand',
    InvalidImageName: 'correct the image reference that the chart renders',
    CreateContainerConfigError: 'a ConfigMap or Secret that the pod refers to is missing',
    CreateContainerError: 'see the message above',
    RunContainerError: 'see the message above',
    CrashLoopBackOff: 'the container starts and ends: see its log',
};
/** A Job starts its pods again itself, and says when it gives up. */
const retried = ['CrashLoopBackOff', 'RunContainerError'];
const podTrouble = (pod) => {
    const known = [...pod.initContainers, ...pod.containers].find(({ reason = '' }) => Object.hasOwn(hopeless, reason) && !(pod.owner?.kind === 'Job' && retried.includes(reason)));
    if (known?.reason !== undefined) {
        const { reason, message } = known;
        const text = `pod ${pod.name} does not start: ${reason}${message === undefined ? '' : `: ${message}`}`;
        return { what: pod.name, text, hint: hopeless[reason] ?? '' };
    }
    if (pod.reason === undefined || pod.ready || pod.owner?.kind === 'Job')
        return undefined;
    const text = `pod ${pod.name} does not start: ${pod.reason}${pod.message === undefined ? '' : `: ${pod.message}`}`;
    return { what: pod.name, text, hint: 'See the reason above, which the node gives.' };
};
/** Pods that may not even be made: a quota, an admission rule, a missing service account. */
const workloadTrouble = ({ kind, name, object }) => {
    const refused = conditionOf(object, 'ReplicaFailure');
    if (refused?.status !== 'True')
        return undefined;
    return {
        what: `${kind}/${name}`,
        text: `${kind}/${name} may not make its pods: ${refused.reason}: ${refused.message}`,
        hint: 'See the reason above, which the API server gives.',
    };
};
/** Notices what stays for too long in a state that does not heal by itself. */
export class Stuck {
    #since = new Map();
    #clock;
    constructor(clock) {
        this.#clock = clock;
    }
    /** @throws ActionError ROLLOUT_FAILED */
    check(workloads, pods) {
        const now = this.#clock.now();
        const found = [
            ...workloads.map((one) => workloadTrouble(one)),
            ...pods.map((one) => podTrouble(one)),
        ].filter((one) => one !== undefined);
        const kept = new Set(found.map(({ what }) => what));
        for (const what of this.#since.keys())
            if (!kept.has(what))
                this.#since.delete(what);
        for (const { what, text, hint } of found) {
            const since = this.#since.get(what) ?? now;
            this.#since.set(what, since);
            if (now - since < patience)
                continue;
            throw new ActionError({ code: 'ROLLOUT_FAILED', message: text, hint });
        }
    }
}
