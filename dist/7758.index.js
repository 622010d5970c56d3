export const id = 7758;
export const ids = [7758,2840];
export const modules = {

/***/ 75484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ tagsOf),
/* harmony export */   IR: () => (/* binding */ openBuilder),
/* harmony export */   Me: () => (/* binding */ openRegistry)
/* harmony export */ });
/* harmony import */ var _clients_process_exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12840);
/* harmony import */ var _clients_image_build_pick_builder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19315);
/* harmony import */ var _clients_oci_oci_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42750);
/* harmony import */ var _clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37296);
/* harmony import */ var _clients_registry_repositories_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63099);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(254);
/* harmony import */ var _values_image_build_image_tag_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28052);
/* harmony import */ var _placed_build_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94392);








/**
 * Opens the requested builder, or the first that works. @throws ActionError IMAGE_BUILDER_MISSING
 */
const openBuilder = async ({ builder: wanted }, context) => {
    const { temporaryFolder: temporary, clock, signal, log } = context;
    const builder = await (0,_clients_image_build_pick_builder_js__WEBPACK_IMPORTED_MODULE_1__/* .pickBuilder */ .D)(wanted, { exec: (0,_clients_process_exec_js__WEBPACK_IMPORTED_MODULE_0__.execUntil)(signal), temporary, clock });
    log.info(`Builder: ${builder.description}`);
    return builder;
};
/** Where images are pushed to, and the desired settings of each repository. */
const openRegistry = async (inputs, context) => {
    const { environment, clock, log } = context;
    const session = await (0,_clients_oci_oci_session_js__WEBPACK_IMPORTED_MODULE_2__.openSession)(environment, clock, (secret) => log.mask(secret));
    const settings = { ...inputs.settings, readme: (0,_placed_build_js__WEBPACK_IMPORTED_MODULE_7__/* .readmeOf */ .q)(inputs, context) };
    const compartmentId = inputs.compartmentId ?? '';
    const client = (0,_clients_registry_repositories_js__WEBPACK_IMPORTED_MODULE_4__/* .repositories */ .b)(session, clock);
    const registry = inputs.registry ?? (0,_clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_3__/* .registryHost */ .U$)(session);
    return {
        client,
        registry,
        nameOf: async ({ repository }) => `${registry}/${await client.namespace()}/${repository}`,
        requestOf: ({ repository }) => ({ repository, compartmentId, settings }),
    };
};
/**
 * The tags of an image, the commit first, since it identifies what is deployed. Full references of
 * other images of the step are left out.
 * @param names full names of all images of the step
 */
const tagsOf = ({ tags }, name, names, { environment }) => {
    const sha = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .variable */ .b)(environment, 'GITHUB_SHA');
    const own = sha === undefined ? [] : [{ tag: sha }];
    const others = names.filter((one) => one !== name);
    const given = tags.filter((tag) => tag.name === undefined || !others.includes(tag.name));
    const all = (0,_values_image_build_image_tag_js__WEBPACK_IMPORTED_MODULE_6__/* .tagsFor */ .N)([...own, ...given], name);
    return all.length === 0 ? ['latest'] : all;
};


/***/ }),

/***/ 94392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ placedBuild),
/* harmony export */   q: () => (/* binding */ readmeOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _clients_files_build_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35225);
/* harmony import */ var _clients_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8974);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83902);
/* harmony import */ var _values_image_build_cache_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72994);
/* harmony import */ var _values_input_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47191);
/* harmony import */ var _build_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18371);







const optionsOf = ({ name, target }, options) => {
    const own = { ...options, target };
    if (name === undefined)
        return own;
    return {
        ...own,
        'cache-from': options['cache-from'].map((entry) => (0,_values_image_build_cache_js__WEBPACK_IMPORTED_MODULE_4__/* .cacheOf */ .w7)(name, entry)),
        'cache-to': options['cache-to'].map((entry) => (0,_values_image_build_cache_js__WEBPACK_IMPORTED_MODULE_4__/* .cacheOf */ .w7)(name, entry)),
    };
};
/**
 * Returns the builder's input for an image, with paths resolved in the workspace and secrets looked
 * up.
 * @throws ActionError INPUT_INVALID, PATH_OUTSIDE_WORKSPACE, PATH_HOLDS_CREDENTIALS,
 * CONTEXT_HOLDS_CREDENTIALS
 */
