export const id = 3119;
export const ids = [3119];
export const modules = {

/***/ 2333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ differenceText),
/* harmony export */   Z: () => (/* binding */ describeDrift)
/* harmony export */ });
/* harmony import */ var _reported_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92444);
/* harmony import */ var _values_plural_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95117);
/* harmony import */ var _environment_drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39731);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65579);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87877);





/** One difference in a line: what would remove it, and who caused it. */
const differenceText = ({ action, target, description, owner }) => {
    const who = (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .ownerText */ .dP)(owner);
    return `${action} ${target}: ${description}${who === '' ? '' : ` (${who})`}`;
};
const sectionLines = (section) => {
    const { name, outcome, changes, kept, failure } = section;
    const head = `  ${name.padEnd(10)} `;
    if (outcome === 'failed')
        return [`${head}not compared: ${(0,_reported_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g)(failure).code}`];
    if (changes.length + kept.length === 0)
        return [`${head}nothing to compare`];
    const lines = [
        ...(changes.length === 0 ? [`as described: ${kept.join('; ')}`] : changes.map(differenceText)),
        ...(0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .unseenTargets */ .lc)(section).map((target) => `not compared: ${target}`),
    ];
    return lines.map((line, index) => `${index === 0 ? head : ' '.repeat(head.length)}${line}`);
};
const headline = (environment) => {
    const { sections } = environment;
    const count = (0,_environment_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .differencesIn */ .Cg)(environment).length;
    if (count > 0)
        return `Drift: ${(0,_values_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(count, 'change')} would remove it`;
    if (!sections.some(_section_js__WEBPACK_IMPORTED_MODULE_2__/* .isCompared */ .uQ))
        return 'Drift: not known, nothing could be compared';
    const left = sections.flatMap((section) => (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .isCompared */ .uQ)(section) ? (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .unseenTargets */ .lc)(section) : [section.name]);
    return left.length === 0
        ? 'Drift: none'
        : `Drift: none in what could be compared; not compared: ${left.join(', ')}`;
};
const otherLines = ({ notices, ignored, remediated, unasked }) => [
    ...notices.map(({ target, description }) => `  notice     ${target}: ${description}`),
    ...ignored.map(({ target, description, reason, until }) => `  ignored    ${target}: ${description} (${reason}, until ${until})`),
    ...remediated.map((line) => `  remediated ${line}`),
    ...(unasked.length === 0 ? [] : [`  not asked  ${unasked.join(', ')}`]),
];
/** The log of a check, like the root action's plan, with every change. */
const describeDrift = (all) => all.flatMap((environment) => {
    const { name, sections } = environment;
    if (sections.length === 0 && (0,_environment_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .failuresIn */ .xM)(environment).length > 0)
        return [];
    const head = headline(environment);
    return [
        all.length === 1 ? head : `${name}: ${head}`,
        ...sections.flatMap(sectionLines),
        ...otherLines(environment),
    ];
});


/***/ }),

/***/ 3119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeDrift: () => (/* binding */ judgeDrift),
/* harmony export */   requireCompared: () => (/* binding */ requireCompared)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_plural_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95117);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2333);
/* harmony import */ var _environment_drift_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39731);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87877);





const ALWAYS = ['INPUT_INVALID', 'JOB_CANCELLED', 'REPORT_NOT_WRITTEN'];
/** @throws ActionError DRIFT_NOTHING_COMPARED: that is not the same as no drift */
const requireCompared = (sections) => {
    if (sections.some((section) => section.outcome === 'failed' || (0,_section_js__WEBPACK_IMPORTED_MODULE_3__/* .isCompared */ .uQ)(section)))
        return;
    throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'DRIFT_NOTHING_COMPARED',
        message: 'nothing was compared: no part that is picked leaves anything behind that can drift',
        hint: 'Describe network, node-pool, image or release in the environment file, and pick their stages.',
    });
};
const driftFound = (all) => {
    const found = all.flatMap((environment) => (0,_environment_drift_js__WEBPACK_IMPORTED_MODULE_2__/* .differencesIn */ .Cg)(environment).map((change) => {
        const place = all.length === 1 ? '' : `${environment.name}: `;
        return `  ${place}${(0,_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .differenceText */ .L)(change)}`;
    }));
    return new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'DRIFT_FOUND',
        message: `drift found: ${(0,_values_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(found.length, 'difference')} from the environment file:\n${found.join('\n')}`,
        hint: 'Run the deploy workflow to remove the drift, or change the environment file to what is there now.',
    });
};
/** Merges equal messages: one cause, e.g. an expired token, fails every part. */
const distinct = (failures) => [
    ...new Map(failures.map((failure) => [String(failure), failure])).values(),
];
const isAlways = (failure) => failure instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l && ALWAYS.includes(failure.code);
/**
 * Throws the failure of a step.
 * @param other failures besides the environments, e.g. of the report
 * @throws ActionError DRIFT_FOUND, or what kept something from being compared
 */
const judgeDrift = (all, other, failOn) => {
    const every = distinct([...all.flatMap(_environment_drift_js__WEBPACK_IMPORTED_MODULE_2__/* .failuresIn */ .xM), ...other]);
    const failures = failOn === 'never' ? every.filter(isAlways) : every;
    if (failures.length === 1)
        throw failures[0];
    if (failures.length > 1)
        throw new AggregateError(failures, 'several parts could not be compared');
    if (failOn === 'drift' && all.some((one) => (0,_environment_drift_js__WEBPACK_IMPORTED_MODULE_2__/* .differencesIn */ .Cg)(one).length > 0))
        throw driftFound(all);
};


/***/ }),

/***/ 92444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const failureOf = (thrown) => {
    if (thrown instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l) {
        const { code, message, hint, service } = thrown;
        return { code, message, hint, ...(service === undefined ? {} : { service }) };
    }
    const hint = 'This is a defect; please report it.';
    return { code: 'UNEXPECTED', message: (0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(thrown), hint };
};


/***/ }),

/***/ 95117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** A count with its noun, e.g. `1 rule` or `2 rules`. */
const plural = (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`;


/***/ })

};
