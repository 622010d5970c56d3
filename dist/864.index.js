export const id = 864;
export const ids = [864,2840,5811];
export const modules = {

/***/ 66971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ pricesIn),
  T: () => (/* binding */ readerOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./dist.src/clients/files/workspace.js
var files_workspace = __webpack_require__(8974);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/charts/values-file.js
var values_file = __webpack_require__(77606);
;// CONCATENATED MODULE: ./dist.src/values/prices.js


const invalid = (what) => new action_error/* ActionError */.l({
    code: 'PRICES_INVALID',
    message: `the price file ${what}`,
    hint: 'Write, for example, {currency: USD, ocpu-hour: 0.01, gb-hour: 0.0015}, as YAML or JSON, with the prices of your contract.',
});
/** @throws ActionError PRICES_INVALID */
const parsePrices = async (text) => {
    const values = await (0,values_file/* parseValues */.Q)(text);
    const price = (key) => {
        const value = values[key];
        if (typeof value === 'number' && value >= 0)
            return value;
        throw invalid(`has no number in "${key}"`);
    };
    const { currency } = values;
    if (typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) {
        throw invalid('has no currency of three letters');
    }
    return { currency, ocpuHour: price('ocpu-hour'), gigabyteHour: price('gb-hour') };
};

;// CONCATENATED MODULE: ./dist.src/actions/check/files.js




/** The text of a file of the checkout; undefined if there is none, or a link leads out of it. */
const readerOf = (workspace) => (file) => {
    try {
        return (0,external_node_fs_.readFileSync)((0,files_workspace/* placeInWorkspace */.mY)(workspace, 'chart', file), 'utf8');
    }
    catch {
        return undefined;
    }
};
/** The prices of a file, if one is named. @throws ActionError PRICES_INVALID */
const pricesIn = async (path, workspace) => {
    if (path === undefined)
        return undefined;
    const place = (0,files_workspace/* placeInWorkspace */.mY)(workspace, 'input "price-file"', path);
    if ((0,external_node_fs_.existsSync)(place))
        return parsePrices((0,external_node_fs_.readFileSync)(place, 'utf8'));
    throw new action_error/* ActionError */.l({
        code: 'PRICES_INVALID',
        message: `input "price-file": ${path} does not exist`,
        hint: 'Paths are relative to the workspace: run actions/checkout first.',
    });
};


/***/ }),

/***/ 43277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeChart: () => (/* binding */ judgeChart)
});

// EXTERNAL MODULE: ./dist.src/clients/kubernetes/charts/helm-charts.js + 5 modules
var helm_charts = __webpack_require__(77794);
// EXTERNAL MODULE: ./dist.src/clients/process/exec.js + 1 modules
var exec = __webpack_require__(12840);
// EXTERNAL MODULE: ./dist.src/stages/check/allocation.js
var allocation = __webpack_require__(9031);
// EXTERNAL MODULE: ./dist.src/stages/check/allocation-report.js
var allocation_report = __webpack_require__(42834);
// EXTERNAL MODULE: ./dist.src/stages/check/accept.js
var accept = __webpack_require__(36021);
// EXTERNAL MODULE: ./dist.src/stages/check/check-manifests.js + 8 modules
var check_manifests = __webpack_require__(1038);
// EXTERNAL MODULE: ./dist.src/values/path.js
var path = __webpack_require__(34056);
;// CONCATENATED MODULE: ./dist.src/stages/check/template-place.js
/**
 * The template file of an object according to Helm, as a path in the workspace.
 *
 * @param source e.g. `shop/charts/cache/templates/pod.yaml`, from the comment above the manifest
 * @param chart the chart's folder, e.g. `deploy/chart`
 */
const templateFile = (source, chart) => [chart, ...source.split('/').slice(1)].join('/');
/**
 * The only line of a template that has the last key of a path, e.g. `hostPath` of `volumes[data].hostPath`;
 * undefined if several have it, or none.
 */
const lineOfKey = (template, path) => {
    const key = /([A-Za-z]+)(?:\[[^\]]*\])?$/.exec(path)?.[1];
    if (key === undefined)
        return undefined;
    const form = new RegExp(`^[\\s-]*["']?${key}["']?\\s*:`);
    const lines = template.split('\n').flatMap((line, index) => (form.test(line) ? [index + 1] : []));
    return lines.length === 1 ? lines[0] : undefined;
};

;// CONCATENATED MODULE: ./dist.src/stages/check/place-findings.js


/**
 * Finds the template of each finding, and the line if it is unambiguous.
 *
 * @param sources Helm's template of each object
 * @param chart as the user names it
 * @param read the text of a file in the workspace; undefined if there is none
 */
const placeFindings = (findings, sources, chart, read) => {
    const isFolder = !(0,path/* isRemoteChart */.dw)(chart) && !chart.endsWith('.tgz');
    return findings.map((finding) => {
        const source = sources.get(finding.object);
        if (source === undefined || !isFolder)
            return { ...finding, place: { file: chart } };
        const file = templateFile(source, chart);
        const line = lineOfKey(read(file) ?? '', finding.path);
        return { ...finding, place: line === undefined ? { file } : { file, line } };
    });
};

