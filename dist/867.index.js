export const id = 867;
export const ids = [867];
export const modules = {

/***/ 83800:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.deployAction = void 0;
const exec_ts_1 = __webpack_require__(55751);
const helm_ts_1 = __webpack_require__(41830);
const http_probe_ts_1 = __webpack_require__(49805);
const kubectl_namespaces_ts_1 = __webpack_require__(29603);
const kubectl_ts_1 = __webpack_require__(83118);
const cancellation_ts_1 = __webpack_require__(52323);
const deploy_ts_1 = __webpack_require__(32636);
const image_values_ts_1 = __webpack_require__(37233);
const duration_ts_1 = __webpack_require__(66228);
const image_reference_ts_1 = __webpack_require__(32387);
const input_text_ts_1 = __webpack_require__(12736);
const kubernetes_name_ts_1 = __webpack_require__(59162);
const registry_host_ts_1 = __webpack_require__(28442);
const readInputs = (read) => {
    const given = ['pull-username', 'pull-token'].filter((name) => read.has(name));
    if (given.length === 1) {
        read.problem('inputs "pull-username" and "pull-token" belong together', 'Give both to have the pull secret made, or neither if it exists.');
    }
    const isHostKnown = read.has('registry') || read.has('image');
    if (given.length === 2 && !isHostKnown) {
        read.problem('input "registry" is missing: the pull secret has to say which host it is for', 'Give "image" or "registry", such as fra.ocir.io.');
    }
    return {
        name: read.required('release', kubernetes_name_ts_1.asKubernetesName),
        namespace: read.required('namespace', kubernetes_name_ts_1.asKubernetesName),
        chart: read.required('chart', input_text_ts_1.asText),
        version: read.optional('chart-version', input_text_ts_1.asText),
        values: read.list('values', input_text_ts_1.asText),
        set: read.withDefault('set', input_text_ts_1.asPairs, {}),
        image: read.optional('image', (text) => (0, image_reference_ts_1.formatImageReference)((0, image_reference_ts_1.parseImageReference)(text))),
        keys: {
            image: read.withDefault('image-key', input_text_ts_1.asText, 'image'),
            pullSecret: read.withDefault('pull-secret-key', input_text_ts_1.asText, 'pullSecret'),
        },
        pullSecret: read.optional('pull-secret', kubernetes_name_ts_1.asKubernetesName),
        registry: read.optional('registry', registry_host_ts_1.asRegistryHost),
        username: read.optional('pull-username', input_text_ts_1.asText),
        token: read.secret('pull-token'),
        createNamespace: read.withDefault('create-namespace', input_text_ts_1.asFlag, true),
        timeout: read.withDefault('timeout', duration_ts_1.parseDuration, 600_000),
        path: read.withDefault('path', input_text_ts_1.asText, '/'),
        context: read.optional('context', input_text_ts_1.asText),
    };
};
const requestOf = (inputs) => {
    const { name, namespace, chart, version, values, username, token, image } = inputs;
    const makesSecret = username !== undefined && token !== undefined;
    const secret = inputs.pullSecret ?? (makesSecret ? 'ocir' : undefined);
    const registry = inputs.registry ?? (image && (0, image_reference_ts_1.parseImageReference)(image).registry) ?? '';
    return {
        release: {
            name,
            namespace,
            chart,
            values,
            set: { ...(0, image_values_ts_1.imageValues)(image, secret, inputs.keys), ...inputs.set },
            ...(version === undefined ? {} : { version }),
        },
        createNamespace: inputs.createNamespace,
        timeout: inputs.timeout,
        path: inputs.path,
        ...(makesSecret && secret !== undefined
            ? { pullSecret: { name: secret, login: { host: registry, username, password: token } } }
            : {}),
    };
};
/** Set as far as the release has come: its rollout may still fail. */
const setOutputs = async ({ name, namespace, revision, changes, url }, outputs) => {
    if (url !== undefined)
        return outputs.set('url', url);
    await outputs.set('release', name);
    await outputs.set('namespace', namespace);
    await outputs.set('revision', revision);
    await outputs.set('changed', changes.length > 0);
};
exports.deployAction = {
    main: async (context) => {
        const { clock, outputs } = context;
        const inputs = context.readInputs(readInputs);
        const stage = context.log.stage('deploy');
        const access = inputs.context === undefined ? {} : { context: inputs.context };
        const clients = {
            helm: (0, helm_ts_1.helm)(exec_ts_1.exec, access),
            kubernetes: (0, kubectl_ts_1.kubectl)(exec_ts_1.exec, access),
            namespaces: (0, kubectl_namespaces_ts_1.kubectlNamespaces)(exec_ts_1.exec, access),
            probe: http_probe_ts_1.probe,
            clock,
        };
        await (0, kubectl_ts_1.requireCluster)(exec_ts_1.exec, access);
        const deployed = await (0, cancellation_ts_1.withCancellation)((signal) => (0, deploy_ts_1.deploy)(requestOf(inputs), clients, stage, signal, {
            reached: (release) => setOutputs(release, outputs),
        }));
        const answers = deployed.url === undefined ? '' : `, ${deployed.url} answers`;
        stage.done(`${deployed.name} revision ${deployed.revision} rolled out${answers}`);
    },
};


/***/ }),

