export const id = 6449;
export const ids = [6449];
export const modules = {

/***/ 89716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readBastion)
/* harmony export */ });
/* harmony import */ var _values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77214);
/* harmony import */ var _values_ssh_host_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58572);


/** The inputs "bastion" and "bastion-host-key"; undefined without a bastion. */
const readBastion = (read) => {
    const bastionId = read.optional('bastion', (0,_values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_0__/* .ocidOf */ .xh)('bastion'));
    const hostKey = read.optional('bastion-host-key', _values_ssh_host_key_js__WEBPACK_IMPORTED_MODULE_1__/* .asHostKey */ .y);
    if (!read.has('bastion')) {
        if (hostKey !== undefined)
            read.problem('input "bastion-host-key" is for a bastion', 'Give "bastion" too, or leave it out.');
        return undefined;
    }
    if (read.has('endpoint') && read.optional('endpoint', (text) => text) !== 'private') {
        read.problem('input "bastion" leads to the private endpoint', 'Leave "endpoint" out, or set it to private.');
    }
    return { bastionId: bastionId ?? '', hostKey };
};


/***/ }),

/***/ 93064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ asEndpointKind)
/* harmony export */ });
/* harmony import */ var _values_input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

const ENDPOINTS = {
    public: 'PUBLIC_ENDPOINT',
    private: 'PRIVATE_ENDPOINT',
    'vcn-hostname': 'VCN_HOSTNAME',
};
/** The input "endpoint", as OCI calls it. @throws ActionError INPUT_INVALID */
const asEndpointKind = (text) => ENDPOINTS[(0,_values_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .asOneOf */ .QU)('public', 'private', 'vcn-hostname')(text)];


/***/ }),

/***/ 36449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FIRST_ENDPOINT: () => (/* binding */ FIRST_ENDPOINT),
/* harmony export */   readClusterChoice: () => (/* binding */ readClusterChoice)
/* harmony export */ });
/* harmony import */ var _values_input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);
/* harmony import */ var _bastion_choice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89716);
/* harmony import */ var _kubeconfig_endpoint_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93064);



/** With the signed-in identity, at the first endpoint that the cluster has. */
const FIRST_ENDPOINT = {
    endpoint: undefined,
    auth: 'oci',
    audience: undefined,
    bastion: undefined,
};
const readClusterChoice = (read) => {
    const auth = read.withDefault('cluster-auth', (0,_values_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .asOneOf */ .QU)('oci', 'github-oidc'), 'oci');
    const audience = read.optional('cluster-audience', _values_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1);
    if (audience !== undefined && auth === 'oci') {
        const hint = 'Set it beside "cluster-auth: github-oidc", or leave it out.';
        read.problem('input "cluster-audience" is for "cluster-auth: github-oidc" only', hint);
    }
    const bastion = (0,_bastion_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .readBastion */ .J)(read);
    const endpoint = read.optional('endpoint', _kubeconfig_endpoint_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .asEndpointKind */ .K);
    return {
        endpoint: bastion === undefined ? endpoint : 'PRIVATE_ENDPOINT',
        auth,
        audience,
        bastion,
    };
};


/***/ }),

/***/ 58572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ hostKeyIn),
/* harmony export */   y: () => (/* binding */ asHostKey)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const KEY = /^(ssh-rsa|ssh-ed25519|ecdsa-sha2-nistp\d{3}) ([A-Za-z0-9+/]+={0,2})(?: .*)?$/;
/** A host key in OpenSSH's format, without a comment; undefined if it is not one. */
const hostKeyIn = (text) => {
    const [, type, key] = KEY.exec(text.trim()) ?? [];
    return type === undefined || key === undefined ? undefined : `${type} ${key}`;
};
/** The input "bastion-host-key". @throws ActionError INPUT_INVALID */
const asHostKey = (text) => {
    const key = hostKeyIn(text);
    if (key !== undefined)
        return key;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: 'it is no SSH host key in one line, such as "ssh-ed25519 AAAA…"',
        hint: "Give what ssh-keyscan prints of the bastion's host, without the host in front.",
    });
};


/***/ })

};
