export const id = 8790;
export const ids = [8790];
export const modules = {

/***/ 42978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _U: () => (/* binding */ readChartLogin),
/* harmony export */   kS: () => (/* binding */ jobLogins),
/* harmony export */   wN: () => (/* binding */ givenLogins)
/* harmony export */ });
/* harmony import */ var _clients_registry_credential_helper_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53531);
/* harmony import */ var _clients_registry_docker_config_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62749);
/* harmony import */ var _clients_registry_registry_region_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9509);
/* harmony import */ var _clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37296);
/* harmony import */ var _clients_registry_stored_login_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46304);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83902);
/* harmony import */ var _values_input_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47191);
/* harmony import */ var _values_network_parse_url_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(10737);
/* harmony import */ var _values_registry_registry_host_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8707);
/* harmony import */ var _login_ocir_mask_login_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(55510);










/** The host of an address; who reads the address itself reports what is wrong with it. */
const hostOf = (text, protocol) => protocol.test(text) ? (0,_values_network_parse_url_js__WEBPACK_IMPORTED_MODULE_9__/* .parseUrl */ .D)(text)?.host : undefined;
/** Where the workflow itself says that charts come from. */
const namedHost = (read) => read.optional('chart-host', _values_registry_registry_host_js__WEBPACK_IMPORTED_MODULE_7__/* .asRegistryHost */ .A) ??
    read.optional('chart-repository', (text) => hostOf(text, /^https?:/i)) ??
    read.optional('chart', (text) => hostOf(text, /^oci:/i));
/**
 * The login of a private registry or repository of charts. Whose it is, inputs alone say: whoever may
 * change a file of the checkout does not get it by naming a host of their own.
 */
const readChartLogin = (read) => {
    const username = read.optional('chart-username', _values_input_text_js__WEBPACK_IMPORTED_MODULE_6__/* .asText */ .e1);
    const password = read.exactSecret('chart-password');
    const host = namedHost(read);
    if (username === undefined && password === undefined)
        return undefined;
    if (username === undefined || password === undefined) {
        const hint = 'Give both, or neither if everybody may fetch the chart.';
        read.problem('inputs "chart-username" and "chart-password" belong together', hint);
        return undefined;
    }
    if (host !== undefined)
        return { host, username, password };
    read.problem('input "chart-host" is missing: the login of charts has to say which host it is for', 'Name the host in the workflow, for example charts.example.com; or give "chart-repository", or an oci:// address as "chart", there. A chart of an https address of its own takes no login: name its repository.');
    return undefined;
};
/** The login that inputs give, for its host alone. */
const givenLogins = (given) => (host) => Promise.resolve(given?.host === host ? given : undefined);
/**
 * The login that inputs give; else, at hosts of OCIR that the job is not logged in to, a short-lived
 * token of the signed-in identity.
 */
const jobLogins = ({ given, session, exec }, { environment, clock, log }) => {
    const ofIdentity = async (host) => {
        if (!(0,_clients_registry_registry_region_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnRegistry */ .MJ)(host, session))
            return undefined;
        const stored = await (0,_clients_registry_stored_login_js__WEBPACK_IMPORTED_MODULE_4__/* .storedLogin */ .d)((0,_clients_registry_docker_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .dockerConfigPath */ .Q)(environment), host, (0,_clients_registry_credential_helper_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialHelper */ .k)(exec));
        if (stored !== undefined)
            return undefined;
        try {
            const { token } = await (0,_clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchRegistryToken */ .Dj)(await (0,_clients_registry_registry_region_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionFor */ .w)(host, session, clock), clock);
            const login = { username: _clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_3__/* .bearerUser */ .H0, password: token };
            (0,_login_ocir_mask_login_js__WEBPACK_IMPORTED_MODULE_8__/* .maskLogin */ .q)({ host, ...login }, log);
            return { ...login, isOfIdentity: true };
        }
        catch (error) {
            // Charts of public repositories need no login.
            log.info(`The chart is fetched from ${host} without a login: ${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .b)(error)}`);
            return undefined;
        }
    };
    return async (host) => (await givenLogins(given)(host)) ?? ofIdentity(host);
};


/***/ }),