const placedBuild = (image, { options, loads }, { environment, log, clock }) => {
    const workspace = (0,_clients_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .openWorkspace */ .OH)(environment);
    const where = image.name === undefined ? '' : ` of image "${image.name}"`;
    const keys = { context: `input "context"${where}`, file: `input "file"${where}` };
    const files = (0,_clients_files_build_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeBuild */ ._)(workspace, image, keys);
    const mask = (secret) => log.mask(secret);
    const around = { environment, workspace, mask, now: clock.now() };
    return {
        ...(0,_build_options_js__WEBPACK_IMPORTED_MODULE_6__/* .buildOptions */ .D)(optionsOf(image, options), around),
        context: files.context,
        ...(files.file === undefined ? {} : { dockerfile: files.file }),
        ...(loads ? { load: true } : {}),
    };
};
/** The content of the repository's readme. @throws ActionError INPUT_INVALID, PATH_OUTSIDE_WORKSPACE */
const readmeOf = ({ readme }, { environment }) => {
    if (readme === undefined)
        return undefined;
    const file = (0,_clients_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .placeInWorkspace */ .mY)((0,_clients_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .openWorkspace */ .OH)(environment), 'input "readme"', readme);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch (cause) {
        throw (0,_values_input_text_js__WEBPACK_IMPORTED_MODULE_5__/* .invalidInput */ .aY)(`input "readme": ${readme} cannot be read: ${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(cause)}`, 'Paths are relative to the workspace: run actions/checkout first, and check them.');
    }
};


/***/ }),

/***/ 35225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ placeBuild)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _git_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71338);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8974);



/** The Dockerfile names that builders try in the context by default. */
const DEFAULTS = ['Dockerfile', 'Containerfile'];
/**
 * Resolves what a builder gets: absolute paths in the workspace, with a context free of
 * credentials.
 * @param keys of context and Dockerfile, for messages
 * @throws ActionError PATH_OUTSIDE_WORKSPACE, PATH_HOLDS_CREDENTIALS, CONTEXT_HOLDS_CREDENTIALS
 */
const placeBuild = (workspace, { context, file }, keys) => {
    const folder = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .placeInWorkspace */ .mY)(workspace, keys.context, context);
    const given = file === undefined ? DEFAULTS.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name)) : [file];
    const [dockerfile = ''] = given.map((name) => (0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .placeInWorkspace */ .mY)(workspace, keys.file, name));
    (0,_git_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .requireCleanContext */ .e)(keys.context, (0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .realPlace */ .oD)(folder), dockerfile);
    return file === undefined ? { context: folder } : { context: folder, file: dockerfile };
};


/***/ }),

/***/ 68603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ expandHome)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * The absolute path for a text in an input, a variable or an OCI config, where no shell expands
 * `~/`. Later steps may run in another folder, so none is kept relative.
 */
const expandHome = (text, environment) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(text.startsWith('~/') ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), text.slice(2)) : text);


/***/ }),

/***/ 71338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ requireCleanChart),
  e: () => (/* binding */ requireCleanContext)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
;// CONCATENATED MODULE: ./dist.src/values/image-build/docker-ignore.js
const translate = (pattern) => pattern
    .split(/(\*\*\/|\/\*\*$|\*\*|\*|\?)/)
    .map((part) => {
    if (part === '**/')
        return '(.*/)?';
    if (part === '/**')
        return '/.*';
    if (part === '**')
        return '.*';
    if (part === '*')
        return '[^/]*';
    if (part === '?')
        return '[^/]';
    return part.replace(/[.+^${}()|[\]\\]/g, '\\$&');
})
    .join('');
/**
 * Character sets and escapes are not supported: they exclude nothing, and as exceptions include
 * everything.
 */
const ruleOf = (line) => {
    const isException = line.startsWith('!');
    const written = line
        .slice(isException ? 1 : 0)
        .trim()
        .replace(/^\/+|\/+$/g, '')
        .replace(/^(\.\/)+/, '');
    if (/[[\]\\]|(^|\/)\.\.(\/|$)/.test(written)) {
        return { pattern: isException ? /^/ : /(?!)/, isException };
    }
    return { pattern: new RegExp(`^${translate(written)}$`, 's'), isException };
};
/** The path and its parent folders, since excluding a folder excludes everything in it. */
const withParents = (path) => path.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'));
/** Whether the text of a .dockerignore file excludes a file, by its path in the context. */
const isIgnored = (ignoreFile, path) => ignoreFile
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => ruleOf(line.trim()))
    .reduce((isOut, { pattern, isException }) => withParents(path).some((one) => pattern.test(one)) ? !isException : isOut, false);

;// CONCATENATED MODULE: ./dist.src/clients/files/git-credentials.js




/**
 * Matches what actions/checkout leaves in git's config, and a password in the address of a remote.
 */
