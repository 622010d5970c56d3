export const id = 4329;
export const ids = [4329];
export const modules = {

/***/ 28761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sideBySide)
/* harmony export */ });
/**
 * Returns what `work` makes of each item, in the order of the items, with a bounded number at once. The
 * first failure stops the others through their signal, and is thrown once all of them have ended.
 */
const sideBySide = async (items, atMost, cancellation, work) => {
    const failed = new AbortController();
    const signal = cancellation === undefined ? failed.signal : AbortSignal.any([cancellation, failed.signal]);
    const results = [];
    const waiting = items.entries();
    const lane = async () => {
        for (const [at, item] of waiting) {
            if (signal.aborted)
                return;
            try {
                results[at] = await work(item, signal);
            }
            catch (error) {
                failed.abort(error);
            }
        }
    };
    await Promise.all(Array.from({ length: atMost }, lane));
    failed.signal.throwIfAborted();
    cancellation?.throwIfAborted();
    return results;
};


/***/ }),

/***/ 56277:
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
 * Compares a built image with the tags that are there. A failed comparison costs a push.
 * @param note called with the reason that it could not be compared
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

/** Causes by the end of a builder's output, the likeliest first. */
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
        /(cache export|attestations?) (is|are) not supported|not supported for the docker driver|unsupported frontend capability/i,
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
    // These errors already have a reason and a hint.
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

;// CONCATENATED MODULE: ./dist.src/stages/build-push/push-and-verify.js
/**
 * Pushes, and verifies the image in the registry: builders accept any successful response, even a
 * proxy's web page. Pushes a missing image once more. Whether OCIR shows an image at once is not
 * documented, so a second miss is only a warning.
 * @throws what `push` throws
 */
const pushAndVerify = async (push, find, progress) => {
    for (let attempt = 1;; attempt++) {
        const digest = await push();
        const found = await find(digest).then((image) => ({ image, isSaid: true }), () => ({ image: undefined, isSaid: false }));
        if (found.image !== undefined || !found.isSaid)
            return { digest, image: found.image };
        const missing = `the registry took the push, but does not have ${digest}`;
        if (attempt > 1) {
            progress.warning(`${missing}; check it before it is deployed`);
            return { digest, image: undefined };
        }
        progress.info(`${missing}; pushing again`);
    }
};

// EXTERNAL MODULE: ./dist.src/stages/build-push/repository.js
var repository = __webpack_require__(75842);
;// CONCATENATED MODULE: ./dist.src/stages/build-push.js





/**
 * Creates or changes the repository according to the plan, builds, and pushes what is missing.
 * @throws ActionError IMAGE_BUILD_FAILED, IMAGE_TAG_IMMUTABLE, REGISTRY_UNAVAILABLE,
 * REPOSITORY_ELSEWHERE, RESOURCE_GONE
 */
const buildAndPush = async (request, plan, clients, run) => {
    const { builder, clock, repositories } = clients;
    const started = clock.now();
    await (0,repository/* ensureRepository */.z)(request, plan, clients, run);
    const path = `${await repositories.namespace()}/${request.repository}`;
    const name = `${request.registry}/${path}`;
    const before = checkBefore(request, repositories);
    const isMade = plan.changes.some(({ action }) => action === 'create');
    const isNew = builder.pushesNew === true && (isMade || (await hasNone(path, request, clients)));
    const build = { ...request.build, isNew };
    const { built, steps } = await buildOnly(name, { ...request, build }, builder, run);
    const { tags } = request;
    try {
        const { isImmutable, size: sizeBefore } = await before;
        const image = { path, name, tags, built, isImmutable, isNew };
        const pushed = await pushMissing(image, clients, run.progress);
        const sizes = sizeBefore === undefined ? {} : { sizeBefore };
        return { ...pushed, name, tags, steps, ...sizes, took: clock.now() - started };
    }
    finally {
        await built.forget();
    }
};
/** Whether the registry has none of the tags, so that there is nothing to compare. */
const hasNone = async (path, { tags }, { images }) => {
    const checks = tags.map(async (tag) => (await images.find(path, tag)) === undefined);
    const missing = await Promise.all(checks).catch(() => [false]);
    return missing.every((is) => is);
};
/** Pushes the tags that do not have the same content in the registry. */
const pushMissing = async ({ path, name, tags, built, isImmutable, isNew }, { images, builder }, progress) => {
    const info = (line) => progress.info(line);
    const { configDigests } = built;
    const wanted = { repository: path, tags, configDigests, isImmutable };
    const compared = isNew ? undefined : await compareTags(wanted, images, info);
    const { missing, same } = compared ?? { missing: tags, same: undefined };
    if (missing.length === 0 && same !== undefined) {
        const reference = `${name}@${same.digest}`;
        info(`Unchanged: ${reference} has the same content`);
        return { reference, digest: same.digest, isUnchanged: true, ...seenOf(same) };
    }
    const tagged = missing.map((tag) => `${name}:${tag}`);
    const push = () => built
        .push(tagged, info)
        .catch((error) => Promise.reject(buildFailure(builder.name, name, error)));
    const { digest, image } = await pushAndVerify(push, (pushed) => images.find(path, pushed), progress);
    const reference = `${name}@${digest}`;
    info(`Pushed ${reference}`);
    return { reference, digest, isUnchanged: false, ...seenOf(image) };
};
/** The image in the registry, if it can be read. */
const seenOf = (image) => ({
    platforms: image?.platforms ?? [],
    ...(image === undefined ? {} : { size: image.size }),
});
const checkBefore = async ({ compartmentId, repository }, repositories) => {
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
 * @param name the image's name, without a tag
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

/***/ 75842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ planRepository),
/* harmony export */   z: () => (/* binding */ ensureRepository)
/* harmony export */ });
/* harmony import */ var _core_create_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95708);
/* harmony import */ var _core_read_after_create_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8312);


