import { ActionError } from "../../values/action-error.js";
import { formatDuration } from "../../values/duration.js";
import { Fields } from "../../values/fields.js";
import { parseJson } from "../../values/json.js";
import { SERVICE_POLICY, withRetries } from "../http/retry.js";
import { serviceError, UnfitAnswer, unfitAnswer, unreachable, } from "./service-error.js";
import { CallFailure } from "./signed-http.js";
/** Milliseconds that OCI's clock may differ from ours before it refuses signatures; five minutes. */
const TOLERATED_SKEW = 4.5 * 60_000;
const clockSkewed = (skew, operation) => new ActionError({
    code: 'CLOCK_SKEWED',
    message: `could not ${operation.doing}: OCI refused the signature, and the clock of this runner is ${formatDuration(Math.abs(skew))} ${skew > 0 ? 'ahead of' : 'behind'} OCI's`,
    hint: 'Set the clock of the runner (timedatectl set-ntp true, chronyc makestep): OCI takes signatures that are at most five minutes old.',
});
/** How far our clock is ahead of the service's, in milliseconds, by the date of its answer. */
const skewOf = ({ headers }, now) => {
    const date = Date.parse(headers['date'] ?? '');
    return Number.isNaN(date) ? 0 : now - date;
};
/** Code and message of a refusal; whoever is in between may refuse in another form. */
const saidIn = (body) => {
    try {
        const said = new Fields(parseJson(body));
        return { code: said.optionalText('code'), message: said.optionalText('message') };
    }
    catch {
        return {};
    }
};
const refusal = (answer, operation, now) => {
    const { status, headers, body } = answer;
    const skew = status === 401 ? skewOf(answer, now) : 0;
    if (Math.abs(skew) > TOLERATED_SKEW)
        return clockSkewed(skew, operation);
    const { code = `HTTP ${status}`, message = 'the answer holds no message' } = saidIn(body);
    const requestId = headers['opc-request-id'];
    const failure = { status, code, operation: operation.operation, requestId };
    return serviceError(failure, message, operation);
};
const explain = (error, operation, now) => {
    if (error instanceof UnfitAnswer)
        return unfitAnswer(operation, error);
    if (!(error instanceof CallFailure))
        return error;
    return error.answer === undefined
        ? unreachable(operation, error.cause)
        : refusal(error.answer, operation, now);
};
/**
 * Makes attempts at one call of OCI. Rate limits and failures of the service are tried again, and a
 * read whose answer does not fit; a POST that may have been carried out is not.
 *
 * @param isRead whether the call changes nothing
 * @throws ActionError OCI_UNREACHABLE within 15 s, OCI_RESPONSE_INVALID, and OCI_* with status, service
 * code and request id
 */
export const attemptOci = async (operation, isRead, clock, attempt) => {
    try {
        return await withRetries(SERVICE_POLICY, clock, attempt, (error) => error instanceof CallFailure ? error : { mayRepeat: isRead && error instanceof UnfitAnswer });
    }
    catch (error) {
        throw explain(error, operation, clock.now());
    }
};
