import type { Kubernetes, Pod } from '../../../clients/kubernetes/kubernetes.ts'
import type { Cause } from './cause.ts'
import { pendingCause, probeCause, startCause } from './pod-causes.ts'
import { pullCause } from './pull-cause.ts'
import { pullSecretsOf } from './pull-secrets.ts'
import { hookCause, refusalCause } from './refusal-cause.ts'
import type { ReleaseScene } from './release-pods.ts'

const PULL = /^(ErrImage|ImagePull|InvalidImageName|ImageInspect)/

/** The events of one pod. */
const wordsOf = (pod: Pod, { events }: ReleaseScene): string =>
  events
    .filter(({ object }) => object.name === pod.name)
    .map(({ reason, message }) => `${reason}: ${message}`)
    .join('\n')

const pullCauseOf = async (
  pod: Pod,
  says: string,
  kubernetes: Pick<Kubernetes, 'listObjects'>,
): Promise<Cause | undefined> => {
  const container = [...pod.initContainers, ...pod.containers].find(({ reason = '' }) =>
    PULL.test(reason),
  )
  if (container === undefined) return undefined
  const { image, reason, message = '' } = container
  if (reason === 'InvalidImageName') {
    const hint = 'Correct the image that the chart renders.'
    return { text: `"${image}" is no name of an image`, hint }
  }
  const secrets = await pullSecretsOf(pod, pod.namespace, kubernetes)
  return pullCause(image, `${message}\n${says}`, secrets)
}

/**
 * The likely cause of a failed deployment, from the most reliable evidence first; undefined if
 * unknown.
 * @param failure the message of Helm or the rollout
 */
export const findCause = async (
  failure: string,
  scene: ReleaseScene,
  kubernetes: Pick<Kubernetes, 'listObjects'>,
): Promise<Cause | undefined> => {
  const hook = hookCause(failure)
  const created = scene.events.filter(({ reason }) => /^FailedCreate$/.test(reason))
  const refused = refusalCause([failure, ...created.map(({ message }) => message)].join('\n'))
  if (refused !== undefined && hook === undefined) return refused
  for (const pod of scene.pods) {
    const says = wordsOf(pod, scene)
    const found =
      (await pullCauseOf(pod, says, kubernetes)) ??
      pendingCause(pod, says) ??
      startCause(pod, says) ??
      probeCause(pod, says)
    if (found === undefined) continue
    return hook === undefined ? found : { text: `${hook.text}: ${found.text}`, hint: found.hint }
  }
  return hook
}
