export const id = 3322;
export const ids = [3322,335];
export const modules = {

/***/ 19942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openClients: () => (/* binding */ openClients)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./dist.src/clients/github/workflow-runs.js
var workflow_runs = __webpack_require__(46525);
// EXTERNAL MODULE: ./dist.src/clients/http/http-probe.js
var http_probe = __webpack_require__(11445);
// EXTERNAL MODULE: ./dist.src/clients/kubernetes/helm.js + 3 modules
var helm = __webpack_require__(52770);
// EXTERNAL MODULE: ./dist.src/clients/kubernetes/kubectl-namespaces.js
var kubectl_namespaces = __webpack_require__(20995);
// EXTERNAL MODULE: ./dist.src/clients/kubernetes/kubectl.js + 14 modules
var kubectl = __webpack_require__(41450);
// EXTERNAL MODULE: ./dist.src/clients/process/exec.js + 1 modules
var process_exec = __webpack_require__(12840);
// EXTERNAL MODULE: ./dist.src/actions/deploy/chart-login.js
var chart_login = __webpack_require__(42978);
// EXTERNAL MODULE: ./dist.src/stages/reachability/release-paths.js + 1 modules
var release_paths = __webpack_require__(2618);
// EXTERNAL MODULE: ./dist.src/actions/deploy/cluster-of-job.js + 1 modules
var cluster_of_job = __webpack_require__(22915);
;// CONCATENATED MODULE: ./dist.src/actions/deploy/read-paths.js


/**
 * Reads the network around a load balancer that does not respond. Undefined unless the job is
 * signed in to OCI and its kubeconfig names the cluster.
 */
const pathsOfJob = (exec, access, context) => {
    if (!(0,cluster_of_job.isSignedIn)(context))
        return undefined;
    return async (silent) => {
        const cluster = await (0,cluster_of_job.clusterOfJob)(exec, access, context);
        if (cluster === undefined)
            return undefined;
        const { clusterId, ...clients } = cluster;
        return (0,release_paths/* releasePaths */.u)({ clusterId, network: undefined, silent }, clients);
    };
};

;// CONCATENATED MODULE: ./dist.src/actions/deploy/clients.js









/**
 * Milliseconds for which calls are retried if an API server that was reached before is unavailable.
 */
const PATIENCE = 120_000;
/** Opens the adapters once the cluster of the kubeconfig responds. @throws ActionError CLUSTER_* */
const openClients = async (inputs, context, progress) => {
    const { clock, signal, temporaryFolder, environment } = context;
    const patience = { clock, progress, milliseconds: Math.min(inputs.timeout, PATIENCE) };
    const access = { ...(inputs.context && { context: inputs.context }), patience };
    const exec = (0,process_exec.execUntil)(signal);
    await (0,kubectl/* requireCluster */._H)(exec, access);
    const readPaths = pathsOfJob(exec, access, context);
    return {
        helm: (0,helm/* helm */.F)(exec, access, temporaryFolder, (0,chart_login/* givenLogins */.w)(inputs.chartLogin)),
        kubernetes: (0,kubectl/* kubectl */.Lr)(exec, access),
        namespaces: (0,kubectl_namespaces/* kubectlNamespaces */.n)(exec, access),
        probe: (0,http_probe/* probeWith */.x)(clock),
        runs: (0,workflow_runs/* workflowRuns */.A)(environment, (0,external_node_crypto_.randomUUID)(), clock, inputs.githubToken),
        clock,
        ...(readPaths && { readPaths }),
    };
};


/***/ }),

/***/ 46525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ workflowRuns)
/* harmony export */ });
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89858);
/* harmony import */ var _values_kubernetes_release_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77819);
/* harmony import */ var _http_timed_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90063);



/**
 * @returns the status of the attempt; undefined if GitHub does not return one, whatever the reason
 */
const statusOf = async ({ runId, attempt }, token, environment, clock) => {
    const base = environment['GITHUB_API_URL'] ?? 'https://api.github.com';
    const path = `/repos/${environment['GITHUB_REPOSITORY'] ?? ''}/actions/runs/${runId}/attempts/${attempt}`;
    const headers = {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'user-agent': 'oke-virtual-nodes-actions',
    };
    try {
        const request = { method: 'GET', headers };
        return await (0,_http_timed_request_js__WEBPACK_IMPORTED_MODULE_1__/* .timedRequest */ .h6)(new URL(base + path), request, clock, ({ status, body }) => status === 200 ? _values_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .Fields */ .C8.parse(body).text('status') : undefined);
    }
    catch {
        return undefined;
    }
};
/** Asks GitHub for other runs of this repository, if there is a token that may read them. */
const workflowRuns = (environment, process, clock, token) => {
    const own = (0,_values_kubernetes_release_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .markOf */ .Fg)(environment, process);
    return {
        own,
        isOver: async (mark) => {
            if ((0,_values_kubernetes_release_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .isOverFor */ .gm)(mark, own))
                return true;
            const isAskable = mark.runId !== '' && mark.repositoryId === own.repositoryId;
            if (token === undefined || !isAskable)
                return undefined;
            const status = await statusOf(mark, token, environment, clock);
            return status === undefined ? undefined : status === 'completed';
        },
    };
};


/***/ }),

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

/***/ 11445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ probeWith)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87065);