// EXTERNAL MODULE: ./dist.src/values/markdown.js
var markdown = __webpack_require__(50110);
// EXTERNAL MODULE: ./dist.src/stages/check/not-supported.js
var not_supported = __webpack_require__(1731);
// EXTERNAL MODULE: ./dist.src/stages/check/rule.js
var check_rule = __webpack_require__(54643);
;// CONCATENATED MODULE: ./dist.src/stages/check/report.js



/** The findings in the action's output. */
const findingsOutput = (findings) => JSON.stringify(findings.map((finding) => {
    const { rule, severity, object, path, source, fix, place } = finding;
    return { rule, severity, object, path, message: (0,check_rule/* findingText */.NK)(finding), source, fix, ...place };
}));
/** The section of the job summary. */
const checkSummary = (chart, findings, { ignored, notes }) => {
    const rows = findings.map((finding) => [
        finding.severity,
        (0,markdown/* codeOf */.$N)(finding.object),
        (0,check_rule/* findingText */.NK)(finding),
        finding.fix === undefined ? '' : (0,markdown/* codeOf */.$N)(finding.fix),
        (0,markdown/* codeOf */.$N)(finding.rule),
    ]);
    const table = rows.length === 0
        ? 'Nothing found that virtual nodes do not support.\n'
        : (0,markdown/* renderTable */.bo)(['severity', 'object', 'what', 'write', 'rule'], rows);
    const accepted = ignored.map(({ finding, reason }) => `- accepted: ${(0,markdown/* escapeMarkdown */.FV)(`${finding.rule} of ${finding.object}: ${reason}`)}\n`);
    const remarks = notes.map((note) => `- ${(0,markdown/* escapeMarkdown */.FV)(note)}\n`);
    return `### Check for virtual nodes: ${(0,markdown/* escapeMarkdown */.FV)(chart)}\n\n${table}\n${[...accepted, ...remarks].join('')}`;
};
const ranks = { error: 2, warning: 1, note: 0 };
/**
 * Fails if a finding reaches the severity that fails the step.
 *
 * @throws ActionError MANIFEST_NOT_SUPPORTED
 */
const requireNone = (findings, failOn) => {
    if (failOn === 'never')
        return;
    const severe = findings.filter(({ severity }) => ranks[severity] >= ranks[failOn]);
    if (severe.length > 0)
        throw (0,not_supported/* notSupported */.O)(severe);
};

// EXTERNAL MODULE: ./dist.src/stages/deploy/render-chart.js
var render_chart = __webpack_require__(41827);
// EXTERNAL MODULE: ./dist.src/stages/deploy/render.js + 5 modules
var render = __webpack_require__(86401);
// EXTERNAL MODULE: ./dist.src/stages/deploy/request.js
var request = __webpack_require__(65201);
// EXTERNAL MODULE: ./dist.src/actions/deploy/chart-login.js
var chart_login = __webpack_require__(42978);
// EXTERNAL MODULE: ./dist.src/actions/check/files.js + 1 modules
var files = __webpack_require__(66971);
// EXTERNAL MODULE: ./dist.src/clients/files/report-file.js
var report_file = __webpack_require__(93496);
// EXTERNAL MODULE: ./dist.src/clients/files/workspace.js
var files_workspace = __webpack_require__(8974);
// EXTERNAL MODULE: ./dist.src/values/sarif.js
var sarif = __webpack_require__(89750);
// EXTERNAL MODULE: ./dist.src/values/uri-reference.js
var uri_reference = __webpack_require__(55601);
;// CONCATENATED MODULE: ./dist.src/stages/check/sarif.js
// Own file: one of the report formats, each of which has a file.



const resultOf = (finding) => {
    const { rule, severity, source, why, object, path, fix, place } = finding;
    const advice = fix === undefined ? '' : `\n\n${fix}`;
    return {
        rule: { id: rule, level: severity, description: why, help: `Source: ${source}` },
        message: `${object}: ${(0,check_rule/* findingText */.NK)(finding)}${advice}`,
        uri: (0,uri_reference/* uriReference */.a)(place.file),
        line: place.line ?? 1,
        object: path === '' ? object : `${object}/${path}`,
        fingerprints: { objectAndPath: `${rule}:${object}:${path}` },
    };
};
/** The findings as SARIF 2.1.0, which GitHub's code scanning takes. */
const renderSarif = (findings) => (0,sarif/* formatSarif */.z)(findings.map(resultOf));

;// CONCATENATED MODULE: ./dist.src/actions/check/publish.js





const levels = { error: 'error', warning: 'warning', note: 'notice' };
const annotate = (finding, log) => {
    const { severity, object, rule, fix, place } = finding;
    const advice = fix === undefined ? '' : `\nWrite: ${fix}`;
    const message = `${object}: ${(0,check_rule/* findingText */.NK)(finding)}${advice}`;
    log.annotate({ level: levels[severity], message, title: rule, ...place });
};
/** Writes annotations, outputs, and the SARIF file if requested. */
const publish = async (findings, sarifFile, workspace, { outputs, temporaryFolder, log }) => {
    for (const finding of findings)
        annotate(finding, log);
    await outputs.set('findings', findingsOutput(findings));
    for (const severity of ['error', 'warning']) {
        const count = findings.filter((finding) => finding.severity === severity).length;
        await outputs.set(`${severity}s`, count);
    }
    if (sarifFile === undefined)
        return;
    const file = (0,files_workspace/* placeInWorkspace */.mY)(workspace, 'input "sarif-file"', sarifFile);
    await (0,report_file/* writeReport */.u)(file, renderSarif(findings), [workspace.folder, temporaryFolder]);
    await outputs.set('sarif-file', file);
};

