export const id = 1537;
export const ids = [1537];
export const modules = {

/***/ 43811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ jobK6)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./dist.src/core/once.js
var once = __webpack_require__(71081);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./dist.src/clients/tools/archive-file.js


/** Bytes that an archive may unpack to; k6's is a sixth of it. */
const LARGEST = 512 * 2 ** 20;
/** Bytes of a header, and what contents are filled up to. */
const BLOCK = 512;
const unpack = (0,external_node_util_.promisify)(external_node_zlib_.gunzip);
const field = (header, from, length) => header
    .subarray(from, from + length)
    .toString('latin1')
    .replace(/\0.*/s, '');
/**
 * Returns a regular file of a .tar.gz by its path; undefined if it is not in there. Paths are those of
 * the old header, of at most 100 bytes.
 * @throws what zlib says of data that is no gzip
 */
const archiveFile = async (archive, path) => {
    const tar = await unpack(archive, { maxOutputLength: LARGEST });
    for (let at = 0; at + BLOCK <= tar.length;) {
        const header = tar.subarray(at, at + BLOCK);
        const size = Number.parseInt(field(header, 124, 12), 8);
        // The end is a block of zeros.
        if (Number.isNaN(size))
            return undefined;
        const start = at + BLOCK;
        const isFile = ['', '0'].includes(field(header, 156, 1));
        if (isFile && field(header, 0, 100).replace(/^\.\//, '') === path) {
            return start + size <= tar.length ? tar.subarray(start, start + size) : undefined;
        }
        at = start + Math.ceil(size / BLOCK) * BLOCK;
    }
    return undefined;
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./dist.src/clients/http/retry.js
var retry = __webpack_require__(75506);
;// CONCATENATED MODULE: ./dist.src/clients/tools/download.js



/** For an archive of some ten megabytes, by a slow line too. */
const POLICY = { pauses: [1000, 4000], attempt: 240_000, total: 300_000 };
/** Bytes that are read; the archives of k6 are a tenth of it. */
const download_LARGEST = 256 * 2 ** 20;
/** An answer that another attempt does not change. */
class Refused extends Error {
}
const fetchOnce = async (url, signal) => {
    const response = await fetch(url, { signal });
    if (!response.ok || response.body === null) {
        await response.body?.cancel();
        const isPassing = response.status === 429 || response.status >= 500;
        const failure = `HTTP ${response.status}`;
        throw isPassing ? new Error(failure) : new Refused(failure);
    }
    const pieces = [];
    let bytes = 0;
    for await (const piece of response.body) {
        bytes += piece.length;
        // Leaving the loop ends the answer.
        if (bytes > download_LARGEST)
            throw new Refused(`more than ${download_LARGEST / 2 ** 20} MB`);
        pieces.push(piece);
    }
    return Buffer.concat(pieces);
};
/** What `fetch` says of a connection stands in its cause. */
const causeOf = (error) => error instanceof TypeError && error.cause !== undefined ? error.cause : error;
/**
 * Fetches a file over HTTP, following redirects, and returns it if it is the one that is meant.
 * @throws ActionError TOOL_CHECKSUM_WRONG; why there was no answer; the reason of the step's end
 */
const download = async ({ url, sha256 }, clock) => {
    const attempt = (signal) => fetchOnce(url, signal).catch((error) => {
        throw causeOf(error);
    });
    const content = await (0,retry/* withRetries */.LH)(POLICY, clock, attempt, (error) => ({
        mayRepeat: !(0,retry/* isFinal */.dR)(error) && !(error instanceof Refused),
    }));
    const found = (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
    if (found === sha256)
        return content;
    throw new action_error/* ActionError */.l({
        code: 'TOOL_CHECKSUM_WRONG',
        message: `what was fetched from ${url} has the SHA-256 ${found}, and should have ${sha256}`,
        hint: 'Nothing of it was run. Look at the proxy between the runner and GitHub; with k6 on PATH, nothing is fetched.',
    });
};

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./dist.src/clients/tools/tool-cache.js



const may = (path, mode) => (0,promises_.access)(path, mode).then(() => true, () => false);
/** Whether a program is in one of the folders of PATH. */
const isOnPath = async (name, path) => {
    const folders = path.split(external_node_path_.delimiter).filter((folder) => folder !== '');
    const found = await Promise.all(folders.map((folder) => may((0,external_node_path_.join)(folder, name), promises_.constants.X_OK)));
    return found.includes(true);
};
/** The layout that GitHub's own setup actions and runner images have. */
const folderOf = (root, { name, version, architecture }) => (0,external_node_path_.join)(root, name, version, architecture);
/** Stands beside the folder as soon as all of it is there. */
const markerOf = (folder) => `${folder}.complete`;
/** Returns the folder of a tool that is in the cache as a whole. */
const cachedTool = async (root, tool) => {
    const folder = folderOf(root, tool);
    const isWhole = await may(markerOf(folder), promises_.constants.F_OK);
    return isWhole && (await may((0,external_node_path_.join)(folder, tool.name), promises_.constants.X_OK)) ? folder : undefined;
};
/**
 * Puts a program into the cache and returns its folder. Jobs that do so at the same time, or are killed
 * meanwhile, leave the one or the other, never half of one.
 * @throws the system's error where the cache cannot be written
 */
const cacheTool = async (root, tool, program) => {
    const folder = folderOf(root, tool);
    await (0,promises_.mkdir)(folder, { recursive: true });
    const file = (0,external_node_path_.join)(folder, tool.name);
    const temporary = `${file}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        await (0,promises_.writeFile)(temporary, program, { mode: 0o755, flag: 'wx' });
        await (0,promises_.rename)(temporary, file);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true }).catch(() => undefined);
        throw error;
    }
    await (0,promises_.writeFile)(markerOf(folder), '');
    return folder;
};

;// CONCATENATED MODULE: ./dist.src/clients/tools/k6-place.js






const missing = ({ url, version }, error) => new action_error/* ActionError */.l({
    code: 'TOOL_MISSING',
    message: `k6 was not found on PATH, and could not be fetched from ${url}: ${(0,action_error/* messageOf */.b)(error)}`,
    hint: `Put grafana/setup-k6-action before this step. A runner without the internet needs k6 on its PATH, or k6 ${version} in its tool cache.`,
    cause: error,
});
const programOf = async (release, clock) => {
    const program = await archiveFile(await download(release, clock), release.entry);
    if (program === undefined)
        throw new Error(`${release.entry} is not in the archive`);
    return program;
};
const fetched = async (release, roots, runner) => {
    const tool = { name: 'k6', ...release };
    runner.report(`k6 is not on PATH: fetching version ${release.version} from ${release.url}`);
    const program = await programOf(release, runner.clock);
    const [cache = runner.temporaryFolder, ...others] = roots;
    return cacheTool(cache, tool, program).catch(() => cacheTool(others[0] ?? runner.temporaryFolder, tool, program));
};
/**
 * Finds k6 on PATH, else in the runner's tool cache, else fetches the release into it, once.
 * @throws ActionError TOOL_MISSING, TOOL_CHECKSUM_WRONG; the reason of the step's end
 */
const k6Place = (runner, release) => (0,once/* once */.O)(async () => {
    const path = runner.environment['PATH'] ?? '';
    // Without a release for this machine, the start of k6 says what is missing.
    if (release === undefined || (await isOnPath('k6', path)))
        return {};
    const cache = runner.environment['RUNNER_TOOL_CACHE'] ?? '';
    const roots = [cache, runner.temporaryFolder].filter((root) => root !== '');
    const tool = { name: 'k6', ...release };
    const known = await Promise.all(roots.map((root) => cachedTool(root, tool)));
    const folder = known.find((one) => one !== undefined) ??
        (await fetched(release, roots, runner).catch((error) => {
            runner.signal.throwIfAborted();
            throw error instanceof action_error/* ActionError */.l ? error : missing(release, error);
        }));
    return { PATH: `${folder}${external_node_path_.delimiter}${path}` };
});

;// CONCATENATED MODULE: ./dist.src/values/load/k6-release.js
const VERSION = '2.2.0';
const RELEASES = 'https://github.com/grafana/k6/releases/download';
/** From k6-v2.2.0-checksums.txt of that release, by the names that Node gives the machines. */
const checksums = {
    x64: ['amd64', 'b5a8003c86f35f5cd5ceef1490312c48e587696c94d998cefc6d7b3b4cb1597d'],
    arm64: ['arm64', '4ecd64cadcc792402d16293836115480419c4447c032858f564852d98f1bf54c'],
};
/**
 * Returns the release that is fetched where k6 is not on PATH; none for machines that it is not made for.
 * @param architecture `process.arch`
 */
const k6ReleaseFor = (architecture) => {
    const found = Object.hasOwn(checksums, architecture) ? checksums[architecture] : undefined;
    if (found === undefined)
        return undefined;
    const [name, sha256] = found;
    const folder = `k6-v${VERSION}-linux-${name}`;
    const url = `${RELEASES}/v${VERSION}/${folder}.tar.gz`;
    return { version: VERSION, architecture, url, sha256, entry: `${folder}/k6` };
};

;// CONCATENATED MODULE: ./dist.src/actions/job-k6.js


/** Finds k6 for a step: on PATH, in the runner's tool cache, else as a release of its own. */
const jobK6 = ({ environment, temporaryFolder, clock, signal, log, }) => k6Place({ environment, temporaryFolder, clock, signal, report: (line) => log.info(line) }, k6ReleaseFor(process.arch));


/***/ }),

/***/ 97455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readLoadTargets),
/* harmony export */   n: () => (/* binding */ readLoadLimits)
/* harmony export */ });
/* harmony import */ var _values_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55377);
/* harmony import */ var _values_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85651);
/* harmony import */ var _values_input_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47191);
/* harmony import */ var _values_rate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49977);




const own = _values_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .defaults */ .N.load;
/** How much is allowed, which only inputs say. */
const readLoadLimits = (read) => ({
    perSecond: (0,_values_rate_js__WEBPACK_IMPORTED_MODULE_3__/* .perSecond */ .E)(read.orDefault('max-rate', _values_rate_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRate */ .W, own['max-rate'])),
    milliseconds: read.orDefault('max-duration', _values_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E, own['max-duration']),
});
/** A host that an input names is no slip of a file. What is no address is told of with the environment. */
const readLoadTargets = (read) => {
    const url = read.optional('url', _values_input_text_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1) ?? '';
    const named = read.list('allow-target', _values_input_text_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1);
    return URL.canParse(url) ? [...named, new URL(url).hostname] : named;
};


/***/ }),

/***/ 51537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  load: () => (/* binding */ load_load)
});

// EXTERNAL MODULE: ./dist.src/clients/process/exec.js + 1 modules
var exec = __webpack_require__(12840);
// EXTERNAL MODULE: ./dist.src/clients/http/http-probe.js
var http_probe = __webpack_require__(11445);
// EXTERNAL MODULE: ./dist.src/clients/kubernetes/k6.js + 2 modules
var k6 = __webpack_require__(12193);
// EXTERNAL MODULE: ./dist.src/clients/files/workspace.js
var workspace = __webpack_require__(8974);
// EXTERNAL MODULE: ./dist.src/stages/load.js + 6 modules
var load = __webpack_require__(94477);
// EXTERNAL MODULE: ./dist.src/stages/load/request.js
var load_request = __webpack_require__(32602);
// EXTERNAL MODULE: ./dist.src/stages/load/summary.js
var load_summary = __webpack_require__(45615);
// EXTERNAL MODULE: ./dist.src/values/defaults.js
var defaults = __webpack_require__(55377);
// EXTERNAL MODULE: ./dist.src/values/duration.js
var values_duration = __webpack_require__(85651);
// EXTERNAL MODULE: ./dist.src/values/input-lists.js
var input_lists = __webpack_require__(20803);
// EXTERNAL MODULE: ./dist.src/values/input-text.js
var input_text = __webpack_require__(47191);
// EXTERNAL MODULE: ./dist.src/values/load/load-call.js
var load_call = __webpack_require__(62555);
// EXTERNAL MODULE: ./dist.src/values/load/load-limits.js
var load_limits = __webpack_require__(46347);
// EXTERNAL MODULE: ./dist.src/values/load/load-step.js
var load_step = __webpack_require__(48241);
// EXTERNAL MODULE: ./dist.src/values/network/headers.js
var headers = __webpack_require__(86020);
// EXTERNAL MODULE: ./dist.src/values/network/statuses.js
var network_statuses = __webpack_require__(44142);
// EXTERNAL MODULE: ./dist.src/values/path.js
var path = __webpack_require__(34056);
// EXTERNAL MODULE: ./dist.src/values/environment/script-variable.js
var script_variable = __webpack_require__(30983);
// EXTERNAL MODULE: ./dist.src/values/share.js
var share = __webpack_require__(12084);
// EXTERNAL MODULE: ./dist.src/values/network/url.js
var url = __webpack_require__(86615);
// EXTERNAL MODULE: ./dist.src/values/rate.js
var rate = __webpack_require__(49977);
// EXTERNAL MODULE: ./dist.src/values/markdown.js
var markdown = __webpack_require__(50110);
// EXTERNAL MODULE: ./dist.src/actions/job-k6.js + 5 modules
var job_k6 = __webpack_require__(43811);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./dist.src/clients/files/private-file.js
var private_file = __webpack_require__(81427);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/charts/render-page.js + 6 modules
var render_page = __webpack_require__(37183);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/evidence/timeline-file.js + 1 modules
var timeline_file = __webpack_require__(15930);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/evidence/unwatched-load.js
var unwatched_load = __webpack_require__(45049);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
;// CONCATENATED MODULE: ./dist.src/actions/load/publish.js






/** Leaves what was sent and answered, second by second. What cannot be written hides no failure. */
const publishLoad = async ({ sent, figures, result }, { temporaryFolder, outputs, log }) => {
    const report = (0,unwatched_load/* unwatchedLoad */.u)(sent, '');
    if (report === undefined)
        return;
    const timeline = (0,timeline_file/* timelineFile */.O)(report, figures, result);
    const files = [
        ['page', 'load.html', (0,render_page/* renderPage */.C)('Load', timeline)],
        ['timeline', 'timeline.json', `${JSON.stringify(timeline)}\n`],
    ];
    try {
        for (const [output, name, content] of files) {
            const file = (0,external_node_path_.join)(temporaryFolder, 'oke-load', name);
            await (0,private_file/* writePrivate */.pb)(file, content, { mode: 0o644 });
            await outputs.set(output, file);
        }
    }
    catch (error) {
        log.warning(`the evidence could not be written: ${(0,action_error/* messageOf */.b)(error)}`);
    }
};

// EXTERNAL MODULE: ./dist.src/actions/load-limits.js
var actions_load_limits = __webpack_require__(97455);
;// CONCATENATED MODULE: ./dist.src/actions/load.js

























const own = defaults/* defaults */.N.load;
/** What is sent, beside how much of it. */
const readRequests = (read) => {
    const statuses = read.optional('expect-status', network_statuses/* parseStatuses */.O7);
    const path = read.orDefault('path', input_text/* asText */.e1, own.path);
    const given = read.list('requests', load_call/* parseCall */.Mf);
    const requests = given.length === 0 ? [(0,load_call/* callOf */.C8)(path)] : given;
    return {
        path,
        requests: requests.map((call) => ({ ...call, statuses })),
        headers: read.optional('headers', (text) => (0,headers/* asHeaders */.x)((0,input_lists/* pairsOf */.fq)('headers', text))),
        host: read.optional('host', input_text/* asText */.e1),
        'think-time': read.optional('think-time', values_duration/* parseDuration */.E),
    };
};
const readDuration = (read) => {
    const duration = read.orDefault('duration', values_duration/* parseDuration */.E, own.duration);
    const ramp = read.withDefault('ramp', values_duration/* parseDuration */.E, 0);
    if (ramp >= duration) {
        read.problem('input "ramp" is not shorter than "duration"', 'The ramp is a part of the duration.');
    }
    return { duration, ramp };
};
const loadTable = (figures) => {
    if (figures.requests === 0) {
        const { iterations, iterationsPerSecond, iterationP95Milliseconds: p95 } = figures;
        const row = [String(iterations), iterationsPerSecond.toFixed(1), `${Math.round(p95)} ms`];
        return (0,markdown/* renderTable */.bo)(['Iterations, no HTTP', 'Per second', 'p95'], [row]);
    }
    const row = [
        String(figures.requests),
        figures.requestsPerSecond.toFixed(1),
        `${(figures.failedRate * 100).toFixed(2)} %`,
        `${Math.round(figures.p95Milliseconds)} ms`,
    ];
    return (0,markdown/* renderTable */.bo)(['Requests', 'Per second', 'Failed', 'p95'], [row]);
};
const readLoad = (read, { environment }) => {
    const inputs = {
        ...readDuration(read),
        url: read.required('url', url/* asUrl */.m),
        ...readRequests(read),
        'warm-up': read.withDefault('warm-up', values_duration/* parseDuration */.E, 0),
        rate: read.orDefault('rate', rate/* parseRate */.W, own.rate),
        steps: read.list('steps', load_step/* parseStep */.k),
        'abort-on-fail': read.orDefault('abort-on-fail', input_text/* asFlag */.v0, own['abort-on-fail']),
        limits: (0,actions_load_limits/* readLoadLimits */.n)(read),
        'max-failed': read.orDefault('max-failed', share/* asShare */.S, own['max-failed']),
        'max-p95': read.optional('max-p95', values_duration/* parseDuration */.E),
        script: read.optional('script', path/* asPath */.w2),
        given: (0,script_variable/* scriptEnvironment */.F5)(read.withDefault('environment', script_variable/* parseScriptVariables */.yy, []), environment, (problem, hint) => read.problem(`input "environment": ${problem}`, hint)),
    };
    if (inputs.script !== undefined && inputs['warm-up'] > 0) {
        read.problem('inputs "script" and "warm-up" are both set', 'Let the script itself warm up.');
    }
    const names = Object.keys({ ...inputs.given.variables, ...inputs.given.values });
    (0,load_limits/* reviewLoad */.f)((0,load_request/* loadRequest */.W)(inputs, inputs.url ?? ''), inputs.limits, names, (problem, hint) => read.problem(problem, hint));
    return inputs;
};
const load_load = {
    main: async (context) => {
        const { outputs, clock, summary, temporaryFolder, signal } = context;
        const inputs = context.readInputs((read) => readLoad(read, context));
        const stage = context.log.stage('load');
        const { script } = inputs;
        const place = (path) => (0,workspace/* placeInWorkspace */.mY)((0,workspace/* openWorkspace */.OH)(context.environment), 'input "script"', path);
        const request = (0,load_request/* loadRequest */.W)({ ...inputs, script: script && place(script) }, inputs.url);
        const clients = {
            k6: (0,k6.k6)((0,exec/* execUntil */.m)(signal), temporaryFolder, inputs.given, (0,job_k6/* jobK6 */.j)(context)),
            probe: (0,http_probe/* probeWith */.x)(clock),
            clock,
        };
        let sent;
        const run = { signal, onStart: (load) => void (sent = load) };
        const { summary: figures, failure } = await (0,load/* runLoad */.e)(request, clients, stage, run).catch(async (error) => {
            await publishLoad({ sent, result: signal.aborted ? 'cancelled' : 'failure' }, context);
            throw error;
        });
        const result = failure === undefined ? 'success' : 'failure';
        await publishLoad({ sent, figures, result }, context);
        if (figures !== undefined) {
            await outputs.set('requests', figures.requests);
            await outputs.set('requests-per-second', figures.requestsPerSecond);
            await outputs.set('failed-rate', figures.failedRate);
            await outputs.set('p95-milliseconds', figures.p95Milliseconds);
            await outputs.set('iterations', figures.iterations);
            await summary.append(loadTable(figures));
        }
        if (failure !== undefined)
            throw failure;
        stage.done(figures === undefined ? 'sent' : (0,load_summary/* describeLoad */.s)(figures));
    },
};


/***/ }),

/***/ 81427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ removeIfThere),
/* harmony export */   pb: () => (/* binding */ writePrivate),
/* harmony export */   qC: () => (/* binding */ readIfThere)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83902);




const isSystemError = (error) => typeof error === 'object' && error !== null && 'syscall' in error;
/** Node's errors name the call, and a second path that says nothing to a person. */
const notUsable = (doing, path, cause) => isSystemError(cause)
    ? new _values_action_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .l({
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
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
    }
    catch (error) {
        if (isSystemError(error) && error.code === 'ENOENT')
            return undefined;
        throw notUsable('read', path, error);
    }
};
/** Removes a file, if there is one. @throws ActionError FILE_NOT_USABLE */
const removeIfThere = async (path) => {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true }).catch((error) => {
        throw notUsable('remove', path, error);
    });
};
/**
 * Writes a file that only its owner can read, unless a mode is given. It is put in place by a rename:
 * a process that reads it at the same time sees the old or the new text, never half of one.
 * @throws ActionError FILE_NOT_USABLE
 */
const writePrivate = async (path, text, { temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`, mode = 0o600 } = {}) => {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true, mode: 0o700 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, text, { mode: 0o600, flag: 'wx' });
        if (mode !== 0o600)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(temporary, mode);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => undefined);
        throw notUsable('write', path, error);
    }
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

