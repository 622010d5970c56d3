/** The names of all rules, for exceptions and reports. */
export const ruleNames = [
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
] as const

export type RuleName = (typeof ruleNames)[number]

/** Something that virtual nodes do not support, or that goes wrong on them. */
export interface Rule {
  readonly rule: RuleName
  /** An error certainly never runs; a warning is for unclear documentation; a note is advice. */
  readonly severity: 'error' | 'warning' | 'note'
  /** Why it is a problem, to follow the path in a message. */
  readonly why: string
  /** The source of the fact, and its date. */
  readonly source: string
  /** What to write instead, as YAML at the path. */
  readonly fix?: string
}

/** A rule on a value inside a pod spec. */
export interface PodRule extends Rule {
  /** Path in the pod spec; `*` matches list items, `CONTAINER` containers of all kinds. */
  readonly path: string
  /** Which values it applies to; by default any non-empty one. */
  readonly when?: (value: unknown) => boolean
}

/** A rule that applies to an object, and where in it. */
export type ObjectProblem = Rule & { readonly path: string }

/** One thing in the manifests to which a rule applies. */
export interface Finding extends Rule {
  /** The object, e.g. `Deployment/edge`. */
  readonly object: string
  /** The place in it, e.g. `volumes[data].hostPath`; empty for the object as a whole. */
  readonly path: string
}

/** A finding as one line, without its object. */
export const findingText = ({ path, why }: Finding): string =>
  path === '' ? why : `${path} ${why}`

/** The sources of the facts. */
export const sources = {
  list: "Oracle's list for virtual nodes, 2024-10",
  events: 'events of pods seen on Kubernetes 1.36.1, 2026-07',
  seccomp: 'pods of stock charts seen on virtual nodes, 2026',
  native: "chart and documentation of OCI's native ingress controller 1.4, 2026-06",
  nginx: 'repository of ingress-nginx, archived 2026-03-24',
  metrics: "Oracle's manifest of metrics-server for virtual nodes, 2024-07",
  fileStorage: "Oracle's release note, 2026-08-28",
  balancer: "OCI's cloud controller manager 1.35, 2026-06",
  billing: "Oracle's page on resources of virtual nodes, 2024-10",
} as const

export const refused = 'is not possible on virtual nodes'
export const unsupported = 'is not supported on virtual nodes'

/** Rules that one source is for. */
export const rulesFrom = (source: string, rules: readonly Omit<PodRule, 'source'>[]): PodRule[] =>
  rules.map((rule) => ({ ...rule, source }))

/** Whether a value of a manifest is set to true. */
export const isTrue = (value: unknown): boolean => value === true
