export const id = 5263;
export const ids = [5263,335];
export const modules = {

/***/ 25263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  environmentRules: () => (/* binding */ environmentRules)
});

// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
// EXTERNAL MODULE: ./dist.src/values/own.js
var own = __webpack_require__(87363);
// EXTERNAL MODULE: ./dist.src/values/environment/schema-form.js + 1 modules
var schema_form = __webpack_require__(85255);
;// CONCATENATED MODULE: ./dist.src/values/environment/environment-issue.js



/** `network.listeners[0]`. */
const nameOf = (path) => path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
const starts = (path, prefix) => prefix.every((key, index) => key === '*' || path[index] === key);
const typeNames = {
    string: 'text',
    array: 'a list',
    object: 'a mapping of keys',
    boolean: 'true or false',
};
/** The values allowed at a path, in words. */
const allowedAt = (path) => {
    const schema = (0,schema_form/* schemaAt */.lv)(path);
    const { type, minimum, maximum } = schema;
    if (Array.isArray(schema['enum']))
        return schema['enum'].join(', ');
    if (type === 'integer')
        return `whole numbers from ${String(minimum)} to ${String(maximum)}`;
    const [example] = (0,json/* list */.p_)(schema['examples']);
    const such = typeof example === 'string' ? `, such as ${example}` : '';
    const names = (0,schema_form/* typesOf */.pl)(path).map((name) => (0,own/* own */.Z)(typeNames, name) ?? name);
    return `${names.join(' or ')}${such}`;
};
/** Mappings whose values can be secret. */
const withheld = [
    ['image', 'build-args'],
    ['images', '*', 'build-args'],
    ['release', 'set'],
    ['release', 'set-string'],
    ['release', 'set-json'],
    ['release', 'values'],
];
/** An invalid value, or only its type if it can contain a secret. */
const shown = (value, path) => {
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object' && value !== null)
        return 'a mapping';
    if (withheld.some((prefix) => starts(path, prefix)))
        return 'the value';
    const json = JSON.stringify(value) ?? 'nothing';
    return json.length > 80 ? `${json.slice(0, 79)}…` : json;
};
const unknownKeys = (keys, path, { file }) => keys.map((key) => {
    const allowed = (0,schema_form/* keysAt */._s)(path).join(', ');
    const name = nameOf([...path, key]);
    return `${file.placeOfKey(path, key)} ${name}: unknown key; allowed: ${allowed}`;
});
const missing = (path, { file, inputsFor }) => {
    const inputs = inputsFor(path);
    const wanted = (0,json/* text */.Qq)((0,schema_form/* schemaAt */.lv)(path)['description']).replace(/\.$/, '');
    const inFile = file.isThere ? `add it to ${file.path}` : `${file.path} does not exist; make it`;
    const byInput = inputs.length === 0 ? '' : `, or give input "${inputs.join('", "')}"`;
    const place = file.isThere ? `${file.placeOf(path)} ` : '';
    return `${place}${nameOf(path)}: missing (${wanted}); ${inFile}${byInput}`;
};
/**
 * Describes a problem with its place: `file:line:column key: message`, or `input "name": message`
 * if an input gave the value.
 */
const describeIssue = (issue, context) => {
    const { file, overrides } = context;
    const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    const override = overrides.findLast((one) => starts(path, one.path));
    const value = override === undefined ? file.valueAt(path) : override.value;
    if (issue.code === 'unrecognized_keys')
        return unknownKeys(issue.keys, path, context);
    if (override === undefined && value === undefined)
        return [missing(path, context)];
    const message = issue.code === 'custom'
        ? issue.message
        : `${shown(value, path)} is not allowed; allowed: ${allowedAt(path)}`;
    const place = override === undefined ? `${file.placeOf(path)} ${nameOf(path)}` : `input "${override.input}"`;
    return [`${place}: ${message}`];
};

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./dist.src/values/defaults.js
var defaults = __webpack_require__(55377);
// EXTERNAL MODULE: ./dist.src/values/checks.js
var checks = __webpack_require__(670);
// EXTERNAL MODULE: ./dist.src/values/duration.js
var duration = __webpack_require__(85651);
// EXTERNAL MODULE: ./dist.src/values/oci/eviction-grace.js
var eviction_grace = __webpack_require__(44913);
// EXTERNAL MODULE: ./dist.src/values/input-text.js
var input_text = __webpack_require__(47191);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/version.js
var version = __webpack_require__(12372);
// EXTERNAL MODULE: ./dist.src/values/network/cidr.js
var cidr = __webpack_require__(57562);
// EXTERNAL MODULE: ./dist.src/values/oci/ocid.js
var ocid = __webpack_require__(77214);
// EXTERNAL MODULE: ./dist.src/values/environment/environment-fields.js
var environment_fields = __webpack_require__(34468);
;// CONCATENATED MODULE: ./dist.src/values/environment/cluster-schema.js








