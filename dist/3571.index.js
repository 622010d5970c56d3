export const id = 3571;
export const ids = [3571];
export const modules = {

/***/ 34468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ pairs),
/* harmony export */   HP: () => (/* binding */ keys),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   OI: () => (/* binding */ quantities),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   mY: () => (/* binding */ switchOr),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88532);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _kubernetes_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40335);



// A file is read once: code that zod would compile for its schemas costs more than it saves.
zod__WEBPACK_IMPORTED_MODULE_2__/* .config */ .$W({ jitless: true });
/** A text for one of our parsers, whose error becomes the message. */
const parsed = (parse, description, ...examples) => zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    // For a transformed field, the JSON Schema shows examples of the input form.
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
/** The same, but `true` and `false` may also be booleans. */
const switchOr = (parse, description, ...examples) => zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()])
    .meta({ examples })
    .transform(String)
    .pipe(parsed(parse, description))
    .meta({ description });
const words = (description, ...examples) => zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .trim()
    .min(1)
    .meta({ description, ...(examples.length === 0 ? {} : { examples }) });
const oneOf = (allowed, description) => zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(allowed).meta({ description });
const listOf = (item, description) => zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(item).meta({ description });
const plain = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()]).transform(String);
/** A mapping of scalars, all read as text. */
const pairs = (description) => zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), plain).meta({ description });
const quantity = plain.transform((text, context) => {
    try {
        (0,_kubernetes_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .parseQuantity */ .Lf)(text);
    }
    catch (error) {
        context.addIssue({ code: 'custom', message: (0,_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error) });
    }
    return text;
});
/** A mapping of Kubernetes quantities by the name of the resource. */
const quantities = (description, example) => zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), quantity).meta({ description, examples: [example] });
const flag = (description) => zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().meta({ description });
const whole = (least, most, description) => zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(least).max(most).meta({ description });
/** Keys of chart values: a list, or a comma-separated text. */
const keys = (description) => zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())])
    .transform((given) => [given]
    .flat()
    .flatMap((text) => text.split(/[\n,]/))
    .map((key) => key.trim())
    .filter((key) => key !== ''))
    .meta({ description });


/***/ }),

/***/ 13571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ defaultPreview),
  v: () => (/* binding */ previewSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./dist.src/values/duration.js
var duration = __webpack_require__(85651);
// EXTERNAL MODULE: ./dist.src/values/environment/environment-fields.js
var environment_fields = __webpack_require__(34468);
// EXTERNAL MODULE: ./dist.src/values/input-text.js
var input_text = __webpack_require__(47191);
;// CONCATENATED MODULE: ./dist.src/values/environment/preview-path.js
// Own file: a parser without zod, which the schema loads.

/** Placeholders that are unique to a preview, in the repository or the cluster. */
const OWN = /\$\{preview\.(?:number|namespace)\}/;
const PLACEHOLDER = /\$\{preview\.[a-z]+\}/g;
/** Plain segments, which mean the same to a controller, a browser and a probe. */
const SEGMENTS = /^(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._~-]+)+$/;
/**
 * The path of a preview behind a shared host, without a trailing slash.
 * @throws ActionError INPUT_INVALID also for a path that previews would share
 */
const asPreviewPath = (text) => {
    const path = text.trim().replace(/\/+$/, '');
    const example = 'Write it as /pr-${preview.number}.';
    if (!SEGMENTS.test(path.replace(PLACEHOLDER, 'x'))) {
        throw (0,input_text/* invalidInput */.aY)(`"${text}" is not a path of plain segments, each behind a slash`, example);
    }
    if (!OWN.test(path)) {
        throw (0,input_text/* invalidInput */.aY)(`"${text}" would be the path of every preview`, example);
    }
    return path;
};

// EXTERNAL MODULE: ./dist.src/values/environment/release-schema.js + 1 modules
var release_schema = __webpack_require__(99834);
;// CONCATENATED MODULE: ./dist.src/values/environment/preview-schema.js





