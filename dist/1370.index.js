export const id = 1370;
export const ids = [1370];
export const modules = {

/***/ 91370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildPush: () => (/* binding */ buildPush)
});

// EXTERNAL MODULE: ./dist.src/values/defaults.js
var defaults = __webpack_require__(55377);
// EXTERNAL MODULE: ./dist.src/values/image-build/image-tag.js
var image_tag = __webpack_require__(28052);
// EXTERNAL MODULE: ./dist.src/values/input-text.js
var input_text = __webpack_require__(47191);
// EXTERNAL MODULE: ./dist.src/values/duration.js
var duration = __webpack_require__(85651);
// EXTERNAL MODULE: ./dist.src/values/oci/ocid.js
var ocid = __webpack_require__(77214);
// EXTERNAL MODULE: ./dist.src/values/path.js
var path = __webpack_require__(34056);
// EXTERNAL MODULE: ./dist.src/values/registry/registry-host.js
var registry_host = __webpack_require__(8707);
// EXTERNAL MODULE: ./dist.src/values/image-build/cache.js
var cache = __webpack_require__(72994);
// EXTERNAL MODULE: ./dist.src/values/image-build/named-image.js
var named_image = __webpack_require__(88941);
// EXTERNAL MODULE: ./dist.src/values/registry/image-reference.js
var image_reference = __webpack_require__(58810);
;// CONCATENATED MODULE: ./dist.src/actions/build-push/images.js






/** The inputs that each of several images sets separately. */
const ALONE = ['context', 'file', 'target'];
const readOne = (read) => ({
    name: undefined,
    repository: read.required('repository', image_reference/* parseRepository */.SU),
    context: read.orDefault('context', path/* asPath */.w2, defaults/* defaults */.N['build-push'].context),
    file: read.optional('file', path/* asDockerfile */.Vp),
    target: read.optional('target', input_text/* asText */.e1),
    imageKey: defaults/* defaults */.N.deploy['image-key'],
});
const named = (prefix, image) => {
    const { name, context, file, target, 'image-key': imageKey = `${name}.image` } = image;
    const own = name.toLowerCase();
    const repository = image.repository ?? (prefix === undefined ? own : `${prefix}/${own}`);
    return { name, repository: (0,image_reference/* parseRepository */.SU)(repository), context, file, target, imageKey };
};
const twice = (values) => values.find((value, at) => values.indexOf(value) !== at);
const review = (read, images, { 'cache-to': caches }) => {
    const hint = 'Each line of "images" is an image with a name, a repository and a chart value of its own.';
    for (const key of ['name', 'repository', 'imageKey']) {
        const value = twice(images.map((image) => image[key] ?? ''));
        if (value !== undefined)
            read.problem(`input "images" has "${value}" twice`, hint);
    }
    for (const input of ALONE.filter((name) => name !== 'context' && read.has(name))) {
        read.problem(`input "${input}" is given beside "images"`, `Write it for each image: name=context=folder,${input}=…`);
    }
    if (images.length > 1 && !caches.every(cache/* hasOwnPlace */.AF)) {
        read.problem('input "cache-to" is one place for several images, which would overwrite it', 'Put {name} into it, for example type=registry,ref=host/namespace/cache:{name}.');
    }
};
/** One image, or those of the input "images", whose repositories are below the given one. */
const readImages = (read, options) => {
    const given = read.list('images', named_image/* parseNamedImage */.w);
    if (given.length === 0)
        return [readOne(read)];
    const prefix = read.optional('repository', image_reference/* parseRepository */.SU);
    const images = given.map((image) => named(prefix, image));
    review(read, images, options);
    return images;
};

// EXTERNAL MODULE: ./dist.src/values/image-build/annotation.js
var annotation = __webpack_require__(52947);
// EXTERNAL MODULE: ./dist.src/values/image-build/build-context.js
var build_context = __webpack_require__(84562);
// EXTERNAL MODULE: ./dist.src/values/image-build/build-secret.js
var build_secret = __webpack_require__(69657);
// EXTERNAL MODULE: ./dist.src/values/image-build/extra-argument.js
var extra_argument = __webpack_require__(99228);
// EXTERNAL MODULE: ./dist.src/values/image-build/host-entry.js
var host_entry = __webpack_require__(23429);
// EXTERNAL MODULE: ./dist.src/values/image-build/platform.js
var platform = __webpack_require__(65169);
// EXTERNAL MODULE: ./dist.src/values/image-build/pod-platform.js
var pod_platform = __webpack_require__(44303);
// EXTERNAL MODULE: ./dist.src/values/image-build/provenance.js
var provenance = __webpack_require__(17889);
// EXTERNAL MODULE: ./dist.src/values/image-build/sbom.js
var sbom = __webpack_require__(76219);
// EXTERNAL MODULE: ./dist.src/values/image-build/ssh.js
var ssh = __webpack_require__(68646);
;// CONCATENATED MODULE: ./dist.src/actions/build-push/options.js













