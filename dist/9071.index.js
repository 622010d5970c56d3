export const id = 9071;
export const ids = [9071];
export const modules = {

/***/ 9071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refreshSession: () => (/* binding */ refreshSession)
/* harmony export */ });
/* harmony import */ var _oci_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51912);

/**
 * A new token for a session of `oci session authenticate`; the call is the one of
 * `oci session refresh`. The token must still count.
 * @throws ActionError OCI_NOT_AUTHENTICATED when the session has ended, and others of OCI_*
 */
const refreshSession = ({ token, privateKey }, place, clock) => (0,_oci_request_js__WEBPACK_IMPORTED_MODULE_0__/* .callOci */ .OJ)({ ...place, keyId: `ST$${token}`, privateKey }, {
    service: 'auth',
    method: 'POST',
    path: '/v1/authentication/refresh',
    operation: 'RefreshSessionToken',
    repeatable: true,
    doing: 'refresh the session token',
    body: { currentToken: token },
}, clock, (0,_oci_request_js__WEBPACK_IMPORTED_MODULE_0__/* .anObject */ .jz)((response) => response.text('token')));


/***/ })

};
