export const id = 1710;
export const ids = [1710,8308,2840];
export const modules = {

/***/ 21710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./dist.src/clients/files/workspace.js
var files_workspace = __webpack_require__(8974);
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
// EXTERNAL MODULE: ./dist.src/stages/check/check-manifests.js + 5 modules
var check_manifests = __webpack_require__(99093);
// EXTERNAL MODULE: ./dist.src/values/path.js
var values_path = __webpack_require__(34056);
;// CONCATENATED MODULE: ./dist.src/stages/check/template-place.js
/**
 * The file that Helm says an object came from, as a path in the workspace.
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
 * Finds the template, and where it can be told the line, of each finding.
 *
 * @param sources the template of each object, as Helm says it
 * @param chart as the user names it
 * @param read the text of a file in the workspace; undefined if there is none
 */
const placeFindings = (findings, sources, chart, read) => {
    const isFolder = !(0,values_path/* isRemoteChart */.dw)(chart) && !chart.endsWith('.tgz');
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



/** The findings as the output of the action has them. */
const findingsOutput = (findings) => JSON.stringify(findings.map((finding) => {
    const { rule, severity, object, path, source, fix, place } = finding;
    return { rule, severity, object, path, message: (0,check_rule/* findingText */.N)(finding), source, fix, ...place };
}));
/** The section of the job summary. */
const checkSummary = (chart, findings, { ignored, notes }) => {
    const rows = findings.map((finding) => [
        finding.severity,
        (0,markdown/* codeOf */.$N)(finding.object),
        (0,check_rule/* findingText */.N)(finding),
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
 * Fails if a finding is as severe as what fails the step.
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
// EXTERNAL MODULE: ./dist.src/stages/deploy/request.js + 1 modules
var request = __webpack_require__(20444);
// EXTERNAL MODULE: ./dist.src/actions/deploy/chart-login.js
var chart_login = __webpack_require__(42978);
// EXTERNAL MODULE: ./dist.src/actions/check/files.js + 1 modules
var files = __webpack_require__(66971);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./dist.src/values/checks.js
var values_checks = __webpack_require__(670);
// EXTERNAL MODULE: ./dist.src/values/environment/environment-file.js
var environment_file = __webpack_require__(40539);
// EXTERNAL MODULE: ./dist.src/values/environment/environment-rules.js + 1 modules
var environment_rules = __webpack_require__(61586);
// EXTERNAL MODULE: ./dist.src/values/environment/no-file.js
var no_file = __webpack_require__(97697);
// EXTERNAL MODULE: ./dist.src/values/environment/yaml-file.js + 1 modules
var yaml_file = __webpack_require__(14357);
// EXTERNAL MODULE: ./dist.src/values/input-text.js
var input_text = __webpack_require__(47191);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/kubernetes-name.js
var kubernetes_name = __webpack_require__(21688);
// EXTERNAL MODULE: ./dist.src/actions/deploy/release-inputs.js
var release_inputs = __webpack_require__(59273);
;// CONCATENATED MODULE: ./dist.src/actions/check/inputs.js












/** The environment file, if one is named. */
const readFile = (read, workspace) => {
    const path = read.optional('environment-file', values_path/* asPath */.w2);
    if (path === undefined)
        return {};
    const place = (0,files_workspace/* placeInWorkspace */.mY)(workspace, 'input "environment-file"', path);
    const text = (0,external_node_fs_.existsSync)(place) ? (0,external_node_fs_.readFileSync)(place, 'utf8') : undefined;
    if (text === undefined) {
        const hint = 'Paths are relative to the workspace: run actions/checkout first.';
        read.problem(`input "environment-file": ${path} does not exist`, hint);
    }
    const file = text === undefined ? (0,no_file/* noFile */.w)(path) : (0,yaml_file.parseYaml)(path, text);
    const { environment, problems } = new environment_file/* EnvironmentDraft */.h({
        ...{ file, overrides: [] },
        rules: environment_rules.environmentRules,
    }).read([]);
    const hint = `Correct ${path}; docs/environment-file.md describes every key.`;
    for (const problem of problems)
        read.problem(problem, hint);
    return environment ?? {};
};
/** What the inputs give wins over what the file says, key by key. */
const mergeRelease = (read, release) => {
    const given = (0,release_inputs/* readReleaseParts */.W)(read);
    if (release === undefined)
        return given;
    const both = (key) => [
        ...release[key],
        ...given[key],
    ];
    return {
        repository: given.repository ?? release.repository,
        version: given.version ?? release.version,
        values: given.values.length > 0 ? given.values : release.values,
        set: both('set'),
        'set-string': both('set-string'),
        'set-json': both('set-json'),
        'set-file': both('set-file'),
        image: given.image ?? release.image,
        images: { ...release.images, ...given.images },
        'image-key': read.has('image-key') ? given['image-key'] : release['image-key'],
        'image-values': { ...release['image-values'], ...given['image-values'] },
        'pull-secret': given['pull-secret'] ?? release['pull-secret'],
        spread: release.spread,
        'pull-secret-key': read.has('pull-secret-key')
            ? given['pull-secret-key']
            : release['pull-secret-key'],
    };
};
/** The chart, and what is accepted of its findings: inputs over the environment file. */
const readCheck = (read, workspace) => {
    const { release, checks } = readFile(read, workspace);
    const chart = read.optional('chart', values_path/* asChart */.BT) ?? release?.chart;
    if (chart === undefined) {
        const hint = 'Give "chart", or "environment-file" with a section release.';
        read.problem('input "chart" is missing', hint);
    }
    return {
        release: {
            ...mergeRelease(read, release),
            name: read.optional('release', kubernetes_name/* asReleaseName */.Pz) ?? release?.name ?? 'check',
            namespace: read.optional('namespace', kubernetes_name/* asKubernetesName */.Wl) ?? release?.namespace ?? 'default',
            chart: chart ?? '',
        },
        chartLogin: (0,chart_login/* readChartLogin */._U)(read),
        checks: {
            managedNodes: read.withDefault('managed-nodes', input_text/* asFlag */.v0, false) || checks?.['managed-nodes'] === true,
            ignore: [...(checks?.ignore ?? []), ...read.list('ignore-findings', values_checks/* parseException */.p8)],
        },
        failOn: read.withDefault('fail-on', (0,input_text/* asOneOf */.QU)('error', 'warning', 'never'), 'error'),
        sarifFile: read.optional('sarif-file', values_path/* asPath */.w2),
        priceFile: read.optional('price-file', values_path/* asPath */.w2),
    };
};

// EXTERNAL MODULE: ./dist.src/clients/files/report-file.js
var report_file = __webpack_require__(93496);
// EXTERNAL MODULE: ./dist.src/values/sarif.js
var sarif = __webpack_require__(89750);
// EXTERNAL MODULE: ./dist.src/values/uri-reference.js
var uri_reference = __webpack_require__(55601);
;// CONCATENATED MODULE: ./dist.src/stages/check/sarif.js



const resultOf = (finding) => {
    const { rule, severity, source, why, object, path, fix, place } = finding;
    const advice = fix === undefined ? '' : `\n\n${fix}`;
    return {
        rule: { id: rule, level: severity, description: why, help: `Source: ${source}` },
        message: `${object}: ${(0,check_rule/* findingText */.N)(finding)}${advice}`,
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
    const message = `${object}: ${(0,check_rule/* findingText */.N)(finding)}${advice}`;
    log.annotate({ level: levels[severity], message, title: rule, ...place });
};
/** Annotations, outputs, and the SARIF file if one is wanted. */
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

;// CONCATENATED MODULE: ./dist.src/actions/check.js

















const run = async (context) => {
    const { signal, log, outputs, summary } = context;
    const workspace = (0,files_workspace/* openWorkspace */.OH)(context.environment);
    const { release, chartLogin, checks, failOn, sarifFile, priceFile } = context.readInputs((read) => readCheck(read, workspace));
    const prices = await (0,files/* pricesIn */.G)(priceFile, workspace);
    const stage = log.stage('check');
    const given = (0,release_inputs/* placeRelease */.l)(release, context.environment);
    const placed = (0,request.helmRelease)(given, given.image, given['pull-secret']);
    const client = (0,helm_charts.chartsAlone)((0,exec.execUntil)(signal), context.temporaryFolder, (0,chart_login/* givenLogins */.wN)(chartLogin));
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
/** Reports what of a chart virtual nodes do not support. */
const check = { main: run };


/***/ }),

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




/** The text of a file of the checkout; undefined where there is none, or it leads elsewhere. */
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

/***/ 59273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readReleaseParts),
/* harmony export */   l: () => (/* binding */ placeRelease)
/* harmony export */ });
/* harmony import */ var _clients_files_chart_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23361);
/* harmony import */ var _clients_files_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8974);
/* harmony import */ var _values_charts_set_grammar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57501);
/* harmony import */ var _values_defaults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55377);
/* harmony import */ var _values_input_lists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20803);
/* harmony import */ var _values_input_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47191);
/* harmony import */ var _values_kubernetes_kubernetes_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21688);
/* harmony import */ var _values_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34056);
/* harmony import */ var _values_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58810);









