import type { Notice } from '../notice.ts'

const minorOf = (version: string): string => /^v?(\d+\.\d+)/.exec(version)?.[1] ?? version

const numberOf = (minor: string): number => Number(minor.split('.')[1] ?? 0)

/**
 * Whether support for a Kubernetes version ends soon. OKE lists the versions for new clusters, and
 * keeps three minor versions: the oldest is dropped when a newer one arrives.
 */
export const versionNotices = (
  cluster: string,
  version: string,
  offered: readonly string[],
): Notice[] => {
  const minors = [...new Set(offered.map(minorOf))].toSorted((a, b) => numberOf(a) - numberOf(b))
  const own = minorOf(version)
  const [oldest] = minors
  const newest = minors.at(-1)
  if (oldest === undefined || newest === undefined || own === newest) return []
  const ended = numberOf(own) < numberOf(oldest)
  if (!ended && own !== oldest) return []
  const why = ended
    ? `Kubernetes ${version} is no longer offered by OKE`
    : `Kubernetes ${version} is the oldest that OKE offers, and the next to end`
  const description = `${why}; upgrade to one of ${minors.filter((one) => numberOf(one) > numberOf(own)).join(', ')}`
  return [{ kind: 'kubernetes-version-ends', target: `cluster ${cluster}`, description }]
}