const CREDENTIAL = /^\s*extraheader\s*=|:\/\/[^/\s@]+:[^/\s@]+@/im;
/** Git's own folders without config; there are many objects. */
const WITHOUT_CONFIG = new Set(['objects', 'refs', 'logs', 'hooks', 'info', 'lfs']);
const entriesOf = (folder) => {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
};
/** The config files of repositories at or below a folder, submodules included. */
const gitConfigs = (folder, isGit = false) => entriesOf(folder).flatMap((entry) => {
    const path = (0,external_node_path_.join)(folder, entry.name);
    if (entry.isDirectory()) {
        const isSkipped = isGit && WITHOUT_CONFIG.has(entry.name);
        return isSkipped ? [] : gitConfigs(path, isGit || entry.name === '.git');
    }
    return isGit && /^config(\.worktree)?$/.test(entry.name) ? [path] : [];
});
const holdsCredential = (file) => CREDENTIAL.test((0,external_node_fs_.readFileSync)(file, 'utf8'));
/** Returns the files in a folder in which git keeps a token. */
const gitCredentials = (folder) => gitConfigs(folder).filter(holdsCredential);
const withCredentials = (key, folder, file, also) => new action_error/* ActionError */.l({
    code: 'CONTEXT_HOLDS_CREDENTIALS',
    message: `${key}: ${folder} holds a token of git in ${(0,external_node_path_.relative)(folder, file)}, which would become part of what is made from it`,
    hint: `Set "persist-credentials: false" under with: of actions/checkout${also}.`,
});
/**
 * Rejects a build context that would pass git's token to the build.
 * @param dockerfile may have its own .dockerignore file next to it
 * @throws ActionError CONTEXT_HOLDS_CREDENTIALS
 */
const requireCleanContext = (key, folder, dockerfile) => {
    const found = gitCredentials(folder);
    if (found.length === 0)
        return;
    // Builders disagree on which file applies, so every existing one must exclude it.
    const ignoring = [dockerfile, folder + external_node_path_.sep]
        .flatMap((base) => [`${base}.dockerignore`, `${base}.containerignore`])
        .filter((file) => (0,external_node_fs_.existsSync)(file))
        .map((file) => (0,external_node_fs_.readFileSync)(file, 'utf8'));
    const isOut = (file) => {
        const path = (0,external_node_path_.relative)(folder, file).split(external_node_path_.sep).join('/');
        return ignoring.length > 0 && ignoring.every((text) => isIgnored(text, path));
    };
    const left = found.find((file) => !isOut(file));
    if (left === undefined)
        return;
    throw withCredentials(key, folder, left, ', or write .git on the last line of .dockerignore');
};
/**
 * Rejects a chart whose templates could read git's token.
 * @throws ActionError CONTEXT_HOLDS_CREDENTIALS
 */
const requireCleanChart = (key, folder) => {
    const [file] = gitCredentials(folder);
    if (file !== undefined)
        throw withCredentials(key, folder, file, '');
};


/***/ }),

/***/ 81427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ removeIfThere),
/* harmony export */   pb: () => (/* binding */ writePrivate),
/* harmony export */   qC: () => (/* binding */ readIfThere)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83902);



const isSystemError = (error) => typeof error === 'object' && error !== null && 'syscall' in error;
/** Node's errors also name the system call and a second path, which do not help users. */
const notUsable = (doing, path, cause) => isSystemError(cause)
    ? new _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
        code: 'FILE_NOT_USABLE',
        message: `could not ${doing} ${path} (${cause.message.replace(/, .*/s, '')})`,
        hint: 'Correct what the path leads to, or choose another file, such as one under $RUNNER_TEMP: DOCKER_CONFIG names the folder for logins, the input "path" a kubeconfig, "config-file" an OCI config.',
    })
    : cause;
/**
 * The text of a file, or undefined if there is none.
 * @throws ActionError FILE_NOT_USABLE
 */
const readIfThere = async (path) => {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        if (isSystemError(error) && error.code === 'ENOENT')
            return undefined;
        throw notUsable('read', path, error);
    }
};
/** Removes a file, if there is one. @throws ActionError FILE_NOT_USABLE */
const removeIfThere = async (path) => {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true }).catch((error) => {
        throw notUsable('remove', path, error);
    });
};
/** It need not be hard to guess, as the file has to be new: for a UUID, all of node:crypto is loaded. */
const besideOf = (path) => `${path}.${Math.random().toString(36).slice(2)}`;
/**
 * Writes a file that only its owner can read, unless a mode is given. It is put in place by a rename:
 * a process that reads it at the same time sees the old or the new text, never half of one.
 * @throws ActionError FILE_NOT_USABLE
 */
const writePrivate = async (path, text, { temporary = besideOf(path), mode = 0o600 } = {}) => {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true, mode: 0o700 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, text, { mode: 0o600, flag: 'wx' });
        if (mode !== 0o600)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(temporary, mode);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true }).catch(() => undefined);
        throw notUsable('write', path, error);
    }
};


/***/ }),

/***/ 8974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OH: () => (/* binding */ openWorkspace),
/* harmony export */   mY: () => (/* binding */ placeInWorkspace),
/* harmony export */   oD: () => (/* binding */ realPlace),
/* harmony export */   z$: () => (/* binding */ liesIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83902);