const cluster_schema_own = defaults/* defaults */.N['ensure-cluster'];
const subnet = (0,ocid/* ocidOf */.xh)('subnet');
/** A description of the cluster, which is created if missing. */
const clusterSchema = schemas/* strictObject */.rej({
    name: (0,environment_fields/* words */.aL)('Name of the cluster.', 'shop'),
    compartment: (0,environment_fields/* parsed */.Yz)((0,ocid/* ocidOf */.xh)('compartment', 'tenancy'), 'OCID of its compartment.'),
    vcn: (0,environment_fields/* parsed */.Yz)((0,ocid/* ocidOf */.xh)('vcn'), 'OCID of the VCN; that of network.create if left out.').optional(),
    'endpoint-subnet': (0,environment_fields/* parsed */.Yz)(subnet, 'OCID of the subnet of the Kubernetes API; that of network.create if left out.').optional(),
    'load-balancer-subnet': (0,environment_fields/* parsed */.Yz)(subnet, 'OCID of the subnet of load balancers; that of network.create if left out.').optional(),
    endpoint: (0,environment_fields/* oneOf */.yL)(['public', 'private'], 'Address of the Kubernetes API.').default(cluster_schema_own['api-endpoint']),
    'endpoint-groups': (0,environment_fields/* listOf */.c3)((0,environment_fields/* parsed */.Yz)((0,ocid/* ocidOf */.xh)('networksecuritygroup'), 'OCID of a network security group.'), 'Network security groups of the Kubernetes API.').optional(),
    'kubernetes-version': (0,environment_fields/* parsed */.Yz)(version/* parseVersion */.ot, 'latest, a minor or all of a version; an existing cluster is upgraded to it, which restarts its pods.', '1.36').optional(),
    'services-cidr': (0,environment_fields/* parsed */.Yz)((text) => (0,cidr/* parseCidr */.GN)(text).text, 'CIDR block of the addresses of Services.', '10.96.0.0/16').optional(),
    'kms-key': (0,environment_fields/* parsed */.Yz)((0,ocid/* ocidOf */.xh)('key'), 'OCID of the key that Secrets are encrypted with.').optional(),
    upgrade: (0,environment_fields/* flag */.Jt)('Make a basic cluster an enhanced one, for good.').default((0,input_text/* asFlag */.v0)(cluster_schema_own.upgrade)),
    openid: schemas/* strictObject */.rej({
        audience: (0,environment_fields/* words */.aL)("Audience of the tokens of GitHub's jobs."),
        claims: (0,environment_fields/* pairs */.AS)('Claims that these tokens must have, such as repository: acme/shop.'),
        issuer: (0,environment_fields/* parsed */.Yz)(input_text/* asEndpoint */.u8, 'Issuer, for GitHub Enterprise Server.').prefault(cluster_schema_own['openid-issuer']),
    })
        .meta({ description: 'Whose tokens of GitHub sign in to the Kubernetes API.' })
        .optional(),
    tags: (0,environment_fields/* pairs */.AS)('Free-form tags; those of others stay.').optional(),
    timeout: (0,environment_fields/* parsed */.Yz)(duration/* parseDuration */.E, 'How long to wait for the cluster.', '30m').prefault(cluster_schema_own.timeout),
})
    .meta({ description: 'The cluster, which is made where it is missing and never deleted.' });

;// CONCATENATED MODULE: ./dist.src/values/environment/drift-schema.js



/** A difference that the user accepts until a date. */
const ignored = schemas/* strictObject */.rej({
    kind: (0,environment_fields/* words */.aL)('Kind of what differs, or kind and name - of a Kubernetes object, or network, node-pool, repository, release, or of a notice.', 'Deployment/edge').optional(),
    path: (0,environment_fields/* words */.aL)('Field that may differ, with all below it; * stands for one part.', 'spec.template.metadata.annotations').optional(),
    ocid: (0,environment_fields/* words */.aL)('OCID of the OCI resource that may differ.').optional(),
    reason: (0,environment_fields/* words */.aL)('Why it is accepted.'),
    until: (0,environment_fields/* parsed */.Yz)(checks/* parseDay */.Iq, 'Last day on which it is accepted.', '2027-01-31'),
})
    .refine(({ kind, path, ocid }) => [kind, path, ocid].some((one) => one !== undefined), 'names nothing to ignore; write kind, path or ocid');
