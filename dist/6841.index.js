export const id = 6841;
export const ids = [6841,8308];
export const modules = {

/***/ 16786:
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
var kubectl = __webpack_require__(76963);
// EXTERNAL MODULE: ./dist.src/clients/process/exec.js + 1 modules
var process_exec = __webpack_require__(12840);
// EXTERNAL MODULE: ./dist.src/actions/deploy/chart-login.js
var chart_login = __webpack_require__(42978);
// EXTERNAL MODULE: ./dist.src/clients/container-engine/container-engine.js + 1 modules
var container_engine = __webpack_require__(7479);
// EXTERNAL MODULE: ./dist.src/clients/kubernetes/kubectl-arguments.js
var kubectl_arguments = __webpack_require__(29003);
;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/kubeconfig-cluster.js

/** In the arguments of whatever makes the tokens of OKE: our own program, or the OCI CLI. */
const CLUSTER = /\bocid1\.cluster\.[\w.-]+/;
/**
 * The OCID of the cluster that the context in use is for; undefined for one that says nothing of it.
 * Asks no server.
 */
const contextCluster = async (exec, access) => {
    const output = '--output=jsonpath={.users[*].user.exec.args}';
    const args = [...(0,kubectl_arguments/* accessArguments */.LT)(access), 'config', 'view', '--minify', output];
    const { stdout } = await exec({ command: 'kubectl', args, timeout: 20_000 });
    return CLUSTER.exec(stdout)?.[0];
};

// EXTERNAL MODULE: ./dist.src/clients/network/oci-network.js + 1 modules
var oci_network = __webpack_require__(52097);
// EXTERNAL MODULE: ./dist.src/clients/oci/oci-session.js + 1 modules
var oci_session = __webpack_require__(42750);
// EXTERNAL MODULE: ./dist.src/runner/environment.js
var runner_environment = __webpack_require__(254);
// EXTERNAL MODULE: ./dist.src/stages/reachability/release-paths.js + 1 modules
var release_paths = __webpack_require__(2618);
;// CONCATENATED MODULE: ./dist.src/actions/deploy/read-paths.js






/**
 * Reads the network around a load balancer that does not respond, where the job is signed in to OCI and
 * its kubeconfig names the cluster; undefined elsewhere.
 */
const pathsOfJob = (exec, access, { environment, clock, log }) => {
    const names = ['OCI_CLI_CONFIG_FILE', 'OCI_CONFIG_FILE'];
    if (names.every((name) => (0,runner_environment/* variable */.b)(environment, name) === undefined))
        return undefined;
    return async (silent) => {
        const clusterId = await contextCluster(exec, access);
        if (clusterId === undefined)
            return undefined;
        const signedIn = await (0,oci_session.openSession)(environment, clock, (secret) => log.mask(secret));
        const session = (0,oci_session/* sessionAt */.s2)(signedIn, clusterId);
        const clients = {
            engine: () => Promise.resolve((0,container_engine/* openContainerEngine */.Q)(session, clock)),
            network: () => Promise.resolve((0,oci_network/* openNetwork */.X)(session, clock)),
        };
        return (0,release_paths/* releasePaths */.u)({ clusterId, network: undefined, silent }, clients);
    };
};

;// CONCATENATED MODULE: ./dist.src/actions/deploy/clients.js









/** Milliseconds for which a call to an API server that was reached before is repeated. */
const PATIENCE = 120_000;
/** The adapters, once the cluster of the kubeconfig responds. @throws ActionError CLUSTER_* */
const openClients = async (inputs, context, progress) => {
    const { clock, signal, temporaryFolder, environment } = context;
    const patience = { clock, progress, milliseconds: Math.min(inputs.timeout, PATIENCE) };
    const access = { ...(inputs.context && { context: inputs.context }), patience };
    const exec = (0,process_exec.execUntil)(signal);
    await (0,kubectl/* requireCluster */._H)(exec, access);
    const readPaths = pathsOfJob(exec, access, context);
    return {
        helm: (0,helm/* helm */.F)(exec, access, temporaryFolder, (0,chart_login/* givenLogins */.wN)(inputs.chartLogin)),
        kubernetes: (0,kubectl/* kubectl */.Lr)(exec, access),
        namespaces: (0,kubectl_namespaces/* kubectlNamespaces */.n)(exec, access),
        probe: (0,http_probe/* probeWith */.x)(clock),
        runs: (0,workflow_runs/* workflowRuns */.A)(environment, (0,external_node_crypto_.randomUUID)(), clock, inputs.githubToken),
        clock,
        ...(readPaths && { readPaths }),
    };
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
 * The absolute path of what stands in an input, a variable or an OCI config, where no shell puts the
 * home folder in place of `~/`. Later steps may run in another folder, so none is kept relative.
 */
const expandHome = (text, environment) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(text.startsWith('~/') ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), text.slice(2)) : text);


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
 * The repository that a pull request comes from, if it is another one than it goes to. Empty where the
 * event does not say: GitHub forgets forks that were deleted.
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

/***/ 46525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ workflowRuns)
/* harmony export */ });
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89858);
/* harmony import */ var _values_kubernetes_release_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77819);
/* harmony import */ var _http_timed_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90063);



/** @returns the status of the attempt; undefined if GitHub does not say, whatever the reason */
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

/***/ 11445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ probeWith)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87065);


/** Milliseconds for one request. */
const TIMEOUT = 5_000;
/** Node's errors for a response that is no HTTP, or no TLS. */
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
/** GET without following redirects: a redirect is a response of the application too. */
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


/** The end of a line of `kubectl api-resources`: version, whether it lies in namespaces, and kind. */
const RESOURCE = /(\S+)\s+(?:true|false)\s+(\S+)\s*$/;
/** `apps/v1` and `apps/v1/Deployment`, as charts ask for either. */
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
 * The options that give `helm template` the cluster's APIs and version; without them it takes those
 * that Helm was built with. None where the cluster does not report them.
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