// EXTERNAL MODULE: ./dist.src/actions/deploy/release-inputs.js
var release_inputs = __webpack_require__(59273);
;// CONCATENATED MODULE: ./dist.src/actions/check/judge-chart.js















/** Renders the chart, and reports each finding. @throws ActionError if one is to fail the step */
const judgeChart = async ({ release, chartLogin, checks, failOn, sarifFile, priceFile }, workspace, context) => {
    const { signal, log, outputs, summary } = context;
    const prices = await (0,files/* pricesIn */.G)(priceFile, workspace);
    const stage = log.stage('check');
    const given = (0,release_inputs/* placeRelease */.l)(release, context.environment);
    const placed = (0,request.helmRelease)(given, given.image, given['pull-secret']);
    const client = (0,helm_charts.chartsAlone)((0,exec.execUntil)(signal), context.temporaryFolder, (0,chart_login/* givenLogins */.w)(chartLogin));
    const { objects, hooks, sources } = await (0,render_chart.renderChart)(placed, client, stage);
    stage.info(`${release.chart} is ${render/* ASSUMED */.DX}`);
    const found = (0,check_manifests/* checkManifests */.d)([...objects, ...hooks], checks);
    const accepted = (0,accept/* acceptFindings */.B)(found, checks.ignore, (0,accept/* today */.E)());
    const findings = placeFindings(accepted.open, sources, release.chart, (0,files/* readerOf */.T)(workspace));
    for (const note of accepted.notes)
        stage.warning(note);
    await publish(findings, sarifFile, workspace, context);
    const sizes = (0,allocation/* allocations */.iA)(objects, checks.managedNodes);
    await outputs.set('allocation', (0,allocation_report/* allocationOutput */._h)(sizes, prices));
    await summary.append(checkSummary(release.chart, findings, accepted));
    await summary.append((0,allocation_report/* allocationSummary */.Jq)(sizes, prices));
    requireNone(findings, failOn);
    stage.done(`${objects.length} objects, ${findings.length} findings`);
};


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

/***/ 93496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _private_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81427);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8974);




/**
 * Writes a report for others to read. Replaces a file or link of its name: the target of a link in
 * the checkout is not touched.
 * @param allowed folders that may contain it
 * @throws Error if its folder leads out of them
 */
const writeReport = async (file, content, allowed) => {
    const place = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .realPlace */ .oD)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
    if (!allowed.some((folder) => (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .liesIn */ .z$)(place, (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .realPlace */ .oD)(folder)))) {
        throw new Error(`its folder leads to ${place}, which is not in ${allowed.join(' or ')}`);
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(place, { recursive: true });
    await (0,_private_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writePrivate */ .pb)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file)), content, { mode: 0o644 });
};


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

/***/ 42834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jq: () => (/* binding */ allocationSummary),
/* harmony export */   _h: () => (/* binding */ allocationOutput),
/* harmony export */   cY: () => (/* binding */ amountText),
/* harmony export */   xx: () => (/* binding */ priceOf)
/* harmony export */ });
/* harmony import */ var _values_kubernetes_virtual_nodes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43879);
/* harmony import */ var _values_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50110);
/* harmony import */ var _values_plural_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95117);
/* harmony import */ var _allocation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9031);




/** E.g. `2 OCPU, 4 GB`. */
const amountText = ({ ocpus, gigabytes }) => `${ocpus} OCPU, ${gigabytes} GB`;
/** For an hour. */
const priceOf = ({ ocpus, gigabytes }, prices) => ocpus * prices.ocpuHour + gigabytes * prices.gigabyteHour;
const shownPrice = (size, prices) => `${priceOf(size, prices).toFixed(3)} ${prices.currency}/h`;
/** The allocation in the action's output: per workload and in total. */
const allocationOutput = (all, prices) => {
    const total = (pods) => {
        const { pods: count, ...size } = (0,_allocation_js__WEBPACK_IMPORTED_MODULE_0__/* .totalOf */ .e6)(all, pods);
        const price = prices && Number(priceOf(size, prices).toFixed(6));
        // Each pod takes one address of its subnet.
        return { pods: count, addresses: count, ...size, ...(prices && { pricePerHour: price }) };
    };
    const currency = prices && { currency: prices.currency };
    return JSON.stringify({
        workloads: all,
        first: total('replicas'),
        most: total('most'),
        ...currency,
    });
};
const scaledText = ({ replicas, most }) => replicas === most ? String(replicas) : `${replicas} to ${most}`;
/** The section of the job summary; empty if nothing runs pods. */
const allocationSummary = (all, prices) => {
    if (all.length === 0)
        return '';
    const rows = all.map((one) => [(0,_values_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(one.object), scaledText(one), amountText(one)]);
    const table = (0,_values_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .renderTable */ .bo)(['workload', 'pods', 'each gets'], rows);
    const lines = ['replicas', 'most'].map((pods) => {
        const total = (0,_allocation_js__WEBPACK_IMPORTED_MODULE_0__/* .totalOf */ .e6)(all, pods);
        const nodes = Math.ceil(total.pods / _values_kubernetes_virtual_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .PODS_PER_NODE */ .M);
        const price = prices === undefined ? '' : `, ${shownPrice(total, prices)}`;
        const when = pods === 'most' ? 'At most' : 'At first';
        return `- ${when}: ${(0,_values_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(total.pods, 'pod')} and as many addresses, ${amountText(total)}${price}; at least ${(0,_values_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(nodes, 'virtual node')}.\n`;
    });
    return `#### What its pods get\n\n${table}\n${lines.join('')}`;
};


/***/ }),

