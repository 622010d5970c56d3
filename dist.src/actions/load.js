import { execUntil } from "../clients/process/exec.js";
import { probeWith } from "../clients/http/http-probe.js";
import { k6 } from "../clients/kubernetes/k6.js";
import { openWorkspace, placeInWorkspace } from "../clients/files/workspace.js";
import { runLoad } from "../stages/load.js";
import { loadRequest } from "../stages/load/request.js";
import { describeLoad } from "../stages/load/summary.js";
import { defaults } from "../values/defaults.js";
import { parseDuration } from "../values/duration.js";
import { asText } from "../values/input-text.js";
import { asPath } from "../values/path.js";
import { parseScriptVariables, scriptEnvironment } from "../values/environment/script-variable.js";
import { asShare } from "../values/share.js";
import { asUrl } from "../values/network/url.js";
import { parseRate } from "../values/rate.js";
import { renderTable } from "../values/markdown.js";
const own = defaults.load;
const readDuration = (read) => {
    const duration = read.orDefault('duration', parseDuration, own.duration);
    const ramp = read.withDefault('ramp', parseDuration, 0);
    if (ramp >= duration) {
        read.problem('input "ramp" is not shorter than "duration"', 'The ramp is a part of the duration.');
    }
    return { duration, ramp };
};
const loadTable = (figures) => {
    if (figures.requests === 0) {
        const { iterations, iterationsPerSecond, iterationP95Milliseconds: p95 } = figures;
        const row = [String(iterations), iterationsPerSecond.toFixed(1), `${Math.round(p95)} ms`];
        return renderTable(['Iterations, no HTTP', 'Per second', 'p95'], [row]);
    }
    const row = [
        String(figures.requests),
        figures.requestsPerSecond.toFixed(1),
        `${(figures.failedRate * 100).toFixed(2)} %`,
        `${Math.round(figures.p95Milliseconds)} ms`,
    ];
    return renderTable(['Requests', 'Per second', 'Failed', 'p95'], [row]);
};
export const load = {
    main: async (context) => {
        const { outputs, clock, summary, temporaryFolder, signal } = context;
        const inputs = context.readInputs((read) => ({
            ...readDuration(read),
            url: read.required('url', asUrl),
            path: read.orDefault('path', asText, own.path),
            rate: read.orDefault('rate', parseRate, own.rate),
            'max-failed': read.orDefault('max-failed', asShare, own['max-failed']),
            'max-p95': read.optional('max-p95', parseDuration),
            script: read.optional('script', asPath),
            given: scriptEnvironment(read.withDefault('environment', parseScriptVariables, []), context.environment, (problem, hint) => read.problem(`input "environment": ${problem}`, hint)),
        }));
        const stage = context.log.stage('load');
        const { script } = inputs;
        const place = (path) => placeInWorkspace(openWorkspace(context.environment), 'input "script"', path);
        const request = loadRequest({ ...inputs, script: script && place(script) }, inputs.url);
        const clients = {
            k6: k6(execUntil(signal), temporaryFolder, inputs.given),
            probe: probeWith(clock),
            clock,
        };
        const { summary: figures, failure } = await runLoad(request, clients, stage, { signal });
        if (figures !== undefined) {
            await outputs.set('requests', figures.requests);
            await outputs.set('requests-per-second', figures.requestsPerSecond);
            await outputs.set('failed-rate', figures.failedRate);
            await outputs.set('p95-milliseconds', figures.p95Milliseconds);
            await outputs.set('iterations', figures.iterations);
            await summary.append(loadTable(figures));
        }
        if (failure !== undefined)
            throw failure;
        stage.done(figures === undefined ? 'sent' : describeLoad(figures));
    },
};