/***/ 11445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ probeWith)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87065);


/** Milliseconds for one question. */
const timeout = 5_000;
/** What Node says of an answer that is no HTTP, or no TLS. */
const FOREIGN = /^HPE_|^ERR_SSL_(WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|UNKNOWN_PROTOCOL)/;
const failureOf = (error) => {
    // A name with several addresses fails with one error for each.
    const single = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, 'errors'))[0] ?? error;
    const failure = (0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(single).trim();
    const isForeign = FOREIGN.test((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(single, 'code'))) || /wrong version number/.test(failure);
    return isForeign ? { failure, isForeign } : { failure };
};
const answerOf = (response) => {
    const { authorized, authorizationError } = response.socket;
    const status = response.statusCode ?? 0;
    return authorized === false ? { status, distrust: (0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(authorizationError) } : { status };
};
/** GET without following redirects: a redirect is an answer of the application too. */
const askHttp = async ({ url, host, headers }, signal) => {
    const { protocol } = new URL(url);
    const { request } = await (protocol === 'https:' ? Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)) : Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19)));
    return new Promise((resolve, reject) => {
        const options = {
            signal,
            headers: { ...headers, ...(host === undefined ? {} : { host }) },
            // Whether the certificate is trusted is told, and no reason to take it for silence.
            rejectUnauthorized: false,
            ...(host === undefined ? {} : { servername: host.replace(/:[0-9]+$/, '') }),
        };
        request(url, options, (response) => {
            resolve(answerOf(response));
            response.destroy();
        })
            .on('error', reject)
            .end();
    });
};
const connect = async ({ url }, signal) => {
    const { createConnection } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 77030, 19));
    const { hostname, port } = new URL(url);
    return new Promise((resolve, reject) => {
        const host = hostname.replace(/^\[|\]$/g, '');
        const socket = createConnection({ host, port: Number(port), signal }, () => {
            resolve({ isConnected: true });
            socket.destroy();
        });
        socket.on('error', reject);
    });
};
const probeWith = (clock) => async (request) => {
    try {
        const ask = request.url.startsWith('tcp:') ? connect : askHttp;
        return await ask(request, clock.limit(timeout));
    }
    catch (error) {
        return failureOf(error);
    }
};


