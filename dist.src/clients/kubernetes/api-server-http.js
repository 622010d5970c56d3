import { ActionError, messageOf } from "../../values/action-error.js";
import { ShapeError } from "../../values/fields.js";
import { timedRequest } from "../http/timed-request.js";
/** Why a question was not answered. */
export class ApiServerFailure extends Error {
    kind;
    /** Milliseconds by which the server's clock runs ahead, where it said its time. */
    skew;
    constructor(kind, message, skew) {
        super(message);
        this.kind = kind;
        this.skew = skew;
    }
}
/**
 * One call, and what `read` takes out of its answer. A refusal is an answer; no answer, rate limits,
 * failures of the server and answers that cannot be read are tried again.
 * @throws ApiServerFailure at most 15 s after the call; ActionError of the step's end
 */
export const callApiServer = async ({ server, certificateAuthority }, { path, token, body }, clock, read) => {
    const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
    const posted = {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body,
    };
    const request = {
        ...(body === undefined ? { method: 'GET', headers } : posted),
        certificateAuthority,
    };
    return timedRequest(new URL(path, server), request, clock, read).catch((error) => {
        const isTold = error instanceof ActionError || error instanceof ApiServerFailure;
        throw isTold ? error : failureOf(error);
    });
};
const CERTIFICATE = /^(CERT_|ERR_TLS_CERT|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO)/;
const failureOf = (error) => {
    if (error instanceof ShapeError)
        return new ApiServerFailure('refused', error.message);
    const { name, code } = Object(error);
    if (name === 'TimeoutError' || name === 'AbortError') {
        return new ApiServerFailure('unreachable', 'no answer in time');
    }
    const reason = typeof code === 'string' ? code : '';
    const message = messageOf(error);
    const text = message.includes(reason) ? message : `${reason}: ${message}`;
    return new ApiServerFailure(CERTIFICATE.test(reason) ? 'certificate' : 'unreachable', text);
};
