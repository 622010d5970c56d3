export const id = 9243;
export const ids = [9243];
export const modules = {

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
