export const id = 1827;
export const ids = [1827];
export const modules = {

/***/ 41827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderChart: () => (/* binding */ renderChart)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const isOwn = (cause) => cause instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l && cause.code.startsWith('CHART_');
/**
 * Renders the chart with its values; logs Helm's remarks as warnings.
 *
 * @throws ActionError CHART_INVALID, CHART_NOT_FETCHED, CHART_DEPENDENCIES_MISSING
 */
const renderChart = async (release, helm, progress) => {
    const rendered = await helm.template(release).catch((cause) => {
        if (isOwn(cause))
            throw cause;
        throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
            code: 'CHART_INVALID',
            message: `chart ${release.chart} does not render: ${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(cause)}`,
            hint: 'Run `helm template` with the same values on your machine. Paths are relative to the workspace: run actions/checkout first.',
            cause,
        });
    });
    for (const note of (await helm.chart(release)).notes)
        progress.info(note);
    for (const warning of rendered.warnings)
        progress.warning(`${release.chart}: ${warning}`);
    return rendered;
};


/***/ })

};
