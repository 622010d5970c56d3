export const id = 7063;
export const ids = [7063,1404];
export const modules = {

/***/ 97063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  driftCheck: () => (/* binding */ driftCheck),
  driftCheckWith: () => (/* binding */ driftCheckWith)
});

// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
;// CONCATENATED MODULE: ./dist.src/actions/drift-check/environment-context.js

const COUNT = 'environments';
/** More than any repository has; a record with more was not written by us. */
const MOST = 1_000;
/** State keys are per environment, so that post undoes each of them. */
const withOwnState = (context, at) => {
    const { state } = context;
    const own = (key) => (at === 0 ? key : `${key}-${at}`);
    return {
        ...context,
        state: {
            save: (key, value) => state.save(own(key), value),
            load: (key, parse) => state.load(own(key), parse),
        },
    };
};
/** The context of one environment; the first one uses the step's own. */
const contextOf = async (context, at) => {
    const { state } = context;
    const known = state.load(COUNT, (value) => (0,json/* count */.U9)(value)) ?? 0;
    if (at >= known)
        await state.save(COUNT, at + 1);
    return withOwnState(context, at);
};
/** The contexts of all environments that were started, for post. */
const contextsOf = (context) => {
    const known = context.state.load(COUNT, (value) => (0,json/* count */.U9)(value)) ?? 1;
    return Array.from({ length: Math.min(Math.max(known, 1), MOST) }, (_, at) => withOwnState(context, at));
};

// EXTERNAL MODULE: ./dist.src/core/in-parts.js
var in_parts = __webpack_require__(80504);
// EXTERNAL MODULE: ./dist.src/stages/drift/environment-drift.js + 1 modules
var environment_drift = __webpack_require__(39731);
// EXTERNAL MODULE: ./dist.src/values/environment/cluster-id.js
var cluster_id = __webpack_require__(68685);
// EXTERNAL MODULE: ./dist.src/values/oci/ocid.js
var ocid = __webpack_require__(77214);
// EXTERNAL MODULE: ./dist.src/clients/files/workspace.js
var workspace = __webpack_require__(8974);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./dist.src/clients/files/expand-glob.js


/** Folders of other tools, which contain no environment files. */
const LEFT_OUT = new Set(['.git', 'node_modules']);
/** Depth of folders that `**` matches. */
const DEPTH = 8;
/** Whether a path contains wildcards. */
const isGlob = (path) => /[*?]/.test(path);
/**
 * Whether a name matches a part of a pattern, in at most its length times the name's steps: with
 * several `*`, only the last needs backtracking. A regular expression would backtrack into all of
 * them.
 */
