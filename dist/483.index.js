export const id = 483;
export const ids = [483];
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

/***/ 20734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exchange),
/* harmony export */   o: () => (/* binding */ isSuccess)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** Status 200 to 299. */
const isSuccess = ({ status }) => status >= 200 && status < 300;
/** Largest response, in bytes; a page of the longest lists is a hundredth of it. */
const LARGEST = 32 * 2 ** 20;
const tooLarge = (host) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'ANSWER_TOO_LARGE',
    message: `${host} returned more than ${LARGEST / 2 ** 20} MB`,
    hint: 'Check the address and the proxy variables of the runner: no API that is called here returns so much.',
});
const read = async (response, host) => {
    const pieces = [];
    let bytes = 0;
    for await (const piece of response) {
        bytes += piece.length;
        // Leaving the loop closes the connection.
        if (bytes > LARGEST)
            throw tooLarge(host);
        pieces.push(piece);
    }
    const headers = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
    return {
        status: response.statusCode ?? 0,
        headers: Object.fromEntries(headers),
        body: Buffer.concat(pieces).toString('utf8'),
    };
};
/**
 * Lets Node notice kept connections that the other side closed while this process was busy, e.g.
 * loading code: a call on one of them would be lost, and a change is not sent again. A single turn
 * of the event loop may end before the network is polled.
 */
const noticeClosed = async () => {
    const turn = () => new Promise((done) => setImmediate(done));
    await turn();
    await turn();
};
/** The options of a connection to a host under another name or address. */
const namedOtherwise = async (name) => {
    const { checkServerIdentity } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 41692, 19));
    // An IP address cannot be sent as the server name in the handshake.
    return {
        servername: '',
        checkServerIdentity: (_host, certificate) => checkServerIdentity(name, certificate),
    };
};
/**
 * Sends one request and reads the whole response, without following redirects. fetch takes longer
 * to load and accepts no CA, so node:https would be needed as well.
 * @throws the connection's failure, or the reason of the signal; ActionError ANSWER_TOO_LARGE
 */
const exchange = async (url, given) => {
    const { method, headers, body, certificateAuthority, tlsServerName, socketPath, signal } = given;
    const { request } = url.protocol === 'https:' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
    const ca = certificateAuthority && { ca: Buffer.from(certificateAuthority, 'base64') };
    const named = tlsServerName === undefined ? {} : await namedOtherwise(tlsServerName);
    await noticeClosed();
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    try {
        const response = await new Promise((resolve, reject) => {
            const call = request(url, {
                method,
                headers: { ...headers, ...length },
                signal,
                socketPath,
                ...ca,
                ...named,
            });
            call.on('error', reject).on('response', resolve).end(body);
        });
        return await read(response, url.host);
    }
    catch (error) {
        throw signal.aborted ? signal.reason : error;
    }
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


/***/ }),

/***/ 72303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readPrivateKey),
/* harmony export */   z: () => (/* binding */ signRequest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const sha256 = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('base64');
/** Reads a private key. @throws node:crypto's error; the caller knows where the key came from. */
const readPrivateKey = (pem, passphrase) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(passphrase === undefined ? pem : { key: pem, passphrase });
const bodyHeaders = ({ body, contentType }) => body === undefined
    ? []
    : [
        ['content-type', contentType ?? 'application/json'],
        ['content-length', String(Buffer.byteLength(body))],
        ['x-content-sha256', sha256(body)],
    ];
/**
 * OCI's request signature (RSA-SHA256 over the named headers). Signs `date`, as the OCI CLI does,
 * because the OKE token carries it as a query parameter; the JavaScript SDK signs `x-date`.
 * @returns the headers to send, with `authorization`.
 */
const signRequest = (request, { keyId, privateKey }, now) => {
    const { method, url } = request;
    const signed = [
        ['date', new Date(now).toUTCString()],
        ['(request-target)', `${method.toLowerCase()} ${url.pathname}${url.search}`],
        ['host', url.host],
        ...bodyHeaders(request),
    ];
    const text = signed.map(([name, value]) => `${name}: ${value}`).join('\n');
    const signature = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)('RSA-SHA256', Buffer.from(text), privateKey).toString('base64');
    const names = signed.map(([name]) => name).join(' ');
    const authorization = `Signature version="1",keyId="${keyId}",algorithm="rsa-sha256",headers="${names}",signature="${signature}"`;
    return {
        ...Object.fromEntries(signed.filter(([name]) => name !== '(request-target)')),
        authorization,
    };
};


/***/ }),

/***/ 89858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ Fields),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   ym: () => (/* binding */ ShapeError),
/* harmony export */   z2: () => (/* binding */ parseWhole)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87065);

