export const id = 7794;
export const ids = [7794,6131,8308];
export const modules = {

/***/ 77794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  chartsAlone: () => (/* binding */ chartsAlone),
  helmCharts: () => (/* binding */ helmCharts)
});

// EXTERNAL MODULE: ./dist.src/values/charts/values-file.js
var values_file = __webpack_require__(77606);
// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
// EXTERNAL MODULE: ./dist.src/values/path.js
var path = __webpack_require__(34056);
// EXTERNAL MODULE: ./dist.src/values/manifests/edit-manifests.js
var edit_manifests = __webpack_require__(56131);
// EXTERNAL MODULE: ./dist.src/values/manifests/parse-manifests.js
var parse_manifests = __webpack_require__(82298);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/helm-options.js
var helm_options = __webpack_require__(68464);
// EXTERNAL MODULE: ./dist.src/values/network/parse-url.js
var parse_url = __webpack_require__(10737);
// EXTERNAL MODULE: ./dist.src/values/registry/docker-config.js
var docker_config = __webpack_require__(27790);
// EXTERNAL MODULE: ./dist.src/values/registry/docker-config-text.js
var docker_config_text = __webpack_require__(20588);
// EXTERNAL MODULE: ./dist.src/values/registry/registry-host.js
var registry_host = __webpack_require__(8707);
// EXTERNAL MODULE: ./dist.src/values/own.js
var own = __webpack_require__(87363);
// EXTERNAL MODULE: ./dist.src/clients/files/private-file.js
var private_file = __webpack_require__(81427);
;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/charts/chart-access.js









const OPEN = /^--(plain-http|insecure-skip-tls-verify)(=|$)/;
/** Whether these options send a login so that others on the network could read it. */
const isOpenTo = (host, options) => !(0,registry_host/* isLoopback */.U)(host) && options.some((option) => OPEN.test(option));
const isKnown = (config, host) => (0,own/* own */.Z)(config.auths ?? {}, host) !== undefined || (0,docker_config/* helperOf */.Yn)(config, host) !== undefined;
const unique = (texts) => [...new Set(texts)];
const hostsOf = (addresses, protocol) => unique(addresses
    .filter((address) => protocol.test(address))
    .flatMap((address) => (0,parse_url/* parseUrl */.D)(address)?.host ?? []));
/** Helm's own logins merged with those given for the hosts; undefined if there are none. */
const registryConfig = async (hosts, options, { run, logins }) => {
    const found = await Promise.all(hosts.map(async (host) => ({ host, login: await logins(host) })));
    const given = found.flatMap(({ host, login }) => login === undefined || (login.isOfIdentity === true && isOpenTo(host, options))
        ? []
        : [{ host, ...login }]);
    if (given.length === 0)
        return undefined;
    const path = (await run(['env', 'HELM_REGISTRY_CONFIG'])).stdout.trim();
    const kept = (0,docker_config_text/* parseDockerConfig */.C)(path, await (0,private_file/* readIfThere */.qC)(path));
    const added = given.filter((one) => one.isOfIdentity !== true || !isKnown(kept, one.host));
    if (added.length === 0)
        return undefined;
    const config = added.reduce((all, { host, username, password }) => (0,docker_config/* withLogin */.E6)(all, { host, username, password }), kept);
    // A credential store for all hosts would be used instead of the file.
    return Object.fromEntries(Object.entries(config).filter(([key]) => key !== 'credsStore'));
};
/** TLS of a repository, which Helm reads from its entry and not from options. */
const tlsOf = (options) => {
    const valueOf = (name) => options.find((option) => option.startsWith(`--${name}=`))?.slice(name.length + 3);
    return {
        caFile: valueOf('ca-file'),
        certFile: valueOf('cert-file'),
        keyFile: valueOf('key-file'),
        insecure_skip_tls_verify: options.some((one) => /^--insecure-skip-tls-verify(=true)?$/.test(one)),
    };
};
/** Only over https, or on this machine: otherwise others on the network could read it. */
const loginOf = async (url, logins) => {
    const { protocol, host } = (0,parse_url/* parseUrl */.D)(url) ?? { protocol: '', host: '' };
    return protocol === 'https:' || (0,registry_host/* isLoopback */.U)(host) ? logins(host) : undefined;
};
/**
 * The repositories file. Helm sends user and password only to the host of the repository, unless
 * `pass_credentials_all` is set.
 */
