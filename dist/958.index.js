export const id = 958;
export const ids = [958];
export const modules = {

/***/ 83800:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.deployAction = void 0;
const node_crypto_1 = __webpack_require__(77598);
const exec_ts_1 = __webpack_require__(84613);
const helm_ts_1 = __webpack_require__(25829);
const http_probe_ts_1 = __webpack_require__(13358);
const kubectl_namespaces_ts_1 = __webpack_require__(40968);
const chart_place_ts_1 = __webpack_require__(45158);
const kubectl_ts_1 = __webpack_require__(51083);
const workflow_runs_ts_1 = __webpack_require__(35408);
const workspace_ts_1 = __webpack_require__(83421);
const deploy_ts_1 = __webpack_require__(32636);
const image_values_ts_1 = __webpack_require__(37233);
const duration_ts_1 = __webpack_require__(66228);
const image_reference_ts_1 = __webpack_require__(16637);
const input_text_ts_1 = __webpack_require__(12736);
const path_ts_1 = __webpack_require__(5551);
const kubernetes_name_ts_1 = __webpack_require__(57859);
const registry_host_ts_1 = __webpack_require__(74844);
const mask_login_ts_1 = __webpack_require__(70715);
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
        chart: read.required('chart', path_ts_1.asChart),
        version: read.optional('chart-version', input_text_ts_1.asText),
        values: read.list('values', path_ts_1.asPath),
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
        githubToken: read.secret('github-token'),
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
/** Milliseconds for which a call to an API server that was reached before is repeated. */
const PATIENCE = 120_000;
exports.deployAction = {
    main: async (context) => {
        const { clock, outputs, signal } = context;
        const given = context.readInputs(readInputs);
        const inputs = { ...given, ...(0, chart_place_ts_1.placeCharts)((0, workspace_ts_1.openWorkspace)(context.environment), given) };
        const request = requestOf(inputs);
        if (request.pullSecret !== undefined)
            (0, mask_login_ts_1.maskLogin)(request.pullSecret.login, context.log);
        const stage = context.log.stage('deploy');
        const patience = { clock, progress: stage, milliseconds: Math.min(inputs.timeout, PATIENCE) };
        const access = { ...(inputs.context && { context: inputs.context }), patience };
        const exec = (0, exec_ts_1.execUntil)(signal);
        const clients = {
            helm: (0, helm_ts_1.helm)(exec, access),
            kubernetes: (0, kubectl_ts_1.kubectl)(exec, access),
            namespaces: (0, kubectl_namespaces_ts_1.kubectlNamespaces)(exec, access),
            probe: (0, http_probe_ts_1.probeWith)(clock),
            runs: (0, workflow_runs_ts_1.workflowRuns)(context.environment, (0, node_crypto_1.randomUUID)(), clock, inputs.githubToken),
            clock,
        };
        await (0, kubectl_ts_1.requireCluster)(exec, access);
        const deployed = await (0, deploy_ts_1.deploy)(request, clients, stage, signal, {
            reached: (release) => setOutputs(release, outputs),
        });
        const answers = deployed.url === undefined ? '' : `, ${deployed.url} answers`;
        stage.done(`${deployed.name} revision ${deployed.revision} rolled out${answers}`);
    },
};


/***/ }),

/***/ 29491:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.exchange = exports.isSuccess = void 0;
const action_error_ts_1 = __webpack_require__(21025);
/** Status 200 to 299. */
const isSuccess = ({ status }) => status >= 200 && status < 300;
exports.isSuccess = isSuccess;
/** Bytes of one answer; a page of the longest lists is a hundredth of it. */
const LARGEST = 32 * 2 ** 20;
const tooLarge = (host) => new action_error_ts_1.ActionError({
    code: 'ANSWER_TOO_LARGE',
    message: `${host} answered with more than ${LARGEST / 2 ** 20} MB`,
    hint: 'Check the address and the proxy variables of the runner: no API that is called here answers so.',
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
 * One request and its whole answer; redirects are not followed. fetch takes longer to load, and no
 * certificate authority, so that both would have to be loaded.
 * @throws the connection's failure, or the reason of the signal; ActionError ANSWER_TOO_LARGE
 */
const exchange = async (url, given) => {
    const { method, headers, body, certificateAuthority, signal } = given;
    const { request } = url.protocol === 'https:' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 23)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 23));
    const ca = certificateAuthority && { ca: Buffer.from(certificateAuthority, 'base64') };
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    try {
        const response = await new Promise((resolve, reject) => {
            const call = request(url, { method, headers: { ...headers, ...length }, signal, ...ca });
            call.on('error', reject).on('response', resolve).end(body);
        });
        return await read(response, url.host);
    }
    catch (error) {
        throw signal.aborted ? signal.reason : error;
    }
};
exports.exchange = exchange;


