export const id = 4584;
export const ids = [4584];
export const modules = {

/***/ 26127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   down: () => (/* binding */ down)
/* harmony export */ });
/* harmony import */ var _clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37296);
/* harmony import */ var _stages_preview_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16596);
/* harmony import */ var _stages_preview_remove_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23689);
/* harmony import */ var _values_kubernetes_preview_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43606);




/** Milliseconds for the removal, if no release says how long to wait. */
const TIMEOUT = 600_000;
/** Removes the preview. */
const down = async ({ inputs, parts, session, context }) => {
    const { pull, pipeline } = inputs;
    const { clock, signal } = context;
    const stage = context.log.stage('preview');
    const clients = parts.openClients(inputs, session, (0,_clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_0__/* .registryHost */ .U$)(session), context);
    const timeout = pipeline.environment.release?.timeout ?? TIMEOUT;
    const waiting = { clock, deadline: clock.now() + timeout, signal };
    const removed = await (0,_stages_preview_remove_js__WEBPACK_IMPORTED_MODULE_2__/* .removePreview */ .p)(pull, await clients.connect(), waiting, stage);
    const name = (0,_values_kubernetes_preview_name_js__WEBPACK_IMPORTED_MODULE_3__/* .previewNamespace */ .G)(pull.repository, pull.number);
    stage.done(removed ? `${name} is removed` : `there is no ${name}, nothing to remove`);
    return { text: (0,_stages_preview_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .renderDown */ .bX)(pull), when: 'present' };
};


/***/ }),

/***/ 90357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  up: () => (/* binding */ up)
});

// EXTERNAL MODULE: ./dist.src/stages/preview/comment.js
var comment = __webpack_require__(16596);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/preview-name.js
var preview_name = __webpack_require__(43606);
// EXTERNAL MODULE: ./dist.src/stages/with-heartbeat.js
var with_heartbeat = __webpack_require__(2933);
// EXTERNAL MODULE: ./dist.src/stages/build-push.js + 4 modules
var build_push = __webpack_require__(80417);
// EXTERNAL MODULE: ./dist.src/stages/build-push/repository.js
var repository = __webpack_require__(75842);
// EXTERNAL MODULE: ./dist.src/stages/deploy.js + 29 modules
var deploy = __webpack_require__(535);
// EXTERNAL MODULE: ./dist.src/stages/preview/ownership.js
var ownership = __webpack_require__(89116);
// EXTERNAL MODULE: ./dist.src/stages/preview/remove.js
var remove = __webpack_require__(23689);
;// CONCATENATED MODULE: ./dist.src/stages/preview/claim.js



/**
 * Makes the namespace of a pull request, or labels it anew if it is there. One that somebody else
 * makes in the same moment is not taken over: only a creation of our own, or our labels, count.
 *
 * @throws ActionError PREVIEW_NAMESPACE_TAKEN, PREVIEW_NOT_REMOVED if its removal does not end
 */
const claimNamespace = async ({ pull, release }, { namespaces, kubernetes }, waiting, progress) => {
    const name = (0,preview_name/* previewNamespace */.G)(pull.repository, pull.number);
    const manifest = (0,ownership/* namespaceManifest */.ds)(pull, release, waiting.clock.now());
    for (;;) {
        const found = await namespaces.find(name);
        if (found === undefined) {
            if (await namespaces.create(manifest))
                return;
            continue;
        }
        (0,ownership/* requireOwn */.SW)(found, pull);
        if (!found.isTerminating) {
            // With its uid, the API server refuses another namespace that has taken its place.
            const metadata = { ...manifest.metadata, uid: found.uid };
            await kubernetes.apply({ ...manifest, metadata });
            return;
        }
        // A pull request that was reopened may meet what its closing is still removing.
        await (0,remove/* awaitNoNamespace */.X)({ name, uid: found.uid }, namespaces, waiting, progress);
    }
};

;// CONCATENATED MODULE: ./dist.src/stages/preview/deploy-preview.js







