import { withDeployedImage } from "../../stages/drift/deployed-values.js";
import { LoadState } from "../../stages/pipeline/load-state.js";
import { pipelineStages } from "../../stages/pipeline/pipeline-stages.js";
import { runGraph } from "../../stages/run-graph.js";
import { deployRequest } from "../pipeline/requests.js";
import { stageLogs } from "../pipeline/stage-logs.js";
/** The very plans that the differences were found by. */
const planOf = (sections) => {
    const found = sections.map(({ plan }) => plan);
    const network = found.find((plan) => plan?.network !== undefined)?.network;
    const nodePool = found.find((plan) => plan?.nodePool !== undefined)?.nodePool;
    return { ...(network && { network }), ...(nodePool && { nodePool }) };
};
/** The release with the image that runs: which build is deployed is none of a check's business. */
const releaseRequest = async ({ inputs, request, registry, clients }, stages) => {
    const { release } = inputs.environment;
    if (release === undefined || !stages.has('deploy'))
        return undefined;
    const wanted = deployRequest(inputs, release, registry, release.image);
    const { helm } = await clients.connect();
    const given = await helm.values(wanted.release);
    return { ...wanted, release: withDeployedImage(wanted.release, given, request.imageKeys) };
};
/** Applies what was planned for the stages, and nothing else. Does not throw. */
export const remediate = async (tools, stages, sections, { log, signal }) => {
    const { inputs, clients } = tools;
    const evidence = {};
    const logs = stageLogs(log, evidence);
    try {
        const request = await releaseRequest(tools, stages);
        const pipeline = {
            environment: inputs.environment,
            picked: stages,
            plan: planOf(sections),
            ...{ clients, evidence, buildRequest: undefined, progress: logs.progress },
            loadState: new LoadState(0),
            deployRequest: () => {
                if (request === undefined)
                    throw new TypeError('deploy is run without a release');
                return request;
            },
        };
        const results = await runGraph(pipelineStages(pipeline), clients.clock, signal, logs);
        return {
            done: results.flatMap(({ name, changes }) => changes.map((change) => `${name}: ${change}`)),
            failures: results.flatMap(({ failure }) => (failure === undefined ? [] : [failure])),
        };
    }
    catch (error) {
        return { done: [], failures: [error] };
    }
};
