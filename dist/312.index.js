export const id = 312;
export const ids = [312,8542];
export const modules = {

/***/ 40312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseCreatePlan: () => (/* binding */ parseCreatePlan)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _network_parse_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8542);
// Own file: loads zod, so it is imported only for a run with an approved plan.


const plan = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    compartmentId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    action: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['create', 'update']),
    target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    description: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    rules: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_network_parse_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .plannedRule */ .j),
}));
/**
 * Reads an earlier plan of a whole network.
 * @throws ActionError NETWORK_PLAN_INVALID
 */
const parseCreatePlan = (text) => (0,_network_parse_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAs */ .g)(text, plan);


/***/ }),

/***/ 8542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ parseAs),
/* harmony export */   j: () => (/* binding */ plannedRule),
/* harmony export */   parsePlan: () => (/* binding */ parsePlan)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);


const ports = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ min: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), max: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() });
/** A rule as plans print it. */
const plannedRule = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    direction: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['INGRESS', 'EGRESS']),
    protocol: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    peer: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    peerType: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['CIDR_BLOCK', 'SERVICE_CIDR_BLOCK', 'NETWORK_SECURITY_GROUP']),
    ports: ports.optional(),
    sourcePorts: ports.optional(),
    icmp: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), code: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().optional() }).optional(),
    isStateless: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    description: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});
const plan = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['rules', 'create-group', 'attach-group', 'flow-log']),
    target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    description: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    holder: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['security-list', 'nsg', 'log-group', 'capture-filter', 'flow-log']),
        id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    }),
    rules: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(plannedRule),
    removed: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(plannedRule),
    duplicates: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(plannedRule),
}));
/**
 * Reads the plan that a run with mode plan printed.
 * @throws ActionError NETWORK_PLAN_INVALID
 */
const parseAs = (text, schema) => {
    const invalid = (why) => new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
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
/**
 * Reads an earlier plan of rules.
 * @throws ActionError NETWORK_PLAN_INVALID
 */
const parsePlan = (text) => parseAs(text, plan);


/***/ })

};
