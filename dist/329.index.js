export const id = 329;
export const ids = [329];
export const modules = {

/***/ 55751:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.exec = void 0;
const node_child_process_1 = __webpack_require__(31421);
const line_splitter_ts_1 = __webpack_require__(8822);
const process_failure_ts_1 = __webpack_require__(22518);
/** Milliseconds between the polite signal and the one that cannot be ignored. */
const killGrace = 5_000;
/**
 * The one adapter through which every tool is run.
 *
 * @throws {ActionError} TOOL_MISSING, PROCESS_FAILED, PROCESS_TIMED_OUT or PROCESS_ABORTED
 */
const exec = async (request) => {
    const child = (0, node_child_process_1.spawn)(request.command, [...request.args], {
        cwd: request.cwd,
        env: { ...process.env, ...request.env },
        stdio: ['pipe', 'pipe', 'pipe'],
    });
    const stdout = collect(child, 'stdout', request.onLine);
    const stderr = collect(child, 'stderr', request.onLine);
    const ended = waitForEnd(child, request);
    child.stdin.on('error', () => undefined);
    child.stdin.end(request.input ?? '');
    const end = await ended;
    const accepted = end.exitCode !== null && (request.accept ?? [0]).includes(end.exitCode);
    if (!accepted || end.timedOut || end.aborted)
        throw (0, process_failure_ts_1.processFailure)(request, end, stderr() || stdout());
    return { exitCode: end.exitCode, stdout: stdout(), stderr: stderr() };
};
exports.exec = exec;
const collect = (child, stream, onLine) => {
    const pieces = [];
    const lines = onLine === undefined ? undefined : new line_splitter_ts_1.LineSplitter(onLine);
    child[stream]?.setEncoding('utf8').on('data', (text) => {
        pieces.push(text);
        lines?.push(text);
    });
    child[stream]?.on('end', () => lines?.end());
    return () => pieces.join('');
};
const waitForEnd = (child, request) => new Promise((resolve) => {
    let timedOut = false;
    let killer;
    const terminate = () => {
        child.kill('SIGTERM');
        killer = setTimeout(() => child.kill('SIGKILL'), killGrace);
    };
    const timer = request.timeout === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            terminate();
        }, request.timeout);
    request.signal?.addEventListener('abort', terminate, { once: true });
    if (request.signal?.aborted)
        terminate();
    const finish = (end) => {
        clearTimeout(timer);
        clearTimeout(killer);
        request.signal?.removeEventListener('abort', terminate);
        resolve({ ...end, timedOut, aborted: request.signal?.aborted ?? false });
    };
    child.on('error', (spawnError) => finish({ exitCode: null, signal: null, spawnError }));
    child.on('close', (exitCode, signal) => finish({ exitCode, signal }));
});


/***/ }),

/***/ 8822:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.LineSplitter = void 0;
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
    }
    /** Hands over a last line that has no line end. */
    end() {
        if (this.#rest !== '')
            this.#onLine(this.#rest);
        this.#rest = '';
    }
}
exports.LineSplitter = LineSplitter;


/***/ }),

/***/ 46206:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.writePrivate = exports.readIfThere = void 0;
const node_crypto_1 = __webpack_require__(77598);
const promises_1 = __webpack_require__(51455);
const node_path_1 = __webpack_require__(76760);
/** The text of a file, or undefined if there is none. */
const readIfThere = async (path) => {
    try {
        return await (0, promises_1.readFile)(path, 'utf8');
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return undefined;
        throw error;
    }
};
exports.readIfThere = readIfThere;
/**
 * Writes a file that only its owner can read. It is put in place by a rename: a process that reads
 * it at the same time sees the old or the new text, never half of one.
 */
const writePrivate = async (path, text) => {
    await (0, promises_1.mkdir)((0, node_path_1.dirname)(path), { recursive: true, mode: 0o700 });
    const temporary = `${path}.${(0, node_crypto_1.randomUUID)()}`;
    try {
        await (0, promises_1.writeFile)(temporary, text, { mode: 0o600, flag: 'wx' });
        await (0, promises_1.rename)(temporary, path);
    }
    catch (error) {
        await (0, promises_1.rm)(temporary, { force: true });
        throw error;
    }
};
exports.writePrivate = writePrivate;