const asImage = (text) => (0,_values_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .formatImageReference */ .my)((0,_values_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .parseImageReference */ .o_)(text));
const asImages = (text) => Object.fromEntries(Object.entries((0,_values_input_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .pairsOf */ .fq)('images', text)).map(([key, image]) => [key, asImage(image)]));
const keysOf = (read, name) => {
    const keys = read.list(name, _values_input_text_js__WEBPACK_IMPORTED_MODULE_5__/* .asText */ .e1);
    return keys.length > 0 ? keys : [_values_defaults_js__WEBPACK_IMPORTED_MODULE_3__/* .defaults */ .N.deploy[name]];
};
/** What a release is made from, beside its name, its namespace and its chart. */
const readReleaseParts = (read) => ({
    repository: read.optional('chart-repository', _values_path_js__WEBPACK_IMPORTED_MODULE_7__/* .asRepository */ .j1),
    version: read.optional('chart-version', _values_input_text_js__WEBPACK_IMPORTED_MODULE_5__/* .asText */ .e1),
    values: read.list('values', _values_path_js__WEBPACK_IMPORTED_MODULE_7__/* .asValuesFile */ .Hj),
    set: read.withDefault('set', (text) => (0,_values_charts_set_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSet */ .eK)(text, 'typed'), []),
    'set-string': read.withDefault('set-string', (text) => (0,_values_charts_set_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSet */ .eK)(text, 'text'), []),
    'set-json': read.withDefault('set-json', _values_charts_set_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSetJson */ .G7, []),
    'set-file': read.withDefault('set-file', _values_charts_set_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSetFile */ .Sh, []),
    image: read.optional('image', asImage),
    images: read.withDefault('images', asImages, {}),
    'image-key': keysOf(read, 'image-key'),
    'image-values': read.pairs('image-values') ?? {},
    'pull-secret': read.optional('pull-secret', _values_kubernetes_kubernetes_name_js__WEBPACK_IMPORTED_MODULE_6__/* .asSecretName */ .Y_),
    'pull-secret-key': keysOf(read, 'pull-secret-key'),
});
const KEYS = { chart: 'input "chart"', values: 'input "values"', files: 'input "set-file"' };
/**
 * The release with its files as tools are given them.
 * @throws ActionError PATH_OUTSIDE_WORKSPACE, PATH_HOLDS_CREDENTIALS, CHART_LINK_OUTSIDE,
 * CONTEXT_HOLDS_CREDENTIALS, INPUT_INVALID
 */