/** Milliseconds for one request. */
const TIMEOUT = 5_000;
/** Node's errors for a response that is not HTTP, or not TLS. */
const FOREIGN = /^HPE_|^ERR_SSL_(WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|UNKNOWN_PROTOCOL)/;
const failureOf = (error) => {
    // A name with several addresses fails with one error for each.
    const single = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, 'errors'))[0] ?? error;
    const failure = (0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(single).trim();
    const isForeign = FOREIGN.test((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(single, 'code'))) || /wrong version number/.test(failure);
    return isForeign ? { failure, isForeign } : { failure };
};
const responseOf = (response) => {
    const { authorized, authorizationError } = response.socket;
    const status = response.statusCode ?? 0;
    return authorized === false ? { status, distrust: (0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(authorizationError) } : { status };
};
/** Sends a GET without following redirects: a redirect is a response of the application too. */
const askHttp = async ({ url, host, headers }, signal) => {
    const { protocol } = new URL(url);
    const { request } = await (protocol === 'https:' ? Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)) : Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19)));
    return new Promise((resolve, reject) => {
        const options = {
            signal,
            headers: { ...headers, ...(host === undefined ? {} : { host }) },
            // An untrusted certificate is reported with the response, and does not count as no response.
            rejectUnauthorized: false,
            ...(host === undefined ? {} : { servername: host.replace(/:[0-9]+$/, '') }),
        };
        request(url, options, (response) => {
            resolve(responseOf(response));
            response.destroy();
        })
            .on('error', reject)
            .end();
    });
};
const connect = async ({ url }, signal) => {
    const { createConnection } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 77030, 19));
    const { hostname, port } = new URL(url);
    return new Promise((resolve, reject) => {
        const host = hostname.replace(/^\[|\]$/g, '');
        const socket = createConnection({ host, port: Number(port), signal }, () => {
            resolve({ isConnected: true });
            socket.destroy();
        });
        socket.on('error', reject);
    });
};
const probeWith = (clock) => async (request) => {
    try {
        const ask = request.url.startsWith('tcp:') ? connect : askHttp;
        return await ask(request, clock.limit(TIMEOUT));
    }
    catch (error) {
        return failureOf(error);
    }
};


/***/ }),

/***/ 52770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ helm)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./dist.src/clients/kubernetes/helm-arguments.js
var helm_arguments = __webpack_require__(22171);
// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
// EXTERNAL MODULE: ./dist.src/clients/kubernetes/kubectl-arguments.js
var kubectl_arguments = __webpack_require__(29003);
;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/capabilities.js


/** The end of a line of `kubectl api-resources`: version, whether it is namespaced, and kind. */
const RESOURCE = /(\S+)\s+(?:true|false)\s+(\S+)\s*$/;
/** `apps/v1` and `apps/v1/Deployment`, since charts check for either. */
const versionsIn = (table) => {
    const found = table.split('\n').flatMap((line) => {
        const [, version, kind] = RESOURCE.exec(line) ?? [];
        return version === undefined ? [] : [version, `${version}/${kind}`];
    });
    return [...new Set(found)];
};
const versionIn = (response) => {
    try {
        return (0,json/* text */.Qq)((0,json.at)(JSON.parse(response), 'gitVersion'));
    }
    catch {
        return '';
    }
};
/**
 * The options that pass the cluster's APIs and version to `helm template`, which otherwise assumes
 * those that Helm was built with. Empty if the cluster does not report them.
 */
const capabilityOptions = async (exec, access) => {
    const ask = (args) => exec({ command: 'kubectl', args, timeout: 30_000 })
        .then(({ stdout }) => stdout)
        .catch(() => '');
    const resources = ['api-resources', '--no-headers', '--request-timeout=20s'];
    const [table, response] = await Promise.all([
        ask([...(0,kubectl_arguments/* accessArguments */.LT)(access), ...resources]),
        ask((0,kubectl_arguments/* versionArguments */.VG)(access)),
    ]);
    const version = versionIn(response);
    return [
        ...(version === '' ? [] : [`--kube-version=${version}`]),
        ...versionsIn(table).map((one) => `--api-versions=${one}`),
    ];
};

// EXTERNAL MODULE: ./dist.src/clients/kubernetes/charts/helm-charts.js + 5 modules
var helm_charts = __webpack_require__(77794);
// EXTERNAL MODULE: ./dist.src/values/fields.js
var fields = __webpack_require__(89858);
;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/helm-revisions.js

/** Helm's own description of a rollback. Upgrades may have any description, rollbacks may not. */
const ROLLBACK = /^Rollback to (\d+)$/;
const revisionOfHistory = (entry) => {
    const [, back] = ROLLBACK.exec(entry.optionalText('description') ?? '') ?? [];
    return {
        revision: entry.number('revision'),
        status: entry.text('status'),
        updated: entry.time('updated'),
        ...(back === undefined ? {} : { manifestOf: Number(back) }),
    };
};
/**
 * Reads the JSON of `helm history`, oldest first, and relates revisions to each other.
 * @throws ShapeError
 */
