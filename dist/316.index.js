export const id = 316;
export const ids = [316];
export const modules = {

/***/ 12841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createNetwork: () => (/* binding */ createNetwork)
/* harmony export */ });
/* harmony import */ var _clients_network_oci_network_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52097);
/* harmony import */ var _clients_oci_oci_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42750);
/* harmony import */ var _runner_plan_table_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(74557);
/* harmony import */ var _stages_network_create_apply_create_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2791);
/* harmony import */ var _stages_network_create_desired_network_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(22551);
/* harmony import */ var _stages_network_network_snapshot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1938);
/* harmony import */ var _stages_network_service_traffic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51568);
/* harmony import */ var _stages_network_create_plan_create_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56203);
/* harmony import */ var _stages_network_create_same_create_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87023);
/* harmony import */ var _values_input_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47191);
/* harmony import */ var _values_network_flow_logs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75130);
/* harmony import */ var _values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(77214);
/* harmony import */ var _values_network_vcn_cidr_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(34964);
/* harmony import */ var _approval_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7369);
/* harmony import */ var _chart_traffic_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(32172);
/* harmony import */ var _network_inputs_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(98358);
/* harmony import */ var _peak_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(82541);
/* harmony import */ var _publish_paths_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(31490);


















const asName = (text) => {
    if (/^[A-Za-z][A-Za-z0-9_-]{0,99}$/.test(text))
        return text;
    throw new Error(`"${text}" is no name: a letter, then letters, digits, - and _`);
};
const readDesired = (read) => {
    const endpoint = read.withDefault('api-endpoint', (0,_values_input_text_js__WEBPACK_IMPORTED_MODULE_7__/* .asOneOf */ .QU)('public', 'private'), 'public');
    return {
        name: read.withDefault('network-name', asName, 'oke-virtual-nodes'),
        compartmentId: read.required('compartment-id', (0,_values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_9__/* .ocidOf */ .xh)('compartment', 'tenancy')),
        vcnCidr: read.required('vcn-cidr', (text) => (0,_values_network_vcn_cidr_js__WEBPACK_IMPORTED_MODULE_10__/* .parseVcnCidr */ .r)(text).text),
        mode: read.withDefault('network-mode', (0,_values_input_text_js__WEBPACK_IMPORTED_MODULE_7__/* .asOneOf */ .QU)('security-list', 'nsg'), 'security-list'),
        isEndpointPublic: endpoint === 'public',
        flowLogs: read.optional('flow-logs', _values_network_flow_logs_js__WEBPACK_IMPORTED_MODULE_8__/* .asFlowLogs */ .I),
        hasDatabase: read.withDefault('create-database-subnet', _values_input_text_js__WEBPACK_IMPORTED_MODULE_7__/* .asFlag */ .v0, true),
        ...(0,_network_inputs_js__WEBPACK_IMPORTED_MODULE_13__/* .readOptions */ .T)(read),
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
    for (const role of (0,_stages_network_create_desired_network_js__WEBPACK_IMPORTED_MODULE_16__/* .subnetRoles */ .Z)(desired)) {
        await outputs.set(OUTPUTS[role], ids.get(`subnet-${role}`) ?? '');
        await outputs.set(`${role}-nsg-id`, ids.get(`group-${role}`) ?? '');
    }
};
const placesOf = (ids, desired) => Object.fromEntries((0,_stages_network_create_desired_network_js__WEBPACK_IMPORTED_MODULE_16__/* .subnetRoles */ .Z)(desired).map((role) => {
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
        peak: (0,_peak_js__WEBPACK_IMPORTED_MODULE_14__/* .readPeak */ .gW)(read),
        chart: (0,_chart_traffic_js__WEBPACK_IMPORTED_MODULE_12__/* .readChart */ .V)(read),
        ...(0,_approval_js__WEBPACK_IMPORTED_MODULE_11__/* .readApproval */ .y)(read),
    }));
    const { isPlan, approved } = inputs;
    const stage = log.stage('ensure-network');
    const session = await (0,_clients_oci_oci_session_js__WEBPACK_IMPORTED_MODULE_1__.openSession)(environment, clock, (secret) => log.mask(secret));
    const objects = await (0,_chart_traffic_js__WEBPACK_IMPORTED_MODULE_12__/* .chartObjects */ .L)(inputs.chart, context);
    const asked = { ...inputs.desired, expected: (0,_peak_js__WEBPACK_IMPORTED_MODULE_14__/* .expectationOfNew */ .yp)(inputs.peak, objects) };
    const desired = (0,_stages_network_service_traffic_js__WEBPACK_IMPORTED_MODULE_4__/* .withTraffic */ .oO)(asked, (0,_stages_network_service_traffic_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceTraffic */ .$d)(objects), inputs.chart.given);
    const client = (0,_clients_network_oci_network_js__WEBPACK_IMPORTED_MODULE_0__/* .openNetwork */ .X)(session, clock);
    const plan = await (0,_stages_network_create_plan_create_js__WEBPACK_IMPORTED_MODULE_5__/* .planCreate */ ._)(desired, client);
    const { changes, kept } = plan;
    await summary.append((0,_runner_plan_table_js__WEBPACK_IMPORTED_MODULE_17__/* .renderPlan */ .E)(`Network ${desired.name}`, changes));
    await outputs.set('changes', (0,_runner_plan_table_js__WEBPACK_IMPORTED_MODULE_17__/* .changesOutput */ .b)(changes));
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
    const closed = await (0,_publish_paths_js__WEBPACK_IMPORTED_MODULE_15__/* .publishPaths */ .g)({ target: desired, ...sources }, { outputs, summary }, stage);
    const still = closed === 0 ? '' : `; ${closed} paths are still closed`;
    stage.done(`${done.length} parts made, ${kept.length} already there${still}`);
};


