export const id = 1258;
export const ids = [1258];
export const modules = {

/***/ 42978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _U: () => (/* binding */ readChartLogin),
/* harmony export */   kS: () => (/* binding */ jobLogins),
/* harmony export */   wN: () => (/* binding */ givenLogins)
/* harmony export */ });
/* harmony import */ var _clients_registry_credential_helper_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53531);
/* harmony import */ var _clients_registry_docker_config_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62749);
/* harmony import */ var _clients_registry_registry_region_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9509);
/* harmony import */ var _clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37296);
/* harmony import */ var _clients_registry_stored_login_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46304);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83902);
/* harmony import */ var _values_input_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47191);
/* harmony import */ var _values_network_parse_url_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(10737);
/* harmony import */ var _values_registry_registry_host_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8707);
/* harmony import */ var _login_ocir_mask_login_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(55510);










/** Of an address; what is wrong with it is told where the address is read. */
const hostOf = (text, protocol) => protocol.test(text) ? (0,_values_network_parse_url_js__WEBPACK_IMPORTED_MODULE_9__/* .parseUrl */ .D)(text)?.host : undefined;
/** Where the workflow itself says that charts come from. */
const namedHost = (read) => read.optional('chart-host', _values_registry_registry_host_js__WEBPACK_IMPORTED_MODULE_7__/* .asRegistryHost */ .A) ??
    read.optional('chart-repository', (text) => hostOf(text, /^https?:/i)) ??
    read.optional('chart', (text) => hostOf(text, /^oci:/i));
/**
 * The login of a private registry or repository of charts. Whose it is, inputs alone say: whoever may
 * change a file of the checkout does not get it by naming a host of their own.
 */
const readChartLogin = (read) => {
    const username = read.optional('chart-username', _values_input_text_js__WEBPACK_IMPORTED_MODULE_6__/* .asText */ .e1);
    const password = read.exactSecret('chart-password');
    const host = namedHost(read);
    if (username === undefined && password === undefined)
        return undefined;
    if (username === undefined || password === undefined) {
        const hint = 'Give both, or neither if everybody may fetch the chart.';
        read.problem('inputs "chart-username" and "chart-password" belong together', hint);
        return undefined;
    }
    if (host !== undefined)
        return { host, username, password };
    read.problem('input "chart-host" is missing: the login of charts has to say which host it is for', 'Name the host in the workflow, for example charts.example.com; or give "chart-repository", or an oci:// address as "chart", there. A chart of an https address of its own takes no login: name its repository.');
    return undefined;
};
/** The login that inputs give, for its host alone. */
const givenLogins = (given) => (host) => Promise.resolve(given?.host === host ? given : undefined);
/**
 * The login that inputs give; else, at hosts of OCIR that the job is not logged in to, a short-lived
 * token of the signed-in identity.
 */
const jobLogins = ({ given, session, exec }, { environment, clock, log }) => {
    const ofIdentity = async (host) => {
        if (!(0,_clients_registry_registry_region_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnRegistry */ .MJ)(host, session))
            return undefined;
        const stored = await (0,_clients_registry_stored_login_js__WEBPACK_IMPORTED_MODULE_4__/* .storedLogin */ .d)((0,_clients_registry_docker_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .dockerConfigPath */ .Q)(environment), host, (0,_clients_registry_credential_helper_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialHelper */ .k)(exec));
        if (stored !== undefined)
            return undefined;
        try {
            const { token } = await (0,_clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchRegistryToken */ .Dj)(await (0,_clients_registry_registry_region_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionFor */ .w)(host, session, clock), clock);
            const login = { username: _clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_3__/* .bearerUser */ .H0, password: token };
            (0,_login_ocir_mask_login_js__WEBPACK_IMPORTED_MODULE_8__/* .maskLogin */ .q)({ host, ...login }, log);
            return { ...login, isOfIdentity: true };
        }
        catch (error) {
            // Everybody may fetch charts of public repositories.
            log.info(`The chart is fetched from ${host} without a login: ${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .b)(error)}`);
            return undefined;
        }
    };
    return async (host) => (await givenLogins(given)(host)) ?? ofIdentity(host);
};


/***/ }),

/***/ 55510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ maskLogin)
/* harmony export */ });
/* harmony import */ var _values_registry_docker_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27790);

/** Masks a login in all its forms, as soon as it is known: docker's config and Kubernetes have it in base64. */
const maskLogin = (login, log) => (0,_values_registry_docker_config_js__WEBPACK_IMPORTED_MODULE_0__/* .secretForms */ .eo)(login).forEach((form) => log.mask(form));


/***/ }),

/***/ 23361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ placeValues),
/* harmony export */   b: () => (/* binding */ placeCharts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83902);
/* harmony import */ var _values_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34056);
/* harmony import */ var _helm_repositories_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31572);
/* harmony import */ var _git_credentials_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38154);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8974);







