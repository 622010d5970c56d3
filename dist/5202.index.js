export const id = 5202;
export const ids = [5202,9243];
export const modules = {

/***/ 95202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./dist.src/clients/files/workspace.js
var files_workspace = __webpack_require__(8974);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./dist.src/values/checks.js
var values_checks = __webpack_require__(670);
// EXTERNAL MODULE: ./dist.src/values/environment/environment-file.js
var environment_file = __webpack_require__(40539);
// EXTERNAL MODULE: ./dist.src/values/environment/no-file.js
var no_file = __webpack_require__(97697);
// EXTERNAL MODULE: ./dist.src/values/input-text.js
var input_text = __webpack_require__(47191);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/kubernetes-name.js
var kubernetes_name = __webpack_require__(21688);
// EXTERNAL MODULE: ./dist.src/values/path.js
var values_path = __webpack_require__(34056);
// EXTERNAL MODULE: ./dist.src/actions/deploy/chart-login.js
var chart_login = __webpack_require__(42978);
// EXTERNAL MODULE: ./dist.src/actions/deploy/release-inputs.js
var release_inputs = __webpack_require__(59273);
;// CONCATENATED MODULE: ./dist.src/actions/check/inputs.js










/** Whether an environment file is named; problems are reported once all inputs are read. */
const isFileNamed = ({ readInputs }) => {
    try {
        return readInputs((read) => read.has('environment-file'));
    }
    catch {
        return true;
    }
};
/** Loads YAML and the schema only if there may be a file. */
const loadReader = async (context) => {
    if (!isFileNamed(context))
        return { parse: no_file/* noFile */.w, rules: undefined };
    const [{ environmentRules: rules }, { parseYaml: parse }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(3571), __webpack_require__.e(5255), __webpack_require__.e(5263), __webpack_require__.e(2643)]).then(__webpack_require__.bind(__webpack_require__, 25263)),
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5255), __webpack_require__.e(4357)]).then(__webpack_require__.bind(__webpack_require__, 14357)),
    ]);
    return { parse, rules };
};
/** The environment file, if one is named. */
const readFile = (read, workspace, { parse, rules }) => {
    const path = read.optional('environment-file', values_path/* asPath */.w2);
    if (path === undefined)
        return {};
    const place = (0,files_workspace/* placeInWorkspace */.mY)(workspace, 'input "environment-file"', path);
    const text = (0,external_node_fs_.existsSync)(place) ? (0,external_node_fs_.readFileSync)(place, 'utf8') : undefined;
    if (text === undefined) {
        const hint = 'Paths are relative to the workspace: run actions/checkout first.';
        read.problem(`input "environment-file": ${path} does not exist`, hint);
    }
    const file = text === undefined ? (0,no_file/* noFile */.w)(path) : parse(path, text);
    const { environment, problems } = new environment_file/* EnvironmentDraft */.h({
        ...{ file, overrides: [] },
        rules,
    }).read([]);
    const hint = `Correct ${path}; docs/environment-file.md describes every key.`;
    for (const problem of problems)
        read.problem(problem, hint);
    return environment ?? {};
};
/** Inputs take precedence over the file, key by key. */
const mergeRelease = (read, release) => {
    const given = (0,release_inputs/* readReleaseParts */.W)(read);
    if (release === undefined)
        return given;
    const both = (key) => [
        ...release[key],
        ...given[key],
    ];
    return {
        repository: given.repository ?? release.repository,
        version: given.version ?? release.version,
        values: given.values.length > 0 ? given.values : release.values,
        set: both('set'),
        'set-string': both('set-string'),
        'set-json': both('set-json'),
        'set-file': both('set-file'),
        image: given.image ?? release.image,
        images: { ...release.images, ...given.images },
        'image-key': read.has('image-key') ? given['image-key'] : release['image-key'],
        'image-values': { ...release['image-values'], ...given['image-values'] },
        'pull-secret': given['pull-secret'] ?? release['pull-secret'],
        spread: release.spread,
        'pull-secret-key': read.has('pull-secret-key')
            ? given['pull-secret-key']
            : release['pull-secret-key'],
    };
};
/** The chart and the accepted findings: inputs over the environment file. */
const readCheck = (read, workspace, reader) => {
    const { release, checks } = readFile(read, workspace, reader);
    const chart = read.optional('chart', values_path/* asChart */.BT) ?? release?.chart;
    if (chart === undefined) {
        const hint = 'Give "chart", or "environment-file" with a section release.';
        read.problem('input "chart" is missing', hint);
    }
    return {
        release: {
            ...mergeRelease(read, release),
            name: read.optional('release', kubernetes_name/* asReleaseName */.Pz) ?? release?.name ?? 'check',
            namespace: read.optional('namespace', kubernetes_name/* asKubernetesName */.Wl) ?? release?.namespace ?? 'default',
            chart: chart ?? '',
        },
        chartLogin: (0,chart_login/* readChartLogin */._)(read),
        checks: {
            managedNodes: read.withDefault('managed-nodes', input_text/* asFlag */.v0, false) || checks?.['managed-nodes'] === true,
            ignore: [...(checks?.ignore ?? []), ...read.list('ignore-findings', values_checks/* parseException */.p8)],
        },
        failOn: read.withDefault('fail-on', (0,input_text/* asOneOf */.QU)('error', 'warning', 'never'), 'error'),
        sarifFile: read.optional('sarif-file', values_path/* asPath */.w2),
        priceFile: read.optional('price-file', values_path/* asPath */.w2),
    };
};

