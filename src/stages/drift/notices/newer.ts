import type { PushedDigest } from '../../../clients/registry/repositories.ts'
import type { Notice } from '../notice.ts'

/**
 * Milliseconds within which all images of one push are created: its platforms, then their index.
 */
const ONE_PUSH = 600_000

/** Whether the repository has a later push than the deployed image. */
export const imageNotices = (
  repository: string,
  deployedDigests: readonly string[],
  images: readonly PushedDigest[],
): Notice[] => {
  const deployed = images.find(({ digest }) => deployedDigests.includes(digest))
  const newest = images.toSorted((a, b) => b.createdAt - a.createdAt)[0]
  if (deployed === undefined || newest === undefined) return []
  if (newest.createdAt - deployed.createdAt <= ONE_PUSH) return []
  const day = new Date(newest.createdAt).toISOString().slice(0, 16).replace('T', ' ')
  const description = `${newest.digest} was pushed on ${day} UTC; deployed is ${deployed.digest}`
  return [{ kind: 'newer-image', target: `repository ${repository}`, description }]
}

const partsOf = (version: string): number[] =>
  version
    .replace(/^v/, '')
    .replace(/[-+].*$/, '')
    .split('.')
    .map(Number)

const isNewer = (one: string, other: string): boolean => {
  const [a, b] = [partsOf(one), partsOf(other)]
  const at = a.findIndex((part, index) => part !== b[index])
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0)
}

/** Whether a newer version of the chart is out than the environment names. */
export const chartNotices = (
  release: string,
  version: string | undefined,
  newest: string | undefined,
): Notice[] => {
  if (version === undefined || newest === undefined || !isNewer(newest, version)) return []
  const description = `version ${newest} of its chart is out; the environment file names ${version}`
  return [{ kind: 'newer-chart', target: `release "${release}"`, description }]
}