const repositoryFile = async (repositories, options, { logins }) => {
    const entries = repositories.map(async ({ name, url }) => {
        const login = await loginOf(url, logins);
        const user = login && { username: login.username, password: login.password };
        return { name, url, ...user, ...tlsOf(options) };
    });
    return { apiVersion: 'v1', repositories: await Promise.all(entries) };
};
/**
 * Runs `work` with Helm logged in to hosts and knowing repositories through files of our own, which
 * only their owner can read and which are removed afterwards; secrets are never arguments.
 */
const withChartAccess = async ({ registries, repositories, options }, tools, work) => {
    const place = (0,external_node_path_.join)(tools.folder, `chart-access-${(0,external_node_crypto_.randomUUID)()}`);
    const env = {};
    try {
        const config = await registryConfig(hostsOf(registries, /^oci:/i), options, tools);
        if (config !== undefined) {
            env['HELM_REGISTRY_CONFIG'] = (0,external_node_path_.join)(place, 'registry.json');
            await (0,private_file/* writePrivate */.pb)(env['HELM_REGISTRY_CONFIG'], JSON.stringify(config));
        }
        if (repositories.length > 0) {
            env['HELM_REPOSITORY_CONFIG'] = (0,external_node_path_.join)(place, 'repositories.yaml');
            env['HELM_REPOSITORY_CACHE'] = (0,external_node_path_.join)(place, 'cache');
            const file = await repositoryFile(repositories, options, tools);
            await (0,private_file/* writePrivate */.pb)(env['HELM_REPOSITORY_CONFIG'], JSON.stringify(file));
        }
        return await work(env);
    }
    finally {
        await (0,promises_.rm)(place, { recursive: true, force: true });
    }
};

;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/charts/chart-dependencies.js







const readIfThere = (path) => (0,promises_.readFile)(path, 'utf8').catch(() => '');
/** The dependencies in Chart.yaml, or in requirements.yaml of charts for Helm 2. */
const dependenciesOf = async (chart) => {
    const files = ['Chart.yaml', 'requirements.yaml'].map((file) => readIfThere((0,external_node_path_.join)(chart, file)));
    const all = await Promise.all((await Promise.all(files)).map(values_file/* parseValues */.Q));
    return all
        .flatMap((file) => (0,json/* list */.p_)((0,json.at)(file, 'dependencies')))
        .map((one) => ({ name: (0,json/* text */.Qq)((0,json.at)(one, 'name')), repository: (0,json/* text */.Qq)((0,json.at)(one, 'repository')) }));
};
const isThere = (name, present) => present.some((file) => file === name || (file.startsWith(`${name}-`) && file.endsWith('.tgz')));
const missingIn = async (chart, all) => {
    if (all.length === 0)
        return [];
    const present = await (0,promises_.readdir)((0,external_node_path_.join)(chart, 'charts')).catch(() => []);
    return all.filter(({ name }) => !isThere(name, present));
};
/**
 * Helm has to know the repositories of a lock file. They go into a file of our own, so that the
 * user's settings stay unchanged. An alias refers to the user's.
 */
