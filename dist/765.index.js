export const id = 765;
export const ids = [765];
export const modules = {

/***/ 71943:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.preview = exports.previewWith = void 0;
const cancellation_ts_1 = __webpack_require__(52323);
const preview_name_ts_1 = __webpack_require__(59892);
const access_ts_1 = __webpack_require__(79806);
const clients_ts_1 = __webpack_require__(25596);
const down_ts_1 = __webpack_require__(8006);
const inputs_ts_1 = __webpack_require__(92559);
const tell_ts_1 = __webpack_require__(63673);
const up_ts_1 = __webpack_require__(20911);
const previewWith = (parts) => ({
    main: async (context) => {
        const inputs = (0, inputs_ts_1.readPreviewInputs)(context);
        const { pipeline, pull, action, token, apiUrl } = inputs;
        await context.outputs.set('namespace', (0, preview_name_ts_1.previewNamespace)(pull.repository, pull.number));
        const session = await parts.openIdentity(pipeline, context);
        const gitHub = token === undefined ? undefined : parts.gitHub({ token, baseUrl: apiUrl, ...pull });
        const told = await (0, cancellation_ts_1.withCancellation)((signal) => (action === 'up' ? up_ts_1.up : down_ts_1.down)({ inputs, parts, gitHub, session, context, signal }));
        await (0, tell_ts_1.tell)(told, gitHub, context);
    },
    post: access_ts_1.removeAccess,
});
exports.previewWith = previewWith;
exports.preview = (0, exports.previewWith)(clients_ts_1.previewParts);


/***/ }),

/***/ 25596:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.previewParts = exports.openPreviewClients = void 0;
const github_ts_1 = __webpack_require__(80705);
const access_ts_1 = __webpack_require__(79806);
const clients_ts_1 = __webpack_require__(12058);
/** The adapters, each opened when it is first needed. */
const openPreviewClients = ({ pipeline }, session, registry, context) => {
    const { cluster } = pipeline.environment;
    const connect = (0, clients_ts_1.once)(() => (0, access_ts_1.connectToCluster)(cluster ?? '', session, context));
    return { ...(0, clients_ts_1.openClients)(pipeline, session, registry, context), connect };
};
exports.openPreviewClients = openPreviewClients;
/** What reaches outside; in-memory ones in tests. */
exports.previewParts = {
    openIdentity: access_ts_1.openIdentity,
    logInToRegistry: access_ts_1.logInToRegistry,
    openClients: exports.openPreviewClients,
    gitHub: github_ts_1.githubPullRequest,
};


/***/ }),

/***/ 8006:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.down = void 0;
const registry_token_ts_1 = __webpack_require__(99409);
const comment_ts_1 = __webpack_require__(84425);
const remove_ts_1 = __webpack_require__(40474);
const preview_name_ts_1 = __webpack_require__(59892);
/** Milliseconds for the removal, if no release says how long to wait. */
const TIMEOUT = 600_000;
/** Removes the preview. */
const down = async ({ inputs, parts, session, context, signal }) => {
    const { pull, pipeline } = inputs;
    const { clock } = context;
    const stage = context.log.stage('preview');
    const clients = parts.openClients(inputs, session, (0, registry_token_ts_1.registryHost)(session), context);
    const timeout = pipeline.environment.release?.timeout ?? TIMEOUT;
    const waiting = { clock, deadline: clock.now() + timeout, signal };
    const removed = await (0, remove_ts_1.removePreview)(pull, await clients.connect(), waiting, stage);
    const name = (0, preview_name_ts_1.previewNamespace)(pull.repository, pull.number);
    stage.done(removed ? `${name} is removed` : `there is no ${name}, nothing to remove`);
    return { text: (0, comment_ts_1.renderDown)(pull), when: 'present' };
};
exports.down = down;


/***/ }),

/***/ 55992:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readEvent = void 0;
const node_fs_1 = __webpack_require__(73024);
const environment_ts_1 = __webpack_require__(45047);
const action_error_ts_1 = __webpack_require__(21025);
const json_ts_1 = __webpack_require__(93258);
const notAPullRequest = (why) => new action_error_ts_1.ActionError({
    code: 'PULL_REQUEST_MISSING',
    message: `a preview belongs to a pull request: ${why}`,
    hint: 'Start the workflow with "on: { pull_request: { types: [opened, synchronize, reopened, closed] } }".',
});
const readPayload = (environment) => {
    const path = (0, environment_ts_1.variable)(environment, 'GITHUB_EVENT_PATH');
    if (path === undefined)
        throw notAPullRequest('GITHUB_EVENT_PATH is not set');
    try {
        return JSON.parse((0, node_fs_1.readFileSync)(path, 'utf8'));
    }
    catch (cause) {
        throw notAPullRequest(`the event in ${path} cannot be read (${String(cause)})`);
    }
};
/**
 * The pull request that the event is about. `pull_request_target` is not taken: it runs with the
 * base's secrets, and a preview would build the pull request's code with them.
 *
 * @throws ActionError PULL_REQUEST_MISSING
 */
const readEvent = (environment) => {
    const name = (0, environment_ts_1.variable)(environment, 'GITHUB_EVENT_NAME');
    if (name !== 'pull_request')
        throw notAPullRequest(`the event is ${name ?? 'unknown'}`);
    const payload = readPayload(environment);
    const number = (0, json_ts_1.count)((0, json_ts_1.at)(payload, 'pull_request', 'number'));
    const sha = (0, json_ts_1.text)((0, json_ts_1.at)(payload, 'pull_request', 'head', 'sha'));
    const repository = (0, environment_ts_1.variable)(environment, 'GITHUB_REPOSITORY');
    if (number < 1 || !/^[0-9a-f]{40,64}$/.test(sha) || repository === undefined) {
        throw notAPullRequest('the event names no number, commit or repository');
    }
    return { pull: { repository, number, sha }, isClosed: (0, json_ts_1.text)((0, json_ts_1.at)(payload, 'action')) === 'closed' };
};
exports.readEvent = readEvent;