/***/ }),

/***/ 22518:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.processFailure = exports.ProcessError = void 0;
const action_error_ts_1 = __webpack_require__(21025);
/** Where each tool that we run comes from, for the hint when it is missing. */
const sources = {
    helm: 'install it with azure/setup-helm',
    kubectl: 'install it with azure/setup-kubectl',
    k6: 'install it with grafana/setup-k6-action',
    docker: 'GitHub-hosted Ubuntu runners have it; else install docker, podman or buildah',
};
/** A process that did not end as it should; keeps what a caller may want to decide on. */
class ProcessError extends action_error_ts_1.ActionError {
    exitCode;
    output;
    constructor(details, exitCode, output) {
        super(details);
        this.exitCode = exitCode;
        this.output = output;
    }
}
exports.ProcessError = ProcessError;
/** The error for a process that ended badly: what was run, how it ended, and the end of its output. */
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
exports.processFailure = processFailure;
const toolMissing = (request) => new ProcessError({
    code: 'TOOL_MISSING',
    message: `${request.command} was not found on PATH`,
    hint: `Before this step, ${sources[request.command] ?? `install ${request.command}`}.`,
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
/** The command with its first arguments: enough to recognise it, without values. */
const shortCommand = (request) => {
    const words = request.args.filter((argument) => !argument.startsWith('-')).slice(0, 2);
    return [request.command, ...words].join(' ');
};
const maskerFor = (secrets) => (text) => secrets.filter((secret) => secret !== '').reduce((all, one) => all.replaceAll(one, '***'), text);
const lastLines = (text, count) => text.trimEnd().split('\n').slice(-count).join('\n');


/***/ }),

/***/ 32387:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.formatImageReference = exports.parseImageReference = exports.parseTag = exports.parseRepository = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const PATH_PART = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?::[0-9]{1,5})?$/;
const invalid = (text, why) => new action_error_ts_1.ActionError({
    code: 'IMAGE_REFERENCE_INVALID',
    message: `"${text}" is not an image reference: ${why}`,
    hint: 'Write host/namespace/repository:tag, repository in lower case, as fra.ocir.io/acme/shop:1.2.',
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
exports.parseRepository = parseRepository;
/** @throws ActionError IMAGE_REFERENCE_INVALID */
const parseTag = (text) => {
    if (TAG.test(text.trim()))
        return text.trim();
    throw invalid(text, 'a tag has letters, digits, "_", "." and "-", at most 128 of them');
};
exports.parseTag = parseTag;
/** The first part is a registry only if it looks like a host, as docker decides it. */
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
        repository: (0, exports.parseRepository)(path),
        ...(tag === undefined ? {} : { tag: (0, exports.parseTag)(tag) }),
        ...(digest === undefined ? {} : { digest }),
    };
};
exports.parseImageReference = parseImageReference;
const formatImageReference = ({ registry, repository, tag, digest, }) => `${registry === '' ? '' : `${registry}/`}${repository}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
exports.formatImageReference = formatImageReference;


/***/ }),

/***/ 28442:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isLoopback = exports.asRegistryHost = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const form = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?::[0-9]{1,5})?$/;
/**
 * The host of a registry with an optional port, as logins are stored under it.
 * @throws ActionError INPUT_INVALID
 */
const asRegistryHost = (text) => {
    const host = text.trim();
    if (form.test(host))
        return host;
    throw new action_error_ts_1.ActionError({
        code: 'INPUT_INVALID',
        message: `"${text}" is not a registry host`,
        hint: 'Write the host alone, without https:// and path: ocir.eu-frankfurt-1.oci.oraclecloud.com.',
    });
};
exports.asRegistryHost = asRegistryHost;
/** Whether a registry is on this machine, where plain http is usual. */
const isLoopback = (host) => /^(localhost|127(\.[0-9]+){3})(:[0-9]+)?$/.test(host);
exports.isLoopback = isLoopback;


/***/ })

};
