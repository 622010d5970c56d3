import { join } from 'node:path';
import { writePrivate } from "../../clients/files/private-file.js";
import { renderMermaid } from "../../stages/assert-scaling/charts/render-mermaid.js";
import { renderPage } from "../../stages/assert-scaling/charts/render-page.js";
import { scalingRows, tableHead } from "../../stages/assert-scaling/charts/render-table.js";
import { renderJunit } from "../../stages/assert-scaling/evidence/junit.js";
import { scalingSuite } from "../../stages/assert-scaling/evidence/junit-suites.js";
import { timelineFile } from "../../stages/assert-scaling/evidence/timeline-file.js";
import { ActionError, messageOf } from "../../values/action-error.js";
import { renderTable } from "../../values/markdown.js";
const write = async (output, name, content, { temporaryFolder, outputs }) => {
    const file = join(temporaryFolder, 'oke-scaling', name);
    await writePrivate(file, content, { mode: 0o644 });
    await outputs.set(output, file);
};
const writeJunit = (cases, report, context) => {
    const suites = [{ name: 'assert-scaling', cases }, scalingSuite(report?.verdicts ?? [])];
    return write('junit', 'junit.xml', renderJunit(suites), context);
};
const publishTimeline = async (report, result, context) => {
    const { outputs, summary } = context;
    const timeline = timelineFile(report, undefined, result);
    const page = renderPage(`Scaling of ${report.namespace}`, timeline);
    await write('page', 'scaling.html', page, context);
    await write('timeline', 'timeline.json', `${JSON.stringify(timeline)}\n`, context);
    await outputs.set('scaling', JSON.stringify(report.verdicts));
    await summary.append(renderTable(tableHead, scalingRows(report.verdicts)));
    await summary.append(renderMermaid(timeline));
};
/** Leaves what a whole watch saw: files, outputs and summary. */
export const publishScaling = async (report, isProven, context) => {
    await publishTimeline(report, isProven ? 'success' : 'failure', context);
    await writeJunit([], report, context);
};
/**
 * Leaves what there is of a watch that was cancelled, cut off or never begun. What cannot be written
 * must not hide why.
 */
export const publishFailure = async (error, report, context) => {
    const code = error instanceof ActionError ? error.code : 'UNEXPECTED';
    const failed = { name: 'watch', seconds: 0, failure: { code, text: messageOf(error) } };
    const result = context.signal.aborted ? 'cancelled' : 'failure';
    try {
        if (report !== undefined)
            await publishTimeline(report, result, context);
        await writeJunit([failed], report, context);
    }
    catch (other) {
        context.log.warning(`the evidence could not be written: ${messageOf(other)}`);
    }
};
