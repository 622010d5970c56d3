export const id = 2005;
export const ids = [2005,4188];
export const modules = {

/***/ 76144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examineIdentity: () => (/* binding */ examineIdentity)
});

// EXTERNAL MODULE: ./dist.src/clients/github/github-oidc.js
var github_oidc = __webpack_require__(28924);
// EXTERNAL MODULE: ./dist.src/clients/oci/verify-identity.js
var verify_identity = __webpack_require__(19143);
// EXTERNAL MODULE: ./dist.src/clients/registry/registry-login.js
var registry_login = __webpack_require__(67603);
// EXTERNAL MODULE: ./dist.src/values/policy-statements.js
var policy_statements = __webpack_require__(70224);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/environment/described-pools.js
var described_pools = __webpack_require__(27816);
// EXTERNAL MODULE: ./dist.src/stages/node-pool/ensure-node-pool.js + 8 modules
var ensure_node_pool = __webpack_require__(89830);
// EXTERNAL MODULE: ./dist.src/stages/node-pool/find-node-pool.js
var find_node_pool = __webpack_require__(54949);
// EXTERNAL MODULE: ./dist.src/stages/node-pool/limits.js
var limits = __webpack_require__(42706);
// EXTERNAL MODULE: ./dist.src/stages/pipeline/plan-cluster.js
var plan_cluster = __webpack_require__(90849);
// EXTERNAL MODULE: ./dist.src/stages/pipeline/plan.js + 2 modules
var plan = __webpack_require__(77660);
// EXTERNAL MODULE: ./dist.src/stages/pipeline/settings.js
var settings = __webpack_require__(13924);
// EXTERNAL MODULE: ./dist.src/stages/doctor/finding.js
var finding = __webpack_require__(59029);
;// CONCATENATED MODULE: ./dist.src/stages/doctor/examine-cluster.js









/** The kind of the cluster. */
const examineCluster = (cluster) => (0,finding/* check */.z6)('cluster', () => {
    (0,find_node_pool/* requireVirtualNodeSupport */.oS)(cluster);
    return Promise.resolve(`${cluster.name}: ${cluster.state}, enhanced, VCN-native`);
});
const LIMIT_HINT = 'Ask for more in the console under Limits, Quotas and Usage, service Kubernetes Engine; or give a smaller node-pool.size.';
const examineLimit = async (targets, pools, { engine }) => {
    const [{ compartmentId } = { compartmentId: '' }] = targets;
    const more = targets.reduce((sum, target) => {
        const now = pools.find(({ name }) => name === target.name)?.size ?? 0;
        return sum + Math.max(0, target.size - now);
    }, 0);
    const limit = await engine.virtualNodeLimit(compartmentId).catch((error) => {
        if (error instanceof action_error/* ActionError */.l)
            return undefined;
        throw error;
    });
    if (limit === undefined) {
        const mend = "Add, to have it read before a pool is made: Allow group '<group>' to inspect resource-availability in tenancy";
        return { area: 'limits', verdict: 'unknown', what: 'virtual-node-count cannot be read', mend };
    }
    const problem = await (0,limits/* tooManyNodes */.XG)({ more, surge: 0 }, compartmentId, {
        virtualNodeLimit: () => Promise.resolve(limit),
    });
    const { used, available } = limit;
    if (problem === undefined)
        return (0,finding/* ready */.Gc)('limits', `virtual nodes: ${used} used, ${available} left`);
    return { area: 'limits', verdict: 'missing', what: problem, mend: LIMIT_HINT };
};
const examinePool = async (target, pools, { engine }) => {
    try {
        const known = {
            findNodePools: () => Promise.resolve(pools.filter(({ name }) => name === target.name)),
            virtualNodeLimit: () => Promise.resolve(undefined),
            availabilityDomains: (compartmentId) => engine.availabilityDomains(compartmentId),
            podShapes: (compartmentId) => engine.podShapes(compartmentId),
        };
        const { changes, pool } = await (0,ensure_node_pool/* planEnsureNodePool */.o)(target, known);
        const what = changes.map(({ action, description }) => `${action}: ${description}`).join('; ');
        if (what !== '')
            return { area: 'node pool', verdict: 'planned', what };
        return (0,finding/* ready */.Gc)('node pool', `${target.name}: ${pool?.state ?? ''}, size ${target.size}`);
    }
    catch (error) {
        return (0,finding/* findingOf */.hD)('node pool', error);
    }
};
/** The pools that the environment describes, and whether the region has room for them. */
const examineNodePool = async ({ environment }, { cluster, pools }, clients) => {
    const { network } = environment;
    const described = (0,described_pools/* describedPools */.P)(environment);
    if (!network || !cluster || !pools || described.length === 0)
        return [];
    const targets = described.map(({ pool }) => (0,settings/* nodePoolTarget */.o6)(pool, network, cluster));
    const examined = targets.map((target) => examinePool(target, pools, clients));
    return [await examineLimit(targets, pools, clients), ...(await Promise.all(examined))];
};
const ADDS = 'Run ensure-network, or pick it in "stages": it adds them.';
/** Rules and routes that virtual nodes need. */
const examineNetwork = async ({ environment, picked }, clients) => {
    const area = 'network';
    const has = (name) => name === 'ensure-network';
    const opened = {
        engine: () => Promise.resolve(clients.engine),
        network: () => Promise.resolve(clients.network),
    };
    try {
        const release = (0,settings/* needsChartPorts */.oA)(environment) ? clients.rendered() : undefined;
        const { network } = await (0,plan_cluster/* planCluster */.C)(environment, has, opened, release);
        if (network === undefined)
            return [];
        const faults = network.routeFaults.map((fault) => {
            const what = `subnet ${fault.subnet}, route table ${fault.routeTable}`;
            return { area, verdict: 'missing', what, mend: fault.message };
        });
        const what = (0,plan/* networkLine */.pz)(network);
        if (network.changes.length === 0)
            return [(0,finding/* ready */.Gc)(area, what), ...faults];
        const isPicked = picked.has('ensure-network');
        const described = network.changes.map(({ target, description }) => `${target}: ${description}`);
        const rules = isPicked
            ? { area, verdict: 'planned', what }
            : { area, verdict: 'missing', what: described.join('\n'), mend: ADDS };
        return [rules, ...faults];
    }
    catch (error) {
        return [(0,finding/* findingOf */.hD)(area, error)];
    }
};

// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
// EXTERNAL MODULE: ./dist.src/stages/kubeconfig/choose-endpoint.js
var choose_endpoint = __webpack_require__(97977);
// EXTERNAL MODULE: ./dist.src/stages/kubeconfig/prove-access.js + 1 modules
var prove_access = __webpack_require__(51950);
;// CONCATENATED MODULE: ./dist.src/stages/doctor/examine-kubernetes.js





const METRICS = 'metrics.k8s.io/v1beta1';
const metricsMissing = (how, hint) => new action_error/* ActionError */.l({
    code: 'METRICS_SERVER_MISSING',
    message: `${METRICS} is ${how}, and without it no HPA can scale by CPU or memory`,
    hint,
});
const examineMetrics = (api) => (0,finding/* check */.z6)('metrics-server', async () => {
    const served = await api.serves(METRICS);
    if (served === 'yes')
        return `${METRICS} responds`;
    if (served === 'no') {
        const hint = 'Install metrics-server as docs/your-tenancy.md says (step 8).';
        throw metricsMissing('not registered', hint);
    }
    const hint = 'Its server does not respond: check that the pods of metrics-server run (kubectl get pods -n kube-system), and that the API endpoint reaches their TCP port (ensure-network adds the rules).';
    throw metricsMissing('registered, but down', hint);
});
/** The APIs that objects are of, e.g. `cert-manager.io/v1`. */
const apisOf = (objects) => [
    ...new Set(objects.map((object) => (0,json/* text */.Qq)((0,json.at)(object, 'apiVersion'))).filter((one) => one !== '')),
];
const kindsOf = (objects, api) => [
    ...new Set(objects
        .filter((object) => (0,json/* text */.Qq)((0,json.at)(object, 'apiVersion')) === api)
        .map((object) => (0,json/* text */.Qq)((0,json.at)(object, 'kind')))),
].join(', ');
/** An API whose CRDs are part of the release does not exist yet. */
const isBrought = (objects, api) => objects.some((object) => (0,json/* text */.Qq)((0,json.at)(object, 'kind')) === 'CustomResourceDefinition' &&
    (0,json/* text */.Qq)((0,json.at)(object, 'spec', 'group')) === api.split('/')[0]);
const operatorMissing = (api, kinds) => new action_error/* ActionError */.l({
    code: 'OPERATOR_MISSING',
    message: `the release has ${kinds} of ${api}, which the cluster does not know`,
    hint: `Install the operator that defines ${api} before the release, or leave these objects out of the chart.`,
});
const examineApis = async (objects, api) => {
    const needed = apisOf(objects).filter((one) => !isBrought(objects, one));
    const served = await Promise.all(needed.map(async (one) => ({ one, is: await api.serves(one) })));
    const missing = served.filter(({ is }) => is === 'no');
    if (missing.length === 0)
        return [(0,finding/* ready */.Gc)('operators', `all ${needed.length} APIs of the release`)];
    return missing.map(({ one }) => (0,finding/* findingOf */.hD)('operators', operatorMissing(one, kindsOf(objects, one))));
};
const examineRelease = async (clients, api) => {
    let objects;
    try {
        objects = await clients.rendered();
    }
    catch (error) {
        return [(0,finding/* findingOf */.hD)('chart', error)];
    }
    const chart = (0,finding/* ready */.Gc)('chart', `${objects.length} objects`);
    if (api === undefined)
        return [chart];
    try {
        return [chart, ...(await examineApis(objects, api))];
    }
    catch (error) {
        return [chart, (0,finding/* findingOf */.hD)('operators', error)];
    }
};
const reach = async (namespace, clients) => {
    try {
        const target = await clients.target();
        const { api, diagnose } = await clients.identity(target);
        const { username } = await (0,prove_access/* proveAccess */.v)(target, api, namespace, diagnose);
        const kind = target.kind === undefined ? '' : `${choose_endpoint/* endpointNames */.C0[target.kind]} endpoint `;
        return { api, finding: (0,finding/* ready */.Gc)('Kubernetes', `${kind}${target.server}, as ${username}`) };
    }
    catch (error) {
        return { finding: (0,finding/* findingOf */.hD)('Kubernetes', error) };
    }
};
/**
 * Examines the API server: whether it is reachable, knows the identity, and serves what the release
 * needs.
 * @param isAllowed false if already reported problems keep the identity from it
 */
const examineKubernetes = async ({ environment, picked }, clients, isAllowed) => {
    const { release, cluster, scaling } = environment;
    const wanted = cluster !== undefined && isAllowed;
    const reached = wanted ? await reach(release?.namespace, clients) : undefined;
    const api = reached?.api;
    // What a run installs first does not count as missing.
    const isInstalled = environment['metrics-server'] === 'install';
    const needsMetrics = scaling !== undefined && api !== undefined && !isInstalled;
    const [metrics, chart] = await Promise.all([
        needsMetrics ? examineMetrics(api) : undefined,
        release !== undefined && picked.has('deploy') ? examineRelease(clients, api) : [],
    ]);
    return [reached?.finding ?? [], metrics ?? [], chart].flat();
};

;// CONCATENATED MODULE: ./dist.src/values/policy-cover.js
const VERBS = ['inspect', 'read', 'use', 'manage'];
/**
 * Members of resource families, as far as our statements name them. Source: OCI's policy
 * references.
 */
const FAMILIES = {
    'cluster-family': [
        'clusters',
        'cluster-node-pools',
        'cluster-virtualnode-pools',
        'cluster-work-requests',
    ],
    'virtual-network-family': [
        'vcns',
        'subnets',
        'vnics',
        'security-lists',
        'network-security-groups',
    ],
    'logging-family': ['log-groups'],
};
const hasRank = (given, needed) => VERBS.findIndex((verb) => verb === given) >= VERBS.findIndex((verb) => verb === needed);
const hasType = (given, needed) => given === needed || given === 'all-resources' || (FAMILIES[given] ?? []).includes(needed);
/** Without a condition, or with a sufficient one. */
const gives = ({ verb, type, where }, { grant, where: enough }) => {
    const [neededVerb = '', neededType = ''] = grant.split(' ');
    const isWhole = where === undefined || where === enough;
    return isWhole && hasRank(verb, neededVerb) && hasType(type, neededType);
};
const grantedBy = ({ grant, where }) => {
    const [verb = '', type = ''] = grant.split(' ');
    return { verb, type, where };
};
/** Whether the first statement makes the second unnecessary. */
const covers = (one, other) => one === other || (one.place === other.place && gives(grantedBy(one), other));
/** The statements without those that another one in the same place covers. */
const withoutCovered = (all) => {
    const distinct = [...new Set(all)];
    return distinct.filter((one, at) => !distinct.some((other, place) => 
    // Keeps the first of two that grant the same.
    other !== one && covers(other, one) && (place < at || !covers(one, other))));
};
const ALLOW = /^\s*allow\s+\S.*?\s+to\s+(inspect|read|use|manage)\s+([\w-]+)\s+in\s+(tenancy|compartment\s+.+?)(?:\s+where\s+(.+))?\s*$/is;
const namesOneOf = (location, above) => {
    if (/^tenancy$/i.test(location))
        return true;
    const id = /^compartment\s+id\s+(\S+)$/i.exec(location)?.[1];
    if (id !== undefined)
        return above.some((one) => one.id === id);
    const name = location
        .replace(/^compartment\s+/i, '')
        .split(':')
        .at(-1)
        ?.trim()
        .toLowerCase();
    return above.some((one) => one.name.toLowerCase() === name);
};
/**
 * Whether one of these policy statements grants what is needed, to whichever group: resolving the
 * group would need permission to read groups.
 * @param above the compartment in which it is needed, and its ancestors
 */