const placeRelease = (given, environment) => {
    const { chart, repository, values } = given;
    const parts = { chart, repository, values, files: given['set-file'] };
    const placed = (0,_clients_files_chart_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeCharts */ .b)((0,_clients_files_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .openWorkspace */ .OH)(environment), parts, KEYS);
    return { ...given, chart: placed.chart, values: placed.values, 'set-file': placed.files };
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
 * Writes a report that others read, in the place of a file or link that has its name: what a link of the
 * checkout leads to stays as it is.
 * @param allowed folders that it may lie in
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
/** Collects all of a stream, or its last part where each line is passed on. */
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

/***/ 6853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ loadBalancersOf),
/* harmony export */   MV: () => (/* binding */ podCounts),
/* harmony export */   VN: () => (/* binding */ podsAtPeak),
/* harmony export */   cS: () => (/* binding */ podsAtFirst)
/* harmony export */ });
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87065);

const whole = (value, missing) => typeof value === 'number' ? value : missing;
/** How many pods an object runs at once without an autoscaler; undefined if it runs none. */
const ownPods = (object) => {
    switch ((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind')) {
        case 'Deployment':
        case 'StatefulSet':
        case 'ReplicaSet':
            return whole((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'spec', 'replicas'), 1);
        case 'Job':
            return whole((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'spec', 'parallelism'), 1);
        case 'CronJob':
            return whole((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'spec', 'jobTemplate', 'spec', 'parallelism'), 1);
        case 'Pod':
            return 1;
        default:
            return undefined;
    }
};
const key = (kind, name) => `${(0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(kind)}/${(0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(name)}`;
/** By what they scale, the fewest or the most replicas that autoscalers allow. */
const scaledBy = (objects, bound) => new Map(objects
    .filter((object) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind') === 'HorizontalPodAutoscaler')
    .map((hpa) => {
    const target = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(hpa, 'spec', 'scaleTargetRef');
    const count = whole((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(hpa, 'spec', bound), 1);
    return [key((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(target, 'kind'), (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(target, 'name')), count];
}));
/** The Services among rendered objects that get a load balancer of their own. */
const loadBalancersOf = (objects) => objects.filter((object) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind') === 'Service' && (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'spec', 'type') === 'LoadBalancer').length;
/** What of rendered objects runs pods. */
const podCounts = (objects) => {
    const scaled = scaledBy(objects, 'maxReplicas');
    return objects.flatMap((object) => {
        const replicas = ownPods(object);
        if (replicas === undefined)
            return [];
        const most = scaled.get(key((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind'), (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'metadata', 'name')));
        return [{ object, replicas, most: Math.max(replicas, most ?? 0) }];
    });
};
/**
 * The pods of rendered objects at their peak: maxReplicas of what an HPA scales, replicas of the
 * rest. An HPA that scales something outside of the chart counts too.
 */
const podsAtPeak = (objects) => {
    const scaled = scaledBy(objects, 'maxReplicas');
    const fixed = objects.flatMap((object) => {
        const pods = ownPods(object);
        const isScaled = scaled.has(key((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind'), (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'metadata', 'name')));
        return pods === undefined || isScaled ? [] : [pods];
    });
    return [...fixed, ...scaled.values()].reduce((sum, pods) => sum + pods, 0);
};
/** The pods that rendered objects run as soon as they are made; those of CronJobs come later. */
const podsAtFirst = (objects) => {
    const least = scaledBy(objects, 'minReplicas');
    return podCounts(objects)
        .filter(({ object }) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind') !== 'CronJob')
        .map(({ object, replicas }) => {
        const name = key((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind'), (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'metadata', 'name'));
        // An HPA leaves alone what is scaled to none.
        return replicas === 0 ? 0 : Math.max(replicas, least.get(name) ?? 0);
    })
        .reduce((sum, pods) => sum + pods, 0);
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
/* harmony import */ var _values_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50110);
/* harmony import */ var _values_plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95117);
/* harmony import */ var _allocation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9031);



/** Pods that a virtual node runs (Oracle's how-to and docs). */
const PODS_OF_A_NODE = 500;
/** E.g. `2 OCPU, 4 GB`. */
const amountText = ({ ocpus, gigabytes }) => `${ocpus} OCPU, ${gigabytes} GB`;
/** For an hour. */
const priceOf = ({ ocpus, gigabytes }, prices) => ocpus * prices.ocpuHour + gigabytes * prices.gigabyteHour;
const shownPrice = (size, prices) => `${priceOf(size, prices).toFixed(3)} ${prices.currency}/h`;
/** The allocation as the output of the action has it: per workload and together. */
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
        const nodes = Math.ceil(total.pods / PODS_OF_A_NODE);
        const price = prices === undefined ? '' : `, ${shownPrice(total, prices)}`;
        const when = pods === 'most' ? 'At most' : 'At first';
        return `- ${when}: ${(0,_values_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(total.pods, 'pod')} and as many addresses, ${amountText(total)}${price}; at least ${(0,_values_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(nodes, 'virtual node')}.\n`;
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
/* harmony import */ var _addresses_release_pods_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6853);
/* harmony import */ var _pod_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51120);





/** Oracle's page on resources of virtual nodes (2024-10): of a container that says nothing, and of a pod. */
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
/** The limit counts where both are given; undefined if neither is. */
const given = (container, resource) => quantity((0,_values_json_js__WEBPACK_IMPORTED_MODULE_3__.at)(container, 'resources', 'limits', resource)) ??
    quantity((0,_values_json_js__WEBPACK_IMPORTED_MODULE_3__.at)(container, 'resources', 'requests', resource));
const sum = (values) => values.reduce((all, one) => all + one, 0);
/** Up to a whole one; what floating point adds is no more. */
const whole = (value) => Math.ceil(Number(value.toFixed(6)));
/**
 * What a pod gets: the sum of its containers and the overhead, at least the least, rounded up to whole
 * OCPU and GB. A CPU of Kubernetes is taken for an OCPU: Oracle does not say how they relate, so the pod
 * may get less.
 */
const podSize = (spec) => {
    const containers = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_3__.at)(spec, 'containers'));
    const cpu = sum(containers.map((one) => given(one, 'cpu') ?? LEAST.ocpus));
    const memory = sum(containers.map((one) => {
        const bytes = given(one, 'memory');
        return bytes === undefined ? LEAST.gigabytes : bytes / GIGABYTE;
    }));
    return {
        ocpus: whole(Math.max(cpu, LEAST.ocpus)),
        gigabytes: whole(Math.max(memory + OVERHEAD_GIGABYTES, LEAST.gigabytes)),
    };
};
/**
 * What each workload of a release takes on virtual nodes.
 * @param hasManagedNodes pods that choose other nodes then run there
 */
const allocations = (objects, hasManagedNodes) => (0,_addresses_release_pods_js__WEBPACK_IMPORTED_MODULE_4__/* .podCounts */ .MV)(objects).flatMap(({ object, replicas, most }) => {
    const spec = (0,_pod_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .podSpecOf */ .qz)(object);
    if (spec === undefined || (hasManagedNodes && (0,_pod_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .choosesOtherNodes */ .KL)(spec)))
        return [];
    return [{ object: (0,_values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(object), replicas, most, ...podSize(spec) }];
});
/** All of them together, with so many pods of each. */
const totalOf = (all, pods) => ({
    pods: sum(all.map((one) => one[pods])),
    ocpus: sum(all.map((one) => one[pods] * one.ocpus)),
    gigabytes: sum(all.map((one) => one[pods] * one.gigabytes)),
});


/***/ }),

/***/ 51120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KL: () => (/* binding */ choosesOtherNodes),
/* harmony export */   qz: () => (/* binding */ podSpecOf),
/* harmony export */   uQ: () => (/* binding */ placesAt)
/* harmony export */ });
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87065);
/* harmony import */ var _values_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87363);


/** Where the pod spec stands, by kind. */
const podSpecPaths = {
    Pod: ['spec'],
    Deployment: ['spec', 'template', 'spec'],
    StatefulSet: ['spec', 'template', 'spec'],
    ReplicaSet: ['spec', 'template', 'spec'],
    ReplicationController: ['spec', 'template', 'spec'],
    DaemonSet: ['spec', 'template', 'spec'],
    Job: ['spec', 'template', 'spec'],
    CronJob: ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
    Rollout: ['spec', 'template', 'spec'],
};
/** The pod spec of a workload; undefined for other objects. */
const podSpecOf = (object) => {
    const path = (0,_values_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(podSpecPaths, (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'kind')));
    return path === undefined ? undefined : (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, ...path);
};
/** The label that OKE gives to virtual nodes. */
const VIRTUAL = 'node-role.kubernetes.io/virtual-node';
const requiredTerms = (spec) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(spec, ...['affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution'], 'nodeSelectorTerms')).flatMap((term) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(term, 'matchExpressions')));
/** Whether a term asks for virtual nodes, or keeps away from them. */
const asksForVirtual = (term) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(term, 'key') === VIRTUAL && !['DoesNotExist', 'NotIn'].includes((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(term, 'operator')));
/**
 * Whether a pod chooses its nodes by labels other than that of virtual nodes. In a cluster that has managed
 * nodes too, it is then taken to be meant for them: no rule of OKE says which labels only they have.
 */
const choosesOtherNodes = (spec) => {
    const selected = Object.keys((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(spec, 'nodeSelector')));
    const terms = requiredTerms(spec);
    if (selected.includes(VIRTUAL) || terms.some(asksForVirtual))
        return false;
    return selected.length > 0 || terms.length > 0;
};
const CONTAINERS = ['containers', 'initContainers', 'ephemeralContainers'];
/** All values at a path that are there: `*` goes through a list, `CONTAINER` through all containers. */
const placesAt = (spec, path) => {
    if (!path.startsWith('CONTAINER'))
        return placesBelow(spec, path.split('.'), '');
    const rest = path.split('.').slice(1);
    return CONTAINERS.flatMap((kind) => placesBelow(spec, [kind, '*', ...rest], ''));
};
const placesBelow = (value, [key, ...rest], path) => {
    if (key === undefined)
        return value === undefined || value === null ? [] : [{ value, path }];
    if (key === '*') {
        return (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(value).flatMap((item, index) => {
            const name = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(item, 'name')) || (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(item, 'key'));
            return placesBelow(item, rest, `${path}[${name === '' ? index : name}]`);
        });
    }
    return placesBelow((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(value)[key], rest, path === '' ? key : `${path}.${key}`);
};


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
/** What a template may have in braces. A tag beside a digest is for people: the digest decides. */
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
/** What of it has to be found in what the chart makes. */
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
/** All paths at which a deployment can have set images, each by itself, or the pull secret. */
const imagePaths = ({ image, values, others = [], pullSecret, }) => ({
    images: [{ keys: image, values }, ...others].map(pathsOf),
    pullSecret: pullSecret.map(_values_charts_value_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseValuePath */ .gI),
});


/***/ }),

/***/ 20444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deployRequest: () => (/* binding */ deployRequest),
  helmRelease: () => (/* binding */ helmRelease),
  imageKeys: () => (/* binding */ imageKeys)
});

