export const id = 2123;
export const ids = [2123,4569,335,4188];
export const modules = {

/***/ 84188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withGround: () => (/* binding */ withGround),
/* harmony export */   withMadeGround: () => (/* binding */ withMadeGround)
/* harmony export */ });
/** Whether the file describes a network or a cluster instead of naming an existing one. */
const isDescribed = ({ cluster, network }) => typeof cluster === 'object' || network?.create !== undefined;
/** The inputs with descriptions replaced by what exists; loads nothing if nothing is described. */
const withGround = async (inputs, session, context) => {
    if (!isDescribed(inputs.environment))
        return inputs;
    const { findFoundation } = await Promise.all(/* import() */[__webpack_require__.e(1912), __webpack_require__.e(1949), __webpack_require__.e(9493), __webpack_require__.e(2567), __webpack_require__.e(6441), __webpack_require__.e(9432), __webpack_require__.e(1678)]).then(__webpack_require__.bind(__webpack_require__, 6434));
    return findFoundation(inputs, session, context);
};
/**
 * Returns the same as `withGround`, but creates what is missing first.
 * @param rendered called for the objects of the release if their ports decide about rules
 */
const withMadeGround = async (inputs, session, context, rendered) => {
    if (!isDescribed(inputs.environment))
        return { inputs, changes: [] };
    const { layFoundation } = await Promise.all(/* import() */[__webpack_require__.e(1912), __webpack_require__.e(1949), __webpack_require__.e(9493), __webpack_require__.e(2567), __webpack_require__.e(6441), __webpack_require__.e(9432), __webpack_require__.e(1678)]).then(__webpack_require__.bind(__webpack_require__, 6434));
    return layFoundation(inputs, session, context, rendered);
};


/***/ }),

/***/ 26127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DOWN_TIMEOUT: () => (/* binding */ DOWN_TIMEOUT),
/* harmony export */   down: () => (/* binding */ down)
/* harmony export */ });
/* harmony import */ var _clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37296);
/* harmony import */ var _stages_preview_remove_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23689);
/* harmony import */ var _values_kubernetes_preview_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43606);
/* harmony import */ var _pipeline_described_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84188);
/* harmony import */ var _opened_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49630);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79806);






/** Milliseconds for the removal, if no release sets a time limit. */
const DOWN_TIMEOUT = 600_000;
const reopened = 'the pull request is open again, so its preview is not removed.';
const removed = async ({ inputs, parts, session, context }) => {
    const { pull, pipeline } = inputs;
    const { clock, signal } = context;
    const stage = context.log.stage('preview');
    const identity = await session();
    const found = { ...inputs, pipeline: await (0,_pipeline_described_js__WEBPACK_IMPORTED_MODULE_5__.withGround)(pipeline, identity, context) };
    const clients = parts.openClients(found, identity, (0,_clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_0__/* .registryHost */ .U$)(identity), context);
    const timeout = pipeline.environment.release?.timeout ?? DOWN_TIMEOUT;
    const waiting = { clock, deadline: clock.now() + timeout, signal };
    const isRemoved = await (0,_stages_preview_remove_js__WEBPACK_IMPORTED_MODULE_1__/* .removePreview */ .p)(pull, await clients.connect(), waiting, stage);
    const name = (0,_values_kubernetes_preview_name_js__WEBPACK_IMPORTED_MODULE_2__/* .previewNamespace */ .G)(pull.repository, pull.number);
    stage.done(isRemoved ? `${name} is removed` : `there is no ${name}, nothing to remove`);
    return isRemoved;
};
/** Removes the preview, unless the pull request that was closed is open again. */
const down = async (opened) => {
    const isOpen = async () => ['same', 'outdated'].includes(await (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictOn */ .Hc)(opened));
    const { action } = opened.inputs.target;
    if (action === 'down' && (await isOpen()))
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .endSuperseded */ .it)(reopened, opened);
    await removed(opened);
    // The report of the run that follows the reopening is not overwritten.
    if (action === 'down' && (await isOpen()))
        return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .endSuperseded */ .it)(reopened, opened);
    await (0,_opened_js__WEBPACK_IMPORTED_MODULE_3__/* .reportNews */ .u)({ state: 'removed' }, opened);
};


/***/ }),

/***/ 49630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ reportNews)
/* harmony export */ });
/* harmony import */ var _announce_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33928);
/* harmony import */ var _pending_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63804);


/** Says the news of this run. */
const reportNews = async (news, { inputs, gitHub, context }) => {
    const isEnd = news.state !== 'building';
    if (!isEnd)
        await (0,_pending_js__WEBPACK_IMPORTED_MODULE_1__/* .notePending */ .y)(inputs.pull, context);
    await (0,_announce_js__WEBPACK_IMPORTED_MODULE_0__/* .announce */ .iP)(news, (0,_announce_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOf */ .xS)(inputs, context), gitHub, context);
    if (!isEnd)
        return;
    await (0,_pending_js__WEBPACK_IMPORTED_MODULE_1__/* .notePending */ .y)(undefined, context);
    await context.outputs.set('state', news.state);
};


/***/ }),

/***/ 60741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sweep: () => (/* binding */ sweep)
});

