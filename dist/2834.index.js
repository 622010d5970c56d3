export const id = 2834;
export const ids = [2834,419];
export const modules = {

/***/ 20734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exchange),
/* harmony export */   o: () => (/* binding */ isSuccess)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** Status 200 to 299. */
const isSuccess = ({ status }) => status >= 200 && status < 300;
/** Largest response, in bytes; a page of the longest lists is a hundredth of it. */
const LARGEST = 32 * 2 ** 20;
const tooLarge = (host) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'ANSWER_TOO_LARGE',
    message: `${host} returned more than ${LARGEST / 2 ** 20} MB`,
    hint: 'Check the address and the proxy variables of the runner: no API that is called here returns so much.',
});
const read = async (response, host) => {
    const pieces = [];
    let bytes = 0;
    for await (const piece of response) {
        bytes += piece.length;
        // Leaving the loop closes the connection.
        if (bytes > LARGEST)
            throw tooLarge(host);
        pieces.push(piece);
    }
    const headers = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
    return {
        status: response.statusCode ?? 0,
        headers: Object.fromEntries(headers),
        body: Buffer.concat(pieces).toString('utf8'),
    };
};
/**
 * Lets Node notice kept connections that the other side closed while this process was busy, e.g.
 * loading code: a call on one of them would be lost, and a change is not sent again. A single turn
 * of the event loop may end before the network is polled.
 */
const noticeClosed = async () => {
    const turn = () => new Promise((done) => setImmediate(done));
    await turn();
    await turn();
};
/** The options of a connection to a host under another name or address. */
const namedOtherwise = async (name) => {
    const { checkServerIdentity } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 41692, 19));
    // An IP address cannot be sent as the server name in the handshake.
    return {
        servername: '',
        checkServerIdentity: (_host, certificate) => checkServerIdentity(name, certificate),
    };
};
/**
 * Sends one request and reads the whole response, without following redirects. fetch takes longer
 * to load and accepts no CA, so node:https would be needed as well.
 * @throws the connection's failure, or the reason of the signal; ActionError ANSWER_TOO_LARGE
 */
const exchange = async (url, given) => {
    const { method, headers, body, certificateAuthority, tlsServerName, socketPath, signal } = given;
    const { request } = url.protocol === 'https:' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
    const ca = certificateAuthority && { ca: Buffer.from(certificateAuthority, 'base64') };
    const named = tlsServerName === undefined ? {} : await namedOtherwise(tlsServerName);
    await noticeClosed();
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    try {
        const response = await new Promise((resolve, reject) => {
            const call = request(url, {
                method,
                headers: { ...headers, ...length },
                signal,
                socketPath,
                ...ca,
                ...named,
            });
            call.on('error', reject).on('response', resolve).end(body);
        });
        return await read(response, url.host);
    }
    catch (error) {
        throw signal.aborted ? signal.reason : error;
    }
};


/***/ }),

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