// EXTERNAL MODULE: ./dist.src/values/checks.js
var values_checks = __webpack_require__(670);
// EXTERNAL MODULE: ./dist.src/values/environment/built-images.js
var built_images = __webpack_require__(53756);
// EXTERNAL MODULE: ./dist.src/values/network/statuses.js
var network_statuses = __webpack_require__(44142);
;// CONCATENATED MODULE: ./dist.src/stages/deploy/response/expected-response.js

/** What a release is asked; undefined if it is not. */
const expectedResponse = ({ path, statuses = network_statuses/* GOOD */.yq, host, headers, }) => path === 'none' ? undefined : { path, statuses, host, headers };

// EXTERNAL MODULE: ./dist.src/stages/deploy/image-values.js
var image_values = __webpack_require__(2844);
;// CONCATENATED MODULE: ./dist.src/stages/deploy/request.js




/** The Secret that is made from a login if nothing names one. */
const PULL_SECRET = 'ocir';
/** @param environment with the images that are built for it */
const imageKeys = (release, environment = {}) => ({
    image: release['image-key'],
    values: release['image-values'],
    others: (0,built_images/* describedImages */.s)(environment)
        .filter(({ name }) => name !== undefined)
        .map(({ wiring }) => wiring),
    pullSecret: release['pull-secret-key'],
});
/** Returns the release as Helm is given it: what the product sets first, and what the user sets last. */
const helmRelease = (release, image, pullSecret) => {
    const { namespace, name = namespace, chart, repository, version, values, set } = release;
    const wanted = { image, images: release.images, wired: release.wired, pullSecret };
    const single = [release['set-json'], set, release['set-string'], release['set-file']].flat();
    return {
        name,
        namespace,
        chart,
        values,
        set: [...(0,image_values/* imageValues */.cn)(wanted, imageKeys(release)), ...single],
        arriving: (0,image_values/* arrivingOf */.EP)(wanted),
        ...(repository === undefined ? {} : { repository }),
        ...(version === undefined ? {} : { version }),
        ...(release.spread === true ? { edits: { spread: true } } : {}),
    };
};
/** Returns what to deploy, with the image that is known by then. */
const deployRequest = (release, image, { createNamespace, isConfined = false, checks = values_checks/* defaultChecks */.Li, description, clusterId, login, }) => {
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

/***/ 88308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   excessOf: () => (/* binding */ excessOf),
/* harmony export */   parseOptions: () => (/* binding */ parseOptions),
/* harmony export */   valueOf: () => (/* binding */ valueOf)
/* harmony export */ });
/** The parser compares each anchor with all before it; a hand-written file has fewer. */
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