const ownRepositories = (dependencies) => {
    if (dependencies.some(({ repository }) => /^(@|alias:)/.test(repository)))
        return [];
    const urls = [...new Set(dependencies.map(({ repository }) => repository))];
    return urls
        .filter((url) => /^https?:\/\//.test(url))
        .map((url, index) => ({ name: `dependency-${index}`, url }));
};
/**
 * Fetches the missing dependencies of a chart in a folder.
 *
 * @returns a description of what was fetched
 * @throws ActionError CHART_DEPENDENCIES_MISSING
 */
const fetchDependencies = async (chart, options, tools) => {
    const all = await dependenciesOf(chart);
    const missing = await missingIn(chart, all);
    if (missing.length === 0)
        return [];
    const names = missing.map(({ name }) => name).join(', ');
    const registries = all.map(({ repository }) => repository);
    const places = { registries, repositories: ownRepositories(all), options };
    try {
        await withChartAccess(places, tools, (env) => tools.run(['dependency', 'build', ...(0,helm_options/* dependencyOptions */.Qg)(options), '--', chart], { env }));
    }
    catch (cause) {
        throw new action_error/* ActionError */.l({
            code: 'CHART_DEPENDENCIES_MISSING',
            message: `chart ${chart} needs ${names}, which cannot be fetched: ${(0,action_error/* messageOf */.b)(cause)}`,
            hint: 'Check the repositories in Chart.yaml, and that Chart.lock belongs to it: helm dependency update. For a private one, give "chart-username", "chart-password" and "chart-host".',
            cause,
        });
    }
    return [`fetched the dependencies of the chart: ${names}`];
};

;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/charts/chart-source.js











const notFetched = ({ chart, repository }, cause) => {
    const from = repository === undefined ? '' : ` of ${repository}`;
    return new action_error/* ActionError */.l({
        code: 'CHART_NOT_FETCHED',
        message: `chart ${chart}${from} cannot be fetched: ${(0,action_error/* messageOf */.b)(cause)}`,
        hint: repository === undefined && (0,path/* isChartAlias */.zX)(chart)
            ? 'There is no such folder: run actions/checkout first, or name the repository too, as "repository: https://…" with the name of the chart alone.'
            : 'Check the address, the name and the version. For a private registry or repository, give "chart-username" and "chart-password", or log in before this step (login-ocir, helm registry login).',
        cause,
    });
};
/** The name of a repository in our own repositories file. */
const OWN = 'charts';
/** Helm may exit with 0 without the index, and report the reason only then. */
const NO_INDEX = /Unable to get an update from[^\n]*\n?\s*([^\n]*)/;
const readIndex = async ({ run }, env) => {
    const { stdout, stderr } = await run(['repo', 'update', '--', OWN], { env });
    const [reported, why = ''] = NO_INDEX.exec(`${stdout}\n${stderr}`) ?? [];
    if (reported !== undefined)
        throw new Error(why === '' ? reported : why);
};
/**
 * Runs Helm on a remote chart, logged in to its host. A repository with a login goes into our own
 * file: as options, user and password would show in the process list.
 */
const onRemote = async ({ chart, repository, options = [] }, tools, command) => {
    const args = [...command, ...(0,helm_options/* fetchingOptions */.dQ)(options)];
    const host = (0,parse_url/* parseUrl */.D)(repository ?? '')?.host;
    const isPrivate = host !== undefined && (await tools.logins(host)) !== undefined;
    const repositories = isPrivate && repository !== undefined ? [{ name: OWN, url: repository }] : [];
    const places = { registries: repository === undefined ? [chart] : [], repositories, options };
    return withChartAccess(places, tools, async (env) => {
        if (isPrivate)
            await readIndex(tools, env);
        const from = isPrivate || repository === undefined ? [] : [`--repo=${repository}`];
        const name = isPrivate ? `${OWN}/${chart}` : chart;
        return tools.run([...args, ...from, '--', name], { env });
    });
};
/**
 * The version and digest that `helm pull` prints for a registry chart, or that the archive
 * contains.
 */
const digestOf = async (printed, archive) => {
    const [, reported] = /^Digest: (sha256:[0-9a-f]{64})\s*$/m.exec(printed) ?? [];
    if (reported !== undefined)
        return reported;
    return `sha256:${(0,external_node_crypto_.createHash)('sha256')
        .update(await (0,promises_.readFile)(archive))
        .digest('hex')}`;
};
const fetchChart = async (wanted, tools) => {
    const place = (0,external_node_path_.join)(tools.folder, `chart-${(0,external_node_crypto_.randomUUID)()}`);
    await (0,promises_.mkdir)(place, { recursive: true, mode: 0o700 });
    try {
        const version = wanted.version === undefined ? [] : [`--version=${wanted.version}`];
        const pulled = await onRemote(wanted, tools, ['pull', `--destination=${place}`, ...version]);
        const archive = (await (0,promises_.readdir)(place)).find((file) => /\.(tgz|tar\.gz)$/.test(file));
        if (archive === undefined)
            throw new Error('Helm left no archive');
        const path = (0,external_node_path_.join)(place, archive);
        const { stdout } = await tools.run(['show', 'chart', '--', path]);
        const found = (0,json/* text */.Qq)((0,json.at)(await (0,values_file/* parseValues */.Q)(stdout), 'version'));
        const digest = await digestOf(`${pulled.stdout}\n${pulled.stderr}`, path);
        return { path, notes: [`chart ${wanted.chart} is version ${found}, ${digest}`] };
    }
    catch (error) {
        throw notFetched(wanted, error);
    }
};
/** Fetches charts that are not in the workspace, each once. */
const chartSource = (tools) => {
    const known = new Map();
    const provide = async (wanted) => {
        const { chart, repository, options = [] } = wanted;
        const isElsewhere = repository !== undefined || (0,path/* isRemoteChart */.dw)(chart) || (0,path/* isChartAlias */.zX)(chart);
        if (isElsewhere)
            return fetchChart(wanted, tools);
        return { path: chart, notes: await fetchDependencies(chart, options, tools) };
    };
    return {
        chart: (wanted) => {
            const { chart, version, repository, options } = wanted;
            const key = JSON.stringify([chart, version, repository, options]);
            const provided = known.get(key) ?? provide(wanted);
            known.set(key, provided);
            provided.catch(() => known.delete(key));
            return provided;
        },
        newest: async (wanted) => (await onRemote(wanted, tools, ['show', 'chart'])).stdout,
    };
};

// EXTERNAL MODULE: ./dist.src/clients/kubernetes/helm-arguments.js
var helm_arguments = __webpack_require__(22171);
// EXTERNAL MODULE: ./dist.src/values/charts/value-path.js
var value_path = __webpack_require__(72550);
;// CONCATENATED MODULE: ./dist.src/values/charts/overlay.js

const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Merges values as Helm does: mappings are merged, everything else is replaced. */
const mergeValues = (below, above) => {
    const merged = Object.entries(above).map(([key, value]) => {
        const under = Object.hasOwn(below, key) ? below[key] : undefined;
        return [key, isMapping(under) && isMapping(value) ? mergeValues(under, value) : value];
    });
    return { ...below, ...Object.fromEntries(merged) };
};
const inside = (value, key) => {
    if (typeof key === 'number')
        return Array.isArray(value) ? value[key] : undefined;
    return isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;
};
const place = (node, key, value) => {
    Object.defineProperty(node, key, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
    });
};
/** The mapping or list at a key, made where there is none. */
const descend = (node, key, next, below) => {
    const wantsList = typeof next === 'number';
    const present = inside(node, key);
    const isFit = wantsList ? Array.isArray(present) : isMapping(present);
    if (isFit)
        return present;
    if (present !== undefined && present !== null) {
        throw (0,value_path/* wrongEntry */.M_)(`"${String(key)}" is set as a value and as what holds others`);
    }
    // A list is replaced as a whole, so it has to contain the unchanged items of the files.
    const made = wantsList ? (Array.isArray(below) ? structuredClone(below) : []) : {};
    place(node, key, made);
    return made;
};
const setAt = (root, path, value, base) => {
    let node = root;
    let below = base;
    path.forEach((key, index) => {
        const next = path[index + 1];
        below = inside(below, key);
        if (Array.isArray(node))
            while (node.length < Number(key))
                node.push(null);
        if (next === undefined)
            place(node, key, value);
        else
            node = descend(node, key, next, below);
    });
};
/** Whether an entry changes an item of a list, so that the other items are needed. */
const hasIndex = ({ path }) => path.some((key) => typeof key === 'number');
/** Helm reads numbers of values files as floats: from seven digits on they are written 1e+06. */
const isLarge = (value) => typeof value === 'bigint' || (Number.isInteger(value) && Math.abs(value) >= 1e6);
const plain = (value) => (typeof value === 'bigint' ? Number(value) : value);
/**
 * The entries as one values file; later ones win.
 * @param base the values files, merged, for lists of which single items are set
 * @throws ActionError INPUT_INVALID
 */