/***/ 9031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ds: () => (/* binding */ podSize),
/* harmony export */   e6: () => (/* binding */ totalOf),
/* harmony export */   iA: () => (/* binding */ allocations)
/* harmony export */ });
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87065);
/* harmony import */ var _values_kubernetes_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40335);
/* harmony import */ var _values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12284);
/* harmony import */ var _values_sum_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(804);
/* harmony import */ var _addresses_release_pods_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6853);
/* harmony import */ var _pod_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51120);






/**
 * Defaults of a container, and minimum of a pod (Oracle's page on resources of virtual nodes,
 * 2024-10).
 */
const LEAST = { ocpus: 0.125, gigabytes: 0.5 };
/** For kube-proxy and the container runtime inside each pod. */
const OVERHEAD_GIGABYTES = 0.25;
const GIGABYTE = 2 ** 30;
const quantity = (value) => {
    const written = typeof value === 'number' ? String(value) : (0,_values_json_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(value);
    try {
        return (0,_values_kubernetes_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .parseQuantity */ .Lf)(written);
    }
    catch {
        return undefined;
    }
};
/** The limit if both are given; undefined if neither is. */
const given = (container, resource) => quantity((0,_values_json_js__WEBPACK_IMPORTED_MODULE_3__.at)(container, 'resources', 'limits', resource)) ??
    quantity((0,_values_json_js__WEBPACK_IMPORTED_MODULE_3__.at)(container, 'resources', 'requests', resource));
/** Rounds up, ignoring floating point noise. */
const whole = (value) => Math.ceil(Number(value.toFixed(6)));
/**
 * The resources of a pod: the sum of its containers and the overhead, at least the minimum, rounded
 * up to whole OCPU and GB. Counts a CPU of Kubernetes as an OCPU: Oracle does not document the
 * relation, so the pod may get less.
 */
const podSize = (spec) => {
    const containers = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_3__.at)(spec, 'containers'));
    const cpu = (0,_values_sum_js__WEBPACK_IMPORTED_MODULE_4__/* .sum */ .c)(containers.map((one) => given(one, 'cpu') ?? LEAST.ocpus));
    const memory = (0,_values_sum_js__WEBPACK_IMPORTED_MODULE_4__/* .sum */ .c)(containers.map((one) => {
        const bytes = given(one, 'memory');
        return bytes === undefined ? LEAST.gigabytes : bytes / GIGABYTE;
    }));
    return {
        ocpus: whole(Math.max(cpu, LEAST.ocpus)),
        gigabytes: whole(Math.max(memory + OVERHEAD_GIGABYTES, LEAST.gigabytes)),
    };
};
/**
 * The resources of each workload of a release on virtual nodes.
 * @param hasManagedNodes pods that choose other nodes then run there
 */
const allocations = (objects, hasManagedNodes) => (0,_addresses_release_pods_js__WEBPACK_IMPORTED_MODULE_5__/* .podCounts */ .MV)(objects).flatMap(({ object, replicas, most }) => {
    const spec = (0,_pod_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .podSpecOf */ .qz)(object);
    if (spec === undefined || (0,_pod_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .runsElsewhere */ .LP)(object, hasManagedNodes))
        return [];
    return [{ object: (0,_values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(object), replicas, most, ...podSize(spec) }];
});
/** The total, with this many pods of each workload. */
const totalOf = (all, pods) => ({
    pods: (0,_values_sum_js__WEBPACK_IMPORTED_MODULE_4__/* .sum */ .c)(all.map((one) => one[pods])),
    ocpus: (0,_values_sum_js__WEBPACK_IMPORTED_MODULE_4__/* .sum */ .c)(all.map((one) => one[pods] * one.ocpus)),
    gigabytes: (0,_values_sum_js__WEBPACK_IMPORTED_MODULE_4__/* .sum */ .c)(all.map((one) => one[pods] * one.gigabytes)),
});


/***/ }),

/***/ 2844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EP: () => (/* binding */ arrivingOf),
/* harmony export */   cn: () => (/* binding */ imageValues),
/* harmony export */   uz: () => (/* binding */ imagePaths)
/* harmony export */ });
/* harmony import */ var _values_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58810);
/* harmony import */ var _values_charts_value_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72550);