const fits = (name, part) => {
    let at = 0;
    let star = -1;
    let resume = 0;
    for (let read = 0; read < name.length;) {
        if (part[at] === '*') {
            star = at++;
            resume = read;
        }
        else if (at < part.length && (part[at] === '?' || part[at] === name[read])) {
            at++;
            read++;
        }
        else if (star >= 0) {
            at = star + 1;
            read = ++resume;
        }
        else
            return false;
    }
    while (part[at] === '*')
        at++;
    return at === part.length;
};
/** Links are not followed: only the workspace is searched. */
const entriesOf = (folder) => {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true }).filter(({ name }) => !LEFT_OUT.has(name));
    }
    catch {
        return [];
    }
};
/** Searches one folder for the files of a pattern. */
class Search {
    found = new Set();
    #folder;
    /** Searches already made: several `**` lead to the same folders. */
    #seen = new Set();
    constructor(folder) {
        this.#folder = folder;
    }
    expand(parts, prefix, depth) {
        const [part, ...rest] = parts;
        const key = `${parts.length} ${depth} ${prefix}`;
        if (part === undefined || depth < 0 || this.#seen.has(key))
            return;
        this.#seen.add(key);
        const entries = entriesOf((0,external_node_path_.join)(this.#folder, prefix));
        const isAny = part === '**';
        if (isAny)
            this.expand(rest, prefix, depth);
        for (const entry of entries) {
            const path = (0,external_node_path_.join)(prefix, entry.name);
            if (isAny && entry.isDirectory())
                this.expand(parts, path, depth - 1);
            if (isAny || !fits(entry.name, part))
                continue;
            if (rest.length > 0 && entry.isDirectory())
                this.expand(rest, path, depth);
            if (rest.length === 0 && entry.isFile())
                this.found.add(path);
        }
    }
}
/**
 * The files of a folder that match a pattern, sorted by name. `*` and `?` stay within a part of the
 * path, `**` is any number of folders.
 */
const expandGlob = (folder, pattern) => {
    const parts = pattern.split('/').filter((part) => part !== '' && part !== '.');
    if (parts.includes('..'))
        return [];
    const search = new Search(folder);
    search.expand(parts, '', DEPTH);
    return [...search.found].toSorted();
};

// EXTERNAL MODULE: ./dist.src/stages/drift/drift-stages.js
var drift_stages = __webpack_require__(32541);
// EXTERNAL MODULE: ./dist.src/stages/drift/remediation.js
var remediation = __webpack_require__(78935);
// EXTERNAL MODULE: ./dist.src/values/input-text.js
var input_text = __webpack_require__(47191);
// EXTERNAL MODULE: ./dist.src/values/path.js
var path = __webpack_require__(34056);
;// CONCATENATED MODULE: ./dist.src/actions/drift-check/issue-settings.js

/** Default for how many of our issues may be open at once. */
const LIMIT = '10';
const withoutAt = (name) => name.replace(/^@/, '');
/** How issues are kept; undefined if none are requested. */
const readIssueSettings = (read) => {
    const settings = {
        labels: read.list('issue-labels', input_text/* asText */.e1),
        assignees: read.list('issue-assignees', withoutAt),
        mentions: read.list('issue-mentions', withoutAt),
        limit: read.orDefault('issue-limit', (0,input_text/* asInteger */.JU)(1, 1000), LIMIT),
    };
    const token = read.secret('github-token');
    if (!read.withDefault('issue', input_text/* asFlag */.v0, false))
        return undefined;
    if (token === undefined) {
        const hint = 'Leave "github-token" out: the token of the job is taken then.';
        read.problem('input "issue" needs "github-token", which is empty', hint);
    }
    return { ...settings, token: token ?? '' };
};

// EXTERNAL MODULE: ./dist.src/actions/pipeline/environment-file.js
var environment_file = __webpack_require__(46349);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/inputs.js + 3 modules
var inputs = __webpack_require__(35754);
;// CONCATENATED MODULE: ./dist.src/actions/drift-check/inputs.js









/** Options that belong to no single environment. */
const readOptions = (read) => ({
    failOn: read.withDefault('fail-on', (0,input_text/* asOneOf */.QU)('drift', 'error', 'never'), 'error'),
    showValues: read.withDefault('show-values', input_text/* asFlag */.v0, false),
    sarifFile: read.optional('sarif-file', path/* asPath */.w2),
    notices: read.withDefault('notices', input_text/* asFlag */.v0, true),
    issues: readIssueSettings(read),
    remediate: read.list('remediate', (0,input_text/* asOneOf */.QU)(...remediation/* remediableParts */.H5)),
});
/**
 * The environment files, by the names that the workflow uses for them.
 * @throws ActionError INPUT_INVALID for a pattern that matches no file
 */
const environmentFiles = ({ readInputs, environment }) => {
    const given = readInputs((read) => read.optional('environment-file', path/* asPath */.w2));
    if (given === undefined)
        return [environment_file/* DEFAULT_FILE */.j9];
    if (!isGlob(given))
        return [given];
    const files = expandGlob((0,workspace/* openWorkspace */.OH)(environment).folder, given);
    if (files.length > 0)
        return files;
    throw (0,input_text/* invalidInput */.aY)(`input "environment-file": no file fits ${given}`, 'Patterns are relative to the workspace: run actions/checkout first, and check them.');
};
/**
 * All inputs for the check of one environment.
 * @param name one of the environment files
 * @throws InputsError naming everything that is wrong with the inputs and the environment file
 */
const readDriftInputs = async (context, name) => {
    const reader = await (0,environment_file/* loadFileReader */.sv)(context);
    const { environment: variables } = context;
    return context.readInputs((read) => {
        const given = read.optional('environment-file', path/* asPath */.w2);
        const file = given !== undefined && isGlob(given) ? name : undefined;
        const pipeline = (0,inputs/* readPipeline */.l)(read, { variables, reader, offered: drift_stages/* driftStages */.h, file });
        return { options: readOptions(read), pipeline };
    });
};

;// CONCATENATED MODULE: ./dist.src/actions/drift-check/run.js






/** Number of environments compared concurrently: each starts helm and kubectl. */
const AT_ONCE = 3;
/**
 * Signs in once for all environments; each is checked against its own realm and has its own region.
 */
const signInOnce = (parts, context) => {
    let opened;
    return async (inputs) => {
        const { region, environment } = inputs;
        opened ??= parts.openIdentity({ ...inputs, environment: {} }, context);
        const session = await opened;
        const cluster = (0,cluster_id/* clusterIdOf */.r)(environment);
        if (cluster !== undefined)
            (0,ocid/* requireRealm */.lx)((0,ocid/* parseOcid */.X8)(cluster, 'cluster'), session.realm);
        return region === undefined ? session : { ...session, region };
    };
};
/** Checks every environment. A failing one hides nothing of the others; never throws. */
const runDriftCheck = async (parts, context) => {
    let options;
    const { signal } = context;
    const failureOf = (error) => (signal.aborted ? signal.reason : error);
    const open = signInOnce(parts, context);
    const checkOne = async (name, at) => {
        const own = await contextOf(context, at);
        try {
            const inputs = await readDriftInputs(own, name);
            options ??= inputs.options;
            const session = await open(inputs.pipeline);
            const [{ checkEnvironment }, { withGround }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(1912), __webpack_require__.e(3558), __webpack_require__.e(9493), __webpack_require__.e(6401), __webpack_require__.e(3447), __webpack_require__.e(5208), __webpack_require__.e(2567), __webpack_require__.e(8525), __webpack_require__.e(4312), __webpack_require__.e(9792), __webpack_require__.e(9830), __webpack_require__.e(4329), __webpack_require__.e(339), __webpack_require__.e(661), __webpack_require__.e(9257), __webpack_require__.e(8569), __webpack_require__.e(1818), __webpack_require__.e(6194), __webpack_require__.e(8387)]).then(__webpack_require__.bind(__webpack_require__, 47970)),
                __webpack_require__.e(/* import() */ 4188).then(__webpack_require__.bind(__webpack_require__, 84188)),
            ]);
            const pipeline = await withGround(inputs.pipeline, session, own);
            const found = { ...inputs, pipeline };
            return await checkEnvironment({ name, inputs: found, session }, parts, own);
        }
        catch (error) {
            return (0,environment_drift/* failedEnvironment */.VG)(name, failureOf(error));
        }
    };
    try {
        const environments = await (0,in_parts/* inParts */.o)(environmentFiles(context), AT_ONCE, checkOne);
        return { environments, options, other: [] };
    }
    catch (error) {
        return { environments: [], options, other: [failureOf(error)] };
    }
};

