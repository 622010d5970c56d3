export const id = 3345;
export const ids = [3345];
export const modules = {

/***/ 42978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readChartLogin),
/* harmony export */   w: () => (/* binding */ givenLogins)
/* harmony export */ });
/* harmony import */ var _values_input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);
/* harmony import */ var _values_network_parse_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10737);
/* harmony import */ var _values_registry_registry_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8707);



/** The host of an address. An invalid address is reported where the address itself is read. */
const hostOf = (text, protocol) => protocol.test(text) ? (0,_values_network_parse_url_js__WEBPACK_IMPORTED_MODULE_2__/* .parseUrl */ .D)(text)?.host : undefined;
/** The chart host that the workflow itself names. */
const namedHost = (read) => read.optional('chart-host', _values_registry_registry_host_js__WEBPACK_IMPORTED_MODULE_1__/* .asRegistryHost */ .A) ??
    read.optional('chart-repository', (text) => hostOf(text, /^https?:/i)) ??
    read.optional('chart', (text) => hostOf(text, /^oci:/i));
/**
 * The login of a private chart registry or repository. Only inputs name its host: whoever can
 * change a file of the checkout must not get the login by naming another host.
 */
const readChartLogin = (read) => {
    const username = read.optional('chart-username', _values_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1);
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
/** The login from the inputs, for its host only. */
const givenLogins = (given) => (host) => Promise.resolve(given?.host === host ? given : undefined);


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
/* harmony import */ var _git_credentials_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71338);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8974);







/** Helm follows links and puts their targets into the release. */
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
 * Resolves a chart for Helm: its address, or the absolute path of a folder or archive; a name in a
 * repository of Helm's own stays as it is.
 * @throws ActionError PATH_OUTSIDE_WORKSPACE, PATH_HOLDS_CREDENTIALS, CHART_LINK_OUTSIDE,
 * CONTEXT_HOLDS_CREDENTIALS
 */
const placeChart = (workspace, key, chart) => {
    if ((0,_values_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isRemoteChart */ .dw)(chart))
        return chart;
    const place = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .placeInWorkspace */ .mY)(workspace, key, chart);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place) && (0,_helm_repositories_js__WEBPACK_IMPORTED_MODULE_4__/* .isKnownAlias */ .W)(chart, workspace.environment))
        return chart;
    // Skips a missing path, and an archive: Helm does not follow the links in it.
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
/** Resolves the files of a chart for Helm, and reads entries from files. @throws as `placeChart` */
const placeCharts = (workspace, given, keys) => ({
    ...given,
    chart: given.repository === undefined ? placeChart(workspace, keys.chart, given.chart) : given.chart,
    values: placeValues(workspace, keys.values, given.values),
    files: given.files.map((entry) => readEntry(workspace, keys.files, entry)),
});


/***/ }),

/***/ 71338:
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
;// CONCATENATED MODULE: ./dist.src/values/image-build/docker-ignore.js
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
/**
 * Character sets and escapes are not supported: they exclude nothing, and as exceptions include
 * everything.
 */
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
/** The path and its parent folders, since excluding a folder excludes everything in it. */
const withParents = (path) => path.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'));
/** Whether the text of a .dockerignore file excludes a file, by its path in the context. */
const isIgnored = (ignoreFile, path) => ignoreFile
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => ruleOf(line.trim()))
    .reduce((isOut, { pattern, isException }) => withParents(path).some((one) => pattern.test(one)) ? !isException : isOut, false);

;// CONCATENATED MODULE: ./dist.src/clients/files/git-credentials.js




/**
 * Matches what actions/checkout leaves in git's config, and a password in the address of a remote.
 */
