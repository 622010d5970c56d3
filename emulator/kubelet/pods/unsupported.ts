import type { V1Container, V1Pod, V1PodSpec } from '@kubernetes/client-node'

import { unsupportedVolumes } from '../volumes/unsupported-volumes.ts'

/** Ports that kube-proxy, which runs inside each pod, reserves. */
const nodePorts = { first: 30_000, last: 32_767 }

const mountOptions = ['subPath', 'subPathExpr', 'mountPropagation'] as const

/** Returns a message, worded like OKE's, for each feature that is in use. */
const refused = (asked: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(asked)
    .filter((name) => asked[name])
    .map((name) => `${name} is not supported`)

/**
 * The wording of the mount option is OKE's, as users reported it in July 2026; the others imitate
 * it.
 */
const ofContainer = (container: V1Container): string[] => {
  const { ports = [], volumeMounts = [], env = [] } = container
  const { livenessProbe, readinessProbe, startupProbe, securityContext } = container
  const probes = [livenessProbe, readinessProbe, startupProbe]
  const mounts = volumeMounts.flatMap((mount) =>
    mountOptions
      .filter((option) => mount[option])
      .map((option) => `unsupported VolumeMount option: ${option}: ${mount[option]}`),
  )
  const isNodePort = ({ containerPort: port }: { containerPort: number }) =>
    port >= nodePorts.first && port <= nodePorts.last
  const flags = refused({
    'privileged containers': securityContext?.privileged,
    procMount: securityContext?.procMount,
    seLinuxOptions: securityContext?.seLinuxOptions,
    allowPrivilegeEscalation: securityContext?.allowPrivilegeEscalation,
    volumeDevices: container.volumeDevices?.length,
    stdin: container.stdin,
    tty: container.tty,
    resourceFieldRef: env.some(({ valueFrom }) => valueFrom?.resourceFieldRef),
    'terminationGracePeriodSeconds of a probe': probes.some(
      (probe) => probe?.terminationGracePeriodSeconds,
    ),
    'gRPC of a probe': probes.some((probe) => probe?.grpc),
    hostPort: ports.some(({ hostPort }) => hostPort),
    hostIP: ports.some(({ hostIP }) => hostIP),
    [`containerPort between ${nodePorts.first} and ${nodePorts.last}`]: ports.some(isNodePort),
  })
  return [...mounts, ...flags]
}

/**
 * The wording of the first flag is OKE's. fsGroup is left out: virtual nodes are reported to handle
 * it.
 */
const ofSpec = (spec: V1PodSpec): string[] => {
  const { supplementalGroups, sysctls, seLinuxOptions } = spec.securityContext ?? {}
  const flags = refused({
    hostNetwork: spec.hostNetwork,
    hostPID: spec.hostPID,
    hostIPC: spec.hostIPC,
    shareProcessNamespace: spec.shareProcessNamespace,
    setHostnameAsFQDN: spec.setHostnameAsFQDN,
    os: spec.os,
    overhead: spec.overhead,
    supplementalGroups: supplementalGroups?.length,
    sysctls: sysctls?.length,
    seLinuxOptions,
  })
  return [
    ...(spec.initContainers?.length ? ['initContainers are not supported'] : []),
    ...flags,
    ...unsupportedVolumes(spec.volumes ?? []),
    ...spec.containers.flatMap(ofContainer),
  ]
}

const isOf = ({ metadata }: V1Pod, ...kinds: readonly string[]): boolean =>
  metadata?.ownerReferences?.some(({ kind }) => kinds.includes(kind)) ?? false

/**
 * Lists what virtual nodes do not run of a pod, by Oracle's comparison with managed nodes (October
 * 2024) and later reports of users. Fields that users found to be ignored, e.g. a seccompProfile,
 * are not listed; neither is the host name that a StatefulSet and an indexed Job give their pods,
 * which is `localhost` anyway.
 */
export const unsupportedIn = (pod: V1Pod): string[] => {
  const { hostname } = pod.spec ?? {}
  return [
    ...(isOf(pod, 'DaemonSet') ? ['DaemonSets are not supported'] : []),
    ...refused({ hostname: hostname && !isOf(pod, 'StatefulSet', 'Job') }),
    ...(pod.spec === undefined ? [] : ofSpec(pod.spec)),
  ]
}
