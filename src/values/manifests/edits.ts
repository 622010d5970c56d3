import { Fields } from '../fields.ts'

/** How many replicas a workload is left with. */
export interface KeptReplicas {
  readonly kind: string
  readonly name: string
  readonly namespace: string
  readonly replicas: number
}

/** Our edits to the manifests of a chart before they reach the cluster. */
export interface ManifestEdits {
  readonly replicas?: readonly KeptReplicas[]
  /** Whether to spread pods over nodes and fault domains if the chart does not set it. */
  readonly spread?: boolean
}

/** Whether there are any edits. */
export const changesAnything = (edits: ManifestEdits | undefined): edits is ManifestEdits =>
  (edits?.replicas ?? []).length > 0 || edits?.spread === true

/**
 * Edits as passed to the post-renderer, with the namespace of the release.
 * @throws ShapeError
 */
export const parseEdits = (
  json: string,
): { readonly namespace: string; readonly edits: ManifestEdits } => {
  const fields = Fields.parse(json, 'the edits')
  const replicas = fields.optionalItems('replicas', (one) => ({
    kind: one.text('kind'),
    name: one.text('name'),
    namespace: one.text('namespace'),
    replicas: one.number('replicas'),
  }))
  const edits = { replicas, spread: fields.optionalFlag('spread') }
  return { namespace: fields.text('namespace'), edits }
}
