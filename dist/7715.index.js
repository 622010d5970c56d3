export const id = 7715;
export const ids = [7715];
export const modules = {

/***/ 20096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  onlyBuild: () => (/* binding */ onlyBuild)
});

// EXTERNAL MODULE: ./dist.src/core/side-by-side.js
var side_by_side = __webpack_require__(28761);
// EXTERNAL MODULE: ./dist.src/stages/build-push.js + 4 modules
var build_push = __webpack_require__(56277);
// EXTERNAL MODULE: ./dist.src/stages/build-push/several.js + 2 modules
var several = __webpack_require__(61885);
;// CONCATENATED MODULE: ./dist.src/stages/build-push/unpushed.js



/**
 * Builds concurrently, and pushes nothing.
 * @throws ActionError IMAGE_BUILD_FAILED
 */
const buildUnpushed = (builds, builder, { progress, signal, atMost }) => (0,side_by_side/* sideBySide */.Q)(builds, atMost, signal, async ({ name, reference, request }, own) => {
    const watched = { signal: own, progress: (0,several/* namedProgress */.z)(name, progress) };
    const { built, steps } = await (0,build_push/* buildOnly */.F)(reference, request, builder, watched);
    await built.forget();
    return steps;
});

// EXTERNAL MODULE: ./dist.src/actions/build-push/open.js
var build_push_open = __webpack_require__(75484);
// EXTERNAL MODULE: ./dist.src/actions/build-push/placed-build.js
var placed_build = __webpack_require__(94392);
;// CONCATENATED MODULE: ./dist.src/actions/build-push/only-build.js



/** Builds without pushing. For pull requests of forks, whose jobs have no credentials. */
const onlyBuild = async (inputs, context) => {
    const { log, signal, outputs } = context;
    const { images, tags: given, registry = '', atMost } = inputs;
    const named = images.map((image) => {
        const { repository } = image;
        const whole = given.find(({ name }) => name?.endsWith(`/${repository}`) === true);
        const full = whole ?? (images.length === 1 ? given.find(({ name }) => name) : undefined);
        return { image, name: full?.name ?? repository };
    });
    const names = named.map(({ name }) => name);
    const builds = named.map(({ image, name }) => {
        const build = (0,placed_build/* placedBuild */.G)(image, inputs, context);
        const tags = (0,build_push_open/* tagsOf */.Fg)(inputs, name, names, context);
        return { name: image.name, reference: name, request: { build, registry, tags } };
    });
    const builder = await (0,build_push_open/* openBuilder */.IR)(inputs, context);
    const stage = log.stage('build-push');
    const steps = await buildUnpushed(builds, builder, { progress: stage, signal, atMost });
    const tags = new Set(builds.flatMap(({ request }) => request.tags));
    await outputs.set('tags', [...tags].join('\n'));
    const done = names.map((name, at) => {
        const { built = 0, cached = 0 } = steps[at] ?? {};
        return `${name} (${built} steps built, ${cached} cached)`;
    });
    stage.done(`built ${done.join(', ')}, not pushed`);
};


/***/ })

};