/***/ }),

/***/ 92559:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readPreviewInputs = void 0;
const node_fs_1 = __webpack_require__(73024);
const environment_ts_1 = __webpack_require__(45047);
const preview_name_ts_1 = __webpack_require__(59892);
const input_text_ts_1 = __webpack_require__(12736);
const inputs_ts_1 = __webpack_require__(39941);
const event_ts_1 = __webpack_require__(55992);
/** What the preview makes of the release that the environment describes. */
const inPreview = (environment, pull) => {
    const { release, preview } = environment;
    if (release === undefined)
        return environment;
    const namespace = (0, preview_name_ts_1.previewNamespace)(pull.repository, pull.number);
    return {
        ...environment,
        release: {
            ...release,
            // The name stays, so that what values files call by name is found in the preview too.
            name: release.name ?? release.namespace,
            namespace,
            values: [...release.values, ...(preview?.values ?? [])],
        },
    };
};
/** Removal needs to know nothing but the cluster. */
const wanted = {
    up: { stages: ['build-push', 'deploy'], sections: ['cluster', 'release'] },
    down: { stages: [], sections: ['cluster'] },
};
const reviewFiles = (read, { preview }) => {
    for (const file of preview?.values ?? []) {
        if ((0, node_fs_1.existsSync)(file))
            continue;
        const hint = 'Paths are relative to the workspace: run actions/checkout first, and check them.';
        read.problem(`preview.values: ${file} does not exist`, hint);
    }
};
const readAll = (read, context, event) => {
    const asked = read.withDefault('action', (0, input_text_ts_1.asOneOf)('auto', 'up', 'down'), 'auto');
    const automatic = event.isClosed ? 'down' : 'up';
    const action = asked === 'auto' ? automatic : asked;
    const { stages, sections } = wanted[action];
    const pipeline = (0, inputs_ts_1.readPipeline)(read, context.environment, stages, sections);
    if (action === 'up')
        reviewFiles(read, pipeline.environment);
    const isAutomatic = asked === 'auto';
    return { action, isAutomatic, pipeline, token: read.secret('github-token') };
};
/** @throws InputsError, ActionError PULL_REQUEST_MISSING */
const readPreviewInputs = (context) => {
    const event = (0, event_ts_1.readEvent)(context.environment);
    const { pull } = event;
    const { pipeline, ...rest } = context.readInputs((read) => readAll(read, context, event));
    const environment = inPreview(pipeline.environment, pull);
    return {
        ...rest,
        pull,
        // The namespace is made with the labels of a preview, not by the deployment.
        pipeline: { ...pipeline, environment, createNamespace: false },
        apiUrl: (0, environment_ts_1.variable)(context.environment, 'GITHUB_API_URL') ?? 'https://api.github.com',
    };
};
exports.readPreviewInputs = readPreviewInputs;


/***/ }),

/***/ 63673:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.tell = void 0;
const comment_ts_1 = __webpack_require__(84425);
const lines = {
    created: 'Commented on the pull request',
    updated: 'Updated the comment on the pull request',
    unchanged: 'The comment on the pull request says so already',
    absent: 'The pull request has no comment of ours',
    refused: 'No comment on the pull request: the token may only read, as in pull requests from forks. The ' +
        'preview is described in the job summary. Else add "permissions: { pull-requests: write }".',
};
/** Says what became of the preview: in the job summary, and in one comment on the pull request. */
const tell = async ({ text, when }, gitHub, { summary, log, clock }) => {
    await summary.append(text);
    if (gitHub === undefined)
        return log.notice('No comment: the input "github-token" is empty.');
    const result = await (0, comment_ts_1.keepComment)(text, gitHub, clock, when);
    if (result === 'refused')
        log.notice(lines.refused);
    else
        log.info(lines[result]);
};
exports.tell = tell;


/***/ }),

/***/ 20911:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.up = void 0;
const registry_token_ts_1 = __webpack_require__(99409);
const comment_ts_1 = __webpack_require__(84425);
const deploy_preview_ts_1 = __webpack_require__(9060);
const action_error_ts_1 = __webpack_require__(21025);
const requests_ts_1 = __webpack_require__(12430);
const down_ts_1 = __webpack_require__(8006);
/** Tags of a release must not move to the image of a pull request. */
const previewBuild = ({ pipeline, pull }, registry, context) => {
    const variables = { ...context.environment, GITHUB_SHA: pull.sha };
    const request = (0, requests_ts_1.buildRequest)(pipeline.environment, registry, variables);
    return request && { ...request, tags: [`pr-${pull.number}-${pull.sha}`] };
};
/** A run that is repeated has an old event; where GitHub does not say more, the event counts. */
const stillOpen = async ({ inputs, gitHub, context }) => {
    if (!inputs.isAutomatic || gitHub === undefined)
        return true;
    try {
        return await gitHub.isOpen();
    }
    catch (error) {
        context.log.debug((0, action_error_ts_1.messageOf)(error));
        return true;
    }
};
const publish = async ({ release: { url }, image }, { outputs }) => {
    if (url !== undefined)
        await outputs.set('url', url);
    if (image !== undefined)
        await outputs.set('image', image);
};
const deployed = async (opened, release, stage) => {
    const { inputs, parts, session, context, signal } = opened;
    const { pipeline, pull } = inputs;
    const registry = pipeline.environment.image?.registry ?? (0, registry_token_ts_1.registryHost)(session);
    const clients = parts.openClients(inputs, session, registry, context);
    // What can fail without anything having been changed, fails here.
    await clients.checkRelease();
    const cluster = await clients.connect();
    const build = previewBuild(inputs, registry, context);
    if (build !== undefined)
        await parts.logInToRegistry(registry, session, context);
    const request = {
        pull,
        build,
        image: release.image,
        isOpen: () => stillOpen(opened),
        deploy: (image) => (0, requests_ts_1.deployRequest)(pipeline, release, registry, image),
    };
    const { clock } = context;
    return (0, deploy_preview_ts_1.deployPreview)(request, { ...clients, ...cluster }, { clock, signal }, stage);
};
/** Builds and deploys the preview; removes it if the pull request is closed by now. */
const up = async (opened) => {
    const { inputs, context } = opened;
    const { release } = inputs.pipeline.environment;
    if (release === undefined)
        throw new Error('up was begun without a release');
    const stage = context.log.stage('preview');
    const preview = await deployed(opened, release, stage);
    if (preview === undefined) {
        stage.info('The pull request is closed: its preview is removed instead');
        return (0, down_ts_1.down)(opened);
    }
    await publish(preview, context);
    const { url, revision } = preview.release;
    stage.done(`${release.namespace} has revision ${revision}${url === undefined ? '' : `, ${url}`}`);
    return { text: (0, comment_ts_1.renderUp)(inputs.pull, { url, image: preview.image }), when: 'always' };
};
exports.up = up;


