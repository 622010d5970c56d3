import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { createInterface } from 'node:readline'

/**
 * Runs in a pod's network namespace in tests: echoes on TCP and UDP, and opens the path that each
 * line of stdin names, e.g. `tcp 10.0.10.6 8080`; the result is `open`, `closed` (no response in
 * time) or `refused`.
 */
const ports = [8080, 9090]
const patienceMs = 1500

const isOpen: Record<string, (host: string, port: number) => Promise<string>> = {
  tcp: async (host, port) => {
    const socket = connect(port, host)
    socket.write('x')
    try {
      await once(socket, 'data', { signal: AbortSignal.timeout(patienceMs) })
      return 'open'
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'ECONNREFUSED' ? 'refused' : 'closed'
    } finally {
      socket.on('error', () => undefined).destroy()
    }
  },
  udp: async (host, port) => {
    const socket = createSocket('udp4')
    socket.send('x', port, host)
    try {
      await once(socket, 'message', { signal: AbortSignal.timeout(patienceMs) })
      return 'open'
    } catch {
      return 'closed'
    } finally {
      socket.close()
    }
  },
}

for (const port of ports) {
  createServer((client) => client.on('error', () => undefined).pipe(client)).listen(port)
  const udp = createSocket('udp4').bind(port)
  udp.on('message', (message, from) => udp.send(message, from.port, from.address))
}
process.stdout.write('ready\n')
/** Calls of lines that arrive together run concurrently; results keep their order. */
let answered = Promise.resolve()
for await (const line of createInterface({ input: process.stdin })) {
  const [protocol = '', host = '', port = ''] = line.split(' ')
  const response = isOpen[protocol]?.(host, Number(port))
  answered = answered.then(async () => void process.stdout.write(`${await response}\n`))
}
process.exit(0)
