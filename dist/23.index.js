export const id = 23;
export const ids = [23,8308];
export const modules = {

/***/ 90023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inPreview: () => (/* binding */ inPreview)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./dist.src/values/charts/values-file.js
var values_file = __webpack_require__(77606);
// EXTERNAL MODULE: ./dist.src/values/input-text.js
var input_text = __webpack_require__(47191);
// EXTERNAL MODULE: ./dist.src/values/own.js
var own = __webpack_require__(87363);
;// CONCATENATED MODULE: ./dist.src/values/environment/placeholders.js


/** Only this form, so that `${…}` in a script or a server's configuration is left alone. */
const MARK = /\$\{preview\.([^}]*)\}/g;
/** Whether a text has a placeholder. */
const hasPlaceholders = (text) => text.includes('${preview.');
/** For the optional parts of the environment file. */
const HINTS = {
    host: 'Set preview.host, for example pr-${preview.number}.example.com.',
    path: 'Set preview.path, for example /pr-${preview.number}.',
};
const fillText = (text, known, where) => text.replace(MARK, (mark, word) => {
    const value = (0,own/* own */.Z)(known, word);
    if (value !== undefined)
        return value;
    const hint = (0,own/* own */.Z)(HINTS, word) ?? `Known are ${Object.keys(known).join(', ')}.`;
    throw (0,input_text/* invalidInput */.aY)(`${where}: ${mark} is not known`, hint);
});
/**
 * Fills placeholders in all texts of a value; keys stay unchanged. Texts stay texts, whatever a
 * branch is called.
 *
 * @throws ActionError INPUT_INVALID for a placeholder that is not known
 */
const fillPlaceholders = (value, known, where) => {
    if (typeof value === 'string')
        return fillText(value, known, where);
    if (Array.isArray(value))
        return value.map((one) => fillPlaceholders(one, known, where));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fillPlaceholders(one, known, where)]));
};
/** Characters of a branch's name that fit into a DNS label next to other parts. */
const LONGEST = 40;
/** A branch as a DNS label: `Feature/New_Cart` becomes `feature-new-cart`. */
const branchLabel = (branch) => {
    const plain = branch.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    return plain.slice(0, LONGEST).replace(/^-+|-+$/g, '') || 'branch';
};

// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
// EXTERNAL MODULE: ./dist.src/values/path.js
var path = __webpack_require__(34056);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/preview-name.js
var preview_name = __webpack_require__(43606);
;// CONCATENATED MODULE: ./dist.src/actions/preview/in-preview.js






const placeholdersOf = ({ repository, number, branch, sha }, preview) => {
    const known = {
        ...{ number: String(number), branch: branchLabel(branch), commit: sha },
        namespace: (0,preview_name/* previewNamespace */.G)(repository, number),
    };
    const own = ['host', 'path'].flatMap((name) => {
        const text = preview?.[name];
        const where = `preview.${name}`;
        return text === undefined ? [] : [[name, String(fillPlaceholders(text, known, where))]];
    });
    return { ...known, ...Object.fromEntries(own) };
};
/** A file is read only for its placeholders: else Helm reads it, as all others. */
const filledValues = async (values, known) => {
    if (typeof values !== 'string')
        return (0,json/* record */.g1)(fillPlaceholders(values, known, 'preview.values'));
    if ((0,path/* isAddress */.PW)(values))
        return values;
    const text = (0,external_node_fs_.readFileSync)(values, 'utf8');
    if (!hasPlaceholders(text))
        return values;
    return (0,json/* record */.g1)(fillPlaceholders(await (0,values_file/* parseValues */.Q)(text), known, 'preview.values'));
};
const filledSet = ({ set }, known) => set.map(({ path, value }) => ({ path, value: fillPlaceholders(value, known, 'preview.set') }));
/**
 * Turns the release that the environment describes into that of a preview.
 *
 * @throws ActionError INPUT_INVALID for an unknown placeholder
 */
const inPreview = async (environment, pull) => {
    const { release, preview } = environment;
    if (release === undefined)
        return environment;
    const known = placeholdersOf(pull, preview);
    const own = (preview?.values ?? []).map((values) => filledValues(values, known));
    return {
        ...environment,
        ...(preview && { preview: { ...preview, path: known['path'] } }),
        release: {
            ...release,
            // The name stays, so that what values files call by name is found in the preview too.
            name: release.name ?? release.namespace,
            namespace: (0,preview_name/* previewNamespace */.G)(pull.repository, pull.number),
            values: [...release.values, ...(await Promise.all(own))],
            // The last of all single values that Helm is given, so that they win over all of the release.
            'set-file': [
                ...release['set-file'],
                ...(preview === undefined ? [] : filledSet(preview, known)),
            ],
        },
    };
};


/***/ }),

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

/***/ 77606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseValues)
/* harmony export */ });
/* harmony import */ var _bounded_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88308);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87065);
/* harmony import */ var _manifests_go_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38496);



/** The largest release that Helm stores. */
const KILOBYTES = 8192;
/**
 * The values in a values file, as Helm reads it; none if it is not a mapping, which Helm itself
 * reports.
 */
const parseValues = async (text) => {
    const { Lexer, parseDocument, visit } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    if ((0,_bounded_yaml_js__WEBPACK_IMPORTED_MODULE_0__.excessOf)(text, KILOBYTES, Lexer) !== undefined)
        return {};
    const document = parseDocument(text, _manifests_go_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .goOptions */ .T);
    if (document.errors.length > 0)
        return {};
    try {
        (0,_manifests_go_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .settleDocument */ .Vj)(document, visit);
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)((0,_bounded_yaml_js__WEBPACK_IMPORTED_MODULE_0__.valueOf)(document));
    }
    catch {
        return {};
    }
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
