export const id = 378;
export const ids = [378];
export const modules = {

/***/ 19770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ knownRegion)
/* harmony export */ });
/** The identifier of a region by its key (`fra`), if the SDK, which this loads, knows it. */
const knownRegion = async (key) => {
    const { Region } = await __webpack_require__.e(/* import() */ 8473).then(__webpack_require__.t.bind(__webpack_require__, 48473, 19));
    return Region.values().find(({ regionCode }) => regionCode === key.toLowerCase())?.regionId;
};


/***/ }),

/***/ 40378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readResourcePrincipal: () => (/* binding */ readResourcePrincipal)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83902);
/* harmony import */ var _region_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19770);
/* harmony import */ var _request_signer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72303);





const PREFIX = 'OCI_RESOURCE_PRINCIPAL_';
const incomplete = (message, cause) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
    code: 'RESOURCE_PRINCIPAL_INCOMPLETE',
    message,
    hint: `OCI sets ${PREFIX}VERSION=2.2, _RPST, _PRIVATE_PEM and _REGION where resources have an identity, such as container instances and functions. Pass them on to the runner's process.`,
    cause,
});
/** Returns a value, or the content of the file that it names: a leading `/` distinguishes them. */
const valueOf = async (environment, name) => {
    const value = environment[PREFIX + name];
    if (value === undefined || value === '')
        return undefined;
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(value))
        return value;
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(value, 'utf8').catch((cause) => {
        throw incomplete(`the file that ${PREFIX}${name} names cannot be read: ${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(cause)}`, cause);
    });
};
const required = async (environment, name) => {
    const value = await valueOf(environment, name);
    if (value !== undefined)
        return value.trim();
    throw incomplete(`${PREFIX}${name} is not set`);
};
/** Some resources get the key of their region (`phx`) instead of its identifier. */
const regionOf = async (written) => {
    const key = written?.trim() ?? '';
    if (!/^[a-z]{3}$/i.test(key))
        return written || undefined;
    return (await (0,_region_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .knownRegion */ .Q)(key)) ?? written;
};
/**
 * Reads a resource principal of version 2.2 from the variables that OCI's SDKs know.
 * @param mask gets every secret before it is used: the content, not the path of a file
 * @throws ActionError RESOURCE_PRINCIPAL_INCOMPLETE
 */
const readResourcePrincipal = async (environment, mask) => {
    const version = environment[`${PREFIX}VERSION`];
    if (version !== '2.2') {
        throw incomplete(`${PREFIX}VERSION is ${version ?? 'not set'}; only version 2.2 is supported`);
    }
    const [token, pem, passphrase] = await Promise.all([
        required(environment, 'RPST'),
        required(environment, 'PRIVATE_PEM'),
        valueOf(environment, 'PRIVATE_PEM_PASSPHRASE'),
    ]);
    for (const secret of [token, pem, passphrase?.trim()])
        if (secret !== undefined)
            mask(secret);
    const region = await regionOf(environment[`${PREFIX}REGION`]);
    try {
        return { token, privateKey: (0,_request_signer_js__WEBPACK_IMPORTED_MODULE_3__/* .readPrivateKey */ .$)(`${pem}\n`, passphrase?.trim()), region };
    }
    catch (cause) {
        throw incomplete(`the key in ${PREFIX}PRIVATE_PEM cannot be read`, cause);
    }
};


/***/ })

};
