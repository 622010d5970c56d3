import type { HelmRelease } from '../../clients/kubernetes/helm-arguments.ts'
import { formatValuePath, type ValueEntry, type ValuePath } from '../../values/charts/value-path.ts'
import { type ImageKeys, imagePaths } from '../deploy/image-values.ts'

const valueAt = (values: unknown, path: ValuePath): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Readonly<Record<string | number, unknown>>)[key]
        : undefined,
    values,
  )

/**
 * The release with the image, and the pull secret, that it was deployed with, where the environment
 * names none: the deploy workflow decides which build runs, so that is not drift.
 */
export const withDeployedImage = (
  release: HelmRelease,
  deployed: unknown,
  keys: ImageKeys,
): HelmRelease => {
  const given = new Set(release.set.map(({ path }) => formatValuePath(path)))
  const { images, pullSecret } = imagePaths(keys)
  const isGiven = (image: readonly ValuePath[]) =>
    image.some((path) => given.has(formatValuePath(path)))
  const paths = [...images.filter((image) => !isGiven(image)).flat(), ...pullSecret]
  const kept = paths.flatMap((path): ValueEntry[] => {
    const value = valueAt(deployed, path)
    return typeof value === 'string' || typeof value === 'number' ? [{ path, value }] : []
  })
  // An image that does not arrive is reported by the deployment.
  return { ...release, arriving: { images: [] }, set: [...kept, ...release.set] }
}
