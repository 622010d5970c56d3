import { requireSupported } from "../check/require-supported.js";
import { requireConfined } from "./confinement.js";
import { renderChart } from "./render-chart.js";
import { requireArrival } from "./require-arrival.js";
/**
 * Renders the chart and checks it: that the image arrives, that it stays in its namespace if it has
 * to, and that virtual nodes support it. Asks no cluster, so it can run before anything is changed.
 *
 * @throws ActionError CHART_INVALID, CHART_NOT_FETCHED, CHART_DEPENDENCIES_MISSING,
 * IMAGE_NOT_IN_CHART, MANIFEST_NOT_SUPPORTED, PREVIEW_NOT_CONFINED
 */
export const renderRelease = async (release, helm, progress) => {
    const rendered = await renderChart(release, helm, progress);
    const made = [...rendered.objects, ...rendered.hooks];
    if (release.isConfined === true)
        requireConfined(made, release.namespace);
    await requireArrival(rendered, release.arriving, () => helm.chartValues(release));
    requireSupported(made, release.checks, progress);
    return rendered;
};
