import { ActionError } from "../../../values/action-error.js";
import { joinUrl } from "../../../values/network/url.js";
import { formatStatuses, hasStatus } from "../../../values/network/statuses.js";
/** Statuses of something that is about to start, or has too much to do: they pass. */
const PASSING = new Set([408, 421, 425, 429, 500, 502, 503, 504]);
/** The same definite answer so often in a row is the application's: old pods may answer at first. */
const DEFINITE = 3;
/** Milliseconds for which a controller may not have heard of an Ingress: it says 404 meanwhile. */
const ROUTED = 30_000;
const requestOf = (target, { path, host, headers }) => {
    if (target.is === 'tcp')
        return { url: target.url };
    const url = joinUrl(target.url, path ?? target.path ?? '/');
    return { url, host: target.host ?? host, headers };
};
const shownOf = (target, { path, host }) => {
    if (target.is === 'tcp')
        return target.shown;
    const shown = joinUrl(target.shown, path ?? target.path ?? '/');
    return target.host === undefined && host !== undefined ? `${shown} (as ${host})` : shown;
};
const isGood = (target, answer, { statuses }) => {
    if ('status' in answer)
        return hasStatus(statuses, answer.status);
    if ('isConnected' in answer)
        return true;
    // It takes connections and speaks: more was not known of it.
    return target.is === 'http' && target.isGuess === true && answer.isForeign === true;
};
export const describeAnswer = (answer) => {
    if ('status' in answer)
        return `status ${answer.status}`;
    return 'failure' in answer ? answer.failure : 'a connection';
};
const isDefinite = (answer) => 'status' in answer && !PASSING.has(answer.status);
const silent = (shown, last) => new ActionError({
    code: 'URL_DOES_NOT_ANSWER',
    message: `${shown} does not respond as it should: ${describeAnswer(last)}`,
    hint: 'status' in last
        ? 'The load balancer is reached; look at the application and the path that is asked for.'
        : 'Run ensure-network: clients need the listener port, and the load balancer needs ports 30000-32767 and 10256 of the pods.',
});
const wrong = (shown, status, { statuses }) => new ActionError({
    code: 'URL_ANSWERS_WRONG',
    message: `${shown} responds with status ${status}, not with ${formatStatuses(statuses)}`,
    hint: 'Give a path that the application has ("path"), the statuses that are right ("expect-status"), the name that it is asked by ("host"), or "path: none" if nothing is to be asked.',
});
/** Asks one place until it has answered well so many times in a row. */
const awaitOne = async (target, wish, { probe, times, waiting: { clock, deadline, signal }, progress }) => {
    const shown = shownOf(target, wish);
    const routed = target.is === 'http' && target.isRouted === true;
    const begun = clock.now();
    let [inRow, wrongInRow, status] = [0, 0, 0];
    for (;;) {
        const last = await probe(requestOf(target, wish));
        inRow = isGood(target, last, wish) ? inRow + 1 : 0;
        if (inRow >= times)
            return last;
        if (inRow === 0 && isDefinite(last)) {
            wrongInRow = last.status === status ? wrongInRow + 1 : 1;
            status = last.status;
            const isHeard = !routed || status !== 404 || clock.now() - begun >= ROUTED;
            if (wrongInRow >= DEFINITE && isHeard)
                throw wrong(shown, status, wish);
        }
        else
            wrongInRow = 0;
        if (inRow === 0 && clock.now() >= deadline)
            throw silent(shown, last);
        if (inRow === 0)
            progress.waiting(`an answer of ${shown}: ${describeAnswer(last)}`);
        await clock.sleep(1_000, signal);
    }
};
const told = (target, answer) => {
    const distrust = 'status' in answer ? answer.distrust : undefined;
    const but = distrust === undefined ? '' : ` (its certificate is not trusted: ${distrust})`;
    if ('status' in answer)
        return `${target.shown} answers${but}`;
    return `${target.shown} takes connections`;
};
/**
 * Waits until every place of a release has answered, as many times in a row as are asked for: a new
 * load balancer can lose its backends again when their first health check fails.
 *
 * @throws ActionError URL_DOES_NOT_ANSWER at the deadline, URL_ANSWERS_WRONG as soon as that is sure
 */
export const awaitAnswers = async (targets, wish, asking) => {
    const { progress } = asking;
    for (const target of targets) {
        if (target.is === 'unprobed') {
            progress.info(`${target.shown} is not asked: ${target.why}`);
            continue;
        }
        progress.info(told(target, await awaitOne(target, wish, asking)));
    }
};