const previewSchema = schemas/* strictObject */.rej({
    values: (0,release_schema/* valuesList */.tr)("Values files of previews, or values, laid over the release's; release.set still wins. In them, and in set, ${preview.number}, ${preview.branch}, ${preview.commit}, ${preview.namespace}, ${preview.host} and ${preview.path} are replaced by what they name.").default([]),
    set: (0,release_schema/* typedEntries */.vj)("Single values of previews, typed as Helm's --set does; they win over all of the release.").default([]),
    host: (0,environment_fields/* words */.aL)('Host name of a preview, for values to take: ${preview.host}.', 'pr-${preview.number}.example.com').optional(),
    path: (0,environment_fields/* parsed */.Yz)(asPreviewPath, 'Path of a preview behind a host that all share, for values to take: ${preview.path}. It has ${preview.number} or ${preview.namespace} in it. The preview is asked, and opened, below it.', '/pr-${preview.number}').optional(),
    stages: (0,environment_fields/* listOf */.c3)((0,environment_fields/* oneOf */.yL)(['load', 'assert-scaling'], 'A stage.'), 'Stages that run once a preview responds, besides build and deployment: load and assert-scaling, by their sections. The load goes to the preview, whatever load.url says.').default([]),
    'when-full': (0,environment_fields/* oneOf */.yL)(['refuse', 'remove-oldest-idle'], 'What becomes of a new preview whose pods find no room: refused, or previews of other pull requests are removed, that of the longest inactivity first; none that was active within a day or has the label keep-label.').default('refuse'),
    quota: (0,environment_fields/* quantities */.OI)('Hard limits of the ResourceQuota in the namespace of a preview; {} for none. If left out, twice the pods that the chart has at its peak, at least 10, and its load balancers, at least 1.', { pods: '20', 'limits.memory': '32Gi' }).optional(),
    'default-requests': (0,environment_fields/* quantities */.OI)('What its LimitRange makes containers request that say nothing; {} for nothing. If left out, what virtual nodes give them then.', { cpu: '250m', memory: '512Mi' }).optional(),
    'default-limits': (0,environment_fields/* quantities */.OI)('What its LimitRange limits containers to that have no limit; needed where quota counts limits.', { cpu: '1', memory: '1Gi' }).optional(),
    ttl: (0,environment_fields/* parsed */.Yz)(duration/* parseDuration */.E, 'Time without activity after which a sweep removes a preview.', '7d').prefault('14d'),
    'keep-label': (0,environment_fields/* words */.aL)('Label of a pull request whose preview no sweep removes.').default('keep'),
    'sweep-images': (0,environment_fields/* flag */.Jt)('Whether sweeps remove the images of closed pull requests; only where no other repository on GitHub pushes previews to image.repository.').default(false),
})
    .meta({ description: 'What differs in the previews of pull requests.' });
/** The settings of an environment file without the section. */
const defaultPreview = previewSchema.parse({});


/***/ }),

/***/ 99834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  By: () => (/* binding */ releaseSchema),
  vj: () => (/* binding */ typedEntries),
  tr: () => (/* binding */ valuesList)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./dist.src/values/charts/set-grammar.js
var set_grammar = __webpack_require__(57501);
// EXTERNAL MODULE: ./dist.src/values/charts/value-path.js
var value_path = __webpack_require__(72550);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/defaults.js
var defaults = __webpack_require__(55377);
// EXTERNAL MODULE: ./dist.src/values/duration.js
var duration = __webpack_require__(85651);
// EXTERNAL MODULE: ./dist.src/values/json.js
var values_json = __webpack_require__(87065);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/kubernetes-name.js
var kubernetes_name = __webpack_require__(21688);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/release-policies.js
var release_policies = __webpack_require__(94912);
// EXTERNAL MODULE: ./dist.src/values/path.js
var path = __webpack_require__(34056);
// EXTERNAL MODULE: ./dist.src/values/helm-options.js
var helm_options = __webpack_require__(68464);
// EXTERNAL MODULE: ./dist.src/values/network/statuses.js
var statuses = __webpack_require__(44142);
// EXTERNAL MODULE: ./dist.src/values/registry/image-reference.js
var image_reference = __webpack_require__(58810);
// EXTERNAL MODULE: ./dist.src/values/oci/cluster-region.js
var cluster_region = __webpack_require__(44668);
// EXTERNAL MODULE: ./dist.src/values/oci/ocid.js
var ocid = __webpack_require__(77214);
// EXTERNAL MODULE: ./dist.src/values/environment/environment-fields.js
var environment_fields = __webpack_require__(34468);
;// CONCATENATED MODULE: ./dist.src/values/environment/secrets-schema.js







