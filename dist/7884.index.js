export const id = 7884;
export const ids = [7884,5918,8308];
export const modules = {

/***/ 75588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/markdown.js
var markdown = __webpack_require__(50110);
// EXTERNAL MODULE: ./dist.src/values/plural.js
var plural = __webpack_require__(95117);
;// CONCATENATED MODULE: ./dist.src/stages/doctor/finding.js

const areas = [
    'GitHub',
    'inputs',
    'identity',
    'permissions',
    'limits',
    'cluster',
    'node pool',
    'network',
    'Kubernetes',
    'metrics-server',
    'operators',
    'chart',
    'registry',
];
const ready = (area, what) => ({ area, verdict: 'ready', what });
/** What an error says of the set-up; what may pass by itself is no fault of it. */
const findingOf = (area, error) => {
    if (!(error instanceof action_error/* ActionError */.l))
        return { area, verdict: 'unknown', what: (0,action_error/* messageOf */.b)(error) };
    const verdict = error.isTransient ? 'unknown' : 'missing';
    return { area, verdict, what: `${error.code}: ${error.message}`, mend: error.hint };
};
/** A check that says what is there, or fails. */
const check = async (area, run) => {
    try {
        return ready(area, await run());
    }
    catch (error) {
        return findingOf(area, error);
    }
};

;// CONCATENATED MODULE: ./dist.src/stages/doctor/report.js




const MARKS = {
    ready: '✔',
    planned: '➕ the run makes it',
    missing: '✘',
    unknown: '? not known',
};
/** Whether its mark says it in words, too. */
const hasWords = (verdict) => verdict === 'planned' || verdict === 'unknown';
/** In the order of a set-up, each area's faults first. */
const inOrder = (findings) => areas.flatMap((area) => {
    const own = findings.filter((one) => one.area === area);
    const isMissing = ({ verdict }) => verdict === 'missing';
    return [...own.filter(isMissing), ...own.filter((one) => !isMissing(one))];
});
const isReady = (findings) => findings.every(({ verdict }) => verdict !== 'missing');
/** One table for the job summary. */
const doctorSummary = (findings) => {
    const title = isReady(findings) ? '✔ ready' : '✘ not ready';
    const rows = inOrder(findings).map(({ area, verdict, what, mend = '' }) => {
        return [area, MARKS[verdict], what, mend];
    });
    return `## ${title}\n\n${(0,markdown/* renderTable */.bo)(['', '', 'what', 'what to do'], rows)}\n`;
};
/** The same for the log. */
const doctorLines = (findings) => inOrder(findings).flatMap(({ area, verdict, what, mend }) => [
    `${area.padEnd(14)} ${MARKS[verdict]}${hasWords(verdict) ? ':' : ''} ${what}`,
    ...(mend === undefined ? [] : mend.split('\n').map((line) => `                 ${line}`)),
]);
const doctorOutput = (findings) => JSON.stringify(inOrder(findings));
/** @throws ActionError SETUP_INCOMPLETE */
const requireReady = (findings) => {
    const missing = inOrder(findings).filter(({ verdict }) => verdict === 'missing');
    if (missing.length === 0)
        return;
    throw new action_error/* ActionError */.l({
        code: 'SETUP_INCOMPLETE',
        message: `${(0,plural/* plural */.L)(missing.length, 'thing')} of the set-up ${missing.length === 1 ? 'is' : 'are'} missing:\n${missing.map(({ area, what }) => `  ${area}: ${what}`).join('\n')}`,
        hint: missing.map(({ mend }) => mend ?? '').join('\n'),
    });
};

// EXTERNAL MODULE: ./dist.src/clients/github/github-oidc.js
var github_oidc = __webpack_require__(28924);
// EXTERNAL MODULE: ./dist.src/clients/oci/verify-identity.js
var verify_identity = __webpack_require__(19143);
// EXTERNAL MODULE: ./dist.src/clients/registry/registry-login.js
var registry_login = __webpack_require__(67603);
// EXTERNAL MODULE: ./dist.src/values/policy-statements.js
var policy_statements = __webpack_require__(70224);
// EXTERNAL MODULE: ./dist.src/stages/node-pool/ensure-node-pool.js + 3 modules
var ensure_node_pool = __webpack_require__(92518);
// EXTERNAL MODULE: ./dist.src/stages/node-pool/find-node-pool.js
var find_node_pool = __webpack_require__(54949);
// EXTERNAL MODULE: ./dist.src/stages/node-pool/limits.js
var limits = __webpack_require__(42706);
// EXTERNAL MODULE: ./dist.src/stages/pipeline/plan-cluster.js
var plan_cluster = __webpack_require__(90849);
// EXTERNAL MODULE: ./dist.src/stages/pipeline/plan.js + 1 modules
var plan = __webpack_require__(39981);
// EXTERNAL MODULE: ./dist.src/stages/pipeline/settings.js
var settings = __webpack_require__(13924);
;// CONCATENATED MODULE: ./dist.src/stages/doctor/examine-cluster.js








/** The kind of the cluster. */
const examineCluster = (cluster) => check('cluster', () => {
    (0,find_node_pool/* requireVirtualNodeSupport */.oS)(cluster);
    return Promise.resolve(`${cluster.name}: ${cluster.state}, enhanced, VCN-native`);
});
const LIMIT_HINT = 'Ask for more in the console under Limits, Quotas and Usage, service Kubernetes Engine; or give a smaller node-pool.size.';
const examineLimit = async (target, pool, { engine }) => {
    const more = target.size - (pool?.size ?? 0);
    const limit = await engine.virtualNodeLimit(target.compartmentId).catch((error) => {
        if (error instanceof action_error/* ActionError */.l)
            return undefined;
        throw error;
    });
    if (limit === undefined) {
        const mend = "Add, to have it read before a pool is made: Allow group '<group>' to inspect resource-availability in tenancy";
        return { area: 'limits', verdict: 'unknown', what: 'virtual-node-count cannot be read', mend };
    }
    const problem = await (0,limits/* tooManyNodes */.XG)({ more, surge: 0 }, target.compartmentId, {
        virtualNodeLimit: () => Promise.resolve(limit),
    });
    const { used, available } = limit;
    if (problem === undefined)
        return ready('limits', `virtual nodes: ${used} used, ${available} left`);
    return { area: 'limits', verdict: 'missing', what: problem, mend: LIMIT_HINT };
};
const examinePool = async (target, pools) => {
    try {
        const known = {
            findNodePools: () => Promise.resolve(pools.filter(({ name }) => name === target.name)),
            virtualNodeLimit: () => Promise.resolve(undefined),
        };
        const { changes, pool } = await (0,ensure_node_pool/* planEnsureNodePool */.o)(target, known);
        const what = changes.map(({ action, description }) => `${action}: ${description}`).join('; ');
        if (what !== '')
            return { area: 'node pool', verdict: 'planned', what };
        return ready('node pool', `${target.name}: ${pool?.state ?? ''}, size ${target.size}`);
    }
    catch (error) {
        return findingOf('node pool', error);
    }
};
/** The pool that the environment describes, and whether the region has room for it. */
const examineNodePool = async ({ environment }, { cluster, pools }, clients) => {
    const { network, 'node-pool': described } = environment;
    if (!network || !described || !cluster || !pools)
        return [];
    const target = (0,settings/* nodePoolTarget */.o6)(described, network, cluster);
    const pool = pools.find(({ name }) => name === target.name);
    return [await examineLimit(target, pool, clients), await examinePool(target, pools)];
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
        const { network } = await (0,plan_cluster/* planCluster */.C)(environment, has, opened, undefined);
        if (network === undefined)
            return [];
        const faults = network.routeFaults.map((fault) => {
            const what = `subnet ${fault.subnet}, route table ${fault.routeTable}`;
            return { area, verdict: 'missing', what, mend: fault.message };
        });
        const what = (0,plan/* networkLine */.pz)(network);
        if (network.changes.length === 0)
            return [ready(area, what), ...faults];
        const isPicked = picked.has('ensure-network');
        const described = network.changes.map(({ target, description }) => `${target}: ${description}`);
        const rules = isPicked
            ? { area, verdict: 'planned', what }
            : { area, verdict: 'missing', what: described.join('\n'), mend: ADDS };
        return [rules, ...faults];
    }
    catch (error) {
        return [findingOf(area, error)];
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
const examineMetrics = (api) => check('metrics-server', async () => {
    const served = await api.serves(METRICS);
    if (served === 'yes')
        return `${METRICS} answers`;
    if (served === 'no') {
        const hint = 'Install metrics-server as docs/your-tenancy.md says (step 8).';
        throw metricsMissing('not registered', hint);
    }
    const hint = 'Nobody answers for it: check that the pods of metrics-server run (kubectl get pods -n kube-system), and that the API endpoint reaches their TCP port (ensure-network adds the rules).';
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
/** An API whose definitions the release brings itself is not there yet. */
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
        return [ready('operators', `all ${needed.length} APIs of the release`)];
    return missing.map(({ one }) => findingOf('operators', operatorMissing(one, kindsOf(objects, one))));
};
const examineRelease = async (clients, api) => {
    let objects;
    try {
        objects = await clients.rendered();
    }
    catch (error) {
        return [findingOf('chart', error)];
    }
    const chart = ready('chart', `${objects.length} objects`);
    if (api === undefined)
        return [chart];
    try {
        return [chart, ...(await examineApis(objects, api))];
    }
    catch (error) {
        return [chart, findingOf('operators', error)];
    }
};
const reach = async (namespace, clients) => {
    try {
        const target = await clients.target();
        const { api, diagnose } = await clients.identity(target);
        const { username } = await (0,prove_access/* proveAccess */.v)(target, api, namespace, diagnose);
        const kind = target.kind === undefined ? '' : `${choose_endpoint/* endpointNames */.C0[target.kind]} endpoint `;
        return { api, finding: ready('Kubernetes', `${kind}${target.server}, as ${username}`) };
    }
    catch (error) {
        return { finding: findingOf('Kubernetes', error) };
    }
};
/**
 * What the API server shows: whether it is reached, knows the identity, and serves what the release needs.
 * @param isAllowed false where the identity may not reach it for what is told already
 */
const examineKubernetes = async ({ environment, picked }, clients, isAllowed) => {
    const { release, cluster, scaling } = environment;
    const wanted = cluster !== undefined && isAllowed;
    const reached = wanted ? await reach(release?.namespace, clients) : undefined;
    const api = reached?.api;
    const needsMetrics = scaling !== undefined && api !== undefined;
    const [metrics, chart] = await Promise.all([
        needsMetrics ? examineMetrics(api) : undefined,
        release !== undefined && picked.has('deploy') ? examineRelease(clients, api) : [],
    ]);
    return [reached?.finding ?? [], metrics ?? [], chart].flat();
};

;// CONCATENATED MODULE: ./dist.src/values/policy-cover.js
const VERBS = ['inspect', 'read', 'use', 'manage'];
/** Members of families, as far as our statements name them. Source: OCI's policy references. */
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
/** Without a condition, or with the one that is enough. */
const gives = ({ verb, type, where }, { grant, where: enough }) => {
    const [neededVerb = '', neededType = ''] = grant.split(' ');
    const isWhole = where === undefined || where === enough;
    return isWhole && hasRank(verb, neededVerb) && hasType(type, neededType);
};
const grantedBy = ({ grant, where }) => {
    const [verb = '', type = ''] = grant.split(' ');
    return { verb, type, where };
};
/** Whether who has the one needs the other no more. */
const covers = (one, other) => one === other || (one.place === other.place && gives(grantedBy(one), other));
/** The statements without those that another of the same place gives too. */
const withoutCovered = (all) => {
    const distinct = [...new Set(all)];
    return distinct.filter((one, at) => !distinct.some((other, place) => 
    // Of two that give the same, the first.
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
 * Whether one of these policy statements gives somebody what is needed. To whom, IAM's text does not
 * say to who may not read the groups.
 * @param above the compartment in which it is needed, and those above it
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
/** A statement as somebody adds it, and where. */
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
        'Add what is missing of these; with "inspect policies in tenancy" it can be told which:',
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
/** The statements that refusals leave over, once those that are known to be missing explain theirs. */
class Suspects {
    #proven;
    found = new Map();
    constructor(proven) {
        this.#proven = proven;
    }
    /** The fewer statements a call takes, the more its refusal says: in that order. */
    note({ needs, message }, written) {
        if (needs.some((one) => this.found.has(one)))
            return;
        const open = needs.filter((one) => !this.#proven.has(one));
        const unwritten = written === undefined ? open : open.filter((one) => !written(one));
        const suspects = unwritten.length === 0 ? open : unwritten;
        const [only] = suspects;
        const told = because(message);
        if (only === undefined)
            return;
        const finding = suspects.length === 1 ? missing(only, told) : oneOf(suspects, told);
        for (const one of suspects)
            this.found.set(one, finding);
    }
}
const bySize = (one, other) => one.needs.length - other.needs.length;
/**
 * One finding for each statement, but one for several of which any may be the one that is missing.
 * @param written undefined where the policies may not be read
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

;// CONCATENATED MODULE: ./dist.src/values/policies.js

const { readClusters, readPools, readNetwork, useGroups, useClusters } = policy_statements/* statements */.F;
const { updateLists, updateGroups, build, findRepository, availabilityDomains } = policy_statements/* statements */.F;
const policies_plan = [readClusters, readPools, readNetwork, useGroups];
const readWithPool = [readClusters, readNetwork];
/** What changing or making a pool needs, where the cluster lies and where its subnets lie. */
const changePool = [
    policy_statements/* statements */.F.managePools,
    policy_statements/* statements */.F.managePoolsOfSubnets,
    policy_statements/* statements */.F.readNodePools,
    policy_statements/* statements */.F.readWorkRequests,
    policy_statements/* statements */.F.useSubnets,
    policy_statements/* statements */.F.manageVnics,
];
/** What changing a cluster needs. */
const changeCluster = [policy_statements/* statements */.F.manageClusters, policy_statements/* statements */.F.followCluster, policy_statements/* statements */.F.followPools];
/** What making one needs beside that, where its subnets lie. */
const placeCluster = [readNetwork, policy_statements/* statements */.F.endpointSubnets, policy_statements/* statements */.F.endpointVnics];
/** What is compared, beside the cluster. */
const compare = [policy_statements/* statements */.F.comparePools, readNetwork, useGroups, findRepository];
/** What a Service's load balancer is compared by. */
const compareBalancers = [policy_statements/* statements */.F.readBalancers, policy_statements/* statements */.F.readNetworkBalancers];
const list = (action, mode, ...needed) => ({
    action,
    mode,
    statements: needed,
});
/** Every action that calls OCI, by its modes: what READMEs, docs and tests have of policies. */
const policyLists = [
    list('kubeconfig', '', useClusters),
    list('login-ocir', 'access: push', policy_statements/* statements */.F.push),
    list('login-ocir', 'access: pull', policy_statements/* statements */.F.pull),
    list('build-push', '', build),
    list('build-push', 'one repository, which exists', findRepository, policy_statements/* statements */.F.pushToOne),
    list('build-push', 'scan-fail-on', build, policy_statements/* statements */.F.readScans),
    list('ensure-cluster', 'mode: plan', readClusters),
    list('ensure-cluster', 'of a cluster that is there', ...changeCluster),
    list('ensure-cluster', 'create', ...changeCluster, ...placeCluster),
    list('ensure-cluster', 'create, with groups', ...changeCluster, ...placeCluster, policy_statements/* statements */.F.endpointGroups),
    list('ensure-network', 'mode: plan', ...policies_plan),
    list('ensure-network', 'network-mode: security-list', ...policies_plan, updateLists),
    list('ensure-network', 'network-mode: nsg', ...policies_plan, updateGroups),
    list('ensure-network', 'create-groups', ...policies_plan, policy_statements/* statements */.F.manageGroups, policy_statements/* statements */.F.attachToVcn),
    list('ensure-network', 'attach-groups', ...readWithPool, useGroups, updateGroups, ...changePool),
    list('ensure-network', 'create', policy_statements/* statements */.F.manageNetwork),
    list('ensure-network', 'create, flow-logs', policy_statements/* statements */.F.manageNetwork, policy_statements/* statements */.F.manageFlowLogs),
    list('ensure-node-pool', '', ...readWithPool, ...changePool, availabilityDomains),
    list('ensure-node-pool', 'with groups', ...readWithPool, useGroups, ...changePool, availabilityDomains),
    list('preview', 'action: up', useClusters, build),
    list('preview', 'action: down or sweep', useClusters),
    list('drift-check', 'without deploy', readClusters, ...compare),
    list('drift-check', 'with deploy', useClusters, ...compare, ...compareBalancers),
    list('root', 'mode: plan', useClusters, ...compare),
    list('root', 'build-push, ensure-network, ensure-node-pool, deploy', useClusters, build, readNetwork, useGroups, updateLists, ...changePool, availabilityDomains),
];

;// CONCATENATED MODULE: ./dist.src/stages/doctor/needed-statements.js


const listOf = (action, mode) => {
    const found = policyLists.find((list) => list.action === action && list.mode === mode);
    if (found === undefined)
        throw new Error(`there is no list of policies for ${action} ${mode}`);
    return found.statements;
};
const KUBECONFIG = () => listOf('kubeconfig', '');
const hasGroups = ({ network }) => network?.groups.nodes !== undefined || network?.groups.pods !== undefined;
/** The list of each stage's own action, in the mode that the environment describes. */
const PARTS = {
    'build-push': () => listOf('build-push', ''),
    'ensure-network': ({ network }) => listOf('ensure-network', `network-mode: ${network?.mode ?? 'security-list'}`),
    'ensure-node-pool': (environment) => listOf('ensure-node-pool', hasGroups(environment) ? 'with groups' : ''),
    deploy: KUBECONFIG,
    load: () => [],
    'assert-scaling': KUBECONFIG,
};
/** Every statement that the picked stages need, each once. */
const neededStatements = (environment, picked) => withoutCovered([...picked].flatMap((stage) => PARTS[stage](environment)));

// EXTERNAL MODULE: ./dist.src/values/oci/refusal.js
var refusal = __webpack_require__(61557);
;// CONCATENATED MODULE: ./dist.src/stages/doctor/trials.js



/** Notes what calls show of the statements that a set-up needs. */
class Trials {
    needed;
    tried = [];
    /** Failures that say nothing of rights, such as no answer. */
    faults = [];
    constructor(needed) {
        this.needed = needed;
    }
    needs(statement) {
        return this.needed.some((one) => covers(one, statement));
    }
    /**
     * Makes a call that takes these statements; nothing if none of them is needed.
     * @param isClear whether a refusal can only be about rights
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


const { useClusters: try_statements_useClusters, readClusters: try_statements_readClusters, readPools: try_statements_readPools, readNetwork: try_statements_readNetwork, useGroups: try_statements_useGroups } = policy_statements/* statements */.F;
const { managePools, managePoolsOfSubnets, useSubnets, manageVnics } = policy_statements/* statements */.F;
const tryCluster = async ({ environment }, clients, trials) => {
    const cluster = (0,cluster_id/* clusterIdOf */.r)(environment);
    if (cluster === undefined)
        return undefined;
    const found = await trials.make([try_statements_readClusters], () => clients.engine.cluster(cluster));
    // Whether it has such an endpoint is told of the cluster.
    if (found !== undefined)
        await trials.make([try_statements_useClusters], () => clients.target());
    return found;
};
const tryNetwork = ({ environment }, { network }, trials) => {
    const id = environment.network?.['node-subnet'];
    if (id === undefined)
        return Promise.resolve(undefined);
    return trials.make([try_statements_readNetwork], async () => {
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
        await trials.make([try_statements_useGroups], () => network.securityGroupRules(id));
    const [changed] = own;
    if (changed === undefined)
        return;
    // OCI may answer 404 for the rule that is not there, too.
    const isClear = false;
    await trials.make([policy_statements/* statements */.F.updateGroups], () => rights.changeGroupRules(changed), isClear);
};
/** What changing the pool takes, one after the other where calls can part it. */
const tryPool = async (compartmentId, pool, { rights }, trials) => {
    if (pool === undefined)
        return;
    await trials.make([managePools], () => rights.changePool(pool, false));
    const groups = pool.nodeGroupIds.length + pool.podGroupIds.length === 0 ? [] : [try_statements_useGroups];
    const takes = [managePools, managePoolsOfSubnets, try_statements_readNetwork, useSubnets, manageVnics, ...groups];
    await trials.make(takes, () => rights.changePool(pool, true));
    const { clusterId } = pool;
    const { readNodePools, readWorkRequests } = policy_statements/* statements */.F;
    await trials.make([readNodePools], () => rights.listNodePools(compartmentId, clusterId));
    await trials.make([try_statements_readClusters, readNodePools, readWorkRequests], () => rights.readWorkRequest(compartmentId, clusterId));
};
const tryRepository = async (clients, trials) => {
    const isThere = await trials.make([policy_statements/* statements */.F.findRepository], () => clients.hasRepository());
    if (isThere === true)
        await trials.make([policy_statements/* statements */.F.build], () => clients.provePush());
};
/** Every call by which the set-up's statements can be tried without changing anything. */
const tryStatements = async (setup, clients, trials) => {
    const { engine, rights } = clients;
    const { environment } = setup;
    const [cluster, subnet] = await Promise.all([
        tryCluster(setup, clients, trials),
        tryNetwork(setup, clients, trials),
        environment.image === undefined ? undefined : tryRepository(clients, trials),
    ]);
    const pool = environment['node-pool'];
    const compartmentId = pool?.compartment ?? cluster?.compartmentId ?? '';
    const pools = cluster && (await trials.make([try_statements_readPools], () => engine.nodePools(compartmentId, cluster.id)));
    const facts = { cluster, subnet, pools };
    const list = subnet?.securityListIds[0];
    await Promise.all([
        tryGroups(setup, facts, clients, trials),
        list && trials.make([policy_statements/* statements */.F.updateLists], () => rights.changeSecurityList(list)),
        tryPool(compartmentId, pools?.find(({ name }) => name === pool?.name), clients, trials),
        cluster &&
            trials.make([policy_statements/* statements */.F.availabilityDomains], () => engine.availabilityDomains(compartmentId)),
    ]);
    return facts;
};

;// CONCATENATED MODULE: ./dist.src/stages/doctor/permissions.js






/** Whose policies say what; undefined where a compartment is not known. */
const compartmentsOf = ({ environment }, { cluster, subnet }) => ({
    ...(cluster && { cluster: cluster.compartmentId, root: cluster.compartmentId }),
    ...(subnet && { network: subnet.compartmentId }),
    ...(environment.image && { repositories: environment.image.compartment }),
});
/** Undefined where the policies of any place that matters may not be read. */
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
        // Where the compartment is not known, something else is missing.
        return policies === undefined || isWritten(statement, policies.texts, policies.above);
    };
};
/** Statement by statement, and what was read on the way. */
const examinePermissions = async (setup, clients) => {
    const needed = neededStatements(setup.environment, setup.picked);
    const trials = new Trials(needed);
    const facts = await tryStatements(setup, clients, trials);
    const places = compartmentsOf(setup, facts);
    const wanted = needed.map(({ place }) => place);
    const written = await readPolicies(places, wanted, clients);
    const faults = trials.faults.map((error) => {
        return { ...findingOf('permissions', error), verdict: 'unknown' };
    });
    return { facts, findings: [...judgeStatements(needed, trials.tried, written), ...faults] };
};

;// CONCATENATED MODULE: ./dist.src/stages/doctor/doctor.js




/** The grants without which the network cannot be judged: what is missing of them is told already. */
const NETWORK_GRANTS = [policy_statements/* statements */.F.readClusters, policy_statements/* statements */.F.readNetwork, policy_statements/* statements */.F.useGroups].map(({ grant }) => grant);
const isMissing = (findings, grants) => findings.some(({ verdict, what }) => verdict === 'missing' && grants.some((grant) => what.includes(grant)));
/** OCI answers the same for what is not there and for what may not be seen. */
const WHICH_CLUSTER = 'Check its OCID and the region first; only then add the statement that is missing above.';
const notLookedAt = (area, why) => ({
    area,
    verdict: 'unknown',
    what: `not looked at: ${why}`,
});
const examineOfCluster = async (setup, facts, clients, permissions) => {
    const { cluster } = facts;
    if (cluster === undefined) {
        return setup.environment.cluster === undefined
            ? []
            : [{ ...notLookedAt('cluster', 'the cluster could not be read'), mend: WHICH_CLUSTER }];
    }
    const kind = await examineCluster(cluster);
    if (kind.verdict !== 'ready')
        return [kind];
    const isShut = isMissing(permissions, NETWORK_GRANTS);
    const [pool, network] = await Promise.all([
        examineNodePool(setup, facts, clients),
        isShut ? [notLookedAt('network', 'a statement is missing')] : examineNetwork(setup, clients),
    ]);
    return [kind, ...pool, ...network];
};
/** Everything behind the sign-in. Changes nothing. */
const examine = async (setup, clients) => {
    const { findings, facts } = await examinePermissions(setup, clients);
    const mayConnect = facts.cluster !== undefined && !isMissing(findings, ['use clusters']);
    const [cluster, kubernetes] = await Promise.all([
        examineOfCluster(setup, facts, clients, findings),
        examineKubernetes(setup, clients, mayConnect),
    ]);
    return [...findings, ...cluster, ...kubernetes];
};

;// CONCATENATED MODULE: ./dist.src/stages/doctor/examine-github.js

/** Inputs that are mostly a secret, each with one that is given beside it. */
const SECRETS = [
    ['client-id', 'client-secret'],
    ['pull-username', 'pull-token'],
    ['user-id', 'private-key'],
];
const WHY = {
    fork: 'Runs of pull requests from forks get no secrets: leave the job out for them.',
    dependabot: "Runs of Dependabot have secrets of their own: store it among Dependabot's too.",
};
const STORE = 'Store it (gh secret set), under the name that the workflow uses, in this repository, in the environment that the job names, or in the organization for this repository.';
/** Secrets that came out empty: GitHub says nothing of a name that it does not know. */
const emptySecrets = (has, outsider) => SECRETS.flatMap(([beside, secret]) => !has(beside) || has(secret)
    ? []
    : [
        {
            area: 'GitHub',
            verdict: 'missing',
            what: `input "${secret}" is empty, and "${beside}" is given: the secret that it comes from is not there for this run`,
            mend: outsider === undefined ? STORE : WHY[outsider],
        },
    ]);
/** Who the job is to OCI, as GitHub says it. */
const subjectFinding = (subject, isImmutable) => ready('GitHub', `id-token: the subject is ${subject} (${isImmutable ? 'with the numbers of owner and repository' : 'names only'})`);

// EXTERNAL MODULE: ./dist.src/values/oci/jwt-claims.js
var jwt_claims = __webpack_require__(99704);
// EXTERNAL MODULE: ./dist.src/values/oci/oidc-subject.js
var oidc_subject = __webpack_require__(91605);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/access.js
var access = __webpack_require__(84317);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/described.js
var pipeline_described = __webpack_require__(84188);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/registry.js
var pipeline_registry = __webpack_require__(19932);
// EXTERNAL MODULE: ./dist.src/clients/container-engine/container-engine.js + 1 modules
var container_engine = __webpack_require__(7479);
// EXTERNAL MODULE: ./dist.src/clients/network/oci-network.js + 1 modules
var oci_network = __webpack_require__(52097);
// EXTERNAL MODULE: ./dist.src/values/fields.js
var fields = __webpack_require__(89858);
// EXTERNAL MODULE: ./dist.src/clients/container-engine/node-pool-mapping.js
var node_pool_mapping = __webpack_require__(28998);
// EXTERNAL MODULE: ./dist.src/clients/oci/oci-request.js
var oci_request = __webpack_require__(51912);
;// CONCATENATED MODULE: ./dist.src/clients/oci/rights.js




/** No etag of OCI. */
const NO_ETAG = 'doctor-changes-nothing';
/** No rule of a group: OCI removes none if one of those named is not there. */
const NO_RULE = 'doctor';
/** Compartments can lie six deep. */
const DEEPEST = 8;
const isAllowed = (error) => error instanceof action_error/* ActionError */.l && [409, 412].includes(error.service?.status ?? 0);
/** What the pool has already. */
const asItIs = ({ placements, podSubnetId, podGroupIds, nodeGroupIds, shape }) => (0,node_pool_mapping/* updateDetails */.kI)({ placements, podSubnetId, podGroupIds, nodeGroupIds, shape });
/**
 * Statements for groups say nothing of an instance, and those for dynamic groups nothing of a user. Every
 * tenancy has one that lets Administrators do everything; who is one of them is refused nothing.
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
/** By signed calls of the identity. */
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
// EXTERNAL MODULE: ./dist.src/actions/mask-login.js
var mask_login = __webpack_require__(89134);
// EXTERNAL MODULE: ./dist.src/core/once.js
var once = __webpack_require__(71081);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/clients.js + 1 modules
var clients = __webpack_require__(81793);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/cluster-access.js
var cluster_access = __webpack_require__(584);
;// CONCATENATED MODULE: ./dist.src/actions/doctor/clients.js















/** A refusal at the registry means what OCI's 404 does. */
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
    // One address that stands for all of OCI has no registry's hosts behind it.
    if (session.endpoint !== undefined && !(0,registry_host/* isLoopback */.U)(registry))
        return;
    await (0,registry_login/* proveRegistryLogin */.X)(login, clock, scopes).catch(asNotAllowed);
};
/** The adapters of the doctor; what renders the chart is the pipeline's. */
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
        target: (0,once/* once */.O)(() => (0,cluster_access/* chosenTarget */.oE)(clusterId, inputs.clusterChoice, session, context)),
        identity: (target) => (0,cluster_access/* chosenIdentity */.F8)(target, inputs.clusterChoice, session, context),
        rendered: (0,once/* once */.O)(() => pipeline.checkRelease()),
    };
};

;// CONCATENATED MODULE: ./dist.src/actions/doctor/examine.js













/** What GitHub says of the job, where it signs in by that. */
const examineSubject = async ({ signIn }, { environment, clock, log }) => {
    if (signIn?.domainUrl === undefined)
        return [];
    try {
        const token = await (0,github_oidc.githubJob)(environment, clock).idToken(signIn.audience);
        log.mask(token);
        const claims = (0,jwt_claims/* jwtClaims */.v)(token);
        const isImmutable = (0,oidc_subject/* subjectForms */.w)(claims)?.used === 'immutable';
        return [subjectFinding(String(claims['sub']), isImmutable)];
    }
    catch (error) {
        return [findingOf('GitHub', error)];
    }
};
/** The token of the pull secret, as a virtual node uses it months later. */
const examinePull = async ({ pull }, registry, { clock }) => {
    if (pull === undefined)
        return [];
    const login = { host: registry, username: pull.username, password: pull.token };
    return [
        await check('registry', async () => {
            await (0,registry_login/* proveRegistryLogin */.X)(login, clock);
            return `${registry} takes the pull token of ${pull.username}`;
        }),
    ];
};
/** Nothing else can be looked at where the cluster or the network is described and not there. */
const examineSignedIn = async (session, described, context) => {
    let inputs;
    try {
        inputs = await (0,pipeline_described/* withGround */.C)(described, session, context);
    }
    catch (error) {
        return [findingOf('cluster', error)];
    }
    return examineGround(session, inputs, context);
};
const examineGround = async (session, inputs, context) => {
    let registry;
    try {
        registry = (0,pipeline_registry/* registryOf */.F)(inputs, session);
    }
    catch (error) {
        return [findingOf('registry', error)];
    }
    const clients = openDoctorClients(inputs, session, registry, context);
    const [all, pull] = await Promise.all([
        examine(inputs, clients),
        examinePull(inputs, registry, context),
    ]);
    return [...all, ...pull];
};
/** Signs in and examines all that lies behind; a refusal of GitHub's own is told of GitHub alone. */
const examineIdentity = async (inputs, context) => {
    const github = await examineSubject(inputs, context);
    if (!isReady(github))
        return github;
    let session;
    try {
        session = await (0,access.openIdentity)(inputs, context);
        await (0,verify_identity/* verifyIdentity */.E)(session, context.clock, 'this identity');
    }
    catch (error) {
        return [...github, findingOf('identity', error)];
    }
    const who = ready('identity', `${session.userId ?? 'signed in'} of ${session.tenancyId}`);
    return [...github, who, ...(await examineSignedIn(session, inputs, context))];
};

// EXTERNAL MODULE: ./dist.src/clients/github/outsider.js
var github_outsider = __webpack_require__(33188);
// EXTERNAL MODULE: ./dist.src/runner/inputs.js + 1 modules
var inputs = __webpack_require__(11187);
// EXTERNAL MODULE: ./dist.src/values/input-text.js
var input_text = __webpack_require__(47191);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/inputs.js + 3 modules
var pipeline_inputs = __webpack_require__(57167);
;// CONCATENATED MODULE: ./dist.src/actions/doctor/inputs.js





/** A problem that an empty secret makes is told once, of the secret. */
const isOfSecret = (problem, findings) => findings.some(({ what }) => {
    const secret = /^input "([^"]+)"/.exec(what)?.[1] ?? '';
    return problem.includes(`"${secret}"`);
});
const problemsOf = (error, secrets) => error.problems
    .filter((problem) => !isOfSecret(problem, secrets))
    .map((what) => ({ area: 'inputs', verdict: 'missing', what, mend: error.hint }));
/** Reads the inputs as the pipeline does; what is wrong with them is a finding here, no failure. */
const readDoctorInputs = async (context) => {
    const { environment: variables, readInputs } = context;
    const parse = await (0,pipeline_inputs/* loadFileParser */.Kc)(context);
    const outsider = await (0,github_outsider/* outsiderOf */.bS)(variables);
    let secrets = [];
    let fails = true;
    try {
        const pipeline = readInputs((read) => {
            secrets = emptySecrets((name) => read.has(name), outsider);
            fails = read.withDefault('fail-on-missing', input_text/* asFlag */.v0, true);
            return (0,pipeline_inputs/* readPipeline */.l9)(read, { variables, parse });
        });
        return { findings: secrets, fails, pipeline: secrets.length === 0 ? pipeline : undefined };
    }
    catch (error) {
        if (!(error instanceof inputs/* InputsError */.aV))
            throw error;
        return { findings: [...secrets, ...problemsOf(error, secrets)], fails, pipeline: undefined };
    }
};

;// CONCATENATED MODULE: ./dist.src/actions/doctor.js




const run = async (context) => {
    const { log, outputs, summary, signal } = context;
    const { pipeline, fails, ...read } = await readDoctorInputs(context);
    const examined = pipeline === undefined ? [] : await examineIdentity(pipeline, context);
    signal.throwIfAborted();
    const findings = [...read.findings, ...examined];
    for (const line of doctorLines(findings))
        log.info(line);
    await outputs.set('result', isReady(findings) ? 'ready' : 'missing');
    await outputs.set('findings', doctorOutput(findings));
    await summary.append(doctorSummary(findings));
    if (fails)
        requireReady(findings);
};
/** Says what of a set-up is ready, what is missing, and what to do. Changes nothing. */
const doctor = { main: run, post: access.removeAccess };


/***/ }),

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

/***/ 71081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** The same promise for every caller. */
const once = (open) => {
    let opened;
    return () => (opened ??= open());
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


/** What is wanted and differs. */
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
/** In words, what a change sets. */
const describe = ({ isPublic, isImmutable, readme, tags, }) => [
    ...(isPublic === undefined ? [] : [isPublic ? 'public' : 'private']),
    ...(isImmutable === undefined ? [] : [isImmutable ? 'immutable' : 'mutable']),
    ...(readme === undefined ? [] : ['readme']),
    ...(tags === undefined ? [] : ['tags']),
];
const isWanted = (settings) => describe(settings).length > 0;
const changesOf = async ({ settings = {} }, id, repositories) => isWanted(settings) ? differences(settings, await repositories.settings(id)) : {};
/** Whether the repository has to be made or changed, as a plan; nothing is changed. */
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
 * Makes or changes the repository if the plan says so. It is never left to a push: that would make
 * it in the root compartment.
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
/** A job beside this one may have made it since the plan: then it is found. */
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
        // What another run made just now may not be listed yet.
        find: async () => (await (0,_core_read_after_create_js__WEBPACK_IMPORTED_MODULE_1__/* .readAfterCreate */ .B)(find, clock, 2000)) && 'Found',
    });
};


