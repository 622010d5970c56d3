export const id = 7808;
export const ids = [7808];
export const modules = {

/***/ 47808:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.refreshSession = void 0;
const oci_request_ts_1 = __webpack_require__(10775);
/**
 * A new token for a session of `oci session authenticate`; the call is the one of
 * `oci session refresh`. The token must still count.
 * @throws ActionError OCI_NOT_AUTHENTICATED when the session has ended, and others of OCI_*
 */
const refreshSession = ({ token, privateKey }, place, clock) => (0, oci_request_ts_1.callOci)({ ...place, keyId: `ST$${token}`, privateKey }, {
    service: 'auth',
    method: 'POST',
    path: '/v1/authentication/refresh',
    operation: 'RefreshSessionToken',
    repeatable: true,
    doing: 'refresh the session token',
    body: { currentToken: token },
}, clock, (0, oci_request_ts_1.anObject)((answer) => answer.text('token')));
exports.refreshSession = refreshSession;


/***/ })

};
