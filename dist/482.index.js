export const id = 482;
export const ids = [482];
export const modules = {

/***/ 26482:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ensureNetwork = void 0;
const container_engine_ts_1 = __webpack_require__(23254);
const network_adapter_ts_1 = __webpack_require__(20480);
const oci_session_ts_1 = __webpack_require__(75284);
const plan_table_ts_1 = __webpack_require__(39266);
const ensure_network_ts_1 = __webpack_require__(12041);
const network_target_ts_1 = __webpack_require__(53124);
const cidr_ts_1 = __webpack_require__(1966);
const input_text_ts_1 = __webpack_require__(12736);
const ocid_ts_1 = __webpack_require__(42371);
const asBlock = (text) => (0, cidr_ts_1.parseCidr)(text).text;
const asPort = (0, input_text_ts_1.asInteger)(1, 65_535);
const readGroups = (read) => {
    const group = (0, ocid_ts_1.ocidOf)('networksecuritygroup');
    return {
        endpoint: read.optional('endpoint-nsg-id', group),
        nodes: read.optional('nodes-nsg-id', group),
        pods: read.optional('pods-nsg-id', group),
        'load-balancer': read.optional('load-balancer-nsg-id', group),
    };
};
/** The inputs that describe the network. */
const readNetwork = (read) => {
    const mode = read.withDefault('network-mode', (0, input_text_ts_1.asOneOf)('security-list', 'nsg'), 'security-list');
    const groups = readGroups(read);
    const podSubnetId = read.optional('pod-subnet-id', (0, ocid_ts_1.ocidOf)('subnet'));
    for (const [role, id] of Object.entries(groups)) {
        const isNeeded = mode === 'nsg' && (role !== 'pods' || podSubnetId !== undefined);
        if (isNeeded && id === undefined) {
            const hint = 'Give the network security group of every role, or use network-mode: security-list.';
            read.problem(`network-mode nsg needs input "${role}-nsg-id"`, hint);
        }
    }
    const clients = read.list('clients', asBlock);
    const listeners = read.list('listeners', asPort);
    return {
        mode,
        groups,
        nodeSubnetId: read.required('node-subnet-id', (0, ocid_ts_1.ocidOf)('subnet')),
        podSubnetId,
        clients: clients.length === 0 ? ['0.0.0.0/0'] : clients,
        listeners: listeners.length === 0 ? [80] : listeners,
        apiClients: read.list('api-clients', asBlock),
    };
};
exports.ensureNetwork = {
    main: async ({ readInputs, environment, clock, log, outputs, summary }) => {
        const inputs = readInputs((read) => ({
            network: readNetwork(read),
            clusterId: read.required('cluster-id', (0, ocid_ts_1.ocidOf)('cluster')),
            mode: read.withDefault('mode', (0, input_text_ts_1.asOneOf)('apply', 'plan'), 'apply'),
        }));
        const stage = log.stage('ensure-network');
        const session = await (0, oci_session_ts_1.openSession)(environment);
        (0, ocid_ts_1.requireRealm)((0, ocid_ts_1.parseOcid)(inputs.clusterId), session.realm);
        const [engine, client] = await Promise.all([
            (0, container_engine_ts_1.openContainerEngine)(session, clock),
            (0, network_adapter_ts_1.openNetwork)(session),
        ]);
        const target = (0, network_target_ts_1.networkTarget)(inputs.network, await engine.cluster(inputs.clusterId));
        const plan = await (0, ensure_network_ts_1.planEnsureNetwork)(target, client);
        plan.warnings.forEach((warning) => stage.warning(warning));
        await summary.append((0, plan_table_ts_1.renderPlan)('Network', plan.changes));
        await outputs.set('changes', (0, plan_table_ts_1.changesOutput)(plan.changes));
        await outputs.set('rules-kept', plan.rulesKept);
        if (inputs.mode === 'plan') {
            await outputs.set('rules-added', 0);
            return stage.done(`${plan.rulesMissing} rules to add, ${plan.rulesKept} already there`);
        }
        const applied = await (0, ensure_network_ts_1.applyEnsureNetwork)(plan, client, stage);
        const added = applied.done.reduce((sum, { rules }) => sum + rules.length, 0);
        await outputs.set('rules-added', added);
        if (applied.failure !== undefined)
            throw applied.failure;
        stage.done(`${added} rules added, ${plan.rulesKept} already there`);
    },
};


/***/ })

};
