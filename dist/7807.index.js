export const id = 7807;
export const ids = [7807,2840];
export const modules = {

/***/ 17807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  generatorOnRunner: () => (/* binding */ generatorOnRunner)
});

// EXTERNAL MODULE: ./dist.src/clients/files/workspace.js
var files_workspace = __webpack_require__(8974);
// EXTERNAL MODULE: ./dist.src/clients/kubernetes/k6.js + 2 modules
var k6 = __webpack_require__(12193);
// EXTERNAL MODULE: ./dist.src/clients/process/exec.js + 1 modules
var process_exec = __webpack_require__(12840);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/load/load-command.js
var load_command = __webpack_require__(83374);
// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
;// CONCATENATED MODULE: ./dist.src/values/load/load-figures.js


const invalid = (why) => new action_error/* ActionError */.l({
    code: 'LOAD_FIGURES_INVALID',
    message: `the figures of the command of the load ${why}`,
    hint: 'load/README.md says what the command has to write to the file that FIGURES names.',
});
/** The numbers of an object by their names, each at least 0. */
const numbersOf = (value, place) => {
    const given = (0,json/* record */.g1)(value);
    const optional = (name) => {
        const found = given[name];
        if (found === undefined || found === null)
            return undefined;
        if (typeof found === 'number' && Number.isFinite(found) && found >= 0)
            return found;
        throw invalid(`have no number of at least 0 as ${place}${name}`);
    };
    const needed = (name) => {
        const found = optional(name);
        if (found === undefined)
            throw invalid(`have no ${place}${name}`);
        return found;
    };
    const counts = { sent: needed('sent'), failed: needed('failed') };
    if (counts.failed > counts.sent)
        throw invalid(`have more ${place}failed than ${place}sent`);
    return { optional, needed, counts: { ...counts, dropped: optional('dropped') ?? 0 } };
};
const secondOf = (value, index) => {
    const { optional, needed, counts } = numbersOf(value, `timeline[${index}].`);
    const [p50Milliseconds, p95Milliseconds] = [
        optional('p50Milliseconds'),
        optional('p95Milliseconds'),
    ];
    return { ...counts, at: Math.floor(needed('at')), p50Milliseconds, p95Milliseconds };
};
/**
 * Reads the figures of a load; ignores unknown keys.
 * @param text undefined where there is no file
 * @throws ActionError LOAD_FIGURES_INVALID
 */
const parseFigures = (text) => {
    if (text === undefined)
        throw invalid('were not written');
    const parsed = (0,json/* parseJson */.qF)(text);
    if (typeof parsed !== 'object' || parsed === null)
        throw invalid('are no JSON object');
    const { optional, needed, counts } = numbersOf(parsed, '');
    const timeline = (0,json/* list */.p_)((0,json/* record */.g1)(parsed)['timeline']).map(secondOf);
    return {
        ...{ ...counts, p95Milliseconds: needed('p95Milliseconds'), seconds: optional('seconds') },
        timeline: timeline.toSorted((a, b) => a.at - b.at),
    };
};

// EXTERNAL MODULE: ./dist.src/clients/files/private-file.js
var private_file = __webpack_require__(81427);
;// CONCATENATED MODULE: ./dist.src/clients/process/load-command.js






