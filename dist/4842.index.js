export const id = 4842;
export const ids = [4842];
export const modules = {

/***/ 44842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildAll: () => (/* binding */ buildAll)
});

// EXTERNAL MODULE: ./dist.src/clients/process/exec.js + 1 modules
var exec = __webpack_require__(12840);
// EXTERNAL MODULE: ./dist.src/clients/files/private-file.js
var private_file = __webpack_require__(81427);
// EXTERNAL MODULE: ./dist.src/clients/image-build/cosign.js
var cosign = __webpack_require__(26645);
// EXTERNAL MODULE: ./dist.src/clients/registry/docker-config-file.js
var docker_config_file = __webpack_require__(62749);
// EXTERNAL MODULE: ./dist.src/stages/build-push/repository.js
var repository = __webpack_require__(75842);
// EXTERNAL MODULE: ./dist.src/stages/build-push/several.js + 2 modules
var several = __webpack_require__(61885);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
;// CONCATENATED MODULE: ./dist.src/stages/require-login.js

/** Logins are stored under a host, its address, or its address with a path. */
const hostOf = (key) => key.replace(/^https?:\/\//, '').split('/')[0] ?? key;
/** The builder itself reports invalid JSON. */
const parsed = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};
/**
 * Rejects a push without a login, before an image is built in vain. A credential helper counts as a
 * login without being called.
 *
 * @param text docker's config.json; undefined if there is no such file
 * @throws ActionError REGISTRY_LOGIN_MISSING
 */
const requireLogin = (text, host) => {
    const config = parsed(text?.trim() || '{}');
    if (config === undefined)
        return;
    const isHelped = Boolean(config.credHelpers?.[host] ?? config.credsStore);
    const hosts = Object.keys(config.auths ?? {}).map(hostOf);
    if (isHelped || hosts.includes(host))
        return;
    const others = hosts.length === 0 ? '' : ` (only to ${hosts.join(', ')})`;
    throw new action_error/* ActionError */.l({
        code: 'REGISTRY_LOGIN_MISSING',
        message: `cannot push to ${host}: this job has not logged in to it${others}`,
        hint: 'Run the login-ocir action before this step, in the same job and for the same host.',
    });
};

// EXTERNAL MODULE: ./dist.src/actions/build-push/job-images.js + 1 modules
var job_images = __webpack_require__(20041);
// EXTERNAL MODULE: ./dist.src/actions/build-push/open.js
var build_push_open = __webpack_require__(75484);
// EXTERNAL MODULE: ./dist.src/actions/build-push/placed-build.js
var placed_build = __webpack_require__(94392);
// EXTERNAL MODULE: ./dist.src/values/duration.js
var duration = __webpack_require__(85651);
// EXTERNAL MODULE: ./dist.src/values/markdown.js
var markdown = __webpack_require__(50110);
;// CONCATENATED MODULE: ./dist.src/stages/build-push/render-images.js


const MEGABYTE = 1e6;
const megabytes = (bytes) => `${(bytes / MEGABYTE).toFixed(1)} MB`;
/** The size, with the difference to the previous image, if there is another one. */
const describeSize = ({ size, sizeBefore, isUnchanged }) => {
    if (size === undefined)
        return '';
    if (sizeBefore === undefined || isUnchanged)
        return megabytes(size);
    const difference = size - sizeBefore;
    const sign = difference < 0 ? '−' : '+';
    return `${megabytes(size)} (${sign}${megabytes(Math.abs(difference))})`;
};
/** A table of the images that were built. */
const renderImages = (images) => (0,markdown/* renderTable */.bo)(['Image', 'Tags', 'Platforms', 'Size', 'Steps', 'Time'], images.map((image) => [
    (0,markdown/* codeOf */.$N)(image.reference),
    image.tags.join('\n'),
    image.platforms.map(({ platform }) => platform).join('\n'),
    describeSize(image),
    `${image.steps.built} built, ${image.steps.cached} cached`,
    (0,duration/* formatDuration */.a)(image.took),
]));

;// CONCATENATED MODULE: ./dist.src/actions/build-push/publish.js