const isWritten = (needed, texts, above) => texts.some((text) => {
    const [, verb = '', type = '', location = '', where] = ALLOW.exec(text) ?? [];
    const granted = { verb: verb.toLowerCase(), type: type.toLowerCase(), where: where?.trim() };
    return verb !== '' && gives(granted, needed) && namesOneOf(location.trim(), above);
});
const NAMES = {
    cluster: "the cluster's compartment",
    network: "the VCN's compartment",
    repositories: "the repositories' compartment",
    root: 'the root compartment',
};
/** A statement to add, and where. */
const statementText = ({ grant, place, where }) => {
    const location = place === 'root' ? 'tenancy' : 'compartment <compartment>';
    const condition = where === undefined ? '' : ` where ${where}`;
    return `Allow group '<group>' to ${grant} in ${location}${condition}  (in ${NAMES[place]})`;
};

;// CONCATENATED MODULE: ./dist.src/stages/doctor/judge-statements.js

const judge_statements_area = 'permissions';
const missing = (statement, message) => ({
    area: judge_statements_area,
    verdict: 'missing',
    what: `${statement.grant}: ${statement.reason}${message}`,
    mend: `Add: ${statementText(statement)}`,
});
const oneOf = (statements, message) => ({
    area: judge_statements_area,
    verdict: 'missing',
    what: `one of ${statements.map(({ grant }) => grant).join(', ')}${message}`,
    mend: [
        'Add what is missing of these; with "inspect policies in tenancy" doctor names them:',
        ...statements.map(statementText),
    ].join('\n'),
});
const untried = (statement, why) => ({
    area: judge_statements_area,
    verdict: 'unknown',
    what: `${statement.grant}: nothing shows it without changing something${why}`,
    mend: `If a run is refused, add: ${statementText(statement)}`,
});
const granted = ({ grant, reason }, how) => ({
    area: judge_statements_area,
    verdict: 'ready',
    what: `${grant}: ${reason}${how}`,
});
const because = (message) => message === undefined ? '' : ` (${message})`;
/** The statements suspected by refusals that no known missing statement explains. */
class Suspects {
    #proven;
    found = new Map();
    constructor(proven) {
        this.#proven = proven;
    }
    /** Processes calls with fewer statements first, since their refusal says more. */
    note({ needs, message }, written) {
        if (needs.some((one) => this.found.has(one)))
            return;
        const open = needs.filter((one) => !this.#proven.has(one));
        const unwritten = written === undefined ? open : open.filter((one) => !written(one));
        const suspects = unwritten.length === 0 ? open : unwritten;
        const [only] = suspects;
        const reason = because(message);
        if (only === undefined)
            return;
        const finding = suspects.length === 1 ? missing(only, reason) : oneOf(suspects, reason);
        for (const one of suspects)
            this.found.set(one, finding);
    }
}
const bySize = (one, other) => one.needs.length - other.needs.length;
/**
 * One finding per statement, but a joint one for several of which any may be missing.
 * @param written undefined if the policies may not be read
 */
const judgeStatements = (needed, tried, written) => {
    const having = (outcome) => tried.filter((one) => one.outcome === outcome);
    const proven = new Set(having('granted').flatMap(({ needs }) => needs));
    const suspects = new Suspects(proven);
    for (const one of having('refused').toSorted(bySize))
        suspects.note(one, written);
    const findings = needed.map((statement) => {
        const found = suspects.found.get(statement);
        if (found !== undefined)
            return found;
        if (proven.has(statement))
            return granted(statement, '');
        if (written === undefined)
            return untried(statement, '');
        if (written(statement))
            return granted(statement, ' (by the text of a policy)');
        return untried(statement, ', and no policy that holds there has it');
    });
    return [...new Set(findings)];
};

// EXTERNAL MODULE: ./dist.src/values/policies.js
var policies = __webpack_require__(75025);
;// CONCATENATED MODULE: ./dist.src/stages/doctor/needed-statements.js




const listOf = (action, mode) => {
    const found = policies/* policyLists */._.find((list) => list.action === action && list.mode === mode);
    if (found === undefined)
        throw new Error(`there is no list of policies for ${action} ${mode}`);
    return found.statements;
};
const KUBECONFIG = () => listOf('kubeconfig', '');
/** Of the network, or of a pool instead. */
const hasGroups = (environment) => {
    const { nodes, pods } = environment.network?.groups ?? {};
    return (0,described_pools/* describedPools */.P)(environment).some(({ pool }) => [pool['node-groups'] ?? nodes ?? [], pool['pod-groups'] ?? pods ?? []].some((groups) => groups.length > 0));
};
const RECORDING = {
    all: 'flow-logs',
    rejected: 'flow-logs: rejected',
};
/** The lists of flow logs are for rules in security lists, which mode nsg does not change. */
const ofNetwork = ({ network }) => {
    const rules = listOf('ensure-network', `network-mode: ${network?.mode ?? 'security-list'}`);
    const flowLogs = network?.['flow-logs'];
    if (flowLogs === undefined)
        return rules;
    const recording = listOf('ensure-network', RECORDING[flowLogs]);
    return [...rules, ...recording.filter((one) => one !== policy_statements/* statements */.F.updateLists)];
};
/** The list of each stage's own action, in the mode that the environment describes. */
const PARTS = {
    'build-push': () => listOf('build-push', ''),
    'ensure-network': ofNetwork,
    'ensure-node-pool': (environment) => listOf('ensure-node-pool', hasGroups(environment) ? 'with groups' : ''),
    'metrics-server': (environment) => environment['metrics-server'] === 'install'
        ? [policy_statements/* statements */.F.manageClusters]
        : KUBECONFIG(environment),
    deploy: KUBECONFIG,
    load: () => [],
    'assert-scaling': KUBECONFIG,
};
/** Every statement that the picked stages need, each once. */
const neededStatements = (environment, picked) => withoutCovered([...picked].flatMap((stage) => PARTS[stage](environment)));

// EXTERNAL MODULE: ./dist.src/values/oci/refusal.js
var refusal = __webpack_require__(61557);
;// CONCATENATED MODULE: ./dist.src/stages/doctor/trials.js



/** Records what calls reveal about the statements that a set-up needs. */
class Trials {
    needed;
    tried = [];
    /** Failures that say nothing about permissions, e.g. no response. */
    faults = [];
    constructor(needed) {
        this.needed = needed;
    }
    needs(statement) {
        return this.needed.some((one) => covers(one, statement));
    }
    /**
     * Makes a call that requires these statements; skipped if none of them is needed.
     * @param isClear whether a refusal can only mean missing permissions
     */
    async make(takes, call, isClear = true) {
        if (!takes.some((one) => this.needs(one)))
            return undefined;
        try {
            const value = await call();
            const needs = this.needed.filter((one) => takes.some((taken) => covers(taken, one)));
            this.tried.push({ needs, outcome: 'granted' });
            return value;
        }
        catch (error) {
            this.#note(takes, error, isClear);
            return undefined;
        }
    }
    #note(takes, error, isClear) {
        if (!(error instanceof action_error/* ActionError */.l))
            throw error;
        const needs = this.needed.filter((one) => takes.some((taken) => covers(one, taken)));
        const outcome = isClear && (0,refusal/* isNotAllowed */.wY)(error) ? 'refused' : 'unclear';
        this.tried.push({ needs, outcome, message: error.message });
        const isOfService = error.service !== undefined;
        if (outcome === 'unclear' && isClear && isOfService)
            this.faults.push(error);
    }
}

// EXTERNAL MODULE: ./dist.src/values/environment/cluster-id.js
var cluster_id = __webpack_require__(68685);
;// CONCATENATED MODULE: ./dist.src/stages/doctor/try-statements.js



const { useClusters, readClusters, readPools, readNetwork, useGroups } = policy_statements/* statements */.F;
const { managePools, managePoolsOfSubnets, useSubnets, manageVnics } = policy_statements/* statements */.F;
const tryCluster = async ({ environment }, clients, trials) => {
    const cluster = (0,cluster_id/* clusterIdOf */.r)(environment);
    if (cluster === undefined)
        return undefined;
    const found = await trials.make([readClusters], () => clients.engine.cluster(cluster));
    // The cluster itself shows whether it has such an endpoint.
    if (found !== undefined)
        await trials.make([useClusters], () => clients.target());
    return found;
};
const tryNetwork = ({ environment }, { network }, trials) => {
    const id = environment.network?.['node-subnet'];
    if (id === undefined)
        return Promise.resolve(undefined);
    return trials.make([readNetwork], async () => {
        const subnet = await network.subnet(id);
        await network.routeTable(subnet.routeTableId);
        await Promise.all(subnet.securityListIds.map((list) => network.securityList(list)));
        return subnet;
    });
};
const tryGroups = async ({ environment }, { pools = [], cluster }, { network, rights }, trials) => {
    const own = Object.values(environment.network?.groups ?? {}).flatMap((id) => id ?? []);
    const others = pools.flatMap(({ nodeGroupIds, podGroupIds }) => [...nodeGroupIds, ...podGroupIds]);
    const [id] = [...own, ...(cluster?.endpointGroupIds ?? []), ...others];
    if (id !== undefined)
        await trials.make([useGroups], () => network.securityGroupRules(id));
    const [changed] = own;
    if (changed === undefined)
        return;
    // OCI may also return 404 for the absent rule.
    const isClear = false;
    await trials.make([policy_statements/* statements */.F.updateGroups], () => rights.changeGroupRules(changed), isClear);
};
/** Tests what changing the pool requires, separately where calls allow it. */
const tryPool = async (compartmentId, pool, { rights }, trials) => {
    if (pool === undefined)
        return;
    await trials.make([managePools], () => rights.changePool(pool, false));
    const groups = pool.nodeGroupIds.length + pool.podGroupIds.length === 0 ? [] : [useGroups];
    const takes = [managePools, managePoolsOfSubnets, readNetwork, useSubnets, manageVnics, ...groups];
    await trials.make(takes, () => rights.changePool(pool, true));
    const { clusterId } = pool;
    const { readNodePools, readWorkRequests } = policy_statements/* statements */.F;
    await trials.make([readNodePools], () => rights.listNodePools(compartmentId, clusterId));
    await trials.make([readClusters, readNodePools, readWorkRequests], () => rights.readWorkRequest(compartmentId, clusterId));
};
const tryRepository = async (clients, trials) => {
    const isThere = await trials.make([policy_statements/* statements */.F.findRepository], () => clients.hasRepository());
    if (isThere === true)
        await trials.make([policy_statements/* statements */.F.build], () => clients.provePush());
};
/** Every call that can test the set-up's statements without changing anything. */
const tryStatements = async (setup, clients, trials) => {
    const { engine, rights } = clients;
    const { environment } = setup;
    const [cluster, subnet] = await Promise.all([
        tryCluster(setup, clients, trials),
        tryNetwork(setup, clients, trials),
        environment.image === undefined ? undefined : tryRepository(clients, trials),
    ]);
    const described = (0,described_pools/* describedPools */.P)(environment).map(({ pool }) => pool);
    const compartmentId = described[0]?.compartment ?? cluster?.compartmentId ?? '';
    const pools = cluster && (await trials.make([readPools], () => engine.nodePools(compartmentId, cluster.id)));
    const facts = { cluster, subnet, pools };
    const list = subnet?.securityListIds[0];
    await Promise.all([
        tryGroups(setup, facts, clients, trials),
        list && trials.make([policy_statements/* statements */.F.updateLists], () => rights.changeSecurityList(list)),
        tryPool(compartmentId, pools?.find((pool) => described.some(({ name }) => name === pool.name)), clients, trials),
        cluster &&
            trials.make([policy_statements/* statements */.F.availabilityDomains], () => engine.availabilityDomains(compartmentId)),
    ]);
    return facts;
};

;// CONCATENATED MODULE: ./dist.src/stages/doctor/permissions.js






/** The compartments' policy readers; undefined for an unknown compartment. */
const compartmentsOf = ({ environment }, { cluster, subnet }) => ({
    ...(cluster && { cluster: cluster.compartmentId, root: cluster.compartmentId }),
    ...(subnet && { network: subnet.compartmentId }),
    ...(environment.image && { repositories: environment.image.compartment }),
});
/** Undefined if the policies of any relevant compartment may not be read. */
const readPolicies = async (places, wanted, { rights }) => {
    const read = new Map();
    for (const place of new Set(wanted)) {
        const compartmentId = places[place];
        if (compartmentId === undefined)
            continue;
        const policies = await rights.policiesOf(compartmentId);
        if (policies === undefined)
            return undefined;
        read.set(place, policies);
    }
    return (statement) => {
        const policies = read.get(statement.place);
        // If the compartment is unknown, something else is missing.
        return policies === undefined || isWritten(statement, policies.texts, policies.above);
    };
};
/** A finding per statement, and what the calls read. */
const examinePermissions = async (setup, clients) => {
    const needed = neededStatements(setup.environment, setup.picked);
    const trials = new Trials(needed);
    const facts = await tryStatements(setup, clients, trials);
    const places = compartmentsOf(setup, facts);
    const wanted = needed.map(({ place }) => place);
    const written = await readPolicies(places, wanted, clients);
    const faults = trials.faults.map((error) => {
        return { ...(0,finding/* findingOf */.hD)('permissions', error), verdict: 'unknown' };
    });
    return { facts, findings: [...judgeStatements(needed, trials.tried, written), ...faults] };
};

