export const id = 1404;
export const ids = [1404];
export const modules = {

/***/ 31404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parts: () => (/* binding */ parts),
/* harmony export */   pipeline: () => (/* binding */ pipeline),
/* harmony export */   pipelineWith: () => (/* binding */ pipelineWith)
/* harmony export */ });
/* harmony import */ var _pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35754);

/** The adapters. The code of each is loaded when it is called, so that the sign-in does not wait for the stages'. */
const parts = {
    openIdentity: async (...given) => (await Promise.all(/* import() */[__webpack_require__.e(1912), __webpack_require__.e(2750), __webpack_require__.e(5916), __webpack_require__.e(7147)]).then(__webpack_require__.bind(__webpack_require__, 9130))).openIdentity(...given),
    logInToRegistry: async (...given) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1912), __webpack_require__.e(2750), __webpack_require__.e(9539), __webpack_require__.e(7794), __webpack_require__.e(2209), __webpack_require__.e(2193), __webpack_require__.e(3475)]).then(__webpack_require__.bind(__webpack_require__, 84317))).logInToRegistry(...given),
    openClients: async (...given) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1912), __webpack_require__.e(2750), __webpack_require__.e(9539), __webpack_require__.e(7794), __webpack_require__.e(1949), __webpack_require__.e(2209), __webpack_require__.e(3558), __webpack_require__.e(6401), __webpack_require__.e(2193), __webpack_require__.e(3447), __webpack_require__.e(2567), __webpack_require__.e(8209), __webpack_require__.e(568), __webpack_require__.e(9257), __webpack_require__.e(1403), __webpack_require__.e(4074)]).then(__webpack_require__.bind(__webpack_require__, 81793))).openClients(...given),
};
const attempt = async (own, context, run) => {
    const { signal } = context;
    try {
        const inputs = await (0,_pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readPipelineInputs */ .M)(context);
        const session = await own.openIdentity(inputs, context);
        const { runPipeline } = await Promise.all(/* import() */[__webpack_require__.e(1912), __webpack_require__.e(3558), __webpack_require__.e(9493), __webpack_require__.e(6401), __webpack_require__.e(3447), __webpack_require__.e(5208), __webpack_require__.e(2567), __webpack_require__.e(8525), __webpack_require__.e(4312), __webpack_require__.e(9792), __webpack_require__.e(9830), __webpack_require__.e(4329), __webpack_require__.e(339), __webpack_require__.e(661), __webpack_require__.e(8569), __webpack_require__.e(1818), __webpack_require__.e(6194), __webpack_require__.e(7051)]).then(__webpack_require__.bind(__webpack_require__, 26329));
        await runPipeline(own, { inputs, session }, context, run);
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
const pipelineWith = (own) => ({
    main: async (context) => {
        const started = context.clock.now();
        const run = { evidence: {}, results: [], other: [] };
        await attempt(own, context, run);
        const { results, evidence, other } = run;
        const [{ pipelineReport }, { publications }] = await Promise.all([
            __webpack_require__.e(/* import() */ 1463).then(__webpack_require__.bind(__webpack_require__, 71463)),
            __webpack_require__.e(/* import() */ 5397).then(__webpack_require__.bind(__webpack_require__, 15397)),
        ]);
        for (const publish of publications) {
            const report = pipelineReport(results, evidence, context.clock.now() - started, other);
            // A failed write must not hide why the run failed.
            await publish(report, evidence, context).catch((error) => other.push(error));
        }
        throwFailures(run);
    },
    post: async (context) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1912), __webpack_require__.e(2750), __webpack_require__.e(9539), __webpack_require__.e(7794), __webpack_require__.e(2209), __webpack_require__.e(2193), __webpack_require__.e(3475)]).then(__webpack_require__.bind(__webpack_require__, 84317))).removeAccess(context),
});
const pipeline = pipelineWith(parts);


/***/ })

};