/** Helm's own words for a rollback; whoever upgrades may give a description, whoever rolls back may not. */
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
 * Reads what `helm history` prints as JSON, oldest first, with what one revision says of another.
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
/** Helm 4 runs plugins only. It parts the command at spaces, so the paths stand in variables. */
const PLUGIN = {
    apiVersion: 'v1',
    type: 'postrenderer/v1',
    name: NAME,
    version: '1.0.0',
    runtime: 'subprocess',
    config: {},
    runtimeConfig: { platformCommand: [{ command: `\${${NODE}}`, args: [`\${${SCRIPT}}`] }] },
};
/** Our own script beside the running one, by the Node that runs us. */
const script = () => (0,external_node_path_.resolve)((0,external_node_path_.dirname)(process.argv[1] ?? ''), '..', 'post-render', 'index.js');
/**
 * What makes Helm change the manifests of a chart; nothing if there is nothing to change.
 * @param folder for files that are gone when the job ends
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
    // A mapping in JSON is one in YAML too.
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
/** What Helm 3 and 4 say when another operation began first, at each point where it can notice. */
const BUSY = /release: already exists|cannot re-?use a name that is still in use|another operation \(install\/upgrade\/rollback\) is in progress/;
const busy = ({ name }, cause) => new action_error/* ActionError */.l({
    code: 'RELEASE_BUSY',
    message: `release ${name} is in the hands of another deployment: ${cause.lastLine}`,
    hint: 'Give the workflow a concurrency group, so that deployments of one release follow each other.',
    cause,
});
/** Of a revision that was deployed; another one may have come after it. */
const IN_PLACE = ['deployed', 'superseded'];
const notRecorded = ({ name }, found) => new action_error/* ActionError */.l({
    code: 'RELEASE_NOT_RECORDED',
    message: `Helm upgraded release ${name}, but ${found === undefined ? 'its revision is not kept' : `revision ${found.revision} is kept as ${found.status}`}: the Kubernetes API did not take what Helm records last`,
    hint: 'Run again: what is left is freed then. If the problem persists, something between the runner and the Kubernetes API may change responses (a proxy), or refuse changes of Secrets.',
    isTransient: true,
});
/** Runs what takes hold of a release. @throws ActionError RELEASE_BUSY */
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
/** What is known of the Helm in use, which is asked for once. */
const settingOf = (ask) => {
    let setting;
    const read = async () => {
        // One that prints no version is taken for the oldest.
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
 * Helm as a process; versions 3 and 4 understand all that is asked of it here.
 * @param folder where charts that are fetched lie until the job ends
 * @param logins of the hosts that charts come from
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
    /** The revision that an upgrade made: Helm ends well also when its last word was not recorded. */
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
                // Helm itself ends first, and says what it was waiting for.
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
            // Who may not read Secrets, or keeps releases elsewhere, knows no marks.
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
/** All that it makes, its hooks too. Helm 4 prints what it pulled before the release. */
const manifestIn = (printed) => {
    const release = fields/* Fields */.C8.parse(printed.slice(Math.max(printed.search(/^\{/m), 0)));
    const hooks = release.optionalItems('hooks', (hook) => {
        const path = hook.optionalText('path');
        const source = path === undefined ? '' : `# Source: ${path}\n`;
        return `---\n${source}${hook.text('manifest')}`;
    });
    // A chart of hooks alone has no other manifest.
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
/* harmony import */ var _kubectl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76963);
/* harmony import */ var _kubernetes_response_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54816);
/* harmony import */ var _process_patient_exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71216);
/* harmony import */ var _process_process_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55639);






/** Whether the API server refused for one of these reasons, as kubectl prints them. */
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
            // kubectl knows no preconditions, the API does; a conflict means that ours is gone.
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

/***/ 51394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ keyFileOf),
/* harmony export */   De: () => (/* binding */ parsePlace),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   hx: () => (/* binding */ ownConfigFile),
/* harmony export */   sR: () => (/* binding */ credentialFolder),
/* harmony export */   t6: () => (/* binding */ tokenFileOf),
/* harmony export */   tm: () => (/* binding */ removeCredentials),
/* harmony export */   w: () => (/* binding */ RENEWAL_FILE),
/* harmony export */   wK: () => (/* binding */ writeCredentials)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83902);
/* harmony import */ var _values_oci_oci_config_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71107);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87065);
/* harmony import */ var _values_state_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71602);
/* harmony import */ var _files_private_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81427);







/** Beside the token: how to have it renewed. */
const RENEWAL_FILE = 'renewal.json';
const KEY_FILE = 'key.pem';
const TOKEN_FILE = 'token';
const CONFIG_FOLDER = '.oci';
/** Our folders, below the job's temporary folder; others may use names that begin like them. */
const FOLDER_PREFIX = 'oci-';
const OWN_FOLDER = new RegExp(`^${FOLDER_PREFIX}[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$`);
/** The place of a step's credentials: `id` is a UUID, new for each step. */
const credentialFolder = (temporaryFolder, id) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryFolder, FOLDER_PREFIX + id);
/** Terraform's provider reads `.oci/config` below the home folder that it is given. */
const ownConfigFile = (folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, CONFIG_FOLDER, 'config');
/** Whether a path lies in a folder that one of our steps made in this job. */
const isOurs = (path, temporaryFolder) => OWN_FOLDER.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(temporaryFolder, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] ?? '');
/** The place that main noted; undefined for what it cannot have noted. */
const parsePlace = (value, temporaryFolder) => {
    const { folder, configFile, isNew, profile } = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1)(value);
    if (!(0,_values_state_record_js__WEBPACK_IMPORTED_MODULE_3__/* .isLine */ .PA)(folder) || !(0,_values_state_record_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlainPath */ .qW)(configFile) || !(0,_values_state_record_js__WEBPACK_IMPORTED_MODULE_3__/* .isLine */ .PA)(profile))
        return undefined;
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder);
    const isOwn = OWN_FOLDER.test(name) && folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryFolder, name);
    if (!isOwn || typeof isNew !== 'boolean' || !(0,_values_oci_oci_config_js__WEBPACK_IMPORTED_MODULE_6__/* .isProfileName */ .fB)(profile))
        return undefined;
    return { folder, configFile, isNew, profile };
};
/** The key of a place, and its token where there is one. */
const keyFileOf = ({ folder }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, KEY_FILE);
const tokenFileOf = ({ folder }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, TOKEN_FILE);
const sectionOf = (content, folder) => ({
    tenancy: content.tenancyId,
    ...(content.userId === undefined ? {} : { user: content.userId }),
    fingerprint: content.fingerprint,
    region: content.region,
    key_file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, KEY_FILE),
    ...(content.token === undefined ? {} : { security_token_file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, TOKEN_FILE) }),
});
const profileTaken = ({ profile, configFile }) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
    code: 'PROFILE_EXISTS',
    message: `${configFile} has a profile "${profile}" already, which this job did not make`,
    hint: 'It was left as it is. Set the input "profile" to another name.',
});
/** A link to the file stays a link. */
const targetOf = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => path);
/** The file keeps its mode. */
const replace = async (path, text, mark) => {
    const target = await targetOf(path);
    const mode = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(target).then((found) => found.mode & 0o777, () => 0o600);
    await (0,_files_private_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writePrivate */ .pb)(target, text, { temporary: `${target}.${mark}`, mode });
};
/**
 * Writes key, token and renewal, readable by the owner only, and adds the profile to the OCI config.
 * @throws ActionError PROFILE_EXISTS, before any write, for a profile that is not ours.
 */