/** Helm follows links, and puts what they lead to into the release. */
const requireOwnFiles = (key, chart) => {
    const root = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .realPlace */ .oD)(chart);
    for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(root, { withFileTypes: true, recursive: true })) {
        if (!entry.isSymbolicLink())
            continue;
        const link = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name);
        const place = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .realPlace */ .oD)(link);
        if ((0,_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .liesIn */ .z$)(place, root))
            continue;
        throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
            code: 'CHART_LINK_OUTSIDE',
            message: `${key}: the link ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, link)} of the chart leads to ${place}, out of its folder ${root}`,
            hint: 'Put the file itself into the chart, or share it as a library chart: "helm dependency build" in a step before copies it in.',
        });
    }
};
/**
 * What Helm is given for a chart: its address, or the absolute path of a folder or archive; what can
 * only be a name of Helm's own stays as it is.
 * @throws ActionError PATH_OUTSIDE_WORKSPACE, PATH_HOLDS_CREDENTIALS, CHART_LINK_OUTSIDE,
 * CONTEXT_HOLDS_CREDENTIALS
 */
const placeChart = (workspace, key, chart) => {
    if ((0,_values_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isRemoteChart */ .dw)(chart))
        return chart;
    const place = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .placeInWorkspace */ .mY)(workspace, key, chart);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place) && (0,_helm_repositories_js__WEBPACK_IMPORTED_MODULE_4__/* .isKnownAlias */ .W)(chart, workspace.environment))
        return chart;
    // What is not there, or is an archive, whose links Helm does not follow, has nothing to look at.
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place, { throwIfNoEntry: false })?.isDirectory() === true) {
        requireOwnFiles(key, place);
        (0,_git_credentials_js__WEBPACK_IMPORTED_MODULE_5__/* .requireCleanChart */ .T)(key, (0,_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .realPlace */ .oD)(place));
    }
    return place;
};
const placeValues = (workspace, key, values) => values.map((one) => typeof one !== 'string' || (0,_values_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isAddress */ .PW)(one) ? one : (0,_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .placeInWorkspace */ .mY)(workspace, key, one));
/** The content of a file as a value. @throws ActionError INPUT_INVALID */
const readEntry = (workspace, key, { path, value }) => {
    const place = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .placeInWorkspace */ .mY)(workspace, key, (0,_values_path_js__WEBPACK_IMPORTED_MODULE_3__/* .asPath */ .w2)(String(value)));
    try {
        return { path, value: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(place, 'utf8') };
    }
    catch (cause) {
        throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
            code: 'INPUT_INVALID',
            message: `${key}: ${String(value)} cannot be read: ${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(cause)}`,
            hint: 'Paths are relative to the workspace: run actions/checkout first, and check them.',
            cause,
        });
    }
};
/** The same as Helm is given them, with the files read. @throws ActionError as `placeChart` */
const placeCharts = (workspace, given, keys) => ({
    ...given,
    chart: given.repository === undefined ? placeChart(workspace, keys.chart, given.chart) : given.chart,
    values: placeValues(workspace, keys.values, given.values),
    files: given.files.map((entry) => readEntry(workspace, keys.files, entry)),
});


/***/ }),

/***/ 38154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ requireCleanChart),
  e: () => (/* binding */ requireCleanContext)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
;// CONCATENATED MODULE: ./dist.src/values/docker-ignore.js
const translate = (pattern) => pattern
    .split(/(\*\*\/|\/\*\*$|\*\*|\*|\?)/)
    .map((part) => {
    if (part === '**/')
        return '(.*/)?';
    if (part === '/**')
        return '/.*';
    if (part === '**')
        return '.*';
    if (part === '*')
        return '[^/]*';
    if (part === '?')
        return '[^/]';
    return part.replace(/[.+^${}()|[\]\\]/g, '\\$&');
})
    .join('');
/** Sets of characters and escapes are not read: they exclude nothing, and as exceptions let all in. */
const ruleOf = (line) => {
    const isException = line.startsWith('!');
    const written = line
        .slice(isException ? 1 : 0)
        .trim()
        .replace(/^\/+|\/+$/g, '')
        .replace(/^(\.\/)+/, '');
    if (/[[\]\\]|(^|\/)\.\.(\/|$)/.test(written)) {
        return { pattern: isException ? /^/ : /(?!)/, isException };
    }
    return { pattern: new RegExp(`^${translate(written)}$`, 's'), isException };
};
/** The path and the folders above it, since what excludes a folder excludes all in it. */
const withParents = (path) => path.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'));
/** Whether the text of a .dockerignore file keeps a file, by its path in the context, out of it. */
const isIgnored = (ignoreFile, path) => ignoreFile
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => ruleOf(line.trim()))
    .reduce((isOut, { pattern, isException }) => withParents(path).some((one) => pattern.test(one)) ? !isException : isOut, false);

