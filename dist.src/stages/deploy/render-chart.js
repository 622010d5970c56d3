import { ActionError, messageOf } from "../../values/action-error.js";
const isOwn = (cause) => cause instanceof ActionError && cause.code.startsWith('CHART_');
/**
 * What the chart makes with its values; what a reader of the log should know of it is a warning.
 *
 * @throws ActionError CHART_INVALID, CHART_NOT_FETCHED, CHART_DEPENDENCIES_MISSING
 */
export const renderChart = async (release, helm, progress) => {
    const rendered = await helm.template(release).catch((cause) => {
        if (isOwn(cause))
            throw cause;
        throw new ActionError({
            code: 'CHART_INVALID',
            message: `chart ${release.chart} does not render: ${messageOf(cause)}`,
            hint: 'Run `helm template` with the same values on your machine. Paths are relative to the workspace: run actions/checkout first.',
            cause,
        });
    });
    for (const note of (await helm.chart(release)).notes)
        progress.info(note);
    for (const warning of rendered.warnings)
        progress.warning(`${release.chart}: ${warning}`);
    return rendered;
};