/** The desired settings that differ. */
const differences = (wanted, now) => {
    const tags = Object.entries(wanted.tags ?? {});
    const isOther = ([key, value]) => now.tags?.[key] !== value;
    const { isPublic, isImmutable, readme } = wanted;
    return {
        ...(isPublic === undefined || isPublic === now.isPublic ? {} : { isPublic }),
        ...(isImmutable === undefined || isImmutable === now.isImmutable ? {} : { isImmutable }),
        ...(readme === undefined || readme === now.readme ? {} : { readme }),
        ...(tags.some(isOther) ? { tags: { ...now.tags, ...wanted.tags } } : {}),
    };
};
/** Describes the settings of a change. */
const describe = ({ isPublic, isImmutable, readme, tags, }) => [
    ...(isPublic === undefined ? [] : [isPublic ? 'public' : 'private']),
    ...(isImmutable === undefined ? [] : [isImmutable ? 'immutable' : 'mutable']),
    ...(readme === undefined ? [] : ['readme']),
    ...(tags === undefined ? [] : ['tags']),
];
const isWanted = (settings) => describe(settings).length > 0;
const changesOf = async ({ settings = {} }, id, repositories) => isWanted(settings) ? differences(settings, await repositories.settings(id)) : {};
/** Plans the creation or change of the repository; changes nothing. */
const planRepository = async (request, repositories) => {
    const { repository, compartmentId, settings = {} } = request;
    const target = `repository ${repository}`;
    const found = await repositories.find(compartmentId, repository);
    if (found === undefined) {
        const words = describe({ ...settings, isPublic: settings.isPublic ?? false }).join(', ');
        const description = `${words}, in the compartment that is given`;
        return { changes: [{ action: 'create', target, description }], kept: [] };
    }
    const other = describe(await changesOf(request, found.id, repositories));
    if (other.length === 0)
        return { changes: [], kept: [target] };
    return { changes: [{ action: 'update', target, description: other.join(', ') }], kept: [] };
};
/**
 * Creates or changes the repository according to the plan. A push must never create it, since that
 * would be in the root compartment.
 * @throws ActionError REPOSITORY_ELSEWHERE, RESOURCE_GONE
 */