const isLoop = (error) => error instanceof Error && 'code' in error && error.code === 'ELOOP';
const linkAt = (path) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path);
    }
    catch {
        return undefined;
    }
};
/** The real path behind a path, even if nothing exists there yet. */
const realPlace = (path) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch (error) {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if (parent === path)
            return path;
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realPlace(parent), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
        const target = isLoop(error) ? undefined : linkAt(place);
        return target === undefined ? place : realPlace((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place), target));
    }
};
/** Whether a real path is a folder or inside it. */
const liesIn = (path, folder) => path === folder || path.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
/** The workspace of the job; outside of one, the current folder. */
const openWorkspace = (environment) => {
    const temporary = environment['RUNNER_TEMP'];
    return {
        folder: realPlace((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(environment['GITHUB_WORKSPACE'] || '.')),
        temporary: temporary ? realPlace((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(temporary)) : undefined,
        environment,
    };
};
const outside = (key, path, place, { folder }) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
    code: 'PATH_OUTSIDE_WORKSPACE',
    message: `${key}: ${path} leads to ${place}, which is not in the workspace ${folder}`,
    hint: 'Paths are relative to the workspace, and what they name must be in it, even through a link. Copy the file into the workspace in an earlier step.',
});
const ofJob = (key, path, what) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
    code: 'PATH_HOLDS_CREDENTIALS',
    message: `${key}: ${path} ${what}`,
    hint: 'Name a folder or a file of your sources.',
});
/**
 * Resolves a user's path to an absolute one, which tools cannot mistake for an option.
 * @param key the input, or the key of the environment file, for messages
 * @throws ActionError PATH_OUTSIDE_WORKSPACE, PATH_HOLDS_CREDENTIALS
 */
const placeInWorkspace = (workspace, key, path) => {
    const { folder, temporary } = workspace;
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
    const real = realPlace(place);
    if (!liesIn(real, folder))
        throw outside(key, path, real, workspace);
    if (temporary !== undefined) {
        const isIn = liesIn(real, temporary) && !liesIn(folder, temporary);
        if (isIn || liesIn(temporary, real)) {
            throw ofJob(key, path, "holds files of the runner's temporary folder, such as credentials");
        }
    }
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, real).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).includes('.git')) {
        throw ofJob(key, path, "lies in git's own folder, which can hold a token");
    }
    return place;
};


/***/ }),

/***/ 33188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ isDependabot),
/* harmony export */   bS: () => (/* binding */ outsiderOf),
/* harmony export */   lO: () => (/* binding */ foreignHead)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87065);


/**
 * The source repository of a pull request, if it differs from the target. Empty if the event does
 * not name it: GitHub drops forks that were deleted.
 */
const foreignHead = (event, { GITHUB_REPOSITORY: own = '' }) => {
    const head = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(event, 'pull_request', 'head', 'repo', 'full_name'));
    return head !== '' && head.toLowerCase() === own.toLowerCase() ? undefined : head;
};
const readEvent = (environment) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(environment['GITHUB_EVENT_PATH'] ?? '', 'utf8').then(_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF, () => undefined);
/** Whether Dependabot started the run: GitHub gives it none of the repository's secrets. */
const isDependabot = (environment) => [environment['GITHUB_ACTOR'], environment['GITHUB_TRIGGERING_ACTOR']].includes('dependabot[bot]');
/**
 * Whether the run is for a pull request of a fork, or of Dependabot. Runs of `pull_request_target` are
 * the repository's own.
 */
const outsiderOf = async (environment) => {
    if (isDependabot(environment))
        return 'dependabot';
    if (!/^pull_request(_review.*)?$/.test(environment['GITHUB_EVENT_NAME'] ?? ''))
        return undefined;
    const head = foreignHead(await readEvent(environment), environment);
    return head === undefined ? undefined : 'fork';
};


/***/ }),

/***/ 74500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ endProcess)
/* harmony export */ });
/** Milliseconds between SIGTERM and SIGKILL. */
const KILL_GRACE = 1_500;
/**
 * Milliseconds for a process that gets no SIGTERM: nearly all the time that a cancelled step has.
 */
const WHOLE_GRACE = 2_300;
/**
 * Milliseconds for the last output of a process that has ended; its children may keep the pipes
 * open.
 */
const LAST_WORDS = 100;
const hasEnded = (child) => child.exitCode !== null || child.signalCode !== null;
/**
 * Ends a process, and closes its pipes even if a child of it keeps them open.
 *
 * @param isHardToStop for a process that would leave work half done on SIGTERM: it gets none, but
 * all the remaining time
 */
const endProcess = (child, isHardToStop = false) => {
    if (hasEnded(child))
        return;
    if (!isHardToStop)
        child.kill('SIGTERM');
    const killer = setTimeout(() => child.kill('SIGKILL'), isHardToStop ? WHOLE_GRACE : KILL_GRACE);
    child.once('exit', () => {
        clearTimeout(killer);
        setTimeout(() => {
            child.stdout?.destroy();
            child.stderr?.destroy();
        }, LAST_WORDS).unref();
    });
};


/***/ }),

