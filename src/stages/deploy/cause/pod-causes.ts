import type { ContainerState, Pod } from '../../../clients/kubernetes/kubernetes.ts'
import { type Cause, type Rule, ruleFor } from './cause.ts'

/**
 * Why a pod has no node, or no machine of its own yet. Missing addresses come first, since nodes
 * report them as CPU.
 */
const PENDING: readonly Rule[] = [
  {
    says: /no free IP|IP address(es)?( left|.*exhaust)|NoAvailableIP|not enough (private )?IP/i,
    text: 'no address is left in the pod subnet',
    hint: 'Every pod takes one: use a larger pod subnet, or fewer pods. An address that was left is free after about a minute.',
  },
  {
    says: /LimitExceeded|QuotaExceeded|service limit|limits? (was|were) exceeded/i,
    text: 'a limit of the tenancy is reached',
    hint: 'Check Limits, Quotas and Usage for the cores and memory of the shape, and ask for more.',
  },
  {
    says: /out of (host )?capacity/i,
    text: 'OCI has no capacity for the shape at the moment',
    hint: 'Try another availability domain or shape, or again later.',
  },
  {
    // The scheduler reports it for nodes that otherwise fit; its messages about other nodes are not
    // the cause.
    says: /Insufficient (cpu|memory|ephemeral-storage)|Too many pods/i,
    text: 'no node has room for the pod, or no address is left in the pod subnet, which is reported in the same words',
    hint: 'Check the free addresses of the pod subnet first; then lower the requests, or enlarge the node pool.',
  },
  {
    says: /untolerated taint/i,
    text: 'the nodes have a taint that the pod does not tolerate',
    hint: 'Add the toleration to the chart, or take the taint from the pool. NotReady nodes are tainted too: check kubectl get nodes.',
  },
  {
    says: /node affinity|node selector|didn't match Pod's node/i,
    text: 'no node has the labels that the pod asks for',
    hint: 'Correct nodeSelector or affinity; virtual nodes say amd64 whatever their shape is.',
  },
  {
    says: /topology spread|pod (anti-)?affinity/i,
    text: 'the spread or affinity rules leave no node',
    hint: 'Use whenUnsatisfiable: ScheduleAnyway, or more virtual nodes.',
  },
  {
    says: /no nodes available|0\/0 nodes/i,
    text: 'the cluster has no node',
    hint: 'Run ensure-node-pool, or check the work requests of the node pool.',
  },
  {
    says: /unbound .*PersistentVolumeClaim|persistentvolumeclaim "[^"]*" not found/i,
    text: 'its volume claim is not bound',
    hint: 'Virtual nodes take File Storage with ReadWriteMany only.',
  },
  {
    says: /(configmap|secret) "[^"]*" not found|references non-existent/i,
    text: 'a ConfigMap or Secret that it refers to is missing',
    hint: 'Create it before, or let the chart make it; see its name below.',
  },
  {
    says: /Error creating pod|ProviderCreateFailed|ProviderFailed|not supported|unsupported/i,
    text: 'virtual nodes refuse it',
    hint: 'See what they name below; docs/troubleshooting.md says what to use instead.',
  },
]

const STARTS: readonly Rule[] = [
  {
    says: /runAsNonRoot and image will run as root|non-numeric user/i,
    text: 'the container may not run as root (runAsNonRoot), and its image does',
    hint: 'Set USER to a number in the Dockerfile, or runAsUser in the chart.',
  },
  {
    says: /exec format error/i,
    text: 'the image is built for another processor than the pod shape has',
    hint: 'Build it for the platform of the shape: linux/arm64 for A1, linux/amd64 else.',
  },
  {
    says: /executable file not found|no such file or directory/i,
    text: 'the command of the container is not in its image',
    hint: 'Correct command in the chart, or ENTRYPOINT in the Dockerfile.',
  },
  {
    says: /(configmap|secret|key).*not found|couldn't find key/i,
    text: 'a ConfigMap or Secret that the container refers to is missing',
    hint: 'Create it before, or let the chart make it; see its name below.',
  },
]

const crash = ({ name, end, restarts }: ContainerState, of: string): Cause | undefined => {
  if (end === undefined) return undefined
  const where = `container ${name} of ${of}`
  if (end.reason === 'OOMKilled') {
    const hint =
      'Raise the memory limit (on virtual nodes the request counts as the limit), or let it use less.'
    return { text: `${where} used more memory than its limit and was killed (OOMKilled)`, hint }
  }
  const known = ruleFor(STARTS, end.message)
  if (known !== undefined) return { text: `${of}: ${known.text}`, hint: known.hint }
  if (end.exitCode === 0 && restarts === 0) return undefined
  const hint = 'See the end of its log below.'
  return { text: `${where} starts and ends with exit code ${end.exitCode}`, hint }
}

/** Why a pod is not scheduled, or has no machine. */
export const pendingCause = (pod: Pod, says: string): Cause | undefined => {
  const unscheduled = pod.conditions.find(
    ({ type, status }) => type === 'PodScheduled' && status === 'False',
  )
  const words = [unscheduled?.message, pod.reason, pod.message, says].join('\n')
  const rule = ruleFor(PENDING, words)
  if (rule === undefined || pod.phase === 'Running') return undefined
  return { text: `pod ${pod.name} cannot start: ${rule.text}`, hint: rule.hint }
}

/** Why a container of a pod does not run. */
export const startCause = (pod: Pod, says: string): Cause | undefined => {
  const open = [...pod.initContainers, ...pod.containers].filter(({ ready }) => !ready)
  const of = `pod ${pod.name}`
  for (const container of open) {
    const { reason = '', message = '' } = container
    if (/^(CreateContainer|RunContainer|StartError)/.test(reason)) {
      const rule = ruleFor(STARTS, `${message}\n${says}`)
      if (rule !== undefined) return { text: `${of}: ${rule.text}`, hint: rule.hint }
    }
    const found = crash(container, of)
    if (found !== undefined && !/probe failed/.test(says)) return found
    if (found !== undefined && container.end?.reason === 'OOMKilled') return found
  }
  return undefined
}

const PROBE = /(Readiness|Liveness|Startup) probe failed: ([^\n]*)/

/** Which probe keeps a pod from being ready. */
export const probeCause = (pod: Pod, says: string): Cause | undefined => {
  const [, kind, why] = PROBE.exec(says) ?? []
  if (kind === undefined || pod.ready) return undefined
  return {
    text: `the ${kind.toLowerCase()} probe of pod ${pod.name} fails: ${why}`,
    hint: 'Correct path and port of the probe, or give the application more time (startupProbe). Where pods have a subnet of their own, virtual nodes have to reach it: run ensure-network.',
  }
}
