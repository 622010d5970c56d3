export const id = 5808;
export const ids = [5808];
export const modules = {

/***/ 89054:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.renderFailureSection = void 0;
const failure_ts_1 = __webpack_require__(7844);
/** A failure in the job summary; `where` is the part that failed. */
const renderFailureSection = ({ code, message, hint, service }, where) => {
    const place = where === undefined ? '' : ` in ${where}`;
    const answer = service === undefined ? [] : [(0, failure_ts_1.describeService)(service)];
    const text = [message, ...answer, '', `Do: ${hint}`].join('\n').replaceAll('```', "'''");
    return `### ✖ ${code}${place}\n\n\`\`\`text\n${text}\n\`\`\`\n`;
};
exports.renderFailureSection = renderFailureSection;


/***/ }),

/***/ 74821:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.publications = exports.writeReportFile = exports.reportFolder = void 0;
const node_path_1 = __webpack_require__(76760);
const report_file_ts_1 = __webpack_require__(9747);
const workspace_ts_1 = __webpack_require__(83421);
const environment_ts_1 = __webpack_require__(45047);
const render_page_ts_1 = __webpack_require__(23862);
const action_error_ts_1 = __webpack_require__(21025);
const summary_ts_1 = __webpack_require__(81390);
/** Read without a check, since the report has to be there also if other inputs are wrong. */
const reportFolder = ({ environment, temporaryFolder }) => {
    const given = (0, environment_ts_1.variable)(environment, 'INPUT_REPORT-FOLDER')?.trim();
    return given === undefined || given === ''
        ? (0, node_path_1.join)(temporaryFolder, 'oke-report')
        : (0, node_path_1.resolve)((0, environment_ts_1.variable)(environment, 'GITHUB_WORKSPACE') ?? '.', given);
};
exports.reportFolder = reportFolder;
/**
 * Writes a file of the report.
 * @throws ActionError REPORT_NOT_WRITTEN
 */
const writeReportFile = async (name, content, context) => {
    const folder = (0, exports.reportFolder)(context);
    const file = (0, node_path_1.join)(folder, name);
    try {
        const { folder: workspace } = (0, workspace_ts_1.openWorkspace)(context.environment);
        await (0, report_file_ts_1.writeReport)(file, content, [workspace, context.temporaryFolder]);
        return file;
    }
    catch (cause) {
        throw new action_error_ts_1.ActionError({
            code: 'REPORT_NOT_WRITTEN',
            message: `could not write ${file}: ${(0, action_error_ts_1.messageOf)(cause)}`,
            hint: 'Give "report-folder" a folder that the runner may write to, or leave it out. The outputs and the job summary say what was done.',
            cause,
        });
    }
};
exports.writeReportFile = writeReportFile;
/** The report comes last: its result is success only if the page could be written too. */
const writeFiles = async (report, { scaling }, context) => {
    const { log, outputs } = context;
    if (scaling !== undefined) {
        const name = report.release?.name ?? 'the release';
        const content = (0, render_page_ts_1.renderPage)(`Scaling of ${name}`, scaling);
        const page = await (0, exports.writeReportFile)('scaling.html', content, context);
        await outputs.set('page', page);
        log.info(`Scaling timeline: ${page}`);
    }
    const content = `${JSON.stringify(report, null, 2)}\n`;
    const file = await (0, exports.writeReportFile)('report.json', content, context);
    await outputs.set('report', file);
    log.info(`Report: ${file}`);
};
const setOutputs = async (report, _evidence, { outputs }) => {
    const { result, image, nodePool, release } = report;
    const values = [
        ['result', result],
        ['image', image?.reference],
        ['digest', image?.digest],
        ['node-pool-id', nodePool?.id],
        ['release', release?.name],
        ['revision', release?.revision],
        ['url', release?.url],
    ];
    for (const [name, value] of values) {
        if (value !== undefined && value !== null)
            await outputs.set(name, value);
    }
};
/**
 * What a run leaves, however it ended. Each is tried, whether or not the ones before it succeeded,
 * and those that come later tell of a failure of the earlier.
 */
exports.publications = [
    writeFiles,
    setOutputs,
    (report, evidence, { summary }) => summary.append((0, summary_ts_1.renderSummary)(report, evidence)),
];


/***/ }),

