export const id = 2532;
export const ids = [2532];
export const modules = {

/***/ 2532:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.kubeconfigToken = void 0;
const okeCredential = async (clusterId, region, clock) => {
    const { openSession } = await __webpack_require__.e(/* import() */ 1634).then(__webpack_require__.bind(__webpack_require__, 81634));
    const { okeToken } = await __webpack_require__.e(/* import() */ 1108).then(__webpack_require__.bind(__webpack_require__, 71108));
    const session = await openSession(process.env, clock);
    return okeToken(session, region ?? session.region, clusterId, clock.now());
};
const githubCredential = async (audience, clock) => {
    const { githubJob } = await __webpack_require__.e(/* import() */ 6929).then(__webpack_require__.bind(__webpack_require__, 56929));
    const { githubToken } = await __webpack_require__.e(/* import() */ 6650).then(__webpack_require__.bind(__webpack_require__, 6650));
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
/** No action for workflows: it has no action.yml, only a stub in dist/ beside the others. */
exports.kubeconfigToken = {
    main: ({ clock }) => printCredential(process.argv.slice(2), clock),
};


/***/ })

};
