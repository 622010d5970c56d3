import { ActionError } from "../../values/action-error.js";
import { callOci, nothing } from "./oci-request.js";
/** The identity's own record, or its tenancy's where it has none that can be read. */
const recordOf = ({ userId, tenancyId }) => userId !== undefined && /^ocid1\.user\./.test(userId)
    ? { operation: 'GetUser', path: `users/${encodeURIComponent(userId)}` }
    : { operation: 'GetTenancy', path: `tenancies/${encodeURIComponent(tenancyId)}` };
/**
 * Makes one call that only the identity itself matters for. A 404 is fine: the signature was accepted,
 * the identity may just not read the record.
 *
 * @param method what was signed in with, for the error: "the API key"
 * @throws ActionError OCI_NOT_AUTHENTICATED, CLOCK_SKEWED, OCI_UNREACHABLE
 */
export const verifyIdentity = async (session, clock, method = 'the API key') => {
    const { operation, path } = recordOf(session);
    const call = {
        service: 'identity',
        method: 'GET',
        path: `/20160918/${path}`,
        operation,
        doing: `sign in with ${method}`,
    };
    await callOci(session, call, clock, nothing).catch((error) => {
        const accepted = error instanceof ActionError && error.service?.status === 404;
        if (!accepted)
            throw error;
    });
};
