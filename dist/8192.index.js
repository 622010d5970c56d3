export const id = 8192;
export const ids = [8192];
export const modules = {

/***/ 65811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NetworkWrites: () => (/* binding */ NetworkWrites),
  openNetworkWrites: () => (/* binding */ openNetworkWrites)
});

// EXTERNAL MODULE: ./dist.src/values/fields.js
var fields = __webpack_require__(89858);
// EXTERNAL MODULE: ./dist.src/values/network/part-kind.js
var part_kind = __webpack_require__(46256);
// EXTERNAL MODULE: ./dist.src/clients/oci/sdk-client.js
var sdk_client = __webpack_require__(99625);
// EXTERNAL MODULE: ./dist.src/clients/oci/service-error.js
var service_error = __webpack_require__(23877);
// EXTERNAL MODULE: ./dist.src/clients/network/network-mapping.js
var network_mapping = __webpack_require__(37971);
// EXTERNAL MODULE: ./dist.src/clients/network/part-collections.js
var part_collections = __webpack_require__(72253);
// EXTERNAL MODULE: ./dist.src/clients/network/security-rule-mapping.js
var security_rule_mapping = __webpack_require__(55810);
;// CONCATENATED MODULE: ./dist.src/clients/network/part-creation.js

const common = ({ compartmentId, name, tags }) => ({
    compartmentId,
    displayName: name,
    freeformTags: { ...tags },
});
const inVcn = (part) => ({
    ...common(part),
    vcnId: part.vcnId,
});
const asRouteRule = ({ destination, isService, gatewayId }) => ({
    destination,
    destinationType: (isService
        ? 'SERVICE_CIDR_BLOCK'
        : 'CIDR_BLOCK'),
    networkEntityId: gatewayId,
});
const subnetDetails = (part) => ({
    ...inVcn(part),
    cidrBlock: part.cidr,
    dnsLabel: part.dnsLabel,
    prohibitPublicIpOnVnic: part.isPrivate,
    routeTableId: part.routeTableId,
    securityListIds: [part.securityListId],
});
const listDetails = (part) => ({
    ...inVcn(part),
    ingressSecurityRules: part.rules
        .filter(({ direction }) => direction === 'INGRESS')
        .map(security_rule_mapping/* toIngress */.Ts),
    egressSecurityRules: part.rules.filter(({ direction }) => direction === 'EGRESS').map(security_rule_mapping/* toEgress */.df),
});
/** The first rule that matches decides; what no rule includes is not recorded. Source: OCI, Capture Filters. */
const rejected = {
    isEnabled: true,
    priority: 0,
    flowLogType: 'REJECT',
    ruleAction: 'INCLUDE',
    samplingRate: 1,
};
/** The SDK calls that create one of each kind. */
const creations = {
    vcn: async (sdk, part, token) => {
        const { cidr, dnsLabel } = part;
        const createVcnDetails = { ...common(part), cidrBlocks: [cidr], dnsLabel };
        return (await sdk.createVcn({ createVcnDetails, ...token })).vcn;
    },
    'internet-gateway': async (sdk, part, token) => {
        const createInternetGatewayDetails = { ...inVcn(part), isEnabled: true };
        const request = { createInternetGatewayDetails, ...token };
        return (await sdk.createInternetGateway(request)).internetGateway;
    },
    'nat-gateway': async (sdk, part, token) => {
        const request = { createNatGatewayDetails: inVcn(part), ...token };
        return (await sdk.createNatGateway(request)).natGateway;
    },
    'service-gateway': async (sdk, part, token) => {
        const services = [{ serviceId: part.serviceId }];
        const request = { createServiceGatewayDetails: { ...inVcn(part), services }, ...token };
        return (await sdk.createServiceGateway(request)).serviceGateway;
    },
    'route-table': async (sdk, part, token) => {
        const createRouteTableDetails = { ...inVcn(part), routeRules: part.routes.map(asRouteRule) };
        return (await sdk.createRouteTable({ createRouteTableDetails, ...token })).routeTable;
    },
    'security-list': async (sdk, part, token) => {
        const request = { createSecurityListDetails: listDetails(part), ...token };
        return (await sdk.createSecurityList(request)).securityList;
    },
    'security-group': async (sdk, part, token) => {
        const request = { createNetworkSecurityGroupDetails: inVcn(part), ...token };
        return (await sdk.createNetworkSecurityGroup(request)).networkSecurityGroup;
    },
    subnet: async (sdk, part, token) => {
        const request = { createSubnetDetails: subnetDetails(part), ...token };
        return (await sdk.createSubnet(request)).subnet;
    },
    'capture-filter': async (sdk, part, token) => {
        const filterType = 'FLOWLOG';
        const rules = { filterType, flowLogCaptureFilterRules: [rejected] };
        const request = { createCaptureFilterDetails: { ...common(part), ...rules }, ...token };
        return (await sdk.createCaptureFilter(request)).captureFilter;
    },
};
/** Creates one part, and returns OCI's response unchanged. */
const createPart = (sdk, part, opcRetryToken) => {
    const create = creations[part.kind];
    return create(sdk, part, { opcRetryToken });
};