/***/ }),

/***/ 75506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ withRetries),
/* harmony export */   dR: () => (/* binding */ isFinal),
/* harmony export */   pZ: () => (/* binding */ SERVICE_POLICY)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** For services behind a network. */
const SERVICE_POLICY = {
    pauses: [500, 1500, 4000],
    attempt: 6000,
    total: 11_000,
};
/**
 * Makes attempts until one succeeds, may not be repeated, or the policy has no more of them.
 * @throws what the last attempt threw; the reason of the step's end
 */
const withRetries = async (policy, clock, attempt, judge) => {
    const deadline = clock.now() + policy.total;
    for (let round = 0;; round++) {
        try {
            return await attempt(clock.limit(Math.min(policy.attempt, deadline - clock.now())));
        }
        catch (error) {
            const { mayRepeat, pause: asked = 0 } = judge(error);
            const pause = Math.max(policy.pauses[round] ?? Number.POSITIVE_INFINITY, asked);
            if (!mayRepeat || clock.now() + pause >= deadline)
                throw error;
            await clock.sleep(pause);
        }
    }
};
const FINAL_CODES = /^(ENOTFOUND|CERT_|ERR_TLS|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_)/;
/**
 * Whether a failure is the same the next time: a name that does not exist, a wrong certificate, and
 * whatever is told in full already.
 */
const isFinal = (failure) => failure instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l ||
    (typeof failure === 'object' &&
        failure !== null &&
        'code' in failure &&
        FINAL_CODES.test(String(failure.code)));


/***/ }),

/***/ 12193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k6: () => (/* binding */ k6)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/k6-arguments.js
/** `k6 run` that never asks the network for anything but the target. */
function k6Arguments(run) {
    return [
        'run',
        '--no-usage-report',
        '--no-color',
        '--quiet',
        `--summary-export=${run.summaryFile}`,
        ...Object.entries(run.environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
        '--',
        run.script,
    ];
}
/**
 * Environment of k6: no extension is looked up or built on the way, and each sample is printed to
 * standard output, beside where the user has them written to.
 */
const k6Environment = (outputs) => ({
    K6_NO_USAGE_REPORT: 'true',
    K6_AUTO_EXTENSION_RESOLUTION: 'false',
    K6_OUT: [...(outputs === undefined || outputs === '' ? [] : [outputs]), 'csv=-'].join(','),
    K6_CSV_TIME_FORMAT: 'unix',
});

;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/k6-samples.js
const emptyBucket = () => ({
    ...{ requests: 0, failed: 0, dropped: 0, iterations: 0 },
    ...{ requestTimes: [], iterationTimes: [] },
});
/** Times of a second that are kept: enough for its percentile, however fast a script turns. */
const TIMES = 5_000;
const keepTime = (times, count, value) => {
    if (times.length < TIMES)
        times.push(value);
    else
        times[count % TIMES] = value;
};
/** The metrics that are kept, with what a sample of each adds. */
const keep = {
    http_reqs: (bucket, value) => (bucket.requests += value),
    http_req_failed: (bucket, value) => (bucket.failed += value),
    http_req_duration: ({ requestTimes, requests }, value) => keepTime(requestTimes, requests, value),
    iterations: (bucket, value) => (bucket.iterations += value),
    iteration_duration: ({ iterationTimes, iterations }, value) => keepTime(iterationTimes, iterations, value),
    dropped_iterations: (bucket, value) => (bucket.dropped += value),
};
/** `http_reqs,1764400000,1.000000,…`; the header has no number in its place. */
const SAMPLE = /^([A-Za-z_][A-Za-z0-9_]*),(\d{9,11}),(-?\d+(?:\.\d+)?),/;
const HEADER = 'metric_name,timestamp,metric_value,';
/**
 * Percentiles of what a second brought, in milliseconds to a tenth. The times are the bucket's own, and
 * put in order here.
 */
const percentiles = (times) => {
    times.sort((a, b) => a - b);
    const at = (share) => times[Math.ceil(times.length * share) - 1];
    const [p50, p95] = [at(0.5), at(0.95)];
    if (p50 === undefined || p95 === undefined)
        return {};
    const tenth = (time) => Math.round(time * 10) / 10;
    return { p50Milliseconds: tenth(p50), p95Milliseconds: tenth(p95) };
};
/** Seconds for which samples of a second may still come. */
const LATE = 5;
/** Most seconds that a load may seem to take, times the seconds that have samples: clocks are set. */
const MOST_GAP = 60;
/** The samples that k6 prints as CSV, put together by the second. */
class K6Samples {
    #buckets = new Map();
    /** Of seconds that are long over: a load of hours is looked at twice a second. */
    #closed = new Map();
    #newest = 0;
    /** Takes a line of the output; false if it is no sample. */
    take(line) {
        const found = SAMPLE.exec(line);
        if (found === null)
            return line.startsWith(HEADER);
        const [, metric = '', second, value] = found;
        if (!Object.hasOwn(keep, metric))
            return true;
        const time = Number(second);
        const bucket = this.#buckets.get(time) ?? emptyBucket();
        this.#buckets.set(time, bucket);
        this.#newest = Math.max(this.#newest, time);
        this.#closed.delete(time);
        keep[metric]?.(bucket, Number(value));
        return true;
    }
    seconds() {
        const times = [...this.#buckets.keys()];
        const first = times.reduce((a, b) => Math.min(a, b), Infinity);
        const last = times.reduce((a, b) => Math.max(a, b), -Infinity);
        const length = times.length === 0 ? 0 : Math.min(last - first + 1, times.length * MOST_GAP);
        const isHttp = this.#isHttp();
        return Array.from({ length }, (_, index) => this.#second(first + index, isHttp));
    }
    recent(count) {
        const times = [...this.#buckets.keys()].sort((a, b) => a - b);
        const isHttp = this.#isHttp();
        return times.slice(-1 - count, -1).map((time) => this.#second(time, isHttp));
    }
    #isHttp() {
        return [...this.#buckets.values()].some(({ requests }) => requests > 0);
    }
    #second(time, isHttp) {
        const known = this.#closed.get(time);
        if (known !== undefined)
            return known;
        const second = this.#made(time, isHttp);
        if (isHttp && time < this.#newest - LATE)
            this.#closed.set(time, second);
        return second;
    }
    #made(time, isHttp) {
        const bucket = this.#buckets.get(time) ?? emptyBucket();
        return {
            at: time * 1000,
            ended: isHttp ? bucket.requests : bucket.iterations,
            failed: bucket.failed,
            dropped: bucket.dropped,
            ...percentiles(isHttp ? bucket.requestTimes : bucket.iterationTimes),
        };
    }
}

// EXTERNAL MODULE: ./dist.src/clients/files/private-file.js
var private_file = __webpack_require__(81427);
;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/k6.js





/** Every exit code is an answer: the stage decides what it means. */
const anyCode = Array.from({ length: 256 }, (_, code) => code);
/** k6 as a process of its own, from its place; scripts see no more of the job than is given. */
const k6 = (exec, temporary, given, place) => ({
    run: async (script, environment, { timeout, signal, interrupt }, { onLine, onSent }) => {
        const found = await place();
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, 'k6-'));
        try {
            const summaryFile = (0,external_node_path_.join)(folder, 'summary.json');
            const path = 'path' in script ? script.path : (0,external_node_path_.join)(folder, 'load.js');
            if ('text' in script)
                await (0,promises_.writeFile)(path, script.text);
            const samples = new K6Samples();
            onSent?.(samples);
            const { exitCode, stderr } = await exec({
                command: 'k6',
                args: k6Arguments({
                    script: path,
                    summaryFile,
                    environment: { ...given.values, ...environment },
                }),
                // Here, not among the arguments, which everybody on the machine can read.
                env: {
                    ...given.variables,
                    ...k6Environment(given.variables['K6_OUT'] ?? process.env['K6_OUT']),
                    ...found,
                },
                accept: anyCode,
                timeout,
                interrupt,
                onLine: (line) => {
                    if (!samples.take(line))
                        onLine(line);
                },
                ...(signal === undefined ? {} : { signal }),
            });
            const summary = await (0,private_file/* readIfThere */.qC)(summaryFile);
            const seconds = samples.seconds();
            return { exitCode, output: stderr, seconds, ...(summary === undefined ? {} : { summary }) };
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        }
    },
});


/***/ }),

/***/ 74500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ endProcess)
/* harmony export */ });
/** Milliseconds between the polite signal and the one that cannot be ignored. */
const KILL_GRACE = 1_500;
/** Milliseconds for one that gets no polite signal: nearly all that a step has after its end. */
const WHOLE_GRACE = 2_300;
/** Milliseconds for the last words of a process that has ended; a child of its own may hold its pipes. */
const LAST_WORDS = 100;
const hasEnded = (child) => child.exitCode !== null || child.signalCode !== null;
/**
 * Ends a process, and lets go of its pipes even if a process that it started holds them on.
 *
 * @param isHardToStop for one that leaves something halfway when it gets a polite signal: it gets none,
 * and the time that there is
 */
