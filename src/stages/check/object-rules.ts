import { at, count, list, text } from '../../values/json.ts'
import { nameOf } from '../../values/manifests/manifests.ts'
import { own } from '../../values/own.ts'
import { balancerProblems } from './balancer-rules.ts'
import { podSpecOf, runsElsewhere } from './pod-spec.ts'
import type { ReleaseFacts } from './release-facts.ts'
import { type ObjectProblem, type Rule, sources } from './rule.ts'

const daemonSet: Rule = {
  rule: 'daemon-set',
  severity: 'error',
  why: 'pods of a DaemonSet do not run on virtual nodes; run it on managed nodes, or as a container beside the application',
  source: sources.list,
}

/** Kinds that have no effect. */
const uselessKinds: Readonly<Record<string, string>> = {
  NetworkPolicy: 'virtual nodes do not enforce network policies; use network security groups',
  VerticalPodAutoscaler: 'the vertical pod autoscaler does not work on virtual nodes',
}

const useless = (object: unknown): ObjectProblem[] => {
  const why = own(uselessKinds, text(at(object, 'kind')))
  if (why === undefined) return []
  return [{ rule: 'no-effect', severity: 'warning', path: '', why, source: sources.list }]
}

/** File Storage, the only persistent volumes of virtual nodes, are ReadWriteMany. */
const claim = (spec: unknown, path: string): ObjectProblem[] => {
  const modes = list(at(spec, 'accessModes'))
  const at_ = (key: string) => (path === '' ? key : `${path}.${key}`)
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
    ]
  }
  if (at(spec, 'storageClassName') !== undefined) return []
  return [
    {
      rule: 'storage-class',
      severity: 'warning',
      path: at_('storageClassName'),
      why: "is missing: OKE's default class makes block volumes, which virtual nodes cannot use",
      source: sources.fileStorage,
      fix: 'storageClassName: "" # with volumeName, or the name of a class of fss.csi.oraclecloud.com',
    },
  ]
}

const claims = (object: unknown, { hasManagedNodes, mounted }: ReleaseFacts): ObjectProblem[] => {
  if (at(object, 'kind') === 'PersistentVolumeClaim') {
    const isForManaged = hasManagedNodes && !mounted.has(text(at(object, 'metadata', 'name')))
    return isForManaged ? [] : claim(at(object, 'spec'), 'spec')
  }
  return list(at(object, 'spec', 'volumeClaimTemplates')).flatMap((template) =>
    claim(
      at(template, 'spec'),
      `volumeClaimTemplates[${text(at(template, 'metadata', 'name'))}].spec`,
    ),
  )
}

/** Whether Helm deletes a hook as soon as it has done its work. */
const isDeletedHook = (object: unknown): boolean =>
  text(at(object, 'metadata', 'annotations', 'helm.sh/hook-delete-policy'))
    .split(',')
    .some((policy) => policy.trim() === 'hook-succeeded')

const job = (object: unknown): ObjectProblem[] => {
  const kind = text(at(object, 'kind'))
  const inner = kind === 'CronJob' ? 'spec.jobTemplate.spec' : 'spec'
  if ((kind !== 'Job' && kind !== 'CronJob') || isDeletedHook(object)) return []
  if (at(object, ...inner.split('.'), 'ttlSecondsAfterFinished') !== undefined) return []
  return [
    {
      rule: 'job-ttl',
      severity: 'note',
      path: `${inner}.ttlSecondsAfterFinished`,
      why: 'is missing: a finished Job is billed until it is deleted',
      source: sources.billing,
      fix: 'ttlSecondsAfterFinished: 600',
    },
  ]
}

const spread = (object: unknown, { scaled }: ReleaseFacts): ObjectProblem[] => {
  const given = count(at(object, 'spec', 'replicas'), 1)
  const replicas = Math.max(given, scaled.get(nameOf(object)) ?? 1)
  const spec = podSpecOf(object)
  const isSpread =
    list(at(spec, 'topologySpreadConstraints')).length > 0 ||
    at(spec, 'affinity', 'podAntiAffinity') !== undefined
  if (replicas < 2 || spec === undefined || isSpread) return []
  return [
    {
      rule: 'spread',
      severity: 'note',
      path: 'spec.template.spec.topologySpreadConstraints',
      why: `is missing: all ${replicas} replicas can be put on one virtual node and fault domain; spread: true of the release adds it`,
      source: sources.list,
      fix: 'topologySpreadConstraints:\n  - maxSkew: 1\n    topologyKey: kubernetes.io/hostname\n    whenUnsatisfiable: ScheduleAnyway\n    labelSelector: { matchLabels: { app: NAME } }',
    },
  ]
}

/** Problems of an object apart from its pods. */
export const objectProblems = (object: unknown, facts: ReleaseFacts): ObjectProblem[] => {
  const always = [...useless(object), ...balancerProblems(object)]
  if (at(object, 'kind') === 'DaemonSet')
    return facts.hasManagedNodes ? always : [{ ...daemonSet, path: '' }, ...always]
  if (runsElsewhere(object, facts.hasManagedNodes)) return always
  return [...always, ...claims(object, facts), ...job(object), ...spread(object, facts)]
}