/***/ }),

/***/ 31490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ publishPaths)
/* harmony export */ });
/* harmony import */ var _stages_reachability_observe_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(201);
/* harmony import */ var _stages_reachability_path_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45208);
/* harmony import */ var _stages_reachability_render_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18211);
/* harmony import */ var _stages_reachability_render_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1616);
/* harmony import */ var _stages_reachability_review_routes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39221);





/**
 * Judges every path and reports it in log, summary and outputs; returns the number of closed ones.
 */
const publishPaths = async ({ target, places, snapshot }, { outputs, summary }, stage) => {
    const view = await (0,_stages_reachability_observe_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .observePaths */ .L)(places, snapshot, target);
    const report = (0,_stages_reachability_path_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportPaths */ .Rs)(view, target);
    const closed = (0,_stages_reachability_path_report_js__WEBPACK_IMPORTED_MODULE_1__/* .closedPaths */ .tF)(report);
    (0,_stages_reachability_render_text_js__WEBPACK_IMPORTED_MODULE_3__/* .renderPathText */ .T)(report).forEach((line) => stage.info(`  ${line}`));
    report.findings.filter(_stages_reachability_review_routes_js__WEBPACK_IMPORTED_MODULE_4__/* .isFault */ .Zh).forEach((one) => stage.warning((0,_stages_reachability_review_routes_js__WEBPACK_IMPORTED_MODULE_4__/* .routeFindingText */ .mM)(one)));
    await summary.append((0,_stages_reachability_render_summary_js__WEBPACK_IMPORTED_MODULE_2__.renderPathSummary)(report));
    await outputs.set('paths', (0,_stages_reachability_path_report_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsOutput */ .az)(report));
    await outputs.set('paths-closed', closed.length);
    await outputs.set('paths-pending', (0,_stages_reachability_path_report_js__WEBPACK_IMPORTED_MODULE_1__/* .pendingPaths */ .Ck)(report).length);
    await outputs.set('route-findings', (0,_stages_reachability_path_report_js__WEBPACK_IMPORTED_MODULE_1__/* .routeFindingsOutput */ .xQ)(report));
    return closed.length;
};


/***/ }),

/***/ 68603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ expandHome)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * The absolute path for a text in an input, a variable or an OCI config, where no shell expands
 * `~/`. Later steps may run in another folder, so none is kept relative.
 */
const expandHome = (text, environment) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(text.startsWith('~/') ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), text.slice(2)) : text);


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

/***/ 33188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ isDependabot),
/* harmony export */   bS: () => (/* binding */ outsiderOf),
/* harmony export */   lO: () => (/* binding */ foreignHead)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87065);


/**
 * The source repository of a pull request, if it differs from the target. Empty if the event does
 * not name it: GitHub drops forks that were deleted.
 */