const overlayOf = (entries, base = {}) => {
    const values = {};
    for (const { path, value } of entries)
        setAt(values, path, plain(value), base);
    const valueAt = (path) => path.reduce(inside, values);
    const numbers = entries
        .filter(({ path, value }) => isLarge(value) && Object.is(valueAt(path), plain(value)))
        .map(({ path, value }) => `${(0,value_path/* formatValuePath */.Er)(path)}=${String(value)}`);
    return { values, numbers };
};

;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/helm-values.js






/** The values files merged; addresses are left to Helm. */
const merged = async (given) => {
    const all = given.map(async (one) => {
        if (typeof one !== 'string')
            return one;
        return (0,path/* isAddress */.PW)(one) ? {} : (0,values_file/* parseValues */.Q)(await (0,promises_.readFile)(one, 'utf8').catch(() => ''));
    });
    return (await Promise.all(all)).reduce(mergeValues, {});
};
const overlay = async ({ set, values }) => overlayOf(set, set.some(hasIndex) ? await merged(values) : {});
/**
 * Writes values from the environment file to a file of their own: Helm keeps the order of files.
 */
const asFile = async (values, folder) => {
    const path = (0,external_node_path_.join)(folder, `values-${(0,external_node_crypto_.randomUUID)()}.json`);
    await (0,promises_.writeFile)(path, JSON.stringify(values), { mode: 0o600 });
    return path;
};
/** @param folder for files that must not outlive the job */
const givenValues = async (release, folder) => {
    const paths = release.values.map(async (one) => typeof one === 'string' ? one : asFile(one, folder));
    const files = (await Promise.all(paths)).map((file) => `--values=${file}`);
    if (release.set.length === 0)
        return { args: files };
    const { values, numbers } = await overlay(release);
    const args = [...files, '--values=-', ...numbers.map((number) => `--set=${number}`)];
    return { args, input: JSON.stringify(values) };
};