const name = ({ registry, repository }) => registry === '' ? repository : `${registry}/${repository}`;
/** Names allowed in braces. A tag next to a digest is for people: the digest decides. */
const parts = {
    image: (_image, text) => text,
    name,
    registry: ({ registry }) => registry,
    repository: ({ repository }) => repository,
    tag: ({ tag }) => tag ?? 'latest',
    digest: ({ digest = '' }) => digest,
};
const filled = (template, text) => {
    const image = (0,_values_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o_)(text);
    return template.replaceAll(/\{([a-z]+)\}/g, (all, part) => Object.hasOwn(parts, part) ? (parts[part]?.(image, text) ?? all) : all);
};
const entry = (key, value) => ({ path: (0,_values_charts_value_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseValuePath */ .gI)(key), value });
const below = (key, text) => {
    const reference = (0,_values_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o_)(text);
    const { digest, tag } = reference;
    return [
        entry(`${key}.repository`, name(reference)),
        ...(digest === undefined ? [] : [entry(`${key}.digest`, digest)]),
        ...(tag === undefined ? [] : [entry(`${key}.tag`, tag)]),
    ];
};
const wiredValues = ({ text, wiring: { keys, values } }) => {
    const templates = Object.entries(values);
    return templates.length > 0
        ? templates.map(([key, template]) => entry(key, filled(template, text)))
        : keys.flatMap((key) => below(key, text));
};
/**
 * The values for the images and the pull secret, always texts. By digest, since a tag can come to mean
 * another image between two pods of one rollout.
 */
const imageValues = ({ image, images, wired = [], pullSecret }, keys) => {
    const wiring = { keys: keys.image, values: keys.values };
    return [
        ...(image === undefined ? [] : wiredValues({ text: image, wiring })),
        ...wired.flatMap(wiredValues),
        ...Object.entries(images).flatMap(([key, text]) => below(key, text)),
        ...(pullSecret === undefined ? [] : keys.pullSecret.map((key) => entry(key, pullSecret))),
    ];
};
/** The parts that must appear in the rendered objects. */
const arrivingOf = ({ image, images, wired = [], pullSecret, }) => ({
    images: [
        ...(image === undefined ? [] : [image]),
        ...wired.map(({ text }) => text),
        ...Object.values(images),
    ],
    pullSecret,
});
const pathsOf = ({ keys, values }) => {
    const templates = Object.keys(values);
    const parts = ['repository', 'digest', 'tag'];
    const paths = templates.length > 0 ? templates : keys.flatMap((key) => parts.map((part) => `${key}.${part}`));
    return paths.map(_values_charts_value_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseValuePath */ .gI);
};
/** All paths at which a deployment can have set images or the pull secret. */
const imagePaths = ({ image, values, others = [], pullSecret, }) => ({
    images: [{ keys: image, values }, ...others].map(pathsOf),
    pullSecret: pullSecret.map(_values_charts_value_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseValuePath */ .gI),
});


/***/ }),

/***/ 65201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deployRequest: () => (/* binding */ deployRequest),
/* harmony export */   expectedResponse: () => (/* binding */ expectedResponse),
/* harmony export */   helmRelease: () => (/* binding */ helmRelease),
/* harmony export */   imageKeys: () => (/* binding */ imageKeys)
/* harmony export */ });
/* harmony import */ var _values_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(670);
/* harmony import */ var _values_environment_built_images_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53756);
/* harmony import */ var _values_network_statuses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44142);
/* harmony import */ var _image_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2844);




/** The request to a release; undefined for none. */
const expectedResponse = ({ path, statuses = _values_network_statuses_js__WEBPACK_IMPORTED_MODULE_1__/* .GOOD */ .yq, host, headers, }) => path === 'none' ? undefined : { path, statuses, host, headers };
/** The default name of the Secret that is created from a login. */
const PULL_SECRET = 'ocir';
/** @param environment with the images that are built for it */
const imageKeys = (release, environment = {}) => ({
    image: release['image-key'],
    values: release['image-values'],
    others: (0,_values_environment_built_images_js__WEBPACK_IMPORTED_MODULE_3__/* .describedImages */ .s)(environment)
        .filter(({ name }) => name !== undefined)
        .map(({ wiring }) => wiring),
    pullSecret: release['pull-secret-key'],
});
/** Returns the release for Helm: our values first, and the user's last. */
const helmRelease = (release, image, pullSecret) => {
    const { namespace, name = namespace, chart, repository, version, values, set } = release;
    const wanted = { image, images: release.images, wired: release.wired, pullSecret };
    const single = [release['set-json'], set, release['set-string'], release['set-file']].flat();
    return {
        name,
        namespace,
        chart,
        values,
        set: [...(0,_image_values_js__WEBPACK_IMPORTED_MODULE_2__/* .imageValues */ .cn)(wanted, imageKeys(release)), ...single],
        arriving: (0,_image_values_js__WEBPACK_IMPORTED_MODULE_2__/* .arrivingOf */ .EP)(wanted),
        ...(repository === undefined ? {} : { repository }),
        ...(version === undefined ? {} : { version }),
        ...(release.spread === true ? { edits: { spread: true } } : {}),
    };
};
/** Returns what to deploy, with the image known by then. */
const deployRequest = (release, image, { createNamespace, isConfined = false, checks = _values_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultChecks */ .Li, description, clusterId, login, }) => {
    const secret = release['pull-secret'] ?? (login === undefined ? undefined : PULL_SECRET);
    return {
        release: {
            ...helmRelease(release, image, secret),
            isConfined,
            checks,
            description,
            options: release['helm-arguments'],
        },
        createNamespace,
        timeout: release.timeout,
        response: expectedResponse({
            path: release.path,
            statuses: release['expect-status'],
            host: release.host,
            headers: release.headers,
        }),
        secrets: release.secrets,
        clusterId,
        awaitsJobs: release['wait-for-jobs'],
        onFailure: release['on-failure'],
        onPending: release['on-pending'],
        ...(login === undefined || secret === undefined
            ? {}
            : {
                pullSecret: {
                    name: secret,
                    login: { host: login.host, username: login.username, password: login.token },
                },
            }),
    };
};


