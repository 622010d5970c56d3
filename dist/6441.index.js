export const id = 6441;
export const ids = [6441];
export const modules = {

/***/ 20734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exchange),
/* harmony export */   o: () => (/* binding */ isSuccess)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** Status 200 to 299. */
const isSuccess = ({ status }) => status >= 200 && status < 300;
/** Largest response, in bytes; a page of the longest lists is a hundredth of it. */
const LARGEST = 32 * 2 ** 20;
const tooLarge = (host) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'ANSWER_TOO_LARGE',
    message: `${host} returned more than ${LARGEST / 2 ** 20} MB`,
    hint: 'Check the address and the proxy variables of the runner: no API that is called here returns so much.',
});
const read = async (response, host) => {
    const pieces = [];
    let bytes = 0;
    for await (const piece of response) {
        bytes += piece.length;
        // Leaving the loop closes the connection.
        if (bytes > LARGEST)
            throw tooLarge(host);
        pieces.push(piece);
    }
    const headers = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
    return {
        status: response.statusCode ?? 0,
        headers: Object.fromEntries(headers),
        body: Buffer.concat(pieces).toString('utf8'),
    };
};
/**
 * Lets Node notice kept connections that the other side closed while this process was busy, e.g.
 * loading code: a call on one of them would be lost, and a change is not sent again. A single turn
 * of the event loop may end before the network is polled.
 */
const noticeClosed = async () => {
    const turn = () => new Promise((done) => setImmediate(done));
    await turn();
    await turn();
};
/** The options of a connection to a host under another name or address. */
const namedOtherwise = async (name) => {
    const { checkServerIdentity } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 41692, 19));
    // An IP address cannot be sent as the server name in the handshake.
    return {
        servername: '',
        checkServerIdentity: (_host, certificate) => checkServerIdentity(name, certificate),
    };
};
/**
 * Sends one request and reads the whole response, without following redirects. fetch takes longer
 * to load and accepts no CA, so node:https would be needed as well.
 * @throws the connection's failure, or the reason of the signal; ActionError ANSWER_TOO_LARGE
 */
const exchange = async (url, given) => {
    const { method, headers, body, certificateAuthority, tlsServerName, socketPath, signal } = given;
    const { request } = url.protocol === 'https:' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
    const ca = certificateAuthority && { ca: Buffer.from(certificateAuthority, 'base64') };
    const named = tlsServerName === undefined ? {} : await namedOtherwise(tlsServerName);
    await noticeClosed();
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    try {
        const response = await new Promise((resolve, reject) => {
            const call = request(url, {
                method,
                headers: { ...headers, ...length },
                signal,
                socketPath,
                ...ca,
                ...named,
            });
            call.on('error', reject).on('response', resolve).end(body);
        });
        return await read(response, url.host);
    }
    catch (error) {
        throw signal.aborted ? signal.reason : error;
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


/** How often the created resource may be gone again before we give up. */
const ATTEMPTS = 10;
/** How often all attempts at the request may be lost before we give up. */
const LOSSES = 2;
/** OCI accepts at most 64 characters. */
const retryToken = (identity, attempt) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
    .update(JSON.stringify([...identity, attempt]))
    .digest('hex');
/** Codes for names, addresses and gateways that are taken, and for unusable tokens. */
const isRefusal = ({ service }) => [400, 409].includes(service?.status ?? 0);
/**
 * Whether OCI refuses the token, because its resource is gone or its first request differed. The
 * code is documented; that other services report it in the message is not confirmed.
 */
const isTokenRefused = ({ service, message }) => service?.code === 'InvalidatedRetryToken' || /retry[ -]?token/i.test(message);
/**
 * Creates it once for all runs: they send the same retry token. OCI keeps a token for a day even if
 * its resource was deleted: then the next token is used. A lost request is retried with its own.
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
/**
 * Milliseconds. OCI is eventually consistent and documents no figure; its SDKs and providers wait
 * longer.
 */
const VISIBLE_WITHIN = 15_000;
const POLL = 1000;
/**
 * Reads a resource that was just created: for some seconds a 404 does not mean that it is gone.
 * @param within milliseconds
 * @returns undefined if it is not found by then
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

/***/ 33628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ reportThenThrow),
/* harmony export */   g: () => (/* binding */ applyPlan)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/**
 * Applies the changes in order and stops at the first failure. No state is needed to continue: the
 * next plan contains exactly what is left.
 */
const applyPlan = async (plan, apply, onDone = () => undefined) => {
    for (const [index, change] of plan.changes.entries()) {
        try {
            await apply(change);
        }
        catch (thrown) {
            const failure = thrown instanceof Error ? thrown : new Error((0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(thrown), { cause: thrown });
            return { done: plan.changes.slice(0, index), remaining: plan.changes.slice(index), failure };
        }
        onDone(change);
    }
    return { done: plan.changes, remaining: [] };
};
/**
 * Reports the state after changes that may have been stopped. Always rethrows what stopped them: a
 * failure to report, often of the same cause, is only a warning.
 */
const reportThenThrow = async (failure, report, progress) => {
    if (failure === undefined)
        return report();
    try {
        await report();
    }
    catch (error) {
        progress.warning(`nothing more can be said of what was done: ${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error)}`);
    }
    throw failure;
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

/***/ 2791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ applyCreate)
/* harmony export */ });
/* harmony import */ var _core_resource_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33628);
/* harmony import */ var _network_change_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15081);
/* harmony import */ var _create_part_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64084);
/* harmony import */ var _network_ownership_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9670);
/* harmony import */ var _existing_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3103);
/* harmony import */ var _plan_create_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56203);
/* harmony import */ var _same_create_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87023);







class Creation {
    #plan;
    #tools;
    #ids;
    constructor(plan, tools) {
        this.#plan = plan;
        this.#tools = tools;
        this.#ids = new Map([...plan.existing].map(([key, { id }]) => [key, id]));
    }
    get ids() {
        return this.#ids;
    }
    /** An interrupted run may have left parts that are still being created. */
    async settle() {
        for (const part of this.#plan.existing.values()) {
            if (!part.isReady)
                await (0,_create_part_js__WEBPACK_IMPORTED_MODULE_2__/* .awaitPart */ .g)(part, this.#tools);
        }
    }
    async apply(change) {
        const { action, part, target } = change;
        const { progress } = this.#tools;
        if (action === 'create') {
            const made = await this.#make(part);
            // Other runs may have created one too; parts in a VCN are found through it from then on.
            if (part.kind === 'vcn')
                await (0,_existing_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .findPart */ .XG)(this.#plan.desired, part, this.#ids, this.#tools.client);
            this.#ids.set(part.key, made.id);
            progress.info(`${target}: created (${made.id})`);
        }
        if (part.kind === 'security-group')
            await this.#addRules(change);
    }
    /** A part's identity across runs with different settings: its parent and its tags. */
    #make(part) {
        const { desired } = this.#plan;
        const vcnId = this.#ids.get('vcn') ?? '';
        const creation = {
            details: part.details(this.#ids),
            identity: ['network-part', desired.compartmentId, desired.name, vcnId, part.key],
            find: () => (0,_existing_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .findPart */ .XG)(desired, part, this.#ids, this.#tools.client),
        };
        return (0,_create_part_js__WEBPACK_IMPORTED_MODULE_2__/* .createPart */ .y)(creation, this.#tools);
    }
    /** Adding has no retry token: reads the current rules before and after. */
    async #addRules({ part, target, rules }) {
        const holder = { kind: 'nsg', id: this.#ids.get(part.key) ?? '', name: part.name };
        const { client, clock } = this.#tools;
        await (0,_network_change_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .changeGroup */ .eK)({ holder, target, rules, removed: [] }, { client, clock }, _network_ownership_js__WEBPACK_IMPORTED_MODULE_6__/* .NETWORK_MARK */ .v8);
    }
}
const checkAgain = async (plan, tools) => {
    const now = await (0,_plan_create_js__WEBPACK_IMPORTED_MODULE_4__/* .planCreate */ ._)(plan.desired, tools.client);
    (0,_same_create_js__WEBPACK_IMPORTED_MODULE_5__/* .requireUnchanged */ .jr)(plan, now);
    return now;
};
/**
 * Creates what is missing, part by part; never deletes one. Reads the network again first, and
 * creates nothing if more or something else is needed by then. Stops at the first failure: the next
 * run finds existing parts by their tags and continues.
 * @throws ActionError NETWORK_PLAN_STALE, and the errors of planning, before anything is created
 */
const applyCreate = async (plan, tools) => {
    const now = plan.changes.length === 0 ? plan : await checkAgain(plan, tools);
    const creation = new Creation(now, tools);
    await creation.settle();
    const applied = await (0,_core_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .applyPlan */ .g)(now, (change) => creation.apply(change));
    return { ...applied, ids: creation.ids };
};


/***/ }),

/***/ 64084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ awaitPart),
/* harmony export */   y: () => (/* binding */ createPart)
/* harmony export */ });
/* harmony import */ var _core_await_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47976);
/* harmony import */ var _core_create_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95708);
/* harmony import */ var _core_read_after_create_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8312);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83902);
/* harmony import */ var _values_network_part_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46256);





