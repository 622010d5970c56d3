export const id = 1257;
export const ids = [1257];
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
const throughGithub = async ({ domainUrl, clientId, clientSecret, audience }, { privateKey }, { environment, clock, mask }) => {
    const { githubJob } = await __webpack_require__.e(/* import() */ 2123).then(__webpack_require__.bind(__webpack_require__, 82123));
    const { identityDomain } = await __webpack_require__.e(/* import() */ 9205).then(__webpack_require__.bind(__webpack_require__, 89205));
    const jwt = await githubJob(environment, clock).idToken(audience);
    mask(jwt);
    const client = { id: clientId, secret: clientSecret };
    return identityDomain(domainUrl, client, clock).exchange(jwt, (0, exports.k)(privateKey));
};
const fromResource = async ({ privateKey }, { environment, mask }) => {
    const { readResourcePrincipal } = await __webpack_require__.e(/* import() */ 1849).then(__webpack_require__.bind(__webpack_require__, 1849));
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
const renewToken = async (renewal, held, place, surroundings) => {
    switch (renewal.method) {
        case 'github-oidc':
            return throughGithub(renewal, held, surroundings);
        case 'session-token':
            return (await Promise.all(/* import() */[__webpack_require__.e(5053), __webpack_require__.e(1706)]).then(__webpack_require__.bind(__webpack_require__, 11706))).refreshSession(held, place, surroundings.clock);
        case 'resource-principal':
            return fromResource(held, surroundings);
        case 'instance-principal': {
            const { metadataAddresses, readInstanceIdentity } = await __webpack_require__.e(/* import() */ 7563).then(__webpack_require__.bind(__webpack_require__, 77563));
            const { federate } = await Promise.all(/* import() */[__webpack_require__.e(5053), __webpack_require__.e(1301)]).then(__webpack_require__.bind(__webpack_require__, 63682));
            const { environment, clock, mask } = surroundings;
            const identity = await readInstanceIdentity(metadataAddresses(environment), clock);
            mask(identity.privateKey);
            return federate(identity, (0, exports.k)(held.privateKey), clock, place.endpoint);
        }
    }
};
exports.renewToken = renewToken;


/***/ })

};
