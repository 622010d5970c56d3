export const id = 7094;
export const ids = [7094];
export const modules = {

/***/ 7094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   prepareCommand: () => (/* binding */ prepareCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



const USAGE = `oke-virtual-nodes init --repository OWNER/REPO --owner-id N --repository-id N
    --identity-domain-url URL --compartment-id OCID --cluster-id OCID --node-subnet-id OCID
    --puller-address ADDRESS [--branch main] [--yes | --terraform FOLDER]
oke-virtual-nodes doctor [--<input> VALUE ...]
Both use the profile of the OCI CLI; see docs/your-tenancy.md and doctor/README.md.`;
/** The files that a runner provides to a step, and that a user's machine lacks. */
const FILES = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'];
/** The inputs of a command: `--name value`, `--name=value`, or `--name` alone for true. */
const takeOptions = (words, environment) => {
    for (const [at, word] of words.entries()) {
        const [, name, given] = /^--([a-z0-9-]+)(?:=([\s\S]*))?$/.exec(word) ?? [];
        if (name === undefined)
            continue;
        const next = words[at + 1];
        const isAlone = given === undefined && (next === undefined || next.startsWith('--'));
        environment[`INPUT_${name.toUpperCase()}`] = given ?? (isAlone ? 'true' : next);
    }
};
/**
 * Turns a command line into what a runner would give the action; uses an OCI CLI profile in place.
 * For anything else, prints the usage and returns undefined.
 */
const prepareCommand = ([name, ...options], environment) => {
    if (name !== 'init' && name !== 'doctor') {
        console.error(USAGE);
        process.exitCode = 2;
        return undefined;
    }
    takeOptions(options, environment);
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'oke-command-'));
    environment['RUNNER_TEMP'] ??= folder;
    for (const file of FILES) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, file);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, '', { mode: 0o600 });
        environment[`GITHUB_${file}`] ??= path;
    }
    const profile = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.oci', 'config');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(profile))
        environment['OCI_CLI_CONFIG_FILE'] ??= profile;
    return { name, end: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true }) };
};


/***/ })

};