;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/charts/helm-charts.js








const helmCharts = (process, common, { folder, logins, capabilities = () => Promise.resolve([]) }) => {
    const run = (args, more = {}) => process({ ...common, args, ...more });
    const source = chartSource({ run, folder, logins });
    const { chart } = source;
    const place = async (release) => {
        const [{ path }, { args, input }] = await Promise.all([
            chart(release),
            givenValues(release, folder),
        ]);
        const placed = { ...release, chart: path, values: args };
        return { placed, ...(input === undefined ? {} : { input }) };
    };
    return {
        place,
        chart,
        newest: async (wanted) => {
            if (wanted.repository === undefined && !(0,path/* isRemoteChart */.dw)(wanted.chart))
                return undefined;
            return (0,json/* text */.Qq)((0,json.at)(await (0,values_file/* parseValues */.Q)(await source.newest(wanted)), 'version')) || undefined;
        },
        chartValues: async (release) => {
            const { path } = await chart(release);
            return (0,values_file/* parseValues */.Q)((await run(['show', 'values', '--', path])).stdout);
        },
        template: async (release) => {
            const [{ placed, ...more }, options] = await Promise.all([place(release), capabilities()]);
            const { stdout } = await run((0,helm_arguments/* templateArguments */.d)(placed, options), more);
            return (0,parse_manifests.parseManifests)((0,edit_manifests.editManifests)(stdout, release.namespace, release.edits));
        },
    };
};
/**
 * Helm without a cluster.
 * @param folder for fetched charts, until the job ends
 */
const chartsAlone = (process, folder, logins) => {
    const common = { command: 'helm', timeout: 120_000 };
    return helmCharts(process, common, { folder, logins });
};


/***/ }),

/***/ 22171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ helmMajor),
/* harmony export */   PL: () => (/* binding */ historyArguments),
/* harmony export */   V1: () => (/* binding */ applyOptions),
/* harmony export */   bU: () => (/* binding */ rollbackArguments),
/* harmony export */   d: () => (/* binding */ templateArguments),
/* harmony export */   hm: () => (/* binding */ upgradeArguments),
/* harmony export */   jC: () => (/* binding */ uninstallArguments),
/* harmony export */   lw: () => (/* binding */ getArguments),
/* harmony export */   ry: () => (/* binding */ marksArguments)
/* harmony export */ });
/* harmony import */ var _values_helm_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68464);

/** Label on the Secret in which Helm stores a revision, set as soon as that is pending. */
const MARK_LABEL = 'oke-virtual-nodes-run';
/**
 * `helm upgrade --install`; we do the waiting, with a heartbeat and diagnostics. The mark
 * identifies who started the revision.
 * @param timeout milliseconds for its hooks
 */
