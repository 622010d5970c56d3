export const id = 4498;
export const ids = [4498];
export const modules = {

/***/ 39022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   accessWithGithub: () => (/* binding */ accessWithGithub),
/* harmony export */   accessWithOci: () => (/* binding */ accessWithOci)
/* harmony export */ });
/* harmony import */ var _clients_kubernetes_api_server_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58950);
/* harmony import */ var _clients_container_engine_cluster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15362);
/* harmony import */ var _clients_github_github_oidc_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28924);
/* harmony import */ var _clients_kubernetes_github_token_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(24625);
/* harmony import */ var _clients_oci_oci_session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42750);
/* harmony import */ var _clients_kubernetes_oke_token_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30861);
/* harmony import */ var _clients_kubernetes_exec_plugin_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41355);
/* harmony import */ var _stages_kubeconfig_oidc_audience_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(554);
/* harmony import */ var _stages_kubeconfig_oidc_diagnosis_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94491);
/* harmony import */ var _stages_kubeconfig_prove_access_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51950);
/* harmony import */ var _stages_kubeconfig_target_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(17043);
/* harmony import */ var _values_oci_jwt_claims_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(99704);












/** The namespace in which permissions are checked: kubectl's default if none is given. */
const namespaceOf = ({ namespace }) => namespace ?? 'default';
const open = async (clusterId, context) => {
    const { environment, clock, log } = context;
    return (0,_clients_oci_oci_session_js__WEBPACK_IMPORTED_MODULE_3__/* .sessionAt */ .s2)(await (0,_clients_oci_oci_session_js__WEBPACK_IMPORTED_MODULE_3__.openSession)(environment, clock, (secret) => log.mask(secret)), clusterId);
};
/** Finds the cluster's API server, through a tunnel if one is requested. */
const targetOf = async ({ cluster = '', endpoint, bastion }, session, context) => {
    const target = await (0,_stages_kubeconfig_target_js__WEBPACK_IMPORTED_MODULE_9__/* .findTarget */ .F)(cluster, endpoint, (0,_clients_container_engine_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .clusters */ .q)(session, context.clock));
    if (bastion === undefined)
        return target;
    const { throughBastion } = await __webpack_require__.e(/* import() */ 3028).then(__webpack_require__.bind(__webpack_require__, 20647));
    return throughBastion(target, bastion, session, context);
};
/** Access with the identity that is signed in to OCI. */
const accessWithOci = async (inputs, context) => {
    const { clock, environment, log } = context;
    const clusterId = inputs.cluster ?? '';
    const session = await open(clusterId, context);
    const target = await targetOf(inputs, session, context);
    const { token } = (0,_clients_kubernetes_oke_token_js__WEBPACK_IMPORTED_MODULE_4__.okeToken)(session, session.region, clusterId, clock.now()).status;
    log.mask(token);
    const subject = await (0,_stages_kubeconfig_prove_access_js__WEBPACK_IMPORTED_MODULE_8__/* .proveAccess */ .v)(target, (0,_clients_kubernetes_api_server_js__WEBPACK_IMPORTED_MODULE_0__/* .apiServer */ .k)(target, token, clock), namespaceOf(inputs));
    return { target, subject, plugin: (0,_clients_kubernetes_exec_plugin_js__WEBPACK_IMPORTED_MODULE_5__/* .tokenPlugin */ .l)(clusterId, session.region, environment) };
};
const oidcTarget = async (inputs, context) => {
    const { server, certificateAuthority, cluster: clusterId } = inputs;
    if (server !== undefined && certificateAuthority !== undefined) {
        return {
            server,
            certificateAuthority,
            name: inputs.context ?? new URL(server).hostname,
            clusterId,
        };
    }
    const session = await open(clusterId ?? '', context);
    return targetOf(inputs, session, context);
};
/** The cluster's settings for a diagnosis, if the job happens to be signed in to OCI. */
const clusterFor = async (target, context) => {
    if (target.cluster !== undefined || target.clusterId === undefined)
        return target.cluster;
    const { clusterId } = target;
    return open(clusterId, context)
        .then((session) => (0,_clients_container_engine_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .clusters */ .q)(session, context.clock).get(clusterId))
        .catch(() => undefined);
};
/**
 * Access with GitHub's OIDC token, which the cluster itself trusts; calls OCI only if necessary.
 */
