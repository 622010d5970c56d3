export const id = 8732;
export const ids = [8732];
export const modules = {

/***/ 28732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renewToken: () => (/* binding */ renewToken)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83902);


/** Base64 of the public key's SPKI DER, as the token services expect it. */
const publicKeyOf = (privateKey) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(privateKey).export({ type: 'spki', format: 'der' }).toString('base64');
const throughGithub = async ({ domainUrl, clientId, clientSecret, audience }, { privateKey }, { environment, clock, mask }) => {
    const { githubJob } = await __webpack_require__.e(/* import() */ 6543).then(__webpack_require__.bind(__webpack_require__, 28924));
    const { identityDomain } = await __webpack_require__.e(/* import() */ 2992).then(__webpack_require__.bind(__webpack_require__, 32992));
    const jwt = await githubJob(environment, clock).idToken(audience);
    mask(jwt);
    const client = { id: clientId, secret: clientSecret };
    return identityDomain(domainUrl, client, clock).exchange(jwt, publicKeyOf(privateKey));
};
const fromResource = async ({ privateKey }, { environment, mask }) => {
    const { readResourcePrincipal } = await __webpack_require__.e(/* import() */ 378).then(__webpack_require__.bind(__webpack_require__, 40378));
    const read = await readResourcePrincipal(environment, mask);
    if (publicKeyOf(read.privateKey) === publicKeyOf(privateKey))
        return read.token;
    throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({
        code: 'RESOURCE_PRINCIPAL_CHANGED',
        message: 'the resource principal of this container has another key than at the sign-in',
        hint: 'Run the auth action once more.',
    });
};
/**
 * Gets another token for the key of a session, by its sign-in method. Loaded only when a token
 * expires soon.
 * @throws ActionError of the method: OIDC_*, OCI_*, INSTANCE_*, RESOURCE_PRINCIPAL_*,
 * WORKLOAD_IDENTITY_*
 */
const renewToken = async (renewal, held, place, surroundings) => {
    switch (renewal.method) {
        case 'github-oidc':
            return throughGithub(renewal, held, surroundings);
        case 'session-token':
            return (await Promise.all(/* import() */[__webpack_require__.e(1912), __webpack_require__.e(2056)]).then(__webpack_require__.bind(__webpack_require__, 9071))).refreshSession(held, place, surroundings.clock);
        case 'resource-principal':
            return fromResource(held, surroundings);
        case 'workload-identity': {
            const { federateWorkload } = await __webpack_require__.e(/* import() */ 9419).then(__webpack_require__.bind(__webpack_require__, 99419));
            const { environment, clock, mask } = surroundings;
            return federateWorkload(environment, publicKeyOf(held.privateKey), clock, mask);
        }
        case 'instance-principal': {
            const { metadataAddresses, readInstanceIdentity } = await __webpack_require__.e(/* import() */ 4309).then(__webpack_require__.bind(__webpack_require__, 96690));
            const { federate } = await Promise.all(/* import() */[__webpack_require__.e(1912), __webpack_require__.e(2834)]).then(__webpack_require__.bind(__webpack_require__, 419));
            const { environment, clock, mask } = surroundings;
            const identity = await readInstanceIdentity(metadataAddresses(environment), clock);
            mask(identity.privateKey);
            return federate(identity, publicKeyOf(held.privateKey), clock, place.endpoint);
        }
    }
};


/***/ })

};
