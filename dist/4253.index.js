export const id = 4253;
export const ids = [4253];
export const modules = {

/***/ 9905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   onlyEnsure: () => (/* binding */ onlyEnsure)
/* harmony export */ });
/* harmony import */ var _stages_build_push_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75842);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75484);


/** Only ensures the repositories, for workflows that build with another action. */
const onlyEnsure = async (inputs, context) => {
    const { log, clock, outputs } = context;
    const { client, requestOf, nameOf } = await (0,_open_js__WEBPACK_IMPORTED_MODULE_1__/* .openRegistry */ .Me)(inputs, context);
    const stage = log.stage('build-push');
    for (const image of inputs.images) {
        const request = requestOf(image);
        const plan = await (0,_stages_build_push_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .planRepository */ ._)(request, client);
        await (0,_stages_build_push_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .ensureRepository */ .z)(request, plan, { repositories: client, clock }, { progress: stage });
    }
    const names = await Promise.all(inputs.images.map(nameOf));
    await outputs.set('name', names.join('\n'));
    const are = names.length === 1 ? 'is as it' : 'are as they';
    stage.done(`repository of ${names.join(', ')} ${are} should be`);
};


/***/ }),

/***/ 75842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ planRepository),
/* harmony export */   z: () => (/* binding */ ensureRepository)
/* harmony export */ });
/* harmony import */ var _core_create_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95708);
/* harmony import */ var _core_read_after_create_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8312);


/** The desired settings that differ. */
const differences = (wanted, now) => {
    const tags = Object.entries(wanted.tags ?? {});
    const isOther = ([key, value]) => now.tags?.[key] !== value;
    const { isPublic, isImmutable, readme } = wanted;
    return {
        ...(isPublic === undefined || isPublic === now.isPublic ? {} : { isPublic }),
        ...(isImmutable === undefined || isImmutable === now.isImmutable ? {} : { isImmutable }),
        ...(readme === undefined || readme === now.readme ? {} : { readme }),
        ...(tags.some(isOther) ? { tags: { ...now.tags, ...wanted.tags } } : {}),
    };
};
/** Describes the settings of a change. */
const describe = ({ isPublic, isImmutable, readme, tags, }) => [
    ...(isPublic === undefined ? [] : [isPublic ? 'public' : 'private']),
    ...(isImmutable === undefined ? [] : [isImmutable ? 'immutable' : 'mutable']),
    ...(readme === undefined ? [] : ['readme']),
    ...(tags === undefined ? [] : ['tags']),
];
const isWanted = (settings) => describe(settings).length > 0;
const changesOf = async ({ settings = {} }, id, repositories) => isWanted(settings) ? differences(settings, await repositories.settings(id)) : {};
/** Plans the creation or change of the repository; changes nothing. */
const planRepository = async (request, repositories) => {
    const { repository, compartmentId, settings = {} } = request;
    const target = `repository ${repository}`;
    const found = await repositories.find(compartmentId, repository);
    if (found === undefined) {
        const words = describe({ ...settings, isPublic: settings.isPublic ?? false }).join(', ');
        const description = `${words}, in the compartment that is given`;
        return { changes: [{ action: 'create', target, description }], kept: [] };
    }
    const other = describe(await changesOf(request, found.id, repositories));
    if (other.length === 0)
        return { changes: [], kept: [target] };
    return { changes: [{ action: 'update', target, description: other.join(', ') }], kept: [] };
};
/**
 * Creates or changes the repository according to the plan. A push must never create it, since that
 * would be in the root compartment.
 * @throws ActionError REPOSITORY_ELSEWHERE, RESOURCE_GONE
 */