const accessWithGithub = async (inputs, context) => {
    const { clock, environment, log } = context;
    const target = await oidcTarget(inputs, context);
    const audience = (0,_stages_kubeconfig_oidc_audience_js__WEBPACK_IMPORTED_MODULE_6__/* .requireAudience */ .k)(inputs.audience, target.cluster);
    const { token } = (await (0,_clients_kubernetes_github_token_js__WEBPACK_IMPORTED_MODULE_10__.githubToken)((0,_clients_github_github_oidc_js__WEBPACK_IMPORTED_MODULE_2__.githubJob)(environment, clock), audience, clock.now())).status;
    log.mask(token);
    const subject = await (0,_stages_kubeconfig_prove_access_js__WEBPACK_IMPORTED_MODULE_8__/* .proveAccess */ .v)(target, (0,_clients_kubernetes_api_server_js__WEBPACK_IMPORTED_MODULE_0__/* .apiServer */ .k)(target, token, clock), namespaceOf(inputs), async () => (0,_stages_kubeconfig_oidc_diagnosis_js__WEBPACK_IMPORTED_MODULE_7__/* .oidcRefusal */ ._)(target, await clusterFor(target, context), (0,_values_oci_jwt_claims_js__WEBPACK_IMPORTED_MODULE_11__/* .jwtClaims */ .v)(token)));
    return { target, subject, plugin: (0,_clients_kubernetes_exec_plugin_js__WEBPACK_IMPORTED_MODULE_5__/* .githubTokenPlugin */ .E)(audience) };
};


/***/ }),

/***/ 68603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ expandHome)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * The absolute path for a text in an input, a variable or an OCI config, where no shell expands
 * `~/`. Later steps may run in another folder, so none is kept relative.
 */
const expandHome = (text, environment) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(text.startsWith('~/') ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), text.slice(2)) : text);


/***/ }),

/***/ 81427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ removeIfThere),
/* harmony export */   pb: () => (/* binding */ writePrivate),
/* harmony export */   qC: () => (/* binding */ readIfThere)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83902);



const isSystemError = (error) => typeof error === 'object' && error !== null && 'syscall' in error;
/** Node's errors also name the system call and a second path, which do not help users. */
const notUsable = (doing, path, cause) => isSystemError(cause)
    ? new _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
        code: 'FILE_NOT_USABLE',
        message: `could not ${doing} ${path} (${cause.message.replace(/, .*/s, '')})`,
        hint: 'Correct what the path leads to, or choose another file, such as one under $RUNNER_TEMP: DOCKER_CONFIG names the folder for logins, the input "path" a kubeconfig, "config-file" an OCI config.',
    })
    : cause;
/**
 * The text of a file, or undefined if there is none.
 * @throws ActionError FILE_NOT_USABLE
 */
const readIfThere = async (path) => {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        if (isSystemError(error) && error.code === 'ENOENT')
            return undefined;
        throw notUsable('read', path, error);
    }
};
/** Removes a file, if there is one. @throws ActionError FILE_NOT_USABLE */
const removeIfThere = async (path) => {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true }).catch((error) => {
        throw notUsable('remove', path, error);
    });
};
/** It need not be hard to guess, as the file has to be new: for a UUID, all of node:crypto is loaded. */
const besideOf = (path) => `${path}.${Math.random().toString(36).slice(2)}`;
/**
 * Writes a file that only its owner can read, unless a mode is given. It is put in place by a rename:
 * a process that reads it at the same time sees the old or the new text, never half of one.
 * @throws ActionError FILE_NOT_USABLE
 */