/***/ 55510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ maskLogin)
/* harmony export */ });
/* harmony import */ var _values_registry_docker_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27790);

/** Masks a login in all its forms, as soon as it is known: docker's config and Kubernetes have it in base64. */
const maskLogin = (login, log) => (0,_values_registry_docker_config_js__WEBPACK_IMPORTED_MODULE_0__/* .secretForms */ .eo)(login).forEach((form) => log.mask(form));


/***/ }),

/***/ 23361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ placeValues),
/* harmony export */   b: () => (/* binding */ placeCharts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83902);
/* harmony import */ var _values_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34056);
/* harmony import */ var _helm_repositories_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31572);
/* harmony import */ var _git_credentials_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38154);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8974);







/** Helm follows links, and puts what they lead to into the release. */
const requireOwnFiles = (key, chart) => {
    const root = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .realPlace */ .oD)(chart);
    for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(root, { withFileTypes: true, recursive: true })) {
        if (!entry.isSymbolicLink())
            continue;
        const link = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name);
        const place = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .realPlace */ .oD)(link);
        if ((0,_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .liesIn */ .z$)(place, root))
            continue;
        throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
            code: 'CHART_LINK_OUTSIDE',
            message: `${key}: the link ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, link)} of the chart leads to ${place}, out of its folder ${root}`,
            hint: 'Put the file itself into the chart, or share it as a library chart: "helm dependency build" in a step before copies it in.',
        });
    }
};
/**
 * What Helm is given for a chart: its address, or the absolute path of a folder or archive; what can
 * only be a name of Helm's own stays as it is.
 * @throws ActionError PATH_OUTSIDE_WORKSPACE, PATH_HOLDS_CREDENTIALS, CHART_LINK_OUTSIDE,
 * CONTEXT_HOLDS_CREDENTIALS
 */
const placeChart = (workspace, key, chart) => {
    if ((0,_values_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isRemoteChart */ .dw)(chart))
        return chart;
    const place = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .placeInWorkspace */ .mY)(workspace, key, chart);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place) && (0,_helm_repositories_js__WEBPACK_IMPORTED_MODULE_4__/* .isKnownAlias */ .W)(chart, workspace.environment))
        return chart;
    // Skips a missing path, and an archive: Helm does not follow the links in it.
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place, { throwIfNoEntry: false })?.isDirectory() === true) {
        requireOwnFiles(key, place);
        (0,_git_credentials_js__WEBPACK_IMPORTED_MODULE_5__/* .requireCleanChart */ .T)(key, (0,_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .realPlace */ .oD)(place));
    }
    return place;
};
const placeValues = (workspace, key, values) => values.map((one) => typeof one !== 'string' || (0,_values_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isAddress */ .PW)(one) ? one : (0,_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .placeInWorkspace */ .mY)(workspace, key, one));
/** The content of a file as a value. @throws ActionError INPUT_INVALID */
const readEntry = (workspace, key, { path, value }) => {
    const place = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .placeInWorkspace */ .mY)(workspace, key, (0,_values_path_js__WEBPACK_IMPORTED_MODULE_3__/* .asPath */ .w2)(String(value)));
    try {
        return { path, value: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(place, 'utf8') };
    }
    catch (cause) {
        throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
            code: 'INPUT_INVALID',
            message: `${key}: ${String(value)} cannot be read: ${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(cause)}`,
            hint: 'Paths are relative to the workspace: run actions/checkout first, and check them.',
            cause,
        });
    }
};
/** The same as Helm is given them, with the files read. @throws ActionError as `placeChart` */
const placeCharts = (workspace, given, keys) => ({
    ...given,
    chart: given.repository === undefined ? placeChart(workspace, keys.chart, given.chart) : given.chart,
    values: placeValues(workspace, keys.values, given.values),
    files: given.files.map((entry) => readEntry(workspace, keys.files, entry)),
});


/***/ }),

/***/ 31572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isKnownAlias)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _values_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34056);



