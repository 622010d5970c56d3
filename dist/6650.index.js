export const id = 6650;
export const ids = [6650];
export const modules = {

/***/ 50036:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.execCredential = void 0;
/** @param expiresAt milliseconds since the epoch after which a new token is asked for */
const execCredential = (token, expiresAt) => ({
    kind: 'ExecCredential',
    apiVersion: 'client.authentication.k8s.io/v1beta1',
    spec: {},
    status: { token, expirationTimestamp: new Date(expiresAt).toISOString() },
});
exports.execCredential = execCredential;


/***/ }),

/***/ 6650:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.githubToken = void 0;
const jwt_claims_ts_1 = __webpack_require__(22683);
const exec_credential_ts_1 = __webpack_require__(50036);
/** Milliseconds before its end at which a token is replaced; a request on its way must still arrive. */
const MARGIN = 30_000;
/** Milliseconds that a token without a readable end is used. */
const SHORT = 60_000;
/** GitHub's OIDC token of this job for a cluster that trusts GitHub. @throws ActionError OIDC_* */
const githubToken = async (job, audience, now) => {
    const token = await job.idToken(audience);
    const end = (0, jwt_claims_ts_1.jwtClaims)(token)['exp'];
    return (0, exec_credential_ts_1.execCredential)(token, typeof end === 'number' ? end * 1000 - MARGIN : now + SHORT);
};
exports.githubToken = githubToken;


/***/ }),

/***/ 22683:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.textClaim = exports.jwtClaims = void 0;
/** The claims of a JWT, unverified: only read to say who is signed in, as whom, and until when. */
const jwtClaims = (token) => {
    try {
        const text = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
        const claims = JSON.parse(text);
        return typeof claims === 'object' && claims !== null ? { ...claims } : {};
    }
    catch {
        return {};
    }
};
exports.jwtClaims = jwtClaims;
const textClaim = (claims, name) => {
    const value = claims[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
};
exports.textClaim = textClaim;


/***/ })

};
