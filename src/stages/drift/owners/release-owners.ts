import type { Kubernetes } from '../../../clients/kubernetes/kubernetes.ts'
import { nameOf } from '../../../values/manifests/manifests.ts'
import type { DriftFinding } from '../finding.ts'
import { ownerOfFields } from './managed-fields.ts'

/**
 * Adds to findings in objects of the cluster who changed them. Makes a call only if something
 * differs; without permission, the findings have no name.
 * @param objects of the release, including those of the findings
 */
export const withOwners = async (
  findings: readonly DriftFinding[],
  objects: readonly unknown[],
  namespace: string,
  kubernetes: Pick<Kubernetes, 'managed'>,
): Promise<readonly DriftFinding[]> => {
  const targets = new Set(
    findings.filter(({ fields }) => fields.length > 0).map(({ target }) => target),
  )
  const touched = objects.filter((object) => targets.has(nameOf(object)))
  if (touched.length === 0) return findings
  const live = await kubernetes.managed(namespace, touched).catch(() => [])
  const byName = new Map(live.map((object) => [nameOf(object), object]))
  return findings.map((finding) => {
    const paths = finding.fields.map(({ path }) => path)
    const owner = ownerOfFields(byName.get(finding.target), paths)
    return owner === undefined ? finding : { ...finding, owner }
  })
}
