export const id = 6131;
export const ids = [6131,8308];
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

/***/ 56131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   editManifests: () => (/* binding */ editManifests)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _edits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77979);
/* harmony import */ var _go_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38496);



/** The last of duplicate keys counts. */
const inner = (map, ...keys) => keys.reduce((from, key) => {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(from))
        return undefined;
    return from.items.findLast((pair) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) && pair.key.value === key)?.value;
}, map);
const textAt = (map, ...keys) => {
    const node = inner(map, ...keys);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? String(node.value) : '';
};
const rangeOf = (node) => [
    node.range?.[0] ?? 0,
    node.range?.[1] ?? 0,
];
/** The objects of a document, those of lists too. */
const objectsIn = (node) => {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return [];
    const items = inner(node, 'items');
    return textAt(node, 'kind').endsWith('List') && (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(items)
        ? items.items.flatMap(objectsIn)
        : [node];
};
const isHook = (object) => inner(object, 'metadata', 'annotations', 'helm.sh/hook') !== undefined;
const keepReplicas = (object, ofRelease, kept) => {
    const namespace = textAt(object, 'metadata', 'namespace') || ofRelease;
    const found = kept.find((one) => one.kind === textAt(object, 'kind') &&
        one.name === textAt(object, 'metadata', 'name') &&
        one.namespace === namespace);
    const node = inner(object, 'spec', 'replicas');
    if (found === undefined || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
        return [];
    const [start, end] = rangeOf(node);
    return [{ start, end, text: String(found.replicas) }];
};
/** Labels of OKE's nodes, virtual ones too. */
const TOPOLOGIES = ['kubernetes.io/hostname', 'oci.oraclecloud.com/fault-domain'];
/** Pods of an old revision are not counted (Kubernetes 1.27). */
const REVISION = {
    Deployment: ['pod-template-hash'],
    StatefulSet: [],
};
const constraints = (labels, matchLabelKeys) => TOPOLOGIES.map((topologyKey) => ({
    maxSkew: 1,
    topologyKey,
    whenUnsatisfiable: 'ScheduleAnyway',
    labelSelector: { matchLabels: labels },
    ...(matchLabelKeys.length === 0 ? {} : { matchLabelKeys }),
}));
const labelsIn = (map) => Object.fromEntries(map.items.map(({ key, value }) => [
    String(key.value),
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) ? String(value.value) : '',
]));
/** Inserts a key before the first one of a mapping, in the mapping's style. */
const insertInto = (map, entry, text) => {
    const first = map.items[0]?.key;
    const start = first?.range?.[0];
    if (start === undefined)
        return [];
    if (map.flow === true)
        return [{ start, end: start, text: `${entry}, ` }];
    const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    // After anything but spaces, such as the dash of a list, a new line would be another mapping.
    return /^ *$/.test(indent) ? [{ start, end: start, text: `${entry}\n${indent}` }] : [];
};
const spread = (object, text) => {
    const revision = Object.entries(REVISION).find(([kind]) => kind === textAt(object, 'kind'))?.[1];
    const labels = inner(object, 'spec', 'selector', 'matchLabels');
    const pod = inner(object, 'spec', 'template', 'spec');
    const isSpread = inner(pod, 'topologySpreadConstraints') !== undefined ||
        inner(pod, 'affinity', 'podAntiAffinity') !== undefined;
    if (revision === undefined || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(labels) || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(pod) || isSpread)
        return [];
    const value = JSON.stringify(constraints(labelsIn(labels), revision));
    return insertInto(pod, `"topologySpreadConstraints": ${value}`, text);
};
/**
 * Applies edits to the manifests; everything else stays byte for byte. Invalid YAML stays, so that
 * Helm reports it.
 *
 * @param ofRelease the namespace of objects that name none
 */
const editManifests = (text, ofRelease, edits) => {
    if (!(0,_edits_js__WEBPACK_IMPORTED_MODULE_2__/* .changesAnything */ .g)(edits))
        return text;
    const documents = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseAllDocuments)(text, _go_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .goOptions */ .T);
    const sound = Array.isArray(documents)
        ? documents.filter(({ errors }) => errors.length === 0)
        : [];
    const splices = sound
        .flatMap(({ contents }) => objectsIn(contents))
        .filter((object) => !isHook(object))
        .flatMap((object) => [
        ...keepReplicas(object, ofRelease, edits.replicas ?? []),
        ...(edits.spread === true ? spread(object, text) : []),
    ])
        .toSorted((a, b) => b.start - a.start);
    return splices.reduce((whole, { start, end, text: put }) => whole.slice(0, start) + put + whole.slice(end), text);
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
