import { isIPv4 } from 'node:net'

/** Where a proxied connection really goes. */
interface Destination {
  readonly host: string
  readonly port: number
}

/** What stands behind the names that the proxy knows. */
export interface ProxyNetwork {
  /** OCI's endpoint on loopback: all names of OCI's services lead there. */
  readonly ociPort: number
  /** The API server, and its name in the VCN. */
  readonly apiServerPort: number
  readonly vcnHostname: string
}

const HIGHEST_PORT = 65_535

/**
 * Loopback as it is, OCI's and the VCN's names into the emulator, and nothing else: undefined for a
 * name that would lead out of the machine, and for a port that is none.
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