/***/ }),

/***/ 80705:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.githubPullRequest = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const json_ts_1 = __webpack_require__(93258);
/** Milliseconds for one call, or all pages of a list. */
const CALL = 20_000;
/** What every workflow token begins with; comments made with one are a bot's. */
const WORKFLOW_TOKEN = 'ghs_';
/** GitHub's limits are a 403 too, with these headers. */
const isLimited = (error) => {
    const headers = (0, json_ts_1.at)(error, 'response', 'headers');
    const isUsedUp = (0, json_ts_1.at)(headers, 'x-ratelimit-remaining') === '0';
    return isUsedUp || (0, json_ts_1.at)(headers, 'retry-after') !== undefined;
};
const explain = (doing, error) => {
    const status = (0, json_ts_1.at)(error, 'status');
    const message = `could not ${doing}: ${(0, action_error_ts_1.messageOf)(error)}`;
    if (status === 401) {
        return new action_error_ts_1.ActionError({
            code: 'GITHUB_TOKEN_REFUSED',
            message,
            hint: 'Leave "github-token" out, so that it is the token of the job; else give one of this GitHub that has not ended.',
            cause: error,
        });
    }
    // GitHub says 404 instead of 403 for what the token may not see in a private repository.
    return (status === 403 && !isLimited(error)) || status === 404
        ? new action_error_ts_1.ActionError({
            code: 'GITHUB_NOT_ALLOWED',
            message,
            hint: 'Add "permissions: { pull-requests: write }" to the job. The token of a pull request from a fork can only read.',
            cause: error,
        })
        : new action_error_ts_1.ActionError({
            code: 'GITHUB_FAILED',
            message,
            hint: 'Check "github-token" and GITHUB_API_URL; else run again, GitHub Status says whether the API has a problem.',
            cause: error,
        });
};
/** GitHub's REST API; its client is loaded with the first call. */
const githubPullRequest = (access) => {
    const { token, baseUrl, number } = access;
    const [owner = '', repo = ''] = access.repository.split('/');
    const ask = async (doing, call) => {
        try {
            const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 92413));
            const request = { signal: AbortSignal.timeout(CALL) };
            return await call(getOctokit(token, { baseUrl }), { owner, repo, request });
        }
        catch (error) {
            throw explain(`${doing} pull request #${number}`, error);
        }
    };
    return {
        isOpen: () => ask('look at', async ({ rest }, common) => {
            const { data } = await rest.pulls.get({ ...common, pull_number: number });
            return data.state === 'open';
        }),
        list: () => ask('list the comments of', async ({ paginate, rest }, common) => {
            const of = { ...common, issue_number: number, per_page: 100 };
            const all = await paginate(rest.issues.listComments, of);
            // Anybody can write our marker; what a person wrote is never ours to change.
            const mine = token.startsWith(WORKFLOW_TOKEN)
                ? all.filter(({ user }) => user?.type === 'Bot')
                : all;
            return mine.map(({ id, body }) => ({ id, body: body ?? '' }));
        }),
        create: (body) => ask('comment on', async ({ rest }, common) => {
            await rest.issues.createComment({ ...common, issue_number: number, body });
        }),
        update: (id, body) => ask('update the comment on', async ({ rest }, common) => {
            await rest.issues.updateComment({ ...common, comment_id: id, body });
        }),
    };
};
exports.githubPullRequest = githubPullRequest;


/***/ }),