/***/ 81390:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.renderSummary = void 0;
const chart_data_ts_1 = __webpack_require__(92239);
const render_mermaid_ts_1 = __webpack_require__(8318);
const render_table_ts_1 = __webpack_require__(3545);
const evidence_ts_1 = __webpack_require__(32701);
const failure_section_ts_1 = __webpack_require__(89054);
const duration_ts_1 = __webpack_require__(66228);
const markdown_ts_1 = __webpack_require__(78045);
const marks = { success: '✔', failure: '✖', cancelled: '◼ stopped', skipped: '– not run' };
const stageTable = (report, evidence) => {
    const what = (name, outcome, changes) => {
        if (changes.length > 0)
            return changes.join('\n');
        return outcome === 'success' ? (0, evidence_ts_1.describeStage)(name, evidence) : '';
    };
    const rows = report.stages.map(({ name, outcome, seconds, changes }) => [
        name,
        marks[outcome],
        what(name, outcome, changes),
        outcome === 'skipped' ? '' : (0, duration_ts_1.formatDuration)(seconds * 1000),
    ]);
    return (0, markdown_ts_1.renderTable)(['Stage', 'Outcome', 'What changed', 'Time'], rows);
};
const facts = ({ image, release, load }) => [
    ...(release?.url ? [`- URL: ${(0, markdown_ts_1.linkOf)(release.url).markdown}`] : []),
    ...(image === null ? [] : [`- Image: ${(0, markdown_ts_1.codeOf)(image.reference).markdown}`]),
    ...(load === null
        ? []
        : [
            `- Load: ${load.requests} requests, ${(load.failedRate * 100).toFixed(2)} % failed, ` +
                `p95 ${Math.round(load.p95Milliseconds)} ms`,
        ]),
];
const titleOf = ({ result, stages, release, seconds }) => {
    const done = stages.length === 0 ? '✔ planned' : '✔ done';
    const what = { success: done, failure: '✖ failed', cancelled: '◼ cancelled' }[result];
    const name = release === null ? '' : `${(0, markdown_ts_1.escapeMarkdown)(release.name)}: `;
    return `## ${name}${what} in ${(0, duration_ts_1.formatDuration)(seconds * 1000)}\n`;
};
/** The job summary: on failure the cause first, then what was done, then the evidence. */
const renderSummary = (report, evidence) => {
    const { scaling, findings = [] } = evidence;
    const list = facts(report);
    const parts = [
        titleOf(report),
        ...report.failures.map((failure) => (0, failure_section_ts_1.renderFailureSection)(failure, failure.stage)),
        ...(report.stages.length === 0 ? [] : [stageTable(report, evidence)]),
        ...(list.length === 0 ? [] : [`${list.join('\n')}\n`]),
        ...(findings.length === 0
            ? []
            : ['### Rules to look at\n', 'They were left as they are.\n', (0, markdown_ts_1.renderBullets)(findings)]),
        ...(scaling === undefined
            ? []
            : [
                '### Scaling\n',
                (0, markdown_ts_1.renderTable)(render_table_ts_1.tableHead, (0, render_table_ts_1.scalingRows)(scaling.verdicts)),
                (0, render_mermaid_ts_1.renderMermaid)((0, chart_data_ts_1.chartData)(scaling)),
            ]),
    ];
    return `${parts.join('\n')}\n`;
};
exports.renderSummary = renderSummary;


/***/ }),

/***/ 9747:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.writeReport = void 0;
const promises_1 = __webpack_require__(51455);
const node_path_1 = __webpack_require__(76760);
const private_file_ts_1 = __webpack_require__(90146);
const workspace_ts_1 = __webpack_require__(83421);
/**
 * Writes a report that others read, in the place of a file or link that has its name: what a link of the
 * checkout leads to stays as it is.
 * @param allowed folders that it may lie in
 * @throws Error if its folder leads out of them
 */
const writeReport = async (file, content, allowed) => {
    const place = (0, workspace_ts_1.realPlace)((0, node_path_1.dirname)(file));
    if (!allowed.some((folder) => (0, workspace_ts_1.liesIn)(place, (0, workspace_ts_1.realPlace)(folder)))) {
        throw new Error(`its folder leads to ${place}, which is not in ${allowed.join(' or ')}`);
    }
    await (0, promises_1.mkdir)(place, { recursive: true });
    await (0, private_file_ts_1.writePrivate)((0, node_path_1.join)(place, (0, node_path_1.basename)(file)), content, { mode: 0o644 });
};
exports.writeReport = writeReport;


/***/ }),

/***/ 70556:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseSummary = parseSummary;
exports.describeLoad = describeLoad;
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
    return (`${summary.requestsPerSecond.toFixed(1)} req/s, p95 ${Math.round(summary.p95Milliseconds)} ms, ` +
        `${failed} of ${summary.requests} failed${dropped}`);
}


/***/ }),

/***/ 50445:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createNodePool = void 0;
const create_once_ts_1 = __webpack_require__(65349);
const read_after_create_ts_1 = __webpack_require__(8733);
const action_error_ts_1 = __webpack_require__(21025);
const find_node_pool_ts_1 = __webpack_require__(30770);
const wait_for_pool_ts_1 = __webpack_require__(59117);
/**
 * No fault domains: OKE spreads the nodes over them, and Oracle advises to name none, lest one that
 * has no room keeps nodes from coming up.
 */