// EXTERNAL MODULE: ./dist.src/actions/pipeline.js
var pipeline = __webpack_require__(31404);
;// CONCATENATED MODULE: ./dist.src/actions/drift-check.js



const openIssuesOfGitHub = async () => (await __webpack_require__.e(/* import() */ 63).then(__webpack_require__.bind(__webpack_require__, 63))).driftIssues;
const driftCheckWith = (own, openIssues = openIssuesOfGitHub) => ({
    main: async (context) => {
        const { clock } = context;
        const started = clock.now();
        const run = await runDriftCheck(own, context);
        const [{ publishDrift, reportIssues }, { judgeDrift }] = await Promise.all([
            __webpack_require__.e(/* import() */ 90).then(__webpack_require__.bind(__webpack_require__, 40090)),
            __webpack_require__.e(/* import() */ 3119).then(__webpack_require__.bind(__webpack_require__, 3119)),
        ]);
        const other = [...run.other];
        const note = (error) => void other.push(error);
        await publishDrift(run, clock.now() - started, context).catch(note);
        await reportIssues(run, openIssues, context).catch(note);
        judgeDrift(run.environments, other, run.options?.failOn ?? 'error');
    },
    post: async (context) => {
        const { removeAccess } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1912), __webpack_require__.e(2750), __webpack_require__.e(9539), __webpack_require__.e(7794), __webpack_require__.e(2209), __webpack_require__.e(2193), __webpack_require__.e(3475)]).then(__webpack_require__.bind(__webpack_require__, 84317));
        for (const own of contextsOf(context))
            await removeAccess(own);
    },
});
const driftParts = {
    ...pipeline.parts,
    openSources: async (...given) => (await Promise.all(/* import() */[__webpack_require__.e(1912), __webpack_require__.e(483)]).then(__webpack_require__.bind(__webpack_require__, 40764))).openSources(...given),
};
const driftCheck = driftCheckWith(driftParts);