;// CONCATENATED MODULE: ./dist.src/clients/network/network-writes.js








const MANAGE = 'manage virtual-network-family';
const MANAGE_GROUPS = 'manage network-security-groups';
/** A new group is attached to its VCN. */
const CREATE_GROUPS = [MANAGE_GROUPS, 'manage vcns'];
const CREATE_FILTERS = ['manage capture-filters', 'manage vcns'];
/** Rules of others are sent back unchanged, including fields that this code does not know. */
const changed = (raw, read, removed, added) => [
    ...raw.filter((_, index) => {
        const rule = read[index];
        return rule === undefined || !removed.has(rule);
    }),
    ...added,
];
/** Sends only the direction that changes: OCI leaves the other untouched. */
const network_writes_listDetails = ({ list, ingress, egress }, { add, remove }) => {
    const removed = new Set(remove);
    const touches = (direction) => [...add, ...remove].some((rule) => rule.direction === direction);
    const added = (direction) => add.filter((rule) => rule.direction === direction);
    const { ingressSecurityRules, egressSecurityRules } = list;
    const ins = added('INGRESS').map(security_rule_mapping/* toIngress */.Ts);
    const outs = added('EGRESS').map(security_rule_mapping/* toEgress */.df);
    return {
        ...(touches('INGRESS') && {
            ingressSecurityRules: changed(ingressSecurityRules, ingress, removed, ins),
        }),
        ...(touches('EGRESS') && {
            egressSecurityRules: changed(egressSecurityRules, egress, removed, outs),
        }),
    };
};
/** Changes a network through the OCI SDK. Every method throws ActionError OCI_*. */
class NetworkWrites {
    #sdk;
    #session;
    #clock;
    constructor(sdk, session, clock) {
        this.#sdk = sdk;
        this.#session = session;
        this.#clock = clock;
    }
    #call(about, work) {
        const caller = { session: this.#session, service: 'network', clock: this.#clock };
        return (0,sdk_client/* callSdk */.v0)(caller, about, work);
    }
    async changeSecurityList({ id, etag }, raw, change) {
        const updateSecurityListDetails = network_writes_listDetails(raw, change);
        const update = () => this.#sdk.updateSecurityList({ securityListId: id, ifMatch: etag, updateSecurityListDetails });
        const doing = `change the rules of security list ${id}`;
        const operation = 'UpdateSecurityList';
        await this.#call({ operation, doing, policy: 'manage security-lists' }, update);
    }
    addToSecurityGroup(id, rules) {
        const request = {
            networkSecurityGroupId: id,
            addNetworkSecurityGroupSecurityRulesDetails: { securityRules: rules.map(security_rule_mapping/* toGroupRule */.ps) },
        };
        const add = () => (0,sdk_client/* fromSdk */.zm)(this.#sdk.addNetworkSecurityGroupSecurityRules(request), (response) => new fields/* Fields */.C8(response.addedNetworkSecurityGroupSecurityRules).items('securityRules', network_mapping/* asGroupRule */.cI));
        const doing = `add rules to network security group ${id}`;
        const operation = 'AddNetworkSecurityGroupSecurityRules';
        return this.#call({ operation, doing, policy: MANAGE_GROUPS }, add);
    }
    async removeFromSecurityGroup(id, securityRuleIds) {
        const remove = () => this.#sdk.removeNetworkSecurityGroupSecurityRules({
            networkSecurityGroupId: id,
            removeNetworkSecurityGroupSecurityRulesDetails: { securityRuleIds: [...securityRuleIds] },
        });
        const doing = `remove rules from network security group ${id}`;
        const operation = 'RemoveNetworkSecurityGroupSecurityRules';
        await this.#call({ operation, doing, policy: MANAGE_GROUPS }, remove);
    }
    async create(part, retryToken) {
        const { kind, name, tags } = part;
        const work = async () => {
            const created = await createPart(this.#sdk, part, retryToken);
            return (0,service_error/* readResponse */.Uk)(undefined, () => new fields/* Fields */.C8(created).text('id'));
        };
        const operation = `Create${part_collections/* collections */._[kind].name}`;
        const doing = `create ${part_kind/* partNames */.w[kind]} ${name}`;
        const policy = policyOf(kind);
        const id = await this.#call({ operation, doing, policy }, work);
        return { kind, id, name, tags, cidrs: [], isReady: false };
    }
}
const policyOf = (kind) => {
    if (kind === 'security-group')
        return CREATE_GROUPS;
    return kind === 'capture-filter' ? CREATE_FILTERS : MANAGE;
};
/** Loads the OCI SDK. */
const openNetworkWrites = async (session, clock) => {
    const { VirtualNetworkClient } = await Promise.all(/* import() */[__webpack_require__.e(8473), __webpack_require__.e(3267)]).then(__webpack_require__.t.bind(__webpack_require__, 3267, 19));
    const sdk = await (0,sdk_client/* createSdkClient */.CW)(VirtualNetworkClient, 'network', session, clock);
    return new NetworkWrites(sdk, session, clock);
};