const everywhere = async (target, { client }) => {
    const domains = await client.availabilityDomains(target.compartmentId);
    return domains.toSorted().map((availabilityDomain) => ({
        availabilityDomain,
        subnetId: target.nodeSubnetId,
        faultDomains: [],
    }));
};
const settingsOf = async (target, wait) => ({
    name: target.name,
    size: target.size,
    shape: target.shape,
    podSubnetId: target.podSubnetId,
    podGroupIds: target.podGroupIds ?? [],
    nodeGroupIds: target.nodeGroupIds ?? [],
    labels: target.labels ?? {},
    taints: target.taints ?? [],
    placements: target.placements ?? (await everywhere(target, wait)),
});
const isGone = ({ state }) => state === 'DELETING' || state === 'DELETED';
const isNotFound = (error) => error instanceof action_error_ts_1.ActionError && error.code === 'OCI_NOT_FOUND_OR_NOT_ALLOWED';
/** The pool by its OCID; undefined if it was deleted. */
const livePool = async (id, client) => {
    try {
        const pool = await client.nodePool(id);
        return isGone(pool) ? undefined : pool;
    }
    catch (error) {
        if (isNotFound(error))
            return undefined;
        throw error;
    }
};
/** Milliseconds after which a work request is surely not the answer to a call made just now. */
const OLD = 60_000;
/** Whether it is the work of an earlier run, and nothing is left of it. Else its pool is told. */
const isSpent = async (workId, { client, clock, seen }) => {
    const { status, acceptedAt, nodePoolIds } = await client.workRequest(workId);
    const [id] = nodePoolIds;
    if (acceptedAt !== undefined && clock.now() - acceptedAt >= OLD) {
        if (id === undefined)
            return ['FAILED', 'CANCELED'].includes(status);
        if ((await livePool(id, client)) === undefined)
            return true;
    }
    if (id !== undefined)
        await seen?.({ id, virtualNodes: null });
    return false;
};
/**
 * Creates the pool once for all runs that want it at the same time, and waits for the work. The one
 * that another run creates is waited for, also if it was asked for in other words.
 * @param accepted is called when OCI has taken on the work
 * @throws ActionError NODE_POOL_*, RESOURCE_GONE, OCI_*
 */
const createNodePool = async (target, wait, accepted) => {
    const { client, clock, progress } = wait;
    const { clusterId, compartmentId, name } = target;
    const find = async () => {
        const pool = await (0, find_node_pool_ts_1.findNodePool)(target, client);
        if (pool === undefined)
            return undefined;
        progress.info(`virtual node pool "${name}" is there since the plan (${pool.id})`);
        return { pool, isFound: true };
    };
    const found = await find();
    if (found !== undefined)
        return found;
    const settings = await settingsOf(target, wait);
    const create = async (token) => {
        const workId = await (0, wait_for_pool_ts_1.startWhenFree)(wait, () => client.createNodePool(compartmentId, clusterId, settings, token));
        if (await isSpent(workId, wait))
            return undefined;
        accepted();
        progress.info(`creating virtual node pool "${name}" (work request ${workId})`);
        const [id] = (await (0, wait_for_pool_ts_1.waitForWork)(workId, compartmentId, wait)).nodePoolIds;
        if (id === undefined)
            throw namesNoPool(workId);
        const pool = await (0, read_after_create_ts_1.readAfterCreate)(() => livePool(id, client), clock);
        return pool && { pool, isFound: false };
    };
    const created = await (0, create_once_ts_1.createOnce)({
        name: `virtual node pool "${name}"`,
        identity: ['virtual-node-pool', compartmentId, clusterId, name],
        create,
        find: () => (0, read_after_create_ts_1.readAfterCreate)(find, clock),
    });
    await (0, find_node_pool_ts_1.requireOnlyPool)(target, created.pool, client);
    return created;
};
exports.createNodePool = createNodePool;
const namesNoPool = (workId) => new action_error_ts_1.ActionError({
    code: 'NODE_POOL_WORK_FAILED',
    message: `work request ${workId} succeeded but names no virtual node pool`,
    hint: 'Run again: the pool is found by its name then.',
});


/***/ }),