;// CONCATENATED MODULE: ./dist.src/stages/doctor/doctor.js




/** The grants needed to judge the network: missing ones are already reported. */
const NETWORK_GRANTS = [policy_statements/* statements */.F.readClusters, policy_statements/* statements */.F.readNetwork, policy_statements/* statements */.F.useGroups].map(({ grant }) => grant);
const isMissing = (findings, grants) => findings.some(({ verdict, what }) => verdict === 'missing' && grants.some((grant) => what.includes(grant)));
/** OCI returns the same for what does not exist and what is not visible. */
const WHICH_CLUSTER = 'Check its OCID and the region first; only then add the statement that is missing above.';
const notChecked = (area, why) => ({
    area,
    verdict: 'unknown',
    what: `not looked at: ${why}`,
});
const examineOfCluster = async (setup, facts, clients, permissions) => {
    const { cluster } = facts;
    if (cluster === undefined) {
        return setup.environment.cluster === undefined
            ? []
            : [{ ...notChecked('cluster', 'the cluster could not be read'), mend: WHICH_CLUSTER }];
    }
    const kind = await examineCluster(cluster);
    if (kind.verdict !== 'ready')
        return [kind];
    const isShut = isMissing(permissions, NETWORK_GRANTS);
    const [pool, network] = await Promise.all([
        examineNodePool(setup, facts, clients),
        isShut ? [notChecked('network', 'a statement is missing')] : examineNetwork(setup, clients),
    ]);
    return [kind, ...pool, ...network];
};
/** Examines everything behind the sign-in. Changes nothing. */
const examine = async (setup, clients) => {
    const { findings, facts } = await examinePermissions(setup, clients);
    const mayConnect = facts.cluster !== undefined && !isMissing(findings, ['use clusters']);
    const [cluster, kubernetes] = await Promise.all([
        examineOfCluster(setup, facts, clients, findings),
        examineKubernetes(setup, clients, mayConnect),
    ]);
    return [...findings, ...cluster, ...kubernetes];
};

// EXTERNAL MODULE: ./dist.src/stages/doctor/examine-github.js
var examine_github = __webpack_require__(25399);
// EXTERNAL MODULE: ./dist.src/stages/doctor/report.js
var report = __webpack_require__(62436);
// EXTERNAL MODULE: ./dist.src/values/oci/jwt-claims.js
var jwt_claims = __webpack_require__(99704);
// EXTERNAL MODULE: ./dist.src/values/oci/oidc-subject.js
var oidc_subject = __webpack_require__(91605);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/open-identity.js
var open_identity = __webpack_require__(9130);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/described.js
var pipeline_described = __webpack_require__(84188);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/registry.js
var pipeline_registry = __webpack_require__(19932);
// EXTERNAL MODULE: ./dist.src/clients/container-engine/container-engine.js
var container_engine = __webpack_require__(64798);
// EXTERNAL MODULE: ./dist.src/clients/network/oci-network.js + 1 modules
var oci_network = __webpack_require__(52097);
// EXTERNAL MODULE: ./dist.src/values/fields.js
var fields = __webpack_require__(89858);
// EXTERNAL MODULE: ./dist.src/clients/container-engine/node-pool-mapping.js
var node_pool_mapping = __webpack_require__(28998);
// EXTERNAL MODULE: ./dist.src/clients/oci/oci-request.js
var oci_request = __webpack_require__(51912);
;// CONCATENATED MODULE: ./dist.src/clients/oci/rights.js




/** An etag that OCI never issues. */
const NO_ETAG = 'doctor-changes-nothing';
/** An id that no rule has: OCI removes none if one of them does not exist. */
const NO_RULE = 'doctor';
/** Compartments can be nested six levels deep. */
const DEEPEST = 8;
const isAllowed = (error) => error instanceof action_error/* ActionError */.l && [409, 412].includes(error.service?.status ?? 0);
/** The pool's current subnets and groups. */
const asItIs = ({ placements, podSubnetId, podGroupIds, nodeGroupIds, shape }) => (0,node_pool_mapping/* updateDetails */.kI)({ placements, podSubnetId, podGroupIds, nodeGroupIds, shape });
/**
 * Statements for groups do not apply to instances, nor those for dynamic groups to users. Every
 * tenancy lets Administrators do everything, but their calls are never refused.
 */
const subjectOf = ({ userId = '' }) => userId.startsWith('ocid1.user.')
    ? /^\s*allow\s+(?:group\s+(?!'?administrators\b)|any-)/i
    : /^\s*allow\s+(?:dynamic-group\s|any-)/i;
class OciRights {
    #session;
    #clock;
    constructor(session, clock) {
        this.#session = session;
        this.#clock = clock;
    }
    async #tryChange(call) {
        const headers = { 'if-match': NO_ETAG, 'content-type': 'application/json' };
        const doing = `try ${call.operation} without changing anything`;
        try {
            await (0,oci_request/* callOci */.OJ)(this.#session, { ...call, headers, doing, repeatable: true }, this.#clock, oci_request/* nothing */.s6);
        }
        catch (error) {
            if (!isAllowed(error))
                throw error;
        }
    }
    changeSecurityList(id) {
        const path = `/20160918/securityLists/${encodeURIComponent(id)}`;
        return this.#tryChange({
            ...{ service: 'network', method: 'PUT', path, operation: 'UpdateSecurityList' },
            body: {},
        });
    }
    changeGroupRules(id) {
        const one = `/20160918/networkSecurityGroups/${encodeURIComponent(id)}`;
        return this.#tryChange({
            ...{ service: 'network', method: 'POST', path: `${one}/actions/removeSecurityRules` },
            operation: 'RemoveNetworkSecurityGroupSecurityRules',
            body: { securityRuleIds: [NO_RULE] },
        });
    }
    changePool(pool, named) {
        const path = `/20180222/virtualNodePools/${encodeURIComponent(pool.id)}`;
        return this.#tryChange({
            ...{ service: 'container-engine', method: 'PUT', path, operation: 'UpdateVirtualNodePool' },
            body: named ? asItIs(pool) : {},
        });
    }
    #get(operation, path, doing) {
        return {
            service: 'container-engine',
            method: 'GET',
            path: `/20180222${path}`,
            operation,
            doing,
        };
    }
    listNodePools(compartmentId, clusterId) {
        const query = new URLSearchParams({ compartmentId, clusterId, limit: '1' });
        const call = this.#get('ListNodePools', `/nodePools?${query.toString()}`, 'list node pools');
        return (0,oci_request/* callOci */.OJ)(this.#session, call, this.#clock, oci_request/* nothing */.s6);
    }
    async readWorkRequest(compartmentId, clusterId) {
        const query = new URLSearchParams({ compartmentId, clusterId, limit: '1' });
        const list = this.#get('ListWorkRequests', `/workRequests?${query.toString()}`, 'list work requests');
        const ids = await (0,oci_request/* callOci */.OJ)(this.#session, list, this.#clock, (0,oci_request/* aList */.u0)((one) => one.text('id')));
        const [id] = ids;
        if (id === undefined)
            return;
        const path = `/workRequests/${encodeURIComponent(id)}`;
        const read = this.#get('GetWorkRequest', path, `read work request ${id}`);
        await (0,oci_request/* callOci */.OJ)(this.#session, read, this.#clock, oci_request/* nothing */.s6);
    }
    #identity(operation, path, read) {
        const call = {
            ...{ service: 'identity', method: 'GET', path: `/20160918${path}`, operation },
            doing: 'read which policies hold',
        };
        return (0,oci_request/* callOci */.OJ)(this.#session, call, this.#clock, ({ body }) => read(body));
    }
    async #above(compartmentId) {
        const above = [];
        let id = compartmentId;
        while (id !== this.#session.tenancyId && above.length < DEEPEST) {
            const path = `/compartments/${encodeURIComponent(id)}`;
            const { name, parent } = await this.#identity('GetCompartment', path, (body) => {
                const one = fields/* Fields */.C8.parse(body);
                return { name: one.text('name'), parent: one.text('compartmentId') };
            });
            above.push({ id, name });
            id = parent;
        }
        return [...above, { id: this.#session.tenancyId, name: '' }];
    }
    async policiesOf(compartmentId) {
        try {
            const above = await this.#above(compartmentId);
            const lists = await Promise.all(above.map(({ id }) => this.#statements(id)));
            return { above, texts: lists.flat() };
        }
        catch (error) {
            if (error instanceof action_error/* ActionError */.l)
                return undefined;
            throw error;
        }
    }
    async #statements(compartmentId) {
        const query = new URLSearchParams({ compartmentId, limit: '1000' });
        const subject = subjectOf(this.#session);
        return this.#identity('ListPolicies', `/policies?${query.toString()}`, (body) => (0,fields/* itemsOf */.S3)((0,fields/* parseWhole */.z2)(body), (policy) => policy.texts('statements'))
            .flat()
            .filter((text) => subject.test(text)));
    }
}
/** Uses signed calls of the identity. */
const openRights = (session, clock) => new OciRights(session, clock);

// EXTERNAL MODULE: ./dist.src/clients/registry/registry-region.js
var registry_region = __webpack_require__(9509);
// EXTERNAL MODULE: ./dist.src/clients/registry/registry-token.js
var registry_token = __webpack_require__(37296);
// EXTERNAL MODULE: ./dist.src/clients/registry/repositories.js + 1 modules
var repositories = __webpack_require__(63099);
// EXTERNAL MODULE: ./dist.src/values/registry/registry-host.js
var registry_host = __webpack_require__(8707);
// EXTERNAL MODULE: ./dist.src/values/registry/registry-scope.js
var registry_scope = __webpack_require__(15209);
// EXTERNAL MODULE: ./dist.src/actions/login-ocir/mask-login.js
var mask_login = __webpack_require__(55510);
// EXTERNAL MODULE: ./dist.src/core/once.js
var once = __webpack_require__(71081);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/clients.js + 1 modules
var clients = __webpack_require__(81793);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/cluster-access.js
var cluster_access = __webpack_require__(584);
;// CONCATENATED MODULE: ./dist.src/actions/doctor/clients.js















/** A refusal by the registry means the same as OCI's 404. */
const asNotAllowed = (error) => {
    const isRefused = error instanceof action_error/* ActionError */.l && error.code === 'REGISTRY_LOGIN_REFUSED';
    if (!isRefused)
        throw error;
    const { message, hint } = error;
    throw new action_error/* ActionError */.l({ code: 'OCI_NOT_FOUND_OR_NOT_ALLOWED', message, hint });
};
const provePush = async (registry, repository, session, { clock, log }) => {
    const namespace = await (0,registry_region/* registryNamespace */.bH)(session, clock);
    const scopes = (0,registry_scope/* registryScopes */.f)(namespace, [repository], 'push');
    const place = await (0,registry_region/* sessionFor */.w)(registry, session, clock);
    const { token } = await (0,registry_token/* fetchRegistryToken */.Dj)(place, clock, scopes);
    const login = { host: registry, username: registry_token/* bearerUser */.H0, password: token };
    (0,mask_login/* maskLogin */.q)(login, log);
    // A single endpoint for all of OCI does not cover registry hosts.
    if (session.endpoint !== undefined && !(0,registry_host/* isLoopback */.U)(registry))
        return;
    await (0,registry_login/* proveRegistryLogin */.X)(login, clock, scopes).catch(asNotAllowed);
};
/** The doctor's adapters; the chart renderer is shared with the pipeline. */
const openDoctorClients = (inputs, session, registry, context) => {
    const { clock } = context;
    const { image } = inputs.environment;
    const clusterId = (0,cluster_id/* clusterIdOf */.r)(inputs.environment) ?? '';
    const pipeline = (0,clients.openClients)(inputs, session, registry, context);
    const { repository = '', compartment = '' } = image ?? {};
    const isThere = async () => (await (0,repositories/* repositories */.b)(session, clock).find(compartment, repository)) !== undefined;
    return {
        engine: (0,container_engine/* openContainerEngine */.Q)(session, clock),
        network: (0,oci_network/* openNetwork */.X)(session, clock),
        rights: openRights(session, clock),
        hasRepository: isThere,
        provePush: () => provePush(registry, repository, session, context),
        target: (0,once/* once */.O)(() => (0,cluster_access.chosenTarget)(clusterId, inputs.clusterChoice, session, context)),
        identity: (target) => (0,cluster_access.chosenIdentity)(target, inputs.clusterChoice, session, context),
        rendered: (0,once/* once */.O)(() => pipeline.checkRelease()),
    };
};

;// CONCATENATED MODULE: ./dist.src/actions/doctor/examine.js













/** The job's identity as GitHub reports it, if the job signs in with it. */
const examineSubject = async ({ signIn }, { environment, clock, log }) => {
    if (signIn?.domainUrl === undefined)
        return [];
    try {
        const token = await (0,github_oidc.githubJob)(environment, clock).idToken(signIn.audience);
        log.mask(token);
        const claims = (0,jwt_claims/* jwtClaims */.v)(token);
        const isImmutable = (0,oidc_subject/* subjectForms */.w)(claims)?.used === 'immutable';
        return [(0,examine_github/* subjectFinding */.q)(String(claims['sub']), isImmutable)];
    }
    catch (error) {
        return [(0,finding/* findingOf */.hD)('GitHub', error)];
    }
};
/** Tries the pull secret's token as a virtual node uses it months later. */
const examinePull = async ({ pull }, registry, { clock }) => {
    if (pull === undefined)
        return [];
    const login = { host: registry, username: pull.username, password: pull.token };
    return [
        await (0,finding/* check */.z6)('registry', async () => {
            await (0,registry_login/* proveRegistryLogin */.X)(login, clock);
            return `${registry} takes the pull token of ${pull.username}`;
        }),
    ];
};
/** Nothing else can be examined while the described cluster or network does not exist. */
const examineSignedIn = async (session, described, context) => {
    let inputs;
    try {
        inputs = await (0,pipeline_described.withGround)(described, session, context);
    }
    catch (error) {
        return [(0,finding/* findingOf */.hD)('cluster', error)];
    }
    return examineGround(session, inputs, context);
};
const examineGround = async (session, inputs, context) => {
    let registry;
    try {
        registry = (0,pipeline_registry/* registryOf */.F)(inputs, session);
    }
    catch (error) {
        return [(0,finding/* findingOf */.hD)('registry', error)];
    }
    const clients = openDoctorClients(inputs, session, registry, context);
    const [all, pull] = await Promise.all([
        examine(inputs, clients),
        examinePull(inputs, registry, context),
    ]);
    return [...all, ...pull];
};
/**
 * Signs in and examines everything behind the sign-in; a refusal by GitHub is reported once, as
 * GitHub's.
 */
const examineIdentity = async (inputs, context) => {
    const github = await examineSubject(inputs, context);
    if (!(0,report/* isReady */.i_)(github))
        return github;
    let session;
    try {
        session = await (0,open_identity.openIdentity)(inputs, context);
        await (0,verify_identity/* verifyIdentity */.E)(session, context.clock, 'this identity');
    }
    catch (error) {
        return [...github, (0,finding/* findingOf */.hD)('identity', error)];
    }
    const who = (0,finding/* ready */.Gc)('identity', `${session.userId ?? 'signed in'} of ${session.tenancyId}`);
    return [...github, who, ...(await examineSignedIn(session, inputs, context))];
};


/***/ }),