/** The region is where the operator reads it. */
const asVault = (text) => {
    const vault = (0,ocid/* ocidOf */.xh)('vault')(text);
    if ((0,cluster_region/* regionOfOcid */.r)(vault) !== undefined)
        return vault;
    throw new Error(`"${text}" names no region`);
};
/** Kubernetes' rule for keys of Secrets. */
const KEY = /^[-._a-zA-Z0-9]{1,253}$/;
/** A secret of the vault, or one property of its JSON. */
const vaultSecret = schemas/* union */.KCZ([
    (0,environment_fields/* words */.aL)('Name of a secret in the vault.', 'shop-database-password'),
    schemas/* strictObject */.rej({
        name: (0,environment_fields/* words */.aL)('Name of a secret in the vault.', 'shop-database'),
        property: (0,environment_fields/* words */.aL)('What of its JSON is taken.', 'password').optional(),
    }),
])
    .transform((given) => (typeof given === 'string' ? { name: given } : given));
const refine = (check) => (given, context) => {
    for (const key of Object.keys(given)) {
        const message = check(key);
        if (message !== undefined)
            context.addIssue({ code: 'custom', path: [key], message });
    }
};
const keyProblem = (key) => KEY.test(key)
    ? undefined
    : `"${key}" is not a key of a Secret: allowed are letters, digits, "-", "_" and "."`;