/***/ }),

/***/ 88308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   excessOf: () => (/* binding */ excessOf),
/* harmony export */   parseOptions: () => (/* binding */ parseOptions),
/* harmony export */   valueOf: () => (/* binding */ valueOf)
/* harmony export */ });
/** The parser compares each anchor with all before it; nobody writes more by hand. */
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



/** As much as Helm keeps of a release. */
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

/***/ 50276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ resourceName),
/* harmony export */   bz: () => (/* binding */ describeCurrent),
/* harmony export */   ff: () => (/* binding */ describeTarget),
/* harmony export */   pO: () => (/* binding */ ratioOf)
/* harmony export */ });
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40335);

const people = { cpu: 'CPU' };
/** Its name as people write it. */
const resourceName = (resource) => people[resource] ?? resource;
const amount = ({ resource }, value) => {
    if (resource === 'cpu')
        return (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCpu */ .aY)(value);
    return resource === undefined ? String(Number(value.toPrecision(4))) : (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(value);
};
const valueText = (metric, value) => metric.target.type === 'Utilization' ? `${value} %` : amount(metric, value);
/** The target: `70 % of the request`, `500m a pod`, `30`. */
const describeTarget = (metric) => {
    const value = valueText(metric, metric.target.value);
    const suffix = { Utilization: ' of the request', AverageValue: ' a pod', Value: '' };
    return `${value}${suffix[metric.target.type]}`;
};
/** What is measured: `41 %`, `12.5`. */
const describeCurrent = (metric) => metric.current === undefined ? 'not measured' : valueText(metric, metric.current);
/** Measured, as a share of the target; undefined if nothing was measured. */
const ratioOf = ({ current, target }) => current === undefined || target.value === 0 ? undefined : current / target.value;


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
            // What this does not know may fit.
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
/** Why pods with this spec can never run on a node: its labels, or a taint; undefined if they can. */
const misfit = (spec, node) => {
    if (!hasLabels(spec, (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .strings */ .P$)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(node, 'metadata', 'labels'))))
        return 'labels';
    const taints = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(node, 'spec', 'taints')).filter(isLasting);
    return taints.every((taint) => tolerates(spec, taint)) ? undefined : 'taints';
};
/** What pods with this spec ask of their nodes, for people; empty if nothing. */
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