/***/ 84188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withGround: () => (/* binding */ withGround),
/* harmony export */   withMadeGround: () => (/* binding */ withMadeGround)
/* harmony export */ });
/** Whether the file describes a network or a cluster instead of naming an existing one. */
const isDescribed = ({ cluster, network }) => typeof cluster === 'object' || network?.create !== undefined;
/** The inputs with descriptions replaced by what exists; loads nothing if nothing is described. */
const withGround = async (inputs, session, context) => {
    if (!isDescribed(inputs.environment))
        return inputs;
    const { findFoundation } = await Promise.all(/* import() */[__webpack_require__.e(1912), __webpack_require__.e(1949), __webpack_require__.e(9493), __webpack_require__.e(2567), __webpack_require__.e(6441), __webpack_require__.e(9432), __webpack_require__.e(1678)]).then(__webpack_require__.bind(__webpack_require__, 6434));
    return findFoundation(inputs, session, context);
};
/**
 * Returns the same as `withGround`, but creates what is missing first.
 * @param rendered called for the objects of the release if their ports decide about rules
 */
const withMadeGround = async (inputs, session, context, rendered) => {
    if (!isDescribed(inputs.environment))
        return { inputs, changes: [] };
    const { layFoundation } = await Promise.all(/* import() */[__webpack_require__.e(1912), __webpack_require__.e(1949), __webpack_require__.e(9493), __webpack_require__.e(2567), __webpack_require__.e(6441), __webpack_require__.e(9432), __webpack_require__.e(1678)]).then(__webpack_require__.bind(__webpack_require__, 6434));
    return layFoundation(inputs, session, context, rendered);
};


/***/ }),

/***/ 9130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openIdentity: () => (/* binding */ openIdentity)
/* harmony export */ });
/* harmony import */ var _clients_oci_oci_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42750);
/* harmony import */ var _stages_auth_signed_in_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56637);
/* harmony import */ var _values_environment_cluster_id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68685);
/* harmony import */ var _values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77214);
/* harmony import */ var _auth_sign_in_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25916);





/** Signs in, or uses the identity that an earlier step left. */
const openIdentity = async (inputs, context) => {
    const { environment, region } = inputs;
    const session = inputs.signIn === undefined
        ? await (0,_clients_oci_oci_session_js__WEBPACK_IMPORTED_MODULE_0__.openSession)(context.environment, context.clock, (secret) => context.log.mask(secret))
        : await (0,_auth_sign_in_js__WEBPACK_IMPORTED_MODULE_3__/* .signIn */ .J)(inputs.signIn, region ?? '', context);
    (0,_stages_auth_signed_in_js__WEBPACK_IMPORTED_MODULE_1__/* .requireTenancy */ .Q1)(session, inputs.allowedTenancies);
    const cluster = (0,_values_environment_cluster_id_js__WEBPACK_IMPORTED_MODULE_4__/* .clusterIdOf */ .r)(environment);
    if (cluster !== undefined)
        (0,_values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_2__/* .requireRealm */ .lx)((0,_values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOcid */ .X8)(cluster, 'cluster'), session.realm);
    return region === undefined ? session : { ...session, region };
};


/***/ }),

/***/ 19932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ registryOf)
/* harmony export */ });
/* harmony import */ var _clients_registry_registry_region_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9509);
/* harmony import */ var _clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37296);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83902);
/* harmony import */ var _values_environment_built_images_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53756);
/* harmony import */ var _values_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58810);





/** Whoever can change the environment file must not get the login by naming another host. */
const requirePullHost = ({ environment, pull }, registry, session) => {
    const image = environment.release?.image;
    const host = (image && (0,_values_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseImageReference */ .o_)(image).registry) || registry;
    if (pull === undefined || (0,_clients_registry_registry_region_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnRegistry */ .MJ)(host, session) || pull.hosts.includes(host))
        return;
    throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
        code: 'PULL_SECRET_HOST_FOREIGN',
        message: `${host} is not OCIR, and only the environment file names it, so it is given no pull secret of pull-username and pull-token`,
        hint: 'If they are a login of this registry, name it in the workflow too, by the input "registry" or "image". If everybody may pull the image, leave them out.',
    });
};
/**
 * The registry of the images that are built. Checked before anything is called or changed: tokens
 * of the identity and the pull secret go to OCIR, and elsewhere only if the workflow itself says
 * so.
 *
 * @throws ActionError REGISTRY_HOST_UNKNOWN, PULL_SECRET_HOST_FOREIGN
 */
const registryOf = (inputs, session) => {
    const { environment, picked } = inputs;
    const given = (0,_values_environment_built_images_js__WEBPACK_IMPORTED_MODULE_4__/* .describedImages */ .s)(environment).find(({ image }) => image.registry !== undefined);
    const registry = given?.image.registry ?? (0,_clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_1__/* .registryHost */ .U$)(session);
    if (picked.has('build-push'))
        (0,_clients_registry_registry_region_js__WEBPACK_IMPORTED_MODULE_0__/* .requireOwnRegistry */ .f2)(registry, session);
    if (picked.has('deploy'))
        requirePullHost(inputs, registry, session);
    return registry;
};


/***/ }),

/***/ 67603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ proveRegistryLogin)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_registry_docker_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27790);
/* harmony import */ var _http_unexpected_response_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54917);
/* harmony import */ var _http_http_exchange_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20734);
/* harmony import */ var _registry_challenge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92420);
/* harmony import */ var _registry_token_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37296);
/* harmony import */ var _http_timed_request_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90063);







const refused = ({ host, username }, status) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'REGISTRY_LOGIN_REFUSED',
    message: `${host} refused the login of ${username} with ${status}`,
    hint: HINTS[username === _registry_token_js__WEBPACK_IMPORTED_MODULE_5__/* .bearerUser */ .H0 ? 'bearer' : 'authToken'],
});
const HINTS = {
    bearer: 'OCIR gave the token itself: check that "registry" and "repositories" are what the signed-in identity may use (policy "read repos" or "manage repos").',
    authToken: 'Check "username" (<namespace>/<user>, or <namespace>/<domain>/<user>) and "auth-token": an auth token of that user, no password; OCI shows it once, when it is made.',
};
const unreachable = (host, why) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'REGISTRY_UNREACHABLE',
    message: `could not check whether ${host} accepts the login: ${why}`,
    hint: 'Check "registry", the runner\'s network and its proxy variables; else run the job again.',
});
const ask = (url, headers, host, clock) => (0,_http_timed_request_js__WEBPACK_IMPORTED_MODULE_6__/* .timedRequest */ .h6)(url, { method: 'GET', headers }, clock, _http_unexpected_response_js__WEBPACK_IMPORTED_MODULE_2__/* .requireOwnResponse */ .D6).catch((error) => {
    throw error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l ? error : unreachable(host, (0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error));
});
/**
 * Checks a login at the registry, as `docker login` does, so that a wrong auth token fails here and
 * not at the push.
 *
 * @param scopes of the login, requested as a push would
 * @throws ActionError REGISTRY_LOGIN_REFUSED, REGISTRY_UNREACHABLE
 */
const proveRegistryLogin = async (login, clock, scopes = []) => {
    const { host } = login;
    const entry = (0,_registry_challenge_js__WEBPACK_IMPORTED_MODULE_4__/* .registryEntry */ .q)(host);
    const open = await ask(entry, {}, host, clock);
    if ((0,_http_http_exchange_js__WEBPACK_IMPORTED_MODULE_3__/* .isSuccess */ .o)(open))
        return;
    if (open.status !== 401)
        throw unreachable(host, `it returned ${open.status}`);
    const header = open.headers['www-authenticate'] ?? '';
    const realm = (0,_registry_challenge_js__WEBPACK_IMPORTED_MODULE_4__/* .realmOf */ .L)(entry, header, (why) => unreachable(host, why));
    realm.searchParams.set('account', login.username);
    for (const scope of scopes)
        realm.searchParams.append('scope', scope);
    const judged = await ask(realm, { authorization: `Basic ${(0,_values_registry_docker_config_js__WEBPACK_IMPORTED_MODULE_1__/* .authOf */ .g)(login)}` }, host, clock);
    const { status } = judged;
    if (status === 401 || status === 403)
        throw refused(login, status);
    if (!(0,_http_http_exchange_js__WEBPACK_IMPORTED_MODULE_3__/* .isSuccess */ .o)(judged))
        throw unreachable(host, `it returned ${status}`);
};


/***/ }),

/***/ 1852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ changeText)
/* harmony export */ });
/** One line for a log. */
const changeText = ({ action, target, description }) => `${action} ${target}: ${description}`;


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


/***/ }),

/***/ 53797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ neededAddresses)
/* harmony export */ });
/** Virtual nodes that a cycling pool creates before it removes old ones; OCI's default is 1. */
const NODE_SURGE = 1;
/** Primary and standby; a private load balancer has a third, floating address (Oracle's page of them). */
const LOAD_BALANCER = { public: 2, private: 3 };
/** The API endpoint has one VNIC in its subnet. */
const ENDPOINT = 1;
const podsOf = ({ podsPerRelease, previews, surge, systemPods }) => {
    const releases = 1 + previews;
    return releases * (podsPerRelease + Math.ceil(podsPerRelease * surge)) + systemPods;
};
/**
 * The addresses that each subnet must provide: one per pod and virtual node, and those of each
 * release's load balancers.
 */
const neededAddresses = (expected, { hasPodSubnet, isLoadBalancerPrivate }) => {
    const pods = podsOf(expected);
    const nodes = expected.nodes + NODE_SURGE;
    const each = LOAD_BALANCER[isLoadBalancerPrivate ? 'private' : 'public'];
    return {
        endpoint: ENDPOINT,
        ...(hasPodSubnet ? { nodes, pods } : { nodes: nodes + pods }),
        'load-balancer': (1 + expected.previews) * expected.loadBalancers * each,
    };
};


/***/ }),

/***/ 75842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ planRepository),
/* harmony export */   z: () => (/* binding */ ensureRepository)
/* harmony export */ });
/* harmony import */ var _core_create_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95708);
/* harmony import */ var _core_read_after_create_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8312);


