export const id = 7778;
export const ids = [7778];
export const modules = {

/***/ 84317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectToCluster: () => (/* binding */ connectToCluster),
/* harmony export */   logInToRegistry: () => (/* binding */ logInToRegistry),
/* harmony export */   openIdentity: () => (/* binding */ openIdentity),
/* harmony export */   removeAccess: () => (/* binding */ removeAccess)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _clients_process_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12840);
/* harmony import */ var _clients_kubernetes_helm_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65205);
/* harmony import */ var _clients_files_backups_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54996);
/* harmony import */ var _clients_kubernetes_kubectl_namespaces_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20995);
/* harmony import */ var _clients_kubernetes_kubectl_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52525);
/* harmony import */ var _clients_oci_oci_session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42750);
/* harmony import */ var _clients_registry_registry_region_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9509);
/* harmony import */ var _clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(37296);
/* harmony import */ var _clients_files_text_file_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(29479);
/* harmony import */ var _stages_kubeconfig_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(92172);
/* harmony import */ var _stages_auth_signed_in_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(56637);
/* harmony import */ var _stages_kubeconfig_prove_access_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(51950);
/* harmony import */ var _stages_login_ocir_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(13833);
/* harmony import */ var _values_environment_cluster_id_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(68685);
/* harmony import */ var _values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(77214);
/* harmony import */ var _auth_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(38793);
/* harmony import */ var _kubeconfig_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1534);
/* harmony import */ var _login_ocir_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(62753);
/* harmony import */ var _cluster_access_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(584);
/* harmony import */ var _mask_login_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(89134);






