const ensureRepository = async (request, plan, clients, { progress, changed = () => undefined }) => {
    for (const change of plan.changes) {
        if (change.action === 'create') {
            const how = await makeRepository(request, clients);
            if (how === 'Created')
                changed(change);
            progress.info(`${how} repository ${request.repository}`);
        }
        else {
            await changeRepository(request, clients);
            changed(change);
            progress.info(`Changed repository ${request.repository}: ${change.description}`);
        }
    }
};
const changeRepository = async (request, { repositories }) => {
    const found = await repositories.find(request.compartmentId, request.repository);
    const other = found && (await changesOf(request, found.id, repositories));
    if (found !== undefined && other !== undefined && isWanted(other)) {
        await repositories.update(found.id, other);
    }
};
/** A concurrent job may have created it since the plan: then it is found. */
const makeRepository = ({ compartmentId, repository: name, settings = {} }, { repositories, clock }) => {
    const find = () => repositories.find(compartmentId, name);
    return (0,_core_create_once_js__WEBPACK_IMPORTED_MODULE_0__/* .createOnce */ .U)({
        name: `repository ${name}`,
        identity: [
            ...['repository', compartmentId, name],
            // With other settings it is another request, and needs another token.
            ...(isWanted(settings) ? [JSON.stringify(settings)] : []),
        ],
        create: async (token) => {
            await repositories.create({ compartmentId, name, settings }, token);
            return (await (0,_core_read_after_create_js__WEBPACK_IMPORTED_MODULE_1__/* .readAfterCreate */ .B)(find, clock)) && 'Created';
        },
        // A repository that another run has just created may not be listed yet.
        find: async () => (await (0,_core_read_after_create_js__WEBPACK_IMPORTED_MODULE_1__/* .readAfterCreate */ .B)(find, clock, 2000)) && 'Found',
    });
};


/***/ }),

/***/ 61885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ buildSeveral),
  z: () => (/* binding */ namedProgress)
});

// EXTERNAL MODULE: ./dist.src/core/side-by-side.js
var side_by_side = __webpack_require__(28761);
// EXTERNAL MODULE: ./dist.src/stages/build-push.js + 4 modules
var build_push = __webpack_require__(56277);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
;// CONCATENATED MODULE: ./dist.src/stages/build-push/sign.js

/** Tags of signatures: cosign 2 uses its own, cosign 3 the one of OCI's referrers. */
const isSigned = async ({ path, image: { digest } }, images) => {
    const tag = digest.replace(':', '-');
    const found = await Promise.all([`${tag}.sig`, tag].map((one) => images.find(path, one).catch(() => undefined)));
    return found.some((one) => one !== undefined);
};
/**
 * Signs a pushed image; an unchanged one with a signature keeps it.
 * @throws ActionError IMAGE_NOT_SIGNED
 */
const signImage = async (signing, { signer, images }, progress, signal) => {
    const { mode, image, authFile } = signing;
    if (image.isUnchanged && (await isSigned(signing, images))) {
        progress.info(`Signed already: ${image.reference}`);
        return;
    }
    await signer.sign(image.reference, mode, authFile, signal).catch((error) => {
        throw notSigned(image, mode, error);
    });
    progress.info(`Signed ${image.reference}`);
};
const hints = {
    keyless: 'Signing by the identity of the job needs "permissions: id-token: write", and the way to sigstore.dev.',
    key: 'Give COSIGN_PRIVATE_KEY and COSIGN_PASSWORD under env: of the step, as cosign generate-key-pair made them.',
};
const notSigned = ({ reference }, mode, cause) => new action_error/* ActionError */.l({
    code: 'IMAGE_NOT_SIGNED',
    message: `${reference} was pushed, but not signed: ${(0,action_error/* messageOf */.b)(cause)}`,
    hint: hints[mode],
    cause,
});

// EXTERNAL MODULE: ./dist.src/values/duration.js
var duration = __webpack_require__(85651);
// EXTERNAL MODULE: ./dist.src/values/registry/severity.js
var registry_severity = __webpack_require__(20816);
;// CONCATENATED MODULE: ./dist.src/stages/build-push/scan-gate.js



/** Milliseconds between two polls: a scan takes minutes. */
const PAUSE = 10_000;
/** Milliseconds that this machine's clock may be ahead of OCI's. */
const SKEW = 120_000;
/** Most problems that an error lists. */
const SHOWN = 10;
/**
 * Results may name the image by tag, by digest, or with the repository: Oracle does not document
 * it.
 */
const isOf = (result, { tags, digest }) => [...tags, digest].some((name) => result.image === name ||
    result.image.endsWith(`:${name}`) ||
    result.image.endsWith(`@${name}`));
