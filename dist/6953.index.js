export const id = 6953;
export const ids = [6953];
export const modules = {

/***/ 36953:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parsePlan = exports.parseAs = exports.plannedRule = void 0;
const zod_1 = __webpack_require__(50924);
const action_error_ts_1 = __webpack_require__(21025);
const ports = zod_1.z.object({ min: zod_1.z.int(), max: zod_1.z.int() });
/** A rule as plans print it. */
exports.plannedRule = zod_1.z.object({
    direction: zod_1.z.enum(['INGRESS', 'EGRESS']),
    protocol: zod_1.z.string(),
    peer: zod_1.z.string(),
    peerType: zod_1.z.enum(['CIDR_BLOCK', 'SERVICE_CIDR_BLOCK', 'NETWORK_SECURITY_GROUP']),
    ports: ports.optional(),
    sourcePorts: ports.optional(),
    icmp: zod_1.z.object({ type: zod_1.z.int(), code: zod_1.z.int().optional() }).optional(),
    isStateless: zod_1.z.boolean(),
    description: zod_1.z.string().optional(),
});
const plan = zod_1.z.array(zod_1.z.object({
    kind: zod_1.z.enum(['rules', 'create-group', 'attach-group']),
    target: zod_1.z.string(),
    description: zod_1.z.string(),
    holder: zod_1.z.object({
        kind: zod_1.z.enum(['security-list', 'nsg']),
        id: zod_1.z.string(),
        name: zod_1.z.string(),
    }),
    rules: zod_1.z.array(exports.plannedRule),
    removed: zod_1.z.array(exports.plannedRule),
    duplicates: zod_1.z.array(exports.plannedRule),
}));
/**
 * Reads what a run with mode plan printed.
 * @throws ActionError NETWORK_PLAN_INVALID
 */
const parseAs = (text, schema) => {
    const invalid = (why) => new action_error_ts_1.ActionError({
        code: 'NETWORK_PLAN_INVALID',
        message: `the approved plan cannot be read: ${why}`,
        hint: 'Give the output "plan" of a run with mode: plan, unchanged.',
    });
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        throw invalid('it is not JSON');
    }
    const read = schema.safeParse(json);
    if (read.success)
        return read.data;
    const [issue] = read.error.issues;
    throw invalid(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
};
exports.parseAs = parseAs;
/**
 * Reads a plan of rules that was made before.
 * @throws ActionError NETWORK_PLAN_INVALID
 */
const parsePlan = (text) => (0, exports.parseAs)(text, plan);
exports.parsePlan = parsePlan;


/***/ })

};
