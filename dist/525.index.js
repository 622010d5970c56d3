export const id = 525;
export const ids = [525];
export const modules = {

/***/ 670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iq: () => (/* binding */ parseDay),
/* harmony export */   Li: () => (/* binding */ defaultChecks),
/* harmony export */   p8: () => (/* binding */ parseException)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47191);


/** A cluster of virtual nodes alone, and nothing accepted. */
const defaultChecks = { managedNodes: false, ignore: [] };
/**
 * An exception in one line: rule, object, last day, reason.
 * @throws ActionError INPUT_INVALID, DATE_INVALID
 */
const parseException = (line) => {
    const [, rule, object, until, reason] = /^(\S+)\s+(\S+\/\S+)\s+(\S+)\s+(\S.*)$/.exec(line.trim()) ?? [];
    if (rule === undefined || object === undefined || until === undefined || reason === undefined) {
        throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .aY)(`"${line}" is not a rule, an object, a day and a reason`, 'Write, for example, init-container Deployment/edge 2027-01-31 runs on managed nodes.');
    }
    return { rule, object, until: parseDay(until), reason };
};
/** A day as `YYYY-MM-DD`. @throws ActionError DATE_INVALID */
const parseDay = (text) => {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text))
        return text;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'DATE_INVALID',
        message: `"${text}" is no day`,
        hint: 'Write year, month and day, for example 2027-01-31.',
    });
};


/***/ }),

/***/ 10207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ clusterSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26921);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55377);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85651);
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47191);
/* harmony import */ var _kubernetes_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12372);
/* harmony import */ var _network_cidr_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57562);
/* harmony import */ var _oci_ocid_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77214);
/* harmony import */ var _environment_fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34468);








const own = _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .defaults */ .N['ensure-cluster'];
const subnet = (0,_oci_ocid_js__WEBPACK_IMPORTED_MODULE_5__/* .ocidOf */ .xh)('subnet');
/** The cluster as a description: it is made where it is missing. */
const clusterSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    name: (0,_environment_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .words */ .aL)('Name of the cluster.', 'shop'),
    compartment: (0,_environment_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .parsed */ .Yz)((0,_oci_ocid_js__WEBPACK_IMPORTED_MODULE_5__/* .ocidOf */ .xh)('compartment', 'tenancy'), 'OCID of its compartment.'),
    vcn: (0,_environment_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .parsed */ .Yz)((0,_oci_ocid_js__WEBPACK_IMPORTED_MODULE_5__/* .ocidOf */ .xh)('vcn'), 'OCID of the VCN; that of network.create if left out.').optional(),
    'endpoint-subnet': (0,_environment_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .parsed */ .Yz)(subnet, 'OCID of the subnet of the Kubernetes API; that of network.create if left out.').optional(),
    'load-balancer-subnet': (0,_environment_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .parsed */ .Yz)(subnet, 'OCID of the subnet of load balancers; that of network.create if left out.').optional(),
    endpoint: (0,_environment_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .oneOf */ .yL)(['public', 'private'], 'Address of the Kubernetes API.').default(own['api-endpoint']),
    'endpoint-groups': (0,_environment_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .listOf */ .c3)((0,_environment_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .parsed */ .Yz)((0,_oci_ocid_js__WEBPACK_IMPORTED_MODULE_5__/* .ocidOf */ .xh)('networksecuritygroup'), 'OCID of a network security group.'), 'Network security groups of the Kubernetes API.').optional(),
    'kubernetes-version': (0,_environment_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .parsed */ .Yz)(_kubernetes_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .ot, 'latest, a minor or all of a version; an existing cluster is upgraded to it, which restarts its pods.', '1.36').optional(),
    'services-cidr': (0,_environment_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .parsed */ .Yz)((text) => (0,_network_cidr_js__WEBPACK_IMPORTED_MODULE_4__/* .parseCidr */ .GN)(text).text, 'CIDR block of the addresses of Services.', '10.96.0.0/16').optional(),
    'kms-key': (0,_environment_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .parsed */ .Yz)((0,_oci_ocid_js__WEBPACK_IMPORTED_MODULE_5__/* .ocidOf */ .xh)('key'), 'OCID of the key that Secrets are encrypted with.').optional(),
    upgrade: (0,_environment_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .flag */ .Jt)('Make a basic cluster an enhanced one, for good.').default((0,_input_text_js__WEBPACK_IMPORTED_MODULE_2__/* .asFlag */ .v0)(own.upgrade)),
    openid: zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
        audience: (0,_environment_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .words */ .aL)("Audience of the tokens of GitHub's jobs."),
        claims: (0,_environment_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .pairs */ .AS)('Claims that these tokens must have, such as repository: acme/shop.'),
        issuer: (0,_environment_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .parsed */ .Yz)(_input_text_js__WEBPACK_IMPORTED_MODULE_2__/* .asEndpoint */ .u8, 'Issuer, for GitHub Enterprise Server.').prefault(own['openid-issuer']),
    })
        .meta({ description: 'Whose tokens of GitHub sign in to the Kubernetes API.' })
        .optional(),
    tags: (0,_environment_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .pairs */ .AS)('Free-form tags; those of others stay.').optional(),
    timeout: (0,_environment_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .parsed */ .Yz)(_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E, 'How long to wait for the cluster.', '30m').prefault(own.timeout),
})
    .meta({ description: 'The cluster, which is made where it is missing and never deleted.' });


/***/ }),

/***/ 58844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ environmentSchema),
  d: () => (/* binding */ schemaFor)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./dist.src/values/defaults.js
var defaults = __webpack_require__(55377);
// EXTERNAL MODULE: ./dist.src/values/checks.js
var checks = __webpack_require__(670);
// EXTERNAL MODULE: ./dist.src/values/duration.js
var duration = __webpack_require__(85651);
// EXTERNAL MODULE: ./dist.src/values/environment/cluster-schema.js
var cluster_schema = __webpack_require__(10207);
// EXTERNAL MODULE: ./dist.src/values/environment/environment-fields.js
var environment_fields = __webpack_require__(34468);
;// CONCATENATED MODULE: ./dist.src/values/environment/drift-schema.js



/** A difference that the user accepts for a while. */
const ignored = schemas/* strictObject */.rej({
    kind: (0,environment_fields/* words */.aL)('Kind of what differs, or kind and name - of a Kubernetes object, or network, node-pool, repository, release, or of a notice.', 'Deployment/edge').optional(),
    path: (0,environment_fields/* words */.aL)('Field that may differ, with all below it; * stands for one part.', 'spec.template.metadata.annotations').optional(),
    ocid: (0,environment_fields/* words */.aL)('OCID of the OCI resource that may differ.').optional(),
    reason: (0,environment_fields/* words */.aL)('Why it is accepted.'),
    until: (0,environment_fields/* parsed */.Yz)(checks/* parseDay */.Iq, 'Last day on which it is accepted.', '2027-01-31'),
})
    .refine(({ kind, path, ocid }) => [kind, path, ocid].some((one) => one !== undefined), 'names nothing to ignore; write kind, path or ocid');
/** What a check for drift leaves out. */
const driftSchema = schemas/* strictObject */.rej({
    ignore: schemas/* array */.YOg(ignored)
        .meta({
        description: 'Differences that are accepted, each with kind, path or ocid, and reason and until.',
    })
        .default([]),
})
    .meta({ description: 'Settings of drift-check.' });

// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/image-build/annotation.js
var annotation = __webpack_require__(52947);
// EXTERNAL MODULE: ./dist.src/values/image-build/build-context.js
var build_context = __webpack_require__(84562);
// EXTERNAL MODULE: ./dist.src/values/image-build/build-secret.js
var build_secret = __webpack_require__(69657);
// EXTERNAL MODULE: ./dist.src/values/image-build/cache.js
var cache = __webpack_require__(72994);
// EXTERNAL MODULE: ./dist.src/values/image-build/extra-argument.js
var extra_argument = __webpack_require__(99228);
// EXTERNAL MODULE: ./dist.src/values/image-build/named-image.js
var named_image = __webpack_require__(88941);
// EXTERNAL MODULE: ./dist.src/values/image-build/host-entry.js
var host_entry = __webpack_require__(23429);
// EXTERNAL MODULE: ./dist.src/values/image-build/image-tag.js
var image_tag = __webpack_require__(28052);
// EXTERNAL MODULE: ./dist.src/values/image-build/platform.js
var platform = __webpack_require__(65169);
// EXTERNAL MODULE: ./dist.src/values/image-build/provenance.js
var provenance = __webpack_require__(17889);
// EXTERNAL MODULE: ./dist.src/values/image-build/sbom.js
var sbom = __webpack_require__(76219);
// EXTERNAL MODULE: ./dist.src/values/image-build/ssh.js
var ssh = __webpack_require__(68646);
// EXTERNAL MODULE: ./dist.src/values/oci/ocid.js
var ocid = __webpack_require__(77214);
// EXTERNAL MODULE: ./dist.src/values/path.js
var path = __webpack_require__(34056);
// EXTERNAL MODULE: ./dist.src/values/registry/image-reference.js
var image_reference = __webpack_require__(58810);
// EXTERNAL MODULE: ./dist.src/values/registry/registry-host.js
var registry_host = __webpack_require__(8707);
;// CONCATENATED MODULE: ./dist.src/values/environment/image-schema.js





