/***/ 91918:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.describeDifference = exports.keptByNodes = exports.isSame = void 0;
const ocid_ts_1 = __webpack_require__(86237);
/** Lists that are sets to OCI: their order means nothing. */
const sorted = (value) => {
    if (Array.isArray(value)) {
        return value.map(sorted).sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
    }
    if (typeof value === 'object' && value !== null) {
        const entries = Object.entries(value).map(([key, part]) => [key, sorted(part)]);
        return Object.fromEntries(entries.sort(([a], [b]) => a.localeCompare(b)));
    }
    return value;
};
/** OKE puts labels of its own (with a domain in front) beside those that users set. */
const ownLabels = (value) => Object.fromEntries(Object.entries(value ?? {}).filter(([key]) => !/(^|\.)(oraclecloud\.com|kubernetes\.io)\//.test(key)));
const isSame = (key, existing, wanted) => {
    const prepare = (value) => sorted(key === 'labels' ? ownLabels(value) : value);
    return JSON.stringify(prepare(existing)) === JSON.stringify(prepare(wanted));
};
exports.isSame = isSame;
const NAMES = {
    name: 'name',
    size: 'size',
    shape: 'pod shape',
    podSubnetId: 'pod subnet',
    podGroupIds: 'network security groups of the pods',
    nodeGroupIds: 'network security groups of the nodes',
    placements: 'placement',
    labels: 'labels',
    taints: 'taints',
};
/** What OKE gives to new virtual nodes only; the others act at once. */
const NEW_NODES_ONLY = [
    'podSubnetId',
    'podGroupIds',
    'nodeGroupIds',
    'placements',
    'labels',
    'taints',
];
/** For people, of these changes of a pool: which of them its virtual nodes do not get. */
const keptByNodes = (changed) => {
    const kept = NEW_NODES_ONLY.filter((key) => changed.includes(key)).map((key) => NAMES[key]);
    return kept.length === 0
        ? undefined
        : `virtual nodes that exist keep their ${kept.join(', ')} until they are replaced`;
};
exports.keptByNodes = keptByNodes;
const show = (value) => {
    if (typeof value === 'string')
        return (0, ocid_ts_1.shortOcid)(value);
    if (typeof value === 'number')
        return String(value);
    if (Array.isArray(value))
        return value.length === 0 ? 'none' : value.map(show).join(', ');
    return Object.entries(value ?? {})
        .map(([key, part]) => `${key}=${show(part)}`)
        .join(' ');
};
/** For people: `size 1 -> 3`. */
const describeDifference = (key, existing, wanted) => `${NAMES[key]} ${show(existing) || 'none'} -> ${show(wanted) || 'none'}`;
exports.describeDifference = describeDifference;


/***/ }),

/***/ 1439:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.applyEnsureNodePool = exports.planEnsureNodePool = void 0;
const create_node_pool_ts_1 = __webpack_require__(50445);
const find_node_pool_ts_1 = __webpack_require__(30770);
const limits_ts_1 = __webpack_require__(25253);
const node_pool_plan_ts_1 = __webpack_require__(6626);
const wait_for_pool_ts_1 = __webpack_require__(59117);
/** What would be created or updated. Changes nothing. */
const planEnsureNodePool = async (target, client) => {
    const pool = await (0, find_node_pool_ts_1.findNodePool)(target, client);
    const plan = (0, node_pool_plan_ts_1.planNodePool)(target, pool);
    const problem = await (0, limits_ts_1.tooManyNodes)(target.size - (pool?.size ?? 0), target.compartmentId, client);
    return { target, pool, ...plan, warnings: problem === undefined ? [] : [problem] };
};
exports.planEnsureNodePool = planEnsureNodePool;
const REPLACING = 'OKE gives these to new virtual nodes only. To replace them, cycle them in the next update (virtualNodePoolCyclingDetails, by API or CLI), or set the size to 0 and back, which stops all pods, or make a pool of another name and delete this one.';
/** @throws ActionError NODE_POOL_*, OCI_* */
const updatePool = async ({ target }, pool, changes, wait) => {
    let current = pool;
    for (const change of changes) {
        if (change.action === 'create')
            continue;
        // OCI refuses to change a pool that is on its way.
        if (current.state !== 'ACTIVE')
            await (0, wait_for_pool_ts_1.waitForNodes)(current, wait);
        const workId = await (0, wait_for_pool_ts_1.startWhenFree)(wait, () => wait.client.updateNodePool(change.poolId, change.settings));
        wait.changed?.(change);
        wait.progress.info(`updating virtual node pool: ${change.description} (work request ${workId})`);
        await (0, wait_for_pool_ts_1.waitForWork)(workId, target.compartmentId, wait);
        if (change.kept !== undefined)
            wait.progress.warning(`${change.kept}. ${REPLACING}`);
        current = await wait.client.nodePool(change.poolId);
    }
    return current;
};
/** One that another run created meanwhile is brought to what this one wants. */
const createPool = async (plan, wait) => {
    const { target, changes } = plan;
    const { pool, isFound } = await (0, create_node_pool_ts_1.createNodePool)(target, wait, () => changes.forEach((change) => wait.changed?.(change)));
    return isFound ? updatePool(plan, pool, (0, node_pool_plan_ts_1.planNodePool)(target, pool).changes, wait) : pool;
};
/**
 * Applies the plan and waits for the pool and its virtual nodes, also if nothing had to be changed:
 * an earlier run may have given up waiting.
 * @throws ActionError NODE_POOL_*, OCI_*
 */
