export const id = 4117;
export const ids = [4117,8510];
export const modules = {

/***/ 70715:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.maskLogin = void 0;
const docker_config_ts_1 = __webpack_require__(27973);
/** Masks a login in all its forms, as soon as it is known: docker's config and Kubernetes have it in base64. */
const maskLogin = (login, log) => (0, docker_config_ts_1.secretForms)(login).forEach((form) => log.mask(form));
exports.maskLogin = maskLogin;


/***/ }),

/***/ 45158:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.placeCharts = exports.placeChart = void 0;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const action_error_ts_1 = __webpack_require__(21025);
const path_ts_1 = __webpack_require__(5551);
const git_credentials_ts_1 = __webpack_require__(42127);
const workspace_ts_1 = __webpack_require__(83421);
/** Helm follows links, and puts what they lead to into the release. */
const requireOwnFiles = (key, chart) => {
    const root = (0, workspace_ts_1.realPlace)(chart);
    for (const entry of (0, node_fs_1.readdirSync)(root, { withFileTypes: true, recursive: true })) {
        if (!entry.isSymbolicLink())
            continue;
        const link = (0, node_path_1.join)(entry.parentPath, entry.name);
        const place = (0, workspace_ts_1.realPlace)(link);
        if ((0, workspace_ts_1.liesIn)(place, root))
            continue;
        throw new action_error_ts_1.ActionError({
            code: 'CHART_LINK_OUTSIDE',
            message: `${key}: the link ${(0, node_path_1.relative)(root, link)} of the chart leads to ${place}, out of its folder ${root}`,
            hint: 'Put the file itself into the chart, or share it as a library chart: "helm dependency build" in a step before copies it in.',
        });
    }
};
/**
 * What Helm is given for a chart: its address, or the absolute path of a folder or archive.
 * @throws ActionError PATH_OUTSIDE_WORKSPACE, PATH_HOLDS_CREDENTIALS, CHART_LINK_OUTSIDE,
 * CONTEXT_HOLDS_CREDENTIALS
 */
const placeChart = (workspace, key, chart) => {
    if ((0, path_ts_1.isRemoteChart)(chart))
        return chart;
    const place = (0, workspace_ts_1.placeInWorkspace)(workspace, key, chart);
    // What is not there, or is an archive, whose links Helm does not follow, has nothing to look at.
    if ((0, node_fs_1.statSync)(place, { throwIfNoEntry: false })?.isDirectory() === true) {
        requireOwnFiles(key, place);
        (0, git_credentials_ts_1.requireCleanChart)(key, (0, workspace_ts_1.realPlace)(place));
    }
    return place;
};
exports.placeChart = placeChart;
/** The same for the inputs of an action. @throws ActionError as `placeChart` */
const placeCharts = (workspace, { chart, values }) => ({
    chart: (0, exports.placeChart)(workspace, 'input "chart"', chart),
    values: values.map((file) => (0, workspace_ts_1.placeInWorkspace)(workspace, 'input "values"', file)),
});
exports.placeCharts = placeCharts;


/***/ }),

/***/ 42127:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.requireCleanChart = exports.requireCleanContext = exports.gitCredentials = void 0;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
const action_error_ts_1 = __webpack_require__(21025);
const docker_ignore_ts_1 = __webpack_require__(83771);
/** What actions/checkout leaves in git's config, and a password in the address of a remote. */
const CREDENTIAL = /^\s*extraheader\s*=|:\/\/[^/\s@]+:[^/\s@]+@/im;
/** Folders of git's own that hold no config; objects are many. */
const WITHOUT_CONFIG = new Set(['objects', 'refs', 'logs', 'hooks', 'info', 'lfs']);
const entriesOf = (folder) => {
    try {
        return (0, node_fs_1.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
};
/** The config files of repositories at or below a folder, submodules included. */
const gitConfigs = (folder, isGit = false) => entriesOf(folder).flatMap((entry) => {
    const path = (0, node_path_1.join)(folder, entry.name);
    if (entry.isDirectory()) {
        const isSkipped = isGit && WITHOUT_CONFIG.has(entry.name);
        return isSkipped ? [] : gitConfigs(path, isGit || entry.name === '.git');
    }
    return isGit && /^config(\.worktree)?$/.test(entry.name) ? [path] : [];
});
const holdsCredential = (file) => CREDENTIAL.test((0, node_fs_1.readFileSync)(file, 'utf8'));
/** The files below a folder in which git keeps a token. */
const gitCredentials = (folder) => gitConfigs(folder).filter(holdsCredential);
exports.gitCredentials = gitCredentials;
const withCredentials = (key, folder, file, also) => new action_error_ts_1.ActionError({
    code: 'CONTEXT_HOLDS_CREDENTIALS',
    message: `${key}: ${folder} holds a token of git in ${(0, node_path_1.relative)(folder, file)}, which would become part of what is made from it`,
    hint: `Set "persist-credentials: false" under with: of actions/checkout${also}.`,
});
/**
 * Refuses a build context that would hand git's token to the build.
 * @param dockerfile beside which a .dockerignore file of its own may stand
 * @throws ActionError CONTEXT_HOLDS_CREDENTIALS
 */
const requireCleanContext = (key, folder, dockerfile) => {
    const found = (0, exports.gitCredentials)(folder);
    if (found.length === 0)
        return;
    // Which of them counts, the builders do not agree on: all that are there have to leave it out.
    const ignoring = [dockerfile, folder + node_path_1.sep]
        .flatMap((base) => [`${base}.dockerignore`, `${base}.containerignore`])
        .filter((file) => (0, node_fs_1.existsSync)(file))
        .map((file) => (0, node_fs_1.readFileSync)(file, 'utf8'));
    const isOut = (file) => {
        const path = (0, node_path_1.relative)(folder, file).split(node_path_1.sep).join('/');
        return ignoring.length > 0 && ignoring.every((text) => (0, docker_ignore_ts_1.isIgnored)(text, path));
    };
    const left = found.find((file) => !isOut(file));
    if (left === undefined)
        return;
    throw withCredentials(key, folder, left, ', or write .git on the last line of .dockerignore');
};
exports.requireCleanContext = requireCleanContext;
/**
 * Refuses a chart whose templates could read git's token.
 * @throws ActionError CONTEXT_HOLDS_CREDENTIALS
 */
const requireCleanChart = (key, folder) => {
    const [file] = (0, exports.gitCredentials)(folder);
    if (file !== undefined)
        throw withCredentials(key, folder, file, '');
};
exports.requireCleanChart = requireCleanChart;


/***/ }),

/***/ 35408:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.workflowRuns = void 0;
const fields_ts_1 = __webpack_require__(93773);
const release_mark_ts_1 = __webpack_require__(66910);
const timed_request_ts_1 = __webpack_require__(2214);
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
        return await (0, timed_request_ts_1.timedRequest)(new URL(base + path), request, clock, ({ status, body }) => status === 200 ? fields_ts_1.Fields.parse(body).text('status') : undefined);
    }
    catch {
        return undefined;
    }
};
/** Asks GitHub for other runs of this repository, if there is a token that may read them. */
const workflowRuns = (environment, process, clock, token) => {
    const own = (0, release_mark_ts_1.markOf)(environment, process);
    return {
        own,
        isOver: async (mark) => {
            if ((0, release_mark_ts_1.isOverFor)(mark, own))
                return true;
            const isAskable = mark.runId !== '' && mark.repositoryId === own.repositoryId;
            if (token === undefined || !isAskable)
                return undefined;
            const status = await statusOf(mark, token, environment, clock);
            return status === undefined ? undefined : status === 'completed';
        },
    };
};
exports.workflowRuns = workflowRuns;


/***/ }),

/***/ 13358:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.probeWith = void 0;
const action_error_ts_1 = __webpack_require__(21025);
/** Milliseconds for one question. */
const timeout = 5_000;
/** GET without following redirects: a redirect is an answer of the application too. */
const probeWith = (clock) => async (url) => {
    try {
        const response = await fetch(url, { redirect: 'manual', signal: clock.limit(timeout) });
        await response.body?.cancel();
        return { status: response.status };
    }
    catch (error) {
        const cause = error instanceof TypeError && error.cause !== undefined ? error.cause : error;
        return { failure: (0, action_error_ts_1.messageOf)(cause) };
    }
};
exports.probeWith = probeWith;


/***/ }),

/***/ 85128:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MARK_LABEL = void 0;
exports.upgradeArguments = upgradeArguments;
exports.templateArguments = templateArguments;
exports.historyArguments = historyArguments;
exports.marksArguments = marksArguments;
exports.getArguments = getArguments;
exports.rollbackArguments = rollbackArguments;
exports.uninstallArguments = uninstallArguments;
/** On the Secret that Helm keeps a revision in, from the moment at which it is pending. */
exports.MARK_LABEL = 'oke-virtual-nodes-run';
/**
 * `helm upgrade --install`; waiting is done by us, with a heartbeat and diagnostics. The mark says
 * who began the revision.
 */
