export const id = 9600;
export const ids = [9600];
export const modules = {

/***/ 19600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   auth: () => (/* binding */ auth)
/* harmony export */ });
/* harmony import */ var _runner_step_end_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58857);
/* harmony import */ var _values_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85651);
/* harmony import */ var _values_oci_region_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86925);
/* harmony import */ var _auth_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23322);




/** Loads what signs in only once the inputs are valid. */
const auth = {
    main: async (context) => {
        const { signInInputs, region, timeout } = context.readInputs((read) => ({
            signInInputs: (0,_auth_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readSignIn */ .ze)(read, context.environment),
            region: read.withDefault('region', _values_oci_region_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRegion */ .cf, ''),
            timeout: read.withDefault('timeout', _values_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E, _runner_step_end_js__WEBPACK_IMPORTED_MODULE_0__/* .STEP_TIMEOUT */ .dj),
        }));
        context.limitTime(timeout);
        const { signInAt } = await Promise.all(/* import() */[__webpack_require__.e(1912), __webpack_require__.e(2750), __webpack_require__.e(5916), __webpack_require__.e(6409)]).then(__webpack_require__.bind(__webpack_require__, 25916));
        const { session, method, place } = await signInAt(signInInputs, region, context);
        const { outputs } = context;
        await outputs.set('method', method);
        await outputs.set('config-file', place.configFile);
        await outputs.set('tenancy-id', session.tenancyId);
        await outputs.set('user-id', session.userId ?? '');
        await outputs.set('region', session.region);
        await outputs.set('profile', signInInputs.profile);
        if (session.expiresAt !== undefined) {
            await outputs.set('expires-at', new Date(session.expiresAt).toISOString());
        }
    },
    post: async (context) => (await __webpack_require__.e(/* import() */ 8107).then(__webpack_require__.bind(__webpack_require__, 68107))).signOut(context),
};


/***/ }),

/***/ 86925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ realmDomain),
/* harmony export */   Ow: () => (/* binding */ domainOf),
/* harmony export */   cf: () => (/* binding */ parseRegion),
/* harmony export */   tF: () => (/* binding */ isKnownRealm)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** Second-level domains by realm key, from the SDK's realm table. */
const DOMAINS = new Map(Object.entries({
    oc1: 'oraclecloud.com',
    oc2: 'oraclegovcloud.com',
    oc3: 'oraclegovcloud.com',
    oc4: 'oraclegovcloud.uk',
    oc8: 'oraclecloud8.com',
    oc9: 'oraclecloud9.com',
    oc10: 'oraclecloud10.com',
    oc14: 'oraclecloud14.com',
    oc15: 'oraclecloud15.com',
    oc19: 'oraclecloud.eu',
    oc20: 'oraclecloud20.com',
    oc21: 'oraclecloud21.com',
    oc23: 'oraclecloud23.com',
    oc24: 'oraclecloud24.com',
    oc26: 'oraclecloud26.com',
    oc29: 'oraclecloud29.com',
    oc35: 'oraclecloud35.com',
    oc42: 'oraclecloud42.com',
    oc51: 'oraclecloud51.com',
    oc52: 'oraclecloud52.com',
}));
const FORM = /^[a-z]{2,3}(-[a-z]+)+-[0-9]+$/;
/**
 * A region identifier, e.g. `eu-frankfurt-1`. Checks only the form: a built-in list of regions
 * would reject every region that Oracle opens later.
 * @throws ActionError REGION_INVALID
 */
const parseRegion = (text) => {
    const region = text.trim().toLowerCase();
    if (FORM.test(region))
        return region;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'REGION_INVALID',
        message: `"${text}" is not a region identifier`,
        hint: 'Write the identifier, not the name or key: eu-frankfurt-1, us-ashburn-1, ap-seoul-1.',
    });
};
/** Whether later steps find the hosts of a realm without its domain. */
const isKnownRealm = (realm) => DOMAINS.has(realm);
/**
 * The domain that a realm's API hosts end in, if it is known.
 * @param reported from the metadata of the region; the table lacks realms that open later
 */
const domainOf = (realm, reported) => reported ?? DOMAINS.get(realm);
/**
 * The same, but required.
 * @throws ActionError REALM_UNKNOWN
 */
const realmDomain = (realm, reported) => {
    const domain = domainOf(realm, reported);
    if (domain !== undefined)
        return domain;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'REALM_UNKNOWN',
        message: `the API hosts of realm "${realm}" are not known`,
        hint: 'Set OCI_REGION_METADATA as the SDKs of OCI take it, {"realmKey":"oc99","realmDomainComponent":"oraclecloud99.com","regionIdentifier":"xx-city-1","regionKey":"CTY"}, or OCI_CLI_ENDPOINT to the API endpoint of the realm.',
    });
};


/***/ })

};
