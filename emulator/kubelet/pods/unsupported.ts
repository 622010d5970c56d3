import type { V1Container, V1Pod, V1PodSpec } from '@kubernetes/client-node'

/** Ports that kube-proxy, which runs inside each pod, has for itself. */
const nodePorts = { first: 30_000, last: 32_767 }

const mountOptions = ['subPath', 'subPathExpr', 'mountPropagation'] as const

/** The first two are OKE's words, as users saw them in July 2026; the others are made like them. */
const ofContainer = (container: V1Container): string[] => {
  const { securityContext, ports = [], volumeMounts = [], volumeDevices = [] } = container
  const mounts = volumeMounts.flatMap((mount) =>
    mountOptions
      .filter((option) => mount[option])
      .map((option) => `unsupported VolumeMount option: ${option}: ${mount[option]}`),
  )
  const flags = [
    [securityContext?.privileged, 'privileged containers'],
    [securityContext?.procMount, 'procMount'],
    [volumeDevices.length > 0, 'volumeDevices'],
    [ports.some(({ hostPort }) => hostPort), 'hostPort'],
    [ports.some(({ hostIP }) => hostIP), 'hostIP'],
    [
      ports.some(({ containerPort: port }) => port >= nodePorts.first && port <= nodePorts.last),
      `containerPort between ${nodePorts.first} and ${nodePorts.last}`,
    ],
  ] as const
  const refused = flags.filter(([is]) => is).map(([, what]) => `${what} is not supported`)
  return [...mounts, ...refused]
}

const ofSpec = (spec: V1PodSpec): string[] => {
  const emptyDirs = (spec.volumes ?? []).filter(({ emptyDir }) => emptyDir)
  const flags = [
    [spec.initContainers?.length, 'initContainers are not supported'],
    [spec.hostNetwork, 'hostNetwork is not supported'],
    [spec.hostPID, 'hostPID is not supported'],
    [spec.hostIPC, 'hostIPC is not supported'],
    [spec.shareProcessNamespace, 'shareProcessNamespace is not supported'],
    [emptyDirs.length > 1, `unsupported number of emptyDir volumes: ${emptyDirs.length}`],
    [
      emptyDirs.some(({ emptyDir }) => emptyDir?.sizeLimit),
      'emptyDir with sizeLimit is not supported',
    ],
  ] as const
  return flags.filter(([is]) => is).map(([, what]) => what)
}

const isOfDaemonSet = ({ metadata }: V1Pod): boolean =>
  metadata?.ownerReferences?.some(({ kind }) => kind === 'DaemonSet') ?? false

/**
 * What of a pod virtual nodes do not run, by Oracle's comparison with managed nodes (October 2024) and
 * what users saw since. What users saw to be ignored, as a seccompProfile, is not in it.
 */
export const unsupportedIn = (pod: V1Pod): string[] => [
  ...(isOfDaemonSet(pod) ? ['DaemonSets are not supported'] : []),
  ...(pod.spec === undefined ? [] : ofSpec(pod.spec)),
  ...(pod.spec?.containers ?? []).flatMap(ofContainer),
]
