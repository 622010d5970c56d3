import { ActionError } from "../../values/action-error.js";
import { jwtClaims, textClaim } from "../../values/oci/jwt-claims.js";
import { describeSubject } from "../../values/oci/oidc-subject.js";
import { tenancyOfToken } from "./signed-in.js";
const withSubject = (error, jwt) => error instanceof ActionError && error.code === 'OIDC_EXCHANGE_REFUSED'
    ? new ActionError({
        code: error.code,
        message: error.message,
        hint: [error.hint, ...describeSubject(jwtClaims(jwt))].join('\n'),
        cause: error.cause,
    })
    : error;
/**
 * Exchanges the job's GitHub token for an OCI session bound to a fresh key.
 * @throws ActionError OIDC_*, TENANCY_UNKNOWN
 */
export const signInWithGithub = async (signIn) => {
    // Making a key takes as long as fetching the token.
    const [jwt, keys] = await Promise.all([signIn.job.idToken(signIn.audience), signIn.createKeys()]);
    signIn.mask(jwt);
    signIn.mask(keys.privateKey);
    const token = await signIn.domain.exchange(jwt, keys.publicKey).catch((error) => {
        throw withSubject(error, jwt);
    });
    signIn.mask(token);
    const claims = jwtClaims(token);
    const expires = claims['exp'];
    return {
        method: 'GitHub OIDC',
        tenancyId: tenancyOfToken(token, signIn.tenancyId),
        userId: textClaim(claims, 'sub'),
        privateKey: keys.privateKey,
        token,
        renewal: signIn.renewal,
        expiresAt: typeof expires === 'number' ? expires * 1000 : undefined,
    };
};
