export const id = 6401;
export const ids = [6401,335,1827];
export const modules = {

/***/ 6853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ loadBalancersOf),
/* harmony export */   C7: () => (/* binding */ scaledBy),
/* harmony export */   MV: () => (/* binding */ podCounts),
/* harmony export */   VN: () => (/* binding */ podsAtPeak),
/* harmony export */   cS: () => (/* binding */ podsAtFirst)
/* harmony export */ });
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87065);

const whole = (value, missing) => typeof value === 'number' ? value : missing;
/** How many pods an object runs at once without an autoscaler; undefined if it runs none. */
const ownPods = (object) => {
    switch ((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind')) {
        case 'Deployment':
        case 'StatefulSet':
        case 'ReplicaSet':
            return whole((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'spec', 'replicas'), 1);
        case 'Job':
            return whole((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'spec', 'parallelism'), 1);
        case 'CronJob':
            return whole((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'spec', 'jobTemplate', 'spec', 'parallelism'), 1);
        case 'Pod':
            return 1;
        default:
            return undefined;
    }
};
const key = (kind, name) => `${(0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(kind)}/${(0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(name)}`;
/** The fewest or most replicas that autoscalers allow, by their target. */
const scaledBy = (objects, bound) => new Map(objects
    .filter((object) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind') === 'HorizontalPodAutoscaler')
    .map((hpa) => {
    const target = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(hpa, 'spec', 'scaleTargetRef');
    const count = whole((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(hpa, 'spec', bound), 1);
    return [key((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(target, 'kind'), (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(target, 'name')), count];
}));
/** The Services among rendered objects that get a load balancer of their own. */
const loadBalancersOf = (objects) => objects.filter((object) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind') === 'Service' && (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'spec', 'type') === 'LoadBalancer').length;
/** The workloads among rendered objects. */
const podCounts = (objects) => {
    const scaled = scaledBy(objects, 'maxReplicas');
    return objects.flatMap((object) => {
        const replicas = ownPods(object);
        if (replicas === undefined)
            return [];
        const most = scaled.get(key((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind'), (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'metadata', 'name')));
        return [{ object, replicas, most: Math.max(replicas, most ?? 0) }];
    });
};
/**
 * The pods of rendered objects at their peak: maxReplicas of HPA targets, replicas of the rest. An
 * HPA with a target outside the chart counts too.
 */
const podsAtPeak = (objects) => {
    const scaled = scaledBy(objects, 'maxReplicas');
    const fixed = objects.flatMap((object) => {
        const pods = ownPods(object);
        const isScaled = scaled.has(key((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind'), (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'metadata', 'name')));
        return pods === undefined || isScaled ? [] : [pods];
    });
    return [...fixed, ...scaled.values()].reduce((sum, pods) => sum + pods, 0);
};
/** The pods that rendered objects start at once; those of CronJobs come later. */
const podsAtFirst = (objects) => {
    const least = scaledBy(objects, 'minReplicas');
    return podCounts(objects)
        .filter(({ object }) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind') !== 'CronJob')
        .map(({ object, replicas }) => {
        const name = key((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'kind'), (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'metadata', 'name'));
        // An HPA does not touch a target that is scaled to zero.
        return replicas === 0 ? 0 : Math.max(replicas, least.get(name) ?? 0);
    })
        .reduce((sum, pods) => sum + pods, 0);
};


/***/ }),

/***/ 36021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ acceptFindings),
/* harmony export */   E: () => (/* binding */ today)
/* harmony export */ });
const fits = ({ rule, object }, finding) => rule === finding.rule && object === finding.object;
/**
 * Removes the findings that an exception covers today.
 *
 * @param today e.g. `2026-11-29`
 */
const acceptFindings = (findings, exceptions, today) => {
    const inForce = exceptions.filter(({ until }) => until >= today);
    const exceptionOf = (finding) => inForce.find((one) => fits(one, finding));
    const name = ({ rule, object }) => `the exception for ${rule} of ${object}`;
    return {
        open: findings.filter((finding) => exceptionOf(finding) === undefined),
        ignored: findings.flatMap((finding) => {
            const exception = exceptionOf(finding);
            return exception === undefined ? [] : [{ finding, reason: exception.reason }];
        }),
        notes: [
            ...exceptions
                .filter((exception) => !inForce.includes(exception))
                .map((exception) => `${name(exception)} ended on ${exception.until}`),
            ...inForce
                .filter((exception) => !findings.some((finding) => fits(exception, finding)))
                .map((exception) => `${name(exception)} fits nothing: remove it`),
        ],
    };
};
/** The day in UTC, e.g. `2026-11-29`. */
const today = () => new Date().toISOString().slice(0, 10);


/***/ }),

/***/ 1038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ checkManifests)
});

// EXTERNAL MODULE: ./dist.src/values/checks.js
var checks = __webpack_require__(670);
// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/quantity.js
var quantity = __webpack_require__(40335);
// EXTERNAL MODULE: ./dist.src/values/manifests/manifests.js
var manifests = __webpack_require__(12284);
// EXTERNAL MODULE: ./dist.src/values/duration.js
var duration = __webpack_require__(85651);
// EXTERNAL MODULE: ./dist.src/stages/check/rule.js
var check_rule = __webpack_require__(54643);
;// CONCATENATED MODULE: ./dist.src/stages/check/controller-rules.js



const NATIVE = /(^|\/)oci-native-ingress-controller[:@]/;
const NGINX = /(^|\/)ingress-nginx\/controller[:@]/;
const METRICS = /(^|\/)metrics-server[:@]/;
const FLAG = '--metric-resolution=';
const named = (container, key) => `containers[${(0,json/* text */.Qq)((0,json.at)(container, 'name'))}].${key}`;
const controller_rules_native = (container) => {
    const isInstance = (0,json/* list */.p_)((0,json.at)(container, 'args')).some((one) => (0,json/* text */.Qq)(one) === '--authType=instance');
    if (!NATIVE.test((0,json/* text */.Qq)((0,json.at)(container, 'image'))) || !isInstance)
        return [];
    return [
        {
            rule: 'instance-principal',
            severity: 'error',
            path: named(container, 'args'),
            why: 'has it sign in to OCI as an instance, which a virtual node is not; set authType of its chart',
            source: check_rule/* sources */.Tj.native,
            fix: 'authType: workloadIdentity',
        },
    ];
};
const nginx = (container) => NGINX.test((0,json/* text */.Qq)((0,json.at)(container, 'image')))
    ? [
        {
            rule: 'retired-controller',
            severity: 'note',
            path: named(container, 'image'),
            why: 'is ingress-nginx, which is retired: its last release is of March 2026, for Kubernetes 1.35 at most',
            source: check_rule/* sources */.Tj.nginx,
        },
    ]
    : [];
/** How often virtual nodes have new figures. */
const RESOLUTION = '60s';
const isShorter = (resolution) => {
    try {
        return (0,duration/* parseDuration */.E)(resolution) < (0,duration/* parseDuration */.E)(RESOLUTION);
    }
    catch {
        return false;
    }
};
const metrics = (container) => {
    if (!METRICS.test((0,json/* text */.Qq)((0,json.at)(container, 'image'))))
        return [];
    const words = (0,json/* list */.p_)((0,json.at)(container, 'args')).map((one) => (0,json/* text */.Qq)(one));
    const [, given = RESOLUTION] = words.findLast((one) => one.startsWith(FLAG))?.split('=') ?? [];
    if (!isShorter(given))
        return [];
    return [
        {
            rule: 'metrics-resolution',
            severity: 'note',
            path: named(container, 'args'),
            why: `asks for figures every ${given}; virtual nodes have new ones every ${RESOLUTION}`,
            source: check_rule/* sources */.Tj.metrics,
            fix: `${FLAG}${RESOLUTION}`,
        },
    ];
};
/**
 * Returns what in a well-known controller's pod does not fit virtual nodes, or is no longer
 * maintained.
 */
const controllerProblems = (podSpec) => (0,json/* list */.p_)((0,json.at)(podSpec, 'containers')).flatMap((container) => [
    ...controller_rules_native(container),
    ...nginx(container),
    ...metrics(container),
]);

// EXTERNAL MODULE: ./dist.src/values/own.js
var own = __webpack_require__(87363);
;// CONCATENATED MODULE: ./dist.src/stages/check/balancer-notes.js

/** Prefix of the annotations of a load balancer. */
const BETA = 'service.beta.kubernetes.io/oci-load-balancer';
/** Prefix of the annotations of a network load balancer. */
const NETWORK = 'oci-network-load-balancer.oraclecloud.com/';
const TLS_SECRET = `${BETA}-tls-secret`;
const TLS_MAP = 'oci-load-balancer.oraclecloud.com/tls-certificate-map';
const RESERVED = 'oci.oraclecloud.com/reserved-ips';
const noteAt = (key) => `metadata.annotations[${key}]`;
/**
 * Annotations of the other kind of load balancer. They include `internal`, which cannot be changed
 * later.
 */
const kindRules = (notes, isNetwork) => {
    const [other, own] = isNetwork ? [`${BETA}-`, NETWORK] : [NETWORK, `${BETA}-`];
    const kind = isNetwork ? 'a network load balancer' : 'a load balancer';
    const foreign = Object.keys(notes).filter((key) => key.startsWith(other));
    const key = foreign.find((one) => one === `${other}internal`) ?? foreign[0] ?? '';
    const isPublic = /^(1|t|true)$/i.test((0,json/* text */.Qq)(notes[`${other}internal`])) && notes[`${own}internal`] === undefined;
    const many = foreign.length > 1 ? `, nor are ${foreign.length - 1} others like it` : '';
    const why = `is not read of ${kind}, which the Service asks for${many}`;
    const rule = { rule: 'balancer-type', path: noteAt(key) };
    return [
        [foreign.length > 0 && !isPublic, { ...rule, severity: 'note', why }],
        [
            isPublic,
            {
                ...rule,
                severity: 'warning',
                why: `${why}: it gets a public address, and that cannot be changed later`,
                fix: `${own}internal: "true"`,
            },
        ],
    ];
};
/** A reserved address must be given as an IP address, not as its OCID. */
const addressRules = (spec, notes) => {
    const fix = `${RESERVED}: "203.0.113.10"`;
    const why = 'is an OCID; OKE takes the reserved address itself';
    const rule = { rule: 'reserved-address', severity: 'warning', why, fix };
    return [
        [(0,json/* text */.Qq)(notes[RESERVED]).includes('ocid1.'), { ...rule, path: noteAt(RESERVED) }],
        [
            (0,json/* text */.Qq)((0,json.at)(spec, 'loadBalancerIP')).startsWith('ocid1.'),
            { ...rule, path: 'spec.loadBalancerIP' },
        ],
    ];
};
const tlsRules = (notes) => {
    const secret = (0,json/* text */.Qq)(notes[TLS_SECRET]);
    const rule = { rule: 'tls-secret', path: noteAt(TLS_SECRET) };
    const hasMap = notes[TLS_MAP] !== undefined;
    return [
        [
            secret !== '' && hasMap,
            { ...rule, severity: 'warning', why: `and ${TLS_MAP} exclude each other; name one of them` },
        ],
        [
            secret !== '' && !hasMap,
            {
                ...rule,
                severity: 'note',
                why: 'names its certificate too: a renewed certificate is taken only from a Secret of another name',
                fix: `${TLS_SECRET}: ${secret}-2`,
            },
        ],
    ];
};

;// CONCATENATED MODULE: ./dist.src/stages/check/balancer-rules.js



const TYPE = 'oci.oraclecloud.com/load-balancer-type';
const PRESERVE = `${NETWORK}is-preserve-source`;
const SHAPE = `${BETA}-shape`;
const MODE = 'oci.oraclecloud.com/security-rule-management-mode';
/** It is often set, but nothing reads it. */
const NO_KEY = 'oci.oraclecloud.com/internal-load-balancer';
const FLEXIBLE = `${SHAPE}: flexible\n${SHAPE}-flex-min: "10"\n${SHAPE}-flex-max: "100"`;
const shapeRules = (notes) => {
    const shape = (0,json/* text */.Qq)(notes[SHAPE]).toLowerCase();
    const path = noteAt(SHAPE);
    const bounds = ['min', 'max'].filter((end) => notes[`${SHAPE}-flex-${end}`] === undefined);
    const [least, most] = ['min', 'max'].map((end) => Number(notes[`${SHAPE}-flex-${end}`]));
    const isTurned = least !== undefined && most !== undefined && least > most;
    const flexible = { rule: 'flexible-shape', severity: 'error', path, fix: FLEXIBLE };
    return [
        [
            shape === 'flexible' && bounds.length > 0,
            {
                ...flexible,
                why: `is flexible without both bounds, which is refused: ${bounds.map((end) => `-flex-${end}`).join(' and ')} missing`,
            },
        ],
        [
            shape === 'flexible' && isTurned,
            {
                ...flexible,
                severity: 'warning',
                why: `is flexible from ${least} to ${most}: -flex-min is above -flex-max, and OKE takes it for both`,
            },
        ],
        [
            shape === '',
            {
                rule: 'fixed-shape',
                severity: 'note',
                path,
                why: 'is not set: the load balancer is fixed at 100 Mbps, which OCI bills more than a flexible one',
                fix: FLEXIBLE,
            },
        ],
    ];
};
const MODES = ['SL-All', 'SL-Frontend', 'NSG', 'None'];
/**
 * The annotations for groups and for the management of security lists, by kind of load balancer.
 */
const securityKeys = (isNetwork) => ({
    listMode: isNetwork
        ? `${NETWORK}security-list-management-mode`
        : `${BETA}-security-list-management-mode`,
    groups: `${isNetwork ? NETWORK : 'oci.oraclecloud.com/'}oci-network-security-groups`,
});
const modeRules = (notes, isNetwork) => {
    const { listMode: listKey } = securityKeys(isNetwork);
    const mode = (0,json/* text */.Qq)(notes[MODE]);
    const none = 'has no effect on virtual nodes, where OKE adds no rule to a security list; ensure-network adds them';
    const rule = { rule: 'security-mode', severity: 'warning', path: noteAt(MODE) };
    const fix = `${MODE}: None`;
    return [
        [mode.startsWith('SL-'), { ...rule, why: none, fix }],
        [
            mode !== '' && !MODES.includes(mode),
            { ...rule, why: `is "${mode}", which OKE does not know: ${MODES.join(', ')}`, fix },
        ],
        [
            mode === '' && ['All', 'Frontend'].includes((0,json/* text */.Qq)(notes[listKey])),
            { ...rule, path: noteAt(listKey), why: none, fix: `${listKey}: None` },
        ],
        [
            mode === 'NSG',
            {
                ...rule,
                severity: 'note',
                why: "is NSG: OKE makes the rules only where a policy lets any-user with request.principal.type='cluster' manage network security groups; else ensure-network makes them",
                fix,
            },
        ],
    ];
};
const groupRules = (notes, isNetwork) => {
    const { groups: key } = securityKeys(isNetwork);
    const groups = (0,json/* text */.Qq)(notes[key])
        .split(',')
        .filter((one) => one.trim() !== '');
    return [
        [
            groups.length > 5,
            {
                rule: 'too-many-groups',
                severity: 'warning',
                path: noteAt(key),
                why: `names ${groups.length} network security groups; a load balancer takes five`,
            },
        ],
    ];
};
const trafficRules = (spec, notes, isNetwork) => {
    const isLocal = (0,json.at)(spec, 'externalTrafficPolicy') === 'Local';
    return [
        [
            isNetwork && notes[PRESERVE] !== undefined && !isLocal,
            {
                rule: 'preserve-source',
                severity: 'warning',
                path: noteAt(PRESERVE),
                why: 'is refused with externalTrafficPolicy Cluster: no load balancer is made',
            },
        ],
        [
            (0,json/* text */.Qq)((0,json.at)(spec, 'sessionAffinity'), 'None') !== 'None',
            {
                rule: 'session-affinity',
                severity: 'warning',
                path: 'spec.sessionAffinity',
                why: 'has to be None for a load balancer of OCI',
                fix: 'sessionAffinity: None',
            },
        ],
        [
            notes[NO_KEY] !== undefined,
            {
                rule: 'unknown-annotation',
                severity: 'warning',
                path: noteAt(NO_KEY),
                why: 'is no annotation that OKE reads: the load balancer gets a public address, and that cannot be changed later',
                fix: isNetwork ? `${NETWORK}internal: "true"` : `${BETA}-internal: "true"`,
            },
        ],
    ];
};
/** Problems of the load balancer that a Service requests. */
const balancerProblems = (object) => {
    const spec = (0,json.at)(object, 'spec');
    // With another class, another controller handles it.
    const isOurs = (0,json.at)(spec, 'type') === 'LoadBalancer' && (0,json.at)(spec, 'loadBalancerClass') === undefined;
    if ((0,json.at)(object, 'kind') !== 'Service' || !isOurs)
        return [];
    const notes = (0,json/* record */.g1)((0,json.at)(object, 'metadata', 'annotations'));
    const isNetwork = (0,json/* text */.Qq)(notes[TYPE]).toLowerCase() === 'nlb';
    const judged = [
        ...(isNetwork ? [] : shapeRules(notes)),
        ...modeRules(notes, isNetwork),
        ...groupRules(notes, isNetwork),
        ...kindRules(notes, isNetwork),
        ...addressRules(spec, notes),
        ...tlsRules(notes),
        ...trafficRules(spec, notes, isNetwork),
    ];
    const local = {
        rule: 'traffic-policy',
        severity: 'warning',
        path: 'spec.externalTrafficPolicy',
        why: 'Local does not keep the client address on virtual nodes',
        source: check_rule/* sources */.Tj.list,
        fix: 'externalTrafficPolicy: Cluster',
    };
    return [
        ...((0,json.at)(spec, 'externalTrafficPolicy') === 'Local' ? [local] : []),
        ...judged.filter(([is]) => is).map(([, problem]) => ({ ...problem, source: check_rule/* sources */.Tj.balancer })),
    ];
};

// EXTERNAL MODULE: ./dist.src/stages/check/pod-spec.js
var pod_spec = __webpack_require__(51120);
;// CONCATENATED MODULE: ./dist.src/stages/check/object-rules.js






const daemonSet = {
    rule: 'daemon-set',
    severity: 'error',
    why: 'pods of a DaemonSet do not run on virtual nodes; run it on managed nodes, or as a container beside the application',
    source: check_rule/* sources */.Tj.list,
};
/** Kinds that have no effect. */
const uselessKinds = {
    NetworkPolicy: 'virtual nodes do not enforce network policies; use network security groups',
    VerticalPodAutoscaler: 'the vertical pod autoscaler does not work on virtual nodes',
};
const useless = (object) => {
    const why = (0,own/* own */.Z)(uselessKinds, (0,json/* text */.Qq)((0,json.at)(object, 'kind')));
    if (why === undefined)
        return [];
    return [{ rule: 'no-effect', severity: 'warning', path: '', why, source: check_rule/* sources */.Tj.list }];
};
/** File Storage, the only persistent volumes of virtual nodes, are ReadWriteMany. */
const claim = (spec, path) => {
    const modes = (0,json/* list */.p_)((0,json.at)(spec, 'accessModes'));
    const at_ = (key) => (path === '' ? key : `${path}.${key}`);
    if (modes.some((mode) => mode !== 'ReadWriteMany') || modes.length === 0) {
        return [
            {
                rule: 'block-volume',
                severity: 'error',
                path: at_('accessModes'),
                why: 'is not ReadWriteMany: virtual nodes have volumes of File Storage only',
                source: check_rule/* sources */.Tj.fileStorage,
                fix: 'accessModes: [ReadWriteMany]',
            },
        ];
    }
    if ((0,json.at)(spec, 'storageClassName') !== undefined)
        return [];
    return [
        {
            rule: 'storage-class',
            severity: 'warning',
            path: at_('storageClassName'),
            why: "is missing: OKE's default class makes block volumes, which virtual nodes cannot use",
            source: check_rule/* sources */.Tj.fileStorage,
            fix: 'storageClassName: "" # with volumeName, or the name of a class of fss.csi.oraclecloud.com',
        },
    ];
};
const claims = (object, { hasManagedNodes, mounted }) => {
    if ((0,json.at)(object, 'kind') === 'PersistentVolumeClaim') {
        const isForManaged = hasManagedNodes && !mounted.has((0,json/* text */.Qq)((0,json.at)(object, 'metadata', 'name')));
        return isForManaged ? [] : claim((0,json.at)(object, 'spec'), 'spec');
    }
    return (0,json/* list */.p_)((0,json.at)(object, 'spec', 'volumeClaimTemplates')).flatMap((template) => claim((0,json.at)(template, 'spec'), `volumeClaimTemplates[${(0,json/* text */.Qq)((0,json.at)(template, 'metadata', 'name'))}].spec`));
};
/** Whether Helm deletes a hook as soon as it has done its work. */
const isDeletedHook = (object) => (0,json/* text */.Qq)((0,json.at)(object, 'metadata', 'annotations', 'helm.sh/hook-delete-policy'))
    .split(',')
    .some((policy) => policy.trim() === 'hook-succeeded');
const job = (object) => {
    const kind = (0,json/* text */.Qq)((0,json.at)(object, 'kind'));
    const inner = kind === 'CronJob' ? 'spec.jobTemplate.spec' : 'spec';
    if ((kind !== 'Job' && kind !== 'CronJob') || isDeletedHook(object))
        return [];
    if ((0,json.at)(object, ...inner.split('.'), 'ttlSecondsAfterFinished') !== undefined)
        return [];
    return [
        {
            rule: 'job-ttl',
            severity: 'note',
            path: `${inner}.ttlSecondsAfterFinished`,
            why: 'is missing: a finished Job is billed until it is deleted',
            source: check_rule/* sources */.Tj.billing,
            fix: 'ttlSecondsAfterFinished: 600',
        },
    ];
};
const spread = (object, { scaled }) => {
    const given = (0,json/* count */.U9)((0,json.at)(object, 'spec', 'replicas'), 1);
    const replicas = Math.max(given, scaled.get((0,manifests/* nameOf */.Vb)(object)) ?? 1);
    const spec = (0,pod_spec/* podSpecOf */.qz)(object);
    const isSpread = (0,json/* list */.p_)((0,json.at)(spec, 'topologySpreadConstraints')).length > 0 ||
        (0,json.at)(spec, 'affinity', 'podAntiAffinity') !== undefined;
    if (replicas < 2 || spec === undefined || isSpread)
        return [];
    return [
        {
            rule: 'spread',
            severity: 'note',
            path: 'spec.template.spec.topologySpreadConstraints',
            why: `is missing: all ${replicas} replicas can be put on one virtual node and fault domain; spread: true of the release adds it`,
            source: check_rule/* sources */.Tj.list,
            fix: 'topologySpreadConstraints:\n  - maxSkew: 1\n    topologyKey: kubernetes.io/hostname\n    whenUnsatisfiable: ScheduleAnyway\n    labelSelector: { matchLabels: { app: NAME } }',
        },
    ];
};
/** Problems of an object apart from its pods. */
const objectProblems = (object, facts) => {
    const always = [...useless(object), ...balancerProblems(object)];
    if ((0,json.at)(object, 'kind') === 'DaemonSet')
        return facts.hasManagedNodes ? always : [{ ...daemonSet, path: '' }, ...always];
    if ((0,pod_spec/* runsElsewhere */.LP)(object, facts.hasManagedNodes))
        return always;
    return [...always, ...claims(object, facts), ...job(object), ...spread(object, facts)];
};

;// CONCATENATED MODULE: ./dist.src/stages/check/container-rules.js

const hasItems = (value) => Array.isArray(value) && value.length > 0;
const isNodePort = (value) => typeof value === 'number' && value >= 30_000 && value <= 32_767;
const fields = [
    ...(0,check_rule/* rulesFrom */.m_)(check_rule/* sources */.Tj.events, [
        {
            rule: 'init-container',
            severity: 'error',
            path: 'initContainers',
            why: 'is refused: the pod ends with "initContainers are not supported"; do the work at the start of the container, or in a Job that a hook runs before',
            when: hasItems,
        },
        {
            rule: 'sub-path',
            severity: 'error',
            path: 'CONTAINER.volumeMounts.*.subPath',
            why: 'is refused: the pod ends with "unsupported VolumeMount option: subPath"; mount the whole volume at a folder of its own',
            when: (value) => value !== '',
        },
    ]),
    ...(0,check_rule/* rulesFrom */.m_)(check_rule/* sources */.Tj.list, [
        {
            rule: 'ephemeral-container',
            severity: 'error',
            path: 'ephemeralContainers',
            why: check_rule/* refused */.J5,
            when: hasItems,
        },
        ...['stdin', 'stdinOnce', 'tty'].map((key) => {
            const path = `CONTAINER.${key}`;
            const why = 'has no effect: no client can attach to a container on virtual nodes';
            return { rule: 'terminal', severity: 'warning', path, why, when: check_rule/* isTrue */.Hn };
        }),
        {
            rule: 'port-range',
            severity: 'warning',
            path: 'CONTAINER.ports.*.containerPort',
            why: 'is in 30000-32767, which virtual nodes reserve for node ports',
            when: isNodePort,
        },
        {
            rule: 'resource-field',
            severity: 'warning',
            path: 'CONTAINER.env.*.valueFrom.resourceFieldRef',
            why: check_rule/* unsupported */.qO,
        },
    ]),
];
const probes = (0,check_rule/* rulesFrom */.m_)(check_rule/* sources */.Tj.list, ['livenessProbe', 'readinessProbe', 'startupProbe'].flatMap((probe) => [
    {
        rule: 'grpc-probe',
        severity: 'error',
        path: `CONTAINER.${probe}.grpc`,
        why: `${check_rule/* refused */.J5}; use an HTTP or exec probe`,
        fix: 'httpGet: { path: /, port: 8080 }',
    },
    {
        rule: 'probe-grace',
        severity: 'warning',
        path: `CONTAINER.${probe}.terminationGracePeriodSeconds`,
        why: check_rule/* unsupported */.qO,
    },
]));
/** Rules on what containers, and the lists of them, must not or should not have. */
const containerRules = [...fields, ...probes];

;// CONCATENATED MODULE: ./dist.src/stages/check/volume-rules.js


/** Kubernetes' default, and the lifetime of the token that it adds to each pod. */
const DEFAULT_EXPIRIES = [3600, 3607];
const isOtherExpiry = (value) => !DEFAULT_EXPIRIES.includes(value);
const isOtherMedium = (value) => value !== '' && value !== 'Memory';
/** Kubernetes adds the namespace to every pod that has a token: so much of it works. */
const isMoreThanNamespace = (source) => !(0,json/* list */.p_)((0,json.at)(source, 'items')).every((item) => (0,json.at)(item, 'fieldRef', 'fieldPath') === 'metadata.namespace');
/** 0644, as Helm and the API server read it. */
const isOtherMode = (value) => typeof value === 'number' && value !== 0o644;
const mounts = (0,check_rule/* rulesFrom */.m_)(check_rule/* sources */.Tj.list, [
    ...['volumeDevices', 'volumeMounts.*.subPathExpr'].map((key) => {
        return {
            rule: 'volume-mount',
            severity: 'warning',
            path: `CONTAINER.${key}`,
            why: check_rule/* unsupported */.qO,
        };
    }),
    {
        rule: 'volume-mount',
        severity: 'warning',
        path: 'CONTAINER.volumeMounts.*.mountPropagation',
        why: check_rule/* unsupported */.qO,
        when: (value) => value !== 'None',
    },
    {
        rule: 'empty-dir-size',
        severity: 'warning',
        path: 'volumes.*.emptyDir.sizeLimit',
        why: `${check_rule/* unsupported */.qO}; storage of a pod is 15 GB with its images`,
    },
    {
        rule: 'empty-dir-medium',
        severity: 'warning',
        path: 'volumes.*.emptyDir.medium',
        why: `${check_rule/* unsupported */.qO}, unless it is empty or Memory`,
        when: isOtherMedium,
        fix: 'medium: Memory',
    },
    ...[
        'configMap.defaultMode',
        'configMap.items.*.mode',
        'secret.defaultMode',
        'secret.items.*.mode',
        'projected.defaultMode',
        'projected.sources.*.configMap.items.*.mode',
        'projected.sources.*.secret.items.*.mode',
    ].map((key) => {
        return {
            rule: 'file-mode',
            severity: 'warning',
            path: `volumes.*.${key}`,
            why: 'is not 0644, the only mode that virtual nodes know',
            when: isOtherMode,
            fix: `${key.split('.').at(-1) ?? ''}: 0644`,
        };
    }),
]);
const projections = (0,check_rule/* rulesFrom */.m_)(check_rule/* sources */.Tj.list, [
    {
        rule: 'token-expiry',
        severity: 'warning',
        path: 'volumes.*.projected.sources.*.serviceAccountToken.expirationSeconds',
        why: `${check_rule/* unsupported */.qO}; without it, the token lasts an hour and is renewed`,
        when: isOtherExpiry,
    },
    {
        rule: 'volume-type',
        severity: 'warning',
        path: 'volumes.*.projected.sources.*.downwardAPI',
        why: `${check_rule/* unsupported */.qO}; use env with fieldRef`,
        when: isMoreThanNamespace,
    },
    ...['clusterTrustBundle', 'podCertificate'].map((kind) => {
        const path = `volumes.*.projected.sources.*.${kind}`;
        return { rule: 'volume-type', severity: 'warning', path, why: check_rule/* unsupported */.qO };
    }),
]);
/** Rules on the volumes of a pod, and on how its containers mount them. */
const volumeRules = [...mounts, ...projections];
/** Volume types that virtual nodes support. A claim is judged where it is defined. */
const knownVolumes = [
    'emptyDir',
    'configMap',
    'secret',
    'projected',
    'persistentVolumeClaim',
];
/** Volume types that no list mentions, and which need no device or driver on a node. */
const unclearVolumes = ['downwardAPI', 'image'];

;// CONCATENATED MODULE: ./dist.src/stages/check/pod-rules.js



const hostAccess = (0,check_rule/* rulesFrom */.m_)(check_rule/* sources */.Tj.list, [
    ...[
        ['host-network', 'hostNetwork'],
        ['host-pid', 'hostPID'],
        ['host-ipc', 'hostIPC'],
    ].map(([rule, path]) => {
        return {
            rule,
            severity: 'error',
            path,
            why: check_rule/* refused */.J5,
            when: check_rule/* isTrue */.Hn,
            fix: `${path}: false`,
        };
    }),
    {
        rule: 'host-port',
        severity: 'error',
        path: 'CONTAINER.ports.*.hostPort',
        why: `${check_rule/* refused */.J5}; use a Service`,
        when: (port) => typeof port === 'number' && port > 0,
    },
    { rule: 'host-ip', severity: 'error', path: 'CONTAINER.ports.*.hostIP', why: check_rule/* refused */.J5 },
    {
        rule: 'privileged',
        severity: 'error',
        path: 'CONTAINER.securityContext.privileged',
        why: check_rule/* refused */.J5,
        when: check_rule/* isTrue */.Hn,
        fix: 'privileged: false',
    },
    {
        rule: 'proc-mount',
        severity: 'error',
        path: 'CONTAINER.securityContext.procMount',
        why: check_rule/* refused */.J5,
        when: (value) => value !== 'Default',
    },
]);
/** According to Oracle's release note of 2026-08, virtual nodes support fsGroup. */
const security = (0,check_rule/* rulesFrom */.m_)(check_rule/* sources */.Tj.list, [
    ...['supplementalGroups', 'seLinuxOptions', 'sysctls'].map((key) => {
        const path = `securityContext.${key}`;
        return { rule: 'pod-security', severity: 'warning', path, why: check_rule/* unsupported */.qO };
    }),
    {
        rule: 'container-security',
        severity: 'warning',
        path: 'CONTAINER.securityContext.seLinuxOptions',
        why: check_rule/* unsupported */.qO,
    },
    {
        rule: 'privilege-escalation',
        severity: 'warning',
        path: 'CONTAINER.securityContext.allowPrivilegeEscalation',
        why: `${check_rule/* unsupported */.qO}, unless it is false`,
        when: check_rule/* isTrue */.Hn,
        fix: 'allowPrivilegeEscalation: false',
    },
]);
/** Oracle lists it as unsupported, but pods with it were seen to run. */
const seccomp = (0,check_rule/* rulesFrom */.m_)(check_rule/* sources */.Tj.seccomp, [
    ['pod-security', 'securityContext.seccompProfile'],
    ['container-security', 'CONTAINER.securityContext.seccompProfile'],
].map(([rule, path]) => {
    const why = 'has no effect on virtual nodes, and does not keep the pod from running';
    return { rule, severity: 'note', path, why };
}));
const pod = (0,check_rule/* rulesFrom */.m_)(check_rule/* sources */.Tj.list, ['hostname', 'setHostnameAsFQDN', 'shareProcessNamespace', 'os', 'overhead'].map((path) => {
    return { rule: 'pod-field', severity: 'warning', path, why: check_rule/* unsupported */.qO };
}));
/** Rules on what a pod spec must not or should not contain on virtual nodes. */
const podRules = [
    ...hostAccess,
    ...containerRules,
    ...security,
    ...seccomp,
    ...volumeRules,
    ...pod,
];

// EXTERNAL MODULE: ./dist.src/stages/addresses/release-pods.js
var release_pods = __webpack_require__(6853);
;// CONCATENATED MODULE: ./dist.src/stages/check/release-facts.js



const factsOf = (objects, hasManagedNodes) => ({
    hasManagedNodes,
    scaled: (0,release_pods/* scaledBy */.C7)(objects, 'minReplicas'),
    mounted: new Set(objects.filter((object) => !(0,pod_spec/* runsElsewhere */.LP)(object, hasManagedNodes)).flatMap(claimsOf)),
});
const claimsOf = (object) => (0,json/* list */.p_)((0,json.at)((0,pod_spec/* podSpecOf */.qz)(object), 'volumes')).map((volume) => (0,json/* text */.Qq)((0,json.at)(volume, 'persistentVolumeClaim', 'claimName')));

;// CONCATENATED MODULE: ./dist.src/stages/check/check-manifests.js











/** Checks all objects of a release against what virtual nodes support, before anything is sent anywhere. */
const checkManifests = (objects, { managedNodes } = checks/* defaultChecks */.Li) => {
    const facts = factsOf(objects, managedNodes);
    return objects.flatMap((object) => {
        const name = (0,manifests/* nameOf */.Vb)(object);
        const problems = [...objectProblems(object, facts), ...podProblems(object, facts)];
        return problems.map((problem) => ({ ...problem, object: name }));
    });
};
const podProblems = (object, facts) => {
    const spec = (0,pod_spec/* podSpecOf */.qz)(object);
    if (spec === undefined || (0,pod_spec/* runsElsewhere */.LP)(object, facts.hasManagedNodes))
        return [];
    const isMeasured = facts.scaled.has((0,manifests/* nameOf */.Vb)(object));
    return [
        ...podRules.flatMap(({ when = saysSomething, ...rule }) => (0,pod_spec/* placesAt */.uQ)(spec, rule.path)
            .filter(({ value }) => when(value))
            .map(({ path }) => ({ ...rule, path }))),
        ...volumeProblems(spec),
        ...controllerProblems(spec),
        ...(0,json/* list */.p_)((0,json.at)(spec, 'containers')).flatMap((container) => resourceProblems(container, isMeasured)),
    ];
};
/** `false`, `[]`, `{}` and an empty text are the same as an absent key. */
const saysSomething = (value) => {
    if (value === false || value === '')
        return false;
    return typeof value !== 'object' || value === null || Object.keys(value).length > 0;
};
const volumeProblems = (spec) => {
    const volumes = (0,json/* list */.p_)((0,json.at)(spec, 'volumes'));
    const empty = volumes.filter((volume) => 'emptyDir' in (0,json/* record */.g1)(volume));
    return [
        ...volumes.flatMap(unknownVolume),
        ...(empty.length > 1
            ? [
                {
                    rule: 'empty-dirs',
                    severity: 'warning',
                    path: 'volumes',
                    why: `has ${empty.length} emptyDir; virtual nodes support one`,
                    source: check_rule/* sources */.Tj.list,
                },
            ]
            : []),
    ];
};
const unknownVolume = (volume) => Object.keys((0,json/* record */.g1)(volume))
    .filter((type) => type !== 'name' && !knownVolumes.includes(type))
    .map((type) => {
    const isUnclear = unclearVolumes.includes(type);
    return {
        rule: type === 'hostPath' ? 'host-path' : 'volume-type',
        severity: isUnclear ? 'warning' : 'error',
        path: `volumes[${(0,json/* text */.Qq)((0,json.at)(volume, 'name'))}].${type}`,
        why: isUnclear
            ? 'is not in the list of volumes that virtual nodes support'
            : 'is not possible on virtual nodes',
        source: check_rule/* sources */.Tj.list,
    };
});
const resourceProblems = (container, isMeasured) => {
    const name = `containers[${(0,json/* text */.Qq)((0,json.at)(container, 'name'))}].resources`;
    const problem = (rule, path, why, fix) => [
        { rule, severity: 'warning', path, why, source: check_rule/* sources */.Tj.billing, ...(fix && { fix }) },
    ];
    return ['cpu', 'memory'].flatMap((resource) => {
        const request = (0,json.at)(container, 'resources', 'requests', resource);
        const limit = (0,json.at)(container, 'resources', 'limits', resource);
        if (request === undefined && limit === undefined) {
            const why = resource === 'cpu' ? noCpu(isMeasured) : NO_MEMORY;
            return problem('no-resources', `${name}.requests.${resource}`, why);
        }
        if (request === undefined || limit === undefined || amount(request) === amount(limit))
            return [];
        const why = 'and limit differ; virtual nodes give the limit, and bill it';
        return problem('unequal-resources', `${name}.requests.${resource}`, why);
    });
};
const noCpu = (isMeasured) => isMeasured
    ? 'is missing, and so is a limit: its HPA has nothing to measure against'
    : 'is missing, and so is a limit: virtual nodes give 0.125 OCPU';
const NO_MEMORY = 'is missing, and so is a limit: virtual nodes give 0.5 GB';
/** A quantity as a number; an unreadable one as its text. */
const amount = (value) => {
    const written = typeof value === 'number' ? String(value) : (0,json/* text */.Qq)(value);
    try {
        return (0,quantity/* parseQuantity */.Lf)(written);
    }
    catch {
        return written;
    }
};


/***/ }),

/***/ 1731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ notSupported),
/* harmony export */   m: () => (/* binding */ findingLine)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54643);


