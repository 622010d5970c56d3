export const id = 6974;
export const ids = [6974];
export const modules = {

/***/ 97921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ awaitResponses),
/* harmony export */   o: () => (/* binding */ describeResponse)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_network_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86615);
/* harmony import */ var _values_network_statuses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44142);



/** Statuses of something that is starting or overloaded: transient. */
const PASSING = new Set([408, 421, 425, 429, 500, 502, 503, 504]);
/**
 * This many equal definite responses in a row come from the application: old pods may respond at
 * first.
 */
const DEFINITE = 3;
/** Milliseconds that a controller may not know an Ingress yet: it returns 404 until then. */
const ROUTED = 30_000;
const requestOf = (target, { path, host, headers }) => {
    if (target.is === 'tcp')
        return { url: target.url };
    const url = (0,_values_network_url_js__WEBPACK_IMPORTED_MODULE_1__/* .joinUrl */ .w)(target.url, path ?? target.path ?? '/');
    return { url, host: target.host ?? host, headers };
};
const shownOf = (target, { path, host }) => {
    if (target.is === 'tcp')
        return target.shown;
    const shown = (0,_values_network_url_js__WEBPACK_IMPORTED_MODULE_1__/* .joinUrl */ .w)(target.shown, path ?? target.path ?? '/');
    return target.host === undefined && host !== undefined ? `${shown} (as ${host})` : shown;
};
const isGood = (target, response, { statuses }) => {
    if ('status' in response)
        return (0,_values_network_statuses_js__WEBPACK_IMPORTED_MODULE_2__/* .hasStatus */ .Ro)(statuses, response.status);
    if ('isConnected' in response)
        return true;
    // It accepts connections and responds: nothing more is expected.
    return target.is === 'http' && target.isGuess === true && response.isForeign === true;
};
const describeResponse = (response) => {
    if ('status' in response)
        return `status ${response.status}`;
    return 'failure' in response ? response.failure : 'a connection';
};
const isDefinite = (response) => 'status' in response && !PASSING.has(response.status);
const silent = (shown, last) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'URL_DOES_NOT_ANSWER',
    message: `${shown} does not respond as it should: ${describeResponse(last)}`,
    hint: 'status' in last
        ? 'The load balancer is reached; check the application and the requested path.'
        : 'Run ensure-network: clients need the listener port, and the load balancer needs ports 30000-32767 and 10256 of the pods.',
});
const wrong = (shown, status, { statuses }) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
    code: 'URL_ANSWERS_WRONG',
    message: `${shown} responds with status ${status}, not with ${(0,_values_network_statuses_js__WEBPACK_IMPORTED_MODULE_2__/* .formatStatuses */ .cr)(statuses)}`,
    hint: 'Give a path that the application has ("path"), the statuses that are right ("expect-status"), the name that it is asked by ("host"), or "path: none" if nothing is to be asked.',
});
/** Probes one target until it has responded as expected this many times in a row. */
const awaitOne = async (target, desired, { probe, times, waiting: { clock, deadline, signal }, progress }) => {
    const shown = shownOf(target, desired);
    const routed = target.is === 'http' && target.isRouted === true;
    const begun = clock.now();
    let [inRow, wrongInRow, status] = [0, 0, 0];
    for (;;) {
        const last = await probe(requestOf(target, desired));
        inRow = isGood(target, last, desired) ? inRow + 1 : 0;
        if (inRow >= times)
            return last;
        if (inRow === 0 && isDefinite(last)) {
            wrongInRow = last.status === status ? wrongInRow + 1 : 1;
            status = last.status;
            const isHeard = !routed || status !== 404 || clock.now() - begun >= ROUTED;
            if (wrongInRow >= DEFINITE && isHeard)
                throw wrong(shown, status, desired);
        }
        else
            wrongInRow = 0;
        if (inRow === 0 && clock.now() >= deadline)
            throw silent(shown, last);
        if (inRow === 0)
            progress.waiting(`a response of ${shown}: ${describeResponse(last)}`);
        await clock.sleep(1_000, signal);
    }
};
const describe = (target, response) => {
    const distrust = 'status' in response ? response.distrust : undefined;
    const but = distrust === undefined ? '' : ` (its certificate is not trusted: ${distrust})`;
    if ('status' in response)
        return `${target.shown} responds${but}`;
    return `${target.shown} takes connections`;
};
/**
 * Waits until every target of a release has responded, the required number of times in a row: a new
 * load balancer can lose its backends again when their first health check fails.
 *
 * @throws ActionError URL_DOES_NOT_ANSWER at the deadline, URL_ANSWERS_WRONG as soon as that is
 * certain
 */
