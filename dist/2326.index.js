export const id = 2326;
export const ids = [2326];
export const modules = {

/***/ 72326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NodePoolWrites: () => (/* binding */ NodePoolWrites),
/* harmony export */   openNodePoolWrites: () => (/* binding */ openNodePoolWrites)
/* harmony export */ });
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89858);
/* harmony import */ var _oci_sdk_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99625);
/* harmony import */ var _node_pool_mapping_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28998);



/**
 * The permissions for creating a pool, or for setting its subnets and groups, besides the pool's
 * own.
 */
const POLICY = [
    'manage cluster-virtualnode-pools',
    'read virtual-network-family',
    'use subnets',
    'use network-security-groups',
    'manage vnics',
];
const workRequestIn = ({ opcWorkRequestId }) => {
    if (opcWorkRequestId)
        return opcWorkRequestId;
    throw new _values_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ShapeError */ .ym('the header opc-work-request-id of the response is missing');
};
/** Changes pools through the OCI SDK. Every method throws ActionError OCI_*. */
class NodePoolWrites {
    #sdk;
    #session;
    #clock;
    constructor(sdk, session, clock) {
        this.#sdk = sdk;
        this.#session = session;
        this.#clock = clock;
    }
    #call(operation, doing, work) {
        const service = 'container-engine';
        const caller = { session: this.#session, service, clock: this.#clock };
        return (0,_oci_sdk_client_js__WEBPACK_IMPORTED_MODULE_0__/* .callSdk */ .v0)(caller, { operation, doing, policy: POLICY }, work);
    }
    create(compartmentId, clusterId, settings, opcRetryToken) {
        const createVirtualNodePoolDetails = (0,_node_pool_mapping_js__WEBPACK_IMPORTED_MODULE_2__/* .createDetails */ .n3)(compartmentId, clusterId, settings);
        const request = { createVirtualNodePoolDetails, opcRetryToken };
        const create = () => (0,_oci_sdk_client_js__WEBPACK_IMPORTED_MODULE_0__/* .fromSdk */ .zm)(this.#sdk.createVirtualNodePool(request), workRequestIn);
        return this.#call('CreateVirtualNodePool', `create virtual node pool "${settings.name}"`, create);
    }
    update(virtualNodePoolId, settings, etag) {
        const updateVirtualNodePoolDetails = (0,_node_pool_mapping_js__WEBPACK_IMPORTED_MODULE_2__/* .updateDetails */ .kI)(settings);
        const version = etag === undefined ? {} : { ifMatch: etag };
        const request = { virtualNodePoolId, updateVirtualNodePoolDetails, ...version };
        const update = () => (0,_oci_sdk_client_js__WEBPACK_IMPORTED_MODULE_0__/* .fromSdk */ .zm)(this.#sdk.updateVirtualNodePool(request), workRequestIn);
        const doing = `update virtual node pool ${virtualNodePoolId}`;
        return this.#call('UpdateVirtualNodePool', doing, update);
    }
    delete(virtualNodePoolId, minutes, etag) {
        const request = {
            virtualNodePoolId,
            overrideEvictionGraceDurationVnp: `PT${minutes}M`,
            isForceDeletionAfterOverrideGraceDurationVnp: false,
            ...(etag === undefined ? {} : { ifMatch: etag }),
        };
        const remove = () => (0,_oci_sdk_client_js__WEBPACK_IMPORTED_MODULE_0__/* .fromSdk */ .zm)(this.#sdk.deleteVirtualNodePool(request), workRequestIn);
        const doing = `delete virtual node pool ${virtualNodePoolId}`;
        return this.#call('DeleteVirtualNodePool', doing, remove);
    }
}
/** Loads the OCI SDK. */
const openNodePoolWrites = async (session, clock) => {
    const { ContainerEngineClient } = await Promise.all(/* import() */[__webpack_require__.e(8473), __webpack_require__.e(9641)]).then(__webpack_require__.t.bind(__webpack_require__, 9641, 19));
    const sdk = await (0,_oci_sdk_client_js__WEBPACK_IMPORTED_MODULE_0__/* .createSdkClient */ .CW)(ContainerEngineClient, 'container-engine', session, clock);
    return new NodePoolWrites(sdk, session, clock);
};


/***/ }),

/***/ 99625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ createSdkClient),
/* harmony export */   v0: () => (/* binding */ callSdk),
/* harmony export */   zm: () => (/* binding */ fromSdk)
/* harmony export */ });
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89858);
/* harmony import */ var _oci_attempts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84647);
/* harmony import */ var _oci_endpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32031);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75506);
/* harmony import */ var _service_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23877);
/* harmony import */ var _signed_http_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62642);






