import { judgeDrift } from "../stages/drift/verdict.js";
import { contextsOf } from "./drift-check/environment-context.js";
import { runDriftCheck } from "./drift-check/run.js";
import { loadParts } from "./pipeline.js";
const openIssuesOfGitHub = async () => (await import("../clients/github/issues.js")).driftIssues;
export const driftCheckWith = (load, openIssues = openIssuesOfGitHub) => ({
    main: async (context) => {
        const { clock } = context;
        const started = clock.now();
        const run = await runDriftCheck(load, context);
        const { publishDrift, tellIssues } = await import("./drift-check/publish.js");
        const other = [...run.other];
        const note = (error) => void other.push(error);
        await publishDrift(run, clock.now() - started, context).catch(note);
        await tellIssues(run, openIssues, context).catch(note);
        judgeDrift(run.environments, other, run.options?.failOn ?? 'error');
    },
    post: async (context) => {
        const { removeAccess } = await import("./pipeline/access.js");
        for (const own of contextsOf(context))
            await removeAccess(own);
    },
});
/** The adapters, loaded with the stages once the inputs are in order. */
const loadDriftParts = async () => {
    const { openSources } = await import("./drift-check/notices.js");
    return { ...(await loadParts()), openSources };
};
export const driftCheck = driftCheckWith(loadDriftParts);