/***/ }),

/***/ 31404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parts: () => (/* binding */ parts),
/* harmony export */   pipeline: () => (/* binding */ pipeline),
/* harmony export */   pipelineWith: () => (/* binding */ pipelineWith)
/* harmony export */ });
/* harmony import */ var _pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35754);

/** The adapters. The code of each is loaded when it is called, so that the sign-in does not wait for the stages'. */
const parts = {
    openIdentity: async (...given) => (await Promise.all(/* import() */[__webpack_require__.e(1912), __webpack_require__.e(2750), __webpack_require__.e(5916), __webpack_require__.e(7147)]).then(__webpack_require__.bind(__webpack_require__, 9130))).openIdentity(...given),
    logInToRegistry: async (...given) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1912), __webpack_require__.e(2750), __webpack_require__.e(9539), __webpack_require__.e(7794), __webpack_require__.e(2209), __webpack_require__.e(2193), __webpack_require__.e(3475)]).then(__webpack_require__.bind(__webpack_require__, 84317))).logInToRegistry(...given),
    openClients: async (...given) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1912), __webpack_require__.e(2750), __webpack_require__.e(9539), __webpack_require__.e(7794), __webpack_require__.e(1949), __webpack_require__.e(2209), __webpack_require__.e(3558), __webpack_require__.e(6401), __webpack_require__.e(2193), __webpack_require__.e(3447), __webpack_require__.e(2567), __webpack_require__.e(8209), __webpack_require__.e(568), __webpack_require__.e(9257), __webpack_require__.e(1403), __webpack_require__.e(4074)]).then(__webpack_require__.bind(__webpack_require__, 81793))).openClients(...given),
};
const attempt = async (own, context, run) => {
    const { signal } = context;
    try {
        const inputs = await (0,_pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readPipelineInputs */ .M)(context);
        const session = await own.openIdentity(inputs, context);
        const { runPipeline } = await Promise.all(/* import() */[__webpack_require__.e(1912), __webpack_require__.e(3558), __webpack_require__.e(9493), __webpack_require__.e(6401), __webpack_require__.e(3447), __webpack_require__.e(5208), __webpack_require__.e(2567), __webpack_require__.e(8525), __webpack_require__.e(4312), __webpack_require__.e(9792), __webpack_require__.e(9830), __webpack_require__.e(4329), __webpack_require__.e(339), __webpack_require__.e(661), __webpack_require__.e(8569), __webpack_require__.e(1818), __webpack_require__.e(6194), __webpack_require__.e(7051)]).then(__webpack_require__.bind(__webpack_require__, 26329));
        await runPipeline(own, { inputs, session }, context, run);
    }
    catch (error) {
        run.other.push(signal.aborted ? signal.reason : error);
    }
};
const throwFailures = ({ results, other }) => {
    const failed = results.flatMap(({ failure }) => (failure === undefined ? [] : [failure]));
    const failures = [...other, ...failed];
    if (failures.length === 1)
        throw failures[0];
    if (failures.length > 1)
        throw new AggregateError(failures, 'several stages failed');
};
const pipelineWith = (own) => ({
    main: async (context) => {
        const started = context.clock.now();
        const run = { evidence: {}, results: [], other: [] };
        await attempt(own, context, run);
        const { results, evidence, other } = run;
        const [{ pipelineReport }, { publications }] = await Promise.all([
            __webpack_require__.e(/* import() */ 1463).then(__webpack_require__.bind(__webpack_require__, 71463)),
            __webpack_require__.e(/* import() */ 5397).then(__webpack_require__.bind(__webpack_require__, 15397)),
        ]);
        for (const publish of publications) {
            const report = pipelineReport(results, evidence, context.clock.now() - started, other);
            // A failed write must not hide why the run failed.
            await publish(report, evidence, context).catch((error) => other.push(error));
        }
        throwFailures(run);
    },
    post: async (context) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1912), __webpack_require__.e(2750), __webpack_require__.e(9539), __webpack_require__.e(7794), __webpack_require__.e(2209), __webpack_require__.e(2193), __webpack_require__.e(3475)]).then(__webpack_require__.bind(__webpack_require__, 84317))).removeAccess(context),
});
const pipeline = pipelineWith(parts);


