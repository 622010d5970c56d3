export const id = 2841;
export const ids = [2841];
export const modules = {

/***/ 12841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createNetwork: () => (/* binding */ createNetwork)
/* harmony export */ });
/* harmony import */ var _clients_network_oci_network_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52097);
/* harmony import */ var _clients_oci_oci_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42750);
/* harmony import */ var _runner_plan_table_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(74557);
/* harmony import */ var _stages_network_create_apply_create_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2791);
/* harmony import */ var _stages_network_create_desired_network_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(22551);
/* harmony import */ var _stages_network_network_snapshot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1938);
/* harmony import */ var _stages_network_service_traffic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51568);
/* harmony import */ var _stages_network_create_plan_create_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56203);
/* harmony import */ var _stages_network_create_same_create_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87023);
/* harmony import */ var _values_input_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47191);
/* harmony import */ var _values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(77214);
/* harmony import */ var _values_network_vcn_cidr_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(34964);
/* harmony import */ var _approval_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7369);
/* harmony import */ var _chart_traffic_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(32172);
/* harmony import */ var _network_inputs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(98358);
/* harmony import */ var _peak_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(82541);
/* harmony import */ var _publish_paths_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(81049);

















const asName = (text) => {
    if (/^[A-Za-z][A-Za-z0-9_-]{0,99}$/.test(text))
        return text;
    throw new Error(`"${text}" is no name: a letter, then letters, digits, - and _`);
};
const readDesired = (read) => {
    const endpoint = read.withDefault('api-endpoint', (0,_values_input_text_js__WEBPACK_IMPORTED_MODULE_7__/* .asOneOf */ .QU)('public', 'private'), 'public');
    return {
        name: read.withDefault('network-name', asName, 'oke-virtual-nodes'),
        compartmentId: read.required('compartment-id', (0,_values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_8__/* .ocidOf */ .xh)('compartment', 'tenancy')),
        vcnCidr: read.required('vcn-cidr', (text) => (0,_values_network_vcn_cidr_js__WEBPACK_IMPORTED_MODULE_9__/* .parseVcnCidr */ .r)(text).text),
        mode: read.withDefault('network-mode', (0,_values_input_text_js__WEBPACK_IMPORTED_MODULE_7__/* .asOneOf */ .QU)('security-list', 'nsg'), 'security-list'),
        isEndpointPublic: endpoint === 'public',
        hasFlowLogs: read.withDefault('flow-logs', _values_input_text_js__WEBPACK_IMPORTED_MODULE_7__/* .asFlag */ .v0, false),
        hasDatabase: read.withDefault('create-database-subnet', _values_input_text_js__WEBPACK_IMPORTED_MODULE_7__/* .asFlag */ .v0, true),
        ...(0,_network_inputs_js__WEBPACK_IMPORTED_MODULE_12__/* .readOptions */ .T)(read),
    };
};
const OUTPUTS = {
    endpoint: 'endpoint-subnet-id',
    nodes: 'node-subnet-id',
    'load-balancer': 'load-balancer-subnet-id',
    database: 'database-subnet-id',
};
const setIds = async (ids, desired, { outputs }) => {
    await outputs.set('vcn-id', ids.get('vcn') ?? '');
    for (const role of (0,_stages_network_create_desired_network_js__WEBPACK_IMPORTED_MODULE_15__/* .subnetRoles */ .Z)(desired)) {
        await outputs.set(OUTPUTS[role], ids.get(`subnet-${role}`) ?? '');
        await outputs.set(`${role}-nsg-id`, ids.get(`group-${role}`) ?? '');
    }
};
const placesOf = (ids, desired) => Object.fromEntries((0,_stages_network_create_desired_network_js__WEBPACK_IMPORTED_MODULE_15__/* .subnetRoles */ .Z)(desired).map((role) => {
    const idsOf = (kind) => [ids.get(`${kind}-${role}`) ?? []].flat();
    return [role, { subnetIds: idsOf('subnet'), groupIds: idsOf('group') }];
}));
/** Rejects a plan that exceeds the approved one. Loads the parser only when needed. */
const requireApproved = async (text, plan) => {
    const { parseCreatePlan } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(312)]).then(__webpack_require__.bind(__webpack_require__, 40312));
    (0,_stages_network_create_same_create_js__WEBPACK_IMPORTED_MODULE_6__/* .requireSameCreate */ .KT)(parseCreatePlan(text), plan);
};
/**
 * Creates the whole network of the reference architecture, or what is missing of it; deletes
 * nothing. Then judges every path through the resulting network.
 */