;// CONCATENATED MODULE: ./dist.src/actions/check.js
// Own file: main.ts loads each action from a file of its name.


/** Reports what in a chart virtual nodes do not support. Loads what judges only once the inputs are valid. */
const check = {
    main: async (context) => {
        const workspace = (0,files_workspace/* openWorkspace */.OH)(context.environment);
        const reader = await loadReader(context);
        const inputs = context.readInputs((read) => readCheck(read, workspace, reader));
        const { judgeChart } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7794), __webpack_require__.e(6401), __webpack_require__.e(864)]).then(__webpack_require__.bind(__webpack_require__, 43277));
        await judgeChart(inputs, workspace, context);
    },
};


/***/ }),

/***/ 59273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readReleaseParts),
/* harmony export */   l: () => (/* binding */ placeRelease)
/* harmony export */ });
/* harmony import */ var _clients_files_chart_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23361);
/* harmony import */ var _clients_files_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8974);
/* harmony import */ var _values_charts_set_grammar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57501);
/* harmony import */ var _values_defaults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55377);
/* harmony import */ var _values_input_lists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20803);
/* harmony import */ var _values_input_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47191);
/* harmony import */ var _values_kubernetes_kubernetes_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21688);
/* harmony import */ var _values_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34056);
/* harmony import */ var _values_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58810);









const asImage = (text) => (0,_values_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .formatImageReference */ .my)((0,_values_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .parseImageReference */ .o_)(text));
const asImages = (text) => Object.fromEntries(Object.entries((0,_values_input_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .pairsOf */ .fq)('images', text)).map(([key, image]) => [key, asImage(image)]));
const keysOf = (read, name) => {
    const keys = read.list(name, _values_input_text_js__WEBPACK_IMPORTED_MODULE_5__/* .asText */ .e1);
    return keys.length > 0 ? keys : [_values_defaults_js__WEBPACK_IMPORTED_MODULE_3__/* .defaults */ .N.deploy[name]];
};
/** What a release is made from, besides its name, namespace and chart. */
const readReleaseParts = (read) => ({
    repository: read.optional('chart-repository', _values_path_js__WEBPACK_IMPORTED_MODULE_7__/* .asRepository */ .j1),
    version: read.optional('chart-version', _values_input_text_js__WEBPACK_IMPORTED_MODULE_5__/* .asText */ .e1),
    values: read.list('values', _values_path_js__WEBPACK_IMPORTED_MODULE_7__/* .asValuesFile */ .Hj),
    set: read.withDefault('set', (text) => (0,_values_charts_set_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSet */ .eK)(text, 'typed'), []),
    'set-string': read.withDefault('set-string', (text) => (0,_values_charts_set_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSet */ .eK)(text, 'text'), []),
    'set-json': read.withDefault('set-json', _values_charts_set_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSetJson */ .G7, []),
    'set-file': read.withDefault('set-file', _values_charts_set_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSetFile */ .Sh, []),
    image: read.optional('image', asImage),
    images: read.withDefault('images', asImages, {}),
    'image-key': keysOf(read, 'image-key'),
    'image-values': read.pairs('image-values') ?? {},
    'pull-secret': read.optional('pull-secret', _values_kubernetes_kubernetes_name_js__WEBPACK_IMPORTED_MODULE_6__/* .asSecretName */ .Y_),
    'pull-secret-key': keysOf(read, 'pull-secret-key'),
});
const KEYS = { chart: 'input "chart"', values: 'input "values"', files: 'input "set-file"' };
/**
 * The release with its files resolved as the tools get them.
 * @throws ActionError PATH_OUTSIDE_WORKSPACE, PATH_HOLDS_CREDENTIALS, CHART_LINK_OUTSIDE,
 * CONTEXT_HOLDS_CREDENTIALS, INPUT_INVALID
 */
