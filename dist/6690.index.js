export const id = 6690;
export const ids = [6690,1452];
export const modules = {

/***/ 96690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isOnInstance: () => (/* binding */ isOnInstance),
/* harmony export */   metadataAddresses: () => (/* binding */ metadataAddresses),
/* harmony export */   readInstanceIdentity: () => (/* binding */ readInstanceIdentity)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83902);
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89858);
/* harmony import */ var _values_oci_region_metadata_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36199);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75506);





/** The metadata service is on the same machine. */
const POLICY = { pauses: [200, 800], attempt: 2000, total: 7000 };
const LARGEST = 1 << 20;
/**
 * Addresses of the metadata service: an IPv6-only subnet has only the second. The SDKs support the
 * variable OCI_METADATA_BASE_URL too.
 */
const metadataAddresses = (environment) => {
    const given = environment['OCI_METADATA_BASE_URL'];
    return given === undefined || given === ''
        ? ['http://169.254.169.254/opc/v2', 'http://[fd00:c1::a9fe:a9fe]/opc/v2']
        : [given.replace(/\/+$/, '')];
};
/**
 * Sends one GET without a proxy, since the address is link-local. Version 2 of the service requires
 * the fixed header.
 */
const fetchText = (url, signal) => new Promise((resolve, reject) => {
    const headers = { authorization: 'Bearer Oracle', accept: '*/*' };
    const agent = new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent();
    const request = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.get)(url, { headers, agent, signal }, (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (part) => {
            body += part;
            if (body.length > LARGEST)
                request.destroy(new Error('the response is too large'));
        });
        response.on('error', reject);
        response.on('end', () => {
            if (response.statusCode === 200)
                resolve(body);
            else
                reject(new Error(`it returned ${response.statusCode ?? 'nothing'}`));
        });
    });
    request.on('error', (error) => reject(signal.aborted ? signal.reason : error));
});
const askAll = (bases, path, signal) => Promise.any(bases.map(async (base) => ({ base, body: await fetchText(`${base}/${path}`, signal) })));
const REGION = 'instance/regionInfo';
/** Whether this machine is an OCI instance; tries for at most a second. */
const isOnInstance = async (environment, clock) => {
    try {
        await askAll(metadataAddresses(environment), REGION, clock.limit(1000));
        return true;
    }
    catch {
        return false;
    }
};
const reasonOf = (error) => error instanceof AggregateError
    ? [...new Set(error.errors.map(_values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b))].join('; ')
    : (0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error);
const unavailable = (asked, cause) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({
    code: 'INSTANCE_METADATA_UNAVAILABLE',
    message: `the instance metadata service did not respond to ${asked}: ${reasonOf(cause)}`,
    hint: 'An instance principal exists only on a compute instance of OCI. On one, the runner must be able to connect to 169.254.169.254 (fd00:c1::a9fe:a9fe in a subnet with IPv6 alone), also from a container. Elsewhere, sign in in another way.',
    cause,
});
/** @param check throws ShapeError for a truncated or wrong document */
const read = async (bases, path, clock, check) => {
    const attempt = async (signal) => {
        const found = await askAll(bases, path, signal);
        check(found.body);
        return found;
    };
    try {
        return await (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .withRetries */ .LH)(POLICY, clock, attempt, () => ({ mayRepeat: true }));
    }
    catch (error) {
        if (error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l)
            throw error;
        throw unavailable(bases.map((base) => `${base}/${path}`).join(' and '), error);
    }
};
const requirePem = (body) => {
    if (!/^-----BEGIN [^-]+-----\s[^]+\s-----END [^-]+-----\s*$/.test(body)) {
        throw new _values_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .ShapeError */ .ym('it returned no complete PEM');
    }
};
/**
 * Reads the instance's certificate and key from version 2 of the metadata service.
 * @param addresses to try; the first to respond is used
 * @throws ActionError INSTANCE_METADATA_UNAVAILABLE within 15 s.
 */
const readInstanceIdentity = async (addresses, clock) => {
    const { base, body: regionMetadata } = await read(addresses, REGION, clock, _values_oci_region_metadata_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegionMetadata */ .e);
    const [certificate = '', privateKey = '', intermediate = ''] = await Promise.all(['cert.pem', 'key.pem', 'intermediate.pem'].map(async (name) => (await read([base], `identity/${name}`, clock, requirePem)).body));
    return {
        ...{ certificate, privateKey, intermediate, regionMetadata },
        ...(0,_values_oci_region_metadata_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegionMetadata */ .e)(regionMetadata),
    };
};


/***/ }),

/***/ 36199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readRegionMetadata),
/* harmony export */   u: () => (/* binding */ reportedDomain)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89858);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87065);


/** Reads `{"regionIdentifier":…,"realmKey":…,"realmDomainComponent":…}`. @throws ShapeError */
const readRegionMetadata = (json) => {
    const fields = _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C8.parse(json);
    return {
        region: fields.text('regionIdentifier'),
        realm: fields.text('realmKey').toLowerCase(),
        domain: fields.optionalText('realmDomainComponent') ?? '',
    };
};
/** The domain of a realm, if the metadata is that of one of its regions. */
const reportedDomain = (realm, json) => {
    // Others set this variable: unknown content is ignored.
    const parsed = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(json ?? '');
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(parsed, 'realmKey')).toLowerCase() !== realm)
        return undefined;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(parsed, 'realmDomainComponent')) || undefined;
};


/***/ })

};