/** The desired settings that differ. */
const differences = (wanted, now) => {
    const tags = Object.entries(wanted.tags ?? {});
    const isOther = ([key, value]) => now.tags?.[key] !== value;
    const { isPublic, isImmutable, readme } = wanted;
    return {
        ...(isPublic === undefined || isPublic === now.isPublic ? {} : { isPublic }),
        ...(isImmutable === undefined || isImmutable === now.isImmutable ? {} : { isImmutable }),
        ...(readme === undefined || readme === now.readme ? {} : { readme }),
        ...(tags.some(isOther) ? { tags: { ...now.tags, ...wanted.tags } } : {}),
    };
};
/** Describes the settings of a change. */
const describe = ({ isPublic, isImmutable, readme, tags, }) => [
    ...(isPublic === undefined ? [] : [isPublic ? 'public' : 'private']),
    ...(isImmutable === undefined ? [] : [isImmutable ? 'immutable' : 'mutable']),
    ...(readme === undefined ? [] : ['readme']),
    ...(tags === undefined ? [] : ['tags']),
];
const isWanted = (settings) => describe(settings).length > 0;
const changesOf = async ({ settings = {} }, id, repositories) => isWanted(settings) ? differences(settings, await repositories.settings(id)) : {};
/** Plans the creation or change of the repository; changes nothing. */
const planRepository = async (request, repositories) => {
    const { repository, compartmentId, settings = {} } = request;
    const target = `repository ${repository}`;
    const found = await repositories.find(compartmentId, repository);
    if (found === undefined) {
        const words = describe({ ...settings, isPublic: settings.isPublic ?? false }).join(', ');
        const description = `${words}, in the compartment that is given`;
        return { changes: [{ action: 'create', target, description }], kept: [] };
    }
    const other = describe(await changesOf(request, found.id, repositories));
    if (other.length === 0)
        return { changes: [], kept: [target] };
    return { changes: [{ action: 'update', target, description: other.join(', ') }], kept: [] };
};
/**
 * Creates or changes the repository according to the plan. A push must never create it, since that
 * would be in the root compartment.
 * @throws ActionError REPOSITORY_ELSEWHERE, RESOURCE_GONE
 */
const ensureRepository = async (request, plan, clients, { progress, changed = () => undefined }) => {
    for (const change of plan.changes) {
        if (change.action === 'create') {
            const how = await makeRepository(request, clients);
            if (how === 'Created')
                changed(change);
            progress.info(`${how} repository ${request.repository}`);
        }
        else {
            await changeRepository(request, clients);
            changed(change);
            progress.info(`Changed repository ${request.repository}: ${change.description}`);
        }
    }
};
const changeRepository = async (request, { repositories }) => {
    const found = await repositories.find(request.compartmentId, request.repository);
    const other = found && (await changesOf(request, found.id, repositories));
    if (found !== undefined && other !== undefined && isWanted(other)) {
        await repositories.update(found.id, other);
    }
};
/** A concurrent job may have created it since the plan: then it is found. */
const makeRepository = ({ compartmentId, repository: name, settings = {} }, { repositories, clock }) => {
    const find = () => repositories.find(compartmentId, name);
    return (0,_core_create_once_js__WEBPACK_IMPORTED_MODULE_0__/* .createOnce */ .U)({
        name: `repository ${name}`,
        identity: [
            ...['repository', compartmentId, name],
            // With other settings it is another request, and needs another token.
            ...(isWanted(settings) ? [JSON.stringify(settings)] : []),
        ],
        create: async (token) => {
            await repositories.create({ compartmentId, name, settings }, token);
            return (await (0,_core_read_after_create_js__WEBPACK_IMPORTED_MODULE_1__/* .readAfterCreate */ .B)(find, clock)) && 'Created';
        },
        // A repository that another run has just created may not be listed yet.
        find: async () => (await (0,_core_read_after_create_js__WEBPACK_IMPORTED_MODULE_1__/* .readAfterCreate */ .B)(find, clock, 2000)) && 'Found',
    });
};


/***/ }),

/***/ 90849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ planCluster)
/* harmony export */ });
/* harmony import */ var _core_once_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(71081);
/* harmony import */ var _values_environment_described_pools_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(27816);
/* harmony import */ var _values_environment_cluster_id_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(68685);
/* harmony import */ var _network_ensure_network_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52989);
/* harmony import */ var _network_network_snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1938);
/* harmony import */ var _network_network_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6603);
/* harmony import */ var _network_read_pools_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(329);
/* harmony import */ var _network_role_groups_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49988);
/* harmony import */ var _network_rules_in_place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74780);
/* harmony import */ var _network_service_traffic_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51568);
/* harmony import */ var _node_pool_ensure_node_pool_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89830);
/* harmony import */ var _node_pool_find_node_pool_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54949);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13924);













/** A pool as ensure-node-pool will leave it, later in the same job. */
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
const poolsToCome = (pools, targets) => {
    if (targets.length === 0 || pools === undefined)
        return pools;
    const others = pools.filter((pool) => (0,_network_read_pools_js__WEBPACK_IMPORTED_MODULE_3__/* .isLive */ .DG)(pool) && !targets.some(({ name }) => name === pool.name));
    const toCome = targets.map((target) => poolToCome(target, pools.find(({ name }) => name === target.name)));
    return [...others, ...toCome];
};
/** The pools of the cluster, listed once for both stages, in every compartment that is named. */
const listPools = async (engine, cluster, targets) => {
    if (targets.length === 0)
        return (0,_network_read_pools_js__WEBPACK_IMPORTED_MODULE_3__/* .readPools */ .aG)(engine, cluster);
    const compartments = new Set(targets.map(({ compartmentId }) => compartmentId));
    const lists = [...compartments].map((id) => engine.nodePools(id, cluster.id));
    return (await Promise.all(lists)).flat();
};
/** One after the other: what one pool takes of the limit of virtual nodes is not there for the next. */
const planPools = async (targets, pools, engine) => {
    const plans = [];
    let taken = 0;
    const reader = {
        findNodePools: (compartment, _cluster, name) => Promise.resolve(pools.filter((one) => one.name === name && one.compartmentId === compartment)),
        virtualNodeLimit: async (compartmentId) => {
            const limit = await engine.virtualNodeLimit(compartmentId);
            return limit && { used: limit.used + taken, available: limit.available - taken };
        },
        availabilityDomains: (compartmentId) => engine.availabilityDomains(compartmentId),
        podShapes: (compartmentId) => engine.podShapes(compartmentId),
    };
    for (const target of targets) {
        const plan = await (0,_node_pool_ensure_node_pool_js__WEBPACK_IMPORTED_MODULE_7__/* .planEnsureNodePool */ .o)(target, reader);
        taken += Math.max(0, target.size - (plan.pool?.size ?? 0));
        plans.push(plan);
    }
    return plans;
};
/**
 * Returns the section with the groups that earlier runs created. A pool also gets the others if
 * ensure-network creates them in this run: it is planned again then.
 */
const withGroups = async (environment, cluster, has, snapshot) => {
    const { network } = environment;
    if (network.mode !== 'nsg' || network['create-groups'] !== true)
        return network;
    const desired = (0,_network_network_target_js__WEBPACK_IMPORTED_MODULE_2__/* .networkTarget */ .Oq)((0,_settings_js__WEBPACK_IMPORTED_MODULE_9__/* .networkSettings */ .eg)(network, environment), cluster);
    const { target } = await (0,_network_role_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveGroups */ .bq)(desired, await snapshot());
    const ids = (0,_network_network_target_js__WEBPACK_IMPORTED_MODULE_2__/* .rolesOf */ .R7)(target).flatMap(([role, { groupId }]) => {
        const isKnown = groupId !== undefined && (!(0,_network_rules_in_place_js__WEBPACK_IMPORTED_MODULE_5__/* .isNewGroup */ .SI)(groupId) || has('ensure-network'));
        return isKnown ? [[role, groupId]] : [];
    });
    return { ...network, groups: { ...Object.fromEntries(ids), ...network.groups } };
};
/**
 * Plans network and node pool. Groups count as attached if they will be by the end of the job: by
 * ensure-node-pool, and by the annotations of the release's Services.
 */
const planCluster = async (environment, has, clients, release) => {
    const { network } = environment;
    const clusterId = (0,_values_environment_cluster_id_js__WEBPACK_IMPORTED_MODULE_10__/* .clusterIdOf */ .r)(environment);
    if (network === undefined || clusterId === undefined)
        return {};
    if (!has('ensure-network') && !has('ensure-node-pool'))
        return {};
    const engine = await clients.engine();
    const cluster = await engine.cluster(clusterId);
    (0,_node_pool_find_node_pool_js__WEBPACK_IMPORTED_MODULE_8__/* .requireVirtualNodeSupport */ .oS)(cluster);
    const described = has('ensure-node-pool') ? (0,_values_environment_described_pools_js__WEBPACK_IMPORTED_MODULE_11__/* .describedPools */ .P)(environment) : [];
    const openSnapshot = (0,_core_once_js__WEBPACK_IMPORTED_MODULE_12__/* .once */ .O)(async () => (0,_network_network_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .takeSnapshot */ .W)(await clients.network()));
    const grouped = await withGroups({ ...environment, network }, cluster, has, openSnapshot);
    const targets = described.map(({ pool }) => (0,_settings_js__WEBPACK_IMPORTED_MODULE_9__/* .nodePoolTarget */ .o6)(pool, grouped, cluster));
    const pools = await listPools(engine, cluster, targets);
    const planNetwork = async () => {
        const balancer = (0,_network_service_traffic_js__WEBPACK_IMPORTED_MODULE_6__/* .serviceTraffic */ .$d)((await release) ?? []);
        const settings = {
            ...(0,_network_service_traffic_js__WEBPACK_IMPORTED_MODULE_6__/* .withTraffic */ .oO)((0,_settings_js__WEBPACK_IMPORTED_MODULE_9__/* .networkSettings */ .eg)(network, environment), balancer, (0,_settings_js__WEBPACK_IMPORTED_MODULE_9__/* .givenTraffic */ .RT)(network)),
            pools: poolsToCome(pools, targets),
            attachedGroups: { 'load-balancer': network.mode === 'nsg' ? balancer?.groups : undefined },
            balancerSubnets: balancer?.subnets,
        };
        const snapshot = await openSnapshot();
        const plan = await (0,_network_ensure_network_js__WEBPACK_IMPORTED_MODULE_0__/* .planEnsureNetwork */ .w)((0,_network_network_target_js__WEBPACK_IMPORTED_MODULE_2__/* .networkTarget */ .Oq)(settings, cluster), snapshot);
        const unknown = pools === undefined ? [_network_read_pools_js__WEBPACK_IMPORTED_MODULE_3__/* .poolsUnknown */ .Q2] : [];
        return { snapshot, network: { ...plan, warnings: [...plan.warnings, ...unknown] } };
    };
    const [networkPlan, nodePools] = await Promise.all([
        has('ensure-network') ? planNetwork() : undefined,
        planPools(targets, pools ?? [], engine),
    ]);
    return {
        ...networkPlan,
        ...(nodePools.length === 0 ? {} : { nodePools }),
    };
};


/***/ }),

/***/ 77660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  df: () => (/* binding */ describePlan),
  pz: () => (/* binding */ networkLine),
  aw: () => (/* binding */ planPipeline),
  II: () => (/* binding */ plannedChanges)
});

// EXTERNAL MODULE: ./dist.src/core/change.js
var core_change = __webpack_require__(1852);
// EXTERNAL MODULE: ./dist.src/values/environment/built-images.js
var built_images = __webpack_require__(53756);
// EXTERNAL MODULE: ./dist.src/values/environment/described-pools.js
var described_pools = __webpack_require__(27816);
// EXTERNAL MODULE: ./dist.src/values/plural.js
var plural = __webpack_require__(95117);
// EXTERNAL MODULE: ./dist.src/stages/build-push/repository.js
var repository = __webpack_require__(75842);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/stages/deploy/kept-replicas.js
var kept_replicas = __webpack_require__(27038);
// EXTERNAL MODULE: ./dist.src/stages/deploy/render.js + 5 modules
var render = __webpack_require__(86401);
// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/node-fit.js
var node_fit = __webpack_require__(50332);
// EXTERNAL MODULE: ./dist.src/values/manifests/manifests.js
var manifests = __webpack_require__(12284);
// EXTERNAL MODULE: ./dist.src/stages/check/pod-spec.js
var pod_spec = __webpack_require__(51120);
;// CONCATENATED MODULE: ./dist.src/stages/node-pool/pool-misfits.js




/** Label keys that pods with this spec require. */
const askedKeys = (spec) => [
    ...Object.keys((0,json/* strings */.P$)((0,json.at)(spec, 'nodeSelector'))),
    ...(0,json/* list */.p_)((0,json.at)(spec, ...['affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution'], 'nodeSelectorTerms'))
        .flatMap((term) => (0,json/* list */.p_)((0,json.at)(term, 'matchExpressions')))
        .map((one) => (0,json/* text */.Qq)((0,json.at)(one, 'key'))),
];
/** Nodes get labels with a domain in front from OKE and Kubernetes: those are not known before. */
const areKnown = (spec, labels) => labels !== undefined && askedKeys(spec).every((key) => key in labels || !key.includes('/'));
const noteOf = (object, { name, labels, taints = [] }) => {
    const spec = (0,pod_spec/* podSpecOf */.qz)(object);
    if (spec === undefined || (0,json.at)(object, 'kind') === 'DaemonSet')
        return undefined;
    if (areKnown(spec, labels) && (0,node_fit/* misfit */.h)(spec, { metadata: { labels } }) === 'labels') {
        return `${(0,manifests/* nameOf */.Vb)(object)} asks for nodes with ${(0,node_fit/* asksOfNodes */.D)(spec)}, which node pool "${name}" as described has not`;
    }
    if ((0,node_fit/* misfit */.h)({ tolerations: (0,json.at)(spec, 'tolerations') }, { spec: { taints } }) === undefined) {
        return undefined;
    }
    const keys = taints.map(({ key }) => key).join(', ');
    return `${(0,manifests/* nameOf */.Vb)(object)} does not tolerate all taints that node pool "${name}" as described has: ${keys}`;
};
const leastOf = (object, pools) => {
    const notes = pools.map((pool) => noteOf(object, pool));
    return notes.includes(undefined) ? [] : notes.flatMap((note) => note ?? []);
};
/**
 * Returns what the pods of a release require of their nodes and no described pool has, one sentence
 * per pool. Other nodes of the cluster may have it: the deployment itself checks all of them.
 * Settings that a description leaves out stay unchanged in the pool, and are not judged.
 */
