export const id = 7368;
export const ids = [7368];
export const modules = {

/***/ 84188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withGround),
/* harmony export */   H: () => (/* binding */ withMadeGround)
/* harmony export */ });
/** Whether the file describes a network or a cluster, and does not name them. */
const isDescribed = ({ cluster, network }) => typeof cluster === 'object' || network?.create !== undefined;
/** The inputs with what is there in place of descriptions; loads nothing where nothing is described. */
const withGround = async (inputs, session, context) => {
    if (!isDescribed(inputs.environment))
        return inputs;
    const { findFoundation } = await Promise.all(/* import() */[__webpack_require__.e(5223), __webpack_require__.e(2097), __webpack_require__.e(971), __webpack_require__.e(2791), __webpack_require__.e(3855)]).then(__webpack_require__.bind(__webpack_require__, 6434));
    return findFoundation(inputs, session, context);
};
/** The same, where what is missing is made first. */
const withMadeGround = async (inputs, session, context) => {
    if (!isDescribed(inputs.environment))
        return { inputs, changes: [] };
    const { layFoundation } = await Promise.all(/* import() */[__webpack_require__.e(5223), __webpack_require__.e(2097), __webpack_require__.e(971), __webpack_require__.e(2791), __webpack_require__.e(3855)]).then(__webpack_require__.bind(__webpack_require__, 6434));
    return layFoundation(inputs, session, context);
};


/***/ }),

/***/ 26329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPipeline: () => (/* binding */ runPipeline)
/* harmony export */ });
/* harmony import */ var _runner_plan_table_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(74557);
/* harmony import */ var _stages_pipeline_load_state_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13281);
/* harmony import */ var _stages_pipeline_pipeline_stages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64459);
/* harmony import */ var _stages_pipeline_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39981);
/* harmony import */ var _stages_pipeline_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13924);
/* harmony import */ var _stages_run_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76494);
/* harmony import */ var _scaling_baseline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67153);
/* harmony import */ var _described_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84188);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19932);
/* harmony import */ var _requests_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95009);
/* harmony import */ var _stage_logs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43165);











/** Milliseconds that the load may take beyond its duration before the watch gives up on it. */
const LOAD_OVERHEAD = 120_000;
const openPipeline = async (parts, given, context, evidence) => {
    const session = await parts.openIdentity(given, context);
    const { inputs, changes: made } = await (0,_described_js__WEBPACK_IMPORTED_MODULE_8__/* .withMadeGround */ .H)(given, session, context);
    if (inputs === undefined)
        return undefined;
    const { environment, picked } = inputs;
    const registry = (0,_registry_js__WEBPACK_IMPORTED_MODULE_5__/* .registryOf */ .F)(inputs, session);
    const clients = parts.openClients(inputs, session, registry, context);
    const before = await (0,_scaling_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .openBaseline */ .E)(inputs.baseline, context);
    const plan = await (0,_stages_pipeline_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planPipeline */ .aw)(environment, picked, clients);
    const logs = (0,_stage_logs_js__WEBPACK_IMPORTED_MODULE_7__/* .stageLogs */ .U)(context.log, evidence);
    const pipeline = {
        environment,
        picked,
        plan,
        clients,
        evidence,
        before,
        loadTargets: inputs.loadTargets,
        loadState: new _stages_pipeline_load_state_js__WEBPACK_IMPORTED_MODULE_9__/* .LoadState */ .m((environment.load?.duration ?? 0) + LOAD_OVERHEAD, (0,_stages_pipeline_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .profileOf */ .dp)(environment.load)),
        builds: (0,_requests_js__WEBPACK_IMPORTED_MODULE_6__/* .buildRequests */ .rz)(environment, registry, context),
        deployRequest: (images) => {
            if (environment.release === undefined)
                throw new Error('deploy was picked without a release');
            return (0,_requests_js__WEBPACK_IMPORTED_MODULE_6__/* .deployRequest */ .Lo)(inputs, environment.release, registry, images);
        },
        progress: logs.progress,
    };
    const logIn = () => parts.logInToRegistry(registry, session, context);
    return { mode: inputs.mode, pipeline, logs, logIn, made };
};
/** @param made what was planned for what all stages stand on */
const showPlan = async (plan, made, context) => {
    (0,_stages_pipeline_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .describePlan */ .df)(plan).forEach((line) => context.log.info(line));
    await context.outputs.set('changes', (0,_runner_plan_table_js__WEBPACK_IMPORTED_MODULE_10__/* .changesOutput */ .b)([...made, ...(0,_stages_pipeline_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .plannedChanges */ .II)(plan)]));
};
/** What can fail without anything having been changed, fails here. */
const openAccess = async ({ picked, plan, clients }, logIn) => {
    const has = (...names) => names.some((name) => picked.has(name));
    // With rules still to be added, the API server may not be reachable yet.
    const isReachable = (plan.network?.changes ?? []).length === 0;
    await Promise.all([
        has('build-push') ? logIn() : undefined,
        has('build-push') ? clients.builder() : undefined,
        has('load') ? clients.requireTool('k6', 'version') : undefined,
        has('deploy', 'assert-scaling')
            ? clients.requireTool('kubectl', 'version', '--client')
            : undefined,
        has('deploy', 'assert-scaling') && isReachable ? clients.connect() : undefined,
    ]);
};
/** Plans and runs the picked stages; their results are noted in `run` before anything is thrown. */
const runPipeline = async (parts, inputs, context, run) => {
    const opened = await openPipeline(parts, inputs, context, run.evidence);
    if (opened === undefined)
        return;
    const { mode, pipeline, logs, logIn, made } = opened;
    const { plan, clients } = pipeline;
    await showPlan(plan, made, context);
    if (mode === 'plan')
        return context.summary.append((0,_runner_plan_table_js__WEBPACK_IMPORTED_MODULE_10__/* .renderPlan */ .E)('Plan', (0,_stages_pipeline_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .plannedChanges */ .II)(plan)));
    await openAccess(pipeline, logIn);
    run.results = await (0,_stages_run_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .runGraph */ .C)((0,_stages_pipeline_pipeline_stages_js__WEBPACK_IMPORTED_MODULE_0__/* .pipelineStages */ .S)(pipeline), clients.clock, context.signal, logs);
    context.signal.throwIfAborted();
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
/** A plan as an output: what happens to what, without the details that only applying needs. */
const changesOutput = (changes) => JSON.stringify(changes.map(({ action, target, description }) => ({ action, target, description })));


/***/ }),