const placeRelease = (given, environment) => {
    const { chart, repository, values } = given;
    const parts = { chart, repository, values, files: given['set-file'] };
    const placed = (0,_clients_files_chart_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeCharts */ .b)((0,_clients_files_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .openWorkspace */ .OH)(environment), parts, KEYS);
    return { ...given, chart: placed.chart, values: placed.values, 'set-file': placed.files };
};


/***/ }),

/***/ 57501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ parseSetJson),
/* harmony export */   Rs: () => (/* binding */ parseSetValue),
/* harmony export */   Sh: () => (/* binding */ parseSetFile),
/* harmony export */   eK: () => (/* binding */ parseSet)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87065);
/* harmony import */ var _value_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72550);


const INTEGER = /^[-+]?[1-9][0-9]{0,18}$/;
/** A 64-bit integer; a leading zero or a decimal point makes it a text. */
const integerOf = (text) => {
    if (text === '0')
        return 0;
    if (!INTEGER.test(text))
        return undefined;
    const exact = BigInt(text.replace('+', ''));
    if (BigInt.asIntN(64, exact) !== exact)
        return undefined;
    return Number.isSafeInteger(Number(exact)) ? Number(exact) : exact;
};
/** Converts a value like Helm's `--set`: true, false, null and integers are not texts. */
const typed = (text, kind) => {
    if (kind === 'text')
        return text;
    const word = text.toLowerCase();
    if (word === 'true' || word === 'false')
        return word === 'true';
    return word === 'null' ? null : (integerOf(text) ?? text);
};
/** Reads up to a character that `ends` it; a backslash escapes one. */
const readUntil = (text, ends) => {
    let value = '';
    for (let at = 0; at < text.length; at++) {
        if (text.charAt(at) === '\\')
            value += text.charAt(++at);
        else if (ends(text.slice(at)))
            return { value, length: at };
        else
            value += text.charAt(at);
    }
    return { value, length: text.length };
};
/** `{a,b}`; undefined if the brace is never closed. */
const readList = (text, kind) => {
    const items = [];
    for (let at = 1; at <= text.length;) {
        const { value, length } = readUntil(text.slice(at), (rest) => /^[,}]/.test(rest));
        items.push(typed(value, kind));
        at += length + 1;
        if (text.charAt(at - 1) === '}')
            return { value: items, length: at };
    }
    return undefined;
};
/** A comma starts another entry only if a key follows; else it belongs to the value. */
const NEXT = /^,\s*[A-Za-z_](?:\\.|[\w./[\]-])*=/;
const jsonOf = (text) => {
    const value = /^\s*[[{]/.test(text) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text) : undefined;
    return typeof value === 'object' && value !== null ? value : undefined;
};
/** The value at the start of a text, and its length. JSON is parsed, or kept as text. */
const readValue = (text, kind) => {
    const json = jsonOf(text);
    if (json !== undefined)
        return { value: kind === 'text' ? text : json, length: text.length };
    const list = text.startsWith('{') ? readList(text, kind) : undefined;
    if (list !== undefined)
        return list;
    const { value, length } = readUntil(text, (rest) => NEXT.test(rest));
    return { value: typed(value, kind), length };
};
/** The value of a key given separately, as in a YAML mapping: separators have no meaning in it. */
const parseSetValue = (text, kind) => {
    const json = jsonOf(text);
    if (json !== undefined)
        return kind === 'text' ? text : json;
    const list = text.startsWith('{') ? readList(text, kind) : undefined;
    return list?.length === text.length ? list.value : typed(text, kind);
};
const place = (count, before) => `entry ${count}${before === undefined ? '' : `, which follows "${before}",`}`;
const entriesOf = (line, kind, found) => {
    for (let rest = line; rest !== '';) {
        const entry = (0,_value_path_js__WEBPACK_IMPORTED_MODULE_0__/* .splitEntry */ .$d)(rest);
        if (entry === undefined) {
            const before = found.at(-1)?.path.join('.');
            throw (0,_value_path_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongEntry */ .M_)(`${place(found.length + 1, before)} is not key=value`);
        }
        const { value, length } = readValue(entry.rest, kind);
        found.push({
            path: entry.path.map((key) => (typeof key === 'string' ? key.trim() : key)),
            value,
        });
        rest = entry.rest.slice(length).replace(/^\s*,\s*/, '');
    }
};
const linesOf = (text) => text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
/**
 * Entries in Helm's `--set` grammar, one per line.
 * @throws ActionError INPUT_INVALID that names the place without quoting: it may be part of a
 * secret
 */
const parseSet = (text, kind) => {
    const found = [];
    for (const line of linesOf(text))
        entriesOf(line, kind, found);
    return found;
};
/**
 * Entries as Helm's `--set-json` takes them, `key=JSON` one per line, or one object with all of them.
 * @throws ActionError INPUT_INVALID
 */
const parseSetJson = (text) => {
    const whole = jsonOf(text);
    if (whole !== undefined && !Array.isArray(whole)) {
        return Object.entries((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(whole)).map(([key, value]) => ({ path: [key], value }));
    }
    return linesOf(text).map((line, index) => {
        const entry = (0,_value_path_js__WEBPACK_IMPORTED_MODULE_0__/* .splitEntry */ .$d)(line);
        const value = entry && (entry.rest.trim() === '' ? null : (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(entry.rest));
        if (entry !== undefined && value !== undefined)
            return { path: entry.path, value };
        throw (0,_value_path_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongEntry */ .M_)(`entry ${index + 1} is not key=JSON`, 'Write one entry per line, such as ports=[80, 443]; texts need double quotes there.');
    });
};
/** Entries of `key=path`, one per line. @throws ActionError INPUT_INVALID */
const parseSetFile = (text) => linesOf(text).map((line, index) => {
    const entry = (0,_value_path_js__WEBPACK_IMPORTED_MODULE_0__/* .splitEntry */ .$d)(line);
    if (entry !== undefined && entry.rest.trim() !== '') {
        return { path: entry.path, value: entry.rest.trim() };
    }
    throw (0,_value_path_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongEntry */ .M_)(`entry ${index + 1} is not key=path`, 'Write one entry per line, such as ca=deploy/ca.pem.');
});


/***/ }),

/***/ 72550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ splitEntry),
/* harmony export */   Er: () => (/* binding */ formatValuePath),
/* harmony export */   M_: () => (/* binding */ wrongEntry),
/* harmony export */   gI: () => (/* binding */ parseValuePath)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** Helm's own limit (MaxIndex in strvals/parser.go). */
const MOST = 65_536;
/** Names the place without quoting the text: it may be part of a secret. */
const wrongEntry = (message, hint = 'Write one entry per line, such as image.tag=1.2.') => new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ code: 'INPUT_INVALID', message, hint });
const indexOf = (digits) => {
    const index = /^[0-9]+$/.test(digits) ? Number(digits) : Number.NaN;
    if (index <= MOST)
        return index;
    throw wrongEntry(`a key holds an index that is no number from 0 to ${MOST}`);
};
/**
 * Reads a key of `--set` up to its `=`: dots separate keys, brackets contain indices, a backslash
 * escapes the next character.
 * @returns the path, and how many characters the key has; undefined without an `=` behind it
 * @throws ActionError INPUT_INVALID
 */