// EXTERNAL MODULE: ./dist.src/clients/registry/registry-token.js
var registry_token = __webpack_require__(37296);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/preview-name.js
var preview_name = __webpack_require__(43606);
// EXTERNAL MODULE: ./dist.src/stages/preview/deployment.js
var deployment = __webpack_require__(6914);
// EXTERNAL MODULE: ./dist.src/stages/preview/ownership.js
var ownership = __webpack_require__(89116);
;// CONCATENATED MODULE: ./dist.src/stages/preview/sweep/orphans.js





/** Removes leftovers, or reports that it would. */
const end = async (row, isDryRun, work) => {
    if (isDryRun)
        return { ...row, outcome: 'would be removed' };
    try {
        await work();
        return { ...row, outcome: 'removed' };
    }
    catch (error) {
        return { ...row, outcome: 'failed', why: (0,action_error/* messageOf */.b)(error) };
    }
};
/**
 * Deactivates GitHub deployments of previews whose namespace is gone, unless they are just being
 * created.
 *
 * @param notify writes into the comment that the preview is gone: the removal may have been
 * interrupted before
 */
const sweepDeployments = async ({ repository, isDryRun }, { deployments, pulls }, namespaces, notify) => {
    const all = await deployments.list();
    if (all.length === 0)
        return [];
    const open = new Set((await pulls.open()).map(({ number }) => number));
    const rows = [];
    for (const one of all) {
        const number = (0,deployment/* numberOfTask */.Mh)(one.task);
        if (number === undefined)
            continue;
        if (open.has(number) && (await deployments.state(one.id))?.state !== 'success')
            continue;
        const found = await namespaces.find((0,preview_name/* previewNamespace */.G)(repository, number));
        // A namespace of that name that belongs to another owner is not a preview.
        if (found !== undefined && (0,ownership/* numberOf */.rl)(found) === number)
            continue;
        const why = 'there is no namespace of its preview';
        const row = { what: 'deployment', name: `#${number} ${one.sha.slice(0, 12)}`, why };
        const pull = { repository, number, sha: one.sha, branch: '' };
        const work = async () => {
            await notify(pull, open.has(number) ? 'expired' : 'removed');
            await (0,deployment/* endDeployments */.Oh)([one], deployments);
        };
        rows.push(await end(row, isDryRun, work));
    }
    return rows;
};
/** The pull request whose preview an image was built for, if nothing else uses it. */
const numberOfTags = (tags) => {
    const numbers = tags.map((tag) => Number(/^pr-([1-9][0-9]*)-[0-9a-f]{40,64}$/.exec(tag)?.[1]));
    const [first] = numbers;
    return first !== undefined && numbers.every((one) => one === first) ? first : undefined;
};
/** Removes the images of pull requests that are not open from the repository of the previews. */
const sweepImages = async ({ isDryRun }, { pulls }, images) => {
    const all = await images.list();
    const open = new Set((await pulls.open()).map(({ number }) => number));
    const rows = [];
    for (const { id, tags } of all) {
        const number = numberOfTags(tags);
        if (number === undefined || open.has(number))
            continue;
        const row = { what: 'image', name: tags[0] ?? id, why: 'its pull request is not open' };
        rows.push(await end(row, isDryRun, () => images.remove(id)));
    }
    return rows;
};
const UID = /(?:^|\/)([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
const isEnding = (state) => ['DELETING', 'DELETED'].includes(state);
/**
 * Finds load balancers in OCI whose Service is gone. OKE names them by the uid of the Service; so
 * do other clusters in the compartment, so none is removed here.
 *
 * @param all load balancers, listed before the Services, so that a Service created in between is
 * known
 */
const findBalancers = async (all, kubernetes) => {
    const services = await kubernetes.listObjects({ apiVersion: 'v1', kind: 'Service' }, '*');
    const known = new Set(services.map(({ object }) => (0,json/* text */.Qq)((0,json.at)(object, 'metadata', 'uid'))));
    return all.flatMap(({ id, name, state }) => {
        const uid = UID.exec(name)?.[1];
        if (uid === undefined || known.has(uid) || isEnding(state))
            return [];
        const why = 'no Service of this cluster has it: delete it, unless another cluster of the compartment does';
        return [{ what: 'load balancer', name: id, outcome: 'found', why }];
    });
};

// EXTERNAL MODULE: ./dist.src/values/markdown.js
var markdown = __webpack_require__(50110);
;// CONCATENATED MODULE: ./dist.src/stages/preview/sweep/rows.js

/** US dollars an hour of one OCPU and one GB on A1, the cheapest shape; docs/costs.md has the source. */
const PRICE = { ocpu: 0.01, gigabyte: 0.0015 };
const isGone = ({ outcome }) => outcome === 'removed' || outcome === 'would be removed';
/** Returns the sum of what is no longer billed. */
const savedBy = (rows) => rows.filter(isGone).reduce((sum, { saved }) => ({
    ocpus: sum.ocpus + (saved?.ocpus ?? 0),
    gigabytes: sum.gigabytes + (saved?.gigabytes ?? 0),
    loadBalancers: sum.loadBalancers + (saved?.loadBalancers ?? 0),
}), { ocpus: 0, gigabytes: 0, loadBalancers: 0 });
const savings = (rows) => {
    const { ocpus, gigabytes, loadBalancers } = savedBy(rows);
    if (ocpus + gigabytes + loadBalancers === 0)
        return '';
    const dollars = 24 * (ocpus * PRICE.ocpu + gigabytes * PRICE.gigabyte);
    return `Billed no longer: pods of ${ocpus} OCPU and ${gigabytes} GB (at least ${dollars.toFixed(2)} US dollars a day, reckoned as A1), ${loadBalancers} load balancers.\n\n`;
};
/** Returns the job summary of a sweep. */
const renderSweep = (rows, isDryRun) => {
    const title = `### Sweep of previews${isDryRun ? ' (dry run)' : ''}\n\n`;
    if (rows.length === 0)
        return `${title}There is nothing of a preview.\n`;
    const cells = rows.map(({ what, name, outcome, why }) => [what, (0,markdown/* codeOf */.$N)(name), outcome, why]);
    return `${title}${savings(rows)}${(0,markdown/* renderTable */.bo)(['', 'Name', 'Outcome', 'Why'], cells)}`;
};

// EXTERNAL MODULE: ./dist.src/core/in-parts.js
var in_parts = __webpack_require__(80504);
// EXTERNAL MODULE: ./dist.src/stages/preview/remove.js
var remove = __webpack_require__(23689);
;// CONCATENATED MODULE: ./dist.src/stages/preview/sweep/judge.js

const day = (milliseconds) => new Date(milliseconds).toISOString().slice(0, 10);
/**
 * Judges the namespace of a preview. The last activity is the last deployment, or the last commit,
 * comment or other change of the pull request.
 *
 * @param pull undefined if it is not among those that are open
 * @returns undefined for a namespace whose labels name no pull request
 */
const judge = (namespace, pull, { now, lifetime, keepLabel }) => {
    const number = (0,ownership/* numberOf */.rl)(namespace);
    if (number === undefined)
        return undefined;
    if (pull === undefined)
        return { number, end: 'removed', why: 'its pull request is not open' };
    if (pull.labels.includes(keepLabel)) {
        return { number, end: undefined, why: `the label ${keepLabel}` };
    }
    const expires = Math.max((0,ownership/* expiryOf */.p1)(namespace) ?? 0, pull.updatedAt + lifetime);
    return expires > now
        ? { number, end: undefined, why: `expires ${day(expires)}` }
        : { number, end: 'expired', why: `no activity since ${day(expires - lifetime)}` };
};

// EXTERNAL MODULE: ./dist.src/values/kubernetes/pod-requests.js
var pod_requests = __webpack_require__(46574);
// EXTERNAL MODULE: ./dist.src/values/sum.js
var sum = __webpack_require__(804);
;// CONCATENATED MODULE: ./dist.src/stages/preview/sweep/saved.js


const GIGABYTE = 2 ** 30;
/**
 * Returns what a namespace is billed for: whole OCPUs (two vCPU each) and GB of each pod, with 0.25
 * GB on top, as docs/costs.md describes.
 */
const billedIn = async (namespace, kubernetes) => {
    const [pods, services] = await Promise.all([
        kubernetes.list('pods', namespace),
        kubernetes.list('services', namespace),
    ]);
    const of = (resource) => pods.map(({ requests }) => (requests && (0,pod_requests/* requestOf */.f)(requests, resource)) ?? 0);
    return {
        ocpus: (0,sum/* sum */.c)(of('cpu').map((cores) => Math.max(Math.ceil(cores / 2), 1))),
        gigabytes: (0,sum/* sum */.c)(of('memory').map((bytes) => Math.ceil(bytes / GIGABYTE + 0.25))),
        loadBalancers: services.filter(({ type }) => type === 'LoadBalancer').length,
    };
};

;// CONCATENATED MODULE: ./dist.src/stages/preview/sweep/sweep.js






/** Concurrent removals: each mostly waits for a load balancer. */
const AT_ONCE = 5;
/** A number without a pull request belongs to a closed one. */
const ifMissing = (error) => {
    if (error instanceof action_error/* ActionError */.l && error.code === 'GITHUB_NOT_ALLOWED')
        return undefined;
    throw error;
};
/** Meanwhile, the preview may have got a commit, or its pull request been reopened. */
const isStill = async ({ namespace, number, end }, rules, { namespaces, gitHub }) => {
    const found = await namespaces.find(namespace.name);
    if (found?.uid !== namespace.uid)
        return false;
    const pull = await gitHub.pulls.find(number).catch(ifMissing);
    const now = { ...found, name: namespace.name };
    return judge(now, pull?.isOpen === true ? pull : undefined, rules)?.end === end;
};
const removed = async (candidate, request, clients, { patience, progress }) => {
    const { namespace, number, end, why } = candidate;
    const row = { what: 'preview', name: namespace.name, why };
    if (end === undefined)
        return { ...row, outcome: 'kept' };
    try {
        const saved = await billedIn(namespace.name, clients.kubernetes);
        if (request.isDryRun)
            return { ...row, outcome: 'would be removed', saved };
        const { clock } = patience;
        if (!(await isStill(candidate, { ...request, now: clock.now() }, clients))) {
            return { ...row, outcome: 'kept', why: 'it was used while the sweep ran' };
        }
        const { repository } = request;
        const pull = { repository, number, sha: (0,ownership/* shaOf */.ye)(namespace), branch: '' };
        const waiting = { ...patience, deadline: clock.now() + request.timeout };
        await (0,remove/* removePreview */.p)(pull, clients, waiting, progress);
        await clients.notify(pull, end);
        return { ...row, outcome: 'removed', saved };
    }
    catch (error) {
        patience.signal?.throwIfAborted();
        return { ...row, outcome: 'failed', why: (0,action_error/* messageOf */.b)(error) };
    }
};
/**
 * Removes the previews that are no longer wanted, independently: a failure does not stop the
 * others. After an interruption, the next sweep continues.
 *
 * @returns the result for each preview of the repository
 */
const sweepPreviews = async (request, clients, patience, progress) => {
    // In this order, so that a pull request opened in between has no namespace among these.
    const all = await clients.namespaces.list((0,ownership/* repositorySelector */.iI)(request.repository));
    const open = new Map((await clients.gitHub.pulls.open()).map((pull) => [pull.number, pull]));
    const rules = { ...request, now: patience.clock.now() };
    const candidates = all.flatMap((namespace) => {
        const pull = open.get((0,ownership/* numberOf */.rl)(namespace) ?? 0);
        const judgement = judge(namespace, pull, rules);
        return judgement === undefined ? [] : [{ ...judgement, namespace }];
    });
    return (0,in_parts/* inParts */.o)(candidates, AT_ONCE, (one) => removed(one, request, clients, { patience, progress }));
};

// EXTERNAL MODULE: ./dist.src/values/environment/cluster-id.js
var cluster_id = __webpack_require__(68685);
// EXTERNAL MODULE: ./dist.src/values/plural.js
var plural = __webpack_require__(95117);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/described.js
var described = __webpack_require__(84188);
// EXTERNAL MODULE: ./dist.src/actions/preview/announce.js + 2 modules
var announce = __webpack_require__(33928);
// EXTERNAL MODULE: ./dist.src/actions/preview/down.js
var down = __webpack_require__(26127);
;// CONCATENATED MODULE: ./dist.src/actions/preview/sweep.js










const untold = () => new action_error/* ActionError */.l({
    code: 'GITHUB_FAILED',
    message: 'the preview is gone, but its comment could not be changed to say so',
    hint: 'The next sweep does it.',
});
/** Says on GitHub that a preview is gone. @throws ActionError GITHUB_FAILED */
const endsOn = (pipeline, gitHub, context) => {
    const tellBy = (tell) => async (pull, end) => {
        if (!(await tell({ state: end }, (0,announce/* factsOf */.xS)({ pipeline, pull }, context))))
            throw untold();
    };
    return {
        announceEnd: tellBy((news, facts) => (0,announce/* announceOnGitHub */.a0)(news, facts, gitHub, context)),
        commentEnd: tellBy(async (news, facts) => (await (0,announce/* commentOnGitHub */.MX)(news, facts, gitHub, context)) !== undefined),
    };
};
const openParts = async (opened, stage) => {
    const { repository, inputs, parts, gitHub, context } = opened;
    const { isDryRun } = inputs;
    const { clock, signal } = context;
    const session = await parts.openIdentity(inputs.pipeline, context);
    const pipeline = await (0,described.withGround)(inputs.pipeline, session, context);
    const { environment } = pipeline;
    const clients = parts.openClients({ pipeline }, session, (0,registry_token/* registryHost */.U$)(session), context);
    const cluster = await clients.connect();
    const { lifetime, keepLabel } = (0,announce/* factsOf */.xS)({ pipeline, pull: none(repository) }, context);
    const timeout = environment.release?.timeout ?? down.DOWN_TIMEOUT;
    const clusterId = (0,cluster_id/* clusterIdOf */.r)(environment) ?? '';
    const request = { repository, isDryRun, lifetime, keepLabel, timeout };
    const { announceEnd, commentEnd } = endsOn(pipeline, gitHub, context);
    const all = [
        {
            what: 'preview',
            sweep: () => sweepPreviews(request, { ...cluster, gitHub, notify: announceEnd }, { clock, signal }, stage),
        },
        {
            what: 'deployment',
            sweep: () => sweepDeployments(request, gitHub, cluster.namespaces, commentEnd),
        },
        {
            what: 'load balancer',
            sweep: async () => {
                const { compartmentId } = await (await clients.engine()).cluster(clusterId);
                const balancers = await parts.balancers(session, clock).list(compartmentId);
                return findBalancers(balancers, cluster.kubernetes);
            },
        },
    ];
    const { image, preview } = environment;
    if (image === undefined || preview?.['sweep-images'] !== true)
        return all;
    const place = { compartmentId: image.compartment, repository: image.repository };
    const images = parts.images(place, session, clock);
    return [...all, { what: 'image', sweep: () => sweepImages(request, gitHub, images) }];
};
const none = (repository) => ({ repository, number: 0, sha: '', branch: '' });
const incomplete = (failed) => new action_error/* ActionError */.l({
    code: 'PREVIEW_SWEEP_INCOMPLETE',
    message: `${(0,plural/* plural */.L)(failed.length, 'part')} of the sweep failed:\n${failed
        .map(({ what, name, why }) => `  ${what} ${name}: ${why}`)
        .join('\n')}`,
    hint: 'The rest was swept. The next sweep tries these again; the job summary has all of them.',
});
/** Listing load balancers needs an additional policy, which not every tenancy grants. */
const isUnseen = ({ what }, error) => what === 'load balancer' &&
    error instanceof action_error/* ActionError */.l &&
    error.code === 'OCI_NOT_FOUND_OR_NOT_ALLOWED';
/**
 * Removes the previews that are no longer wanted, and what is left over of others.
 *
 * @throws ActionError PREVIEW_SWEEP_INCOMPLETE after all that could be swept was
 */
const sweep = async (opened) => {
    const { context, inputs } = opened;
    const stage = context.log.stage('sweep');
    const rows = [];
    for (const part of await openParts(opened, stage)) {
        try {
            rows.push(...(await part.sweep()));
        }
        catch (error) {
            context.signal.throwIfAborted();
            if (isUnseen(part, error))
                context.log.info(`${(0,action_error/* messageOf */.b)(error)}. Load balancers are not looked at.`);
            else
                rows.push({ what: part.what, name: 'all', outcome: 'failed', why: (0,action_error/* messageOf */.b)(error) });
        }
    }
    await context.summary.append(renderSweep(rows, inputs.isDryRun));
    for (const { what, name, outcome, why } of rows)
        stage.info(`${what} ${name}: ${outcome}, ${why}`);
    const removed = rows.filter(({ outcome }) => outcome === 'removed').length;
    await context.outputs.set('removed', removed);
    stage.done(`${(0,plural/* plural */.L)(removed, 'thing')} removed`);
    const failed = rows.filter(({ outcome }) => outcome === 'failed');
    if (failed.length > 0)
        throw incomplete(failed);
};


/***/ }),