/** What a drift check ignores. */
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
// EXTERNAL MODULE: ./dist.src/values/path.js
var path = __webpack_require__(34056);
// EXTERNAL MODULE: ./dist.src/values/registry/image-reference.js
var image_reference = __webpack_require__(58810);
// EXTERNAL MODULE: ./dist.src/values/registry/registry-host.js
var registry_host = __webpack_require__(8707);
;// CONCATENATED MODULE: ./dist.src/values/environment/image-schema.js





















const image_schema_own = defaults/* defaults */.N['build-push'];
const off = (description) => schemas/* boolean */.zMY().meta({ description }).default(false);
const either = (description) => schemas/* boolean */.zMY().meta({ description }).optional();
const listed = (parse, item, description, ...examples) => (0,environment_fields/* listOf */.c3)((0,environment_fields/* parsed */.Yz)(parse, item, ...examples), description).default([]);
/** The build of an image. */
const build = {
    context: (0,environment_fields/* parsed */.Yz)(path/* asPath */.w2, 'Folder that is built.').prefault(image_schema_own.context),
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
    provenance: (0,environment_fields/* switchOr */.mY)(provenance/* parseProvenance */.X, 'Provenance attestation: true, mode=min or mode=max.', 'mode=max').prefault(image_schema_own.provenance),
    sbom: (0,environment_fields/* switchOr */.mY)(sbom/* parseSbom */.r, 'Software bill of materials: true, or generator=IMAGE of the scanner that makes it.', 'generator=fra.ocir.io/acme/scanner:1').prefault(image_schema_own.sbom),
    'build-contexts': listed(build_context/* parseBuildContext */.V, 'A context: name=folder, name=docker-image://… or name=https://….', 'Further contexts.', 'lib=../lib'),
    'add-hosts': listed(host_entry/* parseHostEntry */.M, 'A host.', 'Names that steps can look up.', 'db:10.0.0.5'),
    network: (0,environment_fields/* oneOf */.yL)(['default', 'none'], 'Network of the steps.').optional(),
    'extra-args': listed((0,extra_argument/* parseExtraArgument */.$)(false), 'An option.', "Further options of the builder; none that reach what is the runner's.", '--shm-size=1g'),
};
/** The repository of an image. */
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
        timeout: (0,environment_fields/* parsed */.Yz)(duration/* parseDuration */.E, 'How long the scan is waited for.', '15m').prefault(image_schema_own['scan-timeout']),
    })
        .meta({ description: "OCIR's vulnerability scan, which is waited for after the push." })
        .optional(),
    readme: (0,environment_fields/* parsed */.Yz)(path/* asPath */.w2, 'Path of a Markdown file that becomes its readme.').optional(),
    registry: (0,environment_fields/* parsed */.Yz)(registry_host/* asRegistryHost */.A, "Registry host; the region's OCIR if left out.", 'ocir.eu-frankfurt-1.oci.oraclecloud.com').optional(),
    builder: (0,environment_fields/* oneOf */.yL)(['auto', 'docker', 'podman', 'buildah'], 'What builds.').default(image_schema_own.builder),
};
const imageSchema = schemas/* strictObject */.rej({ ...build, ...place })
    .meta({ description: 'The image that is built and pushed.' });
/** Further images, each with its own repository and chart values. */
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
// EXTERNAL MODULE: ./dist.src/values/oci/placement.js
var placement = __webpack_require__(82762);
// EXTERNAL MODULE: ./dist.src/values/oci/region.js
var region = __webpack_require__(86925);
// EXTERNAL MODULE: ./dist.src/values/network/options.js
var options = __webpack_require__(23824);
// EXTERNAL MODULE: ./dist.src/values/network/vcn-cidr.js
var vcn_cidr = __webpack_require__(34964);
// EXTERNAL MODULE: ./dist.src/values/network/flow-logs.js
var flow_logs = __webpack_require__(75130);
;// CONCATENATED MODULE: ./dist.src/values/environment/network-schema.js







