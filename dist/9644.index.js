export const id = 9644;
export const ids = [9644,8308];
export const modules = {

/***/ 84317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectToCluster: () => (/* binding */ connectToCluster),
/* harmony export */   logInToRegistry: () => (/* binding */ logInToRegistry),
/* harmony export */   openIdentity: () => (/* binding */ openIdentity),
/* harmony export */   removeAccess: () => (/* binding */ removeAccess)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _clients_process_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12840);
/* harmony import */ var _clients_kubernetes_helm_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65205);
/* harmony import */ var _clients_files_backups_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54996);
/* harmony import */ var _clients_kubernetes_kubectl_namespaces_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20995);
/* harmony import */ var _clients_kubernetes_kubectl_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52525);
/* harmony import */ var _clients_oci_oci_session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42750);
/* harmony import */ var _clients_registry_registry_region_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9509);
/* harmony import */ var _clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(37296);
/* harmony import */ var _clients_files_text_file_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(29479);
/* harmony import */ var _stages_kubeconfig_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(92172);
/* harmony import */ var _stages_auth_signed_in_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(56637);
/* harmony import */ var _stages_kubeconfig_prove_access_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(51950);
/* harmony import */ var _stages_login_ocir_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(13833);
/* harmony import */ var _values_environment_cluster_id_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(68685);
/* harmony import */ var _values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(77214);
/* harmony import */ var _auth_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(38793);
/* harmony import */ var _kubeconfig_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1534);
/* harmony import */ var _login_ocir_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(62753);
/* harmony import */ var _cluster_access_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(584);
/* harmony import */ var _mask_login_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(89134);






















