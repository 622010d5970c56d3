import { readFileSync } from 'node:fs';
import { writeReport } from "../../clients/files/report-file.js";
import { openWorkspace, placeInWorkspace } from "../../clients/files/workspace.js";
import { describeDrift } from "../../stages/drift/describe.js";
import { differencesIn } from "../../stages/drift/environment-drift.js";
import { countNames, driftReport } from "../../stages/drift/report.js";
import { lineOfPart, renderDriftSarif } from "../../stages/drift/sarif.js";
import { failureOf } from "../../stages/pipeline/report.js";
import { writeReportFile } from "../pipeline/publish.js";
import { publishIssues } from "./issues.js";
import { renderDrift } from "./summary.js";
const log = (environments, context) => {
    describeDrift(environments).forEach((line) => context.log.info(line));
    for (const { warnings } of environments) {
        warnings.forEach((warning) => context.log.warning(warning));
    }
};
const changesOf = (environments) => environments.flatMap((environment) => differencesIn(environment).map(({ action, target, description }) => ({
    ...{ action, target, description },
    ...(environments.length > 1 ? { environment: environment.name } : {}),
})));
const setOutputs = async ({ result, counts }, environments, { outputs }) => {
    await outputs.set('result', result);
    // Neither true nor false is known as long as something could not be compared.
    if (counts.differences > 0 || result === 'clean') {
        await outputs.set('drift', String(counts.differences > 0));
    }
    await outputs.set('changes', JSON.stringify(changesOf(environments)));
    for (const name of countNames)
        await outputs.set(name, counts[name]);
};
const writeSarif = async (environments, path, { environment, outputs, temporaryFolder }) => {
    const workspace = openWorkspace(environment);
    const file = placeInWorkspace(workspace, 'input "sarif-file"', path);
    const lineOf = (name, part) => {
        try {
            return lineOfPart(readFileSync(placeInWorkspace(workspace, name, name), 'utf8'), part);
        }
        catch {
            return 1;
        }
    };
    const text = renderDriftSarif(environments, lineOf);
    await writeReport(file, text, [workspace.folder, temporaryFolder]);
    await outputs.set('sarif-file', file);
};
/** Keeps issues, if they are asked for and there is anything to tell. */
export const tellIssues = async ({ environments, options }, open, context) => {
    if (options?.issues === undefined || context.signal.aborted)
        return;
    await publishIssues(environments, options.issues, await open(), context);
};
/** Log, outputs, job summary, report and SARIF, however the check ended. */
export const publishDrift = async ({ environments, options, other }, milliseconds, context) => {
    const found = driftReport(environments, milliseconds);
    const report = other.length === 0 ? found : { ...found, result: 'failed', failures: other.map(failureOf) };
    log(environments, context);
    await setOutputs(report, environments, context);
    await context.summary.append(renderDrift(report), true);
    const content = `${JSON.stringify(report, null, 2)}\n`;
    const file = await writeReportFile('drift.json', content, context);
    await context.outputs.set('report', file);
    context.log.info(`Report: ${file}`);
    if (options?.sarifFile !== undefined)
        await writeSarif(environments, options.sarifFile, context);
};
