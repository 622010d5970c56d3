import { createSocket, type Socket as UdpSocket } from 'node:dgram'
import { createServer, type Server, type Socket } from 'node:net'
import { decode, encode, streamDecode, streamEncode, type Packet } from 'dns-packet'
import { answerQuery } from './dns-answer.ts'
import type { ServiceTable } from '../load-balancer/service-table.ts'

/**
 * The size limit of a UDP response without EDNS (RFC 1035); clients request a longer one again over
 * TCP.
 */
const UDP_LIMIT = 512
const TRUNCATED = 1 << 9
const IDLE_MS = 10_000

/** Serves the cluster's DNS on one address, over UDP and TCP. */
export class DnsServer {
  table: ServiceTable = []
  readonly #udp: UdpSocket = createSocket('udp4')
  readonly #tcp: Server = createServer((client) => this.#serve(client))

  /**
   * Listens on both; rejects with the system's error. Port 0 picks a free port; returns the port.
   */
  async listen(address: string, port = 53): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      this.#tcp.once('error', reject)
      this.#tcp.listen(port, address, resolve)
    })
    const bound = (this.#tcp.address() as { port: number }).port
    await new Promise<void>((resolve, reject) => {
      this.#udp.once('error', reject)
      this.#udp.bind(bound, address, resolve)
    })
    this.#udp.on('error', () => undefined)
    this.#udp.on('message', (message, from) => {
      const answer = this.#answerDatagram(message)
      if (answer) this.#udp.send(answer, from.port, from.address)
    })
    return bound
  }

  close(): void {
    this.#udp.close()
    this.#tcp.close()
  }

  #answerDatagram(message: Buffer): Buffer | undefined {
    const query = readPacket(() => decode(message))
    if (!query) return undefined
    const response = answerQuery(this.table, query)
    const whole = encode(response)
    if (whole.length <= UDP_LIMIT) return whole
    return encode({ ...response, flags: (response.flags ?? 0) | TRUNCATED, answers: [] })
  }

  #serve(client: Socket): void {
    let seen = Buffer.alloc(0)
    client.setTimeout(IDLE_MS, () => client.destroy())
    client.on('error', () => client.destroy())
    client.on('data', (chunk) => {
      seen = Buffer.concat([seen, chunk])
      while (seen.length >= 2 && seen.length >= 2 + seen.readUInt16BE(0)) {
        const message = seen.subarray(0, 2 + seen.readUInt16BE(0))
        seen = seen.subarray(message.length)
        const query = readPacket(() => streamDecode(message))
        if (!query) return void client.destroy()
        client.write(streamEncode(answerQuery(this.table, query)))
      }
    })
  }
}

/** Parses a query; returns undefined for bytes that are none, which get no response. */
const readPacket = (read: () => Packet): Packet | undefined => {
  try {
    const packet = read()
    return packet.type === 'query' ? packet : undefined
  } catch {
    return undefined
  }
}