const poolMisfits = (objects, pools) => objects.flatMap((object) => leastOf(object, pools));

// EXTERNAL MODULE: ./dist.src/values/sum.js
var sum = __webpack_require__(804);
// EXTERNAL MODULE: ./dist.src/stages/addresses/address-report.js
var address_report = __webpack_require__(14080);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/virtual-nodes.js
var virtual_nodes = __webpack_require__(43879);
// EXTERNAL MODULE: ./dist.src/stages/addresses/needed-addresses.js
var needed_addresses = __webpack_require__(53797);
// EXTERNAL MODULE: ./dist.src/stages/addresses/release-pods.js
var release_pods = __webpack_require__(6853);
// EXTERNAL MODULE: ./dist.src/stages/network/network-snapshot.js
var network_snapshot = __webpack_require__(1938);
// EXTERNAL MODULE: ./dist.src/stages/node-pool/limits.js
var limits = __webpack_require__(42706);
;// CONCATENATED MODULE: ./dist.src/stages/pipeline/reckon-pools.js









/** A rollout's, and what runs in any case: CoreDNS, metrics-server, an ingress controller. */
const USUAL = { surge: 0.25, systemPods: 6 };
const podsOf = ({ releases, objects }) => (0,release_pods/* podsAtPeak */.VN)(objects) * releases;
/** Reports if the nodes of all pools cannot hold the peak. */
const tooFewNodes = (peak) => {
    const [most, pods] = [peak.nodes * virtual_nodes/* PODS_PER_NODE */.M, podsOf(peak)];
    return pods + USUAL.systemPods <= most
        ? undefined
        : `${(0,plural/* plural */.L)(peak.nodes, 'virtual node')} of the pools hold ${most} pods, and the release needs ${pods} at its peak`;
};
const sizeOf = (pools) => (0,sum/* sum */.c)(pools.map(({ size }) => size));
/**
 * The addresses that a subnet with pods must provide: its share of them by the sizes of its pools,
 * and one for each virtual node in it.
 */
const neededIn = (subnetId, peak, pools) => {
    const nodes = sizeOf(pools.filter(({ nodeSubnetId }) => nodeSubnetId === subnetId));
    const size = sizeOf(pools.filter(({ podSubnetId }) => podSubnetId === subnetId));
    const expected = {
        ...{ nodes, podsPerRelease: (0,release_pods/* podsAtPeak */.VN)(peak.objects), previews: peak.releases - 1 },
        ...{ loadBalancers: (0,release_pods/* loadBalancersOf */.$t)(peak.objects), ...USUAL },
    };
    const form = { hasPodSubnet: true, isLoadBalancerPrivate: false };
    const needed = (0,needed_addresses/* neededAddresses */.K)(expected, form);
    const pods = Math.ceil(((needed.pods ?? 0) * size) / sizeOf(pools));
    return pods + (nodes === 0 ? 0 : (needed.nodes ?? 0));
};
/**
 * Reports if the subnets over which the pods are spread can never hold the peak, whatever is in
 * them now.
 */
const tooFewAddresses = async (peak, pools, read) => {
    const snapshot = await read();
    const ids = new Set(pools.map(({ podSubnetId }) => podSubnetId));
    const lines = [...ids].map(async (id) => {
        const { name, cidrs } = await snapshot.subnet(id);
        const use = { role: 'pods', name, cidrs, used: 0 };
        return (0,address_report/* reportAddresses */.jH)([use], { pods: neededIn(id, peak, pools) });
    });
    return (await Promise.all(lines)).flat().flatMap((line) => (0,address_report/* addressProblem */.cg)(line) ?? []);
};
/**
 * Checks whether the described pools, and the subnets of their pods, hold the release at its peak;
 * returns one sentence per pool or subnet that does not, or that cannot be read.
 */
const reckonPools = async (environment, objects, { nodePools = [], snapshot }, clients) => {
    const [first] = nodePools;
    if (first === undefined || (0,release_pods/* podsAtPeak */.VN)(objects) === 0)
        return [];
    const places = nodePools.map(({ target }) => target);
    const nodes = sizeOf(places);
    const peak = { nodes, releases: environment.preview === undefined ? 1 : 2, objects };
    const { compartmentId } = first.target;
    const readSubnets = async () => snapshot ?? (0,network_snapshot/* takeSnapshot */.W)(await clients.network());
    const [addresses, trial] = await Promise.all([
        tooFewAddresses(peak, places, readSubnets).catch((error) => [
            `whether the pod subnet holds the release is not known: ${(0,action_error/* messageOf */.b)(error)}`,
        ]),
        (0,limits/* beyondTrial */.iT)({ nodes, pods: podsOf(peak) }, compartmentId, await clients.engine()),
    ]);
    return [tooFewNodes(peak), trial, ...addresses].flatMap((text) => text ?? []);
};

// EXTERNAL MODULE: ./dist.src/stages/pipeline/settings.js
var settings = __webpack_require__(13924);
// EXTERNAL MODULE: ./dist.src/stages/pipeline/plan-cluster.js
var plan_cluster = __webpack_require__(90849);
;// CONCATENATED MODULE: ./dist.src/stages/pipeline/plan.js












const withoutCluster = (why) => ({
    verdict: 'unchanged',
    changes: [],
    unseen: why,
    assumed: why,
});
/** A problem in the cluster's rendering counts like one in the rendering without it. */
const isOfChart = (error) => error instanceof action_error/* ActionError */.l &&
    ['IMAGE_NOT_IN_CHART', 'MANIFEST_NOT_SUPPORTED', 'PREVIEW_NOT_CONFINED'].includes(error.code);
/** The changes to the release, as far as the cluster can be read before anything is changed. */
const review = async ({ network }, clients) => {
    if (clients.reviewRelease === undefined)
        return { verdict: 'unchanged', changes: [] };
    if ((network?.changes ?? []).length > 0) {
        return withoutCluster('the network has to be changed first');
    }
    return clients.reviewRelease().catch((error) => {
        if (isOfChart(error))
            throw error;
        return withoutCluster((0,action_error/* messageOf */.b)(error));
    });
};
const inReach = async ({ network, nodePools = [] }, review) => {
    const none = { changes: [], kept: [] };
    if (review === undefined)
        return none;
    if ([network, ...nodePools].some((plan) => (plan?.changes ?? []).length > 0)) {
        return { ...none, unseen: 'network and node pool have to be changed first' };
    }
    return review().catch((error) => ({ ...none, unseen: (0,action_error/* messageOf */.b)(error) }));
};
const planRepositories = async (environment, clients) => {
    const images = (0,built_images/* describedImages */.s)(environment);
    if (images.length === 0)
        return undefined;
    const client = await clients.repositories();
    return Promise.all(images.map(({ image }) => (0,repository/* planRepository */._)((0,settings/* repositoryRequest */.KB)(image), client)));
};
const installs = (environment, has) => has('metrics-server') && environment['metrics-server'] === 'install';
/** Reads OCI and renders the chart; changes nothing. */
const planPipeline = async (environment, picked, clients) => {
    const has = (name) => picked.has(name);
    const { release } = environment;
    // Pods for managed nodes require nothing from the pool.
    const isAlone = environment.checks?.['managed-nodes'] !== true;
    const pools = isAlone && has('ensure-node-pool') ? (0,described_pools/* describedPools */.P)(environment) : [];
    const isAsked = has('deploy') || (has('ensure-network') && (0,settings/* needsChartPorts */.oA)(environment));
    const rendered = isAsked ? clients.checkRelease() : undefined;
    const [cluster, repositories, objects] = await Promise.all([
        (0,plan_cluster/* planCluster */.C)(environment, has, clients, rendered),
        has('build-push') ? planRepositories(environment, clients) : undefined,
        rendered,
    ]);
    return {
        ...cluster,
        ...(repositories === undefined ? {} : { repositories }),
        ...(installs(environment, has)
            ? { metrics: await inReach(cluster, clients.reviewMetrics) }
            : {}),
        ...(has('deploy') && release?.secrets
            ? { secrets: await inReach(cluster, clients.reviewSecrets) }
            : {}),
        ...(objects === undefined || release === undefined || !has('deploy')
            ? {}
            : {
                release: {
                    name: release.name ?? release.namespace,
                    namespace: release.namespace,
                    objects: objects.length,
                    review: await review(cluster, clients),
                    misfits: poolMisfits(objects, pools.map(({ pool }) => pool)),
                    shortages: pools.length === 0 ? [] : await reckonPools(environment, objects, cluster, clients),
                },
            }),
    };
};
/** All changes that are known before the image is built, for outputs and tables. */
const plannedChanges = (plan) => [
    ...[plan.network, ...(plan.nodePools ?? []), ...(plan.repositories ?? [])],
    ...[plan.metrics, plan.secrets, plan.release?.review],
].flatMap((part) => part?.changes ?? []);
const addedText = ({ rulesMissing, changes }) => {
    const [first, ...more] = changes.filter(({ rules }) => rules.length > 0);
    if (first === undefined)
        return [];
    const holder = first.holder.kind === 'nsg' ? 'NSG' : 'security list';
    return [`add ${(0,plural/* plural */.L)(rulesMissing, 'rule')} to ${(0,plural/* plural */.L)(more.length + 1, holder)}`];
};
/** Counts the rules, and names every other change. */
const networkLine = (plan) => {
    const { rulesToRemove, rulesKept, changes } = plan;
    const parts = [
        ...(rulesToRemove === 0 ? [] : [`remove ${rulesToRemove} of our rules`]),
        ...addedText(plan),
        ...changes.filter(({ kind }) => kind !== 'rules').map(core_change/* changeText */.k),
    ];
    return `${parts.join('; ') || 'nothing to change'}, ${(0,plural/* plural */.L)(rulesKept, 'rule')} already there`;
};
const changeLine = (plan) => plan.changes.map(core_change/* changeText */.k).join('; ') || `nothing to change, ${plan.kept.join('; ')}`;
const reviewLine = (review) => review.unseen === undefined ? changeLine(review) : `not looked at (${review.unseen})`;
const verdictOf = ({ verdict, unseen }) => unseen === undefined ? verdict : `not compared with the cluster (${unseen})`;
const assumedLines = ({ assumed, unseen } = {}) => {
    if (assumed === undefined)
        return [];
    if (assumed === unseen)
        return [`    ${render/* ASSUMED */.DX}`];
    return [`    ${render/* ASSUMED_THERE */.Q$}; no dry run in the cluster: ${assumed}`];
};
/** The plan for the log: the number of changes, then a line per part. */
const describePlan = (plan) => {
    const { network, nodePools = [], repositories = [], metrics, secrets, release } = plan;
    const count = (network?.rulesMissing ?? 0) +
        [...nodePools, ...repositories, metrics, secrets].flatMap((one) => one?.changes ?? []).length +
        (release?.review.changes.length ?? 0);
    const objects = release && (0,plural/* plural */.L)(release.objects, 'object');
    const parts = [
        ['network', network && networkLine(network)],
        ...nodePools.map((one) => ['node pool', changeLine(one)]),
        ['metrics', metrics && reviewLine(metrics)],
        ['secrets', secrets && reviewLine(secrets)],
        ...repositories.map((one) => ['repository', changeLine(one)]),
        [
            'release',
            release &&
                `"${release.name}" in namespace ${release.namespace}, ${objects}: ${verdictOf(release.review)}`,
        ],
    ];
    return [
        `Plan: ${(0,plural/* plural */.L)(count, 'change')}`,
        ...parts.flatMap(([name, line]) => line === undefined ? [] : [`  ${name.padEnd(10)} ${line}`]),
        ...assumedLines(release?.review),
        ...(release?.review.changes ?? []).map((change) => `    ${(0,core_change/* changeText */.k)(change)}`),
        ...(release?.review.held ?? []).map((held) => `    ${(0,kept_replicas/* heldText */.D)(held)}`),
        ...[...(release?.misfits ?? []), ...(release?.shortages ?? [])].map((text) => `    ${text}`),
    ];
};


/***/ }),

/***/ 31794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ blocksOf),
/* harmony export */   u0: () => (/* binding */ sourcesOf),
/* harmony export */   y7: () => (/* binding */ clientPorts)
/* harmony export */ });
/* harmony import */ var _values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57562);
/* harmony import */ var _values_network_packets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88471);
/* harmony import */ var _values_network_ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8058);