const writeCredentials = async (content, place) => {
    const { folder, configFile, profile } = place;
    const text = (await (0,_files_private_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readIfThere */ .qC)(configFile)) ?? '';
    const existing = (0,_values_oci_oci_config_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSections */ .MJ)(text).get(profile);
    if (existing !== undefined && !isOurs(existing['key_file'] ?? '', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))) {
        throw profileTaken(place);
    }
    // The OCI CLI warns of keys of users that lack this label behind the last line.
    const label = content.token === undefined ? 'OCI_API_KEY\n' : '';
    await (0,_files_private_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writePrivate */ .pb)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, KEY_FILE), content.privateKey + label);
    if (content.token !== undefined)
        await (0,_files_private_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writePrivate */ .pb)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, TOKEN_FILE), content.token);
    if (content.renewal !== undefined) {
        await (0,_files_private_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writePrivate */ .pb)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, RENEWAL_FILE), JSON.stringify(content.renewal));
    }
    const others = existing === undefined ? text : (0,_values_oci_oci_config_js__WEBPACK_IMPORTED_MODULE_6__/* .removeSection */ .Uf)(text, profile);
    const added = (0,_values_oci_oci_config_js__WEBPACK_IMPORTED_MODULE_6__/* .addSection */ .Bn)(others, profile, sectionOf(content, folder));
    await replace(configFile, added, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder));
};
/** Takes the profile out of the config, if it still is the one of this step. */
const removeProfile = async ({ folder, configFile, isNew, profile, }) => {
    const text = await (0,_files_private_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readIfThere */ .qC)(configFile);
    if (text === undefined)
        return false;
    const isOwn = (0,_values_oci_oci_config_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSections */ .MJ)(text).get(profile)?.['key_file'] === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, KEY_FILE);
    if (!isOwn)
        return true;
    const rest = (0,_values_oci_oci_config_js__WEBPACK_IMPORTED_MODULE_6__/* .removeSection */ .Uf)(text, profile);
    const isOwnFile = isOurs(configFile, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
    if (rest === '' && (isOwnFile || isNew)) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(configFile, { force: true });
        for (const empty of isOwnFile ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(configFile), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(configFile))] : []) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(empty).catch(() => undefined);
        }
        return false;
    }
    await replace(configFile, rest, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder));
    return true;
};
/**
 * Removes what the step made, the last thing first, whether all of it was made or only a part.
 * Profiles of others stay, and so does the folder while it holds a config that others still use.
 * @returns whether there was anything left to remove.
 */
const removeCredentials = async (place) => {
    const { folder, configFile } = place;
    const isThere = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).then(() => true, () => false);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(`${await targetOf(configFile)}.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder)}`, { force: true });
    const isConfigLeft = await removeProfile(place);
    // Whatever lies beside the config, also what a write that was killed left.
    const names = isThere ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder) : [];
    for (const name of names.filter((name) => name !== CONFIG_FOLDER)) {
        await shred((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    }
    if (!isConfigLeft || !configFile.startsWith((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '/'))) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
    return isThere;
};
/** Emptied first: another name of the same file must not keep the secret. */
const shred = async (path) => {
    if ((await (0,_files_private_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readIfThere */ .qC)(path)) !== undefined)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, '');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
};


/***/ }),

/***/ 19384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HE: () => (/* binding */ readOciProfile),
/* harmony export */   J7: () => (/* binding */ parseOciConfig),
/* harmony export */   Z6: () => (/* binding */ profileLocation)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83902);
/* harmony import */ var _values_oci_oci_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71107);
/* harmony import */ var _files_expand_home_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68603);




/** What belongs to a key, and so is not inherited by a profile with a key of its own. */
const WITH_KEY = ['security_token_file', 'pass_phrase', 'key_content'];
/** Where the profile stands, by the variables that the OCI CLI and the SDKs know. */
const profileLocation = (environment) => ({
    file: (0,_files_expand_home_js__WEBPACK_IMPORTED_MODULE_2__/* .expandHome */ .k)(environment['OCI_CLI_CONFIG_FILE'] || environment['OCI_CONFIG_FILE'] || '~/.oci/config', environment),
    profile: environment['OCI_CLI_PROFILE'] || environment['OCI_CONFIG_PROFILE'] || 'DEFAULT',
});
const withInherited = (own, inherited) => {
    const hasKey = 'key_file' in own || 'key_content' in own;
    const taken = Object.entries(inherited).filter(([key]) => !(hasKey && WITH_KEY.includes(key)));
    return { ...Object.fromEntries(taken), ...own };
};
/**
 * Profiles of an OCI config file. Each inherits from DEFAULT, as Python's parser does it, but the
 * credentials of another key are never mixed with its own.
 */
