export const id = 1192;
export const ids = [1192];
export const modules = {

/***/ 34468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ pairs),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88532);
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);


/** A text that one of our parsers reads; what the parser says becomes the message. */
const parsed = (parse, description, ...examples) => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    // Of a transformed field, the JSON Schema shows the examples of what goes in.
    .meta(examples.length === 0 ? {} : { examples })
    .transform((text, context) => {
    try {
        return parse(text);
    }
    catch (error) {
        const hint = error instanceof _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l ? ` ${error.hint}` : '';
        context.addIssue({ code: 'custom', message: `${(0,_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error)}.${hint}` });
        return zod__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
    }
})
    .meta({ description });
const words = (description, ...examples) => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .trim()
    .min(1)
    .meta({ description, ...(examples.length === 0 ? {} : { examples }) });
const oneOf = (allowed, description) => zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(allowed).meta({ description });
const listOf = (item, description) => zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item).meta({ description });
const plain = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()]).transform(String);
/** A mapping of plain values, all read as text. */
const pairs = (description) => zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), plain).meta({ description });
const flag = (description) => zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().meta({ description });
const whole = (least, most, description) => zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(least).max(most).meta({ description });


/***/ }),

/***/ 32154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ EnvironmentDraft)
});

// UNUSED EXPORTS: environmentJsonSchema

// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
// EXTERNAL MODULE: ./dist.src/values/own.js
var own = __webpack_require__(87363);
// EXTERNAL MODULE: ./dist.src/values/environment/schema-form.js
var schema_form = __webpack_require__(20525);
;// CONCATENATED MODULE: ./dist.src/values/environment/environment-issue.js



/** `network.listeners[0]`. */
const nameOf = (path) => path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
const starts = (path, prefix) => prefix.every((key, index) => path[index] === key);
const typeNames = {
    string: 'text',
    array: 'a list',
    object: 'a mapping of keys',
    boolean: 'true or false',
};
/** What may stand at a path, in words. */
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
    ['release', 'set'],
    ['release', 'set-string'],
    ['release', 'set-json'],
    ['release', 'values'],
];
/** A value that is wrong, or only its kind, where a secret can stand in it. */
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
    const allowed = Object.keys((0,json/* record */.g1)((0,schema_form/* schemaAt */.lv)(path)['properties'])).join(', ');
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
 * What is wrong, with its place: `file:line:column key: message`, or `input "name": message` if an
 * input gave the value.
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

// EXTERNAL MODULE: ./dist.src/values/environment/environment-schema.js + 2 modules
var environment_schema = __webpack_require__(36420);
;// CONCATENATED MODULE: ./dist.src/values/environment/environment-file.js




