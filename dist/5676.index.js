export const id = 5676;
export const ids = [5676];
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

/***/ 93295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kubeconfig: () => (/* binding */ kubeconfig)
});

// EXTERNAL MODULE: ./dist.src/runner/step-end.js
var step_end = __webpack_require__(58857);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/api-server-address.js
var api_server_address = __webpack_require__(96395);
// EXTERNAL MODULE: ./dist.src/values/duration.js
var duration = __webpack_require__(85651);
// EXTERNAL MODULE: ./dist.src/values/input-text.js
var input_text = __webpack_require__(47191);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/kubernetes-name.js
var kubernetes_name = __webpack_require__(21688);
// EXTERNAL MODULE: ./dist.src/values/oci/ocid.js
var ocid = __webpack_require__(77214);
// EXTERNAL MODULE: ./dist.src/actions/bastion/choice.js
var choice = __webpack_require__(89716);
// EXTERNAL MODULE: ./dist.src/actions/kubeconfig/endpoint-kind.js
var endpoint_kind = __webpack_require__(93064);
;// CONCATENATED MODULE: ./dist.src/actions/kubeconfig/inputs.js








const GIVEN = ['server', 'certificate-authority'];
const requirePlace = (read, isOidc) => {
    const given = GIVEN.filter((name) => read.has(name));
    if (!isOidc) {
        for (const name of [...given, ...(read.has('audience') ? ['audience'] : [])]) {
            read.problem(`input "${name}" is for "auth: github-oidc" only`, 'Give "cluster-id" alone; the rest is asked of OCI.');
        }
        return;
    }
    if (given.length === 1) {
        read.problem('inputs "server" and "certificate-authority" belong together', 'Give both, or neither and "cluster-id" with an OCI sign-in.');
    }
    if (given.length === 2 && !read.has('audience')) {
        read.problem('input "audience" is missing', "Give the client ID of the cluster's OpenID Connect settings; it can be read only with an OCI sign-in.");
    }
};
const readKubeconfig = (read) => {
    const auth = read.withDefault('auth', (0,input_text/* asOneOf */.QU)('oci', 'github-oidc'), 'oci');
    const isOidc = auth === 'github-oidc';
    requirePlace(read, isOidc);
    const cluster = (0,ocid/* ocidOf */.xh)('cluster');
    const endpoint = read.optional('endpoint', endpoint_kind/* asEndpointKind */.K);
    const bastion = (0,choice/* readBastion */.J)(read);
    if (bastion !== undefined && read.has('server')) {
        read.problem('input "bastion" leads to the private endpoint of "cluster-id"', 'Leave "server" and "certificate-authority" out.');
    }
    const needsCluster = !isOidc || !read.has('server');
    return {
        auth,
        timeout: read.withDefault('timeout', duration/* parseDuration */.E, step_end/* STEP_TIMEOUT */.dj),
        cluster: needsCluster
            ? read.required('cluster-id', cluster)
            : read.optional('cluster-id', cluster),
        endpoint: bastion === undefined ? endpoint : 'PRIVATE_ENDPOINT',
        bastion,
        server: read.optional('server', api_server_address/* asServer */.wC),
        certificateAuthority: read.optional('certificate-authority', api_server_address/* asCertificateAuthority */.xi),
        audience: read.optional('audience', input_text/* asText */.e1),
        context: read.optional('kube-context', input_text/* asText */.e1),
        namespace: read.optional('namespace', kubernetes_name/* asKubernetesName */.Wl),
        path: read.optional('kubeconfig', input_text/* asText */.e1),
    };
};

;// CONCATENATED MODULE: ./dist.src/actions/kubeconfig.js

/** Loads what each step needs when it comes to it, so that inputs and requests do not wait for the rest. */
const kubeconfig = {
    main: async (context) => {
        const inputs = context.readInputs(readKubeconfig);
        context.limitTime(inputs.timeout);
        const { accessWithGithub, accessWithOci } = await Promise.all(/* import() */[__webpack_require__.e(1912), __webpack_require__.e(2750), __webpack_require__.e(2209), __webpack_require__.e(4498)]).then(__webpack_require__.bind(__webpack_require__, 39022));
        const open = inputs.auth === 'oci' ? accessWithOci : accessWithGithub;
        const access = await open(inputs, context);
        const { publishContext } = await __webpack_require__.e(/* import() */ 7847).then(__webpack_require__.bind(__webpack_require__, 27847));
        await publishContext(inputs, access, context);
    },
    post: async (context) => {
        const [{ removeOwnContext }, { endTunnel }] = await Promise.all([
            __webpack_require__.e(/* import() */ 7847).then(__webpack_require__.bind(__webpack_require__, 27847)),
            Promise.all(/* import() */[__webpack_require__.e(1912), __webpack_require__.e(2750), __webpack_require__.e(2236)]).then(__webpack_require__.bind(__webpack_require__, 97225)),
        ]);
        await removeOwnContext(context);
        await endTunnel(context);
    },
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

/***/ 96395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ac: () => (/* binding */ requireEncrypted),
/* harmony export */   wC: () => (/* binding */ asServer),
/* harmony export */   xi: () => (/* binding */ asCertificateAuthority)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47191);
/* harmony import */ var _network_parse_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10737);
/* harmony import */ var _registry_registry_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8707);