function upgradeArguments(release, mark) {
    return [
        'upgrade',
        '--install',
        '--namespace',
        release.namespace,
        ...valuesArguments(release),
        // Custom resource definitions are the whole cluster's, and not among what is rendered.
        ...(release.isConfined === true ? ['--skip-crds'] : []),
        '--history-max=10',
        `--labels=${exports.MARK_LABEL}=${mark}`,
        '--output=json',
        '--',
        release.name,
        release.chart,
    ];
}
/** `helm template` with the values of the release: the manifests, without asking the cluster. */
function templateArguments(release) {
    return [
        'template',
        '--namespace',
        release.namespace,
        ...valuesArguments(release),
        '--',
        release.name,
        release.chart,
    ];
}
/** `helm history`, newest last. */
function historyArguments(release) {
    const options = ['--namespace', release.namespace, '--output=json', '--max=20'];
    return ['history', ...options, '--', release.name];
}
/** `kubectl get` of the marks of a release's revisions: one line each, number and mark. */
function marksArguments(release, context) {
    const fields = `{.metadata.labels.version}{" "}{.metadata.labels.${exports.MARK_LABEL}}{"\\n"}`;
    return [
        ...(context === undefined ? [] : [`--context=${context}`]),
        'get',
        'secrets',
        `--namespace=${release.namespace}`,
        `--selector=owner=helm,name=${release.name}`,
        `--output=jsonpath={range .items[*]}${fields}{end}`,
        '--request-timeout=30s',
    ];
}
/** `helm get` of the manifest or of all values that a release was deployed with. */
function getArguments(what, release) {
    const format = what === 'values' ? ['--output=json'] : [];
    return ['get', what, '--namespace', release.namespace, ...format, '--', release.name];
}
/** `helm rollback` to a revision that was deployed once. */
function rollbackArguments(release, revision) {
    return ['rollback', '--namespace', release.namespace, '--', release.name, String(revision)];
}
/** `helm uninstall`; an absent release is no error. */
function uninstallArguments(release) {
    const options = ['--namespace', release.namespace, '--ignore-not-found'];
    return ['uninstall', ...options, '--', release.name];
}
function valuesArguments(release) {
    return [
        ...(release.version === undefined ? [] : [`--version=${release.version}`]),
        ...release.values.map((file) => `--values=${file}`),
        ...Object.entries(release.set).map(([key, value]) => `--set=${key}=${escape(value)}`),
    ];
}
/** Helm splits `--set` values at commas and reads backslashes as escapes. */
function escape(value) {
    return value.replaceAll('\\', '\\\\').replaceAll(',', '\\,');
}


/***/ }),

/***/ 25829:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.helm = void 0;
const helm_arguments_ts_1 = __webpack_require__(85128);
const kubernetes_answer_ts_1 = __webpack_require__(77284);
const manifests_ts_1 = __webpack_require__(59547);
const patient_exec_ts_1 = __webpack_require__(53609);
const process_failure_ts_1 = __webpack_require__(17504);
const action_error_ts_1 = __webpack_require__(21025);
const fields_ts_1 = __webpack_require__(93773);
const minutes = 60_000;
/** Helm 3 and 4 catch no signal while they do these: any would leave the release as it is then. */
const lasting = { timeout: 10 * minutes, isHardToStop: true };
/** What Helm 3 and 4 say when another operation began first, at each point where it can notice. */
const BUSY = /release: already exists|cannot re-?use a name that is still in use|another operation \(install\/upgrade\/rollback\) is in progress/;
const busy = ({ name }, cause) => new action_error_ts_1.ActionError({
    code: 'RELEASE_BUSY',
    message: `release ${name} is in the hands of another deployment: ${cause.lastLine}`,
    hint: 'Give the workflow a concurrency group, so that deployments of one release follow each other.',
    cause,
});
/** Of a revision that was deployed; another one may have come after it. */
const IN_PLACE = ['deployed', 'superseded'];
const notRecorded = ({ name }, found) => new action_error_ts_1.ActionError({
    code: 'RELEASE_NOT_RECORDED',
    message: `Helm upgraded release ${name}, but ${found === undefined ? 'its revision is not kept' : `revision ${found.revision} is kept as ${found.status}`}: the Kubernetes API did not take what Helm records last`,
    hint: 'Run again: what is left is freed then. If it stays, something between the runner and the Kubernetes API may change answers (a proxy), or refuse changes of Secrets.',
    isTransient: true,
});
/** Runs what takes hold of a release. @throws ActionError RELEASE_BUSY */
const holding = async (release, work) => {
    try {
        return await work;
    }
    catch (error) {
        if (error instanceof process_failure_ts_1.ProcessError && BUSY.test(error.output))
            throw busy(release, error);
        throw error;
    }
};
/** Helm as a process; versions 3 and 4 understand all that is asked of it here. */
const helm = (process, access) => {
    const exec = (0, patient_exec_ts_1.patientExec)(process, access.patience);
    const env = {
        ...(access.kubeconfig === undefined ? {} : { KUBECONFIG: access.kubeconfig }),
        ...(access.context === undefined ? {} : { HELM_KUBECONTEXT: access.context }),
    };
    const common = { command: 'helm', env, timeout: 2 * minutes };
    const run = async (args, more = {}) => (await exec({ ...common, args, ...more })).stdout;
    const history = (release) => (0, kubernetes_answer_ts_1.readAgain)(`could not read the history of ${release.name}`, access.patience, async () => {
        try {
            return (0, fields_ts_1.itemsOf)((0, fields_ts_1.parseWhole)(await run((0, helm_arguments_ts_1.historyArguments)(release))), revisionOfHistory);
        }
        catch (error) {
            if (error instanceof process_failure_ts_1.ProcessError && /release: not found/.test(error.output))
                return [];
            throw error;
        }
    });
    /** The revision that an upgrade made: Helm ends well also when its last word was not recorded. */
    const recorded = async (release, printed) => {
        const revisions = await history(release);
        const made = versionIn(printed) ?? revisions.at(-1)?.revision;
        const found = revisions.find(({ revision }) => revision === made);
        if (found !== undefined && IN_PLACE.includes(found.status))
            return found;
        throw notRecorded(release, found);
    };
    return {
        template: async (release) => {
            const args = (0, helm_arguments_ts_1.templateArguments)(release);
            return (0, manifests_ts_1.parseManifests)((await process({ ...common, args })).stdout);
        },
        upgrade: async (release, mark, signal) => {
            const more = {
                timeout: 10 * minutes,
                once: true,
                ...(signal === undefined ? {} : { signal }),
            };
            const work = run((0, helm_arguments_ts_1.upgradeArguments)(release, mark), more);
            return recorded(release, await holding(release, work));
        },
        marks: async (release) => {
            const args = (0, helm_arguments_ts_1.marksArguments)(release, access.context);
            const request = { command: 'kubectl', args, env, timeout: minutes };
            // Who may not read Secrets, or keeps releases elsewhere, knows no marks.
            const { stdout } = await exec(request).catch(() => ({ stdout: '' }));
            const lines = stdout.split('\n').map((line) => line.split(' '));
            return new Map(lines.flatMap(([n, mark]) => (mark ? [[Number(n), mark]] : [])));
        },
        history,
        manifest: (release) => (0, kubernetes_answer_ts_1.readAgain)(`could not read the manifest of ${release.name}`, access.patience, async () => (0, manifests_ts_1.parseManifests)(await run((0, helm_arguments_ts_1.getArguments)('manifest', release)))),
        values: (release) => (0, kubernetes_answer_ts_1.readAgain)(`could not read the values of ${release.name}`, access.patience, async () => (0, fields_ts_1.parseWhole)(await run((0, helm_arguments_ts_1.getArguments)('values', release)))),
        rollback: async (release, revision) => {
            await holding(release, run((0, helm_arguments_ts_1.rollbackArguments)(release, revision), { ...lasting, once: true }));
        },
        uninstall: async (release) => {
            await run((0, helm_arguments_ts_1.uninstallArguments)(release), lasting);
        },
    };
};
exports.helm = helm;
/** The number of the revision that an upgrade printed; undefined if that cannot be read. */
const versionIn = (printed) => {
    try {
        return fields_ts_1.Fields.parse(printed).number('version');
    }
    catch (error) {
        if (error instanceof fields_ts_1.ShapeError)
            return undefined;
        throw error;
    }
};
const revisionOfHistory = (entry) => ({
    revision: entry.number('revision'),
    status: entry.text('status'),
    updated: entry.time('updated'),
});


/***/ }),

/***/ 40968:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.kubectlNamespaces = void 0;
const fields_ts_1 = __webpack_require__(93773);
const kubectl_arguments_ts_1 = __webpack_require__(30);
const kubectl_ts_1 = __webpack_require__(51083);
const kubernetes_answer_ts_1 = __webpack_require__(77284);
const patient_exec_ts_1 = __webpack_require__(53609);
const process_failure_ts_1 = __webpack_require__(17504);
/** Whether the API server refused for one of these reasons, as kubectl prints them. */
const isRefused = (error, ...reasons) => error instanceof process_failure_ts_1.ProcessError &&
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
    const exec = (0, patient_exec_ts_1.patientExec)(process, access.patience);
    const run = (args, input) => (0, kubectl_ts_1.runKubectl)(exec, [...(0, kubectl_arguments_ts_1.accessArguments)(access), ...args, '--request-timeout=30s'], input);
    return {
        find: (name) => (0, kubernetes_answer_ts_1.readAgain)(`could not look for namespace ${name}`, access.patience, async () => {
            const found = await run(['get', 'namespace', name, '--ignore-not-found', '--output=json']);
            return found.trim() === '' ? undefined : namespaceOf(fields_ts_1.Fields.parse(found));
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
        removeServices: async (namespace, names) => {
            const options = [`--namespace=${namespace}`, '--ignore-not-found', '--wait=false'];
            await run(['delete', 'services', ...names, ...options]);
        },
    };
};
exports.kubectlNamespaces = kubectlNamespaces;


/***/ }),

