import { at, record } from "../values/json.js";
import { parseKubeconfig, renderKubeconfig } from "../values/kubernetes/kubeconfig-text.js";
import { isEmptyKubeconfig, withContext, withoutContext, } from "../values/kubernetes/kubeconfig.js";
import { isLine } from "../values/state-record.js";
import { changeFile, parseFileChange, undoChange } from "./file-change.js";
/** A record that main noted; undefined for what it cannot have noted. */
export const parseKubeconfigRecord = (value) => {
    const change = parseFileChange(value);
    const { context, server } = record(value);
    if (change === undefined || !isLine(context) || !isLine(server))
        return undefined;
    return { ...change, context, server };
};
/** Whether the entry of that name is ours still: somebody may have put another cluster in its place. */
const holds = (config, { context, server }) => (config.clusters ?? []).some(({ name, cluster }) => name === context && at(cluster, 'server') === server);
/** Adds a context to the kubeconfig and makes it the current one. @throws ActionError KUBECONFIG_INVALID */
export const addContext = (entry, file, kept, save) => changeFile(file, kept, async (text) => renderKubeconfig(withContext(await parseKubeconfig(file.path, text), entry), text), (change) => save({ ...change, context: entry.name, server: entry.server }));
/** Takes our entries back, and the file if nothing else is in it; false if they are gone already. */
export const removeContext = (record, file, kept) => undoChange(record, file, kept, async (text, before) => {
    const config = await parseKubeconfig(record.path, text);
    if (!holds(config, record))
        return text;
    const former = await parseKubeconfig(record.path, before);
    const rest = withoutContext(config, record.context, former);
    const isOurs = before === undefined && isEmptyKubeconfig(rest);
    return isOurs ? undefined : renderKubeconfig(rest, text);
});