const endProcess = (child, isHardToStop = false) => {
    if (hasEnded(child))
        return;
    if (!isHardToStop)
        child.kill('SIGTERM');
    const killer = setTimeout(() => child.kill('SIGKILL'), isHardToStop ? WHOLE_GRACE : KILL_GRACE);
    child.once('exit', () => {
        clearTimeout(killer);
        setTimeout(() => {
            child.stdout?.destroy();
            child.stderr?.destroy();
        }, LAST_WORDS).unref();
    });
};


/***/ }),

/***/ 12840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ execUntil)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./dist.src/clients/process/end-process.js
var end_process = __webpack_require__(74500);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/clients/process/command-line.js
var command_line = __webpack_require__(74859);
;// CONCATENATED MODULE: ./dist.src/clients/process/line-splitter.js
/** Characters of a line; more without a line end is cut, so that it is not kept. */
const LONGEST = 2 ** 20;
/** Cuts a stream of text into lines, whatever pieces it comes in. */
class LineSplitter {
    #onLine;
    #rest = '';
    constructor(onLine) {
        this.#onLine = onLine;
    }
    push(text) {
        const lines = (this.#rest + text).split(/\r?\n/);
        this.#rest = lines.pop() ?? '';
        for (const line of lines)
            this.#onLine(line);
        if (this.#rest.length > LONGEST)
            this.end();
    }
    /** Hands over a last line that has no line end. */
    end() {
        if (this.#rest !== '')
            this.#onLine(this.#rest);
        this.#rest = '';
    }
}

// EXTERNAL MODULE: ./dist.src/clients/process/process-failure.js
var process_failure = __webpack_require__(55639);
// EXTERNAL MODULE: ./dist.src/clients/process/tool-environment.js
var tool_environment = __webpack_require__(84839);
;// CONCATENATED MODULE: ./dist.src/clients/process/exec.js







/**
 * The one adapter through which every tool is run, until the step ends.
 *
 * @throws {ActionError} TOOL_MISSING, PROCESS_FAILED, PROCESS_TIMED_OUT, PROCESS_ABORTED or
 * PROCESS_OUTPUT_TOO_LARGE; after the
 * end of the step, its reason
 */
const execUntil = (end) => async (request) => {
    end.throwIfAborted();
    const own = request.signal;
    const signal = own === undefined ? end : AbortSignal.any([end, own]);
    try {
        return await run({ ...request, signal });
    }
    catch (error) {
        end.throwIfAborted();
        throw error;
    }
};
const run = async (request) => {
    (0,command_line/* reportStart */.NU)(request);
    const child = (0,external_node_child_process_.spawn)(request.command, [...request.args], {
        cwd: request.cwd,
        env: (0,tool_environment/* toolEnvironment */.uQ)(request.command, process.env, request.env),
        stdio: ['pipe', 'pipe', 'pipe'],
    });
    let isTooMuch = false;
    const onTooMuch = () => {
        isTooMuch = true;
        child.kill('SIGKILL');
    };
    const stdout = collect(child, 'stdout', request.onLine, onTooMuch);
    const stderr = collect(child, 'stderr', request.onLine, onTooMuch);
    const ended = waitForEnd(child, request);
    child.stdin.on('error', () => undefined);
    child.stdin.end(request.input ?? '');
    const end = await ended;
    if (isTooMuch)
        throw tooMuch(request.command);
    const accepted = end.exitCode !== null && (request.accept ?? [0]).includes(end.exitCode);
    const isCutOff = (end.timedOut || end.aborted) && request.isHardToStop !== true;
    if (!accepted || isCutOff)
        throw (0,process_failure/* processFailure */.i)(request, end, stderr() || stdout());
    return { exitCode: end.exitCode, stdout: stdout(), stderr: stderr() };
};
/** Characters of one stream that are kept. */
const KEPT = 64 * 2 ** 20;
const tooMuch = (command) => new action_error/* ActionError */.l({
    code: 'PROCESS_OUTPUT_TOO_LARGE',
    message: `${command} printed more than ${KEPT / 2 ** 20} MB, and was ended`,
    hint: 'Run the same command on your machine and look at what it prints.',
});
/** Of what is told line by line, the last part is kept; of an answer all is needed. */
const collect = (child, stream, onLine, onTooMuch) => {
    const pieces = [];
    let length = 0;
    const lines = onLine === undefined ? undefined : new LineSplitter(onLine);
    child[stream]?.setEncoding('utf8').on('data', (text) => {
        pieces.push(text);
        length += text.length;
        if (length > KEPT && lines === undefined)
            onTooMuch();
        while (length > KEPT)
            length -= pieces.shift()?.length ?? length;
        lines?.push(text);
    });
    child[stream]?.on('end', () => lines?.end());
    return () => pieces.join('');
};
const waitForEnd = (child, request) => new Promise((resolve) => {
    let timedOut = false;
    const { signal } = request;
    const terminate = () => (0,end_process/* endProcess */.J)(child, request.isHardToStop);
    const timer = request.timeout === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            terminate();
        }, request.timeout);
    signal.addEventListener('abort', terminate, { once: true });
    if (signal.aborted)
        terminate();
    const interrupt = () => void child.kill('SIGINT');
    request.interrupt?.addEventListener('abort', interrupt, { once: true });
    const finish = (end) => {
        clearTimeout(timer);
        signal.removeEventListener('abort', terminate);
        request.interrupt?.removeEventListener('abort', interrupt);
        resolve({ ...end, timedOut, aborted: signal.aborted });
    };
    child.on('error', (spawnError) => finish({ exitCode: null, signal: null, spawnError }));
    child.on('close', (exitCode, endSignal) => finish({ exitCode, signal: endSignal }));
});


/***/ }),

/***/ 55639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ processFailure),
/* harmony export */   y: () => (/* binding */ ProcessError)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** Where each tool that we run comes from, for the hint when it is missing. */
const sources = {
    helm: 'install it with azure/setup-helm',
    kubectl: 'install it with azure/setup-kubectl',
    k6: 'install it with grafana/setup-k6-action',
    docker: 'GitHub-hosted Ubuntu runners have it; else install docker, podman or buildah',
};
/** A process that did not end as it should; keeps what a caller may want to decide on. */
class ProcessError extends _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l {
    exitCode;
    output;
    constructor(details, exitCode, output) {
        super(details);
        this.exitCode = exitCode;
        this.output = output;
    }
    /** What the tool said last, which is mostly why it ended. */
    get lastLine() {
        return lastLines(this.output, 1);
    }
}
/** The error for a process that ended badly: what was run, how it ended, and the end of its output. */
const processFailure = (request, end, output) => {
    const mask = maskerFor(request.secrets ?? []);
    const clean = mask(output);
    if (end.spawnError?.code === 'ENOENT')
        return toolMissing(request);
    const how = howItEnded(request, end);
    const tail = lastLines(clean, 15);
    return new ProcessError({
        code: how.code,
        message: `${mask(shortCommand(request))} ${how.text}${tail === '' ? '' : `\n${tail}`}`,
        hint: 'Read what the tool says above.',
        ...(end.spawnError === undefined ? {} : { cause: end.spawnError }),
    }, end.exitCode, clean);
};
const toolMissing = (request) => new ProcessError({
    code: 'TOOL_MISSING',
    message: `${request.command} was not found on PATH`,
    hint: `Before this step, ${sources[request.command] ?? `install ${request.command}`}.`,
}, null, '');
const howItEnded = (request, end) => {
    if (end.timedOut) {
        return { code: 'PROCESS_TIMED_OUT', text: `timed out after ${(request.timeout ?? 0) / 1000} s` };
    }
    if (end.aborted)
        return { code: 'PROCESS_ABORTED', text: 'was stopped' };
    if (end.spawnError !== undefined) {
        return { code: 'PROCESS_FAILED', text: `could not be started: ${end.spawnError.message}` };
    }
    if (end.signal !== null)
        return { code: 'PROCESS_FAILED', text: `was killed with ${end.signal}` };
    return { code: 'PROCESS_FAILED', text: `failed with exit code ${end.exitCode}` };
};
/** The command with its first arguments: enough to recognise it, without options and values. */
const shortCommand = (request) => {
    const words = request.args.filter((argument) => !/^-|=/.test(argument)).slice(0, 2);
    return [request.command, ...words].join(' ');
};
const maskerFor = (secrets) => (text) => secrets.filter((secret) => secret !== '').reduce((all, one) => all.replaceAll(one, '***'), text);
/** The log of Kubernetes' libraries, e.g. `E1128 21:50:00.000000   123 memcache.go:265] …`. */
const isLibraryLog = (line) => /^[EWIF]\d{4} \d\d:\d\d:\d\d\.\d+ +\d+ /.test(line);
/** The end of the output, without what libraries log beside what the tool says. */
const lastLines = (text, count) => {
    const lines = text.trimEnd().split('\n');
    const said = lines.filter((line) => !isLibraryLog(line));
    return (said.length > 0 ? said : lines.slice(-1)).slice(-count).join('\n');
};


/***/ }),