const parseRevisions = (printed) => {
    const revisions = (0,fields/* itemsOf */.S3)((0,fields/* parseWhole */.z2)(printed), revisionOfHistory);
    const known = [];
    for (const [at, revision] of revisions.entries()) {
        const target = known.find((one) => one.revision === revision.manifestOf);
        const manifestOf = target?.manifestOf ?? revision.manifestOf;
        const isAfter = revisions[at - 1]?.status.startsWith('pending-') === true;
        known.push({
            ...revision,
            ...(manifestOf === undefined ? {} : { manifestOf }),
            ...(isAfter ? { followsCutOff: true } : {}),
        });
    }
    return known;
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./dist.src/values/manifests/edits.js
var manifests_edits = __webpack_require__(77979);
;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/post-renderer.js




const NAME = 'oke-virtual-nodes-actions';
const NODE = 'OKE_POST_RENDERER_NODE';
const SCRIPT = 'OKE_POST_RENDERER_SCRIPT';
/** Helm 4 runs plugins only. It splits the command at spaces, so the paths are in variables. */
const PLUGIN = {
    apiVersion: 'v1',
    type: 'postrenderer/v1',
    name: NAME,
    version: '1.0.0',
    runtime: 'subprocess',
    config: {},
    runtimeConfig: { platformCommand: [{ command: `\${${NODE}}`, args: [`\${${SCRIPT}}`] }] },
};
/** Our own script next to the running one, with the same Node. */
const script = () => (0,external_node_path_.resolve)((0,external_node_path_.dirname)(process.argv[1] ?? ''), '..', 'post-render', 'index.js');
/**
 * Options that make Helm edit the manifests of a chart; none if there are no edits.
 * @param folder for files that are removed when the job ends
 */
const postRendererCall = async ({ namespace, edits }, folder, setting) => {
    if (!(0,manifests_edits/* changesAnything */.g)(edits))
        return { args: [], env: {} };
    const { major, plugins } = await setting();
    const own = (0,external_node_path_.join)(folder, `post-renderer-${(0,external_node_crypto_.randomUUID)()}`);
    const plugin = (0,external_node_path_.join)(own, NAME);
    await (0,promises_.mkdir)(plugin, { recursive: true });
    const file = (0,external_node_path_.join)(own, 'edits.json');
    await (0,promises_.writeFile)(file, JSON.stringify({ namespace, ...edits }));
    const pass = (args) => args.map((arg) => `--post-renderer-args=${arg}`);
    if (major === 3) {
        return { args: [`--post-renderer=${process.execPath}`, ...pass([script(), file])], env: {} };
    }
    // JSON is valid YAML.
    await (0,promises_.writeFile)((0,external_node_path_.join)(plugin, 'plugin.yaml'), JSON.stringify(PLUGIN));
    return {
        args: [`--post-renderer=${NAME}`, ...pass([file])],
        env: {
            HELM_PLUGINS: [own, await plugins()].filter((one) => one !== '').join(external_node_path_.delimiter),
            [NODE]: process.execPath,
            [SCRIPT]: script(),
        },
    };
};

// EXTERNAL MODULE: ./dist.src/clients/kubernetes/kubernetes-response.js
var kubernetes_response = __webpack_require__(54816);
// EXTERNAL MODULE: ./dist.src/clients/process/patient-exec.js
var patient_exec = __webpack_require__(71216);
// EXTERNAL MODULE: ./dist.src/clients/process/process-failure.js
var process_failure = __webpack_require__(55639);
// EXTERNAL MODULE: ./dist.src/core/once.js
var once = __webpack_require__(71081);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/helm.js












const MINUTES = 60_000;
/** Helm 3 and 4 do not handle signals here: stopping them leaves the release pending. */
const lasting = { timeout: 10 * MINUTES, isHardToStop: true };
/**
 * Messages of Helm 3 and 4 when another operation started first, at each point where they notice.
 */
const BUSY = /release: already exists|cannot re-?use a name that is still in use|another operation \(install\/upgrade\/rollback\) is in progress/;
const busy = ({ name }, cause) => new action_error/* ActionError */.l({
    code: 'RELEASE_BUSY',
    message: `release ${name} is in the hands of another deployment: ${cause.lastLine}`,
    hint: 'Give the workflow a concurrency group, so that deployments of one release follow each other.',
    cause,
});
/** The description of a deployed revision; a newer one may exist. */
const IN_PLACE = ['deployed', 'superseded'];
const notRecorded = ({ name }, found) => new action_error/* ActionError */.l({
    code: 'RELEASE_NOT_RECORDED',
    message: `Helm upgraded release ${name}, but ${found === undefined ? 'its revision is not kept' : `revision ${found.revision} is kept as ${found.status}`}: the Kubernetes API did not take what Helm records last`,
    hint: 'Run again: what is left is freed then. If the problem persists, something between the runner and the Kubernetes API may change responses (a proxy), or refuse changes of Secrets.',
    isTransient: true,
});
/** Runs an operation that locks a release. @throws ActionError RELEASE_BUSY */
const holding = async (release, work) => {
    try {
        return await work;
    }
    catch (error) {
        if (error instanceof process_failure/* ProcessError */.y && BUSY.test(error.output))
            throw busy(release, error);
        throw error;
    }
};
/** YAML is loaded with the first manifests. */
const manifestsOf = async (text, { namespace, edits } = { namespace: '' }) => {
    const { editManifests } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 56131));
    const { parseManifests } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 82298));
    return parseManifests(editManifests(text, namespace, edits));
};
/** The properties of the installed Helm, read once. */
const settingOf = (ask) => {
    let setting;
    const read = async () => {
        // If it prints no version, assume the oldest.
        const version = await ask(['version', '--template={{.Version}}']).catch(() => ({
            stdout: 'v3.',
        }));
        const major = (0,helm_arguments/* helmMajor */.Ie)(version.stdout);
        return { major, plugins: async () => (await ask(['env', 'HELM_PLUGINS'])).stdout.trim() };
    };
    return () => (setting ??= read());
};
const environmentOf = ({ kubeconfig, context }) => ({
    ...(kubeconfig === undefined ? {} : { KUBECONFIG: kubeconfig }),
    ...(context === undefined ? {} : { HELM_KUBECONTEXT: context }),
});
const nobody = () => Promise.resolve(undefined);
/**
 * Helm as a process; versions 3 and 4 support everything used here.
 * @param folder for fetched charts, until the job ends
 * @param logins for the hosts that charts come from
 */