const own = defaults/* defaults */.N['build-push'];
const readPlatforms = (read) => {
    const shapes = read.list('pod-shapes', input_text/* asText */.e1);
    const platforms = read.list('platforms', platform/* parsePlatform */.F);
    const wrong = (0,pod_platform/* platformProblem */.J)(platforms, shapes);
    if (wrong !== undefined)
        read.problem(`input "platforms": ${wrong.problem}`, wrong.hint);
    return platforms.length > 0 ? platforms : (0,pod_platform/* platformsOfShapes */.i)(shapes);
};
/** How all images of the step are built. */
const readOptions = (read) => ({
    platforms: readPlatforms(read),
    labels: read.pairs('labels') ?? {},
    annotations: read.list('annotations', annotation/* parseAnnotation */.f),
    secrets: read.list('secrets', build_secret/* parseBuildSecret */.Y),
    ssh: read.list('ssh', ssh/* parseSsh */.M),
    'build-args': read.pairs('build-args') ?? {},
    'build-contexts': read.list('build-contexts', build_context/* parseBuildContext */.V),
    'cache-from': read.list('cache-from', cache/* parseCache */.IW),
    'cache-to': read.list('cache-to', cache/* parseCache */.IW),
    'no-cache': read.orDefault('no-cache', input_text/* asFlag */.v0, own['no-cache']),
    pull: read.orDefault('pull', input_text/* asFlag */.v0, own.pull),
    provenance: read.orDefault('provenance', provenance/* parseProvenance */.X, own.provenance),
    sbom: read.orDefault('sbom', sbom/* parseSbom */.r, own.sbom),
    'add-hosts': read.list('add-hosts', host_entry/* parseHostEntry */.M),
    network: read.optional('network', (0,input_text/* asOneOf */.QU)('default', 'none', 'host')),
    'extra-args': read.list('extra-args', (0,extra_argument/* parseExtraArgument */.$)(read.orDefault('allow-unsafe-args', input_text/* asFlag */.v0, own['allow-unsafe-args']))),
});

;// CONCATENATED MODULE: ./dist.src/actions/build-push/inputs.js









const inputs_own = defaults/* defaults */.N['build-push'];
const builderNames = ['auto', 'docker', 'podman', 'buildah'];
/** Settings that are left out stay unchanged; a new repository is then private and mutable. */
const readSettings = (read) => ({
    isPublic: read.optional('public', input_text/* asFlag */.v0),
    isImmutable: read.optional('immutable', input_text/* asFlag */.v0),
    tags: read.pairs('repository-tags'),
});
const readScan = (read, compartmentId) => {
    const failOn = read.optional('scan-fail-on', (0,input_text/* asOneOf */.QU)('low', 'medium', 'high', 'critical'));
    const compartment = read.optional('scan-compartment-id', (0,ocid/* ocidOf */.xh)('compartment', 'tenancy'));
    const timeout = read.orDefault('scan-timeout', duration/* parseDuration */.E, inputs_own['scan-timeout']);
    if (failOn === undefined)
        return undefined;
    return { failOn, compartmentId: compartment ?? compartmentId ?? '', timeout };
};
const readBuildInputs = ({ readInputs }) => readInputs((read) => {
    const builds = read.orDefault('build', input_text/* asFlag */.v0, inputs_own.build);
    const pushes = read.orDefault('push', input_text/* asFlag */.v0, inputs_own.push);
    const compartment = (0,ocid/* ocidOf */.xh)('compartment', 'tenancy');
    if (!builds && !pushes) {
        const hint = 'Set one of them to true: build makes the image, push the repository too.';
        read.problem('inputs "build" and "push" are both false: nothing is left to do', hint);
    }
    const options = readOptions(read);
    const compartmentId = pushes
        ? read.required('compartment-id', compartment)
        : read.optional('compartment-id', compartment);
    return {
        images: readImages(read, options),
        compartmentId,
        registry: read.optional('registry', registry_host/* asRegistryHost */.A),
        tags: read.list('tags', image_tag/* parseImageTag */.D),
        settings: readSettings(read),
        readme: read.optional('readme', path/* asPath */.w2),
        builder: read.orDefault('builder', (0,input_text/* asOneOf */.QU)(...builderNames), inputs_own.builder),
        builds,
        pushes,
        loads: read.orDefault('load', input_text/* asFlag */.v0, inputs_own.load),
        atMost: read.orDefault('max-parallel', (0,input_text/* asInteger */.JU)(1, 16), inputs_own['max-parallel']),
        options,
        scan: readScan(read, compartmentId),
        sign: read.optional('sign', (0,input_text/* asOneOf */.QU)('keyless', 'key')),
    };
});

;// CONCATENATED MODULE: ./dist.src/actions/build-push.js

/** Loads adapters and stage only once the inputs are valid. */
const buildPush = {
    main: async (context) => {
        const inputs = readBuildInputs(context);
        if (!inputs.builds) {
            const { onlyEnsure } = await Promise.all(/* import() */[__webpack_require__.e(1912), __webpack_require__.e(2750), __webpack_require__.e(3558), __webpack_require__.e(8209), __webpack_require__.e(7758), __webpack_require__.e(4253)]).then(__webpack_require__.bind(__webpack_require__, 9905));
            return onlyEnsure(inputs, context);
        }
        if (!inputs.pushes) {
            const { onlyBuild } = await Promise.all(/* import() */[__webpack_require__.e(1912), __webpack_require__.e(2750), __webpack_require__.e(3558), __webpack_require__.e(8209), __webpack_require__.e(4329), __webpack_require__.e(7758), __webpack_require__.e(7715)]).then(__webpack_require__.bind(__webpack_require__, 20096));
            return onlyBuild(inputs, context);
        }
        const { buildAll } = await Promise.all(/* import() */[__webpack_require__.e(1912), __webpack_require__.e(2750), __webpack_require__.e(3558), __webpack_require__.e(8209), __webpack_require__.e(4329), __webpack_require__.e(7758), __webpack_require__.e(4842)]).then(__webpack_require__.bind(__webpack_require__, 44842));
        return buildAll(inputs, context);
    },
};


