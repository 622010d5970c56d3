import type { HelmRelease } from '../../clients/kubernetes/helm-arguments.ts'
import type { Helm, Revision } from '../../clients/kubernetes/helm.ts'

/** Objects in an order of their own: two renderings of the same compare equal. */
const comparable = (objects: readonly unknown[]): string =>
  JSON.stringify(objects.map((object) => JSON.stringify(sorted(object))).sort())

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}

/** Whether the newest revision is deployed and made of the same objects: then there is nothing to do. */
export const unchangedRevision = async (
  release: HelmRelease,
  rendered: readonly unknown[],
  last: Revision | undefined,
  helm: Helm,
): Promise<Revision | undefined> => {
  if (last?.status !== 'deployed') return undefined
  const { objects: deployed } = await helm.manifest(release)
  return comparable(deployed) === comparable(rendered) ? last : undefined
}