/** A finding as one line, with its object and its rule. */
const findingLine = (finding) => `${finding.object}: ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .findingText */ .NK)(finding)} (${finding.rule})`;
/** The error for findings that end a step. */
const notSupported = (findings) => {
    const isSure = findings.every(({ severity }) => severity === 'error');
    const lines = findings.map((finding) => `  ${findingLine(finding)}`);
    return new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        code: 'MANIFEST_NOT_SUPPORTED',
        message: `the chart holds what virtual nodes ${isSure ? 'cannot run' : 'do not support'}:\n${lines.join('\n')}`,
        hint: 'Change the chart or its values; the troubleshooting page names what to use instead. What runs on managed nodes, or is known to work, can be accepted: `checks` in the environment file, or the input ignore-findings.',
    });
};


/***/ }),

/***/ 51120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ runsElsewhere),
/* harmony export */   qz: () => (/* binding */ podSpecOf),
/* harmony export */   uQ: () => (/* binding */ placesAt)
/* harmony export */ });
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87065);
/* harmony import */ var _values_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87363);


/** The path of the pod spec, by kind. */
const podSpecPaths = {
    Pod: ['spec'],
    Deployment: ['spec', 'template', 'spec'],
    StatefulSet: ['spec', 'template', 'spec'],
    ReplicaSet: ['spec', 'template', 'spec'],
    ReplicationController: ['spec', 'template', 'spec'],
    DaemonSet: ['spec', 'template', 'spec'],
    Job: ['spec', 'template', 'spec'],
    CronJob: ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
    Rollout: ['spec', 'template', 'spec'],
};
/** The pod spec of a workload; undefined for other objects. */
const podSpecOf = (object) => {
    const path = (0,_values_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(podSpecPaths, (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'kind')));
    return path === undefined ? undefined : (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, ...path);
};
/** The label that OKE sets on virtual nodes. */
const VIRTUAL = 'node-role.kubernetes.io/virtual-node';
/**
 * Labels that virtual nodes have like other nodes, with the value if there is only one; OKE sets
 * amd64 on all.
 */
