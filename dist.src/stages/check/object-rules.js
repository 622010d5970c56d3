import { at, list, record, text } from "../../values/json.js";
import { own } from "../../values/own.js";
import { podSpecOf } from "./pod-spec.js";
import { sources } from "./rule.js";
const daemonSet = {
    rule: 'daemon-set',
    severity: 'error',
    why: 'pods of a DaemonSet do not run on virtual nodes; run it on managed nodes, or as a container beside the application',
    source: sources.list,
};
/** Kinds that have no effect. */
const uselessKinds = {
    NetworkPolicy: 'virtual nodes do not enforce network policies; use network security groups',
    VerticalPodAutoscaler: 'the vertical pod autoscaler does not work on virtual nodes',
};
const useless = (object) => {
    const why = own(uselessKinds, text(at(object, 'kind')));
    if (why === undefined)
        return [];
    return [{ rule: 'no-effect', severity: 'warning', path: '', why, source: sources.list }];
};
/** File Storage, the only persistent volumes of virtual nodes, are ReadWriteMany. */
const claim = (spec, path) => {
    const modes = list(at(spec, 'accessModes'));
    const at_ = (key) => (path === '' ? key : `${path}.${key}`);
    if (modes.some((mode) => mode !== 'ReadWriteMany') || modes.length === 0) {
        return [
            {
                rule: 'block-volume',
                severity: 'error',
                path: at_('accessModes'),
                why: 'is not ReadWriteMany: virtual nodes have volumes of File Storage only',
                source: sources.fileStorage,
                fix: 'accessModes: [ReadWriteMany]',
            },
        ];
    }
    if (at(spec, 'storageClassName') !== undefined)
        return [];
    return [
        {
            rule: 'storage-class',
            severity: 'warning',
            path: at_('storageClassName'),
            why: "is missing: OKE's default class makes block volumes, which virtual nodes cannot use",
            source: sources.fileStorage,
            fix: 'storageClassName: "" # with volumeName, or the name of a class of fss.csi.oraclecloud.com',
        },
    ];
};
const claims = (object) => {
    if (at(object, 'kind') === 'PersistentVolumeClaim')
        return claim(at(object, 'spec'), 'spec');
    return list(at(object, 'spec', 'volumeClaimTemplates')).flatMap((template) => claim(at(template, 'spec'), `volumeClaimTemplates[${text(at(template, 'metadata', 'name'))}].spec`));
};
const LB = 'oci.oraclecloud.com/load-balancer-type';
const PRESERVE = 'oci-network-load-balancer.oraclecloud.com/is-preserve-source';
const SHAPE = 'service.beta.kubernetes.io/oci-load-balancer-shape';
const service = (object) => {
    const spec = at(object, 'spec');
    if (at(object, 'kind') !== 'Service' || at(spec, 'type') !== 'LoadBalancer')
        return [];
    const notes = record(at(object, 'metadata', 'annotations'));
    const isNetwork = text(notes[LB]).toLowerCase() === 'nlb';
    const isLocal = at(spec, 'externalTrafficPolicy') === 'Local';
    const shape = text(notes[SHAPE]).toLowerCase();
    const path = `metadata.annotations[${SHAPE}]`;
    const bounds = ['min', 'max'].filter((end) => notes[`${SHAPE}-flex-${end}`] === undefined);
    const flexible = `${SHAPE}: flexible\n${SHAPE}-flex-min: "10"\n${SHAPE}-flex-max: "100"`;
    const problems = [
        [
            isLocal,
            {
                rule: 'traffic-policy',
                severity: 'warning',
                path: 'spec.externalTrafficPolicy',
                why: 'Local does not keep the client address on virtual nodes',
                source: sources.list,
                fix: 'externalTrafficPolicy: Cluster',
            },
        ],
        [
            isNetwork && notes[PRESERVE] !== undefined && !isLocal,
            {
                rule: 'preserve-source',
                severity: 'warning',
                path: `metadata.annotations[${PRESERVE}]`,
                why: 'is refused with externalTrafficPolicy Cluster: no load balancer is made',
                source: sources.balancer,
            },
        ],
        [
            !isNetwork && shape === 'flexible' && bounds.length > 0,
            {
                rule: 'flexible-shape',
                severity: 'error',
                path,
                why: `is flexible without both bounds, which is refused: ${bounds.map((end) => `-flex-${end}`).join(' and ')} missing`,
                source: sources.balancer,
                fix: flexible,
            },
        ],
        [
            !isNetwork && shape === '',
            {
                rule: 'fixed-shape',
                severity: 'note',
                path,
                why: 'is not set: the load balancer is fixed at 100 Mbps, which OCI bills more than a flexible one',
                source: sources.balancer,
                fix: flexible,
            },
        ],
        [
            text(at(spec, 'sessionAffinity'), 'None') !== 'None',
            {
                rule: 'session-affinity',
                severity: 'warning',
                path: 'spec.sessionAffinity',
                why: 'has to be None for a load balancer of OCI',
                source: sources.balancer,
                fix: 'sessionAffinity: None',
            },
        ],
    ];
    return problems.filter(([is]) => is).map(([, problem]) => problem);
};
const job = (object) => {
    const kind = text(at(object, 'kind'));
    const inner = kind === 'CronJob' ? 'spec.jobTemplate.spec' : 'spec';
    const isHook = at(object, 'metadata', 'annotations', 'helm.sh/hook') !== undefined;
    if ((kind !== 'Job' && kind !== 'CronJob') || isHook)
        return [];
    if (at(object, ...inner.split('.'), 'ttlSecondsAfterFinished') !== undefined)
        return [];
    return [
        {
            rule: 'job-ttl',
            severity: 'note',
            path: `${inner}.ttlSecondsAfterFinished`,
            why: 'is missing: a finished Job is billed until it is deleted',
            source: sources.billing,
            fix: 'ttlSecondsAfterFinished: 600',
        },
    ];
};
const spread = (object) => {
    const replicas = at(object, 'spec', 'replicas');
    const spec = podSpecOf(object);
    const isSpread = list(at(spec, 'topologySpreadConstraints')).length > 0 ||
        at(spec, 'affinity', 'podAntiAffinity') !== undefined;
    if (typeof replicas !== 'number' || replicas < 2 || spec === undefined || isSpread)
        return [];
    return [
        {
            rule: 'spread',
            severity: 'note',
            path: 'spec.template.spec.topologySpreadConstraints',
            why: `is missing: all ${replicas} replicas can be put on one virtual node and fault domain`,
            source: sources.list,
            fix: 'topologySpreadConstraints:\n  - maxSkew: 1\n    topologyKey: kubernetes.io/hostname\n    whenUnsatisfiable: ScheduleAnyway\n    labelSelector: { matchLabels: { app: NAME } }',
        },
    ];
};
/** What is wrong with an object beside its pods. */
export const objectProblems = (object, hasManagedNodes) => [
    ...(at(object, 'kind') === 'DaemonSet' && !hasManagedNodes ? [{ ...daemonSet, path: '' }] : []),
    ...useless(object),
    ...claims(object),
    ...service(object),
    ...job(object),
    ...spread(object),
];
