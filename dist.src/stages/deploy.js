import { ActionError } from "../values/action-error.js";
import { pullSecretConfig } from "../values/registry/docker-config.js";
import { afterFailure, revisionBefore } from "./deploy/after-failure.js";
import { awaitAnswers } from "./deploy/answer/await-answers.js";
import { awaitTargets } from "./deploy/answer/await-targets.js";
import { requireClasses } from "./deploy/answer/class-check.js";
import { doorsOf } from "./deploy/answer/doors.js";
import { diagnose } from "./deploy/diagnostics.js";
import { ensureNamespace } from "./deploy/namespace.js";
import { renderRelease } from "./deploy/render.js";
import { awaitRollout } from "./deploy/rollout.js";
import { trackedOf } from "./deploy/rollout/tracked.js";
import { upgradeRelease } from "./deploy/upgrade.js";
/**
 * Brings the release to what the chart renders and waits until it is rolled out and answers. An
 * unchanged release is not upgraded, but still waited for.
 *
 * @throws ActionError with the pods, events and logs that explain a failed rollout
 */
export const deploy = async (request, clients, progress, run = {}) => {
    const { release, timeout } = request;
    const { helm, kubernetes, clock } = clients;
    const started = clock.now();
    const { objects, hooks } = await renderRelease(release, helm, progress);
    await requireClasses(objects, kubernetes, progress);
    await prepareNamespace(request, clients, run);
    const waiting = { clock, deadline: started + timeout, signal: run.signal };
    const policy = request.onFailure ?? 'keep';
    const before = await revisionBefore(policy, release, helm);
    try {
        return await rollOut(request, objects, clients, { ...run, waiting, progress });
    }
    catch (error) {
        if (run.signal?.aborted === true)
            throw error;
        const explained = await withDiagnostics(error, [...objects, ...hooks], release.namespace, {
            kubernetes,
            since: started,
        });
        const changed = run.changed ?? (() => undefined);
        const done = await afterFailure(policy, release, before, { helm, progress, changed });
        throw withOutcome(explained, done);
    }
};
const prepareNamespace = async ({ release, createNamespace, pullSecret }, { kubernetes, namespaces }, { changed }) => {
    const { namespace } = release;
    if (createNamespace && (await ensureNamespace(namespace, namespaces))) {
        changed?.(`create namespace ${namespace}`);
    }
    if (pullSecret === undefined)
        return;
    const data = Buffer.from(pullSecretConfig(pullSecret.login)).toString('base64');
    await kubernetes.apply({
        apiVersion: 'v1',
        kind: 'Secret',
        metadata: { name: pullSecret.name, namespace },
        type: 'kubernetes.io/dockerconfigjson',
        data: { '.dockerconfigjson': data },
    });
};
const rollOut = async (request, objects, clients, { waiting, progress, changed = () => undefined, reached, }) => {
    const { release, onPending } = request;
    const { helm, kubernetes, runs } = clients;
    const { name, namespace } = release;
    const tools = { helm, kubernetes, runs, waiting, progress, changed, onPending };
    const upgraded = await upgradeRelease(release, objects, tools);
    const deployed = { name, namespace, ...upgraded };
    await reached?.(deployed);
    const rollout = {
        namespace,
        tracked: trackedOf(objects, namespace),
        awaitsJobs: request.awaitsJobs ?? true,
    };
    const notes = await awaitRollout(rollout, kubernetes, waiting, progress);
    for (const note of notes)
        progress.info(note);
    const doors = doorsOf(objects, namespace);
    if (doors.length === 0)
        return deployed;
    const targets = await awaitTargets(doors, kubernetes, waiting, progress);
    const addressed = { ...deployed, ...urlOf(targets) };
    await reached?.(addressed);
    if (request.answer === undefined)
        return addressed;
    // A release that was changed has to answer several times: old pods may still answer at first.
    const times = deployed.changes.length > 0 ? 3 : 1;
    await awaitAnswers(targets, request.answer, { probe: clients.probe, times, waiting, progress });
    return addressed;
};
/** What people open: the first place that speaks HTTP. */
const urlOf = (targets) => {
    const first = targets.find((target) => target.is === 'http');
    return first === undefined ? {} : { url: first.shown };
};
const withOutcome = (error, done) => {
    if (done === undefined || !(error instanceof ActionError))
        return error;
    const { code, message, hint, cause } = error;
    return new ActionError({ code, message: `${message}\n${done}`, hint, cause });
};
/** The cause comes first, then what was waited for, then the evidence. */
const withDiagnostics = async (error, objects, namespace, cluster) => {
    if (!(error instanceof ActionError))
        return error;
    const { cause: found, evidence } = await diagnose(error, objects, namespace, cluster);
    if (found === undefined && evidence === '')
        return error;
    const { code, cause } = error;
    const parts = [found?.text, error.message, evidence].filter((part) => part);
    const hint = found?.hint ?? error.hint;
    return new ActionError({ code, message: parts.join('\n'), hint, cause });
};
