export const id = 9663;
export const ids = [9663];
export const modules = {

/***/ 61586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  environmentRules: () => (/* binding */ environmentRules)
});

// UNUSED EXPORTS: environmentJsonSchema

// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
// EXTERNAL MODULE: ./dist.src/values/own.js
var own = __webpack_require__(87363);
// EXTERNAL MODULE: ./dist.src/values/environment/schema-form.js
var schema_form = __webpack_require__(20525);
;// CONCATENATED MODULE: ./dist.src/values/environment/environment-issue.js



/** `network.listeners[0]`. */
const nameOf = (path) => path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
const starts = (path, prefix) => prefix.every((key, index) => key === '*' || path[index] === key);
const typeNames = {
    string: 'text',
    array: 'a list',
    object: 'a mapping of keys',
    boolean: 'true or false',
};
/** What may stand at a path, in words. */
const allowedAt = (path) => {
    const schema = (0,schema_form/* schemaAt */.lv)(path);
    const { type, minimum, maximum } = schema;
    if (Array.isArray(schema['enum']))
        return schema['enum'].join(', ');
    if (type === 'integer')
        return `whole numbers from ${String(minimum)} to ${String(maximum)}`;
    const [example] = (0,json/* list */.p_)(schema['examples']);
    const such = typeof example === 'string' ? `, such as ${example}` : '';
    const names = (0,schema_form/* typesOf */.pl)(path).map((name) => (0,own/* own */.Z)(typeNames, name) ?? name);
    return `${names.join(' or ')}${such}`;
};
/** Mappings whose values can be secret. */
const withheld = [
    ['image', 'build-args'],
    ['images', '*', 'build-args'],
    ['release', 'set'],
    ['release', 'set-string'],
    ['release', 'set-json'],
    ['release', 'values'],
];
/** A value that is wrong, or only its kind, where a secret can stand in it. */
const shown = (value, path) => {
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object' && value !== null)
        return 'a mapping';
    if (withheld.some((prefix) => starts(path, prefix)))
        return 'the value';
    const json = JSON.stringify(value) ?? 'nothing';
    return json.length > 80 ? `${json.slice(0, 79)}…` : json;
};
const unknownKeys = (keys, path, { file }) => keys.map((key) => {
    const allowed = (0,schema_form/* keysAt */._s)(path).join(', ');
    const name = nameOf([...path, key]);
    return `${file.placeOfKey(path, key)} ${name}: unknown key; allowed: ${allowed}`;
});
const missing = (path, { file, inputsFor }) => {
    const inputs = inputsFor(path);
    const wanted = (0,json/* text */.Qq)((0,schema_form/* schemaAt */.lv)(path)['description']).replace(/\.$/, '');
    const inFile = file.isThere ? `add it to ${file.path}` : `${file.path} does not exist; make it`;
    const byInput = inputs.length === 0 ? '' : `, or give input "${inputs.join('", "')}"`;
    const place = file.isThere ? `${file.placeOf(path)} ` : '';
    return `${place}${nameOf(path)}: missing (${wanted}); ${inFile}${byInput}`;
};
/**
 * What is wrong, with its place: `file:line:column key: message`, or `input "name": message` if an
 * input gave the value.
 */
const describeIssue = (issue, context) => {
    const { file, overrides } = context;
    const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    const override = overrides.findLast((one) => starts(path, one.path));
    const value = override === undefined ? file.valueAt(path) : override.value;
    if (issue.code === 'unrecognized_keys')
        return unknownKeys(issue.keys, path, context);
    if (override === undefined && value === undefined)
        return [missing(path, context)];
    const message = issue.code === 'custom'
        ? issue.message
        : `${shown(value, path)} is not allowed; allowed: ${allowedAt(path)}`;
    const place = override === undefined ? `${file.placeOf(path)} ${nameOf(path)}` : `input "${override.input}"`;
    return [`${place}: ${message}`];
};

// EXTERNAL MODULE: ./dist.src/values/environment/environment-schema.js + 5 modules
var environment_schema = __webpack_require__(58844);
;// CONCATENATED MODULE: ./dist.src/values/environment/environment-rules.js



/** What the content of an environment file is checked by: loaded only where there is some. */
const environmentRules = { describeIssue: describeIssue, hasOwnKeys: schema_form/* hasOwnKeys */.VK, schemaFor: environment_schema/* schemaFor */.d };
/** The JSON Schema of the file, for editors. */
const environmentJsonSchema = () => ({
    ...wholeSchema(),
    title: 'Environment of oke-virtual-nodes-actions',
});


/***/ }),

/***/ 12372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   KA: () => (/* binding */ versionText),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   ot: () => (/* binding */ parseVersion)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

const FORM = /^v?([0-9]{1,3})\.([0-9]{1,4})(?:\.([0-9]{1,4}))?$/;
/** The numbers of `v1.36.1`, `1.36.1` or `1.36`; undefined for what is no version. */
const readVersion = (text) => {
    const [, major, minor, patch] = FORM.exec(text.trim()) ?? [];
    if (major === undefined || minor === undefined)
        return undefined;
    const numbers = { major: Number(major), minor: Number(minor) };
    return patch === undefined ? numbers : { ...numbers, patch: Number(patch) };
};
/** @throws ActionError INPUT_INVALID */
const parseVersion = (text) => {
    if (text === 'latest')
        return text;
    const version = readVersion(text);
    if (version !== undefined)
        return version;
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`"${text}" is no Kubernetes version`, 'Write latest, a minor such as 1.36, or all of it, such as 1.36.1.');
};
/** E.g. `v1.36.1`, or `v1.36`. */
const versionText = ({ major, minor, patch }) => `v${[major, minor, ...(patch === undefined ? [] : [patch])].join('.')}`;
/** Below 0 if `a` is older; what one of them leaves open counts as the same. */
const compareVersions = (a, b) => a.major - b.major ||
    a.minor - b.minor ||
    (a.patch === undefined || b.patch === undefined ? 0 : a.patch - b.patch);


/***/ })

};
