import { containerRules } from './container-rules.ts'
import { isTrue, type PodRule, refused, rulesFrom, sources, unsupported } from './rule.ts'
import { volumeRules } from './volume-rules.ts'

const hostAccess = rulesFrom(sources.list, [
  ...(
    [
      ['host-network', 'hostNetwork'],
      ['host-pid', 'hostPID'],
      ['host-ipc', 'hostIPC'],
    ] as const
  ).map(([rule, path]) => {
    return {
      rule,
      severity: 'error' as const,
      path,
      why: refused,
      when: isTrue,
      fix: `${path}: false`,
    }
  }),
  {
    rule: 'host-port',
    severity: 'error',
    path: 'CONTAINER.ports.*.hostPort',
    why: `${refused}; use a Service`,
    when: (port) => typeof port === 'number' && port > 0,
  },
  { rule: 'host-ip', severity: 'error', path: 'CONTAINER.ports.*.hostIP', why: refused },
  {
    rule: 'privileged',
    severity: 'error',
    path: 'CONTAINER.securityContext.privileged',
    why: refused,
    when: isTrue,
    fix: 'privileged: false',
  },
  {
    rule: 'proc-mount',
    severity: 'error',
    path: 'CONTAINER.securityContext.procMount',
    why: refused,
    when: (value) => value !== 'Default',
  },
])

/** According to Oracle's release note of 2026-08, virtual nodes support fsGroup. */
const security = rulesFrom(sources.list, [
  ...['supplementalGroups', 'seLinuxOptions', 'sysctls'].map((key) => {
    const path = `securityContext.${key}`
    return { rule: 'pod-security' as const, severity: 'warning' as const, path, why: unsupported }
  }),
  {
    rule: 'container-security',
    severity: 'warning',
    path: 'CONTAINER.securityContext.seLinuxOptions',
    why: unsupported,
  },
  {
    rule: 'privilege-escalation',
    severity: 'warning',
    path: 'CONTAINER.securityContext.allowPrivilegeEscalation',
    why: `${unsupported}, unless it is false`,
    when: isTrue,
    fix: 'allowPrivilegeEscalation: false',
  },
])

/** Oracle lists it as unsupported, but pods with it were seen to run. */
const seccomp = rulesFrom(
  sources.seccomp,
  (
    [
      ['pod-security', 'securityContext.seccompProfile'],
      ['container-security', 'CONTAINER.securityContext.seccompProfile'],
    ] as const
  ).map(([rule, path]) => {
    const why = 'has no effect on virtual nodes, and does not keep the pod from running'
    return { rule, severity: 'note' as const, path, why }
  }),
)

const pod = rulesFrom(
  sources.list,
  ['hostname', 'setHostnameAsFQDN', 'shareProcessNamespace', 'os', 'overhead'].map((path) => {
    return { rule: 'pod-field' as const, severity: 'warning' as const, path, why: unsupported }
  }),
)

/** Rules on what a pod spec must not or should not contain on virtual nodes. */
export const podRules: readonly PodRule[] = [
  ...hostAccess,
  ...containerRules,
  ...security,
  ...seccomp,
  ...volumeRules,
  ...pod,
]