/** Where Helm keeps the repositories that `helm repo add` named (helmpath in Helm's sources). */
const configOf = (environment) => {
    const own = environment['HELM_REPOSITORY_CONFIG'];
    if (own)
        return own;
    const config = environment['XDG_CONFIG_HOME'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment['HOME'] ?? '', '.config');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment['HELM_CONFIG_HOME'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(config, 'helm'), 'repositories.yaml');
};
const textOf = (path) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
};
/** Whether a chart is one of a repository that Helm knows by a name, as ingress-nginx/ingress-nginx. */
const isKnownAlias = (chart, environment) => {
    if (!(0,_values_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isChartAlias */ .zX)(chart))
        return false;
    const name = chart.slice(0, chart.indexOf('/'));
    const names = textOf(configOf(environment)).matchAll(/^\s*(?:- )?name:\s*["']?([\w.-]+)/gm);
    return [...names].some(([, one]) => one === name);
};


/***/ }),

/***/ 53756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ describedImages)
/* harmony export */ });
/** Returns all images that are built: the one of `image` first. */
const describedImages = ({ image, images = {}, }) => [
    ...(image === undefined
        ? []
        : [{ name: undefined, key: 'image', image, wiring: { keys: [], values: {} } }]),
    ...Object.entries(images).map(([name, one]) => ({
        name,
        key: `images.${name}`,
        image: one,
        wiring: { keys: one['image-key'] ?? [`${name}.image`], values: one['image-values'] },
    })),
];


/***/ }),

/***/ 40539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ EnvironmentDraft)
/* harmony export */ });
const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Without what was left empty, as a section of which every line is a comment. */
const withoutEmpty = (value, hasOwnKeys, path = []) => {
    if (!isMapping(value))
        return value;
    const isEmpty = (inner) => inner === null && hasOwnKeys(path);
    return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => isEmpty(inner) ? [] : [[key, withoutEmpty(inner, hasOwnKeys, [...path, key])]]));
};
/** Sets a value inside; replaces what is no mapping on its path. */
const withValue = (raw, [key, ...rest], value) => {
    if (key === undefined)
        return raw;
    if (rest.length === 0)
        return { ...raw, [key]: value };
    const inner = raw[key];
    return { ...raw, [key]: withValue(isMapping(inner) ? inner : {}, rest, value) };
};
/** The file's content with the inputs laid over it, before anything is checked. */
class EnvironmentDraft {
    #described;
    #raw;
    constructor(described) {
        this.#described = described;
        const { file, overrides, rules } = described;
        const content = rules !== undefined && isMapping(file.content)
            ? withoutEmpty(file.content, rules.hasOwnKeys)
            : {};
        this.#raw = overrides.reduce((raw, one) => withValue(raw, one.path, one.value), content);
    }
    /** Whether the file or an input says anything of a section. */
    has(section) {
        return this.#raw[section] !== undefined && this.#raw[section] !== null;
    }
    /** Checks everything; a needed section that is not there is reported key by key. */
    read(needed) {
        const { file, overrides, rules, inputsFor = () => [] } = this.#described;
        if (rules === undefined)
            throw new TypeError('an environment is read without its rules');
        const { problems } = file;
        if (problems.length > 0)
            return { environment: undefined, problems };
        const absent = needed.filter((section) => !this.has(section));
        // An empty section makes each key that it needs a problem of its own.
        const sections = absent
            .filter((section) => section !== 'cluster')
            .map((name) => [name, {}]);
        const content = { ...this.#raw, ...Object.fromEntries(sections) };
        const result = rules.schemaFor(content).safeParse(content);
        const issues = absent.includes('cluster') ? [missingCluster] : [];
        if (!result.success)
            issues.push(...result.error.issues);
        const found = issues.flatMap((issue) => rules.describeIssue(issue, { file, overrides, inputsFor }));
        return { environment: found.length === 0 ? result.data : undefined, problems: found };
    }
}
const missingCluster = { code: 'missing', path: ['cluster'] };


/***/ }),

/***/ 97697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ noFile)
/* harmony export */ });
/** Stands for an environment file that is not there: everything comes from inputs. */
const noFile = (path) => ({
    path,
    isThere: false,
    content: undefined,
    problems: [],
    valueAt: () => undefined,
    placeOf: () => `${path}:1:1`,
    placeOfKey: () => `${path}:1:1`,
});


/***/ }),