const parseOciConfig = (text) => {
    const sections = (0,_values_oci_oci_config_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSections */ .MJ)(text);
    const inherited = sections.get('DEFAULT') ?? {};
    return new Map([...sections].map(([name, own]) => [name, withInherited(own, inherited)]));
};
const notSignedIn = (message, cause) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({
    code: 'NOT_SIGNED_IN',
    message,
    hint: 'Run the auth action in an earlier step of the same job, or set OCI_CLI_CONFIG_FILE and OCI_CLI_PROFILE.',
    cause,
});
/**
 * The profile that the auth action, or the user, left for this step.
 * @throws ActionError NOT_SIGNED_IN
 */
const readOciProfile = async (environment) => {
    const { file, profile } = profileLocation(environment);
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch((cause) => {
        throw notSignedIn(`not signed in to OCI: the config file ${file} cannot be read`, cause);
    });
    const found = parseOciConfig(text).get(profile);
    if (found !== undefined)
        return found;
    throw notSignedIn(`not signed in to OCI: ${file} has no profile "${profile}"`);
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

/***/ 3928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ groupsOfPools),
/* harmony export */   a: () => (/* binding */ poolVnics)
/* harmony export */ });
const vnicsOf = (pool, subnetIds) => [
    ...(pool.placements.some(({ subnetId }) => subnetIds.includes(subnetId))
        ? [{ pool, of: 'virtual nodes', groupIds: pool.nodeGroupIds }]
        : []),
    ...(subnetIds.includes(pool.podSubnetId)
        ? [{ pool, of: 'pods', groupIds: pool.podGroupIds }]
        : []),
];
/** The VNICs in the subnets of nodes or pods. In a joint subnet those of the nodes are both. */
const poolVnics = (roles, role, pools) => {
    const subnetIds = roles[role]?.subnetIds ?? [];
    const vnics = pools.flatMap((pool) => vnicsOf(pool, subnetIds));
    if (roles.pods === undefined)
        return vnics;
    return vnics.filter((one) => one.of === (role === 'pods' ? 'pods' : 'virtual nodes'));
};
const common = (vnics) => vnics[0]?.groupIds.filter((id) => vnics.every(({ groupIds }) => groupIds.includes(id)));
/** The groups that all pools of the subnets have; undefined where there is no pool. */
const groupsOfPools = (roles, pools) => ({
    nodes: common(poolVnics(roles, 'nodes', pools)),
    pods: common(poolVnics(roles, 'pods', pools)),
});


/***/ }),

/***/ 41614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ planNetwork)
});

// EXTERNAL MODULE: ./dist.src/values/network/security-rule.js
var security_rule = __webpack_require__(30253);
// EXTERNAL MODULE: ./dist.src/values/network/rule-coverage.js
var rule_coverage = __webpack_require__(44201);
;// CONCATENATED MODULE: ./dist.src/stages/network/missing-rules.js


/** Rules of one direction that a security list holds: widely stated, in Oracle's limits only for some. */
const RULES_PER_DIRECTION = 200;
/** The rules of every holder, as they will be; reads in the planning are thousands, so no copies. */
class Rules {
    #held;
    #isList;
    added = new Map();
    constructor({ holders }, going) {
        this.#held = new Map([...holders].map(([id, { rules }]) => [id, rules.filter((rule) => !going.has(rule))]));
        this.#isList = (id) => holders.get(id)?.kind === 'security-list';
    }
    #of(ids) {
        return ids.flatMap((id) => [...(this.#held.get(id) ?? []), ...(this.added.get(id) ?? [])]);
    }
    /** Whether the place lets it through, in every subnet that it stands for. */
    covers({ contexts }, { rule, peerGroupIds }) {
        return contexts.every((ids) => (0,rule_coverage/* rulesCover */.vI)(this.#of(ids), rule, peerGroupIds));
    }
    #hasRoom(id, { direction }) {
        return (this.#of([id]).filter((rule) => rule.direction === direction).length < RULES_PER_DIRECTION);
    }
    /** Into the place's holder, or where that is a full list into another one of the subnet. */
    add({ holderId: first, contexts }, rule) {
        const others = (contexts[0] ?? []).filter((id) => contexts.every((ids) => ids.includes(id)));
        const candidates = this.#isList(first) ? [first, ...others.filter(this.#isList)] : [first];
        const holderId = candidates.find((id) => this.#hasRoom(id, rule)) ?? first;
        this.added.set(holderId, [...(this.added.get(holderId) ?? []), rule]);
    }
    set(holderId, rules) {
        this.added.set(holderId, rules);
    }
}
const needsOf = (wanted, { places }) => places.flatMap((place) => wanted.filter(({ role }) => role === place.role).map((one) => ({ place, wanted: one })));
/**
 * A rule that was added first may be covered by a broader one that came later: such a one is taken
 * out again, so that none of those that stay could be left out.
 */
const withoutSuperfluous = (rules, needs) => {
    for (const [holderId, added] of rules.added) {
        for (const rule of added) {
            const all = rules.added.get(holderId) ?? [];
            rules.set(holderId, all.filter((one) => one !== rule));
            const affected = needs.filter(({ place, wanted }) => place.contexts.some((context) => context.includes(holderId)) &&
                (0,rule_coverage/* ruleMeets */.py)(rule, wanted.rule, wanted.peerGroupIds));
            const isNeeded = affected.some(({ place, wanted }) => !rules.covers(place, wanted));
            if (isNeeded)
                rules.set(holderId, all);
        }
    }
};
/** What has to be added so that every place lets through what its role needs, and no rule more. */
const missingRules = (wanted, inPlace, going) => {
    const needs = needsOf(wanted, inPlace);
    const rules = new Rules(inPlace, going);
    const there = new Set(needs.filter(({ place, wanted: one }) => rules.covers(place, one)));
    const kept = needs.filter((need) => there.has(need));
    const missing = needs.filter((need) => !there.has(need));
    for (const { place, wanted: one } of missing) {
        if (!rules.covers(place, one))
            rules.add(place, one.rule);
    }
    withoutSuperfluous(rules, needs);
    return {
        added: rules.added,
        kept: kept.map(({ place, wanted: one }) => `${place.role}: ${(0,security_rule/* describeRule */.I)(one.rule)}`),
    };
};

// EXTERNAL MODULE: ./dist.src/stages/network/leftover-rules.js
var leftover_rules = __webpack_require__(74118);
// EXTERNAL MODULE: ./dist.src/stages/network/rules-in-place.js
var rules_in_place = __webpack_require__(74780);
;// CONCATENATED MODULE: ./dist.src/stages/network/network-plan.js




const rulesChange = ({ kind, id, name }, { rules, removed, duplicates }) => ({
    kind: 'rules',
    action: 'update',
    target: (0,rules_in_place/* holderText */.ii)({ kind, id, name }),
    description: [
        ...rules.map(security_rule/* describeRule */.I),
        ...removed.map((rule) => `remove: ${(0,security_rule/* describeRule */.I)(rule)}`),
    ].join('; '),
    holder: { kind, id, name },
    rules,
    removed,
    duplicates,
});
const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);
/**
 * What is missing and what is to go, by holder. Rules of others are never changed or removed.
 * Pure: the order of existing rules does not matter.
 */
const planNetwork = (wanted, inPlace, options) => {
    const { duplicates, unneeded } = (0,leftover_rules/* leftovers */.T)({ wanted, byPools: options.byPools }, inPlace, options.mark);
    const going = new Set([...duplicates, ...(options.prune ? unneeded : [])]);
    const missing = missingRules(wanted, inPlace, going);
    const holders = [...inPlace.holders.values()];
    const changes = holders
        .map((holder) => rulesChange(holder, {
        rules: missing.added.get(holder.id) ?? [],
        removed: holder.rules.filter((rule) => going.has(rule)),
        duplicates: holder.rules.filter((rule) => duplicates.includes(rule)),
    }))
        .filter(({ rules, removed }) => rules.length + removed.length > 0);
    const stays = options.prune ? new Set() : new Set(unneeded);
    return {
        changes,
        kept: missing.kept,
        rulesKept: missing.kept.length,
        rulesMissing: sum(changes.map(({ rules }) => rules.length)),
        rulesToRemove: sum(changes.map(({ removed }) => removed.length)),
        unneeded: holders.flatMap((holder) => holder.rules.filter((rule) => stays.has(rule)).map((rule) => ({ holder, rule }))),
    };
};


/***/ }),

/***/ 6603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oq: () => (/* binding */ networkTarget),
/* harmony export */   R7: () => (/* binding */ rolesOf),
/* harmony export */   WR: () => (/* binding */ networkShape)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_network_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68320);
/* harmony import */ var _attached_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3928);



