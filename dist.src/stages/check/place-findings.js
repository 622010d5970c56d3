import { isRemoteChart } from "../../values/path.js";
import { lineOfKey, templateFile } from "./template-place.js";
/**
 * Finds the template, and where it can be told the line, of each finding.
 *
 * @param sources the template of each object, as Helm says it
 * @param chart as the user names it
 * @param read the text of a file in the workspace; undefined if there is none
 */
export const placeFindings = (findings, sources, chart, read) => {
    const isFolder = !isRemoteChart(chart) && !chart.endsWith('.tgz');
    return findings.map((finding) => {
        const source = sources.get(finding.object);
        if (source === undefined || !isFolder)
            return { ...finding, place: { file: chart } };
        const file = templateFile(source, chart);
        const line = lineOfKey(read(file) ?? '', finding.path);
        return { ...finding, place: line === undefined ? { file } : { file, line } };
    });
};