/***/ 79806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ verdictOn),
/* harmony export */   Yu: () => (/* binding */ isWanted),
/* harmony export */   it: () => (/* binding */ endSuperseded),
/* harmony export */   kg: () => (/* binding */ endOutdated)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _pending_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63804);


/**
 * Looks at the pull request as it is now: a run that is repeated has an old event, and building takes
 * its time. Unknown where GitHub does not say, and for what a person ordered: then the event counts.
 */
const verdictOn = async ({ inputs, gitHub, context }) => {
    const { isAutomatic, pull, asOf } = inputs.target;
    if (!isAutomatic || gitHub === undefined)
        return 'unknown';
    try {
        const now = await gitHub.pulls.find(pull.number);
        // GitHub may still show the pull request as it was before the event.
        if (now.updatedAt < asOf)
            return 'unknown';
        if (!now.isOpen)
            return 'closed';
        return now.sha === pull.sha ? 'same' : 'outdated';
    }
    catch (error) {
        context.log.debug((0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error));
        return 'unknown';
    }
};
/** Whether a preview is still to be made. */
const isWanted = (verdict) => verdict === 'same' || verdict === 'unknown';
/** Ends the run as one that is no longer wanted: nothing is wrong. */
const endSuperseded = async (why, { context }) => {
    await (0,_pending_js__WEBPACK_IMPORTED_MODULE_1__/* .notePending */ .y)(undefined, context);
    context.log.notice(`Superseded: ${why}`);
    await context.summary.append(`### Preview superseded\n\n${why}\n`);
    await context.outputs.set('state', 'superseded');
};
const outdated = 'the pull request has a newer commit, whose own run makes the preview.';
const endOutdated = (opened) => endSuperseded(outdated, opened);


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

