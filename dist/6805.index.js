export const id = 6805;
export const ids = [6805];
export const modules = {

/***/ 73820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ensureNodePool: () => (/* binding */ ensureNodePool)
/* harmony export */ });
/* harmony import */ var _clients_container_engine_container_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7479);
/* harmony import */ var _clients_oci_oci_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42750);
/* harmony import */ var _runner_plan_table_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(74557);
/* harmony import */ var _stages_node_pool_ensure_node_pool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92518);
/* harmony import */ var _stages_node_pool_find_node_pool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54949);
/* harmony import */ var _values_defaults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55377);
/* harmony import */ var _values_duration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85651);
/* harmony import */ var _values_input_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47191);
/* harmony import */ var _values_oci_cycling_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18960);
/* harmony import */ var _values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(77214);
/* harmony import */ var _values_kubernetes_taint_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(72876);











const own = _values_defaults_js__WEBPACK_IMPORTED_MODULE_4__/* .defaults */ .N['ensure-node-pool'];
/** Undefined, and virtual nodes are never replaced, unless one of both is given. */
const readCycling = (read, size) => {
    const surge = read.optional('cycling-surge', _values_oci_cycling_js__WEBPACK_IMPORTED_MODULE_7__/* .parseNodeAmount */ .cV);
    const unavailable = read.optional('cycling-unavailable', _values_oci_cycling_js__WEBPACK_IMPORTED_MODULE_7__/* .parseNodeAmount */ .cV);
    if (surge === undefined && unavailable === undefined)
        return undefined;
    const cycling = (0,_values_oci_cycling_js__WEBPACK_IMPORTED_MODULE_7__/* .cyclingOf */ .lT)(surge, unavailable);
    const problem = (0,_values_oci_cycling_js__WEBPACK_IMPORTED_MODULE_7__/* .cyclingProblem */ .Ht)(cycling, size);
    if (problem !== undefined) {
        const hint = 'For example cycling-surge 1 alone, or 0 with cycling-unavailable 1.';
        read.problem(`inputs "cycling-surge" and "cycling-unavailable": ${problem}`, hint);
    }
    return cycling;
};
/** The inputs that describe the pool; what is left out is not touched on an existing one. */
const readPool = (read) => {
    const group = (0,_values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_8__/* .ocidOf */ .xh)('networksecuritygroup');
    const nodeSubnetId = read.required('node-subnet-id', (0,_values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_8__/* .ocidOf */ .xh)('subnet'));
    const size = read.orDefault('node-pool-size', (0,_values_input_text_js__WEBPACK_IMPORTED_MODULE_6__/* .asInteger */ .JU)(1, 1000), own['node-pool-size']);
    return {
        clusterId: read.required('cluster-id', (0,_values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_8__/* .ocidOf */ .xh)('cluster')),
        name: read.required('node-pool-name', _values_input_text_js__WEBPACK_IMPORTED_MODULE_6__/* .asText */ .e1),
        size,
        shape: read.orDefault('pod-shape', _values_input_text_js__WEBPACK_IMPORTED_MODULE_6__/* .asText */ .e1, own['pod-shape']),
        nodeSubnetId,
        podSubnetId: read.withDefault('pod-subnet-id', (0,_values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_8__/* .ocidOf */ .xh)('subnet'), nodeSubnetId),
        nodeGroupIds: read.has('nodes-nsg-ids') ? read.list('nodes-nsg-ids', group) : undefined,
        podGroupIds: read.has('pods-nsg-ids') ? read.list('pods-nsg-ids', group) : undefined,
        labels: read.pairs('node-labels'),
        taints: read.has('node-taints') ? read.list('node-taints', _values_kubernetes_taint_js__WEBPACK_IMPORTED_MODULE_9__/* .parseTaint */ .k) : undefined,
        tags: read.pairs('node-pool-tags'),
        cycling: readCycling(read, size),
    };
};
/** The pool is named once, as soon as it is known: the wait for its nodes may still fail. */
const idOutput = (outputs) => {
    let isKnown = false;
    return async ({ id }) => {
        if (isKnown)
            return;
        isKnown = true;
        await outputs.set('node-pool-id', id);
    };
};
const ensureNodePool = {
    main: async ({ readInputs, environment, clock, log, outputs, summary, signal }) => {
        const inputs = readInputs((read) => ({
            pool: readPool(read),
            compartmentId: read.optional('compartment-id', (0,_values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_8__/* .ocidOf */ .xh)('compartment', 'tenancy')),
            timeout: read.orDefault('timeout', _values_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDuration */ .E, own.timeout),
            mode: read.withDefault('mode', (0,_values_input_text_js__WEBPACK_IMPORTED_MODULE_6__/* .asOneOf */ .QU)('apply', 'plan'), 'apply'),
        }));
        const stage = log.stage('ensure-node-pool');
        const deadline = clock.now() + inputs.timeout;
        const session = (0,_clients_oci_oci_session_js__WEBPACK_IMPORTED_MODULE_1__/* .sessionAt */ .s2)(await (0,_clients_oci_oci_session_js__WEBPACK_IMPORTED_MODULE_1__.openSession)(environment, clock, (secret) => log.mask(secret)), inputs.pool.clusterId);
        const client = (0,_clients_container_engine_container_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .openContainerEngine */ .Q)(session, clock);
        const cluster = await client.cluster(inputs.pool.clusterId);
        (0,_stages_node_pool_find_node_pool_js__WEBPACK_IMPORTED_MODULE_3__/* .requireVirtualNodeSupport */ .oS)(cluster);
        const compartmentId = inputs.compartmentId ?? cluster.compartmentId;
        const plan = await (0,_stages_node_pool_ensure_node_pool_js__WEBPACK_IMPORTED_MODULE_2__/* .planEnsureNodePool */ .o)({ ...inputs.pool, compartmentId }, client);
        await summary.append((0,_runner_plan_table_js__WEBPACK_IMPORTED_MODULE_10__/* .renderPlan */ .E)('Virtual node pool', plan.changes));
        await outputs.set('changes', (0,_runner_plan_table_js__WEBPACK_IMPORTED_MODULE_10__/* .changesOutput */ .b)(plan.changes));
        for (const text of plan.warnings)
            stage.warning(text);
        if (inputs.mode === 'plan')
            return stage.done(`${plan.changes.length} changes to make`);
        const seen = idOutput(outputs);
        const wait = { client, clock, progress: stage, deadline, signal, seen };
        const ensured = await (0,_stages_node_pool_ensure_node_pool_js__WEBPACK_IMPORTED_MODULE_2__/* .applyEnsureNodePool */ .$)(plan, wait);
        const names = ensured.nodes.map(({ name }) => name);
        await outputs.set('node-names', names.join('\n'));
        stage.done(`${names.length} virtual nodes ACTIVE`);
    },
};