/***/ }),

/***/ 55377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defaults)
/* harmony export */ });
// Made from each action.yml by npm run generate: change the default there.
/**
 * Defaults for what neither an input nor the environment file sets: by stage and input, in a user's
 * notation. A test checks the schema against this table.
 */
const defaults = {
    'build-push': {
        'max-parallel': '4',
        context: '.',
        'no-cache': 'false',
        pull: 'false',
        provenance: 'false',
        sbom: 'false',
        'allow-unsafe-args': 'false',
        build: 'true',
        push: 'true',
        load: 'false',
        'scan-timeout': '15m',
        builder: 'auto',
    },
    'ensure-cluster': {
        create: 'false',
        'api-endpoint': 'public',
        upgrade: 'false',
        'metrics-server': 'false',
        'openid-issuer': 'https://token.actions.githubusercontent.com',
        timeout: '30m',
        mode: 'apply',
    },
    'ensure-node-pool': {
        'node-pool-size': '3',
        'pod-shape': 'Pod.Standard.E4.Flex',
        replace: 'never',
        'eviction-grace': '15m',
        timeout: '20m',
        mode: 'apply',
    },
    deploy: {
        'image-key': 'image',
        'pull-secret-key': 'pullSecret',
        'create-namespace': 'true',
        timeout: '10m',
        'expect-status': '200-399',
        'on-failure': 'keep',
        'on-pending': 'free',
        spread: 'false',
        'wait-for-jobs': 'true',
        'managed-nodes': 'false',
    },
    load: {
        path: '/',
        rate: '30/s',
        duration: '3m',
        'max-failed': '1%',
        'abort-on-fail': 'true',
        'max-rate': '1000/s',
        'max-duration': '1h',
        'max-users': '10000',
        where: 'runner',
        pods: '2',
        'k6-image': 'docker.io/grafana/k6:2.2.0',
        'k6-operator': 'auto',
        'pod-cpu': '1',
        'pod-memory': '2Gi',
        'start-within': '90s',
    },
    'assert-scaling': {
        expect: 'all',
        within: '3m30s',
        'back-within': '10m',
        'no-restarts': 'false',
        'baseline-margin': '20%',
        'fail-on-regression': 'false',
        'ready-timeout': '7m',
    },
};


/***/ }),

/***/ 30983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ scriptEnvironment),
/* harmony export */   Vl: () => (/* binding */ parseScriptVariable),
/* harmony export */   Ys: () => (/* binding */ isWithheld),
/* harmony export */   yy: () => (/* binding */ parseScriptVariables)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** The runner's own variables and OCI's: a script must never get the job's identity. */
const WITHHELD = /^(INPUT|STATE|ACTIONS|RUNNER|OCI|TF|OKE_VIRTUAL_NODES)_|^GITHUB_.*(TOKEN|ENV|PATH|OUTPUT|STATE|SUMMARY)/i;
/**
 * Whether a variable of the job is the runner's or the identity's, which no script or build gets.
 */
const isWithheld = (name) => WITHHELD.test(name);
const refused = (message, hint) => new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ code: 'INPUT_INVALID', message, hint });
/** Reads `NAME` or `NAME=value`; a value shows in the list of processes, so it is no secret. */
const parseScriptVariable = (text) => {
    const [, name = '', , value] = /^([A-Za-z_][A-Za-z0-9_]*)\s*(=(.*))?$/s.exec(text.trim()) ?? [];
    if (name === '') {
        throw refused('a variable of the script is neither NAME nor NAME=value', 'Names have letters, digits and underscores, as k6 takes them.');
    }
    if (value !== undefined)
        return { name, value };
    if (!isWithheld(name))
        return { name };
    throw refused(`the variable ${name} is not handed to scripts`, "What belongs to the runner or to the identity of the job stays with it. Give the script's secrets names of their own under env: of the step.");
};
/** Reads one variable per line. */
const parseScriptVariables = (text) => text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parseScriptVariable);
/** Reads the named variables; reports each that the job does not have to `note`. */
const scriptEnvironment = (asked, job, note = () => undefined) => {
    const variables = {};
    const values = {};
    for (const { name, value } of asked) {
        const own = job[name];
        if (value !== undefined)
            values[name] = value;
        else if (own !== undefined)
            variables[name] = own;
        else
            note(`the script wants the variable ${name}, which the job does not have`, `Set ${name} under env: of the step.`);
    }
    return { variables, values };
};


/***/ }),

/***/ 52947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ parseAnnotation)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);
/* harmony import */ var _pair_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23814);