const nameProblem = (name) => {
    try {
        (0,kubernetes_name/* asSecretName */.Y_)(name);
        return undefined;
    }
    catch (error) {
        return (0,action_error/* messageOf */.b)(error);
    }
};
const secretsSchema = schemas/* strictObject */.rej({
    vault: (0,environment_fields/* parsed */.Yz)(asVault, 'OCID of the vault; its region is where it is read.', 'ocid1.vault.oc1.eu-frankfurt-1.example.aaaa'),
    'service-account': (0,environment_fields/* parsed */.Yz)(kubernetes_name/* asSecretName */.Y_, "Service account of the release's namespace as which the vault is read: the policy names it.", 'shop'),
    refresh: (0,environment_fields/* parsed */.Yz)(duration/* parseDuration */.E, 'How often the operator looks into the vault for a new version.', '15m').prefault('1h'),
    data: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), vaultSecret).superRefine(refine(keyProblem)))
        .superRefine(refine(nameProblem))
        .meta({
        description: 'Kubernetes Secrets by name, each with its keys and the names of secrets in the vault.',
        examples: [{ database: { password: 'shop-database-password' } }],
    }),
})
    .meta({
    description: 'Secrets of an OCI Vault that the External Secrets Operator brings into the namespace, by workload identity.',
});

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
/** Single values as Helm's --set reads them. */
const typedEntries = (description) => entries((text) => (0,set_grammar/* parseSet */.eK)(text, 'typed'), inMapping('typed'), description);
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
/** Files and mappings in order; a single one needs no list. */
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
const imageText = (text) => (0,image_reference/* formatImageReference */.my)((0,image_reference/* parseImageReference */.o_)(text));
const releaseSchema = schemas/* strictObject */.rej({
    name: (0,environment_fields/* parsed */.Yz)(kubernetes_name/* asReleaseName */.Pz, "Name of the Helm release; the namespace's if left out.").optional(),
    namespace: (0,environment_fields/* parsed */.Yz)(kubernetes_name/* asKubernetesName */.Wl, 'Namespace of the release.', 'shop'),
    chart: (0,environment_fields/* parsed */.Yz)(path/* asChart */.BT, 'Chart: a folder, an archive, an oci:// address, or its name in the repository.', 'deploy/chart'),
    repository: (0,environment_fields/* parsed */.Yz)(path/* asRepository */.j1, 'Address of the chart repository that the chart is in.', 'https://charts.example.com').optional(),
    version: (0,environment_fields/* words */.aL)('Version of a chart from a registry or repository.').optional(),
    values: valuesList('Values files or their addresses, and values themselves; later ones override earlier ones.').default([]),
    set: typedEntries("Single values, typed as Helm's --set does; they override files.").default([]),
    'set-string': entries((text) => (0,set_grammar/* parseSet */.eK)(text, 'text'), plainText, 'Single values that are texts whatever they look like.').default([]),
    'set-json': entries(set_grammar/* parseSetJson */.G7, jsonValue, 'Single values as JSON.').default([]),
    'set-file': entries(set_grammar/* parseSetFile */.Sh, filePath, 'Single values that are the content of a file.').default([]),
    image: (0,environment_fields/* parsed */.Yz)(imageText, 'Image to deploy if none is built here.').optional(),
    images: schemas/* record */.g1P(schemas/* string */.YjP(), (0,environment_fields/* parsed */.Yz)(imageText, 'An image.'))
        .meta({ description: 'Further images, by the chart value that contains each.' })
        .default({}),
    'image-key': (0,environment_fields/* keys */.HP)('Chart values that contain repository and digest.').prefault(defaults/* defaults */.N.deploy['image-key']),
    'image-values': (0,environment_fields/* pairs */.AS)('Chart values for the image, in place of image-key, with {name}, {registry}, {repository}, {tag}, {digest} and {image} for its parts.').default({}),
    'pull-secret': (0,environment_fields/* parsed */.Yz)(kubernetes_name/* asSecretName */.Y_, 'Secret that the image is pulled with.').optional(),
    'pull-secret-key': (0,environment_fields/* keys */.HP)('Chart values that name the pull secret.').prefault(defaults/* defaults */.N.deploy['pull-secret-key']),
    secrets: secretsSchema.optional(),
    path: (0,environment_fields/* words */.aL)('Path that has to respond; none sends no request.').optional(),
    'expect-status': (0,environment_fields/* parsed */.Yz)(statuses/* parseStatuses */.O7, 'Statuses that the response may have.', '200-399', '200, 401').optional(),
    host: (0,environment_fields/* words */.aL)('Host name to send where the release has only an address.').optional(),
    headers: (0,environment_fields/* pairs */.AS)('Headers of that request; they are no place for secrets.').optional(),
    'wait-for-jobs': (0,environment_fields/* flag */.Jt)('Whether to wait for Jobs that still run; one that failed fails the deployment in any case.').default(defaults/* defaults */.N.deploy['wait-for-jobs'] === 'true'),
    'on-failure': (0,environment_fields/* oneOf */.yL)(release_policies/* failurePolicies */.F, 'What becomes of the release if its deployment fails.').default(defaults/* defaults */.N.deploy['on-failure']),
    'on-pending': (0,environment_fields/* oneOf */.yL)(release_policies/* pendingPolicies */.e, 'What becomes of the release if an earlier deployment left it pending.').default(defaults/* defaults */.N.deploy['on-pending']),
    spread: (0,environment_fields/* flag */.Jt)('Whether to spread the pods of Deployments and StatefulSets over virtual nodes and fault domains where the chart says nothing of that.').default(false),
    'helm-arguments': (0,environment_fields/* listOf */.c3)((0,environment_fields/* parsed */.Yz)(helm_options/* asHelmOption */._A, 'An option of helm upgrade.', '--take-ownership'), 'Further options of helm upgrade.').default([]),
    timeout: (0,environment_fields/* parsed */.Yz)(duration/* parseDuration */.E, 'Time limit for rollout, address and first response together.', '10m').prefault(defaults/* defaults */.N.deploy.timeout),
})
    .meta({ description: 'The Helm release.' });


/***/ }),

/***/ 68464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ renderingOptions),
/* harmony export */   Qg: () => (/* binding */ dependencyOptions),
/* harmony export */   _A: () => (/* binding */ asHelmOption),
/* harmony export */   dQ: () => (/* binding */ fetchingOptions)
/* harmony export */ });
/* harmony import */ var _input_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47191);

/** Helm options that do not conflict with what this project passes, and run no program. */
const BOTH = [
    ...['ca-file', 'cert-file', 'key-file', 'keyring'],
    ...['dependency-update', 'devel', 'disable-openapi-validation', 'enable-dns'],
    ...['insecure-skip-tls-verify', 'no-hooks', 'plain-http', 'skip-crds'],
    ...['skip-schema-validation', 'verify'],
];
const UPGRADE = [
    ...['cleanup-on-fail', 'force', 'force-conflicts', 'force-replace', 'hide-notes'],
    ...['history-max', 'render-subchart-notes', 'reset-then-reuse-values', 'reset-values'],
    ...['reuse-values', 'server-side', 'take-ownership', 'wait', 'wait-for-jobs'],
];
/** Why others are refused, if there is an alternative. */
const INSTEAD = {
    atomic: 'Set on-failure to uninstall-if-first.',
    description: 'The description names the commit and the run.',
    namespace: 'Set namespace.',
    'pass-credentials': 'A login goes to the host that it is for alone: see chart-username and chart-host.',
    'post-renderer': 'It would run a program: render beforehand, and deploy the result as a chart.',
    'rollback-on-failure': 'Set on-failure to uninstall-if-first.',
    set: 'Set it in set.',
    timeout: 'Set timeout: hooks may take all of it.',
    values: 'Name the file in values.',
    version: 'Set chart-version.',
};
const nameOf = (option) => /^--([a-z][a-z-]*)(?:=.*)?$/s.exec(option)?.[1] ?? '';
/**
 * A further option of `helm upgrade`.
 * @throws ActionError INPUT_INVALID
 */