const rolesOf = (target) => _values_network_role_js__WEBPACK_IMPORTED_MODULE_1__/* .roles */ .O.flatMap((role) => {
    const part = target.roles[role];
    return part === undefined ? [] : [[role, part]];
});
/** Which rows of the catalogue apply; whether the API is public only its subnet can say. */
const networkShape = (target, isEndpointPublic) => ({
    hasPodSubnet: target.roles.pods !== undefined,
    hasDatabase: target.roles.database !== undefined,
    isEndpointPublic,
    loadBalancer: target.loadBalancer,
    hasOidc: target.hasOidc,
    isInternetAllowed: target.isInternetAllowed,
});
const subnetUnknown = ({ id }, what) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'CLUSTER_SUBNET_UNKNOWN',
    message: `cluster ${id} names no subnet for its ${what}`,
    hint: 'Virtual nodes need a cluster whose endpoint is in your VCN and that has a subnet for load balancers.',
});
const DEFAULT = { named: [], usesDefault: true };
/** The cluster's own count always: Services that no run knows of use them. */
const balancerSubnetIds = ({ named, usesDefault }, cluster) => {
    const { loadBalancerSubnetIds: ids } = cluster;
    if (usesDefault && ids.length === 0)
        throw subnetUnknown(cluster, 'load balancers');
    return [...new Set([...ids, ...named])];
};
/** @throws ActionError CLUSTER_SUBNET_UNKNOWN */
const networkTarget = (settings, cluster) => {
    const { endpointSubnetId: endpoint } = cluster;
    if (endpoint === undefined)
        throw subnetUnknown(cluster, 'Kubernetes API endpoint');
    const { groups, nodeSubnetId, podSubnetId, databaseSubnetId, balancerSubnets, ...rest } = settings;
    const of = (role, subnetIds) => ({
        [role]: { subnetIds, groupId: groups[role] },
    });
    const hasPodSubnet = podSubnetId !== undefined && podSubnetId !== nodeSubnetId;
    const targets = {
        ...of('endpoint', [endpoint]),
        ...of('nodes', [nodeSubnetId]),
        ...(hasPodSubnet ? of('pods', [podSubnetId]) : {}),
        ...of('load-balancer', balancerSubnetIds(balancerSubnets ?? DEFAULT, cluster)),
        ...(databaseSubnetId === undefined ? {} : of('database', [databaseSubnetId])),
    };
    return {
        ...rest,
        clusterId: cluster.id,
        attachedGroups: {
            endpoint: cluster.endpointGroupIds ?? [],
            ...(0,_attached_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .groupsOfPools */ .H)(targets, settings.pools ?? []),
            ...settings.attachedGroups,
        },
        roles: targets,
    };
};


/***/ }),

/***/ 329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ isLive),
/* harmony export */   Q2: () => (/* binding */ poolsUnknown),
/* harmony export */   Yg: () => (/* binding */ livePools),
/* harmony export */   aG: () => (/* binding */ readPools)
/* harmony export */ });
/* harmony import */ var _values_oci_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61557);