/***/ 59547:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseManifests = void 0;
const action_error_ts_1 = __webpack_require__(21025);
/** Helm keeps a release in one Secret of a megabyte, compressed. */
const KILOBYTES = 8192;
/** Says nothing of what stands there: rendered manifests hold Secrets. */
const unreadable = (why) => new action_error_ts_1.ActionError({
    code: 'MANIFESTS_UNREADABLE',
    message: `the manifests of the release cannot be read: ${why}`,
    hint: 'Run `helm template` with the same values on your machine and look at what it prints.',
});
/**
 * The objects of a stream of YAML documents, empty ones left out.
 * @throws ActionError MANIFESTS_UNREADABLE
 */
const parseManifests = async (yaml) => {
    const { LineCounter, parseAllDocuments } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const { excessOf, parseOptions, valueOf } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8711)]).then(__webpack_require__.bind(__webpack_require__, 48711));
    const excess = excessOf(yaml, KILOBYTES);
    if (excess !== undefined)
        throw unreadable(`they have ${excess}`);
    const lineCounter = new LineCounter();
    // Helm has found keys that stand twice already; the search takes the square of their number.
    const options = { ...parseOptions, lineCounter, uniqueKeys: false };
    const documents = parseAllDocuments(yaml, options);
    if (!Array.isArray(documents))
        return [];
    return documents
        .map((document) => {
        const [error] = document.errors;
        if (error !== undefined) {
            throw unreadable(`${error.code} in line ${lineCounter.linePos(error.pos[0]).line}`);
        }
        try {
            return valueOf(document);
        }
        catch (cause) {
            throw unreadable((0, action_error_ts_1.messageOf)(cause));
        }
    })
        .filter((object) => object !== null);
};
exports.parseManifests = parseManifests;


/***/ }),

/***/ 94385:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.beside = void 0;
/** Milliseconds between two calls of `tick`. */
const pause = 1_000;
/** The result of `work`; `tick` is called from time to time until it is there, or the step is ended. */
const beside = async (clock, work, tick) => {
    const stop = new AbortController();
    const isOn = () => clock.sleep(pause, stop.signal).then(() => true, () => false);
    const ticking = async () => {
        do
            tick();
        while (await isOn());
    };
    const ticks = ticking();
    try {
        return await work;
    }
    finally {
        stop.abort();
        await ticks;
    }
};
exports.beside = beside;


/***/ }),

/***/ 32636:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.deploy = exports.renderRelease = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const docker_config_ts_1 = __webpack_require__(27973);
const url_ts_1 = __webpack_require__(81622);
const address_ts_1 = __webpack_require__(90415);
const check_manifests_ts_1 = __webpack_require__(22960);
const confinement_ts_1 = __webpack_require__(37931);
const diagnostics_ts_1 = __webpack_require__(42831);
const namespace_ts_1 = __webpack_require__(57780);
const rollout_ts_1 = __webpack_require__(74402);
const upgrade_ts_1 = __webpack_require__(36615);
/**
 * Renders the chart and checks it against what virtual nodes support. Asks no cluster, so it can
 * run before anything is changed.
 *
 * @throws ActionError CHART_INVALID, MANIFEST_NOT_SUPPORTED, PREVIEW_NOT_CONFINED
 */
const renderRelease = async (release, helm, progress) => {
    const objects = await helm.template(release).catch((cause) => {
        throw new action_error_ts_1.ActionError({
            code: 'CHART_INVALID',
            message: `chart ${release.chart} does not render: ${(0, action_error_ts_1.messageOf)(cause)}`,
            hint: 'Run `helm template` with the same values on your machine. Paths are relative to the workspace: run actions/checkout first.',
            cause,
        });
    });
    if (release.isConfined === true)
        (0, confinement_ts_1.requireConfined)(objects, release.namespace);
    const findings = (0, check_manifests_ts_1.checkManifests)(objects);
    const errors = findings.filter(({ severity }) => severity === 'error');
    const text = (all) => all.map(({ object, message }) => `  ${object}: ${message}`);
    const warnings = text(findings.filter(({ severity }) => severity === 'warning'));
    if (warnings.length > 0)
        progress.warning(`On virtual nodes:\n${warnings.join('\n')}`);
    if (errors.length === 0)
        return objects;
    throw new action_error_ts_1.ActionError({
        code: 'MANIFEST_NOT_SUPPORTED',
        message: `the chart holds what virtual nodes cannot run:\n${text(errors).join('\n')}`,
        hint: 'Change the chart or its values; docs/troubleshooting.md names what to use instead.',
    });
};
exports.renderRelease = renderRelease;
/**
 * Brings the release to what the chart renders and waits until it is rolled out and answers. An
 * unchanged release is not upgraded, but still waited for.
 *
 * @throws ActionError with the pods, events and logs that explain a failed rollout
 */
const deploy = async (request, clients, progress, signal, events = {}) => {
    const { release, timeout } = request;
    const { helm, kubernetes, clock } = clients;
    const started = clock.now();
    const objects = await (0, exports.renderRelease)(release, helm, progress);
    await prepareNamespace(request, clients, events);
    const waiting = { clock, deadline: started + timeout, signal };
    try {
        return await rollOut(request, objects, clients, waiting, progress, events);
    }
    catch (error) {
        if (signal?.aborted === true)
            throw error;
        throw await withDiagnostics(error, release.namespace, kubernetes, started);
    }
};
exports.deploy = deploy;
const prepareNamespace = async ({ release, createNamespace, pullSecret }, { kubernetes, namespaces }, { changed }) => {
    const { namespace } = release;
    if (createNamespace && (await (0, namespace_ts_1.ensureNamespace)(namespace, namespaces))) {
        changed?.(`create namespace ${namespace}`);
    }
    if (pullSecret === undefined)
        return;
    const data = Buffer.from((0, docker_config_ts_1.pullSecretConfig)(pullSecret.login)).toString('base64');
    await kubernetes.apply({
        apiVersion: 'v1',
        kind: 'Secret',
        metadata: { name: pullSecret.name, namespace },
        type: 'kubernetes.io/dockerconfigjson',
        data: { '.dockerconfigjson': data },
    });
};
const rollOut = async (request, objects, clients, waiting, progress, { changed, reached }) => {
    const { release } = request;
    const { helm, kubernetes, runs } = clients;
    const { name, namespace } = release;
    const tools = { helm, runs, waiting, progress, changed: changed ?? (() => undefined) };
    const upgraded = await (0, upgrade_ts_1.upgradeRelease)(release, objects, tools);
    const deployed = { name, namespace, ...upgraded };
    await reached?.(deployed);
    await (0, rollout_ts_1.awaitRollout)(namespace, (0, rollout_ts_1.workloadsOf)(objects), kubernetes, waiting, progress);
    const [service] = (0, address_ts_1.loadBalancersOf)(objects);
    if (service === undefined)
        return deployed;
    const url = await (0, address_ts_1.awaitAddress)(namespace, service, kubernetes, waiting, progress);
    const addressed = { ...deployed, url };
    await reached?.(addressed);
    await awaitPath(request, addressed, clients, waiting, progress);
    return addressed;
};
/** A release that was changed has to answer several times: old pods may still answer at first. */
const awaitPath = async ({ path }, { url, changes }, { probe }, waiting, progress) => {
    if (path === undefined)
        return;
    const target = { url: (0, url_ts_1.joinUrl)(url, path), times: changes.length > 0 ? 3 : 1 };
    await (0, address_ts_1.awaitAnswer)(target, probe, waiting, progress);
    progress.info(`${url} answers`);
};
const withDiagnostics = async (error, namespace, kubernetes, since) => {
    if (!(error instanceof action_error_ts_1.ActionError))
        return error;
    const evidence = await (0, diagnostics_ts_1.diagnose)(namespace, kubernetes, since);
    if (evidence === '')
        return error;
    const { code, message, hint, cause } = error;
    return new action_error_ts_1.ActionError({ code, message: `${message}\n${evidence}`, hint, cause });
};


/***/ }),

/***/ 90415:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.awaitAnswer = exports.awaitAddress = exports.urlOf = exports.loadBalancersOf = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const json_ts_1 = __webpack_require__(93258);
const until_ts_1 = __webpack_require__(7343);
const watched_ts_1 = __webpack_require__(63709);
/** The Services of a release that get a load balancer, from its manifests. */
const loadBalancersOf = (objects) => objects
    .filter((object) => (0, json_ts_1.at)(object, 'kind') === 'Service' && (0, json_ts_1.at)(object, 'spec', 'type') === 'LoadBalancer')
    .map((object) => (0, json_ts_1.text)((0, json_ts_1.at)(object, 'metadata', 'name')));
exports.loadBalancersOf = loadBalancersOf;
/** The URL of a Service's first address; nothing as long as it has none. */
const urlOf = (service) => {
    const [address] = service.addresses;
    if (address === undefined)
        return undefined;
    const port = service.addressPorts[0] ?? service.ports[0] ?? 80;
    const host = address.includes(':') ? `[${address}]` : address;
    if (port === 443)
        return `https://${host}`;
    return port === 80 ? `http://${host}` : `http://${host}:${port}`;
};
exports.urlOf = urlOf;
/**
 * Waits until the load balancer of a Service has an address.
 * @throws ActionError LOAD_BALANCER_PENDING
 */