const COMMON = {
    'kubernetes.io/os': 'linux',
    'kubernetes.io/arch': 'amd64',
    'topology.kubernetes.io/zone': undefined,
    'topology.kubernetes.io/region': undefined,
};
/** Whether a virtual node can meet one expression of a term. */
const isMet = (expression) => {
    const key = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(expression, 'key'));
    const operator = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(expression, 'operator'));
    const isNegative = operator === 'DoesNotExist' || operator === 'NotIn';
    if (key === VIRTUAL)
        return !isNegative;
    if (!Object.hasOwn(COMMON, key))
        return isNegative;
    if (operator === 'DoesNotExist')
        return false;
    const value = COMMON[key];
    if (value === undefined)
        return true;
    const isNamed = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(expression, 'values')).includes(value);
    if (operator === 'NotIn')
        return !isNamed;
    return operator !== 'In' || isNamed;
};
/** The terms that are required of a node, one of which has to be met. */
const requiredTerms = (spec) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(spec, ...['affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution'], 'nodeSelectorTerms'));
/**
 * Whether a pod chooses its nodes by labels that no virtual node has by itself. In a cluster that
 * also has managed nodes, it then counts as intended for them: OKE does not define which labels
 * only they have.
 */
const choosesOtherNodes = (spec) => {
    const selected = Object.entries((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(spec, 'nodeSelector'))).map(([key, value]) => isMet({ key, operator: 'In', values: [value] }));
    const terms = requiredTerms(spec).map((term) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(term, 'matchFields')).length === 0 && (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(term, 'matchExpressions')).every(isMet));
    return selected.includes(false) || (terms.length > 0 && !terms.includes(true));
};
/** Whether the pods of a workload never run on virtual nodes, or are not meant to. */
const runsElsewhere = (object, hasManagedNodes) => (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'kind') === 'DaemonSet' || (hasManagedNodes && choosesOtherNodes(podSpecOf(object)));
const CONTAINERS = ['containers', 'initContainers', 'ephemeralContainers'];
/** All existing values at a path: `*` matches list items, `CONTAINER` all containers. */
const placesAt = (spec, path) => {
    if (!path.startsWith('CONTAINER'))
        return placesBelow(spec, path.split('.'), '');
    const rest = path.split('.').slice(1);
    return CONTAINERS.flatMap((kind) => placesBelow(spec, [kind, '*', ...rest], ''));
};
const placesBelow = (value, [key, ...rest], path) => {
    if (key === undefined)
        return value === undefined || value === null ? [] : [{ value, path }];
    if (key === '*') {
        return (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(value).flatMap((item, index) => {
            const name = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(item, 'name')) || (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(item, 'key'));
            return placesBelow(item, rest, `${path}[${name === '' ? index : name}]`);
        });
    }
    return placesBelow((0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(value)[key], rest, path === '' ? key : `${path}.${key}`);
};


/***/ }),