const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Without what was left empty, as a section of which every line is a comment. */
const withoutEmpty = (value, path = []) => {
    if (!isMapping(value))
        return value;
    const isEmpty = (inner) => inner === null && (0,schema_form/* hasOwnKeys */.VK)(path);
    return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => isEmpty(inner) ? [] : [[key, withoutEmpty(inner, [...path, key])]]));
};
/** Sets a value inside; what stands in the way is replaced. */
const withValue = (raw, [key, ...rest], value) => {
    if (key === undefined)
        return raw;
    if (rest.length === 0)
        return { ...raw, [key]: value };
    const inner = raw[key];
    return { ...raw, [key]: withValue(isMapping(inner) ? inner : {}, rest, value) };
};
/** The file's content with the inputs laid over it, before anything is checked. */
class EnvironmentDraft {
    #file;
    #overrides;
    #inputsFor;
    #raw;
    constructor(file, overrides, inputsFor = () => []) {
        this.#file = file;
        this.#overrides = overrides;
        this.#inputsFor = inputsFor;
        const content = isMapping(this.#file.content) ? withoutEmpty(this.#file.content) : {};
        this.#raw = overrides.reduce((raw, one) => withValue(raw, one.path, one.value), content);
    }
    /** Whether the file or an input says anything of a section. */
    has(section) {
        return this.#raw[section] !== undefined && this.#raw[section] !== null;
    }
    /** Checks everything; a needed section that is not there is reported key by key. */
    read(needed) {
        const { problems } = this.#file;
        if (problems.length > 0)
            return { environment: undefined, problems };
        const absent = needed.filter((section) => !this.has(section));
        // An empty section makes each key that it needs a problem of its own.
        const sections = absent.filter((section) => section !== 'cluster').map((name) => [name, {}]);
        const result = environment_schema/* environmentSchema */.V.safeParse({ ...this.#raw, ...Object.fromEntries(sections) });
        const issues = absent.includes('cluster') ? [missingCluster] : [];
        if (!result.success)
            issues.push(...result.error.issues);
        const context = {
            file: this.#file,
            overrides: this.#overrides,
            inputsFor: this.#inputsFor,
        };
        const found = issues.flatMap((issue) => describeIssue(issue, context));
        return { environment: found.length === 0 ? result.data : undefined, problems: found };
    }
}
const missingCluster = { code: 'missing', path: ['cluster'] };
/** The JSON Schema of the file, for editors. */
const environmentJsonSchema = () => ({
    ...z.toJSONSchema(environmentSchema, { io: 'input', target: 'draft-7' }),
    title: 'Environment of oke-virtual-nodes-actions',
});


/***/ }),

/***/ 36420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ environmentSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./dist.src/values/network/cidr.js
var cidr = __webpack_require__(57562);
// EXTERNAL MODULE: ./dist.src/values/defaults.js
var defaults = __webpack_require__(55377);
// EXTERNAL MODULE: ./dist.src/values/checks.js
var checks = __webpack_require__(670);
// EXTERNAL MODULE: ./dist.src/values/duration.js
var duration = __webpack_require__(85651);
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
// EXTERNAL MODULE: ./dist.src/values/image-build/host-entry.js
var host_entry = __webpack_require__(23429);
// EXTERNAL MODULE: ./dist.src/values/image-build/image-tag.js
var image_tag = __webpack_require__(28052);
// EXTERNAL MODULE: ./dist.src/values/image-build/platform.js
var platform = __webpack_require__(65169);
// EXTERNAL MODULE: ./dist.src/values/image-build/provenance.js
var provenance = __webpack_require__(17889);
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
// EXTERNAL MODULE: ./dist.src/values/environment/environment-fields.js
var environment_fields = __webpack_require__(34468);
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
    'cache-from': listed(cache/* parseCache */.I, 'A cache.', 'Caches that are read.', 'type=gha'),
    'cache-to': listed(cache/* parseCache */.I, 'A cache.', 'Caches that are written.', 'type=gha,mode=max'),
    'no-cache': off('Whether every step is built anew.'),
    pull: off('Whether to look for newer base images.'),
    provenance: (0,environment_fields/* parsed */.Yz)(provenance/* parseProvenance */.X, 'Provenance attestation: true, mode=min or mode=max.', 'mode=max').prefault(own.provenance),
    sbom: off('Whether a software bill of materials is attached.'),
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
};
const imageSchema = schemas/* strictObject */.rej({
    ...build,
    ...place,
    registry: (0,environment_fields/* parsed */.Yz)(registry_host/* asRegistryHost */.A, "Registry host; the region's OCIR if left out.", 'ocir.eu-frankfurt-1.oci.oraclecloud.com').optional(),
    builder: (0,environment_fields/* oneOf */.yL)(['auto', 'docker', 'podman', 'buildah'], 'What builds.').default(own.builder),
})
    .meta({ description: 'The image that is built and pushed.' });

// EXTERNAL MODULE: ./dist.src/values/network/options.js
var options = __webpack_require__(23824);
// EXTERNAL MODULE: ./dist.src/values/rate.js
var rate = __webpack_require__(49977);
// EXTERNAL MODULE: ./dist.src/values/oci/region.js
var region = __webpack_require__(86925);
// EXTERNAL MODULE: ./dist.src/values/environment/script-variable.js
var script_variable = __webpack_require__(30983);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./dist.src/values/charts/set-grammar.js
var set_grammar = __webpack_require__(57501);
// EXTERNAL MODULE: ./dist.src/values/charts/value-path.js
var value_path = __webpack_require__(72550);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/json.js
var values_json = __webpack_require__(87065);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/kubernetes-name.js
var kubernetes_name = __webpack_require__(21688);
// EXTERNAL MODULE: ./dist.src/values/helm-options.js
var helm_options = __webpack_require__(68464);
// EXTERNAL MODULE: ./dist.src/values/network/statuses.js
var statuses = __webpack_require__(44142);
;// CONCATENATED MODULE: ./dist.src/values/environment/release-schema.js