/** Whether a pool has pods or will have some. */
const isLive = ({ state }) => state !== 'DELETING' && state !== 'FAILED';
/** The virtual node pools of the cluster that have pods or will have some. Throws ActionError OCI_*. */
const livePools = async (listing, { compartmentId, id }) => (await listing.nodePools(compartmentId, id)).filter(isLive);
/** The same; rules can be seen to without them, so undefined if they may not be read. */
const readPools = (listing, cluster) => (0,_values_oci_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .ifSeen */ .hy)(livePools(listing, cluster));
const poolsUnknown = 'the virtual node pools may not be read (read cluster-virtualnode-pools), so their network security groups count as not attached, and no rule counts as left over';


/***/ }),

/***/ 49988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bq: () => (/* binding */ resolveGroups),
/* harmony export */   fx: () => (/* binding */ createChange),
/* harmony export */   wj: () => (/* binding */ createGroup)
/* harmony export */ });
/* harmony import */ var _network_create_create_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64084);
/* harmony import */ var _network_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41614);
/* harmony import */ var _network_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6603);
/* harmony import */ var _rules_in_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74780);




/** Tags by which our groups are found again, whatever they are called. */
const tagsOf = (clusterId, role) => ({
    'oke-virtual-nodes-cluster': clusterId,
    'oke-virtual-nodes-role': role,
});
const nameOf = (clusterId, role) => `oke-virtual-nodes-${role}-${clusterId.slice(-8)}`;
/** If there are several, every run takes the same one. */
const ours = (groups, clusterId, role) => groups
    .filter(({ tags }) => Object.entries(tagsOf(clusterId, role)).every(([key, value]) => tags[key] === value))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))[0];
/** Finds the groups that earlier runs made, and says which are still to be made. */
const resolveGroups = async (target, snapshot) => {
    const without = (0,_network_target_js__WEBPACK_IMPORTED_MODULE_2__/* .rolesOf */ .R7)(target).filter(([, { groupId }]) => groupId === undefined);
    const subnetId = without[0]?.[1].subnetIds[0];
    if (target.mode !== 'nsg' || target.createGroups !== true || subnetId === undefined) {
        return { target, toCreate: [], groupIds: new Map() };
    }
    const { compartmentId, vcnId } = await snapshot.subnet(subnetId);
    const groups = await snapshot.groupsBeside(subnetId);
    const found = without.map(([role, part]) => {
        const id = ours(groups, target.clusterId, role)?.id ?? (0,_rules_in_place_js__WEBPACK_IMPORTED_MODULE_3__/* .newGroupId */ .Fq)(role);
        return [role, { ...part, groupId: id }];
    });
    const toCreate = found
        .filter(([, { groupId }]) => (0,_rules_in_place_js__WEBPACK_IMPORTED_MODULE_3__/* .isNewGroup */ .SI)(groupId))
        .map(([role, { groupId: id }]) => {
        const holder = { kind: 'nsg', id, name: nameOf(target.clusterId, role) };
        return { role, compartmentId, vcnId, holder };
    });
    return {
        target: { ...target, roles: { ...target.roles, ...Object.fromEntries(found) } },
        toCreate,
        groupIds: new Map(found.map(([role, { groupId }]) => [(0,_rules_in_place_js__WEBPACK_IMPORTED_MODULE_3__/* .newGroupId */ .Fq)(role), groupId])),
    };
};
const createChange = ({ role, holder }) => ({
    kind: 'create-group',
    action: 'create',
    target: (0,_rules_in_place_js__WEBPACK_IMPORTED_MODULE_3__/* .holderText */ .ii)(holder),
    description: `for the ${role}`,
    holder,
    rules: [],
    removed: [],
    duplicates: [],
});
/**
 * Makes the group, once for all runs at the same time.
 * @returns its OCID
 * @throws ActionError RESOURCE_GONE, OCI_*
 */
const createGroup = async ({ role, compartmentId, vcnId, holder: { name } }, clusterId, tools) => {
    const tags = tagsOf(clusterId, role);
    const find = async () => ours(await tools.client.parts('security-group', compartmentId, vcnId), clusterId, role);
    const part = {
        details: { kind: 'security-group', compartmentId, vcnId, name, tags },
        identity: ['role-group', compartmentId, vcnId, clusterId, role],
        find,
    };
    return (await (0,_network_create_create_part_js__WEBPACK_IMPORTED_MODULE_0__/* .createPart */ .y)(part, tools)).id;
};


/***/ }),

/***/ 3713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ unattachedWarnings),
/* harmony export */   g: () => (/* binding */ unattachedGroups)
/* harmony export */ });
/* harmony import */ var _rules_in_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74780);
/* harmony import */ var _network_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6603);
/* harmony import */ var _service_traffic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16617);



const POOLS = 'attach-groups: true, or nodes-nsg-id and pods-nsg-id of ensure-node-pool';
const attachMethods = ({ roles, loadBalancer = 'lb', }) => ({
    endpoint: {
        to: 'the Kubernetes API endpoint',
        how: 'oci ce cluster update-endpoint-config --nsg-ids',
    },
    nodes: {
        to: roles.pods === undefined ? 'virtual nodes and pods' : 'the virtual nodes',
        how: POOLS,
    },
    pods: { to: 'the pods', how: POOLS },
    'load-balancer': {
        to: 'the load balancer',
        how: `annotation ${(0,_service_traffic_js__WEBPACK_IMPORTED_MODULE_2__/* .groupsAnnotation */ .i)(loadBalancer)}: ${roles['load-balancer']?.groupId ?? ''} of its Service`,
    },
    database: { to: 'the database', how: 'the network settings of the DB system' },
});
/** The groups of the target that are not attached, as far as that can be seen. */
const unattachedGroups = (target) => (0,_network_target_js__WEBPACK_IMPORTED_MODULE_1__/* .rolesOf */ .R7)(target).flatMap(([role, { groupId }]) => {
    const attached = target.attachedGroups?.[role];
    if (groupId === undefined || (0,_rules_in_place_js__WEBPACK_IMPORTED_MODULE_0__/* .isNewGroup */ .SI)(groupId) || attached?.includes(groupId))
        return [];
    return [{ role, groupId, ...attachMethods(target)[role], isKnown: attached !== undefined }];
});
/**
 * Warnings of groups with rules that are certainly not attached; for others, the report of paths
 * lists what depends on them.
 */