/***/ 12840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execUntil: () => (/* binding */ execUntil)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./dist.src/clients/process/end-process.js
var end_process = __webpack_require__(74500);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/clients/process/command-line.js
var command_line = __webpack_require__(74859);
;// CONCATENATED MODULE: ./dist.src/clients/process/line-splitter.js
/** Most characters of a line; longer ones are split, to bound memory. */
const LONGEST = 2 ** 20;
/** Cuts a stream of text into lines, whatever pieces it comes in. */
class LineSplitter {
    #onLine;
    #rest = '';
    constructor(onLine) {
        this.#onLine = onLine;
    }
    push(text) {
        const lines = (this.#rest + text).split(/\r?\n/);
        this.#rest = lines.pop() ?? '';
        for (const line of lines)
            this.#onLine(line);
        if (this.#rest.length > LONGEST)
            this.end();
    }
    /** Passes on a last line without a newline. */
    end() {
        if (this.#rest !== '')
            this.#onLine(this.#rest);
        this.#rest = '';
    }
}

// EXTERNAL MODULE: ./dist.src/clients/process/process-failure.js
var process_failure = __webpack_require__(55639);
// EXTERNAL MODULE: ./dist.src/clients/process/tool-environment.js
var tool_environment = __webpack_require__(84839);
;// CONCATENATED MODULE: ./dist.src/clients/process/exec.js







/**
 * The only adapter that runs tools, until the step ends.
 *
 * @throws {ActionError} TOOL_MISSING, PROCESS_FAILED, PROCESS_TIMED_OUT, PROCESS_ABORTED or
 * PROCESS_OUTPUT_TOO_LARGE; after the end of the step, its reason
 */
const execUntil = (end) => async (request) => {
    end.throwIfAborted();
    const own = request.signal;
    const signal = own === undefined ? end : AbortSignal.any([end, own]);
    try {
        return await run({ ...request, signal });
    }
    catch (error) {
        end.throwIfAborted();
        throw error;
    }
};
const run = async (request) => {
    const program = request.program ?? request.command;
    (0,command_line/* reportStart */.NU)({ command: program, args: request.args });
    const child = (0,external_node_child_process_.spawn)(program, [...request.args], {
        cwd: request.cwd,
        env: (0,tool_environment/* toolEnvironment */.uQ)(request.command, process.env, request.env),
        stdio: ['pipe', 'pipe', 'pipe'],
    });
    let isTooMuch = false;
    const onTooMuch = () => {
        isTooMuch = true;
        child.kill('SIGKILL');
    };
    const stdout = collect(child, 'stdout', request.onLine, onTooMuch);
    const stderr = collect(child, 'stderr', request.onLine, onTooMuch);
    const ended = waitForEnd(child, request);
    child.stdin.on('error', () => undefined);
    child.stdin.end(request.input ?? '');
    const end = await ended;
    if (isTooMuch)
        throw tooMuch(program);
    const accepted = end.exitCode !== null && (request.accept ?? [0]).includes(end.exitCode);
    const isCutOff = (end.timedOut || end.aborted) && request.isHardToStop !== true;
    if (!accepted || isCutOff)
        throw (0,process_failure/* processFailure */.i)(request, end, stderr() || stdout());
    return { exitCode: end.exitCode, stdout: stdout(), stderr: stderr() };
};
/** Characters of one stream that are kept. */
const KEPT = 64 * 2 ** 20;
const tooMuch = (command) => new action_error/* ActionError */.l({
    code: 'PROCESS_OUTPUT_TOO_LARGE',
    message: `${command} printed more than ${KEPT / 2 ** 20} MB, and was ended`,
    hint: 'Run the same command on your machine and check its output.',
});
/** Collects a whole stream, or only its end if each line is passed on. */
const collect = (child, stream, onLine, onTooMuch) => {
    const pieces = [];
    let length = 0;
    const lines = onLine === undefined ? undefined : new LineSplitter(onLine);
    child[stream]?.setEncoding('utf8').on('data', (text) => {
        pieces.push(text);
        length += text.length;
        if (length > KEPT && lines === undefined)
            onTooMuch();
        while (length > KEPT)
            length -= pieces.shift()?.length ?? length;
        lines?.push(text);
    });
    child[stream]?.on('end', () => lines?.end());
    return () => pieces.join('');
};
const waitForEnd = (child, request) => new Promise((resolve) => {
    let timedOut = false;
    const { signal } = request;
    const terminate = () => (0,end_process/* endProcess */.J)(child, request.isHardToStop);
    const timer = request.timeout === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            terminate();
        }, request.timeout);
    signal.addEventListener('abort', terminate, { once: true });
    if (signal.aborted)
        terminate();
    const interrupt = () => void child.kill('SIGINT');
    request.interrupt?.addEventListener('abort', interrupt, { once: true });
    const finish = (end) => {
        clearTimeout(timer);
        signal.removeEventListener('abort', terminate);
        request.interrupt?.removeEventListener('abort', interrupt);
        resolve({ ...end, timedOut, aborted: signal.aborted });
    };
    child.on('error', (spawnError) => finish({ exitCode: null, signal: null, spawnError }));
    child.on('close', (exitCode, endSignal) => finish({ exitCode, signal: endSignal }));
});


/***/ }),