/***/ }),

/***/ 48055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ creatorOf)
/* harmony export */ });
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87065);

/** Who made a resource, by the default tags that OCI gives new tenancies (namespace `Oracle-Tags`). */
const creatorOf = (resource) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(resource.values, 'definedTags', 'Oracle-Tags', 'CreatedBy')) || undefined;


/***/ }),

/***/ 15674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ OciReader),
/* harmony export */   X: () => (/* binding */ pathOf)
/* harmony export */ });
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89858);
/* harmony import */ var _oci_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51912);


/** A path whose last parts are foreign texts, e.g. an OCID. */
const pathOf = (...parts) => parts.map((part) => `/${encodeURIComponent(part)}`).join('');
/** The most that lists of OCI take, by the SDK's own words for Container Engine. */
const LARGEST_PAGE = 1000;
/** No list that is read here has as many pages. */
const MOST_PAGES = 100;
/**
 * The page to ask for next, noted in `asked`; undefined after the last one.
 * @throws ShapeError for a list that leads back to itself, or goes on and on
 */
const nextPage = (token, asked) => {
    if (!token)
        return undefined;
    if (asked.has(token) || asked.size >= MOST_PAGES)
        throw new _values_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ShapeError */ .ym('the list has no end');
    asked.add(token);
    return token;
};
/** API versions of the services that are read here, from the SDKs' clients. */
const VERSIONS = {
    network: '/20160918',
    'container-engine': '/20180222',
    logging: '/20200531',
    identity: '/20160918',
    'load-balancer': '/20170115',
    'network-load-balancer': '/20200501',
};
/**
 * Reads one service by signed calls without the SDK, whose packages take longer to load than the
 * calls take. Every method throws ActionError OCI_*, OCI_RESPONSE_INVALID where `take` finds an answer
 * unfit.
 */
class OciReader {
    #session;
    #service;
    #clock;
    constructor(session, service, clock) {
        this.#session = session;
        this.#service = service;
        this.#clock = clock;
    }
    #call({ path, query = {}, ...about }, take) {
        const search = new URLSearchParams(query).toString();
        const call = {
            ...about,
            service: this.#service,
            method: 'GET',
            path: `${VERSIONS[this.#service]}${path}${search === '' ? '' : `?${search}`}`,
        };
        return (0,_oci_request_js__WEBPACK_IMPORTED_MODULE_0__/* .callOci */ .OJ)(this.#session, call, this.#clock, take);
    }
    /** One object; `take` also gets the headers of the answer. */
    get(read, take) {
        return this.#call(read, ({ body, headers }) => take(_values_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C8.parse(body), headers));
    }
    /** Every item of a list that has no pages, and takes no word of them. */
    all(read, take) {
        return this.#call(read, ({ body }) => (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)((0,_values_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWhole */ .z2)(body), take));
    }
    /** Every item of a paged list, in as few calls as OCI allows; a page may be empty and not the last. */
    async list(read, take) {
        const found = [];
        const asked = new Set();
        let page;
        do {
            const query = { ...read.query, limit: String(LARGEST_PAGE), ...(page && { page }) };
            const answer = await this.#call({ ...read, query }, ({ body, headers }) => ({
                items: (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)((0,_values_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWhole */ .z2)(body), take),
                next: nextPage(headers['opc-next-page'], asked),
            }));
            found.push(...answer.items);
            page = answer.next;
        } while (page !== undefined);
        return found;
    }
}


