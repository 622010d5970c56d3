import { once } from "../core/once.js";
import { escapeMarkdown } from "../values/markdown.js";
import { previewNamespace } from "../values/kubernetes/preview-name.js";
import { readTrigger } from "./preview/event.js";
import { readAsked, readGitHub, readPreviewInputs } from "./preview/inputs.js";
import { findTarget } from "./preview/target.js";
/** The adapters, loaded once the inputs are in order. */
const loadParts = async () => (await import("./preview/clients.js")).previewParts;
const endWithNothing = async (why, { log, summary, outputs }) => {
    log.notice(why);
    await summary.append(`### No preview\n\n${escapeMarkdown(why)}\n`);
    await outputs.set('state', 'none');
};
const openGitHub = async (repository, load, context) => {
    const { token, baseUrl } = readGitHub(context);
    if (token === undefined)
        return undefined;
    return (await load()).gitHub({ token, baseUrl, repository }, context.clock);
};
const main = async (load, context) => {
    const asked = readAsked(context);
    const trigger = readTrigger(context.environment, asked);
    if (trigger.kind === 'none')
        return endWithNothing(trigger.why, context);
    const repository = trigger.kind === 'number' ? trigger.repository : trigger.pull.repository;
    const gitHub = once(() => openGitHub(repository, load, context));
    const target = await findTarget(trigger, asked, gitHub, context.environment);
    const inputs = await readPreviewInputs(target, context);
    await context.outputs.set('namespace', previewNamespace(repository, target.pull.number));
    const parts = await load();
    const session = once(() => parts.openIdentity(inputs.pipeline, context));
    const opened = { inputs, parts, gitHub: await gitHub(), session, context };
    const [{ up }, { down }] = await Promise.all([
        import("./preview/up.js"),
        import("./preview/down.js"),
    ]);
    await (target.action === 'up' ? up(opened) : down(opened));
};
export const previewWith = (load) => ({
    main: (context) => main(load, context),
    post: async (context) => (await import("./pipeline/access.js")).removeAccess(context),
});
export const preview = previewWith(loadParts);
