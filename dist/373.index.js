export const id = 373;
export const ids = [373];
export const modules = {

/***/ 30373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kubeconfigToken: () => (/* binding */ kubeconfigToken)
/* harmony export */ });
const okeCredential = async (clusterId, region, clock) => {
    const { openSession } = await Promise.all(/* import() */[__webpack_require__.e(2750), __webpack_require__.e(4540)]).then(__webpack_require__.bind(__webpack_require__, 42750));
    const { okeToken } = await __webpack_require__.e(/* import() */ 861).then(__webpack_require__.bind(__webpack_require__, 30861));
    const session = await openSession(process.env, clock);
    return okeToken(session, region ?? session.region, clusterId, clock.now());
};
const githubCredential = async (audience, clock) => {
    const { githubJob } = await __webpack_require__.e(/* import() */ 8924).then(__webpack_require__.bind(__webpack_require__, 28924));
    const { githubToken } = await __webpack_require__.e(/* import() */ 4625).then(__webpack_require__.bind(__webpack_require__, 24625));
    return githubToken(githubJob(process.env, clock), audience, clock.now());
};
/**
 * The credential plugin that our kubeconfig names: `index.js <cluster OCID> <region>` or
 * `index.js --github-oidc <audience>` prints an ExecCredential.
 */
const printCredential = async ([first = '', second], clock) => {
    const credential = first === '--github-oidc'
        ? await githubCredential(second ?? '', clock)
        : await okeCredential(first, second, clock);
    process.stdout.write(`${JSON.stringify(credential)}\n`);
};
/** Not an action for workflows: it has no action.yml, only a stub in dist/ like the others. */
const kubeconfigToken = {
    main: ({ clock }) => printCredential(process.argv.slice(2), clock),
};


/***/ })

};