const upgradeArguments = (release, mark, timeout, isDryRun = false) => {
    return [
        'upgrade',
        '--install',
        // On the server, so that the chart sees the cluster.
        ...(isDryRun ? ['--dry-run=server'] : []),
        '--namespace',
        release.namespace,
        ...release.values,
        // Custom resource definitions are the whole cluster's, and not among what is rendered.
        ...(release.isConfined === true ? ['--skip-crds'] : []),
        ...(hasOption(release, 'history-max') ? [] : ['--history-max=10']),
        `--timeout=${Math.ceil(timeout / 1000)}s`,
        ...(release.description === undefined ? [] : [`--description=${release.description}`]),
        ...(release.options ?? []),
        `--labels=${MARK_LABEL}=${mark}`,
        '--output=json',
        '--',
        release.name,
        release.chart,
    ];
};
const hasOption = ({ options = [] }, name) => options.some((option) => option.startsWith(`--${name}=`));
/** Returns the major version from what `helm version --template={{.Version}}` prints, e.g. `v4.2.4`. */
const helmMajor = (version) => (/^v?[0-3]\./.test(version.trim()) ? 3 : 4);
/**
 * Helm 4 applies on the server, and fails if an HPA scales between our reading its replicas and the
 * upgrade. Client-side apply, as in Helm 3, succeeds, and the HPA restores them at its next sync.
 */
const applyOptions = (major) => major === 3 ? [] : ['--server-side=false'];
/**
 * `helm template` with the values of the release: the manifests, without a cluster.
 * @param capabilities options that describe the cluster
 */
const templateArguments = (release, capabilities = []) => {
    return [
        'template',
        '--namespace',
        release.namespace,
        ...release.values,
        ...(0,_values_helm_options_js__WEBPACK_IMPORTED_MODULE_0__/* .renderingOptions */ .BN)(release.options ?? []),
        ...capabilities,
        '--',
        release.name,
        release.chart,
    ];
};
/** `helm history`, newest last. */
const historyArguments = (release) => {
    const options = ['--namespace', release.namespace, '--output=json', '--max=20'];
    return ['history', ...options, '--', release.name];
};
/** `kubectl get` of the marks of a release's revisions: one line each, number and mark. */
const marksArguments = (release, context) => {
    const fields = `{.metadata.labels.version}{" "}{.metadata.labels.${MARK_LABEL}}{"\\n"}`;
    return [
        ...(context === undefined ? [] : [`--context=${context}`]),
        'get',
        'secrets',
        `--namespace=${release.namespace}`,
        `--selector=owner=helm,name=${release.name}`,
        `--output=jsonpath={range .items[*]}${fields}{end}`,
        '--request-timeout=30s',
    ];
};
/** `helm get` of a release's manifest, or of all values that it was deployed with. */
const getArguments = (what, release) => {
    const format = what === 'values' ? ['--output=json'] : [];
    return ['get', what, '--namespace', release.namespace, ...format, '--', release.name];
};
/** `helm rollback` to a revision that was once deployed. */
const rollbackArguments = (release, revision) => {
    return ['rollback', '--namespace', release.namespace, '--', release.name, String(revision)];
};
/** `helm uninstall`; an absent release is no error. */
const uninstallArguments = (release, withoutHooks = false) => {
    const hooks = withoutHooks ? ['--no-hooks'] : [];
    const options = ['--namespace', release.namespace, '--ignore-not-found', ...hooks];
    return ['uninstall', ...options, '--', release.name];
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

/***/ 56131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   editManifests: () => (/* binding */ editManifests)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _edits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77979);
/* harmony import */ var _go_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38496);



