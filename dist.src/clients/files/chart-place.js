import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ActionError, messageOf } from "../../values/action-error.js";
import { asPath, isAddress, isRemoteChart } from "../../values/path.js";
import { isKnownAlias } from "./helm-repositories.js";
import { requireCleanChart } from "./git-credentials.js";
import { liesIn, placeInWorkspace, realPlace } from "./workspace.js";
/** Helm follows links, and puts what they lead to into the release. */
const requireOwnFiles = (key, chart) => {
    const root = realPlace(chart);
    for (const entry of readdirSync(root, { withFileTypes: true, recursive: true })) {
        if (!entry.isSymbolicLink())
            continue;
        const link = join(entry.parentPath, entry.name);
        const place = realPlace(link);
        if (liesIn(place, root))
            continue;
        throw new ActionError({
            code: 'CHART_LINK_OUTSIDE',
            message: `${key}: the link ${relative(root, link)} of the chart leads to ${place}, out of its folder ${root}`,
            hint: 'Put the file itself into the chart, or share it as a library chart: "helm dependency build" in a step before copies it in.',
        });
    }
};
/**
 * What Helm is given for a chart: its address, or the absolute path of a folder or archive; what can
 * only be a name of Helm's own stays as it is.
 * @throws ActionError PATH_OUTSIDE_WORKSPACE, PATH_HOLDS_CREDENTIALS, CHART_LINK_OUTSIDE,
 * CONTEXT_HOLDS_CREDENTIALS
 */
const placeChart = (workspace, key, chart) => {
    if (isRemoteChart(chart))
        return chart;
    const place = placeInWorkspace(workspace, key, chart);
    if (!existsSync(place) && isKnownAlias(chart, workspace.environment))
        return chart;
    // What is not there, or is an archive, whose links Helm does not follow, has nothing to look at.
    if (statSync(place, { throwIfNoEntry: false })?.isDirectory() === true) {
        requireOwnFiles(key, place);
        requireCleanChart(key, realPlace(place));
    }
    return place;
};
export const placeValues = (workspace, key, values) => values.map((one) => typeof one !== 'string' || isAddress(one) ? one : placeInWorkspace(workspace, key, one));
/** The content of a file as a value. @throws ActionError INPUT_INVALID */
const readEntry = (workspace, key, { path, value }) => {
    const place = placeInWorkspace(workspace, key, asPath(String(value)));
    try {
        return { path, value: readFileSync(place, 'utf8') };
    }
    catch (cause) {
        throw new ActionError({
            code: 'INPUT_INVALID',
            message: `${key}: ${String(value)} cannot be read: ${messageOf(cause)}`,
            hint: 'Paths are relative to the workspace: run actions/checkout first, and check them.',
            cause,
        });
    }
};
/** The same as Helm is given them, with the files read. @throws ActionError as `placeChart` */
export const placeCharts = (workspace, given, keys) => ({
    ...given,
    chart: given.repository === undefined ? placeChart(workspace, keys.chart, given.chart) : given.chart,
    values: placeValues(workspace, keys.values, given.values),
    files: given.files.map((entry) => readEntry(workspace, keys.files, entry)),
});