const CREDENTIAL = /^\s*extraheader\s*=|:\/\/[^/\s@]+:[^/\s@]+@/im;
/** Git's own folders without config; there are many objects. */
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
/** Returns the files in a folder in which git keeps a token. */
const gitCredentials = (folder) => gitConfigs(folder).filter(holdsCredential);
const withCredentials = (key, folder, file, also) => new action_error/* ActionError */.l({
    code: 'CONTEXT_HOLDS_CREDENTIALS',
    message: `${key}: ${folder} holds a token of git in ${(0,external_node_path_.relative)(folder, file)}, which would become part of what is made from it`,
    hint: `Set "persist-credentials: false" under with: of actions/checkout${also}.`,
});
/**
 * Rejects a build context that would pass git's token to the build.
 * @param dockerfile may have its own .dockerignore file next to it
 * @throws ActionError CONTEXT_HOLDS_CREDENTIALS
 */
const requireCleanContext = (key, folder, dockerfile) => {
    const found = gitCredentials(folder);
    if (found.length === 0)
        return;
    // Builders disagree on which file applies, so every existing one must exclude it.
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
 * Rejects a chart whose templates could read git's token.
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
/** Whether a chart is in a repository that Helm knows by name, e.g. ingress-nginx/ingress-nginx. */
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
/** The real path behind a path, even if nothing exists there yet. */
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
/** Whether a real path is a folder or inside it. */
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
    hint: 'Paths are relative to the workspace, and what they name must be in it, even through a link. Copy the file into the workspace in an earlier step.',
});
const ofJob = (key, path, what) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
    code: 'PATH_HOLDS_CREDENTIALS',
    message: `${key}: ${path} ${what}`,
    hint: 'Name a folder or a file of your sources.',
});
/**
 * Resolves a user's path to an absolute one, which tools cannot mistake for an option.
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

/***/ 55377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defaults)
/* harmony export */ });
// Made from each action.yml by npm run generate: change the default there.
/**
 * Defaults for what neither an input nor the environment file sets: by stage and input, in a user's
 * notation. A test checks the schema against this table.
 */
const defaults = {
    'build-push': {
        'max-parallel': '4',
        context: '.',
        'no-cache': 'false',
        pull: 'false',
        provenance: 'false',
        sbom: 'false',
        'allow-unsafe-args': 'false',
        build: 'true',
        push: 'true',
        load: 'false',
        'scan-timeout': '15m',
        builder: 'auto',
    },
    'ensure-cluster': {
        create: 'false',
        'api-endpoint': 'public',
        upgrade: 'false',
        'metrics-server': 'false',
        'openid-issuer': 'https://token.actions.githubusercontent.com',
        timeout: '30m',
        mode: 'apply',
    },
    'ensure-node-pool': {
        'node-pool-size': '3',
        'pod-shape': 'Pod.Standard.E4.Flex',
        replace: 'never',
        'eviction-grace': '15m',
        timeout: '20m',
        mode: 'apply',
    },
    deploy: {
        'image-key': 'image',
        'pull-secret-key': 'pullSecret',
        'create-namespace': 'true',
        timeout: '10m',
        'expect-status': '200-399',
        'on-failure': 'keep',
        'on-pending': 'free',
        spread: 'false',
        'wait-for-jobs': 'true',
        'managed-nodes': 'false',
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
        'k6-operator': 'auto',
        'pod-cpu': '1',
        'pod-memory': '2Gi',
        'start-within': '90s',
    },
    'assert-scaling': {
        expect: 'all',
        within: '3m30s',
        'back-within': '10m',
        'no-restarts': 'false',
        'baseline-margin': '20%',
        'fail-on-regression': 'false',
        'ready-timeout': '7m',
    },
};


/***/ }),

/***/ 34056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ asChart),
/* harmony export */   Hj: () => (/* binding */ asValuesFile),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   Vp: () => (/* binding */ asDockerfile),
/* harmony export */   dw: () => (/* binding */ isRemoteChart),
/* harmony export */   j1: () => (/* binding */ asRepository),
/* harmony export */   w2: () => (/* binding */ asPath),
/* harmony export */   zX: () => (/* binding */ isChartAlias)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47191);


