export const id = 532;
export const ids = [532];
export const modules = {

/***/ 2532:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.kubeconfigToken = void 0;
const okeCredential = async (clusterId, region) => {
    const { openSession } = await __webpack_require__.e(/* import() */ 284).then(__webpack_require__.bind(__webpack_require__, 75284));
    const { okeToken } = await __webpack_require__.e(/* import() */ 253).then(__webpack_require__.bind(__webpack_require__, 20253));
    const session = await openSession(process.env);
    return okeToken(session, region ?? session.region, clusterId, Date.now());
};
const githubCredential = async (audience) => {
    const { githubJob } = await __webpack_require__.e(/* import() */ 504).then(__webpack_require__.bind(__webpack_require__, 82123));
    const { githubToken } = await __webpack_require__.e(/* import() */ 861).then(__webpack_require__.bind(__webpack_require__, 12861));
    return githubToken(githubJob(process.env), audience, Date.now());
};
/**
 * The credential plugin that our kubeconfig names: `index.js <cluster OCID> <region>` or
 * `index.js --github-oidc <audience>` prints an ExecCredential.
 */
const printCredential = async ([first = '', second]) => {
    const credential = first === '--github-oidc'
        ? await githubCredential(second ?? '')
        : await okeCredential(first, second);
    process.stdout.write(`${JSON.stringify(credential)}\n`);
};
/** No action for workflows: it has no action.yml, only a stub in dist/ beside the others. */
exports.kubeconfigToken = { main: () => printCredential(process.argv.slice(2)) };


/***/ })

};
