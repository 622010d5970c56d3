export const id = 6562;
export const ids = [6562,4357,8308,2840];
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
// EXTERNAL MODULE: ./dist.src/stages/check/check-manifests.js + 8 modules
var check_manifests = __webpack_require__(1038);
// EXTERNAL MODULE: ./dist.src/values/path.js
var values_path = __webpack_require__(34056);
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
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./dist.src/values/checks.js
var values_checks = __webpack_require__(670);
// EXTERNAL MODULE: ./dist.src/values/environment/environment-file.js
var environment_file = __webpack_require__(40539);
// EXTERNAL MODULE: ./dist.src/values/environment/environment-rules.js + 8 modules
var environment_rules = __webpack_require__(25263);
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
/** Inputs take precedence over the file, key by key. */
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
/** The chart and the accepted findings: inputs over the environment file. */
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
/** Reports what in a chart virtual nodes do not support. */
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










/** The host of an address. An invalid address is reported where the address itself is read. */
const hostOf = (text, protocol) => protocol.test(text) ? (0,_values_network_parse_url_js__WEBPACK_IMPORTED_MODULE_9__/* .parseUrl */ .D)(text)?.host : undefined;
/** The chart host that the workflow itself names. */
const namedHost = (read) => read.optional('chart-host', _values_registry_registry_host_js__WEBPACK_IMPORTED_MODULE_7__/* .asRegistryHost */ .A) ??
    read.optional('chart-repository', (text) => hostOf(text, /^https?:/i)) ??
    read.optional('chart', (text) => hostOf(text, /^oci:/i));
/**
 * The login of a private chart registry or repository. Only inputs name its host: whoever can
 * change a file of the checkout must not get the login by naming another host.
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
/** The login from the inputs, for its host only. */
const givenLogins = (given) => (host) => Promise.resolve(given?.host === host ? given : undefined);
/**
 * The login from the inputs; else, for OCIR hosts that the job is not logged in to, a short-lived
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
            // Charts in public repositories need no login.
            log.info(`The chart is fetched from ${host} without a login: ${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .b)(error)}`);
            return undefined;
        }
    };
    return async (host) => (await givenLogins(given)(host)) ?? ofIdentity(host);
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
/** What a release is made from, besides its name, namespace and chart. */
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
 * The release with its files resolved as the tools get them.
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

/***/ 55510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ maskLogin)
/* harmony export */ });
/* harmony import */ var _values_registry_docker_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27790);

/**
 * Masks a login in all its forms as soon as it is known: docker's config and Kubernetes encode it
 * in base64.
 */
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
/** The same, resolved for Helm, with the files read. @throws ActionError as `placeChart` */
const placeCharts = (workspace, given, keys) => ({
    ...given,
    chart: given.repository === undefined ? placeChart(workspace, keys.chart, given.chart) : given.chart,
    values: placeValues(workspace, keys.values, given.values),
    files: given.files.map((entry) => readEntry(workspace, keys.files, entry)),
});


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