/***/ }),

/***/ 43855:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isFinal = exports.withRetries = exports.SERVICE_POLICY = void 0;
const action_error_ts_1 = __webpack_require__(21025);
/** For services behind a network. */
exports.SERVICE_POLICY = {
    pauses: [500, 1500, 4000],
    attempt: 6000,
    total: 11_000,
};
/**
 * Makes attempts until one succeeds, may not be repeated, or the policy has no more of them.
 * @throws what the last attempt threw; the reason of the step's end
 */
const withRetries = async (policy, clock, attempt, judge) => {
    const deadline = clock.now() + policy.total;
    for (let round = 0;; round++) {
        try {
            return await attempt(clock.limit(Math.min(policy.attempt, deadline - clock.now())));
        }
        catch (error) {
            const { mayRepeat, pause: asked = 0 } = judge(error);
            const pause = Math.max(policy.pauses[round] ?? Number.POSITIVE_INFINITY, asked);
            if (!mayRepeat || clock.now() + pause >= deadline)
                throw error;
            await clock.sleep(pause);
        }
    }
};
exports.withRetries = withRetries;
const FINAL_CODES = /^(ENOTFOUND|CERT_|ERR_TLS|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_)/;
/**
 * Whether a failure is the same the next time: a name that does not exist, a wrong certificate, and
 * whatever is told in full already.
 */
const isFinal = (failure) => failure instanceof action_error_ts_1.ActionError ||
    (typeof failure === 'object' &&
        failure !== null &&
        'code' in failure &&
        FINAL_CODES.test(String(failure.code)));
exports.isFinal = isFinal;


/***/ }),

/***/ 2214:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.timedRequest = exports.isPutOff = exports.askedPause = void 0;
const http_exchange_ts_1 = __webpack_require__(29491);
const retry_ts_1 = __webpack_require__(43855);
/** An answer that says: not now. */
class PutOff extends Error {
    answer;
    constructor(answer) {
        super(`HTTP ${answer.status}`);
        this.answer = answer;
    }
}
/** What a service asks for in Retry-After, in milliseconds; its dates are not read. */
const askedPause = ({ headers }) => {
    const seconds = Number(headers['retry-after'] ?? Number.NaN);
    return Number.isFinite(seconds) ? seconds * 1000 : 0;
};
exports.askedPause = askedPause;
/** Rate limits and failures of the service. */
const isPutOff = ({ status }) => status === 429 || status >= 500;
exports.isPutOff = isPutOff;
const judge = (error) => error instanceof PutOff
    ? { mayRepeat: true, pause: (0, exports.askedPause)(error.answer) }
    : { mayRepeat: !(0, retry_ts_1.isFinal)(error) };
/**
 * For calls that may be repeated: no answer, rate limits, failures of the service and answers that
 * `read` cannot read are tried again; nothing that cannot succeed is.
 *
 * @param read takes what is needed out of the answer, also out of the last one that puts us off
 * @throws the last failure, at most 15 s after the call: of the connection, of `read`; the reason of
 * the step's end
 */
const timedRequest = async (url, request, clock, read) => {
    const attempt = async (signal) => {
        const answer = await (0, http_exchange_ts_1.exchange)(url, { ...request, signal });
        if ((0, exports.isPutOff)(answer))
            throw new PutOff(answer);
        return read(answer);
    };
    try {
        return await (0, retry_ts_1.withRetries)(retry_ts_1.SERVICE_POLICY, clock, attempt, judge);
    }
    catch (error) {
        if (error instanceof PutOff)
            return read(error.answer);
        throw error;
    }
};
exports.timedRequest = timedRequest;