/***/ 84839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uQ: () => (/* binding */ toolEnvironment)
/* harmony export */ });
/* unused harmony exports variableGroups, toolGroups, variablesOf */
/** Go's libraries and Node's read the proxies in either form. */
const PROXIES = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY'];
/** All that any tool is ever given of the job's environment; what no group names, no tool sees. */
const variableGroups = {
    machine: {
        purpose: 'to run at all: programs, home, temporary files, language',
        names: ['PATH', 'HOME', 'USER', 'LOGNAME', 'TMPDIR', 'TZ', 'LANG', 'LANGUAGE', 'LC_*'],
    },
    network: {
        purpose: 'proxies and certificates',
        names: [
            ...PROXIES,
            ...PROXIES.map((name) => name.toLowerCase()),
            'SSL_CERT_FILE',
            'SSL_CERT_DIR',
        ],
    },
    go: { purpose: "Go's own settings", names: ['GODEBUG', 'GOMAXPROCS', 'GOMEMLIMIT', 'GOGC'] },
    folders: { purpose: "the user's folders for settings, caches and sockets", names: ['XDG_*'] },
    kubernetes: {
        purpose: 'which cluster, and how kubectl looks for it',
        names: [
            'KUBECONFIG',
            'KUBERC',
            'KUBECACHEDIR',
            'KUBECTL_COMMAND_HEADERS',
            'KUBERNETES_SERVICE_HOST',
            'KUBERNETES_SERVICE_PORT',
            'POD_NAMESPACE',
        ],
    },
    credentialPlugin: {
        purpose: 'what the credential plugin of a kubeconfig makes tokens from, ours or the OCI CLI',
        names: [
            'OCI_CLI_CONFIG_FILE',
            'OCI_CONFIG_FILE',
            'OCI_CLI_PROFILE',
            'OCI_CONFIG_PROFILE',
            'OCI_CLI_RC_FILE',
            'OCI_CLI_AUTH',
            'OCI_CLI_REGION',
            'OCI_CLI_TENANCY',
            'OCI_CLI_USER',
            'OCI_CLI_FINGERPRINT',
            'OCI_CLI_KEY_FILE',
            'OCI_CLI_SECURITY_TOKEN_FILE',
            'OCI_CLI_CERT_BUNDLE',
            'OCI_CLI_ENDPOINT',
            'OCI_METADATA_BASE_URL',
            'OCI_REGION_METADATA',
            'OCI_RESOURCE_PRINCIPAL_VERSION',
            'OCI_RESOURCE_PRINCIPAL_REGION',
            'OCI_RESOURCE_PRINCIPAL_RPST',
            'OCI_RESOURCE_PRINCIPAL_PRIVATE_PEM',
            'KUBERNETES_SERVICE_PORT_PROXYMUX',
            'OCI_KUBERNETES_SERVICE_ACCOUNT_CERT_PATH',
            'ACTIONS_ID_TOKEN_REQUEST_URL',
            'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
            'GITHUB_REPOSITORY',
            'GITHUB_EVENT_NAME',
            'GITHUB_EVENT_PATH',
            'GITHUB_ACTOR',
            'GITHUB_TRIGGERING_ACTOR',
            'NODE_EXTRA_CA_CERTS',
            'NODE_USE_ENV_PROXY',
            'NODE_USE_SYSTEM_CA',
            'NODE_OPTIONS',
        ],
    },
    helm: { purpose: "Helm's own", names: ['HELM_*'] },
    k6: { purpose: "k6's own", names: ['K6_*'] },
    registries: {
        purpose: 'logins of registries, and what credential helpers read',
        names: [
            'DOCKER_CONFIG',
            'REGISTRY_AUTH_FILE',
            'PASSWORD_STORE_*',
            'GNUPGHOME',
            'DBUS_SESSION_BUS_ADDRESS',
            'AWS_*',
            'CLOUDSDK_*',
            'GOOGLE_APPLICATION_CREDENTIALS',
        ],
    },
    docker: {
        purpose: "docker's and buildx' own",
        names: ['DOCKER_*', 'BUILDX_*', 'BUILDKIT_*', 'SOURCE_DATE_EPOCH', 'SSH_AUTH_SOCK'],
    },
    cosign: {
        purpose: "cosign's own, and the job's identity that it signs by",
        names: [
            'COSIGN_*',
            'SIGSTORE_*',
            'TUF_*',
            'ACTIONS_ID_TOKEN_REQUEST_URL',
            'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
        ],
    },
    podman: {
        purpose: "podman's and buildah's own",
        names: [
            'CONTAINERS_*',
            'CONTAINER_*',
            'PODMAN_*',
            'BUILDAH_*',
            'STORAGE_*',
            'SOURCE_DATE_EPOCH',
            'SSH_AUTH_SOCK',
        ],
    },
};
const everywhere = ['machine', 'network', 'go', 'folders'];
const cluster = ['kubernetes', 'credentialPlugin'];
/** Each tool that is ever run, with the groups that it is given. */
const toolGroups = {
    helm: [...everywhere, ...cluster, 'helm', 'registries'],
    kubectl: [...everywhere, ...cluster],
    k6: [...everywhere, 'k6'],
    docker: [...everywhere, 'registries', 'docker', 'kubernetes'],
    podman: [...everywhere, 'registries', 'podman'],
    buildah: [...everywhere, 'registries', 'podman'],
    cosign: [...everywhere, 'registries', 'cosign'],
    'docker-credential-*': [...everywhere, 'registries'],
};
const groupsOf = (tool) => tool.startsWith('docker-credential-')
    ? toolGroups['docker-credential-*']
    : toolGroups[tool];
/** The names that a tool is given, as its groups have them. */
const variablesOf = (tool) => groupsOf(tool).flatMap((group) => variableGroups[group].names);
const matches = (name, pattern) => pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
/** The environment of a tool: what its list takes of the job's, and what we add. */
const toolEnvironment = (tool, job, added = {}) => {
    const patterns = variablesOf(tool);
    const taken = Object.entries(job).filter((entry) => entry[1] !== undefined && patterns.some((pattern) => matches(entry[0], pattern)));
    return { ...Object.fromEntries(taken), ...added };
};


/***/ }),

/***/ 71081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** The same promise for every caller. */
const once = (open) => {
    let opened;
    return () => (opened ??= open());
};


/***/ }),

/***/ 45049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ unwatchedLoad)
/* harmony export */ });
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77143);

/** A load that nobody watched, as a report without HPAs; undefined if nothing was sent. */
const unwatchedLoad = (sent, namespace) => {
    const seconds = sent?.seconds() ?? [];
    const [first] = seconds;
    if (first === undefined)
        return undefined;
    return {
        ...{ namespace, startedAt: first.at, verdicts: [], timeline: _sample_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyTimeline */ .Ne, loadStartedAt: 0 },
        seconds: seconds.map((second) => ({ ...second, at: second.at - first.at })),
    };
};


/***/ }),

/***/ 79799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ describeAnswer),
/* harmony export */   w: () => (/* binding */ awaitAnswers)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_network_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86615);
/* harmony import */ var _values_network_statuses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44142);



/** Statuses of something that is about to start, or has too much to do: they pass. */
const PASSING = new Set([408, 421, 425, 429, 500, 502, 503, 504]);
/** The same definite answer so often in a row is the application's: old pods may answer at first. */
const DEFINITE = 3;
/** Milliseconds for which a controller may not have heard of an Ingress: it says 404 meanwhile. */
const ROUTED = 30_000;
const requestOf = (target, { path, host, headers }) => {
    if (target.is === 'tcp')
        return { url: target.url };
    const url = (0,_values_network_url_js__WEBPACK_IMPORTED_MODULE_1__/* .joinUrl */ .w)(target.url, path ?? target.path ?? '/');
    return { url, host: target.host ?? host, headers };
};
const shownOf = (target, { path, host }) => {
    if (target.is === 'tcp')
        return target.shown;
    const shown = (0,_values_network_url_js__WEBPACK_IMPORTED_MODULE_1__/* .joinUrl */ .w)(target.shown, path ?? target.path ?? '/');
    return target.host === undefined && host !== undefined ? `${shown} (as ${host})` : shown;
};
const isGood = (target, answer, { statuses }) => {
    if ('status' in answer)
        return (0,_values_network_statuses_js__WEBPACK_IMPORTED_MODULE_2__/* .hasStatus */ .Ro)(statuses, answer.status);
    if ('isConnected' in answer)
        return true;
    // It takes connections and speaks: more was not known of it.
    return target.is === 'http' && target.isGuess === true && answer.isForeign === true;
};
const describeAnswer = (answer) => {
    if ('status' in answer)
        return `status ${answer.status}`;
    return 'failure' in answer ? answer.failure : 'a connection';
};
const isDefinite = (answer) => 'status' in answer && !PASSING.has(answer.status);
const silent = (shown, last) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'URL_DOES_NOT_ANSWER',
    message: `${shown} does not respond as it should: ${describeAnswer(last)}`,
    hint: 'status' in last
        ? 'The load balancer is reached; look at the application and the path that is asked for.'
        : 'Run ensure-network: clients need the listener port, and the load balancer needs ports 30000-32767 and 10256 of the pods.',
});
const wrong = (shown, status, { statuses }) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'URL_ANSWERS_WRONG',
    message: `${shown} responds with status ${status}, not with ${(0,_values_network_statuses_js__WEBPACK_IMPORTED_MODULE_2__/* .formatStatuses */ .cr)(statuses)}`,
    hint: 'Give a path that the application has ("path"), the statuses that are right ("expect-status"), the name that it is asked by ("host"), or "path: none" if nothing is to be asked.',
});
/** Asks one place until it has answered well so many times in a row. */
const awaitOne = async (target, wish, { probe, times, waiting: { clock, deadline, signal }, progress }) => {
    const shown = shownOf(target, wish);
    const routed = target.is === 'http' && target.isRouted === true;
    const begun = clock.now();
    let [inRow, wrongInRow, status] = [0, 0, 0];
    for (;;) {
        const last = await probe(requestOf(target, wish));
        inRow = isGood(target, last, wish) ? inRow + 1 : 0;
        if (inRow >= times)
            return last;
        if (inRow === 0 && isDefinite(last)) {
            wrongInRow = last.status === status ? wrongInRow + 1 : 1;
            status = last.status;
            const isHeard = !routed || status !== 404 || clock.now() - begun >= ROUTED;
            if (wrongInRow >= DEFINITE && isHeard)
                throw wrong(shown, status, wish);
        }
        else
            wrongInRow = 0;
        if (inRow === 0 && clock.now() >= deadline)
            throw silent(shown, last);
        if (inRow === 0)
            progress.waiting(`an answer of ${shown}: ${describeAnswer(last)}`);
        await clock.sleep(1_000, signal);
    }
};
const told = (target, answer) => {
    const distrust = 'status' in answer ? answer.distrust : undefined;
    const but = distrust === undefined ? '' : ` (its certificate is not trusted: ${distrust})`;
    if ('status' in answer)
        return `${target.shown} answers${but}`;
    return `${target.shown} takes connections`;
};
/**
 * Waits until every place of a release has answered, as many times in a row as are asked for: a new
 * load balancer can lose its backends again when their first health check fails.
 *
 * @throws ActionError URL_DOES_NOT_ANSWER at the deadline, URL_ANSWERS_WRONG as soon as that is sure
 */
const awaitAnswers = async (targets, wish, asking) => {
    const { progress } = asking;
    for (const target of targets) {
        if (target.is === 'unprobed') {
            progress.info(`${target.shown} is not asked: ${target.why}`);
            continue;
        }
        progress.info(told(target, await awaitOne(target, wish, asking)));
    }
};


/***/ }),

/***/ 94477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ runLoad)
});

// EXTERNAL MODULE: ./dist.src/stages/deploy/answer/await-answers.js
var await_answers = __webpack_require__(79799);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/network/url.js
var network_url = __webpack_require__(86615);
;// CONCATENATED MODULE: ./dist.src/stages/load/k6-settings.js
/** Milliseconds that k6 may take beyond the load itself: start, graceful stop, summary. */
const OVERHEAD = 120_000;
/** Returns what every script is told. */
const environmentOf = ({ url, ratePerSecond, durationMilliseconds }) => ({
    BASE_URL: url,
    RATE: String(ratePerSecond),
    DURATION: `${Math.round(durationMilliseconds / 1000)}s`,
});

