import { afterAll, describe, expect, it } from '@jest/globals'
import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { type AddressInfo, createServer as createTcpServer, type Server } from 'node:net'

import { certificatePem, type Name } from '../../../../../emulator/x509/certificate.ts'
import { type ProbeRequest, probeWith } from '../../../../../src/clients/http/http-probe.ts'
import { VirtualClock } from '../../stages/virtual-clock.ts'

const servers: Server[] = []
afterAll(() => servers.forEach((server) => server.close()))

const portOf = async (server: Server): Promise<number> => {
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}
const certificate = (host: string) => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const name: Name = [['CN', host]]
  const now = Date.now()
  const cert = certificatePem({
    subject: name,
    publicKey,
    issuer: { name, publicKey, key: privateKey },
    notBefore: now - 60_000,
    notAfter: now + 3600_000,
    hosts: [host],
  })
  return { cert, key: privateKey.export({ type: 'pkcs8', format: 'pem' }) }
}
const probe = (request: ProbeRequest) => probeWith(new VirtualClock())(request)

describe('a probe', () => {
  it('asks for the name and with the headers, and follows no redirect', async () => {
    const seen: unknown[] = []
    const port = await portOf(
      createServer(({ url, headers }, response) => {
        seen.push([url, headers.host, headers['x-from']])
        response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()
      }),
    )
    const headers = { 'x-from': 'here' }
    const request = { url: `http://127.0.0.1:${port}/a?b`, host: 'shop.example.com', headers }
    expect(await probe(request)).toEqual({ status: 302 })
    expect(seen).toEqual([['/a?b', 'shop.example.com', 'here']])
  })

  it('takes the response of another certificate for one, and says so', async () => {
    const names: unknown[] = []
    const server = createTlsServer(certificate('other.example.com'), (request, response) => {
      names.push((request.socket as unknown as { servername: string }).servername)
      response.end()
    })
    const port = await portOf(server)
    const url = `https://127.0.0.1:${port}/`
    expect(await probe({ url, host: 'shop.example.com' })).toMatchObject({
      status: 200,
      distrust: expect.stringMatching(/\S/) as unknown,
    })
    expect(await probe({ url })).toMatchObject({ status: 200 })
    expect(names[0]).toBe('shop.example.com')
  })

  it('distinguishes another protocol from silence', async () => {
    const port = await portOf(createTcpServer((socket) => socket.end('-ERR unknown command\r\n')))
    const responses = await Promise.all(
      ['tcp', 'http'].map((scheme) => probe({ url: `${scheme}://127.0.0.1:${port}` })),
    )
    expect(responses).toMatchObject([{ isConnected: true }, { isForeign: true }])
    const plain = await portOf(createServer((_, response) => response.end()))
    expect(await probe({ url: `https://127.0.0.1:${plain}` })).toMatchObject({ isForeign: true })
    for (const scheme of ['tcp', 'http', 'https']) {
      const refused = await probe({ url: `${scheme}://127.0.0.1:1` })
      expect(refused).toEqual({ failure: expect.stringContaining('ECONNREFUSED') as unknown })
    }
  })
})
