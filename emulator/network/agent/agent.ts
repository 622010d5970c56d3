import { once } from 'node:events'
import { rm, writeFile } from 'node:fs/promises'
import { createServer as createHttpServer } from 'node:http'
import { connect, createServer, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { serveConnect } from './connect-request.ts'
import { DnsServer } from '../dns/dns-server.ts'
import { readFirstLine } from './first-line.ts'
import { API_SERVER_PORT, KUBELET_PORT, PROXYMUX_PORT } from '../control-plane-ports.ts'
import type { ServiceTable } from '../load-balancer/service-table.ts'
import { splice } from './splice.ts'

/** How long a client may take to send its request line, in milliseconds. */
const HEADER_MS = 5000

const complain = (problem: string): void => {
  process.stderr.write(`${new Date().toISOString()} ${problem}\n`)
}

const { values } = parseArgs({
  options: {
    socket: { type: 'string' },
    'api-server': { type: 'string' },
    proxymux: { type: 'string' },
    kubelet: { type: 'string' },
    endpoint: { type: 'string' },
    dns: { type: 'string' },
    internet: { type: 'string' },
  },
})
const { socket = '', dns: dnsAddress = '', endpoint = '' } = values

const dns = new DnsServer()

/** Each line of a control connection is a whole table; the reply is sent once it is in force. */
const serveControl = async (client: Socket): Promise<void> => {
  for await (const line of createInterface({ input: client })) {
    dns.table = JSON.parse(line) as ServiceTable
    client.write('OK\n')
  }
}

const serve = async (client: Socket): Promise<void> => {
  client.on('error', () => client.destroy())
  try {
    const header = await readFirstLine(client, HEADER_MS)
    await (header === 'CONTROL' ? serveControl(client) : serveConnect(client, header))
  } catch (error) {
    complain(String(error))
    client.destroy()
  }
}

/**
 * Forwards a port of the namespace to the Unix socket of a server outside; without `address`, on
 * all addresses.
 */
const serveOutside = async (port: number, path = '', address?: string): Promise<void> => {
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (client) => {
    const target = connect({ path, allowHalfOpen: true })
    target.once('error', () => client.resetAndDestroy())
    splice(client, target)
  })
  await once(server.listen(port, address), 'listening')
}

/**
 * Serves plain HTTP on the HTTP and HTTPS ports of an address, so that calls to the internet can
 * arrive.
 */
const serveInternet = async (address: string): Promise<void> => {
  for (const port of [80, 443]) {
    const server = createHttpServer((_request, response) => response.end('the internet\n'))
    await once(server.listen(port, address), 'listening')
  }
}

// Changes only this process's own namespace, where pods reach each other by forwarding.
await writeFile('/proc/sys/net/ipv4/ip_forward', '1')
await rm(socket, { force: true })
await dns.listen(dnsAddress)
await serveOutside(API_SERVER_PORT, values['api-server'], endpoint)
await serveOutside(PROXYMUX_PORT, values.proxymux, endpoint)
// Virtual nodes come and go, so this listens on all addresses; the kernel's rules let only theirs
// through.
await serveOutside(KUBELET_PORT, values.kubelet)
await serveInternet(values.internet ?? '')
createServer({ allowHalfOpen: true }, (client) => void serve(client)).listen(socket, () =>
  process.stdout.write('ready\n'),
)
// The pipe from the emulator's process closes when that process ends, however it ends.
process.stdin.resume().once('close', () => process.exit(0))