const build = async (request, clients, { clock, signal }, progress) => {
    const [repositories, builder] = await Promise.all([clients.repositories(), clients.builder()]);
    const plan = await (0,repository/* planRepository */._)(request, repositories);
    const { images } = clients;
    const work = (0,build_push/* buildAndPush */.s)(request, plan, { repositories, builder, images, clock }, { progress, signal });
    return (await (0,with_heartbeat/* withHeartbeat */.p)(clock, work, () => progress.waiting('the build'))).reference;
};
/**
 * Builds, pushes and deploys into the pull request's own namespace.
 *
 * @returns undefined if the pull request is closed, or was meanwhile: then nothing is deployed
 * @throws ActionError PREVIEW_NAMESPACE_TAKEN before anything is built
 */
const deployPreview = async (request, clients, patience, progress) => {
    const { pull } = request;
    const { namespaces, kubernetes, helm, probe, runs } = clients;
    const found = await namespaces.find((0,preview_name/* previewNamespace */.G)(pull.repository, pull.number));
    if (found !== undefined)
        (0,ownership/* requireOwn */.SW)(found, pull);
    if (!(await request.isOpen()))
        return undefined;
    const image = request.build === undefined
        ? request.image
        : await build(request.build, clients, patience, progress);
    if (request.build !== undefined && !(await request.isOpen()))
        return undefined;
    const planned = request.deploy(image);
    const { clock, signal } = patience;
    const waiting = { ...patience, deadline: clock.now() + planned.timeout };
    const claim = { pull, release: planned.release.name };
    await claimNamespace(claim, clients, waiting, progress);
    const deployment = { helm, kubernetes, namespaces, probe, runs, clock };
    const release = await (0,deploy/* deploy */.g)(planned, deployment, progress, { signal });
    return { release, image };
};

// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/registry.js
var pipeline_registry = __webpack_require__(19932);
// EXTERNAL MODULE: ./dist.src/actions/pipeline/requests.js
var requests = __webpack_require__(95009);
// EXTERNAL MODULE: ./dist.src/actions/preview/down.js
var down = __webpack_require__(26127);
;// CONCATENATED MODULE: ./dist.src/actions/preview/up.js






/** Tags of a release must not move to the image of a pull request. */
const previewBuild = ({ pipeline, pull }, registry, context) => {
    const variables = { ...context.environment, GITHUB_SHA: pull.sha };
    const around = { ...context, environment: variables };
    const request = (0,requests/* buildRequest */.mK)(pipeline.environment, registry, around);
    return request && { ...request, tags: [`pr-${pull.number}-${pull.sha}`] };
};
/** A run that is repeated has an old event; where GitHub does not say more, the event counts. */
const stillOpen = async ({ inputs, gitHub, context }) => {
    if (!inputs.isAutomatic || gitHub === undefined)
        return true;
    try {
        return await gitHub.isOpen();
    }
    catch (error) {
        context.log.debug((0,action_error/* messageOf */.b)(error));
        return true;
    }
};
const publish = async ({ release: { url }, image }, { outputs }) => {
    if (url !== undefined)
        await outputs.set('url', url);
    if (image !== undefined)
        await outputs.set('image', image);
};
const deployed = async (opened, release, stage) => {
    const { inputs, parts, session, context } = opened;
    const { pipeline, pull } = inputs;
    const registry = (0,pipeline_registry/* registryOf */.F)(pipeline, session);
    const clients = parts.openClients(inputs, session, registry, context);
    // What can fail without anything having been changed, fails here.
    await clients.checkRelease();
    const cluster = await clients.connect();
    const build = previewBuild(inputs, registry, context);
    if (build !== undefined)
        await parts.logInToRegistry(registry, session, context);
    const request = {
        pull,
        build,
        image: release.image,
        isOpen: () => stillOpen(opened),
        deploy: (image) => (0,requests/* deployRequest */.Lo)(pipeline, release, registry, image),
    };
    const { clock, signal } = context;
    return deployPreview(request, { ...clients, ...cluster }, { clock, signal }, stage);
};
/** Builds and deploys the preview; removes it if the pull request is closed by now. */
const up = async (opened) => {
    const { inputs, context } = opened;
    const { release } = inputs.pipeline.environment;
    if (release === undefined)
        throw new Error('up was begun without a release');
    const stage = context.log.stage('preview');
    const preview = await deployed(opened, release, stage);
    if (preview === undefined) {
        stage.info('The pull request is closed: its preview is removed instead');
        return (0,down.down)(opened);
    }
    await publish(preview, context);
    const { url, revision } = preview.release;
    stage.done(`${release.namespace} has revision ${revision}${url === undefined ? '' : `, ${url}`}`);
    return { text: (0,comment/* renderUp */.Cc)(inputs.pull, { url, image: preview.image }), when: 'always' };
};