const platformsOf = ({ platforms }) => Object.fromEntries(platforms.map(({ platform, digest }) => [platform, digest]));
/** What later steps may need of an image. */
const metadataOf = (image) => ({
    image: image.reference,
    name: image.name,
    digest: image.digest,
    tags: image.tags,
    platforms: platformsOf(image),
    size: image.size ?? null,
    unchanged: image.isUnchanged,
    steps: image.steps,
    milliseconds: image.took,
    scan: image.scan ?? null,
});
const publishOne = async (image, { outputs }) => {
    await outputs.set('image', image.reference);
    await outputs.set('name', image.name);
    await outputs.set('digest', image.digest);
    await outputs.set('tags', image.tags.join('\n'));
    if (image.size !== undefined)
        await outputs.set('size', image.size);
    await outputs.set('platforms', JSON.stringify(platformsOf(image)));
    await outputs.set('metadata', JSON.stringify(metadataOf(image)));
};
/** By image name, and in the format of deploy's input "images". */
const publishSeveral = async (pushed, { outputs }) => {
    const all = pushed.map(({ name = '', image }) => [name, metadataOf(image)]);
    await outputs.set('name', pushed.map(({ image }) => image.name).join('\n'));
    await outputs.set('tags', [...new Set(pushed.flatMap(({ image }) => image.tags))].join('\n'));
    await outputs.set('metadata', JSON.stringify(Object.fromEntries(all)));
};
/** Writes outputs and job summary. */
const publishImages = async (pushed, inputs, context) => {
    const { outputs, summary } = context;
    const [first] = pushed;
    const isOne = first !== undefined && pushed.length === 1 && first.name === undefined;
    await (isOne ? publishOne(first.image, context) : publishSeveral(pushed, context));
    const keyOf = (name) => inputs.find((image) => image.name === name)?.imageKey ?? '';
    const lines = pushed.map(({ name, image }) => `${keyOf(name)}=${image.reference}`);
    await outputs.set('images', lines.join('\n'));
    const isUnchanged = pushed.every(({ image }) => image.isUnchanged);
    await outputs.set('unchanged', isUnchanged);
    const title = `${isUnchanged ? 'Unchanged' : 'Pushed'} ${isOne ? 'image' : 'images'}`;
    await summary.append(`## ${title}\n\n${renderImages(pushed.map(({ image }) => image))}`);
};

;// CONCATENATED MODULE: ./dist.src/actions/build-push/build-all.js











/** What is built, with the settings of its repository. */
const planAll = async (inputs, context, opened) => {
    const { client, registry, requestOf, nameOf, authFile, placed } = opened;
    const names = await Promise.all(inputs.images.map(nameOf));
    const builds = inputs.images.flatMap((image, at) => {
        const [build, full] = [placed[at], names[at]];
        if (build === undefined || full === undefined)
            return [];
        const tags = (0,build_push_open/* tagsOf */.Fg)(inputs, full, names, context);
        const wanted = { ...requestOf(image), registry, tags, scan: inputs.scan, sign: inputs.sign };
        const request = { ...wanted, build: { ...build, authFile } };
        return [{ name: image.name, request }];
    });
    return Promise.all(builds.map(async (one) => ({ ...one, plan: await (0,repository/* planRepository */._)(one.request, client) })));
};
/** Ensures the repositories, then builds and pushes all images. */
const buildAll = async (inputs, context) => {
    const { environment, log, clock, signal } = context;
    const placed = inputs.images.map((image) => (0,placed_build/* placedBuild */.G)(image, inputs, context));
    const opened = await (0,build_push_open/* openRegistry */.Me)(inputs, context);
    const { client, registry } = opened;
    const authFile = (0,docker_config_file/* dockerConfigPath */.Q)(environment);
    requireLogin(await (0,private_file/* readIfThere */.qC)(authFile), registry);
    const [builder, planned] = await Promise.all([
        (0,build_push_open/* openBuilder */.IR)(inputs, context),
        planAll(inputs, context, { ...opened, authFile, placed }),
    ]);
    const stage = log.stage('build-push');
    const images = (0,job_images/* jobImages */.q)(registry, (0,exec.execUntil)(signal), context);
    const signer = (0,cosign/* cosign */.S)((0,exec.execUntil)(signal));
    const clients = { repositories: client, builder, images, signer, clock };
    const run = { progress: stage, signal, atMost: inputs.atMost };
    const pushed = await (0,several/* buildSeveral */.R)(planned, clients, run);
    await publishImages(pushed, inputs.images, context);
    const done = pushed.map(({ image }) => `${image.isUnchanged ? 'unchanged' : 'pushed'} ${image.reference}`);
    stage.done(done.join(', '));
};