const own = defaults/* defaults */.N['build-push'];
const off = (description) => schemas/* boolean */.zMY().meta({ description }).default(false);
const either = (description) => schemas/* boolean */.zMY().meta({ description }).optional();
const listed = (parse, item, description, ...examples) => (0,environment_fields/* listOf */.c3)((0,environment_fields/* parsed */.Yz)(parse, item, ...examples), description).default([]);
/** How an image is built. */
const build = {
    context: (0,environment_fields/* parsed */.Yz)(path/* asPath */.w2, 'Folder that is built.').prefault(own.context),
    file: (0,environment_fields/* parsed */.Yz)(path/* asDockerfile */.Vp, 'Path of the Dockerfile; Dockerfile in the context if left out.').optional(),
    target: (0,environment_fields/* words */.aL)('Stage of the Dockerfile.').optional(),
    platforms: listed(platform/* parsePlatform */.F, 'A platform.', "Platforms of the image; what the node pool's shape runs if left out.", 'linux/arm64'),
    'build-args': (0,environment_fields/* pairs */.AS)('Build arguments. They show in the image: no secrets.').default({}),
    secrets: listed(build_secret/* parseBuildSecret */.Y, 'A secret: id=NAME of a variable of the job, or id=path in the workspace.', 'Secrets for RUN --mount=type=secret; never the value itself.', 'npm=NPM_TOKEN'),
    ssh: listed(ssh/* parseSsh */.M, 'default, or id=path of a key.', 'For RUN --mount=type=ssh.', 'default'),
    labels: (0,environment_fields/* pairs */.AS)('Labels beside source and revision.').default({}),
    annotations: listed(annotation/* parseAnnotation */.f, 'An annotation.', 'Annotations beside source, revision, run and time.', 'manifest:team=shop'),
    'cache-from': listed(cache/* parseCache */.IW, 'A cache.', 'Caches that are read.', 'type=gha'),
    'cache-to': listed(cache/* parseCache */.IW, 'A cache.', 'Caches that are written.', 'type=gha,mode=max'),
    'no-cache': off('Whether every step is built anew.'),
    pull: off('Whether to look for newer base images.'),
    provenance: (0,environment_fields/* switchOr */.mY)(provenance/* parseProvenance */.X, 'Provenance attestation: true, mode=min or mode=max.', 'mode=max').prefault(own.provenance),
    sbom: (0,environment_fields/* switchOr */.mY)(sbom/* parseSbom */.r, 'Software bill of materials: true, or generator=IMAGE of the scanner that makes it.', 'generator=fra.ocir.io/acme/scanner:1').prefault(own.sbom),
    'build-contexts': listed(build_context/* parseBuildContext */.V, 'A context: name=folder, name=docker-image://… or name=https://….', 'Further contexts.', 'lib=../lib'),
    'add-hosts': listed(host_entry/* parseHostEntry */.M, 'A host.', 'Names that steps can look up.', 'db:10.0.0.5'),
    network: (0,environment_fields/* oneOf */.yL)(['default', 'none'], 'Network of the steps.').optional(),
    'extra-args': listed((0,extra_argument/* parseExtraArgument */.$)(false), 'An option.', "Further options of the builder; none that reach what is the runner's.", '--shm-size=1g'),
};
/** Where an image goes. */
const place = {
    repository: (0,environment_fields/* parsed */.Yz)(image_reference/* parseRepository */.SU, 'Repository in OCIR, created if missing.', 'shop'),
    compartment: (0,environment_fields/* parsed */.Yz)((0,ocid/* ocidOf */.xh)('compartment', 'tenancy'), 'OCID of the compartment of the repository.'),
    tags: listed(image_tag/* parseImageTag */.D, 'A tag.', 'Tags beside the commit.'),
    public: either('Whether everybody may pull from it; as it is if left out.'),
    immutable: either('Whether its tags can never be moved; as it is if left out.'),
    'repository-tags': (0,environment_fields/* pairs */.AS)('Free-form tags of the repository.').optional(),
    sign: (0,environment_fields/* oneOf */.yL)(['keyless', 'key'], "Signature by cosign: by the job's identity, or by COSIGN_PRIVATE_KEY of the job.").optional(),
    scan: schemas/* strictObject */.rej({
        'fail-on': (0,environment_fields/* oneOf */.yL)(['low', 'medium', 'high', 'critical'], 'Severity that fails.'),
        compartment: (0,environment_fields/* parsed */.Yz)((0,ocid/* ocidOf */.xh)('compartment', 'tenancy'), "OCID of the scan target's compartment; the repository's if left out.").optional(),
        timeout: (0,environment_fields/* parsed */.Yz)(duration/* parseDuration */.E, 'How long the scan is waited for.', '15m').prefault(own['scan-timeout']),
    })
        .meta({ description: "OCIR's vulnerability scan, which is waited for after the push." })
        .optional(),
    readme: (0,environment_fields/* parsed */.Yz)(path/* asPath */.w2, 'Path of a Markdown file that becomes its readme.').optional(),
    registry: (0,environment_fields/* parsed */.Yz)(registry_host/* asRegistryHost */.A, "Registry host; the region's OCIR if left out.", 'ocir.eu-frankfurt-1.oci.oraclecloud.com').optional(),
    builder: (0,environment_fields/* oneOf */.yL)(['auto', 'docker', 'podman', 'buildah'], 'What builds.').default(own.builder),
};
const imageSchema = schemas/* strictObject */.rej({ ...build, ...place })
    .meta({ description: 'The image that is built and pushed.' });
/** Further images: each has a repository of its own, and stands in chart values of its own. */
const imagesSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({
    ...build,
    ...place,
    'image-key': (0,environment_fields/* keys */.HP)('Chart values that contain its repository and digest; NAME.image if left out.').optional(),
    'image-values': (0,environment_fields/* pairs */.AS)('Chart values for it in place of image-key, as release.image-values has them.').default({}),
})
    .meta({ description: 'An image with the keys of image, and the chart values that take it.' }))
    .refine((images) => Object.keys(images).length > 0, 'it names no image')
    .superRefine((images, context) => {
    for (const name of Object.keys(images)) {
        try {
            (0,named_image/* parseImageName */.i)(name);
        }
        catch (error) {
            context.addIssue({ code: 'custom', path: [name], message: (0,action_error/* messageOf */.b)(error) });
        }
    }
})
    .meta({ description: 'Images that are built side by side, by their names.' });

// EXTERNAL MODULE: ./dist.src/values/oci/cycling.js
var cycling = __webpack_require__(18960);
// EXTERNAL MODULE: ./dist.src/values/oci/region.js
var region = __webpack_require__(86925);
// EXTERNAL MODULE: ./dist.src/values/network/cidr.js
var cidr = __webpack_require__(57562);
// EXTERNAL MODULE: ./dist.src/values/network/options.js
var options = __webpack_require__(23824);
// EXTERNAL MODULE: ./dist.src/values/network/vcn-cidr.js
var vcn_cidr = __webpack_require__(34964);
;// CONCATENATED MODULE: ./dist.src/values/environment/network-schema.js