/** Milliseconds. Gateways and subnets are created within seconds. */
const POLL = 1000;
const PATIENCE = 180_000;
const partText = ({ kind, name }) => `${_values_network_part_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .partNames */ .w[kind]} ${name}`;
const notReady = (part, cause) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
    code: 'NETWORK_PART_NOT_READY',
    message: `${partText(part)} (${part.id}) is not AVAILABLE after ${PATIENCE / 60_000} minutes`,
    hint: 'Check it in the console; run again when it is AVAILABLE: the run continues from there.',
    cause,
});
/** Waits until a part is AVAILABLE. Undefined if it is gone. @throws ActionError NETWORK_PART_NOT_READY */
const awaitPart = async (part, { client, clock, progress }) => {
    const name = partText(part);
    const poll = async () => {
        const now = await (0,_core_read_after_create_js__WEBPACK_IMPORTED_MODULE_4__/* .readAfterCreate */ .B)(() => client.part(part.kind, part.id), clock);
        if (now === undefined || now.isReady)
            return { now };
        progress.waiting(name);
        return undefined;
    };
    const wait = { clock, progress, deadline: clock.now() + PATIENCE };
    const late = (cause) => notReady(part, cause);
    return (await (0,_core_await_result_js__WEBPACK_IMPORTED_MODULE_0__/* .awaitResult */ .w)(wait, { name, pause: () => POLL, poll, late })).now;
};
/**
 * Creates a part, once for all concurrent runs, and waits until it is AVAILABLE.
 * @throws ActionError RESOURCE_GONE, NETWORK_PART_NOT_READY, OCI_*
 */
const createPart = ({ details, identity, find }, tools) => (0,_core_create_once_js__WEBPACK_IMPORTED_MODULE_1__/* .createOnce */ .U)({
    name: partText(details),
    identity,
    create: async (token) => awaitPart(await tools.client.create(details, token), tools),
    find: async () => {
        const found = await find();
        return found && awaitPart(found, tools);
    },
});


/***/ }),

/***/ 22551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ tagsOf),
/* harmony export */   Z: () => (/* binding */ subnetRoles),
/* harmony export */   be: () => (/* binding */ partKey)
/* harmony export */ });
const subnetRoles = ({ hasDatabase }) => [
    'endpoint',
    'nodes',
    'load-balancer',
    ...(hasDatabase ? ['database'] : []),
];
const NETWORK = 'oke-virtual-nodes-network';
const PART = 'oke-virtual-nodes-part';
/** The freeform tags by which a part is found again, whatever it is called. */
const tagsOf = (name, key) => ({ [NETWORK]: name, [PART]: key });
/** The part of the network that a resource is; undefined if it is not ours. */
const partKey = (tags, name) => tags[NETWORK] === name ? tags[PART] : undefined;


/***/ }),

/***/ 3103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ existingParts),
  XG: () => (/* binding */ findPart),
  o_: () => (/* binding */ readLogs),
  Cw: () => (/* binding */ readVcn)
});

// EXTERNAL MODULE: ./dist.src/values/network/part-kind.js
var part_kind = __webpack_require__(46256);
// EXTERNAL MODULE: ./dist.src/stages/network-create/desired-network.js
var desired_network = __webpack_require__(22551);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/network/cidr.js
var cidr = __webpack_require__(57562);
;// CONCATENATED MODULE: ./dist.src/stages/network-create/find-vcn.js



const refuse = (code, message, hint) => new action_error/* ActionError */.l({ code, message, hint });
const overlap = (a, b) => {
    const [one, other] = [(0,cidr/* cidrInterval */.Sr)(a), (0,cidr/* cidrInterval */.Sr)(b)];
    return one !== undefined && other !== undefined && (0,cidr/* intervalsOverlap */.wv)(one, other);
};
/**
 * A foreign VCN with the same name would be mistaken for ours; one with the same addresses can
 * never be peered.
 */
const requireFreeAddresses = (desired, others) => {
    for (const { name, id, cidrs } of others) {
        const block = cidrs.find((cidr) => overlap(cidr, desired.vcnCidr));
        if (block !== undefined) {
            const message = `${desired.vcnCidr} overlaps with ${block} of VCN ${name} (${id}) in the same compartment`;
            const hint = 'Choose a vcn-cidr that nothing else uses: overlapping VCNs can never be peered.';
            throw refuse('VCN_CIDR_OVERLAPS', message, hint);
        }
        if (name === desired.name) {
            const message = `VCN ${name} (${id}) exists and was not made by create: it has no tag of ours`;
            throw refuse('VCN_NAME_TAKEN', message, 'Choose another network-name.');
        }
    }
};
const createdText = (time) => time === undefined ? '' : ` created ${new Date(time).toISOString()}`;
/** Finds our VCN. @throws ActionError VCN_* if it is ambiguous or differs */
const findVcn = (desired, vcns) => {
    const ours = vcns.filter(({ tags }) => (0,desired_network/* partKey */.be)(tags, desired.name) === 'vcn');
    requireFreeAddresses(desired, ours.length > 0 ? [] : vcns);
    const [vcn, second] = ours;
    if (second !== undefined) {
        const lines = ours
            .toSorted((a, b) => (a.createdAt ?? 0) - (b.createdAt ?? 0))
            .map(({ id, createdAt }) => `  ${id}${createdText(createdAt)}`);
        const message = `${ours.length} VCNs carry the tags of network ${desired.name}, the oldest first:\n${lines.join('\n')}`;
        const hint = 'Keep the one that is used, mostly the oldest. Remove the tags from the others, or delete them; nothing is deleted for you.';
        throw refuse('VCN_AMBIGUOUS', message, hint);
    }
    if (vcn !== undefined && !vcn.cidrs.includes(desired.vcnCidr)) {
        const message = `network ${desired.name} exists with ${vcn.cidrs.join(', ')}, not with ${desired.vcnCidr}`;
        throw refuse('VCN_DIFFERS', message, 'Give its vcn-cidr, or another network-name for a new one.');
    }
    return vcn;
};

;// CONCATENATED MODULE: ./dist.src/stages/network-create/existing-parts.js