const network_schema_subnet = (0,ocid/* ocidOf */.xh)('subnet');
const group = (of) => (0,environment_fields/* parsed */.Yz)((0,ocid/* ocidOf */.xh)('networksecuritygroup'), `OCID of the network security group of the ${of}.`);
const block = (0,environment_fields/* parsed */.Yz)((text) => (0,cidr/* parseCidr */.GN)(text).text, 'A CIDR block.', '0.0.0.0/0');
const optionSchemas = {
    blocks: (description) => (0,environment_fields/* listOf */.c3)(block, description),
    'tcp-ports': (description) => (0,environment_fields/* listOf */.c3)((0,environment_fields/* whole */.WQ)(1, 65_535, 'A TCP port.'), description),
    'udp-ports': (description) => (0,environment_fields/* listOf */.c3)((0,environment_fields/* whole */.WQ)(1, 65_535, 'A UDP port.'), description),
    'load-balancer': (description) => (0,environment_fields/* oneOf */.yL)(options/* loadBalancerKinds */.a9, description),
    flag: environment_fields/* flag */.Jt,
};
/** An empty list instead of a non-empty default may be a mistake that opens everything. */
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
const flowLogs = (0,environment_fields/* switchOr */.mY)(flow_logs/* asFlowLogs */.I, 'Record the traffic of every subnet that has no flow log yet: all of it (true), or what rules reject. It has a price.', 'rejected')
    .meta({ enum: [true, false, 'rejected'] })
    .optional();
const shape = {
    mode: (0,environment_fields/* oneOf */.yL)(['security-list', 'nsg'], 'Where rules are added.').default('security-list'),
    'node-subnet': (0,environment_fields/* parsed */.Yz)(network_schema_subnet, "OCID of the virtual nodes' subnet."),
    'pod-subnet': (0,environment_fields/* parsed */.Yz)(network_schema_subnet, "OCID of the pods' subnet, if they have one of their own.").optional(),
    'database-subnet': (0,environment_fields/* parsed */.Yz)(network_schema_subnet, 'OCID of the subnet of a MySQL database that pods reach.').optional(),
    groups: schemas/* strictObject */.rej({
        endpoint: group('Kubernetes API endpoint').optional(),
        nodes: group('virtual nodes').optional(),
        pods: group('pods').optional(),
        'load-balancer': group('load balancers').optional(),
        database: group('database').optional(),
    })
        .meta({ description: 'Network security groups, needed in mode nsg.' })
        .default({}),
    'create-groups': (0,environment_fields/* flag */.Jt)('In mode nsg, make the groups that are not given.').optional(),
    'attach-groups': (0,environment_fields/* flag */.Jt)('In mode nsg, also attach the groups of nodes and pods to pools of these subnets that lack them.').optional(),
    'flow-logs': flowLogs,
    prune: (0,environment_fields/* flag */.Jt)('Remove our rules that are not needed any more.').optional(),
    ...optionShape,
};
/** Requirements of UDP listeners, whatever else the section says. */
const hasFittingListeners = (given) => (given['udp-listeners'] ?? []).length === 0 || (given['load-balancer-type'] ?? 'lb') !== 'lb';
const misfit = {
    path: ['udp-listeners'],
    message: 'needs a network load balancer; set load-balancer-type to nlb or nlb-preserving-source',
};
const description = 'The subnets, and who may reach what.';
/** An existing network. */
const networkSchema = schemas/* strictObject */.rej(shape)
    .refine(hasFittingListeners, misfit)
    .meta({ description });