const subnet = (0,ocid/* ocidOf */.xh)('subnet');
const group = (of) => (0,environment_fields/* parsed */.Yz)((0,ocid/* ocidOf */.xh)('networksecuritygroup'), `OCID of the network security group of the ${of}.`);
const block = (0,environment_fields/* parsed */.Yz)((text) => (0,cidr/* parseCidr */.GN)(text).text, 'A CIDR block.', '0.0.0.0/0');
const optionSchemas = {
    blocks: (description) => (0,environment_fields/* listOf */.c3)(block, description),
    'tcp-ports': (description) => (0,environment_fields/* listOf */.c3)((0,environment_fields/* whole */.WQ)(1, 65_535, 'A TCP port.'), description),
    'udp-ports': (description) => (0,environment_fields/* listOf */.c3)((0,environment_fields/* whole */.WQ)(1, 65_535, 'A UDP port.'), description),
    'load-balancer': (description) => (0,environment_fields/* oneOf */.yL)(options/* loadBalancerKinds */.a9, description),
    flag: environment_fields/* flag */.Jt,
};
/** An empty list in place of a default that is not empty may be a mistake that opens everything. */
const optionSchema = (key) => {
    const { form, description } = options/* networkOptionFields */.TX[key];
    const schema = optionSchemas[form](description);
    const fallback = options/* defaultOptions */.KQ[key];
    const isList = schema instanceof schemas/* ZodArray */.naA && Array.isArray(fallback);
    return isList && fallback.length > 0 ? schema.min(1).optional() : schema.optional();
};
const optionShape = Object.assign({}, Object.fromEntries(Object.entries(options/* networkOptionFields */.TX).map(([key, { name }]) => [
    name,
    optionSchema(key),
])));
const shape = {
    mode: (0,environment_fields/* oneOf */.yL)(['security-list', 'nsg'], 'Where rules are added.').default('security-list'),
    'node-subnet': (0,environment_fields/* parsed */.Yz)(subnet, "OCID of the virtual nodes' subnet."),
    'pod-subnet': (0,environment_fields/* parsed */.Yz)(subnet, "OCID of the pods' subnet, if they have one of their own.").optional(),
    'database-subnet': (0,environment_fields/* parsed */.Yz)(subnet, 'OCID of the subnet of a MySQL database that pods reach.').optional(),
    groups: schemas/* strictObject */.rej({
        endpoint: group('Kubernetes API endpoint').optional(),
        nodes: group('virtual nodes').optional(),
        pods: group('pods').optional(),
        'load-balancer': group('load balancers').optional(),
        database: group('database').optional(),
    })
        .meta({ description: 'Network security groups, needed in mode nsg.' })
        .default({}),
    ...optionShape,
};
/** What UDP listeners need, whatever else the section says. */
const hasFittingListeners = (given) => (given['udp-listeners'] ?? []).length === 0 || (given['load-balancer-type'] ?? 'lb') !== 'lb';
const misfit = {
    path: ['udp-listeners'],
    message: 'needs a network load balancer; set load-balancer-type to nlb or nlb-preserving-source',
};
const description = 'The subnets, and who may reach what.';
/** The network that is there. */
const networkSchema = schemas/* strictObject */.rej(shape)
    .refine(hasFittingListeners, misfit)
    .meta({ description });
/** One that is made where it is missing; its subnets are known afterwards. */
const newNetworkSchema = schemas/* strictObject */.rej({
    ...shape,
    'node-subnet': shape['node-subnet'].optional(),
    create: schemas/* strictObject */.rej({
        cidr: (0,environment_fields/* parsed */.Yz)((text) => (0,vcn_cidr/* parseVcnCidr */.r)(text).text, 'CIDR block of the VCN.', '10.0.0.0/16'),
        name: (0,environment_fields/* words */.aL)('Name that everything begins with and is tagged by; a later run with it continues that network.').default('oke-virtual-nodes'),
        compartment: (0,environment_fields/* parsed */.Yz)((0,ocid/* ocidOf */.xh)('compartment', 'tenancy'), "OCID of its compartment; the cluster's if left out.").optional(),
        'database-subnet': (0,environment_fields/* flag */.Jt)('Also make a subnet for a MySQL database.').default(false),
        'flow-logs': (0,environment_fields/* flag */.Jt)('Record the traffic of every subnet, which has a price.').default(false),
        'max-pods': (0,environment_fields/* whole */.WQ)(1, 100_000, 'Pods of the release at its peak.').optional(),
    })
        .meta({ description: 'Makes the whole network where it is missing. Nothing is deleted.' }),
})
    .refine(hasFittingListeners, misfit)
    .meta({ description });

// EXTERNAL MODULE: ./dist.src/values/environment/preview-schema.js + 1 modules
var preview_schema = __webpack_require__(13571);
// EXTERNAL MODULE: ./dist.src/values/environment/release-schema.js + 1 modules
var release_schema = __webpack_require__(99834);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./dist.src/values/environment/script-variable.js
var script_variable = __webpack_require__(30983);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/quantity.js
var quantity = __webpack_require__(40335);
// EXTERNAL MODULE: ./dist.src/values/network/headers.js
var headers = __webpack_require__(86020);
// EXTERNAL MODULE: ./dist.src/values/network/statuses.js
var statuses = __webpack_require__(44142);
// EXTERNAL MODULE: ./dist.src/values/network/url.js
var url = __webpack_require__(86615);
// EXTERNAL MODULE: ./dist.src/values/rate.js
var rate = __webpack_require__(49977);
// EXTERNAL MODULE: ./dist.src/values/share.js
var share = __webpack_require__(12084);
// EXTERNAL MODULE: ./dist.src/values/load/load-call.js
var load_call = __webpack_require__(62555);
// EXTERNAL MODULE: ./dist.src/values/load/load-step.js
var load_step = __webpack_require__(48241);
;// CONCATENATED MODULE: ./dist.src/values/load/load-schema.js















const load_schema_own = defaults/* defaults */.N.load;
const load_schema_headers = (description) => (0,environment_fields/* pairs */.AS)(description).transform((given, context) => {
    try {
        return (0,headers/* asHeaders */.x)(given);
    }
    catch (error) {
        context.addIssue({ code: 'custom', message: (0,action_error/* messageOf */.b)(error) });
        return core/* NEVER */.tm;
    }
});
const load_schema_quantity = (description, otherwise) => (0,environment_fields/* parsed */.Yz)(quantity/* asQuantity */.oR, description).prefault(otherwise);
const call = schemas/* strictObject */.rej({
    path: (0,environment_fields/* words */.aL)('Path of the request.', '/cart'),
    method: (0,environment_fields/* oneOf */.yL)(load_call/* loadMethods */.vZ, 'Method of the request.').default('GET'),
    weight: (0,environment_fields/* whole */.WQ)(1, 9_999, 'How often it is sent, against the others.').default(1),
    headers: load_schema_headers('Headers of the request; ${NAME} stands for a variable of environment, such as a secret.').optional(),
    body: (0,environment_fields/* words */.aL)('Body of the request, where ${NAME} stands for a variable too.').optional(),
    'body-file': (0,environment_fields/* parsed */.Yz)(path/* asPath */.w2, 'File of the workspace with the body in its place, text of 256 KiB at most.', 'load/cart.json').optional(),
    'expect-status': (0,environment_fields/* parsed */.Yz)(statuses/* parseStatuses */.O7, 'Statuses that do not count as failures; 200-399 if left out.', '201, 409').optional(),
})
    .refine((given) => given.body === undefined || given['body-file'] === undefined, {
    path: ['body-file'],
    message: 'stands beside body, in whose place it is',
})
    .transform(({ 'expect-status': statuses, ...rest }) => ({ ...rest, statuses }));