const createNetwork = async (context) => {
    const { readInputs, environment, clock, log, outputs, summary } = context;
    const inputs = readInputs((read) => ({
        desired: readDesired(read),
        peak: (0,_peak_js__WEBPACK_IMPORTED_MODULE_13__/* .readPeak */ .gW)(read),
        chart: (0,_chart_traffic_js__WEBPACK_IMPORTED_MODULE_11__/* .readChart */ .V)(read),
        ...(0,_approval_js__WEBPACK_IMPORTED_MODULE_10__/* .readApproval */ .y)(read),
    }));
    const { isPlan, approved } = inputs;
    const stage = log.stage('ensure-network');
    const session = await (0,_clients_oci_oci_session_js__WEBPACK_IMPORTED_MODULE_1__.openSession)(environment, clock, (secret) => log.mask(secret));
    const objects = await (0,_chart_traffic_js__WEBPACK_IMPORTED_MODULE_11__/* .chartObjects */ .L)(inputs.chart, context);
    const asked = { ...inputs.desired, expected: (0,_peak_js__WEBPACK_IMPORTED_MODULE_13__/* .expectationOfNew */ .yp)(inputs.peak, objects) };
    const desired = (0,_stages_network_service_traffic_js__WEBPACK_IMPORTED_MODULE_4__/* .withTraffic */ .oO)(asked, (0,_stages_network_service_traffic_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceTraffic */ .$d)(objects), inputs.chart.given);
    const client = (0,_clients_network_oci_network_js__WEBPACK_IMPORTED_MODULE_0__/* .openNetwork */ .X)(session, clock);
    const plan = await (0,_stages_network_create_plan_create_js__WEBPACK_IMPORTED_MODULE_5__/* .planCreate */ ._)(desired, client);
    const { changes, kept } = plan;
    await summary.append((0,_runner_plan_table_js__WEBPACK_IMPORTED_MODULE_16__/* .renderPlan */ .E)(`Network ${desired.name}`, changes));
    await outputs.set('changes', (0,_runner_plan_table_js__WEBPACK_IMPORTED_MODULE_16__/* .changesOutput */ .b)(changes));
    await outputs.set('plan', (0,_stages_network_create_same_create_js__WEBPACK_IMPORTED_MODULE_6__/* .createPlanJson */ .Wk)(plan));
    if (isPlan) {
        changes.forEach(({ target, description }) => stage.info(`  ${target}: ${description}`));
        return stage.done(`${changes.length} parts to make, ${kept.length} already there`);
    }
    if (approved !== undefined)
        await requireApproved(approved, plan);
    const { ids, done, failure } = await (0,_stages_network_create_apply_create_js__WEBPACK_IMPORTED_MODULE_2__/* .applyCreate */ .f)(plan, { client, clock, progress: stage });
    await setIds(ids, desired, context);
    if (failure !== undefined)
        throw failure;
    const sources = { places: placesOf(ids, desired), snapshot: (0,_stages_network_network_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .takeSnapshot */ .W)(client) };
    const closed = await (0,_publish_paths_js__WEBPACK_IMPORTED_MODULE_14__/* .publishPaths */ .g)({ target: desired, ...sources }, { outputs, summary }, stage);
    const still = closed === 0 ? '' : `; ${closed} paths are still closed`;
    stage.done(`${done.length} parts made, ${kept.length} already there${still}`);
};