/** A network that is created if missing; its subnets are known afterwards. */
const newNetworkSchema = schemas/* strictObject */.rej({
    ...shape,
    'node-subnet': shape['node-subnet'].optional(),
    create: schemas/* strictObject */.rej({
        cidr: (0,environment_fields/* parsed */.Yz)((text) => (0,vcn_cidr/* parseVcnCidr */.r)(text).text, 'CIDR block of the VCN.', '10.0.0.0/16'),
        name: (0,environment_fields/* words */.aL)('Name that everything begins with and is tagged by; a later run with it continues that network.').default('oke-virtual-nodes'),
        compartment: (0,environment_fields/* parsed */.Yz)((0,ocid/* ocidOf */.xh)('compartment', 'tenancy'), "OCID of its compartment; the cluster's if left out.").optional(),
        'database-subnet': (0,environment_fields/* flag */.Jt)('Also make a subnet for a MySQL database.').default(false),
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
    path: (0,environment_fields/* words */.aL)('Path that the load requests. Default is release.path, where no url is given, else /.').optional(),
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
    'k6-operator': (0,environment_fields/* oneOf */.yL)(['auto', 'never'], "Whether k6's operator makes these pods where the cluster has it; else a Job does.").default(load_schema_own['k6-operator']),
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
    // The JSON Schema does not include preprocessing.
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
const poolFields = {
    size: (0,environment_fields/* whole */.WQ)(1, 1000, 'Number of virtual nodes.').default(Number(defaults/* defaults */.N['ensure-node-pool']['node-pool-size'])),
    shape: (0,environment_fields/* parsed */.Yz)(podShape, 'Shape of the pods; cannot be changed on an existing pool.', 'Pod.Standard.E4.Flex', 'Pod.Standard.E3.Flex', 'Pod.Standard.A1.Flex').prefault(defaults/* defaults */.N['ensure-node-pool']['pod-shape']),
    labels: (0,environment_fields/* pairs */.AS)('Labels of the virtual nodes.').optional(),
    taints: (0,environment_fields/* listOf */.c3)((0,environment_fields/* parsed */.Yz)(kubernetes_taint/* parseTaint */.k, 'A taint.', 'team=shop:NoSchedule'), 'Taints of the virtual nodes.').optional(),
    placement: (0,environment_fields/* listOf */.c3)((0,environment_fields/* parsed */.Yz)(placement/* parsePlacement */.v, 'An availability domain, or all, with fault domains if they are not left to OKE.', 'AD-1=FAULT-DOMAIN-1+FAULT-DOMAIN-2'), 'Where virtual nodes are; left out, a new pool is spread over all availability domains, and one that exists stays where it is.').optional(),
    'node-subnet': (0,environment_fields/* parsed */.Yz)(network_schema_subnet, "OCID of the subnet of its virtual nodes; the network's if left out.").optional(),
    'pod-subnet': (0,environment_fields/* parsed */.Yz)(network_schema_subnet, "OCID of the subnet of its pods; the network's if left out, or else that of its virtual nodes.").optional(),
    'node-groups': (0,environment_fields/* listOf */.c3)(group('virtual nodes'), "Network security groups of its virtual nodes; the network's if left out.").optional(),
    'pod-groups': (0,environment_fields/* listOf */.c3)(group('pods'), "Network security groups of its pods; the network's if left out.").optional(),
    tags: (0,environment_fields/* pairs */.AS)('Free-form tags of the pool; those of others stay.').optional(),
    cycling: schemas/* preprocess */.vkY((given) => (given === 'never' ? undefined : given), environment_schema_cycling.optional())
        // The JSON Schema does not include preprocessing.
        .meta({
        type: ['object', 'string'],
        description: 'How virtual nodes with older settings are replaced when these change; "never", or left out: they keep them.',
    })
        .optional(),
    replace: (0,environment_fields/* oneOf */.yL)(['never', 'allow'], 'Whether a pool is replaced by a new one for what it cannot be given otherwise, such as another pod shape.').default(defaults/* defaults */.N['ensure-node-pool'].replace),
    'eviction-grace': (0,environment_fields/* parsed */.Yz)(eviction_grace/* parseGrace */.k, 'How long pods of a replaced pool may take to go, at most 60m.', '15m').prefault(defaults/* defaults */.N['ensure-node-pool']['eviction-grace']),
    compartment: (0,environment_fields/* parsed */.Yz)(compartment, "OCID of the pool's compartment; the cluster's if left out.").optional(),
    timeout: (0,environment_fields/* parsed */.Yz)(duration/* parseDuration */.E, 'How long to wait for pool and nodes.', '20m').prefault(defaults/* defaults */.N['ensure-node-pool'].timeout),
};
const replaceable = (pool) => pool.superRefine(({ cycling: replaced, size }, context) => {
    const message = replaced && (0,cycling/* cyclingProblem */.Ht)(replaced, size);
    if (message !== undefined)
        context.addIssue({ code: 'custom', path: ['cycling'], message });
});
const nodePool = replaceable(schemas/* strictObject */.rej({
    name: (0,environment_fields/* words */.aL)('Name of the virtual node pool in the cluster.', 'shop'),
    ...poolFields,
})).meta({ description: 'The virtual node pool.' });
const nodePools = schemas/* record */.g1P(schemas/* string */.YjP().min(1), replaceable(schemas/* strictObject */.rej(poolFields))).meta({
    description: 'More virtual node pools of the cluster, by their names.',
});
const metricsServer = (0,environment_fields/* switchOr */.mY)(metrics_choice/* asMetricsServer */.l, 'What becomes of metrics-server: install (or true) puts one for virtual nodes into the cluster, unless one is there, and waits for figures; check only waits.', 'check').meta({ enum: [true, false, 'install', 'check'] });
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
    'node-pools': nodePools.optional(),
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
/**
 * With the forms that create what is missing. A union of both forms could not report specific
 * mistakes.
 */
const schemaFor = ({ cluster, network }) => {
    const described = isMapping(cluster)
        ? environmentSchema.extend({ cluster: clusterSchema.optional() })
        : environmentSchema;
    return isMapping(network) && network['create'] !== undefined
        ? described.extend({ network: newNetworkSchema.optional() })
        : described;
};

;// CONCATENATED MODULE: ./dist.src/values/environment/environment-rules.js



/** The rules for an environment file's content; loaded only if there is any. */
const environmentRules = { describeIssue: describeIssue, hasOwnKeys: schema_form/* hasOwnKeys */.VK, schemaFor: schemaFor };


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
/** Ids of secrets in the Dockerfile. */
const asId = (id) => {
    if (ID.test(id))
        return id;
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidInput */ .aY)('the id of a secret has characters other than letters, digits, "_", "." and "-"', 'Write id=NAME or id=path, such as npm=NPM_TOKEN.');
};
/**
 * Reads `id=NAME` of a variable, or `id=path` of a file: anything but a variable name is a path.
 * @throws ActionError INPUT_INVALID that does not quote the text after the id: it may be the secret
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

/**
 * The allowed attributes of each cache type. Object stores are excluded: theirs contain
 * credentials.
 */
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
 * The cache of one of several images: `{name}` is the image's name, and GitHub's cache gets a scope
 * per image.
 */
const cacheOf = (name, { type, attributes }) => {
    const own = Object.entries(attributes).map(([key, value]) => [
        key,
        value.replaceAll('{name}', name),
    ]);
    const scope = type === 'gha' && attributes['scope'] === undefined ? [['scope', name]] : [];
    return { type, attributes: Object.fromEntries([...own, ...scope]) };
};
/** Whether a cache keeps several images apart. */
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
 * Options that affect how an image is built and reach nothing of the runner: no folder, variable,
 * device, privilege or other registry. Options of later builder versions are not included.
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
 * One option for the builder, e.g. `--shm-size=1g`; a value follows `=`.
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


/**
 * A line of /etc/hosts for the build, e.g. `db:10.0.0.5` or `db=10.0.0.5`. @throws ActionError
 * INPUT_INVALID
 */
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
 * The tags of an image, without duplicates.
 * @param name required in full references: an image goes to one repository
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




/** Names are prefixes of chart values and of log lines. @throws ActionError INPUT_INVALID */
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
 * @throws ActionError INPUT_INVALID that quotes nothing of the text: it may be a secret
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
 * Reads a platform as builders name it: OS, architecture and variant.
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

/**
 * `true` means `install`; `false` means that nothing is requested. @throws ActionError
 * INPUT_INVALID
 */
const asMetricsServer = (text) => {
    const given = (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .asOneOf */ .QU)('install', 'check', 'true', 'false')(text);
    if (given === 'false')
        return undefined;
    return given === 'true' ? 'install' : given;
};


/***/ }),

/***/ 40335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lf: () => (/* binding */ parseQuantity),
/* harmony export */   aY: () => (/* binding */ formatCpu),
/* harmony export */   oR: () => (/* binding */ asQuantity),
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
/** A quantity of an input, as written. @throws ActionError QUANTITY_INVALID */
const asQuantity = (text) => {
    parseQuantity(text);
    return text;
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

/***/ 7819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NL: () => (/* binding */ everyHpa),
/* harmony export */   SG: () => (/* binding */ asHpa),
/* harmony export */   i_: () => (/* binding */ asReplicas),
/* harmony export */   rw: () => (/* binding */ parseFactor)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** Means every HPA of the release that is not named separately. */
const everyHpa = 'all';
/** A factor above 1: `x2`, `x1.5`. @throws ActionError INPUT_INVALID */
const parseFactor = (text) => {
    const [, digits] = /^x([0-9]+(?:\.[0-9]+)?)$/.exec(text.trim()) ?? [];
    if (Number(digits) > 1)
        return Number(digits);
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: `"${text}" is not a factor above 1`,
        hint: 'Write it with an x: x2 for twice as many replicas as before.',
    });
};
/**
 * The name of an HPA, or `namespace/name` for one of another namespace than that of all others.
 * @throws ActionError INPUT_INVALID
 */
