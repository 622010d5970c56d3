import { invalidParameter } from '../../core/service.ts'

/**
 * The version that kube-apiserver here reports. It serves every cluster, whatever version the
 * cluster shows.
 */
export const newestVersion = 'v1.36.2'

/** The versions for new clusters, three minors as on OKE; oldest first. */
export const offeredVersions: readonly string[] = ['v1.34.10', 'v1.35.2', newestVersion]

const numbersOf = (version: string): number[] => version.replace(/^v/, '').split('.').map(Number)

/** Returns the minor version, e.g. `v1.36` for `v1.36.2`. */
export const minorOf = (version: string): string => version.split('.').slice(0, 2).join('.')

const stepsBetween = (from: string, to: string): number =>
  (numbersOf(to)[1] ?? 0) - (numbersOf(from)[1] ?? 0)

/**
 * Resolves a version: OKE takes the newest patch of `v1.35`. Whether it accepts a version without
 * its `v` is not known; here it does not.
 *
 * @throws ServiceError 400 for one that is not offered
 */
export const resolveVersion = (given: string): string => {
  const found = offeredVersions.find((version) => version === given || minorOf(version) === given)
  if (found !== undefined) return found
  throw invalidParameter(
    `kubernetesVersion ${given} is not supported; supported are ${offeredVersions.join(', ')}`,
  )
}

/**
 * Returns the versions that a cluster of this version can be upgraded to: one minor at a time,
 * never back.
 */
export const upgradesOf = (version: string): string[] =>
  offeredVersions.filter((offered) => stepsBetween(version, offered) === 1)

/** @throws ServiceError 400 for a downgrade, and for more than one minor */
export const requireUpgrade = (from: string, to: string): void => {
  if (from === to || upgradesOf(from).includes(to)) return
  throw invalidParameter(
    `a cluster of ${from} cannot be upgraded to ${to}; available are ${upgradesOf(from).join(', ') || 'none'}`,
  )
}