/***/ }),

/***/ 53544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ awaitOciWork)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85651);
/* harmony import */ var _await_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47976);
/* harmony import */ var _start_when_free_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75906);




/**
 * Awaits what OCI works on by itself, e.g. a work request.
 * @param code the error's code when the deadline passes
 * @param name what is awaited, e.g. `work request ocid1…`
 * @param read undefined as long as it is not done
 * @throws ActionError with the code at the deadline, and what a read fails with for good
 */
const awaitOciWork = (wait, code, name, read) => {
    const { clock } = wait;
    const started = clock.now();
    const late = (cause) => {
        const last = cause === undefined ? '' : `; it could not be read last: ${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(cause)}`;
        return new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
            code,
            message: `${name} was not done after ${(0,_values_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(clock.now() - started)}${last}`,
            hint: 'OCI keeps working on it: run again to keep waiting, or set a longer timeout.',
            cause,
        });
    };
    return (0,_await_result_js__WEBPACK_IMPORTED_MODULE_2__/* .awaitResult */ .w)(wait, { name, pause: _start_when_free_js__WEBPACK_IMPORTED_MODULE_3__/* .pauses */ .y, look: read, late });
};


/***/ }),

/***/ 47976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ awaitResult)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const isTransient = (error) => error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l && error.isTransient;
/**
 * Looks until there is a result. A look that fails in a way that passes (no connection, a rate limit,
 * a failure of the service, an answer that cannot be read) is made again until the deadline: what is
 * awaited goes on meanwhile.
 * @throws what `late` makes, and what a look fails with in any other way
 */
const awaitResult = async ({ clock, deadline, signal, progress }, { name, pause, look, late }) => {
    for (let looks = 0;; looks++) {
        let trouble;
        const result = await look().catch((error) => {
            if (!isTransient(error))
                throw error;
            trouble = error;
            progress?.waiting(`${name}: ${error.message}`);
            return undefined;
        });
        if (result !== undefined)
            return result;
        if (clock.now() >= deadline)
            throw late(trouble);
        await clock.sleep(Math.min(pause(looks), Math.max(deadline - clock.now(), 0)), signal);
    }
};


/***/ }),

/***/ 95708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createOnce)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83902);


/** How often something may be gone again before we give up. */
const ATTEMPTS = 10;
/** How often all attempts at the request may be lost before we give up. */
const LOSSES = 2;
/** OCI takes 64 characters at most. */
const retryToken = (identity, attempt) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
    .update(JSON.stringify([...identity, attempt]))
    .digest('hex');
/** Names, addresses and gateways that are taken are refused so, and tokens that cannot be used. */
const isRefusal = ({ service }) => [400, 409].includes(service?.status ?? 0);
/**
 * Whether OCI refuses the token, since its resource is gone or its first request was another one.
 * The code is documented; that services other than that say so in words is not confirmed.
 */
const isTokenRefused = ({ service, message }) => service?.code === 'InvalidatedRetryToken' || /retry[ -]?token/i.test(message);
/**
 * Creates it once for all runs: they send the same retry token. A token whose resource was deleted
 * meanwhile is worn out for a day, so the next one is taken. What is lost is sent again with its own.
 * @throws ActionError RESOURCE_GONE, and what the creation throws
 */
const createOnce = async (creation) => {
    const { name, identity, create, find } = creation;
    for (let attempt = 1, losses = 0; attempt <= ATTEMPTS;) {
        try {
            const created = await create(retryToken(identity, attempt));
            if (created !== undefined)
                return created;
            attempt++;
        }
        catch (error) {
            if (!(error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l && (error.isTransient || isRefusal(error))))
                throw error;
            const found = await find();
            if (found !== undefined)
                return found;
            if (isTokenRefused(error))
                attempt++;
            else if (!error.isTransient || ++losses >= LOSSES)
                throw error;
        }
    }
    throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({
        code: 'RESOURCE_GONE',
        message: `${name} was created ${ATTEMPTS} times within a day and is gone each time`,
        hint: 'Somebody or something deletes it: look into the audit log of the compartment, and run again tomorrow or under another name.',
    });
};


/***/ }),

/***/ 8312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readAfterCreate)
/* harmony export */ });
/** OCI is eventually consistent and documents no figure; its SDKs and providers wait longer. Milliseconds. */
const VISIBLE_WITHIN = 15_000;
const POLL = 1000;
/**
 * Reads what was made just now: for some seconds a 404 does not mean that it is gone.
 * @param within milliseconds
 * @returns undefined if it is still not there by then
 */
const readAfterCreate = async (read, clock, within = VISIBLE_WITHIN) => {
    const deadline = clock.now() + within;
    for (;;) {
        const found = await read();
        if (found !== undefined || clock.now() >= deadline)
            return found;
        await clock.sleep(POLL);
    }
};


/***/ }),

/***/ 75906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ startWhenFree),
/* harmony export */   y: () => (/* binding */ pauses)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** OKE does one work request at a time for a cluster, and refuses a second with a conflict. */
const isBusy = (error) => error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l &&
    error.service?.status === 409 &&
    ['IncorrectState', 'Conflict'].includes(error.service.code);