/***/ 30983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ scriptEnvironment),
/* harmony export */   Vl: () => (/* binding */ parseScriptVariable),
/* harmony export */   Ys: () => (/* binding */ isWithheld),
/* harmony export */   yy: () => (/* binding */ parseScriptVariables)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** The runner's own and OCI's: whoever names what a script gets must not reach the job's identity. */
const WITHHELD = /^(INPUT|STATE|ACTIONS|RUNNER|OCI|TF|OKE_VIRTUAL_NODES)_|^GITHUB_.*(TOKEN|ENV|PATH|OUTPUT|STATE|SUMMARY)/i;
/** Whether a variable of the job is the runner's or the identity's, and goes to no script or build. */
const isWithheld = (name) => WITHHELD.test(name);
const refused = (message, hint) => new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ code: 'INPUT_INVALID', message, hint });
/** Reads `NAME` or `NAME=value`; a value shows in the list of processes, so it is no secret. */
const parseScriptVariable = (text) => {
    const [, name = '', , value] = /^([A-Za-z_][A-Za-z0-9_]*)\s*(=(.*))?$/s.exec(text.trim()) ?? [];
    if (name === '') {
        throw refused('a variable of the script is neither NAME nor NAME=value', 'Names have letters, digits and underscores, as k6 takes them.');
    }
    if (value !== undefined)
        return { name, value };
    if (!isWithheld(name))
        return { name };
    throw refused(`the variable ${name} is not handed to scripts`, "What belongs to the runner or to the identity of the job stays with it. Give the script's secrets names of their own under env: of the step.");
};
/** Reads one variable a line. */
const parseScriptVariables = (text) => text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parseScriptVariable);
/** Reads the named variables; reports each that the job does not have to `note`. */
const scriptEnvironment = (asked, job, note = () => undefined) => {
    const variables = {};
    const values = {};
    for (const { name, value } of asked) {
        const own = job[name];
        if (value !== undefined)
            values[name] = value;
        else if (own !== undefined)
            variables[name] = own;
        else
            note(`the script wants the variable ${name}, which the job does not have`, `Set ${name} under env: of the step.`);
    }
    return { variables, values };
};


/***/ }),

/***/ 7819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NL: () => (/* binding */ everyHpa),
/* harmony export */   SG: () => (/* binding */ asHpa),
/* harmony export */   i_: () => (/* binding */ asReplicas),
/* harmony export */   rw: () => (/* binding */ parseFactor)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** Stands for every HPA of the release that is not named otherwise. */
const everyHpa = 'all';
/** A factor above 1: `x2`, `x1.5`. @throws ActionError INPUT_INVALID */
const parseFactor = (text) => {
    const [, digits] = /^x([0-9]+(?:\.[0-9]+)?)$/.exec(text.trim()) ?? [];
    if (Number(digits) > 1)
        return Number(digits);
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: `"${text}" is not a factor above 1`,
        hint: 'Write it with an x: x2 for twice as many replicas as before.',
    });
};
/**
 * The name of an HPA, or `namespace/name` for one of another namespace than that of all others.
 * @throws ActionError INPUT_INVALID
 */
const asHpa = (text) => {
    const [namespace, name, ...rest] = text.includes('/') ? text.split('/') : ['shop', text];
    if (/^[a-z0-9-]+$/.test(namespace ?? '') && name !== '' && rest.length === 0)
        return text;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: `"${text}" is no HPA`,
        hint: 'Write its name, or namespace/name where it is in another namespace: web/edge=3.',
    });
};
const sizeOf = (hpa, text) => {
    if (text === '')
        return {};
    if (text.startsWith('x'))
        return { factor: parseFactor(text) };
    const atLeast = /^[0-9]+$/.test(text) ? Number(text) : 0;
    if (atLeast >= 2)
        return { atLeast };
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: `"${hpa}" expects no growth: at least 2 replicas prove that an HPA scaled`,
        hint: 'Write the HPA and the replicas it should reach, for example edge=3, or a factor, edge=x2.',
    });
};
/**
 * The replicas expected of an HPA, from an item such as `edge=3`, `web/edge=x2`, `edge` or `all`.
 * @throws ActionError INPUT_INVALID
 */
const asReplicas = (item) => {
    const [hpa = '', ...rest] = item.split('=');
    const name = hpa.trim();
    const size = sizeOf(name, rest.join('=').trim());
    return name === everyHpa ? size : { hpa: asHpa(name), ...size };
};


