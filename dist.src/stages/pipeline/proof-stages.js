import { ActionError } from "../../values/action-error.js";
import { defaults } from "../../values/defaults.js";
import { parseDuration } from "../../values/duration.js";
import { foreignLoad, scalingFailure, watchScaling } from "../assert-scaling.js";
import { prepareScaling } from "../assert-scaling/prepare.js";
import { runLoad } from "../load.js";
import { loadRequest } from "../load/request.js";
import { rateAfterRamp } from "../load/script.js";
import { tooManyPods } from "../node-pool/limits.js";
import { expectations } from "./settings.js";
/** Milliseconds that an HPA may take to shrink after an earlier load: it keeps its size for five minutes. */
const READY_TIMEOUT = parseDuration(defaults['assert-scaling']['ready-timeout']);
const loadUrl = ({ environment, evidence }) => {
    const url = environment.load?.url ?? evidence.release?.url;
    if (url !== undefined)
        return url;
    throw new ActionError({
        code: 'LOAD_TARGET_MISSING',
        message: 'the release has no Service of type LoadBalancer, so the load has no address to go to',
        hint: 'Set load.url to the address of the application, or let the chart make such a Service.',
    });
};
/** Set against the most CPU that was seen, which is that of the full rate; the user's script has no ramp that we know. */
const rateOf = ({ requestsPerSecond: mean }, request) => request.script === undefined ? rateAfterRamp(mean, request) : mean;
/** Sends the load. Its figures are kept also if a threshold was crossed. */
export const runLoadStage = async (pipeline, run) => {
    const { environment, clients, evidence, loadState } = pipeline;
    if (environment.load === undefined)
        return;
    const request = loadRequest(environment.load, loadUrl(pipeline));
    const progress = pipeline.progress('load');
    const { summary, failure } = await runLoad(request, clients, progress, {
        onStart: (sent) => {
            evidence.sent = sent;
            loadState.start(sent);
        },
        signal: run.signal,
    });
    if (summary !== undefined)
        evidence.load = summary;
    loadState.end(summary && rateOf(summary, request), failure !== undefined);
    if (failure !== undefined)
        throw failure;
};
/**
 * A load that was sent and failed has still shown something of the scaling: then the watch ends by
 * itself, with its judgement, instead of being stopped.
 */
const watchSignal = (run, { loadState }) => {
    const stop = new AbortController();
    const pass = () => {
        if (!loadState.failed())
            stop.abort(run.signal.reason);
    };
    run.signal.addEventListener('abort', pass, { once: true });
    if (run.signal.aborted)
        pass();
    return stop.signal;
};
/** Where the pool is described, the limit of its nodes may say that there is no room for the proof. */
const warnOfLimit = async (pipeline, progress) => {
    const { environment, clients, plan } = pipeline;
    if (environment.scaling === undefined || plan.nodePool === undefined)
        return;
    const wanted = expectations(environment.scaling).reduce((sum, { atLeast }) => sum + atLeast, 0);
    const { compartmentId } = plan.nodePool.target;
    const problem = await tooManyPods(wanted, compartmentId, await clients.engine());
    if (problem !== undefined)
        progress.warning(problem);
};
/** Watches the HPAs; the load starts once the watch is under way. */
export const runAssertScaling = async (pipeline, run) => {
    const { environment, clients, evidence, picked, loadState } = pipeline;
    const { release, scaling } = environment;
    if (release === undefined || scaling === undefined)
        return;
    const progress = pipeline.progress('assert-scaling');
    await warnOfLimit(pipeline, progress);
    const { kubernetes } = await clients.connect();
    const { clock } = clients;
    const { namespace } = release;
    const expected = expectations(scaling);
    const waiting = { clock, deadline: clock.now() + READY_TIMEOUT, signal: run.signal };
    const wanted = { namespace, expectations: expected };
    const baselines = await prepareScaling(wanted, kubernetes, waiting, progress);
    const load = picked.has('load') ? loadState : foreignLoad;
    const signal = watchSignal(run, pipeline);
    const keep = (report) => void (evidence.scaling = report);
    const tools = { clock, progress, signal, onUnfinished: keep };
    const watching = watchScaling({ ...wanted, baselines }, kubernetes, load, tools);
    run.ready();
    const report = await watching;
    keep(report);
    const failure = scalingFailure(report);
    if (failure !== undefined)
        throw failure;
};