/** Milliseconds between looks at something that takes minutes; short at first, to see quick work. */
const pauses = (looks) => Math.min(1000 * 1.5 ** looks, 10_000);
/**
 * Starts a change of a cluster or pool, again while another change of its cluster goes on.
 * @throws ActionError OCI_*: at the deadline what OCI said last
 */
const startWhenFree = async (wait, start) => {
    for (let count = 0;; count++) {
        try {
            return await start();
        }
        catch (error) {
            if (!isBusy(error) || wait.clock.now() >= wait.deadline)
                throw error;
            wait.progress?.waiting('the cluster: another change of it goes on');
            await wait.clock.sleep(pauses(count), wait.signal);
        }
    }
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

/***/ 92518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ applyEnsureNodePool),
  o: () => (/* binding */ planEnsureNodePool)
});

// EXTERNAL MODULE: ./dist.src/core/start-when-free.js
var start_when_free = __webpack_require__(75906);
// EXTERNAL MODULE: ./dist.src/values/oci/cycling.js
var cycling = __webpack_require__(18960);
// EXTERNAL MODULE: ./dist.src/values/oci/refusal.js
var refusal = __webpack_require__(61557);
// EXTERNAL MODULE: ./dist.src/core/create-once.js
var create_once = __webpack_require__(95708);
// EXTERNAL MODULE: ./dist.src/core/read-after-create.js
var read_after_create = __webpack_require__(8312);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/stages/node-pool/find-node-pool.js
var find_node_pool = __webpack_require__(54949);
// EXTERNAL MODULE: ./dist.src/stages/node-pool/wait-for-pool.js
var wait_for_pool = __webpack_require__(21132);
;// CONCATENATED MODULE: ./dist.src/stages/node-pool/create-node-pool.js







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
    tags: target.tags ?? {},
    placements: target.placements ?? (await everywhere(target, wait)),
});
const isGone = ({ state }) => state === 'DELETING' || state === 'DELETED';
/** The pool by its OCID; undefined if it was deleted. */
const livePool = async (id, client) => {
    const pool = await (0,refusal/* ifSeen */.hy)(client.nodePool(id));
    return pool === undefined || isGone(pool) ? undefined : pool;
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
        const pool = await (0,find_node_pool/* findNodePool */.Kq)(target, client);
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
        const workId = await (0,start_when_free/* startWhenFree */.l)(wait, () => client.createNodePool(compartmentId, clusterId, settings, token));
        if (await isSpent(workId, wait))
            return undefined;
        accepted();
        progress.info(`creating virtual node pool "${name}" (work request ${workId})`);
        const [id] = (await (0,wait_for_pool/* waitForWork */.W)(workId, compartmentId, wait)).nodePoolIds;
        if (id === undefined)
            throw namesNoPool(workId);
        const pool = await (0,read_after_create/* readAfterCreate */.B)(() => livePool(id, client), clock);
        return pool && { pool, isFound: false };
    };
    const created = await (0,create_once/* createOnce */.U)({
        name: `virtual node pool "${name}"`,
        identity: ['virtual-node-pool', compartmentId, clusterId, name],
        create,
        find: () => (0,read_after_create/* readAfterCreate */.B)(find, clock),
    });
    await (0,find_node_pool/* requireOnlyPool */.mq)(target, created.pool, client);
    return created;
};
const namesNoPool = (workId) => new action_error/* ActionError */.l({
    code: 'NODE_POOL_WORK_FAILED',
    message: `work request ${workId} succeeded but names no virtual node pool`,
    hint: 'Run again: the pool is found by its name then.',
});

// EXTERNAL MODULE: ./dist.src/stages/node-pool/limits.js
var limits = __webpack_require__(42706);
// EXTERNAL MODULE: ./dist.src/values/oci/ocid.js
var ocid = __webpack_require__(77214);
;// CONCATENATED MODULE: ./dist.src/stages/node-pool/difference.js

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
    tags: 'tags',
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
/** The names, for people, of those changes of a pool that its virtual nodes do not get. */
const keptByNodes = (changed) => NEW_NODES_ONLY.filter((key) => changed.includes(key)).map((key) => NAMES[key]);
const show = (value) => {
    if (typeof value === 'string')
        return (0,ocid/* shortOcid */.CJ)(value);
    if (typeof value === 'number')
        return String(value);
    if (Array.isArray(value))
        return value.length === 0 ? 'none' : value.map(show).join(', ');
    return Object.entries(value ?? {})
        .map(([key, part]) => `${key}=${show(part)}`)
        .join(' ');
};
/** Of two mappings, only what differs: the tags of others are nobody's change. */
const withoutEqual = (one, other) => {
    const others = new Map(Object.entries(other ?? {}));
    return Object.fromEntries(Object.entries(one ?? {}).filter(([key, value]) => others.get(key) !== value));
};
/** For people: `size 1 -> 3`. */
const describeDifference = (key, existing, wanted) => {
    const [from, to] = key === 'tags'
        ? [withoutEqual(existing, wanted), withoutEqual(wanted, existing)]
        : [existing, wanted];
    return `${NAMES[key]} ${show(from) || 'none'} -> ${show(to) || 'none'}`;
};