const asHpa = (text) => {
    const [namespace, name, ...rest] = text.includes('/') ? text.split('/') : ['shop', text];
    if (/^[a-z0-9-]+$/.test(namespace ?? '') && name !== '' && rest.length === 0)
        return text;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: `"${text}" is no HPA`,
        hint: 'Write its name, or namespace/name where it is in another namespace: web/edge=3.',
    });
};
const sizeOf = (hpa, text) => {
    if (text === '')
        return {};
    if (text.startsWith('x'))
        return { factor: parseFactor(text) };
    const atLeast = /^[0-9]+$/.test(text) ? Number(text) : 0;
    if (atLeast >= 2)
        return { atLeast };
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: `"${hpa}" expects no growth: at least 2 replicas prove that an HPA scaled`,
        hint: 'Write the HPA and the replicas it should reach, for example edge=3, or a factor, edge=x2.',
    });
};
/**
 * The replicas expected of an HPA, from an item such as `edge=3`, `web/edge=x2`, `edge` or `all`.
 * @throws ActionError INPUT_INVALID
 */
const asReplicas = (item) => {
    const [hpa = '', ...rest] = item.split('=');
    const name = hpa.trim();
    const size = sizeOf(name, rest.join('=').trim());
    return name === everyHpa ? size : { hpa: asHpa(name), ...size };
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

/***/ 12372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   KA: () => (/* binding */ versionText),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   ot: () => (/* binding */ parseVersion)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

const FORM = /^v?([0-9]{1,3})\.([0-9]{1,4})(?:\.([0-9]{1,4}))?$/;
/** The numbers of `v1.36.1`, `1.36.1` or `1.36`; undefined for what is no version. */
const readVersion = (text) => {
    const [, major, minor, patch] = FORM.exec(text.trim()) ?? [];
    if (major === undefined || minor === undefined)
        return undefined;
    const numbers = { major: Number(major), minor: Number(minor) };
    return patch === undefined ? numbers : { ...numbers, patch: Number(patch) };
};
/** @throws ActionError INPUT_INVALID */
const parseVersion = (text) => {
    if (text === 'latest')
        return text;
    const version = readVersion(text);
    if (version !== undefined)
        return version;
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`"${text}" is no Kubernetes version`, 'Write latest, a minor such as 1.36, or all of it, such as 1.36.1.');
};
/** E.g. `v1.36.1`, or `v1.36`. */
const versionText = ({ major, minor, patch }) => `v${[major, minor, ...(patch === undefined ? [] : [patch])].join('.')}`;
/** Compares versions: below 0 if `a` is older; a missing part counts as equal. */
const compareVersions = (a, b) => a.major - b.major ||
    a.minor - b.minor ||
    (a.patch === undefined || b.patch === undefined ? 0 : a.patch - b.patch);


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
 * Reads `80/s for 2m`, which holds a rate, or `to 80/s in 30s`, which ramps linearly.
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
 * Parses a CIDR block. Bits after the prefix must be zero, as OCI requires.
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
/** Whether every address of `inner` is in `outer`. */
const cidrContains = (outer, inner) => outer.version === inner.version && outer.first <= inner.first && inner.last <= outer.last;
/** Whether some address is in both. */
const intervalsOverlap = (a, b) => a.version === b.version && a.first <= b.last && b.first <= a.last;
/** Addresses that OCI leaves to users: three of each subnet are reserved. */
const usableAddresses = (cidr) => Math.max(0, Number(cidr.last - cidr.first + 1n) - 3);
const intervals = new Map();
/** Networks have few different blocks; the bound keeps a hostile one from filling the memory. */
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
 * A block that the user wrote: bits after the prefix count as zero, as in routers. Undefined if it
 * is not a block. Cached, since thousands of rules share few blocks.
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