const NOT_IN_A_VCN = ['vcn', 'capture-filter', 'log-group', 'flow-log'];
const IN_A_VCN = Object.keys(part_kind/* partNames */.w).filter((kind) => !NOT_IN_A_VCN.includes(kind));
const firstByKey = (parts, name) => {
    const found = new Map();
    // If there are several, every run takes the same one.
    for (const part of parts.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
        const key = (0,desired_network/* partKey */.be)(part.tags, name);
        if (key !== undefined && !found.has(key))
            found.set(key, part);
    }
    return found;
};
/** A VCN can have only one gateway of these kinds, so an existing one of others is used. */
const withSingles = (ours, all) => {
    for (const kind of ['internet-gateway', 'service-gateway']) {
        const any = all.find((part) => part.kind === kind);
        if (any !== undefined && !ours.has(kind))
            ours.set(kind, any);
    }
    return ours;
};
/** The VCN, and what is in it. */
const readVcn = async (desired, client) => {
    const vcn = findVcn(desired, await client.parts('vcn', desired.compartmentId));
    if (vcn === undefined)
        return [];
    const inside = IN_A_VCN.map((kind) => client.parts(kind, desired.compartmentId, vcn.id));
    return [vcn, ...(await Promise.all(inside)).flat()];
};
/** Our log group and its logs, and the capture filters; makes no call if no logs are wanted. */
const readLogs = async (desired, client) => {
    const { flowLogs, compartmentId, name } = desired;
    if (flowLogs === undefined)
        return [];
    const [groups, filters] = await Promise.all([
        client.parts('log-group', compartmentId),
        flowLogs === 'rejected' ? client.parts('capture-filter', compartmentId) : [],
    ]);
    const group = firstByKey(groups, name).get('log-group');
    if (group === undefined)
        return filters;
    return [...filters, group, ...(await client.parts('flow-log', compartmentId, group.id))];
};
/** The existing parts, without logs of subnets that are gone. */
const existingParts = (desired, inVcn, logs) => {
    const subnets = new Set(inVcn.filter(({ kind }) => kind === 'subnet').map(({ id }) => id));
    const live = logs.filter(({ subnetId }) => subnetId === undefined || subnets.has(subnetId));
    return withSingles(firstByKey([...inVcn, ...live], desired.name), inVcn);
};
/** The VCN or log group that contains a part, if any. */
const placeOf = ({ kind }, ids) => {
    if (kind === 'log-group' || kind === 'capture-filter')
        return undefined;
    return ids.get(kind === 'flow-log' ? 'log-group' : 'vcn');
};
/**
 * Finds one part, which another run may have created since the network was read.
 * @throws ActionError VCN_AMBIGUOUS, VCN_DIFFERS, OCI_*
 */
const findPart = async (desired, part, ids, client) => {
    const { kind, key } = part;
    if (kind === 'vcn')
        return findVcn(desired, await client.parts('vcn', desired.compartmentId));
    const siblings = await client.parts(kind, desired.compartmentId, placeOf(part, ids));
    const subnetId = kind === 'flow-log' ? ids.get(key.replace(/^flow-log/, 'subnet')) : undefined;
    const own = siblings.filter((one) => one.subnetId === subnetId);
    return withSingles(firstByKey(own, desired.name), own).get(key);
};


/***/ }),

/***/ 56203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ planCreate)
});

// EXTERNAL MODULE: ./dist.src/values/network/part-kind.js
var part_kind = __webpack_require__(46256);
// EXTERNAL MODULE: ./dist.src/values/network/rule-coverage.js
var rule_coverage = __webpack_require__(44201);
// EXTERNAL MODULE: ./dist.src/stages/network/change-rules.js
var change_rules = __webpack_require__(15081);
// EXTERNAL MODULE: ./dist.src/stages/network/leftover-rules.js
var leftover_rules = __webpack_require__(74118);
// EXTERNAL MODULE: ./dist.src/stages/network/ownership.js
var ownership = __webpack_require__(9670);
// EXTERNAL MODULE: ./dist.src/stages/network-create/desired-network.js
var desired_network = __webpack_require__(22551);
// EXTERNAL MODULE: ./dist.src/stages/network-create/existing-parts.js + 1 modules
var existing_parts = __webpack_require__(3103);
// EXTERNAL MODULE: ./dist.src/values/network/address-range.js
var address_range = __webpack_require__(91790);
// EXTERNAL MODULE: ./dist.src/values/network/cidr.js
var cidr = __webpack_require__(57562);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/stages/addresses/needed-addresses.js
var needed_addresses = __webpack_require__(53797);
// EXTERNAL MODULE: ./dist.src/stages/addresses/smallest-block.js
var smallest_block = __webpack_require__(60028);
;// CONCATENATED MODULE: ./dist.src/stages/network-create/lay-out.js






/** The prefix that OKE's quick-create gives the API endpoint; small subnets are no smaller. */
const SMALL = 28;
/** Room to grow: subnets are planned for twice the expected size, if the VCN has the space. */
const GROWTH = 2;
/** Prefix lengths for a multiple of the expected size. */
const prefixesFor = (desired, factor) => {
    const form = { hasPodSubnet: false, isLoadBalancerPrivate: false };
    const needed = (0,needed_addresses/* neededAddresses */.K)(desired.expected, form);
    const sizes = (0,desired_network/* subnetRoles */.Z)(desired).map((role) => [role, (0,smallest_block/* smallestPrefix */.w)((needed[role] ?? 1) * factor)]);
    const known = sizes.flatMap(([role, prefix]) => prefix === undefined ? [] : [[role, Math.min(prefix, SMALL)]]);
    return known.length === sizes.length ? known : undefined;
};
/** The first aligned block of this size that is free. */
const firstFree = (vcn, prefix, taken) => {
    const size = 1n << BigInt(32 - prefix);
    for (let first = vcn.first; first + size - 1n <= vcn.last;) {
        const last = first + size - 1n;
        const hit = taken.find((block) => (0,cidr/* intervalsOverlap */.wv)(block, { version: 4, first, last }));
        if (hit === undefined)
            return (0,cidr/* parseCidr */.GN)((0,address_range/* formatRange */.Lu)(4, first, last));
        first = ((hit.last + size) / size) * size;
    }
    return undefined;
};
/** Large subnets first, so that no unusable gaps remain. */
const place = (vcn, wanted, taken) => {
    const blocks = new Map();
    const used = [...taken];
    for (const [role, prefix] of wanted.toSorted((a, b) => a[1] - b[1])) {
        const block = firstFree(vcn, prefix, used);
        if (block === undefined)
            return undefined;
        used.push(block);
        blocks.set(role, block.text);
    }
    return blocks;
};
/** Returns the smallest VCN that would hold these subnets, if it held nothing else. */
const smallestVcn = (wanted) => {
    if (wanted === undefined)
        return 'several subnets, since OCI has none above /16';
    const sum = wanted.reduce((addresses, [, prefix]) => addresses + 2 ** (32 - prefix), 0);
    return `a /${32 - Math.ceil(Math.log2(sum))}`;
};
/**
 * Returns blocks for the missing subnets, in the VCN's free space. The same desired network always
 * gives the same blocks, so that a resumed run creates what the first one would have.
 * @throws ActionError VCN_TOO_SMALL
 */
const layOut = (desired, existing, taken) => {
    const vcn = (0,cidr/* parseCidr */.GN)(desired.vcnCidr);
    const used = taken.map(cidr/* parseCidr */.GN).filter(({ version }) => version === 4);
    for (const factor of [GROWTH, 1]) {
        const wanted = prefixesFor(desired, factor)?.filter(([role]) => !existing.has(role));
        const blocks = wanted && place(vcn, wanted, used);
        if (blocks)
            return new Map([...existing, ...blocks]);
    }
    throw new action_error/* ActionError */.l({
        code: 'VCN_TOO_SMALL',
        message: `the subnets for ${desired.expected.podsPerRelease} pods and ${desired.expected.previews} previews do not fit into ${desired.vcnCidr}`,
        hint: `They need ${smallestVcn(prefixesFor(desired, 1))}. Give a larger vcn-cidr, or expect less: max-pods, previews, surge.`,
    });
};

// EXTERNAL MODULE: ./dist.src/values/network/ports.js
var ports = __webpack_require__(8058);
// EXTERNAL MODULE: ./dist.src/stages/network/wanted-rules.js + 1 modules
var wanted_rules = __webpack_require__(51230);
;// CONCATENATED MODULE: ./dist.src/stages/network-create/wanted-parts.js




