export const id = 6738;
export const ids = [6738,8308];
export const modules = {

/***/ 88308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   excessOf: () => (/* binding */ excessOf),
/* harmony export */   parseOptions: () => (/* binding */ parseOptions),
/* harmony export */   valueOf: () => (/* binding */ valueOf)
/* harmony export */ });
/** Most anchors: the parser compares each with all before it, and a hand-written file has fewer. */
const ANCHORS = 100;
/** Marks the start of a scalar's text, which may begin with anything. */
const SCALAR = '\u001f';
/**
 * Options for parsing foreign YAML. A list or mapping as key costs time that doubles with each
 * level. Messages name places, and quote nothing.
 */
const parseOptions = { stringKeys: true, prettyErrors: false };
/**
 * Why a text is too expensive to parse, to complete "it has …"; undefined if it is not.
 * @param Lexer of the package yaml, which the caller loads
 */
const excessOf = (text, kilobytes, Lexer) => {
    if (Buffer.byteLength(text) > kilobytes * 1024)
        return `more than ${kilobytes} kB`;
    // Reading every token takes a fifth of the time of parsing.
    if (!text.includes('&'))
        return undefined;
    let anchors = 0;
    let before = '';
    for (const token of new Lexer().lex(text)) {
        if (before !== SCALAR && token.startsWith('&'))
            anchors++;
        if (anchors > ANCHORS)
            return `more than ${ANCHORS} anchors`;
        before = token;
    }
    return undefined;
};
/**
 * The value of a document without errors.
 * @throws Error that quotes nothing, for aliases and for nesting that cannot be followed
 */
const valueOf = (document) => {
    try {
        const value = document.toJS({ maxAliasCount: ANCHORS });
        // A self-reference would be followed forever.
        JSON.stringify(value);
        return value;
    }
    catch (cause) {
        throw new Error('its aliases lead nowhere or to too much, or it is nested too deeply', {
            cause,
        });
    }
};


/***/ }),

/***/ 14357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseYaml: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/bounded-yaml.js
var bounded_yaml = __webpack_require__(88308);
// EXTERNAL MODULE: ./dist.src/values/own.js
var own = __webpack_require__(87363);
// EXTERNAL MODULE: ./dist.src/values/manifests/go-yaml.js
var go_yaml = __webpack_require__(38496);
// EXTERNAL MODULE: ./dist.src/values/environment/schema-form.js + 1 modules
var schema_form = __webpack_require__(85255);
;// CONCATENATED MODULE: ./dist.src/values/environment/written-scalars.js


const isPair = (value) => typeof value === 'object' && value !== null && 'key' in value && 'value' in value;
const scalarKey = (value) => {
    const key = typeof value === 'object' && value !== null && 'value' in value ? value.value : '';
    return typeof key === 'string' ? key : JSON.stringify(key);
};
const isNode = (value) => typeof value === 'object' && value !== null && 'items' in value;
/** The path of a node from those that hold it. */
const pathOf = (key, parents, node) => {
    const chain = [...parents, node];
    return chain.flatMap((one, index) => {
        if (isPair(one))
            return [scalarKey(one.key)];
        const inner = chain[index + 1];
        if (!isNode(one) || isPair(inner) || inner === undefined)
            return [];
        return [one.items.indexOf(inner)];
    });
};
const isNoText = ({ value }) => typeof value !== 'string' && value !== null;
/** Helm reads values by YAML 1.1 and writes numbers in a form of its own. */
const misreadByHelm = ({ source = '', value }) => {
    const isChanged = typeof value === 'number' && String(value) !== source;
    const helms = (0,go_yaml/* goScalar */.$G)(source);
    if (!isChanged && (helms === value || typeof helms === 'string'))
        return undefined;
    return `${source} would not stay as it is written; write it in quotes, or as ${JSON.stringify(helms)}`;
};
/**
 * Restores the source text of numbers and booleans where a text is expected: version 1.20 is not
 * 1.2.
 * @returns the chart values that would lose theirs
 */
const keepWritten = (document, visit) => {
    const found = [];
    visit(document, {
        Scalar: (key, scalar, parents) => {
            if (key === 'key' || scalar.type !== 'PLAIN' || scalar.source === undefined)
                return;
            const path = pathOf(key, parents, scalar);
            const form = (0,schema_form/* formIn */.e4)(path);
            if (form === 'text' && isNoText(scalar))
                scalar.value = scalar.source;
            const message = form === 'values' ? misreadByHelm(scalar) : undefined;
            if (message !== undefined)
                found.push({ node: scalar, path, message });
        },
    });
    return found;
};

;// CONCATENATED MODULE: ./dist.src/values/environment/yaml-file.js