;// CONCATENATED MODULE: ./dist.src/clients/files/git-credentials.js




/** What actions/checkout leaves in git's config, and a password in the address of a remote. */
const CREDENTIAL = /^\s*extraheader\s*=|:\/\/[^/\s@]+:[^/\s@]+@/im;
/** Folders of git's own that hold no config; objects are many. */
const WITHOUT_CONFIG = new Set(['objects', 'refs', 'logs', 'hooks', 'info', 'lfs']);
const entriesOf = (folder) => {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
};
/** The config files of repositories at or below a folder, submodules included. */
const gitConfigs = (folder, isGit = false) => entriesOf(folder).flatMap((entry) => {
    const path = (0,external_node_path_.join)(folder, entry.name);
    if (entry.isDirectory()) {
        const isSkipped = isGit && WITHOUT_CONFIG.has(entry.name);
        return isSkipped ? [] : gitConfigs(path, isGit || entry.name === '.git');
    }
    return isGit && /^config(\.worktree)?$/.test(entry.name) ? [path] : [];
});
const holdsCredential = (file) => CREDENTIAL.test((0,external_node_fs_.readFileSync)(file, 'utf8'));
/** The files below a folder in which git keeps a token. */
const gitCredentials = (folder) => gitConfigs(folder).filter(holdsCredential);
const withCredentials = (key, folder, file, also) => new action_error/* ActionError */.l({
    code: 'CONTEXT_HOLDS_CREDENTIALS',
    message: `${key}: ${folder} holds a token of git in ${(0,external_node_path_.relative)(folder, file)}, which would become part of what is made from it`,
    hint: `Set "persist-credentials: false" under with: of actions/checkout${also}.`,
});
/**
 * Refuses a build context that would hand git's token to the build.
 * @param dockerfile beside which a .dockerignore file of its own may stand
 * @throws ActionError CONTEXT_HOLDS_CREDENTIALS
 */
const requireCleanContext = (key, folder, dockerfile) => {
    const found = gitCredentials(folder);
    if (found.length === 0)
        return;
    // Which of them counts, the builders do not agree on: all that are there have to leave it out.
    const ignoring = [dockerfile, folder + external_node_path_.sep]
        .flatMap((base) => [`${base}.dockerignore`, `${base}.containerignore`])
        .filter((file) => (0,external_node_fs_.existsSync)(file))
        .map((file) => (0,external_node_fs_.readFileSync)(file, 'utf8'));
    const isOut = (file) => {
        const path = (0,external_node_path_.relative)(folder, file).split(external_node_path_.sep).join('/');
        return ignoring.length > 0 && ignoring.every((text) => isIgnored(text, path));
    };
    const left = found.find((file) => !isOut(file));
    if (left === undefined)
        return;
    throw withCredentials(key, folder, left, ', or write .git on the last line of .dockerignore');
};
/**
 * Refuses a chart whose templates could read git's token.
 * @throws ActionError CONTEXT_HOLDS_CREDENTIALS
 */
const requireCleanChart = (key, folder) => {
    const [file] = gitCredentials(folder);
    if (file !== undefined)
        throw withCredentials(key, folder, file, '');
};


/***/ }),

/***/ 31572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isKnownAlias)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _values_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34056);



/** Where Helm keeps the repositories that `helm repo add` named (helmpath in Helm's sources). */
const configOf = (environment) => {
    const own = environment['HELM_REPOSITORY_CONFIG'];
    if (own)
        return own;
    const config = environment['XDG_CONFIG_HOME'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment['HOME'] ?? '', '.config');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment['HELM_CONFIG_HOME'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(config, 'helm'), 'repositories.yaml');
};
const textOf = (path) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
};
/** Whether a chart is one of a repository that Helm knows by a name, as ingress-nginx/ingress-nginx. */
const isKnownAlias = (chart, environment) => {
    if (!(0,_values_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isChartAlias */ .zX)(chart))
        return false;
    const name = chart.slice(0, chart.indexOf('/'));
    const names = textOf(configOf(environment)).matchAll(/^\s*(?:- )?name:\s*["']?([\w.-]+)/gm);
    return [...names].some(([, one]) => one === name);
};


/***/ }),

/***/ 8974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OH: () => (/* binding */ openWorkspace),
/* harmony export */   mY: () => (/* binding */ placeInWorkspace),
/* harmony export */   oD: () => (/* binding */ realPlace),
/* harmony export */   z$: () => (/* binding */ liesIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83902);



