import { changesOutput, renderPlan } from "../../runner/plan-table.js";
import { LoadState } from "../../stages/pipeline/load-state.js";
import { pipelineStages } from "../../stages/pipeline/pipeline-stages.js";
import { describePlan, plannedChanges, planPipeline, } from "../../stages/pipeline/plan.js";
import { profileOf } from "../../stages/pipeline/settings.js";
import { runGraph } from "../../stages/run-graph.js";
import { registryOf } from "./registry.js";
import { buildRequests, deployRequest } from "./requests.js";
import { stageLogs } from "./stage-logs.js";
/** Milliseconds that the load may take beyond its duration before the watch gives up on it. */
const LOAD_OVERHEAD = 120_000;
const openPipeline = async (parts, inputs, context, evidence) => {
    const session = await parts.openIdentity(inputs, context);
    const { environment, picked } = inputs;
    const registry = registryOf(inputs, session);
    const clients = parts.openClients(inputs, session, registry, context);
    const plan = await planPipeline(environment, picked, clients);
    const logs = stageLogs(context.log, evidence);
    const pipeline = {
        environment,
        picked,
        plan,
        clients,
        evidence,
        loadState: new LoadState((environment.load?.duration ?? 0) + LOAD_OVERHEAD, profileOf(environment.load)),
        builds: buildRequests(environment, registry, context),
        deployRequest: (images) => {
            if (environment.release === undefined)
                throw new Error('deploy was picked without a release');
            return deployRequest(inputs, environment.release, registry, images);
        },
        progress: logs.progress,
    };
    const logIn = () => parts.logInToRegistry(registry, session, context);
    return { mode: inputs.mode, pipeline, logs, logIn };
};
const showPlan = async (plan, context) => {
    describePlan(plan).forEach((line) => context.log.info(line));
    await context.outputs.set('changes', changesOutput(plannedChanges(plan)));
};
/** What can fail without anything having been changed, fails here. */
const openAccess = async ({ picked, plan, clients }, logIn) => {
    const has = (...names) => names.some((name) => picked.has(name));
    // With rules still to be added, the API server may not be reachable yet.
    const isReachable = (plan.network?.changes ?? []).length === 0;
    await Promise.all([
        has('build-push') ? logIn() : undefined,
        has('build-push') ? clients.builder() : undefined,
        has('load') ? clients.requireTool('k6', 'version') : undefined,
        has('deploy', 'assert-scaling')
            ? clients.requireTool('kubectl', 'version', '--client')
            : undefined,
        has('deploy', 'assert-scaling') && isReachable ? clients.connect() : undefined,
    ]);
};
/** Plans and runs the picked stages; their results are noted in `run` before anything is thrown. */
export const runPipeline = async (parts, inputs, context, run) => {
    const opened = await openPipeline(parts, inputs, context, run.evidence);
    const { mode, pipeline, logs, logIn } = opened;
    const { plan, clients } = pipeline;
    await showPlan(plan, context);
    if (mode === 'plan')
        return context.summary.append(renderPlan('Plan', plannedChanges(plan)));
    await openAccess(pipeline, logIn);
    run.results = await runGraph(pipelineStages(pipeline), clients.clock, context.signal, logs);
    context.signal.throwIfAborted();
};