const readKey = (text) => {
    const path = [];
    let key = '';
    let isOpen = true;
    const close = () => {
        if (isOpen)
            path.push(key);
        key = '';
    };
    for (let at = 0; at < text.length; at++) {
        const character = text.charAt(at);
        if (character === '\\')
            key += text.charAt(++at);
        else if (character === '=') {
            close();
            return { path, length: at };
        }
        else if (character === '.') {
            close();
            isOpen = true;
        }
        else if (character === '[') {
            close();
            const end = text.indexOf(']', at);
            path.push(indexOf(text.slice(at + 1, end < 0 ? at + 1 : end)));
            at = end;
            isOpen = false;
        }
        else if (isOpen)
            key += character;
        else
            throw wrongEntry('a key continues behind the bracket of an index');
    }
    return undefined;
};
const requireKeys = (path) => {
    const isWhole = path.length > 0 && path.every((key) => typeof key === 'number' || key.trim() !== '');
    if (isWhole && typeof path[0] === 'string')
        return path;
    throw wrongEntry('a key, or a part of one, is empty');
};
/** The path and the text of the value of an entry. @throws ActionError INPUT_INVALID */
const splitEntry = (entry) => {
    const key = readKey(entry);
    if (key === undefined)
        return undefined;
    return { path: requireKeys(key.path), rest: entry.slice(key.length + 1) };
};
/**
 * The path of a key without a value, e.g. `imagePullSecrets[0].name`. @throws ActionError
 * INPUT_INVALID
 */
