export const id = 8661;
export const ids = [8661];
export const modules = {

/***/ 68661:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.driftCheck = exports.driftCheckWith = void 0;
const plan_table_ts_1 = __webpack_require__(39266);
const drift_ts_1 = __webpack_require__(67700);
const report_ts_1 = __webpack_require__(25221);
const input_text_ts_1 = __webpack_require__(12736);
const summary_ts_1 = __webpack_require__(51639);
const access_ts_1 = __webpack_require__(79806);
const clients_ts_1 = __webpack_require__(12058);
const inputs_ts_1 = __webpack_require__(39941);
const registry_ts_1 = __webpack_require__(42275);
const publish_ts_1 = __webpack_require__(74821);
const requests_ts_1 = __webpack_require__(12430);
const requestOf = (inputs, registry, showValues) => {
    const { environment, picked } = inputs;
    const { release } = environment;
    return {
        environment,
        picked,
        showValues,
        release: release && (0, requests_ts_1.deployRequest)(inputs, release, registry, release.image).release,
        imageKeys: {
            image: release?.['image-key'] ?? '',
            pullSecret: release?.['pull-secret-key'] ?? '',
        },
    };
};
const check = async (parts, { pipeline: inputs, showValues }, context) => {
    const session = await parts.openIdentity(inputs, context);
    const registry = (0, registry_ts_1.registryOf)(inputs, session);
    const clients = parts.openClients(inputs, session, registry, context);
    const sections = await (0, drift_ts_1.findDrift)(requestOf(inputs, registry, showValues), clients);
    const { signal } = context;
    // Once the step was ended, whatever could not be compared only says so.
    return sections.map((section) => signal.aborted && section.outcome === 'failed'
        ? { ...section, failure: signal.reason }
        : section);
};
/** Log, outputs, job summary and report, however it ended. */
const publish = async (sections, milliseconds, other, context) => {
    const { log, outputs, summary } = context;
    const report = (0, report_ts_1.driftReport)(sections, milliseconds, other);
    const changes = (0, report_ts_1.driftChanges)(sections);
    if (sections.length > 0)
        (0, report_ts_1.describeDrift)(sections).forEach((line) => log.info(line));
    sections.flatMap(({ warnings }) => warnings).forEach((warning) => log.warning(warning));
    await outputs.set('result', report.result);
    // Neither true nor false is known as long as something could not be compared.
    if (changes.length > 0 || report.result === 'clean') {
        await outputs.set('drift', String(changes.length > 0));
    }
    await outputs.set('changes', (0, plan_table_ts_1.changesOutput)(changes));
    await summary.append((0, summary_ts_1.renderDrift)(report));
    const content = `${JSON.stringify(report, null, 2)}\n`;
    const file = await (0, publish_ts_1.writeReportFile)('drift.json', content, context);
    await outputs.set('report', file);
    log.info(`Report: ${file}`);
};
/** One cause, as an expired token, fails every part in the same words: it is told once. */
const distinct = (failures) => [
    ...new Map(failures.map((failure) => [String(failure), failure])).values(),
];
const throwFailures = (failures) => {
    const all = distinct(failures);
    if (all.length === 1)
        throw all[0];
    if (all.length > 1)
        throw new AggregateError(all, 'several parts could not be compared');
};
const driftCheckWith = (parts) => ({
    main: async (context) => {
        const { clock, readInputs, environment } = context;
        const started = clock.now();
        let sections = [];
        const other = [];
        let fails = false;
        try {
            const inputs = readInputs((read) => ({
                fails: read.withDefault('fail-on-drift', input_text_ts_1.asFlag, false),
                showValues: read.withDefault('show-values', input_text_ts_1.asFlag, false),
                pipeline: (0, inputs_ts_1.readPipeline)(read, environment, drift_ts_1.driftStages),
            }));
            fails = inputs.fails;
            sections = await check(parts, inputs, context);
        }
        catch (error) {
            other.push(context.signal.aborted ? context.signal.reason : error);
        }
        const published = [];
        await publish(sections, clock.now() - started, other, context).catch((error) => published.push(error));
        throwFailures([
            ...other,
            ...published,
            ...sections.flatMap(({ outcome, failure }) => (outcome === 'failed' ? [failure] : [])),
        ]);
        if (fails && (0, report_ts_1.driftChanges)(sections).length > 0)
            throw (0, report_ts_1.driftFound)(sections);
    },
    post: access_ts_1.removeAccess,
});
exports.driftCheckWith = driftCheckWith;
exports.driftCheck = (0, exports.driftCheckWith)({ openIdentity: access_ts_1.openIdentity, openClients: clients_ts_1.openClients });


/***/ }),