const LEVELS = /^((?:manifest|index|manifest-descriptor|index-descriptor)(?:\[[^\]]*\])?(?:,(?:manifest|index|manifest-descriptor|index-descriptor)(?:\[[^\]]*\])?)*):(.*)$/s;
const asLevel = (level) => {
    if (level === 'manifest' || level === 'index')
        return level;
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`"${level}" is not a level of annotations`, 'Write manifest: or index: in front.');
};
/** Reads `key=value`, with `manifest:`, `index:` or both in front, as docker/metadata-action writes it. */
const parseAnnotation = (text) => {
    const [, levels, rest] = LEVELS.exec(text) ?? [];
    const [key, value] = (0,_pair_js__WEBPACK_IMPORTED_MODULE_1__/* .pairOf */ .c)(rest ?? text, 'an annotation', 'manifest:team=shop');
    return {
        levels: levels === undefined ? ['manifest'] : levels.split(',').map(asLevel),
        key,
        value,
    };
};


/***/ }),

/***/ 84562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ parseBuildContext)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);
/* harmony import */ var _registry_image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58810);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34056);
/* harmony import */ var _pair_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23814);




/** Reads `name=folder`, `name=docker-image://…` or `name=https://….git`. @throws ActionError INPUT_INVALID */
const parseBuildContext = (text) => {
    const [name, from] = (0,_pair_js__WEBPACK_IMPORTED_MODULE_3__/* .pairOf */ .c)(text, 'a build context', 'lib=../lib');
    const image = /^docker-image:\/\/(.+)$/.exec(from)?.[1];
    if (image !== undefined) {
        (0,_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageReference */ .o_)(image);
        return { name, address: from };
    }
    if (/^https:\/\/[^@\s]+$/.test(from))
        return { name, address: from };
    if (from.includes('://')) {
        throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`build context "${name}" is neither a folder, docker-image:// nor https:// without a user`, 'Write name=folder, name=docker-image://host/path:tag or name=https://host/path.git.');
    }
    return { name, folder: (0,_path_js__WEBPACK_IMPORTED_MODULE_2__/* .asPath */ .w2)(from) };
};


/***/ }),

/***/ 69657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parseBuildSecret)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34056);
/* harmony import */ var _environment_script_variable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30983);
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47191);
/* harmony import */ var _pair_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23814);




const ID = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Ids of secrets in the Dockerfile. */
const asId = (id) => {
    if (ID.test(id))
        return id;
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidInput */ .aY)('the id of a secret has characters other than letters, digits, "_", "." and "-"', 'Write id=NAME or id=path, such as npm=NPM_TOKEN.');
};
/**
 * Reads `id=NAME` of a variable, or `id=path` of a file: anything but a variable name is a path.
 * @throws ActionError INPUT_INVALID that does not quote the text after the id: it may be the secret
 * itself
 */
const parseBuildSecret = (text) => {
    const [key, from] = (0,_pair_js__WEBPACK_IMPORTED_MODULE_3__/* .pairOf */ .c)(text, 'a secret', 'npm=NPM_TOKEN');
    const id = asId(key);
    if (VARIABLE.test(from)) {
        if (!(0,_environment_script_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithheld */ .Ys)(from))
            return { id, variable: from };
        throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidInput */ .aY)(`the variable ${from} is not handed to builds`, 'What belongs to the runner or to the identity of the job stays with it. Give secrets of the build names of their own under env: of the step.');
    }
    if (!/[./]/.test(from) || /[,"\s]/.test(from) || from.length > 512) {
        throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidInput */ .aY)(`secret "${id}" names neither a variable nor a file`, `Put the secret under env: of the step, and write the name of the variable: ${id}=NAME. The value itself does not belong here.`);
    }
    return { id, file: (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .asPath */ .w2)(from) };
};


/***/ }),

/***/ 72994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ hasOwnPlace),
/* harmony export */   IW: () => (/* binding */ parseCache),
/* harmony export */   uI: () => (/* binding */ formatCache),
/* harmony export */   w7: () => (/* binding */ cacheOf)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

/**
 * The allowed attributes of each cache type. Object stores are excluded: theirs contain
 * credentials.
 */
const ATTRIBUTES = {
    registry: ['ref', 'mode', 'image-manifest', 'oci-mediatypes', 'compression', 'ignore-error'],
    gha: ['scope', 'mode', 'version', 'timeout', 'ignore-error', 'repository'],
    inline: [],
    local: ['src', 'dest', 'mode', 'digest', 'tag', 'compression', 'ignore-error'],
};
/** @throws ActionError INPUT_INVALID */
const parseCache = (text) => {
    const parts = text.trim().split(',');
    if (parts.length === 1 && !text.includes('=')) {
        return { type: 'registry', attributes: { ref: text.trim() } };
    }
    const pairs = parts.map((part) => {
        const [, key, value] = /^([a-z_-]+)=([^"\s,]+)$/.exec(part) ?? [];
        if (key !== undefined && value !== undefined)
            return [key, value];
        throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)('a cache is not type=…,key=value', 'Write it as type=registry,ref=host/path:tag.');
    });
    const { type = 'registry', ...attributes } = Object.fromEntries(pairs);
    const allowed = ATTRIBUTES[type];
    if (allowed === undefined) {
        const known = Object.keys(ATTRIBUTES).join(', ');
        throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`"${type}" is not a kind of cache that is offered`, `Offered: ${known}.`);
    }
    const foreign = Object.keys(attributes).find((key) => !allowed.includes(key));
    if (foreign === undefined)
        return { type, attributes };
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`a cache of type ${type} has no "${foreign}"`, allowed.length === 0 ? 'Write type=inline alone.' : `It has ${allowed.join(', ')}.`);
};
/**
 * The cache of one of several images: `{name}` is the image's name, and GitHub's cache gets a scope
 * per image.
 */