/***/ 54643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   NK: () => (/* binding */ findingText),
/* harmony export */   Tj: () => (/* binding */ sources),
/* harmony export */   m_: () => (/* binding */ rulesFrom),
/* harmony export */   qO: () => (/* binding */ unsupported)
/* harmony export */ });
/* unused harmony export ruleNames */
/** The names of all rules, for exceptions and reports. */
const ruleNames = (/* unused pure expression or super */ null && ([
    'balancer-type',
    'block-volume',
    'container-security',
    'daemon-set',
    'empty-dir-medium',
    'empty-dir-size',
    'empty-dirs',
    'ephemeral-container',
    'file-mode',
    'fixed-shape',
    'flexible-shape',
    'grpc-probe',
    'host-ip',
    'host-ipc',
    'host-network',
    'host-path',
    'host-pid',
    'host-port',
    'init-container',
    'instance-principal',
    'job-ttl',
    'metrics-resolution',
    'no-effect',
    'no-resources',
    'pod-field',
    'pod-security',
    'port-range',
    'preserve-source',
    'privilege-escalation',
    'privileged',
    'probe-grace',
    'proc-mount',
    'reserved-address',
    'resource-field',
    'retired-controller',
    'security-mode',
    'session-affinity',
    'spread',
    'storage-class',
    'sub-path',
    'terminal',
    'tls-secret',
    'token-expiry',
    'too-many-groups',
    'traffic-policy',
    'unequal-resources',
    'unknown-annotation',
    'volume-mount',
    'volume-type',
]));
/** A finding as one line, without its object. */
const findingText = ({ path, why }) => path === '' ? why : `${path} ${why}`;
/** The sources of the facts. */
const sources = {
    list: "Oracle's list for virtual nodes, 2024-10",
    events: 'events of pods seen on Kubernetes 1.36.1, 2026-07',
    seccomp: 'pods of stock charts seen on virtual nodes, 2026',
    native: "chart and documentation of OCI's native ingress controller 1.4, 2026-06",
    nginx: 'repository of ingress-nginx, archived 2026-03-24',
    metrics: "Oracle's manifest of metrics-server for virtual nodes, 2024-07",
    fileStorage: "Oracle's release note, 2026-08-28",
    balancer: "OCI's cloud controller manager 1.35, 2026-06",
    billing: "Oracle's page on resources of virtual nodes, 2024-10",
};
const refused = 'is not possible on virtual nodes';
const unsupported = 'is not supported on virtual nodes';
/** Rules that one source is for. */
const rulesFrom = (source, rules) => rules.map((rule) => ({ ...rule, source }));
/** Whether a value of a manifest is set to true. */
const isTrue = (value) => value === true;


