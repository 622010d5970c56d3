export const id = 1534;
export const ids = [1534];
export const modules = {

/***/ 1534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kubeconfig: () => (/* binding */ kubeconfig_kubeconfig)
});

// EXTERNAL MODULE: ./dist.src/clients/files/backups.js
var backups = __webpack_require__(54996);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./dist.src/clients/files/expand-home.js
var expand_home = __webpack_require__(68603);
;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/kubeconfig-path.js



/**
 * The file that is asked for, else the first of KUBECONFIG, which is the one that kubectl would
 * change, else a new one of this job. Further files of KUBECONFIG stay in the list, behind ours.
 */
const kubeconfigPlace = (asked, environment, temporaryFolder) => {
    const named = (environment['KUBECONFIG'] ?? '').split(external_node_path_.delimiter).filter((path) => path !== '');
    const path = asked === undefined
        ? (0,external_node_path_.resolve)(named[0] ?? (0,external_node_path_.join)(temporaryFolder, `kubeconfig-${(0,external_node_crypto_.randomUUID)()}`))
        : (0,expand_home/* expandHome */.k)(asked, environment);
    const others = named.filter((other) => (0,external_node_path_.resolve)(other) !== path);
    return { path, variable: [path, ...others].join(external_node_path_.delimiter) };
};

// EXTERNAL MODULE: ./dist.src/clients/files/text-file.js
var text_file = __webpack_require__(29479);
// EXTERNAL MODULE: ./dist.src/stages/kubeconfig.js + 2 modules
var kubeconfig = __webpack_require__(92172);
// EXTERNAL MODULE: ./dist.src/stages/kubeconfig/choose-endpoint.js
var choose_endpoint = __webpack_require__(97977);
// EXTERNAL MODULE: ./dist.src/clients/kubernetes/api-server.js + 1 modules
var api_server = __webpack_require__(32409);
// EXTERNAL MODULE: ./dist.src/clients/container-engine/cluster.js
var cluster = __webpack_require__(15362);
// EXTERNAL MODULE: ./dist.src/clients/github/github-oidc.js
var github_oidc = __webpack_require__(28924);
// EXTERNAL MODULE: ./dist.src/clients/kubernetes/github-token.js
var github_token = __webpack_require__(24625);
// EXTERNAL MODULE: ./dist.src/clients/oci/oci-session.js + 1 modules
var oci_session = __webpack_require__(42750);
// EXTERNAL MODULE: ./dist.src/clients/kubernetes/oke-token.js
var oke_token = __webpack_require__(30861);
// EXTERNAL MODULE: ./dist.src/clients/kubernetes/exec-plugin.js
var exec_plugin = __webpack_require__(41355);
// EXTERNAL MODULE: ./dist.src/stages/kubeconfig/oidc-audience.js
var oidc_audience = __webpack_require__(554);
// EXTERNAL MODULE: ./dist.src/stages/kubeconfig/oidc-diagnosis.js
var oidc_diagnosis = __webpack_require__(94491);
// EXTERNAL MODULE: ./dist.src/stages/kubeconfig/prove-access.js + 1 modules
var prove_access = __webpack_require__(51950);
// EXTERNAL MODULE: ./dist.src/stages/kubeconfig/target.js
var kubeconfig_target = __webpack_require__(17043);
// EXTERNAL MODULE: ./dist.src/values/oci/jwt-claims.js
var jwt_claims = __webpack_require__(99704);
;// CONCATENATED MODULE: ./dist.src/actions/kubeconfig/access.js