const isLoop = (error) => error instanceof Error && 'code' in error && error.code === 'ELOOP';
const linkAt = (path) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path);
    }
    catch {
        return undefined;
    }
};
/** What a path leads to; where it would lead, if there is nothing yet. */
const realPlace = (path) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch (error) {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if (parent === path)
            return path;
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realPlace(parent), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
        const target = isLoop(error) ? undefined : linkAt(place);
        return target === undefined ? place : realPlace((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place), target));
    }
};
/** Whether a real path is a folder or lies in it. */
const liesIn = (path, folder) => path === folder || path.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
/** The workspace of the job; outside of one, the current folder. */
const openWorkspace = (environment) => {
    const temporary = environment['RUNNER_TEMP'];
    return {
        folder: realPlace((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(environment['GITHUB_WORKSPACE'] || '.')),
        temporary: temporary ? realPlace((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(temporary)) : undefined,
        environment,
    };
};
const outside = (key, path, place, { folder }) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
    code: 'PATH_OUTSIDE_WORKSPACE',
    message: `${key}: ${path} leads to ${place}, which is not in the workspace ${folder}`,
    hint: 'Paths are relative to the workspace, and what they name lies in it, also where it is a link. Copy the file into the workspace in a step before.',
});
const ofJob = (key, path, what) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
    code: 'PATH_HOLDS_CREDENTIALS',
    message: `${key}: ${path} ${what}`,
    hint: 'Name a folder or a file of your sources.',
});
/**
 * The absolute path of what a user names, for tools, which can take it for nothing but a path.
 * @param key the input, or the key of the environment file, for messages
 * @throws ActionError PATH_OUTSIDE_WORKSPACE, PATH_HOLDS_CREDENTIALS
 */
const placeInWorkspace = (workspace, key, path) => {
    const { folder, temporary } = workspace;
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
    const real = realPlace(place);
    if (!liesIn(real, folder))
        throw outside(key, path, real, workspace);
    if (temporary !== undefined) {
        const isIn = liesIn(real, temporary) && !liesIn(folder, temporary);
        if (isIn || liesIn(temporary, real)) {
            throw ofJob(key, path, "holds files of the runner's temporary folder, such as credentials");
        }
    }
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, real).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).includes('.git')) {
        throw ofJob(key, path, "lies in git's own folder, which can hold a token");
    }
    return place;
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
/** A whole number of 64 bits; a leading zero makes it a text, and so does a point. */
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
/** What Helm's `--set` makes of a value: true, false, null and whole numbers are no texts. */
const typed = (text, kind) => {
    if (kind === 'text')
        return text;
    const word = text.toLowerCase();
    if (word === 'true' || word === 'false')
        return word === 'true';
    return word === 'null' ? null : (integerOf(text) ?? text);
};
/** Up to a character that `ends` it, with what backslashes keep from that taken as it is. */
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
/** A comma begins a further entry only where a key follows; else it belongs to the value. */
const NEXT = /^,\s*[A-Za-z_](?:\\.|[\w./[\]-])*=/;
const jsonOf = (text) => {
    const value = /^\s*[[{]/.test(text) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text) : undefined;
    return typeof value === 'object' && value !== null ? value : undefined;
};
/** The value that a text begins with, and its length. JSON is taken whole, or as the text that it is. */
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
/** The value of a key that stands beside it, as in a mapping of YAML: what separates entries does not. */
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
 * @throws ActionError INPUT_INVALID that says where, and not what: it may be a part of a secret
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
        throw (0,_value_path_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongEntry */ .M_)(`entry ${index + 1} is not key=JSON`, 'Write one entry a line, such as ports=[80, 443]; texts stand in double quotes there.');
    });
};
/** Entries of `key=path`, one per line. @throws ActionError INPUT_INVALID */
const parseSetFile = (text) => linesOf(text).map((line, index) => {
    const entry = (0,_value_path_js__WEBPACK_IMPORTED_MODULE_0__/* .splitEntry */ .$d)(line);
    if (entry !== undefined && entry.rest.trim() !== '') {
        return { path: entry.path, value: entry.rest.trim() };
    }
    throw (0,_value_path_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongEntry */ .M_)(`entry ${index + 1} is not key=path`, 'Write one entry a line, such as ca=deploy/ca.pem.');
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

/** As in Helm (MaxIndex in strvals/parser.go). */
const MOST = 65_536;
/** Says where, and not what: it may be a part of a secret. */
const wrongEntry = (message, hint = 'Write one entry a line, such as image.tag=1.2.') => new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ code: 'INPUT_INVALID', message, hint });
const indexOf = (digits) => {
    const index = /^[0-9]+$/.test(digits) ? Number(digits) : Number.NaN;
    if (index <= MOST)
        return index;
    throw wrongEntry(`a key holds an index that is no number from 0 to ${MOST}`);
};
/**
 * A key of `--set` up to its `=`: dots part keys, brackets hold indices, a backslash takes the next
 * character as it is.
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
            throw wrongEntry('a key goes on behind the bracket of an index');
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
/** The path of a key that stands alone, e.g. `imagePullSecrets[0].name`. @throws ActionError INPUT_INVALID */
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