const parseValuePath = (key) => requireKeys(readKey(`${key.replaceAll('=', '\\=')}=`)?.path ?? []);
/** The form that Helm's `--set` takes. */
const formatValuePath = (path) => path
    .map((key) => typeof key === 'number'
    ? `[${key}]`
    : `.${key.replaceAll(/[\\.,=[\]{}]/g, (one) => `\\${one}`)}`)
    .join('')
    .replace(/^\./, '');


/***/ }),

/***/ 670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iq: () => (/* binding */ parseDay),
/* harmony export */   Li: () => (/* binding */ defaultChecks),
/* harmony export */   p8: () => (/* binding */ parseException)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47191);


/** A cluster with virtual nodes only, and no accepted findings. */
const defaultChecks = { managedNodes: false, ignore: [] };
/**
 * An exception in one line: rule, object, last day, reason.
 * @throws ActionError INPUT_INVALID, DATE_INVALID
 */
const parseException = (line) => {
    const [, rule, object, until, reason] = /^(\S+)\s+(\S+\/\S+)\s+(\S+)\s+(\S.*)$/.exec(line.trim()) ?? [];
    if (rule === undefined || object === undefined || until === undefined || reason === undefined) {
        throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .aY)(`"${line}" is not a rule, an object, a day and a reason`, 'Write, for example, init-container Deployment/edge 2027-01-31 runs on managed nodes.');
    }
    return { rule, object, until: parseDay(until), reason };
};
/** A day as `YYYY-MM-DD`. @throws ActionError DATE_INVALID */
const parseDay = (text) => {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text))
        return text;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'DATE_INVALID',
        message: `"${text}" is no day`,
        hint: 'Write year, month and day, for example 2027-01-31.',
    });
};


/***/ }),

/***/ 40539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ EnvironmentDraft)
/* harmony export */ });
const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Removes empty entries, e.g. a section in which every line is a comment. */
const withoutEmpty = (value, hasOwnKeys, path = []) => {
    if (!isMapping(value))
        return value;
    const isEmpty = (inner) => inner === null && hasOwnKeys(path);
    return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => isEmpty(inner) ? [] : [[key, withoutEmpty(inner, hasOwnKeys, [...path, key])]]));
};
/** Sets a nested value; replaces anything on its path that is not a mapping. */
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
    /** Whether the file or an input sets anything in a section. */
    has(section) {
        return this.#raw[section] !== undefined && this.#raw[section] !== null;
    }
    /** Validates everything; a required section that is missing is reported key by key. */
    read(needed) {
        const { file, overrides, rules, inputsFor = () => [] } = this.#described;
        if (rules === undefined)
            throw new TypeError('an environment is read without its rules');
        const { problems } = file;
        if (problems.length > 0)
            return { environment: undefined, problems };
        const absent = needed.filter((section) => !this.has(section));
        // An empty section makes each of its required keys a problem of its own.
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
/** The stand-in for a missing environment file: everything comes from inputs. */
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


/***/ })

};