/** Where to look for rights if no namespace is given: where kubectl would go. */
const namespaceOf = ({ namespace }) => namespace ?? 'default';
const access_open = async (clusterId, context) => {
    const { environment, clock, log } = context;
    return (0,oci_session/* sessionAt */.s2)(await (0,oci_session.openSession)(environment, clock, (secret) => log.mask(secret)), clusterId);
};
/** With the identity that is signed in to OCI. */
const accessWithOci = async (inputs, context) => {
    const { clock, environment, log } = context;
    const clusterId = inputs.cluster ?? '';
    const session = await access_open(clusterId, context);
    const target = await (0,kubeconfig_target/* findTarget */.F)(clusterId, inputs.endpoint, (0,cluster/* clusters */.q)(session, clock));
    const { token } = (0,oke_token.okeToken)(session, session.region, clusterId, clock.now()).status;
    log.mask(token);
    const subject = await (0,prove_access/* proveAccess */.v)(target, (0,api_server/* apiServer */.k)(target, token, clock), namespaceOf(inputs));
    return { target, subject, plugin: (0,exec_plugin/* tokenPlugin */.l)(clusterId, session.region, environment) };
};
const oidcTarget = async (inputs, context) => {
    const { server, certificateAuthority, cluster: clusterId } = inputs;
    if (server !== undefined && certificateAuthority !== undefined) {
        return {
            server,
            certificateAuthority,
            name: inputs.context ?? new URL(server).hostname,
            clusterId,
        };
    }
    const session = await access_open(clusterId ?? '', context);
    return (0,kubeconfig_target/* findTarget */.F)(clusterId ?? '', inputs.endpoint, (0,cluster/* clusters */.q)(session, context.clock));
};
/** The cluster's settings for a diagnosis, where an OCI sign-in happens to be there. */
const clusterFor = async (target, context) => {
    if (target.cluster !== undefined || target.clusterId === undefined)
        return target.cluster;
    const { clusterId } = target;
    return access_open(clusterId, context)
        .then((session) => (0,cluster/* clusters */.q)(session, context.clock).get(clusterId))
        .catch(() => undefined);
};
/** With GitHub's OIDC token, which the cluster itself trusts; OCI is asked only where it must be. */
const accessWithGithub = async (inputs, context) => {
    const { clock, environment, log } = context;
    const target = await oidcTarget(inputs, context);
    const audience = (0,oidc_audience/* requireAudience */.k)(inputs.audience, target.cluster);
    const { token } = (await (0,github_token.githubToken)((0,github_oidc.githubJob)(environment, clock), audience, clock.now())).status;
    log.mask(token);
    const subject = await (0,prove_access/* proveAccess */.v)(target, (0,api_server/* apiServer */.k)(target, token, clock), namespaceOf(inputs), async () => (0,oidc_diagnosis/* oidcRefusal */._)(target, await clusterFor(target, context), (0,jwt_claims/* jwtClaims */.v)(token)));
    return { target, subject, plugin: (0,exec_plugin/* githubTokenPlugin */.E)(audience) };
};

// EXTERNAL MODULE: ./dist.src/runner/step-end.js
var step_end = __webpack_require__(58857);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/api-server-address.js
var api_server_address = __webpack_require__(96395);
// EXTERNAL MODULE: ./dist.src/values/duration.js
var duration = __webpack_require__(85651);
// EXTERNAL MODULE: ./dist.src/values/input-text.js
var input_text = __webpack_require__(47191);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/kubernetes-name.js
var kubernetes_name = __webpack_require__(21688);
// EXTERNAL MODULE: ./dist.src/values/oci/ocid.js
var ocid = __webpack_require__(77214);
// EXTERNAL MODULE: ./dist.src/actions/kubeconfig/endpoint-kind.js
var endpoint_kind = __webpack_require__(93064);
;// CONCATENATED MODULE: ./dist.src/actions/kubeconfig/inputs.js







const GIVEN = ['server', 'certificate-authority'];
const requirePlace = (read, isOidc) => {
    const given = GIVEN.filter((name) => read.has(name));
    if (!isOidc) {
        for (const name of [...given, ...(read.has('audience') ? ['audience'] : [])]) {
            read.problem(`input "${name}" is for "auth: github-oidc" only`, 'Give "cluster-id" alone; the rest is asked of OCI.');
        }
        return;
    }
    if (given.length === 1) {
        read.problem('inputs "server" and "certificate-authority" belong together', 'Give both, or neither and "cluster-id" with an OCI sign-in.');
    }
    if (given.length === 2 && !read.has('audience')) {
        read.problem('input "audience" is missing', "Give the client ID of the cluster's OpenID Connect settings; it can be read only with an OCI sign-in.");
    }
};
const readKubeconfig = (read) => {
    const auth = read.withDefault('auth', (0,input_text/* asOneOf */.QU)('oci', 'github-oidc'), 'oci');
    const isOidc = auth === 'github-oidc';
    requirePlace(read, isOidc);
    const cluster = (0,ocid/* ocidOf */.xh)('cluster');
    const needsCluster = !isOidc || !read.has('server');
    return {
        auth,
        timeout: read.withDefault('timeout', duration/* parseDuration */.E, step_end/* STEP_TIMEOUT */.dj),
        cluster: needsCluster
            ? read.required('cluster-id', cluster)
            : read.optional('cluster-id', cluster),
        endpoint: read.optional('endpoint', endpoint_kind/* asEndpointKind */.K),
        server: read.optional('server', api_server_address/* asServer */.wC),
        certificateAuthority: read.optional('certificate-authority', api_server_address/* asCertificateAuthority */.xi),
        audience: read.optional('audience', input_text/* asText */.e1),
        context: read.optional('kube-context', input_text/* asText */.e1),
        namespace: read.optional('namespace', kubernetes_name/* asKubernetesName */.Wl),
        path: read.optional('kubeconfig', input_text/* asText */.e1),
    };
};

