export const id = 7847;
export const ids = [7847];
export const modules = {

/***/ 27847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addOwnContext: () => (/* binding */ addOwnContext),
  publishContext: () => (/* binding */ publishContext),
  removeOwnContext: () => (/* binding */ removeOwnContext)
});

// EXTERNAL MODULE: ./dist.src/clients/files/backups.js
var backups = __webpack_require__(54996);
// EXTERNAL MODULE: ./dist.src/clients/files/text-file.js
var text_file = __webpack_require__(29479);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./dist.src/clients/files/expand-home.js
var expand_home = __webpack_require__(68603);
;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/kubeconfig-path.js



/**
 * The requested file, else the first in KUBECONFIG, which is the one that kubectl would change,
 * else a new one for this job. Further files in KUBECONFIG stay in the list, after ours.
 */
const kubeconfigPlace = (asked, environment, temporaryFolder) => {
    const named = (environment['KUBECONFIG'] ?? '').split(external_node_path_.delimiter).filter((path) => path !== '');
    const path = asked === undefined
        ? (0,external_node_path_.resolve)(named[0] ?? (0,external_node_path_.join)(temporaryFolder, `kubeconfig-${(0,external_node_crypto_.randomUUID)()}`))
        : (0,expand_home/* expandHome */.k)(asked, environment);
    const others = named.filter((other) => (0,external_node_path_.resolve)(other) !== path);
    return { path, variable: [path, ...others].join(external_node_path_.delimiter) };
};

// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
;// CONCATENATED MODULE: ./dist.src/values/kubernetes/kubeconfig-text.js

const LISTS = ['clusters', 'users', 'contexts'];
const isJson = (text) => text.trimStart().startsWith('{');
/** Windows tools write a byte order mark, which kubectl skips. */
const withoutMark = (text) => text.replace(/^\uFEFF/, '');
/** kubectl skips entries that are null. */
const withoutNulls = (config) => {
    const lists = LISTS.filter((key) => Array.isArray(config[key]));
    const entries = lists.map((key) => [key, config[key]?.filter((entry) => entry !== null)]);
    return { ...config, ...Object.fromEntries(entries) };
};
/**
 * Loads the YAML parser only for a file that we did not write.
 * @throws ActionError KUBECONFIG_INVALID
 */