const awaitAddress = async (namespace, name, kubernetes, waiting, progress) => {
    const services = new watched_ts_1.Watched();
    const watch = kubernetes.watch('services', namespace, services.take);
    const url = await (0, until_ts_1.until)({ ...waiting, progress }, [watch], () => {
        const service = services.get(name);
        progress.waiting(`the address of load balancer ${name}`);
        return service === undefined ? undefined : (0, exports.urlOf)(service);
    });
    if (url !== undefined)
        return url;
    throw new action_error_ts_1.ActionError({
        code: 'LOAD_BALANCER_PENDING',
        message: `load balancer ${name} got no address in time`,
        hint: 'See the events of the Service below. Usual reasons: the load balancer limit of the tenancy, a ' +
            'missing subnet annotation, no free address in the load balancer subnet.',
    });
};
exports.awaitAddress = awaitAddress;
const isGood = (answer) => 'status' in answer && answer.status < 400;
const describe = (answer) => 'status' in answer ? `status ${answer.status}` : answer.failure;
/**
 * Waits until the URL answers with a status below 400, as many times in a row as are asked for: a
 * new load balancer can lose its backends again when their first health check fails.
 * @throws ActionError URL_DOES_NOT_ANSWER
 */
const awaitAnswer = async ({ url, times }, probe, { clock, deadline, signal }, progress) => {
    for (let inRow = 0;;) {
        const last = await probe(url);
        inRow = isGood(last) ? inRow + 1 : 0;
        if (inRow >= times)
            return;
        if (inRow === 0 && clock.now() >= deadline)
            throw silent(url, last);
        if (inRow === 0)
            progress.waiting(`an answer of ${url}: ${describe(last)}`);
        await clock.sleep(1_000, signal);
    }
};
exports.awaitAnswer = awaitAnswer;
const silent = (url, last) => new action_error_ts_1.ActionError({
    code: 'URL_DOES_NOT_ANSWER',
    message: `${url} does not answer as it should: ${describe(last)}`,
    hint: 'status' in last
        ? 'The load balancer is reached; look at the application and the path that is asked for.'
        : 'Run ensure-network: clients need the listener port, and the load balancer needs ports 30000-32767 and 10256 of the pods.',
});


/***/ }),

/***/ 22960:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.checkManifests = void 0;
const json_ts_1 = __webpack_require__(93258);
const own_ts_1 = __webpack_require__(64870);
const quantity_ts_1 = __webpack_require__(75062);
const constraints_ts_1 = __webpack_require__(14171);
/** Where the pod spec stands, by kind. */
const podSpecPaths = {
    Pod: ['spec'],
    Deployment: ['spec', 'template', 'spec'],
    StatefulSet: ['spec', 'template', 'spec'],
    ReplicaSet: ['spec', 'template', 'spec'],
    Job: ['spec', 'template', 'spec'],
    CronJob: ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
};
/** Checks all objects of a release before anything is sent to the cluster. */
const checkManifests = (objects) => objects.flatMap(checkObject);
exports.checkManifests = checkManifests;
const checkObject = (object) => {
    const kind = (0, json_ts_1.text)((0, json_ts_1.at)(object, 'kind'));
    const name = `${kind}/${(0, json_ts_1.text)((0, json_ts_1.at)(object, 'metadata', 'name'))}`;
    const of = (severity, message) => ({
        severity,
        object: name,
        message,
    });
    const forbidden = (0, own_ts_1.own)(constraints_ts_1.forbiddenKinds, kind);
    const useless = (0, own_ts_1.own)(constraints_ts_1.uselessKinds, kind);
    const path = (0, own_ts_1.own)(podSpecPaths, kind);
    return [
        ...(forbidden === undefined ? [] : [of('error', forbidden)]),
        ...(useless === undefined ? [] : [of('warning', useless)]),
        ...(hasItems((0, json_ts_1.at)(object, 'spec', 'volumeClaimTemplates'))
            ? [of('error', 'volumeClaimTemplates: virtual nodes have no persistent volumes')]
            : []),
        ...(kind === 'Service' && (0, json_ts_1.at)(object, 'spec', 'externalTrafficPolicy') === 'Local'
            ? [
                of('warning', 'externalTrafficPolicy Local does not keep the client address on virtual nodes; use Cluster, or set is-preserve-source to "false"'),
            ]
            : []),
        ...(kind === 'Service' && preservesWithCluster(object)
            ? [
                of('warning', 'is-preserve-source is refused with externalTrafficPolicy Cluster: no load balancer is made'),
            ]
            : []),
        ...(path === undefined ? [] : checkPod((0, json_ts_1.at)(object, ...path)).map(([s, m]) => of(s, m))),
    ];
};
/** What OCI's cloud controller manager refuses (getPreserveSource in load_balancer_spec.go). */
const preservesWithCluster = (service) => {
    const annotations = (0, json_ts_1.at)(service, 'metadata', 'annotations');
    return ((0, json_ts_1.at)(annotations, 'oci.oraclecloud.com/load-balancer-type') === 'nlb' &&
        (0, json_ts_1.at)(annotations, 'oci-network-load-balancer.oraclecloud.com/is-preserve-source') !== undefined &&
        (0, json_ts_1.at)(service, 'spec', 'externalTrafficPolicy') !== 'Local');
};
const hasItems = (value) => (0, json_ts_1.list)(value).length > 0;
const checkPod = (spec) => [
    ...constraints_ts_1.podConstraints.flatMap((constraint) => violations(spec, constraint)),
    ...emptyDirs(spec),
    ...(0, json_ts_1.list)((0, json_ts_1.at)(spec, 'containers')).flatMap(resourceProblems),
];
const violations = (spec, constraint) => valuesAt(spec, constraint.path.split('.'), '')
    .filter(({ value }) => (constraint.when ?? (() => true))(value))
    .map(({ path }) => [constraint.severity, `${path} ${constraint.reason}`]);
/** All values at a path, with `*` for each item of a list, that are there. */
const valuesAt = (value, [key, ...rest], path) => {
    if (key === undefined)
        return value === undefined || value === null ? [] : [{ value, path }];
    if (key === '*') {
        return (0, json_ts_1.list)(value).flatMap((item, index) => {
            const name = (0, json_ts_1.text)((0, json_ts_1.at)(item, 'name'));
            return valuesAt(item, rest, `${path}[${name === '' ? index : name}]`);
        });
    }
    return valuesAt((0, json_ts_1.record)(value)[key], rest, path === '' ? key : `${path}.${key}`);
};
const emptyDirs = (spec) => {
    const count = (0, json_ts_1.list)((0, json_ts_1.at)(spec, 'volumes')).filter((volume) => 'emptyDir' in (0, json_ts_1.record)(volume)).length;
    return count > 1 ? [['warning', `volumes: ${count} emptyDir, virtual nodes support one`]] : [];
};
const resourceProblems = (container) => {
    const name = `containers[${(0, json_ts_1.text)((0, json_ts_1.at)(container, 'name'))}]`;
    return ['cpu', 'memory'].flatMap((resource) => {
        const request = (0, json_ts_1.at)(container, 'resources', 'requests', resource);
        const limit = (0, json_ts_1.at)(container, 'resources', 'limits', resource);
        if (request === undefined && limit === undefined) {
            return resource === 'cpu'
                ? [
                    [
                        'warning',
                        `${name} has no CPU request or limit: an HPA has nothing to measure against`,
                    ],
                ]
                : [];
        }
        if (request === undefined || limit === undefined)
            return [];
        const equal = (0, quantity_ts_1.parseQuantity)(amount(request)) === (0, quantity_ts_1.parseQuantity)(amount(limit));
        return equal
            ? []
            : [['warning', `${name} ${resource}: request and limit differ; virtual nodes give the limit`]];
    });
};
const amount = (value) => (typeof value === 'number' ? String(value) : (0, json_ts_1.text)(value));


/***/ }),

/***/ 37931:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.requireConfined = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const json_ts_1 = __webpack_require__(93258);
/** Kinds of Kubernetes that belong to no namespace (`kubectl api-resources --namespaced=false`). */
const CLUSTER_WIDE = new Set([
    'APIService',
    'CertificateSigningRequest',
    'CSIDriver',
    'CSINode',
    'CustomResourceDefinition',
    'DeviceClass',
    'FlowSchema',
    'GatewayClass',
    'IngressClass',
    'IPAddress',
    'MutatingAdmissionPolicy',
    'MutatingAdmissionPolicyBinding',
    'MutatingWebhookConfiguration',
    'Namespace',
    'Node',
    'PersistentVolume',
    'PriorityClass',
    'PriorityLevelConfiguration',
    'ResourceSlice',
    'RuntimeClass',
    'ServiceCIDR',
    'StorageClass',
    'StorageVersion',
    'StorageVersionMigration',
    'ValidatingAdmissionPolicy',
    'ValidatingAdmissionPolicyBinding',
    'ValidatingWebhookConfiguration',
    'VolumeAttachment',
    'VolumeAttributesClass',
]);
/** By custom, kinds of others say so by their name: ClusterIssuer, ClusterSecretStore. */
const isClusterWide = (kind) => CLUSTER_WIDE.has(kind) || /^Cluster[A-Z]/.test(kind);
/** What a `List` stands for. */
const unlisted = (object) => /List$/.test((0, json_ts_1.text)((0, json_ts_1.at)(object, 'kind'))) && Array.isArray((0, json_ts_1.at)(object, 'items'))
    ? (0, json_ts_1.list)((0, json_ts_1.at)(object, 'items')).flatMap(unlisted)
    : [object];
