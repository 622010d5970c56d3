import { messageOf } from "../../values/action-error.js";
import { findCause } from "./cause/find-cause.js";
import { releaseScene } from "./cause/release-pods.js";
import { serviceCause } from "./cause/service-cause.js";
/** Pods and events shown at most, so that the cause stays visible. */
const most = 8;
const logLines = 20;
/** Its pods are ready by then. */
const SILENT = 'URL_DOES_NOT_ANSWER';
const containerText = (pod) => pod.containers
    .map(({ name, ready, restarts, reason }) => {
    const state = reason ?? (ready ? 'ready' : 'not ready');
    return `${name} ${state}${restarts === 0 ? '' : `, ${restarts} restarts`}`;
})
    .join('; ');
const podLine = (pod) => `  ${pod.name}  ${pod.phase}${pod.node === undefined ? '' : ` on ${pod.node}`}  ${containerText(pod)}${pod.message === undefined ? '' : `\n    ${pod.message}`}`;
const eventLine = (event) => `  ${event.object.kind}/${event.object.name}  ${event.reason}${event.count > 1 ? ` (${event.count} times)` : ''}: ${event.message}`;
/** A container whose log says more than its state: it has run once. */
const talkative = (pods) => {
    for (const { name: pod, namespace, initContainers, containers } of pods) {
        const found = [...initContainers, ...containers].find(({ ready, restarts, end }) => !ready && (restarts > 0 || end !== undefined));
        if (found !== undefined)
            return { pod, namespace, container: found.name };
    }
    return undefined;
};
const section = (title, lines) => lines.length === 0 ? [] : [title, ...lines];
const logOf = async ({ pods }, ofRelease, kubernetes) => {
    const talk = talkative(pods);
    if (talk === undefined)
        return [];
    const log = await kubernetes
        .logs(talk.namespace || ofRelease, talk.pod, talk.container, logLines)
        .catch((error) => `(not to be had: ${messageOf(error)})`);
    const lines = log
        .trimEnd()
        .split('\n')
        .filter((line) => line !== '');
    return section(`Log of ${talk.pod}:`, lines);
};
/**
 * The likely cause of a failed deployment, and what an engineer would look at first: the release's
 * own pods that are not ready, recent warnings, the end of a failing container's log. Never throws:
 * it must not hide the failure.
 */
export const diagnose = async (failure, objects, namespace, { kubernetes, since }) => {
    try {
        const scene = await releaseScene(objects, namespace, kubernetes, since);
        const [cause, log] = await Promise.all([
            failure.code === SILENT
                ? serviceCause(objects, namespace, kubernetes)
                : findCause(failure.message, scene, kubernetes),
            logOf(scene, namespace, kubernetes),
        ]);
        const evidence = [
            ...section('Pods that are not ready:', scene.pods.slice(0, most).map(podLine)),
            ...section('Warnings:', scene.events.slice(-most).map(eventLine)),
            ...log,
        ].join('\n');
        return { cause, evidence };
    }
    catch (error) {
        return { evidence: `(no diagnostics: ${messageOf(error)})` };
    }
};