const applyEnsureNodePool = async (plan, wait) => {
    const { pool, changes } = plan;
    const ensured = pool === undefined ? await createPool(plan, wait) : await updatePool(plan, pool, changes, wait);
    return (0, wait_for_pool_ts_1.waitForNodes)(ensured, wait);
};
exports.applyEnsureNodePool = applyEnsureNodePool;


/***/ }),

/***/ 30770:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.findNodePool = exports.requireOnlyPool = exports.requireVirtualNodeSupport = void 0;
const action_error_ts_1 = __webpack_require__(21025);
/**
 * Virtual nodes exist only on enhanced clusters with VCN-native pod networking.
 * @throws ActionError CLUSTER_NOT_ENHANCED, CLUSTER_NOT_NATIVE, CLUSTER_NOT_ACTIVE
 */
const requireVirtualNodeSupport = (cluster) => {
    const what = `cluster "${cluster.name}" (${cluster.id})`;
    if (!cluster.isEnhanced) {
        throw new action_error_ts_1.ActionError({
            code: 'CLUSTER_NOT_ENHANCED',
            message: `${what} is a basic cluster; virtual nodes need an enhanced one`,
            hint: 'Upgrade the cluster to enhanced in the console (it cannot be turned back), or use another cluster.',
        });
    }
    if (!cluster.hasNativePodNetwork) {
        throw new action_error_ts_1.ActionError({
            code: 'CLUSTER_NOT_NATIVE',
            message: `${what} does not use VCN-native pod networking, which virtual nodes need`,
            hint: 'The network type of a cluster cannot be changed: use a cluster made with VCN-native pod networking.',
        });
    }
    if (!['ACTIVE', 'UPDATING'].includes(cluster.state)) {
        throw new action_error_ts_1.ActionError({
            code: 'CLUSTER_NOT_ACTIVE',
            message: `${what} is ${cluster.state}`,
            hint: 'Wait until the cluster is ACTIVE, or use another one.',
        });
    }
};
exports.requireVirtualNodeSupport = requireVirtualNodeSupport;
const oldestFirst = (a, b) => (a.createdAt ?? '').localeCompare(b.createdAt ?? '') || a.id.localeCompare(b.id);
/** Nothing is deleted: which of them the pods run on is for people to see. */
const ambiguous = ({ clusterId, name }, pools) => {
    const lines = pools
        .toSorted(oldestFirst)
        .map(({ id, createdAt, state, size }, index) => [
        `  ${index === 0 ? 'oldest' : 'newer '} ${id}`,
        `created ${createdAt ?? 'at a time that OCI does not say'}, ${state}, size ${size}`,
    ].join(' '));
    return new action_error_ts_1.ActionError({
        code: 'NODE_POOL_AMBIGUOUS',
        message: `cluster ${clusterId} has ${pools.length} virtual node pools named "${name}":\n${lines.join('\n')}`,
        hint: 'Each of them is paid for. Keep the one that the pods run on, mostly the oldest; delete or rename the others in the console, and run again.',
    });
};
/** Pools by the name of the target that nobody is deleting. */
const livePools = async ({ compartmentId, clusterId, name }, client) => {
    const found = await client.findNodePools(compartmentId, clusterId, name);
    return found.filter(({ state }) => state !== 'DELETING');
};
/**
 * Looks again after the pool was created: others may have made one of the same name, which OCI allows.
 * @throws ActionError NODE_POOL_AMBIGUOUS
 */
const requireOnlyPool = async (target, pool, client) => {
    const others = (await livePools(target, client)).filter(({ id }) => id !== pool.id);
    if (others.length > 0)
        throw ambiguous(target, [pool, ...others]);
};
exports.requireOnlyPool = requireOnlyPool;
/**
 * The pool by its name in the cluster. Names are not unique to OCI, but they are to us.
 * @throws ActionError NODE_POOL_AMBIGUOUS, NODE_POOL_FAILED
 */
const findNodePool = async (target, client) => {
    const { name } = target;
    const found = await livePools(target, client);
    if (found.length > 1)
        throw ambiguous(target, found);
    const [pool] = found;
    if (pool?.state === 'FAILED') {
        throw new action_error_ts_1.ActionError({
            code: 'NODE_POOL_FAILED',
            message: `virtual node pool "${name}" has failed: ${pool.stateDetails ?? 'OCI gives no details'}`,
            hint: 'Delete the pool in the console, remove the cause that it names, and run again.',
        });
    }
    return pool;
};
exports.findNodePool = findNodePool;