const outside = (object, namespace) => {
    const kind = (0, json_ts_1.text)((0, json_ts_1.at)(object, 'kind'));
    const name = `${kind}/${(0, json_ts_1.text)((0, json_ts_1.at)(object, 'metadata', 'name'))}`;
    if (isClusterWide(kind))
        return [`${name} belongs to the whole cluster`];
    const own = (0, json_ts_1.at)(object, 'metadata', 'namespace') ?? namespace;
    return own === namespace ? [] : [`${name} belongs to namespace ${(0, json_ts_1.text)(own, 'of no name')}`];
};
/**
 * Refuses what would be made outside of a namespace. What a chart renders can depend on the cluster
 * that it is asked in, so this keeps mistakes out; only the rights of the identity keep attacks out.
 *
 * @throws ActionError PREVIEW_NOT_CONFINED
 */
const requireConfined = (objects, namespace) => {
    const found = objects.flatMap(unlisted).flatMap((object) => outside(object, namespace));
    if (found.length === 0)
        return;
    throw new action_error_ts_1.ActionError({
        code: 'PREVIEW_NOT_CONFINED',
        message: `the chart makes objects outside of the preview's namespace ${namespace}:\n  ${found.join('\n  ')}`,
        hint: 'Leave them out with the values files of previews (preview.values). If a pull request may make them, set "confine: false".',
    });
};
exports.requireConfined = requireConfined;


/***/ }),

/***/ 14171:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.podConstraints = exports.uselessKinds = exports.forbiddenKinds = void 0;
const isTrue = (value) => value === true;
const hasItems = (value) => Array.isArray(value) && value.length > 0;
const isNodePort = (value) => typeof value === 'number' && value >= 30_000 && value <= 32_767;
/** Kinds of objects that cannot work at all on virtual nodes. */
exports.forbiddenKinds = {
    DaemonSet: 'pods of a DaemonSet do not run on virtual nodes',
    PersistentVolumeClaim: 'virtual nodes have no persistent volumes',
};
/** Kinds that have no effect. */
exports.uselessKinds = {
    NetworkPolicy: 'virtual nodes do not enforce network policies; use network security groups',
    VerticalPodAutoscaler: 'the vertical pod autoscaler does not work on virtual nodes',
};
const refused = 'is not possible on virtual nodes';
const ignored = 'is not supported on virtual nodes';
const volumeTypes = ['hostPath', 'persistentVolumeClaim', 'local', 'nfs', 'iscsi', 'cephfs', 'csi'];
const forbiddenVolumes = volumeTypes.map((type) => {
    return { severity: 'error', path: `volumes.*.${type}`, reason: refused };
});
const hostAccess = ['hostNetwork', 'hostPID', 'hostIPC'].map((key) => {
    return { severity: 'error', path: key, reason: refused, when: isTrue };
});
const ignoredInPod = [
    'hostname',
    'setHostnameAsFQDN',
    'shareProcessNamespace',
    'os',
    'overhead',
    'securityContext.fsGroup',
    'securityContext.supplementalGroups',
    'securityContext.seLinuxOptions',
    'securityContext.sysctls',
    'securityContext.seccompProfile',
    'containers.*.volumeDevices',
    'containers.*.volumeMounts.*.subPathExpr',
    'containers.*.volumeMounts.*.mountPropagation',
    'containers.*.env.*.valueFrom.resourceFieldRef',
    'containers.*.securityContext.seccompProfile',
    'containers.*.securityContext.seLinuxOptions',
    'volumes.*.emptyDir.sizeLimit',
].map((path) => ({ severity: 'warning', path, reason: ignored }));
const probes = ['livenessProbe', 'readinessProbe', 'startupProbe'].flatMap((probe) => [
    {
        severity: 'error',
        path: `containers.*.${probe}.grpc`,
        reason: `${refused}; use an HTTP or exec probe`,
    },
    {
        severity: 'warning',
        path: `containers.*.${probe}.terminationGracePeriodSeconds`,
        reason: ignored,
    },
]);
/** Every constraint on a pod spec. */
exports.podConstraints = [
    ...forbiddenVolumes,
    ...hostAccess,
    ...probes,
    ...ignoredInPod,
    { severity: 'error', path: 'containers.*.ports.*.hostPort', reason: refused },
    { severity: 'error', path: 'containers.*.ports.*.hostIP', reason: refused },
    {
        severity: 'error',
        path: 'containers.*.securityContext.privileged',
        reason: refused,
        when: isTrue,
    },
    { severity: 'error', path: 'containers.*.securityContext.procMount', reason: refused },
    {
        severity: 'warning',
        path: 'initContainers',
        reason: 'were not supported in 2024; whether they are now is not confirmed',
        when: hasItems,
    },
    {
        severity: 'warning',
        path: 'containers.*.ports.*.containerPort',
        reason: 'lies in 30000-32767, which virtual nodes keep for node ports',
        when: isNodePort,
    },
];


/***/ }),

/***/ 42831:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.diagnose = void 0;
const action_error_ts_1 = __webpack_require__(21025);
/** Pods and events shown at most, so that the cause stays visible. */
const most = 8;
const logLines = 20;
const containerText = (pod) => pod.containers
    .map(({ name, ready, restarts, reason }) => {
    const state = reason ?? (ready ? 'ready' : 'not ready');
    return `${name} ${state}${restarts === 0 ? '' : `, ${restarts} restarts`}`;
})
    .join('; ');
const podLine = (pod) => `  ${pod.name}  ${pod.phase}${pod.node === undefined ? '' : ` on ${pod.node}`}  ${containerText(pod)}${pod.message === undefined ? '' : `\n    ${pod.message}`}`;
const eventLine = (event) => `  ${event.object.kind}/${event.object.name}  ${event.reason}${event.count > 1 ? ` (${event.count} times)` : ''}: ${event.message}`;
/** A container whose log says more than its state: it started once. */
const talkative = (pods) => {
    for (const pod of pods) {
        const container = pod.containers.find(({ ready, restarts }) => !ready && restarts > 0);
        if (container !== undefined)
            return { pod: pod.name, container: container.name };
    }
    return undefined;
};
const section = (title, lines) => lines.length === 0 ? [] : [title, ...lines];
/**
 * What an engineer would look at first after a failed rollout: pods that are not ready, recent
 * warnings, the end of a crashing container's log. Never throws: it must not hide the failure.
 */
const diagnose = async (namespace, kubernetes, since) => {
    try {
        const pods = (await kubernetes.list('pods', namespace)).filter((pod) => !pod.ready);
        const events = (await kubernetes.list('events', namespace))
            .filter((event) => event.type === 'Warning' && event.at >= since)
            .sort((a, b) => a.at - b.at);
        const crashing = talkative(pods);
        const log = crashing === undefined
            ? ''
            : await kubernetes.logs(namespace, crashing.pod, crashing.container, logLines);
        return [
            ...section('Pods that are not ready:', pods.slice(0, most).map(podLine)),
            ...section('Warnings:', events.slice(-most).map(eventLine)),
            ...section(`Log of ${crashing?.pod ?? ''}:`, log
                .trimEnd()
                .split('\n')
                .filter((line) => line !== '')),
        ].join('\n');
    }
    catch (error) {
        return `(no diagnostics: ${(0, action_error_ts_1.messageOf)(error)})`;
    }
};
exports.diagnose = diagnose;


/***/ }),

/***/ 87697:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.busy = exports.freeRelease = exports.isPassing = exports.isPending = exports.ABANDONED = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const duration_ts_1 = __webpack_require__(66228);
const release_mark_ts_1 = __webpack_require__(66910);
const beside_ts_1 = __webpack_require__(94385);
/** Milliseconds after which a pending revision of somebody unknown is taken for abandoned. */
exports.ABANDONED = 5 * 60_000;
/** Milliseconds between two looks at the release, and at least between two questions to GitHub. */
const PAUSE = 5_000;
const ASK = 30_000;
const isPending = (revision) => revision?.status.startsWith('pending-') ?? false;
exports.isPending = isPending;
/** Failures after which the release is looked at again: others hold it, or the answer was lost. */
const isPassing = (error) => error instanceof action_error_ts_1.ActionError && (error.isTransient || error.code === 'RELEASE_BUSY');
exports.isPassing = isPassing;
/**
 * Who began the newest revision. An upgrade by other means keeps the labels of the revision before,
 * and a rollback those of the revision that it brings back: such a mark says nothing.
 */