/***/ }),

/***/ 93773:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseWhole = exports.Fields = exports.itemsOf = exports.ShapeError = void 0;
const json_ts_1 = __webpack_require__(93258);
/** Foreign data that is not as it has to be; the message says what is wrong where. */
class ShapeError extends Error {
}
exports.ShapeError = ShapeError;
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
const itemsOf = (value, read, place = 'the answer') => {
    if (!Array.isArray(value))
        throw wrong(place, 'a list', value);
    return value.map((item, index) => read(new Fields(item, `${place}[${index}]`)));
};
exports.itemsOf = itemsOf;
/**
 * Takes what is needed out of foreign data, such as the answer of a service. Null counts as absent:
 * OCI writes it for what is not there. Every method throws ShapeError for a value of another type.
 */
class Fields {
    #values;
    #place;
    /** @throws ShapeError if the value is no object */
    constructor(value, place = 'the answer') {
        if (typeof value !== 'object' || value === null || Array.isArray(value)) {
            throw wrong(place, 'an object', value);
        }
        this.#values = value;
        this.#place = place;
    }
    /** @throws ShapeError also for JSON that was cut off */
    static parse(json, place = 'the answer') {
        return new Fields((0, exports.parseWhole)(json, place), place);
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
        return (0, exports.itemsOf)(this.#values[key], read, this.#placeOf(key));
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
exports.Fields = Fields;
/** The JSON of a whole body. @throws ShapeError for an empty one, and one that was cut off */
const parseWhole = (json, place = 'the answer') => {
    const value = (0, json_ts_1.parseJson)(json);
    if (value !== undefined)
        return value;
    throw new ShapeError(json.trim() === '' ? `${place} is empty` : `${place} is no whole JSON`);
};
exports.parseWhole = parseWhole;


/***/ }),

/***/ 12736:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.asPairs = exports.asEndpoint = exports.withoutCredentials = exports.asOneOf = exports.asInteger = exports.asFlag = exports.asText = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const parse_url_ts_1 = __webpack_require__(59716);
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
/** An address as it may be shown: what stands before the host and behind the path can be a secret. */
const withoutCredentials = (address) => address.replace(/\/\/[^/?#]*@/, '//***@').replace(/[?#].*$/s, (part) => `${part.charAt(0)}***`);
exports.withoutCredentials = withoutCredentials;
/**
 * An address to call: https, or http on the loopback interface (the emulator, tests).
 * A trailing slash is dropped.
 */
const asEndpoint = (text) => {
    const url = (0, parse_url_ts_1.parseUrl)(text);
    const loopback = /^(localhost|127(\.[0-9]+){3}|\[::1\])$/.test(url?.hostname ?? '');
    const secure = url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback);
    if (url !== undefined && secure && url.username === '' && url.search === '' && url.hash === '') {
        return url.href.replace(/\/+$/, '');
    }
    throw invalid(`"${(0, exports.withoutCredentials)(text)}" is not an https address`, 'Write https://host, without user, query or fragment.');
};
exports.asEndpoint = asEndpoint;
/**
 * Pairs written as `key=value`, separated by commas or line ends.
 * @throws ActionError INPUT_INVALID that says where, and not what: it may be a part of a secret
 */
const asPairs = (text) => {
    const items = text.split(/[\n,]/).map((item) => item.trim());
    const pairs = [];
    for (const item of items.filter((one) => one !== '')) {
        const equals = item.indexOf('=');
        if (equals <= 0) {
            const before = pairs.at(-1)?.[0];
            const place = before === undefined ? '' : `, which follows "${before}",`;
            throw invalid(`item ${pairs.length + 1}${place} is not key=value`, 'Write pairs such as team=shop, one a line.');
        }
        pairs.push([item.slice(0, equals).trim(), item.slice(equals + 1).trim()]);
    }
    return Object.fromEntries(pairs);
};
exports.asPairs = asPairs;


/***/ }),

/***/ 64870:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.own = void 0;
/**
 * The entry of a table under a key that comes from outside; undefined for names that every object has,
 * such as `constructor`.
 */
const own = (table, key) => Object.hasOwn(table, key) ? table[key] : undefined;
exports.own = own;


/***/ })

};
