import type { Kubernetes, KubernetesEvent, Pod } from '../../clients/kubernetes/kubernetes.ts'
import { type ActionError, messageOf } from '../../values/action-error.ts'
import { behindControllers } from './response/controller-services.ts'
import type { DirectBalancer } from './response/direct-balancer.ts'
import type { Cause } from './cause/cause.ts'
import { findCause } from './cause/find-cause.ts'
import { releaseScene, type ReleaseScene } from './cause/release-pods.ts'
import { type NetworkWitness, networkWitness, type ReadPaths } from './cause/network-cause.ts'
import { serviceCause } from './cause/service-cause.ts'

/** Pods and events shown at most, so that the cause stays visible. */
const MOST = 8
const LOG_LINES = 20

/** Failures that occur only after the pods are ready. */
const SILENT = 'URL_DOES_NOT_ANSWER'
/** The load balancer itself responded that it had no backend. */
const REACHED = /: status \d{3}$/

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

/** A container whose log explains more than its state, since it has run. */
const talkative = (pods: readonly Pod[]): (Talk & { readonly namespace: string }) | undefined => {
  for (const { name: pod, namespace, initContainers, containers } of pods) {
    const found = [...initContainers, ...containers].find(
      ({ ready, restarts, end }) => !ready && (restarts > 0 || end !== undefined),
    )
    if (found !== undefined) return { pod, namespace, container: found.name }
  }
  return undefined
}

interface Talk {
  readonly pod: string
  readonly container: string
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [title, ...lines]

/** What a failure is diagnosed with. */
export interface DiagnosisSources {
  readonly kubernetes: Kubernetes
  /** Milliseconds since the epoch; earlier events are irrelevant. */
  readonly since: number
  readonly readPaths?: ReadPaths | undefined
}

/** The explanation of a failure. */
interface Diagnosis {
  readonly cause?: Cause | undefined
  /** Empty if there is none. */
  readonly evidence: string
}

const logOf = async (
  { pods }: ReleaseScene,
  ofRelease: string,
  kubernetes: Pick<Kubernetes, 'logs'>,
): Promise<string[]> => {
  const talk = talkative(pods)
  if (talk === undefined) return []
  const log = await kubernetes
    .logs(talk.namespace || ofRelease, talk.pod, talk.container, LOG_LINES)
    .catch((error: unknown) => `(not to be had: ${messageOf(error)})`)
  const lines = log
    .trimEnd()
    .split('\n')
    .filter((line) => line !== '')
  return section(`Log of ${talk.pod}:`, lines)
}

/** The network's explanation for the load balancers of the release and of its controllers. */
const askNetwork = async (
  message: string,
  objects: readonly unknown[],
  namespace: string,
  { kubernetes, readPaths }: Pick<DiagnosisSources, 'kubernetes' | 'readPaths'>,
): Promise<NetworkWitness> => {
  const { services, direct, strangers } = await behindControllers(objects, namespace, kubernetes)
  const unnamed = direct.filter(({ podPorts }) => podPorts.length === 0)
  const unknown = [...strangers, ...unnamed.map(({ address }) => address)]
  // Rules are judged where it is known to which ports they lead.
  if (unknown.length > 0) return { lines: unknown.map(strangerText) }
  const isReached = REACHED.test(message)
  const release = { objects: [...objects, ...services], direct, isReached }
  const witness = await networkWitness(release, readPaths)
  return { ...witness, lines: [...witness.lines, ...direct.map(directText)] }
}

const directText = ({ address, podPorts }: DirectBalancer): string =>
  `The load balancer at ${address} is of no Service. It sends to pods at their own ports (${podPorts.join(', ')}).`

const strangerText = (address: string): string =>
  `The load balancer at ${address} is of no Service. If it sends to pods at their own ports, rules from its subnet to that of the pods have to allow these.`

/**
 * Finds the likely cause of a failed deployment, and what an engineer would look at first: the
 * release's own pods that are not ready, recent warnings, the end of a failing container's log.
 * Never throws: it must not hide the failure.
 */
export const diagnose = async (
  failure: Pick<ActionError, 'code' | 'message'>,
  objects: readonly unknown[],
  namespace: string,
  { kubernetes, since, readPaths }: DiagnosisSources,
): Promise<Diagnosis> => {
  try {
    const scene = await releaseScene(objects, namespace, kubernetes, since)
    const isSilent = failure.code === SILENT
    const [cause, network, log] = await Promise.all([
      isSilent
        ? serviceCause(objects, namespace, kubernetes)
        : findCause(failure.message, scene, kubernetes),
      isSilent
        ? askNetwork(failure.message, objects, namespace, { kubernetes, readPaths })
        : undefined,
      logOf(scene, namespace, kubernetes),
    ])
    const evidence = [
      ...section('Pods that are not ready:', scene.pods.slice(0, MOST).map(podLine)),
      ...section('Warnings:', scene.events.slice(-MOST).map(eventLine)),
      ...section(
        'Network paths:',
        (network?.lines ?? []).map((line) => `  ${line}`),
      ),
      ...log,
    ].join('\n')
    return { cause: cause ?? network?.cause, evidence }
  } catch (error) {
    return { evidence: `(no diagnostics: ${messageOf(error)})` }
  }
}