/***/ 55639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ processFailure),
/* harmony export */   y: () => (/* binding */ ProcessError)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** Where to get each tool, for the hint when it is missing. */
const sources = {
    helm: 'install it with azure/setup-helm',
    kubectl: 'install it with azure/setup-kubectl',
    k6: 'install it with grafana/setup-k6-action',
    ssh: 'GitHub-hosted runners have it; else install openssh-client',
    docker: 'GitHub-hosted Ubuntu runners have it; else install docker, podman or buildah',
};
/** A failed process; keeps what callers base decisions on. */
class ProcessError extends _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l {
    exitCode;
    output;
    constructor(details, exitCode, output) {
        super(details);
        this.exitCode = exitCode;
        this.output = output;
    }
    /** The tool's last line, which usually has the reason. */
    get lastLine() {
        return lastLines(this.output, 1);
    }
}
/** The error for a failed process: what was run, how it ended, and the end of its output. */
const processFailure = (request, end, output) => {
    const mask = maskerFor(request.secrets ?? []);
    const clean = mask(output);
    if (end.spawnError?.code === 'ENOENT')
        return toolMissing(request);
    const how = howItEnded(request, end);
    const tail = lastLines(clean, 15);
    return new ProcessError({
        code: how.code,
        message: `${mask(shortCommand(request))} ${how.text}${tail === '' ? '' : `\n${tail}`}`,
        hint: 'Read what the tool says above.',
        ...(end.spawnError === undefined ? {} : { cause: end.spawnError }),
    }, end.exitCode, clean);
};
const programOf = ({ program, command }) => program ?? command;
const toolMissing = (request) => new ProcessError({
    code: 'TOOL_MISSING',
    message: `${programOf(request)} was not found on PATH`,
    hint: `Before this step, ${sources[request.command] ?? `install ${programOf(request)}`}.`,
}, null, '');
const howItEnded = (request, end) => {
    if (end.timedOut) {
        return { code: 'PROCESS_TIMED_OUT', text: `timed out after ${(request.timeout ?? 0) / 1000} s` };
    }
    if (end.aborted)
        return { code: 'PROCESS_ABORTED', text: 'was stopped' };
    if (end.spawnError !== undefined) {
        return { code: 'PROCESS_FAILED', text: `could not be started: ${end.spawnError.message}` };
    }
    if (end.signal !== null)
        return { code: 'PROCESS_FAILED', text: `was killed with ${end.signal}` };
    return { code: 'PROCESS_FAILED', text: `failed with exit code ${end.exitCode}` };
};
/** The command with its first arguments, enough to recognise it, without options and values. */
const shortCommand = (request) => {
    const words = request.args.filter((argument) => !/^-|=/.test(argument)).slice(0, 2);
    return [programOf(request), ...words].join(' ');
};
const maskerFor = (secrets) => (text) => secrets.filter((secret) => secret !== '').reduce((all, one) => all.replaceAll(one, '***'), text);
/** The log of Kubernetes' libraries, e.g. `E1128 21:50:00.000000   123 memcache.go:265] …`. */
const isLibraryLog = (line) => /^[EWIF]\d{4} \d\d:\d\d:\d\d\.\d+ +\d+ /.test(line);
/** The end of the tool's output, without log lines of libraries. */
const lastLines = (text, count) => {
    const lines = text.trimEnd().split('\n');
    const said = lines.filter((line) => !isLibraryLog(line));
    return (said.length > 0 ? said : lines.slice(-1)).slice(-count).join('\n');
};


/***/ }),

