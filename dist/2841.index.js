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
/* harmony import */ var _stages_network_create_network_wish_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(31758);
/* harmony import */ var _stages_network_network_snapshot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1938);
/* harmony import */ var _stages_network_service_traffic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16617);
/* harmony import */ var _stages_network_create_plan_create_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56203);
/* harmony import */ var _stages_network_create_same_create_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87023);
/* harmony import */ var _values_input_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47191);
/* harmony import */ var _values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(77214);
/* harmony import */ var _values_network_vcn_cidr_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(34964);
/* harmony import */ var _approval_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7369);
/* harmony import */ var _chart_traffic_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(32172);
/* harmony import */ var _network_inputs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(98358);
/* harmony import */ var _peak_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(82541);
/* harmony import */ var _publish_paths_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(48017);

















const asName = (text) => {
    if (/^[A-Za-z][A-Za-z0-9_-]{0,99}$/.test(text))
        return text;
    throw new Error(`"${text}" is no name: a letter, then letters, digits, - and _`);
};
const readWish = (read) => {
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
const setIds = async (ids, wish, { outputs }) => {
    await outputs.set('vcn-id', ids.get('vcn') ?? '');
    for (const role of (0,_stages_network_create_network_wish_js__WEBPACK_IMPORTED_MODULE_15__/* .subnetRoles */ .Z)(wish)) {
        await outputs.set(OUTPUTS[role], ids.get(`subnet-${role}`) ?? '');
        await outputs.set(`${role}-nsg-id`, ids.get(`group-${role}`) ?? '');
    }
};
const placesOf = (ids, wish) => Object.fromEntries((0,_stages_network_create_network_wish_js__WEBPACK_IMPORTED_MODULE_15__/* .subnetRoles */ .Z)(wish).map((role) => {
    const idsOf = (kind) => [ids.get(`${kind}-${role}`) ?? []].flat();
    return [role, { subnetIds: idsOf('subnet'), groupIds: idsOf('group') }];
}));
/** A plan that somebody approved is the most that may be made. Its parser is loaded for it only. */
const requireApproved = async (text, plan) => {
    const { parseCreatePlan } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(312)]).then(__webpack_require__.bind(__webpack_require__, 40312));
    (0,_stages_network_create_same_create_js__WEBPACK_IMPORTED_MODULE_6__/* .requireSameCreate */ .KT)(parseCreatePlan(text), plan);
};
/**
 * Makes the whole network of the reference architecture, or what is missing of it; deletes nothing.
 * Then follows every path through it, as it is.
 */
const createNetwork = async (context) => {
    const { readInputs, environment, clock, log, outputs, summary } = context;
    const inputs = readInputs((read) => ({
        wish: readWish(read),
        peak: (0,_peak_js__WEBPACK_IMPORTED_MODULE_13__/* .readPeak */ .gW)(read),
        chart: (0,_chart_traffic_js__WEBPACK_IMPORTED_MODULE_11__/* .readChart */ .VR)(read),
        ...(0,_approval_js__WEBPACK_IMPORTED_MODULE_10__/* .readApproval */ .y)(read),
    }));
    const { isPlan, approved } = inputs;
    const stage = log.stage('ensure-network');
    const session = await (0,_clients_oci_oci_session_js__WEBPACK_IMPORTED_MODULE_1__.openSession)(environment, clock, (secret) => log.mask(secret));
    const objects = await (0,_chart_traffic_js__WEBPACK_IMPORTED_MODULE_11__/* .chartObjects */ .Lb)(inputs.chart, context);
    const asked = { ...inputs.wish, expected: (0,_peak_js__WEBPACK_IMPORTED_MODULE_13__/* .expectationOfNew */ .yp)(inputs.peak, objects) };
    const wish = (0,_chart_traffic_js__WEBPACK_IMPORTED_MODULE_11__/* .withTraffic */ .oO)(asked, (0,_stages_network_service_traffic_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceTraffic */ .$)(objects), inputs.chart.given);
    const client = (0,_clients_network_oci_network_js__WEBPACK_IMPORTED_MODULE_0__/* .openNetwork */ .X)(session, clock);
    const plan = await (0,_stages_network_create_plan_create_js__WEBPACK_IMPORTED_MODULE_5__/* .planCreate */ ._)(wish, client);
    const { changes, kept } = plan;
    await summary.append((0,_runner_plan_table_js__WEBPACK_IMPORTED_MODULE_16__/* .renderPlan */ .E)(`Network ${wish.name}`, changes));
    await outputs.set('changes', (0,_runner_plan_table_js__WEBPACK_IMPORTED_MODULE_16__/* .changesOutput */ .b)(changes));
    await outputs.set('plan', (0,_stages_network_create_same_create_js__WEBPACK_IMPORTED_MODULE_6__/* .createPlanJson */ .Wk)(plan));
    if (isPlan) {
        changes.forEach(({ target, description }) => stage.info(`  ${target}: ${description}`));
        return stage.done(`${changes.length} parts to make, ${kept.length} already there`);
    }
    if (approved !== undefined)
        await requireApproved(approved, plan);
    const { ids, done, failure } = await (0,_stages_network_create_apply_create_js__WEBPACK_IMPORTED_MODULE_2__/* .applyCreate */ .f)(plan, { client, clock, progress: stage });
    await setIds(ids, wish, context);
    if (failure !== undefined)
        throw failure;
    const sources = { places: placesOf(ids, wish), snapshot: (0,_stages_network_network_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .takeSnapshot */ .W)(client) };
    const closed = await (0,_publish_paths_js__WEBPACK_IMPORTED_MODULE_14__/* .publishPaths */ .g)({ target: wish, ...sources }, { outputs, summary }, stage);
    const still = closed === 0 ? '' : `; ${closed} paths are still closed`;
    stage.done(`${done.length} parts made, ${kept.length} already there${still}`);
};


/***/ }),

/***/ 34964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ parseVcnCidr)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _cidr_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57562);


/** Oracle keeps link-local addresses and the classes D and E for itself ("Reserved IP addresses"). */
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
 * Parses the IPv4 block that a VCN is made with; OCI takes /16 to /30.
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