/***/ }),

/***/ 81049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ publishPaths)
});

// EXTERNAL MODULE: ./dist.src/stages/reachability/observe-paths.js
var observe_paths = __webpack_require__(201);
// EXTERNAL MODULE: ./dist.src/stages/reachability/path-report.js + 3 modules
var path_report = __webpack_require__(45208);
// EXTERNAL MODULE: ./dist.src/values/markdown.js
var markdown = __webpack_require__(50110);
// EXTERNAL MODULE: ./dist.src/stages/reachability/review-routes.js
var review_routes = __webpack_require__(39221);
;// CONCATENATED MODULE: ./dist.src/stages/reachability/render-summary.js



const words = {
    open: '🟢 open',
    pending: '🟡 once attached',
    shut: '⚪ shut',
    closed: '🔴 closed',
};
const routeText = ({ routes }) => routes.map(({ reason }) => reason).join('; ');
const explanation = (path) => path.isOpen
    ? [...path.by, routeText(path)].join('; ')
    : [...(0,path_report/* obstacles */.Bw)(path), ...(path.isOptional ? [] : [`seen as: ${path.symptom}`])].join('; ');
const table = (paths) => (0,markdown/* renderTable */.bo)(['path', 'traffic', '', 'let through by, or missing'], paths.map((path) => [
    `${path.fromLabel} → ${path.toLabel}`,
    (0,path_report/* trafficText */.nR)(path),
    words[(0,path_report/* verdictOf */.Vj)(path)],
    explanation(path),
]));
/** One arrow per pair of ends and verdict, so that the diagram stays readable. */
const edges = (paths) => {
    const found = new Map();
    for (const path of paths) {
        const verdict = (0,path_report/* verdictOf */.Vj)(path);
        const key = [path.fromLabel, path.toLabel, verdict].join('>');
        const edge = found.get(key) ?? {
            from: path.fromLabel,
            to: path.toLabel,
            traffic: [],
            verdict,
        };
        edge.traffic.push((0,path_report/* trafficText */.nR)(path));
        found.set(key, edge);
    }
    return [...found.values()];
};
const colours = {
    open: 'stroke:#1a7f37',
    pending: 'stroke:#9a6700,stroke-width:3px',
    shut: 'stroke:#8c959f',
    closed: 'stroke:#cf222e,stroke-width:3px',
};
/** Open arrows are solid, closed ones dotted and red: not by colour alone. */
const diagram = (paths) => {
    const all = edges(paths);
    const names = [...new Set(all.flatMap(({ from, to }) => [from, to]))];
    const node = (name) => `n${names.indexOf(name)}`;
    const arrow = (edge) => {
        const isOpen = edge.verdict === 'open';
        const text = `${isOpen ? '' : '✗ '}${edge.traffic.join(', ')}`;
        return `  ${node(edge.from)} ${isOpen ? '-->' : '-.->'}|"${text}"| ${node(edge.to)}`;
    };
    return [
        '```mermaid',
        'flowchart LR',
        ...names.map((name) => `  ${node(name)}["${name}"]`),
        ...all.map(arrow),
        ...all.map((edge, at) => `  linkStyle ${at} ${colours[edge.verdict]}`),
        '```',
    ];
};
/** The report as a section of the job summary. */
const renderPathSummary = ({ paths, findings }) => {
    const notes = findings.map(review_routes/* routeFindingText */.mM);
    const parts = ['### Paths', '', ...diagram(paths), '', table(paths)].join('\n');
    return notes.length > 0 ? `${parts}\n${(0,markdown/* renderBullets */.QC)(notes)}` : parts;
};

;// CONCATENATED MODULE: ./dist.src/stages/reachability/render-text.js