/***/ 84839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uQ: () => (/* binding */ toolEnvironment)
/* harmony export */ });
/* unused harmony exports variableGroups, toolGroups, variablesOf */
/** Go's and Node's libraries read the proxy variables in either case. */
const PROXIES = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY'];
/** Everything of the job's environment that any tool can get; no tool sees what no group names. */
const variableGroups = {
    machine: {
        purpose: 'to run at all: programs, home, temporary files, language',
        names: ['PATH', 'HOME', 'USER', 'LOGNAME', 'TMPDIR', 'TZ', 'LANG', 'LANGUAGE', 'LC_*'],
    },
    network: {
        purpose: 'proxies and certificates',
        names: [
            ...PROXIES,
            ...PROXIES.map((name) => name.toLowerCase()),
            'SSL_CERT_FILE',
            'SSL_CERT_DIR',
        ],
    },
    go: { purpose: "Go's own settings", names: ['GODEBUG', 'GOMAXPROCS', 'GOMEMLIMIT', 'GOGC'] },
    folders: { purpose: "the user's folders for settings, caches and sockets", names: ['XDG_*'] },
    kubernetes: {
        purpose: 'which cluster, and how kubectl looks for it',
        names: [
            'KUBECONFIG',
            'KUBERC',
            'KUBECACHEDIR',
            'KUBECTL_COMMAND_HEADERS',
            'KUBERNETES_SERVICE_HOST',
            'KUBERNETES_SERVICE_PORT',
            'POD_NAMESPACE',
        ],
    },
    credentialPlugin: {
        purpose: 'what the credential plugin of a kubeconfig makes tokens from, ours or the OCI CLI',
        names: [
            'OCI_CLI_CONFIG_FILE',
            'OCI_CONFIG_FILE',
            'OCI_CLI_PROFILE',
            'OCI_CONFIG_PROFILE',
            'OCI_CLI_RC_FILE',
            'OCI_CLI_AUTH',
            'OCI_CLI_REGION',
            'OCI_CLI_TENANCY',
            'OCI_CLI_USER',
            'OCI_CLI_FINGERPRINT',
            'OCI_CLI_KEY_FILE',
            'OCI_CLI_SECURITY_TOKEN_FILE',
            'OCI_CLI_CERT_BUNDLE',
            'OCI_CLI_ENDPOINT',
            'OCI_METADATA_BASE_URL',
            'OCI_REGION_METADATA',
            'OCI_RESOURCE_PRINCIPAL_VERSION',
            'OCI_RESOURCE_PRINCIPAL_REGION',
            'OCI_RESOURCE_PRINCIPAL_RPST',
            'OCI_RESOURCE_PRINCIPAL_PRIVATE_PEM',
            'KUBERNETES_SERVICE_PORT_PROXYMUX',
            'OCI_KUBERNETES_SERVICE_ACCOUNT_CERT_PATH',
            'ACTIONS_ID_TOKEN_REQUEST_URL',
            'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
            'GITHUB_REPOSITORY',
            'GITHUB_EVENT_NAME',
            'GITHUB_EVENT_PATH',
            'GITHUB_ACTOR',
            'GITHUB_TRIGGERING_ACTOR',
            'NODE_EXTRA_CA_CERTS',
            'NODE_USE_ENV_PROXY',
            'NODE_USE_SYSTEM_CA',
            'NODE_OPTIONS',
        ],
    },
    helm: { purpose: "Helm's own", names: ['HELM_*'] },
    k6: { purpose: "k6's own", names: ['K6_*'] },
    registries: {
        purpose: 'logins of registries, and what credential helpers read',
        names: [
            'DOCKER_CONFIG',
            'REGISTRY_AUTH_FILE',
            'PASSWORD_STORE_*',
            'GNUPGHOME',
            'DBUS_SESSION_BUS_ADDRESS',
            'AWS_*',
            'CLOUDSDK_*',
            'GOOGLE_APPLICATION_CREDENTIALS',
        ],
    },
    docker: {
        purpose: "docker's and buildx' own",
        names: ['DOCKER_*', 'BUILDX_*', 'BUILDKIT_*', 'SOURCE_DATE_EPOCH', 'SSH_AUTH_SOCK'],
    },
    cosign: {
        purpose: "cosign's own, and the job's identity that it signs by",
        names: [
            'COSIGN_*',
            'SIGSTORE_*',
            'TUF_*',
            'ACTIONS_ID_TOKEN_REQUEST_URL',
            'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
        ],
    },
    podman: {
        purpose: "podman's and buildah's own",
        names: [
            'CONTAINERS_*',
            'CONTAINER_*',
            'PODMAN_*',
            'BUILDAH_*',
            'STORAGE_*',
            'SOURCE_DATE_EPOCH',
            'SSH_AUTH_SOCK',
        ],
    },
};
const everywhere = ['machine', 'network', 'go', 'folders'];
const cluster = ['kubernetes', 'credentialPlugin'];
/** Each tool that can be run, with its groups of variables. */
const toolGroups = {
    helm: [...everywhere, ...cluster, 'helm', 'registries'],
    kubectl: [...everywhere, ...cluster],
    k6: [...everywhere, 'k6'],
    'load-command': everywhere,
    docker: [...everywhere, 'registries', 'docker', 'kubernetes'],
    podman: [...everywhere, 'registries', 'podman'],
    buildah: [...everywhere, 'registries', 'podman'],
    cosign: [...everywhere, 'registries', 'cosign'],
    ssh: ['machine'],
    'docker-credential-*': [...everywhere, 'registries'],
};
const groupsOf = (tool) => tool.startsWith('docker-credential-')
    ? toolGroups['docker-credential-*']
    : toolGroups[tool];
/** The variable names that a tool's groups contain. */
const variablesOf = (tool) => groupsOf(tool).flatMap((group) => variableGroups[group].names);
const matches = (name, pattern) => pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
/** The environment of a tool: the listed part of the job's, and what we add. */
const toolEnvironment = (tool, job, added = {}) => {
    const patterns = variablesOf(tool);
    const taken = Object.entries(job).filter((entry) => entry[1] !== undefined && patterns.some((pattern) => matches(entry[0], pattern)));
    return { ...Object.fromEntries(taken), ...added };
};


/***/ }),

/***/ 95708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createOnce)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83902);