/***/ 12736:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.asPairs = exports.asEndpoint = exports.asOneOf = exports.asInteger = exports.asFlag = exports.asText = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const invalid = (message, hint) => new action_error_ts_1.ActionError({ code: 'INPUT_INVALID', message, hint });
/** Any text; the simplest parser of an input. */
const asText = (text) => text;
exports.asText = asText;
/** YAML 1.2's core schema, as GitHub's own actions read booleans. */
const asFlag = (text) => {
    const value = text.toLowerCase();
    if (value === 'true' || value === 'false')
        return value === 'true';
    throw invalid(`"${text}" is neither true nor false`, 'Write true or false.');
};
exports.asFlag = asFlag;
const asInteger = (least, most = Number.MAX_SAFE_INTEGER) => (text) => {
    const value = /^[0-9]+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most)
        return value;
    const range = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`;
    throw invalid(`"${text}" is not a whole number ${range}`, `Write a whole number ${range}.`);
};
exports.asInteger = asInteger;
const asOneOf = (...allowed) => (text) => {
    const found = allowed.find((value) => value === text);
    if (found !== undefined)
        return found;
    throw invalid(`"${text}" is not allowed`, `Allowed: ${allowed.join(', ')}.`);
};
exports.asOneOf = asOneOf;
/**
 * An address to call: https, or http on the loopback interface (the emulator, tests).
 * A trailing slash is dropped.
 */
const asEndpoint = (text) => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const loopback = /^(localhost|127(\.[0-9]+){3}|\[::1\])$/.test(url?.hostname ?? '');
    const secure = url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback);
    if (url !== undefined && secure && url.username === '' && url.search === '' && url.hash === '') {
        return url.href.replace(/\/+$/, '');
    }
    throw invalid(`"${text}" is not an https address`, 'Write https://host, without user, query or fragment.');
};
exports.asEndpoint = asEndpoint;
/** Pairs written as `key=value`, separated by commas or line ends. */
const asPairs = (text) => {
    const items = text.split(/[\n,]/).map((item) => item.trim());
    return Object.fromEntries(items
        .filter((item) => item !== '')
        .map((item) => {
        const equals = item.indexOf('=');
        if (equals > 0)
            return [item.slice(0, equals).trim(), item.slice(equals + 1).trim()];
        throw invalid(`"${item}" is not key=value`, 'Write pairs such as team=shop, one a line.');
    }));
};
exports.asPairs = asPairs;


/***/ }),

/***/ 93258:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.strings = exports.at = exports.count = exports.text = exports.list = exports.record = exports.parseJson = void 0;
/** Undefined where the text is no JSON. */
const parseJson = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};
exports.parseJson = parseJson;
const record = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
exports.record = record;
const list = (value) => (Array.isArray(value) ? value : []);
exports.list = list;
const text = (value, otherwise = '') => typeof value === 'string' ? value : otherwise;
exports.text = text;
const count = (value, otherwise = 0) => typeof value === 'number' ? value : otherwise;
exports.count = count;
/** The value at a path of keys; undefined where the path ends. */
const at = (value, ...path) => path.reduce((inner, key) => (0, exports.record)(inner)[key], value);
exports.at = at;
/** An object of strings, other values left out. */
const strings = (value) => Object.fromEntries(Object.entries((0, exports.record)(value)).filter((entry) => typeof entry[1] === 'string'));
exports.strings = strings;


/***/ }),

/***/ 59162:
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


/***/ })

};