;// CONCATENATED MODULE: ./dist.src/stages/node-pool/node-pool-plan.js


const shapeChange = (pool, target) => new action_error/* ActionError */.l({
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
    tags: target.tags && { ...pool.tags, ...target.tags },
    placements: placementsOf(pool, target),
}).filter(([, value]) => value !== undefined));
const differing = (pool, wanted) => {
    const keys = Object.keys(wanted);
    return Object.fromEntries(keys.filter((key) => !isSame(key, pool[key], wanted[key])).map((key) => [key, wanted[key]]));
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
const fateOfNodes = (pool, names, cycling) => {
    if (pool.size === 0 || names.length === 0) {
        return { cycling: undefined, kept: undefined, texts: [] };
    }
    if (cycling === undefined) {
        const kept = `virtual nodes that exist keep their ${names.join(', ')} until they are replaced`;
        return { cycling, kept, texts: [kept] };
    }
    const { surge, unavailable } = cycling;
    const text = `virtual nodes that exist are replaced (surge ${surge}, unavailable ${unavailable})`;
    return { cycling, kept: undefined, texts: [text] };
};
/**
 * OCI keeps the cycling that was asked for with a pool, and does not say whether it repeats it with a
 * later change: where none is meant, that is said.
 */
const withCycling = (pool, settings, cycling) => {
    if (cycling !== undefined)
        return { ...settings, cycling };
    return pool.isCycling === true ? { ...settings, cycling: 'off' } : settings;
};
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
    if (changed.length === 0) {
        const isWell = pool.state !== 'NEEDS_ATTENTION';
        return { changes: [], kept: isWell ? [`${name}: ${describeNew(target)}`] : [] };
    }
    const { cycling, kept, texts } = fateOfNodes(pool, keptByNodes(changed), target.cycling);
    const differences = changed.map((key) => describeDifference(key, pool[key], settings[key]));
    const change = {
        action: 'update',
        target: name,
        description: [...differences, ...texts].join('; '),
        kept,
        cycling,
        poolId: pool.id,
        settings: withCycling(pool, completed(pool, settings), cycling),
    };
    return { changes: [change], kept: [] };
};

;// CONCATENATED MODULE: ./dist.src/stages/node-pool/ensure-node-pool.js








const attentionOf = (pool) => pool?.state === 'NEEDS_ATTENTION'
    ? `virtual node pool "${pool.name}" is NEEDS_ATTENTION: ${pool.stateDetails ?? 'OCI gives no details'}`
    : undefined;
/** Virtual nodes that are made beside the others while they are replaced. */
const surgeOf = (change, { size }) => change.action === 'update' && change.cycling ? (0,cycling/* nodesOf */.Nh)(change.cycling.surge, size) : 0;
/** What would be created or updated. Changes nothing. */
const planEnsureNodePool = async (target, client) => {
    const pool = await (0,find_node_pool/* findNodePool */.Kq)(target, client);
    const plan = planNodePool(target, pool);
    const more = target.size - (pool?.size ?? 0);
    const surge = plan.changes.reduce((most, change) => Math.max(most, surgeOf(change, target)), 0);
    const problem = await (0,limits/* tooManyNodes */.XG)({ more, surge }, target.compartmentId, client);
    const problems = [problem, attentionOf(pool)].flatMap((text) => text ?? []);
    return { target, pool, ...plan, warnings: problems };
};
const REPLACING = 'OKE gives these to new virtual nodes only. To replace them, cycle them with the next change of these (cycling-surge, cycling-unavailable; node-pool.cycling in the environment file), or set the size to 0 and back, which stops all pods, or make a pool of another name and delete this one.';
/** How often somebody else may change the pool between our look and our update. */
const MOST_CHANGES = 3;
/**
 * Sends what the pool lacks as it is now: what somebody else changed since the plan is not undone.
 * @returns undefined if nothing is left to change
 */
const sendUpdate = async (target, poolId, wait) => {
    for (let others = 0;; others++) {
        const now = await wait.client.nodePool(poolId);
        const [change] = planNodePool(target, now).changes;
        if (change?.action !== 'update')
            return undefined;
        try {
            const update = () => wait.client.updateNodePool(poolId, change.settings, now.etag);
            return { change, workId: await (0,start_when_free/* startWhenFree */.l)(wait, update) };
        }
        catch (error) {
            if (!(0,refusal/* isChangedMeanwhile */.BH)(error) || others >= MOST_CHANGES)
                throw error;
            wait.progress.info(`${change.target} was changed by somebody else: looking again`);
        }
    }
};
/** @throws ActionError NODE_POOL_*, OCI_* */
const updatePool = async ({ target }, pool, changes, wait) => {
    let current = pool;
    for (const change of changes) {
        if (change.action === 'create')
            continue;
        // OCI refuses to change a pool that is on its way.
        if (current.state !== 'ACTIVE')
            await (0,wait_for_pool/* waitForNodes */.i)(current, wait);
        const sent = await sendUpdate(target, pool.id, wait);
        if (sent !== undefined) {
            wait.changed?.(sent.change);
            wait.progress.info(`updating virtual node pool: ${sent.change.description} (work request ${sent.workId})`);
            await (0,wait_for_pool/* waitForWork */.W)(sent.workId, target.compartmentId, wait);
            if (sent.change.kept !== undefined) {
                wait.progress.warning(`${sent.change.kept}. ${REPLACING}`);
            }
        }
        current = await wait.client.nodePool(pool.id);
    }
    return current;
};
/** One that another run created meanwhile is brought to what this one wants. */
const createPool = async (plan, wait) => {
    const { target, changes } = plan;
    const { pool, isFound } = await createNodePool(target, wait, () => changes.forEach((change) => wait.changed?.(change)));
    return isFound ? updatePool(plan, pool, planNodePool(target, pool).changes, wait) : pool;
};
/**
 * Applies the plan and waits for the pool and its virtual nodes, also if nothing had to be changed:
 * an earlier run may have given up waiting.
 * @throws ActionError NODE_POOL_*, OCI_*
 */