/***/ }),

/***/ 62555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ callOf),
/* harmony export */   Mf: () => (/* binding */ parseCall),
/* harmony export */   d9: () => (/* binding */ hasBody),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   vZ: () => (/* binding */ loadMethods)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

/** The methods that a load may send. */
const loadMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
/** The load of one path. */
const callOf = (path) => ({ method: 'GET', path, weight: 1 });
const WITH_BODY = ['POST', 'PUT', 'PATCH'];
/** Whether the method of a request sends a body. */
const hasBody = ({ method }) => WITH_BODY.includes(method);
const LINE = /^(?:([A-Z]+)\s+)?(\/\S*)(?:\s+x([1-9][0-9]{0,3}))?$/;
/**
 * Reads `METHOD /path xWEIGHT`, of which only the path is needed.
 * @throws ActionError INPUT_INVALID
 */
const parseCall = (text) => {
    const [, method = 'GET', path, weight = '1'] = LINE.exec(text.trim()) ?? [];
    const known = loadMethods.find((one) => one === method);
    if (path !== undefined && known !== undefined) {
        return { method: known, path, weight: Number(weight) };
    }
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`"${text}" is no request`, `Write the path, with a method before it and a weight behind it if wanted: POST /cart x2. Methods are ${loadMethods.join(', ')}.`);
};
const VARIABLE = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;
/** The variables that headers and body of requests name. */
const variablesOf = (calls) => {
    const texts = calls.flatMap(({ headers = {}, body = '' }) => [...Object.values(headers), body]);
    const names = texts.flatMap((text) => [...text.matchAll(VARIABLE)].map(([, name = '']) => name));
    return [...new Set(names)];
};


/***/ }),

/***/ 23824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KQ: () => (/* binding */ defaultOptions),
/* harmony export */   TX: () => (/* binding */ networkOptionFields),
/* harmony export */   a9: () => (/* binding */ loadBalancerKinds),
/* harmony export */   dI: () => (/* binding */ networkOptions)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8058);

/**
 * `nlb-preserving-source` is a network load balancer that is set to preserve the source. Oracle says
 * that virtual nodes do not get it; the cloud controller manager sets it whatever the nodes are, so
 * rules for the clients stay, and nothing is promised.
 */
const loadBalancerKinds = ['lb', 'nlb', 'nlb-preserving-source'];
const option = (name, form, description) => ({
    name,
    form,
    description,
});
/**
 * The one declaration of what a user may say of a network's traffic. `name` is both the input of the
 * actions and the key in the environment file.
 */
const networkOptionFields = {
    clients: option('clients', 'blocks', 'Who may use the load balancer.'),
    listeners: option('listeners', 'tcp-ports', 'TCP ports of the load balancer; 80 without listeners and udp-listeners.'),
    udpListeners: option('udp-listeners', 'udp-ports', 'UDP ports of a network load balancer.'),
    apiClients: option('api-clients', 'blocks', 'Who may call the Kubernetes API; no rule if empty.'),
    loadBalancer: option('load-balancer-type', 'load-balancer', "lb, or a network load balancer (nlb), or one that is set to preserve the source; pods on virtual nodes do not see the clients' addresses."),
    hasOidc: option('openid-connect', 'flag', "The Kubernetes API verifies tokens of an issuer on the internet, such as GitHub's."),
    isInternetAllowed: option('pods-to-internet', 'flag', 'Pods may open connections to the internet, through a NAT gateway.'),
};
const defaultOptions = {
    clients: [_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYWHERE */ .eY],
    listeners: [80],
    udpListeners: [],
    apiClients: [],
    loadBalancer: 'lb',
    hasOidc: false,
    isInternetAllowed: false,
};
/** Completes the options. An empty list counts as absent; UDP listeners alone open no TCP port. */
const networkOptions = (given) => {
    const said = Object.entries(given).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
    const hasUdp = (given.udpListeners ?? []).length > 0;
    return { ...defaultOptions, ...(hasUdp ? { listeners: [] } : {}), ...Object.fromEntries(said) };
};


/***/ }),