/** A text in the grammar of an input, or a mapping of keys to values. */
const entries = (parse, one, description) => schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())])
    .transform((given, context) => {
    try {
        if (typeof given === 'string')
            return parse(given);
        return Object.entries(given).map(([key, value]) => ({
            path: (0,value_path/* parseValuePath */.gI)(key),
            value: one(value),
        }));
    }
    catch (error) {
        context.addIssue({ code: 'custom', message: (0,action_error/* messageOf */.b)(error) });
        return core/* NEVER */.tm;
    }
})
    .meta({ description });
const inMapping = (kind) => (value) => typeof value === 'string' ? (0,set_grammar/* parseSetValue */.Rs)(value, kind) : value;
const plainText = (value) => typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
const jsonValue = (value) => {
    const json = typeof value === 'string' ? (0,values_json/* parseJson */.qF)(value) : value;
    if (json !== undefined)
        return json;
    throw new Error('a value is no JSON');
};
const filePath = (value) => {
    if (typeof value === 'string')
        return value;
    throw new Error('a path is no text');
};
const inline = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
const valuesItem = schemas/* union */.KCZ([schemas/* string */.YjP(), inline]);
/** Files and mappings in their order; one of them may stand alone. */
const valuesList = (description) => schemas/* union */.KCZ([schemas/* array */.YOg(valuesItem), valuesItem])
    .transform((given, context) => {
    try {
        return [given].flat().map((one) => (typeof one === 'string' ? (0,path/* asValuesFile */.Hj)(one) : one));
    }
    catch (error) {
        context.addIssue({ code: 'custom', message: (0,action_error/* messageOf */.b)(error) });
        return core/* NEVER */.tm;
    }
})
    .meta({ description });
const keys = (description) => schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())])
    .transform((given) => [given]
    .flat()
    .flatMap((text) => text.split(/[\n,]/))
    .map((key) => key.trim())
    .filter((key) => key !== ''))
    .meta({ description });
const imageText = (text) => (0,image_reference/* formatImageReference */.my)((0,image_reference/* parseImageReference */.o_)(text));
const releaseSchema = schemas/* strictObject */.rej({
    name: (0,environment_fields/* parsed */.Yz)(kubernetes_name/* asReleaseName */.Pz, "Name of the Helm release; the namespace's if left out.").optional(),
    namespace: (0,environment_fields/* parsed */.Yz)(kubernetes_name/* asKubernetesName */.Wl, 'Namespace of the release.', 'shop'),
    chart: (0,environment_fields/* parsed */.Yz)(path/* asChart */.BT, 'Chart: a folder, an archive, an oci:// address, or its name in the repository.', 'deploy/chart'),
    repository: (0,environment_fields/* parsed */.Yz)(path/* asRepository */.j1, 'Address of the chart repository that the chart is in.', 'https://charts.example.com').optional(),
    version: (0,environment_fields/* words */.aL)('Version of a chart from a registry or repository.').optional(),
    values: valuesList('Values files or their addresses, and values themselves; later ones override earlier ones.').default([]),
    set: entries((text) => (0,set_grammar/* parseSet */.eK)(text, 'typed'), inMapping('typed'), "Single values, typed as Helm's --set does; they override files.").default([]),
    'set-string': entries((text) => (0,set_grammar/* parseSet */.eK)(text, 'text'), plainText, 'Single values that are texts whatever they look like.').default([]),
    'set-json': entries(set_grammar/* parseSetJson */.G7, jsonValue, 'Single values as JSON.').default([]),
    'set-file': entries(set_grammar/* parseSetFile */.Sh, filePath, 'Single values that are the content of a file.').default([]),
    image: (0,environment_fields/* parsed */.Yz)(imageText, 'Image to deploy if none is built here.').optional(),
    images: schemas/* record */.g1P(schemas/* string */.YjP(), (0,environment_fields/* parsed */.Yz)(imageText, 'An image.'))
        .meta({ description: 'Further images, by the chart value below which each stands.' })
        .default({}),
    'image-key': keys('Chart values below which repository and digest stand.').prefault(defaults/* defaults */.N.deploy['image-key']),
    'image-values': (0,environment_fields/* pairs */.AS)('Chart values for the image, in place of image-key, with {name}, {registry}, {repository}, {tag}, {digest} and {image} for its parts.').default({}),
    'pull-secret': (0,environment_fields/* parsed */.Yz)(kubernetes_name/* asSecretName */.Y_, 'Secret that the image is pulled with.').optional(),
    'pull-secret-key': keys('Chart values that name the pull secret.').prefault(defaults/* defaults */.N.deploy['pull-secret-key']),
    path: (0,environment_fields/* words */.aL)('Path that has to respond; none sends no request.').optional(),
    'expect-status': (0,environment_fields/* parsed */.Yz)(statuses/* parseStatuses */.O7, 'Statuses that the response may have.', '200-399', '200, 401').optional(),
    host: (0,environment_fields/* words */.aL)('Host name to send where the release has only an address.').optional(),
    headers: (0,environment_fields/* pairs */.AS)('Headers of that request; they are no place for secrets.').optional(),
    'wait-for-jobs': (0,environment_fields/* flag */.Jt)('Whether to wait for Jobs that still run; one that failed fails the deployment in any case.').default(defaults/* defaults */.N.deploy['wait-for-jobs'] === 'true'),
    'on-failure': (0,environment_fields/* oneOf */.yL)(['keep', 'rollback', 'uninstall-if-first'], 'What becomes of the release if its deployment fails.').default(defaults/* defaults */.N.deploy['on-failure']),
    'helm-arguments': (0,environment_fields/* listOf */.c3)((0,environment_fields/* parsed */.Yz)(helm_options/* asHelmOption */._, 'An option of helm upgrade.', '--take-ownership'), 'Further options of helm upgrade.').default([]),
    timeout: (0,environment_fields/* parsed */.Yz)(duration/* parseDuration */.E, 'Time limit for rollout, address and first response together.', '10m').prefault(defaults/* defaults */.N.deploy.timeout),
})
    .meta({ description: 'The Helm release.' });