const cacheOf = (name, { type, attributes }) => {
    const own = Object.entries(attributes).map(([key, value]) => [
        key,
        value.replaceAll('{name}', name),
    ]);
    const scope = type === 'gha' && attributes['scope'] === undefined ? [['scope', name]] : [];
    return { type, attributes: Object.fromEntries([...own, ...scope]) };
};
/** Whether a cache keeps several images apart. */
const hasOwnPlace = (entry) => {
    const [one, other] = ['a', 'b'].map((name) => formatCache(cacheOf(name, entry)));
    return one !== other || entry.type === 'inline';
};
const formatCache = ({ type, attributes }) => [`type=${type}`, ...Object.entries(attributes).map(([key, value]) => `${key}=${value}`)].join(',');


/***/ }),

/***/ 99228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseExtraArgument)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

/**
 * Options that affect how an image is built and reach nothing of the runner: no folder, variable,
 * device, privilege or other registry. Options of later builder versions are not included.
 */
const HARMLESS = new Set([
    ...['add-history', 'compress', 'compression-format', 'compression-level', 'cpu-period'],
    ...['cpu-quota', 'cpu-shares', 'cpuset-cpus', 'cpuset-mems', 'disable-compression', 'dns'],
    ...['dns-option', 'dns-search', 'force-rm', 'format', 'identity-label', 'jobs', 'layers'],
    ...['memory', 'memory-swap', 'no-cache-filter', 'no-hosts', 'omit-history', 'os-feature'],
    ...['os-version', 'progress', 'retry', 'retry-delay', 'rm', 'shm-size', 'squash', 'squash-all'],
    ...['timestamp', 'ulimit', 'unsetenv', 'unsetlabel'],
]);
/**
 * One option for the builder, e.g. `--shm-size=1g`; a value follows `=`.
 * @param isFree whether the workflow allows options that reach the runner
 * @throws ActionError INPUT_INVALID
 */
const parseExtraArgument = (isFree) => (text) => {
    const [, name = ''] = /^--([a-z][a-z0-9-]*)(=.*)?$/s.exec(text) ?? [];
    if (name === '') {
        throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)('an extra argument is not --option or --option=value', 'Write one per line, such as --shm-size=1g; its value follows "=".');
    }
    if (isFree || HARMLESS.has(name))
        return text;
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`--${name} may reach what is the runner's, or has an input of its own`, 'Use the input for it. If the option is meant and the Dockerfile is trusted, set "allow-unsafe-args" to true in the workflow.');
};


/***/ }),

/***/ 23429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseHostEntry)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47191);


/**
 * A line of /etc/hosts for the build, e.g. `db:10.0.0.5` or `db=10.0.0.5`. @throws ActionError
 * INPUT_INVALID
 */
const parseHostEntry = (text) => {
    const [, host = '', address = ''] = /^([A-Za-z0-9][A-Za-z0-9.-]*)[:=](.+)$/.exec(text.trim()) ?? [];
    const bare = address.replace(/^\[(.*)\]$/, '$1');
    if (host !== '' && ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare) !== 0 || bare === 'host-gateway'))
        return `${host}:${bare}`;
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .aY)(`"${text}" is not host:address`, 'Write one per line, such as db:10.0.0.5.');
};


/***/ }),

/***/ 28052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseImageTag),
/* harmony export */   N: () => (/* binding */ tagsFor)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);
/* harmony import */ var _registry_image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58810);


/** @throws ActionError IMAGE_REFERENCE_INVALID, INPUT_INVALID */
const parseImageTag = (text) => {
    if (!/[/:]/.test(text))
        return { tag: (0,_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED)(text) };
    const { registry, repository, tag, digest } = (0,_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageReference */ .o_)(text);
    if (tag === undefined || digest !== undefined) {
        throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`"${text}" has no tag`, 'Write a tag, or host/namespace/repository:tag.');
    }
    return { tag, name: `${registry === '' ? '' : `${registry}/`}${repository}` };
};
/**
 * The tags of an image, without duplicates.
 * @param name required in full references: an image goes to one repository
 * @throws ActionError INPUT_INVALID for a reference to another one
 */
const tagsFor = (tags, name) => {
    const foreign = tags.find((one) => one.name !== undefined && one.name !== name);
    if (foreign === undefined)
        return [...new Set(tags.map(({ tag }) => tag))];
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`the tag ${foreign.name}:${foreign.tag} is of another repository than ${name}`, `Give docker/metadata-action "images: ${name}", or write the tag alone.`);
};


/***/ }),

