export const id = 63;
export const ids = [63];
export const modules = {

/***/ 21309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ gitHubApi)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89858);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87065);



/** Milliseconds for one call, or all pages of a list, with all attempts. */
const CALL = 20_000;
const ATTEMPTS = 3;
/** Milliseconds before the next attempt. */
const PAUSE = 1_000;
/** Longest wait for one of GitHub's rate limits, in milliseconds; a longer one ends the call. */
const LONGEST_LIMIT = 90_000;
/** GitHub's limits are a 403 too, with these headers. */
const isLimited = (error) => {
    const headers = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, 'response', 'headers');
    const isUsedUp = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(headers, 'x-ratelimit-remaining') === '0';
    return (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, 'status') === 429 || isUsedUp || (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(headers, 'retry-after') !== undefined;
};
/** Milliseconds until GitHub accepts requests again; undefined if no limit was reached. */
const limitOf = (error, now) => {
    if (!isLimited(error))
        return undefined;
    const headers = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, 'response', 'headers');
    const seconds = Number((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(headers, 'retry-after') ?? Number.NaN);
    const resets = Number((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(headers, 'x-ratelimit-reset') ?? Number.NaN);
    const wait = Number.isNaN(seconds) ? resets * 1000 - now : seconds * 1000;
    return Number.isNaN(wait) ? undefined : Math.max(wait, PAUSE);
};
/** Octokit throws a TypeError for a response that does not match its types. */
const orUnfit = (error) => error instanceof TypeError ? new _values_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .ShapeError */ .ym(error.message, { cause: error }) : error;
/** No response, an unreadable one, or a failure of the service: the next attempt may succeed. */
const isPassing = (error) => {
    const status = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, 'status');
    return error instanceof _values_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .ShapeError */ .ym || typeof status !== 'number' || status >= 500;
};
/** @returns undefined if it depends on the request */
const refusedBy = (status, message, cause) => {
    if (cause instanceof _values_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .ShapeError */ .ym) {
        return new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
            code: 'GITHUB_RESPONSE_INVALID',
            message,
            hint: 'Run again. If the problem persists, something between the runner and GITHUB_API_URL may change responses (a proxy).',
            cause,
            isTransient: true,
        });
    }
    if (status !== 401)
        return undefined;
    return new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'GITHUB_TOKEN_REFUSED',
        message,
        hint: 'Leave "github-token" out, so that it is the token of the job; else give one of this GitHub that has not ended.',
        cause,
    });
};
const explain = ({ doing, permission }, error) => {
    const status = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, 'status');
    const message = `could not ${doing}: ${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error)}`;
    const refused = refusedBy(status, message, error);
    if (refused !== undefined)
        return refused;
    // GitHub returns 404 instead of 403 for what the token may not see in a private repository.
    return (status === 403 && !isLimited(error)) || status === 404
        ? new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
            code: 'GITHUB_NOT_ALLOWED',
            message,
            hint: `Add "permissions: { ${permission} }" to the job. The token of a pull request from a fork can only read.`,
            cause: error,
        })
        : new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
            code: 'GITHUB_FAILED',
            message,
            hint: isLimited(error)
                ? "A limit of GitHub's API is reached: run again later, or give the job fewer calls to make."
                : 'Check "github-token" and GITHUB_API_URL; else run again, GitHub Status says whether the API has a problem.',
            cause: error,
        });
};
/** Bytes of one response. */
const LARGEST = 32 * 2 ** 20;
/** Fetches as Octokit does, through the runner's proxy, with a limit on the response size. */
const boundedFetch = (own) => async (...request) => {
    const response = await own(...request);
    if (response.body === null)
        return response;
    let bytes = 0;
    const counted = new TransformStream({
        transform: (piece, controller) => {
            bytes += piece.length;
            if (bytes > LARGEST)
                controller.error(new _values_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .ShapeError */ .ym('the response is too large'));
            else
                controller.enqueue(piece);
        },
    });
    const { status, statusText, headers } = response;
    return new Response(response.body.pipeThrough(counted), { status, statusText, headers });
};
/** GitHub's REST API; its client is loaded with the first call. */
const gitHubApi = ({ token, baseUrl, repository }, clock) => {
    const [owner = '', repo = ''] = repository.split('/');
    return async (asking, call) => {
        const { attempts = ATTEMPTS } = asking;
        const { getOctokit } = await __webpack_require__.e(/* import() */ 2413).then(__webpack_require__.bind(__webpack_require__, 92413));
        const octokit = getOctokit(token, { baseUrl });
        const own = octokit.request.endpoint.DEFAULTS.request?.['fetch'];
        let signal = clock.limit(CALL);
        for (let attempt = 1;; attempt++) {
            try {
                return await call(octokit, { owner, repo, request: { signal, fetch: boundedFetch(own) } });
            }
            catch (thrown) {
                const error = orUnfit(thrown);
                const limit = limitOf(error, clock.now());
                const isOver = attempt >= ATTEMPTS || signal.aborted;
                // A rate-limited request was not carried out, so this is not a second time.
                const mayWait = limit !== undefined && limit <= LONGEST_LIMIT && !isOver;
                if (!mayWait && (isOver || attempt >= attempts || !isPassing(error))) {
                    throw explain(asking, error);
                }
                await clock.sleep(limit ?? PAUSE);
                if (limit !== undefined)
                    signal = clock.limit(CALL);
            }
        }
    };
};


