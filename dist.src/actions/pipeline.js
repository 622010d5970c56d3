import { pipelineReport } from "../stages/pipeline/report.js";
import { readPipelineInputs } from "./pipeline/inputs.js";
import { publications } from "./pipeline/publish.js";
/** The adapters, loaded with the stages once the inputs are in order. */
export const loadParts = async () => {
    const { openIdentity, logInToRegistry } = await import("./pipeline/access.js");
    const { openClients } = await import("./pipeline/clients.js");
    return { openIdentity, logInToRegistry, openClients };
};
const attempt = async (load, context, run) => {
    const { signal } = context;
    try {
        const inputs = await readPipelineInputs(context);
        const { runPipeline } = await import("./pipeline/run-pipeline.js");
        await runPipeline(await load(), inputs, context, run);
    }
    catch (error) {
        run.other.push(signal.aborted ? signal.reason : error);
    }
};
const throwFailures = ({ results, other }) => {
    const failed = results.flatMap(({ failure }) => (failure === undefined ? [] : [failure]));
    const failures = [...other, ...failed];
    if (failures.length === 1)
        throw failures[0];
    if (failures.length > 1)
        throw new AggregateError(failures, 'several stages failed');
};
export const pipelineWith = (load) => ({
    main: async (context) => {
        const started = context.clock.now();
        const run = { evidence: {}, results: [], other: [] };
        await attempt(load, context, run);
        const { results, evidence, other } = run;
        for (const publish of publications) {
            const report = pipelineReport(results, evidence, context.clock.now() - started, other);
            // What cannot be written must not hide why the run failed.
            await publish(report, evidence, context).catch((error) => other.push(error));
        }
        throwFailures(run);
    },
    post: async (context) => (await import("./pipeline/access.js")).removeAccess(context),
});
export const pipeline = pipelineWith(loadParts);