const asHelmOption = (text) => {
    const name = nameOf(text);
    if ([...BOTH, ...UPGRADE].includes(name))
        return text;
    const hint = INSTEAD[name] ?? `Allowed are --${[...BOTH, ...UPGRADE].toSorted().join(', --')}.`;
    // The value may be a secret.
    const shown = text.split(/[\s=]/)[0] ?? '';
    throw (0,_input_text_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(`"${shown}" is no option that can be passed on to Helm`, hint);
};
/** Options that `helm template` also accepts, so that the check sees what is deployed. */
const renderingOptions = (options) => options.filter((option) => BOTH.includes(nameOf(option)));
/** Options for fetching a chart; Helm then gets the fetched file. */
const FETCHING = [
    ...['ca-file', 'cert-file', 'devel', 'insecure-skip-tls-verify', 'key-file', 'keyring'],
    ...['plain-http', 'verify'],
];
/** Options for `helm pull`. */
const fetchingOptions = (options) => options.filter((option) => FETCHING.includes(nameOf(option)));
/** Options that `helm dependency build` accepts. */
const dependencyOptions = (options) => fetchingOptions(options).filter((option) => nameOf(option) !== 'devel');


/***/ }),

/***/ 94912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ failurePolicies),
/* harmony export */   e: () => (/* binding */ pendingPolicies)
/* harmony export */ });
/**
 * What to do with a release whose deployment fails: keep it, roll it back to the previous revision,
 * or also remove a first installation.
 */
const failurePolicies = ['keep', 'rollback', 'uninstall-if-first'];
/**
 * What to do with a release that an earlier deployment left pending: recover it once that has
 * certainly ended or has been silent for five minutes; only wait; or fail at once.
 */
const pendingPolicies = ['free', 'wait', 'fail'];


/***/ }),

/***/ 44142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O7: () => (/* binding */ parseStatuses),
/* harmony export */   Ro: () => (/* binding */ hasStatus),
/* harmony export */   cr: () => (/* binding */ formatStatuses),
/* harmony export */   yq: () => (/* binding */ GOOD)
/* harmony export */ });
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

/** The statuses that count as success by default, including redirects. */
const GOOD = [[200, 399]];
const PART = /^([1-5][0-9x]{2})(?:-([1-5][0-9]{2}))?$/;
const rangeOf = (part) => {
    const [, from = '', to] = PART.exec(part.toLowerCase()) ?? [];
    if (from === '')
        return undefined;
    if (to !== undefined) {
        const range = [Number(from), Number(to)];
        return range[0] <= range[1] ? range : undefined;
    }
    if (!/^[0-9](xx|[0-9]x|[0-9]{2})$/.test(from))
        return undefined;
    return [Number(from.replaceAll('x', '0')), Number(from.replaceAll('x', '9'))];
};
/**
 * Statuses, e.g. `200`, `200-399`, `2xx` or several of them, separated by commas.
 * @throws ActionError INPUT_INVALID
 */
const parseStatuses = (text) => {
    const parts = text.split(/[\s,]+/).filter((part) => part !== '');
    const ranges = parts.map(rangeOf);
    const known = ranges.filter((range) => range !== undefined);
    if (known.length > 0 && known.length === ranges.length)
        return known;
    throw new _action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'INPUT_INVALID',
        message: `"${text}" names no statuses of HTTP`,
        hint: 'Write 200, 200-399, 2xx, or several of them, parted by commas.',
    });
};
const hasStatus = (statuses, status) => statuses.some(([from, to]) => status >= from && status <= to);
const formatStatuses = (statuses) => statuses.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(', ');


/***/ })

};