/** A tag may have belonged to another image before: after a push, only later results count. */
const findResult = async ({ compartmentId, repository, image }, { repositories }, pushedAt) => {
    const results = await repositories.scans(compartmentId, repository);
    const own = results.filter((result) => isOf(result, image));
    return own.find(({ finished }) => image.isUnchanged || finished >= pushedAt - SKEW);
};
const awaitResult = async (scanned, clients, { progress, signal }) => {
    const { clock } = clients;
    const started = clock.now();
    const pushedAt = started - scanned.image.took;
    for (;;) {
        const result = await findResult(scanned, clients, pushedAt);
        if (result !== undefined)
            return result;
        if (clock.now() - started >= scanned.timeout)
            throw notScanned(scanned);
        progress.waiting(`the vulnerability scan of ${scanned.repository}`);
        await clock.sleep(PAUSE, signal);
    }
};
/**
 * Waits for OCIR's vulnerability scan of an image.
 * @returns the findings, if all are below the severity limit
 * @throws ActionError IMAGE_VULNERABLE, IMAGE_NOT_SCANNED
 */
const passScan = async (scanned, clients, run) => {
    const { id, severity, problems } = await awaitResult(scanned, clients, run);
    const found = `${problems} problems, the worst ${severity}`;
    run.progress.info(`Vulnerability scan of ${scanned.image.reference}: ${found}`);
    if (severity === 'none' || !(0,registry_severity/* isAtLeast */.d)(severity, scanned.failOn))
        return { severity, problems };
    throw vulnerable(scanned, found, await clients.repositories.scanProblems(id));
};
const notScanned = ({ image, timeout }) => new action_error/* ActionError */.l({
    code: 'IMAGE_NOT_SCANNED',
    message: `${image.reference} was pushed, but Vulnerability Scanning has no result of it after ${(0,duration/* formatDuration */.a)(timeout)}`,
    hint: 'A scan target has to cover the repository: switch scanning on for it in the console. Results are in the compartment of the target, which may be another one: give it in scan-compartment-id. A scan that only takes longer needs a longer scan-timeout.',
});
const vulnerable = ({ image, failOn }, found, problems) => {
    const severe = problems.filter((problem) => (0,registry_severity/* isAtLeast */.d)(problem.severity, failOn));
    const shown = severe.slice(0, SHOWN).map(({ name, severity }) => `\n  ${severity} ${name}`);
    const more = severe.length > SHOWN ? `\n  and ${severe.length - SHOWN} more` : '';
    return new action_error/* ActionError */.l({
        code: 'IMAGE_VULNERABLE',
        message: `${image.reference} was pushed, and its vulnerability scan found ${found}:${shown.join('')}${more}`,
        hint: 'Update the base image or the packages that have the problems, and build again with pull: true. Nothing of this run deploys the image.',
    });
};

;// CONCATENATED MODULE: ./dist.src/stages/build-push/several.js




/** Log lines of concurrent builds start with the image's name. */
const namedProgress = (name, progress) => {
    if (name === undefined)
        return progress;
    return {
        info: (message) => progress.info(`${name} | ${message}`),
        warning: (message) => progress.warning(`${name}: ${message}`),
        waiting: (what) => progress.waiting(what),
    };
};
/** The requested steps after the push: the scan, and then the signature. */
const afterPush = async ({ scan, sign, repository, build: { authFile } }, image, { repositories, images, signer, clock }, { progress, signal }) => {
    const scanned = scan &&
        (await passScan({ ...scan, repository, image }, { repositories, clock }, { progress, signal }));
    if (sign !== undefined && authFile !== undefined) {
        const path = `${await repositories.namespace()}/${repository}`;
        await signImage({ mode: sign, path, image, authFile }, { signer, images }, progress, signal);
    }
    return { ...image, ...(scanned && { scan: scanned }) };
};
/**
 * Builds and pushes images concurrently; the first failure stops the others.
 * @throws what buildAndPush throws, and ActionError IMAGE_VULNERABLE, IMAGE_NOT_SCANNED,
 * IMAGE_NOT_SIGNED, and TOOL_MISSING before anything is built
 */
const buildSeveral = async (builds, clients, run) => {
    const { progress, signal, atMost, pushed = () => undefined } = run;
    if (builds.some(({ request }) => request.sign !== undefined))
        await clients.signer.require();
    return (0,side_by_side/* sideBySide */.Q)(builds, atMost, signal, async ({ name, request, plan }, own) => {
        const watched = { ...run, signal: own, progress: namedProgress(name, progress) };
        const image = await (0,build_push/* buildAndPush */.s)(request, plan, clients, watched);
        pushed({ name, image });
        return { name, image: await afterPush(request, image, clients, watched) };
    });
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


/***/ })

};