/***/ 88941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ parseImageName),
/* harmony export */   w: () => (/* binding */ parseNamedImage)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34056);
/* harmony import */ var _registry_image_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58810);
/* harmony import */ var _pair_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23814);




/** Names are prefixes of chart values and of log lines. @throws ActionError INPUT_INVALID */
const parseImageName = (text) => {
    if (/^[A-Za-z][A-Za-z0-9_-]*$/.test(text))
        return text;
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`"${text}" is not a name of an image`, 'Write letters, digits, "_" and "-", and a letter first.');
};
const ATTRIBUTES = ['context', 'file', 'target', 'repository', 'image-key'];
/** `context=edge,target=prod`; a folder alone is the context. */
const attributesOf = (name, text) => {
    if (!/^[a-z-]+=/.test(text))
        return new Map([['context', text]]);
    return new Map(text.split(',').map((part) => {
        const [, key = '', value = ''] = /^([a-z-]+)=(.+)$/.exec(part.trim()) ?? [];
        if (ATTRIBUTES.includes(key))
            return [key, value];
        throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`image "${name}" has a part that is none of ${ATTRIBUTES.join(', ')}`, `Write ${name}=folder, or ${name}=context=folder,file=folder/Dockerfile,target=prod.`);
    }));
};
/** Reads `name=folder` or `name=context=folder,file=…,target=…`. @throws ActionError INPUT_INVALID */
const parseNamedImage = (text) => {
    const [key, value] = (0,_pair_js__WEBPACK_IMPORTED_MODULE_3__/* .pairOf */ .c)(text, 'an image', 'edge=services/edge');
    const name = parseImageName(key);
    const given = attributesOf(name, value);
    const [file, repository] = [given.get('file'), given.get('repository')];
    return {
        name,
        context: (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .asPath */ .w2)(given.get('context') ?? '.'),
        file: file === undefined ? undefined : (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .asDockerfile */ .Vp)(file),
        target: given.get('target'),
        repository: repository === undefined ? undefined : (0,_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRepository */ .SU)(repository),
        'image-key': given.get('image-key'),
    };
};


/***/ }),

/***/ 23814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ pairOf)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

/**
 * Splits `key=value` at its first `=`.
 * @throws ActionError INPUT_INVALID that quotes nothing of the text: it may be a secret
 */
const pairOf = (text, what, example) => {
    const equals = text.indexOf('=');
    const key = text.slice(0, Math.max(equals, 0)).trim();
    if (key !== '' && !/[\s\p{Cc}]/u.test(key))
        return [key, text.slice(equals + 1).trim()];
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`${what} is not key=value`, `Write one per line, for example ${example}.`);
};


/***/ }),

/***/ 65169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parsePlatform)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

/**
 * Reads a platform as builders name it: OS, architecture and variant.
 * @throws ActionError INPUT_INVALID
 */
const parsePlatform = (text) => {
    if (/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/.test(text))
        return text;
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`"${text}" is not a platform`, 'Write for example linux/amd64 or linux/arm64.');
};


/***/ }),

/***/ 44303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ platformProblem),
/* harmony export */   i: () => (/* binding */ platformsOfShapes)
/* harmony export */ });
/**
 * The platform of pods of a shape; undefined for unknown shapes. Source: Oracle, Virtual Node Pod
 * Shapes (A1 is Ampere's Arm, E3 and E4 are AMD's EPYC).
 */
const platformOfShape = (shape) => {
    if (/^Pod\.Standard\.A\d+\./.test(shape))
        return 'linux/arm64';
    return /^Pod\.Standard\.E\d+\./.test(shape) ? 'linux/amd64' : undefined;
};
/** Whether an image for `built` runs where `needed` is; an unnamed variant counts as fitting. */
const fits = (built, needed) => built === needed || built.startsWith(`${needed}/`);
/**
 * Why some pods cannot run an image; undefined if all can.
 * @param platforms of the image; none means the builder's default, which is not judged
 */
const platformProblem = (platforms, shapes) => {
    if (platforms.length === 0)
        return undefined;
    for (const shape of shapes) {
        const needed = platformOfShape(shape);
        if (needed === undefined || platforms.some((platform) => fits(platform, needed)))
            continue;
        return {
            problem: `pods of shape ${shape} run ${needed}, and the image is built for ${platforms.join(', ')} alone`,
            hint: `Build for ${needed}, or, where pools of both kinds run it, for ${[...platforms, needed].join(',')}.`,
        };
    }
    return undefined;
};
/** The default platforms to build for: those of the pools. */
const platformsOfShapes = (shapes) => [
    ...new Set(shapes.flatMap((shape) => platformOfShape(shape) ?? [])),
];


/***/ }),

/***/ 17889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parseProvenance)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

/** `true`, `false`, `mode=min` or `mode=max`; undefined for none. @throws ActionError INPUT_INVALID */
const parseProvenance = (text) => {
    if (text === 'false')
        return undefined;
    if (text === 'true' || text === 'mode=min' || text === 'mode=max')
        return text;
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`"${text}" is no kind of provenance`, 'Write true, false, mode=min or mode=max.');
};


/***/ }),

/***/ 76219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ parseSbom)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);
/* harmony import */ var _registry_image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58810);


