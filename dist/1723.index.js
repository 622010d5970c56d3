export const id = 1723;
export const ids = [1723];
export const modules = {

/***/ 11723:
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
    const { githubJob } = await __webpack_require__.e(/* import() */ 9310).then(__webpack_require__.bind(__webpack_require__, 56929));
    const { identityDomain } = await __webpack_require__.e(/* import() */ 4955).then(__webpack_require__.bind(__webpack_require__, 64955));
    const jwt = await githubJob(environment, clock).idToken(audience);
    mask(jwt);
    const client = { id: clientId, secret: clientSecret };
    return identityDomain(domainUrl, client, clock).exchange(jwt, (0, exports.k)(privateKey));
};
const fromResource = async ({ privateKey }, { environment, mask }) => {
    const { readResourcePrincipal } = await __webpack_require__.e(/* import() */ 9119).then(__webpack_require__.bind(__webpack_require__, 19119));
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
            return (await Promise.all(/* import() */[__webpack_require__.e(775), __webpack_require__.e(7808)]).then(__webpack_require__.bind(__webpack_require__, 47808))).refreshSession(held, place, surroundings.clock);
        case 'resource-principal':
            return fromResource(held, surroundings);
        case 'instance-principal': {
            const { metadataAddresses, readInstanceIdentity } = await __webpack_require__.e(/* import() */ 4338).then(__webpack_require__.bind(__webpack_require__, 11957));
            const { federate } = await Promise.all(/* import() */[__webpack_require__.e(775), __webpack_require__.e(7479)]).then(__webpack_require__.bind(__webpack_require__, 49860));
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
