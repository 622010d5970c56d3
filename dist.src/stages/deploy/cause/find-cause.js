import { pendingCause, probeCause, startCause } from "./pod-causes.js";
import { pullCause } from "./pull-cause.js";
import { pullSecretsOf } from "./pull-secrets.js";
import { hookCause, refusalCause } from "./refusal-cause.js";
const PULL = /^(ErrImage|ImagePull|InvalidImageName|ImageInspect)/;
/** What was said of one pod. */
const wordsOf = (pod, { events }) => events
    .filter(({ object }) => object.name === pod.name)
    .map(({ reason, message }) => `${reason}: ${message}`)
    .join('\n');
const pullCauseOf = async (pod, says, kubernetes) => {
    const container = [...pod.initContainers, ...pod.containers].find(({ reason = '' }) => PULL.test(reason));
    if (container === undefined)
        return undefined;
    const { image, reason, message = '' } = container;
    if (reason === 'InvalidImageName') {
        const hint = 'Correct the image that the chart renders.';
        return { text: `"${image}" is no name of an image`, hint };
    }
    const secrets = await pullSecretsOf(pod, pod.namespace, kubernetes);
    return pullCause(image, `${message}\n${says}`, secrets);
};
/**
 * The likely cause of a failed deployment, the surest kind of evidence first; undefined if nothing is
 * known.
 * @param failure what Helm or the rollout said
 */
export const findCause = async (failure, scene, kubernetes) => {
    const hook = hookCause(failure);
    const created = scene.events.filter(({ reason }) => /^FailedCreate$/.test(reason));
    const refused = refusalCause([failure, ...created.map(({ message }) => message)].join('\n'));
    if (refused !== undefined && hook === undefined)
        return refused;
    for (const pod of scene.pods) {
        const says = wordsOf(pod, scene);
        const found = (await pullCauseOf(pod, says, kubernetes)) ??
            pendingCause(pod, says) ??
            startCause(pod, says) ??
            probeCause(pod, says);
        if (found === undefined)
            continue;
        return hook === undefined ? found : { text: `${hook.text}: ${found.text}`, hint: found.hint };
    }
    return hook;
};