/***/ }),

/***/ 20041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ jobImages)
});

// EXTERNAL MODULE: ./dist.src/clients/registry/credential-helper.js
var credential_helper = __webpack_require__(53531);
// EXTERNAL MODULE: ./dist.src/clients/registry/docker-config-file.js
var docker_config_file = __webpack_require__(62749);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./dist.src/values/fields.js
var fields = __webpack_require__(89858);
// EXTERNAL MODULE: ./dist.src/values/registry/docker-config.js
var docker_config = __webpack_require__(27790);
// EXTERNAL MODULE: ./dist.src/clients/http/http-exchange.js
var http_exchange = __webpack_require__(20734);
// EXTERNAL MODULE: ./dist.src/clients/registry/registry-challenge.js
var registry_challenge = __webpack_require__(92420);
;// CONCATENATED MODULE: ./dist.src/clients/registry/registry-images.js





const ACCEPT = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');
/** Milliseconds for one response; short, since what is read here only saves work. */
const PATIENCE = 6000;
/** Manifests of one registry, with the job's login; each call gets its own token. */
const registryImages = (host, login, clock) => {
    const entry = (0,registry_challenge/* registryEntry */.q)(host);
    const get = (url, headers) => (0,http_exchange/* exchange */.c)(url, { method: 'GET', headers, signal: clock.limit(PATIENCE) });
    const authorized = async (repository) => {
        const open = await get(entry, {});
        if ((0,http_exchange/* isSuccess */.o)(open))
            return {};
        const known = await login();
        if (known === undefined)
            throw new Error(`no login for ${host}`);
        const basic = { authorization: `Basic ${(0,docker_config/* authOf */.g)(known)}` };
        const header = open.headers['www-authenticate'] ?? '';
        const realm = (0,registry_challenge/* realmOf */.L)(entry, header, (why) => new Error(`${host}: ${why}`));
        if (realm === entry)
            return basic;
        realm.searchParams.set('account', known.username);
        realm.searchParams.set('scope', `repository:${repository}:pull`);
        const judged = await get(realm, basic);
        if (!(0,http_exchange/* isSuccess */.o)(judged))
            throw new Error(`${host} refused the login with ${judged.status}`);
        const response = fields/* Fields */.C8.parse(judged.body);
        return {
            authorization: `Bearer ${response.optionalText('token') ?? response.text('access_token')}`,
        };
    };
    const manifest = async (repository, reference, headers) => {
        const url = new URL(`${repository}/manifests/${reference}`, entry);
        const response = await get(url, { ...headers, accept: ACCEPT });
        if (response.status === 404)
            return undefined;
        if (!(0,http_exchange/* isSuccess */.o)(response))
            throw new Error(`${host} returned ${response.status}`);
        const digest = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(response.body).digest('hex')}`;
        return { digest, content: fields/* Fields */.C8.parse(response.body) };
    };
    return {
        find: async (repository, reference) => {
            const headers = await authorized(repository);
            const found = await manifest(repository, reference, headers);
            if (found === undefined)
                return undefined;
            const children = childrenOf(found.content);
            if (children === undefined)
                return whole(found.digest, [{ platform: '', ...found }]);
            const parts = await Promise.all(children.map(async ({ platform, digest }) => {
                const child = await manifest(repository, digest, headers);
                return child === undefined ? [] : [{ platform, ...child }];
            }));
            return whole(found.digest, parts.flat());
        },
    };
};
/** The images of an index, without attestations; undefined for a single image. */
const childrenOf = (content) => {
    if (!content.has('manifests'))
        return undefined;
    const all = content.items('manifests', (one) => ({
        digest: one.text('digest'),
        platform: platformIn(one.optional('platform')),
    }));
    return all.filter(({ platform }) => platform !== 'unknown/unknown');
};
const platformIn = (platform) => ['os', 'architecture', 'variant'].flatMap((key) => platform?.optionalText(key) ?? []).join('/');
const whole = (digest, parts) => ({
    digest,
    platforms: parts
        .filter(({ platform }) => platform !== '')
        .map(({ platform, digest: own }) => ({ platform, digest: own })),
    configDigests: parts.map(({ content }) => content.fields('config').text('digest')),
    size: parts.reduce((sum, { content }) => sum + sizeOf(content), 0),
});
const sizeOf = (content) => {
    const layers = content.optionalItems('layers', (layer) => layer.number('size'));
    return layers.reduce((sum, size) => sum + size, content.fields('config').number('size'));
};

// EXTERNAL MODULE: ./dist.src/clients/registry/stored-login.js
var stored_login = __webpack_require__(46304);
;// CONCATENATED MODULE: ./dist.src/actions/build-push/job-images.js




/** The images of a registry, read with the login that the job has for it at that time. */
const jobImages = (host, exec, { environment, clock }) => {
    const login = () => (0,stored_login/* storedLogin */.d)((0,docker_config_file/* dockerConfigPath */.Q)(environment), host, (0,credential_helper/* credentialHelper */.k)(exec));
    return registryImages(host, login, clock);
};


/***/ }),

/***/ 29479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ textFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _private_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81427);


const textFile = (path) => {
    // A link stays a link: its target is replaced.
    const target = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => path);
    return {
        path,
        read: () => (0,_private_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readIfThere */ .qC)(path),
        mode: async () => {
            const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
            return found === undefined ? undefined : found.mode & 0o777;
        },
        write: async (text, id, mode) => {
            const file = await target();
            await (0,_private_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writePrivate */ .pb)(file, text, { temporary: `${file}.${id}`, mode });
        },
        discard: async (id) => (0,_private_file_js__WEBPACK_IMPORTED_MODULE_1__/* .removeIfThere */ .Ks)(`${await target()}.${id}`),
        remove: () => (0,_private_file_js__WEBPACK_IMPORTED_MODULE_1__/* .removeIfThere */ .Ks)(path),
    };
};


/***/ }),

/***/ 26645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ cosign)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _values_registry_registry_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8707);


const MINUTES = 60_000;
/** Plain http only to this machine. */
const argumentsFor = (image, mode) => [
    'sign',
    '--yes',
    ...(mode === 'key' ? ['--key=env://COSIGN_PRIVATE_KEY'] : []),
    ...((0,_values_registry_registry_host_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(image.split('/')[0] ?? '') ? ['--allow-http-registry'] : []),
    '--',
    image,
];
/** cosign, with the job's login for the registry. */
const cosign = (exec) => ({
    require: async () => {
        await exec({ command: 'cosign', args: ['version'], timeout: 20_000 });
    },
    sign: async (image, mode, authFile, signal) => {
        await exec({
            command: 'cosign',
            args: argumentsFor(image, mode),
            env: { DOCKER_CONFIG: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(authFile) },
            timeout: 5 * MINUTES,
            ...(signal === undefined ? {} : { signal }),
        });
    },
});


/***/ }),

/***/ 53531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ credentialHelper)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _process_process_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55639);


/** Milliseconds; a helper that prompts would otherwise hang. */
const TIMEOUT = 10_000;
const credentialHelper = (exec) => (name) => {
    const command = `docker-credential-${name}`;
    const run = (verb, input, secrets = []) => exec({ command, args: [verb], input, timeout: TIMEOUT, secrets });
    return {
        name,
        get: async (host) => {
            const response = await run('get', host).catch(() => undefined);
            return response === undefined ? undefined : loginIn(response.stdout);
        },
        store: async ({ host, username, password }) => {
            const credentials = { ServerURL: host, Username: username, Secret: password };
            await run('store', JSON.stringify(credentials), [password]).catch((error) => {
                throw failed(command, host, error);
            });
        },
        erase: async (host) => {
            await run('erase', host);
        },
    };
};
const loginIn = (text) => {
    try {
        const { Username, Secret } = JSON.parse(text);
        if (typeof Username !== 'string' || typeof Secret !== 'string')
            return undefined;
        return { username: Username, password: Secret };
    }
    catch {
        return undefined;
    }
};
const failed = (command, host, cause) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'CREDENTIAL_HELPER_FAILED',
    message: `docker's config gives the logins of ${host} to ${command}, which did not take this one`,
    hint: `Install ${command}, or give the job a docker config of its own, in a step before: echo "DOCKER_CONFIG=$RUNNER_TEMP/docker" >> "$GITHUB_ENV"`,
    cause: cause instanceof _process_process_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .ProcessError */ .y ? cause : undefined,
});