/***/ 40335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lf: () => (/* binding */ parseQuantity),
/* harmony export */   aY: () => (/* binding */ formatCpu),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const SUFFIXES = {
    n: 1e-9,
    u: 1e-6,
    m: 1e-3,
    '': 1,
    k: 1e3,
    M: 1e6,
    G: 1e9,
    T: 1e12,
    P: 1e15,
    E: 1e18,
    Ki: 2 ** 10,
    Mi: 2 ** 20,
    Gi: 2 ** 30,
    Ti: 2 ** 40,
    Pi: 2 ** 50,
    Ei: 2 ** 60,
};
const FORM = /^([+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+))(?:[eE]([+-]?[0-9]+)|([numkMGTPE]|[KMGTPE]i))?$/;
/**
 * A Kubernetes quantity in its base unit: cores for CPU ('100m' is 0.1), bytes for memory ('1Gi').
 * @throws ActionError QUANTITY_INVALID
 */
const parseQuantity = (text) => {
    const [, digits, exponent, suffix = ''] = FORM.exec(text.trim()) ?? [];
    const scale = exponent === undefined ? SUFFIXES[suffix] : 10 ** Number(exponent);
    if (digits !== undefined && scale !== undefined)
        return Number(digits) * scale;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'QUANTITY_INVALID',
        message: `"${text}" is not a Kubernetes quantity`,
        hint: 'Write CPU as 100m or 0.5 and memory as 128Mi or 1Gi.',
    });
};
/** CPU cores for people: `41m`, `1.5`. */
const formatCpu = (cores) => cores >= 1 ? String(Number(cores.toFixed(2))) : `${Number((cores * 1000).toPrecision(3))}m`;
const BYTES = ['', 'Ki', 'Mi', 'Gi', 'Ti'];
/** Bytes for people: `512Mi`, `1.5Gi`. */
const formatBytes = (bytes) => {
    const power = bytes < 1 ? 0 : Math.min(BYTES.length - 1, Math.floor(Math.log2(bytes) / 10));
    return `${Number((bytes / 2 ** (10 * power)).toPrecision(3))}${BYTES[power] ?? ''}`;
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

/***/ 95117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** A count with its noun, e.g. `1 rule` or `2 rules`. */
const plural = (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`;


/***/ })

};