const loadSchema = schemas/* strictObject */.rej({
    url: (0,environment_fields/* parsed */.Yz)(url/* asUrl */.m, "Where the load goes; the release's load balancer if left out.").optional(),
    path: (0,environment_fields/* words */.aL)('Path that the load requests.').default(load_schema_own.path),
    requests: schemas/* array */.YOg(call)
        .min(1)
        .meta({ description: 'Several requests in place of path, each with a weight.' })
        .optional(),
    headers: load_schema_headers('Headers of every request; ${NAME} stands for a variable.').optional(),
    host: (0,environment_fields/* words */.aL)('Host name to send where the release has only an address. Default is release.host, where no url is given.').optional(),
    rate: (0,environment_fields/* parsed */.Yz)(rate/* parseRate */.W, 'Requests per second or minute.', '80/s').prefault(load_schema_own.rate),
    duration: (0,environment_fields/* parsed */.Yz)(duration/* parseDuration */.E, 'Duration of the load.', '3m').prefault(load_schema_own.duration),
    ramp: (0,environment_fields/* parsed */.Yz)(duration/* parseDuration */.E, 'First part of the duration, in which the rate rises.', '30s').default(0),
    steps: (0,environment_fields/* listOf */.c3)((0,environment_fields/* parsed */.Yz)(load_step/* parseStep */.k, 'A part of the load.', '80/s for 2m', 'to 160/s in 30s'), 'Rates one after the other, in place of rate, duration and ramp.').optional(),
    'think-time': (0,environment_fields/* parsed */.Yz)(duration/* parseDuration */.E, 'Pause of a virtual user after each request.', '500ms').optional(),
    'max-failed': (0,environment_fields/* parsed */.Yz)(share/* asShare */.S, 'Share of requests that may fail.', '1%').prefault(load_schema_own['max-failed']),
    'max-p95': (0,environment_fields/* parsed */.Yz)(duration/* parseDuration */.E, 'Upper limit for the 95th percentile response time.', '500ms').optional(),
    'abort-on-fail': (0,environment_fields/* flag */.Jt)('Whether to stop when next to everything fails for 10 s and the load can no longer pass.').default(load_schema_own['abort-on-fail'] === 'true'),
    'warm-up': (0,environment_fields/* parsed */.Yz)(duration/* parseDuration */.E, 'Time before the load in which its requests are sent, and not counted.', '30s').default(0),
    where: (0,environment_fields/* oneOf */.yL)(['runner', 'cluster'], 'What sends the load; cluster makes pods that share it.').default(load_schema_own.where),
    pods: (0,environment_fields/* whole */.WQ)(1, 100, 'Pods that share the load of where: cluster.').default(Number(load_schema_own.pods)),
    'k6-image': (0,environment_fields/* words */.aL)('Image with k6 as its entry point, for these pods.').default(load_schema_own['k6-image']),
    'pull-secret': (0,environment_fields/* words */.aL)('Secret of the namespace with which that image is pulled.').optional(),
    'pod-cpu': load_schema_quantity('CPU of each of these pods, limit and request.', load_schema_own['pod-cpu']),
    'pod-memory': load_schema_quantity('Memory of each of these pods, limit and request.', load_schema_own['pod-memory']),
    'start-within': (0,environment_fields/* parsed */.Yz)(duration/* parseDuration */.E, 'Time that these pods have to come up; then all begin together.', '2m').prefault(load_schema_own['start-within']),
    until: (0,environment_fields/* oneOf */.yL)(['end', 'scaled'], 'scaled ends the load as soon as all that is expected of the scaling is met.').default('end'),
    script: (0,environment_fields/* parsed */.Yz)(path/* asPath */.w2, 'A k6 script instead of the generated one.').optional(),
    environment: (0,environment_fields/* listOf */.c3)((0,environment_fields/* parsed */.Yz)(script_variable/* parseScriptVariable */.Vl, 'NAME of a variable of the job, or NAME=value; a secret by its name only.', 'TARGET=canary'), 'What the script finds in __ENV beside BASE_URL, RATE and DURATION, and headers and bodies by ${NAME}.').optional(),
})
    .refine(({ ramp, duration }) => ramp < duration, {
    path: ['ramp'],
    message: 'is not shorter than the duration, of which it is a part',
})
    .refine(({ script, where, until }) => script === undefined || where === 'runner' || until === 'end', {
    path: ['until'],
    message: 'is end for a script in the cluster, whose figures are there at its end alone',
})
    .refine(({ script, 'warm-up': warmUp }) => script === undefined || warmUp === 0, {
    path: ['warm-up'],
    message: 'is not for a script, which warms up itself',
})
    .meta({ description: 'The load that makes the HPAs scale.' });

// EXTERNAL MODULE: ./dist.src/values/kubernetes/replicas.js
var replicas = __webpack_require__(7819);
;// CONCATENATED MODULE: ./dist.src/values/environment/scaling-schema.js







const scaling_schema_own = defaults/* defaults */.N['assert-scaling'];
const expectation = schemas/* strictObject */.rej({
    'at-least': (0,environment_fields/* whole */.WQ)(2, 1000, 'Ready replicas to reach; one more than before if left out.').optional(),
    factor: (0,environment_fields/* parsed */.Yz)(replicas/* parseFactor */.rw, 'Factor to grow by, in place of a number.', 'x2').optional(),
    within: (0,environment_fields/* parsed */.Yz)(duration/* parseDuration */.E, 'Time from the start of the load until that many replicas are ready.', '2m').prefault(scaling_schema_own.within),
    'back-to': (0,environment_fields/* whole */.WQ)(0, 1000, 'Ready replicas to be back at after the load.').optional(),
    'back-within': (0,environment_fields/* parsed */.Yz)(duration/* parseDuration */.E, 'Time for that, from the end of the load.', '10m').prefault(scaling_schema_own['back-within']),
    nodes: (0,environment_fields/* whole */.WQ)(2, 1000, 'Different nodes that ready replicas have to be on at once.').optional(),
    'fault-domains': (0,environment_fields/* whole */.WQ)(2, 3, 'Different fault domains that ready replicas have to be on at once.').optional(),
    'max-failed': (0,environment_fields/* parsed */.Yz)(share/* asShare */.S, 'Share of requests that may fail until the replicas are ready.', '0.5%').optional(),
    'no-restarts': (0,environment_fields/* flag */.Jt)('Whether it fails when a container is restarted or runs out of memory under the load.').default(false),
})
    .refine(({ 'at-least': replicas, factor }) => replicas === undefined || factor === undefined, {
    path: ['factor'],
    message: 'is given beside at-least; give one of them',
});
const scalingSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* preprocess */.vkY((given) => (given === true ? {} : given), expectation)
    // The JSON Schema knows nothing of what is done before.
    .meta({ type: ['object', 'boolean'] }))
    .superRefine((all, context) => {
    for (const key of Object.keys(all)) {
        try {
            (0,replicas/* asHpa */.SG)(key);
        }
        catch (error) {
            context.addIssue({ code: 'custom', path: [key], message: (0,action_error/* messageOf */.b)(error) });
        }
    }
})
    .refine((all) => Object.keys(all).length > 0, 'names no HPA; write all: true, or one by its name, for example edge: { at-least: 3 }')
    .meta({
    description: 'What each HPA, by its name, is expected to do under the load; namespace/name for one beside the release. all is every HPA of the release that has no key of its own. true is growth by one replica.',
});

// EXTERNAL MODULE: ./dist.src/values/kubernetes/metrics-choice.js
var metrics_choice = __webpack_require__(60141);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/taint.js
var kubernetes_taint = __webpack_require__(72876);
;// CONCATENATED MODULE: ./dist.src/values/environment/environment-schema.js


















const podShape = (text) => {
    if (/^Pod\.[A-Za-z0-9.]+$/.test(text))
        return text;
    throw new Error(`"${text}" is not a pod shape; allowed: for example Pod.Standard.E4.Flex`);
};
const compartment = (0,ocid/* ocidOf */.xh)('compartment', 'tenancy');
const nodeAmount = (description, example, otherwise) => (0,environment_fields/* parsed */.Yz)(cycling/* parseNodeAmount */.cV, description, example, '25%').prefault(otherwise);
const environment_schema_own = (0,cycling/* cyclingOf */.lT)(undefined, undefined);
const environment_schema_cycling = schemas/* strictObject */.rej({
    surge: nodeAmount('Virtual nodes made beside the others while those with older settings are replaced. Without cycling, or with "cycling: never", none is.', '0', environment_schema_own.surge),
    unavailable: nodeAmount('Virtual nodes that may be missing while others are replaced.', '1', environment_schema_own.unavailable),
});
const nodePool = schemas/* strictObject */.rej({
    name: (0,environment_fields/* words */.aL)('Name of the virtual node pool in the cluster.', 'shop'),
    size: (0,environment_fields/* whole */.WQ)(1, 1000, 'Number of virtual nodes.').default(Number(defaults/* defaults */.N['ensure-node-pool']['node-pool-size'])),
    shape: (0,environment_fields/* parsed */.Yz)(podShape, 'Shape of the pods; cannot be changed on an existing pool.', 'Pod.Standard.E4.Flex', 'Pod.Standard.E3.Flex', 'Pod.Standard.A1.Flex').prefault(defaults/* defaults */.N['ensure-node-pool']['pod-shape']),
    labels: (0,environment_fields/* pairs */.AS)('Labels of the virtual nodes.').optional(),
    taints: (0,environment_fields/* listOf */.c3)((0,environment_fields/* parsed */.Yz)(kubernetes_taint/* parseTaint */.k, 'A taint.', 'team=shop:NoSchedule'), 'Taints of the virtual nodes.').optional(),
    tags: (0,environment_fields/* pairs */.AS)('Free-form tags of the pool; those of others stay.').optional(),
    cycling: schemas/* preprocess */.vkY((given) => (given === 'never' ? undefined : given), environment_schema_cycling.optional())
        // The JSON Schema knows nothing of what is done before.
        .meta({
        type: ['object', 'string'],
        description: 'How virtual nodes with older settings are replaced when these change; "never", or left out: they keep them.',
    })
        .optional(),
    compartment: (0,environment_fields/* parsed */.Yz)(compartment, "OCID of the pool's compartment; the cluster's if left out.").optional(),
    timeout: (0,environment_fields/* parsed */.Yz)(duration/* parseDuration */.E, 'How long to wait for pool and nodes.', '20m').prefault(defaults/* defaults */.N['ensure-node-pool'].timeout),
})
    .superRefine(({ cycling: replaced, size }, context) => {
    const message = replaced && (0,cycling/* cyclingProblem */.Ht)(replaced, size);
    if (message !== undefined)
        context.addIssue({ code: 'custom', path: ['cycling'], message });
})
    .meta({ description: 'The virtual node pool.' });
