import { execUntil } from "../clients/process/exec.js";
import { kubectl, requireCluster } from "../clients/kubernetes/kubectl.js";
import { describeVerdict, foreignLoad, scalingFailure, watchScaling, } from "../stages/assert-scaling.js";
import { prepareScaling } from "../stages/assert-scaling/prepare.js";
import { defaults } from "../values/defaults.js";
import { parseDuration } from "../values/duration.js";
import { asText } from "../values/input-text.js";
import { pairsOf } from "../values/input-lists.js";
import { asReplicas } from "../values/kubernetes/replicas.js";
import { publishFailure, publishScaling } from "./assert-scaling/publish.js";
const own = defaults['assert-scaling'];
const readInputs = (read) => ({
    namespace: read.required('namespace', asText),
    expect: read.required('expect', (text) => Object.entries(pairsOf('expect', text)).map(asReplicas)),
    within: read.orDefault('within', parseDuration, own.within),
    ready: read.orDefault('ready-timeout', parseDuration, own['ready-timeout']),
    context: read.optional('kube-context', asText),
});
/** Watches; `keep` is given what was seen where the watch ends early. */
const watch = async (inputs, stage, { clock, signal }, keep) => {
    const { namespace, within } = inputs;
    const expectations = inputs.expect.map((expected) => ({ ...expected, within }));
    const patience = { clock, progress: stage, milliseconds: 120_000 };
    const access = { ...(inputs.context && { context: inputs.context }), patience };
    const exec = execUntil(signal);
    const cluster = kubectl(exec, access);
    await requireCluster(exec, access);
    const waiting = { clock, deadline: clock.now() + inputs.ready, signal };
    const wanted = { namespace, expectations };
    const baselines = await prepareScaling(wanted, cluster, waiting, stage);
    const tools = { clock, progress: stage, signal, onUnfinished: keep };
    return watchScaling({ ...wanted, baselines }, cluster, foreignLoad, tools);
};
export const assertScaling = {
    main: async (context) => {
        const inputs = context.readInputs(readInputs);
        const stage = context.log.stage('assert-scaling');
        let unfinished;
        const report = await watch(inputs, stage, context, (seen) => (unfinished = seen)).catch(async (error) => {
            await publishFailure(error, unfinished, context);
            throw error;
        });
        const failure = scalingFailure(report);
        await publishScaling(report, failure === undefined, context);
        if (failure !== undefined)
            throw failure;
        stage.done(report.verdicts.map(describeVerdict).join('; '));
    },
};