/**
 * `true`, `false` or `generator=IMAGE`, as buildx takes it; undefined for none. Without a generator,
 * BuildKit pulls docker/buildkit-syft-scanner from docker.io.
 * @throws ActionError INPUT_INVALID, IMAGE_REFERENCE_INVALID
 */
const parseSbom = (text) => {
    if (text === 'false')
        return undefined;
    if (text === 'true')
        return text;
    const [, image] = /^generator=([^\s,]+)$/.exec(text) ?? [];
    if (image === undefined) {
        throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`"${text}" is no kind of bill of materials`, 'Write true, false or generator=host/path:tag.');
    }
    (0,_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageReference */ .o_)(image);
    return text;
};


/***/ }),

/***/ 68646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseSsh)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34056);
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47191);


/** Reads `default` or `id=path`. @throws ActionError INPUT_INVALID */
const parseSsh = (text) => {
    const [, id = '', , path] = /^([A-Za-z0-9_.-]+)(=(.*))?$/s.exec(text.trim()) ?? [];
    if (id === '' || /[,"\s]/.test(path ?? '')) {
        throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .aY)('an SSH source is not "default" or id=path', 'Write default, or git=keys/deploy.');
    }
    return path === undefined ? { id } : { id, path: (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .asPath */ .w2)(path) };
};


/***/ }),

/***/ 77214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ shortOcid),
/* harmony export */   X8: () => (/* binding */ parseOcid),
/* harmony export */   lx: () => (/* binding */ requireRealm),
/* harmony export */   vh: () => (/* binding */ doubtfulLengths),
/* harmony export */   xh: () => (/* binding */ ocidOf)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/**
 * The length of every OCID seen so far; Oracle does not guarantee it, so a shorter one is only
 * suspect.
 */
const USUAL_UNIQUE_PART = 60;
const SHAPE = /^ocid1\.([a-z0-9-]+)\.([a-z0-9-]+)\.([a-z0-9-]*)\.(?:[a-z0-9-]+\.)?([a-z0-9_-]+)$/i;
const SHORTEST_UNIQUE_PART = 8;
const invalid = (message, hint) => new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ code: 'OCID_INVALID', message, hint });
/**
 * Parses an OCID of one of the given kinds.
 * @throws ActionError OCID_INVALID: not an OCID, cut off, or of another kind.
 */
const parseOcid = (text, ...kinds) => {
    const wanted = kinds.length === 0 ? 'an OCID' : `the OCID of a ${kinds.join(' or ')}`;
    const example = `It looks like ocid1.${kinds[0] ?? 'cluster'}.oc1.eu-frankfurt-1.aaaa…; copy it from the OCI console.`;
    const trimmed = text.trim();
    if (/\.\.\.|…/.test(trimmed)) {
        throw invalid(`"${trimmed}" is shortened, as the console shows it; ${wanted} is needed in full`, example);
    }
    const [, kind, realm, region, unique] = SHAPE.exec(trimmed) ?? [];
    if (kind === undefined || realm === undefined || region === undefined || unique === undefined) {
        throw invalid(`"${trimmed}" is not ${wanted}`, example);
    }
    if (unique.length < SHORTEST_UNIQUE_PART) {
        throw invalid(`"${trimmed}" is cut off: its last part has only ${unique.length} characters`, example);
    }
    const found = kind.toLowerCase();
    if (kinds.length > 0 && !kinds.includes(found)) {
        throw invalid(`"${trimmed}" is the OCID of a ${found}; ${wanted} is needed`, example);
    }
    return { text: trimmed, kind: found, realm: realm.toLowerCase(), region: region.toLowerCase() };
};
/** Remarks on unusual lengths of OCIDs in a text, for errors that OCI does not know them. */
const doubtfulLengths = (text) => [...text.matchAll(/\bocid1\.[\w.-]+\.([\w-]+)/g)]
    .filter(([, unique = '']) => unique.length !== USUAL_UNIQUE_PART)
    .map(([ocid, unique = '']) => `The last part of ${ocid} has ${unique.length} characters, not ${USUAL_UNIQUE_PART} as usual: was it cut off when it was copied?`);
/** A parser for one kind of OCID, for input readers. */
const ocidOf = (...kinds) => (text) => parseOcid(text, ...kinds).text;
/**
 * Rejects an OCID of another realm than the signed-in one; no call across realms can succeed.
 * @throws ActionError OCID_OTHER_REALM
 */
const requireRealm = (ocid, realm) => {
    if (ocid.realm === realm)
        return;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'OCID_OTHER_REALM',
        message: `"${ocid.text}" belongs to realm ${ocid.realm}, but the signed-in tenancy is in ${realm}`,
        hint: `Use the OCID of a ${ocid.kind} in realm ${realm}, or sign in to a tenancy of ${ocid.realm}.`,
    });
};
/** The short form for logs and tables: kind and the last characters, as in the console. */
const shortOcid = (text) => {
    const kind = text.split('.')[1];
    return kind === undefined || text.length < 24 ? text : `ocid1.${kind}…${text.slice(-4)}`;
};


/***/ }),

/***/ 34056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ asChart),
/* harmony export */   Hj: () => (/* binding */ asValuesFile),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   Vp: () => (/* binding */ asDockerfile),
/* harmony export */   dw: () => (/* binding */ isRemoteChart),
/* harmony export */   j1: () => (/* binding */ asRepository),
/* harmony export */   w2: () => (/* binding */ asPath),
/* harmony export */   zX: () => (/* binding */ isChartAlias)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47191);