/** Asked for in one word; true asks for it too. */
const metricsServer = schemas/* preprocess */.vkY((given) => (typeof given === 'boolean' ? String(given) : given), (0,environment_fields/* parsed */.Yz)(metrics_choice/* asMetricsServer */.l, 'install or check.').optional())
    // The JSON Schema knows nothing of what is done before.
    .meta({
    enum: [true, false, 'install', 'check'],
    description: 'What becomes of metrics-server: install (or true) puts one for virtual nodes into the cluster, unless one is there, and waits for figures; check only waits.',
});
const environment_schema_checks = schemas/* strictObject */.rej({
    'managed-nodes': (0,environment_fields/* flag */.Jt)('The cluster has managed nodes too, for DaemonSets and pods that choose them.').default(false),
    ignore: schemas/* array */.YOg(schemas/* strictObject */.rej({
        rule: (0,environment_fields/* words */.aL)('Rule of the finding, as the log names it.', 'host-path'),
        object: (0,environment_fields/* words */.aL)('Kind and name of the object.', 'DaemonSet/node-exporter'),
        reason: (0,environment_fields/* words */.aL)('Why it is accepted.'),
        until: (0,environment_fields/* parsed */.Yz)(checks/* parseDay */.Iq, 'Last day on which it is accepted.', '2027-01-31'),
    }))
        .meta({
        description: 'Findings that are accepted, each with rule, object, reason and until.',
    })
        .default([]),
})
    .meta({ description: 'Settings of the check for virtual nodes.' });
/** The environment file. Leave out a section to skip its stage. */
const environmentSchema = schemas/* strictObject */.rej({
    cluster: (0,environment_fields/* parsed */.Yz)((0,ocid/* ocidOf */.xh)('cluster'), 'OCID of the OKE cluster.').optional(),
    region: (0,environment_fields/* parsed */.Yz)(region/* parseRegion */.cf, "Region; the cluster's if left out.", 'eu-frankfurt-1').optional(),
    network: networkSchema.optional(),
    'node-pool': nodePool.optional(),
    'metrics-server': metricsServer.optional(),
    image: imageSchema.optional(),
    images: imagesSchema.optional(),
    release: release_schema/* releaseSchema */.By.optional(),
    load: loadSchema.optional(),
    scaling: scalingSchema.optional(),
    preview: preview_schema/* previewSchema */.v.optional(),
    checks: environment_schema_checks.optional(),
    drift: driftSchema.optional(),
});
const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** With the forms of the file that make what is missing. A union of both forms could name no mistake. */
const schemaFor = ({ cluster, network }) => {
    const described = isMapping(cluster)
        ? environmentSchema.extend({ cluster: cluster_schema/* clusterSchema */.E.optional() })
        : environmentSchema;
    return isMapping(network) && network['create'] !== undefined
        ? described.extend({ network: newNetworkSchema.optional() })
        : described;
};


/***/ }),

/***/ 20525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VK: () => (/* binding */ hasOwnKeys),
/* harmony export */   _s: () => (/* binding */ keysAt),
/* harmony export */   e4: () => (/* binding */ formIn),
/* harmony export */   lv: () => (/* binding */ schemaAt),
/* harmony export */   pl: () => (/* binding */ typesOf)
/* harmony export */ });
/* unused harmony export wholeSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98439);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87065);
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87363);
/* harmony import */ var _cluster_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10207);
/* harmony import */ var _environment_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58844);





const formOf = (schema) => zod__WEBPACK_IMPORTED_MODULE_2__/* .toJSONSchema */ .bl(schema, { io: 'input', target: 'draft-7' });
const without = (key, form) => Object.fromEntries(Object.entries(form).filter(([name]) => name !== key));
/** The OCID, or what it is to be. */
const clusterForm = () => ({
    description: 'OCID of the OKE cluster, or what it is to be.',
    anyOf: [_environment_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentSchema */ .V.shape.cluster, _cluster_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterSchema */ .E].map((one) => without('$schema', formOf(one))),
});
/** The subnets, or how the network is made. */
const networkForm = (form) => ({
    ...form,
    required: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(form['required']).filter((key) => key !== 'create'),
});
let whole;
/** The JSON Schema of the file with both forms of the sections that have two. */
const wholeSchema = () => {
    if (whole !== undefined)
        return whole;
    const form = formOf((0,_environment_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaFor */ .d)({ network: { create: {} } }));
    const properties = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(form['properties']);
    const network = networkForm((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(properties['network']));
    return (whole = { ...form, properties: { ...properties, cluster: clusterForm(), network } });
};
/** Of a value that has several forms, the one with keys of its own. */
const formWithKeys = (form) => {
    const forms = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(form['anyOf']).map((one) => (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(one));
    return forms.find((one) => one['properties'] !== undefined) ?? form;
};
/** The JSON Schema of a value by its path, from which a message can say what is allowed. */
const schemaAt = (path) => (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(path.reduce((inner, key) => {
    const { properties, additionalProperties, items } = formWithKeys((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(inner));
    return typeof key === 'number'
        ? items
        : ((0,_own_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .Z)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(properties), key) ?? additionalProperties);
}, wholeSchema()));
/** The types that a value may have, by its schema. */
const typesOf = (path) => {
    const { type, anyOf } = schemaAt(path);
    const types = [type, ...(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(anyOf).map((one) => (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(one)['type'])].flat();
    return [...new Set(types.filter((one) => typeof one === 'string'))];
};
/** The keys that the schema names for a mapping. */
const keysAt = (path) => Object.keys((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(formWithKeys(schemaAt(path))['properties']));
/** Whether keys of a mapping are named by the schema, so that an empty one is one that is left out. */
const hasOwnKeys = (path) => formWithKeys(schemaAt(path))['properties'] !== undefined;
const isIn = (path, ...prefix) => path.length > prefix.length && prefix.every((key, index) => path[index] === key);
/** How the scalar at a path is taken. */
const formIn = (path) => {
    if (isIn(path, 'release', 'values') || isIn(path, 'preview', 'values')) {
        return path.length === 3 && typeof path[2] === 'number' ? 'text' : 'values';
    }
    const settings = ['set', 'set-string', 'set-json'].some((key) => isIn(path, 'release', key));
    if (settings)
        return path.length === 3 && path[1] !== 'set-json' ? 'text' : 'values';
    return typesOf(path).includes('string') ? 'text' : 'other';
};


/***/ }),

/***/ 52947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ parseAnnotation)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);
/* harmony import */ var _pair_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23814);


const LEVELS = /^((?:manifest|index|manifest-descriptor|index-descriptor)(?:\[[^\]]*\])?(?:,(?:manifest|index|manifest-descriptor|index-descriptor)(?:\[[^\]]*\])?)*):(.*)$/s;
const asLevel = (level) => {
    if (level === 'manifest' || level === 'index')
        return level;
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`"${level}" is not a level of annotations`, 'Write manifest: or index: in front.');
};
/** Reads `key=value`, with `manifest:`, `index:` or both in front, as docker/metadata-action writes it. */
const parseAnnotation = (text) => {
    const [, levels, rest] = LEVELS.exec(text) ?? [];
    const [key, value] = (0,_pair_js__WEBPACK_IMPORTED_MODULE_1__/* .pairOf */ .c)(rest ?? text, 'an annotation', 'manifest:team=shop');
    return {
        levels: levels === undefined ? ['manifest'] : levels.split(',').map(asLevel),
        key,
        value,
    };
};