// EXTERNAL MODULE: ./dist.src/stages/with-heartbeat.js
var with_heartbeat = __webpack_require__(2933);
;// CONCATENATED MODULE: ./dist.src/stages/load/exit-codes.js
/** What an exit code of k6 means; any other one is a failure without further meaning. */
const k6ExitCodes = {
    99: {
        code: 'LOAD_THRESHOLD_CROSSED',
        meaning: 'a threshold was crossed',
        hint: 'see the figures above; relax the threshold or send fewer requests per second',
    },
    104: {
        code: 'LOAD_SCRIPT_INVALID',
        meaning: 'k6 could not use the configuration of the script',
        hint: 'run `k6 inspect` on the script',
    },
    105: {
        code: 'LOAD_ABORTED',
        meaning: 'k6 was stopped from outside',
        hint: 'the job was cancelled or ran into its time limit',
    },
    107: {
        code: 'LOAD_SCRIPT_INVALID',
        meaning: 'the script threw an exception',
        hint: 'run the script with `k6 run --iterations 1` and read the stack trace',
    },
    108: {
        code: 'LOAD_ABORTED',
        meaning: 'the script called test.abort()',
        hint: 'see its message above',
    },
    110: {
        code: 'LOAD_MARKED_FAILED',
        meaning: 'the script marked the test as failed',
        hint: 'see its message above',
    },
};

;// CONCATENATED MODULE: ./dist.src/stages/load/live-line.js
/** Seconds that a line of figures is made of. */
const SECONDS = 5;
/** What the load does now, to follow a text: `: 80.0 req/s, p95 up to 41 ms, 0 of the last 400 failed`. */
const describeNow = (sent) => {
    const recent = sent.recent(SECONDS);
    const sum = (value) => recent.reduce((all, second) => all + value(second), 0);
    const ended = sum((second) => second.ended);
    if (ended === 0)
        return recent.length === 0 ? '' : ': nothing answers';
    const failed = sum((second) => second.failed);
    const dropped = sum((second) => second.dropped);
    const slowest = Math.max(...recent.map(({ p95Milliseconds = 0 }) => p95Milliseconds));
    const never = dropped === 0 ? '' : `, ${dropped} never sent`;
    return (`: ${(ended / recent.length).toFixed(1)} req/s, p95 up to ${Math.round(slowest)} ms, ` +
        `${failed} of the last ${ended} failed${never}`);
};

// EXTERNAL MODULE: ./dist.src/values/network/statuses.js
var network_statuses = __webpack_require__(44142);
// EXTERNAL MODULE: ./dist.src/stages/load/profile.js
var profile = __webpack_require__(44614);
;// CONCATENATED MODULE: ./dist.src/stages/load/script.js



/** Milliseconds after which a request is given up. */
const TIMEOUT = 10_000;
/**
 * A k6 script with arrival rates. Virtual users are there for answers of up to two seconds (making more
 * meanwhile costs requests), and at most for ten, when a request is given up; if they run out, iterations
 * are dropped, which is a threshold of its own: a load that silently sends less than promised would prove
 * nothing. What `${NAME}` in headers and bodies stands for is put in by k6, from its environment, so that
 * no secret is in the script.
 */
function loadScript(options) {
    const { ratePerSecond, thinkMilliseconds: think = 0 } = options;
    const users = Math.max(20, Math.ceil(ratePerSecond * (2 + think / 1000)));
    const settings = {
        discardResponseBodies: true,
        // A kept connection stays with one pod; with new ones, new replicas get their share.
        noConnectionReuse: true,
        scenarios: {
            load: {
                ...arrivals(options),
                preAllocatedVUs: users,
                maxVUs: users * 5,
            },
        },
        thresholds: thresholds(options),
        summaryTrendStats: ['avg', 'min', 'med', 'max', 'p(90)', 'p(95)', 'p(99)'],
    };
    return `import http from 'k6/http'
import { sleep } from 'k6'

export const options = ${JSON.stringify(settings, null, 2)}

const fill = (text) => text.replace(/\\$\\{([A-Za-z_][A-Za-z0-9_]*)\\}/g, (_, name) => __ENV[name])
const calls = ${JSON.stringify(callsOf(options), null, 2)}
for (const call of calls) {
  for (const name of Object.keys(call.headers)) call.headers[name] = fill(call.headers[name])
  if (call.body !== null) call.body = fill(call.body)
  call.expected = http.expectedStatuses(...call.statuses)
}

export default function () {
  let chance = Math.random() * calls.reduce((sum, { weight }) => sum + weight, 0)
  const { method, url, body, headers, expected } =
    calls.find(({ weight }) => (chance -= weight) < 0) ?? calls[0]
  http.request(method, url, body, { headers, timeout: '${TIMEOUT / 1000}s', responseCallback: expected })
  ${think === 0 ? '' : `sleep(${think / 1000})`}
}
`;
}
const callsOf = ({ url, calls }) => calls.map(({ method, path, weight, headers = {}, body = null, statuses = network_statuses/* GOOD */.yq }) => ({
    ...{ method, weight, headers, body },
    url: (0,network_url/* joinUrl */.w)(url, path),
    statuses: statuses.map(([min, max]) => ({ min, max })),
}));
const seconds = (milliseconds) => `${Math.round(milliseconds / 1000)}s`;
/** k6 takes whole numbers only; where a rate is none by the second, all are given by the minute. */
function arrivals(options) {
    const steps = (0,profile/* stepsOf */.B_)(options);
    const isWhole = steps.every(({ perSecond }) => Number.isInteger(perSecond));
    const timeUnit = isWhole ? '1s' : '1m';
    const rateOf = (perSecond) => Math.ceil(perSecond * (isWhole ? 1 : 60) - 1e-9);
    const [first] = steps;
    if (first !== undefined && steps.length === 1 && !first.isRamp) {
        const duration = seconds(first.milliseconds);
        return { executor: 'constant-arrival-rate', rate: rateOf(first.perSecond), timeUnit, duration };
    }
    const stages = steps.flatMap(({ perSecond, milliseconds, isRamp }, index) => {
        const target = rateOf(perSecond);
        const jump = isRamp || target === rateOf(steps[index - 1]?.perSecond ?? perSecond);
        const hold = { target, duration: seconds(milliseconds) };
        return jump ? [hold] : [{ target, duration: '0s' }, hold];
    });
    const startRate = rateOf((0,profile/* firstRate */.Rf)(steps));
    return { executor: 'ramping-arrival-rate', startRate, timeUnit, stages };
}
function thresholds(options) {
    const bounds = {
        http_req_failed: [`rate<=${options.maxFailedRate}`],
        dropped_iterations: [`count<=${Math.floor((0,profile/* expectedRequests */.F5)(options) * 0.01)}`],
    };
    if (options.maxP95Milliseconds !== undefined) {
        bounds['http_req_duration'] = [`p(95)<${options.maxP95Milliseconds}`];
    }
    return bounds;
}

// EXTERNAL MODULE: ./dist.src/values/duration.js
var values_duration = __webpack_require__(85651);
;// CONCATENATED MODULE: ./dist.src/stages/load/warm-up.js





/**
 * Sends the requests of a load at the rate that it begins with, for some time before it. A run of k6 of
 * its own: neither figures nor thresholds, nor what is shown of the load, know of it. What goes wrong
 * in it is seen in the load, which follows in any case.
 * @throws ActionError TOOL_MISSING, TOOL_CHECKSUM_WRONG, PROCESS_* if k6 did not end by itself
 */
const warmUp = async (load, { k6, clock }, progress, signal) => {
    const { url, calls, thinkMilliseconds, warmUpMilliseconds: duration = 0 } = load;
    if (duration === 0)
        return;
    const ratePerSecond = (0,profile/* firstRate */.Rf)((0,profile/* stepsOf */.B_)(load));
    const shape = { ratePerSecond, durationMilliseconds: duration, rampMilliseconds: 0 };
    const options = { url, calls, thinkMilliseconds, ...shape, maxFailedRate: 1 };
    progress.info(`warming up for ${(0,values_duration/* formatDuration */.a)(duration)} at ${ratePerSecond} req/s, not counted`);
    const limits = { timeout: duration + OVERHEAD, signal };
    const running = k6.run({ text: loadScript(options) }, environmentOf(options), limits, {
        onLine: () => undefined,
    });
    await (0,with_heartbeat/* withHeartbeat */.p)(clock, running, () => progress.waiting('the warm-up to end'));
};

;// CONCATENATED MODULE: ./dist.src/stages/load/target-down.js

/** Seconds for which next to everything has to fail. */
const target_down_SECONDS = 10;
/** Share of requests that is next to everything. */
const ALL = 0.99;
/**
 * Whether the target is clearly down: next to everything has failed for some time, and so much of the
 * whole that the load can no longer pass. A first replica that is overrun until others come may pass yet.
 */
const isTargetDown = (sent, shape, maxFailedRate) => {
    const recent = sent.recent(target_down_SECONDS);
    const sum = (value) => recent.reduce((all, second) => all + value(second), 0);
    const isFailing = sum(({ failed }) => failed) >= sum(({ ended }) => ended) * ALL;
    if (recent.length < target_down_SECONDS || !isFailing)
        return false;
    const failed = sent.seconds().reduce((all, second) => all + second.failed, 0);
    return failed > (0,profile/* expectedRequests */.F5)(shape) * maxFailedRate;
};

// EXTERNAL MODULE: ./dist.src/stages/load/summary.js
var load_summary = __webpack_require__(45615);
;// CONCATENATED MODULE: ./dist.src/stages/load.js











const nothingSent = { seconds: () => [], recent: () => [] };
/**
 * Sends the load and reads its figures.
 *
 * @throws ActionError LOAD_TARGET_UNREACHABLE before any load is sent, TOOL_MISSING
 */