/***/ 20480:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openNetwork = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const all_pages_ts_1 = __webpack_require__(60866);
const sdk_client_ts_1 = __webpack_require__(39142);
const security_rule_shape_ts_1 = __webpack_require__(19219);
const READ = 'read virtual-network-family';
const MANAGE_GROUPS = 'manage network-security-groups';
const asSubnet = (subnet) => ({
    id: subnet.id,
    name: subnet.displayName ?? subnet.id,
    compartmentId: subnet.compartmentId,
    vcnId: subnet.vcnId,
    cidrs: subnet.ipv4CidrBlocks?.length ? subnet.ipv4CidrBlocks : [subnet.cidrBlock ?? ''],
    isPrivate: subnet.prohibitPublicIpOnVnic ?? false,
    isRegional: !subnet.availabilityDomain,
    routeTableId: subnet.routeTableId,
    securityListIds: subnet.securityListIds ?? [],
});
const asGroup = (group) => ({
    id: group.id,
    name: group.displayName ?? group.id,
    vcnId: group.vcnId,
    tags: group.freeformTags ?? {},
});
/** Foreign rules go back as they came, with whatever this code knows nothing about. */
const changed = (raw, read, removed, added) => [
    ...raw.filter((_, index) => {
        const rule = read[index];
        return rule === undefined || !removed.has(rule);
    }),
    ...added,
];
/** Only the direction that changes is sent: what is left out stays untouched. */
const listDetails = ({ list, ingress, egress }, { add, remove }) => {
    const removed = new Set(remove);
    const touches = (direction) => [...add, ...remove].some((rule) => rule.direction === direction);
    const added = (direction) => add.filter((rule) => rule.direction === direction);
    const { ingressSecurityRules, egressSecurityRules } = list;
    const ins = added('INGRESS').map(security_rule_shape_ts_1.toIngress);
    const outs = added('EGRESS').map(security_rule_shape_ts_1.toEgress);
    return {
        ...(touches('INGRESS') && {
            ingressSecurityRules: changed(ingressSecurityRules, ingress, removed, ins),
        }),
        ...(touches('EGRESS') && {
            egressSecurityRules: changed(egressSecurityRules, egress, removed, outs),
        }),
    };
};
class SdkNetwork {
    #sdk;
    #session;
    /** What OCI said of the lists that were handed out. */
    #raw = new WeakMap();
    constructor(sdk, session) {
        this.#sdk = sdk;
        this.#session = session;
    }
    #call(operation, doing, work, policy = READ) {
        return (0, sdk_client_ts_1.callSdk)(this.#session, 'network', { operation, doing, policy }, work);
    }
    async subnet(id) {
        const read = () => this.#sdk.getSubnet({ subnetId: id });
        return asSubnet((await this.#call('GetSubnet', `read subnet ${id}`, read)).subnet);
    }
    async securityList(id) {
        const read = () => this.#sdk.getSecurityList({ securityListId: id });
        const answer = await this.#call('GetSecurityList', `read security list ${id}`, read);
        const raw = {
            list: answer.securityList,
            ingress: answer.securityList.ingressSecurityRules.map(security_rule_shape_ts_1.fromIngress),
            egress: answer.securityList.egressSecurityRules.map(security_rule_shape_ts_1.fromEgress),
        };
        const rules = [...raw.ingress, ...raw.egress];
        const list = { id, name: raw.list.displayName, etag: answer.etag, rules };
        this.#raw.set(list, raw);
        return list;
    }
    async changeSecurityList(list, change) {
        const raw = this.#raw.get(list);
        if (raw === undefined)
            throw new TypeError('only a list that was read here can be changed');
        const { id, etag } = list;
        const updateSecurityListDetails = listDetails(raw, change);
        const update = () => this.#sdk.updateSecurityList({ securityListId: id, ifMatch: etag, updateSecurityListDetails });
        const doing = `change the rules of security list ${id}`;
        await this.#call('UpdateSecurityList', doing, update, 'manage security-lists');
    }
    async securityGroup(id) {
        const read = () => this.#sdk.getNetworkSecurityGroup({ networkSecurityGroupId: id });
        const doing = `read network security group ${id}`;
        const { networkSecurityGroup } = await this.#call('GetNetworkSecurityGroup', doing, read);
        return asGroup(networkSecurityGroup);
    }
    async securityGroups(compartmentId, vcnId) {
        const read = () => (0, all_pages_ts_1.allPages)((page) => this.#sdk.listNetworkSecurityGroups({ compartmentId, vcnId, ...page }));
        const doing = `list the network security groups of VCN ${vcnId}`;
        const groups = await this.#call('ListNetworkSecurityGroups', doing, read);
        const isGoing = /^TERMINAT/;
        return groups.filter(({ lifecycleState }) => !isGoing.test(lifecycleState)).map(asGroup);
    }
    async createSecurityGroup({ compartmentId, vcnId, name, tags }, opcRetryToken) {
        const createNetworkSecurityGroupDetails = {
            compartmentId,
            vcnId,
            displayName: name,
            freeformTags: { ...tags },
        };
        const create = () => this.#sdk.createNetworkSecurityGroup({ createNetworkSecurityGroupDetails, opcRetryToken });
        const doing = `create network security group ${name}`;
        const operation = 'CreateNetworkSecurityGroup';
        return asGroup((await this.#call(operation, doing, create, MANAGE_GROUPS)).networkSecurityGroup);
    }
    async securityGroupRules(id) {
        const read = () => (0, all_pages_ts_1.allPages)((page) => this.#sdk.listNetworkSecurityGroupSecurityRules({ networkSecurityGroupId: id, ...page }));
        const doing = `read the rules of network security group ${id}`;
        const rules = await this.#call('ListNetworkSecurityGroupSecurityRules', doing, read);
        return rules.map((rule) => ({ ...(0, security_rule_shape_ts_1.fromGroupRule)(rule), id: rule.id ?? '' }));
    }
    async addToSecurityGroup(id, rules) {
        const add = () => this.#sdk.addNetworkSecurityGroupSecurityRules({
            networkSecurityGroupId: id,
            addNetworkSecurityGroupSecurityRulesDetails: { securityRules: rules.map(security_rule_shape_ts_1.toGroupRule) },
        });
        const doing = `add rules to network security group ${id}`;
        await this.#call('AddNetworkSecurityGroupSecurityRules', doing, add, MANAGE_GROUPS);
    }
    async removeFromSecurityGroup(id, securityRuleIds) {
        const remove = () => this.#sdk.removeNetworkSecurityGroupSecurityRules({
            networkSecurityGroupId: id,
            removeNetworkSecurityGroupSecurityRulesDetails: { securityRuleIds: [...securityRuleIds] },
        });
        const doing = `remove rules from network security group ${id}`;
        await this.#call('RemoveNetworkSecurityGroupSecurityRules', doing, remove, MANAGE_GROUPS);
    }
    async routes(routeTableId) {
        const read = () => this.#sdk.getRouteTable({ rtId: routeTableId });
        const doing = `read route table ${routeTableId}`;
        const { routeTable } = await this.#call('GetRouteTable', doing, read);
        return routeTable.routeRules.map((rule) => ({
            destination: rule.destination ?? rule.cidrBlock ?? '',
            gateway: rule.networkEntityId.split('.')[1] ?? '',
        }));
    }
    async servicesLabel() {
        const read = () => (0, all_pages_ts_1.allPages)((page) => this.#sdk.listServices(page));
        const services = await this.#call('ListServices', 'list the Oracle services of the region', read);
        // The label holds the region's key, which no table of ours knows for every region.
        const all = services.find(({ cidrBlock }) => /^all-.*-services-in-oracle/.test(cidrBlock));
        if (all !== undefined)
            return all.cidrBlock;
        throw new action_error_ts_1.ActionError({
            code: 'ORACLE_SERVICES_UNKNOWN',
            message: `region ${this.#session.region} lists no service that stands for all Oracle services`,
            hint: 'Check the region and OCI_CLI_ENDPOINT.',
        });
    }
}
/** The VCN through the OCI SDK, which is loaded here. */
const openNetwork = async (session) => {
    const { VirtualNetworkClient } = await Promise.all(/* import() */[__webpack_require__.e(473), __webpack_require__.e(267)]).then(__webpack_require__.t.bind(__webpack_require__, 3267, 23));
    return new SdkNetwork(await (0, sdk_client_ts_1.createSdkClient)(VirtualNetworkClient, 'network', session), session);
};
exports.openNetwork = openNetwork;


/***/ }),

/***/ 19219:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toGroupRule = exports.toEgress = exports.toIngress = exports.fromGroupRule = exports.fromEgress = exports.fromIngress = void 0;
const range = (ports) => ports === undefined || ports === null ? undefined : { min: ports.min, max: ports.max };
/**
 * The part that rules of lists and of groups have in common, with OCI's defaults filled in. OCI writes
 * null for what is absent, whatever the SDK's types say.
 */
const common = (rule) => {
    const ports = rule.tcpOptions ?? rule.udpOptions;
    return {
        protocol: rule.protocol,
        ports: range(ports?.destinationPortRange),
        sourcePorts: range(ports?.sourcePortRange),
        icmp: rule.icmpOptions
            ? { type: rule.icmpOptions.type, code: rule.icmpOptions.code ?? undefined }
            : undefined,
        isStateless: rule.isStateless ?? false,
        description: rule.description ?? undefined,
    };
};
const peerType = (text) => text === 'SERVICE_CIDR_BLOCK' || text === 'NETWORK_SECURITY_GROUP' ? text : 'CIDR_BLOCK';
const fromIngress = (rule) => ({
    direction: 'INGRESS',
    peer: rule.source,
    peerType: peerType(rule.sourceType),
    ...common(rule),
});
exports.fromIngress = fromIngress;
const fromEgress = (rule) => ({
    direction: 'EGRESS',
    peer: rule.destination,
    peerType: peerType(rule.destinationType),
    ...common(rule),
});
exports.fromEgress = fromEgress;
const fromGroupRule = (rule) => String(rule.direction) === 'INGRESS'
    ? {
        direction: 'INGRESS',
        peer: rule.source ?? '',
        peerType: peerType(rule.sourceType),
        ...common(rule),
    }
    : {
        direction: 'EGRESS',
        peer: rule.destination ?? '',
        peerType: peerType(rule.destinationType),
        ...common(rule),
    };
exports.fromGroupRule = fromGroupRule;
const options = ({ protocol, ports, icmp, isStateless, description }) => ({
    protocol,
    isStateless,
    ...(description === undefined ? {} : { description }),
    ...(ports !== undefined && protocol === '6'
        ? { tcpOptions: { destinationPortRange: ports } }
        : {}),
    ...(ports !== undefined && protocol === '17'
        ? { udpOptions: { destinationPortRange: ports } }
        : {}),
    ...(icmp === undefined ? {} : { icmpOptions: icmpOptions(icmp) }),
});
const icmpOptions = ({ type, code }) => code === undefined ? { type } : { type, code };
const toIngress = (rule) => ({
    ...options(rule),
    source: rule.peer,
    sourceType: rule.peerType,
});
exports.toIngress = toIngress;
const toEgress = (rule) => ({
    ...options(rule),
    destination: rule.peer,
    destinationType: rule.peerType,
});
exports.toEgress = toEgress;
const toGroupRule = (rule) => rule.direction === 'INGRESS'
    ? {
        ...options(rule),
        direction: 'INGRESS',
        source: rule.peer,
        sourceType: rule.peerType,
    }
    : {
        ...options(rule),
        direction: 'EGRESS',
        destination: rule.peer,
        destinationType: rule.peerType,
    };
exports.toGroupRule = toGroupRule;


/***/ }),