/** The source ports of clients: nothing is known about machines outside the VCN. */
const clientPorts = (client) => client.subnet === undefined || client.isRelay === true ? _values_network_packets_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_CLIENT_PORTS */ .Sv : _values_network_packets_js__WEBPACK_IMPORTED_MODULE_1__/* .LINUX_CLIENT_PORTS */ .OZ;
/** Oracle's services have addresses, but we keep no list of them: all of IPv4 represents them. */
const EVERY_ADDRESS = (0,_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .GN)(_values_network_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .ANYWHERE */ .eY);
/** The blocks that represent an end. */
const blocksOf = (end) => end.service === undefined ? end.blocks.map(_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .GN) : [EVERY_ADDRESS];
const sourcesOf = (end) => [
    ...(end.subnet?.lists ?? []),
    ...end.groups,
];


/***/ }),

/***/ 86243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ judgeRoute),
/* harmony export */   SN: () => (/* binding */ gatewayName),
/* harmony export */   VO: () => (/* binding */ isPrivateBlock),
/* harmony export */   zk: () => (/* binding */ isDefaultRoute)
/* harmony export */ });
/* harmony import */ var _values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57562);
/* harmony import */ var _values_own_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87363);
/* harmony import */ var _flow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31794);



const yes = (reason) => ({ isOpen: true, reason });
const no = (reason) => ({ isOpen: false, reason });
const WORDS = {
    internetgateway: 'internet gateway',
    natgateway: 'NAT gateway',
    servicegateway: 'service gateway',
    drg: 'dynamic routing gateway',
    localpeeringgateway: 'local peering gateway',
    privateip: 'private address',
};
/** E.g. `NAT gateway oke-ngw`. */
const gatewayName = ({ kind, name }) => `${(0,_values_own_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .Z)(WORDS, kind) ?? kind} ${name}`;
const PRIVATE_BLOCKS = [
    '10.0.0.0/8',
    '172.16.0.0/12',
    '192.168.0.0/16',
    '100.64.0.0/10',
    'fc00::/7',
];
/** Addresses that are never seen on the internet. */
const isPrivateBlock = (block) => PRIVATE_BLOCKS.some((outer) => (0,_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .cidrContains */ .eX)((0,_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .GN)(outer), block));
/** Picks, like a router, a service's own route, then the longest prefix that holds the block. */
const routeFor = (routes, block, service) => {
    const own = routes.find(({ isService, destination }) => isService && service !== undefined && (destination === service || /^all-/.test(destination)));
    const byPrefix = routes
        .filter(({ isService }) => !isService)
        // The table is the user's: skips destinations that are no block.
        .flatMap((route) => {
        const cidr = (0,_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .cidrInterval */ .Sr)(route.destination);
        return cidr !== undefined && (0,_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .cidrContains */ .eX)(cidr, block) ? [{ route, cidr }] : [];
    })
        // The longest prefix is the smallest block.
        .toSorted((a, b) => ((0,_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .cidrContains */ .eX)(a.cidr, b.cidr) ? 1 : 0) - ((0,_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .cidrContains */ .eX)(b.cidr, a.cidr) ? 1 : 0));
    return own ?? byPrefix[0]?.route;
};
const internetGateway = (subnet, name, isIncoming) => {
    if (subnet.isPrivate) {
        return no(`${name}: subnet ${subnet.name} is private, so nothing in it has a public address`);
    }
    return isIncoming ? yes(name) : yes(`${name}, for addresses that are public`);
};
const throughGateway = (subnet, route, { isIncoming, isPod }) => {
    const { gateway, destination } = route;
    if (gateway === undefined)
        return no(`the route to ${destination} leads to a gateway that is gone or may not be seen`);
    const name = gatewayName(gateway);
    if (!gateway.isOpen)
        return no(`${name} is disabled or blocks traffic`);
    if (gateway.kind === 'internetgateway') {
        if (isPod)
            return no(`${name}: pods have no public address; they need a NAT gateway`);
        return internetGateway(subnet, name, isIncoming);
    }
    const isOneWay = gateway.kind === 'natgateway' || gateway.kind === 'servicegateway';
    return isIncoming && isOneWay ? no(`${name} lets no connection in`) : yes(name);
};
/** Whether it is for all addresses that have no route of their own. */
const isDefaultRoute = ({ destination }) => destination.endsWith('/0');
const overlaps = (text, block) => {
    const other = (0,_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .cidrInterval */ .Sr)(text);
    return other !== undefined && (0,_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .intervalsOverlap */ .wv)(other, block);
};
/** Private blocks that overlap the VCN, or may do so if its blocks are unknown. */
const isOfVcn = ({ vcnCidrs }, block) => isPrivateBlock(block) && (vcnCidrs?.some((text) => overlaps(text, block)) ?? true);
const insideVcn = ({ vcnCidrs }, block) => {
    const isWhole = vcnCidrs?.some((text) => (0,_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .cidrContains */ .eX)((0,_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .GN)(text), block)) ?? true;
    return isWhole ? 'inside the VCN' : `inside the VCN, as far as it has addresses of ${block.text}`;
};
/** A default route to one of these does not affect traffic within the VCN, which needs no route. */
const isForPublic = (route) => isDefaultRoute(route) && /^(nat|internet)gateway$/.test(route.gateway?.kind ?? '');
const gatewayLeg = (subnet, outside, block, leg) => {
    const { routeTable } = subnet;
    const route = routeFor(routeTable.routes, block, outside.service);
    const isInside = outside.service === undefined && isOfVcn(subnet, block);
    if (isInside && (route === undefined || isForPublic(route))) {
        return yes(insideVcn(subnet, block));
    }
    if (route !== undefined)
        return throughGateway(subnet, route, leg);
    const where = outside.service ?? block.text;
    return no(`route table ${routeTable.name} of subnet ${subnet.name} has no route to ${where}`);
};
/** Whether packets have a route: within one VCN always, else through a gateway. */
const judgeRoute = ({ from, to }) => {
    if (from.subnet && to.subnet) {
        return from.subnet.vcnId === to.subnet.vcnId
            ? yes('inside the VCN')
            : no(`subnets ${from.subnet.name} and ${to.subnet.name} lie in different VCNs`);
    }
    const isIncoming = from.subnet === undefined;
    const [inner, outside] = isIncoming ? [to, from] : [from, to];
    const { subnet } = inner;
    if (subnet === undefined)
        return no('neither end is in the VCN');
    const isPod = inner.role === 'pods' || inner.role === 'nodes';
    const verdicts = (0,_flow_js__WEBPACK_IMPORTED_MODULE_1__/* .blocksOf */ .SH)(outside).map((block) => gatewayLeg(subnet, outside, block, { isIncoming, isPod }));
    return verdicts.find(({ isOpen }) => !isOpen) ?? verdicts[0] ?? no('no address is named');
};


/***/ }),

/***/ 39221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fw: () => (/* binding */ podFaults),
/* harmony export */   Zh: () => (/* binding */ isFault),
/* harmony export */   Zx: () => (/* binding */ reviewRouteTables),
/* harmony export */   mM: () => (/* binding */ routeFindingText)
/* harmony export */ });
/* harmony import */ var _values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57562);
/* harmony import */ var _judge_route_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86243);


const ALL_SERVICES = /^all-/;
/** Identified by the kind in the OCID, even if the gateway is not visible. */
const leadsTo = (routes, kind) => routes.find(({ gatewayId }) => gatewayId.split('.')[1] === kind);
const SERVICE_ROUTE = 'add a route for all Oracle services (all-…-services-in-oracle-services-network) to a service gateway';
/** Routes are shared, and an appliance may stand in for a gateway: reports faults, repairs none. */
const reviewServiceRoute = ({ isPrivate }, routes) => {
    const code = 'no-service-gateway';
    const service = leadsTo(routes, 'servicegateway');
    if (service !== undefined) {
        const isWhole = routes.some((one) => one.isService && ALL_SERVICES.test(one.destination));
        const message = `the service gateway is only used for ${service.destination}; OCIR needs the route for all Oracle services`;
        return isWhole ? [] : [{ code: 'partial-service-gateway', message }];
    }
    if (routes.length === 0) {
        const message = `no route at all: pods cannot pull images; ${SERVICE_ROUTE}, and one for the internet to a NAT gateway`;
        return [{ code, severity: 'fault', message }];
    }
    const isOut = leadsTo(routes, 'natgateway') ?? leadsTo(routes, 'internetgateway');
    if (isPrivate && isOut === undefined) {
        const message = `no route to Oracle's services: pods cannot pull images from OCIR; ${SERVICE_ROUTE}`;
        return [{ code, severity: 'fault', message }];
    }
    const message = `no route to a service gateway: images from OCIR and calls to OCI take the NAT gateway or no way at all; ${SERVICE_ROUTE}`;
    return [{ code, message }];
};
/**
 * Pods have private addresses only: they need a NAT gateway, and a service gateway for Oracle's
 * services.
 */
const reviewPods = (subnet, routes) => {
    const { isPrivate } = subnet;
    const found = [];
    const internet = leadsTo(routes, 'internetgateway');
    if (internet !== undefined) {
        const message = `${internet.destination} leads to an internet gateway, which pods cannot use: lead it to a NAT gateway`;
        const severity = isPrivate ? 'fault' : 'advice';
        found.push({ code: 'internet-gateway-for-pods', severity, message });
    }
    if (!isPrivate) {
        const message = 'virtual nodes need a private subnet for their pods; this one is public';
        found.push({ code: 'public-pod-subnet', message });
    }
    return [...found, ...reviewServiceRoute(subnet, routes)];
};
const placed = (found, subnet, table) => found.map((one) => ({
    severity: 'advice',
    ...one,
    subnet: subnet.name,
    routeTable: table.name,
}));
const isFault = ({ severity }) => severity === 'fault';
const routeFindingText = ({ subnet, routeTable, message }) => `routes of subnet ${subnet} (${routeTable}): ${message}`;
/** What keeps the pods of a subnet from their images, as far as its route table alone shows. */
const podFaults = (subnet, table) => placed(reviewPods(subnet, table.routes), subnet, table).filter(isFault);
/** OCI seems to reject such a table; if it exists, responses may take another path. */
const reviewMixed = ({ routeTable: { routes } }) => leadsTo(routes, 'internetgateway') && leadsTo(routes, 'servicegateway')
    ? [
        {
            code: 'mixed-gateways',
            message: 'an internet gateway and a service gateway in one route table: use the internet gateway alone for public subnets, NAT and service gateway for private ones',
        },
    ]
    : [];
const cidrRoutes = ({ routeTable: { routes } }) => routes.flatMap((route) => {
    const cidr = route.isService ? undefined : (0,_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .cidrInterval */ .Sr)(route.destination);
    return cidr === undefined ? [] : [{ route, cidr }];
});
/**
 * A more specific route overrides part of a broader one: intended or not, the user should know.
 * Next to a default route, that is normal for every network with peers.
 */
const reviewOverlaps = (subnet) => {
    const all = cidrRoutes(subnet);
    return all.flatMap(({ route, cidr }) => all.flatMap((other) => {
        const isInside = !(0,_judge_route_js__WEBPACK_IMPORTED_MODULE_1__/* .isDefaultRoute */ .zk)(route) && other.route !== route && (0,_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .cidrContains */ .eX)(cidr, other.cidr);
        if (!isInside || other.route.gateway?.id === route.gateway?.id)
            return [];
        const via = other.route.gateway ? (0,_judge_route_js__WEBPACK_IMPORTED_MODULE_1__/* .gatewayName */ .SN)(other.route.gateway) : 'a gateway that is gone';
        const message = `${other.route.destination} is in ${route.destination} and leads elsewhere, to ${via}`;
        return [{ code: 'overlapping-routes', message }];
    }));
};
/** Traffic between subnets needs no route; one that matches it diverts it. */
const reviewInner = (subnet, inner) => cidrRoutes(subnet).flatMap(({ route, cidr }) => {
    const caught = inner.find((text) => {
        const block = (0,_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .cidrInterval */ .Sr)(text);
        return block !== undefined && (0,_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .cidrContains */ .eX)(block, cidr);
    });
    if (caught === undefined)
        return [];
    const message = `${route.destination} is in subnet ${caught} of the VCN itself: traffic between subnets needs no route`;
    return [{ code: 'route-into-the-vcn', message }];
});
const reviewGone = ({ routeTable: { routes } }) => routes.flatMap(({ gateway, destination }) => {
    if (gateway?.isOpen)
        return [];
    const message = gateway === undefined
        ? `${destination} leads to a gateway that is gone or may not be seen`
        : `${destination} leads to ${(0,_judge_route_js__WEBPACK_IMPORTED_MODULE_1__/* .gatewayName */ .SN)(gateway)}, which is disabled or blocks traffic`;
    return [{ code: 'gateway-gone', message }];
});
const podRole = ({ places }) => (places.pods === undefined ? 'nodes' : 'pods');
/** Lists faults of the routes of every subnet; judges each route table once per role. */
const reviewRouteTables = (view) => {
    const places = Object.entries(view.places);
    const inner = places.flatMap(([, { subnets }]) => subnets.flatMap(({ cidrs }) => cidrs));
    return places.flatMap(([role, { subnets }]) => subnets.flatMap((subnet) => {
        const found = [
            ...(role === podRole(view) ? reviewPods(subnet, subnet.routeTable.routes) : []),
            ...reviewMixed(subnet),
            ...reviewOverlaps(subnet),
            ...reviewInner(subnet, inner),
            ...reviewGone(subnet),
        ];
        return placed(found, subnet, subnet.routeTable);
    }));
};


