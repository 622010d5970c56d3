import { isIPv4 } from 'node:net'

/** The actual destination of a proxied connection. */
interface Destination {
  readonly host: string
  readonly port: number
}

/** The targets of the names that the proxy knows. */
export interface ProxyNetwork {
  /** OCI's endpoint on loopback: all names of OCI's services resolve to it. */
  readonly ociPort: number
  /** The API server, and its name in the VCN. */
  readonly apiServerPort: number
  readonly vcnHostname: string
}

const HIGHEST_PORT = 65_535

/**
 * Returns loopback unchanged, and the emulator for OCI's and the VCN's names; undefined for a name
 * that would lead out of the machine, and for an invalid port.
 */
export const destinationOf = (
  host: string,
  port: number,
  network: ProxyNetwork,
): Destination | undefined => {
  if (port > HIGHEST_PORT) return undefined
  const loopback = '127.0.0.1'
  const name = host.toLowerCase()
  if (name === 'localhost') return { host: loopback, port }
  if (isIPv4(name)) return name.startsWith('127.') ? { host: name, port } : undefined
  if (name === network.vcnHostname) return { host: loopback, port: network.apiServerPort }
  return name.endsWith('.oraclecloud.com') ? { host: loopback, port: network.ociPort } : undefined
}
