export const id = 764;
export const ids = [764];
export const modules = {

/***/ 40764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSources: () => (/* binding */ openSources)
});

// EXTERNAL MODULE: ./dist.src/clients/oci/oci-reader.js
var oci_reader = __webpack_require__(15674);
;// CONCATENATED MODULE: ./dist.src/clients/container-engine/kubernetes-versions.js

/** Reads both. @throws ActionError OCI_* */
const kubernetesVersions = async (clusterId, session, clock) => {
    const reader = new oci_reader/* OciReader */.L(session, 'container-engine', clock);
    const policy = 'read clusters';
    const cluster = { path: (0,oci_reader/* pathOf */.X)('clusters', clusterId), operation: 'GetCluster', policy };
    const options = { path: '/clusterOptions/all', operation: 'GetClusterOptions', policy };
    const [found, offered] = await Promise.all([
        reader.get({ ...cluster, doing: `read cluster ${clusterId}` }, (one) => ({
            cluster: one.text('name'),
            version: one.text('kubernetesVersion'),
        })),
        reader.get({ ...options, doing: 'list the Kubernetes versions of OKE' }, (one) => one.texts('kubernetesVersions')),
    ]);
    return { ...found, offered };
};

;// CONCATENATED MODULE: ./dist.src/clients/oci/user-credentials.js

const POLICY = 'inspect users';
const credentialOf = (one, name) => ({
    name,
    createdAt: one.optionalTime('timeCreated'),
    endsAt: one.optionalTime('timeExpires'),
    isActive: one.optionalText('lifecycleState') === 'ACTIVE',
});
const apiKeyOf = (one) => credentialOf(one, one.text('fingerprint'));
const authTokenOf = (one) => credentialOf(one, one.optionalText('description') ?? one.text('id'));
/** Tenancy, user and fingerprint; the key ids of tokens have another form. */
const userOf = ({ keyId }) => /^ocid1\.tenancy\.[^/]+\/(ocid1\.user\.[^/]+)\/[0-9a-f:]+$/.exec(keyId)?.[1];
/** Reads them by signed calls of the service Identity. */
const userCredentials = (session, clock) => {
    const reader = new oci_reader/* OciReader */.L(session, 'identity', clock);
    const list = async ([user, kind], operation, take) => {
        const path = (0,oci_reader/* pathOf */.X)('users', user, kind);
        const about = { path, operation, policy: POLICY, doing: `list the ${kind} of a user` };
        return (await reader.all(about, take)).filter(({ isActive }) => isActive);
    };
    const find = async (login) => {
        const name = login.split('/').at(-1) ?? '';
        const about = { operation: 'ListUsers', policy: POLICY, doing: 'look for a user' };
        const query = { compartmentId: session.tenancyId, name };
        const users = await reader.list({ path: '/users', query, ...about }, (one) => ({
            id: one.text('id'),
            name: one.text('name'),
        }));
        return users.find((one) => one.name === name || one.name === login)?.id;
    };
    return {
        apiKeys: async () => {
            const user = userOf(session);
            return user === undefined ? [] : list([user, 'apiKeys'], 'ListApiKeys', apiKeyOf);
        },
        authTokens: async (login) => {
            const user = await find(login);
            return user === undefined ? [] : list([user, 'authTokens'], 'ListAuthTokens', authTokenOf);
        },
    };
};

// EXTERNAL MODULE: ./dist.src/values/environment/cluster-id.js
var cluster_id = __webpack_require__(68685);
;// CONCATENATED MODULE: ./dist.src/actions/drift-check/notices.js



