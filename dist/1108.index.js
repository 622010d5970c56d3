export const id = 1108;
export const ids = [1108];
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

/***/ 71108:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.okeToken = void 0;
const region_ts_1 = __webpack_require__(14574);
const exec_credential_ts_1 = __webpack_require__(50036);
const request_signer_ts_1 = __webpack_require__(10950);
/** Milliseconds; the API server accepts it a little longer, but the OCI CLI says four minutes too. */
const lifetime = 4 * 60_000;
/**
 * The token as the OCI CLI makes it: a presigned URL, no call. The host has no `.oci.` part. That
 * realms other than oc1 use their own domain here is the reading of other clients (unconfirmed).
 */
const okeToken = (session, region, clusterId, now) => {
    const host = `containerengine.${region}.${(0, region_ts_1.realmDomain)(session.realm, session.domain)}`;
    const url = new URL(`https://${host}/cluster_request/${clusterId}`);
    const { authorization = '', date = '' } = (0, request_signer_ts_1.signRequest)({ method: 'GET', url }, session, now);
    url.search = new URLSearchParams({ authorization, date }).toString();
    // A new token is asked for when the session ends, so that it is renewed.
    const end = Math.min(now + lifetime, session.expiresAt ?? Number.POSITIVE_INFINITY);
    return (0, exec_credential_ts_1.execCredential)(padded(Buffer.from(url.href).toString('base64url')), end);
};
exports.okeToken = okeToken;
/** Node drops the padding that Python, and so the OCI CLI, writes. */
const padded = (text) => text.padEnd(Math.ceil(text.length / 4) * 4, '=');


/***/ }),

/***/ 10950:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.signRequest = exports.readPrivateKey = void 0;
const node_crypto_1 = __webpack_require__(77598);
const sha256 = (text) => (0, node_crypto_1.createHash)('sha256').update(text).digest('base64');
/** Reads a private key. @throws what node:crypto says; the caller knows where the key came from. */
const readPrivateKey = (pem, passphrase) => (0, node_crypto_1.createPrivateKey)(passphrase === undefined ? pem : { key: pem, passphrase });
exports.readPrivateKey = readPrivateKey;
const bodyHeaders = ({ body, contentType }) => body === undefined
    ? []
    : [
        ['content-type', contentType ?? 'application/json'],
        ['content-length', String(Buffer.byteLength(body))],
        ['x-content-sha256', sha256(body)],
    ];
/**
 * OCI's request signature (RSA-SHA256 over the named headers). `date` is signed, as the OCI CLI does
 * it, because the OKE token carries it as a query parameter; the JavaScript SDK signs `x-date`.
 * @returns the headers to send, with `authorization`.
 */
const signRequest = (request, { keyId, privateKey }, now) => {
    const { method, url } = request;
    const signed = [
        ['date', new Date(now).toUTCString()],
        ['(request-target)', `${method.toLowerCase()} ${url.pathname}${url.search}`],
        ['host', url.host],
        ...bodyHeaders(request),
    ];
    const text = signed.map(([name, value]) => `${name}: ${value}`).join('\n');
    const signature = (0, node_crypto_1.sign)('RSA-SHA256', Buffer.from(text), privateKey).toString('base64');
    const names = signed.map(([name]) => name).join(' ');
    const authorization = `Signature version="1",keyId="${keyId}",algorithm="rsa-sha256",headers="${names}",signature="${signature}"`;
    return {
        ...Object.fromEntries(signed.filter(([name]) => name !== '(request-target)')),
        authorization,
    };
};
exports.signRequest = signRequest;


/***/ }),

/***/ 14574:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.realmDomain = exports.domainOf = exports.isKnownRealm = exports.parseRegion = void 0;
const action_error_ts_1 = __webpack_require__(21025);
/** Second-level domains by realm key, from the SDK's realm table. */
const DOMAINS = new Map(Object.entries({
    oc1: 'oraclecloud.com',
    oc2: 'oraclegovcloud.com',
    oc3: 'oraclegovcloud.com',
    oc4: 'oraclegovcloud.uk',
    oc8: 'oraclecloud8.com',
    oc9: 'oraclecloud9.com',
    oc10: 'oraclecloud10.com',
    oc14: 'oraclecloud14.com',
    oc15: 'oraclecloud15.com',
    oc19: 'oraclecloud.eu',
    oc20: 'oraclecloud20.com',
    oc21: 'oraclecloud21.com',
    oc23: 'oraclecloud23.com',
    oc24: 'oraclecloud24.com',
    oc26: 'oraclecloud26.com',
    oc29: 'oraclecloud29.com',
    oc35: 'oraclecloud35.com',
    oc42: 'oraclecloud42.com',
    oc51: 'oraclecloud51.com',
    oc52: 'oraclecloud52.com',
}));
const FORM = /^[a-z]{2,3}(-[a-z]+)+-[0-9]+$/;
/**
 * A region identifier, as `eu-frankfurt-1`. Only its form is checked: a list of regions compiled in
 * would refuse every region that Oracle opens later.
 * @throws ActionError REGION_INVALID
 */
const parseRegion = (text) => {
    const region = text.trim().toLowerCase();
    if (FORM.test(region))
        return region;
    throw new action_error_ts_1.ActionError({
        code: 'REGION_INVALID',
        message: `"${text}" is not a region identifier`,
        hint: 'Write the identifier, not the name or key: eu-frankfurt-1, us-ashburn-1, ap-seoul-1.',
    });
};
exports.parseRegion = parseRegion;
/** Whether later steps find the hosts of a realm without being told its domain. */
const isKnownRealm = (realm) => DOMAINS.has(realm);
exports.isKnownRealm = isKnownRealm;
/**
 * The domain that a realm's API hosts end in, if it is known.
 * @param told what the metadata of the region says; the table cannot know realms that open later
 */
const domainOf = (realm, told) => told ?? DOMAINS.get(realm);
exports.domainOf = domainOf;
/**
 * The same, where nothing can be done without it.
 * @throws ActionError REALM_UNKNOWN
 */
const realmDomain = (realm, told) => {
    const domain = (0, exports.domainOf)(realm, told);
    if (domain !== undefined)
        return domain;
    throw new action_error_ts_1.ActionError({
        code: 'REALM_UNKNOWN',
        message: `the API hosts of realm "${realm}" are not known`,
        hint: 'Set OCI_REGION_METADATA as the SDKs of OCI take it, {"realmKey":"oc99","realmDomainComponent":"oraclecloud99.com","regionIdentifier":"xx-city-1","regionKey":"CTY"}, or OCI_CLI_ENDPOINT to the API endpoint of the realm.',
    });
};
exports.realmDomain = realmDomain;


/***/ })

};