/** How often the created resource may be gone again before we give up. */
const ATTEMPTS = 10;
/** How often all attempts at the request may be lost before we give up. */
const LOSSES = 2;
/** OCI accepts at most 64 characters. */
const retryToken = (identity, attempt) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
    .update(JSON.stringify([...identity, attempt]))
    .digest('hex');
/** Codes for names, addresses and gateways that are taken, and for unusable tokens. */
const isRefusal = ({ service }) => [400, 409].includes(service?.status ?? 0);
/**
 * Whether OCI refuses the token, because its resource is gone or its first request differed. The
 * code is documented; that other services report it in the message is not confirmed.
 */
const isTokenRefused = ({ service, message }) => service?.code === 'InvalidatedRetryToken' || /retry[ -]?token/i.test(message);
/**
 * Creates it once for all runs: they send the same retry token. OCI keeps a token for a day even if
 * its resource was deleted: then the next token is used. A lost request is retried with its own.
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
/**
 * Milliseconds. OCI is eventually consistent and documents no figure; its SDKs and providers wait
 * longer.
 */
const VISIBLE_WITHIN = 15_000;
const POLL = 1000;
/**
 * Reads a resource that was just created: for some seconds a 404 does not mean that it is gone.
 * @param within milliseconds
 * @returns undefined if it is not found by then
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

/***/ 44668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ regionOfOcid)
/* harmony export */ });
/* harmony import */ var _ocid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77214);
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87363);


/** Region keys that OCIDs of the oldest regions contain instead of the identifier. */
const OLD_KEYS = {
    iad: 'us-ashburn-1',
    phx: 'us-phoenix-1',
    fra: 'eu-frankfurt-1',
    lhr: 'uk-london-1',
};
/** The region of a regional resource, by its OCID; undefined for global ones. */
const regionOfOcid = (text) => {
    const { region } = (0,_ocid_js__WEBPACK_IMPORTED_MODULE_0__/* .parseOcid */ .X8)(text);
    return region === '' ? undefined : ((0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(OLD_KEYS, region) ?? region);
};


/***/ }),

/***/ 71107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ addSection),
/* harmony export */   MJ: () => (/* binding */ parseSections),
/* harmony export */   Uf: () => (/* binding */ removeSection),
/* harmony export */   fB: () => (/* binding */ isProfileName)
/* harmony export */ });
const HEADER = /^\s*\[([^\]]+)\]\s*$/;
/** The first of the two separators splits key and value. */
const ENTRY = /^(.*?)\s*[=:]\s*(.*)$/;
const COMMENT = /^\s*[#;]/;
/** Lines with their newlines, each with its section. */
const linesOf = (text) => {
    let section;
    return (text.match(/[^\n]*\n|[^\n]+$/g) ?? []).map((line) => {
        section = HEADER.exec(line.trimEnd())?.[1] ?? section;
        return { line, section };
    });
};
const indentOf = (line) => line.length - line.trimStart().length;
/**
 * The sections of an OCI config file, by their names, as Python's configparser reads them for the
 * OCI CLI: `=` or `:`, case-insensitive keys, and lines that are indented deeper continue the value
 * above. The last of duplicate keys counts, where Python rejects the file.
 */
const parseSections = (text) => {
    const sections = new Map();
    let open;
    for (const { line, section } of linesOf(text.replace(/^\uFEFF/, ''))) {
        if (section === undefined || COMMENT.test(line))
            continue;
        const entries = sections.get(section) ?? {};
        sections.set(section, entries);
        const value = line.trim();
        if (open?.section === section && (value === '' || indentOf(line) > open.indent)) {
            entries[open.key] = `${entries[open.key] ?? ''}\n${value}`;
            continue;
        }
        const [, key = '', first = ''] = HEADER.test(value) ? [] : (ENTRY.exec(value) ?? []);
        if (key === '')
            continue;
        open = { section, key: key.toLowerCase(), indent: indentOf(line) };
        entries[open.key] = first;
    }
    const trimmed = (entries) => Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, value.trimEnd()]));
    return new Map([...sections].map(([name, entries]) => [name, trimmed(entries)]));
};
/** The text with a section appended. */
const addSection = (text, name, entries) => {
    const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
    const lines = Object.entries(entries).map(([key, value]) => `${key}=${value}\n`);
    return `${before}[${name}]\n${lines.join('')}`;
};
/** The text without a section, otherwise byte for byte the same. */
const removeSection = (text, name) => linesOf(text)
    .filter(({ section }) => section !== name)
    .map(({ line }) => line)
    .join('');
/** Whether a text can be a profile name, which is written in brackets on a line. */
const isProfileName = (text) => /^[\w.@ -]+$/.test(text);


/***/ }),

/***/ 87363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
/**
 * The entry of a table under a key that comes from outside; undefined for names that every object has,
 * such as `constructor`.
 */
const own = (table, key) => Object.hasOwn(table, key) ? table[key] : undefined;


/***/ })

};