/** Every exit code is a result, together with the figures. */
const anyCode = Array.from({ length: 256 }, (_, code) => code);
/** In the form of k6's `--summary-export`, without thresholds. */
const summaryOf = (figures, seconds) => {
    const { sent, failed, dropped, p95Milliseconds } = figures;
    const counted = { count: sent, rate: sent / Math.max(seconds, 0.001) };
    const times = { 'p(95)': p95Milliseconds };
    return JSON.stringify({
        metrics: {
            ...{ http_reqs: counted, iterations: counted },
            http_req_failed: { value: sent === 0 ? 0 : failed / sent, passes: failed },
            ...{ http_req_duration: times, iteration_duration: times },
            dropped_iterations: { count: dropped },
        },
    });
};
const secondsOf = ({ timeline }) => timeline.map(({ at, sent, failed, dropped, p50Milliseconds: p50, p95Milliseconds: p95 }) => ({
    ...{ at: at * 1000, ended: sent, failed, dropped },
    ...(p50 !== undefined && { p50Milliseconds: p50 }),
    ...(p95 !== undefined && { p95Milliseconds: p95 }),
}));
const endedBadly = (program, exitCode, output) => {
    const tail = output.trimEnd().split('\n').slice(-10).join('\n');
    return new action_error/* ActionError */.l({
        code: 'LOAD_FAILED',
        message: `${program} failed with exit code ${exitCode}${tail === '' ? '' : `\n${tail}`}`,
        hint: 'Read what it says above. A command ends with 0 where the load was sent.',
    });
};
/**
 * The content of its file; a malformed file is the failure of a command that otherwise succeeded.
 */
const readFigures = (text) => {
    try {
        return parseFigures(text);
    }
    catch (error) {
        if (error instanceof action_error/* ActionError */.l)
            return error;
        throw new Error((0,action_error/* messageOf */.b)(error), { cause: error });
    }
};
/** Runs another program than k6, which writes its own figures file; never through a shell. */
const loadCommand = ({ exec, clock, temporary, workspace }, given) => ({
    run: async (script, environment, { timeout, signal, interrupt }, { onLine, onSent }) => {
        if (!('command' in script))
            throw new Error('a command sends what it is told to');
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, 'load-'));
        try {
            const { BASE_URL = '', RATE = '', DURATION = '' } = environment;
            const facts = { BASE_URL, RATE, DURATION, FIGURES: (0,external_node_path_.join)(folder, 'figures.json') };
            const [program = '', ...args] = (0,load_command/* filledCommand */.S)(script.command, facts);
            let seconds = [];
            onSent?.({ seconds: () => seconds, recent: () => [] });
            const startedAt = clock.now();
            const { exitCode, stdout, stderr } = await exec({
                ...{ command: 'load-command', program, args, cwd: workspace },
                env: { ...given.values, ...given.variables, ...facts },
                ...{ accept: anyCode, timeout, interrupt, onLine },
                ...(signal === undefined ? {} : { signal }),
            });
            const took = (clock.now() - startedAt) / 1000;
            const output = stderr.trim() === '' ? stdout : stderr;
            const figures = readFigures(await (0,private_file/* readIfThere */.qC)(facts.FIGURES));
            const failure = exitCode === 0 ? undefined : endedBadly(program, exitCode, output);
            if (figures instanceof action_error/* ActionError */.l) {
                return { exitCode, output, seconds, failure: failure ?? figures };
            }
            seconds = secondsOf(figures);
            const summary = summaryOf(figures, figures.seconds ?? took);
            const result = { exitCode, output, seconds, summary };
            return failure === undefined ? result : { ...result, failure };
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        }
    },
});

// EXTERNAL MODULE: ./dist.src/actions/load/job-k6.js + 5 modules
var job_k6 = __webpack_require__(51359);
;// CONCATENATED MODULE: ./dist.src/actions/load/generator.js
// Own file: loaded only for a load that the runner sends.





/** The load generator on the runner. */
const generatorOnRunner = ({ command, given }, context) => {
    const { temporaryFolder: temporary, clock, environment, signal } = context;
    const exec = (0,process_exec.execUntil)(signal);
    if (command === undefined)
        return (0,k6.k6)(exec, temporary, given, (0,job_k6/* jobK6 */.j)(context));
    const workspace = (0,files_workspace/* openWorkspace */.OH)(environment).folder;
    return loadCommand({ exec, clock, temporary, workspace }, given);
};


/***/ }),

/***/ 51359:
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


/** Largest unpacked archive, in bytes; k6's is a sixth of it. */
const LARGEST = 512 * 2 ** 20;
/** Size of a header in bytes, and the block size of contents. */
const BLOCK = 512;
const field = (header, from, length) => header
    .subarray(from, from + length)
    .toString('latin1')
    .replace(/\0.*/s, '');