const holderOf = async (release, { revision, status }, helm) => {
    if (status === 'pending-rollback')
        return undefined;
    const marks = await helm.marks(release);
    const mark = marks.get(revision);
    return mark === undefined || mark === marks.get(revision - 1) ? undefined : (0, release_mark_ts_1.parseMark)(mark);
};
/** Judges by evidence whether the one that holds a release still works; asks for it now and then. */
class Holders {
    #release;
    #tools;
    #known;
    #mark;
    constructor(release, tools) {
        this.#release = release;
        this.#tools = tools;
    }
    get text() {
        return (0, release_mark_ts_1.describeMark)(this.#mark, this.#tools.runs.own);
    }
    async verdict(last) {
        const { helm, runs, waiting } = this.#tools;
        const now = waiting.clock.now();
        const { revision, at = 0, verdict } = this.#known ?? {};
        if (revision === last.revision && verdict !== undefined && now - at < ASK)
            return verdict;
        if (revision !== last.revision)
            this.#mark = await holderOf(this.#release, last, helm);
        const isOver = this.#mark && (await runs.isOver(this.#mark));
        const found = isOver === undefined ? 'unknown' : isOver ? 'over' : 'alive';
        this.#known = { revision: last.revision, at: now, verdict: found };
        return found;
    }
}
/** Whether the step was ended meanwhile. */
const isEnd = (error) => error instanceof action_error_ts_1.ActionError && ['JOB_CANCELLED', 'TIMED_OUT'].includes(error.code);
/** @returns what was done */
const free = async (release, revisions, { helm, waiting, progress, changed }) => {
    const { clock } = waiting;
    /** Without its end, the release is left in the middle of it. */
    const told = async (what, work) => {
        try {
            await (0, beside_ts_1.beside)(clock, work, () => progress.waiting(what));
        }
        catch (error) {
            if (isEnd(error))
                changed(`release ${release.name}: ${what}, which was cut off`);
            throw error;
        }
    };
    const good = revisions.findLast(({ status }) => ['deployed', 'superseded'].includes(status));
    if (good === undefined) {
        await told('helm uninstall', helm.uninstall(release));
        return 'removed a first installation that was cut off';
    }
    const what = `helm rollback to revision ${good.revision}`;
    await told(what, helm.rollback(release, good.revision));
    return `rolled back to revision ${good.revision}, an upgrade was cut off`;
};
/**
 * Brings a release out of a pending state, in which Helm refuses every upgrade. What this run, or one
 * that has ended, left behind is freed at once; one that works is waited for; of one that nobody knows
 * it is waited until it has been pending for five minutes.
 *
 * @returns the newest revision, which is not pending
 * @throws ActionError RELEASE_BUSY at the deadline
 */
const freeRelease = async (release, tools) => {
    const { helm, waiting, progress, changed } = tools;
    const { clock, deadline, signal } = waiting;
    const holders = new Holders(release, tools);
    /** Of a rollback of ours that lost the API server; it has no mark. */
    let cutOff;
    for (;;) {
        const revisions = await helm.history(release);
        const last = revisions.at(-1);
        if (!(0, exports.isPending)(last))
            return last;
        const verdict = last.revision === cutOff ? 'over' : await holders.verdict(last);
        const age = clock.now() - last.updated;
        if (verdict === 'over' || (verdict === 'unknown' && age >= exports.ABANDONED)) {
            try {
                const done = await free(release, revisions, tools);
                progress.warning(`Release ${release.name}: ${done}`);
                changed(`release ${release.name}: ${done}`);
                continue;
            }
            catch (error) {
                if (!(0, exports.isPassing)(error) || clock.now() >= deadline)
                    throw error;
                if (error instanceof action_error_ts_1.ActionError && error.isTransient)
                    cutOff = last.revision + 1;
            }
        }
        if (clock.now() >= deadline)
            throw (0, exports.busy)(release, last, verdict, holders.text);
        const until = verdict === 'unknown' ? `, taken for abandoned in ${left(age)}` : '';
        progress.waiting(`release ${release.name}: ${last.status} for ${(0, duration_ts_1.formatDuration)(Math.max(age, 0))} by ${holders.text}${until}`);
        await clock.sleep(Math.min(PAUSE, Math.max(deadline - clock.now(), 0)), signal);
    }
};
exports.freeRelease = freeRelease;
const left = (age) => (0, duration_ts_1.formatDuration)(Math.max(exports.ABANDONED - age, 0));
const HINTS = {
    over: 'Run again: it is freed then.',
    alive: 'Give the workflow a concurrency group, so that deployments of one release follow each other.',
    unknown: 'Whether that one still works cannot be known. If it does not: helm rollback, or a timeout above five minutes, after which it is taken for abandoned. With "permissions: { actions: read }" the run that holds the release is asked for.',
};
/** The error for a release that is pending, with what is known of the one that holds it. */
const busy = ({ name }, { revision, status, updated }, verdict = 'unknown', holder = 'another deployment') => {
    const since = new Date(updated).toISOString();
    const works = verdict === 'alive' ? ', which is still in progress' : '';
    return new action_error_ts_1.ActionError({
        code: 'RELEASE_BUSY',
        message: `revision ${revision} of release ${name} is ${status} since ${since}, begun by ${holder}${works}`,
        hint: HINTS[verdict],
    });
};
exports.busy = busy;


/***/ }),

/***/ 37233:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.imageValues = void 0;
const image_reference_ts_1 = __webpack_require__(16637);
const name = ({ registry, repository }) => registry === '' ? repository : `${registry}/${repository}`;
/**
 * The values for a chart whose image has `repository` and `digest` keys, as most do. By digest, since
 * a tag can come to mean another image between two pods of one rollout.
 */
const imageValues = (image, pullSecret, keys) => {
    const reference = image === undefined ? undefined : (0, image_reference_ts_1.parseImageReference)(image);
    return {
        ...(reference === undefined ? {} : { [`${keys.image}.repository`]: name(reference) }),
        ...(reference?.digest === undefined ? {} : { [`${keys.image}.digest`]: reference.digest }),
        ...(reference?.tag === undefined ? {} : { [`${keys.image}.tag`]: reference.tag }),
        ...(pullSecret === undefined ? {} : { [keys.pullSecret]: pullSecret }),
    };
};
exports.imageValues = imageValues;


/***/ }),

/***/ 57780:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ensureNamespace = void 0;
const action_error_ts_1 = __webpack_require__(21025);
/**
 * Makes a namespace where there is none, and leaves one that is there as it is: rights inside of a
 * namespace do not make namespaces.
 *
 * @returns whether it was made
 * @throws ActionError CLUSTER_FORBIDDEN if it is missing and may not be made
 */
const ensureNamespace = async (name, namespaces) => {
    const found = await look(name, namespaces);
    if (found !== undefined)
        return false;
    return namespaces.create({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
};
exports.ensureNamespace = ensureNamespace;
/** A role of its own may deploy and not see the namespace; if it is missing, Helm will say so. */
const look = async (name, namespaces) => {
    try {
        return await namespaces.find(name);
    }
    catch (error) {
        if (error instanceof action_error_ts_1.ActionError && error.code === 'CLUSTER_FORBIDDEN')
            return 'hidden';
        throw error;
    }
};


/***/ }),

/***/ 8126:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.unchangedRevision = void 0;
const json_ts_1 = __webpack_require__(93258);
/** Objects in an order of their own, hooks left out: two renderings of the same compare equal. */
const comparable = (objects) => {
    const own = objects.filter((object) => (0, json_ts_1.at)(object, 'metadata', 'annotations', 'helm.sh/hook') === undefined);
    return JSON.stringify(own.map((object) => JSON.stringify(sorted(object))).sort());
};
const sorted = (value) => {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inner]) => [key, sorted(inner)]));
};
/** Whether the newest revision is deployed and made of the same objects: then there is nothing to do. */
const unchangedRevision = async (release, rendered, last, helm) => {
    if (last?.status !== 'deployed')
        return undefined;
    const deployed = await helm.manifest(release);
    return comparable(deployed) === comparable(rendered) ? last : undefined;
};
exports.unchangedRevision = unchangedRevision;


/***/ }),

/***/ 74402:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.awaitRollout = exports.isRolledOut = exports.workloadsOf = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const json_ts_1 = __webpack_require__(93258);
const until_ts_1 = __webpack_require__(7343);
const watched_ts_1 = __webpack_require__(63709);
/** Milliseconds for which a pod may stay in a state that rarely heals by itself. */
const patience = 45_000;
/** Reasons of a waiting container that end a rollout early, with what to do. */
const hopeless = {
    ImagePullBackOff: 'virtual nodes pull private images only with a pull secret of an auth token: check it and the image',
    ErrImagePull: 'virtual nodes pull private images only with a pull secret of an auth token: check it and the image',
    InvalidImageName: 'correct the image reference that the chart renders',
    CreateContainerConfigError: 'a ConfigMap or Secret that the pod refers to is missing',
    CreateContainerError: 'see the message above',
    CrashLoopBackOff: 'the container starts and ends: see its log above',
};
/** The workloads of a release that are rolled out, from its manifests. */
const workloadsOf = (objects) => objects.flatMap((object) => {
    const kind = (0, json_ts_1.text)((0, json_ts_1.at)(object, 'kind'));
    const name = (0, json_ts_1.text)((0, json_ts_1.at)(object, 'metadata', 'name'));
    return kind === 'Deployment' || kind === 'StatefulSet' ? [{ kind, name }] : [];
});
exports.workloadsOf = workloadsOf;
/** Whether the newest spec runs in all replicas and no old pod is left, as `kubectl rollout status`. */
const isRolledOut = (workload) => workload.observed &&
    workload.updated >= workload.wanted &&
    workload.ready >= workload.wanted &&
    workload.total <= workload.updated;
exports.isRolledOut = isRolledOut;
/**
 * Waits until all workloads are rolled out.
 *
 * @throws ActionError ROLLOUT_FAILED as soon as a pod surely does not start, ROLLOUT_TIMED_OUT
 */