const helm = (process, access, folder = (0,external_node_os_.tmpdir)(), logins = nobody) => {
    const exec = (0,patient_exec/* patientExec */.N)(process, access.patience);
    const env = environmentOf(access);
    const common = { command: 'helm', env, timeout: 2 * MINUTES };
    const run = async (args, more = {}) => (await exec({ ...common, args, ...more })).stdout;
    const history = (release) => (0,kubernetes_response/* readAgain */.n)(`could not read the history of ${release.name}`, access.patience, async () => {
        try {
            return parseRevisions(await run((0,helm_arguments/* historyArguments */.PL)(release)));
        }
        catch (error) {
            if (error instanceof process_failure/* ProcessError */.y && /release: not found/.test(error.output))
                return [];
            throw error;
        }
    });
    /**
     * The revision that an upgrade created: Helm exits with 0 even if the final status was not
     * recorded.
     */
    const recorded = async (release, printed) => {
        const revisions = await history(release);
        const made = helm_versionIn(printed) ?? revisions.at(-1)?.revision;
        const found = revisions.find(({ revision }) => revision === made);
        if (found !== undefined && IN_PLACE.includes(found.status))
            return found;
        throw notRecorded(release, found);
    };
    const capabilities = (0,once/* once */.O)(() => capabilityOptions(exec, access));
    const { place, ...charts } = (0,helm_charts.helmCharts)(process, common, { folder, logins, capabilities });
    const setting = settingOf((args) => process({ ...common, args }));
    return {
        ...charts,
        upgrade: async (release, mark, timeout, signal) => {
            const { placed, ...input } = await place(release);
            const renderer = await postRendererCall(release, folder, setting);
            const more = {
                ...input,
                env: { ...env, ...renderer.env },
                // Helm's own timeout is shorter, so that it reports what it waited for.
                timeout: timeout + MINUTES,
                once: true,
                ...(signal === undefined ? {} : { signal }),
            };
            const how = (0,helm_arguments/* applyOptions */.V1)((await setting()).major);
            const options = [...how, ...(placed.options ?? []), ...renderer.args];
            const args = (0,helm_arguments/* upgradeArguments */.hm)({ ...placed, options }, mark, timeout);
            return recorded(release, await holding(placed, run(args, more)));
        },
        dryRun: async (release) => {
            const { placed, ...input } = await place(release);
            const printed = await run((0,helm_arguments/* upgradeArguments */.hm)(placed, 'dry-run', MINUTES, true), input);
            return manifestsOf(manifestIn(printed), release);
        },
        marks: async (release) => {
            const args = (0,helm_arguments/* marksArguments */.ry)(release, access.context);
            const request = { command: 'kubectl', args, env, timeout: MINUTES };
            // Without permission to read Secrets, or with another storage, there are no marks.
            const { stdout } = await exec(request).catch(() => ({ stdout: '' }));
            const lines = stdout.split('\n').map((line) => line.split(' '));
            return new Map(lines.flatMap(([n, mark]) => (mark ? [[Number(n), mark]] : [])));
        },
        history,
        manifest: (release) => (0,kubernetes_response/* readAgain */.n)(`could not read the manifest of ${release.name}`, access.patience, async () => manifestsOf(await run((0,helm_arguments/* getArguments */.lw)('manifest', release)))),
        values: (release) => (0,kubernetes_response/* readAgain */.n)(`could not read the values of ${release.name}`, access.patience, async () => (0,fields/* parseWhole */.z2)(await run((0,helm_arguments/* getArguments */.lw)('values', release)))),
        rollback: async (release, revision) => {
            await holding(release, run((0,helm_arguments/* rollbackArguments */.bU)(release, revision), { ...lasting, once: true }));
        },
        uninstall: async (release, withoutHooks = false) => {
            await run((0,helm_arguments/* uninstallArguments */.jC)(release, withoutHooks), lasting);
        },
    };
};
/** Everything that it renders, including hooks. Helm 4 prints pull messages before the release. */
const manifestIn = (printed) => {
    const release = fields/* Fields */.C8.parse(printed.slice(Math.max(printed.search(/^\{/m), 0)));
    const hooks = release.optionalItems('hooks', (hook) => {
        const path = hook.optionalText('path');
        const source = path === undefined ? '' : `# Source: ${path}\n`;
        return `---\n${source}${hook.text('manifest')}`;
    });
    // A chart with only hooks has no other manifest.
    return [release.optionalText('manifest') ?? '', ...hooks].join('\n');
};
/** The number of the revision that an upgrade printed; undefined if that cannot be read. */
const helm_versionIn = (printed) => {
    try {
        return fields/* Fields */.C8.parse(printed).number('version');
    }
    catch (error) {
        if (error instanceof fields/* ShapeError */.ym)
            return undefined;
        throw error;
    }
};


/***/ }),

/***/ 20995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ kubectlNamespaces)
/* harmony export */ });
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89858);
/* harmony import */ var _kubectl_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29003);
/* harmony import */ var _kubectl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41450);
/* harmony import */ var _kubernetes_response_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54816);
/* harmony import */ var _process_patient_exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71216);
/* harmony import */ var _process_process_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55639);






/** Whether the API server refused for one of these reasons, in kubectl's wording. */
const isRefused = (error, ...reasons) => error instanceof _process_process_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .ProcessError */ .y &&
    reasons.some((reason) => error.output.includes(`Error from server (${reason})`));