/***/ 58620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yQ: () => (/* binding */ fieldFinding),
  fl: () => (/* binding */ findingKey),
  dP: () => (/* binding */ ownerText),
  rZ: () => (/* binding */ wholeFinding),
  mZ: () => (/* binding */ withoutFields)
});

;// CONCATENATED MODULE: ./dist.src/stages/drift/shortened.js
/** Paths of one object that a change names; the rest is counted. */
const SHOWN = 6;
/** The first parts of a list, and how many more there are. */
const shortened = (parts, separator) => {
    const more = parts.length - SHOWN;
    const shown = parts.slice(0, SHOWN).join(separator);
    return more > 0 ? `${shown}${separator}and ${more} more` : shown;
};

;// CONCATENATED MODULE: ./dist.src/stages/drift/finding.js

const described = (why, fields, separator) => ({
    fields,
    description: `${why}${shortened(fields.map(({ told }) => told), separator)}`,
});
/** The kind of a target such as `Deployment/edge`. */
const kindOf = (target) => target.split('/')[0] ?? '';
/** A difference in fields of a Kubernetes object. */
const fieldFinding = ({ action, target, why, fields, separator = ', ', }) => ({
    action,
    target,
    kind: kindOf(target),
    why,
    separator,
    ...described(why, fields, separator),
});
/** The same without some of its fields; undefined if none is left. */
const withoutFields = (finding, isLeftOut) => {
    const fields = finding.fields.filter(({ path }) => !isLeftOut(path));
    if (fields.length === 0)
        return undefined;
    return { ...finding, ...described(finding.why, fields, finding.separator) };
};
/** A difference that has no fields of its own. */
const wholeFinding = ({ action, target, description }, kind, more = {}) => ({
    ...{ action, target, description, kind },
    ...{ fields: [], why: description, separator: ', ' },
    ...more,
});
/** `kubectl-edit, 2026-11-28 21:50 UTC`; empty if nobody is known. */
const ownerText = ({ by, at } = {}) => [by, at?.replace(/^(\S+)T(\d\d:\d\d).*$/, '$1 $2 UTC')].filter(Boolean).join(', ');
/** What tells a finding from others of its environment, from one run to the next. */
const findingKey = ({ kind, action, target, fields, description }) => [kind, action, target, fields.map(({ path }) => path).join(',') || description].join('|');


/***/ }),

/***/ 95117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** A count with its noun, e.g. `1 rule` or `2 rules`. */
const plural = (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`;


/***/ })

};
