export const id = 9230;
export const ids = [9230,8308];
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
// EXTERNAL MODULE: ./dist.src/clients/kubernetes/kubectl.js + 13 modules
var kubectl = __webpack_require__(41552);
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

/***/ 22915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  clusterOfJob: () => (/* binding */ clusterOfJob),
  isSignedIn: () => (/* binding */ isSignedIn)
});

// EXTERNAL MODULE: ./dist.src/clients/container-engine/container-engine.js
var container_engine = __webpack_require__(64798);
// EXTERNAL MODULE: ./dist.src/clients/kubernetes/kubectl-arguments.js
var kubectl_arguments = __webpack_require__(29003);
;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/kubeconfig-cluster.js

/** In the arguments of the exec plugin for OKE tokens: our own program, or the OCI CLI. */
const CLUSTER = /\bocid1\.cluster\.[\w.-]+/;
/**
 * The OCID of the current context's cluster; undefined if the context does not contain it. Makes no
 * call.
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
;// CONCATENATED MODULE: ./dist.src/actions/deploy/cluster-of-job.js





/** Whether the job is signed in to OCI. */
const isSignedIn = ({ environment }) => ['OCI_CLI_CONFIG_FILE', 'OCI_CONFIG_FILE'].some((name) => (0,runner_environment/* variable */.b)(environment, name) !== undefined);
/**
 * The cluster of the kubeconfig as OCI has it; undefined where the kubeconfig does not name it.
 *
 * @throws ActionError where the job's sign-in does not hold
 */
const clusterOfJob = async (exec, access, { environment, clock, log }) => {
    const clusterId = await contextCluster(exec, access);
    if (clusterId === undefined)
        return undefined;
    const signedIn = await (0,oci_session.openSession)(environment, clock, (secret) => log.mask(secret));
    const session = (0,oci_session/* sessionAt */.s2)(signedIn, clusterId);
    return {
        clusterId,
        engine: () => Promise.resolve((0,container_engine/* openContainerEngine */.Q)(session, clock)),
        network: () => Promise.resolve((0,oci_network/* openNetwork */.X)(session, clock)),
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
/* harmony import */ var _kubectl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41552);
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

/***/ 88308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   excessOf: () => (/* binding */ excessOf),
/* harmony export */   parseOptions: () => (/* binding */ parseOptions),
/* harmony export */   valueOf: () => (/* binding */ valueOf)
/* harmony export */ });
/** Most anchors: the parser compares each with all before it, and a hand-written file has fewer. */
const ANCHORS = 100;
/** Marks the start of a scalar's text, which may begin with anything. */
const SCALAR = '\u001f';
/**
 * Options for parsing foreign YAML. A list or mapping as key costs time that doubles with each
 * level. Messages name places, and quote nothing.
 */
const parseOptions = { stringKeys: true, prettyErrors: false };
/**
 * Why a text is too expensive to parse, to complete "it has …"; undefined if it is not.
 * @param Lexer of the package yaml, which the caller loads
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
        // A self-reference would be followed forever.
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



/** The largest release that Helm stores. */
const KILOBYTES = 8192;
/**
 * The values in a values file, as Helm reads it; none if it is not a mapping, which Helm itself
 * reports.
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

/***/ 38496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ goScalar),
/* harmony export */   T: () => (/* binding */ goOptions),
/* harmony export */   Vj: () => (/* binding */ settleDocument)
/* harmony export */ });
/* harmony import */ var _bounded_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88308);

/** Booleans and null in Go's YAML 1.1 (resolve.go of go.yaml.in/yaml/v2). */
const WORDS = new Map([
    ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map((word) => [word, true]),
    ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map((word) => [word, false]),
    ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null]),
]);
const FLOAT = /^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/;
const WHOLE = /^([-+]?)(0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO][0-7]+|0[0-7]*|[1-9][0-9]*)$/;
/** A leading zero is octal, as in `defaultMode: 0755`; underscores may separate digits. */
const numberOf = (text) => {
    const plain = text.replaceAll('_', '');
    const [, sign, digits] = WHOLE.exec(plain) ?? [];
    if (digits !== undefined) {
        const value = Number(/^0[0-7]/.test(digits) ? `0o${digits.slice(1)}` : digits);
        return sign === '-' ? -value : value;
    }
    return FLOAT.test(plain) ? Number(plain) : undefined;
};
/** The value of an unquoted scalar, as Helm and kubectl read it. Timestamps stay texts. */
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
/** Reads an unquoted key like a value, and converts it back: `on` becomes "true". */
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
    // Helm and kubectl use the last one; the parser's search for duplicates takes quadratic time.
    uniqueKeys: false,
};
/**
 * Gives the scalars and keys of a parsed document the values that Helm and kubectl read.
 * @returns the duplicate keys of mappings, e.g. `metadata.name`
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