/***/ }),

/***/ 80504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ inParts)
/* harmony export */ });
/**
 * Does the work for each item, a limited number at a time.
 * @returns the results in the order of the items
 */
const inParts = async (items, atOnce, work) => {
    const results = new Map();
    const waiting = items.entries();
    const lane = async () => {
        for (const [index, item] of waiting)
            results.set(index, await work(item, index));
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, lane));
    return items.flatMap((_, index) => {
        const result = results.get(index);
        return result === undefined ? [] : [result];
    });
};


/***/ }),

/***/ 32541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ driftStages)
/* harmony export */ });
/** The stages whose results can drift. */
const driftStages = [
    'build-push',
    'ensure-network',
    'ensure-node-pool',
    'deploy',
];


/***/ }),

/***/ 39731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JW: () => (/* binding */ comparedEnvironment),
  Cg: () => (/* binding */ differencesIn),
  VG: () => (/* binding */ failedEnvironment),
  xM: () => (/* binding */ failuresIn),
  Bg: () => (/* binding */ resultOf)
});

// EXTERNAL MODULE: ./dist.src/stages/drift/finding.js
var drift_finding = __webpack_require__(65579);
// EXTERNAL MODULE: ./dist.src/stages/drift/section.js
var drift_section = __webpack_require__(87877);
;// CONCATENATED MODULE: ./dist.src/stages/drift/ignore.js


/** `a.*.c` as a prefix of paths; an asterisk stands for one segment. */
const asPattern = (path) => {
    const parts = path.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, String.raw `\$&`));
    return new RegExp(`^${parts.join('[^.]+')}(?:\\.|$)`);
};
/** Whether a rule matches a finding in everything but the path. */
const isAbout = ({ kind, ocid }, reported) => (kind === undefined || [reported.kind, reported.target].includes(kind)) &&
    (ocid === undefined || reported.ocid === ocid);
const note = (reported, { reason, until }) => {
    const { kind, target, description } = reported;
    return { kind, target, description, reason, until };
};
/** Splits findings by rules, and records which rules matched. */
class Sieve {
    ignored = [];
    #rules;
    #used = new Set();
    constructor(rules) {
        this.#rules = rules;
    }
    /** What is left of a finding. */
    drift(finding) {
        let left = finding;
        for (const rule of this.#rules) {
            if (left === undefined || !isAbout(rule, left))
                continue;
            const rest = this.#without(left, rule);
            if (rest !== left)
                this.#note(left, rule);
            left = rest;
        }
        return left === undefined ? [] : [left];
    }
    notice(notice) {
        const rule = this.#rules.find((one) => one.path === undefined && isAbout(one, notice));
        if (rule === undefined)
            return [notice];
        this.#note(notice, rule);
        return [];
    }
    unseen(object) {
        const rule = this.#rules.find((one) => one.path === undefined && isAbout(one, object));
        if (rule === undefined)
            return [object];
        this.#note({ ...object, description: 'not compared' }, rule);
        return [];
    }
    unused() {
        return this.#rules.filter((rule) => !this.#used.has(rule));
    }
    #without(finding, { path }) {
        if (path === undefined)
            return undefined;
        const pattern = asPattern(path);
        const isLeftOut = (one) => pattern.test(one);
        return finding.fields.some((one) => isLeftOut(one.path))
            ? (0,drift_finding/* withoutFields */.mZ)(finding, isLeftOut)
            : finding;
    }
    #note(reported, rule) {
        this.#used.add(rule);
        this.ignored.push(note(reported, rule));
    }
}
/** Describes what a rule matches, for people. */
const nameOf = ({ kind, path, ocid }) => [kind, path, ocid].filter((one) => one !== undefined).join(' ');
const endedNotice = (rule) => ({
    kind: 'ignore-rule-ended',
    target: `rule for ${nameOf(rule)}`,
    description: `it ended on ${rule.until} (${rule.reason}): remove it, or give it a new day`,
});
const sifted = (section, sieve) => {
    const changes = section.changes.flatMap((finding) => sieve.drift(finding));
    const unseen = (section.unseen ?? []).flatMap((object) => sieve.unseen(object));
    const isClean = section.outcome === 'drift' && changes.length === 0;
    const kept = isClean && section.kept.length === 0 ? ['what differs is ignored by rules'] : section.kept;
    return { ...section, changes, kept, unseen, outcome: isClean ? 'clean' : section.outcome };
};
/**
 * Removes what rules cover today. An expired rule covers nothing, and becomes a notice itself.
 * @param today e.g. `2026-11-29`
 */
