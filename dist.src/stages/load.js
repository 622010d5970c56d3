import { describeAnswer } from "./deploy/answer/await-answers.js";
import { ActionError } from "../values/action-error.js";
import { joinUrl } from "../values/network/url.js";
import { withHeartbeat } from "./with-heartbeat.js";
import { k6ExitCodes } from "./load/exit-codes.js";
import { describeNow } from "./load/live-line.js";
import { loadScript } from "./load/script.js";
import { describeLoad, parseSummary } from "./load/summary.js";
/** Milliseconds that k6 may take beyond the load itself: start, graceful stop, summary. */
const overhead = 120_000;
const nothingSent = { seconds: () => [], recent: () => [] };
/**
 * Sends the load and reads its figures.
 *
 * @throws ActionError LOAD_TARGET_UNREACHABLE before any load is sent, TOOL_MISSING
 */
export const runLoad = async (request, { k6, probe, clock }, progress, { onStart, signal } = {}) => {
    const isOwnScript = request.script !== undefined;
    await requireTarget(joinUrl(request.url, request.path), probe, isOwnScript, progress);
    const script = request.script === undefined ? { text: loadScript(request) } : { path: request.script };
    const environment = {
        BASE_URL: request.url,
        RATE: String(request.ratePerSecond),
        DURATION: `${Math.round(request.durationMilliseconds / 1000)}s`,
    };
    const options = { timeout: request.durationMilliseconds + overhead, signal };
    let sent = nothingSent;
    const observer = {
        onLine: (line) => (line.trim() === '' ? undefined : progress.info(line)),
        onSent: (load) => {
            sent = load;
            onStart?.(load);
        },
    };
    const result = await withHeartbeat(clock, k6.run(script, environment, options, observer), () => progress.waiting(`the load of ${request.ratePerSecond} req/s to end${describeNow(sent)}`));
    return judgeLoad(result, isOwnScript);
};
/** A script of the user may speak another protocol than HTTP: it is told, and the script decides. */
const requireTarget = async (url, probe, isOwnScript, progress) => {
    const answer = await probe({ url });
    if ('status' in answer && answer.status < 500)
        return;
    const said = describeAnswer(answer);
    if (isOwnScript) {
        progress.warning(`${url} does not answer to HTTP (${said}); the script is run all the same`);
        return;
    }
    throw new ActionError({
        code: 'LOAD_TARGET_UNREACHABLE',
        message: `${url} does not answer, so no load was sent: ${said}`,
        hint: 'Deploy first; check the URL and that the runner may connect to it.',
    });
};
/** A script of the user need not send HTTP: its thresholds judge it, and that it ran at all. */
const hasDone = ({ requests, iterations }, isOwnScript) => requests > 0 || (isOwnScript && iterations > 0);
const judgeLoad = (result, isOwnScript) => {
    const { seconds } = result;
    const summary = result.summary === undefined ? undefined : parseSummary(result.summary);
    if (result.exitCode === 0 && summary !== undefined && hasDone(summary, isOwnScript)) {
        return { summary, seconds, failure: undefined };
    }
    const known = k6ExitCodes[result.exitCode];
    const figures = summary === undefined ? '' : ` (${describeLoad(summary)})`;
    const crossed = (summary?.crossed ?? []).map((threshold) => `\n  ${threshold}`).join('');
    const tail = result.output.trimEnd().split('\n').slice(-10).join('\n');
    const failure = new ActionError({
        code: known?.code ?? 'LOAD_FAILED',
        message: result.exitCode === 0
            ? `the script sent no request${isOwnScript ? ', and no iteration of it ended' : ''}`
            : `${known?.meaning ?? `k6 failed with exit code ${result.exitCode}`}${figures}${crossed === '' ? `\n${tail}` : crossed}`,
        hint: known?.hint ?? 'Read what k6 says above.',
    });
    return { summary, seconds, failure };
};
