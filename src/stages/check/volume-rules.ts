import { at, list } from '../../values/json.ts'
import { type PodRule, rulesFrom, sources, unsupported } from './rule.ts'

/** Kubernetes' default, and the lifetime of the token that it adds to each pod. */
const DEFAULT_EXPIRIES: readonly unknown[] = [3600, 3607]
const isOtherExpiry = (value: unknown): boolean => !DEFAULT_EXPIRIES.includes(value)

const isOtherMedium = (value: unknown): boolean => value !== '' && value !== 'Memory'

/** Kubernetes adds the namespace to every pod that has a token: so much of it works. */
const isMoreThanNamespace = (source: unknown): boolean =>
  !list(at(source, 'items')).every(
    (item) => at(item, 'fieldRef', 'fieldPath') === 'metadata.namespace',
  )

/** 0644, as Helm and the API server read it. */
const isOtherMode = (value: unknown): boolean => typeof value === 'number' && value !== 0o644

const mounts = rulesFrom(sources.list, [
  ...['volumeDevices', 'volumeMounts.*.subPathExpr'].map((key) => {
    return {
      rule: 'volume-mount' as const,
      severity: 'warning' as const,
      path: `CONTAINER.${key}`,
      why: unsupported,
    }
  }),
  {
    rule: 'volume-mount',
    severity: 'warning',
    path: 'CONTAINER.volumeMounts.*.mountPropagation',
    why: unsupported,
    when: (value) => value !== 'None',
  },
  {
    rule: 'empty-dir-size',
    severity: 'warning',
    path: 'volumes.*.emptyDir.sizeLimit',
    why: `${unsupported}; storage of a pod is 15 GB with its images`,
  },
  {
    rule: 'empty-dir-medium',
    severity: 'warning',
    path: 'volumes.*.emptyDir.medium',
    why: `${unsupported}, unless it is empty or Memory`,
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
      rule: 'file-mode' as const,
      severity: 'warning' as const,
      path: `volumes.*.${key}`,
      why: 'is not 0644, the only mode that virtual nodes know',
      when: isOtherMode,
      fix: `${key.split('.').at(-1) ?? ''}: 0644`,
    }
  }),
])

const projections = rulesFrom(sources.list, [
  {
    rule: 'token-expiry',
    severity: 'warning',
    path: 'volumes.*.projected.sources.*.serviceAccountToken.expirationSeconds',
    why: `${unsupported}; without it, the token lasts an hour and is renewed`,
    when: isOtherExpiry,
  },
  {
    rule: 'volume-type',
    severity: 'warning',
    path: 'volumes.*.projected.sources.*.downwardAPI',
    why: `${unsupported}; use env with fieldRef`,
    when: isMoreThanNamespace,
  },
  ...['clusterTrustBundle', 'podCertificate'].map((kind) => {
    const path = `volumes.*.projected.sources.*.${kind}`
    return { rule: 'volume-type' as const, severity: 'warning' as const, path, why: unsupported }
  }),
])

/** Rules on the volumes of a pod, and on how its containers mount them. */
export const volumeRules: readonly PodRule[] = [...mounts, ...projections]

/** Volume types that virtual nodes support. A claim is judged where it is defined. */
export const knownVolumes = [
  'emptyDir',
  'configMap',
  'secret',
  'projected',
  'persistentVolumeClaim',
]

/** Volume types that no list mentions, and which need no device or driver on a node. */
export const unclearVolumes = ['downwardAPI', 'image']