const WORDS = {
    endpoint: 'Kubernetes API',
    nodes: 'virtual nodes and pods',
    'load-balancer': 'load balancers',
    database: 'databases',
};
const DNS = {
    endpoint: 'api',
    nodes: 'nodes',
    'load-balancer': 'lb',
    database: 'db',
};
/** OCI accepts at most 15 letters and digits, starting with a letter. */
const dnsLabel = (name) => {
    const plain = name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
    return (/^[a-z]/.test(plain) ? plain : `n${plain}`).slice(0, 15);
};
const idOf = (ids, key) => {
    const id = ids.get(key);
    if (id === undefined)
        throw new Error(`part ${key} is needed before it exists`);
    return id;
};
/** The catalogue's rules for each role, with the planned blocks. */
const rulesByRole = ({ desired, blocks, services }) => {
    const rules = (0,wanted_rules/* wantedRules */.r)({ ...desired, hasPodSubnet: false, hasPodPorts: desired.podPorts.length > 0 }, {
        ...desired,
        mark: ownership/* NETWORK_MARK */.v8,
        subnets: Object.fromEntries([...blocks].map(([role, block]) => [role, [block]])),
        servicesLabel: services.label,
    });
    return (role) => rules.filter((one) => one.role === role).map(({ rule }) => rule);
};
class Parts {
    #plan;
    constructor(plan) {
        this.#plan = plan;
    }
    #base(key) {
        const { compartmentId, name } = this.#plan.desired;
        return { compartmentId, name: `${name}-${key}`, tags: (0,desired_network/* tagsOf */.Fg)(name, key) };
    }
    vcn() {
        const { name, vcnCidr: cidr } = this.#plan.desired;
        const base = { ...this.#base('vcn'), name };
        const details = () => ({ ...base, kind: 'vcn', cidr, dnsLabel: dnsLabel(name) });
        return { key: 'vcn', kind: 'vcn', name, description: cidr, rules: [], details };
    }
    gateway(kind) {
        const base = this.#base(kind);
        const { id: serviceId, label } = this.#plan.services;
        const details = (ids) => {
            const vcnId = idOf(ids, 'vcn');
            return kind === 'service-gateway'
                ? { ...base, kind, vcnId, serviceId }
                : { ...base, kind, vcnId };
        };
        const description = {
            'internet-gateway': 'for public subnets',
            'nat-gateway': 'pods reach the internet',
            'service-gateway': `for ${label}`,
        }[kind];
        return { key: kind, kind, name: base.name, description, rules: [], details };
    }
    /** Public subnets have the internet gateway alone; private ones NAT and service gateway. */
    routes(key) {
        const base = this.#base(key);
        const { label } = this.#plan.services;
        const to = (destination, gatewayId) => ({
            destination,
            isService: destination === label,
            gatewayId,
        });
        const details = (ids) => {
            const routes = key === 'public-routes'
                ? [to(ports/* ANYWHERE */.eY, idOf(ids, 'internet-gateway'))]
                : [to(ports/* ANYWHERE */.eY, idOf(ids, 'nat-gateway')), to(label, idOf(ids, 'service-gateway'))];
            return { ...base, kind: 'route-table', vcnId: idOf(ids, 'vcn'), routes };
        };
        const description = key === 'public-routes'
            ? `${ports/* ANYWHERE */.eY} to the internet gateway`
            : `${ports/* ANYWHERE */.eY} to the NAT gateway, ${label} to the service gateway`;
        return { key, kind: 'route-table', name: base.name, description, rules: [], details };
    }
    list(role, rules) {
        const key = `list-${role}`;
        const base = this.#base(key);
        const details = (ids) => ({
            ...base,
            kind: 'security-list',
            vcnId: idOf(ids, 'vcn'),
            rules,
        });
        const description = rules.length === 0 ? 'empty: rules are in the groups' : `${rules.length} rules`;
        return { key, kind: 'security-list', name: base.name, description, rules, details };
    }
    group(role, rules) {
        const key = `group-${role}`;
        const base = this.#base(key);
        const details = (ids) => ({
            ...base,
            kind: 'security-group',
            vcnId: idOf(ids, 'vcn'),
        });
        const description = `for ${WORDS[role]}, ${rules.length} rules`;
        return { key, kind: 'security-group', name: base.name, description, rules, details };
    }
    subnet(role) {
        const key = `subnet-${role}`;
        const base = this.#base(key);
        const { desired, blocks } = this.#plan;
        const cidr = blocks.get(role) ?? '';
        const isPrivate = role === 'endpoint' ? !desired.isEndpointPublic : role !== 'load-balancer';
        const details = (ids) => ({
            ...base,
            kind: 'subnet',
            vcnId: idOf(ids, 'vcn'),
            cidr,
            dnsLabel: DNS[role],
            isPrivate,
            routeTableId: idOf(ids, isPrivate ? 'private-routes' : 'public-routes'),
            securityListId: idOf(ids, `list-${role}`),
        });
        const description = `${cidr}, regional, ${isPrivate ? 'private' : 'public'}, for ${WORDS[role]}`;
        return { key, kind: 'subnet', name: base.name, description, rules: [], details };
    }
    logGroup() {
        const key = 'log-group';
        const base = this.#base(key);
        const details = () => ({ ...base, kind: key });
        return { key, kind: key, name: base.name, description: 'for flow logs', rules: [], details };
    }
    captureFilter() {
        const key = 'capture-filter';
        const base = this.#base(key);
        const details = () => ({ ...base, kind: key });
        const description = 'for what rules reject';
        return { key, kind: key, name: base.name, description, rules: [], details };
    }
    flowLog(role) {
        const key = `flow-log-${role}`;
        const base = this.#base(key);
        const details = (ids) => ({
            ...base,
            kind: 'flow-log',
            logGroupId: idOf(ids, 'log-group'),
            subnetId: idOf(ids, `subnet-${role}`),
            ...(this.#plan.desired.flowLogs === 'rejected'
                ? { captureFilterId: idOf(ids, 'capture-filter') }
                : {}),
        });
        const description = `of the subnet for ${WORDS[role]}`;
        return { key, kind: 'flow-log', name: base.name, description, rules: [], details };
    }
}
/** Every part of the network, each after what it refers to. */
const wantedParts = (plan) => {
    const parts = new Parts(plan);
    const rules = rulesByRole(plan);
    const roles = (0,desired_network/* subnetRoles */.Z)(plan.desired);
    const inGroups = plan.desired.mode === 'nsg';
    return [
        parts.vcn(),
        parts.gateway('internet-gateway'),
        parts.gateway('nat-gateway'),
        parts.gateway('service-gateway'),
        parts.routes('public-routes'),
        parts.routes('private-routes'),
        ...roles.map((role) => parts.list(role, inGroups ? [] : rules(role))),
        ...(inGroups ? roles.map((role) => parts.group(role, rules(role))) : []),
        ...roles.map((role) => parts.subnet(role)),
        ...(plan.desired.flowLogs === 'rejected' ? [parts.captureFilter()] : []),
        ...(plan.desired.flowLogs === undefined
            ? []
            : [parts.logGroup(), ...roles.map((role) => parts.flowLog(role))]),
    ];
};

;// CONCATENATED MODULE: ./dist.src/stages/network-create/plan-create.js









/** Checks the limit of rules as for a change of a group. @throws ActionError NETWORK_RULES_LIMIT */
const requireRoomIn = (part, { rules, target }, existing) => {
    const holder = { kind: 'nsg', id: part.key, name: part.name };
    (0,change_rules/* requireRoom */.hr)({ holder, target, rules, removed: [] }, existing);
};
const groupChange = async (part, target, id, groups) => {
    const existing = await groups.securityGroupRules(id);
    const rules = part.rules.filter((rule) => !(0,rule_coverage/* rulesCover */.vI)(existing, rule));
    const duplicates = (0,leftover_rules/* duplicatesOf */.e)(existing, ownership/* NETWORK_MARK */.v8);
    if (rules.length + duplicates.length === 0)
        return undefined;
    requireRoomIn(part, { rules, target }, existing.length - duplicates.length);
    const words = [
        ...(rules.length > 0 ? [`add ${rules.length} rules`] : []),
        ...(duplicates.length > 0 ? [`remove ${duplicates.length} duplicates of them`] : []),
    ];
    return { action: 'update', target, description: words.join(', '), part, rules };
};
const changeFor = async (part, existing, groups) => {
    const { kind, name, description, rules } = part;
    const target = `${part_kind/* partNames */.w[kind]} ${name}`;
    if (existing === undefined) {
        if (kind === 'security-group')
            requireRoomIn(part, { rules, target }, 0);
        return { action: 'create', target, description, part, rules };
    }
    return kind === 'security-group' ? groupChange(part, target, existing.id, groups) : undefined;
};
/**
 * Plans what is missing of the network. One call for the VCNs and one for the services; if the VCN
 * exists, one more per kind of part and per group; with flow logs, two more. Changes nothing.
 * @throws ActionError VCN_CIDR_OVERLAPS, VCN_NAME_TAKEN, VCN_AMBIGUOUS, VCN_DIFFERS, VCN_TOO_SMALL,
 * NETWORK_RULES_LIMIT
 */
