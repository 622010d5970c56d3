import { defaults } from "../../values/defaults.js";
import { withHeartbeat } from "../with-heartbeat.js";
import { knownImages } from "../build-push/known-images.js";
import { buildSeveral } from "../build-push/several.js";
import { deploy } from "../deploy.js";
import { applyEnsureNetwork } from "../network/ensure-network.js";
import { findingText } from "../network/review-rules.js";
import { applyEnsureNodePool } from "../node-pool/ensure-node-pool.js";
import { routeFindingText } from "../reachability/review-routes.js";
import { runAssertScaling, runLoadStage } from "./proof-stages.js";
const asText = ({ action, target, description }) => `${action} ${target}: ${description}`;
const runBuildPush = async (pipeline, run) => {
    const { plan, clients, evidence, builds } = pipeline;
    const planned = builds.flatMap((build, at) => {
        const own = plan.repositories?.[at];
        return own === undefined ? [] : [{ ...build, plan: own }];
    });
    const progress = pipeline.progress('build-push');
    const [repositories, builder] = await Promise.all([clients.repositories(), clients.builder()]);
    const work = buildSeveral(planned, { repositories, builder, images: clients.images, signer: clients.signer, clock: clients.clock }, {
        ...{ progress, signal: run.signal, atMost: Number(defaults['build-push']['max-parallel']) },
        changed: (change) => run.changed(asText(change)),
        pushed: (one) => {
            if (!one.image.isUnchanged)
                run.changed(`push ${one.image.reference}`);
            evidence.images = [...(evidence.images ?? []), one];
        },
    });
    await withHeartbeat(clients.clock, work, () => progress.waiting('the build'));
};
const runEnsureNetwork = async (pipeline, run) => {
    const { plan, clients, evidence } = pipeline;
    if (plan.network === undefined)
        return;
    const progress = pipeline.progress('ensure-network');
    evidence.findings = plan.network.findings.map(findingText);
    const routes = plan.network.routeFaults.map(routeFindingText);
    for (const text of [...plan.network.warnings, ...routes, ...evidence.findings]) {
        progress.warning(text);
    }
    const applied = await applyEnsureNetwork(plan.network, {
        client: await clients.network(),
        clock: clients.clock,
        progress,
    });
    applied.done.forEach((change) => run.changed(asText(change)));
    const rulesAdded = applied.done.reduce((sum, { rules }) => sum + rules.length, 0);
    evidence.network = { rulesAdded, rulesKept: plan.network.rulesKept };
    if (applied.failure !== undefined)
        throw applied.failure;
};
const runEnsureNodePool = async (pipeline, run) => {
    const { plan, clients, evidence, environment } = pipeline;
    const timeout = environment['node-pool']?.timeout;
    if (plan.nodePool === undefined || timeout === undefined)
        return;
    const { clock } = clients;
    const progress = pipeline.progress('ensure-node-pool');
    for (const text of plan.nodePool.warnings)
        progress.warning(text);
    await applyEnsureNodePool(plan.nodePool, {
        client: await clients.engine(),
        clock,
        progress,
        deadline: clock.now() + timeout,
        signal: run.signal,
        changed: (change) => run.changed(asText(change)),
        seen: (pool) => void (evidence.nodePool = pool),
    });
};
const runDeploy = async (pipeline, run) => {
    const { clients, evidence, environment } = pipeline;
    const connection = await clients.connect();
    const { probe, runs, clock } = clients;
    await deploy(pipeline.deployRequest(knownImages(environment, evidence.images)), { ...connection, probe, runs, clock }, pipeline.progress('deploy'), {
        signal: run.signal,
        changed: run.changed,
        reached: (release) => void (evidence.release = release),
    });
};
const functions = {
    'build-push': runBuildPush,
    'ensure-network': runEnsureNetwork,
    'ensure-node-pool': runEnsureNodePool,
    deploy: runDeploy,
    load: runLoadStage,
    'assert-scaling': runAssertScaling,
};
/** The picked stages as the graph runs them. */
export const pipelineStages = (pipeline) => Object.fromEntries([...pipeline.picked].map((name) => [
    name,
    (run) => functions[name](pipeline, run),
]));