/***/ 73704:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.claimNamespace = void 0;
const preview_name_ts_1 = __webpack_require__(59892);
const ownership_ts_1 = __webpack_require__(63265);
const remove_ts_1 = __webpack_require__(40474);
/**
 * Makes the namespace of a pull request, or labels it anew if it is there. One that somebody else
 * makes in the same moment is not taken over: only a creation of our own, or our labels, count.
 *
 * @throws ActionError PREVIEW_NAMESPACE_TAKEN, PREVIEW_NOT_REMOVED if its removal does not end
 */
const claimNamespace = async (pull, release, { namespaces, kubernetes }, waiting, progress) => {
    const name = (0, preview_name_ts_1.previewNamespace)(pull.repository, pull.number);
    const manifest = (0, ownership_ts_1.namespaceManifest)(pull, release, waiting.clock.now());
    for (;;) {
        const found = await namespaces.find(name);
        if (found === undefined) {
            if (await namespaces.create(manifest))
                return;
            continue;
        }
        (0, ownership_ts_1.requireOwn)(found, pull);
        if (!found.isTerminating) {
            // With its uid, the API server refuses another namespace that has taken its place.
            const metadata = { ...manifest.metadata, uid: found.uid };
            await kubernetes.apply({ ...manifest, metadata });
            return;
        }
        // A pull request that was reopened may meet what its closing is still removing.
        await (0, remove_ts_1.awaitNoNamespace)(name, found.uid, namespaces, waiting, progress);
    }
};
exports.claimNamespace = claimNamespace;