const asResponse = ({ status, headers, body }) => ({
    status,
    headers: { get: (name) => headers[name.toLowerCase()] ?? null },
    json: async () => (0,_service_error_js__WEBPACK_IMPORTED_MODULE_3__/* .readResponse */ .Uk)(headers['opc-request-id'], () => (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .parseWhole */ .z2)(body)),
    text: async () => body,
});
/**
 * The SDK keeps only the message of an error that `send` throws, and prints it. It passes on
 * unchanged what is thrown while it reads a response, so errors are thrown there.
 */
const failing = (error) => {
    const fail = () => {
        throw error;
    };
    return { status: 200, headers: { get: fail }, json: async () => fail(), text: async () => fail() };
};
/** Sends once, with our signature and a time limit: `callSdk` does the rest. */
const httpClientOf = (session, clock) => ({
    send: async ({ method, uri, headers, body }) => {
        const call = {
            method,
            url: new URL(uri),
            headers: Object.fromEntries(headers),
            body: typeof body === 'string' ? body : undefined,
        };
        const signal = clock.limit(_http_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .SERVICE_POLICY */ .pZ.attempt);
        const sent = (0,_signed_http_js__WEBPACK_IMPORTED_MODULE_4__/* .sendSigned */ .h)(call, session, clock, signal).then(asResponse, failing);
        return (await sent);
    },
});
/** Creates an OCI SDK client that sends through us. Loads oci-common. */
const createSdkClient = async (Client, service, session, clock) => {
    const { NoRetryConfigurationDetails } = await __webpack_require__.e(/* import() */ 8473).then(__webpack_require__.t.bind(__webpack_require__, 48473, 19));
    const client = new Client({ httpClient: httpClientOf(session, clock) }, {
        retryConfiguration: NoRetryConfigurationDetails,
        circuitBreaker: { circuit: undefined, noCircuit: true },
    });
    client.endpoint = (0,_oci_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceEndpoint */ .X)(service, session);
    return client;
};
/** The SDK throws a TypeError for a response that does not match its types. */
const orUnfit = (error) => error instanceof TypeError ? new _service_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UnfitResponse */ .ou(new _values_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .ShapeError */ .ym(error.message), undefined) : error;
/**
 * Makes one SDK call, with the retries of all OCI calls; `call` reads what is needed.
 * @throws ActionError OCI_UNREACHABLE, OCI_RESPONSE_INVALID, OCI_*
 */
const callSdk = ({ session, service, clock }, about, call) => {
    const operation = { ...about, endpoint: (0,_oci_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceEndpoint */ .X)(service, session) };
    const isRead = /^(Get|List)/.test(about.operation);
    return (0,_oci_attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptOci */ .h)(operation, isRead, clock, () => call().catch((error) => {
        throw orUnfit(error);
    }));
};
/** Reads a response of the SDK. @throws UnfitAnswer */
const fromSdk = async (sent, read) => {
    const response = await sent;
    return (0,_service_error_js__WEBPACK_IMPORTED_MODULE_3__/* .readResponse */ .Uk)(response.opcRequestId, () => read(response));
};


/***/ })

};
