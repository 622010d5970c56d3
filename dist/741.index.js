export const id = 741;
export const ids = [741];
export const modules = {

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
 * @param notify says in the comment that the preview is gone: what removed it may not have come to
 * that
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
        // One of that name that belongs to somebody else is not a preview.
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
 * What a namespace is billed for: whole OCPUs (two vCPU each) and GB of each pod, with 0.25 GB on top,
 * as docs/costs.md has it.
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
/** To look for load balancers, a policy of its own is needed, which not everybody gives. */
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
