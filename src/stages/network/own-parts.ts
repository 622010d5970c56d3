import type { NetworkPart } from '../../clients/network/network-parts.ts'

type Tags = Readonly<Record<string, string>>

/** Tags by which a part that we made for a cluster is found again, whatever its name. */
export const clusterTags = (clusterId: string, key: 'role' | 'part', value: string): Tags => ({
  'oke-virtual-nodes-cluster': clusterId,
  [`oke-virtual-nodes-${key}`]: value,
})

/** The name of such a part. */
export const nameInCluster = (what: string, clusterId: string): string =>
  `oke-virtual-nodes-${what}-${clusterId.slice(-8)}`

export const hasTags = ({ tags }: Pick<NetworkPart, 'tags'>, wanted: Tags): boolean =>
  Object.entries(wanted).every(([key, value]) => tags[key] === value)

/** If there are several, every run takes the same one. */
export const firstOf = (parts: readonly NetworkPart[]): NetworkPart | undefined =>
  parts.toSorted((a, b) => (a.id < b.id ? -1 : 1))[0]