/***/ }),

/***/ 99625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ createSdkClient),
/* harmony export */   v0: () => (/* binding */ callSdk),
/* harmony export */   zm: () => (/* binding */ fromSdk)
/* harmony export */ });
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89858);
/* harmony import */ var _oci_attempts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84647);
/* harmony import */ var _oci_endpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32031);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75506);
/* harmony import */ var _service_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23877);
/* harmony import */ var _signed_http_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62642);






const asResponse = ({ status, headers, body }) => ({
    status,
    headers: { get: (name) => headers[name.toLowerCase()] ?? null },
    json: async () => (0,_service_error_js__WEBPACK_IMPORTED_MODULE_3__/* .readResponse */ .Uk)(headers['opc-request-id'], () => (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .parseWhole */ .z2)(body)),
    text: async () => body,
});
/**
 * The SDK keeps only the message of an error that `send` throws, and prints it. It passes on
 * unchanged what is thrown while it reads a response, so errors are thrown there.
 */
const failing = (error) => {
    const fail = () => {
        throw error;
    };
    return { status: 200, headers: { get: fail }, json: async () => fail(), text: async () => fail() };
};
/** Sends once, with our signature and a time limit: `callSdk` does the rest. */
const httpClientOf = (session, clock) => ({
    send: async ({ method, uri, headers, body }) => {
        const call = {
            method,
            url: new URL(uri),
            headers: Object.fromEntries(headers),
            body: typeof body === 'string' ? body : undefined,
        };
        const signal = clock.limit(_http_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .SERVICE_POLICY */ .pZ.attempt);
        const sent = (0,_signed_http_js__WEBPACK_IMPORTED_MODULE_4__/* .sendSigned */ .h)(call, session, clock, signal).then(asResponse, failing);
        return (await sent);
    },
});
/** Creates an OCI SDK client that sends through us. Loads oci-common. */
const createSdkClient = async (Client, service, session, clock) => {
    const { NoRetryConfigurationDetails } = await __webpack_require__.e(/* import() */ 8473).then(__webpack_require__.t.bind(__webpack_require__, 48473, 19));
    const client = new Client({ httpClient: httpClientOf(session, clock) }, {
        retryConfiguration: NoRetryConfigurationDetails,
        circuitBreaker: { circuit: undefined, noCircuit: true },
    });
    client.endpoint = (0,_oci_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceEndpoint */ .X)(service, session);
    return client;
};
/** The SDK throws a TypeError for a response that does not match its types. */
const orUnfit = (error) => error instanceof TypeError ? new _service_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UnfitResponse */ .ou(new _values_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .ShapeError */ .ym(error.message), undefined) : error;
/**
 * Makes one SDK call, with the retries of all OCI calls; `call` reads what is needed.
 * @throws ActionError OCI_UNREACHABLE, OCI_RESPONSE_INVALID, OCI_*
 */
const callSdk = ({ session, service, clock }, about, call) => {
    const operation = { ...about, endpoint: (0,_oci_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceEndpoint */ .X)(service, session) };
    const isRead = /^(Get|List)/.test(about.operation);
    return (0,_oci_attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptOci */ .h)(operation, isRead, clock, () => call().catch((error) => {
        throw orUnfit(error);
    }));
};
/** Reads a response of the SDK. @throws UnfitAnswer */
const fromSdk = async (sent, read) => {
    const response = await sent;
    return (0,_service_error_js__WEBPACK_IMPORTED_MODULE_3__/* .readResponse */ .Uk)(response.opcRequestId, () => read(response));
};


/***/ })

};