const foreignHead = (event, { GITHUB_REPOSITORY: own = '' }) => {
    const head = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(event, 'pull_request', 'head', 'repo', 'full_name'));
    return head !== '' && head.toLowerCase() === own.toLowerCase() ? undefined : head;
};
const readEvent = (environment) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(environment['GITHUB_EVENT_PATH'] ?? '', 'utf8').then(_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF, () => undefined);
/** Whether Dependabot started the run: GitHub gives it none of the repository's secrets. */
const isDependabot = (environment) => [environment['GITHUB_ACTOR'], environment['GITHUB_TRIGGERING_ACTOR']].includes('dependabot[bot]');
/**
 * Whether the run is for a pull request of a fork, or of Dependabot. Runs of `pull_request_target` are
 * the repository's own.
 */
const outsiderOf = async (environment) => {
    if (isDependabot(environment))
        return 'dependabot';
    if (!/^pull_request(_review.*)?$/.test(environment['GITHUB_EVENT_NAME'] ?? ''))
        return undefined;
    const head = foreignHead(await readEvent(environment), environment);
    return head === undefined ? undefined : 'fork';
};


/***/ }),

/***/ 60028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ smallestPrefix)
/* harmony export */ });
/** OCI reserves the first two addresses and the last one of each subnet. */
const RESERVED = 3;
/** The largest and the smallest block that OCI accepts for a subnet. */
const LARGEST = 16;
const SMALLEST = 30;
/**
 * The prefix length of the smallest subnet with this many usable addresses; undefined if even a /16
 * has too few.
 */
const smallestPrefix = (addresses) => {
    for (let prefix = SMALLEST; prefix >= LARGEST; prefix--) {
        if (2 ** (32 - prefix) - RESERVED >= addresses)
            return prefix;
    }
    return undefined;
};


/***/ }),

/***/ 1938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ takeSnapshot)
/* harmony export */ });
/* harmony import */ var _rules_in_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74780);

/** Returns the same promise for the same key. */
const once = (load) => {
    const known = new Map();
    return (key) => {
        const loaded = known.get(key) ?? load(key);
        known.set(key, loaded);
        return loaded;
    };
};
/** Reads nothing yet. */
const takeSnapshot = (client) => {
    const subnet = once((id) => client.subnet(id));
    const groupsOfVcn = new Map();
    const groupsBeside = async (subnetId) => {
        const { compartmentId, vcnId } = await subnet(subnetId);
        const key = `${compartmentId} ${vcnId}`;
        const listed = groupsOfVcn.get(key) ?? client.parts('security-group', compartmentId, vcnId);
        groupsOfVcn.set(key, listed);
        return listed;
    };
    const groupOf = async (id, subnetId) => {
        const found = (await groupsBeside(subnetId)).find((one) => one.id === id);
        return found ?? client.securityGroup(id);
    };
    const groups = new Map();
    const readGroup = async (id, subnetId) => {
        if ((0,_rules_in_place_js__WEBPACK_IMPORTED_MODULE_0__/* .isNewGroup */ .SI)(id))
            return { kind: 'nsg', id, name: id, rules: [] };
        const [{ name, createdBy }, rules] = await Promise.all([
            groupOf(id, subnetId),
            client.securityGroupRules(id),
        ]);
        return { kind: 'nsg', id, name, rules, createdBy };
    };
    const label = once(async () => (await client.allServices()).label);
    return {
        subnet,
        list: once(async (id) => {
            const { name, rules, createdBy } = await client.securityList(id);
            return { kind: 'security-list', id, name, rules, createdBy };
        }),
        group: (id, subnetId) => {
            const read = groups.get(id) ?? readGroup(id, subnetId);
            groups.set(id, read);
            return read;
        },
        groupsBeside,
        flowLogs: once(async (id) => {
            const logGroups = await client.parts('log-group', id);
            const logs = logGroups.map((group) => client.parts('flow-log', id, group.id));
            return [...logGroups, ...(await Promise.all(logs)).flat()];
        }),
        captureFilters: once((id) => client.parts('capture-filter', id)),
        routeTable: once((id) => client.routeTable(id)),
        gateway: once((id) => client.gateway(id)),
        vcnCidrs: once((id) => client.vcnCidrs(id)),
        servicesLabel: () => label(''),
        usedAddresses: once((id) => client.usedAddresses(id)),
    };
};


/***/ }),

/***/ 201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ observePaths)
/* harmony export */ });
/* harmony import */ var _values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57562);
/* harmony import */ var _judge_route_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86243);