const planCreate = async (desired, client) => {
    const [services, inVcn, logs] = await Promise.all([
        client.allServices(),
        (0,existing_parts/* readVcn */.Cw)(desired, client),
        (0,existing_parts/* readLogs */.o_)(desired, client),
    ]);
    const existing = (0,existing_parts/* existingParts */.Q)(desired, inVcn, logs);
    const known = new Map((0,desired_network/* subnetRoles */.Z)(desired).flatMap((role) => {
        const block = existing.get(`subnet-${role}`)?.cidrs[0];
        return block === undefined ? [] : [[role, block]];
    }));
    const subnets = inVcn.filter(({ kind }) => kind === 'subnet');
    const taken = subnets.flatMap(({ cidrs }) => cidrs);
    const parts = wantedParts({ desired, blocks: layOut(desired, known, taken), services });
    const changes = await Promise.all(parts.map((part) => changeFor(part, existing.get(part.key), client)));
    const kept = parts.filter(({ key }) => existing.has(key));
    return {
        desired,
        existing,
        changes: changes.filter((change) => change !== undefined),
        kept: kept.map(({ kind, name }) => `${part_kind/* partNames */.w[kind]} ${name}`),
    };
};


/***/ }),

/***/ 87023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ requireSameCreate),
/* harmony export */   Wk: () => (/* binding */ createPlanJson),
/* harmony export */   jr: () => (/* binding */ requireUnchanged)
/* harmony export */ });
/* harmony import */ var _values_network_security_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30253);
/* harmony import */ var _network_same_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51377);


const plannedParts = ({ desired, changes }) => changes.map(({ action, target, description, rules }) => ({
    compartmentId: desired.compartmentId,
    action,
    target,
    description,
    rules,
}));
/** Compares rules one by one: a group created since may still lack some or all of them. */
const stepsOf = ({ compartmentId, action, target, description, rules }) => {
    const made = {
        key: `create ${compartmentId} ${target}: ${description}`,
        text: `create ${target}`,
    };
    return [
        ...(action === 'create' ? [made] : []),
        ...rules.map((rule) => ({
            key: `add ${compartmentId} ${target} ${(0,_values_network_security_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleKey */ .e)(rule)}`,
            text: `add to ${target}: ${(0,_values_network_security_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .describeRule */ .I)(rule)}`,
        })),
    ];
};
/** The whole plan as JSON, which `parseCreatePlan` reads in this job or another. */
const createPlanJson = (plan) => JSON.stringify(plannedParts(plan));
/**
 * Rejects more or something else than was planned; other runs may have done a part of it since.
 * @throws ActionError NETWORK_PLAN_STALE
 */
const requireSameCreate = (approved, now) => (0,_network_same_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .requireKnown */ .$)(approved.flatMap(stepsOf), plannedParts(now).flatMap(stepsOf));
/** The same between two snapshots of one run. @throws ActionError NETWORK_PLAN_STALE */
const requireUnchanged = (planned, now) => requireSameCreate(plannedParts(planned), now);


/***/ }),

/***/ 15081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eK: () => (/* binding */ changeGroup),
/* harmony export */   gB: () => (/* binding */ changeRules),
/* harmony export */   hr: () => (/* binding */ requireRoom)
/* harmony export */ });
/* harmony import */ var _core_read_after_create_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8312);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_network_rule_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44201);
/* harmony import */ var _values_network_security_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30253);
/* harmony import */ var _values_oci_refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61557);
/* harmony import */ var _leftover_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74118);






/** OCI's limits for network security groups: rules in one call, and in all. */
const RULES_PER_CALL = 25;
const RULES_PER_GROUP = 120;
/**
 * Attempts: a write only conflicts if another run has written, so with many runs each gets its
 * turn.
 */
const ATTEMPTS = 30;
/** Milliseconds before a group is read again after a lost change, by the number of lost ones. */
const PAUSES = [1_000, 4_000];
const stillMissing = (existing, wanted) => wanted.filter((rule) => !(0,_values_network_rule_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .rulesCover */ .vI)(existing, rule));
/** Current rules to remove: by id, or in a list by content. */
const stillThere = (existing, removed) => {
    const left = [...existing];
    return removed.flatMap((gone) => {
        const same = (rule) => rule.id === gone.id &&
            (0,_values_network_security_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleKey */ .e)(rule) === (0,_values_network_security_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleKey */ .e)(gone) &&
            rule.description === gone.description;
        const at = left.findIndex(same);
        return at < 0 ? [] : left.splice(at, 1);
    });
};
/** A list is replaced as a whole: its etag keeps another run's change from being overwritten. */
const changeList = async (change, client) => {
    for (let attempt = 1;; attempt++) {
        const list = await client.securityList(change.holder.id);
        const remove = stillThere(list.rules, change.removed);
        const staying = list.rules.filter((rule) => !remove.includes(rule));
        const add = stillMissing(staying, change.rules);
        if (add.length + remove.length === 0)
            return;
        try {
            return await client.changeSecurityList(list, { add, remove });
        }
        catch (error) {
            if (!(0,_values_oci_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .isChangedMeanwhile */ .BH)(error) || attempt === ATTEMPTS)
                throw error;
        }
    }
};
const inCalls = async (items, call) => {
    for (let start = 0; start < items.length; start += RULES_PER_CALL) {
        await call(items.slice(start, start + RULES_PER_CALL));
    }
};
const tooMany = ({ target }, existing, more) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'NETWORK_RULES_LIMIT',
    message: `${target} has ${existing} rules; ${more} more would exceed OCI's limit of ${RULES_PER_GROUP}`,
    hint: 'Remove rules that broader ones cover, or use another network security group for this role.',
});
/** Errors that a concurrent run can cause: a rule is already gone, or the group is full. */
const isContention = (error) => error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l && error.service?.status === 400;
/** Whether OCI carried it out is unknown: the next snapshot shows it. */
const isLost = (error) => error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l && error.isTransient;
/** This run's changes to a group: for a while, lists may not reflect them. */
class OwnChanges {
    #added = [];
    #removed = new Set();
    add(rules) {
        this.#added.push(...rules);
    }
    remove(ids) {
        for (const id of ids)
            this.#removed.add(id);
    }
    /** A list without the rules that this run removed. */
    staying(listed) {
        return listed.filter(({ id }) => !this.#removed.has(id));
    }
    /**
     * Rules that this run added but a list does not contain: not yet, or another run removed the
     * duplicate.
     */
    unseen(listed) {
        const seen = new Set(listed.map(({ id }) => id));
        return this.#added.filter(({ id }) => !seen.has(id) && !this.#removed.has(id));
    }
}
const versionOf = (rules) => rules
    .map(({ id }) => id)
    .toSorted()
    .join();
/**
 * Splits removals into those before and after the additions. Duplicates go first to make room;
 * obsolete rules go last, except as many as a full group needs to make room for the new ones.
 */
const byTime = (existing, add, { duplicates, going }) => {
    const unneeded = going.filter((rule) => !duplicates.includes(rule));
    const most = existing.length - duplicates.length + add.length;
    const early = Math.max(0, most - RULES_PER_GROUP);
    return [[...duplicates, ...unneeded.slice(0, early)], unneeded.slice(early)];
};
/**
 * Brings a group to its change. Groups have no etag, so several runs may add the same: each reads
 * the group again after its change and removes our duplicates but the first, which is the same for
 * all. It reads until its own additions are visible, since everything added before is visible then
 * too. That also reveals the effect of a change whose response was lost.
 * @throws ActionError NETWORK_RULES_LIMIT, OCI_*
 */
const changeGroup = async (change, { client, clock }, mark) => {
    const { id } = change.holder;
    const own = new OwnChanges();
    let refused;
    let losses = 0;
    let isShown = false;
    for (let attempt = 1;; attempt++) {
        const listed = await client.securityGroupRules(id);
        const existing = own.staying(listed);
        // Rejected although no other run changed the group: it would be rejected again.
        if (refused?.version === versionOf(existing))
            throw refused.error;
        const duplicates = (0,_leftover_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .duplicatesOf */ .e)(existing, mark);
        const going = [...new Set([...duplicates, ...stillThere(existing, change.removed)])];
        const staying = existing.filter((rule) => !going.includes(rule));
        const add = stillMissing([...staying, ...own.unseen(listed)], change.rules);
        if (add.length + going.length === 0) {
            if (isShown || own.unseen(listed).length === 0)
                return;
            await shown(change, own, { client, clock });
            isShown = true;
            continue;
        }
        if (staying.length + add.length > RULES_PER_GROUP) {
            throw tooMany(change, staying.length, add.length);
        }
        const [first, last] = byTime(existing, add, { duplicates, going });
        try {
            await remove(client, id, first, own);
            await inCalls(add, async (some) => own.add(await client.addToSecurityGroup(id, some)));
            await remove(client, id, last, own);
        }
        catch (error) {
            const pause = isLost(error) ? PAUSES[losses++] : undefined;
            if (pause !== undefined)
                await clock.sleep(pause);
            else if (!isContention(error) || attempt === ATTEMPTS)
                throw error;
            else
                refused = { version: versionOf(existing), error };
        }
    }
};
/** Milliseconds after which another run counts as having removed this run's duplicate rule. */
const SETTLED = 3_000;
/** Waits for a limited time until a list contains what this run added. */
const shown = ({ holder, rules }, own, { client, clock }) => {
    const started = clock.now();
    return (0,_core_read_after_create_js__WEBPACK_IMPORTED_MODULE_5__/* .readAfterCreate */ .B)(async () => {
        const listed = await client.securityGroupRules(holder.id);
        if (own.unseen(listed).length === 0)
            return true;
        const isTaken = stillMissing(listed, rules).length === 0 && clock.now() - started >= SETTLED;
        return isTaken ? true : undefined;
    }, clock);
};
const remove = (client, id, rules, own) => inCalls(rules.flatMap((rule) => rule.id ?? []), async (some) => {
    await client.removeFromSecurityGroup(id, some);
    own.remove(some);
});
/** @throws ActionError NETWORK_RULES_LIMIT while planning: such a plan could not be applied */
const requireRoom = (change, existing) => {
    const { holder, rules, removed } = change;
    const staying = existing - removed.length;
    if (holder.kind === 'nsg' && staying + rules.length > RULES_PER_GROUP) {
        throw tooMany(change, staying, rules.length);
    }
};
/**
 * Applies the remaining part of one change.
 * @throws ActionError NETWORK_RULES_LIMIT, OCI_*
 */
const changeRules = (change, tools, mark) => change.holder.kind === 'nsg' ? changeGroup(change, tools, mark) : changeList(change, tools.client);


/***/ }),

