import { connect } from 'node:net'
import type { Duplex } from 'node:stream'
import { readFirstLine } from './first-line.ts'

/** Opens a TCP connection inside the emulator's network namespace; see `dial`. */
export type Dial = (host: string, port: number, timeoutMs: number) => Promise<Duplex>

/** Where to connect to, and optionally from which address of the namespace. */
interface Dialled {
  readonly host: string
  readonly port: number
  readonly from?: string
}

/**
 * Opens a TCP connection to `host:port` as seen from inside the network namespace whose agent
 * listens on the Unix socket `socketPath`. Throws when the agent is not there, the connection is
 * refused, or it is not established within `timeoutMs`.
 */
export const dial = async (
  socketPath: string,
  { host, port, from }: Dialled,
  timeoutMs: number,
): Promise<Duplex> => {
  const socket = connect({ path: socketPath, allowHalfOpen: true })
  // Later errors reach the stream's reader; without this handler, an error before that would end
  // the process.
  socket.on('error', () => undefined)
  try {
    const source = from === undefined ? '' : ` from ${from}`
    socket.write(`CONNECT ${host} ${port} ${timeoutMs}${source}\n`)
    const response = await readFirstLine(socket, timeoutMs + 1000)
    if (response !== 'OK') throw new Error(response.replace(/^ERR /, ''))
    return socket
  } catch (cause) {
    socket.destroy()
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`cannot connect to ${host}:${port}: ${reason}`, { cause })
  }
}