const previewSchema = schemas/* strictObject */.rej({
    values: valuesList("Values files of previews, or values, laid over the release's; release.set still wins.").default([]),
})
    .meta({ description: 'What differs in the previews of pull requests.' });

// EXTERNAL MODULE: ./dist.src/values/environment/scaling-schema.js
var scaling_schema = __webpack_require__(15458);
// EXTERNAL MODULE: ./dist.src/values/share.js
var share = __webpack_require__(12084);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/taint.js
var kubernetes_taint = __webpack_require__(72876);
// EXTERNAL MODULE: ./dist.src/values/network/url.js
var url = __webpack_require__(86615);
;// CONCATENATED MODULE: ./dist.src/values/environment/environment-schema.js


















const subnet = (0,ocid/* ocidOf */.xh)('subnet');
const group = (of) => (0,environment_fields/* parsed */.Yz)((0,ocid/* ocidOf */.xh)('networksecuritygroup'), `OCID of the network security group of the ${of}.`);
const compartment = (0,ocid/* ocidOf */.xh)('compartment', 'tenancy');
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
const network = schemas/* strictObject */.rej({
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
})
    .refine(({ 'udp-listeners': udp = [], 'load-balancer-type': type }) => udp.length === 0 || (type ?? 'lb') !== 'lb', {
    path: ['udp-listeners'],
    message: 'needs a network load balancer; set load-balancer-type to nlb or nlb-preserving-source',
})
    .meta({ description: 'The subnets, and who may reach what.' });
const nodePool = schemas/* strictObject */.rej({
    name: (0,environment_fields/* words */.aL)('Name of the virtual node pool in the cluster.', 'shop'),
    size: (0,environment_fields/* whole */.WQ)(1, 1000, 'Number of virtual nodes.').default(Number(defaults/* defaults */.N['ensure-node-pool']['node-pool-size'])),
    shape: (0,environment_fields/* parsed */.Yz)(podShape, 'Shape of the pods; cannot be changed on an existing pool.', 'Pod.Standard.E4.Flex', 'Pod.Standard.E3.Flex', 'Pod.Standard.A1.Flex').prefault(defaults/* defaults */.N['ensure-node-pool']['pod-shape']),
    labels: (0,environment_fields/* pairs */.AS)('Labels of the virtual nodes.').optional(),
    taints: (0,environment_fields/* listOf */.c3)((0,environment_fields/* parsed */.Yz)(kubernetes_taint/* parseTaint */.k, 'A taint.', 'team=shop:NoSchedule'), 'Taints of the virtual nodes.').optional(),
    compartment: (0,environment_fields/* parsed */.Yz)(compartment, "OCID of the pool's compartment; the cluster's if left out.").optional(),
    timeout: (0,environment_fields/* parsed */.Yz)(duration/* parseDuration */.E, 'How long to wait for pool and nodes.', '20m').prefault(defaults/* defaults */.N['ensure-node-pool'].timeout),
})
    .meta({ description: 'The virtual node pool.' });
