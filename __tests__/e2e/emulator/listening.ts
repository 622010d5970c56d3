import { readFileSync, readdirSync, readlinkSync } from 'node:fs'

export interface ListeningAddress {
  /** As the kernel prints it: eight hexadecimal digits for IPv4, 32 for IPv6. */
  readonly host: string
  readonly port: number
}

/**
 * Returns where these processes listen for TCP, except those in another network namespace than
 * ours.
 */
export const listeningAddresses = (pids: readonly number[]): ListeningAddress[] => {
  const here = readlinkSync('/proc/self/ns/net')
  const theirs = pids.filter((pid) => readlinkSync(`/proc/${pid}/ns/net`) === here)
  const sockets = new Set(theirs.flatMap(socketsOf))
  return ['tcp', 'tcp6'].flatMap((file) =>
    readFileSync(`/proc/net/${file}`, 'utf8')
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .filter(([, , , state, , , , , , inode]) => state === '0A' && sockets.has(inode ?? ''))
      .map(([, local = '']) => local.split(':'))
      .map(([host = '', port = '']) => ({ host, port: parseInt(port, 16) })),
  )
}

/**
 * Whether it is in 127.0.0.0/8, also mapped into IPv6, or ::1; the kernel prints each four bytes
 * reversed.
 */
export const isLoopback = ({ host }: ListeningAddress): boolean =>
  /^(0000000000000000FFFF0000)?[0-9A-F]{6}7F$/.test(host) ||
  host === '00000000000000000000000001000000'

const socketsOf = (pid: number): string[] =>
  readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
    try {
      return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1] ?? []
    } catch {
      // The process ended in the meantime.
      return []
    }
  })