/** The last of duplicate keys counts. */
const inner = (map, ...keys) => keys.reduce((from, key) => {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(from))
        return undefined;
    return from.items.findLast((pair) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) && pair.key.value === key)?.value;
}, map);
const textAt = (map, ...keys) => {
    const node = inner(map, ...keys);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? String(node.value) : '';
};
const rangeOf = (node) => [
    node.range?.[0] ?? 0,
    node.range?.[1] ?? 0,
];
/** The objects of a document, those of lists too. */
const objectsIn = (node) => {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return [];
    const items = inner(node, 'items');
    return textAt(node, 'kind').endsWith('List') && (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(items)
        ? items.items.flatMap(objectsIn)
        : [node];
};
const isHook = (object) => inner(object, 'metadata', 'annotations', 'helm.sh/hook') !== undefined;
const keepReplicas = (object, ofRelease, kept) => {
    const namespace = textAt(object, 'metadata', 'namespace') || ofRelease;
    const found = kept.find((one) => one.kind === textAt(object, 'kind') &&
        one.name === textAt(object, 'metadata', 'name') &&
        one.namespace === namespace);
    const node = inner(object, 'spec', 'replicas');
    if (found === undefined || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
        return [];
    const [start, end] = rangeOf(node);
    return [{ start, end, text: String(found.replicas) }];
};
/** Labels of OKE's nodes, virtual ones too. */
const TOPOLOGIES = ['kubernetes.io/hostname', 'oci.oraclecloud.com/fault-domain'];
/** Pods of an old revision are not counted (Kubernetes 1.27). */
const REVISION = {
    Deployment: ['pod-template-hash'],
    StatefulSet: [],
};
const constraints = (labels, matchLabelKeys) => TOPOLOGIES.map((topologyKey) => ({
    maxSkew: 1,
    topologyKey,
    whenUnsatisfiable: 'ScheduleAnyway',
    labelSelector: { matchLabels: labels },
    ...(matchLabelKeys.length === 0 ? {} : { matchLabelKeys }),
}));
const labelsIn = (map) => Object.fromEntries(map.items.map(({ key, value }) => [
    String(key.value),
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) ? String(value.value) : '',
]));
/** Inserts a key before the first one of a mapping, in the mapping's style. */
const insertInto = (map, entry, text) => {
    const first = map.items[0]?.key;
    const start = first?.range?.[0];
    if (start === undefined)
        return [];
    if (map.flow === true)
        return [{ start, end: start, text: `${entry}, ` }];
    const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    // After anything but spaces, such as the dash of a list, a new line would be another mapping.
    return /^ *$/.test(indent) ? [{ start, end: start, text: `${entry}\n${indent}` }] : [];
};
const spread = (object, text) => {
    const revision = Object.entries(REVISION).find(([kind]) => kind === textAt(object, 'kind'))?.[1];
    const labels = inner(object, 'spec', 'selector', 'matchLabels');
    const pod = inner(object, 'spec', 'template', 'spec');
    const isSpread = inner(pod, 'topologySpreadConstraints') !== undefined ||
        inner(pod, 'affinity', 'podAntiAffinity') !== undefined;
    if (revision === undefined || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(labels) || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(pod) || isSpread)
        return [];
    const value = JSON.stringify(constraints(labelsIn(labels), revision));
    return insertInto(pod, `"topologySpreadConstraints": ${value}`, text);
};
/**
 * Applies edits to the manifests; everything else stays byte for byte. Invalid YAML stays, so that
 * Helm reports it.
 *
 * @param ofRelease the namespace of objects that name none
 */
const editManifests = (text, ofRelease, edits) => {
    if (!(0,_edits_js__WEBPACK_IMPORTED_MODULE_2__/* .changesAnything */ .g)(edits))
        return text;
    const documents = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseAllDocuments)(text, _go_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .goOptions */ .T);
    const sound = Array.isArray(documents)
        ? documents.filter(({ errors }) => errors.length === 0)
        : [];
    const splices = sound
        .flatMap(({ contents }) => objectsIn(contents))
        .filter((object) => !isHook(object))
        .flatMap((object) => [
        ...keepReplicas(object, ofRelease, edits.replicas ?? []),
        ...(edits.spread === true ? spread(object, text) : []),
    ])
        .toSorted((a, b) => b.start - a.start);
    return splices.reduce((whole, { start, end, text: put }) => whole.slice(0, start) + put + whole.slice(end), text);
};


/***/ }),

/***/ 77979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ changesAnything),
/* harmony export */   j: () => (/* binding */ parseEdits)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89858);

/** Whether there are any edits. */
const changesAnything = (edits) => (edits?.replicas ?? []).length > 0 || edits?.spread === true;
/**
 * Edits as passed to the post-renderer, with the namespace of the release.
 * @throws ShapeError
 */
const parseEdits = (json) => {
    const fields = _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C8.parse(json, 'the edits');
    const replicas = fields.optionalItems('replicas', (one) => ({
        kind: one.text('kind'),
        name: one.text('name'),
        namespace: one.text('namespace'),
        replicas: one.number('replicas'),
    }));
    const edits = { replicas, spread: fields.optionalFlag('spread') };
    return { namespace: fields.text('namespace'), edits };
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

/***/ 82298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseManifests: () => (/* binding */ parseManifests)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _bounded_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88308);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87065);
/* harmony import */ var _go_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38496);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12284);