const parseKubeconfig = async (path, text) => {
    if (text === undefined || withoutMark(text).trim() === '')
        return {};
    const parsed = await read(withoutMark(text)).catch(() => undefined);
    // kubectl treats a file with only comments as empty.
    if (parsed === null)
        return {};
    if (typeof parsed === 'object' && !Array.isArray(parsed))
        return withoutNulls({ ...parsed });
    // The parser's message would quote the text, which can contain a key.
    throw new action_error/* ActionError */.l({
        code: 'KUBECONFIG_INVALID',
        message: `${path} is not a kubeconfig, so no context can be added to it`,
        hint: 'Correct or remove the file, or give another path; it is left untouched.',
    });
};
/** With the certificates of many clusters. */
const KILOBYTES = 1024;
const read = async (text) => {
    if (isJson(text))
        return JSON.parse(text);
    const { Lexer, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const { excessOf, parseOptions, valueOf } = await __webpack_require__.e(/* import() */ 8308).then(__webpack_require__.bind(__webpack_require__, 88308));
    if (excessOf(text, KILOBYTES, Lexer) !== undefined)
        return undefined;
    // As in kubectl, the last of duplicate keys counts.
    const document = parseDocument(text, { ...parseOptions, uniqueKeys: false, merge: true });
    return document.errors.length > 0 ? undefined : valueOf(document);
};
/** A new file is JSON, which every client reads. A file in YAML keeps comments and entries as they are. */
const renderKubeconfig = async (config, former) => {
    if (former === undefined || former.trim() === '' || isJson(withoutMark(former))) {
        return `${JSON.stringify(config, null, 2)}\n`;
    }
    const { parseDocument, isSeq } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = parseDocument(withoutMark(former), { uniqueKeys: false });
    if (document.contents === null)
        return `${JSON.stringify(config, null, 2)}\n`;
    for (const key of LISTS) {
        const present = document.get(key, true);
        const wanted = config[key] ?? [];
        if (!isSeq(present)) {
            document.set(key, document.createNode(wanted));
            continue;
        }
        const known = present.items.map((node) => [JSON.stringify(kubeconfig_text_json(node)), node]);
        present.items = wanted.map((entry) => {
            const same = known.find(([text]) => text === JSON.stringify(entry));
            return same?.[1] ?? document.createNode(entry);
        });
        if (present.flow === true && present.items.length > 0)
            present.flow = false;
    }
    for (const key of ['apiVersion', 'kind', 'current-context']) {
        if (document.get(key) !== config[key])
            document.set(key, config[key]);
    }
    const indentSeq = !/^(clusters|users|contexts):[ \t]*\n- /m.test(former);
    return document.toString({ lineWidth: 0, indentSeq });
};
const kubeconfig_text_json = (node) => typeof node === 'object' && node !== null && 'toJSON' in node
    ? node.toJSON()
    : node;

;// CONCATENATED MODULE: ./dist.src/values/kubernetes/kubeconfig.js
const userEntry = ({ name, plugin }) => ({
    name,
    user: {
        exec: {
            apiVersion: 'client.authentication.k8s.io/v1beta1',
            command: plugin.command,
            args: plugin.args,
            env: Object.entries(plugin.env).map(([key, value]) => ({ name: key, value })),
            interactiveMode: 'Never',
            provideClusterInfo: false,
        },
    },
});
const replaced = (entries, entry) => [
    ...(entries ?? []).filter(({ name }) => name !== entry.name),
    entry,
];
/** The kubeconfig with our cluster, user and context, which becomes the current one. */
const withContext = (config, entry) => {
    const { name, server, certificateAuthority, tlsServerName, namespace } = entry;
    const cluster = {
        server,
        'certificate-authority-data': certificateAuthority,
        ...(tlsServerName === undefined ? {} : { 'tls-server-name': tlsServerName }),
    };
    const context = { cluster: name, user: name, ...(namespace === undefined ? {} : { namespace }) };
    return {
        apiVersion: 'v1',
        kind: 'Config',
        ...config,
        clusters: replaced(config.clusters, { name, cluster }),
        users: replaced(config.users, userEntry(entry)),
        contexts: replaced(config.contexts, { name, context }),
        'current-context': name,
    };
};
/** Removes the entry of that name, and restores what it replaced. */
const restored = (entries, name, before) => [
    ...(entries ?? []).filter((entry) => entry.name !== name),
    ...(before ?? []).filter((entry) => entry.name === name),
];
/**
 * The kubeconfig without our entries. Restores entries of the same name that ours replaced, and the
 * former current context, from the text `before`.
 */
const withoutContext = (config, name, before) => {
    const contexts = restored(config.contexts, name, before.contexts);
    const { 'current-context': current = '', ...rest } = config;
    const former = before['current-context'] ?? '';
    const isThere = contexts.some((context) => context.name === former);
    return {
        ...rest,
        clusters: restored(config.clusters, name, before.clusters),
        users: restored(config.users, name, before.users),
        contexts,
        'current-context': current === name ? (isThere ? former : '') : current,
    };
};
/** Whether it is empty, so that our file can be removed. */
const isEmptyKubeconfig = ({ clusters, users, contexts }) => [clusters, users, contexts].every((entries) => (entries ?? []).length === 0);

// EXTERNAL MODULE: ./dist.src/values/state-record.js
var state_record = __webpack_require__(71602);
// EXTERNAL MODULE: ./dist.src/stages/file-change.js
var file_change = __webpack_require__(65107);
;// CONCATENATED MODULE: ./dist.src/stages/kubeconfig.js





/** A record that main noted; undefined for what it cannot have noted. */
const parseKubeconfigRecord = (value) => {
    const change = (0,file_change/* parseFileChange */.sC)(value);
    const { context, server } = (0,json/* record */.g1)(value);
    if (change === undefined || !(0,state_record/* isLine */.PA)(context) || !(0,state_record/* isLine */.PA)(server))
        return undefined;
    return { ...change, context, server };
};
/** Whether the entry of that name is still ours: it may have been replaced by another cluster. */
const holds = (config, { context, server }) => (config.clusters ?? []).some(({ name, cluster }) => name === context && (0,json.at)(cluster, 'server') === server);
/** Adds a context to the kubeconfig and makes it the current one. @throws ActionError KUBECONFIG_INVALID */
const addContext = (entry, file, kept, save) => (0,file_change/* changeFile */.P8)(file, kept, async (text) => renderKubeconfig(withContext(await parseKubeconfig(file.path, text), entry), text), (change) => save({ ...change, context: entry.name, server: entry.server }));
/** Removes our entries, and the file if nothing else is in it; false if they are already gone. */
const removeContext = (record, file, kept) => (0,file_change/* undoChange */.N3)(record, file, kept, async (text, before) => {
    const config = await parseKubeconfig(record.path, text);
    if (!holds(config, record))
        return text;
    const former = await parseKubeconfig(record.path, before);
    const rest = withoutContext(config, record.context, former);
    const isOurs = before === undefined && isEmptyKubeconfig(rest);
    return isOurs ? undefined : renderKubeconfig(rest, text);
});

// EXTERNAL MODULE: ./dist.src/stages/kubeconfig/choose-endpoint.js
var choose_endpoint = __webpack_require__(97977);
;// CONCATENATED MODULE: ./dist.src/actions/kubeconfig/own-context.js





const STATE = 'kubeconfig';
/** Adds a context to a kubeconfig, for post to remove; used by the root action too. */
const addOwnContext = (entry, path, { state, temporaryFolder }) => addContext(entry, (0,text_file/* textFile */.E)(path), (0,backups/* backups */.u)(temporaryFolder), (record) => state.save(STATE, record));
/** Writes the context of an access, and reports it to the job. */
const publishContext = async (inputs, { target, subject, plugin }, context) => {
    const { environment, outputs, temporaryFolder, log } = context;
    const { path, variable } = kubeconfigPlace(inputs.path, environment, temporaryFolder);
    const { namespace } = inputs;
    const { server, certificateAuthority, tlsServerName } = target;
    const name = inputs.context ?? target.name;
    const entry = { name, server, certificateAuthority, tlsServerName, plugin };
    await addOwnContext(namespace === undefined ? entry : { ...entry, namespace }, path, context);
    await outputs.exportVariable('KUBECONFIG', variable);
    // Terraform's providers for Kubernetes and Helm read this one: a single file, not a list.
    await outputs.exportVariable('KUBE_CONFIG_PATH', path);
    await outputs.set('kubeconfig', path);
    await outputs.set('kube-context', name);
    await outputs.set('server', server);
    await outputs.set('user', subject.username);
    const kind = target.kind === undefined ? '' : ` (${choose_endpoint/* endpointNames */.C0[target.kind]} endpoint)`;
    log.info(`Connected to ${target.name} at ${server}${kind} as ${subject.username}`);
};
/** Removes the context that main wrote, if it is still ours. */
const removeOwnContext = async ({ state, log, temporaryFolder, }) => {
    const record = state.load(STATE, parseKubeconfigRecord);
    if (record === undefined)
        return;
    const file = (0,text_file/* textFile */.E)(record.path);
    const removed = await removeContext(record, file, (0,backups/* backups */.u)(temporaryFolder));
    log.info(removed
        ? `Removed context ${record.context}`
        : `${record.path} holds no context ${record.context} of this step any more`);
};


/***/ }),