/***/ }),

/***/ 41827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderChart: () => (/* binding */ renderChart)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const isOwn = (cause) => cause instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l && cause.code.startsWith('CHART_');
/**
 * Renders the chart with its values; logs Helm's remarks as warnings.
 *
 * @throws ActionError CHART_INVALID, CHART_NOT_FETCHED, CHART_DEPENDENCIES_MISSING
 */
const renderChart = async (release, helm, progress) => {
    const rendered = await helm.template(release).catch((cause) => {
        if (isOwn(cause))
            throw cause;
        throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
            code: 'CHART_INVALID',
            message: `chart ${release.chart} does not render: ${(0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(cause)}`,
            hint: 'Run `helm template` with the same values on your machine. Paths are relative to the workspace: run actions/checkout first.',
            cause,
        });
    });
    for (const note of (await helm.chart(release)).notes)
        progress.info(note);
    for (const warning of rendered.warnings)
        progress.warning(`${release.chart}: ${warning}`);
    return rendered;
};


/***/ }),

/***/ 86401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DX: () => (/* binding */ ASSUMED),
  Q$: () => (/* binding */ ASSUMED_THERE),
  iP: () => (/* binding */ checkRendered),
  wh: () => (/* binding */ renderInCluster),
  c: () => (/* binding */ renderRelease)
});

// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/checks.js
var checks = __webpack_require__(670);
// EXTERNAL MODULE: ./dist.src/stages/check/accept.js
var accept = __webpack_require__(36021);
// EXTERNAL MODULE: ./dist.src/stages/check/check-manifests.js + 8 modules
var check_manifests = __webpack_require__(1038);
// EXTERNAL MODULE: ./dist.src/stages/check/not-supported.js
var not_supported = __webpack_require__(1731);
;// CONCATENATED MODULE: ./dist.src/stages/check/require-supported.js




/**
 * Rejects what certainly never runs on virtual nodes, and warns of the rest.
 *
 * @throws ActionError MANIFEST_NOT_SUPPORTED
 */
const requireSupported = (objects, options = checks/* defaultChecks */.Li, progress) => {
    const { open, ignored, notes } = (0,accept/* acceptFindings */.B)((0,check_manifests/* checkManifests */.d)(objects, options), options.ignore, (0,accept/* today */.E)());
    const of = (severity) => open.filter((finding) => finding.severity === severity);
    for (const { finding, reason } of ignored)
        progress.info(`accepted: ${(0,not_supported/* findingLine */.m)(finding)}: ${reason}`);
    const warnings = [...of('warning').map(not_supported/* findingLine */.m), ...notes].map((text) => `  ${text}`);
    if (warnings.length > 0)
        progress.warning(`On virtual nodes:\n${warnings.join('\n')}`);
    for (const note of of('note'))
        progress.info((0,not_supported/* findingLine */.m)(note));
    const errors = of('error');
    if (errors.length > 0)
        throw (0,not_supported/* notSupported */.O)(errors);
};

// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
// EXTERNAL MODULE: ./dist.src/values/manifests/manifests.js
var manifests = __webpack_require__(12284);
;// CONCATENATED MODULE: ./dist.src/stages/deploy/confinement.js



/** Kinds of Kubernetes that belong to no namespace (`kubectl api-resources --namespaced=false`). */
const CLUSTER_WIDE = new Set([
    'APIService',
    'CertificateSigningRequest',
    'CSIDriver',
    'CSINode',
    'CustomResourceDefinition',
    'DeviceClass',
    'FlowSchema',
    'GatewayClass',
    'IngressClass',
    'IPAddress',
    'MutatingAdmissionPolicy',
    'MutatingAdmissionPolicyBinding',
    'MutatingWebhookConfiguration',
    'Namespace',
    'Node',
    'PersistentVolume',
    'PriorityClass',
    'PriorityLevelConfiguration',
    'ResourceSlice',
    'RuntimeClass',
    'ServiceCIDR',
    'StorageClass',
    'StorageVersion',
    'StorageVersionMigration',
    'ValidatingAdmissionPolicy',
    'ValidatingAdmissionPolicyBinding',
    'ValidatingWebhookConfiguration',
    'VolumeAttachment',
    'VolumeAttributesClass',
]);
/** By convention, custom kinds show it in their name: ClusterIssuer, ClusterSecretStore. */
const isClusterWide = (kind) => CLUSTER_WIDE.has(kind) || /^Cluster[A-Z]/.test(kind);
const outside = (object, namespace) => {
    const kind = (0,json/* text */.Qq)((0,json.at)(object, 'kind'));
    const name = (0,manifests/* nameOf */.Vb)(object);
    if (isClusterWide(kind))
        return [`${name} belongs to the whole cluster`];
    const own = (0,json.at)(object, 'metadata', 'namespace') ?? namespace;
    return own === namespace ? [] : [`${name} belongs to namespace ${(0,json/* text */.Qq)(own, 'of no name')}`];
};
/**
 * Rejects objects outside a namespace. A chart's rendering can depend on the cluster, so this only
 * prevents mistakes; only the permissions of the identity prevent attacks.
 *
 * @throws ActionError PREVIEW_NOT_CONFINED
 */
const requireConfined = (objects, namespace) => {
    const found = objects.flatMap((object) => outside(object, namespace));
    if (found.length === 0)
        return;
    throw new action_error/* ActionError */.l({
        code: 'PREVIEW_NOT_CONFINED',
        message: `the chart makes objects outside of the preview's namespace ${namespace}:\n  ${found.join('\n  ')}`,
        hint: 'Leave them out with the values files of previews (preview.values). If a pull request may make them, set "confine: false".',
    });
};

// EXTERNAL MODULE: ./dist.src/stages/deploy/render-chart.js
var render_chart = __webpack_require__(41827);
// EXTERNAL MODULE: ./dist.src/values/registry/image-reference.js
var image_reference = __webpack_require__(58810);
;// CONCATENATED MODULE: ./dist.src/stages/deploy/arrival.js



const referenceOf = (value) => {
    if (!/^[^\s]+[:@/][^\s]+$/.test(value))
        return undefined;
    try {
        return (0,image_reference/* parseImageReference */.o_)(value);
    }
    catch {
        return undefined;
    }
};
/** Compares by digest if there is one: a tag next to it is for people. */
const isSame = (wanted, found) => found !== undefined &&
    wanted.registry === found.registry &&
    wanted.repository === found.repository &&
    (wanted.digest === undefined ? wanted.tag === found.tag : wanted.digest === found.digest);
const textsIn = (value) => {
    if (typeof value === 'string')
        return [value];
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.values(value).flatMap(textsIn);
};
/** Every pod spec in an object, including those in custom resources. */
const podSpecsIn = (value) => {
    if (typeof value !== 'object' || value === null)
        return [];
    const inner = Object.values(value).flatMap(podSpecsIn);
    return Array.isArray((0,json.at)(value, 'containers')) ? [value, ...inner] : inner;
};
const hasImage = (value, image) => textsIn(value).some((one) => isSame(image, referenceOf(one)));
const namesOf = (value) => (0,json/* list */.p_)(value).map((one) => (0,json/* text */.Qq)((0,json.at)(one, 'name')) || (0,json/* text */.Qq)(one));
/** Pull secrets of the pod, or of its service account if that belongs to the release. */
const pullSecretsOf = (pod, objects) => {
    const account = (0,json/* text */.Qq)((0,json.at)(pod, 'serviceAccountName')) || (0,json/* text */.Qq)((0,json.at)(pod, 'serviceAccount'));
    const accounts = objects.filter((object) => (0,manifests/* nameOf */.Vb)(object) === `ServiceAccount/${account}`);
    return [pod, ...accounts].flatMap((one) => namesOf((0,json.at)(one, 'imagePullSecrets')));
};
/** The images of pods, for people. */
const imagesIn = (objects) => {
    const pods = objects.flatMap(podSpecsIn);
    const containers = pods.flatMap((pod) => [
        ...(0,json/* list */.p_)((0,json.at)(pod, 'initContainers')),
        ...(0,json/* list */.p_)((0,json.at)(pod, 'containers')),
    ]);
    return [...new Set(containers.map((one) => (0,json/* strings */.P$)((0,json/* record */.g1)(one))['image'] ?? ''))];
};
/** The images and the pull secret that no object contains; undefined if none is missing. */
const missingOf = (objects, { images, pullSecret }) => {
    const wanted = images.map(image_reference/* parseImageReference */.o_);
    const absent = images.filter((_, index) => !objects.some((object) => hasImage(object, wanted[index])));
    const pods = objects
        .flatMap(podSpecsIn)
        .filter((pod) => wanted.some((image) => hasImage(pod, image)));
    const isBare = (pod) => !pullSecretsOf(pod, objects).includes(pullSecret ?? '');
    const isSecretMissing = pullSecret !== undefined && pods.some(isBare);
    const isHidden = pullSecret !== undefined && images.length > 0 && absent.length > 0;
    if (absent.length === 0 && !isSecretMissing)
        return undefined;
    return { images: absent, pullSecret: isSecretMissing || isHidden ? pullSecret : undefined };
};

// EXTERNAL MODULE: ./dist.src/values/charts/value-path.js
var value_path = __webpack_require__(72550);
;// CONCATENATED MODULE: ./dist.src/stages/deploy/image-settings.js

const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Most mappings to search: umbrella charts have many. */
const DEEP = 4;
/** All values of a chart by path; lists count as values. */
const valuesIn = (values, path = []) => Object.entries(values).flatMap(([key, value]) => {
    const own = [...path, key];
    const inner = isMapping(value) && path.length < DEEP ? valuesIn(value, own) : [];
    return [[own, value], ...inner];
});
const last = (path) => String(path.at(-1));
const isImage = (value) => isMapping(value) &&
    ('repository' in value || 'name' in value) &&
    ('tag' in value || 'digest' in value);
