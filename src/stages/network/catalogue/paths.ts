import type { ListOption, NetworkOptions } from '../../../values/network/options.ts'
import { NODE_PORTS, onePort, TCP, UDP } from '../../../values/network/ports.ts'
import type { PortRange } from '../../../values/network/security-rule.ts'
import { trafficOf } from './traffic.ts'
import {
  applies,
  type NetworkShape,
  type PathOfRow,
  type Peer,
  type TrafficRow,
} from './traffic-row.ts'

/** A path that virtual nodes need, or that users often want. */
export interface WantedPath extends Pick<PathOfRow, 'why' | 'symptom'> {
  /** A stable id for users of the output, e.g. `load-balancer-health`. */
  readonly id: string
  readonly from: Peer
  readonly to: Peer
  readonly protocol: typeof TCP | typeof UDP
  readonly ports: PortRange
  /** Being closed is a choice, not a fault. */
  readonly isOptional: boolean
}

type Ports = Pick<NetworkOptions, Exclude<ListOption, 'clients'>>
type Packets = Pick<WantedPath, 'id' | 'protocol' | 'ports'>

const overUdp = (packets: Packets): Packets => ({
  ...packets,
  id: `${packets.id}-udp`,
  protocol: UDP,
})

const packetsOf = ({ id, ports, isUdp }: PathOfRow, options: Ports): readonly Packets[] => {
  const { listeners, udpListeners, podPorts } = options
  const single = (port: number): Packets => ({
    id: `${id}-${port}`,
    protocol: TCP,
    ports: onePort(port),
  })
  if (ports === 'pod-ports') return podPorts.map(single)
  if (ports === 'listeners') {
    return [...listeners.map(single), ...udpListeners.map((port) => overUdp(single(port)))]
  }
  if (ports === 'node-ports') {
    const nodePorts: Packets = { id, protocol: TCP, ports: NODE_PORTS }
    return udpListeners.length > 0 ? [nodePorts, overUdp(nodePorts)] : [nodePorts]
  }
  return [{ id, protocol: isUdp ? UDP : TCP, ports }]
}

const pathsOf = (row: TrafficRow, shape: NetworkShape, options: Ports): WantedPath[] => {
  const isMissing = row.from === 'api-clients' && options.apiClients.length === 0
  const doesApply = applies(row, shape)
  const paths = (row.paths ?? []).filter(({ isOptional }) => doesApply || isOptional)
  return paths.flatMap((path) =>
    (isMissing ? [] : packetsOf(path, options)).map((packets) => ({
      ...packets,
      from: row.from,
      to: row.to,
      why: path.why,
      symptom: path.symptom,
      isOptional: !doesApply,
    })),
  )
}

/** In the order in which a request passes them. */
const senders: readonly Peer[] = [
  'clients',
  'api-clients',
  'load-balancer',
  'nodes',
  'pods',
  'endpoint',
]

/** Every path that matters in this network, sender by sender. */
export const wantedPaths = (shape: NetworkShape, options: Ports): readonly WantedPath[] => {
  const rows = trafficOf(shape).toSorted(
    (a, b) => senders.indexOf(a.from) - senders.indexOf(b.from),
  )
  return rows.flatMap((row) => pathsOf(row, shape, options))
}

/** Returns the paths of a load balancer that sends directly to pods at their own ports. */
export const directPaths = (
  shape: NetworkShape,
  options: Ports,
  podPorts: readonly number[],
): readonly WantedPath[] =>
  wantedPaths({ ...shape, hasPodPorts: true }, { ...options, podPorts }).filter(
    ({ id, from, to }) =>
      (from === 'clients' && to === 'load-balancer') || id.startsWith('load-balancer-pods-'),
  )