/***/ 74118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ leftovers),
/* harmony export */   e: () => (/* binding */ duplicatesOf)
/* harmony export */ });
/* harmony import */ var _values_network_security_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30253);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9670);


/** Every run keeps the same one: groups have ids, and equal rules of a list are alike. */
const byId = (a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1);
/** All but one of each set of our equal rules. */
const duplicatesOf = (rules, mark) => {
    const seen = new Set();
    return rules
        .filter((rule) => (0,_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwn */ .NP)(rule, mark))
        .toSorted(byId)
        .filter((rule) => {
        const key = (0,_values_network_security_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleKey */ .e)(rule);
        return seen.has(key) || !seen.add(key);
    });
};
const wantedKeys = ({ id }, wanted, { places }) => {
    const served = places.filter(({ contexts }) => contexts.some((context) => context.includes(id)));
    const roles = new Set(served.map(({ role }) => role));
    return new Set(wanted.filter(({ role }) => roles.has(role)).map(({ rule }) => (0,_values_network_security_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleKey */ .e)(rule)));
};
/** Names of rules that a run without API clients, or without a database, leaves as they are. */
const OPTIONAL = [/^endpoint-in-api-clients-/, /-mysql$/];
/** Whether this run has no information about rules of this name. */
const isLeftAsItIs = (wanted) => {
    const unsaid = OPTIONAL.filter((pattern) => !wanted.some(({ name }) => pattern.test(name)));
    return (rule) => unsaid.some((pattern) => pattern.test((0,_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .ownName */ .qU)(rule)));
};
/** Our rules that nothing needs any more. */
const leftovers = ({ wanted, byPools }, inPlace, mark) => {
    const isOptional = isLeftAsItIs(wanted);
    const poolKeys = new Set(byPools?.map(({ rule }) => (0,_values_network_security_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleKey */ .e)(rule)));
    const found = [...inPlace.holders.values()].map((holder) => {
        const keys = wantedKeys(holder, wanted, inPlace);
        const duplicates = duplicatesOf(holder.rules, mark);
        const isNeeded = (rule) => keys.has((0,_values_network_security_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleKey */ .e)(rule)) || poolKeys.has((0,_values_network_security_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleKey */ .e)(rule)) || isOptional(rule);
        const unneeded = holder.rules.filter((rule) => (0,_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwn */ .NP)(rule, mark) && !isNeeded(rule) && !duplicates.includes(rule));
        return { duplicates, unneeded };
    });
    return {
        duplicates: found.flatMap(({ duplicates }) => duplicates),
        unneeded: byPools === undefined ? [] : found.flatMap(({ unneeded }) => unneeded),
    };
};


/***/ }),

/***/ 9670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ withoutMark),
/* harmony export */   NP: () => (/* binding */ isOwn),
/* harmony export */   a1: () => (/* binding */ ownMark),
/* harmony export */   hl: () => (/* binding */ ownDescription),
/* harmony export */   qU: () => (/* binding */ ownName),
/* harmony export */   v8: () => (/* binding */ NETWORK_MARK)
/* harmony export */ });
/**
 * The start of the descriptions of our rules for this cluster. Clusters may share a list; the end of
 * an OCID distinguishes them.
 */
const ownMark = (clusterId) => `oke-virtual-nodes/${clusterId.slice(-8)} `;
/**
 * The same for rules created with a whole network, before it has a cluster. They belong to every
 * cluster that uses it. Longer than any OCID's suffix, so that it is never mistaken for one.
 */
const NETWORK_MARK = 'oke-virtual-nodes/network ';
/** OCI's limit in characters. */
const ownDescription = (mark, { name, why }) => `${mark}${name}: ${why}`.slice(0, 255);
/** A description for people, without the mark of any cluster. */
const withoutMark = (description) => description.replace(/^oke-virtual-nodes\/\S+ /, '');
/** The catalogue's name of our rule, from its description. */
const ownName = ({ description = '' }) => withoutMark(description).split(':', 1)[0] ?? '';
/** Ours for the cluster with this mark, or for the network it is in. */
const isOwn = ({ description = '' }, mark) => description.startsWith(mark) || description.startsWith(NETWORK_MARK);


/***/ }),

/***/ 51377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ requireKnown),
/* harmony export */   j: () => (/* binding */ requireSamePlan)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_network_security_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30253);


