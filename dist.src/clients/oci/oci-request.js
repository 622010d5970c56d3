import { Fields, itemsOf, parseWhole, ShapeError } from "../../values/fields.js";
import { attemptOci } from "./oci-attempts.js";
import { serviceEndpoint } from "./oci-endpoints.js";
import { readAnswer } from "./service-error.js";
import { sendSigned } from "./signed-http.js";
/** Reads an object. */
export const anObject = (read) => ({ body }) => read(Fields.parse(body));
/** Reads a list. */
export const aList = (read) => ({ body }) => itemsOf(parseWhole(body), read);
/** For calls of which only the success matters. */
export const nothing = () => undefined;
/** A header that the answer must have. @throws ShapeError */
export const headerOf = ({ headers }, name) => {
    const value = headers[name];
    if (value)
        return value;
    throw new ShapeError(`the header ${name} of the answer is missing`);
};
/**
 * One call signed by ourselves, without the SDK, and what `read` takes out of its answer.
 * @throws ActionError OCI_UNREACHABLE within 15 s, OCI_RESPONSE_INVALID; OCI_* with status, service
 * code and request id.
 */
export const callOci = (session, call, clock, read) => {
    const endpoint = serviceEndpoint(call.service, session);
    const { method, repeatable } = call;
    const request = {
        method,
        url: new URL(endpoint + call.path),
        headers: { accept: 'application/json', ...call.headers },
        body: call.body === undefined ? undefined : JSON.stringify(call.body),
        repeatable,
    };
    const isRead = method === 'GET' || repeatable === true;
    return attemptOci({ ...call, endpoint }, isRead, clock, async (signal) => {
        const answer = await sendSigned(request, session, clock, signal);
        return readAnswer(answer.headers['opc-request-id'], () => read(answer));
    });
};