/***/ }),

/***/ 95708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createOnce)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83902);


/** How often something may be gone again before we give up. */
const ATTEMPTS = 10;
/** How often all attempts at the request may be lost before we give up. */
const LOSSES = 2;
/** OCI takes 64 characters at most. */
const retryToken = (identity, attempt) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
    .update(JSON.stringify([...identity, attempt]))
    .digest('hex');
/** Names, addresses and gateways that are taken are refused so, and tokens that cannot be used. */
const isRefusal = ({ service }) => [400, 409].includes(service?.status ?? 0);
/**
 * Whether OCI refuses the token, since its resource is gone or its first request was another one.
 * The code is documented; that services other than that say so in words is not confirmed.
 */
const isTokenRefused = ({ service, message }) => service?.code === 'InvalidatedRetryToken' || /retry[ -]?token/i.test(message);
/**
 * Creates it once for all runs: they send the same retry token. A token whose resource was deleted
 * meanwhile is worn out for a day, so the next one is taken. What is lost is sent again with its own.
 * @throws ActionError RESOURCE_GONE, and what the creation throws
 */
const createOnce = async (creation) => {
    const { name, identity, create, find } = creation;
    for (let attempt = 1, losses = 0; attempt <= ATTEMPTS;) {
        try {
            const created = await create(retryToken(identity, attempt));
            if (created !== undefined)
                return created;
            attempt++;
        }
        catch (error) {
            if (!(error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l && (error.isTransient || isRefusal(error))))
                throw error;
            const found = await find();
            if (found !== undefined)
                return found;
            if (isTokenRefused(error))
                attempt++;
            else if (!error.isTransient || ++losses >= LOSSES)
                throw error;
        }
    }
    throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({
        code: 'RESOURCE_GONE',
        message: `${name} was created ${ATTEMPTS} times within a day and is gone each time`,
        hint: 'Somebody or something deletes it: look into the audit log of the compartment, and run again tomorrow or under another name.',
    });
};


/***/ }),

/***/ 8312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readAfterCreate)
/* harmony export */ });
/** OCI is eventually consistent and documents no figure; its SDKs and providers wait longer. Milliseconds. */
const VISIBLE_WITHIN = 15_000;
const POLL = 1000;
/**
 * Reads what was made just now: for some seconds a 404 does not mean that it is gone.
 * @param within milliseconds
 * @returns undefined if it is still not there by then
 */
const readAfterCreate = async (read, clock, within = VISIBLE_WITHIN) => {
    const deadline = clock.now() + within;
    for (;;) {
        const found = await read();
        if (found !== undefined || clock.now() >= deadline)
            return found;
        await clock.sleep(POLL);
    }
};


/***/ }),

/***/ 80417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ buildAndPush),
  F: () => (/* binding */ buildOnly)
});

