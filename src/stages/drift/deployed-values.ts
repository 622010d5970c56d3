import type { HelmRelease } from '../../clients/kubernetes/helm-arguments.ts'
import type { ImageKeys } from '../deploy/image-values.ts'
import { at } from '../../values/json.ts'

/**
 * The release with the image, and the pull secret, that it was deployed with, where the environment
 * names none: which build runs is decided by the deploy workflow, and is no drift.
 */
export const withDeployedImage = (
  release: HelmRelease,
  deployed: unknown,
  { image, pullSecret }: ImageKeys,
): HelmRelease => {
  const isImageGiven = release.set[`${image}.repository`] !== undefined
  const keys = [
    ...(isImageGiven ? [] : ['repository', 'digest', 'tag'].map((key) => `${image}.${key}`)),
    pullSecret,
  ]
  const kept = keys.flatMap((key): [string, string][] => {
    const value = at(deployed, ...key.split('.'))
    return typeof value === 'string' || typeof value === 'number' ? [[key, String(value)]] : []
  })
  return { ...release, set: { ...Object.fromEntries(kept), ...release.set } }
}