/***/ }),

/***/ 63:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DRIFT_LABEL: () => (/* binding */ DRIFT_LABEL),
/* harmony export */   driftIssues: () => (/* binding */ driftIssues)
/* harmony export */ });
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89858);
/* harmony import */ var _github_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21309);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14039);



/** The label that marks our issues: removing it takes the issue out of our hands. */
const DRIFT_LABEL = 'oke-drift';
const permission = 'issues: write';
const issueOf = (issue) => ({
    number: issue.number('number'),
    body: issue.optionalText('body') ?? '',
    isOpen: issue.text('state') === 'open',
    url: issue.text('html_url'),
    author: issue.optional('user')?.optionalText('login'),
    isPull: issue.has('pull_request'),
});
/** The user that the token writes as; GET /user is closed to workflow and app tokens. */
const loginOf = async (graphql, { request }) => new _values_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C8(await graphql('{ viewer { login } }', { request })).fields('viewer').text('login');
const listWith = (ask) => () => ask({ doing: 'list the issues that tell of drift', permission }, async (octokit, common) => {
    const { rest, graphql } = octokit;
    const order = { state: 'all', sort: 'created', direction: 'asc' };
    const all = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .allPages */ .S)((page) => rest.issues.listForRepo({ ...common, ...page, ...order, labels: DRIFT_LABEL }), (data) => (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)(data, issueOf));
    if (all.length === 0)
        return [];
    // Any user can write our marker, so only issues that this token's user opened are changed.
    const me = await loginOf(graphql, common);
    return all.filter(({ author, isPull }) => author === me && !isPull);
});
/** GitHub's REST API for the issues of a repository. */
const driftIssues = (access, clock) => {
    const ask = (0,_github_api_js__WEBPACK_IMPORTED_MODULE_0__/* .gitHubApi */ .a)(access, clock);
    return {
        list: listWith(ask),
        // A request whose response was lost may have opened the issue: the next run finds it.
        create: ({ title, body, labels, assignees }) => ask({ doing: `open the issue "${title}"`, permission, attempts: 1 }, async (octokit, common) => {
            const own = [DRIFT_LABEL, ...labels.filter((name) => name !== DRIFT_LABEL)];
            const content = { title, body, labels: own, assignees: [...assignees] };
            const { data } = await octokit.rest.issues.create({ ...common, ...content });
            return issueOf(new _values_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C8(data));
        }),
        update: (number, { body, isOpen }) => ask({ doing: `update issue #${number}`, permission }, async ({ rest }, common) => {
            const state = isOpen === undefined ? {} : { state: isOpen ? 'open' : 'closed' };
            const content = { ...(body === undefined ? {} : { body }), ...state };
            await rest.issues.update({ ...common, issue_number: number, ...content });
        }),
        comment: (number, body) => ask({ doing: `comment on issue #${number}`, permission, attempts: 1 }, async ({ rest }, common) => {
            await rest.issues.createComment({ ...common, issue_number: number, body });
        }),
    };
};


/***/ }),

/***/ 14039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ allPages)
/* harmony export */ });
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89858);

/** Pages of a hundred items; GitHub allows at most 2,500 comments on one pull request. */
const MOST_PAGES = 50;
/**
 * The items of all pages. Octokit's own `paginate` treats a page without a body as an empty one.
 *
 * @throws ShapeError for a list without end
 */
const allPages = async (ask, read) => {
    const all = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
        const { data, headers } = await ask({ per_page: 100, page });
        all.push(...read(data));
        if (!headers.link?.includes('rel="next"'))
            return all;
    }
    throw new _values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .ShapeError */ .ym('the list has no end');
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


/***/ })

};
