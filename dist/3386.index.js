export const id = 3386;
export const ids = [3386];
export const modules = {

/***/ 73386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loginOcir: () => (/* binding */ loginOcir)
});

// EXTERNAL MODULE: ./dist.src/runner/step-end.js
var step_end = __webpack_require__(58857);
// EXTERNAL MODULE: ./dist.src/values/duration.js
var duration = __webpack_require__(85651);
// EXTERNAL MODULE: ./dist.src/values/input-text.js
var input_text = __webpack_require__(47191);
// EXTERNAL MODULE: ./dist.src/values/registry/registry-scope.js
var registry_scope = __webpack_require__(15209);
// EXTERNAL MODULE: ./dist.src/values/registry/registry-target.js
var registry_target = __webpack_require__(24056);
;// CONCATENATED MODULE: ./dist.src/actions/login-ocir/inputs.js





const ONE_WAY = 'Give "username" and "auth-token", or neither to log in with the signed-in identity.';
const readLogin = (read) => {
    const token = read.secret('auth-token');
    if (read.has('username') !== read.has('auth-token')) {
        read.problem('inputs "username" and "auth-token" belong together', ONE_WAY);
    }
    if (read.has('username') && read.has('repositories')) {
        read.problem('input "repositories" narrows short-lived tokens, not an auth token', ONE_WAY);
    }
    return {
        timeout: read.withDefault('timeout', duration/* parseDuration */.E, step_end/* STEP_TIMEOUT */.dj),
        targets: read.list('registry', registry_target/* asRegistryTarget */.N),
        repositories: read.list('repositories', registry_scope/* asRepositoryPath */.G),
        access: read.withDefault('access', (0,input_text/* asOneOf */.QU)('pull', 'push'), 'push'),
        namespace: read.optional('tenancy-namespace', registry_scope/* asRepositoryPath */.G),
        username: read.optional('username', input_text/* asText */.e1),
        token,
        logsOut: read.withDefault('logout', input_text/* asFlag */.v0, true),
    };
};

;// CONCATENATED MODULE: ./dist.src/actions/login-ocir/publish.js
/** Reports the registries, the user that the job is logged in as, and until when. */
const publishLogin = async ({ logins, namespace, expiresAt }, { outputs }) => {
    const hosts = logins.map(({ host }) => host);
    await outputs.set('registry', hosts[0] ?? '');
    await outputs.set('registries', hosts.join('\n'));
    await outputs.set('username', logins[0]?.username ?? '');
    await outputs.set('tenancy-namespace', namespace ?? '');
    await outputs.set('repository-prefix', namespace === undefined ? '' : `${hosts[0] ?? ''}/${namespace}`);
    if (expiresAt !== undefined)
        await outputs.set('expires-at', new Date(expiresAt).toISOString());
};

;// CONCATENATED MODULE: ./dist.src/actions/login-ocir.js


/** Loads what each step needs when it comes to it, so that inputs and requests do not wait for the rest. */
const loginOcir = {
    main: async (context) => {
        const inputs = context.readInputs(readLogin);
        context.limitTime(inputs.timeout);
        const { findCredentials } = await Promise.all(/* import() */[__webpack_require__.e(1912), __webpack_require__.e(2750), __webpack_require__.e(1158)]).then(__webpack_require__.bind(__webpack_require__, 79362));
        const credentials = await findCredentials(inputs, context);
        const { keepLogins } = await __webpack_require__.e(/* import() */ 6517).then(__webpack_require__.bind(__webpack_require__, 56517));
        const notes = await keepLogins(credentials.logins, inputs.logsOut, context);
        await publishLogin(credentials, context);
        const { expiresAt } = credentials;
        const until = expiresAt === undefined ? '' : `, until ${new Date(expiresAt).toISOString()}`;
        for (const { host, username } of credentials.logins) {
            context.log.info(`Logged in to ${host} as ${username}${until}`);
        }
        for (const note of notes)
            context.log.info(note);
    },
    post: async (context) => (await __webpack_require__.e(/* import() */ 6517).then(__webpack_require__.bind(__webpack_require__, 56517))).removeLogins(context),
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


/***/ }),

/***/ 8707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ asRegistryHost),
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const form = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?::[0-9]{1,5})?$/;
/**
 * The host of a registry with an optional port, as logins are stored under it.
 * @throws ActionError INPUT_INVALID
 */
const asRegistryHost = (text) => {
    const host = text.trim();
    if (form.test(host))
        return host;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: `"${text}" is not a registry host`,
        hint: 'Write the host alone, without https:// and path: ocir.eu-frankfurt-1.oci.oraclecloud.com.',
    });
};
/** Whether a registry is on this machine, where plain http is usual. */
const isLoopback = (host) => /^(localhost|127(\.[0-9]+){3})(:[0-9]+)?$/.test(host);


/***/ }),

/***/ 15209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ asRepositoryPath),
/* harmony export */   f: () => (/* binding */ registryScopes)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const PATH = /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*$/;
/**
 * The path of a repository, with or without the namespace in front.
 * @throws ActionError INPUT_INVALID
 */
const asRepositoryPath = (text) => {
    if (PATH.test(text))
        return text;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: `"${text}" is not the name of a repository`,
        hint: 'Write it without host and tag, in lower case: team/shop.',
    });
};
/** The scopes of a token for these repositories, as registries spell them; pushing needs pulling too. */
const registryScopes = (namespace, repositories, access) => {
    const actions = access === 'push' ? 'pull,push' : 'pull';
    const full = repositories.map((path) => path.startsWith(`${namespace}/`) ? path : `${namespace}/${path}`);
    return full.map((path) => `repository:${path}:${actions}`);
};


/***/ }),

/***/ 24056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ asRegistryTarget),
/* harmony export */   e: () => (/* binding */ ocirPlace)
/* harmony export */ });
/* harmony import */ var _registry_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8707);
/* harmony import */ var _oci_region_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86925);


const REGION = /^[a-z]{2,3}(-[a-z]+)+-[0-9]+$/;
/**
 * Reads `fra.ocir.io`, `ocir.eu-frankfurt-1.oci.oraclecloud.com`, or a region alone.
 * @throws ActionError INPUT_INVALID
 */
const asRegistryTarget = (text) => REGION.test(text.trim()) ? { region: (0,_oci_region_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRegion */ .cf)(text) } : { host: (0,_registry_host_js__WEBPACK_IMPORTED_MODULE_0__/* .asRegistryHost */ .A)(text) };
/**
 * The region of an OCIR host in a realm; undefined for every other host, however similar. Later
 * regions are recognized by their form; `<key or region>.ocir.io` is the commercial realm's.
 */
const ocirPlace = (host, { realm, domain }) => {
    const name = host.toLowerCase();
    const [, region = '', at] = /^ocir\.([a-z0-9-]+)\.oci\.(.+)$/.exec(name) ?? [];
    if (at !== undefined) {
        return REGION.test(region) && at === (0,_oci_region_js__WEBPACK_IMPORTED_MODULE_1__/* .domainOf */ .Ow)(realm, domain) ? { region } : undefined;
    }
    const [, label = ''] = realm === 'oc1' ? (/^([a-z0-9-]+)\.ocir\.io$/.exec(name) ?? []) : [];
    if (REGION.test(label))
        return { region: label };
    return /^[a-z]{3}$/.test(label) ? { key: label } : undefined;
};


/***/ })

};