/***/ 6853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ loadBalancersOf),
/* harmony export */   C7: () => (/* binding */ scaledBy),
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
/** The fewest or most replicas that autoscalers allow, by their target. */
const scaledBy = (objects, bound) => new Map(objects
    .filter((object) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind') === 'HorizontalPodAutoscaler')
    .map((hpa) => {
    const target = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(hpa, 'spec', 'scaleTargetRef');
    const count = whole((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(hpa, 'spec', bound), 1);
    return [key((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(target, 'kind'), (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(target, 'name')), count];
}));
/** The Services among rendered objects that get a load balancer of their own. */
const loadBalancersOf = (objects) => objects.filter((object) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind') === 'Service' && (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'spec', 'type') === 'LoadBalancer').length;
/** The workloads among rendered objects. */
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
 * The pods of rendered objects at their peak: maxReplicas of HPA targets, replicas of the rest. An
 * HPA with a target outside the chart counts too.
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
/** The pods that rendered objects start at once; those of CronJobs come later. */
const podsAtFirst = (objects) => {
    const least = scaledBy(objects, 'minReplicas');
    return podCounts(objects)
        .filter(({ object }) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind') !== 'CronJob')
        .map(({ object, replicas }) => {
        const name = key((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind'), (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'metadata', 'name'));
        // An HPA does not touch a target that is scaled to zero.
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

/***/ 51120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ runsElsewhere),
/* harmony export */   qz: () => (/* binding */ podSpecOf),
/* harmony export */   uQ: () => (/* binding */ placesAt)
/* harmony export */ });
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87065);
/* harmony import */ var _values_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87363);


/** The path of the pod spec, by kind. */
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
/** The label that OKE sets on virtual nodes. */
const VIRTUAL = 'node-role.kubernetes.io/virtual-node';
/** Labels that virtual nodes have as others do, with their value where it is one; OKE gives amd64 to all. */
const COMMON = {
    'kubernetes.io/os': 'linux',
    'kubernetes.io/arch': 'amd64',
    'topology.kubernetes.io/zone': undefined,
    'topology.kubernetes.io/region': undefined,
};
/** Whether a virtual node can have what one expression of a term asks for. */
const isMet = (expression) => {
    const key = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(expression, 'key'));
    const operator = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(expression, 'operator'));
    const isNegative = operator === 'DoesNotExist' || operator === 'NotIn';
    if (key === VIRTUAL)
        return !isNegative;
    if (!Object.hasOwn(COMMON, key))
        return isNegative;
    if (operator === 'DoesNotExist')
        return false;
    const value = COMMON[key];
    if (value === undefined)
        return true;
    const isNamed = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(expression, 'values')).includes(value);
    if (operator === 'NotIn')
        return !isNamed;
    return operator !== 'In' || isNamed;
};
/** The terms that are required of a node, one of which has to be met. */
const requiredTerms = (spec) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(spec, ...['affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution'], 'nodeSelectorTerms'));
/**
 * Whether a pod chooses its nodes by labels that no virtual node has by itself. In a cluster that
 * also has managed nodes, it then counts as intended for them: OKE does not define which labels
 * only they have.
 */
const choosesOtherNodes = (spec) => {
    const selected = Object.entries((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(spec, 'nodeSelector'))).map(([key, value]) => isMet({ key, operator: 'In', values: [value] }));
    const terms = requiredTerms(spec).map((term) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(term, 'matchFields')).length === 0 && (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(term, 'matchExpressions')).every(isMet));
    return selected.includes(false) || (terms.length > 0 && !terms.includes(true));
};
/** Whether the pods of a workload never run on virtual nodes, or are not meant to. */
const runsElsewhere = (object, hasManagedNodes) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'kind') === 'DaemonSet' || (hasManagedNodes && choosesOtherNodes(podSpecOf(object)));
const CONTAINERS = ['containers', 'initContainers', 'ephemeralContainers'];
/** All existing values at a path: `*` matches list items, `CONTAINER` all containers. */
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

