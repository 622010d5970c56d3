import { at, list, record, strings, text } from '../../values/json.ts'
import { nameOf } from '../../values/manifests/manifests.ts'
import { type ImageReference, parseImageReference } from '../../values/registry/image-reference.ts'

/** What some object of a release has to have, or the cluster runs something else. */
export interface Arriving {
  readonly images: readonly string[]
  /** The Secret that these are pulled with. */
  readonly pullSecret?: string | undefined
}

const referenceOf = (value: string): ImageReference | undefined => {
  if (!/^[^\s]+[:@/][^\s]+$/.test(value)) return undefined
  try {
    return parseImageReference(value)
  } catch {
    return undefined
  }
}

/** By its digest if it has one: a tag beside that is for people. */
const isSame = (wanted: ImageReference, found: ImageReference | undefined): boolean =>
  found !== undefined &&
  wanted.registry === found.registry &&
  wanted.repository === found.repository &&
  (wanted.digest === undefined ? wanted.tag === found.tag : wanted.digest === found.digest)

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}

/** Every part of an object that is a pod spec: also those in custom resources. */
const podSpecsIn = (value: unknown): readonly unknown[] => {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(podSpecsIn)
  return Array.isArray(at(value, 'containers')) ? [value, ...inner] : inner
}

const hasImage = (value: unknown, image: ImageReference): boolean =>
  textsIn(value).some((one) => isSame(image, referenceOf(one)))

const namesOf = (value: unknown): string[] =>
  list(value).map((one) => text(at(one, 'name')) || text(one))

/** Of the pod, or of its service account where that is one of the release. */
const pullSecretsOf = (pod: unknown, objects: readonly unknown[]): string[] => {
  const account = text(at(pod, 'serviceAccountName')) || text(at(pod, 'serviceAccount'))
  const accounts = objects.filter((object) => nameOf(object) === `ServiceAccount/${account}`)
  return [pod, ...accounts].flatMap((one) => namesOf(at(one, 'imagePullSecrets')))
}

/** The images of pods, for people. */
export const imagesIn = (objects: readonly unknown[]): readonly string[] => {
  const pods = objects.flatMap(podSpecsIn)
  const containers = pods.flatMap((pod) => [
    ...list(at(pod, 'initContainers')),
    ...list(at(pod, 'containers')),
  ])
  return [...new Set(containers.map((one) => strings(record(one))['image'] ?? ''))]
}

/** What did not come through from the values to the objects. */
export interface Missing {
  readonly images: readonly string[]
  /** The Secret, if pods have an image and not it. */
  readonly pullSecret: string | undefined
}

/** What of the images and the pull secret no object has; undefined if all is there. */
export const missingOf = (
  objects: readonly unknown[],
  { images, pullSecret }: Arriving,
): Missing | undefined => {
  const wanted = images.map(parseImageReference)
  const absent = images.filter(
    (_, index) => !objects.some((object) => hasImage(object, wanted[index] as ImageReference)),
  )
  const pods = objects
    .flatMap(podSpecsIn)
    .filter((pod) => wanted.some((image) => hasImage(pod, image)))
  const isBare = (pod: unknown) => !pullSecretsOf(pod, objects).includes(pullSecret ?? '')
  const isSecretMissing = pullSecret !== undefined && pods.some(isBare)
  const isHidden = pullSecret !== undefined && images.length > 0 && absent.length > 0
  if (absent.length === 0 && !isSecretMissing) return undefined
  return { images: absent, pullSecret: isSecretMissing || isHidden ? pullSecret : undefined }
}
