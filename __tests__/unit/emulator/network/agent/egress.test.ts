import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer, type AddressInfo, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Dial } from '../../../../../emulator/network/agent/dial.ts'
import { EGRESS_SOCKET, serveEgress } from '../../../../../emulator/network/agent/egress.ts'

describe('what the API server opens to the cluster', () => {
  let folder: string
  let server: Server
  let dialled: string[]
  let close: () => Promise<void>

  const portOf = () => (server.address() as AddressInfo).port

  /** Replaces the namespace: one server for all addresses except one, which refuses. */
  const dial: Dial = async (host, port) => {
    dialled.push(`${host}:${port}`)
    if (host === '10.0.10.9') throw new Error('cannot connect to 10.0.10.9:443: ECONNREFUSED')
    return connect({ port: portOf(), allowHalfOpen: true })
  }

  /** Returns what the target received. */
  const through = async (target: string, sent: string): Promise<string> => {
    const client = connect({ path: join(folder, EGRESS_SOCKET), allowHalfOpen: true })
    client.end(`CONNECT ${target} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n${sent}`)
    return text(client)
  }

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'egress-'))
    dialled = []
    server = createServer({ allowHalfOpen: true }, (client) => client.pipe(client))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    close = await serveEgress(join(folder, EGRESS_SOCKET), dial)
  })

  afterEach(async () => {
    await close()
    server.close()
    rmSync(folder, { recursive: true })
  })

  test('leads to pods and Services by the network', async () => {
    expect(await through('10.96.3.4:443', 'hello')).toBe(
      'HTTP/1.1 200 Connection Established\r\n\r\nhello',
    )
    expect(dialled).toEqual(['10.96.3.4:443'])
  })

  test('leads to loopback at once', async () => {
    expect(await through(`localhost:${portOf()}`, 'hello')).toMatch(/hello$/)
    expect(dialled).toEqual([])
  })

  test('reports why a connection is not there', async () =>
    expect(await through('10.0.10.9:443', '')).toBe(
      'HTTP/1.1 502 cannot connect to 10.0.10.9:443: ECONNREFUSED\r\n\r\n',
    ))
})