const invalid = (message, hint) => new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ code: 'INPUT_INVALID', message, hint });
/**
 * The address of an API server in kubeconfig form. OKE shows its endpoints as `host:port`.
 * @throws ActionError INPUT_INVALID
 */
const asServer = (text) => {
    const address = text.includes('://') ? text : `https://${text}`;
    const url = (0,_network_parse_url_js__WEBPACK_IMPORTED_MODULE_3__/* .parseUrl */ .D)(address);
    const isPlain = url?.protocol === 'https:' && url.username === '' && url.search === '';
    if (url !== undefined && isPlain && url.hash === '')
        return url.href.replace(/\/+$/, '');
    throw invalid(`"${(0,_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCredentials */ .ri)(text)}" is not the address of an API server`, 'Write https://203.0.113.1:6443.');
};
const PEM = /-----BEGIN CERTIFICATE-----[\s\S]+-----END CERTIFICATE-----/;
/**
 * A certificate authority in kubeconfig form: PEM in base64. Accepts the PEM itself too.
 * @throws ActionError INPUT_INVALID
 */
const asCertificateAuthority = (text) => {
    const pem = PEM.test(text) ? text : Buffer.from(text, 'base64').toString('utf8');
    if (PEM.test(pem))
        return Buffer.from(`${pem.trim()}\n`).toString('base64');
    throw invalid('it is neither a PEM certificate nor one in base64', 'Copy certificate-authority-data of a kubeconfig of the cluster; it is not secret.');
};
/**
 * Requires an address to which a bearer token may be sent: https, or on this machine.
 * @throws ActionError API_SERVER_NOT_ENCRYPTED
 */
const requireEncrypted = (server) => {
    const url = (0,_network_parse_url_js__WEBPACK_IMPORTED_MODULE_3__/* .parseUrl */ .D)(server);
    if (url?.protocol === 'https:' || (url?.protocol === 'http:' && (0,_registry_registry_host_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U)(url.host))) {
        return server;
    }
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'API_SERVER_NOT_ENCRYPTED',
        message: `the address of the API server is ${server}, and no token is sent there: it is not https`,
        hint: 'Check what OCI says of the cluster, and OCI_CLI_ENDPOINT if it is set.',
    });
};


/***/ }),

/***/ 21688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pz: () => (/* binding */ asReleaseName),
/* harmony export */   Wl: () => (/* binding */ asKubernetesName),
/* harmony export */   Y_: () => (/* binding */ asSecretName)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const refused = (message, hint) => new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ code: 'INPUT_INVALID', message, hint });
/**
 * A name of a namespace or context of one: a DNS label.
 * @throws ActionError INPUT_INVALID
 */
const asKubernetesName = (text) => {
    if (/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(text))
        return text;
    throw refused(`"${text}" is not a Kubernetes name`, 'Write at most 63 lower-case letters, digits and hyphens, such as shop.');
};
/** A DNS subdomain, the rule for most object names in Kubernetes. */
const SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
/** Helm's limit (validateReleaseName): the rest of 63 characters is for what charts append. */
const RELEASE = 53;
/**
 * A name of a Helm release.
 * @throws ActionError INPUT_INVALID
 */
const asReleaseName = (text) => {
    if (text.length > RELEASE) {
        throw refused(`"${text}" has ${text.length} characters, and a release has at most ${RELEASE}`, 'Choose a shorter name; without one, a release is called as its namespace.');
    }
    if (SUBDOMAIN.test(text))
        return text;
    throw refused(`"${text}" is not a name of a release`, `Write at most ${RELEASE} lower-case letters, digits, hyphens and dots, such as shop.`);
};
/**
 * A name of a Secret: `fra.ocir.io` is one.
 * @throws ActionError INPUT_INVALID
 */
const asSecretName = (text) => {
    if (text.length <= 253 && SUBDOMAIN.test(text))
        return text;
    throw refused(`"${text}" is not a name of a Secret`, 'Write at most 253 lower-case letters, digits, hyphens and dots, such as ocir.');
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