/** A cluster of virtual nodes alone, and nothing accepted. */
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

/***/ 55377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defaults)
/* harmony export */ });
/**
 * What counts where neither an input nor the environment file says it: by stage and input, as a user
 * would write it. Every action.yml and the schema are held against this table.
 */
const defaults = {
    'build-push': {
        context: '.',
        builder: 'auto',
        build: 'true',
        push: 'true',
        load: 'false',
        'max-parallel': '4',
        'scan-timeout': '15m',
        'no-cache': 'false',
        pull: 'false',
        provenance: 'false',
        sbom: 'false',
        'allow-unsafe-args': 'false',
    },
    'ensure-cluster': {
        create: 'false',
        'api-endpoint': 'public',
        upgrade: 'false',
        'metrics-server': 'false',
        'openid-issuer': 'https://token.actions.githubusercontent.com',
        timeout: '30m',
    },
    'ensure-node-pool': {
        'node-pool-size': '3',
        'pod-shape': 'Pod.Standard.E4.Flex',
        timeout: '20m',
    },
    deploy: {
        'image-key': 'image',
        'pull-secret-key': 'pullSecret',
        'create-namespace': 'true',
        'wait-for-jobs': 'true',
        'managed-nodes': 'false',
        'on-failure': 'keep',
        'on-pending': 'free',
        spread: 'false',
        timeout: '10m',
    },
    load: {
        path: '/',
        rate: '30/s',
        duration: '3m',
        'max-failed': '1%',
        'abort-on-fail': 'true',
        'max-rate': '1000/s',
        'max-duration': '1h',
        'max-users': '10000',
        where: 'runner',
        pods: '2',
        'k6-image': 'docker.io/grafana/k6:2.2.0',
        'pod-cpu': '1',
        'pod-memory': '2Gi',
        'start-within': '90s',
    },
    'assert-scaling': {
        expect: 'all',
        within: '3m30s',
        'ready-timeout': '7m',
        'back-within': '10m',
        'no-restarts': 'false',
        'baseline-margin': '20%',
        'fail-on-regression': 'false',
    },
};


/***/ }),

/***/ 53756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ describedImages)
/* harmony export */ });
/** Returns all images that are built: the one of `image` first. */
const describedImages = ({ image, images = {}, }) => [
    ...(image === undefined
        ? []
        : [{ name: undefined, key: 'image', image, wiring: { keys: [], values: {} } }]),
    ...Object.entries(images).map(([name, one]) => ({
        name,
        key: `images.${name}`,
        image: one,
        wiring: { keys: one['image-key'] ?? [`${name}.image`], values: one['image-values'] },
    })),
];


/***/ }),

/***/ 68464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ renderingOptions),
/* harmony export */   Qg: () => (/* binding */ dependencyOptions),
/* harmony export */   _A: () => (/* binding */ asHelmOption),
/* harmony export */   dQ: () => (/* binding */ fetchingOptions)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

/** Options of Helm that change nothing else that this project says to it, and run no program. */
const BOTH = [
    ...['ca-file', 'cert-file', 'key-file', 'keyring'],
    ...['dependency-update', 'devel', 'disable-openapi-validation', 'enable-dns'],
    ...['insecure-skip-tls-verify', 'no-hooks', 'plain-http', 'skip-crds'],
    ...['skip-schema-validation', 'verify'],
];
const UPGRADE = [
    ...['cleanup-on-fail', 'force', 'force-conflicts', 'force-replace', 'hide-notes'],
    ...['history-max', 'render-subchart-notes', 'reset-then-reuse-values', 'reset-values'],
    ...['reuse-values', 'server-side', 'take-ownership', 'wait', 'wait-for-jobs'],
];
/** Why others are refused, where there is something in their place. */
const INSTEAD = {
    atomic: 'Set on-failure to uninstall-if-first.',
    description: 'The description names the commit and the run.',
    namespace: 'Set namespace.',
    'pass-credentials': 'A login goes to the host that it is for alone: see chart-username and chart-host.',
    'post-renderer': 'It would run a program: render beforehand, and deploy the result as a chart.',
    'rollback-on-failure': 'Set on-failure to uninstall-if-first.',
    set: 'Set it in set.',
    timeout: 'Set timeout: hooks may take all of it.',
    values: 'Name the file in values.',
    version: 'Set chart-version.',
};
const nameOf = (option) => /^--([a-z][a-z-]*)(?:=.*)?$/s.exec(option)?.[1] ?? '';
/**
 * A further option of `helm upgrade`.
 * @throws ActionError INPUT_INVALID
 */