/***/ }),

/***/ 53756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ describedImages)
/* harmony export */ });
/** Returns all images to build, the one of `image` first. */
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

/***/ 89858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ Fields),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   ym: () => (/* binding */ ShapeError),
/* harmony export */   z2: () => (/* binding */ parseWhole)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87065);

/** Malformed foreign data; the message names the problem and the place. */
class ShapeError extends Error {
}
const kindOf = (value) => {
    if (value === undefined || value === null)
        return 'missing';
    if (value === '')
        return 'empty';
    return Array.isArray(value) ? 'a list' : `of type ${typeof value}`;
};
const wrong = (place, wanted, value) => new ShapeError(`${place} is ${kindOf(value)}, not ${wanted}`);
const isAbsent = (value) => value === undefined || value === null;
/** The items of a list. @throws ShapeError if it is none: a list that was cut off is never an empty one */
const itemsOf = (value, read, place = 'the response') => {
    if (!Array.isArray(value))
        throw wrong(place, 'a list', value);
    return value.map((item, index) => read(new Fields(item, `${place}[${index}]`)));
};
/**
 * Reads foreign data, such as a service's response. Null counts as absent: OCI writes it for
 * missing fields. Every method throws ShapeError for a value of another type.
 */
class Fields {
    #values;
    #place;
    /** @throws ShapeError if the value is no object */
    constructor(value, place = 'the response') {
        if (typeof value !== 'object' || value === null || Array.isArray(value)) {
            throw wrong(place, 'an object', value);
        }
        this.#values = value;
        this.#place = place;
    }
    /** @throws ShapeError also for JSON that was cut off */
    static parse(json, place = 'the response') {
        return new Fields(parseWhole(json, place), place);
    }
    /** The whole value, unchanged. */
    get values() {
        return this.#values;
    }
    #placeOf(key) {
        return `${this.#place}.${key}`;
    }
    #read(key, wanted, is) {
        const value = this.#values[key];
        if (isAbsent(value))
            return undefined;
        if (is(value))
            return value;
        throw wrong(this.#placeOf(key), wanted, value);
    }
    #required(key, wanted, value) {
        if (value !== undefined)
            return value;
        throw wrong(this.#placeOf(key), wanted, this.#values[key]);
    }
    /** The whole value, to be passed on unchanged. */
    whole() {
        return this.#values;
    }
    has(key) {
        return !isAbsent(this.#values[key]);
    }
    /** Undefined if it is absent or empty. */
    optionalText(key) {
        return this.#read(key, 'a text', (value) => typeof value === 'string') || undefined;
    }
    text(key) {
        return this.#required(key, 'a text', this.optionalText(key));
    }
    optionalNumber(key) {
        return this.#read(key, 'a number', (value) => typeof value === 'number');
    }
    number(key) {
        return this.#required(key, 'a number', this.optionalNumber(key));
    }
    /** Milliseconds since the epoch; undefined if it is absent. */
    optionalTime(key) {
        const time = this.optionalText(key);
        if (time === undefined)
            return undefined;
        const milliseconds = Date.parse(time);
        if (Number.isNaN(milliseconds))
            throw wrong(this.#placeOf(key), 'a time', time);
        return milliseconds;
    }
    time(key) {
        return this.#required(key, 'a time', this.optionalTime(key));
    }
    /** False if it is absent. */
    optionalFlag(key) {
        return this.#read(key, 'true or false', (value) => typeof value === 'boolean') ?? false;
    }
    flag(key) {
        return this.#required(key, 'true or false', this.has(key) ? this.optionalFlag(key) : undefined);
    }
    /** Undefined if it is absent. */
    optional(key) {
        const value = this.#values[key];
        return isAbsent(value) ? undefined : new Fields(value, this.#placeOf(key));
    }
    fields(key) {
        return new Fields(this.#values[key], this.#placeOf(key));
    }
    items(key, read) {
        return itemsOf(this.#values[key], read, this.#placeOf(key));
    }
    /** Empty if it is absent. */
    optionalItems(key, read) {
        return this.has(key) ? this.items(key, read) : [];
    }
    /** Empty if it is absent. */
    texts(key) {
        const isTexts = (value) => Array.isArray(value) && value.every((item) => typeof item === 'string');
        return this.#read(key, 'a list of texts', isTexts) ?? [];
    }
    /** Empty if it is absent. */
    strings(key) {
        const isStrings = (value) => typeof value === 'object' &&
            !Array.isArray(value) &&
            Object.values(value ?? {}).every((item) => typeof item === 'string');
        return this.#read(key, 'an object of texts', isStrings) ?? {};
    }
}
/** The JSON of a whole body. @throws ShapeError for an empty one, and one that was cut off */
const parseWhole = (json, place = 'the response') => {
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(json);
    if (value !== undefined)
        return value;
    throw new ShapeError(json.trim() === '' ? `${place} is empty` : `${place} is no whole JSON`);
};


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

/** Helm options that do not conflict with what this project passes, and run no program. */
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
/** Why others are refused, if there is an alternative. */
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
    // The value may be a secret.
    const shown = text.split(/[\s=]/)[0] ?? '';
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`"${shown}" is no option that can be passed on to Helm`, hint);
};
/** Options that `helm template` also accepts, so that the check sees what is deployed. */
const renderingOptions = (options) => options.filter((option) => BOTH.includes(nameOf(option)));
/** Options for fetching a chart; Helm then gets the fetched file. */
const FETCHING = [
    ...['ca-file', 'cert-file', 'devel', 'insecure-skip-tls-verify', 'key-file', 'keyring'],
    ...['plain-http', 'verify'],
];
/** Options for `helm pull`. */
const fetchingOptions = (options) => options.filter((option) => FETCHING.includes(nameOf(option)));
/** Options that `helm dependency build` accepts. */
const dependencyOptions = (options) => fetchingOptions(options).filter((option) => nameOf(option) !== 'devel');


/***/ }),

