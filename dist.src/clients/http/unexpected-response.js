/** Status 300 to 399. */
export const isRedirect = ({ status }) => status >= 300 && status < 400;
export const isPage = ({ headers }) => /^text\/html\b/i.test(headers['content-type'] ?? '');
const nameOf = (answer) => {
    // What follows the question mark may be secret.
    const target = answer.headers['location']?.replace(/[?#].*/s, '') ?? 'nowhere';
    if (isRedirect(answer))
        return `a redirect to ${target}`;
    return isPage(answer) ? 'a web page' : 'no JSON';
};
/** Somebody else answered: says what came in the service's place. Repeated where that does no harm. */
export class UnexpectedResponse extends Error {
    constructor(answer) {
        super(`${nameOf(answer)} came instead, HTTP ${answer.status}, as of a proxy or a login page of the network`);
    }
}
/**
 * APIs answer in JSON and never redirect: a proxy, or the login page of a network, does.
 * @throws UnexpectedResponse
 */
export const requireOwnAnswer = (answer) => {
    if (isRedirect(answer) || (answer.status < 300 && isPage(answer)))
        throw new UnexpectedResponse(answer);
    return answer;
};
