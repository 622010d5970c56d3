import { jwtClaims } from "../../values/oci/jwt-claims.js";
import { execCredential } from "./exec-credential.js";
/** Milliseconds before its end at which a token is replaced; a request on its way must still arrive. */
const MARGIN = 30_000;
/** Milliseconds that a token without a readable end is used. */
const SHORT = 60_000;
/** GitHub's OIDC token of this job for a cluster that trusts GitHub. @throws ActionError OIDC_* */
export const githubToken = async (job, audience, now) => {
    const token = await job.idToken(audience);
    const end = jwtClaims(token)['exp'];
    return execCredential(token, typeof end === 'number' ? end * 1000 - MARGIN : now + SHORT);
};
