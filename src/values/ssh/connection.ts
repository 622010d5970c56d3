import { isLoopback } from '../registry/registry-host.ts'

/** Host, port and user of a bastion session. */
interface SshConnection {
  readonly user: string
  readonly host: string
  readonly port: number
}

/** The ends of a tunnel: a free port of this machine, and an address behind the bastion. */
interface TunnelEnds {
  readonly localPort: number
  readonly address: string
  readonly port: number
}

/** The files of a tunnel. */
interface TunnelFiles {
  readonly key: string
  readonly knownHosts: string
}

const COMMAND = /(?:^| )-p (\d{1,5}) (ocid1\.bastionsession\.[\w.-]+)@([A-Za-z0-9.-]+)$/

/**
 * Host, port and user of the command that OCI shows for a session. Accepts only a host in OCI's
 * realm, or one on this machine if a custom endpoint is set.
 * @param domain of the realm's hosts; undefined with a custom endpoint
 * @returns undefined for anything else
 */
export const connectionIn = (
  command: string,
  domain: string | undefined,
): SshConnection | undefined => {
  const [, port = '', user = '', host = ''] = COMMAND.exec(command.trim()) ?? []
  const isOurs = domain === undefined ? isLoopback(host) : host.endsWith(`.${domain}`)
  const number = Number(port)
  return isOurs && number > 0 && number < 65_536 ? { user, host, port: number } : undefined
}

/** A line of OpenSSH's known_hosts. */
export const knownHostLine = ({ host, port }: SshConnection, key: string): string =>
  `${port === 22 ? host : `[${host}]:${port}`} ${key}\n`

/**
 * The arguments of ssh. Ignores the user's own settings and agent. A host whose key OCI does not
 * return is trusted on first use (accept-new).
 */
export const sshArguments = (
  { user, host, port }: SshConnection,
  { localPort, address, port: target }: TunnelEnds,
  { key, knownHosts }: TunnelFiles,
  isPinned: boolean,
): readonly string[] => [
  ...['-F', 'none', '-N', '-T', '-i', key, '-p', String(port), '-l', user],
  ...['-L', `127.0.0.1:${localPort}:${address}:${target}`],
  ...[
    'BatchMode=yes',
    'IdentitiesOnly=yes',
    'IdentityAgent=none',
    'ExitOnForwardFailure=yes',
    'ConnectTimeout=15',
    // A silently dead connection is closed after 45 s.
    'ServerAliveInterval=15',
    'ServerAliveCountMax=3',
    `StrictHostKeyChecking=${isPinned ? 'yes' : 'accept-new'}`,
    `UserKnownHostsFile=${knownHosts}`,
    'GlobalKnownHostsFile=none',
    'UpdateHostKeys=no',
  ].flatMap((option) => ['-o', option]),
  host,
]
