export const id = 257;
export const ids = [257];
export const modules = {

/***/ 91257:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.renewToken = exports.k = void 0;
const node_crypto_1 = __webpack_require__(77598);
const action_error_ts_1 = __webpack_require__(21025);
/** Base64 of the public key's SPKI DER, as the token services take it. */
const publicKeyOf = (privateKey) => (0, node_crypto_1.createPublicKey)(privateKey).export({ type: 'spki', format: 'der' }).toString('base64');
exports.k = publicKeyOf;
const throughGithub = async ({ domainUrl, clientId, clientSecret, audience }, { privateKey }, environment, mask) => {
    const { githubJob } = await __webpack_require__.e(/* import() */ 123).then(__webpack_require__.bind(__webpack_require__, 82123));
    const { identityDomain } = await __webpack_require__.e(/* import() */ 205).then(__webpack_require__.bind(__webpack_require__, 89205));
    const jwt = await githubJob(environment).idToken(audience);
    mask(jwt);
    const client = { id: clientId, secret: clientSecret };
    return identityDomain(domainUrl, client).exchange(jwt, (0, exports.k)(privateKey));
};
const fromResource = async ({ privateKey }, environment, mask) => {
    const { readResourcePrincipal } = await __webpack_require__.e(/* import() */ 849).then(__webpack_require__.bind(__webpack_require__, 1849));
    const read = await readResourcePrincipal(environment, mask);
    if ((0, exports.k)(read.privateKey) === (0, exports.k)(privateKey))
        return read.token;
    throw new action_error_ts_1.ActionError({
        code: 'RESOURCE_PRINCIPAL_CHANGED',
        message: 'the resource principal of this container has another key than at the sign-in',
        hint: 'Run the auth action once more.',
    });
};
/**
 * Another token for the key of a session, by the way it was had at first. Loaded only when a token
 * is about to end.
 * @throws ActionError of the way: OIDC_*, OCI_*, INSTANCE_*, RESOURCE_PRINCIPAL_*
 */
const renewToken = async (renewal, held, place, environment, mask) => {
    switch (renewal.method) {
        case 'github-oidc':
            return throughGithub(renewal, held, environment, mask);
        case 'session-token':
            return (await __webpack_require__.e(/* import() */ 706).then(__webpack_require__.bind(__webpack_require__, 11706))).refreshSession(held.token, held.privateKey, place);
        case 'resource-principal':
            return fromResource(held, environment, mask);
        case 'instance-principal': {
            const { readInstanceIdentity } = await __webpack_require__.e(/* import() */ 563).then(__webpack_require__.bind(__webpack_require__, 77563));
            const { federate } = await __webpack_require__.e(/* import() */ 301).then(__webpack_require__.bind(__webpack_require__, 63682));
            const identity = await readInstanceIdentity(environment);
            return federate(identity, (0, exports.k)(held.privateKey), place.endpoint);
        }
    }
};
exports.renewToken = renewToken;


/***/ })

};
