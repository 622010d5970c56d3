export const id = 6633;
export const ids = [6633];
export const modules = {

/***/ 36633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tell: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var _stages_preview_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16596);

const lines = {
    created: 'Commented on the pull request',
    updated: 'Updated the comment on the pull request',
    unchanged: 'The comment on the pull request says so already',
    absent: 'The pull request has no comment of ours',
    refused: 'No comment on the pull request: the token may only read, as in pull requests from forks. The ' +
        'preview is described in the job summary. Else add "permissions: { pull-requests: write }".',
};
/** Says what became of the preview: in the job summary, and in one comment on the pull request. */
const tell = async ({ text, when }, gitHub, { summary, log, clock }) => {
    await summary.append(text);
    if (gitHub === undefined)
        return log.notice('No comment: the input "github-token" is empty.');
    const result = await (0,_stages_preview_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .keepComment */ .Xz)(text, gitHub, clock, when);
    if (result === 'refused')
        log.notice(lines.refused);
    else
        log.info(lines[result]);
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