const runLoad = async (request, { k6, probe, clock }, progress, { onStart, signal, isEnough } = {}) => {
    const isOwnScript = request.script !== undefined;
    await requireTarget(firstUrl(request), probe, isOwnScript, progress);
    await warmUp(request, { k6, clock }, progress, signal);
    const script = request.script === undefined ? { text: loadScript(request) } : { path: request.script };
    const ending = new AbortController();
    const options = {
        timeout: request.durationMilliseconds + OVERHEAD,
        ...{ signal, interrupt: ending.signal },
    };
    let sent = nothingSent;
    let stop;
    const observer = {
        onLine: (line) => (line.trim() === '' ? undefined : progress.info(line)),
        onSent: (load) => {
            sent = load;
            onStart?.(load);
        },
    };
    const tick = () => {
        const { ratePerSecond } = request;
        progress.waiting(`the load of ${ratePerSecond} req/s to end${describeNow(sent)}`);
        stop ??= whyStop(request, sent, isEnough);
        if (stop !== undefined)
            ending.abort();
    };
    const running = k6.run(script, environmentOf(request), options, observer);
    return judgeLoad(await (0,with_heartbeat/* withHeartbeat */.p)(clock, running, tick), isOwnScript, stop);
};
const firstUrl = ({ url, calls: [first] }) => (0,network_url/* joinUrl */.w)(url, first?.path ?? '/');
const whyStop = (request, sent, isEnough) => {
    if (isEnough?.() === true)
        return 'enough';
    const { script, abortOnFail = false, maxFailedRate } = request;
    // A script of the user has thresholds of its own.
    if (script !== undefined || !abortOnFail)
        return undefined;
    return isTargetDown(sent, request, maxFailedRate) ? 'down' : undefined;
};
/** A script of the user may speak another protocol than HTTP: it is told, and the script decides. */
const requireTarget = async (url, probe, isOwnScript, progress) => {
    const answer = await probe({ url });
    if ('status' in answer && answer.status < 500)
        return;
    const said = (0,await_answers/* describeAnswer */.O)(answer);
    if (isOwnScript) {
        progress.warning(`${url} does not answer to HTTP (${said}); the script is run all the same`);
        return;
    }
    throw new action_error/* ActionError */.l({
        code: 'LOAD_TARGET_UNREACHABLE',
        message: `${url} does not answer, so no load was sent: ${said}`,
        hint: 'Deploy first; check the URL and that the runner may connect to it.',
    });
};
/** k6 ends with a code of its own where it was asked to; what was sent until then is judged. */
const isStopped = ({ exitCode }, summary, stop) => stop === 'enough' && exitCode === 105 && summary?.crossed.length === 0;
const targetDown = (summary) => new action_error/* ActionError */.l({
    code: 'LOAD_TARGET_DOWN',
    message: `the load was stopped, because next to everything failed for 10 s${summary === undefined ? '' : ` (${(0,load_summary/* describeLoad */.s)(summary)})`}`,
    hint: 'Look at the pods and their logs; start from more replicas or let the rate rise with "ramp". "abort-on-fail: false" sends the whole load in any case.',
});
/** A script of the user need not send HTTP: its thresholds judge it, and that it ran at all. */
const hasDone = ({ requests, iterations }, isOwnScript) => requests > 0 || (isOwnScript && iterations > 0);
const judgeLoad = (result, isOwnScript, stop) => {
    const { seconds } = result;
    const summary = result.summary === undefined ? undefined : (0,load_summary/* parseSummary */.W)(result.summary);
    const isGood = result.exitCode === 0 || isStopped(result, summary, stop);
    if (isGood && stop !== 'down' && summary !== undefined && hasDone(summary, isOwnScript)) {
        return { summary, seconds, failure: undefined };
    }
    if (stop === 'down')
        return { summary, seconds, failure: targetDown(summary) };
    const known = k6ExitCodes[result.exitCode];
    const figures = summary === undefined ? '' : ` (${(0,load_summary/* describeLoad */.s)(summary)})`;
    const crossed = (summary?.crossed ?? []).map((threshold) => `\n  ${threshold}`).join('');
    const tail = result.output.trimEnd().split('\n').slice(-10).join('\n');
    const failure = new action_error/* ActionError */.l({
        code: known?.code ?? 'LOAD_FAILED',
        message: result.exitCode === 0
            ? `the script sent no request${isOwnScript ? ', and no iteration of it ended' : ''}`
            : `${known?.meaning ?? `k6 failed with exit code ${result.exitCode}`}${figures}${crossed === '' ? `\n${tail}` : crossed}`,
        hint: known?.hint ?? 'Read what k6 says above.',
    });
    return { summary, seconds, failure };
};


/***/ }),

/***/ 44614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   F5: () => (/* binding */ expectedRequests),
/* harmony export */   ME: () => (/* binding */ fullRate),
/* harmony export */   Rf: () => (/* binding */ firstRate),
/* harmony export */   iH: () => (/* binding */ loadProfile)
/* harmony export */ });
/** The steps that a load is made of, whichever way it was described. */
const stepsOf = (shape) => {
    const { ratePerSecond, durationMilliseconds, rampMilliseconds, steps = [] } = shape;
    if (steps.length > 0)
        return steps;
    const rest = durationMilliseconds - rampMilliseconds;
    const hold = { perSecond: ratePerSecond, milliseconds: rest, isRamp: false };
    if (rampMilliseconds === 0)
        return [hold];
    return [{ perSecond: ratePerSecond, milliseconds: rampMilliseconds, isRamp: true }, hold];
};
/** The rate that a load begins with: a rise begins at a tenth. */
const firstRate = ([first]) => first === undefined ? 0 : first.isRamp ? first.perSecond / 10 : first.perSecond;
/** Returns the corners of the rate. */
const loadProfile = (shape) => {
    const steps = stepsOf(shape);
    const corners = [[0, firstRate(steps)]];
    let at = 0;
    for (const { perSecond, milliseconds, isRamp } of steps) {
        if (!isRamp)
            corners.push([at, perSecond]);
        at += milliseconds;
        corners.push([at, perSecond]);
    }
    return [...corners, [at, 0]];
};
/** Requests that a load amounts to: the area below its profile. */
const expectedRequests = (shape) => {
    const profile = loadProfile(shape);
    const area = profile.reduce((sum, [at, rate], index) => {
        const [before, from] = profile[index - 1] ?? [at, rate];
        return sum + ((at - before) * (rate + from)) / 2;
    }, 0);
    return Math.round(area / 1000);
};
/** Requests per second at the full rate, from the mean over the whole load. */
const fullRate = (mean, shape) => {
    const { ratePerSecond, durationMilliseconds } = shape;
    return (mean * ratePerSecond * durationMilliseconds) / 1000 / expectedRequests(shape);
};


/***/ }),

/***/ 32602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ loadRequest)
/* harmony export */ });
/* harmony import */ var _values_load_load_call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62555);
/* harmony import */ var _values_rate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49977);


const callsOf = ({ path, requests = [], headers = {}, host }) => {
    const calls = requests.length === 0 ? [(0,_values_load_load_call_js__WEBPACK_IMPORTED_MODULE_0__/* .callOf */ .C8)(path)] : requests;
    const common = { ...headers, ...(host === undefined ? {} : { Host: host }) };
    return calls.map((call) => ({ ...call, headers: { ...common, ...call.headers } }));
};
/** What the steps come to, else what is given. */
const shapeOf = ({ rate, duration, ramp, steps = [] }) => {
    if (steps.length === 0) {
        const ratePerSecond = (0,_values_rate_js__WEBPACK_IMPORTED_MODULE_1__/* .perSecond */ .E)(rate);
        return { ratePerSecond, durationMilliseconds: duration, rampMilliseconds: ramp };
    }
    return {
        steps,
        ratePerSecond: Math.max(...steps.map((step) => step.perSecond)),
        durationMilliseconds: steps.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
        rampMilliseconds: 0,
    };
};
/** Returns the load to send to an address. */
const loadRequest = (load, url) => {
    const maxP95 = load['max-p95'];
    return {
        url,
        calls: callsOf(load),
        ...shapeOf(load),
        thinkMilliseconds: load['think-time'],
        warmUpMilliseconds: load['warm-up'],
        maxFailedRate: load['max-failed'],
        abortOnFail: load['abort-on-fail'],
        script: load.script,
        ...(maxP95 === undefined ? {} : { maxP95Milliseconds: maxP95 }),
    };
};


/***/ }),

/***/ 45615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseSummary),
/* harmony export */   s: () => (/* binding */ describeLoad)
/* harmony export */ });
/**
 * Reads what k6 wrote with `--summary-export`. In that file a rate's `value` is the share of
 * samples that were true, and a threshold is `true` when it was crossed.
 *
 * @throws {SyntaxError} if the text is no JSON
 */
function parseSummary(text) {
    const parsed = JSON.parse(text);
    const metrics = parsed.metrics ?? {};
    const figure = (metric, key) => {
        const value = metrics[metric]?.[key];
        return typeof value === 'number' && Number.isFinite(value) ? value : 0;
    };
    return {
        requests: figure('http_reqs', 'count'),
        requestsPerSecond: figure('http_reqs', 'rate'),
        failedRate: figure('http_req_failed', 'value'),
        p95Milliseconds: figure('http_req_duration', 'p(95)'),
        droppedIterations: figure('dropped_iterations', 'count'),
        iterations: figure('iterations', 'count'),
        iterationsPerSecond: figure('iterations', 'rate'),
        iterationP95Milliseconds: figure('iteration_duration', 'p(95)'),
        crossed: crossedThresholds(metrics),
    };
}
function crossedThresholds(metrics) {
    return Object.entries(metrics).flatMap(([name, metric]) => {
        const thresholds = metric['thresholds'];
        if (typeof thresholds !== 'object' || thresholds === null)
            return [];
        return Object.entries(thresholds)
            .filter(([, crossed]) => crossed === true)
            .map(([expression]) => `${name}: ${expression}`);
    });
}
/** One line for the log, such as `80.0 req/s, p95 41 ms, 0 of 14400 failed`. */
function describeLoad(summary) {
    const failed = Math.round(summary.failedRate * summary.requests);
    const dropped = summary.droppedIterations === 0 ? '' : `, ${summary.droppedIterations} never sent`;
    if (summary.requests === 0) {
        return (`${summary.iterationsPerSecond.toFixed(1)} iterations/s, ` +
            `p95 ${Math.round(summary.iterationP95Milliseconds)} ms, ` +
            `${summary.iterations} iterations, no HTTP${dropped}`);
    }
    return (`${summary.requestsPerSecond.toFixed(1)} req/s, p95 ${Math.round(summary.p95Milliseconds)} ms, ` +
        `${failed} of ${summary.requests} failed${dropped}`);
}


/***/ }),

/***/ 2933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ withHeartbeat)
/* harmony export */ });
/** Milliseconds between two calls of `tick`. */
const pause = 1_000;
/** The result of `work`; `tick` is called from time to time until it is there, or the step is ended. */
const withHeartbeat = async (clock, work, tick) => {
    const stop = new AbortController();
    const isOn = () => clock.sleep(pause, stop.signal).then(() => true, () => false);
    const ticking = async () => {
        do
            tick();
        while (await isOn());
    };
    const ticks = ticking();
    try {
        return await work;
    }
    finally {
        stop.abort();
        await ticks;
    }
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

/***/ 30983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ scriptEnvironment),
/* harmony export */   Vl: () => (/* binding */ parseScriptVariable),
/* harmony export */   Ys: () => (/* binding */ isWithheld),
/* harmony export */   yy: () => (/* binding */ parseScriptVariables)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** The runner's own and OCI's: whoever names what a script gets must not reach the job's identity. */
const WITHHELD = /^(INPUT|STATE|ACTIONS|RUNNER|OCI|TF|OKE_VIRTUAL_NODES)_|^GITHUB_.*(TOKEN|ENV|PATH|OUTPUT|STATE|SUMMARY)/i;
/** Whether a variable of the job is the runner's or the identity's, and goes to no script or build. */
const isWithheld = (name) => WITHHELD.test(name);
const refused = (message, hint) => new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ code: 'INPUT_INVALID', message, hint });
/** Reads `NAME` or `NAME=value`; a value shows in the list of processes, so it is no secret. */
const parseScriptVariable = (text) => {
    const [, name = '', , value] = /^([A-Za-z_][A-Za-z0-9_]*)\s*(=(.*))?$/s.exec(text.trim()) ?? [];
    if (name === '') {
        throw refused('a variable of the script is neither NAME nor NAME=value', 'Names have letters, digits and underscores, as k6 takes them.');
    }
    if (value !== undefined)
        return { name, value };
    if (!isWithheld(name))
        return { name };
    throw refused(`the variable ${name} is not handed to scripts`, "What belongs to the runner or to the identity of the job stays with it. Give the script's secrets names of their own under env: of the step.");
};
/** Reads one variable a line. */
const parseScriptVariables = (text) => text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parseScriptVariable);
/** Looks up what is named; the problem of each name that the job does not have goes to `note`. */
const scriptEnvironment = (asked, job, note = () => undefined) => {
    const variables = {};
    const values = {};
    for (const { name, value } of asked) {
        const own = job[name];
        if (value !== undefined)
            values[name] = value;
        else if (own !== undefined)
            variables[name] = own;
        else
            note(`the script wants the variable ${name}, which the job does not have`, `Set ${name} under env: of the step.`);
    }
    return { variables, values };
};