const marks = {
    open: 'open  ',
    pending: 'ATTACH',
    shut: 'shut  ',
    closed: 'CLOSED',
};
const lines = (path) => {
    const head = `${marks[(0,path_report/* verdictOf */.Vj)(path)]} ${path.fromLabel} -> ${path.toLabel}, ${(0,path_report/* trafficText */.nR)(path)}: ${path.why}`;
    if (path.isOpen)
        return [head];
    const seen = path.isOptional ? [] : [`       seen as: ${path.symptom}`];
    return [head, ...(0,path_report/* obstacles */.Bw)(path).map((one) => `       ${one}`), ...seen];
};
/** The report for the log, one line each; faults of routes are separate warnings. */
const renderPathText = ({ paths, findings }) => [
    ...paths.flatMap(lines),
    ...findings.filter((one) => !(0,review_routes/* isFault */.Zh)(one)).map(review_routes/* routeFindingText */.mM),
];

;// CONCATENATED MODULE: ./dist.src/actions/ensure-network/publish-paths.js





/**
 * Judges every path and reports it in log, summary and outputs; returns the number of closed ones.
 */
const publishPaths = async ({ target, places, snapshot }, { outputs, summary }, stage) => {
    const view = await (0,observe_paths/* observePaths */.L)(places, snapshot, target);
    const report = (0,path_report/* reportPaths */.Rs)(view, target);
    const closed = (0,path_report/* closedPaths */.tF)(report);
    renderPathText(report).forEach((line) => stage.info(`  ${line}`));
    report.findings.filter(review_routes/* isFault */.Zh).forEach((one) => stage.warning((0,review_routes/* routeFindingText */.mM)(one)));
    await summary.append(renderPathSummary(report));
    await outputs.set('paths', (0,path_report/* pathsOutput */.az)(report));
    await outputs.set('paths-closed', closed.length);
    await outputs.set('paths-pending', (0,path_report/* pendingPaths */.Ck)(report).length);
    await outputs.set('route-findings', (0,path_report/* routeFindingsOutput */.xQ)(report));
    return closed.length;
};


/***/ }),

/***/ 74557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ renderPlan),
/* harmony export */   b: () => (/* binding */ changesOutput)
/* harmony export */ });
/* harmony import */ var _values_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50110);

/** A plan as a section of the job summary. */
const renderPlan = (title, changes) => {
    const heading = `### ${(0,_values_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(title)}\n\n`;
    if (changes.length === 0)
        return `${heading}Nothing to change.\n`;
    const rows = changes.map(({ action, target, description }) => [action, target, description]);
    return `${heading}${(0,_values_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTable */ .bo)(['action', 'what', 'change'], rows)}`;
};
/** A plan as an output: the changes, without details that only applying needs. */
const changesOutput = (changes) => JSON.stringify(changes.map(({ action, target, description }) => ({ action, target, description })));


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

/***/ 34964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ parseVcnCidr)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _cidr_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57562);


/** Oracle reserves link-local addresses and the classes D and E ("Reserved IP addresses"). */
const RESERVED = ['169.254.0.0/16', '224.0.0.0/3'].map(_cidr_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCidr */ .GN);
const problemOf = (block) => {
    if (block.version !== 4)
        return 'it is not IPv4';
    if (block.prefix < 16 || block.prefix > 30)
        return `/${block.prefix} is no size of a VCN`;
    const reserved = RESERVED.find((one) => (0,_cidr_js__WEBPACK_IMPORTED_MODULE_1__/* .cidrContains */ .eX)(one, block));
    return reserved && `${reserved.text} is reserved`;
};
/**
 * Parses the IPv4 block for a new VCN; OCI accepts /16 to /30.
 * @throws ActionError CIDR_INVALID
 */
const parseVcnCidr = (text) => {
    const block = (0,_cidr_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCidr */ .GN)(text);
    const problem = problemOf(block);
    if (problem === undefined)
        return block;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'CIDR_INVALID',
        message: `"${text}" cannot be the CIDR block of a VCN: ${problem}`,
        hint: 'Write an IPv4 block between /16 and /30, best of the private ones: 10.0.0.0/16, 172.16.0.0/16, 192.168.0.0/16.',
    });
};


/***/ })

};