/***/ 43879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ PODS_PER_NODE)
/* harmony export */ });
/** Own file: what the checks, the reckoning of a pool and that of previews have in common. */
/** Most pods on one virtual node. Source: docs/your-tenancy.md; a trial's limit is lower. */
const PODS_PER_NODE = 500;


/***/ }),

/***/ 12284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ namespaceOf),
/* harmony export */   RC: () => (/* binding */ sortManifests),
/* harmony export */   Vb: () => (/* binding */ nameOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87065);

const HOOK = 'helm.sh/hook';
/** The hook events that a deployment or its removal triggers; those of tests never are. */
const EVENTS = new Set(['install', 'upgrade', 'rollback', 'delete'].flatMap((event) => [
    `pre-${event}`,
    `post-${event}`,
]));
const hookOf = (object) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'metadata', 'annotations', HOOK);
/** `Deployment/edge`. */
const nameOf = (object) => `${(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind'))}/${(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'metadata', 'name'))}`;
/** The namespace of an object of a release: each may name its own. */
const namespaceOf = (object, ofRelease) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'metadata', 'namespace')) || ofRelease;
const isList = (object) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind')).endsWith('List') && Array.isArray((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'items'));
/** The objects in a `List`, with its hook annotation. */
const unlisted = (object) => {
    if (!isList(object))
        return [object];
    const hook = hookOf(object);
    const items = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'items')).flatMap(unlisted);
    return hook === undefined ? items : items.map((item) => withHook(item, hook));
};
const withHook = (object, hook) => {
    const metadata = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'metadata'));
    const annotations = { ...(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(metadata['annotations']), [HOOK]: hook };
    return { ...(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(object), metadata: { ...metadata, annotations } };
};
/** Removes null fields, which Kubernetes treats as absent. */
const withoutNulls = (value) => {
    if (Array.isArray(value))
        return value.map(withoutNulls);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => inner === null ? [] : [[key, withoutNulls(inner)]]));
};
const events = (hook) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(hook)
    .split(',')
    .map((event) => event.trim().toLowerCase());
/** Groups objects by use. */
const sortManifests = (found, warnings = [], sources = new Map()) => {
    const all = found.flatMap(unlisted).map(withoutNulls);
    return {
        objects: all.filter((object) => hookOf(object) === undefined),
        hooks: all.filter((object) => events(hookOf(object)).some((event) => EVENTS.has(event))),
        warnings,
        sources,
    };
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
/** Invisible; keeps GitHub from reading what follows as a mention of a user or an issue. */
const BREAK = '&#8203;';
/**
 * Escapes foreign text for one line of Markdown: it creates no markup, HTML, link, image, mention
 * or heading. GitHub shows entities as text, and does not honour backslashes everywhere.
 */
const escapeMarkdown = (text) => text
    .trim()
    .replace(/[\\`*[\]<>&|~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, entity)
    .replace(/^(?:[-+=]|\d+[.)](?=\s|$))/, (mark) => mark.slice(0, -1) + entity(mark.slice(-1)))
    .replaceAll('://', '&#58;//')
    .replace(/\b(www)\./gi, '$1&#46;')
    // The digest of an image is not an e-mail address.
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

/***/ 44142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O7: () => (/* binding */ parseStatuses),
/* harmony export */   Ro: () => (/* binding */ hasStatus),
/* harmony export */   cr: () => (/* binding */ formatStatuses),
/* harmony export */   yq: () => (/* binding */ GOOD)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** The statuses that count as success by default, including redirects. */
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
 * Statuses, e.g. `200`, `200-399`, `2xx` or several of them, separated by commas.
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

/***/ 87363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
/**
 * The entry of a table under a key that comes from outside; undefined for names that every object has,
 * such as `constructor`.
 */
const own = (table, key) => Object.hasOwn(table, key) ? table[key] : undefined;


/***/ }),

/***/ 95117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** A count with its noun, e.g. `1 rule` or `2 rules`. */
const plural = (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`;


/***/ }),

/***/ 27790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ pullSecretConfig),
/* harmony export */   E6: () => (/* binding */ withLogin),
/* harmony export */   Gq: () => (/* binding */ withoutLogin),
/* harmony export */   Yn: () => (/* binding */ helperOf),
/* harmony export */   eo: () => (/* binding */ secretForms),
/* harmony export */   g: () => (/* binding */ authOf),
/* harmony export */   qQ: () => (/* binding */ hashOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87363);