/***/ 54996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ keepNothing),
/* harmony export */   u: () => (/* binding */ backups)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _private_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81427);




/** One private file per backup: it can contain the user's credentials. */
const backups = (folder) => ({
    newId: () => `kept-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`,
    keep: (id, text) => (0,_private_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writePrivate */ .pb)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, id), text, { temporary: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${id}.part`) }),
    recall: async (id) => {
        const text = await (0,_private_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, id));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, id), { force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${id}.part`), { force: true });
        return text;
    },
});
/** For permanent changes: no post step would remove a backup. */
const keepNothing = {
    newId: () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
    keep: () => Promise.resolve(),
    recall: () => Promise.resolve(undefined),
};


/***/ }),

/***/ 68603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ expandHome)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * The absolute path for a text in an input, a variable or an OCI config, where no shell expands
 * `~/`. Later steps may run in another folder, so none is kept relative.
 */
const expandHome = (text, environment) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(text.startsWith('~/') ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), text.slice(2)) : text);


/***/ }),

/***/ 81427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ removeIfThere),
/* harmony export */   pb: () => (/* binding */ writePrivate),
/* harmony export */   qC: () => (/* binding */ readIfThere)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83902);



const isSystemError = (error) => typeof error === 'object' && error !== null && 'syscall' in error;
/** Node's errors also name the system call and a second path, which do not help users. */
const notUsable = (doing, path, cause) => isSystemError(cause)
    ? new _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
        code: 'FILE_NOT_USABLE',
        message: `could not ${doing} ${path} (${cause.message.replace(/, .*/s, '')})`,
        hint: 'Correct what the path leads to, or choose another file, such as one under $RUNNER_TEMP: DOCKER_CONFIG names the folder for logins, the input "path" a kubeconfig, "config-file" an OCI config.',
    })
    : cause;