const unattachedWarnings = (target, holdersWithRules) => unattachedGroups(target).flatMap(({ role, groupId, to, how, isKnown }) => {
    const holder = holdersWithRules.get(groupId);
    const isPool = role === 'nodes' || role === 'pods';
    const isPlanned = isPool && target.attachesPools === true;
    if (target.mode !== 'nsg' || holder === undefined || !isKnown || isPlanned)
        return [];
    return [`${(0,_rules_in_place_js__WEBPACK_IMPORTED_MODULE_0__/* .holderText */ .ii)(holder)} is not attached to ${to}, so its rules do not count yet: ${how}`];
});


/***/ }),

/***/ 60570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _network_network_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6603);
/* harmony import */ var _network_unattached_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3713);


/** Only groups that are attached count; those that the target names beside them are still to be. */
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
// EXTERNAL MODULE: ./dist.src/stages/network/service-traffic.js + 2 modules
var service_traffic = __webpack_require__(16617);
// EXTERNAL MODULE: ./dist.src/stages/reachability/path-report.js + 3 modules
var path_report = __webpack_require__(45208);
;// CONCATENATED MODULE: ./dist.src/stages/reachability/balancer-obstacles.js

const leadsToPods = ({ from, to }, isReached) => from === 'load-balancer' || (!isReached && from === 'clients' && to === 'load-balancer');
/** Where clients are is not known: pods stand for those of an internal one, whose egress says nothing. */
const atOurEnd = (path) => path.from === 'clients'
    ? { ...path, missing: path.missing.filter(({ direction }) => direction === 'INGRESS') }
    : path;
/**
 * What keeps requests from coming to the pods through a load balancer, one sentence each; empty if
 * nothing does.
 * @param isReached whether the load balancer itself has responded: clients do come to it then
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











/** Where the cloud controller manager makes groups of its own, whose rules are not known here. */
const MANAGEMENT = 'oci.oraclecloud.com/security-rule-management-mode';
const hasOwnGroups = (object) => (0,json.at)(object, 'metadata', 'annotations', MANAGEMENT) === 'NSG';
/** The network with what the Services themselves say of listeners, clients and load balancer. */
const withServices = (settings, objects) => {
    const traffic = (0,service_traffic/* serviceTraffic */.$)(objects);
    if (traffic === undefined)
        return settings;
    const { listeners, udpListeners, loadBalancer, clients, groups, subnets } = traffic;
    return {
        ...settings,
        ...{ listeners, udpListeners, loadBalancer },
        ...(clients.length === 0 ? {} : { clients }),
        attachedGroups: { 'load-balancer': groups },
        balancerSubnets: subnets,
    };
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
const settingsOf = async ({ network, silent }, cluster, engine) => {
    const pools = await (0,read_pools/* readPools */.aG)(engine, cluster);
    const settings = network ?? settingsOfPools(pools);
    return settings && { ...withServices(settings, silent.objects), pools };
};
/**
 * What blocks requests through the load balancers of a release, as the network is now, one sentence
 * each; undefined where nothing is known of the network. Changes nothing.
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
    const { target } = await (0,role_groups/* resolveGroups */.bq)((0,network_target/* networkTarget */.Oq)(settings, cluster), snapshot);
    const view = await (0,observe_paths/* observePaths */.L)((0,places/* placesOf */.e)(target), snapshot, target);
    return balancerObstacles((0,path_report/* reportPaths */.Rs)(view, target), isReached);
};


/***/ }),

/***/ 88308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   excessOf: () => (/* binding */ excessOf),
/* harmony export */   parseOptions: () => (/* binding */ parseOptions),
/* harmony export */   valueOf: () => (/* binding */ valueOf)
/* harmony export */ });
/** The parser compares each anchor with all before it; a hand-written file has fewer. */
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



/** The size that Helm keeps of a release. */
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
/** A quantity of an input, as it was written. @throws ActionError QUANTITY_INVALID */
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

/***/ 23824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KQ: () => (/* binding */ defaultOptions),
/* harmony export */   TX: () => (/* binding */ networkOptionFields),
/* harmony export */   a9: () => (/* binding */ loadBalancerKinds),
/* harmony export */   dI: () => (/* binding */ networkOptions)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8058);

/**
 * `nlb-preserving-source` is a network load balancer that is set to preserve the source. Oracle says
 * that virtual nodes do not get it; the cloud controller manager sets it whatever the nodes are, so
 * rules for the clients stay, and nothing is promised.
 */
const loadBalancerKinds = ['lb', 'nlb', 'nlb-preserving-source'];
const option = (name, form, description) => ({
    name,
    form,
    description,
});
/**
 * The one declaration of what a user may say of a network's traffic. `name` is both the input of the
 * actions and the key in the environment file.
 */
const networkOptionFields = {
    clients: option('clients', 'blocks', 'Who may use the load balancer.'),
    listeners: option('listeners', 'tcp-ports', 'TCP ports of the load balancer; 80 without listeners and udp-listeners.'),
    udpListeners: option('udp-listeners', 'udp-ports', 'UDP ports of a network load balancer.'),
    apiClients: option('api-clients', 'blocks', 'Who may call the Kubernetes API; no rule if empty.'),
    loadBalancer: option('load-balancer-type', 'load-balancer', "lb, or a network load balancer (nlb), or one that is set to preserve the source; pods on virtual nodes do not see the clients' addresses."),
    hasOidc: option('openid-connect', 'flag', "The Kubernetes API verifies tokens of an issuer on the internet, such as GitHub's."),
    isInternetAllowed: option('pods-to-internet', 'flag', 'Pods may open connections to the internet, through a NAT gateway.'),
};
const defaultOptions = {
    clients: [_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYWHERE */ .eY],
    listeners: [80],
    udpListeners: [],
    apiClients: [],
    loadBalancer: 'lb',
    hasOidc: false,
    isInternetAllowed: false,
};
/** Completes the options. An empty list counts as absent; UDP listeners alone open no TCP port. */
const networkOptions = (given) => {
    const said = Object.entries(given).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
    const hasUdp = (given.udpListeners ?? []).length > 0;
    return { ...defaultOptions, ...(hasUdp ? { listeners: [] } : {}), ...Object.fromEntries(said) };
};