function podShape(text) {
    if (/^Pod\.[A-Za-z0-9.]+$/.test(text))
        return text;
    throw new Error(`"${text}" is not a pod shape; allowed: for example Pod.Standard.E4.Flex`);
}
const load = schemas/* strictObject */.rej({
    url: (0,environment_fields/* parsed */.Yz)(url/* asUrl */.m, "Where the load goes; the release's load balancer if left out.").optional(),
    path: (0,environment_fields/* words */.aL)('Path that the load requests.').default(defaults/* defaults */.N.load.path),
    rate: (0,environment_fields/* parsed */.Yz)(rate/* parseRate */.W, 'Requests per second or minute.', '80/s').prefault(defaults/* defaults */.N.load.rate),
    duration: (0,environment_fields/* parsed */.Yz)(duration/* parseDuration */.E, 'Duration of the load.', '3m').prefault(defaults/* defaults */.N.load.duration),
    ramp: (0,environment_fields/* parsed */.Yz)(duration/* parseDuration */.E, 'First part of the duration, in which the rate rises.', '30s').default(0),
    'max-failed': (0,environment_fields/* parsed */.Yz)(share/* asShare */.S, 'Share of requests that may fail.', '1%').prefault(defaults/* defaults */.N.load['max-failed']),
    'max-p95': (0,environment_fields/* parsed */.Yz)(duration/* parseDuration */.E, 'Upper limit for the 95th percentile response time.', '500ms').optional(),
    script: (0,environment_fields/* parsed */.Yz)(path/* asPath */.w2, 'A k6 script instead of the generated one.').optional(),
    environment: (0,environment_fields/* listOf */.c3)((0,environment_fields/* parsed */.Yz)(script_variable/* parseScriptVariable */.Vl, 'NAME of a variable of the job, or NAME=value; a secret by its name only.', 'TARGET=canary'), 'What the script finds in __ENV beside BASE_URL, RATE and DURATION.').optional(),
})
    .refine(({ ramp, duration }) => ramp < duration, {
    path: ['ramp'],
    message: 'is not shorter than the duration, of which it is a part',
})
    .meta({ description: 'The load that makes the HPAs scale.' });
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
    .meta({ description: 'What the check for virtual nodes is told.' });
/** The environment file. Leave out a section to skip its stage. */
const environmentSchema = schemas/* strictObject */.rej({
    cluster: (0,environment_fields/* parsed */.Yz)((0,ocid/* ocidOf */.xh)('cluster'), 'OCID of the OKE cluster.').optional(),
    region: (0,environment_fields/* parsed */.Yz)(region/* parseRegion */.cf, "Region; the cluster's if left out.", 'eu-frankfurt-1').optional(),
    network: network.optional(),
    'node-pool': nodePool.optional(),
    image: imageSchema.optional(),
    release: releaseSchema.optional(),
    load: load.optional(),
    scaling: scaling_schema/* scalingSchema */.T.optional(),
    preview: previewSchema.optional(),
    checks: environment_schema_checks.optional(),
});


/***/ }),

/***/ 97697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ noFile)
/* harmony export */ });
/** Stands for an environment file that is not there: everything comes from inputs. */
const noFile = (path) => ({
    path,
    isThere: false,
    content: undefined,
    problems: [],
    valueAt: () => undefined,
    placeOf: () => `${path}:1:1`,
    placeOfKey: () => `${path}:1:1`,
});


/***/ }),

/***/ 15458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ everyHpa),
/* harmony export */   T: () => (/* binding */ scalingSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26921);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55377);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85651);
/* harmony import */ var _kubernetes_replicas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7819);
/* harmony import */ var _share_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12084);
/* harmony import */ var _environment_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34468);