/**
 * The text of a file, or undefined if there is none.
 * @throws ActionError FILE_NOT_USABLE
 */
const readIfThere = async (path) => {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        if (isSystemError(error) && error.code === 'ENOENT')
            return undefined;
        throw notUsable('read', path, error);
    }
};
/** Removes a file, if there is one. @throws ActionError FILE_NOT_USABLE */
const removeIfThere = async (path) => {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true }).catch((error) => {
        throw notUsable('remove', path, error);
    });
};
/** It need not be hard to guess, as the file has to be new: for a UUID, all of node:crypto is loaded. */
const besideOf = (path) => `${path}.${Math.random().toString(36).slice(2)}`;
/**
 * Writes a file that only its owner can read, unless a mode is given. It is put in place by a rename:
 * a process that reads it at the same time sees the old or the new text, never half of one.
 * @throws ActionError FILE_NOT_USABLE
 */
const writePrivate = async (path, text, { temporary = besideOf(path), mode = 0o600 } = {}) => {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true, mode: 0o700 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, text, { mode: 0o600, flag: 'wx' });
        if (mode !== 0o600)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(temporary, mode);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true }).catch(() => undefined);
        throw notUsable('write', path, error);
    }
};


/***/ }),

/***/ 29479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ textFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _private_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81427);


const textFile = (path) => {
    // A link stays a link: its target is replaced.
    const target = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => path);
    return {
        path,
        read: () => (0,_private_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readIfThere */ .qC)(path),
        mode: async () => {
            const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
            return found === undefined ? undefined : found.mode & 0o777;
        },
        write: async (text, id, mode) => {
            const file = await target();
            await (0,_private_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writePrivate */ .pb)(file, text, { temporary: `${file}.${id}`, mode });
        },
        discard: async (id) => (0,_private_file_js__WEBPACK_IMPORTED_MODULE_1__/* .removeIfThere */ .Ks)(`${await target()}.${id}`),
        remove: () => (0,_private_file_js__WEBPACK_IMPORTED_MODULE_1__/* .removeIfThere */ .Ks)(path),
    };
};


/***/ }),

/***/ 65107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N3: () => (/* binding */ undoChange),
/* harmony export */   P8: () => (/* binding */ changeFile),
/* harmony export */   sC: () => (/* binding */ parseFileChange)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87065);
/* harmony import */ var _values_state_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71602);



/** Reads a change that main saved; undefined for anything that main cannot have written. */
const parseFileChange = (value) => {
    const { path, id, after, before, mode } = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(value);
    if (!(0,_values_state_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainPath */ .qW)(path) || !(0,_values_state_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isKeptId */ .EH)(id) || !(0,_values_state_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isHash */ .jN)(after))
        return undefined;
    if (before !== undefined && !(0,_values_state_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isHash */ .jN)(before))
        return undefined;
    if (mode !== undefined && !(0,_values_state_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isMode */ .SF)(mode))
        return undefined;
    return {
        path,
        id,
        after,
        ...(before === undefined ? {} : { before }),
        ...(mode === undefined ? {} : { mode }),
    };
};
const hashOf = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
/**
 * Changes a file. Saves the record before anything else, so that post can undo it wherever this
 * stops.
 */
const changeFile = async (file, kept, edit, save) => {
    const [before, mode] = [await file.read(), await file.mode()];
    const text = await edit(before);
    // It is the user's own, or an earlier step's, which removes it itself.
    if (text === before)
        return;
    const change = { path: file.path, id: kept.newId(), after: hashOf(text) };
    if (before === undefined) {
        await save(change);
    }
    else {
        await save({ ...change, before: hashOf(before), ...(mode === undefined ? {} : { mode }) });
        await kept.keep(change.id, before);
    }
    await file.write(text, change.id);
};
/**
 * Undoes a change: byte for byte if nobody wrote since, else by removing only what is ours.
 * @param withdraw returns the text without ours, or undefined if nothing is left
 * @returns false if none of our text was left
 */