/** Signs in, or takes the identity that an earlier step left. */
const openIdentity = async (inputs, context) => {
    const { environment, region } = inputs;
    const session = inputs.signIn === undefined
        ? await (0,_clients_oci_oci_session_js__WEBPACK_IMPORTED_MODULE_7__.openSession)(context.environment, context.clock, (secret) => context.log.mask(secret))
        : await (0,_auth_js__WEBPACK_IMPORTED_MODULE_16__.signIn)(inputs.signIn, region ?? '', context);
    (0,_stages_auth_signed_in_js__WEBPACK_IMPORTED_MODULE_12__/* .requireTenancy */ .Q1)(session, inputs.allowedTenancies);
    const cluster = (0,_values_environment_cluster_id_js__WEBPACK_IMPORTED_MODULE_21__/* .clusterIdOf */ .r)(environment);
    if (cluster !== undefined)
        (0,_values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_15__/* .requireRealm */ .lx)((0,_values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_15__/* .parseOcid */ .X8)(cluster, 'cluster'), session.realm);
    return region === undefined ? session : { ...session, region };
};
/** A short-lived login for the push. */
const logInToRegistry = async (registry, session, context) => {
    const { log, state, clock } = context;
    const { token } = await (0,_clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_9__/* .fetchRegistryToken */ .Dj)(await (0,_clients_registry_registry_region_js__WEBPACK_IMPORTED_MODULE_8__/* .sessionFor */ .w)(registry, session, clock), clock);
    const wanted = { host: registry, username: _clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_9__/* .bearerUser */ .H0, password: token };
    (0,_mask_login_js__WEBPACK_IMPORTED_MODULE_20__/* .maskLogin */ .q)(wanted, log);
    await (0,_stages_login_ocir_js__WEBPACK_IMPORTED_MODULE_14__/* .login */ .iD)([wanted], (0,_login_ocir_js__WEBPACK_IMPORTED_MODULE_18__.loginPlaces)(context), (records) => state.save('login', records));
};
/** Milliseconds for which a call to an API server that was reached before is repeated. */
const PATIENCE = 120_000;
/** Connects by a kubeconfig of the pipeline's own: the user's is not touched. */
const connectToCluster = async (clusterId, choice, session, context) => {
    const { state, clock, temporaryFolder, log, signal } = context;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryFolder, `kubeconfig-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    const target = await (0,_cluster_access_js__WEBPACK_IMPORTED_MODULE_19__/* .chosenTarget */ .oE)(clusterId, choice, session, context);
    const { api, plugin, diagnose } = await (0,_cluster_access_js__WEBPACK_IMPORTED_MODULE_19__/* .chosenIdentity */ .F8)(target, choice, session, context);
    await (0,_stages_kubeconfig_prove_access_js__WEBPACK_IMPORTED_MODULE_13__/* .proveAccess */ .v)(target, api, undefined, diagnose);
    const { name, server, certificateAuthority } = target;
    await (0,_stages_kubeconfig_js__WEBPACK_IMPORTED_MODULE_11__/* .addContext */ .xf)({ name, server, certificateAuthority, plugin }, (0,_clients_files_text_file_js__WEBPACK_IMPORTED_MODULE_10__/* .textFile */ .E)(path), (0,_clients_files_backups_js__WEBPACK_IMPORTED_MODULE_4__/* .backups */ .u)(temporaryFolder), (record) => state.save('kubeconfig', record));
    const progress = { info: (message) => log.info(message) };
    const patience = { clock, progress, milliseconds: PATIENCE };
    const access = { kubeconfig: path, context: name, patience };
    const exec = (0,_clients_process_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .execUntil */ .m)(signal);
    return {
        kubernetes: (0,_clients_kubernetes_kubectl_js__WEBPACK_IMPORTED_MODULE_6__/* .kubectl */ .Lr)(exec, access),
        helm: (0,_clients_kubernetes_helm_js__WEBPACK_IMPORTED_MODULE_3__/* .helm */ .F)(exec, access, temporaryFolder),
        namespaces: (0,_clients_kubernetes_kubectl_namespaces_js__WEBPACK_IMPORTED_MODULE_5__/* .kubectlNamespaces */ .n)(exec, access),
    };
};
/** Takes back every credential that main made; goes on where one cannot be removed. */
const removeAccess = async (context) => {
    const failures = [];
    for (const action of [_kubeconfig_js__WEBPACK_IMPORTED_MODULE_17__.kubeconfig, _login_ocir_js__WEBPACK_IMPORTED_MODULE_18__.loginOcir, _auth_js__WEBPACK_IMPORTED_MODULE_16__.auth]) {
        try {
            await action.post?.(context);
        }
        catch (error) {
            failures.push(error);
        }
    }
    if (failures.length > 0)
        throw new AggregateError(failures, 'credentials could not be removed');
};


/***/ }),

/***/ 20995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ kubectlNamespaces)
/* harmony export */ });
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89858);
/* harmony import */ var _kubectl_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29003);
/* harmony import */ var _kubectl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52525);
/* harmony import */ var _kubernetes_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79521);
/* harmony import */ var _process_patient_exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71216);
/* harmony import */ var _process_process_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55639);






/** Whether the API server refused for one of these reasons, as kubectl prints them. */
const isRefused = (error, ...reasons) => error instanceof _process_process_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .ProcessError */ .y &&
    reasons.some((reason) => error.output.includes(`Error from server (${reason})`));
const namespaceOf = (object) => {
    const metadata = object.fields('metadata');
    return {
        uid: metadata.text('uid'),
        labels: metadata.strings('labels'),
        annotations: metadata.strings('annotations'),
        isTerminating: object.optional('status')?.optionalText('phase') === 'Terminating',
    };
};
/** Namespaces through kubectl. */
const kubectlNamespaces = (process, access) => {
    const exec = (0,_process_patient_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .patientExec */ .N)(process, access.patience);
    const run = (args, input) => (0,_kubectl_js__WEBPACK_IMPORTED_MODULE_1__/* .runKubectl */ .Un)(exec, [...(0,_kubectl_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .accessArguments */ .LT)(access), ...args, '--request-timeout=30s'], input);
    return {
        list: (selector) => (0,_kubernetes_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .readAgain */ .n)('could not list namespaces', access.patience, async () => {
            const found = await run(['get', 'namespaces', `--selector=${selector}`, '--output=json']);
            return _values_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .Fields */ .C8.parse(found).items('items', (one) => ({
                ...namespaceOf(one),
                name: one.fields('metadata').text('name'),
            }));
        }),
        find: (name) => (0,_kubernetes_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .readAgain */ .n)(`could not look for namespace ${name}`, access.patience, async () => {
            const found = await run(['get', 'namespace', name, '--ignore-not-found', '--output=json']);
            return found.trim() === '' ? undefined : namespaceOf(_values_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .Fields */ .C8.parse(found));
        }),
        create: async (manifest) => {
            const manager = '--field-manager=oke-virtual-nodes-actions';
            try {
                await run(['create', manager, '--filename=-'], JSON.stringify(manifest));
                return true;
            }
            catch (error) {
                if (isRefused(error, 'AlreadyExists'))
                    return false;
                throw error;
            }
        },
        remove: async (name, uid) => {
            // kubectl knows no preconditions, the API does; a conflict means that ours is gone.
            const options = { apiVersion: 'v1', kind: 'DeleteOptions', preconditions: { uid } };
            const path = `--raw=/api/v1/namespaces/${name}`;
            try {
                await run(['delete', path, '--filename=-'], JSON.stringify(options));
            }
            catch (error) {
                if (!isRefused(error, 'NotFound', 'Conflict'))
                    throw error;
            }
        },
        removeServices: async (namespace, names) => {
            const options = [`--namespace=${namespace}`, '--ignore-not-found', '--wait=false'];
            await run(['delete', 'services', ...names, ...options]);
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
/** The parser compares each anchor with all before it; nobody writes more by hand. */
const ANCHORS = 100;
/** In front of the text of a scalar, which may begin with anything. */
const SCALAR = '\u001f';
/**
 * How foreign YAML is parsed. A list or mapping as key costs time that doubles with each level.
 * Messages name places, and quote nothing.
 */
const parseOptions = { stringKeys: true, prettyErrors: false };
/**
 * What makes a text too much to be parsed, as the end of "it has …"; undefined if nothing does.
 * @param Lexer of the package yaml, which is loaded by whoever parses
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
        // What refers to itself would be followed for ever.
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



/** As much as Helm keeps of a release. */
const KILOBYTES = 8192;
/**
 * The values in a file of them, as Helm reads it; of what is no mapping, none. Helm itself says what is
 * wrong with it.
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

/** What Go's YAML 1.1 takes for a boolean or nothing (resolve.go of go.yaml.in/yaml/v2). */
const WORDS = new Map([
    ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map((word) => [word, true]),
    ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map((word) => [word, false]),
    ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null]),
]);
const FLOAT = /^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/;
const WHOLE = /^([-+]?)(0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO][0-7]+|0[0-7]*|[1-9][0-9]*)$/;
/** A leading zero is octal, as in `defaultMode: 0755`; underscores may part digits. */
const numberOf = (text) => {
    const plain = text.replaceAll('_', '');
    const [, sign, digits] = WHOLE.exec(plain) ?? [];
    if (digits !== undefined) {
        const value = Number(/^0[0-7]/.test(digits) ? `0o${digits.slice(1)}` : digits);
        return sign === '-' ? -value : value;
    }
    return FLOAT.test(plain) ? Number(plain) : undefined;
};
/** The value of a scalar without quotes, as Helm and kubectl read it. Times stay texts there. */
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
/** A key without quotes is read as a value is, and written out again: `on` becomes "true". */
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
    // Helm and kubectl let the last one count; the parser's search takes the square of their number.
    uniqueKeys: false,
};
/**
 * Gives the scalars and keys of a parsed document the values that Helm and kubectl read.
 * @returns the keys that stand twice in one mapping, e.g. `metadata.name`
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


/***/ }),

/***/ 61557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ isChangedMeanwhile),
/* harmony export */   hy: () => (/* binding */ ifSeen),
/* harmony export */   wY: () => (/* binding */ isNotAllowed)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const hasCode = (error, code) => error instanceof _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l && error.code === code;
/** Absent, or not for this user to see: OCI answers 404 to both. */
const isNotAllowed = (error) => hasCode(error, 'OCI_NOT_FOUND_OR_NOT_ALLOWED');
/** Whether something has another etag than when it was read: OCI answers 412. */
const isChangedMeanwhile = (error) => hasCode(error, 'OCI_CHANGED_MEANWHILE');
/** What is read, undefined where OCI answers 404; all other errors are passed on. */
const ifSeen = async (read) => {
    try {
        return await read;
    }
    catch (error) {
        if (isNotAllowed(error))
            return undefined;
        throw error;
    }
};


/***/ })

};