/***/ 72303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readPrivateKey),
/* harmony export */   z: () => (/* binding */ signRequest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const sha256 = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('base64');
/** Reads a private key. @throws node:crypto's error; the caller knows where the key came from. */
const readPrivateKey = (pem, passphrase) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(passphrase === undefined ? pem : { key: pem, passphrase });
const bodyHeaders = ({ body, contentType }) => body === undefined
    ? []
    : [
        ['content-type', contentType ?? 'application/json'],
        ['content-length', String(Buffer.byteLength(body))],
        ['x-content-sha256', sha256(body)],
    ];
/**
 * OCI's request signature (RSA-SHA256 over the named headers). Signs `date`, as the OCI CLI does,
 * because the OKE token carries it as a query parameter; the JavaScript SDK signs `x-date`.
 * @returns the headers to send, with `authorization`.
 */
const signRequest = (request, { keyId, privateKey }, now) => {
    const { method, url } = request;
    const signed = [
        ['date', new Date(now).toUTCString()],
        ['(request-target)', `${method.toLowerCase()} ${url.pathname}${url.search}`],
        ['host', url.host],
        ...bodyHeaders(request),
    ];
    const text = signed.map(([name, value]) => `${name}: ${value}`).join('\n');
    const signature = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)('RSA-SHA256', Buffer.from(text), privateKey).toString('base64');
    const names = signed.map(([name]) => name).join(' ');
    const authorization = `Signature version="1",keyId="${keyId}",algorithm="rsa-sha256",headers="${names}",signature="${signature}"`;
    return {
        ...Object.fromEntries(signed.filter(([name]) => name !== '(request-target)')),
        authorization,
    };
};


