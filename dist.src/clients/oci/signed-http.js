import { ActionError, messageOf } from "../../values/action-error.js";
import { requireOwnAnswer } from "../http/unexpected-response.js";
import { exchange } from "../http/http-exchange.js";
import { signRequest } from "./request-signer.js";
import { isFinal } from "../http/retry.js";
import { askedPause, isPutOff } from "../http/timed-request.js";
/** A call without success: refused by an answer, or without one. */
export class CallFailure extends Error {
    mayRepeat;
    pause;
    answer;
    constructor(call, { answer, error }) {
        super(answer === undefined ? messageOf(error) : `HTTP ${answer.status}`, { cause: error });
        this.answer = answer;
        this.pause = answer === undefined ? 0 : askedPause(answer);
        this.mayRepeat = answer === undefined ? isLost(call, error) : isTransient(call, answer);
    }
}
/** A POST that may have been carried out is not sent again, unless that does no harm. */
const isHarmless = ({ method, headers, repeatable }) => method !== 'POST' || repeatable === true || 'opc-retry-token' in headers;
/** What nothing took, may be sent again in any case. */
const isLost = (call, error) => !isFinal(error) && (isHarmless(call) || /ECONNREFUSED|EAI_AGAIN/.test(messageOf(error)));
/** A rate limit was met before anything was done. */
const isTransient = (call, answer) => isPutOff(answer) && (answer.status === 429 || isHarmless(call));
/**
 * One attempt at a signed request.
 * @throws CallFailure for every status above 399 and for a lost connection; ActionError
 * SESSION_EXPIRED; the signal's reason, if the step was ended
 */
export const sendSigned = async (call, given, clock, signal) => {
    const key = (await given.current?.()) ?? given;
    const contentType = call.headers['content-type'];
    const signed = signRequest({ ...call, contentType }, key, clock.now());
    const headers = { ...call.headers, ...signed };
    const answer = await exchange(call.url, { method: call.method, headers, body: call.body, signal })
        .then(requireOwnAnswer)
        .catch((error) => {
        throw error instanceof ActionError ? error : new CallFailure(call, { error });
    });
    if (answer.status >= 400)
        throw new CallFailure(call, { answer });
    return answer;
};