/***/ }),

/***/ 6626:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.planNodePool = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const difference_ts_1 = __webpack_require__(91918);
const shapeChange = (pool, target) => new action_error_ts_1.ActionError({
    code: 'NODE_POOL_SHAPE_CHANGE',
    message: `virtual node pool "${pool.name}" has pod shape ${pool.shape}; changing it to ${target.shape} in place is not supported by OKE`,
    hint: `Give the pool another name to get a new one of shape ${target.shape}, move the pods, then delete the old pool; or set the shape back to ${pool.shape}.`,
});
/** The pool's own placements, with the subnet that the target names. */
const placementsOf = (pool, { placements, nodeSubnetId }) => placements ?? pool.placements.map((placement) => ({ ...placement, subnetId: nodeSubnetId }));
/** What the target says of an existing pool. */
const wantedOf = (target, pool) => Object.fromEntries(Object.entries({
    size: target.size,
    podSubnetId: target.podSubnetId,
    podGroupIds: target.podGroupIds,
    nodeGroupIds: target.nodeGroupIds,
    labels: target.labels,
    taints: target.taints,
    placements: placementsOf(pool, target),
}).filter(([, value]) => value !== undefined));
const differing = (pool, wanted) => {
    const keys = Object.keys(wanted);
    return Object.fromEntries(keys.filter((key) => !(0, difference_ts_1.isSame)(key, pool[key], wanted[key])).map((key) => [key, wanted[key]]));
};
/** OCI replaces the pod configuration as a whole, so its other parts go along unchanged. */
const completed = (pool, settings) => 'podSubnetId' in settings || 'podGroupIds' in settings
    ? {
        podSubnetId: pool.podSubnetId,
        podGroupIds: pool.podGroupIds,
        shape: pool.shape,
        ...settings,
    }
    : settings;
const describeNew = (target) => `${target.size} virtual nodes, ${target.shape}`;
/**
 * Create, update in place, or nothing.
 * @throws ActionError NODE_POOL_SHAPE_CHANGE: OKE prescribes a new pool for that.
 */
const planNodePool = (target, pool) => {
    const name = `virtual node pool "${target.name}"`;
    if (pool === undefined) {
        return {
            changes: [{ action: 'create', target: name, description: describeNew(target) }],
            kept: [],
        };
    }
    if (pool.shape !== target.shape)
        throw shapeChange(pool, target);
    const settings = differing(pool, wantedOf(target, pool));
    const changed = Object.keys(settings);
    if (changed.length === 0)
        return { changes: [], kept: [`${name}: ${describeNew(target)}`] };
    const kept = pool.size === 0 ? undefined : (0, difference_ts_1.keptByNodes)(changed);
    const differences = changed.map((key) => (0, difference_ts_1.describeDifference)(key, pool[key], settings[key]));
    const change = {
        action: 'update',
        target: name,
        description: [...differences, ...(kept === undefined ? [] : [kept])].join('; '),
        kept,
        poolId: pool.id,
        settings: completed(pool, settings),
    };
    return { changes: [change], kept: [] };
};
exports.planNodePool = planNodePool;


/***/ }),

/***/ 32701:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.describeStage = void 0;
const assert_scaling_ts_1 = __webpack_require__(30733);
const summary_ts_1 = __webpack_require__(70556);
const lines = {
    'build-push': ({ image }) => image && `pushed ${image.reference}`,
    'ensure-network': ({ network }) => network && `${network.rulesAdded} rules added, ${network.rulesKept} already there`,
    'ensure-node-pool': ({ nodePool }) => nodePool && `${nodePool.virtualNodes ?? 0} virtual nodes ACTIVE`,
    deploy: ({ release }) => {
        if (release === undefined)
            return undefined;
        const answers = release.url === undefined ? '' : `, ${release.url} answers`;
        const what = release.changes.length === 0 ? 'unchanged' : 'rolled out';
        return `${release.name} revision ${release.revision} ${what}${answers}`;
    },
    load: ({ load }) => load && (0, summary_ts_1.describeLoad)(load),
    'assert-scaling': ({ scaling }) => scaling?.verdicts.map(assert_scaling_ts_1.describeVerdict).join('; '),
};
/** One line for the log and the summary: what a stage that ended well has brought. */
const describeStage = (name, evidence) => lines[name](evidence) ?? 'done';
exports.describeStage = describeStage;


/***/ }),

