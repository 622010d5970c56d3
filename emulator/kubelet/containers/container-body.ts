import type { V1Container, V1Pod } from '@kubernetes/client-node'
import { quantity } from '../pods/quantity.ts'
import { labels, sandboxName } from '../podman/sandbox-body.ts'
import { expandVariables } from '../pods/variable-expansion.ts'

export interface BindMount {
  readonly source: string
  readonly destination: string
  readonly readOnly: boolean
}

/** What a container needs beyond the pod's spec. */
interface ContainerSetting {
  readonly attempt: number
  readonly image: string
  readonly environment: ReadonlyMap<string, string>
  readonly mounts: readonly BindMount[]
  readonly logFile: string
  readonly cgroupParent: string
}

interface ResourceLimits {
  readonly cpu: { readonly shares: number; readonly quota: number; readonly period: number }
  readonly memory: { readonly limit: number; readonly swap: number }
}

/** The body of libpod's request to create a container, with the fields that Kubernetes needs. */
export interface ContainerBody {
  readonly name: string
  readonly pod: string
  readonly image: string
  readonly image_pull_policy: 'never'
  readonly labels: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly entrypoint?: readonly string[]
  readonly command?: readonly string[]
  readonly work_dir?: string
  readonly user?: string
  readonly mounts: readonly unknown[]
  readonly resource_limits: ResourceLimits
  readonly read_only_filesystem: boolean
  readonly no_new_privileges: boolean
  readonly cap_add: readonly string[]
  readonly cap_drop: readonly string[]
  readonly cgroup_parent: string
  readonly log_configuration: { readonly driver: 'k8s-file'; readonly path: string }
}

const PERIOD_MICROSECONDS = 100_000

export const containerBody = (
  pod: V1Pod,
  container: V1Container,
  setting: ContainerSetting,
): ContainerBody => {
  const uid = pod.metadata?.uid ?? ''
  const expand = (text: string) => expandVariables(text, setting.environment)
  const security = container.securityContext
  const user = userOf(pod, container)
  return {
    name: `${sandboxName(uid)}-${container.name}-${setting.attempt}`,
    pod: sandboxName(uid),
    image: setting.image,
    image_pull_policy: 'never',
    labels: {
      [labels.uid]: uid,
      [labels.pod]: `${pod.metadata?.namespace}/${pod.metadata?.name}`,
      [labels.container]: container.name,
      [labels.attempt]: String(setting.attempt),
    },
    env: Object.fromEntries(setting.environment),
    ...(container.command?.length ? { entrypoint: container.command.map(expand) } : {}),
    ...(container.args?.length ? { command: container.args.map(expand) } : {}),
    ...(container.workingDir ? { work_dir: container.workingDir } : {}),
    ...(user ? { user } : {}),
    mounts: setting.mounts.map(bind),
    resource_limits: resourceLimits(container),
    read_only_filesystem: security?.readOnlyRootFilesystem ?? false,
    no_new_privileges: security?.allowPrivilegeEscalation === false,
    cap_add: security?.capabilities?.add ?? [],
    cap_drop: security?.capabilities?.drop ?? [],
    cgroup_parent: setting.cgroupParent,
    log_configuration: { driver: 'k8s-file', path: setting.logFile },
  }
}

const bind = ({ source, destination, readOnly }: BindMount) => ({
  type: 'bind',
  source,
  destination,
  options: ['rbind', readOnly ? 'ro' : 'rw'],
})

const userOf = (pod: V1Pod, container: V1Container): string | undefined => {
  const outer = pod.spec?.securityContext
  const user = container.securityContext?.runAsUser ?? outer?.runAsUser
  const group = container.securityContext?.runAsGroup ?? outer?.runAsGroup
  if (user === undefined) return group === undefined ? undefined : `0:${group}`
  return group === undefined ? String(user) : `${user}:${group}`
}

/** 0.125 OCPU; one OCPU is two of the threads that Kubernetes calls a CPU. */
const USUAL_CPU = 0.25
/** 0.5 GB. */
const USUAL_MEMORY = 512 * 2 ** 20

/**
 * Returns a CPU quota over 100 ms and a memory limit without swap, as a kubelet sets them. As on
 * virtual nodes, the limit applies, without a limit the request, and without both what OKE gives
 * each container (docs.oracle.com: Resources Allocated to Pods Provisioned by Virtual Nodes).
 */
export const resourceLimits = (container: V1Container): ResourceLimits => {
  const { limits, requests } = container.resources ?? {}
  const cpu = amount(limits?.['cpu']) ?? Math.max(amount(requests?.['cpu']) ?? 0, USUAL_CPU)
  const share = amount(requests?.['cpu']) ?? cpu
  const memory =
    amount(limits?.['memory']) ?? Math.max(amount(requests?.['memory']) ?? 0, USUAL_MEMORY)
  const bytes = Math.round(memory)
  return {
    cpu: {
      shares: Math.max(2, Math.floor(share * 1024)),
      quota: Math.max(1000, Math.round(cpu * PERIOD_MICROSECONDS)),
      period: PERIOD_MICROSECONDS,
    },
    memory: { limit: bytes, swap: bytes },
  }
}

/** Returns undefined for a missing quantity and for 0, which Kubernetes treats as no limit. */
const amount = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : quantity(text) || undefined