const asHelmOption = (text) => {
    const name = nameOf(text);
    if ([...BOTH, ...UPGRADE].includes(name))
        return text;
    const hint = INSTEAD[name] ?? `Allowed are --${[...BOTH, ...UPGRADE].toSorted().join(', --')}.`;
    // What follows the name may be a secret.
    const shown = text.split(/[\s=]/)[0] ?? '';
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`"${shown}" is no option that can be passed on to Helm`, hint);
};
/** Those that `helm template` knows too: what is checked has to be what is deployed. */
const renderingOptions = (options) => options.filter((option) => BOTH.includes(nameOf(option)));
/** Those that say how a chart is fetched: Helm is then given what was. */
const FETCHING = [
    ...['ca-file', 'cert-file', 'devel', 'insecure-skip-tls-verify', 'key-file', 'keyring'],
    ...['plain-http', 'verify'],
];
/** Those that `helm pull` has to have. */
const fetchingOptions = (options) => options.filter((option) => FETCHING.includes(nameOf(option)));
/** Those of them that `helm dependency build` knows. */
const dependencyOptions = (options) => fetchingOptions(options).filter((option) => nameOf(option) !== 'devel');


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
/** A DNS subdomain, as most objects of Kubernetes may be called. */
const SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
/** As Helm's validateReleaseName has it: the rest of 63 characters is for what charts append. */
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


/***/ }),

/***/ 57562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ parseCidr),
/* harmony export */   H6: () => (/* binding */ usableAddresses),
/* harmony export */   Sr: () => (/* binding */ cidrInterval),
/* harmony export */   eX: () => (/* binding */ cidrContains),
/* harmony export */   wv: () => (/* binding */ intervalsOverlap)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83902);


const invalid = (text, why, hint) => new _action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({ code: 'CIDR_INVALID', message: `"${text}" is not a CIDR block: ${why}`, hint });
const ipv4Number = (address) => address.split('.').reduce((sum, octet) => sum * 256n + BigInt(octet), 0n);
const ipv6Groups = (half) => half === ''
    ? []
    : half.split(':').flatMap((group) => {
        if (!group.includes('.'))
            return [BigInt(`0x${group}`)];
        const embedded = ipv4Number(group);
        return [embedded >> 16n, embedded & 0xffffn];
    });
const ipv6Number = (address) => {
    const [head = '', tail] = address.split('::');
    const left = ipv6Groups(head);
    const right = tail === undefined ? [] : ipv6Groups(tail);
    const zeros = Array.from({ length: 8 - left.length - right.length }, () => 0n);
    return [...left, ...zeros, ...right].reduce((sum, group) => (sum << 16n) + group, 0n);
};
/**
 * Parses a CIDR block. Bits behind the prefix must be zero, as OCI demands.
 * @throws ActionError CIDR_INVALID
 */
const parseCidr = (text) => {
    const [address = '', prefixText, ...rest] = text.trim().split('/');
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
    const hint = 'Write an address and a prefix length: 10.0.10.0/24, or 0.0.0.0/0 for everybody.';
    if (version !== 4 && version !== 6)
        throw invalid(text, 'its address is not one', hint);
    const bits = version === 4 ? 32 : 128;
    if (prefixText === undefined || rest.length > 0 || !/^[0-9]{1,3}$/.test(prefixText)) {
        throw invalid(text, 'its prefix length is missing', hint);
    }
    const prefix = Number(prefixText);
    if (prefix > bits)
        throw invalid(text, `its prefix length is above ${bits}`, hint);
    const number = version === 4 ? ipv4Number(address) : ipv6Number(address);
    const size = 1n << BigInt(bits - prefix);
    if (number % size !== 0n) {
        throw invalid(text, `address bits are set behind /${prefix}`, 'Use the first address of the block.');
    }
    return { text: `${address}/${prefix}`, version, prefix, first: number, last: number + size - 1n };
};
/** Whether every address of `inner` lies in `outer`. */
const cidrContains = (outer, inner) => outer.version === inner.version && outer.first <= inner.first && inner.last <= outer.last;
/** Whether some address lies in both. */
const intervalsOverlap = (a, b) => a.version === b.version && a.first <= b.last && b.first <= a.last;
/** Addresses that OCI leaves to users: three of each subnet are reserved. */
const usableAddresses = (cidr) => Math.max(0, Number(cidr.last - cidr.first + 1n) - 3);
const intervals = new Map();
/** Networks have few different blocks; this only keeps a hostile one from filling the memory. */
const MOST_INTERVALS = 50_000;
const readInterval = (text) => {
    const [address = '', prefixText = ''] = text.trim().split('/');
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
    const bits = version === 4 ? 32 : 128;
    const prefix = Number(prefixText);
    if ((version !== 4 && version !== 6) || !/^[0-9]{1,3}$/.test(prefixText) || prefix > bits) {
        return undefined;
    }
    const number = version === 4 ? ipv4Number(address) : ipv6Number(address);
    const size = 1n << BigInt(bits - prefix);
    const first = number - (number % size);
    return { version, first, last: first + size - 1n };
};
/**
 * A block that somebody else wrote: bits behind the prefix count as zero, as routers see them.
 * Undefined if it is no block at all. Remembered, since thousands of rules share few blocks.
 */