/***/ 99812:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.planCluster = void 0;
const ensure_network_ts_1 = __webpack_require__(12041);
const network_target_ts_1 = __webpack_require__(53124);
const read_pools_ts_1 = __webpack_require__(67314);
const service_traffic_ts_1 = __webpack_require__(33653);
const ensure_node_pool_ts_1 = __webpack_require__(1439);
const find_node_pool_ts_1 = __webpack_require__(30770);
const settings_ts_1 = __webpack_require__(18449);
/** A pool as ensure-node-pool leaves it, later in the same job. */
const poolToCome = (target, now) => {
    const { name, shape, podSubnetId, nodeSubnetId: subnetId } = target;
    const everywhere = [{ availabilityDomain: '', subnetId, faultDomains: [] }];
    return {
        id: now?.id ?? '',
        name,
        shape,
        podSubnetId,
        placements: target.placements ?? now?.placements ?? everywhere,
        nodeGroupIds: target.nodeGroupIds ?? now?.nodeGroupIds ?? [],
        podGroupIds: target.podGroupIds ?? now?.podGroupIds ?? [],
    };
};
const poolsToCome = (pools, target) => {
    if (target === undefined || pools === undefined)
        return pools;
    const others = pools.filter((pool) => (0, read_pools_ts_1.isLive)(pool) && pool.name !== target.name);
    const now = pools.find(({ name }) => name === target.name);
    return [...others, poolToCome(target, now)];
};
/** The pools of the cluster, listed once for both stages. */
const listPools = (engine, cluster, target) => target === undefined
    ? (0, read_pools_ts_1.readPools)(engine, cluster)
    : engine.nodePools(target.compartmentId, cluster.id);
/**
 * What network and node pool need. Groups count as attached if they are at the end of the job: by
 * ensure-node-pool, and by the annotations of the release's Services.
 */
const planCluster = async (environment, has, clients, release) => {
    const { network, cluster: clusterId } = environment;
    if (network === undefined || clusterId === undefined)
        return {};
    if (!has('ensure-network') && !has('ensure-node-pool'))
        return {};
    const engine = await clients.engine();
    const cluster = await engine.cluster(clusterId);
    (0, find_node_pool_ts_1.requireVirtualNodeSupport)(cluster);
    const pool = has('ensure-node-pool') ? environment['node-pool'] : undefined;
    const target = pool && (0, settings_ts_1.nodePoolTarget)(pool, network, cluster);
    const pools = await listPools(engine, cluster, target);
    const planNetwork = async () => {
        const balancer = (0, service_traffic_ts_1.serviceTraffic)((await release) ?? []);
        const settings = {
            ...(0, settings_ts_1.networkSettings)(network),
            pools: poolsToCome(pools, target),
            attachedGroups: { 'load-balancer': network.mode === 'nsg' ? balancer?.groups : undefined },
            balancerSubnets: balancer?.subnets,
        };
        const plan = await (0, ensure_network_ts_1.planEnsureNetwork)((0, network_target_ts_1.networkTarget)(settings, cluster), await clients.network());
        return pools === undefined ? { ...plan, warnings: [...plan.warnings, read_pools_ts_1.poolsUnknown] } : plan;
    };
    const listed = {
        findNodePools: (_compartment, _cluster, name) => Promise.resolve((pools ?? []).filter((one) => one.name === name)),
        virtualNodeLimit: (compartmentId) => engine.virtualNodeLimit(compartmentId),
    };
    const [networkPlan, nodePool] = await Promise.all([
        has('ensure-network') ? planNetwork() : undefined,
        target && (0, ensure_node_pool_ts_1.planEnsureNodePool)(target, listed),
    ]);
    return {
        ...(networkPlan === undefined ? {} : { network: networkPlan }),
        ...(nodePool === undefined ? {} : { nodePool }),
    };
};
exports.planCluster = planCluster;


/***/ }),