const awaitRollout = async (namespace, rolling, kubernetes, waiting, progress) => {
    const workloads = new watched_ts_1.Watched();
    const pods = new watched_ts_1.Watched();
    const kinds = new Set(rolling.map(({ kind }) => kind));
    const watches = [
        ...(kinds.has('Deployment')
            ? [kubernetes.watch('deployments', namespace, workloads.take)]
            : []),
        ...(kinds.has('StatefulSet')
            ? [kubernetes.watch('statefulsets', namespace, workloads.take)]
            : []),
        ...(rolling.length === 0 ? [] : [kubernetes.watch('pods', namespace, pods.take)]),
    ];
    const stuck = new StuckPods(waiting.clock);
    const left = () => rolling.filter(({ name }) => {
        const workload = workloads.get(name);
        return workload === undefined || !(0, exports.isRolledOut)(workload);
    });
    const done = await (0, until_ts_1.until)({ ...waiting, progress }, watches, () => {
        const missing = left();
        if (missing.length === 0)
            return true;
        const own = pods
            .all()
            .filter((pod) => missing.some(({ name }) => pod.name.startsWith(`${name}-`)));
        stuck.check(own);
        progress.waiting(`the rollout: ${describe(missing, workloads)}`);
        return undefined;
    });
    if (done === undefined)
        throw timedOut(describe(left(), workloads), pods.all());
};
exports.awaitRollout = awaitRollout;
const describe = (missing, workloads) => missing
    .map(({ name }) => {
    const workload = workloads.get(name);
    const count = workload === undefined
        ? 'not seen yet'
        : `${Math.min(workload.updated, workload.ready)} of ${workload.wanted}`;
    return `${name} ${count}`;
})
    .join(', ');
/** Notices containers that stay for too long in a state that does not heal by itself. */
class StuckPods {
    #since = new Map();
    #clock;
    constructor(clock) {
        this.#clock = clock;
    }
    /** @throws ActionError ROLLOUT_FAILED */
    check(pods) {
        for (const pod of pods) {
            const container = pod.containers.find(({ reason }) => reason !== undefined && Object.hasOwn(hopeless, reason));
            if (container?.reason === undefined) {
                this.#since.delete(pod.name);
                continue;
            }
            const since = this.#since.get(pod.name) ?? this.#clock.now();
            this.#since.set(pod.name, since);
            if (this.#clock.now() - since < patience)
                continue;
            throw new action_error_ts_1.ActionError({
                code: 'ROLLOUT_FAILED',
                message: `pod ${pod.name} does not start: ${container.reason}${container.message === undefined ? '' : `: ${container.message}`}`,
                hint: hopeless[container.reason] ?? '',
            });
        }
    }
}
const timedOut = (missing, pods) => {
    const pending = pods.find((pod) => !pod.ready && pod.message !== undefined);
    return new action_error_ts_1.ActionError({
        code: 'ROLLOUT_TIMED_OUT',
        message: `the rollout is not complete: ${missing}${pending === undefined ? '' : `\n${pending.name}: ${pending.message ?? ''}`}`,
        hint: 'Pending pods mostly lack addresses in the pod subnet or capacity in the virtual node pool; ' +
            'pods that run but are not ready fail their probes. Raise "timeout" if they only need longer.',
    });
};


/***/ }),

/***/ 36615:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.upgradeRelease = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const release_mark_ts_1 = __webpack_require__(66910);
const beside_ts_1 = __webpack_require__(94385);
const free_release_ts_1 = __webpack_require__(87697);
const release_ts_1 = __webpack_require__(8126);
/** Milliseconds before a release that others took hold of first is looked at again. */
const PAUSE = 1_000;
/**
 * An upgrade that fails, or is stopped, may have changed objects: Helm keeps it as a revision, unless
 * that cannot be looked at any more.
 */
const leftBehind = async (release, before, helm) => {
    const revisions = await helm.history(release).catch(() => undefined);
    if (revisions === undefined) {
        return `release ${release.name} to revision ${(before ?? 0) + 1}, whose end is not known`;
    }
    const newest = revisions.at(-1);
    if (newest === undefined || newest.revision === before)
        return undefined;
    const { revision, status } = newest;
    return status === 'deployed'
        ? undefined
        : `release ${release.name} to revision ${revision}, which is ${status}`;
};
/** What is freed of it is an installation that may work: that is done once. */
const isUnrecorded = (error) => error instanceof action_error_ts_1.ActionError && error.code === 'RELEASE_NOT_RECORDED';
/** Whether a failed upgrade may be tried again: what it left is looked at first. */
const mayRepeat = (error, count, { waiting }) => (0, free_release_ts_1.isPassing)(error) &&
    (count === 1 || !isUnrecorded(error)) &&
    waiting.signal?.aborted !== true &&
    waiting.clock.now() < waiting.deadline;
/** @returns the revision that holds `objects` now, and whether Helm was let make it */
const bringUp = async (release, objects, tools) => {
    const { helm, runs, waiting, progress, changed } = tools;
    for (let count = 1;; count++) {
        const last = await (0, free_release_ts_1.freeRelease)(release, tools);
        const unchanged = await (0, release_ts_1.unchangedRevision)(release, objects, last, helm);
        if (unchanged !== undefined)
            return { revision: unchanged, isMade: false };
        try {
            const work = helm.upgrade(release, (0, release_mark_ts_1.formatMark)(runs.own, count), waiting.signal);
            const tick = () => progress.waiting('helm upgrade');
            return { revision: await (0, beside_ts_1.beside)(waiting.clock, work, tick), isMade: true };
        }
        catch (error) {
            if (!mayRepeat(error, count, tools)) {
                const left = await leftBehind(release, last?.revision, helm);
                if (left !== undefined)
                    changed(left);
                throw error;
            }
            progress.info(`${(0, action_error_ts_1.messageOf)(error)}; looking at the release again`);
            await waiting.clock.sleep(PAUSE, waiting.signal);
        }
    }
};
/**
 * Brings the release to the revision that holds `objects`; one that holds them already stays. What
 * an earlier run left pending is freed first, and what another one does at the same time awaited.
 *
 * @throws ActionError RELEASE_BUSY, RELEASE_NOT_RECORDED, CLUSTER_*, PROCESS_*
 */
const upgradeRelease = async (release, objects, tools) => {
    const { progress } = tools;
    const changes = [];
    const changed = (description) => {
        changes.push(description);
        tools.changed(description);
    };
    const { revision, isMade } = await bringUp(release, objects, { ...tools, changed });
    const which = `revision ${revision.revision}`;
    if (isMade) {
        progress.info(`${release.name} is ${which}`);
        changed(`release ${release.name} to ${which}`);
    }
    else {
        progress.info(`${release.name} is at ${which} already, nothing changed`);
    }
    return { revision: revision.revision, changes };
};
exports.upgradeRelease = upgradeRelease;


/***/ }),

/***/ 83771:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isIgnored = void 0;
const translate = (pattern) => pattern
    .split(/(\*\*\/|\/\*\*$|\*\*|\*|\?)/)
    .map((part) => {
    if (part === '**/')
        return '(.*/)?';
    if (part === '/**')
        return '/.*';
    if (part === '**')
        return '.*';
    if (part === '*')
        return '[^/]*';
    if (part === '?')
        return '[^/]';
    return part.replace(/[.+^${}()|[\]\\]/g, '\\$&');
})
    .join('');
/** Sets of characters and escapes are not read: they exclude nothing, and as exceptions let all in. */
const ruleOf = (line) => {
    const isException = line.startsWith('!');
    const written = line
        .slice(isException ? 1 : 0)
        .trim()
        .replace(/^\/+|\/+$/g, '')
        .replace(/^(\.\/)+/, '');
    if (/[[\]\\]|(^|\/)\.\.(\/|$)/.test(written)) {
        return { pattern: isException ? /^/ : /(?!)/, isException };
    }
    return { pattern: new RegExp(`^${translate(written)}$`, 's'), isException };
};
/** The path and the folders above it, since what excludes a folder excludes all in it. */
const withParents = (path) => path.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'));
/** Whether the text of a .dockerignore file keeps a file, by its path in the context, out of it. */
const isIgnored = (ignoreFile, path) => ignoreFile
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => ruleOf(line.trim()))
    .reduce((isOut, { pattern, isException }) => withParents(path).some((one) => pattern.test(one)) ? !isException : isOut, false);
exports.isIgnored = isIgnored;


/***/ }),

/***/ 57859:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.asKubernetesName = void 0;
const action_error_ts_1 = __webpack_require__(21025);
/**
 * A name of a namespace, release or Secret: a DNS label.
 * @throws ActionError INPUT_INVALID
 */
const asKubernetesName = (text) => {
    if (/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(text))
        return text;
    throw new action_error_ts_1.ActionError({
        code: 'INPUT_INVALID',
        message: `"${text}" is not a Kubernetes name`,
        hint: 'Write at most 63 lower-case letters, digits and hyphens, such as shop.',
    });
};
exports.asKubernetesName = asKubernetesName;


/***/ }),

/***/ 66910:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.describeMark = exports.isOverFor = exports.parseMark = exports.formatMark = exports.markOf = void 0;
const node_crypto_1 = __webpack_require__(77598);
const digits = (text) => /^\d{1,15}$/.test(text ?? '') ? (text ?? '') : '';
const short = (text) => (0, node_crypto_1.createHash)('sha256').update(text).digest('hex').slice(0, 8);
/** The mark of this process, by the variables that the runner sets. */
const markOf = (environment, process) => ({
    repositoryId: digits(environment['GITHUB_REPOSITORY_ID']),
    runId: digits(environment['GITHUB_RUN_ID']),
    attempt: Number(digits(environment['GITHUB_RUN_ATTEMPT'])),
    runner: short(environment['RUNNER_NAME'] ?? ''),
    process: short(process),
});
exports.markOf = markOf;
/** The value of the label. The count makes it another one for each call of Helm. */
const formatMark = (mark, count) => [
    `r${mark.repositoryId}`,
    `n${mark.runId}`,
    `a${mark.attempt}`,
    mark.runner,
    mark.process,
    count,
].join('.');
exports.formatMark = formatMark;
/** Undefined for what we did not write. */
const parseMark = (label) => {
    const found = /^r(\d*)\.n(\d*)\.a(\d+)\.([0-9a-f]{8})\.([0-9a-f]{8})\.\d+$/.exec(label);
    if (found === null)
        return undefined;
    const [, repositoryId = '', runId = '', attempt = '', runner = '', process = ''] = found;
    return { repositoryId, runId, attempt: Number(attempt), runner, process };
};
exports.parseMark = parseMark;
const isSameRun = (a, b) => a.runId !== '' && a.runId === b.runId && a.repositoryId === b.repositoryId;
/**
 * Whether what wrote the mark has surely ended: this process before, an earlier attempt of this run,
 * or an earlier step on the same runner, which works at one job at a time.
 */