/***/ }),

/***/ 37296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dj: () => (/* binding */ fetchRegistryToken),
/* harmony export */   H0: () => (/* binding */ bearerUser),
/* harmony export */   U$: () => (/* binding */ registryHost)
/* harmony export */ });
/* harmony import */ var _values_oci_region_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86925);
/* harmony import */ var _oci_oci_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51912);


/** Docker's user name for a bearer token of OCIR. */
const bearerUser = 'BEARER_TOKEN';
/** The host that Oracle recommends for a region: `ocir.eu-frankfurt-1.oci.oraclecloud.com`. */
const registryHost = ({ region, realm, domain, }) => `ocir.${region}.oci.${(0,_values_oci_region_js__WEBPACK_IMPORTED_MODULE_0__/* .realmDomain */ .CC)(realm, domain)}`;
const tokenIn = (response) => {
    const token = response.has('accessToken') ? response.text('accessToken') : response.text('token');
    const expiresIn = response.optionalNumber('expiresIn');
    return expiresIn === undefined ? { token } : { token, expiresIn };
};
/**
 * Gets the registry token of the signed-in identity.
 *
 * @param scopes limit the token: `repository:<namespace>/<path>:pull,push`; sent separated by
 * spaces (that the service accepts several is unconfirmed)
 * @throws ActionError OCI_*
 */
