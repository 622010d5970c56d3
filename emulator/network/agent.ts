import { rm, writeFile } from 'node:fs/promises'
import { createServer, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { serveConnect } from './connect-request.ts'
import { DnsServer } from './dns-server.ts'
import { readFirstLine } from './first-line.ts'
import { ServiceProxy } from './service-proxy.ts'
import type { ServiceTable } from './service-table.ts'

/** How long a client may take to say what it wants, in milliseconds. */
const headerMs = 5000

const complain = (problem: string): void => {
  process.stderr.write(`${new Date().toISOString()} ${problem}\n`)
}

const { values } = parseArgs({
  options: {
    socket: { type: 'string' },
    'api-server': { type: 'string' },
    dns: { type: 'string' },
  },
})
const { socket = '', 'api-server': apiServer = '', dns: dnsAddress = '' } = values

const proxy = new ServiceProxy(apiServer, complain)
const dns = new DnsServer()

/** Each line of a control connection is a whole table; each is answered when it is in force. */
async function serveControl(client: Socket): Promise<void> {
  for await (const line of createInterface({ input: client })) {
    const table = JSON.parse(line) as ServiceTable
    dns.table = table
    await proxy.apply(table.filter(({ clusterIP }) => clusterIP !== dnsAddress))
    client.write('OK\n')
  }
}

async function serve(client: Socket): Promise<void> {
  client.on('error', () => client.destroy())
  try {
    const header = await readFirstLine(client, headerMs)
    await (header === 'CONTROL' ? serveControl(client) : serveConnect(client, header))
  } catch (error) {
    complain(String(error))
    client.destroy()
  }
}

// A setting of this process's own namespace only: pods reach each other through it.
await writeFile('/proc/sys/net/ipv4/ip_forward', '1')
await rm(socket, { force: true })
await dns.listen(dnsAddress)
createServer({ allowHalfOpen: true }, (client) => void serve(client)).listen(socket, () =>
  process.stdout.write('ready\n'),
)
// The pipe from the emulator's process closes when that process ends, however it ends.
process.stdin.resume().once('close', () => process.exit(0))