const applyEnsureNodePool = async (plan, wait) => {
    const { pool, changes } = plan;
    const ensured = pool === undefined ? await createPool(plan, wait) : await updatePool(plan, pool, changes, wait);
    return (0,wait_for_pool/* waitForNodes */.i)(ensured, wait);
};


/***/ }),

/***/ 54949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kq: () => (/* binding */ findNodePool),
/* harmony export */   mq: () => (/* binding */ requireOnlyPool),
/* harmony export */   oS: () => (/* binding */ requireVirtualNodeSupport)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/**
 * Virtual nodes exist only on enhanced clusters with VCN-native pod networking.
 * @throws ActionError CLUSTER_NOT_ENHANCED, CLUSTER_NOT_NATIVE, CLUSTER_NOT_ACTIVE
 */
const requireVirtualNodeSupport = (cluster) => {
    const what = `cluster "${cluster.name}" (${cluster.id})`;
    if (!cluster.isEnhanced) {
        throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
            code: 'CLUSTER_NOT_ENHANCED',
            message: `${what} is a basic cluster; virtual nodes need an enhanced one`,
            hint: 'Upgrade it by ensure-cluster with "upgrade: true", or in the console (it cannot be turned back), or use another cluster.',
        });
    }
    if (!cluster.hasNativePodNetwork) {
        throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
            code: 'CLUSTER_NOT_NATIVE',
            message: `${what} does not use VCN-native pod networking, which virtual nodes need`,
            hint: 'The network type of a cluster cannot be changed: use a cluster made with VCN-native pod networking.',
        });
    }
    if (!['ACTIVE', 'UPDATING'].includes(cluster.state)) {
        throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
            code: 'CLUSTER_NOT_ACTIVE',
            message: `${what} is ${cluster.state}`,
            hint: 'Wait until the cluster is ACTIVE, or use another one.',
        });
    }
};
const oldestFirst = (a, b) => (a.createdAt ?? '').localeCompare(b.createdAt ?? '') || a.id.localeCompare(b.id);
/** Nothing is deleted: which of them the pods run on is for people to see. */
const ambiguous = ({ clusterId, name }, pools) => {
    const lines = pools
        .toSorted(oldestFirst)
        .map(({ id, createdAt, state, size }, index) => [
        `  ${index === 0 ? 'oldest' : 'newer '} ${id}`,
        `created ${createdAt ?? 'at a time that OCI does not say'}, ${state}, size ${size}`,
    ].join(' '));
    return new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
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
        throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
            code: 'NODE_POOL_FAILED',
            message: `virtual node pool "${name}" has failed: ${pool.stateDetails ?? 'OCI gives no details'}`,
            hint: 'Delete the pool in the console, remove the cause that it names, and run again.',
        });
    }
    return pool;
};


/***/ }),

/***/ 42706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ SMALL_TENANCY),
/* harmony export */   XG: () => (/* binding */ tooManyNodes),
/* harmony export */   y3: () => (/* binding */ tooManyPods)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** Oracle's figures for pay as you go and trials (service limits, March 2025). */
const SMALLEST = { virtualNodes: 3, podsOnEach: 2 };
/** For errors and warnings: what a tenancy without universal credits has. */
const SMALL_TENANCY = `Pay as you go and trial tenancies have ${SMALLEST.virtualNodes} virtual nodes in a region, with ${SMALLEST.podsOnEach} pods on each, by default.`;
/** CoreDNS and metrics-server, which every scaling proof needs. */
const SYSTEM_PODS = 2;
/**
 * Undefined where the limit cannot be read: the permission is no part of what a pool needs, and not
 * every limit is known to OCI's Limits service.
 */
