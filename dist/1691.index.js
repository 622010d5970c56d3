export const id = 1691;
export const ids = [1691];
export const modules = {

/***/ 56929:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.githubJob = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const fields_ts_1 = __webpack_require__(93773);
const foreign_answer_ts_1 = __webpack_require__(21012);
const http_exchange_ts_1 = __webpack_require__(29491);
const outsider_ts_1 = __webpack_require__(29267);
const timed_request_ts_1 = __webpack_require__(2214);
const REFUSALS = {
    fork: {
        code: 'OIDC_NOT_FOR_FORKS',
        message: 'GitHub gives no OIDC token to a pull request from a fork',
        hint: "Let the job run only for the repository's own branches, with if: github.event.pull_request.head.repo.full_name == github.repository",
    },
    dependabot: {
        code: 'OIDC_NOT_FOR_DEPENDABOT',
        message: 'GitHub gives this run of Dependabot no OIDC token',
        hint: "Dependabot's runs have a read-only token: grant \"permissions: { id-token: write, contents: read }\" on the job itself and store oidc-client among Dependabot's secrets too, or skip the job with if: github.actor != 'dependabot[bot]'",
    },
    permission: {
        code: 'OIDC_PERMISSION_MISSING',
        message: 'GitHub gives this job no OIDC token: the permission id-token is missing',
        hint: 'Add "permissions: { id-token: write, contents: read }" to the job or workflow. A reusable workflow has it only if its caller grants it too.',
    },
};
const noToken = (why, cause) => new action_error_ts_1.ActionError({
    code: 'OIDC_TOKEN_UNAVAILABLE',
    message: `GitHub's OIDC issuer gave no token: ${why}`,
    hint: 'Run again; GitHub Status says whether Actions has a problem. On GHES, OIDC has to be set up for the instance.',
    cause,
});
const tokenIn = (answer) => {
    (0, foreign_answer_ts_1.requireOwnAnswer)(answer);
    if (!(0, http_exchange_ts_1.isSuccess)(answer))
        throw noToken(`it answered ${answer.status}`);
    return fields_ts_1.Fields.parse(answer.body).text('value');
};
/** The identity of the running job. @throws ActionError OIDC_PERMISSION_MISSING, OIDC_NOT_FOR_*, OIDC_TOKEN_UNAVAILABLE */
const githubJob = (environment, clock) => ({
    idToken: async (audience) => {
        const address = environment['ACTIONS_ID_TOKEN_REQUEST_URL'];
        const bearer = environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!address || !bearer) {
            throw new action_error_ts_1.ActionError(REFUSALS[(await (0, outsider_ts_1.outsiderOf)(environment)) ?? 'permission']);
        }
        const url = new URL(address);
        url.searchParams.set('audience', audience);
        const headers = { authorization: `Bearer ${bearer}`, accept: 'application/json' };
        return (0, timed_request_ts_1.timedRequest)(url, { method: 'GET', headers }, clock, tokenIn).catch((error) => {
            throw error instanceof action_error_ts_1.ActionError ? error : noToken((0, action_error_ts_1.messageOf)(error), error);
        });
    },
});
exports.githubJob = githubJob;


/***/ })

};
