import type { SecurityRule } from '../../values/security-rule.ts'
import type { CatalogueRow } from './catalogue-row.ts'

/**
 * What the descriptions of our rules for this cluster begin with. Clusters may share a list; the end
 * of an OCID is what tells them apart.
 */
export const ownMark = (clusterId: string): string => `oke-virtual-nodes/${clusterId.slice(-8)} `

/** OCI takes 255 characters. */
export const ownDescription = (mark: string, { name, why }: CatalogueRow): string =>
  `${mark}${name}: ${why}`.slice(0, 255)

/** What a description says to people: without the mark of any cluster. */
export const withoutMark = (description: string): string =>
  description.replace(/^oke-virtual-nodes\/\S+ /, '')

export const isOwn = ({ description }: SecurityRule, mark: string): boolean =>
  description?.startsWith(mark) === true

/** The catalogue's name of the row that a rule of ours was made for. */
export const ownRowName = ({ description = '' }: SecurityRule, mark: string): string =>
  description.slice(mark.length).split(':')[0] ?? ''