const writePrivate = async (path, text, { temporary = besideOf(path), mode = 0o600 } = {}) => {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true, mode: 0o700 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, text, { mode: 0o600, flag: 'wx' });
        if (mode !== 0o600)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(temporary, mode);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true }).catch(() => undefined);
        throw notUsable('write', path, error);
    }
};


/***/ }),

/***/ 33188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ isDependabot),
/* harmony export */   bS: () => (/* binding */ outsiderOf),
/* harmony export */   lO: () => (/* binding */ foreignHead)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87065);


/**
 * The source repository of a pull request, if it differs from the target. Empty if the event does
 * not name it: GitHub drops forks that were deleted.
 */
const foreignHead = (event, { GITHUB_REPOSITORY: own = '' }) => {
    const head = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(event, 'pull_request', 'head', 'repo', 'full_name'));
    return head !== '' && head.toLowerCase() === own.toLowerCase() ? undefined : head;
};
const readEvent = (environment) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(environment['GITHUB_EVENT_PATH'] ?? '', 'utf8').then(_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF, () => undefined);
/** Whether Dependabot started the run: GitHub gives it none of the repository's secrets. */
const isDependabot = (environment) => [environment['GITHUB_ACTOR'], environment['GITHUB_TRIGGERING_ACTOR']].includes('dependabot[bot]');
/**
 * Whether the run is for a pull request of a fork, or of Dependabot. Runs of `pull_request_target` are
 * the repository's own.
 */
const outsiderOf = async (environment) => {
    if (isDependabot(environment))
        return 'dependabot';
    if (!/^pull_request(_review.*)?$/.test(environment['GITHUB_EVENT_NAME'] ?? ''))
        return undefined;
    const head = foreignHead(await readEvent(environment), environment);
    return head === undefined ? undefined : 'fork';
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

/***/ 51950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ proveAccess)
});

// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/policy-statements.js
var policy_statements = __webpack_require__(70224);
// EXTERNAL MODULE: ./dist.src/stages/kubeconfig/choose-endpoint.js
var choose_endpoint = __webpack_require__(97977);
;// CONCATENATED MODULE: ./dist.src/stages/kubeconfig/access-refusals.js