const undoChange = async (change, file, kept, withdraw) => {
    await file.discard(change.id);
    const before = await kept.recall(change.id);
    const text = await file.read();
    if (text === undefined || hashOf(text) === change.before)
        return false;
    const isOurs = hashOf(text) === change.after;
    const isKnown = before !== undefined || change.before === undefined;
    const next = isOurs && isKnown ? before : await withdraw(text, before);
    if (next === text)
        return false;
    await (next === undefined ? file.remove() : file.write(next, change.id, change.mode));
    return true;
};


/***/ }),

/***/ 97977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ endpointNames),
/* harmony export */   Ns: () => (/* binding */ chooseEndpoint),
/* harmony export */   uY: () => (/* binding */ endpointsOf)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** The values of input "endpoint", in the order of preference. */
const endpointNames = {
    PUBLIC_ENDPOINT: 'public',
    PRIVATE_ENDPOINT: 'private',
    VCN_HOSTNAME: 'vcn-hostname',
};
const kinds = Object.keys(endpointNames);
/** The endpoints of a cluster, with their addresses. */
const endpointsOf = (cluster) => kinds
    .flatMap((kind) => {
    const address = cluster.endpoints[kind];
    return address === undefined ? [] : [`${endpointNames[kind]} (${address})`];
})
    .join(', ');
/**
 * The endpoint to use: the requested one, else the first that exists.
 * @throws ActionError CLUSTER_ENDPOINT_MISSING, CLUSTER_NOT_ACTIVE
 */
const chooseEndpoint = (cluster, wanted) => {
    if (!['ACTIVE', 'UPDATING'].includes(cluster.state))
        throw notActive(cluster);
    const existing = kinds.filter((kind) => cluster.endpoints[kind] !== undefined);
    const chosen = wanted ?? existing[0];
    if (chosen !== undefined && existing.includes(chosen))
        return chosen;
    throw missing(cluster, wanted);
};
const notActive = (cluster) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'CLUSTER_NOT_ACTIVE',
    message: `cluster ${cluster.name} is ${cluster.state}, so it cannot be used`,
    hint: 'Wait until it is ACTIVE, or give the OCID of another cluster.',
});
const HINTS = {
    PUBLIC_ENDPOINT: 'give the cluster a public IP address for its API endpoint',
    PRIVATE_ENDPOINT: 'leave "endpoint" out to use the first that exists',
    VCN_HOSTNAME: 'give the VCN and the subnet of the API endpoint DNS labels, which only a new cluster takes over',
};
const missing = (cluster, wanted) => {
    const asked = wanted === undefined ? 'endpoint' : `${endpointNames[wanted]} endpoint`;
    const existing = endpointsOf(cluster);
    return new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'CLUSTER_ENDPOINT_MISSING',
        message: `cluster ${cluster.name} has no ${asked}; it has ${existing === '' ? 'none at all yet' : existing}`,
        hint: existing === '' || wanted === undefined
            ? 'Wait until the cluster is ACTIVE; OKE names its endpoints then.'
            : `Set "endpoint" to one that exists, or ${HINTS[wanted]}.`,
    });
};


/***/ }),

/***/ 71602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ isKeptId),
/* harmony export */   PA: () => (/* binding */ isLine),
/* harmony export */   SF: () => (/* binding */ isMode),
/* harmony export */   jN: () => (/* binding */ isHash),
/* harmony export */   qW: () => (/* binding */ isPlainPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const HASH = /^[0-9a-f]{64}$/;
const CONTROL = /\p{Cc}/u;
/** SHA-256 in hexadecimal. */
const isHash = (value) => typeof value === 'string' && HASH.test(value);
/** A non-empty text of one line. */
const isLine = (value) => typeof value === 'string' && value !== '' && !CONTROL.test(value);
/** A path as we store it: absolute and normalized. */
const isPlainPath = (value) => isLine(value) && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(value) && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.normalize)(value) === value;
/** Permission bits of a file. */
const isMode = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 0o777;
const KEPT = /^kept-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** The name of a backup that is kept until post: `kept-` and a UUID. */
const isKeptId = (value) => typeof value === 'string' && KEPT.test(value);


/***/ })

};