/** Malformed foreign data; the message names the problem and the place. */
class ShapeError extends Error {
}
const kindOf = (value) => {
    if (value === undefined || value === null)
        return 'missing';
    if (value === '')
        return 'empty';
    return Array.isArray(value) ? 'a list' : `of type ${typeof value}`;
};
const wrong = (place, wanted, value) => new ShapeError(`${place} is ${kindOf(value)}, not ${wanted}`);
const isAbsent = (value) => value === undefined || value === null;
/** The items of a list. @throws ShapeError if it is none: a list that was cut off is never an empty one */
const itemsOf = (value, read, place = 'the response') => {
    if (!Array.isArray(value))
        throw wrong(place, 'a list', value);
    return value.map((item, index) => read(new Fields(item, `${place}[${index}]`)));
};
/**
 * Reads foreign data, such as a service's response. Null counts as absent: OCI writes it for
 * missing fields. Every method throws ShapeError for a value of another type.
 */
class Fields {
    #values;
    #place;
    /** @throws ShapeError if the value is no object */
    constructor(value, place = 'the response') {
        if (typeof value !== 'object' || value === null || Array.isArray(value)) {
            throw wrong(place, 'an object', value);
        }
        this.#values = value;
        this.#place = place;
    }
    /** @throws ShapeError also for JSON that was cut off */
    static parse(json, place = 'the response') {
        return new Fields(parseWhole(json, place), place);
    }
    /** The whole value, unchanged. */
    get values() {
        return this.#values;
    }
    #placeOf(key) {
        return `${this.#place}.${key}`;
    }
    #read(key, wanted, is) {
        const value = this.#values[key];
        if (isAbsent(value))
            return undefined;
        if (is(value))
            return value;
        throw wrong(this.#placeOf(key), wanted, value);
    }
    #required(key, wanted, value) {
        if (value !== undefined)
            return value;
        throw wrong(this.#placeOf(key), wanted, this.#values[key]);
    }
    /** The whole value, to be passed on unchanged. */
    whole() {
        return this.#values;
    }
    has(key) {
        return !isAbsent(this.#values[key]);
    }
    /** Undefined if it is absent or empty. */
    optionalText(key) {
        return this.#read(key, 'a text', (value) => typeof value === 'string') || undefined;
    }
    text(key) {
        return this.#required(key, 'a text', this.optionalText(key));
    }
    optionalNumber(key) {
        return this.#read(key, 'a number', (value) => typeof value === 'number');
    }
    number(key) {
        return this.#required(key, 'a number', this.optionalNumber(key));
    }
    /** Milliseconds since the epoch; undefined if it is absent. */
    optionalTime(key) {
        const time = this.optionalText(key);
        if (time === undefined)
            return undefined;
        const milliseconds = Date.parse(time);
        if (Number.isNaN(milliseconds))
            throw wrong(this.#placeOf(key), 'a time', time);
        return milliseconds;
    }
    time(key) {
        return this.#required(key, 'a time', this.optionalTime(key));
    }
    /** False if it is absent. */
    optionalFlag(key) {
        return this.#read(key, 'true or false', (value) => typeof value === 'boolean') ?? false;
    }
    flag(key) {
        return this.#required(key, 'true or false', this.has(key) ? this.optionalFlag(key) : undefined);
    }
    /** Undefined if it is absent. */
    optional(key) {
        const value = this.#values[key];
        return isAbsent(value) ? undefined : new Fields(value, this.#placeOf(key));
    }
    fields(key) {
        return new Fields(this.#values[key], this.#placeOf(key));
    }
    items(key, read) {
        return itemsOf(this.#values[key], read, this.#placeOf(key));
    }
    /** Empty if it is absent. */
    optionalItems(key, read) {
        return this.has(key) ? this.items(key, read) : [];
    }
    /** Empty if it is absent. */
    texts(key) {
        const isTexts = (value) => Array.isArray(value) && value.every((item) => typeof item === 'string');
        return this.#read(key, 'a list of texts', isTexts) ?? [];
    }
    /** Empty if it is absent. */
    strings(key) {
        const isStrings = (value) => typeof value === 'object' &&
            !Array.isArray(value) &&
            Object.values(value ?? {}).every((item) => typeof item === 'string');
        return this.#read(key, 'an object of texts', isStrings) ?? {};
    }
}
/** The JSON of a whole body. @throws ShapeError for an empty one, and one that was cut off */
const parseWhole = (json, place = 'the response') => {
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(json);
    if (value !== undefined)
        return value;
    throw new ShapeError(json.trim() === '' ? `${place} is empty` : `${place} is no whole JSON`);
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