/***/ }),

/***/ 84562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ parseBuildContext)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);
/* harmony import */ var _registry_image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58810);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34056);
/* harmony import */ var _pair_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23814);




/** Reads `name=folder`, `name=docker-image://…` or `name=https://….git`. @throws ActionError INPUT_INVALID */
const parseBuildContext = (text) => {
    const [name, from] = (0,_pair_js__WEBPACK_IMPORTED_MODULE_3__/* .pairOf */ .c)(text, 'a build context', 'lib=../lib');
    const image = /^docker-image:\/\/(.+)$/.exec(from)?.[1];
    if (image !== undefined) {
        (0,_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageReference */ .o_)(image);
        return { name, address: from };
    }
    if (/^https:\/\/[^@\s]+$/.test(from))
        return { name, address: from };
    if (from.includes('://')) {
        throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`build context "${name}" is neither a folder, docker-image:// nor https:// without a user`, 'Write name=folder, name=docker-image://host/path:tag or name=https://host/path.git.');
    }
    return { name, folder: (0,_path_js__WEBPACK_IMPORTED_MODULE_2__/* .asPath */ .w2)(from) };
};


/***/ }),

/***/ 69657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parseBuildSecret)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34056);
/* harmony import */ var _environment_script_variable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30983);
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47191);
/* harmony import */ var _pair_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23814);




const ID = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Names the Dockerfile knows it by. */
const asId = (id) => {
    if (ID.test(id))
        return id;
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidInput */ .aY)('the id of a secret has characters other than letters, digits, "_", "." and "-"', 'Write id=NAME or id=path, such as npm=NPM_TOKEN.');
};
/**
 * Reads `id=NAME` of a variable, or `id=path` of a file: what is no name of a variable is a path.
 * @throws ActionError INPUT_INVALID that does not show what follows the id: it may be the secret
 * itself
 */
const parseBuildSecret = (text) => {
    const [key, from] = (0,_pair_js__WEBPACK_IMPORTED_MODULE_3__/* .pairOf */ .c)(text, 'a secret', 'npm=NPM_TOKEN');
    const id = asId(key);
    if (VARIABLE.test(from)) {
        if (!(0,_environment_script_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithheld */ .Ys)(from))
            return { id, variable: from };
        throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidInput */ .aY)(`the variable ${from} is not handed to builds`, 'What belongs to the runner or to the identity of the job stays with it. Give secrets of the build names of their own under env: of the step.');
    }
    if (!/[./]/.test(from) || /[,"\s]/.test(from) || from.length > 512) {
        throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidInput */ .aY)(`secret "${id}" names neither a variable nor a file`, `Put the secret under env: of the step, and write the name of the variable: ${id}=NAME. The value itself does not belong here.`);
    }
    return { id, file: (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .asPath */ .w2)(from) };
};


/***/ }),

/***/ 72994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ hasOwnPlace),
/* harmony export */   IW: () => (/* binding */ parseCache),
/* harmony export */   uI: () => (/* binding */ formatCache),
/* harmony export */   w7: () => (/* binding */ cacheOf)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

/** Attributes of each kind of cache that can be used. Those of object stores hold credentials. */
const ATTRIBUTES = {
    registry: ['ref', 'mode', 'image-manifest', 'oci-mediatypes', 'compression', 'ignore-error'],
    gha: ['scope', 'mode', 'version', 'timeout', 'ignore-error', 'repository'],
    inline: [],
    local: ['src', 'dest', 'mode', 'digest', 'tag', 'compression', 'ignore-error'],
};
/** @throws ActionError INPUT_INVALID */
const parseCache = (text) => {
    const parts = text.trim().split(',');
    if (parts.length === 1 && !text.includes('=')) {
        return { type: 'registry', attributes: { ref: text.trim() } };
    }
    const pairs = parts.map((part) => {
        const [, key, value] = /^([a-z_-]+)=([^"\s,]+)$/.exec(part) ?? [];
        if (key !== undefined && value !== undefined)
            return [key, value];
        throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)('a cache is not type=…,key=value', 'Write it as type=registry,ref=host/path:tag.');
    });
    const { type = 'registry', ...attributes } = Object.fromEntries(pairs);
    const allowed = ATTRIBUTES[type];
    if (allowed === undefined) {
        const known = Object.keys(ATTRIBUTES).join(', ');
        throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`"${type}" is not a kind of cache that is offered`, `Offered: ${known}.`);
    }
    const foreign = Object.keys(attributes).find((key) => !allowed.includes(key));
    if (foreign === undefined)
        return { type, attributes };
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`a cache of type ${type} has no "${foreign}"`, allowed.length === 0 ? 'Write type=inline alone.' : `It has ${allowed.join(', ')}.`);
};
/**
 * The cache of one of several images: `{name}` in it is the image's name, and GitHub's has a scope for
 * each image.
 */
const cacheOf = (name, { type, attributes }) => {
    const own = Object.entries(attributes).map(([key, value]) => [
        key,
        value.replaceAll('{name}', name),
    ]);
    const scope = type === 'gha' && attributes['scope'] === undefined ? [['scope', name]] : [];
    return { type, attributes: Object.fromEntries([...own, ...scope]) };
};
/** Whether each of several images has a place of its own in a cache. */
const hasOwnPlace = (entry) => {
    const [one, other] = ['a', 'b'].map((name) => formatCache(cacheOf(name, entry)));
    return one !== other || entry.type === 'inline';
};
const formatCache = ({ type, attributes }) => [`type=${type}`, ...Object.entries(attributes).map(([key, value]) => `${key}=${value}`)].join(',');


/***/ }),

/***/ 99228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseExtraArgument)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

/**
 * Options that decide how an image is made and reach nothing of the runner's: no folder, variable,
 * device, privilege or other registry. What a later version of a builder adds is not among them.
 */
const HARMLESS = new Set([
    ...['add-history', 'compress', 'compression-format', 'compression-level', 'cpu-period'],
    ...['cpu-quota', 'cpu-shares', 'cpuset-cpus', 'cpuset-mems', 'disable-compression', 'dns'],
    ...['dns-option', 'dns-search', 'force-rm', 'format', 'identity-label', 'jobs', 'layers'],
    ...['memory', 'memory-swap', 'no-cache-filter', 'no-hosts', 'omit-history', 'os-feature'],
    ...['os-version', 'progress', 'retry', 'retry-delay', 'rm', 'shm-size', 'squash', 'squash-all'],
    ...['timestamp', 'ulimit', 'unsetenv', 'unsetlabel'],
]);
/**
 * One option for the builder, e.g. `--shm-size=1g`; a value stands behind `=`.
 * @param isFree whether the workflow allows options that reach the runner
 * @throws ActionError INPUT_INVALID
 */
const parseExtraArgument = (isFree) => (text) => {
    const [, name = ''] = /^--([a-z][a-z0-9-]*)(=.*)?$/s.exec(text) ?? [];
    if (name === '') {
        throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)('an extra argument is not --option or --option=value', 'Write one per line, such as --shm-size=1g; its value follows "=".');
    }
    if (isFree || HARMLESS.has(name))
        return text;
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`--${name} may reach what is the runner's, or has an input of its own`, 'Use the input for it. If the option is meant and the Dockerfile is trusted, set "allow-unsafe-args" to true in the workflow.');
};


/***/ }),

/***/ 23429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseHostEntry)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47191);


/** A line of /etc/hosts for the build, as `db:10.0.0.5` or `db=10.0.0.5`. @throws ActionError INPUT_INVALID */
const parseHostEntry = (text) => {
    const [, host = '', address = ''] = /^([A-Za-z0-9][A-Za-z0-9.-]*)[:=](.+)$/.exec(text.trim()) ?? [];
    const bare = address.replace(/^\[(.*)\]$/, '$1');
    if (host !== '' && ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare) !== 0 || bare === 'host-gateway'))
        return `${host}:${bare}`;
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .aY)(`"${text}" is not host:address`, 'Write one per line, such as db:10.0.0.5.');
};


/***/ }),

/***/ 28052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseImageTag),
/* harmony export */   N: () => (/* binding */ tagsFor)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);
/* harmony import */ var _registry_image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58810);