/***/ }),

/***/ 84425:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.keepComment = exports.renderDown = exports.renderUp = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const preview_name_ts_1 = __webpack_require__(59892);
/** First line of our comment; GitHub does not show it. */
const MARKER = '<!-- oke-virtual-nodes-actions: preview -->';
const code = (text) => `\`${text}\``;
/** What comment and job summary say of a preview that is up. */
const renderUp = (pull, { url, image }) => {
    const rows = [
        ['URL', url && `<${url}>`],
        ['Image', image && code(image)],
        ['Commit', code(pull.sha)],
        ['Namespace', code((0, preview_name_ts_1.previewNamespace)(pull.repository, pull.number))],
    ];
    const lines = rows.flatMap(([name, value]) => (value ? [`| ${name} | ${value} |`] : []));
    return ['### Preview', '', '| | |', '| --- | --- |', ...lines, ''].join('\n');
};
exports.renderUp = renderUp;
const renderDown = (pull) => {
    const namespace = code((0, preview_name_ts_1.previewNamespace)(pull.repository, pull.number));
    return `### Preview removed\n\nRelease and namespace ${namespace} are gone.\n`;
};
exports.renderDown = renderDown;
/** GitHub trims bodies and keeps the line ends of whoever wrote them. */
const plain = (body) => body.replaceAll('\r\n', '\n').trim();
const isCode = (error, code) => error instanceof action_error_ts_1.ActionError && error.code === code;
const keepOnce = async (body, comments, when) => {
    const all = await comments.list();
    const found = all.find((one) => plain(one.body).split('\n')[0] === MARKER);
    if (found === undefined) {
        if (when === 'present')
            return 'absent';
        await comments.create(body);
        return 'created';
    }
    if (plain(found.body) === body)
        return 'unchanged';
    await comments.update(found.id, body);
    return 'updated';
};
/** Milliseconds before the second and the third try. */
const pauses = [2_000, 8_000];
/**
 * Keeps one comment on the pull request. A token that may only read is no failure.
 *
 * @param when 'present' leaves a pull request alone that has no comment yet
 * @throws ActionError GITHUB_FAILED after three tries, GITHUB_TOKEN_REFUSED at once
 */
const keepComment = async (text, comments, clock, when = 'always') => {
    const body = plain(`${MARKER}\n${text}`);
    for (let failures = 0;; failures++) {
        try {
            // Listed anew each time: a comment whose answer was lost may have been written.
            return await keepOnce(body, comments, when);
        }
        catch (error) {
            if (isCode(error, 'GITHUB_NOT_ALLOWED'))
                return 'refused';
            const pause = pauses[failures];
            if (pause === undefined || !isCode(error, 'GITHUB_FAILED'))
                throw error;
            await clock.sleep(pause);
        }
    }
};
exports.keepComment = keepComment;


/***/ }),

/***/ 9060:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.deployPreview = void 0;
const preview_name_ts_1 = __webpack_require__(59892);
const beside_ts_1 = __webpack_require__(94385);
const build_push_ts_1 = __webpack_require__(43296);
const deploy_ts_1 = __webpack_require__(32636);
const claim_ts_1 = __webpack_require__(73704);
const ownership_ts_1 = __webpack_require__(63265);
const build = async (request, clients, { clock, signal }, progress) => {
    const [repositories, builder] = await Promise.all([clients.repositories(), clients.builder()]);
    const plan = await (0, build_push_ts_1.planRepository)(request, repositories);
    const work = (0, build_push_ts_1.buildAndPush)(request, plan, { repositories, builder }, progress, signal);
    return (await (0, beside_ts_1.beside)(clock, work, () => progress.waiting('the build'))).reference;
};
/**
 * Builds, pushes and deploys into the pull request's own namespace.
 *
 * @returns undefined if the pull request is closed, or was meanwhile: then nothing is deployed
 * @throws ActionError PREVIEW_NAMESPACE_TAKEN before anything is built
 */
const deployPreview = async (request, clients, patience, progress) => {
    const { pull } = request;
    const { namespaces, kubernetes, helm, probe } = clients;
    const found = await namespaces.find((0, preview_name_ts_1.previewNamespace)(pull.repository, pull.number));
    if (found !== undefined)
        (0, ownership_ts_1.requireOwn)(found, pull);
    if (!(await request.isOpen()))
        return undefined;
    const image = request.build === undefined
        ? request.image
        : await build(request.build, clients, patience, progress);
    if (request.build !== undefined && !(await request.isOpen()))
        return undefined;
    const planned = request.deploy(image);
    const { clock, signal } = patience;
    const waiting = { ...patience, deadline: clock.now() + planned.timeout };
    await (0, claim_ts_1.claimNamespace)(pull, planned.release.name, clients, waiting, progress);
    const deployment = { helm, kubernetes, namespaces, probe, clock };
    const release = await (0, deploy_ts_1.deploy)(planned, deployment, progress, signal);
    return { release, image };
};
exports.deployPreview = deployPreview;


/***/ }),