const ruleSteps = ({ holder, target }, word, rules) => rules.map((rule) => ({
    key: `${word} ${holder.id} ${(0,_values_network_security_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleKey */ .e)(rule)}`,
    text: `${word} in ${target}: ${(0,_values_network_security_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .describeRule */ .I)(rule)}`,
}));
const stepsOf = (change) => {
    const { kind, target, description, rules, removed, duplicates } = change;
    // Concurrent runs leave duplicates until the last one has checked; removing them needs no
    // approval.
    const missed = removed.filter((rule) => !duplicates.includes(rule));
    const own = kind === 'rules'
        ? []
        : [{ key: `${kind} ${target} ${description}`, text: `${target}: ${description}` }];
    return [...own, ...ruleSteps(change, 'add', rules), ...ruleSteps(change, 'remove', missed)];
};
const shown = (steps) => {
    const some = steps.slice(0, 5).map(({ text }) => text);
    return [...some, ...(steps.length > 5 ? [`and ${steps.length - 5} more`] : [])].join('; ');
};
/** The change with the id of its group, if that exists now. */
const withGroup = (change, groupIds) => {
    const { holder } = change;
    return { ...change, holder: { ...holder, id: groupIds.get(holder.id) ?? holder.id } };
};
/**
 * Requires that the remaining changes are covered by the plan: less is fine, since another run may
 * have done a part of it; more or something else was never reviewed. Call before anything is
 * changed.
 * @throws ActionError NETWORK_PLAN_STALE
 */
const requireSamePlan = (approved, { changes, groupIds }) => {
    const planned = approved.map((change) => withGroup(change, groupIds));
    requireKnown(planned.flatMap(stepsOf), changes.flatMap(stepsOf));
};
/** @throws ActionError NETWORK_PLAN_STALE if there is a step that no approved plan has */
const requireKnown = (approved, now) => {
    const known = new Set(approved.map(({ key }) => key));
    const unknown = now.filter(({ key }) => !known.has(key));
    if (unknown.length === 0)
        return;
    throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'NETWORK_PLAN_STALE',
        message: `the network changed since the plan was made; it would now also need: ${shown(unknown)}`,
        hint: 'Nothing was changed. Check what changed the network, and plan again.',
    });
};


/***/ }),

/***/ 51230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ wantedRules)
});

// EXTERNAL MODULE: ./dist.src/values/network/ports.js
var network_ports = __webpack_require__(8058);
// EXTERNAL MODULE: ./dist.src/values/network/role.js
var role = __webpack_require__(68320);
// EXTERNAL MODULE: ./dist.src/stages/network/catalogue/traffic.js + 4 modules
var traffic = __webpack_require__(52582);
// EXTERNAL MODULE: ./dist.src/stages/network/catalogue/traffic-row.js
var traffic_row = __webpack_require__(85781);
;// CONCATENATED MODULE: ./dist.src/stages/network/catalogue/rules.js



const ingress = (role, row) => ({
    name: `${role}-in-${row.from}-${row.name}`,
    role,
    direction: 'INGRESS',
    peer: row.from,
    traffic: row.traffic,
    why: row.why,
    source: row.source,
});
const egress = (role, row) => ({
    name: `${role}-out-${row.to}-${row.name}`,
    role,
    direction: 'EGRESS',
    peer: row.to,
    traffic: row.traffic,
    why: row.why,
    source: row.source,
});
const catalogueOf = (rows) => role/* roles */.O.flatMap((role) => [
    ...rows.flatMap((row) => (row.to === role && row.only !== 'from' ? ingress(role, row) : [])),
    ...rows.flatMap((row) => (row.from === role && row.only !== 'to' ? egress(role, row) : [])),
]);
/** Every rule that virtual nodes need with these network options, role by role. */
const ruleCatalogue = (shape) => catalogueOf((0,traffic/* trafficOf */.t)(shape).filter((row) => (0,traffic_row/* applies */.Br)(row, shape)));
/** Every row that some network of a layout needs, for documentation and tests. */
const wholeCatalogue = (hasPodSubnet) => catalogueOf(trafficOf({ hasPodSubnet }));

// EXTERNAL MODULE: ./dist.src/stages/network/ownership.js
var ownership = __webpack_require__(9670);
;// CONCATENATED MODULE: ./dist.src/stages/network/wanted-rules.js



const onPorts = (protocol, ports) => ports.map((port) => ({ protocol, ports: (0,network_ports/* onePort */.U$)(port) }));
/** Ports require TCP or UDP, so Oracle's documented "ALL, 30000-32767" becomes two rules. */
const shapes = (traffic, addresses) => {
    switch (traffic) {
        case 'all':
            return [{ protocol: 'all' }];
        case 'tcp':
            return [{ protocol: network_ports/* TCP */.qi }];
        case 'path-mtu':
            return [{ protocol: network_ports/* ICMP */.Ib, icmp: { type: 3, code: 4 } }];
        case 'node-ports':
            return [network_ports/* TCP */.qi, network_ports/* UDP */.e0].map((protocol) => ({ protocol, ports: network_ports/* NODE_PORTS */.Q8 }));
        case 'listeners':
            return [...onPorts(network_ports/* TCP */.qi, addresses.listeners), ...onPorts(network_ports/* UDP */.e0, addresses.udpListeners)];
        case 'pod-ports':
            return onPorts(network_ports/* TCP */.qi, addresses.podPorts);
        default:
            return onPorts(network_ports/* TCP */.qi, [traffic]);
    }
};
const blocks = (cidrs) => cidrs.map((peer) => ({ peer, peerType: 'CIDR_BLOCK' }));
const peers = ({ peer }, addresses) => {
    switch (peer) {
        case 'clients':
            return blocks(addresses.clients);
        case 'api-clients':
            return blocks(addresses.apiClients);
        case 'anywhere':
            return blocks([network_ports/* ANYWHERE */.eY]);
        case 'services':
            return [{ peer: addresses.servicesLabel, peerType: 'SERVICE_CIDR_BLOCK' }];
        default:
            return blocks(addresses.subnets[peer] ?? []);
    }
};
const groupsOf = ({ peer }, { peerGroups = {} }) => Object.hasOwn(peerGroups, peer) ? (peerGroups[peer] ?? []) : [];
const rulesOfRow = (row, addresses) => {
    const { name, role, direction } = row;
    const description = (0,ownership/* ownDescription */.hl)(addresses.mark, row);
    const peerGroupIds = groupsOf(row, addresses);
    return row.traffic
        .flatMap((traffic) => shapes(traffic, addresses))
        .flatMap((shape) => peers(row, addresses).map((peer) => ({
        name,
        role,
        peerGroupIds,
        rule: { direction, ...shape, ...peer, isStateless: false, description },
    })));
};
/** Every rule that virtual nodes need in this network, in the order of the catalogue. */
const wantedRules = (shape, addresses) => ruleCatalogue(shape).flatMap((row) => rulesOfRow(row, addresses));


/***/ }),

/***/ 89858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ Fields),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   ym: () => (/* binding */ ShapeError),
/* harmony export */   z2: () => (/* binding */ parseWhole)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87065);

/** Malformed foreign data; the message names the problem and the place. */
class ShapeError extends Error {
}
const kindOf = (value) => {
    if (value === undefined || value === null)
        return 'missing';
    if (value === '')
        return 'empty';
    return Array.isArray(value) ? 'a list' : `of type ${typeof value}`;
};
const wrong = (place, wanted, value) => new ShapeError(`${place} is ${kindOf(value)}, not ${wanted}`);
const isAbsent = (value) => value === undefined || value === null;
/** The items of a list. @throws ShapeError if it is none: a list that was cut off is never an empty one */
const itemsOf = (value, read, place = 'the response') => {
    if (!Array.isArray(value))
        throw wrong(place, 'a list', value);
    return value.map((item, index) => read(new Fields(item, `${place}[${index}]`)));
};
/**
 * Reads foreign data, such as a service's response. Null counts as absent: OCI writes it for
 * missing fields. Every method throws ShapeError for a value of another type.
 */