/** @throws ActionError IMAGE_REFERENCE_INVALID, INPUT_INVALID */
const parseImageTag = (text) => {
    if (!/[/:]/.test(text))
        return { tag: (0,_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED)(text) };
    const { registry, repository, tag, digest } = (0,_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageReference */ .o_)(text);
    if (tag === undefined || digest !== undefined) {
        throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`"${text}" has no tag`, 'Write a tag, or host/namespace/repository:tag.');
    }
    return { tag, name: `${registry === '' ? '' : `${registry}/`}${repository}` };
};
/**
 * The tags of an image, each once.
 * @param name that a whole reference has to have: an image goes to one repository
 * @throws ActionError INPUT_INVALID for a reference to another one
 */
const tagsFor = (tags, name) => {
    const foreign = tags.find((one) => one.name !== undefined && one.name !== name);
    if (foreign === undefined)
        return [...new Set(tags.map(({ tag }) => tag))];
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`the tag ${foreign.name}:${foreign.tag} is of another repository than ${name}`, `Give docker/metadata-action "images: ${name}", or write the tag alone.`);
};


/***/ }),

/***/ 88941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ parseImageName),
/* harmony export */   w: () => (/* binding */ parseNamedImage)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34056);
/* harmony import */ var _registry_image_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58810);
/* harmony import */ var _pair_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23814);




/** Names are the beginning of chart values, and of lines of the log. @throws ActionError INPUT_INVALID */
const parseImageName = (text) => {
    if (/^[A-Za-z][A-Za-z0-9_-]*$/.test(text))
        return text;
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`"${text}" is not a name of an image`, 'Write letters, digits, "_" and "-", and a letter first.');
};
const ATTRIBUTES = ['context', 'file', 'target', 'repository', 'image-key'];
/** `context=edge,target=prod`; a folder alone is the context. */
const attributesOf = (name, text) => {
    if (!/^[a-z-]+=/.test(text))
        return new Map([['context', text]]);
    return new Map(text.split(',').map((part) => {
        const [, key = '', value = ''] = /^([a-z-]+)=(.+)$/.exec(part.trim()) ?? [];
        if (ATTRIBUTES.includes(key))
            return [key, value];
        throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`image "${name}" has a part that is none of ${ATTRIBUTES.join(', ')}`, `Write ${name}=folder, or ${name}=context=folder,file=folder/Dockerfile,target=prod.`);
    }));
};
/** Reads `name=folder` or `name=context=folder,file=…,target=…`. @throws ActionError INPUT_INVALID */
const parseNamedImage = (text) => {
    const [key, value] = (0,_pair_js__WEBPACK_IMPORTED_MODULE_3__/* .pairOf */ .c)(text, 'an image', 'edge=services/edge');
    const name = parseImageName(key);
    const given = attributesOf(name, value);
    const [file, repository] = [given.get('file'), given.get('repository')];
    return {
        name,
        context: (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .asPath */ .w2)(given.get('context') ?? '.'),
        file: file === undefined ? undefined : (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .asDockerfile */ .Vp)(file),
        target: given.get('target'),
        repository: repository === undefined ? undefined : (0,_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRepository */ .SU)(repository),
        'image-key': given.get('image-key'),
    };
};


/***/ }),

/***/ 23814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ pairOf)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

/**
 * Splits `key=value` at its first `=`.
 * @throws ActionError INPUT_INVALID that shows nothing of the text: it may be a secret
 */
const pairOf = (text, what, example) => {
    const equals = text.indexOf('=');
    const key = text.slice(0, Math.max(equals, 0)).trim();
    if (key !== '' && !/[\s\p{Cc}]/u.test(key))
        return [key, text.slice(equals + 1).trim()];
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`${what} is not key=value`, `Write one per line, for example ${example}.`);
};


/***/ }),

/***/ 65169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parsePlatform)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

/**
 * Reads a platform as builders name it: system, processor and variant.
 * @throws ActionError INPUT_INVALID
 */
const parsePlatform = (text) => {
    if (/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/.test(text))
        return text;
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`"${text}" is not a platform`, 'Write for example linux/amd64 or linux/arm64.');
};


/***/ }),

/***/ 17889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parseProvenance)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

/** `true`, `false`, `mode=min` or `mode=max`; undefined for none. @throws ActionError INPUT_INVALID */
const parseProvenance = (text) => {
    if (text === 'false')
        return undefined;
    if (text === 'true' || text === 'mode=min' || text === 'mode=max')
        return text;
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`"${text}" is no kind of provenance`, 'Write true, false, mode=min or mode=max.');
};


/***/ }),

/***/ 76219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ parseSbom)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);
/* harmony import */ var _registry_image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58810);


/**
 * `true`, `false` or `generator=IMAGE`, as buildx takes it; undefined for none. Without a generator,
 * BuildKit pulls docker/buildkit-syft-scanner from docker.io.
 * @throws ActionError INPUT_INVALID, IMAGE_REFERENCE_INVALID
 */
const parseSbom = (text) => {
    if (text === 'false')
        return undefined;
    if (text === 'true')
        return text;
    const [, image] = /^generator=([^\s,]+)$/.exec(text) ?? [];
    if (image === undefined) {
        throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`"${text}" is no kind of bill of materials`, 'Write true, false or generator=host/path:tag.');
    }
    (0,_registry_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageReference */ .o_)(image);
    return text;
};


/***/ }),

/***/ 68646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseSsh)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34056);
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47191);


/** Reads `default` or `id=path`. @throws ActionError INPUT_INVALID */
const parseSsh = (text) => {
    const [, id = '', , path] = /^([A-Za-z0-9_.-]+)(=(.*))?$/s.exec(text.trim()) ?? [];
    if (id === '' || /[,"\s]/.test(path ?? '')) {
        throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .aY)('an SSH source is not "default" or id=path', 'Write default, or git=keys/deploy.');
    }
    return path === undefined ? { id } : { id, path: (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .asPath */ .w2)(path) };
};


/***/ }),

/***/ 60141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ asMetricsServer)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

/** `true` is `install`; `false` is what is not asked for. @throws ActionError INPUT_INVALID */
const asMetricsServer = (text) => {
    const given = (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .asOneOf */ .QU)('install', 'check', 'true', 'false')(text);
    if (given === 'false')
        return undefined;
    return given === 'true' ? 'install' : given;
};


/***/ }),

/***/ 72876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ parseTaint)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const FORM = /^([^=:\s]+)(?:=([^=:\s]*))?:(NoSchedule|PreferNoSchedule|NoExecute)$/;
/** A taint as kubectl writes it: `key=value:Effect`. @throws ActionError TAINT_INVALID */
const parseTaint = (text) => {
    const [, key, value = '', effect] = FORM.exec(text.trim()) ?? [];
    if (key !== undefined && effect !== undefined)
        return { key, value, effect };
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'TAINT_INVALID',
        message: `"${text}" is not a taint`,
        hint: 'Write key=value:NoSchedule, key=value:PreferNoSchedule or key=value:NoExecute.',
    });
};


/***/ }),

/***/ 48241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ parseStep)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85651);
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47191);
/* harmony import */ var _rate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49977);



const LINE = /^(?:(to)\s+)?(\S+)\s+(for|in)\s+(\S+)$/;
/**
 * Reads `80/s for 2m`, which holds a rate, or `to 80/s in 30s`, which goes there evenly.
 * @throws ActionError INPUT_INVALID, RATE_INVALID
 */
const parseStep = (text) => {
    const [, to, rate = '', word = '', duration = ''] = LINE.exec(text.trim()) ?? [];
    const isRamp = to !== undefined;
    if (rate === '' || isRamp !== (word === 'in')) {
        throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .aY)(`"${text}" is no step of a load`, 'Write "80/s for 2m" to hold a rate, "to 80/s in 30s" to get there evenly.');
    }
    return { perSecond: (0,_rate_js__WEBPACK_IMPORTED_MODULE_2__/* .perSecond */ .E)((0,_rate_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRate */ .W)(rate)), milliseconds: (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(duration), isRamp };
};


/***/ }),

/***/ 57562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ parseCidr),
/* harmony export */   H6: () => (/* binding */ usableAddresses),
/* harmony export */   Sr: () => (/* binding */ cidrInterval),
/* harmony export */   eX: () => (/* binding */ cidrContains),
/* harmony export */   wv: () => (/* binding */ intervalsOverlap)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83902);