/** Milliseconds; OKE seems to accept tokens that are up to five minutes off (unconfirmed). */
const MOST_SKEW = 4 * 60_000;
const whereToRun = ({ kind, cluster, bastion }) => {
    if (bastion !== undefined) {
        const from = bastion.address ?? 'its private address';
        return `The tunnel through bastion ${bastion.name} is there, but nothing responds at its end: let the bastion, ${from}, in on TCP 6443 (input "api-clients" of ensure-network), and its subnet out.`;
    }
    if (kind === undefined)
        return 'Check "server", and that the runner may connect there.';
    if (kind === 'PUBLIC_ENDPOINT') {
        return 'Let the runner in on TCP 6443: a rule of the security list or NSG of the API endpoint (input "api-clients" of ensure-network). Behind a proxy, set HTTPS_PROXY.';
    }
    const hasPublic = cluster?.endpoints.PUBLIC_ENDPOINT !== undefined;
    const name = kind === 'VCN_HOSTNAME' ? 'The VCN host name resolves' : 'A private endpoint responds';
    return `${name} only inside the VCN and networks connected to it: run the job on a self-hosted runner there, and allow it on TCP 6443${hasPublic ? '; or set "endpoint: public", which this cluster has too' : ''}.`;
};
const unreachable = (target, refused) => {
    const others = target.cluster === undefined ? '' : `; it has ${(0,choose_endpoint/* endpointsOf */.uY)(target.cluster)}`;
    return new action_error/* ActionError */.l({
        code: 'CLUSTER_UNREACHABLE',
        message: `not reachable: the API server of ${target.name} at ${target.server} does not respond (${refused.message})${others}`,
        hint: whereToRun(target),
    });
};
const certificate = (target, refused) => new action_error/* ActionError */.l({
    code: 'CLUSTER_CERTIFICATE_REFUSED',
    message: `what responds at ${target.server} is not the API server of ${target.name}: ${refused.message}`,
    hint: 'Its certificate is not signed by the cluster\'s authority. Check "server" and "certificate-authority" if they are given; a proxy that opens TLS must let this host through (NO_PROXY).',
});
const unauthorized = (target, refused) => {
    const skew = refused.skew ?? 0;
    const isOff = Math.abs(skew) > MOST_SKEW;
    const minutes = Math.round(Math.abs(skew) / 60_000);
    const clock = `The clock of this machine is ${minutes} min ${skew > 0 ? 'behind' : 'ahead of'} the API server's; tokens hold the time. Correct it.`;
    return new action_error/* ActionError */.l({
        code: 'CLUSTER_UNAUTHORIZED',
        message: `not authenticated: the API server of ${target.name} does not know the token of the signed-in identity (401 ${refused.message})`,
        hint: isOff
            ? clock
            : `The identity needs a policy in the cluster's compartment:${(0,policy_statements/* grantOf */.o)('use clusters')}\nA policy or group membership that is new takes up to a minute.`,
    });
};
/** A default binding of each cluster lets every authenticated identity review itself. */
const forbidden = (target, refused) => new action_error/* ActionError */.l({
    code: 'CLUSTER_FORBIDDEN',
    message: `not authorised: the API server of ${target.name} knows the token, but does not let it ask about itself (403 ${refused.message})`,
    hint: 'An administrator of the cluster puts the ClusterRoleBinding system:basic-user back:\n  kubectl create clusterrolebinding system:basic-user --clusterrole=system:basic-user --group=system:authenticated',
});
/** Translates the client's failure for the user; returns anything else unchanged. */
const accessRefusal = (target, refused) => {
    if (refused.kind === 'unreachable')
        return unreachable(target, refused);
    if (refused.kind === 'certificate')
        return certificate(target, refused);
    if (refused.kind === 'unauthorized')
        return unauthorized(target, refused);
    if (refused.kind === 'forbidden')
        return forbidden(target, refused);
    return new action_error/* ActionError */.l({
        code: 'CLUSTER_REFUSED',
        message: `the API server of ${target.name} did not say who we are: ${refused.message}`,
        hint: 'It needs Kubernetes 1.28 or newer. If the server has a problem, run again.',
    });
};
/** Quotes text as one word of a shell. */
const quoted = (text) => `'${text.replaceAll("'", String.raw `'\''`)}'`;
/** The command that gives a user rights in one namespace. */
const bindingFor = (username, namespace) => `kubectl create rolebinding github-actions --namespace=${namespace} --clusterrole=edit --user=${quoted(username)}`;
const noRights = (target, username, namespace) => new action_error/* ActionError */.l({
    code: 'CLUSTER_FORBIDDEN',
    message: `not authorised: ${target.name} authenticated the job as ${username}, who has no rights in namespace ${namespace}`,
    hint: `An administrator of the cluster runs, with the role that is needed:\n  ${bindingFor(username, namespace)}\nIf the rights are in another namespace, set "namespace" to it.`,
});

;// CONCATENATED MODULE: ./dist.src/stages/kubeconfig/prove-access.js

const isRefused = (error) => error instanceof Error && 'kind' in error && 'skew' in error;
/**
 * Requests the user and permissions from the API server, so that an endpoint that does not respond,
 * an unknown token and missing permissions are reported here, each as such, and not in a later
 * step.
 *
 * @param namespace for checking permissions; without it only the user is read
 * @throws ActionError CLUSTER_UNREACHABLE, CLUSTER_CERTIFICATE_REFUSED, CLUSTER_UNAUTHORIZED,
 * CLUSTER_FORBIDDEN
 */