const refused = (message, hint) => new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ code: 'INPUT_INVALID', message, hint });
const CONTROL = /\p{Cc}/u;
/** Loopback addresses: no network is in between. */
const LOOPBACK = /^http:\/\/(?:127(?:\.\d+){3}|localhost|\[::1\])(?=[:/]|$)/i;
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i;
/** Whether a text is an address rather than a path. */
const isAddress = (text) => ADDRESS.test(text);
/** A file system path from a user: never an option, never an address. */
const asPath = (text) => {
    const path = text.trim();
    if (path === '')
        throw refused('the path is empty', 'Write a path such as deploy/chart.');
    if (path.startsWith('-')) {
        throw refused(`"${path}" begins as an option does`, 'Write a path; one that really begins with "-" as ./-name.');
    }
    if (CONTROL.test(path))
        throw refused('the path holds a control character', 'Correct the path.');
    if (isAddress(path)) {
        throw refused(`"${path}" is an address, not a path`, 'Write the path of a file or a folder.');
    }
    return path;
};
/**
 * A Dockerfile. Podman runs names ending in `.in` through the C preprocessor, which can include any
 * file.
 */
const asDockerfile = (text) => {
    const path = asPath(text);
    if (!path.endsWith('.in'))
        return path;
    throw refused(`"${path}" is a template of a Dockerfile`, 'Make the Dockerfile from it in a step before.');
};
/** Whether a chart is fetched by Helm rather than read from the workspace. */
const isRemoteChart = (chart) => /^(oci|https?):\/\/[^\s-]/.test(chart);
/** `ingress-nginx/ingress-nginx`: may be a chart of a repository that `helm repo add` named. */
const isChartAlias = (chart) => /^\w[\w.-]*\/\w[\w.-]*$/.test(chart);
/** A chart: a folder, an archive, or an address that Helm fetches it from. */
const asChart = (text) => {
    const chart = text.trim();
    return isRemoteChart(chart) && !CONTROL.test(chart) ? chart : asPath(chart);
};
/**
 * A file of values: a path, or an address that Helm fetches it from, also by a plugin of its own.
 * @throws ActionError INPUT_INVALID
 */
const asValuesFile = (text) => {
    const file = text.trim();
    if (!isAddress(file))
        return asPath(file);
    if (/^file:/i.test(file))
        throw refused(`"${(0,_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCredentials */ .ri)(file)}" is no path`, 'Write the path alone.');
    if (/^http:/i.test(file) && !LOOPBACK.test(file)) {
        throw refused(`"${(0,_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCredentials */ .ri)(file)}" is not an https address`, 'Values that anybody on the way can change decide what is deployed: write an https address.');
    }
    if (!CONTROL.test(file))
        return file;
    throw refused('the address holds a control character', 'Correct the address.');
};
/**
 * The address of a repository of charts.
 * @throws ActionError INPUT_INVALID
 */
const asRepository = (text) => {
    const address = text.trim();
    if (/^oci:/i.test(address)) {
        throw refused('a registry is no chart repository', 'Write oci://host/path/chart as the chart, without repository.');
    }
    return (0,_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .asEndpoint */ .u8)(address);
};


/***/ }),

/***/ 58810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   my: () => (/* binding */ formatImageReference),
/* harmony export */   o_: () => (/* binding */ parseImageReference)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const PATH_PART = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?::[0-9]{1,5})?$/;
const invalid = (text, why) => new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'IMAGE_REFERENCE_INVALID',
    message: `"${text}" is not an image reference: ${why}`,
    hint: 'Write host/namespace/repository:tag, repository in lower case, for example fra.ocir.io/acme/shop:1.2.',
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
/** @throws ActionError IMAGE_REFERENCE_INVALID */
const parseTag = (text) => {
    if (TAG.test(text.trim()))
        return text.trim();
    throw invalid(text, 'a tag has letters, digits, "_", "." and "-", at most 128 of them');
};
/** By docker's rule, the first part is a registry only if it looks like a host. */
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
        repository: parseRepository(path),
        ...(tag === undefined ? {} : { tag: parseTag(tag) }),
        ...(digest === undefined ? {} : { digest }),
    };
};
const formatImageReference = ({ registry, repository, tag, digest, }) => `${registry === '' ? '' : `${registry}/`}${repository}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;


/***/ }),

/***/ 8707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ asRegistryHost),
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const form = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?::[0-9]{1,5})?$/;
/**
 * The host of a registry with an optional port, as logins are stored under it.
 * @throws ActionError INPUT_INVALID
 */
const asRegistryHost = (text) => {
    const host = text.trim();
    if (form.test(host))
        return host;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: `"${text}" is not a registry host`,
        hint: 'Write the host alone, without https:// and path: ocir.eu-frankfurt-1.oci.oraclecloud.com.',
    });
};
/** Whether a registry is on this machine, where plain http is usual. */
const isLoopback = (host) => /^(localhost|127(\.[0-9]+){3})(:[0-9]+)?$/.test(host);


/***/ })

};
