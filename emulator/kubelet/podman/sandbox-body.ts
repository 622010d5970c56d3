import type { V1Pod } from '@kubernetes/client-node'

export const labels = {
  uid: 'oke-emulator.pod-uid',
  pod: 'oke-emulator.pod',
  container: 'oke-emulator.container',
  attempt: 'oke-emulator.attempt',
  node: 'oke-emulator.node',
  address: 'oke-emulator.address',
} as const

export interface SandboxBody {
  readonly name: string
  readonly hostname: string
  readonly labels: Readonly<Record<string, string>>
  readonly cgroup_parent: string
  readonly share_parent: boolean
  readonly shared_namespaces: readonly string[]
  readonly netns: { readonly nsmode: 'none' }
}

/** On a virtual node HOSTNAME is `localhost`, whatever the pod's name. */
const podHostname = 'localhost'

export const sandboxName = (uid: string): string => `pod-${uid}`

/**
 * Returns the podman pod for a Kubernetes pod. Its network namespace starts empty: the kubelet
 * connects it, so that neither netavark, CNI nor iptables is needed. The cgroups of its containers
 * are siblings and not below one of the pod, whose removal would take podman 4 several seconds.
 */
export const sandboxBody = (pod: V1Pod, address: string, cgroupParent: string): SandboxBody => {
  const { uid = '', name, namespace } = pod.metadata ?? {}
  return {
    name: sandboxName(uid),
    hostname: podHostname,
    labels: {
      [labels.uid]: uid,
      [labels.pod]: `${namespace}/${name}`,
      [labels.node]: pod.spec?.nodeName ?? '',
      [labels.address]: address,
    },
    cgroup_parent: cgroupParent,
    share_parent: false,
    shared_namespaces: ['net', 'ipc', 'uts'],
    netns: { nsmode: 'none' },
  }
}