/***/ 75130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ asFlowLogs)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

/**
 * `true` means `all`; `false` means that nothing is requested. @throws ActionError INPUT_INVALID
 */
const asFlowLogs = (text) => {
    const given = (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .asOneOf */ .QU)('true', 'rejected', 'false')(text);
    if (given === 'false')
        return undefined;
    return given === 'true' ? 'all' : given;
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
 * Appends a path to an address, whatever slashes either has. A path such as `//host` or
 * `http://host` cannot replace the host of the address.
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


/** Oracle reserves link-local addresses and the classes D and E ("Reserved IP addresses"). */
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
 * Parses the IPv4 block for a new VCN; OCI accepts /16 to /30.
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
 * A number of virtual nodes, or a percentage of the pool's, as OKE accepts them.
 * @throws ActionError INPUT_INVALID
 */
const parseNodeAmount = (text) => {
    const trimmed = text.trim();
    if (/^([0-9]{1,4}|[0-9]{1,2}%|100%)$/.test(trimmed))
        return trimmed;
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`"${text}" is neither a number of virtual nodes nor a percentage`, 'Write a number, for example 1, or a percentage of the pool from 0% to 100%.');
};
/** Fills in OKE's defaults: a surge of 1, none unavailable. */
const cyclingOf = (surge, unavailable) => ({
    surge: surge ?? '1',
    unavailable: unavailable ?? '0',
});
/** The number of nodes of a pool of that size, percentages rounded up. */
const nodesOf = (amount, size) => amount.endsWith('%') ? Math.ceil((Number(amount.slice(0, -1)) / 100) * size) : Number(amount);
/** Why OKE would refuse it, for people; both ranges end at the size of the pool (API reference). */
const cyclingProblem = ({ surge, unavailable }, size) => {
    const amounts = [nodesOf(surge, size), nodesOf(unavailable, size)];
    if (amounts.every((amount) => amount === 0)) {
        return 'surge and unavailable cannot both be 0: no virtual node could be replaced';
    }
    return amounts.some((amount) => amount > size)
        ? `surge ${surge} and unavailable ${unavailable} cannot be above the size of the pool, ${size}`
        : undefined;
};