/** The size that Helm keeps of a release. */
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

/***/ 61586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  environmentRules: () => (/* binding */ environmentRules)
});

// UNUSED EXPORTS: environmentJsonSchema

// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
// EXTERNAL MODULE: ./dist.src/values/own.js
var own = __webpack_require__(87363);
// EXTERNAL MODULE: ./dist.src/values/environment/schema-form.js
var schema_form = __webpack_require__(20525);
;// CONCATENATED MODULE: ./dist.src/values/environment/environment-issue.js



/** `network.listeners[0]`. */
const nameOf = (path) => path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
const starts = (path, prefix) => prefix.every((key, index) => key === '*' || path[index] === key);
const typeNames = {
    string: 'text',
    array: 'a list',
    object: 'a mapping of keys',
    boolean: 'true or false',
};
/** What may stand at a path, in words. */
const allowedAt = (path) => {
    const schema = (0,schema_form/* schemaAt */.lv)(path);
    const { type, minimum, maximum } = schema;
    if (Array.isArray(schema['enum']))
        return schema['enum'].join(', ');
    if (type === 'integer')
        return `whole numbers from ${String(minimum)} to ${String(maximum)}`;
    const [example] = (0,json/* list */.p_)(schema['examples']);
    const such = typeof example === 'string' ? `, such as ${example}` : '';
    const names = (0,schema_form/* typesOf */.pl)(path).map((name) => (0,own/* own */.Z)(typeNames, name) ?? name);
    return `${names.join(' or ')}${such}`;
};
/** Mappings whose values can be secret. */
const withheld = [
    ['image', 'build-args'],
    ['images', '*', 'build-args'],
    ['release', 'set'],
    ['release', 'set-string'],
    ['release', 'set-json'],
    ['release', 'values'],
];
/** A value that is wrong, or only its kind, where a secret can stand in it. */
const shown = (value, path) => {
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object' && value !== null)
        return 'a mapping';
    if (withheld.some((prefix) => starts(path, prefix)))
        return 'the value';
    const json = JSON.stringify(value) ?? 'nothing';
    return json.length > 80 ? `${json.slice(0, 79)}…` : json;
};
const unknownKeys = (keys, path, { file }) => keys.map((key) => {
    const allowed = (0,schema_form/* keysAt */._s)(path).join(', ');
    const name = nameOf([...path, key]);
    return `${file.placeOfKey(path, key)} ${name}: unknown key; allowed: ${allowed}`;
});
const missing = (path, { file, inputsFor }) => {
    const inputs = inputsFor(path);
    const wanted = (0,json/* text */.Qq)((0,schema_form/* schemaAt */.lv)(path)['description']).replace(/\.$/, '');
    const inFile = file.isThere ? `add it to ${file.path}` : `${file.path} does not exist; make it`;
    const byInput = inputs.length === 0 ? '' : `, or give input "${inputs.join('", "')}"`;
    const place = file.isThere ? `${file.placeOf(path)} ` : '';
    return `${place}${nameOf(path)}: missing (${wanted}); ${inFile}${byInput}`;
};
/**
 * What is wrong, with its place: `file:line:column key: message`, or `input "name": message` if an
 * input gave the value.
 */