const isOverFor = (mark, own) => mark.process === own.process ||
    (isSameRun(mark, own) &&
        (mark.attempt < own.attempt || (mark.attempt === own.attempt && mark.runner === own.runner)));
exports.isOverFor = isOverFor;
/** For people: `run 123, attempt 2`. */
const describeMark = (mark, own) => {
    if (mark === undefined)
        return 'somebody who left no mark (another tool, or an older version)';
    if (mark.runId === '')
        return 'this action, outside of GitHub';
    const where = mark.repositoryId === own.repositoryId ? '' : ' of another repository';
    return `run ${mark.runId}, attempt ${mark.attempt},${where === '' ? ' of this repository' : where}`;
};
exports.describeMark = describeMark;


/***/ }),

/***/ 81622:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.joinUrl = exports.asUrl = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const input_text_ts_1 = __webpack_require__(12736);
const parse_url_ts_1 = __webpack_require__(59716);
/**
 * The address of a web application, http or https.
 * @throws ActionError INPUT_INVALID
 */
const asUrl = (text) => {
    const url = (0, parse_url_ts_1.parseUrl)(text);
    if (url !== undefined && ['http:', 'https:'].includes(url.protocol))
        return url.href;
    throw new action_error_ts_1.ActionError({
        code: 'INPUT_INVALID',
        message: `"${(0, input_text_ts_1.withoutCredentials)(text)}" is not an http or https address`,
        hint: 'Write it in full, as http://140.83.1.2.',
    });
};
exports.asUrl = asUrl;
/**
 * The address with a path below it, whatever slashes either has. Whatever the path says, as `//host` or
 * `http://host`, it stays behind the host of the address.
 */
const joinUrl = (url, path) => `${url.replace(/\/+$/, '')}/${path.replace(/^[/\\]+/, '')}`;
exports.joinUrl = joinUrl;


/***/ }),

/***/ 27973:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.secretForms = exports.pullSecretConfig = exports.withoutLogin = exports.withLogin = exports.helperOf = exports.hashOf = exports.authOf = void 0;
const node_crypto_1 = __webpack_require__(77598);
const own_ts_1 = __webpack_require__(64870);
/** The `auth` of docker's config: user and password in base64. */
const authOf = ({ username, password }) => Buffer.from(`${username}:${password}`, 'utf8').toString('base64');
exports.authOf = authOf;
/** Recognises an `auth` without keeping it. */
const hashOf = (auth) => (0, node_crypto_1.createHash)('sha256').update(auth).digest('hex');
exports.hashOf = hashOf;
/** Which credential helper owns a host, in the order in which docker asks. */
const helperOf = (config, host) => {
    const helper = (0, own_ts_1.own)(config.credHelpers ?? {}, host);
    // For docker an empty name switches the store off for the host.
    if (helper !== undefined)
        return helper === '' ? undefined : { name: helper, isStore: false };
    const store = config.credsStore ?? '';
    return store === '' ? undefined : { name: store, isStore: true };
};
exports.helperOf = helperOf;
/**
 * The config with the login in the file. A helper entry of this host goes: every tool would ask it
 * first. An empty one would not do, since podman and buildah then look for a program without a name.
 */
const withLogin = (config, login) => ({
    ...without(config, 'credHelpers'),
    auths: { ...config.auths, [login.host]: { auth: (0, exports.authOf)(login) } },
    ...nonEmpty('credHelpers', without(config.credHelpers ?? {}, login.host)),
});
exports.withLogin = withLogin;
/**
 * The config without our login, what it replaced in `before` put back. Somebody else's later login
 * for the same host (another `auth` than ours) stays.
 */
const withoutLogin = (config, login, before) => {
    const { host, authHash } = login;
    const present = (0, own_ts_1.own)(config.auths ?? {}, host)?.auth;
    if (present === undefined || (0, exports.hashOf)(present) !== authHash)
        return config;
    const entry = (0, own_ts_1.own)(before.auths ?? {}, host);
    const helper = (0, own_ts_1.own)(before.credHelpers ?? {}, host);
    return {
        ...without(config, 'auths', 'credHelpers'),
        ...nonEmpty('auths', {
            ...without(config.auths ?? {}, host),
            ...(entry === undefined ? {} : { [host]: entry }),
        }),
        ...nonEmpty('credHelpers', {
            ...without(config.credHelpers ?? {}, host),
            ...(helper === undefined ? {} : { [host]: helper }),
        }),
    };
};
exports.withoutLogin = withoutLogin;
const without = (object, ...keys) => Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
const nonEmpty = (key, object) => Object.keys(object).length === 0 ? {} : { [key]: object };
/** The content of a pull secret of type kubernetes.io/dockerconfigjson. */
const pullSecretConfig = (login) => JSON.stringify({ auths: { [login.host]: { auth: (0, exports.authOf)(login) } } });
exports.pullSecretConfig = pullSecretConfig;
/** Every form in which the password of a login is written somewhere: none may be shown. */
const secretForms = (login) => [
    login.password,
    (0, exports.authOf)(login),
    Buffer.from((0, exports.pullSecretConfig)(login)).toString('base64'),
];
exports.secretForms = secretForms;


/***/ }),

/***/ 16637:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.formatImageReference = exports.parseImageReference = exports.parseTag = exports.parseRepository = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const PATH_PART = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?::[0-9]{1,5})?$/;
const invalid = (text, why) => new action_error_ts_1.ActionError({
    code: 'IMAGE_REFERENCE_INVALID',
    message: `"${text}" is not an image reference: ${why}`,
    hint: 'Write host/namespace/repository:tag, repository in lower case, as fra.ocir.io/acme/shop:1.2.',
});
/**
 * A repository path: lower-case parts separated by slashes.
 * @throws ActionError IMAGE_REFERENCE_INVALID
 */
const parseRepository = (text) => {
    const path = text.trim();
    const wrong = path.split('/').find((part) => !PATH_PART.test(part));
    if (wrong === undefined && path.length <= 255)
        return path;
    throw invalid(text, wrong === undefined ? 'it is too long' : `"${wrong}" has characters that are not allowed`);
};
exports.parseRepository = parseRepository;
/** @throws ActionError IMAGE_REFERENCE_INVALID */
const parseTag = (text) => {
    if (TAG.test(text.trim()))
        return text.trim();
    throw invalid(text, 'a tag has letters, digits, "_", "." and "-", at most 128 of them');
};
exports.parseTag = parseTag;
/** The first part is a registry only if it looks like a host, as docker decides it. */
const splitRegistry = (name) => {
    const slash = name.indexOf('/');
    const head = name.slice(0, Math.max(slash, 0));
    const isHost = /[.:]/.test(head) || head === 'localhost';
    return slash > 0 && isHost ? [head, name.slice(slash + 1)] : ['', name];
};
/** @throws ActionError IMAGE_REFERENCE_INVALID */
const parseImageReference = (text) => {
    const [named = '', digest, ...more] = text.trim().split('@');
    if (more.length > 0 || (digest !== undefined && !DIGEST.test(digest))) {
        throw invalid(text, 'its digest is not sha256: and 64 hex digits');
    }
    const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
    const [name, tag] = colon < 0 ? [named, undefined] : [named.slice(0, colon), named.slice(colon + 1)];
    const [registry, path] = splitRegistry(name);
    if (registry !== '' && !HOST.test(registry))
        throw invalid(text, `"${registry}" is not a host`);
    return {
        registry,
        repository: (0, exports.parseRepository)(path),
        ...(tag === undefined ? {} : { tag: (0, exports.parseTag)(tag) }),
        ...(digest === undefined ? {} : { digest }),
    };
};
exports.parseImageReference = parseImageReference;
const formatImageReference = ({ registry, repository, tag, digest, }) => `${registry === '' ? '' : `${registry}/`}${repository}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
exports.formatImageReference = formatImageReference;


/***/ }),

/***/ 74844:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isLoopback = exports.asRegistryHost = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const form = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?::[0-9]{1,5})?$/;
/**
 * The host of a registry with an optional port, as logins are stored under it.
 * @throws ActionError INPUT_INVALID
 */
const asRegistryHost = (text) => {
    const host = text.trim();
    if (form.test(host))
        return host;
    throw new action_error_ts_1.ActionError({
        code: 'INPUT_INVALID',
        message: `"${text}" is not a registry host`,
        hint: 'Write the host alone, without https:// and path: ocir.eu-frankfurt-1.oci.oraclecloud.com.',
    });
};
exports.asRegistryHost = asRegistryHost;
/** Whether a registry is on this machine, where plain http is usual. */
const isLoopback = (host) => /^(localhost|127(\.[0-9]+){3})(:[0-9]+)?$/.test(host);
exports.isLoopback = isLoopback;


/***/ })

};