const readLimit = async (compartmentId, client) => {
    try {
        return await client.virtualNodeLimit(compartmentId);
    }
    catch (error) {
        if (error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l)
            return undefined;
        throw error;
    }
};
/** What is wrong with making so many more virtual nodes, if their limit can be read and is too low. */
const tooManyNodes = async ({ more, surge }, compartmentId, client) => {
    const wanted = Math.max(0, more) + surge;
    if (wanted <= 0)
        return undefined;
    const limit = await readLimit(compartmentId, client);
    if (limit === undefined || limit.available >= wanted)
        return undefined;
    const left = `the limit virtual-node-count leaves ${limit.available} virtual nodes in the region (${limit.used} are in use)`;
    return limit.available >= more
        ? `${left}, cycling makes ${surge} beside the others while it replaces them: OCI will probably refuse them. Give a surge of 0 and let 1 be unavailable, or ask for more in the console under Limits, Quotas and Usage`
        : `${left}, ${wanted} more are wanted: OCI will probably refuse them. ${SMALL_TENANCY} Ask for more in the console under Limits, Quotas and Usage, or give a smaller size`;
};
/**
 * Why so many pods can hardly run, if the limit of virtual nodes is that of a tenancy whose virtual
 * nodes hold two pods. That bound itself cannot be read, so this warns of it only.
 */
const tooManyPods = async (wanted, compartmentId, client) => {
    const limit = await readLimit(compartmentId, client);
    if (limit === undefined)
        return undefined;
    const nodes = limit.used + limit.available;
    const room = nodes * SMALLEST.podsOnEach - SYSTEM_PODS;
    if (nodes > SMALLEST.virtualNodes || wanted <= room)
        return undefined;
    return `the tenancy's limit is ${nodes} virtual nodes in the region. ${SMALL_TENANCY} If this is one, ${room} pods of the release can run beside CoreDNS and metrics-server, and ${wanted} replicas are expected: the proof cannot pass there`;
};


/***/ }),

/***/ 21132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ waitForWork),
/* harmony export */   i: () => (/* binding */ waitForNodes)
/* harmony export */ });
/* harmony import */ var _core_await_oci_work_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53544);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83902);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42706);



/** The control plane's words when virtual nodes cannot reach it. */
const isUnreachable = (text) => /api ?server/i.test(text) && /reach|connect|timeout/i.test(text);
/** What to do about the cause that OCI names, or else what the failure in general asks for. */
const hintFor = (details, otherwise) => isUnreachable(details)
    ? 'The virtual nodes cannot reach the Kubernetes API on TCP 6443 and 12250: run ensure-network for the subnets, then run again.'
    : otherwise;
const workFailed = (request, errors) => {
    const details = errors.join('; ') || 'OCI gives no details';
    return new _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({
        code: 'NODE_POOL_WORK_FAILED',
        message: `work request ${request.id} ended ${request.status}: ${details}`,
        hint: hintFor(details, `Remove the cause that OCI names (limits, capacity, policies, subnets), and run again. ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .SMALL_TENANCY */ .Li}`),
    });
};
/** @throws ActionError NODE_POOL_WORK_FAILED, NODE_POOL_TIMEOUT */
const waitForWork = async (workRequestId, compartmentId, wait) => {
    const done = await (0,_core_await_oci_work_js__WEBPACK_IMPORTED_MODULE_0__/* .awaitOciWork */ .P)(wait, 'NODE_POOL_TIMEOUT', `work request ${workRequestId}`, async () => {
        const request = await wait.client.workRequest(workRequestId);
        const [id] = request.nodePoolIds;
        if (id !== undefined)
            await wait.seen?.({ id, virtualNodes: null });
        wait.progress.waiting(`the work request: ${request.status}`);
        return ['SUCCEEDED', 'FAILED', 'CANCELED'].includes(request.status) ? request : undefined;
    });
    if (done.status === 'SUCCEEDED')
        return done;
    const errors = await wait.client
        .workRequestErrors(workRequestId, compartmentId)
        // That it failed is known; why, is worth a look, but no other failure.
        .catch((error) => [(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error)]);
    throw workFailed(done, errors);
};
const needsAttention = (pool, nodes) => {
    const problems = nodes.flatMap(({ name, problem }) => problem === undefined ? [] : [`${name}: ${problem}`]);
    const details = [pool.stateDetails ?? '', ...problems].filter((text) => text !== '').join('; ');
    return new _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({
        code: 'NODE_POOL_NEEDS_ATTENTION',
        message: `virtual node pool "${pool.name}" is ${pool.state}: ${details || 'OCI gives no details'}`,
        hint: hintFor(details, 'Remove the cause that OCI names; if a policy or the network was missing, run again after it is there.'),
    });
};
const BROKEN = ['FAILED', 'NEEDS_ATTENTION'];
/**
 * Waits until the pool and all of its virtual nodes are ACTIVE.
 * @throws ActionError NODE_POOL_NEEDS_ATTENTION, NODE_POOL_TIMEOUT
 */
