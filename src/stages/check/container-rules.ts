import { isTrue, type PodRule, refused, rulesFrom, sources, unsupported } from './rule.ts'

const hasItems = (value: unknown): boolean => Array.isArray(value) && value.length > 0
const isNodePort = (value: unknown): boolean =>
  typeof value === 'number' && value >= 30_000 && value <= 32_767

const fields = [
  ...rulesFrom(sources.events, [
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
  ...rulesFrom(sources.list, [
    {
      rule: 'ephemeral-container',
      severity: 'error',
      path: 'ephemeralContainers',
      why: refused,
      when: hasItems,
    },
    ...['stdin', 'stdinOnce', 'tty'].map((key) => {
      const path = `CONTAINER.${key}`
      const why = 'has no effect: no client can attach to a container on virtual nodes'
      return { rule: 'terminal' as const, severity: 'warning' as const, path, why, when: isTrue }
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
      why: unsupported,
    },
  ]),
]

const probes = rulesFrom(
  sources.list,
  ['livenessProbe', 'readinessProbe', 'startupProbe'].flatMap((probe) => [
    {
      rule: 'grpc-probe' as const,
      severity: 'error' as const,
      path: `CONTAINER.${probe}.grpc`,
      why: `${refused}; use an HTTP or exec probe`,
      fix: 'httpGet: { path: /, port: 8080 }',
    },
    {
      rule: 'probe-grace' as const,
      severity: 'warning' as const,
      path: `CONTAINER.${probe}.terminationGracePeriodSeconds`,
      why: unsupported,
    },
  ]),
)

/** Rules on what containers, and the lists of them, must not or should not have. */
export const containerRules: readonly PodRule[] = [...fields, ...probes]