/***/ }),

/***/ 62749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ loginFiles),
/* harmony export */   Q: () => (/* binding */ dockerConfigPath)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_text_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29479);



/** Docker's own config file; podman, buildah, skopeo and helm read it too. */
const dockerConfigPath = (environment) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(environment['DOCKER_CONFIG'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.docker'), 'config.json');
/**
 * The files from which this job's tools read logins. If REGISTRY_AUTH_FILE is set, podman, buildah
 * and skopeo read only that. Otherwise their own file takes precedence over docker's for hosts that
 * it contains, so it is included.
 */
const loginFiles = (environment) => {
    const own = environment['REGISTRY_AUTH_FILE'];
    const runtime = environment['XDG_RUNTIME_DIR'];
    return {
        always: [dockerConfigPath(environment), ...(own ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(own)] : [])].map(_files_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .textFile */ .E),
        ifKnown: runtime ? [(0,_files_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .textFile */ .E)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(runtime, 'containers', 'auth.json'))] : [],
    };
};


/***/ }),

/***/ 92420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ realmOf),
/* harmony export */   q: () => (/* binding */ registryEntry)
/* harmony export */ });
/* harmony import */ var _values_network_parse_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10737);
/* harmony import */ var _values_registry_registry_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8707);


/** `Bearer realm="…",service="…"`, the challenge to an unauthenticated request. */
const challengeOf = (header) => {
    const read = (name) => new RegExp(`${name}="([^"]*)"`).exec(header)?.[1];
    const realm = read('realm');
    if (!/^bearer /i.test(header) || realm === undefined)
        return undefined;
    return { realm, service: read('service') ?? '' };
};
/** The root of a registry's API: https, or http on this machine. */
const registryEntry = (host) => new URL(`${(0,_values_registry_registry_host_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(host) ? 'http' : 'https'}://${host}/v2/`);
/**
 * The address that verifies a login; a password is sent over https, or stays on this machine.
 * @param header `www-authenticate` of the registry
 * @param refuse creates the error for an unusable challenge
 */