/***/ }),

/***/ 44913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ parseGrace)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85651);
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47191);


/** OKE takes an hour at most. Milliseconds. */
const LONGEST = 60 * 60_000;
/** How long an eviction may take, in milliseconds. @throws ActionError DURATION_INVALID, INPUT_INVALID */
const parseGrace = (text) => {
    const grace = (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(text);
    if (grace <= LONGEST)
        return grace;
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .aY)(`"${text}" is longer than OKE lets an eviction take`, 'Give at most 60m.');
};


/***/ }),

/***/ 82762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ placedIn),
/* harmony export */   v: () => (/* binding */ parsePlacement)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

/** Every availability domain of the region. */
const EVERYWHERE = 'all';
const FORM = /^([^=\s]+)(?:=([^=]+))?$/;
const FAULT_DOMAIN = /^FAULT-DOMAIN-[1-9]$/;
/**
 * One part of a placement: `AD-1`, `all`, or with fault domains `AD-1=FAULT-DOMAIN-1+FAULT-DOMAIN-2`.
 * @throws ActionError INPUT_INVALID
 */
const parsePlacement = (text) => {
    const [, availabilityDomain, domains] = FORM.exec(text.trim()) ?? [];
    const faultDomains = domains?.split('+').map((one) => one.trim()) ?? [];
    const isRead = faultDomains.every((one) => FAULT_DOMAIN.test(one));
    const isOnce = new Set(faultDomains).size === faultDomains.length;
    if (availabilityDomain !== undefined && isRead && isOnce) {
        return { availabilityDomain, faultDomains };
    }
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`"${text}" is not a placement`, 'Write an availability domain, for example AD-1, or all; with fault domains AD-1=FAULT-DOMAIN-1+FAULT-DOMAIN-2.');
};
/** The availability domain that a short or whole name means. */
const domainOf = (name, domains) => {
    const wanted = name.toLowerCase();
    return domains.find((domain) => {
        const whole = domain.toLowerCase();
        return whole === wanted || whole.endsWith(`-${wanted}`) || whole.endsWith(`:${wanted}`);
    });
};
/** The placement by the names of the region, and the names that it does not have, or has twice. */
const placedIn = (wanted, domains) => {
    const all = domains.toSorted();
    const found = wanted.flatMap(({ availabilityDomain: name, faultDomains }) => (name === EVERYWHERE ? all : [domainOf(name, all)]).map((availabilityDomain) => ({
        ...{ name, availabilityDomain, faultDomains },
    })));
    const names = found.map(({ availabilityDomain }) => availabilityDomain);
    const wrong = found.flatMap(({ name, availabilityDomain }, at) => availabilityDomain === undefined || names.indexOf(availabilityDomain) < at ? [name] : []);
    const placed = found.flatMap(({ availabilityDomain, faultDomains }) => availabilityDomain === undefined ? [] : [{ availabilityDomain, faultDomains }]);
    return { placed, wrong };
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
