import type { V1Pod, V1Secret } from '@kubernetes/client-node'
import { BackOff } from '../containers/back-off.ts'
import type { ContainerRecord } from '../containers/container-record.ts'
import { parseImage, type ImageReference } from '../containers/image-reference.ts'
import type { LocalImage } from '../containers/images.ts'
import type { PodEvent } from './pod-api.ts'
import type { PodContext } from './pod-context.ts'
import { pullPolicy } from '../containers/pull-policy.ts'
import { credentialsFor } from '../containers/registry-credentials.ts'

/** A container that cannot start now: the reason for its status, and when to try again. */
export class StartRefused extends Error {
  readonly reason: string
  /** Milliseconds; undefined to retry after the usual delay. */
  readonly retryMs: number | undefined

  constructor(reason: string, message: string, retryMs?: number) {
    super(message)
    this.reason = reason
    this.retryMs = retryMs
  }
}

type Note = (event: PodEvent) => void

/** Provides the images of one pod's containers: pull policy, pull secrets, back-off and events. */
export class PodImages {
  readonly #context: PodContext
  readonly #backOffs = new Map<string, { backOff: BackOff; failedAt: number }>()

  constructor(context: PodContext) {
    this.#context = context
  }

  /**
   * @throws StartRefused with a kubelet's reason: InvalidImageName, ErrImagePull, ImagePullBackOff…
   */
  async ensure(
    pod: V1Pod,
    record: ContainerRecord,
    note: Note,
    signal: AbortSignal,
  ): Promise<LocalImage> {
    const { spec } = record
    const image = parseImage(spec.image ?? '')
    if (!image) {
      const message = `Failed to apply default image tag "${spec.image}": couldn't parse image name`
      note({ type: 'Warning', reason: 'InspectFailed', message })
      throw new StartRefused('InvalidImageName', message)
    }
    const policy = pullPolicy(spec, image)
    const present = await this.#context.images.find(image)
    // On OKE each pod has its own machine, so an image that another pod pulled is not present
    // there.
    const isPresent = this.#closedPath(pod, image) === undefined
    if (present && isPresent && policy !== 'Always') {
      const message = `Container image "${spec.image}" already present on machine`
      note({ type: 'Normal', reason: 'Pulled', message })
      return present
    }
    if (policy === 'Never') {
      const message = `Container image "${spec.image}" is not present with pull policy of Never`
      note({ type: 'Warning', reason: 'ErrImageNeverPull', message })
      throw new StartRefused('ErrImageNeverPull', message)
    }
    const pull = this.#pull(pod, spec.image ?? '', image, note)
    return Promise.race([pull, aborted(signal)])
  }

  async #pull(pod: V1Pod, name: string, image: ImageReference, note: Note): Promise<LocalImage> {
    this.#refuseInBackOff(name, note)
    note({ type: 'Normal', reason: 'Pulling', message: `Pulling image "${name}"` })
    const begun = Date.now()
    try {
      const closed = this.#closedPath(pod, image)
      // On OKE this error takes half a minute.
      if (closed !== undefined) throw new Error(`dial tcp: i/o timeout (${closed})`)
      const secrets = await this.#secrets(pod)
      const credentials = credentialsFor(image.registry, image.repository, secrets)
      await this.#context.images.pull(image, credentials)
      const found = await this.#context.images.find(image)
      if (!found) throw new Error('the image is gone again')
      this.#backOffs.delete(name)
      const took = `${Date.now() - begun}ms`
      const size = `Image size: ${found.size} bytes.`
      const message = `Successfully pulled image "${name}" in ${took} (${took} including waiting). ${size}`
      note({ type: 'Normal', reason: 'Pulled', message })
      return found
    } catch (error) {
      const message = `Failed to pull image "${name}": ${(error as Error).message}`
      note({ type: 'Warning', reason: 'Failed', message })
      note({ type: 'Warning', reason: 'Failed', message: 'Error: ErrImagePull' })
      const known = this.#backOffs.get(name)?.backOff ?? new BackOff(this.#context.backOff)
      known.next(Date.now())
      this.#backOffs.set(name, { backOff: known, failedAt: Date.now() })
      throw new StartRefused('ErrImagePull', (error as Error).message, known.delayMs / 10)
    }
  }

  #closedPath(pod: V1Pod, { registry }: ImageReference): string | undefined {
    return this.#context.closed.images(pod.spec?.nodeName ?? '', registry)
  }

  #refuseInBackOff(name: string, note: Note): void {
    const known = this.#backOffs.get(name)
    const left = known?.backOff.remainingMs(known.failedAt, Date.now()) ?? 0
    if (left <= 0) return
    const message = `Back-off pulling image "${name}"`
    note({ type: 'Normal', reason: 'BackOff', message })
    note({ type: 'Warning', reason: 'Failed', message: 'Error: ImagePullBackOff' })
    throw new StartRefused('ImagePullBackOff', message, left)
  }

  async #secrets(pod: V1Pod): Promise<V1Secret[]> {
    const namespace = pod.metadata?.namespace ?? ''
    const names = (pod.spec?.imagePullSecrets ?? []).map(({ name }) => name ?? '')
    const found = await Promise.all(names.map((name) => this.#context.api.secret(namespace, name)))
    return found.filter((secret) => secret !== undefined)
  }
}

/**
 * Rejects when the signal aborts: a pull may take minutes, and a pod that is being deleted does not
 * wait for it.
 */
const aborted = (signal: AbortSignal): Promise<never> => {
  return new Promise((_resolve, reject) => {
    const refuse = () => reject(new StartRefused('ContainerCreating', 'the pod is ending'))
    if (signal.aborted) refuse()
    else signal.addEventListener('abort', refuse, { once: true })
  })
}
