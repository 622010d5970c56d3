import { type Role, roles } from '../../../values/network/role.ts'
import type { SecurityRule } from '../../../values/network/security-rule.ts'
import { trafficOf } from './traffic.ts'
import { applies, type NetworkShape, type Peer, type TrafficRow } from './traffic-row.ts'

/** One end of a traffic row: the rules that the role's subnet or group needs for it. */
export interface CatalogueRow extends Pick<TrafficRow, 'traffic' | 'why' | 'source'> {
  /** Unique in a catalogue, and stable: our rules are recognised by it. */
  readonly name: string
  readonly role: Role
  readonly direction: SecurityRule['direction']
  readonly peer: Peer
}

const ingress = (role: Role, row: TrafficRow): CatalogueRow => ({
  name: `${role}-in-${row.from}-${row.name}`,
  role,
  direction: 'INGRESS',
  peer: row.from,
  traffic: row.traffic,
  why: row.why,
  source: row.source,
})

const egress = (role: Role, row: TrafficRow): CatalogueRow => ({
  name: `${role}-out-${row.to}-${row.name}`,
  role,
  direction: 'EGRESS',
  peer: row.to,
  traffic: row.traffic,
  why: row.why,
  source: row.source,
})

const catalogueOf = (rows: readonly TrafficRow[]): readonly CatalogueRow[] =>
  roles.flatMap((role) => [
    ...rows.flatMap((row) => (row.to === role && row.only !== 'from' ? ingress(role, row) : [])),
    ...rows.flatMap((row) => (row.from === role && row.only !== 'to' ? egress(role, row) : [])),
  ])

/** Every rule that virtual nodes need with these network options, role by role. */
export const ruleCatalogue = (shape: NetworkShape): readonly CatalogueRow[] =>
  catalogueOf(trafficOf(shape).filter((row) => applies(row, shape)))

/** Every row that some network of a layout needs, for documentation and tests. */
export const wholeCatalogue = (hasPodSubnet: boolean): readonly CatalogueRow[] =>
  catalogueOf(trafficOf({ hasPodSubnet }))
