import { ActionError } from "../../values/action-error.js";
import { formatDuration } from "../../values/duration.js";
import { jwtClaims, textClaim } from "../../values/oci/jwt-claims.js";
import { shortOcid } from "../../values/oci/ocid.js";
const RENEWALS = {
    'session token': 'session-token',
    'instance principal': 'instance-principal',
    'resource principal': 'resource-principal',
};
const tenancyUnknown = () => new ActionError({
    code: 'TENANCY_UNKNOWN',
    message: 'the token that was issued does not name its tenancy',
    hint: 'Set the input "tenancy-id".',
});
/** Names of the claim that holds the tenancy: of people, of instances, of other resources. */
const TENANCY_CLAIMS = ['tenant', 'opc-tenant', 'res_tenant'];
/**
 * The tenancy that a token names.
 * @throws ActionError TENANCY_UNKNOWN
 */
export const tenancyOfToken = (token, otherwise) => {
    const claims = jwtClaims(token);
    const named = TENANCY_CLAIMS.map((name) => textClaim(claims, name)).find(Boolean) ?? otherwise;
    if (named === undefined)
        throw tenancyUnknown();
    return named;
};
/**
 * Takes a token that was issued elsewhere as the identity.
 * @throws ActionError TENANCY_UNKNOWN
 */
export const signInWithToken = (session, expiresAt) => ({
    ...session,
    tenancyId: tenancyOfToken(session.token, session.tenancyId),
    userId: textClaim(jwtClaims(session.token), 'sub'),
    renewal: { method: RENEWALS[session.method] },
    expiresAt,
});
/**
 * A guard against deploying to the wrong tenancy with the right workflow.
 * @throws ActionError TENANCY_NOT_ALLOWED
 */
export const requireTenancy = ({ tenancyId }, allowed) => {
    if (allowed.length === 0 || allowed.includes(tenancyId))
        return;
    throw new ActionError({
        code: 'TENANCY_NOT_ALLOWED',
        message: `signed in to tenancy ${tenancyId}, which allowed-tenancies does not name`,
        hint: `Sign in to one of ${allowed.join(', ')}, or add the tenancy to allowed-tenancies.`,
    });
};
/** For the log: `Signed in as ocid1.user…q3fa of tenancy … (GitHub OIDC, expires in 59 min 58 s)`. */
export const describeSignedIn = (signedIn, now) => {
    const { userId, tenancyId, method, expiresAt } = signedIn;
    const who = userId === undefined ? 'Signed in' : `Signed in as ${shortOcid(userId)}`;
    const until = expiresAt === undefined ? '' : `, expires in ${formatDuration(expiresAt - now)}`;
    return `${who} of tenancy ${shortOcid(tenancyId)} (${method}${until})`;
};