const childOf = (document, node, key) => {
    const parent = (0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node;
    if ((0,dist/* isMap */.jh)(parent)) {
        const pair = parent.items.find(({ key: name }) => (0,dist/* isScalar */.jn)(name) && String(name.value) === key);
        return { key: pair?.key, value: pair?.value };
    }
    if (!(0,dist.isSeq)(parent))
        return { key: undefined, value: undefined };
    return { key: undefined, value: parent.items[Number(key)] };
};
/** The last node of a path that the file has, and whether it is the whole path. */
const walk = (document, path) => {
    let node = document.contents ?? undefined;
    let key;
    for (const segment of path) {
        const child = childOf(document, node, segment);
        if (child.key === undefined && child.value === undefined)
            return { node: key ?? node, key };
        node = child.value ?? child.key;
        key = child.key;
    }
    return { node, key };
};
const inside = (content, path) => path.reduce((value, key) => typeof value === 'object' && value !== null
    ? (0,own/* own */.Z)(value, String(key))
    : undefined, content);
/** Far more than a hand-written file has, but always parsed within two seconds. */
const KILOBYTES = 64;
const contentOf = (document, path, problems) => {
    try {
        return (0,bounded_yaml.valueOf)(document);
    }
    catch (error) {
        problems.push(`${path}: ${(0,action_error/* messageOf */.b)(error)}`);
        return undefined;
    }
};
/** Parses a YAML file. */
const parseYaml = (path, text) => {
    const lineCounter = new dist.LineCounter();
    const excess = (0,bounded_yaml.excessOf)(text, KILOBYTES, dist.Lexer);
    const options = { ...bounded_yaml.parseOptions, merge: true, lineCounter };
    const document = (0,dist.parseDocument)(excess === undefined ? text : '', options);
    const at = (offset) => {
        const { line, col } = lineCounter.linePos(offset);
        return `${path}:${line}:${col}`;
    };
    const place = (node) => at(node?.range?.[0] ?? 0);
    const problems = document.errors.map(({ pos, message, code }) => {
        // After its colon, this message has the text itself, which can be secret.
        const shown = code === 'UNEXPECTED_TOKEN' ? message.replace(/:.*$/s, '') : message;
        return `${at(pos[0])} ${shown}`;
    });
    if (excess !== undefined)
        problems.push(`${path}: it has ${excess}`);
    const misread = problems.length > 0 ? [] : keepWritten(document, dist.visit);
    problems.push(...misread.map(({ node, path: keys, message }) => `${place(node)} ${keys.join('.')}: ${message}`));
    const content = problems.length > 0 ? undefined : contentOf(document, path, problems);
    const isMapping = content === null || content === undefined || (0,dist/* isMap */.jh)(document.contents);
    if (!isMapping)
        problems.push(`${at(0)} the file must be a mapping of keys, as "cluster: ocid1…"`);
    return {
        path,
        isThere: true,
        content: content ?? undefined,
        problems,
        valueAt: (keys) => inside(content, keys),
        placeOf: (keys) => place(walk(document, keys).node),
        placeOfKey: (keys, key) => place(walk(document, [...keys, key]).key),
    };
};


/***/ }),

/***/ 38496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ goScalar),
/* harmony export */   T: () => (/* binding */ goOptions),
/* harmony export */   Vj: () => (/* binding */ settleDocument)
/* harmony export */ });
/* harmony import */ var _bounded_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88308);

/** Booleans and null in Go's YAML 1.1 (resolve.go of go.yaml.in/yaml/v2). */
const WORDS = new Map([
    ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map((word) => [word, true]),
    ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map((word) => [word, false]),
    ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null]),
]);
const FLOAT = /^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/;
const WHOLE = /^([-+]?)(0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO][0-7]+|0[0-7]*|[1-9][0-9]*)$/;
/** A leading zero is octal, as in `defaultMode: 0755`; underscores may separate digits. */
const numberOf = (text) => {
    const plain = text.replaceAll('_', '');
    const [, sign, digits] = WHOLE.exec(plain) ?? [];
    if (digits !== undefined) {
        const value = Number(/^0[0-7]/.test(digits) ? `0o${digits.slice(1)}` : digits);
        return sign === '-' ? -value : value;
    }
    return FLOAT.test(plain) ? Number(plain) : undefined;
};
/** The value of an unquoted scalar, as Helm and kubectl read it. Timestamps stay texts. */
const goScalar = (text) => {
    const word = WORDS.get(text);
    if (word !== undefined)
        return word;
    return /^[-+.0-9]/.test(text) ? (numberOf(text) ?? text) : text;
};
const TAG = 'tag:yaml.org,2002:';
const RESOLVED = new Set(['int', 'float', 'bool', 'null'].map((name) => `${TAG}${name}`));
const valueOfScalar = ({ value, tag, type }) => {
    if (typeof value !== 'string')
        return value instanceof Uint8Array ? textOf(value) : value;
    const isPlain = type === 'PLAIN' && tag === undefined;
    return isPlain || RESOLVED.has(tag ?? '') ? goScalar(value) : value;
};
const textOf = (bytes) => Buffer.from(bytes).toString('utf8');
const keyText = (value) => typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value);
/** Reads an unquoted key like a value, and converts it back: `on` becomes "true". */
const settleKeys = (map, seen) => {
    const keys = new Set();
    for (const { key: node } of map.items) {
        const name = node;
        if (name.value === '<<')
            continue;
        const key = keyText(valueOfScalar(name));
        name.value = key;
        if (keys.has(key))
            seen(key);
        keys.add(key);
    }
};
/** How a document is parsed, so that `settleDocument` can read its scalars. */
const goOptions = {
    ..._bounded_yaml_js__WEBPACK_IMPORTED_MODULE_0__.parseOptions,
    schema: 'failsafe',
    merge: true,
    // Helm and kubectl use the last one; the parser's search for duplicates takes quadratic time.
    uniqueKeys: false,
};
/**
 * Gives the scalars and keys of a parsed document the values that Helm and kubectl read.
 * @returns the duplicate keys of mappings, e.g. `metadata.name`
 */
const settleDocument = (document, visit) => {
    const twice = [];
    const pathOf = (parents) => parents.flatMap((parent) => typeof parent === 'object' && parent !== null && 'key' in parent
        ? [String(parent.key.value)]
        : []);
    visit(document, {
        Map: (_key, map, parents) => settleKeys(map, (key) => void twice.push([...pathOf(parents), key].join('.'))),
        Scalar: (key, scalar) => {
            if (key !== 'key')
                scalar.value = valueOfScalar(scalar);
        },
    });
    return twice;
};


/***/ })

};