/** OCI, the cluster and the chart sources. */
const openSources = ({ inputs, session }, clients, { clock }) => {
    const { image } = inputs.pipeline.environment;
    const cluster = (0,cluster_id/* clusterIdOf */.r)(inputs.pipeline.environment) ?? '';
    const credentials = userCredentials(session, clock);
    const read = async (release) => (await (await clients.connect()).helm.manifest(release)).objects;
    // Reading a thousand objects takes as long as comparing them.
    let deployed;
    return {
        versions: () => kubernetesVersions(cluster, session, clock),
        apiKeys: () => credentials.apiKeys(),
        authTokens: (user) => credentials.authTokens(user),
        objects: async (namespace, wanted) => (await clients.connect()).kubernetes.managed(namespace, wanted),
        deployed: (release) => (deployed ??= read(release)),
        newestChart: async (release) => (await clients.connect()).helm.newest(release),
        images: async () => {
            if (image === undefined)
                return [];
            const repositories = await clients.repositories();
            const found = await repositories.find(image.compartment, image.repository);
            return found === undefined ? [] : repositories.lastImages(image.compartment, found.id);
        },
    };
};


/***/ }),

/***/ 15674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ OciReader),
/* harmony export */   X: () => (/* binding */ pathOf)
/* harmony export */ });
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89858);
/* harmony import */ var _oci_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51912);


/** A path whose last segments are encoded, e.g. an OCID. */
const pathOf = (...parts) => parts.map((part) => `/${encodeURIComponent(part)}`).join('');
/** The largest page size, by the SDK's documentation of Container Engine. */
const LARGEST_PAGE = 1000;
/** More pages than any list read here has. */
const MOST_PAGES = 100;
/**
 * The next page to request, added to `asked`; undefined after the last one.
 * @throws ShapeError for a list that repeats a page, or never ends
 */
const nextPage = (token, asked) => {
    if (!token)
        return undefined;
    if (asked.has(token) || asked.size >= MOST_PAGES)
        throw new _values_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ShapeError */ .ym('the list has no end');
    asked.add(token);
    return token;
};
/** API versions of the services that are read here, from the SDKs' clients. */
const VERSIONS = {
    network: '/20160918',
    'container-engine': '/20180222',
    logging: '/20200531',
    identity: '/20160918',
    'load-balancer': '/20170115',
    'network-load-balancer': '/20200501',
};
/**
 * Reads one service by signed calls without the SDK, whose packages take longer to load than the
 * calls take. Every method throws ActionError OCI_*, and OCI_RESPONSE_INVALID if `take` rejects the
 * response.
 */
class OciReader {
    #session;
    #service;
    #clock;
    constructor(session, service, clock) {
        this.#session = session;
        this.#service = service;
        this.#clock = clock;
    }
    #call({ path, query = {}, ...about }, take) {
        const search = new URLSearchParams(query).toString();
        const call = {
            ...about,
            service: this.#service,
            method: 'GET',
            path: `${VERSIONS[this.#service]}${path}${search === '' ? '' : `?${search}`}`,
        };
        return (0,_oci_request_js__WEBPACK_IMPORTED_MODULE_0__/* .callOci */ .OJ)(this.#session, call, this.#clock, take);
    }
    /** One object; `take` also gets the headers of the response. */
    get(read, take) {
        return this.#call(read, ({ body, headers }) => take(_values_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C8.parse(body), headers));
    }
    /** Every item of a list without pages, which accepts no page parameters. */
    all(read, take) {
        return this.#call(read, ({ body }) => (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)((0,_values_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWhole */ .z2)(body), take));
    }
    /**
     * Every item of a paged list, in as few calls as OCI allows; an empty page need not be the last.
     */
    async list(read, take) {
        const found = [];
        const asked = new Set();
        let page;
        do {
            const query = { ...read.query, limit: String(LARGEST_PAGE), ...(page && { page }) };
            const response = await this.#call({ ...read, query }, ({ body, headers }) => ({
                items: (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)((0,_values_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWhole */ .z2)(body), take),
                next: nextPage(headers['opc-next-page'], asked),
            }));
            found.push(...response.items);
            page = response.next;
        } while (page !== undefined);
        return found;
    }
}


/***/ })

};