/***/ 51639:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.renderDrift = void 0;
const duration_ts_1 = __webpack_require__(66228);
const failure_section_ts_1 = __webpack_require__(89054);
const markdown_ts_1 = __webpack_require__(78045);
const titles = {
    clean: '✔ no drift',
    drift: '≠ drift',
    failed: '✖ not everything could be compared',
};
/** The job summary: failures first, then the plan as a table. */
const renderDrift = ({ result, seconds, sections, failures }) => {
    const rows = sections.flatMap(({ name, outcome, changes, kept }) => {
        if (outcome === 'failed')
            return [[name, '✖', '', 'not compared']];
        if (changes.length === 0)
            return [[name, '✔', '', kept.join('\n')]];
        return changes.map(({ action, target, description }) => [name, action, target, description]);
    });
    const parts = [
        `## ${titles[result]} (${(0, duration_ts_1.formatDuration)(seconds * 1000)})\n`,
        ...failures.map((failure) => (0, failure_section_ts_1.renderFailureSection)(failure, failure.section)),
        ...(rows.length === 0 ? [] : [(0, markdown_ts_1.renderTable)(['Part', 'To do', 'What', 'Change'], rows)]),
    ];
    return `${parts.join('\n')}\n`;
};
exports.renderDrift = renderDrift;


/***/ }),

/***/ 67700:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.findDrift = exports.driftStages = void 0;
const compare_release_ts_1 = __webpack_require__(35796);
const section_ts_1 = __webpack_require__(4608);
const plan_ts_1 = __webpack_require__(87059);
/** The stages that leave something behind which can drift. */
exports.driftStages = [
    'build-push',
    'ensure-network',
    'ensure-node-pool',
    'deploy',
];
/** The plan of one stage only, so that one that fails hides nothing of the others. */
const planOf = (name, { environment }, clients) => (0, plan_ts_1.planPipeline)(environment, new Set([name]), { ...clients, checkRelease: async () => [] });
const compare = {
    'build-push': async (request, clients) => {
        const { repository } = await planOf('build-push', request, clients);
        return (0, section_ts_1.comparedSection)('repository', repository?.changes ?? [], repository?.kept ?? []);
    },
    'ensure-network': async (request, clients) => {
        const { network } = await planOf('ensure-network', request, clients);
        if (network === undefined)
            return (0, section_ts_1.comparedSection)('network', [], []);
        return (0, section_ts_1.comparedSection)('network', network.changes, [(0, plan_ts_1.networkLine)(network)], network.warnings);
    },
    'ensure-node-pool': async (request, clients) => {
        const { nodePool } = await planOf('ensure-node-pool', request, clients);
        return (0, section_ts_1.comparedSection)('node pool', nodePool?.changes ?? [], nodePool?.kept ?? [], nodePool?.warnings);
    },
    deploy: async (request, clients) => {
        const { release } = request;
        if (release === undefined)
            return (0, section_ts_1.comparedSection)('release', [], []);
        const connection = await clients.connect();
        return (0, compare_release_ts_1.compareRelease)(release, request, { ...connection, clock: clients.clock });
    },
};
const sectionOf = {
    'build-push': 'repository',
    'ensure-network': 'network',
    'ensure-node-pool': 'node pool',
    deploy: 'release',
};
/** Compares all that is picked with what is there. Changes nothing and does not throw. */
const findDrift = (request, clients) => Promise.all(exports.driftStages
    .filter((name) => request.picked.has(name))
    .map(async (name) => {
    try {
        return await compare[name](request, clients);
    }
    catch (failure) {
        const nothing = { changes: [], kept: [], warnings: [] };
        return { name: sectionOf[name], outcome: 'failed', ...nothing, failure };
    }
}));
exports.findDrift = findDrift;