const namespaceOf = (object) => {
    const metadata = object.fields('metadata');
    return {
        uid: metadata.text('uid'),
        labels: metadata.strings('labels'),
        annotations: metadata.strings('annotations'),
        isTerminating: object.optional('status')?.optionalText('phase') === 'Terminating',
    };
};
/** Namespaces through kubectl. */
const kubectlNamespaces = (process, access) => {
    const exec = (0,_process_patient_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .patientExec */ .N)(process, access.patience);
    const run = (args, input) => (0,_kubectl_js__WEBPACK_IMPORTED_MODULE_1__/* .runKubectl */ .Un)(exec, [...(0,_kubectl_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .accessArguments */ .LT)(access), ...args, '--request-timeout=30s'], input);
    return {
        list: (selector) => (0,_kubernetes_response_js__WEBPACK_IMPORTED_MODULE_2__/* .readAgain */ .n)('could not list namespaces', access.patience, async () => {
            const found = await run(['get', 'namespaces', `--selector=${selector}`, '--output=json']);
            return _values_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .Fields */ .C8.parse(found).items('items', (one) => ({
                ...namespaceOf(one),
                name: one.fields('metadata').text('name'),
            }));
        }),
        find: (name) => (0,_kubernetes_response_js__WEBPACK_IMPORTED_MODULE_2__/* .readAgain */ .n)(`could not look for namespace ${name}`, access.patience, async () => {
            const found = await run(['get', 'namespace', name, '--ignore-not-found', '--output=json']);
            return found.trim() === '' ? undefined : namespaceOf(_values_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .Fields */ .C8.parse(found));
        }),
        create: async (manifest) => {
            const manager = '--field-manager=oke-virtual-nodes-actions';
            try {
                await run(['create', manager, '--filename=-'], JSON.stringify(manifest));
                return true;
            }
            catch (error) {
                if (isRefused(error, 'AlreadyExists'))
                    return false;
                throw error;
            }
        },
        remove: async (name, uid) => {
            // Deletes by the API, since kubectl has no preconditions; a conflict means that ours is gone.
            const options = { apiVersion: 'v1', kind: 'DeleteOptions', preconditions: { uid } };
            const path = `--raw=/api/v1/namespaces/${name}`;
            try {
                await run(['delete', path, '--filename=-'], JSON.stringify(options));
            }
            catch (error) {
                if (!isRefused(error, 'NotFound', 'Conflict'))
                    throw error;
            }
        },
        removeObjects: async (resource, namespace, names) => {
            const options = [`--namespace=${namespace}`, '--ignore-not-found', '--wait=false'];
            await run(['delete', resource, ...names, ...options]);
        },
    };
};


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

/***/ 51568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i0: () => (/* binding */ groupsAnnotation),
  $d: () => (/* binding */ serviceTraffic),
  uE: () => (/* binding */ trafficOptions),
  oO: () => (/* binding */ withTraffic)
});

// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
;// CONCATENATED MODULE: ./dist.src/stages/network/service-subnets.js

/** The annotations that name subnets (getLoadBalancerSubnets of OCI's cloud controller manager). */
const annotationsOf = (kind) => kind === 'lb'
    ? [1, 2].map((number) => `service.beta.kubernetes.io/oci-load-balancer-subnet${number}`)
    : ['oci-network-load-balancer.oraclecloud.com/subnet'];
const subnetsOf = (service, kind) => annotationsOf(kind)
    .map((name) => (0,json/* text */.Qq)((0,json.at)(service, 'metadata', 'annotations', name)).trim())
    .filter((id) => id !== '');
/** The subnets of the Services' load balancers, each with its kind. */
const balancerSubnets = (services) => {
    const found = services.map(([service, kind]) => subnetsOf(service, kind));
    return {
        named: [...new Set(found.flat())],
        usesDefault: found.some(({ length }) => length === 0),
    };
};

// EXTERNAL MODULE: ./dist.src/values/network/address-range.js
var address_range = __webpack_require__(91790);
;// CONCATENATED MODULE: ./dist.src/stages/network/service-traffic.js



const SOURCE_RANGES = 'service.beta.kubernetes.io/load-balancer-source-ranges';
/**
 * Follows Kubernetes for every cloud (GetLoadBalancerSourceRanges in k8s.io/cloud-provider): the
 * annotation counts where the field is empty, and of a block the network address.
 */
const sourceRanges = (service) => {
    const field = (0,json/* list */.p_)((0,json.at)(service, 'spec', 'loadBalancerSourceRanges')).map((range) => (0,json/* text */.Qq)(range));
    const annotation = (0,json/* text */.Qq)((0,json.at)(service, 'metadata', 'annotations', SOURCE_RANGES)).trim();
    const fromAnnotation = annotation === '' ? [] : annotation.split(',');
    return (field.length > 0 ? field : fromAnnotation).map(address_range/* networkBlock */.C3);
};
/**
 * The allowed clients of the Services' load balancers; empty if one of them admits all.
 * @throws ActionError CIDR_INVALID
 */
const clientsOf = (services) => {
    const ranges = services.map(sourceRanges);
    return ranges.every((some) => some.length > 0) ? [...new Set(ranges.flat())].toSorted() : [];
};
const LOAD_BALANCER_TYPE = 'oci.oraclecloud.com/load-balancer-type';
const PRESERVES_SOURCE = 'oci-network-load-balancer.oraclecloud.com/is-preserve-source';
/** The annotation by which a Service's load balancer gets its groups (load_balancer_spec.go). */
const groupsAnnotation = (kind) => kind === 'lb'
    ? 'oci.oraclecloud.com/oci-network-security-groups'
    : 'oci-network-load-balancer.oraclecloud.com/oci-network-security-groups';
