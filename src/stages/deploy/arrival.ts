import { at, list, record, strings, text } from '../../values/json.ts'
import { nameOf } from '../../values/manifests/manifests.ts'
import { type ImageReference, parseImageReference } from '../../values/registry/image-reference.ts'

/** What the objects of a release must contain, or the cluster would run something else. */
export interface Arriving {
  readonly images: readonly string[]
  /** The pull secret of these images. */
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

/** Compares by digest if there is one: a tag next to it is for people. */
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

/** Every pod spec in an object, including those in custom resources. */
const podSpecsIn = (value: unknown): readonly unknown[] => {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(podSpecsIn)
  return Array.isArray(at(value, 'containers')) ? [value, ...inner] : inner
}

const hasImage = (value: unknown, image: ImageReference): boolean =>
  textsIn(value).some((one) => isSame(image, referenceOf(one)))

const namesOf = (value: unknown): string[] =>
  list(value).map((one) => text(at(one, 'name')) || text(one))

/** Pull secrets of the pod, or of its service account if that belongs to the release. */
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

/** What did not get from the values into the objects. */
export interface Missing {
  readonly images: readonly string[]
  /** The Secret, if pods have an image without it. */
  readonly pullSecret: string | undefined
}

/** The images and the pull secret that no object contains; undefined if none is missing. */
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
