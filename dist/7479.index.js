export const id = 7479;
export const ids = [7479,9860];
export const modules = {

/***/ 49860:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.federate = exports.tenancyOf = void 0;
const node_crypto_1 = __webpack_require__(77598);
const action_error_ts_1 = __webpack_require__(21025);
const oci_request_ts_1 = __webpack_require__(10775);
const request_signer_ts_1 = __webpack_require__(10950);
const body = (pem) => pem.replace(/-----[^-]+-----|\s/g, '');
const refused = (why, cause) => new action_error_ts_1.ActionError({
    code: 'INSTANCE_FEDERATION_REFUSED',
    message: `OCI gave the instance no token: ${why}`,
    hint: 'Run the job again: certificates of instances change every few hours. If it stays, give Oracle the opc-request-id.',
    cause,
    service: cause?.service,
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
/** A no to this certificate; a service that has a problem, or limits its rate, says nothing of it. */
const isRefusal = (error) => {
    if (!(error instanceof action_error_ts_1.ActionError) || error.code === 'CLOCK_SKEWED')
        return false;
    const status = error.service?.status ?? 0;
    return status >= 400 && status < 500 && status !== 429;
};
/**
 * Trades the certificate of an instance for a session token that is bound to a public key (X.509
 * federation). The request is signed with the certificate's key, as the SDKs do it.
 *
 * @param publicKey base64 of the SPKI DER
 * @throws ActionError INSTANCE_FEDERATION_REFUSED; OCI_UNREACHABLE, OCI_UNAVAILABLE,
 * OCI_TOO_MANY_REQUESTS after three attempts; CLOCK_SKEWED
 */
const federate = async (identity, publicKey, clock, endpoint) => {
    const { certificate, intermediate, privateKey, region, realm, domain } = identity;
    const { fingerprint } = new node_crypto_1.X509Certificate(certificate);
    const keyId = `${(0, exports.tenancyOf)(certificate)}/fed-x509/${fingerprint}`;
    const key = { keyId, privateKey: (0, request_signer_ts_1.readPrivateKey)(privateKey) };
    return (0, oci_request_ts_1.callOci)({ ...key, region, realm, domain: domain || undefined, endpoint }, {
        service: 'auth',
        method: 'POST',
        path: '/v1/x509',
        operation: 'GetSecurityToken',
        doing: 'get a token for the certificate of the instance',
        repeatable: true,
        body: {
            certificate: body(certificate),
            publicKey,
            intermediateCertificates: [body(intermediate)],
        },
    }, clock, (0, oci_request_ts_1.anObject)((answer) => answer.text('token'))).catch((error) => {
        throw isRefusal(error) ? refused(error.message, error) : error;
    });
};
exports.federate = federate;


/***/ })

};
