export const id = 563;
export const ids = [563];
export const modules = {

/***/ 77563:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readInstanceIdentity = exports.isOnInstance = void 0;
const node_http_1 = __webpack_require__(37067);
const promises_1 = __webpack_require__(58500);
const action_error_ts_1 = __webpack_require__(21025);
const region_metadata_ts_1 = __webpack_require__(30444);
/** Milliseconds for one answer: the service is on the same machine. */
const TIMEOUT = 2000;
const PAUSES = [200, 800];
const LARGEST = 1 << 20;
/** The address of the metadata service; OCI_METADATA_BASE_URL is what the SDKs know too. */
const baseOf = (environment) => (environment['OCI_METADATA_BASE_URL'] || 'http://169.254.169.254/opc/v2').replace(/\/+$/, '');
/**
 * One GET without any proxy: a link-local address is behind none. The fixed header is what version
 * 2 of the service wants.
 */
const fetchText = (url, timeout) => new Promise((resolve, reject) => {
    const headers = { authorization: 'Bearer Oracle', accept: '*/*' };
    const agent = new node_http_1.Agent();
    const request = (0, node_http_1.get)(url, { headers, agent, signal: AbortSignal.timeout(timeout) }, (answer) => {
        let body = '';
        answer.setEncoding('utf8');
        answer.on('data', (part) => {
            body += part;
            if (body.length > LARGEST)
                request.destroy(new Error('the answer is too large'));
        });
        answer.on('error', reject);
        answer.on('end', () => {
            if (answer.statusCode === 200)
                resolve(body);
            else
                reject(new Error(`it answered ${answer.statusCode ?? 'nothing'}`));
        });
    });
    request.on('error', reject);
});
/** Whether this machine is an instance of OCI: asked for at most a second. */
const isOnInstance = async (environment) => {
    try {
        await fetchText(`${baseOf(environment)}/instance/regionInfo`, 1000);
        return true;
    }
    catch {
        return false;
    }
};
exports.isOnInstance = isOnInstance;
const unavailable = (url, cause) => new action_error_ts_1.ActionError({
    code: 'INSTANCE_METADATA_UNAVAILABLE',
    message: `the instance metadata service gave no answer to ${url}: ${(0, action_error_ts_1.messageOf)(cause)}`,
    hint: 'An instance principal exists only on a compute instance of OCI. On one, the runner must be able to connect to 169.254.169.254, also from a container. Elsewhere, sign in in another way.',
    cause,
});
const read = async (url) => {
    for (let attempt = 0;; attempt++) {
        try {
            return await fetchText(url, TIMEOUT);
        }
        catch (error) {
            const pause = PAUSES[attempt];
            if (pause === undefined)
                throw unavailable(url, error);
            await (0, promises_1.setTimeout)(pause);
        }
    }
};
/**
 * The certificate and key that the instance was given, by version 2 of the metadata service.
 * @throws ActionError INSTANCE_METADATA_UNAVAILABLE within 8 s.
 */
const readInstanceIdentity = async (environment) => {
    const base = baseOf(environment);
    const [info, certificate, privateKey, intermediate] = await Promise.all([
        'instance/regionInfo',
        'identity/cert.pem',
        'identity/key.pem',
        'identity/intermediate.pem',
    ].map((path) => read(`${base}/${path}`)));
    return {
        certificate: certificate ?? '',
        privateKey: privateKey ?? '',
        intermediate: intermediate ?? '',
        regionMetadata: info ?? '',
        ...(0, region_metadata_ts_1.parseRegionMetadata)(info ?? ''),
    };
};
exports.readInstanceIdentity = readInstanceIdentity;


/***/ })

};