/***/ }),

/***/ 8058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ MYSQL),
/* harmony export */   D: () => (/* binding */ isEveryPort),
/* harmony export */   Ib: () => (/* binding */ ICMP),
/* harmony export */   Jg: () => (/* binding */ KUBELET),
/* harmony export */   Pg: () => (/* binding */ HEALTH),
/* harmony export */   Q8: () => (/* binding */ NODE_PORTS),
/* harmony export */   S$: () => (/* binding */ HTTPS),
/* harmony export */   TQ: () => (/* binding */ ALL_PORTS),
/* harmony export */   U$: () => (/* binding */ onePort),
/* harmony export */   e0: () => (/* binding */ UDP),
/* harmony export */   eY: () => (/* binding */ ANYWHERE),
/* harmony export */   gT: () => (/* binding */ DNS),
/* harmony export */   hN: () => (/* binding */ CONTROL_PLANE),
/* harmony export */   qi: () => (/* binding */ TCP),
/* harmony export */   uB: () => (/* binding */ KUBERNETES_API)
/* harmony export */ });
/** Protocols as OCI writes them in security rules. */
const ICMP = '1';
const TCP = '6';
const UDP = '17';
const ANYWHERE = '0.0.0.0/0';
const HTTPS = 443;
const DNS = 53;
const KUBERNETES_API = 6443;
/** Where nodes and pods reach OKE's control plane, beside the Kubernetes API. */
const CONTROL_PLANE = 12_250;
const KUBELET = 10_250;
/** Where load balancers check the health of kube-proxy. */
const HEALTH = 10_256;
/** Classic protocol and X Protocol. */
const MYSQL = [3306, 33_060];
const NODE_PORTS = { min: 30_000, max: 32_767 };
const ALL_PORTS = { min: 1, max: 65_535 };
const onePort = (port) => ({ min: port, max: port });
/** There is no port 0, so it does not matter whether a range includes it. */
const isEveryPort = ({ min, max }) => min <= 1 && max === ALL_PORTS.max;


/***/ }),

/***/ 68320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ roles)
/* harmony export */ });
/** In the order in which plans and tables show them. */
const roles = ['endpoint', 'nodes', 'pods', 'load-balancer', 'database'];


/***/ }),

/***/ 44668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ regionOfOcid)
/* harmony export */ });
/* harmony import */ var _ocid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77214);
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87363);


/** Keys that OCIDs of the oldest regions carry instead of the identifier. */
const OLD_KEYS = {
    iad: 'us-ashburn-1',
    phx: 'us-phoenix-1',
    fra: 'eu-frankfurt-1',
    lhr: 'uk-london-1',
};
/** The region that a regional resource lies in, by its OCID; undefined for global ones. */
const regionOfOcid = (text) => {
    const { region } = (0,_ocid_js__WEBPACK_IMPORTED_MODULE_0__/* .parseOcid */ .X8)(text);
    return region === '' ? undefined : ((0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(OLD_KEYS, region) ?? region);
};


/***/ }),

/***/ 99704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ textClaim),
/* harmony export */   v: () => (/* binding */ jwtClaims)
/* harmony export */ });
/** The claims of a JWT, unverified: only read to say who is signed in, as whom, and until when. */
const jwtClaims = (token) => {
    try {
        const text = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
        const claims = JSON.parse(text);
        return typeof claims === 'object' && claims !== null ? { ...claims } : {};
    }
    catch {
        return {};
    }
};
const textClaim = (claims, name) => {
    const value = claims[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
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
/** The first of both signs parts key and value. */
const ENTRY = /^(.*?)\s*[=:]\s*(.*)$/;
const COMMENT = /^\s*[#;]/;
/** Lines with their ends, each with the section that it stands in. */
const linesOf = (text) => {
    let section;
    return (text.match(/[^\n]*\n|[^\n]+$/g) ?? []).map((line) => {
        section = HEADER.exec(line.trimEnd())?.[1] ?? section;
        return { line, section };
    });
};
const indentOf = (line) => line.length - line.trimStart().length;
/**
 * The sections of an OCI config file, by their names, as Python's configparser reads them for the OCI CLI:
 * `=` or `:`, keys in any case, and lines that are indented deeper go on with the value above. Of a key that
 * stands twice the last one counts, where Python refuses the file.
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
/** The text with one section more at its end. */
const addSection = (text, name, entries) => {
    const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
    const lines = Object.entries(entries).map(([key, value]) => `${key}=${value}\n`);
    return `${before}[${name}]\n${lines.join('')}`;
};
/** The text without a section; every other byte of it stays. */
const removeSection = (text, name) => linesOf(text)
    .filter(({ section }) => section !== name)
    .map(({ line }) => line)
    .join('');
/** Whether a text can name a profile: it stands in brackets on a line of its own. */
const isProfileName = (text) => /^[\w.@ -]+$/.test(text);


/***/ }),

/***/ 71602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ isKeptId),
/* harmony export */   PA: () => (/* binding */ isLine),
/* harmony export */   SF: () => (/* binding */ isMode),
/* harmony export */   jN: () => (/* binding */ isHash),
/* harmony export */   qW: () => (/* binding */ isPlainPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const HASH = /^[0-9a-f]{64}$/;
const CONTROL = /\p{Cc}/u;
/** SHA-256 in hexadecimal. */
const isHash = (value) => typeof value === 'string' && HASH.test(value);
/** A text of one line, with something in it. */
const isLine = (value) => typeof value === 'string' && value !== '' && !CONTROL.test(value);
/** A path as we write it down: absolute, without detours. */
const isPlainPath = (value) => isLine(value) && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(value) && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.normalize)(value) === value;
/** Permission bits of a file. */
const isMode = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 0o777;
const KEPT = /^kept-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** The name of a text that is kept until post: `kept-` and a UUID. */
const isKeptId = (value) => typeof value === 'string' && KEPT.test(value);


/***/ })

};