/** The setting of a value below an image. Most charts pass on a digest after the tag unchanged. */
const settings = (image, key) => {
    const repository = 'repository' in image ? 'repository' : 'name';
    const hasRegistry = 'registry' in image;
    const hasDigest = 'digest' in image;
    return [
        ...(hasRegistry ? [[`${key}.registry`, '{registry}']] : []),
        [`${key}.${repository}`, hasRegistry ? '{repository}' : '{name}'],
        hasDigest ? [`${key}.digest`, '{digest}'] : [`${key}.tag`, '{tag}@{digest}'],
    ];
};
/** A list of names in Bitnami's charts and in `global`; else of objects, as in pods. */
const secretKey = (path, value) => {
    const key = (0,value_path/* formatValuePath */.Er)(path);
    if (!Array.isArray(value))
        return key;
    const isOfNames = last(path) === 'pullSecrets' || path[0] === 'global';
    return isOfNames ? `${key}[0]` : `${key}[0].name`;
};
/** Looks for the keys in a chart's own values. */
const imageSettings = (values) => {
    const all = valuesIn(values);
    const mappings = all.filter(([, value]) => isImage(value));
    const texts = all.filter(([path, value]) => last(path) === 'image' && typeof value === 'string');
    const secrets = all.filter(([path, value]) => /^(imagePullSecrets?|pullSecrets?|imagePullSecretName)$/.test(last(path)) &&
        !isMapping(value));
    return {
        images: [
            ...mappings.map(([path, value]) => settings(value, (0,value_path/* formatValuePath */.Er)(path))),
            ...texts.map(([path]) => [[(0,value_path/* formatValuePath */.Er)(path), '{image}']]),
        ],
        pullSecrets: secrets.map(([path, value]) => secretKey(path, value)),
    };
};

;// CONCATENATED MODULE: ./dist.src/stages/deploy/require-arrival.js



/** Most images of a chart that are listed; most charts have few. */
const SHOWN = 4;
const whatIsMissing = ({ images, pullSecret }) => [
    ...images.map((image) => `no object of the chart has the image ${image}`),
    ...(pullSecret !== undefined && images.length === 0
        ? [`the pods with the image have no pull secret ${pullSecret}`]
        : []),
];
const lines = (key, values) => [
    `  ${key}: |`,
    ...values.map(([name, template]) => `    ${name}=${template}`),
];
/** Suggested lines for each image that the chart seems to have. */
const imageLines = ({ images }) => {
    if (images.length === 0)
        return ['Its values show no key for an image: look into its templates.'];
    const more = images.length > SHOWN ? [`(${images.length - SHOWN} more images)`] : [];
    const each = images
        .slice(0, SHOWN)
        .flatMap((image, index) => [...(index === 0 ? [] : ['or']), ...lines('image-values', image)]);
    return ['The chart seems to have these keys; write for the image that is yours', ...each, ...more];
};
const secretLines = ({ pullSecrets }) => pullSecrets.length === 0
    ? ['Its values show no key for a pull secret: let the service account have it.']
    : ['and for the pull secret', ...pullSecrets.map((key) => `  pull-secret-key: ${key}`)];
const hintFor = (missing, settings) => [
    ...(missing.images.length === 0 ? [] : imageLines(settings)),
    ...(missing.pullSecret === undefined ? [] : secretLines(settings)),
].join('\n');
/**
 * Requires that the image and its pull secret get from the values into the objects: a chart with
 * other keys would be deployed with its default image.
 * @param chartValues the chart's own values, for the suggestion
 * @throws ActionError IMAGE_NOT_IN_CHART
 */
const requireArrival = async ({ objects, hooks }, arriving, chartValues) => {
    const made = [...objects, ...hooks];
    const missing = arriving && missingOf(made, arriving);
    if (missing === undefined)
        return;
    const found = imagesIn(made).join(', ');
    throw new action_error/* ActionError */.l({
        code: 'IMAGE_NOT_IN_CHART',
        message: `${whatIsMissing(missing).join('\n')}${found === '' ? '' : `\nits pods have ${found}`}`,
        hint: hintFor(missing, imageSettings(await chartValues())),
    });
};

;// CONCATENATED MODULE: ./dist.src/stages/deploy/render.js





/** Remark on a rendering without a cluster. */
const ASSUMED = 'rendered without the cluster: as an installation, with the APIs that Helm itself knows, and lookup finds nothing';
/** The same if the cluster's APIs are known, but it allows no dry run. */
const ASSUMED_THERE = 'rendered as an installation, by the APIs of the cluster, and lookup finds nothing';
/** As Helm will install it now; undefined if the cluster allows no dry run. */
const inCluster = async (release, helm, progress) => {
    try {
        return await helm.dryRun(release);
    }
    catch (error) {
        const why = `no dry run in the cluster: ${(0,action_error/* messageOf */.b)(error)}`;
        progress.info(`${release.chart} is ${ASSUMED_THERE}; ${why}`);
        return undefined;
    }
};
/** Without a cluster, a chart that checks for APIs may not render at all. */
const renderBoth = async (release, helm, progress) => {
    const made = await inCluster(release, helm, progress);
    try {
        const alone = await (0,render_chart.renderChart)(release, helm, progress);
        return { ...(made ?? alone), alone: alone.objects };
    }
    catch (error) {
        if (made === undefined)
            throw error;
        return { ...made, alone: made.objects };
    }
};
/**
 * Checks what a chart renders, before anything is changed.
 * @throws ActionError IMAGE_NOT_IN_CHART, MANIFEST_NOT_SUPPORTED, PREVIEW_NOT_CONFINED
 */
const checkRendered = async (release, rendered, helm, progress) => {
    const made = [...rendered.objects, ...rendered.hooks];
    if (release.isConfined === true)
        requireConfined(made, release.namespace);
    await requireArrival(rendered, release.arriving, () => helm.chartValues(release));
    requireSupported(made, release.checks, progress);
};
/** A template error, which may be due to a missing API or object of the cluster. */
const isOfTemplates = (error) => error instanceof action_error/* ActionError */.l &&
    error.code === 'CHART_INVALID' &&
    /execution error at|executing "/.test(error.message);
/** Renders the chart in the cluster; throws the error from without it if that fails too. */
const renderThere = async (release, error, connect) => {
    if (!isOfTemplates(error))
        throw error;
    try {
        return await (await connect()).dryRun(release);
    }
    catch {
        throw error;
    }
};
/** If any rendering leaves the namespace, do not try another. */
const isNotConfined = (error) => error instanceof action_error/* ActionError */.l && error.code === 'PREVIEW_NOT_CONFINED';
/** A problem of the rendering without a cluster may not exist in the cluster. */
const checkThere = async (release, error, helm, progress) => {
    const connected = helm.connect().then((there) => there.dryRun(release));
    const made = await connected.catch(() => undefined);
    if (made === undefined)
        throw error;
    await checkRendered(release, made, helm, progress);
    return made;
};
/**
 * Renders the chart and checks it: that the image arrives, that it stays in its namespace if it has
 * to, and that virtual nodes support it. Uses the cluster only if the chart does not render, or
 * fails a check, without it; changes nothing.
 *
 * @throws ActionError CHART_INVALID, CHART_NOT_FETCHED, CHART_DEPENDENCIES_MISSING,
 * IMAGE_NOT_IN_CHART, MANIFEST_NOT_SUPPORTED, PREVIEW_NOT_CONFINED
 */
const renderRelease = async (release, helm, connect, progress) => {
    const rendered = await (0,render_chart.renderChart)(release, helm, progress).catch((error) => renderThere(release, error, connect));
    try {
        await checkRendered(release, rendered, helm, progress);
        return rendered;
    }
    catch (error) {
        if (isNotConfined(error))
            throw error;
        return checkThere(release, error, { chartValues: helm.chartValues, connect }, progress);
    }
};
/**
 * The same with what the chart renders in the target cluster: with its APIs, its objects
 * (`lookup`), and whether this is an upgrade. Changes nothing there.
 *
 * @throws ActionError as `renderRelease` does
 */
const renderInCluster = async (release, helm, progress) => {
    const rendered = await renderBoth(release, helm, progress);
    await checkRendered(release, rendered, helm, progress);
    return rendered;
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


/***/ })

};