/***/ 63265:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.requireOwn = exports.releaseIn = exports.namespaceManifest = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const preview_name_ts_1 = __webpack_require__(59892);
const PREFIX = 'oke-virtual-nodes-actions';
const RELEASE = `${PREFIX}/release`;
/** Milliseconds from the last deployment to the date in the label `expires`. */
const LIFETIME = 14 * 86_400_000;
/** What says whose a namespace is; never changes. */
const identity = ({ repository, number }) => ({
    'app.kubernetes.io/managed-by': PREFIX,
    [`${PREFIX}/repository`]: (0, preview_name_ts_1.repositoryLabel)(repository),
    [`${PREFIX}/pull-request`]: String(number),
});
/** `20261129T214500Z`: colons are not allowed in labels. */
const stamp = (milliseconds) => new Date(milliseconds).toISOString().replace(/[-:]|\.[0-9]+/g, '');
/** The namespace with the labels by which we know it again. */
const namespaceManifest = (pull, release, now) => ({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: {
        name: (0, preview_name_ts_1.previewNamespace)(pull.repository, pull.number),
        labels: {
            ...identity(pull),
            [`${PREFIX}/sha`]: pull.sha,
            [`${PREFIX}/expires`]: stamp(now + LIFETIME),
        },
        annotations: { [RELEASE]: release },
    },
});
exports.namespaceManifest = namespaceManifest;
/** The name of the release that the last deployment left in a preview's namespace. */
const releaseIn = ({ annotations }) => annotations[RELEASE];
exports.releaseIn = releaseIn;
/**
 * A namespace without the labels of this pull request is somebody else's.
 * @throws ActionError PREVIEW_NAMESPACE_TAKEN
 */
const requireOwn = (namespace, pull) => {
    const isOurs = Object.entries(identity(pull)).every(([name, value]) => namespace.labels[name] === value);
    if (isOurs)
        return;
    const name = (0, preview_name_ts_1.previewNamespace)(pull.repository, pull.number);
    throw new action_error_ts_1.ActionError({
        code: 'PREVIEW_NAMESPACE_TAKEN',
        message: `namespace ${name} does not belong to pull request #${pull.number} of ${pull.repository}`,
        hint: 'It lacks the labels that a preview gets, so it is left alone. Remove or rename what is in it, ' +
            'or use another cluster for the previews of this repository.',
    });
};
exports.requireOwn = requireOwn;


/***/ }),

/***/ 40474:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.removePreview = exports.awaitNoNamespace = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const preview_name_ts_1 = __webpack_require__(59892);
const ownership_ts_1 = __webpack_require__(63265);
/** Milliseconds between two questions. */
const pause = 2_000;
const notGone = (what) => new action_error_ts_1.ActionError({
    code: 'PREVIEW_NOT_REMOVED',
    message: `${what} did not go away in time`,
    hint: 'Something still holds a finalizer; usually OCI has not deleted a load balancer yet. Run the ' +
        'step again: it goes on where it was. `kubectl get svc` and `kubectl describe` name what is left.',
});
const awaitGone = async (what, isGone, { clock, deadline, signal }, progress) => {
    while (!(await isGone())) {
        if (clock.now() >= deadline)
            throw notGone(what);
        progress.waiting(`the end of ${what}`);
        await clock.sleep(pause, signal);
    }
};
/** Waits until nothing of this very namespace is left. @throws ActionError PREVIEW_NOT_REMOVED */
const awaitNoNamespace = (name, uid, namespaces, waiting, progress) => awaitGone(`namespace ${name}`, async () => (await namespaces.find(name))?.uid !== uid, waiting, progress);
exports.awaitNoNamespace = awaitNoNamespace;
const uninstall = async (name, namespace, { helm }, progress) => {
    const release = { name, namespace };
    if ((await helm.history(release)).length === 0)
        return;
    await helm.uninstall(release);
    progress.info(`Uninstalled ${name}`);
};
/**
 * Every load balancer goes before the namespace, whose secrets its end may need: also those of a
 * release that had another name before, and those that a removal which was cut off did not await.
 */
const removeLoadBalancers = async (namespace, { kubernetes, namespaces }, waiting, progress) => {
    const left = async () => (await kubernetes.list('services', namespace))
        .filter(({ type }) => type === 'LoadBalancer')
        .map(({ name }) => name);
    const found = await left();
    if (found.length === 0)
        return;
    await namespaces.removeServices(namespace, found);
    const isGone = async () => (await left()).length === 0;
    await awaitGone(`load balancer ${found.join(', ')}`, isGone, waiting, progress);
};
/**
 * Removes release and namespace of a pull request; nothing is done if they are gone already. Can be
 * run again after it was cut off anywhere.
 *
 * @returns whether there was anything to remove
 * @throws ActionError PREVIEW_NAMESPACE_TAKEN, PREVIEW_NOT_REMOVED
 */
const removePreview = async (pull, cluster, waiting, progress) => {
    const name = (0, preview_name_ts_1.previewNamespace)(pull.repository, pull.number);
    const { namespaces } = cluster;
    const found = await namespaces.find(name);
    if (found === undefined)
        return false;
    (0, ownership_ts_1.requireOwn)(found, pull);
    if (!found.isTerminating) {
        const release = (0, ownership_ts_1.releaseIn)(found);
        if (release !== undefined)
            await uninstall(release, name, cluster, progress);
        await removeLoadBalancers(name, cluster, waiting, progress);
        await namespaces.remove(name, found.uid);
    }
    await (0, exports.awaitNoNamespace)(name, found.uid, namespaces, waiting, progress);
    progress.info(`Removed namespace ${name}`);
    return true;
};
exports.removePreview = removePreview;


/***/ }),

/***/ 1966:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.cidrInterval = exports.usableAddresses = exports.intervalsOverlap = exports.cidrContains = exports.parseCidr = void 0;
const node_net_1 = __webpack_require__(77030);
const action_error_ts_1 = __webpack_require__(21025);
const invalid = (text, why, hint) => new action_error_ts_1.ActionError({ code: 'CIDR_INVALID', message: `"${text}" is not a CIDR block: ${why}`, hint });
const ipv4Number = (address) => address.split('.').reduce((sum, octet) => sum * 256n + BigInt(octet), 0n);
const ipv6Groups = (half) => half === ''
    ? []
    : half.split(':').flatMap((group) => {
        if (!group.includes('.'))
            return [BigInt(`0x${group}`)];
        const embedded = ipv4Number(group);
        return [embedded >> 16n, embedded & 0xffffn];
    });