const waitForNodes = (pool, wait) => {
    let current = pool;
    return (0,_core_await_oci_work_js__WEBPACK_IMPORTED_MODULE_0__/* .awaitOciWork */ .P)(wait, 'NODE_POOL_TIMEOUT', `virtual node pool "${pool.name}"`, async () => {
        const [seen, nodes] = await Promise.all([
            current ?? wait.client.nodePool(pool.id),
            wait.client.virtualNodes(pool.id),
        ]);
        // The first look uses what is known; only a pool on its way has to be read again.
        current = undefined;
        const active = nodes.filter(({ state }) => state === 'ACTIVE');
        await wait.seen?.({ id: seen.id, virtualNodes: active.length });
        if (BROKEN.includes(seen.state) || nodes.some(({ state }) => BROKEN.includes(state))) {
            throw needsAttention(seen, nodes);
        }
        if (seen.state === 'ACTIVE' && active.length >= seen.size)
            return { pool: seen, nodes: active };
        wait.progress.waiting(`virtual nodes: ${active.length} of ${seen.size} ACTIVE, pool ${seen.state}`);
        return undefined;
    });
};


/***/ }),

/***/ 55377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defaults)
/* harmony export */ });
/**
 * What counts where neither an input nor the environment file says it: by stage and input, as a user
 * would write it. Every action.yml and the schema are held against this table.
 */
const defaults = {
    'build-push': {
        context: '.',
        builder: 'auto',
        build: 'true',
        push: 'true',
        load: 'false',
        'max-parallel': '4',
        'scan-timeout': '15m',
        'no-cache': 'false',
        pull: 'false',
        provenance: 'false',
        sbom: 'false',
        'allow-unsafe-args': 'false',
    },
    'ensure-cluster': {
        create: 'false',
        'api-endpoint': 'public',
        upgrade: 'false',
        'metrics-server': 'false',
        'openid-issuer': 'https://token.actions.githubusercontent.com',
        timeout: '30m',
    },
    'ensure-node-pool': {
        'node-pool-size': '3',
        'pod-shape': 'Pod.Standard.E4.Flex',
        timeout: '20m',
    },
    deploy: {
        'image-key': 'image',
        'pull-secret-key': 'pullSecret',
        'create-namespace': 'true',
        'wait-for-jobs': 'true',
        'managed-nodes': 'false',
        'on-failure': 'keep',
        'on-pending': 'free',
        spread: 'false',
        timeout: '10m',
    },
    load: {
        path: '/',
        rate: '30/s',
        duration: '3m',
        'max-failed': '1%',
        'abort-on-fail': 'true',
        'max-rate': '1000/s',
        'max-duration': '1h',
        'max-users': '10000',
        where: 'runner',
        pods: '2',
        'k6-image': 'docker.io/grafana/k6:2.2.0',
        'pod-cpu': '1',
        'pod-memory': '2Gi',
        'start-within': '90s',
    },
    'assert-scaling': {
        expect: 'all',
        within: '3m30s',
        'ready-timeout': '7m',
        'back-within': '10m',
        'no-restarts': 'false',
        'baseline-margin': '20%',
        'fail-on-regression': 'false',
    },
};


/***/ }),

/***/ 72876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ parseTaint)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const FORM = /^([^=:\s]+)(?:=([^=:\s]*))?:(NoSchedule|PreferNoSchedule|NoExecute)$/;
/** A taint as kubectl writes it: `key=value:Effect`. @throws ActionError TAINT_INVALID */
const parseTaint = (text) => {
    const [, key, value = '', effect] = FORM.exec(text.trim()) ?? [];
    if (key !== undefined && effect !== undefined)
        return { key, value, effect };
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'TAINT_INVALID',
        message: `"${text}" is not a taint`,
        hint: 'Write key=value:NoSchedule, key=value:PreferNoSchedule or key=value:NoExecute.',
    });
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
 * A number of virtual nodes, or a percentage of the pool's, as OKE takes them.
 * @throws ActionError INPUT_INVALID
 */
const parseNodeAmount = (text) => {
    const trimmed = text.trim();
    if (/^([0-9]{1,4}|[0-9]{1,2}%|100%)$/.test(trimmed))
        return trimmed;
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`"${text}" is neither a number of virtual nodes nor a percentage`, 'Write a number, for example 1, or a percentage of the pool from 0% to 100%.');
};
/** Fills in what OKE takes where one is left out: a surge of 1, none unavailable. */
const cyclingOf = (surge, unavailable) => ({
    surge: surge ?? '1',
    unavailable: unavailable ?? '0',
});
/** The number of nodes of a pool of that size, percentages rounded up. */
const nodesOf = (amount, size) => amount.endsWith('%') ? Math.ceil((Number(amount.slice(0, -1)) / 100) * size) : Number(amount);
/** What OKE refuses, for people; both ranges end at the size of the pool (API reference). */
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

/***/ 61557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ isChangedMeanwhile),
/* harmony export */   hy: () => (/* binding */ ifSeen),
/* harmony export */   wY: () => (/* binding */ isNotAllowed)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const hasCode = (error, code) => error instanceof _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l && error.code === code;
/** Absent, or not for this user to see: OCI answers 404 to both. */
const isNotAllowed = (error) => hasCode(error, 'OCI_NOT_FOUND_OR_NOT_ALLOWED');
/** Whether something has another etag than when it was read: OCI answers 412. */
const isChangedMeanwhile = (error) => hasCode(error, 'OCI_CHANGED_MEANWHILE');
/** What is read, undefined where OCI answers 404; all other errors are passed on. */
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


/***/ })

};