const fetchRegistryToken = (session, clock, scopes = []) => {
    const scope = scopes.join(' ');
    const query = scope === '' ? '' : `?${new URLSearchParams({ scope }).toString()}`;
    return (0,_oci_oci_request_js__WEBPACK_IMPORTED_MODULE_1__/* .callOci */ .OJ)(session, {
        service: 'container-registry',
        method: 'GET',
        path: `/20180419/docker/token${query}`,
        operation: 'GetAccessToken',
        doing: scope === ''
            ? 'get a login token from the container registry'
            : `get a login token for ${scope}`,
        policy: scope.includes('push') ? 'manage repos' : 'read repos',
    }, clock, (0,_oci_oci_request_js__WEBPACK_IMPORTED_MODULE_1__/* .anObject */ .jz)(tokenIn));
};


/***/ }),

/***/ 47976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ awaitResult)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const isTransient = (error) => error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l && error.isTransient;
/**
 * Polls until there is a result. A poll with a transient failure (no connection, a rate limit, a
 * failure of the service, a response that cannot be read) is retried until the deadline, since the
 * awaited work continues in the cloud.
 * @throws the error of `late`, and any other failure of a poll
 */
const awaitResult = async ({ clock, deadline, signal, progress }, { name, pause, poll, late }) => {
    for (let polls = 0;; polls++) {
        let trouble;
        const result = await poll().catch((error) => {
            if (!isTransient(error))
                throw error;
            trouble = error;
            progress?.waiting(`${name}: ${error.message}`);
            return undefined;
        });
        if (result !== undefined)
            return result;
        if (clock.now() >= deadline)
            throw late(trouble);
        await clock.sleep(Math.min(pause(polls), Math.max(deadline - clock.now(), 0)), signal);
    }
};


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

/***/ 89116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ releaseIn),
/* harmony export */   K7: () => (/* binding */ lastDeployment),
/* harmony export */   SW: () => (/* binding */ requireOwn),
/* harmony export */   ds: () => (/* binding */ namespaceManifest),
/* harmony export */   iI: () => (/* binding */ repositorySelector),
/* harmony export */   p1: () => (/* binding */ expiryOf),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   ye: () => (/* binding */ shaOf)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_kubernetes_preview_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43606);


const PREFIX = 'oke-virtual-nodes-actions';
const RELEASE = `${PREFIX}/release`;
/** Labels with the owner of a namespace; they never change. */
const identity = ({ repository, number }) => ({
    'app.kubernetes.io/managed-by': PREFIX,
    [`${PREFIX}/repository`]: (0,_values_kubernetes_preview_name_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryLabel */ .v)(repository),
    [`${PREFIX}/pull-request`]: String(number),
});
/** `20261129T214500Z`: colons are not allowed in labels. */
const stamp = (milliseconds) => new Date(milliseconds).toISOString().replace(/[-:]|\.[0-9]+/g, '');
/**
 * The namespace with the labels by which we recognize it.
 *
 * @param expires milliseconds since the epoch
 */