/**
 * Returns a regular file of a .tar.gz by its path; undefined if the archive does not contain it.
 * Paths are those of the old header, of at most 100 bytes.
 * @throws zlib's error for data that is not gzip
 */
const archiveFile = async (archive, path) => {
    const tar = await (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(archive, { maxOutputLength: LARGEST });
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



/** For an archive of some ten megabytes, even on a slow line. */
const POLICY = { pauses: [1000, 4000], attempt: 240_000, total: 300_000 };
/** Largest download, in bytes; k6's archives are a tenth of it. */
const download_LARGEST = 256 * 2 ** 20;
/** A response that a retry would not change. */
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
        // Leaving the loop cancels the response.
        if (bytes > download_LARGEST)
            throw new Refused(`more than ${download_LARGEST / 2 ** 20} MB`);
        pieces.push(piece);
    }
    return Buffer.concat(pieces);
};
/** `fetch` puts the reason of a connection failure into the cause. */
const causeOf = (error) => error instanceof TypeError && error.cause !== undefined ? error.cause : error;
/**
 * Fetches a file over HTTP, following redirects, and returns it if its checksum matches.
 * @throws ActionError TOOL_CHECKSUM_WRONG; why there was no response; the reason of the step's end
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
        hint: 'Nothing of it was run. Check the proxy between the runner and GitHub; with k6 on PATH, nothing is fetched.',
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
/** The layout of GitHub's own setup actions and runner images. */
const folderOf = (root, { name, version, architecture }) => (0,external_node_path_.join)(root, name, version, architecture);
/** The marker next to the folder once it is complete. */
const markerOf = (folder) => `${folder}.complete`;
/** Returns the folder of a tool that is completely in the cache. */
const cachedTool = async (root, tool) => {
    const folder = folderOf(root, tool);
    const isWhole = await may(markerOf(folder), promises_.constants.F_OK);
    return isWhole && (await may((0,external_node_path_.join)(folder, tool.name), promises_.constants.X_OK)) ? folder : undefined;
};
/**
 * Puts a program into the cache and returns its folder. Jobs that do so concurrently, or are killed
 * in between, leave one complete copy, never half of one.
 * @throws the system's error if the cache cannot be written
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
    // Without a release for this machine, starting k6 reports what is missing.
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
/** Releases by Node's names of the architectures, with the published checksums. */
const checksums = {
    x64: ['amd64', 'b5a8003c86f35f5cd5ceef1490312c48e587696c94d998cefc6d7b3b4cb1597d'],
    arm64: ['arm64', '4ecd64cadcc792402d16293836115480419c4447c032858f564852d98f1bf54c'],
};
/**
 * Returns the release to fetch if k6 is not on PATH; undefined for unsupported machines.
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

;// CONCATENATED MODULE: ./dist.src/actions/load/job-k6.js


/** Finds k6 for a step: on PATH, in the runner's tool cache, else by downloading a release. */
const jobK6 = ({ environment, temporaryFolder, clock, signal, log, }) => k6Place({ environment, temporaryFolder, clock, signal, report: (line) => log.info(line) }, k6ReleaseFor(process.arch));


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
 * Retries until an attempt succeeds, must not be repeated, or the policy is exhausted.
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
 * Whether a failure is permanent: a name that does not exist, a wrong certificate, and every
 * ActionError.
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
/** `k6 run` that contacts nothing but the target. */
const k6Arguments = (run) => {
    return [
        'run',
        '--no-usage-report',
        '--no-color',
        '--quiet',
        `--summary-export=${run.summaryFile}`,
        ...(run.config === undefined ? [] : [`--config=${run.config}`]),
        ...Object.entries(run.environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
        '--',
        run.script,
    ];
};
/**
 * Environment of k6: it downloads or builds no extension, and prints each sample to standard
 * output, in addition to the user's own outputs.
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
/** Response times kept per second: enough for its percentile, however fast a script iterates. */
const TIMES = 5_000;
const keepTime = (times, count, value) => {
    if (times.length < TIMES)
        times.push(value);
    else
        times[count % TIMES] = value;
};
/** The metrics that are kept, and what a sample of each adds. */
const keep = {
    http_reqs: (bucket, value) => (bucket.requests += value),
    http_req_failed: (bucket, value) => (bucket.failed += value),
    http_req_duration: ({ requestTimes, requests }, value) => keepTime(requestTimes, requests, value),
    iterations: (bucket, value) => (bucket.iterations += value),
    iteration_duration: ({ iterationTimes, iterations }, value) => keepTime(iterationTimes, iterations, value),
    dropped_iterations: (bucket, value) => (bucket.dropped += value),
};
/** `http_reqs,1764400000,1.000000,…`; the header has no number there. */
const SAMPLE = /^([A-Za-z_][A-Za-z0-9_]*),(\d{9,11}),(-?\d+(?:\.\d+)?),/;
const HEADER = 'metric_name,timestamp,metric_value,';
/** Percentiles of one second, in tenths of a millisecond. Sorts the bucket's own times in place. */
const percentiles = (times) => {
    times.sort((a, b) => a - b);
    const at = (share) => times[Math.ceil(times.length * share) - 1];
    const [p50, p95] = [at(0.5), at(0.95)];
    if (p50 === undefined || p95 === undefined)
        return {};
    const tenth = (time) => Math.round(time * 10) / 10;
    return { p50Milliseconds: tenth(p50), p95Milliseconds: tenth(p95) };
};
/** Seconds for which samples of an earlier second may still arrive. */
const LATE = 5;
/**
 * Limit of a load's apparent length, as a multiple of the seconds with samples: clocks may be set.
 */
const MOST_GAP = 60;
/** Aggregates the CSV samples of k6 by the second. */
class K6Samples {
    #buckets = new Map();
    /** Figures of past seconds are cached: a load of hours is read twice a second. */
    #closed = new Map();
    #newest = 0;
    /** Reads a line of the output; false if it is not a sample. */
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





/** Accepts every exit code: the stage interprets it. */
const anyCode = Array.from({ length: 256 }, (_, code) => code);
/** Writes the options that a user's script does not set itself. */
const writeConfig = async (folder, script) => {
    if (!('hosts' in script))
        return undefined;
    const file = (0,external_node_path_.join)(folder, 'config.json');
    await (0,promises_.writeFile)(file, JSON.stringify({ hosts: script.hosts }));
    return file;
};
/** k6 as a process; scripts see nothing of the job but what is passed to them. */
const k6 = (exec, temporary, given, place) => ({
    run: async (script, environment, { timeout, signal, interrupt }, { onLine, onSent }) => {
        if ('command' in script)
            throw new Error('k6 runs a script');
        const found = await place();
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, 'k6-'));
        try {
            const summaryFile = (0,external_node_path_.join)(folder, 'summary.json');
            const path = 'path' in script ? script.path : (0,external_node_path_.join)(folder, 'load.js');
            if ('text' in script)
                await (0,promises_.writeFile)(path, script.text);
            const config = await writeConfig(folder, script);
            const samples = new K6Samples();
            onSent?.(samples);
            const { exitCode, stderr } = await exec({
                command: 'k6',
                args: k6Arguments({
                    script: path,
                    ...{ summaryFile, config },
                    environment: { ...given.values, ...environment },
                }),
                // In the environment, not in the arguments, which every user of the machine can read.
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
/** Milliseconds between SIGTERM and SIGKILL. */
const KILL_GRACE = 1_500;
/**
 * Milliseconds for a process that gets no SIGTERM: nearly all the time that a cancelled step has.
 */
const WHOLE_GRACE = 2_300;
/**
 * Milliseconds for the last output of a process that has ended; its children may keep the pipes
 * open.
 */
const LAST_WORDS = 100;
const hasEnded = (child) => child.exitCode !== null || child.signalCode !== null;
/**
 * Ends a process, and closes its pipes even if a child of it keeps them open.
 *
 * @param isHardToStop for a process that would leave work half done on SIGTERM: it gets none, but
 * all the remaining time
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

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execUntil: () => (/* binding */ execUntil)
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
/** Most characters of a line; longer ones are split, to bound memory. */
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
    /** Passes on a last line without a newline. */
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
 * The only adapter that runs tools, until the step ends.
 *
 * @throws {ActionError} TOOL_MISSING, PROCESS_FAILED, PROCESS_TIMED_OUT, PROCESS_ABORTED or
 * PROCESS_OUTPUT_TOO_LARGE; after the end of the step, its reason
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
    const program = request.program ?? request.command;
    (0,command_line/* reportStart */.NU)({ command: program, args: request.args });
    const child = (0,external_node_child_process_.spawn)(program, [...request.args], {
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
        throw tooMuch(program);
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
    hint: 'Run the same command on your machine and check its output.',
});
/** Collects a whole stream, or only its end if each line is passed on. */
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

/** Where to get each tool, for the hint when it is missing. */
const sources = {
    helm: 'install it with azure/setup-helm',
    kubectl: 'install it with azure/setup-kubectl',
    k6: 'install it with grafana/setup-k6-action',
    ssh: 'GitHub-hosted runners have it; else install openssh-client',
    docker: 'GitHub-hosted Ubuntu runners have it; else install docker, podman or buildah',
};
/** A failed process; keeps what callers base decisions on. */
class ProcessError extends _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l {
    exitCode;
    output;
    constructor(details, exitCode, output) {
        super(details);
        this.exitCode = exitCode;
        this.output = output;
    }
    /** The tool's last line, which usually has the reason. */
    get lastLine() {
        return lastLines(this.output, 1);
    }
}
/** The error for a failed process: what was run, how it ended, and the end of its output. */
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
const programOf = ({ program, command }) => program ?? command;
const toolMissing = (request) => new ProcessError({
    code: 'TOOL_MISSING',
    message: `${programOf(request)} was not found on PATH`,
    hint: `Before this step, ${sources[request.command] ?? `install ${programOf(request)}`}.`,
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
/** The command with its first arguments, enough to recognise it, without options and values. */
const shortCommand = (request) => {
    const words = request.args.filter((argument) => !/^-|=/.test(argument)).slice(0, 2);
    return [programOf(request), ...words].join(' ');
};
const maskerFor = (secrets) => (text) => secrets.filter((secret) => secret !== '').reduce((all, one) => all.replaceAll(one, '***'), text);
/** The log of Kubernetes' libraries, e.g. `E1128 21:50:00.000000   123 memcache.go:265] …`. */
const isLibraryLog = (line) => /^[EWIF]\d{4} \d\d:\d\d:\d\d\.\d+ +\d+ /.test(line);
/** The end of the tool's output, without log lines of libraries. */
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
/** Go's and Node's libraries read the proxy variables in either case. */
const PROXIES = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY'];
/** Everything of the job's environment that any tool can get; no tool sees what no group names. */
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
/** Each tool that can be run, with its groups of variables. */
const toolGroups = {
    helm: [...everywhere, ...cluster, 'helm', 'registries'],
    kubectl: [...everywhere, ...cluster],
    k6: [...everywhere, 'k6'],
    'load-command': everywhere,
    docker: [...everywhere, 'registries', 'docker', 'kubernetes'],
    podman: [...everywhere, 'registries', 'podman'],
    buildah: [...everywhere, 'registries', 'podman'],
    cosign: [...everywhere, 'registries', 'cosign'],
    ssh: ['machine'],
    'docker-credential-*': [...everywhere, 'registries'],
};
const groupsOf = (tool) => tool.startsWith('docker-credential-')
    ? toolGroups['docker-credential-*']
    : toolGroups[tool];
/** The variable names that a tool's groups contain. */
const variablesOf = (tool) => groupsOf(tool).flatMap((group) => variableGroups[group].names);
const matches = (name, pattern) => pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
/** The environment of a tool: the listed part of the job's, and what we add. */
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
/** Runs a function once; every caller gets the same promise. */
const once = (open) => {
    let opened;
    return () => (opened ??= open());
};


/***/ })

};
