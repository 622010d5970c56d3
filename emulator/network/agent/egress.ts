import { rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { connect, isIP } from 'node:net'
import type { Duplex } from 'node:stream'
import type { Dial } from './dial.ts'
import { splice } from './splice.ts'

/** The name of the Unix socket, in the same folder as the network's other sockets. */
export const EGRESS_SOCKET = 'out.sock'

/** Longer than the API server's own timeout: it gives up first, as if packets were dropped. */
const DIAL_MILLISECONDS = 60_000

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))

/** Parses the address, which kube-apiserver writes as in a URL: `10.96.3.4:443`, `[::1]:443`. */
const targetOf = (text: string): { readonly host: string; readonly port: number } => {
  const [, host = '', port = ''] = /^\[?([^\]]*?)\]?:(\d+)$/.exec(text) ?? []
  return { host, port: Number(port) }
}

/**
 * Connects to servers on the machine's own loopback: the emulator's kubelet, and what kwokctl
 * starts.
 */
const openDirectly = (host: string, port: number): Promise<Duplex> =>
  new Promise((resolve, reject) => {
    const socket = connect({ host, port, allowHalfOpen: true, noDelay: true })
    socket.once('error', reject).once('connect', () => resolve(socket))
  })

/**
 * Serves the HTTP proxy through which kube-apiserver reaches targets in the cluster (its egress
 * selector): aggregated APIs and webhooks in pods, from the address of the cluster's endpoint, so
 * that the rules of the VCN apply. Returns a function that closes it.
 */
export const serveEgress = async (socketPath: string, dial: Dial): Promise<() => Promise<void>> => {
  const sessions = new Set<Duplex>()
  const server = createServer((_request, response) => response.writeHead(405).end())
  const serve = async (client: Duplex, { host, port }: ReturnType<typeof targetOf>) => {
    const target = isLoopback(host)
      ? await openDirectly(host, port)
      : await dial(host, port, DIAL_MILLISECONDS)
    if (client.destroyed) return void target.destroy()
    client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
    splice(client, target)
  }
  server.on('connect', (request, client: Duplex, sent: Buffer) => {
    if (sent.length > 0) client.unshift(sent)
    sessions.add(client)
    client.once('close', () => sessions.delete(client)).on('error', () => client.destroy())
    serve(client, targetOf(request.url ?? '')).catch((error: unknown) => {
      const reason = (error instanceof Error ? error.message : String(error)).replaceAll(
        /\s+/g,
        ' ',
      )
      client.end(`HTTP/1.1 502 ${reason}\r\n\r\n`)
    })
  })
  await rm(socketPath, { force: true })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(socketPath, resolve)
  })
  return async () => {
    for (const session of sessions) session.destroy()
    await new Promise((resolve) => server.close(resolve))
  }
}
