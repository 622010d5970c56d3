import { backendRows, clientRows, controlPlaneRows } from './traffic-common.ts'
import { jointRows } from './traffic-joint.ts'
import type { NetworkShape, TrafficRow } from './traffic-row.ts'
import { separateRows } from './traffic-separate.ts'

type Layout = Pick<NetworkShape, 'hasPodSubnet'>

const inJointSubnet = <P extends string>(peer: P): P | 'nodes' => (peer === 'pods' ? 'nodes' : peer)

/** Every row of one layout, whether or not it applies. In a joint subnet, nodes stand for the pods. */
export const trafficOf = ({ hasPodSubnet }: Layout): readonly TrafficRow[] => {
  const rows = [
    ...clientRows,
    ...controlPlaneRows,
    ...(hasPodSubnet ? separateRows : jointRows),
    ...backendRows,
  ]
  if (hasPodSubnet) return rows
  return rows.map((row) => ({ ...row, from: inJointSubnet(row.from), to: inJointSubnet(row.to) }))
}