const own = _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .defaults */ .N['assert-scaling'];
const expectation = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    'at-least': (0,_environment_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .whole */ .WQ)(2, 1000, 'Ready replicas to reach; one more than before if left out.').optional(),
    factor: (0,_environment_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Yz)(_kubernetes_replicas_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFactor */ .r, 'Factor to grow by, in place of a number.', 'x2').optional(),
    within: (0,_environment_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Yz)(_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E, 'Time from the start of the load until that many replicas are ready.', '2m').prefault(own.within),
    'back-to': (0,_environment_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .whole */ .WQ)(0, 1000, 'Ready replicas to be back at after the load.').optional(),
    'back-within': (0,_environment_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Yz)(_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E, 'Time for that, from the end of the load.', '10m').prefault(own['back-within']),
    nodes: (0,_environment_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .whole */ .WQ)(2, 1000, 'Different nodes that ready replicas have to be on at once.').optional(),
    'fault-domains': (0,_environment_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .whole */ .WQ)(2, 3, 'Different fault domains that ready replicas have to be on at once.').optional(),
    'max-failed': (0,_environment_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Yz)(_share_js__WEBPACK_IMPORTED_MODULE_3__/* .asShare */ .S, 'Share of requests that may fail until the replicas are ready.', '0.5%').optional(),
    'no-restarts': (0,_environment_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt)('Whether it fails when a container is restarted or runs out of memory under the load.').default(false),
})
    .refine(({ 'at-least': replicas, factor }) => replicas === undefined || factor === undefined, {
    path: ['factor'],
    message: 'is given beside at-least; give one of them',
});
/** The key for every HPA of the release that no other key names. */
const everyHpa = 'all';
const scalingSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .preprocess */ .vkY((given) => (given === true ? {} : given), expectation)
    // The JSON Schema knows nothing of what is done before.
    .meta({ type: ['object', 'boolean'] }))
    .refine((all) => Object.keys(all).length > 0, 'names no HPA; write all: true, or one by its name, for example edge: { at-least: 3 }')
    .meta({
    description: 'What each HPA, by its name, is expected to do under the load; all is every HPA of the release that has no key of its own. true is growth by one replica.',
});


/***/ }),

/***/ 20525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VK: () => (/* binding */ hasOwnKeys),
/* harmony export */   e4: () => (/* binding */ formIn),
/* harmony export */   lv: () => (/* binding */ schemaAt),
/* harmony export */   pl: () => (/* binding */ typesOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98439);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87065);
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87363);
/* harmony import */ var _environment_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36420);




let whole;
const schema = () => (whole ??= zod__WEBPACK_IMPORTED_MODULE_1__/* .toJSONSchema */ .bl(_environment_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentSchema */ .V, { io: 'input', target: 'draft-7' }));
/** The JSON Schema of a value by its path, from which a message can say what is allowed. */
const schemaAt = (path) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(path.reduce((inner, key) => {
    const { properties, additionalProperties, items } = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(inner);
    return typeof key === 'number'
        ? items
        : ((0,_own_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .Z)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(properties), key) ?? additionalProperties);
}, schema()));
/** The types that a value may have, by its schema. */
const typesOf = (path) => {
    const { type, anyOf } = schemaAt(path);
    const types = [type, ...(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(anyOf).map((one) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(one)['type'])].flat();
    return [...new Set(types.filter((one) => typeof one === 'string'))];
};
/** Whether keys of a mapping are named by the schema, so that an empty one is one that is left out. */
const hasOwnKeys = (path) => schemaAt(path)['properties'] !== undefined;
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

/***/ 30983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ scriptEnvironment),
/* harmony export */   Vl: () => (/* binding */ parseScriptVariable),
/* harmony export */   Ys: () => (/* binding */ isWithheld),
/* harmony export */   yy: () => (/* binding */ parseScriptVariables)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** The runner's own and OCI's: whoever names what a script gets must not reach the job's identity. */
const WITHHELD = /^(INPUT|STATE|ACTIONS|RUNNER|OCI|TF|OKE_VIRTUAL_NODES)_|^GITHUB_.*(TOKEN|ENV|PATH|OUTPUT|STATE|SUMMARY)/i;
/** Whether a variable of the job is the runner's or the identity's, and goes to no script or build. */
const isWithheld = (name) => WITHHELD.test(name);
const refused = (message, hint) => new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ code: 'INPUT_INVALID', message, hint });
/** Reads `NAME` or `NAME=value`; a value shows in the list of processes, so it is no secret. */
const parseScriptVariable = (text) => {
    const [, name = '', , value] = /^([A-Za-z_][A-Za-z0-9_]*)\s*(=(.*))?$/s.exec(text.trim()) ?? [];
    if (name === '') {
        throw refused('a variable of the script is neither NAME nor NAME=value', 'Names have letters, digits and underscores, as k6 takes them.');
    }
    if (value !== undefined)
        return { name, value };
    if (!isWithheld(name))
        return { name };
    throw refused(`the variable ${name} is not handed to scripts`, "What belongs to the runner or to the identity of the job stays with it. Give the script's secrets names of their own under env: of the step.");
};
/** Reads one variable a line. */
const parseScriptVariables = (text) => text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parseScriptVariable);
/** Looks up what is named; the problem of each name that the job does not have goes to `note`. */
const scriptEnvironment = (asked, job, note = () => undefined) => {
    const variables = {};
    const values = {};
    for (const { name, value } of asked) {
        const own = job[name];
        if (value !== undefined)
            values[name] = value;
        else if (own !== undefined)
            variables[name] = own;
        else
            note(`the script wants the variable ${name}, which the job does not have`, `Set ${name} under env: of the step.`);
    }
    return { variables, values };
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
 * @throws ActionError INPUT_INVALID that does not show what stands behind the id: somebody may have
 * written the secret itself
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
/* harmony export */   I: () => (/* binding */ parseCache),
/* harmony export */   u: () => (/* binding */ formatCache)
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
 * @param isFree whether the workflow said that options may reach the runner
 * @throws ActionError INPUT_INVALID
 */
const parseExtraArgument = (isFree) => (text) => {
    const [, name = ''] = /^--([a-z][a-z0-9-]*)(=.*)?$/s.exec(text) ?? [];
    if (name === '') {
        throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)('an extra argument is not --option or --option=value', 'Write one a line, such as --shm-size=1g; what it is given stands behind "=".');
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
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .aY)(`"${text}" is not host:address`, 'Write one a line, such as db:10.0.0.5.');
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

/***/ 7819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ asReplicas),
/* harmony export */   r: () => (/* binding */ parseFactor)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

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
 * The replicas expected of an HPA, from an item such as `edge=3`, `edge=x2`, `edge` or `all`.
 * @throws ActionError INPUT_INVALID
 */