/** Helm stores a release in one Secret of at most a megabyte, compressed. */
const KILOBYTES = 8192;
/** Quotes nothing of the text: rendered manifests contain Secrets. */
const unreadable = (why) => new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'MANIFESTS_UNREADABLE',
    message: `the manifests of the release cannot be read: ${why}`,
    hint: 'Run `helm template` with the same values on your machine and check its output.',
});
/** Where documents begin: Helm 4 prints what it pulled before the first. */
const startOf = (text) => {
    const start = Math.max(text.search(/^---/m), 0);
    return /\bkind["']?\s*:/.test(text.slice(0, start)) ? 0 : start;
};
/** Helm's comment above a document. */
const SOURCE = /^(?:---\s*)?# Source: (\S+)$/m;
const isObject = (value) => (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_4__.at)(value, 'kind')) !== '';
/**
 * Parses the objects in Helm's output as Helm and kubectl do, and not by YAML 1.2: `0755` is octal,
 * `yes` is true, and the last of duplicate keys counts.
 * @throws ActionError MANIFESTS_UNREADABLE
 */
const parseManifests = async (text) => {
    const { Lexer, LineCounter, parseAllDocuments, visit } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const start = startOf(text);
    const yaml = text.slice(start);
    const skipped = text.slice(0, start).split('\n').length - 1;
    const excess = (0,_bounded_yaml_js__WEBPACK_IMPORTED_MODULE_1__.excessOf)(yaml, KILOBYTES, Lexer);
    if (excess !== undefined)
        throw unreadable(`they have ${excess}`);
    const hasDocuments = /^---/m.test(yaml);
    const lineCounter = new LineCounter();
    const lineOf = (offset) => lineCounter.linePos(offset).line + skipped;
    const documents = parseAllDocuments(yaml, { ..._go_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .goOptions */ .T, lineCounter });
    const warnings = [];
    const read = (document) => {
        const [error] = document.errors;
        if (error !== undefined)
            throw unreadable(`${error.code} in line ${lineOf(error.pos[0])}`);
        try {
            const twice = (0,_go_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .settleDocument */ .Vj)(document, visit);
            const value = (0,_bounded_yaml_js__WEBPACK_IMPORTED_MODULE_1__.valueOf)(document);
            warnings.push(...twice.map((key) => `${(0,_manifests_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(value)}: the key ${key} appears twice; the last one counts`));
            return value;
        }
        catch (cause) {
            throw unreadable((0,_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(cause));
        }
    };
    const sources = new Map();
    const found = (Array.isArray(documents) ? documents : []).flatMap((document) => {
        const value = read(document);
        if (isObject(value)) {
            const source = SOURCE.exec(yaml.slice(document.range[0], document.range[1]))?.[1];
            if (source !== undefined)
                sources.set((0,_manifests_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(value), source);
            return [value];
        }
        if (value === null || !hasDocuments)
            return [];
        throw unreadable(`the document in line ${lineOf(document.range[0])} is no object of Kubernetes: it has no kind`);
    });
    return (0,_manifests_js__WEBPACK_IMPORTED_MODULE_3__/* .sortManifests */ .RC)(found, warnings, sources);
};


/***/ }),

/***/ 20588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ parseDockerConfig),
/* harmony export */   L: () => (/* binding */ renderDockerConfig)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** @throws ActionError DOCKER_CONFIG_INVALID if the text is no JSON object */
const parseDockerConfig = (path, text) => {
    if (text === undefined || text.trim() === '')
        return {};
    const parsed = jsonIn(path, text);
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed))
        return { ...parsed };
    throw refused(path);
};
/** Indented like the text that it replaces; with tabs, as docker does, for a new file. */
const renderDockerConfig = (config, former) => {
    const indent = former === undefined ? '\t' : (/^\{\s*?\n([ \t]+)/.exec(former)?.[1] ?? '');
    const end = former === undefined || former.endsWith('\n') ? '\n' : '';
    return JSON.stringify(config, null, indent) + end;
};
const jsonIn = (path, text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        // The parser's message would quote the text, which can contain a login.
        throw refused(path);
    }
};
const refused = (path) => new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'DOCKER_CONFIG_INVALID',
    message: `${path} is not a JSON object, so no login can be added to it`,
    hint: 'Correct or remove the file; it is left untouched.',
});


/***/ })

};