const cidrInterval = (text) => {
    if (!intervals.has(text)) {
        if (intervals.size >= MOST_INTERVALS)
            intervals.clear();
        intervals.set(text, readInterval(text));
    }
    return intervals.get(text);
};


/***/ }),

/***/ 23824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KQ: () => (/* binding */ defaultOptions),
/* harmony export */   TX: () => (/* binding */ networkOptionFields),
/* harmony export */   a9: () => (/* binding */ loadBalancerKinds),
/* harmony export */   dI: () => (/* binding */ networkOptions)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8058);

/**
 * `nlb-preserving-source` is a network load balancer that is set to preserve the source. Oracle says
 * that virtual nodes do not get it; the cloud controller manager sets it whatever the nodes are, so
 * rules for the clients stay, and nothing is promised.
 */
const loadBalancerKinds = ['lb', 'nlb', 'nlb-preserving-source'];
const option = (name, form, description) => ({
    name,
    form,
    description,
});
/**
 * The one declaration of what a user may say of a network's traffic. `name` is both the input of the
 * actions and the key in the environment file.
 */
const networkOptionFields = {
    clients: option('clients', 'blocks', 'Who may use the load balancer.'),
    listeners: option('listeners', 'tcp-ports', 'TCP ports of the load balancer; 80 without listeners and udp-listeners.'),
    udpListeners: option('udp-listeners', 'udp-ports', 'UDP ports of a network load balancer.'),
    apiClients: option('api-clients', 'blocks', 'Who may call the Kubernetes API; no rule if empty.'),
    loadBalancer: option('load-balancer-type', 'load-balancer', "lb, or a network load balancer (nlb), or one that is set to preserve the source; pods on virtual nodes do not see the clients' addresses."),
    hasOidc: option('openid-connect', 'flag', "The Kubernetes API verifies tokens of an issuer on the internet, such as GitHub's."),
    isInternetAllowed: option('pods-to-internet', 'flag', 'Pods may open connections to the internet, through a NAT gateway.'),
};
const defaultOptions = {
    clients: [_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYWHERE */ .eY],
    listeners: [80],
    udpListeners: [],
    apiClients: [],
    loadBalancer: 'lb',
    hasOidc: false,
    isInternetAllowed: false,
};
/** Completes the options. An empty list counts as absent; UDP listeners alone open no TCP port. */
const networkOptions = (given) => {
    const said = Object.entries(given).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
    const hasUdp = (given.udpListeners ?? []).length > 0;
    return { ...defaultOptions, ...(hasUdp ? { listeners: [] } : {}), ...Object.fromEntries(said) };
};


/***/ }),

/***/ 8058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ MYSQL),
/* harmony export */   D: () => (/* binding */ isEveryPort),
/* harmony export */   Ib: () => (/* binding */ ICMP),
/* harmony export */   Jg: () => (/* binding */ KUBELET),
/* harmony export */   Pg: () => (/* binding */ HEALTH),
/* harmony export */   Q8: () => (/* binding */ NODE_PORTS),
/* harmony export */   S$: () => (/* binding */ HTTPS),
/* harmony export */   TQ: () => (/* binding */ ALL_PORTS),
/* harmony export */   U$: () => (/* binding */ onePort),
/* harmony export */   e0: () => (/* binding */ UDP),
/* harmony export */   eY: () => (/* binding */ ANYWHERE),
/* harmony export */   gT: () => (/* binding */ DNS),
/* harmony export */   hN: () => (/* binding */ CONTROL_PLANE),
/* harmony export */   qi: () => (/* binding */ TCP),
/* harmony export */   uB: () => (/* binding */ KUBERNETES_API)
/* harmony export */ });
/** Protocols as OCI writes them in security rules. */
const ICMP = '1';
const TCP = '6';
const UDP = '17';
const ANYWHERE = '0.0.0.0/0';
const HTTPS = 443;
const DNS = 53;
const KUBERNETES_API = 6443;
/** Where nodes and pods reach OKE's control plane, beside the Kubernetes API. */
const CONTROL_PLANE = 12_250;
const KUBELET = 10_250;
/** Where load balancers check the health of kube-proxy. */
const HEALTH = 10_256;
/** Classic protocol and X Protocol. */
const MYSQL = [3306, 33_060];
const NODE_PORTS = { min: 30_000, max: 32_767 };
const ALL_PORTS = { min: 1, max: 65_535 };
const onePort = (port) => ({ min: port, max: port });
/** There is no port 0, so it does not matter whether a range includes it. */
const isEveryPort = ({ min, max }) => min <= 1 && max === ALL_PORTS.max;