/** Signs in, or takes the identity that an earlier step left. */
const openIdentity = async (inputs, context) => {
    const { environment, region } = inputs;
    const session = inputs.signIn === undefined
        ? await (0,_clients_oci_oci_session_js__WEBPACK_IMPORTED_MODULE_7__.openSession)(context.environment, context.clock, (secret) => context.log.mask(secret))
        : await (0,_auth_js__WEBPACK_IMPORTED_MODULE_16__.signIn)(inputs.signIn, region ?? '', context);
    (0,_stages_auth_signed_in_js__WEBPACK_IMPORTED_MODULE_12__/* .requireTenancy */ .Q1)(session, inputs.allowedTenancies);
    const cluster = (0,_values_environment_cluster_id_js__WEBPACK_IMPORTED_MODULE_21__/* .clusterIdOf */ .r)(environment);
    if (cluster !== undefined)
        (0,_values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_15__/* .requireRealm */ .lx)((0,_values_oci_ocid_js__WEBPACK_IMPORTED_MODULE_15__/* .parseOcid */ .X8)(cluster, 'cluster'), session.realm);
    return region === undefined ? session : { ...session, region };
};
/** A short-lived login for the push. */
const logInToRegistry = async (registry, session, context) => {
    const { log, state, clock } = context;
    const { token } = await (0,_clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_9__/* .fetchRegistryToken */ .Dj)(await (0,_clients_registry_registry_region_js__WEBPACK_IMPORTED_MODULE_8__/* .sessionFor */ .w)(registry, session, clock), clock);
    const wanted = { host: registry, username: _clients_registry_registry_token_js__WEBPACK_IMPORTED_MODULE_9__/* .bearerUser */ .H0, password: token };
    (0,_mask_login_js__WEBPACK_IMPORTED_MODULE_20__/* .maskLogin */ .q)(wanted, log);
    await (0,_stages_login_ocir_js__WEBPACK_IMPORTED_MODULE_14__/* .login */ .iD)([wanted], (0,_login_ocir_js__WEBPACK_IMPORTED_MODULE_18__.loginPlaces)(context), (records) => state.save('login', records));
};
/** Milliseconds for which a call to an API server that was reached before is repeated. */
const PATIENCE = 120_000;
/** Connects by a kubeconfig of the pipeline's own: the user's is not touched. */
const connectToCluster = async (clusterId, choice, session, context) => {
    const { state, clock, temporaryFolder, log, signal } = context;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryFolder, `kubeconfig-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    const target = await (0,_cluster_access_js__WEBPACK_IMPORTED_MODULE_19__/* .chosenTarget */ .oE)(clusterId, choice, session, context);
    const { api, plugin, diagnose } = await (0,_cluster_access_js__WEBPACK_IMPORTED_MODULE_19__/* .chosenIdentity */ .F8)(target, choice, session, context);
    await (0,_stages_kubeconfig_prove_access_js__WEBPACK_IMPORTED_MODULE_13__/* .proveAccess */ .v)(target, api, undefined, diagnose);
    const { name, server, certificateAuthority } = target;
    await (0,_stages_kubeconfig_js__WEBPACK_IMPORTED_MODULE_11__/* .addContext */ .xf)({ name, server, certificateAuthority, plugin }, (0,_clients_files_text_file_js__WEBPACK_IMPORTED_MODULE_10__/* .textFile */ .E)(path), (0,_clients_files_backups_js__WEBPACK_IMPORTED_MODULE_4__/* .backups */ .u)(temporaryFolder), (record) => state.save('kubeconfig', record));
    const progress = { info: (message) => log.info(message) };
    const patience = { clock, progress, milliseconds: PATIENCE };
    const access = { kubeconfig: path, context: name, patience };
    const exec = (0,_clients_process_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .execUntil */ .m)(signal);
    return {
        kubernetes: (0,_clients_kubernetes_kubectl_js__WEBPACK_IMPORTED_MODULE_6__/* .kubectl */ .Lr)(exec, access),
        helm: (0,_clients_kubernetes_helm_js__WEBPACK_IMPORTED_MODULE_3__/* .helm */ .F)(exec, access, temporaryFolder),
        namespaces: (0,_clients_kubernetes_kubectl_namespaces_js__WEBPACK_IMPORTED_MODULE_5__/* .kubectlNamespaces */ .n)(exec, access),
    };
};
/** Takes back every credential that main made; goes on where one cannot be removed. */
const removeAccess = async (context) => {
    const failures = [];
    for (const action of [_kubeconfig_js__WEBPACK_IMPORTED_MODULE_17__.kubeconfig, _login_ocir_js__WEBPACK_IMPORTED_MODULE_18__.loginOcir, _auth_js__WEBPACK_IMPORTED_MODULE_16__.auth]) {
        try {
            await action.post?.(context);
        }
        catch (error) {
            failures.push(error);
        }
    }
    if (failures.length > 0)
        throw new AggregateError(failures, 'credentials could not be removed');
};


/***/ }),

/***/ 20995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ kubectlNamespaces)
/* harmony export */ });
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89858);
/* harmony import */ var _kubectl_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29003);
/* harmony import */ var _kubectl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52525);
/* harmony import */ var _kubernetes_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79521);
/* harmony import */ var _process_patient_exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71216);
/* harmony import */ var _process_process_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55639);






/** Whether the API server refused for one of these reasons, as kubectl prints them. */
const isRefused = (error, ...reasons) => error instanceof _process_process_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .ProcessError */ .y &&
    reasons.some((reason) => error.output.includes(`Error from server (${reason})`));
const namespaceOf = (object) => {
    const metadata = object.fields('metadata');
    return {
        uid: metadata.text('uid'),
        labels: metadata.strings('labels'),
        annotations: metadata.strings('annotations'),
        isTerminating: object.optional('status')?.optionalText('phase') === 'Terminating',
    };
};
/** Namespaces through kubectl. */
const kubectlNamespaces = (process, access) => {
    const exec = (0,_process_patient_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .patientExec */ .N)(process, access.patience);
    const run = (args, input) => (0,_kubectl_js__WEBPACK_IMPORTED_MODULE_1__/* .runKubectl */ .Un)(exec, [...(0,_kubectl_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .accessArguments */ .LT)(access), ...args, '--request-timeout=30s'], input);
    return {
        list: (selector) => (0,_kubernetes_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .readAgain */ .n)('could not list namespaces', access.patience, async () => {
            const found = await run(['get', 'namespaces', `--selector=${selector}`, '--output=json']);
            return _values_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .Fields */ .C8.parse(found).items('items', (one) => ({
                ...namespaceOf(one),
                name: one.fields('metadata').text('name'),
            }));
        }),
        find: (name) => (0,_kubernetes_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .readAgain */ .n)(`could not look for namespace ${name}`, access.patience, async () => {
            const found = await run(['get', 'namespace', name, '--ignore-not-found', '--output=json']);
            return found.trim() === '' ? undefined : namespaceOf(_values_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .Fields */ .C8.parse(found));
        }),
        create: async (manifest) => {
            const manager = '--field-manager=oke-virtual-nodes-actions';
            try {
                await run(['create', manager, '--filename=-'], JSON.stringify(manifest));
                return true;
            }
            catch (error) {
                if (isRefused(error, 'AlreadyExists'))
                    return false;
                throw error;
            }
        },
        remove: async (name, uid) => {
            // kubectl knows no preconditions, the API does; a conflict means that ours is gone.
            const options = { apiVersion: 'v1', kind: 'DeleteOptions', preconditions: { uid } };
            const path = `--raw=/api/v1/namespaces/${name}`;
            try {
                await run(['delete', path, '--filename=-'], JSON.stringify(options));
            }
            catch (error) {
                if (!isRefused(error, 'NotFound', 'Conflict'))
                    throw error;
            }
        },
        removeServices: async (namespace, names) => {
            const options = [`--namespace=${namespace}`, '--ignore-not-found', '--wait=false'];
            await run(['delete', 'services', ...names, ...options]);
        },
    };
};


/***/ }),

/***/ 50276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ resourceName),
/* harmony export */   bz: () => (/* binding */ describeCurrent),
/* harmony export */   ff: () => (/* binding */ describeTarget),
/* harmony export */   pO: () => (/* binding */ ratioOf)
/* harmony export */ });
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40335);

const people = { cpu: 'CPU' };
/** Its name as people write it. */
const resourceName = (resource) => people[resource] ?? resource;
const amount = ({ resource }, value) => {
    if (resource === 'cpu')
        return (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCpu */ .aY)(value);
    return resource === undefined ? String(Number(value.toPrecision(4))) : (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(value);
};
const valueText = (metric, value) => metric.target.type === 'Utilization' ? `${value} %` : amount(metric, value);
/** The target: `70 % of the request`, `500m a pod`, `30`. */
const describeTarget = (metric) => {
    const value = valueText(metric, metric.target.value);
    const suffix = { Utilization: ' of the request', AverageValue: ' a pod', Value: '' };
    return `${value}${suffix[metric.target.type]}`;
};
/** What is measured: `41 %`, `12.5`. */
const describeCurrent = (metric) => metric.current === undefined ? 'not measured' : valueText(metric, metric.current);
/** Measured, as a share of the target; undefined if nothing was measured. */
const ratioOf = ({ current, target }) => current === undefined || target.value === 0 ? undefined : current / target.value;


/***/ }),

/***/ 40335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lf: () => (/* binding */ parseQuantity),
/* harmony export */   aY: () => (/* binding */ formatCpu),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const SUFFIXES = {
    n: 1e-9,
    u: 1e-6,
    m: 1e-3,
    '': 1,
    k: 1e3,
    M: 1e6,
    G: 1e9,
    T: 1e12,
    P: 1e15,
    E: 1e18,
    Ki: 2 ** 10,
    Mi: 2 ** 20,
    Gi: 2 ** 30,
    Ti: 2 ** 40,
    Pi: 2 ** 50,
    Ei: 2 ** 60,
};
const FORM = /^([+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+))(?:[eE]([+-]?[0-9]+)|([numkMGTPE]|[KMGTPE]i))?$/;
/**
 * A Kubernetes quantity in its base unit: cores for CPU ('100m' is 0.1), bytes for memory ('1Gi').
 * @throws ActionError QUANTITY_INVALID
 */
const parseQuantity = (text) => {
    const [, digits, exponent, suffix = ''] = FORM.exec(text.trim()) ?? [];
    const scale = exponent === undefined ? SUFFIXES[suffix] : 10 ** Number(exponent);
    if (digits !== undefined && scale !== undefined)
        return Number(digits) * scale;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'QUANTITY_INVALID',
        message: `"${text}" is not a Kubernetes quantity`,
        hint: 'Write CPU as 100m or 0.5 and memory as 128Mi or 1Gi.',
    });
};
/** CPU cores for people: `41m`, `1.5`. */
const formatCpu = (cores) => cores >= 1 ? String(Number(cores.toFixed(2))) : `${Number((cores * 1000).toPrecision(3))}m`;
const BYTES = ['', 'Ki', 'Mi', 'Gi', 'Ti'];
/** Bytes for people: `512Mi`, `1.5Gi`. */
const formatBytes = (bytes) => {
    const power = bytes < 1 ? 0 : Math.min(BYTES.length - 1, Math.floor(Math.log2(bytes) / 10));
    return `${Number((bytes / 2 ** (10 * power)).toPrecision(3))}${BYTES[power] ?? ''}`;
};


/***/ }),

/***/ 61557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ isChangedMeanwhile),
/* harmony export */   hy: () => (/* binding */ ifSeen),
/* harmony export */   wY: () => (/* binding */ isNotAllowed)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const hasCode = (error, code) => error instanceof _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l && error.code === code;
/** Absent, or not for this user to see: OCI answers 404 to both. */
const isNotAllowed = (error) => hasCode(error, 'OCI_NOT_FOUND_OR_NOT_ALLOWED');
/** Whether something has another etag than when it was read: OCI answers 412. */
const isChangedMeanwhile = (error) => hasCode(error, 'OCI_CHANGED_MEANWHILE');
/** What is read, undefined where OCI answers 404; all other errors are passed on. */
const ifSeen = async (read) => {
    try {
        return await read;
    }
    catch (error) {
        if (isNotAllowed(error))
            return undefined;
        throw error;
    }
};


/***/ })

};