;// CONCATENATED MODULE: ./dist.src/values/image-build/build-steps.js
const BUILDKIT_STEP = /^#(\d+) \[(?:[^\]]*? )?\d+\/\d+\] (?!FROM\b)/;
const BUILDKIT_CACHED = /^#(\d+) CACHED\b/;
const PODMAN_STEP = /^(?:\[[^\]]*\] )?STEP \d+(?:\/\d+)?: (?!FROM\b)/;
const PODMAN_CACHED = /^(?:\[[^\]]*\] )?-->\s+(?:Using cache|Cache pulled from remote)\b/;
/** Counts the steps in the lines that BuildKit, podman or buildah print as they build. */
class StepCounter {
    #steps = new Set();
    #cached = new Set();
    #podmanSteps = 0;
    #podmanCached = 0;
    read(line) {
        const step = BUILDKIT_STEP.exec(line)?.[1];
        const cached = BUILDKIT_CACHED.exec(line)?.[1];
        if (step !== undefined)
            this.#steps.add(step);
        if (cached !== undefined)
            this.#cached.add(cached);
        if (PODMAN_STEP.test(line))
            this.#podmanSteps++;
        if (PODMAN_CACHED.test(line))
            this.#podmanCached++;
    }
    get steps() {
        const all = this.#steps.size + this.#podmanSteps;
        const isStep = (id) => this.#steps.has(id);
        const cached = [...this.#cached].filter(isStep).length + this.#podmanCached;
        return { built: Math.max(0, all - cached), cached: Math.min(all, cached) };
    }
}

// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
;// CONCATENATED MODULE: ./dist.src/stages/build-push/compare-tags.js

/**
 * Compares a built image with the tags that are there. A registry that does not tell costs a push.
 * @param note is told why it could not be compared
 * @throws ActionError IMAGE_TAG_IMMUTABLE
 */
const compareTags = async ({ repository, tags, configDigests, isImmutable }, images, note) => {
    const isKnown = configDigests.length > 0;
    if (!isKnown && !isImmutable)
        return { missing: tags, same: undefined };
    const found = await Promise.all(tags.map((tag) => images.find(repository, tag).catch((error) => {
        note(`could not compare with ${repository}:${tag}: ${(0,action_error/* messageOf */.b)(error)}`);
        return undefined;
    })));
    const isSame = (image) => isKnown &&
        image?.configDigests.length === configDigests.length &&
        configDigests.every((digest) => image.configDigests.includes(digest));
    const other = tags.find((_tag, at) => found[at] !== undefined && !isSame(found[at]));
    if (isImmutable && other !== undefined)
        throw immutable(repository, other, isKnown);
    return { missing: tags.filter((_tag, at) => !isSame(found[at])), same: found.find(isSame) };
};
const immutable = (repository, tag, isKnown) => new action_error/* ActionError */.l({
    code: 'IMAGE_TAG_IMMUTABLE',
    message: `nothing was pushed: ${repository} is immutable, and has the tag ${tag} already ${isKnown
        ? 'with other content'
        : '(whether with the same content, this builder does not tell of several platforms)'}`,
    hint: 'Choose a tag that is new with each image, such as the commit, and leave out those that move, such as latest.',
});

;// CONCATENATED MODULE: ./dist.src/stages/build-push/failure.js

/** What the end of a builder's output means; the likelier cause first. */
const hints = [
    [
        /exec format error|exec user process caused/i,
        'A step ran a program of another platform, which needs QEMU: run docker/setup-qemu-action before, or build on a runner of that platform, or compile across with FROM --platform=$BUILDPLATFORM.',
    ],
    [
        /multi-?platform build is not supported|multiple platforms feature is currently not supported/i,
        "docker's own builder makes one platform: run docker/setup-buildx-action before this step, whose builder makes several.",
    ],
    [
        /(cache export|attestations?) (is|are) not supported|not supported for the docker driver/i,
        "docker's own builder cannot do that: run docker/setup-buildx-action before this step, whose builder can.",
    ],
    [
        /secret \S+: not found|no secret with id|secret (required but )?not found/i,
        'A step wants a secret that this one is not given: name it under "secrets", as id=NAME of a variable or id=path.',
    ],
    [
        /immutable|already exists|overwrite/i,
        'The repository is immutable and has this tag already: choose another tag.',
    ],
    [
        /denied|unauthorized|\b403\b|forbidden/i,
        'Log in with the login-ocir action first; pushing needs REPOSITORY_READ and REPOSITORY_UPDATE on the repository.',
    ],
    [
        /no such file|not found|failed to read dockerfile/i,
        'Check "context" and "file": both are relative to the workspace.',
    ],
];
/** The failure of a build or a push, with what to do. */
const buildFailure = (builder, name, error) => {
    const known = error instanceof action_error/* ActionError */.l ? error : undefined;
    // These say already what is wrong and what to do.
    if (known !== undefined && OWN.has(known.code))
        return known;
    const message = (0,action_error/* messageOf */.b)(error);
    const hint = hints.find(([pattern]) => pattern.test(message));
    return new action_error/* ActionError */.l({
        code: 'IMAGE_BUILD_FAILED',
        message: `could not build and push ${name} with ${builder}: ${message}`,
        hint: hint?.[1] ?? "Read the builder's output above; the same command fails on your machine too.",
        cause: error,
        place: known?.place,
    });
};
const OWN = new Set(['REGISTRY_UNAVAILABLE', 'INPUT_INVALID', 'IMAGE_TAG_IMMUTABLE']);

;// CONCATENATED MODULE: ./dist.src/stages/build-push/push-and-look.js
/**
 * Pushes, and looks whether it arrived: builders take any answer of success for the registry's, also a
 * web page of what stands between. What is not there is pushed once more. Whether OCIR shows an image at
 * once is not documented, so one that stays away is only warned of.
 * @throws what `push` throws
 */
const pushAndLook = async (push, find, progress) => {
    for (let attempt = 1;; attempt++) {
        const digest = await push();
        const look = await find(digest).then((image) => ({ image, isSaid: true }), () => ({ image: undefined, isSaid: false }));
        if (look.image !== undefined || !look.isSaid)
            return { digest, image: look.image };
        const missing = `the registry took the push, but does not have ${digest}`;
        if (attempt > 1) {
            progress.warning(`${missing}; look at it before it is deployed`);
            return { digest, image: undefined };
        }
        progress.info(`${missing}; pushing again`);
    }
};

// EXTERNAL MODULE: ./dist.src/stages/build-push/repository.js
var repository = __webpack_require__(75842);
;// CONCATENATED MODULE: ./dist.src/stages/build-push.js





/**
 * Makes or changes the repository if the plan says so, builds, and pushes what is not there yet.
 * @throws ActionError IMAGE_BUILD_FAILED, IMAGE_TAG_IMMUTABLE, REGISTRY_UNAVAILABLE,
 * REPOSITORY_ELSEWHERE, RESOURCE_GONE
 */
const buildAndPush = async (request, plan, clients, run) => {
    const { builder, clock, images, repositories } = clients;
    const { progress } = run;
    const started = clock.now();
    await (0,repository/* ensureRepository */.z)(request, plan, clients, run);
    const path = `${await repositories.namespace()}/${request.repository}`;
    const name = `${request.registry}/${path}`;
    const before = lookBefore(request, repositories);
    const { built, steps } = await buildOnly(name, request, builder, run);
    try {
        const { isImmutable, size: sizeBefore } = await before;
        const { tags } = request;
        const { missing, same } = await compareTags({ repository: path, tags, configDigests: built.configDigests, isImmutable }, images, (line) => progress.info(line));
        const isUnchanged = missing.length === 0 && same !== undefined;
        const tagged = missing.map((tag) => `${name}:${tag}`);
        const push = () => built
            .push(tagged, (line) => progress.info(line))
            .catch((error) => Promise.reject(buildFailure(builder.name, name, error)));
        const find = (pushed) => images.find(path, pushed);
        const { digest, image } = isUnchanged
            ? { digest: same.digest, image: same }
            : await pushAndLook(push, find, progress);
        const reference = `${name}@${digest}`;
        progress.info(isUnchanged ? `Unchanged: ${reference} has the same content` : `Pushed ${reference}`);
        return {
            ...{ reference, name, digest, tags, isUnchanged, steps },
            ...sizesOf(image, sizeBefore),
            took: clock.now() - started,
        };
    }
    finally {
        await built.forget();
    }
};
const sizesOf = (after, sizeBefore) => ({
    platforms: after?.platforms ?? [],
    ...(after === undefined ? {} : { size: after.size }),
    ...(sizeBefore === undefined ? {} : { sizeBefore }),
});
const lookBefore = async ({ compartmentId, repository }, repositories) => {
    try {
        const found = await repositories.find(compartmentId, repository);
        if (found === undefined)
            return { isImmutable: false, size: undefined };
        const [settings, size] = await Promise.all([
            repositories.settings(found.id).catch(() => ({ isImmutable: false })),
            repositories.lastSize(compartmentId, found.id).catch(() => undefined),
        ]);
        return { isImmutable: settings.isImmutable ?? false, size };
    }
    catch {
        return { isImmutable: false, size: undefined };
    }
};
/**
 * Builds, and pushes nothing.
 * @param name of the image, without a tag
 * @throws ActionError IMAGE_BUILD_FAILED
 */
const buildOnly = async (name, { build, registry, tags }, builder, { progress, signal }) => {
    const counter = new StepCounter();
    const onLine = (line) => {
        counter.read(line);
        progress.info(line);
    };
    const whole = { ...build, registry, references: tags.map((tag) => `${name}:${tag}`) };
    const built = await builder
        .build(whole, onLine, signal)
        .catch((error) => Promise.reject(buildFailure(builder.name, name, error)));
    return { built, steps: counter.steps };
};


/***/ }),