const annotation = (service, name) => (0,json/* text */.Qq)((0,json.at)(service, 'metadata', 'annotations', name));
/**
 * Reads it by the rules of OCI's cloud controller manager (load_balancer_spec.go): the type in any
 * case (getLoadBalancerType), but the source is preserved only for exactly "nlb"
 * (getPreserveSource), with externalTrafficPolicy Local and unless the annotation disables it.
 */
const kindOf = (service) => {
    const type = annotation(service, LOAD_BALANCER_TYPE);
    if (type.toLowerCase() !== 'nlb')
        return 'lb';
    const isLocal = (0,json.at)(service, 'spec', 'externalTrafficPolicy') === 'Local';
    const isRefused = /^(0|f|false)$/i.test(annotation(service, PRESERVES_SOURCE));
    return type === 'nlb' && isLocal && !isRefused ? 'nlb-preserving-source' : 'nlb';
};
const groupsOf = (service) => annotation(service, groupsAnnotation(kindOf(service)))
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
const inAll = (sets) => (sets[0] ?? []).filter((one) => sets.every((some) => some.includes(one)));
const portsOf = (services, protocol) => {
    const ports = services.flatMap((service) => (0,json/* list */.p_)((0,json.at)(service, 'spec', 'ports')));
    const numbers = ports
        .filter((port) => ((0,json/* text */.Qq)((0,json.at)(port, 'protocol')) || 'TCP') === protocol)
        .map((port) => (0,json.at)(port, 'port'))
        .filter((port) => typeof port === 'number');
    return [...new Set(numbers)].toSorted((a, b) => a - b);
};
const KINDS = ['nlb-preserving-source', 'nlb', 'lb'];
/**
 * Listener ports, clients, kind, groups and subnets of the load balancers of the Services among
 * rendered objects; undefined if none of them has one.
 * @throws ActionError CIDR_INVALID
 */
const serviceTraffic = (objects) => {
    const services = objects.filter((object) => (0,json.at)(object, 'kind') === 'Service' && (0,json.at)(object, 'spec', 'type') === 'LoadBalancer');
    if (services.length === 0)
        return undefined;
    const kinds = services.map(kindOf);
    return {
        listeners: portsOf(services, 'TCP'),
        udpListeners: portsOf(services, 'UDP'),
        clients: clientsOf(services),
        loadBalancer: KINDS.find((kind) => kinds.includes(kind)) ?? 'lb',
        groups: inAll(services.map(groupsOf)),
        subnets: balancerSubnets(services.map((service) => [service, kindOf(service)])),
    };
};
/** The options that follow from Services where a user does not give them. */
const trafficOptions = [
    'listeners',
    'udp-listeners',
    'clients',
    'load-balancer-type',
];
/** The settings, completed with ports, clients and kind of the Services' load balancer. */
const withTraffic = (settings, traffic, given) => {
    if (traffic === undefined)
        return settings;
    const { listeners, udpListeners, clients, loadBalancer } = traffic;
    return {
        ...settings,
        ...(given.has('listeners') ? {} : { listeners }),
        ...(given.has('udp-listeners') ? {} : { udpListeners }),
        ...(given.has('clients') || clients.length === 0 ? {} : { clients }),
        ...(given.has('load-balancer-type') ? {} : { loadBalancer }),
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

/***/ 60570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _network_network_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6603);
/* harmony import */ var _network_unattached_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3713);


/** Only attached groups count; the target's others are still to be attached. */
const placesOf = (target) => {
    const unattached = (0,_network_unattached_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .unattachedGroups */ .g)(target);
    return Object.fromEntries((0,_network_network_target_js__WEBPACK_IMPORTED_MODULE_0__/* .rolesOf */ .R7)(target).map(([role, { subnetIds }]) => {
        const groupIds = target.attachedGroups?.[role] ?? [];
        const toAttach = unattached.filter((one) => one.role === role);
        return [role, { subnetIds, groupIds, toAttach }];
    }));
};


/***/ }),

/***/ 2618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ releasePaths)
});

// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
// EXTERNAL MODULE: ./dist.src/values/network/options.js
var options = __webpack_require__(23824);
// EXTERNAL MODULE: ./dist.src/stages/network/network-snapshot.js
var network_snapshot = __webpack_require__(1938);
// EXTERNAL MODULE: ./dist.src/stages/network/network-target.js
var network_target = __webpack_require__(6603);
// EXTERNAL MODULE: ./dist.src/stages/network/read-pools.js
var read_pools = __webpack_require__(329);
// EXTERNAL MODULE: ./dist.src/stages/network/role-groups.js
var role_groups = __webpack_require__(49988);
// EXTERNAL MODULE: ./dist.src/stages/network/service-traffic.js + 1 modules
var service_traffic = __webpack_require__(51568);
// EXTERNAL MODULE: ./dist.src/stages/reachability/path-report.js + 3 modules
var path_report = __webpack_require__(45208);
;// CONCATENATED MODULE: ./dist.src/stages/reachability/balancer-obstacles.js

const leadsToPods = ({ from, to }, isReached) => from === 'load-balancer' || (!isReached && from === 'clients' && to === 'load-balancer');
/**
 * The location of clients is unknown: pods stand for those of an internal load balancer; their
 * egress is ignored.
 */
const atOurEnd = (path) => path.from === 'clients'
    ? { ...path, missing: path.missing.filter(({ direction }) => direction === 'INGRESS') }
    : path;
/**
 * What keeps requests through a load balancer from reaching the pods, one sentence each; empty if
 * nothing does.
 * @param isReached whether the load balancer itself has responded, so that clients do reach it
 */