const siftFindings = (sections, notices, rules, today) => {
    const ended = rules.filter(({ until }) => until < today);
    const sieve = new Sieve(rules.filter((rule) => !ended.includes(rule)));
    const left = sections.map((section) => sifted(section, sieve));
    const reported = notices.flatMap((notice) => sieve.notice(notice));
    return {
        sections: left,
        notices: [...reported, ...ended.map(endedNotice)],
        ignored: sieve.ignored,
        // While something could not be compared, a rule may match what was not seen.
        unused: left.some((section) => (0,drift_section/* failuresOf */.dJ)(section).length > 0)
            ? []
            : sieve.unused().map((rule) => `the rule for ${nameOf(rule)} fits nothing: remove it`),
    };
};

;// CONCATENATED MODULE: ./dist.src/stages/drift/environment-drift.js


/** One that could not be compared at all. */
const failedEnvironment = (name, failure) => ({
    ...{ name, sections: [], notices: [], ignored: [], warnings: [], unasked: [], remediated: [] },
    failures: [failure],
});
/** A compared one, without what its rules ignore. */
const comparedEnvironment = (name, { sections, notices, unasked = [] }, rules, today) => {
    const sifted = siftFindings(sections, notices, rules, today);
    const warnings = [...sections.flatMap((section) => section.warnings), ...sifted.unused];
    return { name, ...sifted, warnings, unasked, remediated: [], failures: [] };
};
/** All differences of one environment. */
const differencesIn = ({ sections }) => sections.flatMap(({ changes }) => changes);
/** Everything that kept something from being compared. */
const failuresIn = ({ sections, failures }) => [
    ...failures,
    ...sections.flatMap(drift_section/* failuresOf */.dJ),
];
/** The worst status of any of them. */
const resultOf = (all) => {
    if (all.some((one) => failuresIn(one).length > 0))
        return 'failed';
    return all.some((one) => differencesIn(one).length > 0) ? 'drift' : 'clean';
};


/***/ }),

/***/ 65579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dP: () => (/* binding */ ownerText),
/* harmony export */   fl: () => (/* binding */ findingKey),
/* harmony export */   mZ: () => (/* binding */ withoutFields),
/* harmony export */   rZ: () => (/* binding */ wholeFinding),
/* harmony export */   yQ: () => (/* binding */ fieldFinding)
/* harmony export */ });
/** Paths of one object that a change names; the rest is counted. */
const SHOWN = 6;
/** The first parts of a list, and how many more there are. */
const shortened = (parts, separator) => {
    const more = parts.length - SHOWN;
    const shown = parts.slice(0, SHOWN).join(separator);
    return more > 0 ? `${shown}${separator}and ${more} more` : shown;
};
const described = (why, fields, separator) => ({
    fields,
    description: `${why}${shortened(fields.map(({ detail }) => detail), separator)}`,
});
/** The kind of a target such as `Deployment/edge`. */
const kindOf = (target) => target.split('/')[0] ?? '';
/** A difference in fields of a Kubernetes object. */
const fieldFinding = ({ action, target, why, fields, separator = ', ', }) => ({
    action,
    target,
    kind: kindOf(target),
    why,
    separator,
    ...described(why, fields, separator),
});
/** The same without some of its fields; undefined if none is left. */
const withoutFields = (finding, isLeftOut) => {
    const fields = finding.fields.filter(({ path }) => !isLeftOut(path));
    if (fields.length === 0)
        return undefined;
    return { ...finding, ...described(finding.why, fields, finding.separator) };
};
/** A difference that has no fields of its own. */
const wholeFinding = ({ action, target, description }, kind, more = {}) => ({
    ...{ action, target, description, kind },
    ...{ fields: [], why: description, separator: ', ' },
    ...more,
});
/** `kubectl-edit, 2026-11-28 21:50 UTC`; empty if no owner is known. */
const ownerText = ({ by, at } = {}) => [by, at?.replace(/^(\S+)T(\d\d:\d\d).*$/, '$1 $2 UTC')].filter(Boolean).join(', ');
/** Identifies a finding within its environment across runs. */
const findingKey = ({ kind, action, target, fields, description }) => [kind, action, target, fields.map(({ path }) => path).join(',') || description].join('|');


