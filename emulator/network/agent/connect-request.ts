import { connect, type Socket } from 'node:net'
import { splice } from './splice.ts'

const form = /^CONNECT (\S+) (\d{1,5}) (\d{1,7})$/

/** Opens a TCP connection, or says why not. The socket may be half closed by either side. */
export const openTcp = (host: string, port: number, timeoutMs: number): Promise<Socket> => {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, allowHalfOpen: true, noDelay: true, keepAlive: true })
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

/** Serves one `CONNECT host port timeout` request on a connection whose header line was read. */
export const serveConnect = async (client: Socket, header: string): Promise<void> => {
  const [, host = '', port = '', timeout = ''] = form.exec(header) ?? []
  if (!host) return void client.end(`ERR not a request: ${header}\n`)
  let target: Socket
  try {
    target = await openTcp(host, Number(port), Number(timeout))
  } catch (error) {
    return void client.end(`ERR ${error instanceof Error ? error.message : String(error)}\n`)
  }
  if (client.destroyed) return void target.destroy()
  client.write('OK\n')
  splice(client, target)
}
