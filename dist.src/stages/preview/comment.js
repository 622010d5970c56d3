import { ActionError } from "../../values/action-error.js";
import { at, list, parseJson, text } from "../../values/json.js";
/** First line of our comment; GitHub does not show it. */
const MARKER = '<!-- oke-virtual-nodes-actions: preview -->';
/** GitHub trims bodies and keeps the line ends of whoever wrote them. */
const plain = (body) => body.replaceAll('\r\n', '\n').trim();
const isOurs = ({ body }) => plain(body).split('\n')[0] === MARKER;
const recordLine = (record) => `<!-- ${Buffer.from(JSON.stringify(record)).toString('base64')} -->`;
const liveIn = (value) => {
    const sha = text(at(value, 'sha'));
    return sha === '' ? undefined : { sha, url: text(at(value, 'url')) || undefined };
};
const isState = (value) => ['building', 'ready', 'failed', 'expired', 'removed'].includes(value);
/** @returns undefined for comments of before, and for what cannot be read */
const recordIn = (body) => {
    const [, encoded] = /^<!-- ([A-Za-z0-9+/=]+) -->$/.exec(plain(body).split('\n')[1] ?? '') ?? [];
    const value = parseJson(Buffer.from(encoded ?? '', 'base64').toString());
    const [state, sha] = [text(at(value, 'state')), text(at(value, 'sha'))];
    if (!isState(state) || sha === '')
        return undefined;
    const changes = list(at(value, 'changes')).map((change) => text(change));
    return { state, sha, live: liveIn(at(value, 'live')), ...(changes.length > 0 && { changes }) };
};
const isCode = (error, code) => error instanceof ActionError && error.code === code;
const keepOnce = async ({ compose, when }, comments) => {
    const [found, ...more] = (await comments.list()).filter(isOurs);
    // Two runs that began in the same moment may each have made one.
    for (const { id } of more)
        await comments.remove(id);
    if (found === undefined && when === 'present')
        return 'absent';
    const composed = compose(found && recordIn(found.body));
    if (composed === undefined)
        return 'left';
    const body = plain(`${MARKER}\n${recordLine(composed.record)}\n\n${composed.text}`);
    if (found === undefined) {
        await comments.create(body);
        return 'created';
    }
    if (plain(found.body) === body)
        return 'unchanged';
    await comments.update(found.id, body);
    return 'updated';
};
/** Milliseconds before the second and the third try. */
const pauses = [2_000, 8_000];
/**
 * Keeps one comment on the pull request. A read-only token is not an error.
 *
 * @throws ActionError GITHUB_FAILED after three tries, GITHUB_TOKEN_REFUSED at once
 */
export const keepComment = async (said, comments, clock) => {
    for (let failures = 0;; failures++) {
        try {
            // Listed anew each time: a comment whose answer was lost may have been written.
            return await keepOnce(said, comments);
        }
        catch (error) {
            if (isCode(error, 'GITHUB_NOT_ALLOWED'))
                return 'refused';
            const pause = pauses[failures];
            if (pause === undefined || !isCode(error, 'GITHUB_FAILED'))
                throw error;
            await clock.sleep(pause);
        }
    }
};