const ensureRepository = async (request, plan, clients, { progress, changed = () => undefined }) => {
    for (const change of plan.changes) {
        if (change.action === 'create') {
            const how = await makeRepository(request, clients);
            if (how === 'Created')
                changed(change);
            progress.info(`${how} repository ${request.repository}`);
        }
        else {
            await changeRepository(request, clients);
            changed(change);
            progress.info(`Changed repository ${request.repository}: ${change.description}`);
        }
    }
};
const changeRepository = async (request, { repositories }) => {
    const found = await repositories.find(request.compartmentId, request.repository);
    const other = found && (await changesOf(request, found.id, repositories));
    if (found !== undefined && other !== undefined && isWanted(other)) {
        await repositories.update(found.id, other);
    }
};
/** A concurrent job may have created it since the plan: then it is found. */
const makeRepository = ({ compartmentId, repository: name, settings = {} }, { repositories, clock }) => {
    const find = () => repositories.find(compartmentId, name);
    return (0,_core_create_once_js__WEBPACK_IMPORTED_MODULE_0__/* .createOnce */ .U)({
        name: `repository ${name}`,
        identity: [
            ...['repository', compartmentId, name],
            // With other settings it is another request, and needs another token.
            ...(isWanted(settings) ? [JSON.stringify(settings)] : []),
        ],
        create: async (token) => {
            await repositories.create({ compartmentId, name, settings }, token);
            return (await (0,_core_read_after_create_js__WEBPACK_IMPORTED_MODULE_1__/* .readAfterCreate */ .B)(find, clock)) && 'Created';
        },
        // A repository that another run has just created may not be listed yet.
        find: async () => (await (0,_core_read_after_create_js__WEBPACK_IMPORTED_MODULE_1__/* .readAfterCreate */ .B)(find, clock, 2000)) && 'Found',
    });
};


/***/ }),

/***/ 86925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ realmDomain),
/* harmony export */   Ow: () => (/* binding */ domainOf),
/* harmony export */   cf: () => (/* binding */ parseRegion),
/* harmony export */   tF: () => (/* binding */ isKnownRealm)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** Second-level domains by realm key, from the SDK's realm table. */
const DOMAINS = new Map(Object.entries({
    oc1: 'oraclecloud.com',
    oc2: 'oraclegovcloud.com',
    oc3: 'oraclegovcloud.com',
    oc4: 'oraclegovcloud.uk',
    oc8: 'oraclecloud8.com',
    oc9: 'oraclecloud9.com',
    oc10: 'oraclecloud10.com',
    oc14: 'oraclecloud14.com',
    oc15: 'oraclecloud15.com',
    oc19: 'oraclecloud.eu',
    oc20: 'oraclecloud20.com',
    oc21: 'oraclecloud21.com',
    oc23: 'oraclecloud23.com',
    oc24: 'oraclecloud24.com',
    oc26: 'oraclecloud26.com',
    oc29: 'oraclecloud29.com',
    oc35: 'oraclecloud35.com',
    oc42: 'oraclecloud42.com',
    oc51: 'oraclecloud51.com',
    oc52: 'oraclecloud52.com',
}));
const FORM = /^[a-z]{2,3}(-[a-z]+)+-[0-9]+$/;
/**
 * A region identifier, e.g. `eu-frankfurt-1`. Checks only the form: a built-in list of regions
 * would reject every region that Oracle opens later.
 * @throws ActionError REGION_INVALID
 */
const parseRegion = (text) => {
    const region = text.trim().toLowerCase();
    if (FORM.test(region))
        return region;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'REGION_INVALID',
        message: `"${text}" is not a region identifier`,
        hint: 'Write the identifier, not the name or key: eu-frankfurt-1, us-ashburn-1, ap-seoul-1.',
    });
};
/** Whether later steps find the hosts of a realm without its domain. */
const isKnownRealm = (realm) => DOMAINS.has(realm);
/**
 * The domain that a realm's API hosts end in, if it is known.
 * @param reported from the metadata of the region; the table lacks realms that open later
 */
const domainOf = (realm, reported) => reported ?? DOMAINS.get(realm);
/**
 * The same, but required.
 * @throws ActionError REALM_UNKNOWN
 */
const realmDomain = (realm, reported) => {
    const domain = domainOf(realm, reported);
    if (domain !== undefined)
        return domain;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'REALM_UNKNOWN',
        message: `the API hosts of realm "${realm}" are not known`,
        hint: 'Set OCI_REGION_METADATA as the SDKs of OCI take it, {"realmKey":"oc99","realmDomainComponent":"oraclecloud99.com","regionIdentifier":"xx-city-1","regionKey":"CTY"}, or OCI_CLI_ENDPOINT to the API endpoint of the realm.',
    });
};


/***/ })

};