const describeIssue = (issue, context) => {
    const { file, overrides } = context;
    const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    const override = overrides.findLast((one) => starts(path, one.path));
    const value = override === undefined ? file.valueAt(path) : override.value;
    if (issue.code === 'unrecognized_keys')
        return unknownKeys(issue.keys, path, context);
    if (override === undefined && value === undefined)
        return [missing(path, context)];
    const message = issue.code === 'custom'
        ? issue.message
        : `${shown(value, path)} is not allowed; allowed: ${allowedAt(path)}`;
    const place = override === undefined ? `${file.placeOf(path)} ${nameOf(path)}` : `input "${override.input}"`;
    return [`${place}: ${message}`];
};

// EXTERNAL MODULE: ./dist.src/values/environment/environment-schema.js + 5 modules
var environment_schema = __webpack_require__(58844);
;// CONCATENATED MODULE: ./dist.src/values/environment/environment-rules.js



/** What the content of an environment file is checked by: loaded only where there is some. */
const environmentRules = { describeIssue: describeIssue, hasOwnKeys: schema_form/* hasOwnKeys */.VK, schemaFor: environment_schema/* schemaFor */.d };
/** The JSON Schema of the file, for editors. */
const environmentJsonSchema = () => ({
    ...wholeSchema(),
    title: 'Environment of oke-virtual-nodes-actions',
});