/***/ 87059:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.describePlan = exports.networkLine = exports.plural = exports.plannedChanges = exports.planPipeline = void 0;
const build_push_ts_1 = __webpack_require__(43296);
const plan_cluster_ts_1 = __webpack_require__(99812);
/** Asks OCI and renders the chart; changes nothing. */
const planPipeline = async (environment, picked, clients) => {
    const has = (name) => picked.has(name);
    const { image, release } = environment;
    const rendered = has('deploy') ? clients.checkRelease() : undefined;
    const [cluster, repository, objects] = await Promise.all([
        (0, plan_cluster_ts_1.planCluster)(environment, has, clients, rendered),
        has('build-push') && image !== undefined
            ? (0, build_push_ts_1.planRepository)({ repository: image.repository, compartmentId: image.compartment }, await clients.repositories())
            : undefined,
        rendered,
    ]);
    return {
        ...cluster,
        ...(repository === undefined ? {} : { repository }),
        ...(objects === undefined || release === undefined
            ? {}
            : {
                release: {
                    name: release.name ?? release.namespace,
                    namespace: release.namespace,
                    objects: objects.length,
                },
            }),
    };
};
exports.planPipeline = planPipeline;
/** All changes that are known before the image is built, for outputs and tables. */
const plannedChanges = (plan) => [plan.network, plan.nodePool, plan.repository].flatMap((part) => part?.changes ?? []);
exports.plannedChanges = plannedChanges;
const plural = (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`;
exports.plural = plural;
const networkLine = (plan) => {
    const { rulesMissing, rulesToRemove, rulesKept, changes } = plan;
    if (rulesMissing === 0 && rulesToRemove > 0) {
        return `remove ${(0, exports.plural)(rulesToRemove, 'rule')} of ours, ${rulesKept} already there`;
    }
    if (rulesMissing === 0)
        return `nothing to change, ${(0, exports.plural)(rulesKept, 'rule')} already there`;
    const holder = changes[0]?.holder.kind === 'nsg' ? 'NSG' : 'security list';
    const where = (0, exports.plural)(changes.length, holder);
    return `add ${(0, exports.plural)(rulesMissing, 'rule')} to ${where}, ${rulesKept} already there`;
};
exports.networkLine = networkLine;
const changeLine = (plan) => plan.changes
    .map(({ action, target, description }) => `${action} ${target}: ${description}`)
    .join('; ') || `nothing to change, ${plan.kept.join('; ')}`;
/** The plan as it is shown in the log: a line for each part, after one with the number of changes. */
const describePlan = (plan) => {
    const { network, nodePool, repository, release } = plan;
    const count = (network?.rulesMissing ?? 0) +
        (nodePool?.changes.length ?? 0) +
        (repository?.changes.length ?? 0);
    const objects = release && (0, exports.plural)(release.objects, 'object');
    const parts = [
        ['network', network && (0, exports.networkLine)(network)],
        ['node pool', nodePool && changeLine(nodePool)],
        ['repository', repository && changeLine(repository)],
        ['release', release && `"${release.name}" in namespace ${release.namespace}, ${objects}`],
    ];
    return [
        `Plan: ${(0, exports.plural)(count, 'change')}`,
        ...parts.flatMap(([name, line]) => line === undefined ? [] : [`  ${name.padEnd(10)} ${line}`]),
    ];
};
exports.describePlan = describePlan;


/***/ }),

/***/ 74602:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pipelineReport = exports.failureOf = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const failureOf = (thrown) => {
    if (thrown instanceof action_error_ts_1.ActionError) {
        const { code, message, hint, service } = thrown;
        return { code, message, hint, ...(service === undefined ? {} : { service }) };
    }
    const hint = 'This is a defect; please report it.';
    return { code: 'UNEXPECTED', message: (0, action_error_ts_1.messageOf)(thrown), hint };
};
exports.failureOf = failureOf;
const isCancellation = (thrown) => thrown instanceof action_error_ts_1.ActionError && thrown.code === 'JOB_CANCELLED';
const resultOf = (results, other) => {
    if (results.some(({ outcome }) => outcome === 'failure'))
        return 'failure';
    if (other.length > 0)
        return other.every(isCancellation) ? 'cancelled' : 'failure';
    return 'success';
};
const partsOf = ({ image, network, nodePool, release, load, scaling }) => ({
    image: image === undefined ? null : { reference: image.reference, digest: image.digest },
    network: network ?? null,
    nodePool: nodePool ?? null,
    release: release === undefined
        ? null
        : {
            name: release.name,
            namespace: release.namespace,
            revision: release.revision,
            url: release.url ?? null,
        },
    load: load === undefined
        ? null
        : {
            requests: load.requests,
            failedRate: load.failedRate,
            p95Milliseconds: load.p95Milliseconds,
        },
    scaling: (scaling?.verdicts ?? []).map(({ hpa, from, to, peak, firstScaleUpSeconds }) => ({
        hpa,
        from,
        to,
        peak,
        firstScaleUpSeconds,
    })),
});
/** `other` is what stopped it that is no failure of a stage: wrong inputs, or a cancelled job. */
const pipelineReport = (results, evidence, milliseconds, other = []) => ({
    result: resultOf(results, other),
    seconds: Math.round(milliseconds / 100) / 10,
    stages: results.map(({ name, outcome, seconds, changes }) => ({
        name,
        outcome,
        seconds,
        changes,
    })),
    ...partsOf(evidence),
    failures: [
        ...other.map(exports.failureOf),
        ...results.flatMap(({ name, failure }) => failure === undefined ? [] : [{ stage: name, ...(0, exports.failureOf)(failure) }]),
    ],
});
exports.pipelineReport = pipelineReport;


/***/ })

};