;// CONCATENATED MODULE: ./dist.src/actions/kubeconfig.js







const STATE = 'kubeconfig';
const kubeconfig_kubeconfig = {
    main: async (context) => {
        const { environment, outputs, state, temporaryFolder, log } = context;
        const inputs = context.readInputs(readKubeconfig);
        context.limitTime(inputs.timeout);
        const access = inputs.auth === 'oci' ? accessWithOci : accessWithGithub;
        const { target, subject, plugin } = await access(inputs, context);
        const { path, variable } = kubeconfigPlace(inputs.path, environment, temporaryFolder);
        const { namespace } = inputs;
        const { server, certificateAuthority } = target;
        const name = inputs.context ?? target.name;
        const entry = { name, server, certificateAuthority, plugin };
        await (0,kubeconfig/* addContext */.xf)(namespace === undefined ? entry : { ...entry, namespace }, (0,text_file/* textFile */.E)(path), (0,backups/* backups */.u)(temporaryFolder), (record) => state.save(STATE, record));
        await outputs.exportVariable('KUBECONFIG', variable);
        // What Terraform's providers for Kubernetes and Helm read: one file, not a list.
        await outputs.exportVariable('KUBE_CONFIG_PATH', path);
        await outputs.set('kubeconfig', path);
        await outputs.set('kube-context', name);
        await outputs.set('server', server);
        await outputs.set('user', subject.username);
        const kind = target.kind === undefined ? '' : ` (${choose_endpoint/* endpointNames */.C0[target.kind]} endpoint)`;
        log.info(`Connected to ${target.name} at ${server}${kind} as ${subject.username}`);
    },
    post: async ({ state, log, temporaryFolder }) => {
        const record = state.load(STATE, kubeconfig/* parseKubeconfigRecord */.UO);
        if (record === undefined)
            return;
        const file = (0,text_file/* textFile */.E)(record.path);
        const removed = await (0,kubeconfig/* removeContext */.wr)(record, file, (0,backups/* backups */.u)(temporaryFolder));
        log.info(removed
            ? `Removed context ${record.context}`
            : `${record.path} holds no context ${record.context} of this step any more`);
    },
};


/***/ }),

/***/ 92172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xf: () => (/* binding */ addContext),
  UO: () => (/* binding */ parseKubeconfigRecord),
  wr: () => (/* binding */ removeContext)
});

// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
;// CONCATENATED MODULE: ./dist.src/values/kubernetes/kubeconfig-text.js

const LISTS = ['clusters', 'users', 'contexts'];
const isJson = (text) => text.trimStart().startsWith('{');
/** Windows' tools write a byte order mark, which kubectl reads over. */
const withoutMark = (text) => text.replace(/^\uFEFF/, '');
/** kubectl reads over entries that are null. */
const withoutNulls = (config) => {
    const lists = LISTS.filter((key) => Array.isArray(config[key]));
    const entries = lists.map((key) => [key, config[key]?.filter((entry) => entry !== null)]);
    return { ...config, ...Object.fromEntries(entries) };
};
/**
 * The YAML parser is loaded only for a file that somebody else wrote.
 * @throws ActionError KUBECONFIG_INVALID
 */