const balancerObstacles = (report, isReached) => [...(0,path_report/* closedPaths */.tF)(report), ...(0,path_report/* pendingPaths */.Ck)(report)]
    .filter((path) => leadsToPods(path, isReached))
    .map(atOurEnd)
    .flatMap((path) => (0,path_report/* obstacles */.Bw)(path).map((one) => `${path.fromLabel} -> ${path.toLabel}, ${(0,path_report/* trafficText */.nR)(path)}: ${one}`));

// EXTERNAL MODULE: ./dist.src/stages/reachability/observe-paths.js
var observe_paths = __webpack_require__(201);
// EXTERNAL MODULE: ./dist.src/stages/reachability/places.js
var places = __webpack_require__(60570);
;// CONCATENATED MODULE: ./dist.src/stages/reachability/release-paths.js











/** Where the cloud controller manager creates its own groups, whose rules are unknown here. */
const MANAGEMENT = 'oci.oraclecloud.com/security-rule-management-mode';
const hasOwnGroups = (object) => (0,json.at)(object, 'metadata', 'annotations', MANAGEMENT) === 'NSG';
/** The network, with listeners, clients and load balancer from the Services. */
const ofServices = (settings, objects) => {
    const traffic = (0,service_traffic/* serviceTraffic */.$d)(objects);
    if (traffic === undefined)
        return [];
    const { listeners, udpListeners, loadBalancer, clients, groups, subnets } = traffic;
    return [
        {
            settings: {
                ...settings,
                ...{ listeners, udpListeners, loadBalancer },
                ...(clients.length === 0 ? {} : { clients }),
                attachedGroups: { 'load-balancer': groups },
                balancerSubnets: subnets,
            },
        },
    ];
};
const ofDirect = (settings, balancer) => {
    const { listeners, podPorts, groups, subnetId } = balancer;
    const named = subnetId === undefined ? [] : [subnetId];
    return {
        podPorts,
        settings: {
            ...settings,
            ...{ listeners, udpListeners: [], loadBalancer: 'lb' },
            attachedGroups: { 'load-balancer': groups },
            balancerSubnets: { named, usesDefault: named.length === 0 },
        },
    };
};
/** The network as each kind of load balancer of a release has it; without any, as it is described. */
const networksOf = (settings, { objects, direct = [] }) => {
    const found = [...ofServices(settings, objects), ...direct.map((one) => ofDirect(settings, one))];
    return found.length === 0 ? [{ settings }] : found;
};
/** Where the first pool has its nodes and pods; undefined where no pool can be seen. */
const settingsOfPools = (pools = []) => {
    const [pool] = pools;
    const nodeSubnetId = pool?.placements[0]?.subnetId;
    if (pool === undefined || nodeSubnetId === undefined)
        return undefined;
    const { podSubnetId } = pool;
    const pods = podSubnetId === nodeSubnetId ? {} : { podSubnetId };
    return { mode: 'security-list', nodeSubnetId, ...pods, groups: {}, ...options/* defaultOptions */.KQ };
};
const settingsOf = async ({ network }, cluster, engine) => {
    const pools = await (0,read_pools/* readPools */.aG)(engine, cluster);
    const settings = network ?? settingsOfPools(pools);
    return settings && { ...settings, pools };
};
/**
 * What blocks requests through the load balancers of a release, as the network is now, one sentence
 * each; undefined if nothing is known about the network. Changes nothing.
 * @throws ActionError OCI_*, CLUSTER_SUBNET_UNKNOWN, CIDR_INVALID
 */
const releasePaths = async (release, clients) => {
    const { objects, isReached } = release.silent;
    if (objects.some(hasOwnGroups))
        return undefined;
    const engine = await clients.engine();
    const cluster = await engine.cluster(release.clusterId);
    const settings = await settingsOf(release, cluster, engine);
    if (settings === undefined)
        return undefined;
    const snapshot = (0,network_snapshot/* takeSnapshot */.W)(await clients.network());
    const found = await Promise.all(networksOf(settings, release.silent).map(async (one) => {
        const { target } = await (0,role_groups/* resolveGroups */.bq)((0,network_target/* networkTarget */.Oq)(one.settings, cluster), snapshot);
        const view = await (0,observe_paths/* observePaths */.L)((0,places/* placesOf */.e)(target), snapshot, target);
        return balancerObstacles((0,path_report/* reportPaths */.Rs)(view, target, one.podPorts), isReached);
    }));
    return found.flat();
};


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

