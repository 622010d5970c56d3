export const id = 5254;
export const ids = [5254];
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

/***/ 72303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readPrivateKey),
/* harmony export */   z: () => (/* binding */ signRequest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const sha256 = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('base64');
/** Reads a private key. @throws what node:crypto says; the caller knows where the key came from. */
const readPrivateKey = (pem, passphrase) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(passphrase === undefined ? pem : { key: pem, passphrase });
const bodyHeaders = ({ body, contentType }) => body === undefined
    ? []
    : [
        ['content-type', contentType ?? 'application/json'],
        ['content-length', String(Buffer.byteLength(body))],
        ['x-content-sha256', sha256(body)],
    ];
/**
 * OCI's request signature (RSA-SHA256 over the named headers). `date` is signed, as the OCI CLI does
 * it, because the OKE token carries it as a query parameter; the JavaScript SDK signs `x-date`.
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
const tokenIn = (answer) => {
    const token = answer.has('accessToken') ? answer.text('accessToken') : answer.text('token');
    const expiresIn = answer.optionalNumber('expiresIn');
    return expiresIn === undefined ? { token } : { token, expiresIn };
};
/**
 * The token that stands for the signed-in identity at the registry.
 *
 * @param scopes narrow what the token is good for: `repository:<namespace>/<path>:pull,push`; sent with
 * spaces between them (that the service takes several is unconfirmed)
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
 * Looks until there is a result. A look that fails in a way that passes (no connection, a rate limit,
 * a failure of the service, an answer that cannot be read) is made again until the deadline: what is
 * awaited goes on meanwhile.
 * @throws what `late` makes, and what a look fails with in any other way
 */
const awaitResult = async ({ clock, deadline, signal, progress }, { name, pause, look, late }) => {
    for (let looks = 0;; looks++) {
        let trouble;
        const result = await look().catch((error) => {
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
        await clock.sleep(Math.min(pause(looks), Math.max(deadline - clock.now(), 0)), signal);
    }
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

/***/ 89858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ Fields),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   ym: () => (/* binding */ ShapeError),
/* harmony export */   z2: () => (/* binding */ parseWhole)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87065);

/** Foreign data that is not as it has to be; the message says what is wrong where. */
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
const itemsOf = (value, read, place = 'the answer') => {
    if (!Array.isArray(value))
        throw wrong(place, 'a list', value);
    return value.map((item, index) => read(new Fields(item, `${place}[${index}]`)));
};
/**
 * Takes what is needed out of foreign data, such as the answer of a service. Null counts as absent:
 * OCI writes it for what is not there. Every method throws ShapeError for a value of another type.
 */
class Fields {
    #values;
    #place;
    /** @throws ShapeError if the value is no object */
    constructor(value, place = 'the answer') {
        if (typeof value !== 'object' || value === null || Array.isArray(value)) {
            throw wrong(place, 'an object', value);
        }
        this.#values = value;
        this.#place = place;
    }
    /** @throws ShapeError also for JSON that was cut off */
    static parse(json, place = 'the answer') {
        return new Fields(parseWhole(json, place), place);
    }
    /** All of it, as it came. */
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
    /** All of it, for what is passed on as it is. */
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
const parseWhole = (json, place = 'the answer') => {
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(json);
    if (value !== undefined)
        return value;
    throw new ShapeError(json.trim() === '' ? `${place} is empty` : `${place} is no whole JSON`);
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