const realmOf = (entry, header, refuse) => {
    const challenge = challengeOf(header);
    if (challenge === undefined)
        return entry;
    const realm = (0,_values_network_parse_url_js__WEBPACK_IMPORTED_MODULE_1__/* .parseUrl */ .D)(challenge.realm, entry);
    if (realm === undefined)
        throw refuse('it names no address that judges logins');
    if (realm.protocol !== 'https:' && !(0,_values_registry_registry_host_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(realm.host)) {
        throw refuse(`it sends logins to ${realm.origin}, which is not encrypted`);
    }
    if (challenge.service !== '')
        realm.searchParams.set('service', challenge.service);
    return realm;
};


/***/ }),

/***/ 46304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ storedLogin)
/* harmony export */ });
/* harmony import */ var _values_registry_docker_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27790);
/* harmony import */ var _values_registry_docker_config_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20588);
/* harmony import */ var _values_own_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87363);
/* harmony import */ var _files_private_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81427);




/** The job's login for a registry, as docker finds it; undefined if there is none. */
const storedLogin = async (authFile, host, helper) => {
    const config = (0,_values_registry_docker_config_text_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDockerConfig */ .C)(authFile, await (0,_files_private_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readIfThere */ .qC)(authFile));
    const entry = (0,_values_registry_docker_config_js__WEBPACK_IMPORTED_MODULE_0__/* .helperOf */ .Yn)(config, host);
    if (entry !== undefined)
        return helper(entry.name).get(host);
    const auth = (0,_values_own_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .Z)(config.auths ?? {}, host)?.auth;
    const [, username, password] = /^([^:]*):(.*)$/s.exec(Buffer.from(auth ?? '', 'base64').toString('utf8')) ?? [];
    return username === undefined || password === undefined ? undefined : { username, password };
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
/** Invisible; keeps GitHub from reading what follows as a mention of a user or an issue. */
const BREAK = '&#8203;';
/**
 * Escapes foreign text for one line of Markdown: it creates no markup, HTML, link, image, mention
 * or heading. GitHub shows entities as text, and does not honour backslashes everywhere.
 */
const escapeMarkdown = (text) => text
    .trim()
    .replace(/[\\`*[\]<>&|~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, entity)
    .replace(/^(?:[-+=]|\d+[.)](?=\s|$))/, (mark) => mark.slice(0, -1) + entity(mark.slice(-1)))
    .replaceAll('://', '&#58;//')
    .replace(/\b(www)\./gi, '$1&#46;')
    // The digest of an image is not an e-mail address.
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


/***/ }),

/***/ 27790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ pullSecretConfig),
/* harmony export */   E6: () => (/* binding */ withLogin),
/* harmony export */   Gq: () => (/* binding */ withoutLogin),
/* harmony export */   Yn: () => (/* binding */ helperOf),
/* harmony export */   eo: () => (/* binding */ secretForms),
/* harmony export */   g: () => (/* binding */ authOf),
/* harmony export */   qQ: () => (/* binding */ hashOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87363);


/** The `auth` of docker's config: user and password in base64. */
const authOf = ({ username, password }) => Buffer.from(`${username}:${password}`, 'utf8').toString('base64');
/** A hash that recognises an `auth` without storing it. */
const hashOf = (auth) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(auth).digest('hex');
/** The credential helper of a host, in docker's order of precedence. */
const helperOf = (config, host) => {
    const helper = (0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(config.credHelpers ?? {}, host);
    // In docker, an empty name disables the store for the host.
    if (helper !== undefined)
        return helper === '' ? undefined : { name: helper, isStore: false };
    const store = config.credsStore ?? '';
    return store === '' ? undefined : { name: store, isStore: true };
};
/**
 * Adds the login to the config. Removes a helper entry of this host, which every tool would use
 * first. An empty entry would not work, since podman and buildah would look for a program without a
 * name.
 */
const withLogin = (config, login) => ({
    ...without(config, 'credHelpers'),
    auths: { ...config.auths, [login.host]: { auth: authOf(login) } },
    ...nonEmpty('credHelpers', without(config.credHelpers ?? {}, login.host)),
});
/**
 * Removes our login from the config, and restores what it replaced in `before`. A later login for
 * the same host that is not ours (another `auth`) stays.
 */
const withoutLogin = (config, login, before) => {
    const { host, authHash } = login;
    const present = (0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(config.auths ?? {}, host)?.auth;
    if (present === undefined || hashOf(present) !== authHash)
        return config;
    const entry = (0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(before.auths ?? {}, host);
    const helper = (0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(before.credHelpers ?? {}, host);
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
const without = (object, ...keys) => Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
const nonEmpty = (key, object) => Object.keys(object).length === 0 ? {} : { [key]: object };
/** The content of a pull secret of type kubernetes.io/dockerconfigjson. */
const pullSecretConfig = (login) => JSON.stringify({ auths: { [login.host]: { auth: authOf(login) } } });
/** Every form in which a login's password is written anywhere, for masking. */
const secretForms = (login) => [
    login.password,
    authOf(login),
    Buffer.from(pullSecretConfig(login)).toString('base64'),
];


/***/ })

};
