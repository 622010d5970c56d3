import type { V1Container, V1Pod, V1PodSpec } from '@kubernetes/client-node'

import { unsupportedVolumes } from '../volumes/unsupported-volumes.ts'

/** Ports that kube-proxy, which runs inside each pod, has for itself. */
const nodePorts = { first: 30_000, last: 32_767 }

const mountOptions = ['subPath', 'subPathExpr', 'mountPropagation'] as const

/** The names of what is asked for, as OKE might say that it is refused. */
const refused = (asked: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(asked)
    .filter((name) => asked[name])
    .map((name) => `${name} is not supported`)

/** The first is OKE's word, as users saw it in July 2026; the others are made like it. */
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

/** The first is OKE's own message. fsGroup is left out: virtual nodes are reported to handle it. */
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
 * What of a pod virtual nodes do not run, by Oracle's comparison with managed nodes (October 2024) and
 * what users saw since. What users saw to be ignored, as a seccompProfile, is not in it; nor is the host
 * name that a StatefulSet and an indexed Job give their pods, which reads `localhost` all the same.
 */
export const unsupportedIn = (pod: V1Pod): string[] => {
  const { hostname } = pod.spec ?? {}
  return [
    ...(isOf(pod, 'DaemonSet') ? ['DaemonSets are not supported'] : []),
    ...refused({ hostname: hostname && !isOf(pod, 'StatefulSet', 'Job') }),
    ...(pod.spec === undefined ? [] : ofSpec(pod.spec)),
  ]
}