const invalid = (text, why, hint) => new _action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({ code: 'CIDR_INVALID', message: `"${text}" is not a CIDR block: ${why}`, hint });
const ipv4Number = (address) => address.split('.').reduce((sum, octet) => sum * 256n + BigInt(octet), 0n);
const ipv6Groups = (half) => half === ''
    ? []
    : half.split(':').flatMap((group) => {
        if (!group.includes('.'))
            return [BigInt(`0x${group}`)];
        const embedded = ipv4Number(group);
        return [embedded >> 16n, embedded & 0xffffn];
    });
const ipv6Number = (address) => {
    const [head = '', tail] = address.split('::');
    const left = ipv6Groups(head);
    const right = tail === undefined ? [] : ipv6Groups(tail);
    const zeros = Array.from({ length: 8 - left.length - right.length }, () => 0n);
    return [...left, ...zeros, ...right].reduce((sum, group) => (sum << 16n) + group, 0n);
};
/**
 * Parses a CIDR block. Bits behind the prefix must be zero, as OCI demands.
 * @throws ActionError CIDR_INVALID
 */
const parseCidr = (text) => {
    const [address = '', prefixText, ...rest] = text.trim().split('/');
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
    const hint = 'Write an address and a prefix length: 10.0.10.0/24, or 0.0.0.0/0 for everybody.';
    if (version !== 4 && version !== 6)
        throw invalid(text, 'its address is not one', hint);
    const bits = version === 4 ? 32 : 128;
    if (prefixText === undefined || rest.length > 0 || !/^[0-9]{1,3}$/.test(prefixText)) {
        throw invalid(text, 'its prefix length is missing', hint);
    }
    const prefix = Number(prefixText);
    if (prefix > bits)
        throw invalid(text, `its prefix length is above ${bits}`, hint);
    const number = version === 4 ? ipv4Number(address) : ipv6Number(address);
    const size = 1n << BigInt(bits - prefix);
    if (number % size !== 0n) {
        throw invalid(text, `address bits are set behind /${prefix}`, 'Use the first address of the block.');
    }
    return { text: `${address}/${prefix}`, version, prefix, first: number, last: number + size - 1n };
};
/** Whether every address of `inner` lies in `outer`. */
const cidrContains = (outer, inner) => outer.version === inner.version && outer.first <= inner.first && inner.last <= outer.last;
/** Whether some address lies in both. */
const intervalsOverlap = (a, b) => a.version === b.version && a.first <= b.last && b.first <= a.last;
/** Addresses that OCI leaves to users: three of each subnet are reserved. */
const usableAddresses = (cidr) => Math.max(0, Number(cidr.last - cidr.first + 1n) - 3);
const intervals = new Map();
/** Networks have few different blocks; this only keeps a hostile one from filling the memory. */
const MOST_INTERVALS = 50_000;
const readInterval = (text) => {
    const [address = '', prefixText = ''] = text.trim().split('/');
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
    const bits = version === 4 ? 32 : 128;
    const prefix = Number(prefixText);
    if ((version !== 4 && version !== 6) || !/^[0-9]{1,3}$/.test(prefixText) || prefix > bits) {
        return undefined;
    }
    const number = version === 4 ? ipv4Number(address) : ipv6Number(address);
    const size = 1n << BigInt(bits - prefix);
    const first = number - (number % size);
    return { version, first, last: first + size - 1n };
};
/**
 * A block that the user wrote: bits behind the prefix count as zero, as in routers. Undefined if it
 * is no block at all. Remembered, since thousands of rules share few blocks.
 */
const cidrInterval = (text) => {
    if (!intervals.has(text)) {
        if (intervals.size >= MOST_INTERVALS)
            intervals.clear();
        intervals.set(text, readInterval(text));
    }
    return intervals.get(text);
};


/***/ }),

/***/ 86020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ asHeaders)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

/** RFC 9110, 5.1 and 5.5: a token, and visible characters. */
const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;
/**
 * Headers of a request.
 * @throws ActionError INPUT_INVALID that names no value: it may be a secret
 */
const asHeaders = (pairs) => {
    for (const [name, value] of Object.entries(pairs)) {
        if (NAME.test(name) && VALUE.test(value))
            continue;
        const what = NAME.test(name) ? `the value of header ${name}` : 'a name of a header';
        throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`${what} has characters that HTTP does not allow`, 'Write accept=text/html.');
    }
    return pairs;
};


/***/ }),

/***/ 86615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ asUrl),
/* harmony export */   w: () => (/* binding */ joinUrl)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47191);
/* harmony import */ var _parse_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10737);



/**
 * The address of a web application, http or https.
 * @throws ActionError INPUT_INVALID
 */
const asUrl = (text) => {
    const url = (0,_parse_url_js__WEBPACK_IMPORTED_MODULE_2__/* .parseUrl */ .D)(text);
    if (url !== undefined && ['http:', 'https:'].includes(url.protocol))
        return url.href;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: `"${(0,_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCredentials */ .ri)(text)}" is not an http or https address`,
        hint: 'Write it in full, for example http://140.83.1.2.',
    });
};
/**
 * The address with a path below it, whatever slashes either has. Whatever the path says, as `//host` or
 * `http://host`, it stays behind the host of the address.
 */
const joinUrl = (url, path) => `${url.replace(/\/+$/, '')}/${path.replace(/^[/\\]+/, '')}`;


/***/ }),

/***/ 34964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ parseVcnCidr)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _cidr_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57562);


/** Oracle keeps link-local addresses and the classes D and E for itself ("Reserved IP addresses"). */
const RESERVED = ['169.254.0.0/16', '224.0.0.0/3'].map(_cidr_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCidr */ .GN);
const problemOf = (block) => {
    if (block.version !== 4)
        return 'it is not IPv4';
    if (block.prefix < 16 || block.prefix > 30)
        return `/${block.prefix} is no size of a VCN`;
    const reserved = RESERVED.find((one) => (0,_cidr_js__WEBPACK_IMPORTED_MODULE_1__/* .cidrContains */ .eX)(one, block));
    return reserved && `${reserved.text} is reserved`;
};
/**
 * Parses the IPv4 block that a VCN is made with; OCI takes /16 to /30.
 * @throws ActionError CIDR_INVALID
 */
const parseVcnCidr = (text) => {
    const block = (0,_cidr_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCidr */ .GN)(text);
    const problem = problemOf(block);
    if (problem === undefined)
        return block;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'CIDR_INVALID',
        message: `"${text}" cannot be the CIDR block of a VCN: ${problem}`,
        hint: 'Write an IPv4 block between /16 and /30, best of the private ones: 10.0.0.0/16, 172.16.0.0/16, 192.168.0.0/16.',
    });
};


/***/ }),

/***/ 18960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ht: () => (/* binding */ cyclingProblem),
/* harmony export */   Nh: () => (/* binding */ nodesOf),
/* harmony export */   cV: () => (/* binding */ parseNodeAmount),
/* harmony export */   lT: () => (/* binding */ cyclingOf)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

/**
 * A number of virtual nodes, or a percentage of the pool's, as OKE takes them.
 * @throws ActionError INPUT_INVALID
 */
const parseNodeAmount = (text) => {
    const trimmed = text.trim();
    if (/^([0-9]{1,4}|[0-9]{1,2}%|100%)$/.test(trimmed))
        return trimmed;
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`"${text}" is neither a number of virtual nodes nor a percentage`, 'Write a number, for example 1, or a percentage of the pool from 0% to 100%.');
};
/** Fills in what OKE takes where one is left out: a surge of 1, none unavailable. */
const cyclingOf = (surge, unavailable) => ({
    surge: surge ?? '1',
    unavailable: unavailable ?? '0',
});
/** The number of nodes of a pool of that size, percentages rounded up. */
const nodesOf = (amount, size) => amount.endsWith('%') ? Math.ceil((Number(amount.slice(0, -1)) / 100) * size) : Number(amount);
/** What OKE refuses, for people; both ranges end at the size of the pool (API reference). */
const cyclingProblem = ({ surge, unavailable }, size) => {
    const amounts = [nodesOf(surge, size), nodesOf(unavailable, size)];
    if (amounts.every((amount) => amount === 0)) {
        return 'surge and unavailable cannot both be 0: no virtual node could be replaced';
    }
    return amounts.some((amount) => amount > size)
        ? `surge ${surge} and unavailable ${unavailable} cannot be above the size of the pool, ${size}`
        : undefined;
};


/***/ })

};