/***/ 16596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ renderUp),
/* harmony export */   Xz: () => (/* binding */ keepComment),
/* harmony export */   bX: () => (/* binding */ renderDown)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50110);
/* harmony import */ var _values_kubernetes_preview_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43606);



/** First line of our comment; GitHub does not show it. */
const MARKER = '<!-- oke-virtual-nodes-actions: preview -->';
/** What comment and job summary say of a preview that is up. */
const renderUp = (pull, { url, image }) => {
    const rows = [
        ['URL', url && (0,_values_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .linkOf */ .IJ)(url)],
        ['Image', image && (0,_values_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(image)],
        ['Commit', (0,_values_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(pull.sha)],
        ['Namespace', (0,_values_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)((0,_values_kubernetes_preview_name_js__WEBPACK_IMPORTED_MODULE_1__/* .previewNamespace */ .G)(pull.repository, pull.number))],
    ];
    const shown = rows.flatMap(([name, value]) => (value ? [[name, value]] : []));
    return `### Preview\n\n${(0,_values_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .renderTable */ .bo)(['', ''], shown)}`;
};
const renderDown = (pull) => {
    const namespace = (0,_values_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)((0,_values_kubernetes_preview_name_js__WEBPACK_IMPORTED_MODULE_1__/* .previewNamespace */ .G)(pull.repository, pull.number)).markdown;
    return `### Preview removed\n\nRelease and namespace ${namespace} are gone.\n`;
};
/** GitHub trims bodies and keeps the line ends of whoever wrote them. */
const plain = (body) => body.replaceAll('\r\n', '\n').trim();
const isCode = (error, code) => error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l && error.code === code;
const keepOnce = async (body, comments, when) => {
    const all = await comments.list();
    const found = all.find((one) => plain(one.body).split('\n')[0] === MARKER);
    if (found === undefined) {
        if (when === 'present')
            return 'absent';
        await comments.create(body);
        return 'created';
    }
    if (plain(found.body) === body)
        return 'unchanged';
    await comments.update(found.id, body);
    return 'updated';
};
/** Milliseconds before the second and the third try. */
const pauses = [2_000, 8_000];
/**
 * Keeps one comment on the pull request. A read-only token is not an error.
 *
 * @param when 'present' leaves a pull request alone that has no comment yet
 * @throws ActionError GITHUB_FAILED after three tries, GITHUB_TOKEN_REFUSED at once
 */
const keepComment = async (text, comments, clock, when = 'always') => {
    const body = plain(`${MARKER}\n${text}`);
    for (let failures = 0;; failures++) {
        try {
            // Listed anew each time: a comment whose answer was lost may have been written.
            return await keepOnce(body, comments, when);
        }
        catch (error) {
            if (isCode(error, 'GITHUB_NOT_ALLOWED'))
                return 'refused';
            const pause = pauses[failures];
            if (pause === undefined || !isCode(error, 'GITHUB_FAILED'))
                throw error;
            await clock.sleep(pause);
        }
    }
};


/***/ }),