/***/ }),

/***/ 50332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ asksOfNodes),
/* harmony export */   h: () => (/* binding */ misfit)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87065);

const isOfExpression = (labels, expression) => {
    const value = labels[(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(expression, 'key'))];
    const values = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(expression, 'values')).map((one) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(one));
    switch ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(expression, 'operator')) {
        case 'In':
            return value !== undefined && values.includes(value);
        case 'NotIn':
            return value === undefined || !values.includes(value);
        case 'Exists':
            return value !== undefined;
        case 'DoesNotExist':
            return value === undefined;
        case 'Gt':
            return Number(value) > Number(values[0]);
        case 'Lt':
            return Number(value) < Number(values[0]);
        default:
            // Unknown operators are assumed to match.
            return true;
    }
};
const required = (spec) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(spec, ...['affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution'], 'nodeSelectorTerms'));
const hasLabels = (spec, labels) => {
    const selector = Object.entries((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .strings */ .P$)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(spec, 'nodeSelector')));
    const terms = required(spec);
    return (selector.every(([key, value]) => labels[key] === value) &&
        (terms.length === 0 ||
            terms.some((term) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(term, 'matchExpressions')).every((one) => isOfExpression(labels, one)))));
};
/** By the rules of Kubernetes: an empty key stands for all, an empty effect for each. */
const tolerates = (spec, taint) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(spec, 'tolerations')).some((one) => {
    const { key, operator = 'Equal', value = '', effect } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(one);
    const isKey = key === undefined ? operator === 'Exists' : key === (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(taint, 'key');
    const isValue = operator === 'Exists' || value === (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(taint, 'value'));
    return isKey && isValue && (effect === undefined || effect === (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(taint, 'effect'));
});
/** Taints of a node that is not ready come and go. */
const isLasting = (taint) => ['NoSchedule', 'NoExecute'].includes((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(taint, 'effect'))) &&
    !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(taint, 'key')).startsWith('node.kubernetes.io/');
/**
 * Why pods with this spec can never run on a node (its labels, or a taint); undefined if they can.
 */
const misfit = (spec, node) => {
    if (!hasLabels(spec, (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .strings */ .P$)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(node, 'metadata', 'labels'))))
        return 'labels';
    const taints = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(node, 'spec', 'taints')).filter(isLasting);
    return taints.every((taint) => tolerates(spec, taint)) ? undefined : 'taints';
};
/** The node requirements of pods with this spec, for people; empty if there are none. */
const asksOfNodes = (spec) => {
    const selector = Object.entries((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .strings */ .P$)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(spec, 'nodeSelector'))).map(([key, value]) => `${key}=${value}`);
    const terms = required(spec).map((term) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(term, 'matchExpressions'))
        .map((one) => {
        const values = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(one, 'values')).map((value) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(value));
        const words = [(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(one, 'key')), (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(one, 'operator')), values.join(',')];
        return words.filter((word) => word !== '').join(' ');
    })
        .join(' and '));
    return [...selector, ...(terms.length === 0 ? [] : [terms.join(' or ')])].join(', ');
};


/***/ }),

/***/ 68320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ roles)
/* harmony export */ });
/** In the order in which plans and tables show them. */
const roles = ['endpoint', 'nodes', 'pods', 'load-balancer', 'database'];


/***/ }),

/***/ 18960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ht: () => (/* binding */ cyclingProblem),
/* harmony export */   Nh: () => (/* binding */ nodesOf),
/* harmony export */   cV: () => (/* binding */ parseNodeAmount),
/* harmony export */   lT: () => (/* binding */ cyclingOf)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

/**
 * A number of virtual nodes, or a percentage of the pool's, as OKE accepts them.
 * @throws ActionError INPUT_INVALID
 */
const parseNodeAmount = (text) => {
    const trimmed = text.trim();
    if (/^([0-9]{1,4}|[0-9]{1,2}%|100%)$/.test(trimmed))
        return trimmed;
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`"${text}" is neither a number of virtual nodes nor a percentage`, 'Write a number, for example 1, or a percentage of the pool from 0% to 100%.');
};
/** Fills in OKE's defaults: a surge of 1, none unavailable. */
const cyclingOf = (surge, unavailable) => ({
    surge: surge ?? '1',
    unavailable: unavailable ?? '0',
});
/** The number of nodes of a pool of that size, percentages rounded up. */
const nodesOf = (amount, size) => amount.endsWith('%') ? Math.ceil((Number(amount.slice(0, -1)) / 100) * size) : Number(amount);
/** Why OKE would refuse it, for people; both ranges end at the size of the pool (API reference). */
const cyclingProblem = ({ surge, unavailable }, size) => {
    const amounts = [nodesOf(surge, size), nodesOf(unavailable, size)];
    if (amounts.every((amount) => amount === 0)) {
        return 'surge and unavailable cannot both be 0: no virtual node could be replaced';
    }
    return amounts.some((amount) => amount > size)
        ? `surge ${surge} and unavailable ${unavailable} cannot be above the size of the pool, ${size}`
        : undefined;
};


/***/ }),

/***/ 82762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ placedIn),
/* harmony export */   v: () => (/* binding */ parsePlacement)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

/** Every availability domain of the region. */
const EVERYWHERE = 'all';
const FORM = /^([^=\s]+)(?:=([^=]+))?$/;
const FAULT_DOMAIN = /^FAULT-DOMAIN-[1-9]$/;
/**
 * One part of a placement: `AD-1`, `all`, or with fault domains `AD-1=FAULT-DOMAIN-1+FAULT-DOMAIN-2`.
 * @throws ActionError INPUT_INVALID
 */
const parsePlacement = (text) => {
    const [, availabilityDomain, domains] = FORM.exec(text.trim()) ?? [];
    const faultDomains = domains?.split('+').map((one) => one.trim()) ?? [];
    const isRead = faultDomains.every((one) => FAULT_DOMAIN.test(one));
    const isOnce = new Set(faultDomains).size === faultDomains.length;
    if (availabilityDomain !== undefined && isRead && isOnce) {
        return { availabilityDomain, faultDomains };
    }
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`"${text}" is not a placement`, 'Write an availability domain, for example AD-1, or all; with fault domains AD-1=FAULT-DOMAIN-1+FAULT-DOMAIN-2.');
};
/** The availability domain that a short or whole name means. */
const domainOf = (name, domains) => {
    const wanted = name.toLowerCase();
    return domains.find((domain) => {
        const whole = domain.toLowerCase();
        return whole === wanted || whole.endsWith(`-${wanted}`) || whole.endsWith(`:${wanted}`);
    });
};
/** The placement by the names of the region, and the names that it does not have, or has twice. */
const placedIn = (wanted, domains) => {
    const all = domains.toSorted();
    const found = wanted.flatMap(({ availabilityDomain: name, faultDomains }) => (name === EVERYWHERE ? all : [domainOf(name, all)]).map((availabilityDomain) => ({
        ...{ name, availabilityDomain, faultDomains },
    })));
    const names = found.map(({ availabilityDomain }) => availabilityDomain);
    const wrong = found.flatMap(({ name, availabilityDomain }, at) => availabilityDomain === undefined || names.indexOf(availabilityDomain) < at ? [name] : []);
    const placed = found.flatMap(({ availabilityDomain, faultDomains }) => availabilityDomain === undefined ? [] : [{ availabilityDomain, faultDomains }]);
    return { placed, wrong };
};


/***/ }),

/***/ 75025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ policyLists)
/* harmony export */ });
/* harmony import */ var _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70224);

const { readClusters, readPools, readNetwork, useGroups, useClusters } = _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F;
const { updateLists, updateGroups, build, findRepository, availabilityDomains } = _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F;
const { seeNodes, readFlowLogs } = _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F;
const plan = [readClusters, readPools, readNetwork, useGroups];
const recordTraffic = [_policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.manageFlowLogs, _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.updateSubnets];
const readWithPool = [readClusters, readNetwork];
/**
 * The grants for changing or creating a pool, in the compartments of the cluster and its subnets.
 */
const changePool = [
    _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.managePools,
    _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.managePoolsOfSubnets,
    _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.readNodePools,
    _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.readWorkRequests,
    _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.useSubnets,
    _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.manageVnics,
];
/** The grants for changing a cluster. */
const changeCluster = [_policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.manageClusters, _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.followCluster, _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.followPools];
/** The additional grants for creating one, in the compartment of its subnets. */
const placeCluster = [readNetwork, _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.endpointSubnets, _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.endpointVnics];
/** The grants for comparing, besides the cluster. */
const compare = [_policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.comparePools, readNetwork, useGroups, findRepository];
/** The grants for comparing a Service's load balancer. */
const compareBalancers = [_policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.readBalancers, _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.readNetworkBalancers];
/** The grants for a bastion tunnel, besides those of its step. */
const tunnel = [_policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.useBastion, _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.manageSessions, readNetwork];
const list = (action, mode, ...needed) => ({
    action,
    mode,
    statements: [...new Set(needed)],
});
/** The policies of every action that calls OCI, by mode: the source for READMEs, docs and tests. */
const policyLists = [
    list('kubeconfig', '', useClusters),
    list('kubeconfig', 'bastion', useClusters, ...tunnel),
    list('login-ocir', 'access: push', _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.push),
    list('login-ocir', 'access: pull', _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.pull),
    list('build-push', '', build),
    list('build-push', 'one repository, which exists', findRepository, _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.pushToOne),
    list('build-push', 'scan-fail-on', build, _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.readScans),
    list('ensure-cluster', 'mode: plan', readClusters),
    list('ensure-cluster', 'of a cluster that is there', ...changeCluster),
    list('ensure-cluster', 'create', ...changeCluster, ...placeCluster),
    list('ensure-cluster', 'create, with groups', ...changeCluster, ...placeCluster, _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.endpointGroups),
    list('ensure-network', 'mode: plan', ...plan),
    list('ensure-network', 'mode: plan, with flow-logs', ...plan, readFlowLogs),
    list('ensure-network', 'network-mode: security-list', ...plan, updateLists),
    list('ensure-network', 'network-mode: nsg', ...plan, updateGroups),
    list('ensure-network', 'create-groups', ...plan, _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.manageGroups, _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.attachToVcn),
    list('ensure-network', 'attach-groups', ...readWithPool, useGroups, updateGroups, ...changePool),
    list('ensure-network', 'flow-logs', ...plan, updateLists, ...recordTraffic),
    list('ensure-network', 'flow-logs: rejected', ...plan, updateLists, ...recordTraffic, _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.manageFilters, _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.attachToVcn),
    list('ensure-network', 'create', _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.manageNetwork),
    list('ensure-network', 'create, flow-logs', _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.manageNetwork, _policy_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statements */ .F.manageFlowLogs),
    list('ensure-node-pool', '', seeNodes, readNetwork, ...changePool, availabilityDomains),
    list('ensure-node-pool', 'with groups', seeNodes, readNetwork, useGroups, ...changePool, availabilityDomains),
    list('preview', 'action: up', useClusters, build),
    list('preview', 'action: up, bastion', useClusters, build, ...tunnel),
    list('preview', 'action: down or sweep', useClusters),
    list('preview', 'action: down or sweep, bastion', useClusters, ...tunnel),
    list('drift-check', 'without deploy', readClusters, ...compare),
    list('drift-check', 'without deploy, with flow-logs', readClusters, ...compare, readFlowLogs),
    list('drift-check', 'with deploy', useClusters, ...compare, ...compareBalancers),
    list('drift-check', 'with deploy, with flow-logs', useClusters, ...compare, ...compareBalancers, readFlowLogs),
    list('drift-check', 'with deploy, bastion', useClusters, ...compare, ...compareBalancers, ...tunnel),
    list('root', 'mode: plan', useClusters, ...compare),
    list('root', 'mode: plan, with flow-logs', useClusters, ...compare, readFlowLogs),
    list('root', 'build-push, ensure-network, ensure-node-pool, deploy', useClusters, build, readNetwork, useGroups, updateLists, ...changePool, availabilityDomains),
    list('root', 'stages: deploy, bastion', useClusters, ...tunnel),
];


/***/ }),

/***/ 15209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ asRepositoryPath),
/* harmony export */   f: () => (/* binding */ registryScopes)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const PATH = /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*$/;
/**
 * The path of a repository, with or without the namespace in front.
 * @throws ActionError INPUT_INVALID
 */
const asRepositoryPath = (text) => {
    if (PATH.test(text))
        return text;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: `"${text}" is not the name of a repository`,
        hint: 'Write it without host and tag, in lower case: team/shop.',
    });
};
/** The scopes of a token for these repositories, as registries spell them; pushing needs pulling too. */
const registryScopes = (namespace, repositories, access) => {
    const actions = access === 'push' ? 'pull,push' : 'pull';
    const full = repositories.map((path) => path.startsWith(`${namespace}/`) ? path : `${namespace}/${path}`);
    return full.map((path) => `repository:${path}:${actions}`);
};


/***/ })

};