class PathReader {
    #snapshot;
    #needsVcn;
    constructor(snapshot, needsVcn) {
        this.#snapshot = snapshot;
        this.#needsVcn = needsVcn;
    }
    async place({ subnetIds, groupIds, toAttach = [] }) {
        const group = (id) => this.#snapshot.group(id, subnetIds[0] ?? '');
        const [subnets, groups, pending] = await Promise.all([
            Promise.all(subnetIds.map((id) => this.#subnet(id))),
            Promise.all(groupIds.map(group)),
            Promise.all(toAttach.map(async ({ groupId, to, how }) => ({ to, how, ...(await group(groupId)) }))),
        ]);
        return { subnets, groups, pending };
    }
    async #subnet(id) {
        const snapshot = this.#snapshot;
        const { name, vcnId, cidrs, isPrivate, ...ids } = await snapshot.subnet(id);
        const [lists, routeTable, vcnCidrs] = await Promise.all([
            Promise.all(ids.securityListIds.map((listId) => snapshot.list(listId))),
            this.#routeTable(ids.routeTableId),
            this.#needsVcn ? snapshot.vcnCidrs(vcnId) : undefined,
        ]);
        return { id, name, vcnId, vcnCidrs, cidrs, isPrivate, lists, routeTable };
    }
    async #routeTable(id) {
        const { name, routes } = await this.#snapshot.routeTable(id);
        const found = routes.map(async (route) => ({
            ...route,
            gateway: await this.#snapshot.gateway(route.gatewayId),
        }));
        return { id, name, routes: await Promise.all(found) };
    }
}
/**
 * Reads what decides about paths: one call for each subnet, list, group, route table and gateway that
 * the snapshot does not know yet, and if `peers` names private blocks one for the VCN.
 */
const observePaths = async (places, snapshot, peers) => {
    const isAnyPrivate = [...peers.clients, ...peers.apiClients].map(_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .GN).some(_judge_route_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrivateBlock */ .VO);
    const reader = new PathReader(snapshot, isAnyPrivate);
    const read = Object.entries(places).map(async ([role, place]) => [role, await reader.place(place)]);
    const [servicesLabel, found] = await Promise.all([snapshot.servicesLabel(), Promise.all(read)]);
    return { servicesLabel, places: Object.fromEntries(found) };
};


/***/ }),

/***/ 18211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderPathSummary: () => (/* binding */ renderPathSummary)
/* harmony export */ });
/* harmony import */ var _values_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50110);
/* harmony import */ var _review_routes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39221);
/* harmony import */ var _path_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45208);



const words = {
    open: '🟢 open',
    pending: '🟡 once attached',
    shut: '⚪ shut',
    closed: '🔴 closed',
};
const routeText = ({ routes }) => routes.map(({ reason }) => reason).join('; ');
const explanation = (path) => path.isOpen
    ? [...path.by, routeText(path)].join('; ')
    : [...(0,_path_report_js__WEBPACK_IMPORTED_MODULE_1__/* .obstacles */ .Bw)(path), ...(path.isOptional ? [] : [`seen as: ${path.symptom}`])].join('; ');
const table = (paths) => (0,_values_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .renderTable */ .bo)(['path', 'traffic', '', 'let through by, or missing'], paths.map((path) => [
    `${path.fromLabel} → ${path.toLabel}`,
    (0,_path_report_js__WEBPACK_IMPORTED_MODULE_1__/* .trafficText */ .nR)(path),
    words[(0,_path_report_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(path)],
    explanation(path),
]));
/** One arrow per pair of ends and verdict, so that the diagram stays readable. */
const edges = (paths) => {
    const found = new Map();
    for (const path of paths) {
        const verdict = (0,_path_report_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(path);
        const key = [path.fromLabel, path.toLabel, verdict].join('>');
        const edge = found.get(key) ?? {
            from: path.fromLabel,
            to: path.toLabel,
            traffic: [],
            verdict,
        };
        edge.traffic.push((0,_path_report_js__WEBPACK_IMPORTED_MODULE_1__/* .trafficText */ .nR)(path));
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
    const notes = findings.map(_review_routes_js__WEBPACK_IMPORTED_MODULE_0__/* .routeFindingText */ .mM);
    const parts = ['### Paths', '', ...diagram(paths), '', table(paths)].join('\n');
    return notes.length > 0 ? `${parts}\n${(0,_values_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .renderBullets */ .QC)(notes)}` : parts;
};


/***/ }),

/***/ 1616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ renderPathText)
/* harmony export */ });
/* harmony import */ var _path_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45208);
/* harmony import */ var _review_routes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39221);