/***/ 8058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ MYSQL),
/* harmony export */   D: () => (/* binding */ isEveryPort),
/* harmony export */   Ib: () => (/* binding */ ICMP),
/* harmony export */   Jg: () => (/* binding */ KUBELET),
/* harmony export */   Pg: () => (/* binding */ HEALTH),
/* harmony export */   Q8: () => (/* binding */ NODE_PORTS),
/* harmony export */   S$: () => (/* binding */ HTTPS),
/* harmony export */   TQ: () => (/* binding */ ALL_PORTS),
/* harmony export */   U$: () => (/* binding */ onePort),
/* harmony export */   e0: () => (/* binding */ UDP),
/* harmony export */   eY: () => (/* binding */ ANYWHERE),
/* harmony export */   gT: () => (/* binding */ DNS),
/* harmony export */   hN: () => (/* binding */ CONTROL_PLANE),
/* harmony export */   qi: () => (/* binding */ TCP),
/* harmony export */   uB: () => (/* binding */ KUBERNETES_API)
/* harmony export */ });
/** Protocols as OCI writes them in security rules. */
const ICMP = '1';
const TCP = '6';
const UDP = '17';
const ANYWHERE = '0.0.0.0/0';
const HTTPS = 443;
const DNS = 53;
const KUBERNETES_API = 6443;
/** Where nodes and pods reach OKE's control plane, beside the Kubernetes API. */
const CONTROL_PLANE = 12_250;
const KUBELET = 10_250;
/** Where load balancers check the health of kube-proxy. */
const HEALTH = 10_256;
/** Classic protocol and X Protocol. */
const MYSQL = [3306, 33_060];
const NODE_PORTS = { min: 30_000, max: 32_767 };
const ALL_PORTS = { min: 1, max: 65_535 };
const onePort = (port) => ({ min: port, max: port });
/** There is no port 0, so it does not matter whether a range includes it. */
const isEveryPort = ({ min, max }) => min <= 1 && max === ALL_PORTS.max;


/***/ }),

/***/ 44668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ regionOfOcid)
/* harmony export */ });
/* harmony import */ var _ocid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77214);
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87363);


/** Keys that OCIDs of the oldest regions carry instead of the identifier. */
const OLD_KEYS = {
    iad: 'us-ashburn-1',
    phx: 'us-phoenix-1',
    fra: 'eu-frankfurt-1',
    lhr: 'uk-london-1',
};
/** The region that a regional resource lies in, by its OCID; undefined for global ones. */
const regionOfOcid = (text) => {
    const { region } = (0,_ocid_js__WEBPACK_IMPORTED_MODULE_0__/* .parseOcid */ .X8)(text);
    return region === '' ? undefined : ((0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(OLD_KEYS, region) ?? region);
};


/***/ }),

/***/ 49977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ perSecond),
/* harmony export */   W: () => (/* binding */ parseRate)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const SPANS = { s: 1000, m: 60_000 };
/**
 * A rate of requests: '80/s', '300/m'.
 * @throws ActionError RATE_INVALID
 */
const parseRate = (text) => {
    const [, requests, unit = ''] = /^([0-9]+)\s*\/\s*(s|m)$/.exec(text.trim()) ?? [];
    const perMilliseconds = SPANS[unit];
    if (requests !== undefined && Number(requests) > 0 && perMilliseconds !== undefined) {
        return { requests: Number(requests), perMilliseconds };
    }
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'RATE_INVALID',
        message: `"${text}" is not a rate above zero`,
        hint: 'Write whole requests per second or minute: 80/s, 300/m.',
    });
};
const perSecond = ({ requests, perMilliseconds }) => (requests * 1000) / perMilliseconds;


/***/ }),

/***/ 12084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ asShare)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/**
 * A share written as per cent or as a number from 0 to 1: `1%` and `0.01` are the same.
 * @throws ActionError INPUT_INVALID
 */
const asShare = (text) => {
    const [, digits, percent] = /^([0-9]+(?:\.[0-9]+)?)\s*(%?)$/.exec(text.trim()) ?? [];
    const share = Number(digits) / (percent === '%' ? 100 : 1);
    if (share >= 0 && share <= 1)
        return share;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: `"${text}" is not a share`,
        hint: 'Write per cent or a number from 0 to 1: 1% or 0.01.',
    });
};


/***/ })

};