/***/ }),

/***/ 35796:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.compareRelease = void 0;
const deploy_ts_1 = __webpack_require__(32636);
const free_release_ts_1 = __webpack_require__(87697);
const deployed_values_ts_1 = __webpack_require__(22640);
const release_objects_ts_1 = __webpack_require__(44491);
const section_ts_1 = __webpack_require__(4608);
const notDeployed = ({ name, namespace }, last) => {
    const target = `release "${name}"`;
    if (last === undefined || last.status === 'uninstalled') {
        return { action: 'create', target, description: `install it in namespace ${namespace}` };
    }
    if (last.status === 'deployed')
        return undefined;
    const description = `deploy it again: revision ${last.revision} is ${last.status}`;
    return { action: 'update', target, description };
};
/**
 * Compares three things: what the chart renders, what Helm deployed last, and what is in the cluster.
 * Changes nothing; the API server is only asked for a dry run.
 *
 * @throws ActionError RELEASE_BUSY while another deployment of it runs
 */
const compareRelease = async (release, { imageKeys, showValues }, { helm, kubernetes, clock }) => {
    const last = (await helm.history(release)).at(-1);
    if ((0, free_release_ts_1.isPending)(last) && clock.now() - last.updated < free_release_ts_1.ABANDONED)
        throw (0, free_release_ts_1.busy)(release, last);
    const missing = notDeployed(release, last);
    if (missing !== undefined)
        return (0, section_ts_1.comparedSection)('release', [missing], []);
    const [deployed, given] = await Promise.all([helm.manifest(release), helm.values(release)]);
    const warnings = [];
    const progress = {
        info: () => undefined,
        waiting: () => undefined,
        warning: (text) => void warnings.push(text),
    };
    const own = (0, release_objects_ts_1.withoutScaledReplicas)((0, release_objects_ts_1.withoutHooks)(deployed));
    const [rendered, differences] = await Promise.all([
        (0, deploy_ts_1.renderRelease)((0, deployed_values_ts_1.withDeployedImage)(release, given, imageKeys), helm, progress),
        kubernetes.differences(release.namespace, own),
    ]);
    const changes = [
        ...(0, release_objects_ts_1.manifestChanges)(deployed, rendered),
        ...differences.flatMap((one) => (0, release_objects_ts_1.liveChanges)(one, showValues)),
    ];
    const kept = `"${release.name}" revision ${last?.revision ?? 0}, ${own.length} objects`;
    return (0, section_ts_1.comparedSection)('release', changes, [kept], warnings);
};
exports.compareRelease = compareRelease;


/***/ }),

/***/ 22640:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.withDeployedImage = void 0;
const json_ts_1 = __webpack_require__(93258);
/**
 * The release with the image, and the pull secret, that it was deployed with, where the environment
 * names none: which build runs is decided by the deploy workflow, and is no drift.
 */
const withDeployedImage = (release, deployed, { image, pullSecret }) => {
    const isImageGiven = release.set[`${image}.repository`] !== undefined;
    const keys = [
        ...(isImageGiven ? [] : ['repository', 'digest', 'tag'].map((key) => `${image}.${key}`)),
        pullSecret,
    ];
    const kept = keys.flatMap((key) => {
        const value = (0, json_ts_1.at)(deployed, ...key.split('.'));
        return typeof value === 'string' || typeof value === 'number' ? [[key, String(value)]] : [];
    });
    return { ...release, set: { ...Object.fromEntries(kept), ...release.set } };
};
exports.withDeployedImage = withDeployedImage;


/***/ }),