/***/ 40539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ EnvironmentDraft)
/* harmony export */ });
const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Removes empty entries, e.g. a section in which every line is a comment. */
const withoutEmpty = (value, hasOwnKeys, path = []) => {
    if (!isMapping(value))
        return value;
    const isEmpty = (inner) => inner === null && hasOwnKeys(path);
    return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => isEmpty(inner) ? [] : [[key, withoutEmpty(inner, hasOwnKeys, [...path, key])]]));
};
/** Sets a nested value; replaces anything on its path that is not a mapping. */
const withValue = (raw, [key, ...rest], value) => {
    if (key === undefined)
        return raw;
    if (rest.length === 0)
        return { ...raw, [key]: value };
    const inner = raw[key];
    return { ...raw, [key]: withValue(isMapping(inner) ? inner : {}, rest, value) };
};
/** The file's content with the inputs laid over it, before anything is checked. */
class EnvironmentDraft {
    #described;
    #raw;
    constructor(described) {
        this.#described = described;
        const { file, overrides, rules } = described;
        const content = rules !== undefined && isMapping(file.content)
            ? withoutEmpty(file.content, rules.hasOwnKeys)
            : {};
        this.#raw = overrides.reduce((raw, one) => withValue(raw, one.path, one.value), content);
    }
    /** Whether the file or an input sets anything in a section. */
    has(section) {
        return this.#raw[section] !== undefined && this.#raw[section] !== null;
    }
    /** Validates everything; a required section that is missing is reported key by key. */
    read(needed) {
        const { file, overrides, rules, inputsFor = () => [] } = this.#described;
        if (rules === undefined)
            throw new TypeError('an environment is read without its rules');
        const { problems } = file;
        if (problems.length > 0)
            return { environment: undefined, problems };
        const absent = needed.filter((section) => !this.has(section));
        // An empty section makes each of its required keys a problem of its own.
        const sections = absent
            .filter((section) => section !== 'cluster')
            .map((name) => [name, {}]);
        const content = { ...this.#raw, ...Object.fromEntries(sections) };
        const result = rules.schemaFor(content).safeParse(content);
        const issues = absent.includes('cluster') ? [missingCluster] : [];
        if (!result.success)
            issues.push(...result.error.issues);
        const found = issues.flatMap((issue) => rules.describeIssue(issue, { file, overrides, inputsFor }));
        return { environment: found.length === 0 ? result.data : undefined, problems: found };
    }
}
const missingCluster = { code: 'missing', path: ['cluster'] };


/***/ }),

/***/ 97697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ noFile)
/* harmony export */ });
/** The stand-in for a missing environment file: everything comes from inputs. */
const noFile = (path) => ({
    path,
    isThere: false,
    content: undefined,
    problems: [],
    valueAt: () => undefined,
    placeOf: () => `${path}:1:1`,
    placeOfKey: () => `${path}:1:1`,
});


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

/** The runner's own variables and OCI's: a script must never get the job's identity. */
const WITHHELD = /^(INPUT|STATE|ACTIONS|RUNNER|OCI|TF|OKE_VIRTUAL_NODES)_|^GITHUB_.*(TOKEN|ENV|PATH|OUTPUT|STATE|SUMMARY)/i;
/**
 * Whether a variable of the job is the runner's or the identity's, which no script or build gets.
 */
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
/** Reads one variable per line. */
const parseScriptVariables = (text) => text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parseScriptVariable);
/** Reads the named variables; reports each that the job does not have to `note`. */
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
// EXTERNAL MODULE: ./dist.src/values/environment/schema-form.js + 1 modules
var schema_form = __webpack_require__(85255);
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
 * Restores the source text of numbers and booleans where a text is expected: version 1.20 is not
 * 1.2.
 * @returns the chart values that would lose theirs
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
/** Far more than a hand-written file has, but always parsed within two seconds. */
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
        // After its colon, this message has the text itself, which can be secret.
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

/***/ 7819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NL: () => (/* binding */ everyHpa),
/* harmony export */   SG: () => (/* binding */ asHpa),
/* harmony export */   i_: () => (/* binding */ asReplicas),
/* harmony export */   rw: () => (/* binding */ parseFactor)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** Means every HPA of the release that is not named separately. */
const everyHpa = 'all';
/** A factor above 1: `x2`, `x1.5`. @throws ActionError INPUT_INVALID */
const parseFactor = (text) => {
    const [, digits] = /^x([0-9]+(?:\.[0-9]+)?)$/.exec(text.trim()) ?? [];
    if (Number(digits) > 1)
        return Number(digits);
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: `"${text}" is not a factor above 1`,
        hint: 'Write it with an x: x2 for twice as many replicas as before.',
    });
};
/**
 * The name of an HPA, or `namespace/name` for one of another namespace than that of all others.
 * @throws ActionError INPUT_INVALID
 */