const proveAccess = async (target, api, namespace, diagnose) => {
    try {
        const [subject, rights] = await Promise.all([
            api.whoAmI(),
            namespace === undefined ? 'some' : api.rightsIn(namespace),
        ]);
        if (rights === 'none' && namespace !== undefined)
            throw noRights(target, subject.username, namespace);
        return subject;
    }
    catch (error) {
        if (!isRefused(error))
            throw error;
        const known = error.kind === 'unauthorized' ? await diagnose?.(error) : undefined;
        throw known ?? accessRefusal(target, error);
    }
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

/***/ 44668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ regionOfOcid)
/* harmony export */ });
/* harmony import */ var _ocid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77214);
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87363);


/** Region keys that OCIDs of the oldest regions contain instead of the identifier. */
const OLD_KEYS = {
    iad: 'us-ashburn-1',
    phx: 'us-phoenix-1',
    fra: 'eu-frankfurt-1',
    lhr: 'uk-london-1',
};
/** The region of a regional resource, by its OCID; undefined for global ones. */
const regionOfOcid = (text) => {
    const { region } = (0,_ocid_js__WEBPACK_IMPORTED_MODULE_0__/* .parseOcid */ .X8)(text);
    return region === '' ? undefined : ((0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(OLD_KEYS, region) ?? region);
};


/***/ }),

/***/ 71107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ addSection),
/* harmony export */   MJ: () => (/* binding */ parseSections),
/* harmony export */   Uf: () => (/* binding */ removeSection),
/* harmony export */   fB: () => (/* binding */ isProfileName)
/* harmony export */ });
const HEADER = /^\s*\[([^\]]+)\]\s*$/;
/** The first of the two separators splits key and value. */
const ENTRY = /^(.*?)\s*[=:]\s*(.*)$/;
const COMMENT = /^\s*[#;]/;
/** Lines with their newlines, each with its section. */
const linesOf = (text) => {
    let section;
    return (text.match(/[^\n]*\n|[^\n]+$/g) ?? []).map((line) => {
        section = HEADER.exec(line.trimEnd())?.[1] ?? section;
        return { line, section };
    });
};
const indentOf = (line) => line.length - line.trimStart().length;
/**
 * The sections of an OCI config file, by their names, as Python's configparser reads them for the
 * OCI CLI: `=` or `:`, case-insensitive keys, and lines that are indented deeper continue the value
 * above. The last of duplicate keys counts, where Python rejects the file.
 */
const parseSections = (text) => {
    const sections = new Map();
    let open;
    for (const { line, section } of linesOf(text.replace(/^\uFEFF/, ''))) {
        if (section === undefined || COMMENT.test(line))
            continue;
        const entries = sections.get(section) ?? {};
        sections.set(section, entries);
        const value = line.trim();
        if (open?.section === section && (value === '' || indentOf(line) > open.indent)) {
            entries[open.key] = `${entries[open.key] ?? ''}\n${value}`;
            continue;
        }
        const [, key = '', first = ''] = HEADER.test(value) ? [] : (ENTRY.exec(value) ?? []);
        if (key === '')
            continue;
        open = { section, key: key.toLowerCase(), indent: indentOf(line) };
        entries[open.key] = first;
    }
    const trimmed = (entries) => Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, value.trimEnd()]));
    return new Map([...sections].map(([name, entries]) => [name, trimmed(entries)]));
};
/** The text with a section appended. */
const addSection = (text, name, entries) => {
    const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
    const lines = Object.entries(entries).map(([key, value]) => `${key}=${value}\n`);
    return `${before}[${name}]\n${lines.join('')}`;
};
/** The text without a section, otherwise byte for byte the same. */
const removeSection = (text, name) => linesOf(text)
    .filter(({ section }) => section !== name)
    .map(({ line }) => line)
    .join('');
/** Whether a text can be a profile name, which is written in brackets on a line. */
const isProfileName = (text) => /^[\w.@ -]+$/.test(text);


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

/***/ 87363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
/**
 * The entry of a table under a key that comes from outside; undefined for names that every object has,
 * such as `constructor`.
 */
const own = (table, key) => Object.hasOwn(table, key) ? table[key] : undefined;


/***/ })

};
