export const id = 7016;
export const ids = [7016];
export const modules = {

/***/ 5494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishLoad: () => (/* binding */ publishLoad)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _clients_files_private_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81427);
/* harmony import */ var _stages_assert_scaling_charts_render_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37183);
/* harmony import */ var _stages_assert_scaling_evidence_timeline_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15930);
/* harmony import */ var _stages_assert_scaling_evidence_unwatched_load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45049);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83902);






/** Writes requests and responses, second by second. A failed write hides no other failure. */
const publishLoad = async ({ sent, figures, result }, { temporaryFolder, outputs, log }) => {
    const report = (0,_stages_assert_scaling_evidence_unwatched_load_js__WEBPACK_IMPORTED_MODULE_4__/* .unwatchedLoad */ .u)(sent, '');
    if (report === undefined)
        return;
    const timeline = (0,_stages_assert_scaling_evidence_timeline_file_js__WEBPACK_IMPORTED_MODULE_3__/* .timelineFile */ .O)(report, figures, result);
    const files = [
        ['page', 'load.html', (0,_stages_assert_scaling_charts_render_page_js__WEBPACK_IMPORTED_MODULE_2__/* .renderPage */ .C)('Load', timeline)],
        ['timeline', 'timeline.json', `${JSON.stringify(timeline)}\n`],
    ];
    try {
        for (const [output, name, content] of files) {
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temporaryFolder, 'oke-load', name);
            await (0,_clients_files_private_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writePrivate */ .pb)(file, content, { mode: 0o644 });
            await outputs.set(output, file);
        }
    }
    catch (error) {
        log.warning(`the evidence could not be written: ${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .b)(error)}`);
    }
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

/***/ 45049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ unwatchedLoad)
/* harmony export */ });
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77143);

/** An unwatched load as a report without HPAs; undefined if nothing was sent. */
const unwatchedLoad = (sent, namespace) => {
    const seconds = sent?.seconds() ?? [];
    const [first] = seconds;
    if (first === undefined)
        return undefined;
    return {
        ...{ namespace, startedAt: first.at, verdicts: [], timeline: _sample_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyTimeline */ .Ne, loadStartedAt: 0 },
        seconds: seconds.map((second) => ({ ...second, at: second.at - first.at })),
    };
};


/***/ }),

/***/ 77143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ne: () => (/* binding */ emptyTimeline),
/* harmony export */   XP: () => (/* binding */ since),
/* harmony export */   hf: () => (/* binding */ timelineOf)
/* harmony export */ });
/** A timeline in which nothing was seen. */
const emptyTimeline = {
    ...{ samples: [], rescales: [], ready: [] },
    ...{ pods: [], events: [] },
};
/** The part of a timeline for one HPA. */
const timelineOf = (timeline, hpa) => {
    const own = (items) => items.filter((item) => item.hpa === hpa);
    return {
        samples: own(timeline.samples),
        rescales: own(timeline.rescales),
        ready: own(timeline.ready),
        pods: own(timeline.pods),
        events: own(timeline.events),
    };
};
/** The items from a moment on: the last one before it, which still applied, and all later ones. */
const since = (items, moment) => {
    const held = items.findLast(({ at }) => at < moment);
    return [...(held === undefined ? [] : [held]), ...items.filter(({ at }) => at >= moment)];
};


/***/ }),

/***/ 38975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ escapeMarkup)
/* harmony export */ });
/** Whether XML 1.0 allows a character: control characters are forbidden even when escaped. */
const isAllowed = (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20)
        return code === 0x9 || code === 0xa || code === 0xd;
    return (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
};
/** Escapes text for HTML, SVG and XML, between tags and in quoted attributes. */
const escapeMarkup = (text) => [...text]
    .filter(isAllowed)
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');


/***/ })

};