const asHpa = (text) => {
    const [namespace, name, ...rest] = text.includes('/') ? text.split('/') : ['shop', text];
    if (/^[a-z0-9-]+$/.test(namespace ?? '') && name !== '' && rest.length === 0)
        return text;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: `"${text}" is no HPA`,
        hint: 'Write its name, or namespace/name where it is in another namespace: web/edge=3.',
    });
};
const sizeOf = (hpa, text) => {
    if (text === '')
        return {};
    if (text.startsWith('x'))
        return { factor: parseFactor(text) };
    const atLeast = /^[0-9]+$/.test(text) ? Number(text) : 0;
    if (atLeast >= 2)
        return { atLeast };
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: `"${hpa}" expects no growth: at least 2 replicas prove that an HPA scaled`,
        hint: 'Write the HPA and the replicas it should reach, for example edge=3, or a factor, edge=x2.',
    });
};
/**
 * The replicas expected of an HPA, from an item such as `edge=3`, `web/edge=x2`, `edge` or `all`.
 * @throws ActionError INPUT_INVALID
 */
const asReplicas = (item) => {
    const [hpa = '', ...rest] = item.split('=');
    const name = hpa.trim();
    const size = sizeOf(name, rest.join('=').trim());
    return name === everyHpa ? size : { hpa: asHpa(name), ...size };
};


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

/***/ 62555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ callOf),
/* harmony export */   Mf: () => (/* binding */ parseCall),
/* harmony export */   d9: () => (/* binding */ hasBody),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   vZ: () => (/* binding */ loadMethods)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

/** The methods that a load may send. */
const loadMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
/** The load of one path. */
const callOf = (path) => ({ method: 'GET', path, weight: 1 });
const WITH_BODY = ['POST', 'PUT', 'PATCH'];
/** Whether the method of a request sends a body. */
const hasBody = ({ method }) => WITH_BODY.includes(method);
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
 * Parses a CIDR block. Bits after the prefix must be zero, as OCI requires.
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
/** Whether every address of `inner` is in `outer`. */
const cidrContains = (outer, inner) => outer.version === inner.version && outer.first <= inner.first && inner.last <= outer.last;
/** Whether some address is in both. */
const intervalsOverlap = (a, b) => a.version === b.version && a.first <= b.last && b.first <= a.last;
/** Addresses that OCI leaves to users: three of each subnet are reserved. */
const usableAddresses = (cidr) => Math.max(0, Number(cidr.last - cidr.first + 1n) - 3);
const intervals = new Map();
/** Networks have few different blocks; the bound keeps a hostile one from filling the memory. */
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
 * A block that the user wrote: bits after the prefix count as zero, as in routers. Undefined if it
 * is not a block. Cached, since thousands of rules share few blocks.
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
 * The only declaration of a network's traffic options. `name` is both the input of the actions and
 * the key in the environment file.
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
/** OKE's control plane, as nodes and pods reach it, besides the Kubernetes API. */
const CONTROL_PLANE = 12_250;
const KUBELET = 10_250;
/** kube-proxy's health port, which load balancers check. */
const HEALTH = 10_256;
/** Classic protocol and X Protocol. */
const MYSQL = [3306, 33_060];
const NODE_PORTS = { min: 30_000, max: 32_767 };
const ALL_PORTS = { min: 1, max: 65_535 };
const onePort = (port) => ({ min: port, max: port });
/** There is no port 0, so it does not matter whether a range includes it. */
const isEveryPort = ({ min, max }) => min <= 1 && max === ALL_PORTS.max;


/***/ }),

/***/ 44668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ regionOfOcid)
/* harmony export */ });
/* harmony import */ var _ocid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77214);
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87363);


/** Region keys that OCIDs of the oldest regions contain instead of the identifier. */
const OLD_KEYS = {
    iad: 'us-ashburn-1',
    phx: 'us-phoenix-1',
    fra: 'eu-frankfurt-1',
    lhr: 'uk-london-1',
};
/** The region of a regional resource, by its OCID; undefined for global ones. */
const regionOfOcid = (text) => {
    const { region } = (0,_ocid_js__WEBPACK_IMPORTED_MODULE_0__/* .parseOcid */ .X8)(text);
    return region === '' ? undefined : ((0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(OLD_KEYS, region) ?? region);
};


/***/ }),

/***/ 95117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** A count with its noun, e.g. `1 rule` or `2 rules`. */
const plural = (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`;


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

/***/ 12084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ asShare)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/**
 * A share as a percentage or a number from 0 to 1: `1%` and `0.01` are the same.
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