/** The `auth` of docker's config: user and password in base64. */
const authOf = ({ username, password }) => Buffer.from(`${username}:${password}`, 'utf8').toString('base64');
/** A hash that recognises an `auth` without storing it. */
const hashOf = (auth) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(auth).digest('hex');
/** The credential helper of a host, in docker's order of precedence. */
const helperOf = (config, host) => {
    const helper = (0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(config.credHelpers ?? {}, host);
    // In docker, an empty name disables the store for the host.
    if (helper !== undefined)
        return helper === '' ? undefined : { name: helper, isStore: false };
    const store = config.credsStore ?? '';
    return store === '' ? undefined : { name: store, isStore: true };
};
/**
 * Adds the login to the config. Removes a helper entry of this host, which every tool would use
 * first. An empty entry would not work, since podman and buildah would look for a program without a
 * name.
 */
const withLogin = (config, login) => ({
    ...without(config, 'credHelpers'),
    auths: { ...config.auths, [login.host]: { auth: authOf(login) } },
    ...nonEmpty('credHelpers', without(config.credHelpers ?? {}, login.host)),
});
/**
 * Removes our login from the config, and restores what it replaced in `before`. A later login for
 * the same host that is not ours (another `auth`) stays.
 */
const withoutLogin = (config, login, before) => {
    const { host, authHash } = login;
    const present = (0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(config.auths ?? {}, host)?.auth;
    if (present === undefined || hashOf(present) !== authHash)
        return config;
    const entry = (0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(before.auths ?? {}, host);
    const helper = (0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(before.credHelpers ?? {}, host);
    return {
        ...without(config, 'auths', 'credHelpers'),
        ...nonEmpty('auths', {
            ...without(config.auths ?? {}, host),
            ...(entry === undefined ? {} : { [host]: entry }),
        }),
        ...nonEmpty('credHelpers', {
            ...without(config.credHelpers ?? {}, host),
            ...(helper === undefined ? {} : { [host]: helper }),
        }),
    };
};
const without = (object, ...keys) => Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
const nonEmpty = (key, object) => Object.keys(object).length === 0 ? {} : { [key]: object };
/** The content of a pull secret of type kubernetes.io/dockerconfigjson. */
const pullSecretConfig = (login) => JSON.stringify({ auths: { [login.host]: { auth: authOf(login) } } });
/** Every form in which a login's password is written anywhere, for masking. */
const secretForms = (login) => [
    login.password,
    authOf(login),
    Buffer.from(pullSecretConfig(login)).toString('base64'),
];


/***/ }),

/***/ 89750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ formatSarif)
/* harmony export */ });
const ruleEntry = ({ id, level, description, help }) => ({
    id,
    shortDescription: { text: description },
    ...(help === undefined ? {} : { help: { text: help } }),
    defaultConfiguration: { level },
});
const resultEntry = (result) => ({
    ruleId: result.rule.id,
    level: result.rule.level,
    message: { text: result.message },
    locations: [
        {
            physicalLocation: {
                artifactLocation: { uri: result.uri },
                region: { startLine: result.line },
            },
            logicalLocations: [{ fullyQualifiedName: result.object }],
        },
    ],
    partialFingerprints: result.fingerprints,
});
/** Results as SARIF 2.1.0 (OASIS), for GitHub's code scanning. */
const formatSarif = (results) => {
    const rules = new Map(results.map(({ rule }) => [rule.id, ruleEntry(rule)]));
    const sarif = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'oke-virtual-nodes-actions', rules: [...rules.values()] } },
                results: results.map(resultEntry),
            },
        ],
    };
    return `${JSON.stringify(sarif, null, 2)}\n`;
};


/***/ }),

/***/ 804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ sum)
/* harmony export */ });
// Own file: stages without anything else in common add up.
const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);


/***/ }),

/***/ 55601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ uriReference)
/* harmony export */ });
/**
 * The URI reference of a file: encodes characters with a meaning in URIs, such as `#` or a `:` in
 * the first segment. An address stays unchanged.
 */
const uriReference = (file) => /^[a-z][a-z0-9+.-]*:\/\//i.test(file)
    ? encodeURI(file)
    : file.split('/').map(encodeURIComponent).join('/');


/***/ })

};