/***/ }),

/***/ 62555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ callOf),
/* harmony export */   Mf: () => (/* binding */ parseCall),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   vZ: () => (/* binding */ loadMethods)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

/** The methods that a load may send. */
const loadMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
/** The load of one path. */
const callOf = (path) => ({ method: 'GET', path, weight: 1 });
const LINE = /^(?:([A-Z]+)\s+)?(\/\S*)(?:\s+x([1-9][0-9]{0,3}))?$/;
/**
 * Reads `METHOD /path xWEIGHT`, of which only the path is needed.
 * @throws ActionError INPUT_INVALID
 */
const parseCall = (text) => {
    const [, method = 'GET', path, weight = '1'] = LINE.exec(text.trim()) ?? [];
    const known = loadMethods.find((one) => one === method);
    if (path !== undefined && known !== undefined) {
        return { method: known, path, weight: Number(weight) };
    }
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`"${text}" is no request`, `Write the path, with a method before it and a weight behind it if wanted: POST /cart x2. Methods are ${loadMethods.join(', ')}.`);
};
const VARIABLE = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;
/** The variables that headers and body of requests name. */
const variablesOf = (calls) => {
    const texts = calls.flatMap(({ headers = {}, body = '' }) => [...Object.values(headers), body]);
    const names = texts.flatMap((text) => [...text.matchAll(VARIABLE)].map(([, name = '']) => name));
    return [...new Set(names)];
};


/***/ }),

/***/ 46347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ reviewLoad)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85651);
/* harmony import */ var _load_call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62555);


/**
 * Notes what is wrong with a load as a whole: more than is allowed, or a variable that it is not given.
 * @param variables the names that it is given
 */
const reviewLoad = ({ ratePerSecond, durationMilliseconds, warmUpMilliseconds = 0, calls }, limits, variables, note) => {
    if (ratePerSecond > limits.perSecond) {
        note(`a load of ${ratePerSecond} req/s is more than the ${limits.perSecond} req/s that are allowed`, `If it is meant, set the input "max-rate" to ${Math.ceil(ratePerSecond)}/s.`);
    }
    const duration = durationMilliseconds + warmUpMilliseconds;
    if (duration > limits.milliseconds) {
        const [given, most] = [duration, limits.milliseconds].map(_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a);
        note(`a load of ${given} is longer than the ${most} that are allowed`, 'If it is meant, set the input "max-duration" higher.');
    }
    for (const name of (0,_load_call_js__WEBPACK_IMPORTED_MODULE_1__/* .variablesOf */ .ht)(calls)) {
        if (variables.includes(name))
            continue;
        const hint = `Name ${name} in "environment", so that the load is given it.`;
        note(`a request of the load wants the variable ${name}, which "environment" does not name`, hint);
    }
};


/***/ }),

/***/ 48241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ parseStep)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85651);
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47191);
/* harmony import */ var _rate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49977);



const LINE = /^(?:(to)\s+)?(\S+)\s+(for|in)\s+(\S+)$/;
/**
 * Reads `80/s for 2m`, which holds a rate, or `to 80/s in 30s`, which goes there evenly.
 * @throws ActionError INPUT_INVALID, RATE_INVALID
 */
const parseStep = (text) => {
    const [, to, rate = '', word = '', duration = ''] = LINE.exec(text.trim()) ?? [];
    const isRamp = to !== undefined;
    if (rate === '' || isRamp !== (word === 'in')) {
        throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .aY)(`"${text}" is no step of a load`, 'Write "80/s for 2m" to hold a rate, "to 80/s in 30s" to get there evenly.');
    }
    return { perSecond: (0,_rate_js__WEBPACK_IMPORTED_MODULE_2__/* .perSecond */ .E)((0,_rate_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRate */ .W)(rate)), milliseconds: (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(duration), isRamp };
};


/***/ }),

/***/ 50110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   IJ: () => (/* binding */ linkOf),
/* harmony export */   QC: () => (/* binding */ renderBullets),
/* harmony export */   bo: () => (/* binding */ renderTable)
/* harmony export */ });
const entity = (character) => `&#${character.codePointAt(0)};`;
/** Invisible, so that GitHub takes what follows for no mention of a user or an issue. */
const BREAK = '&#8203;';
/**
 * Text of others as it stands, in one line of Markdown: no markup, HTML, link, image, mention or heading
 * comes of it. GitHub reads entities as text, and backslashes not everywhere.
 */
const escapeMarkdown = (text) => text
    .trim()
    .replace(/[\\`*[\]<>&|~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, entity)
    .replace(/^(?:[-+=]|\d+[.)](?=\s|$))/, (mark) => mark.slice(0, -1) + entity(mark.slice(-1)))
    .replaceAll('://', '&#58;//')
    .replace(/\b(www)\./gi, '$1&#46;')
    // The digest of an image is no address.
    .replace(/(?<!\w)@|@(?!sha256:)|(?<!&)#/g, (mark) => `${entity(mark)}${BREAK}`)
    .replace(/\r\n|\r|\n/g, '<br>');
/** Text in a fixed width, such as a commit. */
const codeOf = (text) => ({
    markdown: /^[\w.:/@-]+$/.test(text) ? `\`${text}\`` : `<code>${escapeMarkdown(text)}</code>`,
});
/** An address that can be clicked, if it is a plain one of http or https. */
const linkOf = (url) => /^https?:\/\/[\w.:/?=&%~+-]+$/.test(url) ? { markdown: `<${url}>` } : codeOf(url);
const cellOf = (cell) => typeof cell === 'string' ? escapeMarkdown(cell) : cell.markdown;
/** @param numbers the columns that hold numbers */
const renderTable = (head, rows, numbers = []) => {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const rule = head.map((name) => (numbers.includes(name) ? '--:' : '---'));
    return [head, rule, ...rows.map((cells) => cells.map(cellOf))].map(line).join('\n') + '\n';
};
/** A list of texts, one per line. */
const renderBullets = (texts) => texts.map((text) => `- ${escapeMarkdown(text)}\n`).join('');


/***/ }),

/***/ 86020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ asHeaders)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

/** RFC 9110, 5.1 and 5.5: a token, and visible characters. */
const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;
/**
 * Headers of a request.
 * @throws ActionError INPUT_INVALID that names no value: it may be a secret
 */
const asHeaders = (pairs) => {
    for (const [name, value] of Object.entries(pairs)) {
        if (NAME.test(name) && VALUE.test(value))
            continue;
        const what = NAME.test(name) ? `the value of header ${name}` : 'a name of a header';
        throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`${what} has characters that HTTP does not allow`, 'Write accept=text/html.');
    }
    return pairs;
};


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

/***/ 86615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ asUrl),
/* harmony export */   w: () => (/* binding */ joinUrl)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47191);
/* harmony import */ var _parse_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10737);



/**
 * The address of a web application, http or https.
 * @throws ActionError INPUT_INVALID
 */
const asUrl = (text) => {
    const url = (0,_parse_url_js__WEBPACK_IMPORTED_MODULE_2__/* .parseUrl */ .D)(text);
    if (url !== undefined && ['http:', 'https:'].includes(url.protocol))
        return url.href;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: `"${(0,_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCredentials */ .ri)(text)}" is not an http or https address`,
        hint: 'Write it in full, as http://140.83.1.2.',
    });
};
/**
 * The address with a path below it, whatever slashes either has. Whatever the path says, as `//host` or
 * `http://host`, it stays behind the host of the address.
 */
const joinUrl = (url, path) => `${url.replace(/\/+$/, '')}/${path.replace(/^[/\\]+/, '')}`;


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
/** Nobody is on the way there. */
const LOOPBACK = /^http:\/\/(?:127(?:\.\d+){3}|localhost|\[::1\])(?=[:/]|$)/i;
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i;
/** Whether a text is an address rather than a path. */
const isAddress = (text) => ADDRESS.test(text);
/** A path of the file system, as a user writes it: never an option, never an address. */
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
/** A Dockerfile. Podman runs those that end in `.in` through the C preprocessor, which includes any file. */
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

/***/ 49977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ perSecond),
/* harmony export */   W: () => (/* binding */ parseRate)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const SPANS = { s: 1000, m: 60_000 };
/**
 * A rate of requests: '80/s', '300/m'.
 * @throws ActionError RATE_INVALID
 */
const parseRate = (text) => {
    const [, requests, unit = ''] = /^([0-9]+)\s*\/\s*(s|m)$/.exec(text.trim()) ?? [];
    const perMilliseconds = SPANS[unit];
    if (requests !== undefined && Number(requests) > 0 && perMilliseconds !== undefined) {
        return { requests: Number(requests), perMilliseconds };
    }
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'RATE_INVALID',
        message: `"${text}" is not a rate above zero`,
        hint: 'Write whole requests per second or minute: 80/s, 300/m.',
    });
};
const perSecond = ({ requests, perMilliseconds }) => (requests * 1000) / perMilliseconds;


/***/ }),

/***/ 12084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ asShare)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/**
 * A share written as per cent or as a number from 0 to 1: `1%` and `0.01` are the same.
 * @throws ActionError INPUT_INVALID
 */
const asShare = (text) => {
    const [, digits, percent] = /^([0-9]+(?:\.[0-9]+)?)\s*(%?)$/.exec(text.trim()) ?? [];
    const share = Number(digits) / (percent === '%' ? 100 : 1);
    if (share >= 0 && share <= 1)
        return share;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: `"${text}" is not a share`,
        hint: 'Write per cent or a number from 0 to 1: 1% or 0.01.',
    });
};


/***/ })

};
