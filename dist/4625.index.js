export const id = 4625;
export const ids = [4625];
export const modules = {

/***/ 74801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ execCredential),
/* harmony export */   t: () => (/* binding */ keepToken)
/* harmony export */ });
/** @param expiresAt milliseconds since the epoch after which a new token is requested */
const execCredential = (token, expiresAt) => ({
    kind: 'ExecCredential',
    apiVersion: 'client.authentication.k8s.io/v1beta1',
    spec: {},
    status: { token, expirationTimestamp: new Date(expiresAt).toISOString() },
});
/**
 * Returns the token while it is good, and has a new one made then.
 * @param mask called once for each token, before it is used
 */
const keepToken = (make, { clock, mask }) => {
    let kept;
    return async () => {
        if (kept === undefined || Date.parse(kept.expirationTimestamp) <= clock.now()) {
            const { status } = await make();
            mask(status.token);
            kept = status;
        }
        return kept.token;
    };
};


/***/ }),

/***/ 24625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubToken: () => (/* binding */ githubToken)
/* harmony export */ });
/* harmony import */ var _values_oci_jwt_claims_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99704);
/* harmony import */ var _exec_credential_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74801);


/**
 * Milliseconds before its expiry at which a token is replaced, so that requests in flight still
 * arrive.
 */
const MARGIN = 30_000;
/** Milliseconds for which a token without a readable expiry is used. */
const SHORT = 60_000;
/** GitHub's OIDC token of this job for a cluster that trusts GitHub. @throws ActionError OIDC_* */
const githubToken = async (job, audience, now) => {
    const token = await job.idToken(audience);
    const end = (0,_values_oci_jwt_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .jwtClaims */ .v)(token)['exp'];
    return (0,_exec_credential_js__WEBPACK_IMPORTED_MODULE_1__/* .execCredential */ .B)(token, typeof end === 'number' ? end * 1000 - MARGIN : now + SHORT);
};


/***/ }),

/***/ 99704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ textClaim),
/* harmony export */   v: () => (/* binding */ jwtClaims)
/* harmony export */ });
/**
 * The claims of a JWT, unverified: only read to report who is signed in, as whom, and until when.
 */
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
const textClaim = (claims, name) => {
    const value = claims[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
};


/***/ })

};
