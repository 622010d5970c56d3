export const id = 419;
export const ids = [419];
export const modules = {

/***/ 419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   federate: () => (/* binding */ federate),
/* harmony export */   tenancyOf: () => (/* binding */ tenancyOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83902);
/* harmony import */ var _oci_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51912);
/* harmony import */ var _request_signer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72303);




const body = (pem) => pem.replace(/-----[^-]+-----|\s/g, '');
const refused = (why, cause) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({
    code: 'INSTANCE_FEDERATION_REFUSED',
    message: `OCI gave the instance no token: ${why}`,
    hint: 'Run the job again: certificates of instances change every few hours. If the problem persists, give Oracle Support the opc-request-id.',
    cause,
    service: cause?.service,
});
/**
 * The tenancy that a certificate of an instance names.
 * @throws ActionError INSTANCE_FEDERATION_REFUSED if it names none.
 */
const tenancyOf = (certificate) => {
    const { subject } = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(certificate);
    const found = /^(?:OU|O)=opc-(?:tenant|identity):(.+)$/m.exec(subject)?.[1];
    if (found !== undefined)
        return found;
    throw refused('its certificate names no tenancy');
};
/**
 * Whether the certificate was refused: failures of the service and rate limits say nothing about
 * it.
 */
const isRefusal = (error) => {
    if (!(error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l) || error.code === 'CLOCK_SKEWED')
        return false;
    const status = error.service?.status ?? 0;
    return status >= 400 && status < 500 && status !== 429;
};
/**
 * Exchanges an instance's certificate for a session token bound to a public key (X.509 federation).
 * The request is signed with the certificate's key, as in the SDKs.
 *
 * @param publicKey base64 of the SPKI DER
 * @throws ActionError INSTANCE_FEDERATION_REFUSED; OCI_UNREACHABLE, OCI_UNAVAILABLE,
 * OCI_TOO_MANY_REQUESTS after three attempts; CLOCK_SKEWED
 */
const federate = async (identity, publicKey, clock, endpoint) => {
    const { certificate, intermediate, privateKey, region, realm, domain } = identity;
    const { fingerprint } = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(certificate);
    const keyId = `${tenancyOf(certificate)}/fed-x509/${fingerprint}`;
    const key = { keyId, privateKey: (0,_request_signer_js__WEBPACK_IMPORTED_MODULE_3__/* .readPrivateKey */ .$)(privateKey) };
    return (0,_oci_request_js__WEBPACK_IMPORTED_MODULE_2__/* .callOci */ .OJ)({ ...key, region, realm, domain: domain || undefined, endpoint }, {
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
    }, clock, (0,_oci_request_js__WEBPACK_IMPORTED_MODULE_2__/* .anObject */ .jz)((response) => response.text('token'))).catch((error) => {
        throw isRefusal(error) ? refused(error.message, error) : error;
    });
};


/***/ })

};