const parseKubeconfig = async (path, text) => {
    if (text === undefined || withoutMark(text).trim() === '')
        return {};
    const parsed = await read(withoutMark(text)).catch(() => undefined);
    // Only comments: kubectl takes it for an empty one.
    if (parsed === null)
        return {};
    if (typeof parsed === 'object' && !Array.isArray(parsed))
        return withoutNulls({ ...parsed });
    // The parser's message would quote the text, which can hold a key.
    throw new action_error/* ActionError */.l({
        code: 'KUBECONFIG_INVALID',
        message: `${path} is not a kubeconfig, so no context can be added to it`,
        hint: 'Correct or remove the file, or give another path; it is left untouched.',
    });
};
/** With the certificates of many clusters. */
const KILOBYTES = 1024;
const read = async (text) => {
    if (isJson(text))
        return JSON.parse(text);
    const { Lexer, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const { excessOf, parseOptions, valueOf } = await __webpack_require__.e(/* import() */ 8308).then(__webpack_require__.bind(__webpack_require__, 88308));
    if (excessOf(text, KILOBYTES, Lexer) !== undefined)
        return undefined;
    // As in kubectl, of a key that stands twice the last one counts.
    const document = parseDocument(text, { ...parseOptions, uniqueKeys: false, merge: true });
    return document.errors.length > 0 ? undefined : valueOf(document);
};
/** A new file is JSON, which every client reads. A file in YAML keeps comments and entries as they are. */
const renderKubeconfig = async (config, former) => {
    if (former === undefined || former.trim() === '' || isJson(withoutMark(former))) {
        return `${JSON.stringify(config, null, 2)}\n`;
    }
    const { parseDocument, isSeq } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = parseDocument(withoutMark(former), { uniqueKeys: false });
    if (document.contents === null)
        return `${JSON.stringify(config, null, 2)}\n`;
    for (const key of LISTS) {
        const present = document.get(key, true);
        const wanted = config[key] ?? [];
        if (!isSeq(present)) {
            document.set(key, document.createNode(wanted));
            continue;
        }
        const known = present.items.map((node) => [JSON.stringify(kubeconfig_text_json(node)), node]);
        present.items = wanted.map((entry) => {
            const same = known.find(([text]) => text === JSON.stringify(entry));
            return same?.[1] ?? document.createNode(entry);
        });
        if (present.flow === true && present.items.length > 0)
            present.flow = false;
    }
    for (const key of ['apiVersion', 'kind', 'current-context']) {
        if (document.get(key) !== config[key])
            document.set(key, config[key]);
    }
    const indentSeq = !/^(clusters|users|contexts):[ \t]*\n- /m.test(former);
    return document.toString({ lineWidth: 0, indentSeq });
};
const kubeconfig_text_json = (node) => typeof node === 'object' && node !== null && 'toJSON' in node
    ? node.toJSON()
    : node;

;// CONCATENATED MODULE: ./dist.src/values/kubernetes/kubeconfig.js
const userEntry = ({ name, plugin }) => ({
    name,
    user: {
        exec: {
            apiVersion: 'client.authentication.k8s.io/v1beta1',
            command: plugin.command,
            args: plugin.args,
            env: Object.entries(plugin.env).map(([key, value]) => ({ name: key, value })),
            interactiveMode: 'Never',
            provideClusterInfo: false,
        },
    },
});
const replaced = (entries, entry) => [
    ...(entries ?? []).filter(({ name }) => name !== entry.name),
    entry,
];
/** The kubeconfig with our cluster, user and context, which becomes the current one. */
const withContext = (config, entry) => {
    const { name, server, certificateAuthority, namespace } = entry;
    const cluster = { server, 'certificate-authority-data': certificateAuthority };
    const context = { cluster: name, user: name, ...(namespace === undefined ? {} : { namespace }) };
    return {
        apiVersion: 'v1',
        kind: 'Config',
        ...config,
        clusters: replaced(config.clusters, { name, cluster }),
        users: replaced(config.users, userEntry(entry)),
        contexts: replaced(config.contexts, { name, context }),
        'current-context': name,
    };
};
/** Without the entry of that name; what it replaced comes back in its place. */
const restored = (entries, name, before) => [
    ...(entries ?? []).filter((entry) => entry.name !== name),
    ...(before ?? []).filter((entry) => entry.name === name),
];
/**
 * The kubeconfig without our entries. Entries of the same name that ours replaced, and the former
 * current context, come back from the text `before`.
 */
const withoutContext = (config, name, before) => {
    const contexts = restored(config.contexts, name, before.contexts);
    const { 'current-context': current = '', ...rest } = config;
    const former = before['current-context'] ?? '';
    const isThere = contexts.some((context) => context.name === former);
    return {
        ...rest,
        clusters: restored(config.clusters, name, before.clusters),
        users: restored(config.users, name, before.users),
        contexts,
        'current-context': current === name ? (isThere ? former : '') : current,
    };
};
/** Whether nothing stands in it any more, so that our file can go. */
const isEmptyKubeconfig = ({ clusters, users, contexts }) => [clusters, users, contexts].every((entries) => (entries ?? []).length === 0);

// EXTERNAL MODULE: ./dist.src/values/state-record.js
var state_record = __webpack_require__(71602);
// EXTERNAL MODULE: ./dist.src/stages/file-change.js
var file_change = __webpack_require__(65107);
;// CONCATENATED MODULE: ./dist.src/stages/kubeconfig.js





/** A record that main noted; undefined for what it cannot have noted. */
const parseKubeconfigRecord = (value) => {
    const change = (0,file_change/* parseFileChange */.sC)(value);
    const { context, server } = (0,json/* record */.g1)(value);
    if (change === undefined || !(0,state_record/* isLine */.PA)(context) || !(0,state_record/* isLine */.PA)(server))
        return undefined;
    return { ...change, context, server };
};
/** Whether the entry of that name is ours still: somebody may have put another cluster in its place. */
const holds = (config, { context, server }) => (config.clusters ?? []).some(({ name, cluster }) => name === context && (0,json.at)(cluster, 'server') === server);
/** Adds a context to the kubeconfig and makes it the current one. @throws ActionError KUBECONFIG_INVALID */
const addContext = (entry, file, kept, save) => (0,file_change/* changeFile */.P8)(file, kept, async (text) => renderKubeconfig(withContext(await parseKubeconfig(file.path, text), entry), text), (change) => save({ ...change, context: entry.name, server: entry.server }));
/** Takes our entries back, and the file if nothing else is in it; false if they are gone already. */
const removeContext = (record, file, kept) => (0,file_change/* undoChange */.N3)(record, file, kept, async (text, before) => {
    const config = await parseKubeconfig(record.path, text);
    if (!holds(config, record))
        return text;
    const former = await parseKubeconfig(record.path, before);
    const rest = withoutContext(config, record.context, former);
    const isOurs = before === undefined && isEmptyKubeconfig(rest);
    return isOurs ? undefined : renderKubeconfig(rest, text);
});


/***/ }),

