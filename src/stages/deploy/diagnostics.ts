import type { Kubernetes, KubernetesEvent, Pod } from '../../clients/kubernetes/kubernetes.ts'
import { messageOf } from '../../values/action-error.ts'

/** Pods and events shown at most, so that the cause stays visible. */
const most = 8
const logLines = 20

const containerText = (pod: Pod): string =>
  pod.containers
    .map(({ name, ready, restarts, reason }) => {
      const state = reason ?? (ready ? 'ready' : 'not ready')
      return `${name} ${state}${restarts === 0 ? '' : `, ${restarts} restarts`}`
    })
    .join('; ')

const podLine = (pod: Pod): string =>
  `  ${pod.name}  ${pod.phase}${pod.node === undefined ? '' : ` on ${pod.node}`}  ${containerText(pod)}${
    pod.message === undefined ? '' : `\n    ${pod.message}`
  }`

const eventLine = (event: KubernetesEvent): string =>
  `  ${event.object.kind}/${event.object.name}  ${event.reason}${event.count > 1 ? ` (${event.count} times)` : ''}: ${event.message}`

/** A container whose log says more than its state: it started once. */
const talkative = (pods: readonly Pod[]): { pod: string; container: string } | undefined => {
  for (const pod of pods) {
    const container = pod.containers.find(({ ready, restarts }) => !ready && restarts > 0)
    if (container !== undefined) return { pod: pod.name, container: container.name }
  }
  return undefined
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [title, ...lines]

/**
 * What an engineer would look at first after a failed rollout: pods that are not ready, recent
 * warnings, the end of a crashing container's log. Never throws: it must not hide the failure.
 */
export const diagnose = async (
  namespace: string,
  kubernetes: Kubernetes,
  since: number,
): Promise<string> => {
  try {
    const pods = (await kubernetes.list('pods', namespace)).filter((pod) => !pod.ready)
    const events = (await kubernetes.list('events', namespace))
      .filter((event) => event.type === 'Warning' && event.at >= since)
      .sort((a, b) => a.at - b.at)
    const crashing = talkative(pods)
    const log =
      crashing === undefined
        ? ''
        : await kubernetes.logs(namespace, crashing.pod, crashing.container, logLines)
    return [
      ...section('Pods that are not ready:', pods.slice(0, most).map(podLine)),
      ...section('Warnings:', events.slice(-most).map(eventLine)),
      ...section(
        `Log of ${crashing?.pod ?? ''}:`,
        log
          .trimEnd()
          .split('\n')
          .filter((line) => line !== ''),
      ),
    ].join('\n')
  } catch (error) {
    return `(no diagnostics: ${messageOf(error)})`
  }
}
