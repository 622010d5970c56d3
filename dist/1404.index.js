export const id = 1404;
export const ids = [1404];
export const modules = {

/***/ 31404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadParts: () => (/* binding */ loadParts),
/* harmony export */   pipeline: () => (/* binding */ pipeline),
/* harmony export */   pipelineWith: () => (/* binding */ pipelineWith)
/* harmony export */ });
/* harmony import */ var _pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35754);

/** The adapters, loaded with the stages once the inputs are in order. */
const loadParts = async () => {
    const { openIdentity, logInToRegistry } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9618), __webpack_require__.e(7794), __webpack_require__.e(6961), __webpack_require__.e(3175), __webpack_require__.e(8793), __webpack_require__.e(8453), __webpack_require__.e(9595), __webpack_require__.e(5387)]).then(__webpack_require__.bind(__webpack_require__, 84317));
    const { openClients } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9618), __webpack_require__.e(7794), __webpack_require__.e(6961), __webpack_require__.e(3175), __webpack_require__.e(3652), __webpack_require__.e(8793), __webpack_require__.e(8453), __webpack_require__.e(9466), __webpack_require__.e(5446), __webpack_require__.e(9595), __webpack_require__.e(3250), __webpack_require__.e(4752), __webpack_require__.e(8181), __webpack_require__.e(2881), __webpack_require__.e(9596), __webpack_require__.e(9185)]).then(__webpack_require__.bind(__webpack_require__, 81793));
    return { openIdentity, logInToRegistry, openClients };
};
const attempt = async (load, context, run) => {
    const { signal } = context;
    try {
        const inputs = await (0,_pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readPipelineInputs */ .M)(context);
        const { runPipeline } = await Promise.all(/* import() */[__webpack_require__.e(3652), __webpack_require__.e(2365), __webpack_require__.e(5446), __webpack_require__.e(9792), __webpack_require__.e(6421), __webpack_require__.e(3250), __webpack_require__.e(4398), __webpack_require__.e(2518), __webpack_require__.e(6535), __webpack_require__.e(6399), __webpack_require__.e(5414), __webpack_require__.e(1885), __webpack_require__.e(7368), __webpack_require__.e(8204), __webpack_require__.e(2932)]).then(__webpack_require__.bind(__webpack_require__, 26329));
        await runPipeline(await load(), inputs, context, run);
    }
    catch (error) {
        run.other.push(signal.aborted ? signal.reason : error);
    }
};
const throwFailures = ({ results, other }) => {
    const failed = results.flatMap(({ failure }) => (failure === undefined ? [] : [failure]));
    const failures = [...other, ...failed];
    if (failures.length === 1)
        throw failures[0];
    if (failures.length > 1)
        throw new AggregateError(failures, 'several stages failed');
};
const pipelineWith = (load) => ({
    main: async (context) => {
        const started = context.clock.now();
        const run = { evidence: {}, results: [], other: [] };
        await attempt(load, context, run);
        const { results, evidence, other } = run;
        const [{ pipelineReport }, { publications }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(9792), __webpack_require__.e(9868)]).then(__webpack_require__.bind(__webpack_require__, 71463)),
            Promise.all(/* import() */[__webpack_require__.e(9792), __webpack_require__.e(7699), __webpack_require__.e(6674)]).then(__webpack_require__.bind(__webpack_require__, 49697)),
        ]);
        for (const publish of publications) {
            const report = pipelineReport(results, evidence, context.clock.now() - started, other);
            // What cannot be written must not hide why the run failed.
            await publish(report, evidence, context).catch((error) => other.push(error));
        }
        throwFailures(run);
    },
    post: async (context) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9618), __webpack_require__.e(7794), __webpack_require__.e(6961), __webpack_require__.e(3175), __webpack_require__.e(8793), __webpack_require__.e(8453), __webpack_require__.e(9595), __webpack_require__.e(5387)]).then(__webpack_require__.bind(__webpack_require__, 84317))).removeAccess(context),
});
const pipeline = pipelineWith(loadParts);


/***/ })

};
