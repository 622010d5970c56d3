export const id = 301;
export const ids = [301];
export const modules = {

/***/ 63682:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.federate = exports.tenancyOf = void 0;
const node_crypto_1 = __webpack_require__(77598);
const action_error_ts_1 = __webpack_require__(21025);
const json_ts_1 = __webpack_require__(93258);
const request_signer_ts_1 = __webpack_require__(7288);
const signed_http_ts_1 = __webpack_require__(97311);
const body = (pem) => pem.replace(/-----[^-]+-----|\s/g, '');
const refused = (why, cause) => new action_error_ts_1.ActionError({
    code: 'INSTANCE_FEDERATION_REFUSED',
    message: `OCI gave the instance no token: ${why}`,
    hint: 'Check that the clock of the instance is right and that it may connect to the auth service of its region (service gateway or internet).',
    cause,
});
/**
 * The tenancy that a certificate of an instance names.
 * @throws ActionError INSTANCE_FEDERATION_REFUSED if it names none.
 */
const tenancyOf = (certificate) => {
    const { subject } = new node_crypto_1.X509Certificate(certificate);
    const found = /^(?:OU|O)=opc-(?:tenant|identity):(.+)$/m.exec(subject)?.[1];
    if (found !== undefined)
        return found;
    throw refused('its certificate names no tenancy');
};
exports.tenancyOf = tenancyOf;
/**
 * Trades the certificate of an instance for a session token that is bound to a public key (X.509
 * federation). The request is signed with the certificate's key, as the SDKs do it.
 *
 * @param publicKey base64 of the SPKI DER
 * @throws ActionError INSTANCE_FEDERATION_REFUSED
 */
const federate = async (identity, publicKey, endpoint) => {
    const { certificate, intermediate, privateKey, region, domain } = identity;
    const { fingerprint } = new node_crypto_1.X509Certificate(certificate);
    const keyId = `${(0, exports.tenancyOf)(certificate)}/fed-x509/${fingerprint}`;
    const details = {
        certificate: body(certificate),
        publicKey,
        intermediateCertificates: [body(intermediate)],
    };
    const call = {
        method: 'POST',
        url: new URL(`${endpoint ?? `https://auth.${region}.${domain}`}/v1/x509`),
        headers: { accept: 'application/json', 'content-type': 'application/json' },
        body: JSON.stringify(details),
    };
    const key = { keyId, privateKey: (0, request_signer_ts_1.readPrivateKey)(privateKey) };
    const response = await (0, signed_http_ts_1.sendSigned)(call, key).catch((cause) => {
        if (cause instanceof action_error_ts_1.ActionError)
            throw cause;
        throw refused(`no answer from ${call.url.host} (${(0, action_error_ts_1.messageOf)(cause)})`, cause);
    });
    const answer = (0, json_ts_1.record)(await response.json().catch(() => undefined));
    const token = (0, json_ts_1.text)(answer['token']);
    if (response.ok && token !== '')
        return token;
    throw refused(`it answered ${response.status} ${(0, json_ts_1.text)(answer['code'])}: ${(0, json_ts_1.text)(answer['message'], 'no reason given')}`);
};
exports.federate = federate;


/***/ })

};