class Fields {
    #values;
    #place;
    /** @throws ShapeError if the value is no object */
    constructor(value, place = 'the response') {
        if (typeof value !== 'object' || value === null || Array.isArray(value)) {
            throw wrong(place, 'an object', value);
        }
        this.#values = value;
        this.#place = place;
    }
    /** @throws ShapeError also for JSON that was cut off */
    static parse(json, place = 'the response') {
        return new Fields(parseWhole(json, place), place);
    }
    /** The whole value, unchanged. */
    get values() {
        return this.#values;
    }
    #placeOf(key) {
        return `${this.#place}.${key}`;
    }
    #read(key, wanted, is) {
        const value = this.#values[key];
        if (isAbsent(value))
            return undefined;
        if (is(value))
            return value;
        throw wrong(this.#placeOf(key), wanted, value);
    }
    #required(key, wanted, value) {
        if (value !== undefined)
            return value;
        throw wrong(this.#placeOf(key), wanted, this.#values[key]);
    }
    /** The whole value, to be passed on unchanged. */
    whole() {
        return this.#values;
    }
    has(key) {
        return !isAbsent(this.#values[key]);
    }
    /** Undefined if it is absent or empty. */
    optionalText(key) {
        return this.#read(key, 'a text', (value) => typeof value === 'string') || undefined;
    }
    text(key) {
        return this.#required(key, 'a text', this.optionalText(key));
    }
    optionalNumber(key) {
        return this.#read(key, 'a number', (value) => typeof value === 'number');
    }
    number(key) {
        return this.#required(key, 'a number', this.optionalNumber(key));
    }
    /** Milliseconds since the epoch; undefined if it is absent. */
    optionalTime(key) {
        const time = this.optionalText(key);
        if (time === undefined)
            return undefined;
        const milliseconds = Date.parse(time);
        if (Number.isNaN(milliseconds))
            throw wrong(this.#placeOf(key), 'a time', time);
        return milliseconds;
    }
    time(key) {
        return this.#required(key, 'a time', this.optionalTime(key));
    }
    /** False if it is absent. */
    optionalFlag(key) {
        return this.#read(key, 'true or false', (value) => typeof value === 'boolean') ?? false;
    }
    flag(key) {
        return this.#required(key, 'true or false', this.has(key) ? this.optionalFlag(key) : undefined);
    }
    /** Undefined if it is absent. */
    optional(key) {
        const value = this.#values[key];
        return isAbsent(value) ? undefined : new Fields(value, this.#placeOf(key));
    }
    fields(key) {
        return new Fields(this.#values[key], this.#placeOf(key));
    }
    items(key, read) {
        return itemsOf(this.#values[key], read, this.#placeOf(key));
    }
    /** Empty if it is absent. */
    optionalItems(key, read) {
        return this.has(key) ? this.items(key, read) : [];
    }
    /** Empty if it is absent. */
    texts(key) {
        const isTexts = (value) => Array.isArray(value) && value.every((item) => typeof item === 'string');
        return this.#read(key, 'a list of texts', isTexts) ?? [];
    }
    /** Empty if it is absent. */
    strings(key) {
        const isStrings = (value) => typeof value === 'object' &&
            !Array.isArray(value) &&
            Object.values(value ?? {}).every((item) => typeof item === 'string');
        return this.#read(key, 'an object of texts', isStrings) ?? {};
    }
}
/** The JSON of a whole body. @throws ShapeError for an empty one, and one that was cut off */
const parseWhole = (json, place = 'the response') => {
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(json);
    if (value !== undefined)
        return value;
    throw new ShapeError(json.trim() === '' ? `${place} is empty` : `${place} is no whole JSON`);
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

/***/ 44201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   py: () => (/* binding */ ruleMeets),
/* harmony export */   vI: () => (/* binding */ rulesCover)
/* harmony export */ });
/* unused harmony export isAnswered */
/* harmony import */ var _cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57562);
/* harmony import */ var _packets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88471);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8058);



/** Oracle's services have addresses, but we keep no list of them: all of IPv4 represents them. */
const EVERY_ADDRESS = (0,_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .GN)(_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .ANYWHERE */ .eY);
const peerOf = ({ peer, peerType }, peerGroupIds) => {
    const block = peerType === 'CIDR_BLOCK' ? (0,_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .cidrInterval */ .Sr)(peer) : EVERY_ADDRESS;
    if (block === undefined)
        return undefined;
    const isGroup = peerType === 'NETWORK_SECURITY_GROUP';
    return {
        block,
        groupIds: isGroup ? [peer, ...peerGroupIds] : peerGroupIds,
        service: peerType === 'SERVICE_CIDR_BLOCK' ? peer : undefined,
    };
};
/** The packets that a rule is wanted for. Clients are unknown, so all of their ports count. */
const packetsOf = (wanted, peerGroupIds) => {
    const peer = peerOf(wanted, peerGroupIds);
    const { direction, protocol } = wanted;
    return peer && { direction, protocol, sourcePorts: _packets_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_CLIENT_PORTS */ .Sv, peer };
};
const boxOf = ({ first, last }, { min, max }) => ({
    first,
    last,
    min,
    max,
});
const reverse = { INGRESS: 'EGRESS', EGRESS: 'INGRESS' };
/** Path MTU messages have no response. */
const needsNoResponse = ({ protocol, icmp }) => (0,_packets_js__WEBPACK_IMPORTED_MODULE_1__/* .isIcmp */ .cj)(protocol) && icmp?.type === 3;
/**
 * Whether responses pass back through a stateless rule: it does not track connections, so rules of
 * the other direction have to let them through.
 */
const isAnswered = (rules, wanted, peerGroupIds = []) => {
    if (needsNoResponse(wanted))
        return true;
    const packets = packetsOf(wanted, peerGroupIds);
    if (packets === undefined)
        return false;
    const back = {
        ...packets,
        direction: reverse[wanted.direction],
        sourcePorts: (0,_packets_js__WEBPACK_IMPORTED_MODULE_1__/* .isIcmp */ .cj)(wanted.protocol) ? _packets_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_CLIENT_PORTS */ .Sv : (0,_packets_js__WEBPACK_IMPORTED_MODULE_1__/* .detailOf */ .Rw)(wanted),
    };
    const detail = (0,_packets_js__WEBPACK_IMPORTED_MODULE_1__/* .isIcmp */ .cj)(wanted.protocol)
        ? (0,_packets_js__WEBPACK_IMPORTED_MODULE_1__/* .detailOf */ .Rw)({ protocol: wanted.protocol })
        : _packets_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_CLIENT_PORTS */ .Sv;
    const responses = [boxOf(packets.peer.block, detail)];
    return (0,_packets_js__WEBPACK_IMPORTED_MODULE_1__/* .cover */ .Iv)(responses, rules, (rule) => (0,_packets_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleBox */ .A7)(rule, back)).rest.length === 0;
};
/**
 * Whether the rules together let everything through that the wanted one would: one broader rule,
 * several that complete each other, or a stateless one with others for responses. Without those it
 * counts as absent, although OCI applies it before stateful ones: another rule would not help, and
 * the review of rules reports it. `peerGroupIds` are groups that stand for the peer.
 */
const rulesCover = (rules, wanted, peerGroupIds = []) => {
    const packets = packetsOf(wanted, peerGroupIds);
    if (packets === undefined)
        return false;
    let answered;
    const counts = (rule) => {
        if (!rule.isStateless || wanted.isStateless)
            return true;
        return (answered ??= isAnswered(rules, wanted, peerGroupIds));
    };
    const box = (rule) => {
        const found = (0,_packets_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleBox */ .A7)(rule, packets);
        return found !== undefined && counts(rule) ? found : undefined;
    };
    return (0,_packets_js__WEBPACK_IMPORTED_MODULE_1__/* .cover */ .Iv)([boxOf(packets.peer.block, (0,_packets_js__WEBPACK_IMPORTED_MODULE_1__/* .detailOf */ .Rw)(wanted))], rules, box).rest.length === 0;
};
/** Whether a rule lets anything through that the wanted one would. */
const ruleMeets = (rule, wanted, peerGroupIds = []) => {
    const packets = packetsOf(wanted, peerGroupIds);
    const box = packets && (0,_packets_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleBox */ .A7)(rule, packets);
    if (packets === undefined || box === undefined)
        return false;
    return (0,_packets_js__WEBPACK_IMPORTED_MODULE_1__/* .intersection */ .E$)(box, boxOf(packets.peer.block, (0,_packets_js__WEBPACK_IMPORTED_MODULE_1__/* .detailOf */ .Rw)(wanted))) !== undefined;
};


/***/ })

};