const marks = {
    open: 'open  ',
    pending: 'ATTACH',
    shut: 'shut  ',
    closed: 'CLOSED',
};
const lines = (path) => {
    const head = `${marks[(0,_path_report_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(path)]} ${path.fromLabel} -> ${path.toLabel}, ${(0,_path_report_js__WEBPACK_IMPORTED_MODULE_0__/* .trafficText */ .nR)(path)}: ${path.why}`;
    if (path.isOpen)
        return [head];
    const seen = path.isOptional ? [] : [`       seen as: ${path.symptom}`];
    return [head, ...(0,_path_report_js__WEBPACK_IMPORTED_MODULE_0__/* .obstacles */ .Bw)(path).map((one) => `       ${one}`), ...seen];
};
/** The report for the log, one line each; faults of routes are separate warnings. */
const renderPathText = ({ paths, findings }) => [
    ...paths.flatMap(lines),
    ...findings.filter((one) => !(0,_review_routes_js__WEBPACK_IMPORTED_MODULE_1__/* .isFault */ .Zh)(one)).map(_review_routes_js__WEBPACK_IMPORTED_MODULE_1__/* .routeFindingText */ .mM),
];


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

/***/ 71107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ addSection),
/* harmony export */   MJ: () => (/* binding */ parseSections),
/* harmony export */   Uf: () => (/* binding */ removeSection),
/* harmony export */   fB: () => (/* binding */ isProfileName)
/* harmony export */ });
const HEADER = /^\s*\[([^\]]+)\]\s*$/;
/** The first of the two separators splits key and value. */
const ENTRY = /^(.*?)\s*[=:]\s*(.*)$/;
const COMMENT = /^\s*[#;]/;
/** Lines with their newlines, each with its section. */
const linesOf = (text) => {
    let section;
    return (text.match(/[^\n]*\n|[^\n]+$/g) ?? []).map((line) => {
        section = HEADER.exec(line.trimEnd())?.[1] ?? section;
        return { line, section };
    });
};
const indentOf = (line) => line.length - line.trimStart().length;
/**
 * The sections of an OCI config file, by their names, as Python's configparser reads them for the
 * OCI CLI: `=` or `:`, case-insensitive keys, and lines that are indented deeper continue the value
 * above. The last of duplicate keys counts, where Python rejects the file.
 */
const parseSections = (text) => {
    const sections = new Map();
    let open;
    for (const { line, section } of linesOf(text.replace(/^\uFEFF/, ''))) {
        if (section === undefined || COMMENT.test(line))
            continue;
        const entries = sections.get(section) ?? {};
        sections.set(section, entries);
        const value = line.trim();
        if (open?.section === section && (value === '' || indentOf(line) > open.indent)) {
            entries[open.key] = `${entries[open.key] ?? ''}\n${value}`;
            continue;
        }
        const [, key = '', first = ''] = HEADER.test(value) ? [] : (ENTRY.exec(value) ?? []);
        if (key === '')
            continue;
        open = { section, key: key.toLowerCase(), indent: indentOf(line) };
        entries[open.key] = first;
    }
    const trimmed = (entries) => Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, value.trimEnd()]));
    return new Map([...sections].map(([name, entries]) => [name, trimmed(entries)]));
};
/** The text with a section appended. */
const addSection = (text, name, entries) => {
    const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
    const lines = Object.entries(entries).map(([key, value]) => `${key}=${value}\n`);
    return `${before}[${name}]\n${lines.join('')}`;
};
/** The text without a section, otherwise byte for byte the same. */
const removeSection = (text, name) => linesOf(text)
    .filter(({ section }) => section !== name)
    .map(({ line }) => line)
    .join('');
/** Whether a text can be a profile name, which is written in brackets on a line. */
const isProfileName = (text) => /^[\w.@ -]+$/.test(text);


/***/ }),

/***/ 61557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ isChangedMeanwhile),
/* harmony export */   hy: () => (/* binding */ ifSeen),
/* harmony export */   wY: () => (/* binding */ isNotAllowed)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const hasCode = (error, code) => error instanceof _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l && error.code === code;
/** Absent, or not visible to this user: OCI returns 404 for both. */
const isNotAllowed = (error) => hasCode(error, 'OCI_NOT_FOUND_OR_NOT_ALLOWED');
/** Whether the etag changed since the read: OCI returns 412. */
const isChangedMeanwhile = (error) => hasCode(error, 'OCI_CHANGED_MEANWHILE');
/** The result of a read, undefined if OCI returns 404; rethrows all other errors. */
const ifSeen = async (read) => {
    try {
        return await read;
    }
    catch (error) {
        if (isNotAllowed(error))
            return undefined;
        throw error;
    }
};


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


/***/ })

};