const namespaceManifest = (pull, release, expires) => ({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: {
        name: (0,_values_kubernetes_preview_name_js__WEBPACK_IMPORTED_MODULE_1__/* .previewNamespace */ .G)(pull.repository, pull.number),
        labels: {
            ...identity(pull),
            [`${PREFIX}/sha`]: pull.sha,
            [`${PREFIX}/expires`]: stamp(expires),
        },
        annotations: { [RELEASE]: release },
    },
});
const EXPIRES = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;
/** Milliseconds since the epoch, as the last deployment set it; undefined if the label cannot be read. */
const expiryOf = ({ labels }) => {
    const [, ...parts] = EXPIRES.exec(labels[`${PREFIX}/expires`] ?? '') ?? [];
    const [year = 0, month = 0, date = 0, hour = 0, minute = 0, second = 0] = parts.map(Number);
    return parts.length === 0 ? undefined : Date.UTC(year, month - 1, date, hour, minute, second);
};
/** Milliseconds since the epoch of the last deployment, which noted its expiry; 0 if unknown. */
const lastDeployment = (namespace, lifetime) => Math.max((expiryOf(namespace) ?? 0) - lifetime, 0);
/** The number of the pull request; undefined if the label names none. */
const numberOf = ({ labels }) => {
    const number = labels[`${PREFIX}/pull-request`] ?? '';
    return /^[1-9][0-9]*$/.test(number) ? Number(number) : undefined;
};
/** The commit that was deployed last. */
const shaOf = ({ labels }) => labels[`${PREFIX}/sha`] ?? '';
/** Selects the namespaces of all previews of a repository. */
const repositorySelector = (repository) => `app.kubernetes.io/managed-by=${PREFIX},${PREFIX}/repository=${(0,_values_kubernetes_preview_name_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryLabel */ .v)(repository)}`;
/** The name of the release that the last deployment left in a preview's namespace. */
const releaseIn = ({ annotations }) => annotations[RELEASE];
/**
 * A namespace without the labels of this pull request is somebody else's.
 * @throws ActionError PREVIEW_NAMESPACE_TAKEN
 */
const requireOwn = (namespace, pull) => {
    const isOurs = Object.entries(identity(pull)).every(([name, value]) => namespace.labels[name] === value);
    if (isOurs)
        return;
    const name = (0,_values_kubernetes_preview_name_js__WEBPACK_IMPORTED_MODULE_1__/* .previewNamespace */ .G)(pull.repository, pull.number);
    throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'PREVIEW_NAMESPACE_TAKEN',
        message: `namespace ${name} does not belong to pull request #${pull.number} of ${pull.repository}`,
        hint: 'It lacks the labels that a preview gets, so it is left alone. Remove or rename what is in it, ' +
            'or use another cluster for the previews of this repository.',
    });
};


/***/ }),

/***/ 23689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ awaitNoNamespace),
/* harmony export */   p: () => (/* binding */ removePreview)
/* harmony export */ });
/* harmony import */ var _core_await_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47976);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83902);
/* harmony import */ var _values_kubernetes_preview_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43606);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89116);




/** Milliseconds between two polls. */
const PAUSE = 2_000;
const notGone = (what, cause) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({
    code: 'PREVIEW_NOT_REMOVED',
    message: `${what} did not go away in time`,
    hint: 'Something still holds a finalizer; usually OCI has not deleted a load balancer yet. Run the ' +
        'step again: it continues where it was. `kubectl get svc` and `kubectl describe` name what is left.',
    cause,
});
const awaitGone = async (what, isGone, waiting, progress) => {
    const name = `the end of ${what}`;
    const poll = async () => {
        if (await isGone())
            return true;
        progress.waiting(name);
        return undefined;
    };
    const late = (cause) => notGone(what, cause);
    await (0,_core_await_result_js__WEBPACK_IMPORTED_MODULE_0__/* .awaitResult */ .w)({ ...waiting, progress }, { name, pause: () => PAUSE, poll, late });
};
/** Waits until nothing of this very namespace is left. @throws ActionError PREVIEW_NOT_REMOVED */
const awaitNoNamespace = ({ name, uid }, namespaces, waiting, progress) => awaitGone(`namespace ${name}`, async () => (await namespaces.find(name))?.uid !== uid, waiting, progress);
const uninstall = async (name, namespace, { helm }, { progress, signal }) => {
    const release = { name, namespace };
    if ((await helm.history(release)).length === 0)
        return;
    try {
        await helm.uninstall(release);
    }
    catch (error) {
        signal?.throwIfAborted();
        // A failing hook, e.g. one that needs a database which is gone, must not block the removal.
        const why = (0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error);
        progress.warning?.(`${name} is uninstalled without its hooks, as helm uninstall failed: ${why}`);
        await helm.uninstall(release, true);
    }
    progress.info(`Uninstalled ${name}`);
};
/**
 * Removes every load balancer before the namespace, whose secrets may be needed for that: also
 * those of a release under a former name, and those left by an interrupted removal.
 */
const removeLoadBalancers = async (namespace, { kubernetes, namespaces }, waiting, progress) => {
    const left = async () => (await kubernetes.list('services', namespace))
        .filter(({ type }) => type === 'LoadBalancer')
        .map(({ name }) => name);
    const found = await left();
    if (found.length === 0)
        return;
    await namespaces.removeObjects('services', namespace, found);
    const isGone = async () => (await left()).length === 0;
    await awaitGone(`load balancer ${found.join(', ')}`, isGone, waiting, progress);
};
/**
 * Removes release and namespace of a pull request; does nothing if they are already gone. Can be
 * repeated after an interruption at any point.
 *
 * @returns whether there was anything to remove
 * @throws ActionError PREVIEW_NAMESPACE_TAKEN, PREVIEW_NOT_REMOVED
 */
