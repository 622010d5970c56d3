export const id = 8510;
export const ids = [8510];
export const modules = {

/***/ 57859:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.asKubernetesName = void 0;
const action_error_ts_1 = __webpack_require__(21025);
/**
 * A name of a namespace, release or Secret: a DNS label.
 * @throws ActionError INPUT_INVALID
 */
const asKubernetesName = (text) => {
    if (/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(text))
        return text;
    throw new action_error_ts_1.ActionError({
        code: 'INPUT_INVALID',
        message: `"${text}" is not a Kubernetes name`,
        hint: 'Write at most 63 lower-case letters, digits and hyphens, such as shop.',
    });
};
exports.asKubernetesName = asKubernetesName;


/***/ }),

/***/ 74844:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isLoopback = exports.asRegistryHost = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const form = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?::[0-9]{1,5})?$/;
/**
 * The host of a registry with an optional port, as logins are stored under it.
 * @throws ActionError INPUT_INVALID
 */
const asRegistryHost = (text) => {
    const host = text.trim();
    if (form.test(host))
        return host;
    throw new action_error_ts_1.ActionError({
        code: 'INPUT_INVALID',
        message: `"${text}" is not a registry host`,
        hint: 'Write the host alone, without https:// and path: ocir.eu-frankfurt-1.oci.oraclecloud.com.',
    });
};
exports.asRegistryHost = asRegistryHost;
/** Whether a registry is on this machine, where plain http is usual. */
const isLoopback = (host) => /^(localhost|127(\.[0-9]+){3})(:[0-9]+)?$/.test(host);
exports.isLoopback = isLoopback;


/***/ })

};
