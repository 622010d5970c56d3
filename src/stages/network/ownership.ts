import type { SecurityRule } from '../../values/network/security-rule.ts'
import type { CatalogueRow } from './catalogue/rules.ts'

/**
 * The start of the descriptions of our rules for this cluster. Clusters may share a list; the end of
 * an OCID distinguishes them.
 */
export const ownMark = (clusterId: string): string => `oke-virtual-nodes/${clusterId.slice(-8)} `

/**
 * The same for rules created with a whole network, before it has a cluster. They belong to every
 * cluster that uses it. Longer than any OCID's suffix, so that it is never mistaken for one.
 */
export const NETWORK_MARK = 'oke-virtual-nodes/network '

/** OCI's limit in characters. */
export const ownDescription = (mark: string, { name, why }: CatalogueRow): string =>
  `${mark}${name}: ${why}`.slice(0, 255)

/** A description for people, without the mark of any cluster. */
export const withoutMark = (description: string): string =>
  description.replace(/^oke-virtual-nodes\/\S+ /, '')

/** The catalogue's name of our rule, from its description. */
export const ownName = ({ description = '' }: SecurityRule): string =>
  withoutMark(description).split(':', 1)[0] ?? ''

/** Ours for the cluster with this mark, or for the network it is in. */
export const isOwn = ({ description = '' }: SecurityRule, mark: string): boolean =>
  description.startsWith(mark) || description.startsWith(NETWORK_MARK)