const removePreview = async (pull, cluster, waiting, progress) => {
    const name = (0,_values_kubernetes_preview_name_js__WEBPACK_IMPORTED_MODULE_2__/* .previewNamespace */ .G)(pull.repository, pull.number);
    const { namespaces } = cluster;
    const found = await namespaces.find(name);
    if (found === undefined)
        return false;
    (0,_ownership_js__WEBPACK_IMPORTED_MODULE_3__/* .requireOwn */ .SW)(found, pull);
    if (!found.isTerminating) {
        const release = (0,_ownership_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseIn */ .B8)(found);
        if (release !== undefined)
            await uninstall(release, name, cluster, { progress, signal: waiting.signal });
        await removeLoadBalancers(name, cluster, waiting, progress);
        await namespaces.remove(name, found.uid);
    }
    await awaitNoNamespace({ name, uid: found.uid }, namespaces, waiting, progress);
    progress.info(`Removed namespace ${name}`);
    return true;
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

/***/ 46574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ limitOf),
/* harmony export */   f: () => (/* binding */ requestOf)
/* harmony export */ });
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87363);

/** The sum over the counted containers; undefined if one of them has none. */
const sumOf = (containers, container, amountOf, resource) => {
    const counted = containers.filter(({ name }) => container === undefined || name === container);
    const amounts = counted.map((one) => (0,_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(amountOf(one), resource));
    const known = amounts.filter((amount) => amount !== undefined);
    if (known.length === 0 || known.length < amounts.length)
        return undefined;
    return known.reduce((sum, amount) => sum + amount, 0);
};
/**
 * What an HPA takes as 100 %: the request of a pod, or of one of its containers. Undefined if a
 * container requests none, as the HPA then measures nothing.
 */
const requestOf = ({ whole, containers }, resource, container) => {
    const ofPod = (0,_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(whole, resource);
    if (container === undefined && ofPod !== undefined)
        return ofPod;
    return sumOf(containers, container, ({ requests }) => requests, resource);
};
/** The most that a pod, or one of its containers, can use; undefined if one of them has no limit. */
const limitOf = ({ containers }, resource, container) => sumOf(containers, container, ({ limits = {} }) => limits, resource);


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

/***/ 86925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ realmDomain),
/* harmony export */   Ow: () => (/* binding */ domainOf),
/* harmony export */   cf: () => (/* binding */ parseRegion),
/* harmony export */   tF: () => (/* binding */ isKnownRealm)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** Second-level domains by realm key, from the SDK's realm table. */
const DOMAINS = new Map(Object.entries({
    oc1: 'oraclecloud.com',
    oc2: 'oraclegovcloud.com',
    oc3: 'oraclegovcloud.com',
    oc4: 'oraclegovcloud.uk',
    oc8: 'oraclecloud8.com',
    oc9: 'oraclecloud9.com',
    oc10: 'oraclecloud10.com',
    oc14: 'oraclecloud14.com',
    oc15: 'oraclecloud15.com',
    oc19: 'oraclecloud.eu',
    oc20: 'oraclecloud20.com',
    oc21: 'oraclecloud21.com',
    oc23: 'oraclecloud23.com',
    oc24: 'oraclecloud24.com',
    oc26: 'oraclecloud26.com',
    oc29: 'oraclecloud29.com',
    oc35: 'oraclecloud35.com',
    oc42: 'oraclecloud42.com',
    oc51: 'oraclecloud51.com',
    oc52: 'oraclecloud52.com',
}));
const FORM = /^[a-z]{2,3}(-[a-z]+)+-[0-9]+$/;
/**
 * A region identifier, e.g. `eu-frankfurt-1`. Checks only the form: a built-in list of regions
 * would reject every region that Oracle opens later.
 * @throws ActionError REGION_INVALID
 */
const parseRegion = (text) => {
    const region = text.trim().toLowerCase();
    if (FORM.test(region))
        return region;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'REGION_INVALID',
        message: `"${text}" is not a region identifier`,
        hint: 'Write the identifier, not the name or key: eu-frankfurt-1, us-ashburn-1, ap-seoul-1.',
    });
};
/** Whether later steps find the hosts of a realm without its domain. */
const isKnownRealm = (realm) => DOMAINS.has(realm);
/**
 * The domain that a realm's API hosts end in, if it is known.
 * @param reported from the metadata of the region; the table lacks realms that open later
 */
const domainOf = (realm, reported) => reported ?? DOMAINS.get(realm);
/**
 * The same, but required.
 * @throws ActionError REALM_UNKNOWN
 */
const realmDomain = (realm, reported) => {
    const domain = domainOf(realm, reported);
    if (domain !== undefined)
        return domain;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'REALM_UNKNOWN',
        message: `the API hosts of realm "${realm}" are not known`,
        hint: 'Set OCI_REGION_METADATA as the SDKs of OCI take it, {"realmKey":"oc99","realmDomainComponent":"oraclecloud99.com","regionIdentifier":"xx-city-1","regionKey":"CTY"}, or OCI_CLI_ENDPOINT to the API endpoint of the realm.',
    });
};


/***/ }),

/***/ 95117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** A count with its noun, e.g. `1 rule` or `2 rules`. */
const plural = (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`;


/***/ }),

/***/ 804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ sum)
/* harmony export */ });
// Own file: stages without anything else in common add up.
const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);


/***/ })

};