/***/ }),

/***/ 44142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O7: () => (/* binding */ parseStatuses),
/* harmony export */   Ro: () => (/* binding */ hasStatus),
/* harmony export */   cr: () => (/* binding */ formatStatuses),
/* harmony export */   yq: () => (/* binding */ GOOD)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** What counts as an answer if nothing is said: no error, a redirect included. */
const GOOD = [[200, 399]];
const PART = /^([1-5][0-9x]{2})(?:-([1-5][0-9]{2}))?$/;
const rangeOf = (part) => {
    const [, from = '', to] = PART.exec(part.toLowerCase()) ?? [];
    if (from === '')
        return undefined;
    if (to !== undefined) {
        const range = [Number(from), Number(to)];
        return range[0] <= range[1] ? range : undefined;
    }
    if (!/^[0-9](xx|[0-9]x|[0-9]{2})$/.test(from))
        return undefined;
    return [Number(from.replaceAll('x', '0')), Number(from.replaceAll('x', '9'))];
};
/**
 * Statuses as `200`, `200-399`, `2xx` or several of them, parted by commas.
 * @throws ActionError INPUT_INVALID
 */
const parseStatuses = (text) => {
    const parts = text.split(/[\s,]+/).filter((part) => part !== '');
    const ranges = parts.map(rangeOf);
    const known = ranges.filter((range) => range !== undefined);
    if (known.length > 0 && known.length === ranges.length)
        return known;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: `"${text}" names no statuses of HTTP`,
        hint: 'Write 200, 200-399, 2xx, or several of them, parted by commas.',
    });
};
const hasStatus = (statuses, status) => statuses.some(([from, to]) => status >= from && status <= to);
const formatStatuses = (statuses) => statuses.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(', ');


/***/ }),

/***/ 58810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   my: () => (/* binding */ formatImageReference),
/* harmony export */   o_: () => (/* binding */ parseImageReference)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const PATH_PART = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?::[0-9]{1,5})?$/;
const invalid = (text, why) => new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'IMAGE_REFERENCE_INVALID',
    message: `"${text}" is not an image reference: ${why}`,
    hint: 'Write host/namespace/repository:tag, repository in lower case, as fra.ocir.io/acme/shop:1.2.',
});
/**
 * A repository path: lower-case parts separated by slashes.
 * @throws ActionError IMAGE_REFERENCE_INVALID
 */
const parseRepository = (text) => {
    const path = text.trim();
    const wrong = path.split('/').find((part) => !PATH_PART.test(part));
    if (wrong === undefined && path.length <= 255)
        return path;
    throw invalid(text, wrong === undefined ? 'it is too long' : `"${wrong}" has characters that are not allowed`);
};
/** @throws ActionError IMAGE_REFERENCE_INVALID */
const parseTag = (text) => {
    if (TAG.test(text.trim()))
        return text.trim();
    throw invalid(text, 'a tag has letters, digits, "_", "." and "-", at most 128 of them');
};
/** The first part is a registry only if it looks like a host, as docker decides it. */
const splitRegistry = (name) => {
    const slash = name.indexOf('/');
    const head = name.slice(0, Math.max(slash, 0));
    const isHost = /[.:]/.test(head) || head === 'localhost';
    return slash > 0 && isHost ? [head, name.slice(slash + 1)] : ['', name];
};
/** @throws ActionError IMAGE_REFERENCE_INVALID */
const parseImageReference = (text) => {
    const [named = '', digest, ...more] = text.trim().split('@');
    if (more.length > 0 || (digest !== undefined && !DIGEST.test(digest))) {
        throw invalid(text, 'its digest is not sha256: and 64 hex digits');
    }
    const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
    const [name, tag] = colon < 0 ? [named, undefined] : [named.slice(0, colon), named.slice(colon + 1)];
    const [registry, path] = splitRegistry(name);
    if (registry !== '' && !HOST.test(registry))
        throw invalid(text, `"${registry}" is not a host`);
    return {
        registry,
        repository: parseRepository(path),
        ...(tag === undefined ? {} : { tag: parseTag(tag) }),
        ...(digest === undefined ? {} : { digest }),
    };
};
const formatImageReference = ({ registry, repository, tag, digest, }) => `${registry === '' ? '' : `${registry}/`}${repository}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;


/***/ })

};
