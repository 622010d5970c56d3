import { existsSync, readFileSync } from 'node:fs';
import { writeReport } from "../clients/files/report-file.js";
import { openWorkspace, placeInWorkspace } from "../clients/files/workspace.js";
import { helm } from "../clients/kubernetes/helm.js";
import { execUntil } from "../clients/process/exec.js";
import { allocations } from "../stages/check/allocation.js";
import { allocationOutput, allocationSummary } from "../stages/check/allocation-report.js";
import { acceptFindings, today } from "../stages/check/accept.js";
import { checkManifests } from "../stages/check/check-manifests.js";
import { placeFindings } from "../stages/check/place-findings.js";
import { checkSummary, findingsOutput, requireNone } from "../stages/check/report.js";
import { findingText } from "../stages/check/rule.js";
import { renderSarif } from "../stages/check/sarif.js";
import { renderChart } from "../stages/deploy/render-chart.js";
import { helmRelease } from "../stages/deploy/request.js";
import { parseException } from "../values/checks.js";
import { ActionError } from "../values/action-error.js";
import { EnvironmentDraft } from "../values/environment/environment-file.js";
import { noFile } from "../values/environment/no-file.js";
import { parseYaml } from "../values/environment/yaml-file.js";
import { asFlag, asOneOf } from "../values/input-text.js";
import { asKubernetesName, asReleaseName } from "../values/kubernetes/kubernetes-name.js";
import { asChart, asPath } from "../values/path.js";
import { parsePrices } from "../values/prices.js";
import { placeRelease, readReleaseParts } from "./release-inputs.js";
/** The environment file, if one is named. */
const readFile = (read, workspace) => {
    const path = read.optional('environment-file', asPath);
    if (path === undefined)
        return {};
    const place = placeInWorkspace(workspace, 'input "environment-file"', path);
    const text = existsSync(place) ? readFileSync(place, 'utf8') : undefined;
    if (text === undefined) {
        const hint = 'Paths are relative to the workspace: run actions/checkout first.';
        read.problem(`input "environment-file": ${path} does not exist`, hint);
    }
    const file = text === undefined ? noFile(path) : parseYaml(path, text);
    const { environment, problems } = new EnvironmentDraft(file, []).read([]);
    const hint = `Correct ${path}; docs/environment-file.md describes every key.`;
    for (const problem of problems)
        read.problem(problem, hint);
    return environment ?? {};
};
/** What the inputs give wins over what the file says, key by key. */
const mergeRelease = (read, release) => {
    const given = readReleaseParts(read);
    if (release === undefined)
        return given;
    const both = (key) => [
        ...release[key],
        ...given[key],
    ];
    return {
        repository: given.repository ?? release.repository,
        version: given.version ?? release.version,
        values: given.values.length > 0 ? given.values : release.values,
        set: both('set'),
        'set-string': both('set-string'),
        'set-json': both('set-json'),
        'set-file': both('set-file'),
        image: given.image ?? release.image,
        images: { ...release.images, ...given.images },
        'image-key': read.has('image-key') ? given['image-key'] : release['image-key'],
        'image-values': { ...release['image-values'], ...given['image-values'] },
        'pull-secret': given['pull-secret'] ?? release['pull-secret'],
        'pull-secret-key': read.has('pull-secret-key')
            ? given['pull-secret-key']
            : release['pull-secret-key'],
    };
};
const readInputs = (read, workspace) => {
    const { release, checks } = readFile(read, workspace);
    const chart = read.optional('chart', asChart) ?? release?.chart;
    if (chart === undefined) {
        const hint = 'Give "chart", or "environment-file" with a section release.';
        read.problem('input "chart" is missing', hint);
    }
    return {
        release: {
            ...mergeRelease(read, release),
            name: read.optional('release', asReleaseName) ?? release?.name ?? 'check',
            namespace: read.optional('namespace', asKubernetesName) ?? release?.namespace ?? 'default',
            chart: chart ?? '',
        },
        checks: {
            managedNodes: read.withDefault('managed-nodes', asFlag, false) || checks?.['managed-nodes'] === true,
            ignore: [...(checks?.ignore ?? []), ...read.list('ignore-findings', parseException)],
        },
        failOn: read.withDefault('fail-on', asOneOf('error', 'warning', 'never'), 'error'),
        sarifFile: read.optional('sarif-file', asPath),
        priceFile: read.optional('price-file', asPath),
    };
};
/** The text of a file of the checkout; undefined where there is none, or it leads elsewhere. */
const readerOf = (workspace) => (file) => {
    try {
        return readFileSync(placeInWorkspace(workspace, 'chart', file), 'utf8');
    }
    catch {
        return undefined;
    }
};
/** @throws ActionError PRICES_INVALID */
const pricesIn = async (path, workspace) => {
    if (path === undefined)
        return undefined;
    const place = placeInWorkspace(workspace, 'input "price-file"', path);
    if (existsSync(place))
        return parsePrices(readFileSync(place, 'utf8'));
    throw new ActionError({
        code: 'PRICES_INVALID',
        message: `input "price-file": ${path} does not exist`,
        hint: 'Paths are relative to the workspace: run actions/checkout first.',
    });
};
const levels = { error: 'error', warning: 'warning', note: 'notice' };
const annotate = (finding, log) => {
    const { severity, object, rule, fix, place } = finding;
    const advice = fix === undefined ? '' : `\nWrite: ${fix}`;
    const message = `${object}: ${findingText(finding)}${advice}`;
    log.annotate({ level: levels[severity], message, title: rule, ...place });
};
const publish = async (findings, sarifFile, workspace, { outputs, temporaryFolder }) => {
    await outputs.set('findings', findingsOutput(findings));
    for (const severity of ['error', 'warning']) {
        const count = findings.filter((finding) => finding.severity === severity).length;
        await outputs.set(`${severity}s`, count);
    }
    if (sarifFile === undefined)
        return;
    const file = placeInWorkspace(workspace, 'input "sarif-file"', sarifFile);
    await writeReport(file, renderSarif(findings), [workspace.folder, temporaryFolder]);
    await outputs.set('sarif-file', file);
};
const run = async (context) => {
    const { signal, log, outputs, summary } = context;
    const workspace = openWorkspace(context.environment);
    const { release, checks, failOn, sarifFile, priceFile } = context.readInputs((read) => readInputs(read, workspace));
    const prices = await pricesIn(priceFile, workspace);
    const stage = log.stage('check');
    const given = placeRelease(release, context.environment);
    const placed = helmRelease(given, given.image, given['pull-secret']);
    const client = helm(execUntil(signal), {}, context.temporaryFolder);
    const { objects, hooks, sources } = await renderChart(placed, client, stage);
    const found = checkManifests([...objects, ...hooks], checks);
    const accepted = acceptFindings(found, checks.ignore, today());
    const findings = placeFindings(accepted.open, sources, release.chart, readerOf(workspace));
    for (const finding of findings)
        annotate(finding, log);
    for (const note of accepted.notes)
        stage.warning(note);
    await publish(findings, sarifFile, workspace, context);
    const sizes = allocations(objects, checks.managedNodes);
    await outputs.set('allocation', allocationOutput(sizes, prices));
    await summary.append(checkSummary(release.chart, findings, accepted));
    await summary.append(allocationSummary(sizes, prices));
    requireNone(findings, failOn);
    stage.done(`${objects.length} objects, ${findings.length} findings`);
};
/** Reports what of a chart virtual nodes do not support. */
export const check = { main: run };