/***/ 89116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ releaseIn),
/* harmony export */   SW: () => (/* binding */ requireOwn),
/* harmony export */   ds: () => (/* binding */ namespaceManifest)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_kubernetes_preview_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43606);


const PREFIX = 'oke-virtual-nodes-actions';
const RELEASE = `${PREFIX}/release`;
/** Milliseconds from the last deployment to the date in the label `expires`. */
const LIFETIME = 14 * 86_400_000;
/** What says whose a namespace is; never changes. */
const identity = ({ repository, number }) => ({
    'app.kubernetes.io/managed-by': PREFIX,
    [`${PREFIX}/repository`]: (0,_values_kubernetes_preview_name_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryLabel */ .v)(repository),
    [`${PREFIX}/pull-request`]: String(number),
});
/** `20261129T214500Z`: colons are not allowed in labels. */
const stamp = (milliseconds) => new Date(milliseconds).toISOString().replace(/[-:]|\.[0-9]+/g, '');
/** The namespace with the labels by which we know it again. */
const namespaceManifest = (pull, release, now) => ({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: {
        name: (0,_values_kubernetes_preview_name_js__WEBPACK_IMPORTED_MODULE_1__/* .previewNamespace */ .G)(pull.repository, pull.number),
        labels: {
            ...identity(pull),
            [`${PREFIX}/sha`]: pull.sha,
            [`${PREFIX}/expires`]: stamp(now + LIFETIME),
        },
        annotations: { [RELEASE]: release },
    },
});
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