/***/ }),

/***/ 78935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H5: () => (/* binding */ remediableParts),
/* harmony export */   Jh: () => (/* binding */ replaceSections),
/* harmony export */   xw: () => (/* binding */ chooseRemediation)
/* harmony export */ });
/** What a check may remediate in the same run. */
const remediableParts = ['network', 'node-pool', 'release'];
const parts = {
    network: { section: 'network', stage: 'ensure-network' },
    'node-pool': { section: 'node pool', stage: 'ensure-node-pool' },
    release: { section: 'release', stage: 'deploy' },
};
/** Whether the plan would change something in a part. */
const isPlanned = ({ plan, changes }) => {
    if (plan?.network !== undefined)
        return plan.network.changes.length > 0;
    if (plan?.nodePools !== undefined)
        return plan.nodePools.some((one) => one.changes.length > 0);
    // A missing release would be installed without a chosen image.
    return plan?.release === true && changes.some(({ kind }) => kind !== 'release');
};
/**
 * Selects the requested parts to remediate: those that drift, whose plan changes something, that
 * were compared in whole, and of which rules ignore nothing, since a plan is applied as a whole.
 * @param found all findings, including ignored ones
 * @param reported the findings without ignored ones
 */
const chooseRemediation = (asked, found, reported) => {
    const stages = new Set();
    const left = [];
    for (const part of asked) {
        const { section: name, stage } = parts[part];
        const before = found.find((one) => one.name === name);
        const after = reported.sections.find((one) => one.name === name);
        if (before?.outcome !== 'drift' || after?.outcome !== 'drift')
            continue;
        if ((before.unseen ?? []).length > 0) {
            left.push(`${part}: left alone, not all of it could be compared`);
            continue;
        }
        const isWhole = before.changes.every((change, at) => change === after.changes[at]);
        if (!isWhole)
            left.push(`${part}: left alone, rules ignore a part of what would be changed`);
        else if (!isPlanned(before))
            left.push(`${part}: left alone, no plan of ours puts it right`);
        else
            stages.add(stage);
    }
    return { stages, left };
};
/** The sections, with those replaced that were compared again. */
const replaceSections = (sections, again) => sections.map((section) => again.find(({ name }) => name === section.name) ?? section);


/***/ }),

/***/ 87877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vz: () => (/* binding */ comparedSection),
/* harmony export */   dJ: () => (/* binding */ failuresOf),
/* harmony export */   lc: () => (/* binding */ unseenTargets),
/* harmony export */   uQ: () => (/* binding */ isCompared)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const comparedSection = (name, changes, kept, warnings = []) => ({
    name,
    outcome: changes.length === 0 ? 'clean' : 'drift',
    changes,
    kept,
    warnings,
});
const notCompared = (unseen) => {
    const lines = unseen.map(({ target, description }) => `  ${target}: ${description}`);
    return new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'CLUSTER_FORBIDDEN',
        message: `could not be compared, the rest was:\n${lines.join('\n')}`,
        hint: 'Kubernetes wants patch on what is compared, and of a Role and its bindings also the rights that they grant: bind a Role or ClusterRole that has them, or leave the object out by a rule of drift.ignore.',
    });
};
const unseenTargets = ({ unseen = [] }) => unseen.map(({ target }) => target);
/** Everything that kept it, or objects of it, from being compared. */
const failuresOf = ({ outcome, failure, unseen = [] }) => {
    if (outcome === 'failed')
        return [failure];
    return unseen.length === 0 ? [] : [notCompared(unseen)];
};
/** Whether anything of it was compared. */
const isCompared = ({ outcome, changes, kept }) => outcome !== 'failed' && changes.length + kept.length > 0;


/***/ })

};
