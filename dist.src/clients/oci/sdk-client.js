import { parseWhole, ShapeError } from "../../values/fields.js";
import { attemptOci } from "./oci-attempts.js";
import { serviceEndpoint } from "./oci-endpoints.js";
import { SERVICE_POLICY } from "../http/retry.js";
import { readAnswer, UnfitAnswer } from "./service-error.js";
import { sendSigned } from "./signed-http.js";
const asResponse = ({ status, headers, body }) => ({
    status,
    headers: { get: (name) => headers[name.toLowerCase()] ?? null },
    json: async () => readAnswer(headers['opc-request-id'], () => parseWhole(body)),
    text: async () => body,
});
/**
 * Of an error that `send` throws, the SDK keeps the message only, and prints it. What is thrown while
 * it reads a response, as it does for every call, it passes on as it is.
 */
const failing = (error) => {
    const fail = () => {
        throw error;
    };
    return { status: 200, headers: { get: fail }, json: async () => fail(), text: async () => fail() };
};
/** Sends once, signed with our signer and bounded in time: all else is up to `callSdk`. */
const httpClientOf = (session, clock) => ({
    send: async ({ method, uri, headers, body }) => {
        const call = {
            method,
            url: new URL(uri),
            headers: Object.fromEntries(headers),
            body: typeof body === 'string' ? body : undefined,
        };
        const signal = clock.limit(SERVICE_POLICY.attempt);
        const sent = sendSigned(call, session, clock, signal).then(asResponse, failing);
        return (await sent);
    },
});
/** Makes a client of the OCI SDK that sends through us. Loads oci-common. */
export const createSdkClient = async (Client, service, session, clock) => {
    const { NoRetryConfigurationDetails } = await import('oci-common');
    const client = new Client({ httpClient: httpClientOf(session, clock) }, {
        retryConfiguration: NoRetryConfigurationDetails,
        circuitBreaker: { circuit: undefined, noCircuit: true },
    });
    client.endpoint = serviceEndpoint(service, session);
    return client;
};
/** The SDK stumbles over answers that are not as its types say. */
const orUnfit = (error) => error instanceof TypeError ? new UnfitAnswer(new ShapeError(error.message), undefined) : error;
/**
 * Does one call of the SDK, and tries it again as all calls of OCI; `call` reads what is needed.
 * @throws ActionError OCI_UNREACHABLE, OCI_RESPONSE_INVALID, OCI_*
 */
export const callSdk = ({ session, service, clock }, about, call) => {
    const operation = { ...about, endpoint: serviceEndpoint(service, session) };
    const isRead = /^(Get|List)/.test(about.operation);
    return attemptOci(operation, isRead, clock, () => call().catch((error) => {
        throw orUnfit(error);
    }));
};
/** What `read` takes out of an answer of the SDK. @throws UnfitAnswer */
export const fromSdk = async (sent, read) => {
    const answer = await sent;
    return readAnswer(answer.opcRequestId, () => read(answer));
};