/** Milliseconds between two questions. */
const pause = 2_000;
const notGone = (what, cause) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({
    code: 'PREVIEW_NOT_REMOVED',
    message: `${what} did not go away in time`,
    hint: 'Something still holds a finalizer; usually OCI has not deleted a load balancer yet. Run the ' +
        'step again: it continues where it was. `kubectl get svc` and `kubectl describe` name what is left.',
    cause,
});
const awaitGone = async (what, isGone, waiting, progress) => {
    const name = `the end of ${what}`;
    const look = async () => {
        if (await isGone())
            return true;
        progress.waiting(name);
        return undefined;
    };
    const late = (cause) => notGone(what, cause);
    await (0,_core_await_result_js__WEBPACK_IMPORTED_MODULE_0__/* .awaitResult */ .w)({ ...waiting, progress }, { name, pause: () => pause, look, late });
};
/** Waits until nothing of this very namespace is left. @throws ActionError PREVIEW_NOT_REMOVED */
const awaitNoNamespace = ({ name, uid }, namespaces, waiting, progress) => awaitGone(`namespace ${name}`, async () => (await namespaces.find(name))?.uid !== uid, waiting, progress);
const uninstall = async (name, namespace, { helm }, progress) => {
    const release = { name, namespace };
    if ((await helm.history(release)).length === 0)
        return;
    await helm.uninstall(release);
    progress.info(`Uninstalled ${name}`);
};
/**
 * Every load balancer goes before the namespace, whose secrets its end may need: also those of a
 * release that had another name before, and those that a removal which was cut off did not await.
 */
const removeLoadBalancers = async (namespace, { kubernetes, namespaces }, waiting, progress) => {
    const left = async () => (await kubernetes.list('services', namespace))
        .filter(({ type }) => type === 'LoadBalancer')
        .map(({ name }) => name);
    const found = await left();
    if (found.length === 0)
        return;
    await namespaces.removeServices(namespace, found);
    const isGone = async () => (await left()).length === 0;
    await awaitGone(`load balancer ${found.join(', ')}`, isGone, waiting, progress);
};
/**
 * Removes release and namespace of a pull request; nothing is done if they are gone already. Can be
 * run again after it was cut off anywhere.
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
            await uninstall(release, name, cluster, progress);
        await removeLoadBalancers(name, cluster, waiting, progress);
        await namespaces.remove(name, found.uid);
    }
    await awaitNoNamespace({ name, uid: found.uid }, namespaces, waiting, progress);
    progress.info(`Removed namespace ${name}`);
    return true;
};


/***/ }),