/***/ 51950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ proveAccess)
});

// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/policy-statements.js
var policy_statements = __webpack_require__(70224);
// EXTERNAL MODULE: ./dist.src/stages/kubeconfig/choose-endpoint.js
var choose_endpoint = __webpack_require__(97977);
;// CONCATENATED MODULE: ./dist.src/stages/kubeconfig/access-refusals.js



/** Milliseconds; OKE is said to take tokens that are up to five minutes off (unconfirmed). */
const MOST_SKEW = 4 * 60_000;
const whereToRun = ({ kind, cluster }) => {
    if (kind === undefined)
        return 'Check "server", and that the runner may connect there.';
    if (kind === 'PUBLIC_ENDPOINT') {
        return 'Let the runner in on TCP 6443: a rule of the security list or NSG of the API endpoint (input "api-clients" of ensure-network). Behind a proxy, set HTTPS_PROXY.';
    }
    const hasPublic = cluster?.endpoints.PUBLIC_ENDPOINT !== undefined;
    const name = kind === 'VCN_HOSTNAME' ? 'The VCN host name resolves' : 'A private endpoint answers';
    return `${name} only inside the VCN and networks connected to it: run the job on a self-hosted runner there, and allow it on TCP 6443${hasPublic ? '; or set "endpoint: public", which this cluster has too' : ''}.`;
};
const unreachable = (target, refused) => {
    const others = target.cluster === undefined ? '' : `; it has ${(0,choose_endpoint/* endpointsOf */.uY)(target.cluster)}`;
    return new action_error/* ActionError */.l({
        code: 'CLUSTER_UNREACHABLE',
        message: `not reachable: the API server of ${target.name} at ${target.server} gives no answer (${refused.message})${others}`,
        hint: whereToRun(target),
    });
};
const certificate = (target, refused) => new action_error/* ActionError */.l({
    code: 'CLUSTER_CERTIFICATE_REFUSED',
    message: `what answers at ${target.server} is not the API server of ${target.name}: ${refused.message}`,
    hint: 'Its certificate is not signed by the cluster\'s authority. Check "server" and "certificate-authority" if they are given; a proxy that opens TLS must let this host through (NO_PROXY).',
});
const unauthorized = (target, refused) => {
    const skew = refused.skew ?? 0;
    const isOff = Math.abs(skew) > MOST_SKEW;
    const minutes = Math.round(Math.abs(skew) / 60_000);
    const clock = `The clock of this machine is ${minutes} min ${skew > 0 ? 'behind' : 'ahead of'} the API server's; tokens hold the time. Correct it.`;
    return new action_error/* ActionError */.l({
        code: 'CLUSTER_UNAUTHORIZED',
        message: `not authenticated: the API server of ${target.name} does not know the token of the signed-in identity (401 ${refused.message})`,
        hint: isOff
            ? clock
            : `The identity needs a policy in the cluster's compartment:${(0,policy_statements/* grantOf */.o)('use clusters')}\nA policy or group membership that is new takes up to a minute.`,
    });
};
/** A binding that each cluster has at first lets every identity that is known ask about itself. */
const forbidden = (target, refused) => new action_error/* ActionError */.l({
    code: 'CLUSTER_FORBIDDEN',
    message: `not authorised: the API server of ${target.name} knows the token, but does not let it ask about itself (403 ${refused.message})`,
    hint: 'An administrator of the cluster puts the ClusterRoleBinding system:basic-user back:\n  kubectl create clusterrolebinding system:basic-user --clusterrole=system:basic-user --group=system:authenticated',
});
/** What the client's failure means for the user; anything else is given back as it is. */
const accessRefusal = (target, refused) => {
    if (refused.kind === 'unreachable')
        return unreachable(target, refused);
    if (refused.kind === 'certificate')
        return certificate(target, refused);
    if (refused.kind === 'unauthorized')
        return unauthorized(target, refused);
    if (refused.kind === 'forbidden')
        return forbidden(target, refused);
    return new action_error/* ActionError */.l({
        code: 'CLUSTER_REFUSED',
        message: `the API server of ${target.name} did not say who we are: ${refused.message}`,
        hint: 'It needs Kubernetes 1.28 or newer. If the server has a problem, run again.',
    });
};
/** Text as one word of a shell. */
const quoted = (text) => `'${text.replaceAll("'", String.raw `'\''`)}'`;
/** The command that gives a user rights in one namespace. */
const bindingFor = (username, namespace) => `kubectl create rolebinding github-actions --namespace=${namespace} --clusterrole=edit --user=${quoted(username)}`;
const noRights = (target, username, namespace) => new action_error/* ActionError */.l({
    code: 'CLUSTER_FORBIDDEN',
    message: `not authorised: ${target.name} authenticated the job as ${username}, who has no rights in namespace ${namespace}`,
    hint: `An administrator of the cluster runs, with the role that is needed:\n  ${bindingFor(username, namespace)}\nIf the rights are in another namespace, set "namespace" to it.`,
});

;// CONCATENATED MODULE: ./dist.src/stages/kubeconfig/prove-access.js

const isRefused = (error) => error instanceof Error && 'kind' in error && 'skew' in error;
/**
 * Asks the API server who we are and what we may do, so that an endpoint that does not answer, a
 * token that is not known and missing rights show here, each as what it is, and not in a later step.
 *
 * @param namespace where rights are looked for; without it only who we are is asked
 * @throws ActionError CLUSTER_UNREACHABLE, CLUSTER_CERTIFICATE_REFUSED, CLUSTER_UNAUTHORIZED, CLUSTER_FORBIDDEN
 */
const proveAccess = async (target, api, namespace, diagnose) => {
    try {
        const [subject, rights] = await Promise.all([
            api.whoAmI(),
            namespace === undefined ? 'some' : api.rightsIn(namespace),
        ]);
        if (rights === 'none' && namespace !== undefined)
            throw noRights(target, subject.username, namespace);
        return subject;
    }
    catch (error) {
        if (!isRefused(error))
            throw error;
        const known = error.kind === 'unauthorized' ? await diagnose?.(error) : undefined;
        throw known ?? accessRefusal(target, error);
    }
};


/***/ })

};