const ipv6Number = (address) => {
    const [head = '', tail] = address.split('::');
    const left = ipv6Groups(head);
    const right = tail === undefined ? [] : ipv6Groups(tail);
    const zeros = Array.from({ length: 8 - left.length - right.length }, () => 0n);
    return [...left, ...zeros, ...right].reduce((sum, group) => (sum << 16n) + group, 0n);
};
/**
 * Parses a CIDR block. Bits behind the prefix must be zero, as OCI demands.
 * @throws ActionError CIDR_INVALID
 */
const parseCidr = (text) => {
    const [address = '', prefixText, ...rest] = text.trim().split('/');
    const version = (0, node_net_1.isIP)(address);
    const hint = 'Write an address and a prefix length: 10.0.10.0/24, or 0.0.0.0/0 for everybody.';
    if (version !== 4 && version !== 6)
        throw invalid(text, 'its address is not one', hint);
    const bits = version === 4 ? 32 : 128;
    if (prefixText === undefined || rest.length > 0 || !/^[0-9]{1,3}$/.test(prefixText)) {
        throw invalid(text, 'its prefix length is missing', hint);
    }
    const prefix = Number(prefixText);
    if (prefix > bits)
        throw invalid(text, `its prefix length is above ${bits}`, hint);
    const number = version === 4 ? ipv4Number(address) : ipv6Number(address);
    const size = 1n << BigInt(bits - prefix);
    if (number % size !== 0n) {
        throw invalid(text, `address bits are set behind /${prefix}`, 'Use the first address of the block.');
    }
    return { text: `${address}/${prefix}`, version, prefix, first: number, last: number + size - 1n };
};
exports.parseCidr = parseCidr;
/** Whether every address of `inner` lies in `outer`. */
const cidrContains = (outer, inner) => outer.version === inner.version && outer.first <= inner.first && inner.last <= outer.last;
exports.cidrContains = cidrContains;
/** Whether some address lies in both. */
const intervalsOverlap = (a, b) => a.version === b.version && a.first <= b.last && b.first <= a.last;
exports.intervalsOverlap = intervalsOverlap;
/** Addresses that OCI leaves to users: three of each subnet are reserved. */
const usableAddresses = (cidr) => Math.max(0, Number(cidr.last - cidr.first + 1n) - 3);
exports.usableAddresses = usableAddresses;
const intervals = new Map();
/** Networks have few different blocks; this only keeps a hostile one from filling the memory. */
const MOST_INTERVALS = 50_000;
const readInterval = (text) => {
    const [address = '', prefixText = ''] = text.trim().split('/');
    const version = (0, node_net_1.isIP)(address);
    const bits = version === 4 ? 32 : 128;
    const prefix = Number(prefixText);
    if ((version !== 4 && version !== 6) || !/^[0-9]{1,3}$/.test(prefixText) || prefix > bits) {
        return undefined;
    }
    const number = version === 4 ? ipv4Number(address) : ipv6Number(address);
    const size = 1n << BigInt(bits - prefix);
    const first = number - (number % size);
    return { version, first, last: first + size - 1n };
};
/**
 * A block that somebody else wrote: bits behind the prefix count as zero, as routers see them.
 * Undefined if it is no block at all. Remembered, since thousands of rules share few blocks.
 */
const cidrInterval = (text) => {
    if (!intervals.has(text)) {
        if (intervals.size >= MOST_INTERVALS)
            intervals.clear();
        intervals.set(text, readInterval(text));
    }
    return intervals.get(text);
};
exports.cidrInterval = cidrInterval;


/***/ }),

/***/ 59892:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.repositoryLabel = exports.previewNamespace = void 0;
const node_crypto_1 = __webpack_require__(77598);
const shortened = (text, most, original) => {
    if (text.length <= most)
        return text;
    // Two long names that begin alike must not meet.
    const mark = (0, node_crypto_1.createHash)('sha256').update(original).digest('hex').slice(0, 8);
    return `${text.slice(0, most - 9)}-${mark}`;
};
/** The namespace of a pull request's preview: `pr-<repository name>-<number>`, a DNS label. */
const previewNamespace = (repository, number) => {
    const name = repository.split('/').at(-1) ?? '';
    const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    const trimmed = slug.replace(/^-+|-+$/g, '') || 'repository';
    const room = 63 - `pr--${number}`.length;
    return `pr-${shortened(trimmed, room, repository)}-${number}`;
};
exports.previewNamespace = previewNamespace;
/** `octo/shop` as a label value: at most 63 characters, letters or digits at both ends. */
const repositoryLabel = (repository) => {
    const plain = repository.replace('/', '.').replace(/[^A-Za-z0-9._-]/g, '_');
    const framed = plain.replace(/^[^A-Za-z0-9]+/, '').replace(/[^A-Za-z0-9]+$/, '');
    // What was changed gets the mark of what it was, so that two repositories stay two.
    return framed === plain
        ? shortened(framed, 63, repository)
        : shortened(framed.padEnd(64, '-'), 63, repository);
};
exports.repositoryLabel = repositoryLabel;


/***/ }),

/***/ 79113:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.asShare = void 0;
const action_error_ts_1 = __webpack_require__(21025);
/**
 * A share written as per cent or as a number from 0 to 1: `1%` and `0.01` are the same.
 * @throws ActionError INPUT_INVALID
 */
const asShare = (text) => {
    const [, digits, percent] = /^([0-9]+(?:\.[0-9]+)?)\s*(%?)$/.exec(text.trim()) ?? [];
    const share = Number(digits) / (percent === '%' ? 100 : 1);
    if (share >= 0 && share <= 1)
        return share;
    throw new action_error_ts_1.ActionError({
        code: 'INPUT_INVALID',
        message: `"${text}" is not a share`,
        hint: 'Write per cent or a number from 0 to 1: 1% or 0.01.',
    });
};
exports.asShare = asShare;


/***/ })

};