/***/ 51474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ until)
/* harmony export */ });
/** Milliseconds between two looks at what watches have brought; no call is made for a look. */
const look = 500;
/**
 * Looks at `check` until it returns something. Ends early if a watch is refused or the signal aborts,
 * and always stops the watches.
 *
 * @returns undefined if the deadline passed
 * @throws what a watch is in trouble with then
 */
const until = async (waiting, watches, check) => {
    const { clock, deadline, signal, progress } = waiting;
    const told = new Set();
    const broken = watches.map((watch) => watch.failure);
    try {
        for (;;) {
            const found = check();
            if (found !== undefined)
                return found;
            const trouble = watches.map((watch) => watch.trouble()).find((one) => one !== undefined);
            if (clock.now() >= deadline) {
                if (trouble !== undefined)
                    throw trouble;
                return undefined;
            }
            if (trouble !== undefined && !told.has(trouble.message)) {
                told.add(trouble.message);
                progress.info(`${trouble.message}; watching again`);
            }
            await Promise.race([clock.sleep(look, signal), ...broken]);
        }
    }
    finally {
        await Promise.all(watches.map((watch) => watch.stop()));
    }
};


/***/ }),

/***/ 40335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lf: () => (/* binding */ parseQuantity),
/* harmony export */   aY: () => (/* binding */ formatCpu),
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
/** CPU cores for people: `41m`, `1.5`. */
const formatCpu = (cores) => cores >= 1 ? String(Number(cores.toFixed(2))) : `${Number((cores * 1000).toPrecision(3))}m`;
const BYTES = ['', 'Ki', 'Mi', 'Gi', 'Ti'];
/** Bytes for people: `512Mi`, `1.5Gi`. */
const formatBytes = (bytes) => {
    const power = bytes < 1 ? 0 : Math.min(BYTES.length - 1, Math.floor(Math.log2(bytes) / 10));
    return `${Number((bytes / 2 ** (10 * power)).toPrecision(3))}${BYTES[power] ?? ''}`;
};


/***/ }),

/***/ 50110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   IJ: () => (/* binding */ linkOf),
/* harmony export */   QC: () => (/* binding */ renderBullets),
/* harmony export */   bo: () => (/* binding */ renderTable)
/* harmony export */ });
const entity = (character) => `&#${character.codePointAt(0)};`;
/** Invisible, so that GitHub takes what follows for no mention of a user or an issue. */
const BREAK = '&#8203;';
/**
 * Text of others as it stands, in one line of Markdown: no markup, HTML, link, image, mention or heading
 * comes of it. GitHub reads entities as text, and backslashes not everywhere.
 */
const escapeMarkdown = (text) => text
    .trim()
    .replace(/[\\`*[\]<>&|~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, entity)
    .replace(/^(?:[-+=]|\d+[.)](?=\s|$))/, (mark) => mark.slice(0, -1) + entity(mark.slice(-1)))
    .replaceAll('://', '&#58;//')
    .replace(/\b(www)\./gi, '$1&#46;')
    // The digest of an image is no address.
    .replace(/(?<!\w)@|@(?!sha256:)|(?<!&)#/g, (mark) => `${entity(mark)}${BREAK}`)
    .replace(/\r\n|\r|\n/g, '<br>');
/** Text in a fixed width, such as a commit. */
const codeOf = (text) => ({
    markdown: /^[\w.:/@-]+$/.test(text) ? `\`${text}\`` : `<code>${escapeMarkdown(text)}</code>`,
});
/** An address that can be clicked, if it is a plain one of http or https. */
const linkOf = (url) => /^https?:\/\/[\w.:/?=&%~+-]+$/.test(url) ? { markdown: `<${url}>` } : codeOf(url);
const cellOf = (cell) => typeof cell === 'string' ? escapeMarkdown(cell) : cell.markdown;
/** @param numbers the columns that hold numbers */
const renderTable = (head, rows, numbers = []) => {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const rule = head.map((name) => (numbers.includes(name) ? '--:' : '---'));
    return [head, rule, ...rows.map((cells) => cells.map(cellOf))].map(line).join('\n') + '\n';
};
/** A list of texts, one per line. */
const renderBullets = (texts) => texts.map((text) => `- ${escapeMarkdown(text)}\n`).join('');


/***/ })

};