/***/ 40335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lf: () => (/* binding */ parseQuantity),
/* harmony export */   aY: () => (/* binding */ formatCpu),
/* harmony export */   oR: () => (/* binding */ asQuantity),
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
/** A quantity of an input, as written. @throws ActionError QUANTITY_INVALID */
const asQuantity = (text) => {
    parseQuantity(text);
    return text;
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

/***/ 77819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   gm: () => (/* binding */ isOverFor),
/* harmony export */   hU: () => (/* binding */ describeMark),
/* harmony export */   lw: () => (/* binding */ parseMark),
/* harmony export */   ry: () => (/* binding */ formatMark)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const digits = (text) => /^\d{1,15}$/.test(text ?? '') ? (text ?? '') : '';
const short = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 8);
/** The mark of this process, by the variables that the runner sets. */
const markOf = (environment, process) => ({
    repositoryId: digits(environment['GITHUB_REPOSITORY_ID']),
    runId: digits(environment['GITHUB_RUN_ID']),
    attempt: Number(digits(environment['GITHUB_RUN_ATTEMPT'])),
    runner: short(environment['RUNNER_NAME'] ?? ''),
    process: short(process),
});
/** The value of the label. The count makes it unique for each call of Helm. */
const formatMark = (mark, count) => [
    `r${mark.repositoryId}`,
    `n${mark.runId}`,
    `a${mark.attempt}`,
    mark.runner,
    mark.process,
    count,
].join('.');
/** Undefined for anything that we did not write. */
const parseMark = (label) => {
    const found = /^r(\d*)\.n(\d*)\.a(\d+)\.([0-9a-f]{8})\.([0-9a-f]{8})\.\d+$/.exec(label);
    if (found === null)
        return undefined;
    const [, repositoryId = '', runId = '', attempt = '', runner = '', process = ''] = found;
    return { repositoryId, runId, attempt: Number(attempt), runner, process };
};
const isSameRun = (a, b) => a.runId !== '' && a.runId === b.runId && a.repositoryId === b.repositoryId;
/**
 * Whether the writer of the mark has certainly ended: this process earlier, an earlier attempt of
 * this run, or an earlier step on the same runner, which runs one job at a time.
 */
const isOverFor = (mark, own) => mark.process === own.process ||
    (isSameRun(mark, own) &&
        (mark.attempt < own.attempt || (mark.attempt === own.attempt && mark.runner === own.runner)));
/** For people: `run 123, attempt 2`. */
const describeMark = (mark, own) => {
    if (mark === undefined)
        return 'a process that left no mark (another tool, or an older version)';
    if (mark.runId === '')
        return 'this action, outside of GitHub';
    const where = mark.repositoryId === own.repositoryId ? '' : ' of another repository';
    return `run ${mark.runId}, attempt ${mark.attempt},${where === '' ? ' of this repository' : where}`;
};


/***/ }),

/***/ 91790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ networkBlock),
/* harmony export */   Lu: () => (/* binding */ formatRange),
/* harmony export */   M0: () => (/* binding */ formatAddress)
/* harmony export */ });
/* harmony import */ var _cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57562);

const ipv4 = (address) => [24n, 16n, 8n, 0n].map((shift) => String((address >> shift) & 0xffn)).join('.');
/** The longest run of zero groups is left out, as RFC 5952 has it. */
const ipv6 = (address) => {
    const groups = Array.from({ length: 8 }, (_, at) => ((address >> BigInt(16 * (7 - at))) & 0xffffn).toString(16)).join(':');
    const runs = groups.match(/(?:^|:)0(?::0)+(?=:|$)/g) ?? [];
    const longest = runs.toSorted((a, b) => b.length - a.length)[0];
    return longest === undefined ? groups : groups.replace(longest, ':').replace(/^:$|:$/, '::');
};
/** An address as people write it, from its number. */
const formatAddress = (version, address) => version === 4 ? ipv4(address) : ipv6(address);
/** The range as a CIDR block where it is one, else as `first-last`. */
const formatRange = (version, first, last) => {
    const size = last - first + 1n;
    const isBlock = (size & (size - 1n)) === 0n && first % size === 0n;
    if (!isBlock)
        return `${formatAddress(version, first)}-${formatAddress(version, last)}`;
    const bits = version === 4 ? 32 : 128;
    return `${formatAddress(version, first)}/${bits - (size.toString(2).length - 1)}`;
};
/**
 * A block by its network address: bits after the prefix count as zero, as in routers.
 * @throws ActionError CIDR_INVALID if it is not a block
 */
const networkBlock = (text) => {
    const { version, first, last } = (0,_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .cidrInterval */ .Sr)(text) ?? (0,_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .GN)(text);
    return formatRange(version, first, last);
};


/***/ }),

/***/ 57562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ parseCidr),
/* harmony export */   H6: () => (/* binding */ usableAddresses),
/* harmony export */   Sr: () => (/* binding */ cidrInterval),
/* harmony export */   eX: () => (/* binding */ cidrContains),
/* harmony export */   wv: () => (/* binding */ intervalsOverlap)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83902);


const invalid = (text, why, hint) => new _action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({ code: 'CIDR_INVALID', message: `"${text}" is not a CIDR block: ${why}`, hint });
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
 * Parses a CIDR block. Bits after the prefix must be zero, as OCI requires.
 * @throws ActionError CIDR_INVALID
 */
const parseCidr = (text) => {
    const [address = '', prefixText, ...rest] = text.trim().split('/');
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
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
/** Whether every address of `inner` is in `outer`. */
const cidrContains = (outer, inner) => outer.version === inner.version && outer.first <= inner.first && inner.last <= outer.last;
/** Whether some address is in both. */
const intervalsOverlap = (a, b) => a.version === b.version && a.first <= b.last && b.first <= a.last;
/** Addresses that OCI leaves to users: three of each subnet are reserved. */
const usableAddresses = (cidr) => Math.max(0, Number(cidr.last - cidr.first + 1n) - 3);
const intervals = new Map();
/** Networks have few different blocks; the bound keeps a hostile one from filling the memory. */
const MOST_INTERVALS = 50_000;
const readInterval = (text) => {
    const [address = '', prefixText = ''] = text.trim().split('/');
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
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
 * A block that the user wrote: bits after the prefix count as zero, as in routers. Undefined if it
 * is not a block. Cached, since thousands of rules share few blocks.
 */
const cidrInterval = (text) => {
    if (!intervals.has(text)) {
        if (intervals.size >= MOST_INTERVALS)
            intervals.clear();
        intervals.set(text, readInterval(text));
    }
    return intervals.get(text);
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


/***/ })

};