/***/ }),

/***/ 14357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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
// EXTERNAL MODULE: ./dist.src/values/environment/schema-form.js
var schema_form = __webpack_require__(20525);
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
 * Gives numbers and booleans the characters that were written where a text is wanted: a version of
 * 1.20 is not 1.2.
 * @returns those among the values of a chart that would lose theirs
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
/** Far more than a hand-written file has, and parsed within two seconds whatever it holds. */
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
        // Behind the colon of this one stands the text itself, which can be secret.
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

/***/ 12284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ namespaceOf),
/* harmony export */   RC: () => (/* binding */ sortManifests),
/* harmony export */   Vb: () => (/* binding */ nameOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87065);

const HOOK = 'helm.sh/hook';
/** The events of Helm's hooks that a deployment or its end causes; those of tests never do. */
const EVENTS = new Set(['install', 'upgrade', 'rollback', 'delete'].flatMap((event) => [
    `pre-${event}`,
    `post-${event}`,
]));
const hookOf = (object) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'metadata', 'annotations', HOOK);
/** `Deployment/edge`. */
const nameOf = (object) => `${(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind'))}/${(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'metadata', 'name'))}`;
/** Where an object of a release lies: each may name a namespace of its own. */
const namespaceOf = (object, ofRelease) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'metadata', 'namespace')) || ofRelease;
const isList = (object) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind')).endsWith('List') && Array.isArray((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'items'));
/** The objects that a `List` stands for, with the hook that it is. */
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
/** To Kubernetes, a field that is null is one that is not there. */
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
/** Sorts objects by what becomes of them. */
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

/***/ 95117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** A count with its noun, e.g. `1 rule` or `2 rules`. */
const plural = (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`;


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
/** Results as SARIF 2.1.0 (OASIS), which GitHub's code scanning takes. */
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

/***/ 55601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ uriReference)
/* harmony export */ });
/**
 * The URI reference of a file: what has a meaning in URIs, such as `#` or a `:` in the first part, is
 * encoded. An address stays one.
 */
const uriReference = (file) => /^[a-z][a-z0-9+.-]*:\/\//i.test(file)
    ? encodeURI(file)
    : file.split('/').map(encodeURIComponent).join('/');


/***/ })

};