const asReplicas = (item) => {
    const [hpa = '', ...rest] = item.split('=');
    const size = sizeOf(hpa.trim(), rest.join('=').trim());
    return hpa.trim() === 'all' ? size : { hpa: hpa.trim(), ...size };
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
 * A block that somebody else wrote: bits behind the prefix count as zero, as routers see them.
 * Undefined if it is no block at all. Remembered, since thousands of rules share few blocks.
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

/***/ 23824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KQ: () => (/* binding */ defaultOptions),
/* harmony export */   TX: () => (/* binding */ networkOptionFields),
/* harmony export */   a9: () => (/* binding */ loadBalancerKinds),
/* harmony export */   dI: () => (/* binding */ networkOptions)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8058);

/**
 * `nlb-preserving-source` is a network load balancer that is set to preserve the source. Oracle says
 * that virtual nodes do not get it; the cloud controller manager sets it whatever the nodes are, so
 * rules for the clients stay, and nothing is promised.
 */
const loadBalancerKinds = ['lb', 'nlb', 'nlb-preserving-source'];
const option = (name, form, description) => ({
    name,
    form,
    description,
});
/**
 * The one declaration of what a user may say of a network's traffic. `name` is both the input of the
 * actions and the key in the environment file.
 */
const networkOptionFields = {
    clients: option('clients', 'blocks', 'Who may use the load balancer.'),
    listeners: option('listeners', 'tcp-ports', 'TCP ports of the load balancer; 80 without listeners and udp-listeners.'),
    udpListeners: option('udp-listeners', 'udp-ports', 'UDP ports of a network load balancer.'),
    apiClients: option('api-clients', 'blocks', 'Who may call the Kubernetes API; no rule if empty.'),
    loadBalancer: option('load-balancer-type', 'load-balancer', "lb, or a network load balancer (nlb), or one that is set to preserve the source; pods on virtual nodes do not see the clients' addresses."),
    hasOidc: option('openid-connect', 'flag', "The Kubernetes API verifies tokens of an issuer on the internet, such as GitHub's."),
    isInternetAllowed: option('pods-to-internet', 'flag', 'Pods may open connections to the internet, through a NAT gateway.'),
};
const defaultOptions = {
    clients: [_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYWHERE */ .eY],
    listeners: [80],
    udpListeners: [],
    apiClients: [],
    loadBalancer: 'lb',
    hasOidc: false,
    isInternetAllowed: false,
};
/** Completes the options. An empty list counts as absent; UDP listeners alone open no TCP port. */
const networkOptions = (given) => {
    const said = Object.entries(given).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
    const hasUdp = (given.udpListeners ?? []).length > 0;
    return { ...defaultOptions, ...(hasUdp ? { listeners: [] } : {}), ...Object.fromEntries(said) };
};


/***/ }),