const refused = (message, hint) => new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ code: 'INPUT_INVALID', message, hint });
const CONTROL = /\p{Cc}/u;
/** Loopback addresses: no network is in between. */
const LOOPBACK = /^http:\/\/(?:127(?:\.\d+){3}|localhost|\[::1\])(?=[:/]|$)/i;
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i;
/** Whether a text is an address rather than a path. */
const isAddress = (text) => ADDRESS.test(text);
/** A file system path from a user: never an option, never an address. */
const asPath = (text) => {
    const path = text.trim();
    if (path === '')
        throw refused('the path is empty', 'Write a path such as deploy/chart.');
    if (path.startsWith('-')) {
        throw refused(`"${path}" begins as an option does`, 'Write a path; one that really begins with "-" as ./-name.');
    }
    if (CONTROL.test(path))
        throw refused('the path holds a control character', 'Correct the path.');
    if (isAddress(path)) {
        throw refused(`"${path}" is an address, not a path`, 'Write the path of a file or a folder.');
    }
    return path;
};
/**
 * A Dockerfile. Podman runs names ending in `.in` through the C preprocessor, which can include any
 * file.
 */
const asDockerfile = (text) => {
    const path = asPath(text);
    if (!path.endsWith('.in'))
        return path;
    throw refused(`"${path}" is a template of a Dockerfile`, 'Make the Dockerfile from it in a step before.');
};
/** Whether a chart is fetched by Helm rather than read from the workspace. */
const isRemoteChart = (chart) => /^(oci|https?):\/\/[^\s-]/.test(chart);
/** `ingress-nginx/ingress-nginx`: may be a chart of a repository that `helm repo add` named. */
const isChartAlias = (chart) => /^\w[\w.-]*\/\w[\w.-]*$/.test(chart);
/** A chart: a folder, an archive, or an address that Helm fetches it from. */
const asChart = (text) => {
    const chart = text.trim();
    return isRemoteChart(chart) && !CONTROL.test(chart) ? chart : asPath(chart);
};
/**
 * A file of values: a path, or an address that Helm fetches it from, also by a plugin of its own.
 * @throws ActionError INPUT_INVALID
 */
const asValuesFile = (text) => {
    const file = text.trim();
    if (!isAddress(file))
        return asPath(file);
    if (/^file:/i.test(file))
        throw refused(`"${(0,_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCredentials */ .ri)(file)}" is no path`, 'Write the path alone.');
    if (/^http:/i.test(file) && !LOOPBACK.test(file)) {
        throw refused(`"${(0,_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCredentials */ .ri)(file)}" is not an https address`, 'Values that anybody on the way can change decide what is deployed: write an https address.');
    }
    if (!CONTROL.test(file))
        return file;
    throw refused('the address holds a control character', 'Correct the address.');
};
/**
 * The address of a repository of charts.
 * @throws ActionError INPUT_INVALID
 */
const asRepository = (text) => {
    const address = text.trim();
    if (/^oci:/i.test(address)) {
        throw refused('a registry is no chart repository', 'Write oci://host/path/chart as the chart, without repository.');
    }
    return (0,_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .asEndpoint */ .u8)(address);
};


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
    hint: 'Write host/namespace/repository:tag, repository in lower case, for example fra.ocir.io/acme/shop:1.2.',
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
/** By docker's rule, the first part is a registry only if it looks like a host. */
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


/***/ }),

/***/ 8707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ asRegistryHost),
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const form = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?::[0-9]{1,5})?$/;
/**
 * The host of a registry with an optional port, as logins are stored under it.
 * @throws ActionError INPUT_INVALID
 */
const asRegistryHost = (text) => {
    const host = text.trim();
    if (form.test(host))
        return host;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: `"${text}" is not a registry host`,
        hint: 'Write the host alone, without https:// and path: ocir.eu-frankfurt-1.oci.oraclecloud.com.',
    });
};
/** Whether a registry is on this machine, where plain http is usual. */
const isLoopback = (host) => /^(localhost|127(\.[0-9]+){3})(:[0-9]+)?$/.test(host);


/***/ })

};