/***/ 57398:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.differingPaths = exports.differencesOf = void 0;
const json_ts_1 = __webpack_require__(93258);
const isContainer = (value) => typeof value === 'object' && value !== null;
/** The places where two objects differ. What stands there may be secret: see who is told. */
const differencesOf = (one, other, path = '') => {
    if (Object.is(one, other))
        return [];
    if (!isContainer(one) || !isContainer(other) || Array.isArray(one) !== Array.isArray(other)) {
        return [{ path, one, other }];
    }
    const [a, b] = [asRecord(one), asRecord(other)];
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) => (0, exports.differencesOf)(a[key], b[key], path === '' ? key : `${path}.${key}`));
};
exports.differencesOf = differencesOf;
/** Their paths alone. */
const differingPaths = (one, other) => (0, exports.differencesOf)(one, other).map(({ path }) => path);
exports.differingPaths = differingPaths;
const asRecord = (value) => Array.isArray(value) ? Object.fromEntries(value.entries()) : (0, json_ts_1.record)(value);


/***/ }),

/***/ 44491:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.liveChanges = exports.withoutScaledReplicas = exports.manifestChanges = exports.withoutHooks = void 0;
const json_ts_1 = __webpack_require__(93258);
const differing_paths_ts_1 = __webpack_require__(57398);
/** Paths of one object that a change names; the rest is counted. */
const SHOWN = 6;
const nameOf = (object) => `${(0, json_ts_1.text)((0, json_ts_1.at)(object, 'kind'))}/${(0, json_ts_1.text)((0, json_ts_1.at)(object, 'metadata', 'name'))}`;
const keyOf = (object) => [(0, json_ts_1.text)((0, json_ts_1.at)(object, 'apiVersion')), (0, json_ts_1.text)((0, json_ts_1.at)(object, 'metadata', 'namespace')), nameOf(object)].join();
const shortened = (parts, separator) => {
    const more = parts.length - SHOWN;
    const shown = parts.slice(0, SHOWN).join(separator);
    return more > 0 ? `${shown}${separator}and ${more} more` : shown;
};
/** Without hooks, which are no part of what a release keeps up. */
const withoutHooks = (objects) => objects.filter((object) => (0, json_ts_1.at)(object, 'metadata', 'annotations', 'helm.sh/hook') === undefined);
exports.withoutHooks = withoutHooks;
/** What an upgrade would change in the manifest of the release. */
const manifestChanges = (deployed, rendered) => {
    const before = new Map((0, exports.withoutHooks)(deployed).map((object) => [keyOf(object), object]));
    const after = new Map((0, exports.withoutHooks)(rendered).map((object) => [keyOf(object), object]));
    const made = [...after].flatMap(([key, object]) => {
        const target = nameOf(object);
        const old = before.get(key);
        if (old === undefined)
            return [{ action: 'create', target, description: 'new in the chart' }];
        const paths = (0, differing_paths_ts_1.differingPaths)(old, object);
        if (paths.length === 0)
            return [];
        const description = `chart or values differ from the deployed revision in ${shortened(paths, ', ')}`;
        return [{ action: 'update', target, description }];
    });
    const gone = [...before]
        .filter(([key]) => !after.has(key))
        .map(([, object]) => {
        return { action: 'delete', target: nameOf(object), description: 'no longer in the chart' };
    });
    return [...made, ...gone];
};
exports.manifestChanges = manifestChanges;
/** The replicas of what an HPA scales are the HPA's business. */
const withoutScaledReplicas = (objects) => {
    const scaled = new Set(objects
        .filter((object) => (0, json_ts_1.at)(object, 'kind') === 'HorizontalPodAutoscaler')
        .map((object) => (0, json_ts_1.at)(object, 'spec', 'scaleTargetRef'))
        .map((target) => `${(0, json_ts_1.text)((0, json_ts_1.at)(target, 'kind'))}/${(0, json_ts_1.text)((0, json_ts_1.at)(target, 'name'))}`));
    return objects.map((object) => {
        if (!scaled.has(nameOf(object)))
            return object;
        const spec = Object.entries((0, json_ts_1.record)((0, json_ts_1.at)(object, 'spec'))).filter(([key]) => key !== 'replicas');
        return { ...(0, json_ts_1.record)(object), spec: Object.fromEntries(spec) };
    });
};
exports.withoutScaledReplicas = withoutScaledReplicas;
/** The API server counts this up for every change; it is none by itself. */
const GENERATION = 'metadata.generation';
const shown = (value) => {
    const json = JSON.stringify(value) ?? 'nothing';
    return json.length > 80 ? `${json.slice(0, 79)}…` : json;
};
const withValues = ({ path, one, other }) => `${path} is ${shown(one)}, not ${shown(other)}`;
/**
 * What was changed in the cluster behind Helm's back. Values only where they are asked for, and those
 * of Secrets never: whoever reads the log need not be allowed to read the cluster.
 */
