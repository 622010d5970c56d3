export const id = 2372;
export const ids = [2372];
export const modules = {

/***/ 12372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   KA: () => (/* binding */ versionText),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   ot: () => (/* binding */ parseVersion)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

const FORM = /^v?([0-9]{1,3})\.([0-9]{1,4})(?:\.([0-9]{1,4}))?$/;
/** The numbers of `v1.36.1`, `1.36.1` or `1.36`; undefined for what is no version. */
const readVersion = (text) => {
    const [, major, minor, patch] = FORM.exec(text.trim()) ?? [];
    if (major === undefined || minor === undefined)
        return undefined;
    const numbers = { major: Number(major), minor: Number(minor) };
    return patch === undefined ? numbers : { ...numbers, patch: Number(patch) };
};
/** @throws ActionError INPUT_INVALID */
const parseVersion = (text) => {
    if (text === 'latest')
        return text;
    const version = readVersion(text);
    if (version !== undefined)
        return version;
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`"${text}" is no Kubernetes version`, 'Write latest, a minor such as 1.36, or all of it, such as 1.36.1.');
};
/** E.g. `v1.36.1`, or `v1.36`. */
const versionText = ({ major, minor, patch }) => `v${[major, minor, ...(patch === undefined ? [] : [patch])].join('.')}`;
/** Compares versions: below 0 if `a` is older; a missing part counts as equal. */
const compareVersions = (a, b) => a.major - b.major ||
    a.minor - b.minor ||
    (a.patch === undefined || b.patch === undefined ? 0 : a.patch - b.patch);


/***/ })

};