const awaitResponses = async (targets, desired, asking) => {
    const { progress } = asking;
    for (const target of targets) {
        if (target.is === 'unprobed') {
            progress.info(`${target.shown} is not asked: ${target.why}`);
            continue;
        }
        progress.info(describe(target, await awaitOne(target, desired, asking)));
    }
};


/***/ }),

/***/ 44614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   F5: () => (/* binding */ expectedRequests),
/* harmony export */   ME: () => (/* binding */ fullRate),
/* harmony export */   Rf: () => (/* binding */ firstRate),
/* harmony export */   iH: () => (/* binding */ loadProfile)
/* harmony export */ });
/** The steps of a load, however it was described. */
const stepsOf = (shape) => {
    const { ratePerSecond, durationMilliseconds, rampMilliseconds, steps = [] } = shape;
    if (steps.length > 0)
        return steps;
    const rest = durationMilliseconds - rampMilliseconds;
    const hold = { perSecond: ratePerSecond, milliseconds: rest, isRamp: false };
    if (rampMilliseconds === 0)
        return [hold];
    return [{ perSecond: ratePerSecond, milliseconds: rampMilliseconds, isRamp: true }, hold];
};
/** The initial rate of a load: a ramp starts at a tenth. */
const firstRate = ([first]) => first === undefined ? 0 : first.isRamp ? first.perSecond / 10 : first.perSecond;
/** Returns the points at which the rate changes. */
const loadProfile = (shape) => {
    const steps = stepsOf(shape);
    const corners = [[0, firstRate(steps)]];
    let at = 0;
    for (const { perSecond, milliseconds, isRamp } of steps) {
        if (!isRamp)
            corners.push([at, perSecond]);
        at += milliseconds;
        corners.push([at, perSecond]);
    }
    return [...corners, [at, 0]];
};
/** Requests that a load amounts to: the area below its profile. */
const expectedRequests = (shape) => {
    const profile = loadProfile(shape);
    const area = profile.reduce((sum, [at, rate], index) => {
        const [before, from] = profile[index - 1] ?? [at, rate];
        return sum + ((at - before) * (rate + from)) / 2;
    }, 0);
    return Math.round(area / 1000);
};
/** Requests per second at the full rate, from the mean over the whole load. */
const fullRate = (mean, shape) => {
    const { ratePerSecond, durationMilliseconds } = shape;
    return (mean * ratePerSecond * durationMilliseconds) / 1000 / expectedRequests(shape);
};


/***/ }),

/***/ 2933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ withHeartbeat)
/* harmony export */ });
/** Milliseconds between two calls of `tick`. */
const PAUSE = 1_000;
/**
 * Returns the result of `work`, and calls `tick` periodically until then, or until the step ends.
 */
const withHeartbeat = async (clock, work, tick) => {
    const stop = new AbortController();
    const isOn = () => clock.sleep(PAUSE, stop.signal).then(() => true, () => false);
    const ticking = async () => {
        do
            tick();
        while (await isOn());
    };
    const ticks = ticking();
    try {
        return await work;
    }
    finally {
        stop.abort();
        await ticks;
    }
};


/***/ })

};
