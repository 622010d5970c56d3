import { connect, type Socket } from 'node:net'
import { splice } from './splice.ts'

const form = /^CONNECT (\S+) (\d{1,5}) (\d{1,7})(?: from (\S+))?$/

/**
 * Opens a TCP connection; rejects with the reason if that fails. Either side may half-close the
 * socket. `from` is one of this machine's own addresses, to use instead of the one that the route
 * chooses.
 */
export const openTcp = (
  host: string,
  port: number,
  timeoutMs: number,
  from?: string,
): Promise<Socket> => {
  return new Promise((resolve, reject) => {
    const local = from === undefined ? {} : { localAddress: from }
    const options = { allowHalfOpen: true, noDelay: true, keepAlive: true, ...local }
    const socket = connect({ host, port, ...options })
    const timer = setTimeout(() => {
      socket.destroy(new Error(`timed out after ${timeoutMs} ms`))
    }, timeoutMs)
    socket.once('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer)
      reject(new Error(error.code ?? error.message, { cause: error }))
    })
    socket.once('connect', () => {
      clearTimeout(timer)
      resolve(socket)
    })
  })
}

/**
 * Serves a `CONNECT host port timeout [from address]` request on a connection whose header line has
 * been read.
 */
export const serveConnect = async (client: Socket, header: string): Promise<void> => {
  const [, host = '', port = '', timeout = '', from] = form.exec(header) ?? []
  if (!host) return void client.end(`ERR not a request: ${header}\n`)
  let target: Socket
  try {
    target = await openTcp(host, Number(port), Number(timeout), from)
  } catch (error) {
    return void client.end(`ERR ${error instanceof Error ? error.message : String(error)}\n`)
  }
  if (client.destroyed) return void target.destroy()
  client.write('OK\n')
  splice(client, target)
}
