import { ActionError, messageOf } from "../../values/action-error.js";
import { ShapeError } from "../../values/fields.js";
import { at } from "../../values/json.js";
/** Milliseconds for one call, or all pages of a list, with all attempts. */
const CALL = 20_000;
const ATTEMPTS = 3;
/** Milliseconds before the next attempt. */
const PAUSE = 1_000;
/** Milliseconds that a limit of GitHub is waited for; a longer one ends the call. */
const LONGEST_LIMIT = 90_000;
/** GitHub's limits are a 403 too, with these headers. */
const isLimited = (error) => {
    const headers = at(error, 'response', 'headers');
    const isUsedUp = at(headers, 'x-ratelimit-remaining') === '0';
    return at(error, 'status') === 429 || isUsedUp || at(headers, 'retry-after') !== undefined;
};
/** Milliseconds until GitHub takes requests again; undefined if no limit was reached. */
const limitOf = (error, now) => {
    if (!isLimited(error))
        return undefined;
    const headers = at(error, 'response', 'headers');
    const seconds = Number(at(headers, 'retry-after') ?? Number.NaN);
    const resets = Number(at(headers, 'x-ratelimit-reset') ?? Number.NaN);
    const wait = Number.isNaN(seconds) ? resets * 1000 - now : seconds * 1000;
    return Number.isNaN(wait) ? undefined : Math.max(wait, PAUSE);
};
/** Octokit stumbles over answers that are not as its types say. */
const orUnfit = (error) => error instanceof TypeError ? new ShapeError(error.message, { cause: error }) : error;
/** No answer, one that cannot be read, or a failure of the service: the next attempt may succeed. */
const isPassing = (error) => {
    const status = at(error, 'status');
    return error instanceof ShapeError || typeof status !== 'number' || status >= 500;
};
/** @returns undefined where it depends on what was asked */
const refusedBy = (status, message, cause) => {
    if (cause instanceof ShapeError) {
        return new ActionError({
            code: 'GITHUB_RESPONSE_INVALID',
            message,
            hint: 'Run again. If it stays, something between the runner and GITHUB_API_URL may change answers (a proxy).',
            cause,
            isTransient: true,
        });
    }
    if (status !== 401)
        return undefined;
    return new ActionError({
        code: 'GITHUB_TOKEN_REFUSED',
        message,
        hint: 'Leave "github-token" out, so that it is the token of the job; else give one of this GitHub that has not ended.',
        cause,
    });
};
const explain = ({ doing, permission }, error) => {
    const status = at(error, 'status');
    const message = `could not ${doing}: ${messageOf(error)}`;
    const refused = refusedBy(status, message, error);
    if (refused !== undefined)
        return refused;
    // GitHub says 404 instead of 403 for what the token may not see in a private repository.
    return (status === 403 && !isLimited(error)) || status === 404
        ? new ActionError({
            code: 'GITHUB_NOT_ALLOWED',
            message,
            hint: `Add "permissions: { ${permission} }" to the job. The token of a pull request from a fork can only read.`,
            cause: error,
        })
        : new ActionError({
            code: 'GITHUB_FAILED',
            message,
            hint: isLimited(error)
                ? "A limit of GitHub's API is reached: run again later, or give the job fewer calls to make."
                : 'Check "github-token" and GITHUB_API_URL; else run again, GitHub Status says whether the API has a problem.',
            cause: error,
        });
};
/** Characters of one answer. */
const LARGEST = 32 * 2 ** 20;
/** Fetches as Octokit does, through the runner's proxy, but takes no answer that has no end. */
const boundedFetch = (own) => async (...request) => {
    const response = await own(...request);
    if (response.body === null)
        return response;
    let bytes = 0;
    const counted = new TransformStream({
        transform: (piece, controller) => {
            bytes += piece.length;
            if (bytes > LARGEST)
                controller.error(new ShapeError('the answer is too large'));
            else
                controller.enqueue(piece);
        },
    });
    const { status, statusText, headers } = response;
    return new Response(response.body.pipeThrough(counted), { status, statusText, headers });
};
/** GitHub's REST API; its client is loaded with the first call. */
export const gitHubApi = ({ token, baseUrl, repository }, clock) => {
    const [owner = '', repo = ''] = repository.split('/');
    return async (asking, call) => {
        const { attempts = ATTEMPTS } = asking;
        const { getOctokit } = await import('@actions/github');
        const octokit = getOctokit(token, { baseUrl });
        const own = octokit.request.endpoint.DEFAULTS.request?.['fetch'];
        let signal = clock.limit(CALL);
        for (let attempt = 1;; attempt++) {
            try {
                return await call(octokit, { owner, repo, request: { signal, fetch: boundedFetch(own) } });
            }
            catch (thrown) {
                const error = orUnfit(thrown);
                const limit = limitOf(error, clock.now());
                const isOver = attempt >= ATTEMPTS || signal.aborted;
                // What a limit refused was not done: it is no second time.
                const mayWait = limit !== undefined && limit <= LONGEST_LIMIT && !isOver;
                if (!mayWait && (isOver || attempt >= attempts || !isPassing(error))) {
                    throw explain(asking, error);
                }
                await clock.sleep(limit ?? PAUSE);
                if (limit !== undefined)
                    signal = clock.limit(CALL);
            }
        }
    };
};