/***/ 8058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ MYSQL),
/* harmony export */   D: () => (/* binding */ isEveryPort),
/* harmony export */   Ib: () => (/* binding */ ICMP),
/* harmony export */   Jg: () => (/* binding */ KUBELET),
/* harmony export */   Pg: () => (/* binding */ HEALTH),
/* harmony export */   Q8: () => (/* binding */ NODE_PORTS),
/* harmony export */   S$: () => (/* binding */ HTTPS),
/* harmony export */   TQ: () => (/* binding */ ALL_PORTS),
/* harmony export */   U$: () => (/* binding */ onePort),
/* harmony export */   e0: () => (/* binding */ UDP),
/* harmony export */   eY: () => (/* binding */ ANYWHERE),
/* harmony export */   gT: () => (/* binding */ DNS),
/* harmony export */   hN: () => (/* binding */ CONTROL_PLANE),
/* harmony export */   qi: () => (/* binding */ TCP),
/* harmony export */   uB: () => (/* binding */ KUBERNETES_API)
/* harmony export */ });
/** Protocols as OCI writes them in security rules. */
const ICMP = '1';
const TCP = '6';
const UDP = '17';
const ANYWHERE = '0.0.0.0/0';
const HTTPS = 443;
const DNS = 53;
const KUBERNETES_API = 6443;
/** Where nodes and pods reach OKE's control plane, beside the Kubernetes API. */
const CONTROL_PLANE = 12_250;
const KUBELET = 10_250;
/** Where load balancers check the health of kube-proxy. */
const HEALTH = 10_256;
/** Classic protocol and X Protocol. */
const MYSQL = [3306, 33_060];
const NODE_PORTS = { min: 30_000, max: 32_767 };
const ALL_PORTS = { min: 1, max: 65_535 };
const onePort = (port) => ({ min: port, max: port });
/** There is no port 0, so it does not matter whether a range includes it. */
const isEveryPort = ({ min, max }) => min <= 1 && max === ALL_PORTS.max;


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
        hint: 'Write it in full, as http://140.83.1.2.',
    });
};
/**
 * The address with a path below it, whatever slashes either has. Whatever the path says, as `//host` or
 * `http://host`, it stays behind the host of the address.
 */
const joinUrl = (url, path) => `${url.replace(/\/+$/, '')}/${path.replace(/^[/\\]+/, '')}`;


/***/ }),

/***/ 49977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ perSecond),
/* harmony export */   W: () => (/* binding */ parseRate)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const SPANS = { s: 1000, m: 60_000 };
/**
 * A rate of requests: '80/s', '300/m'.
 * @throws ActionError RATE_INVALID
 */
const parseRate = (text) => {
    const [, requests, unit = ''] = /^([0-9]+)\s*\/\s*(s|m)$/.exec(text.trim()) ?? [];
    const perMilliseconds = SPANS[unit];
    if (requests !== undefined && Number(requests) > 0 && perMilliseconds !== undefined) {
        return { requests: Number(requests), perMilliseconds };
    }
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'RATE_INVALID',
        message: `"${text}" is not a rate above zero`,
        hint: 'Write whole requests per second or minute: 80/s, 300/m.',
    });
};
const perSecond = ({ requests, perMilliseconds }) => (requests * 1000) / perMilliseconds;


/***/ }),

/***/ 8707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ asRegistryHost),
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const form = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?::[0-9]{1,5})?$/;
/**
 * The host of a registry with an optional port, as logins are stored under it.
 * @throws ActionError INPUT_INVALID
 */
const asRegistryHost = (text) => {
    const host = text.trim();
    if (form.test(host))
        return host;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: `"${text}" is not a registry host`,
        hint: 'Write the host alone, without https:// and path: ocir.eu-frankfurt-1.oci.oraclecloud.com.',
    });
};
/** Whether a registry is on this machine, where plain http is usual. */
const isLoopback = (host) => /^(localhost|127(\.[0-9]+){3})(:[0-9]+)?$/.test(host);


/***/ }),

/***/ 12084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ asShare)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/**
 * A share written as per cent or as a number from 0 to 1: `1%` and `0.01` are the same.
 * @throws ActionError INPUT_INVALID
 */
const asShare = (text) => {
    const [, digits, percent] = /^([0-9]+(?:\.[0-9]+)?)\s*(%?)$/.exec(text.trim()) ?? [];
    const share = Number(digits) / (percent === '%' ? 100 : 1);
    if (share >= 0 && share <= 1)
        return share;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: `"${text}" is not a share`,
        hint: 'Write per cent or a number from 0 to 1: 1% or 0.01.',
    });
};


/***/ })

};