const liveChanges = ({ kind, name, live, desired }, showValues) => {
    const target = `${kind}/${name}`;
    if (live === undefined) {
        return [{ action: 'create', target, description: 'missing in the cluster' }];
    }
    const all = (0, differing_paths_ts_1.differencesOf)(live, desired).filter(({ path }) => path !== GENERATION);
    if (all.length === 0)
        return [];
    const told = showValues && kind !== 'Secret' ? all.map(withValues) : all.map(({ path }) => path);
    const description = `changed in the cluster: ${shortened(told, showValues ? '; ' : ', ')}`;
    return [{ action: 'update', target, description }];
};
exports.liveChanges = liveChanges;


/***/ }),

/***/ 25221:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.driftFound = exports.describeDrift = exports.driftReport = exports.driftChanges = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const report_ts_1 = __webpack_require__(74602);
const plan_ts_1 = __webpack_require__(87059);
const driftChanges = (sections) => sections.flatMap(({ changes }) => changes.map(({ action, target, description }) => ({ action, target, description })));
exports.driftChanges = driftChanges;
/** `other` is what kept the check from starting, as wrong inputs. */
const driftReport = (sections, milliseconds, other) => {
    const failed = sections.filter(({ outcome }) => outcome === 'failed');
    const isFailed = failed.length + other.length > 0;
    const isDrift = (0, exports.driftChanges)(sections).length > 0;
    return {
        result: isFailed ? 'failed' : isDrift ? 'drift' : 'clean',
        seconds: Math.round(milliseconds / 100) / 10,
        sections: sections.map(({ name, outcome, changes, kept }) => ({
            name,
            outcome,
            changes: changes.map(({ action, target, description }) => ({ action, target, description })),
            kept,
        })),
        failures: [
            ...other.map(report_ts_1.failureOf),
            ...failed.map(({ name, failure }) => ({ section: name, ...(0, report_ts_1.failureOf)(failure) })),
        ],
    };
};
exports.driftReport = driftReport;
const changeText = ({ action, target, description }) => `${action} ${target}: ${description}`;
const sectionLines = ({ name, outcome, changes, kept, failure }) => {
    const head = `  ${name.padEnd(10)} `;
    if (outcome === 'failed')
        return [`${head}not compared: ${(0, report_ts_1.failureOf)(failure).code}`];
    if (changes.length === 0)
        return [`${head}as described: ${kept.join('; ')}`];
    return changes.map((change, index) => {
        return `${index === 0 ? head : ' '.repeat(head.length)}${changeText(change)}`;
    });
};
/** The log of a check: as the plan of the root action, with every change. */
const describeDrift = (sections) => {
    const count = (0, exports.driftChanges)(sections).length;
    return [
        count === 0 ? 'Drift: none' : `Drift: ${(0, plan_ts_1.plural)(count, 'change')} would bring it back`,
        ...sections.flatMap(sectionLines),
    ];
};
exports.describeDrift = describeDrift;
/** What a job fails with that asked for it. */
const driftFound = (sections) => {
    const changes = (0, exports.driftChanges)(sections);
    const lines = changes.map((change) => `  ${changeText(change)}`);
    return new action_error_ts_1.ActionError({
        code: 'DRIFT_FOUND',
        message: `what is there is not what is described; ${(0, plan_ts_1.plural)(changes.length, 'change')}:\n${lines.join('\n')}`,
        hint: 'Run the deploy workflow to bring it back, or change the environment file to what is there now.',
    });
};
exports.driftFound = driftFound;


/***/ }),

/***/ 4608:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.comparedSection = void 0;
const comparedSection = (name, changes, kept, warnings = []) => ({
    name,
    outcome: changes.length === 0 ? 'clean' : 'drift',
    changes,
    kept,
    warnings,
});
exports.comparedSection = comparedSection;


/***/ })

};
