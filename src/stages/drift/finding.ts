import type { Change } from '../../core/change.ts'

/** Paths of one object that a change names; the rest is counted. */
const SHOWN = 6

/** The first parts of a list, and how many more there are. */
const shortened = (parts: readonly string[], separator: string): string => {
  const more = parts.length - SHOWN
  const shown = parts.slice(0, SHOWN).join(separator)
  return more > 0 ? `${shown}${separator}and ${more} more` : shown
}

/** Who changed something last, as far as Kubernetes or OCI records it. */
export interface Owner {
  /** Field managers, or the user of OCI's tag, e.g. `kubectl-edit`. */
  readonly by?: string | undefined
  /** E.g. `2026-11-28T21:50:00Z`. */
  readonly at?: string | undefined
}

/** A field that differs, with its text. */
export interface FindingField {
  /** E.g. `spec.template.spec.containers.0.image`. */
  readonly path: string
  /** The path, with its values if these are shown. */
  readonly detail: string
}

/** One difference from the description, and who caused it. */
export interface DriftFinding extends Change {
  /** The kind of a Kubernetes object; else `network`, `node-pool`, `repository` or `release`. */
  readonly kind: string
  /** The fields that differ; empty if the whole object does. */
  readonly fields: readonly FindingField[]
  /** The start of the description, before the fields. */
  readonly why: string
  readonly separator: string
  readonly ocid?: string | undefined
  readonly owner?: Owner | undefined
}

type FieldDetails = Pick<DriftFinding, 'action' | 'target' | 'why' | 'fields'> & {
  readonly separator?: string
}

const described = (
  why: string,
  fields: DriftFinding['fields'],
  separator: string,
): Pick<DriftFinding, 'fields' | 'description'> => ({
  fields,
  description: `${why}${shortened(
    fields.map(({ detail }) => detail),
    separator,
  )}`,
})

/** The kind of a target such as `Deployment/edge`. */
const kindOf = (target: string): string => target.split('/')[0] ?? ''

/** A difference in fields of a Kubernetes object. */
export const fieldFinding = ({
  action,
  target,
  why,
  fields,
  separator = ', ',
}: FieldDetails): DriftFinding => ({
  action,
  target,
  kind: kindOf(target),
  why,
  separator,
  ...described(why, fields, separator),
})

/** The same without some of its fields; undefined if none is left. */
export const withoutFields = (
  finding: DriftFinding,
  isLeftOut: (path: string) => boolean,
): DriftFinding | undefined => {
  const fields = finding.fields.filter(({ path }) => !isLeftOut(path))
  if (fields.length === 0) return undefined
  return { ...finding, ...described(finding.why, fields, finding.separator) }
}

/** A difference that has no fields of its own. */
export const wholeFinding = (
  { action, target, description }: Change,
  kind: string,
  more: Pick<DriftFinding, 'ocid' | 'owner'> = {},
): DriftFinding => ({
  ...{ action, target, description, kind },
  ...{ fields: [], why: description, separator: ', ' },
  ...more,
})

/** `kubectl-edit, 2026-11-28 21:50 UTC`; empty if no owner is known. */
export const ownerText = ({ by, at }: Owner = {}): string =>
  [by, at?.replace(/^(\S+)T(\d\d:\d\d).*$/, '$1 $2 UTC')].filter(Boolean).join(', ')

/** Identifies a finding within its environment across runs. */
export const findingKey = ({ kind, action, target, fields, description }: DriftFinding): string =>
  [kind, action, target, fields.map(({ path }) => path).join(',') || description].join('|')
