import { createVerify, generateKeyPairSync } from 'node:crypto'
import { createServer, globalAgent, type IncomingMessage, type Server } from 'node:http'
import { type AddressInfo, Socket } from 'node:net'

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'

import { openContainerEngine } from '../../../../../src/clients/container-engine/container-engine.ts'
import { serviceEndpoint } from '../../../../../src/clients/oci/oci-endpoints.ts'
import { openNetwork } from '../../../../../src/clients/network/oci-network.ts'
import { anObject, callOci, nothing } from '../../../../../src/clients/oci/oci-request.ts'
import type { OciSession } from '../../../../../src/clients/oci/oci-session.ts'
import { noWait } from '../../no-wait.ts'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })

const ok = anObject((answer) => answer.flag('ok'))

interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

describe('calls to OCI', () => {
  let server: Server
  let responses: Answer[]
  let seen: IncomingMessage[]
  let session: OciSession

  beforeEach(async () => {
    responses = []
    seen = []
    server = createServer((request, response) => {
      seen.push(request)
      const { status, headers, body } = responses.shift() ?? { status: 200, body: {} }
      response.writeHead(status, {
        'content-type': 'application/json',
        'opc-request-id': 'id-1',
        etag: 'e',
        ...headers,
      })
      response.end(JSON.stringify(body ?? {}))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const endpoint = `http://127.0.0.1:${port}`
    session = {
      keyId: 't/u/f',
      privateKey,
      tenancyId: 't',
      region: 'eu-frankfurt-1',
      realm: 'oc1',
      endpoint,
    }
  })

  afterEach(async () => {
    server.closeAllConnections()
    if (server.listening) await new Promise((resolve) => server.close(resolve))
  })

  const call = {
    service: 'identity',
    method: 'GET',
    path: '/20160918/x?a=b%20c',
    operation: 'GetX',
    doing: 'get x',
  } as const

  it('signs date, request target and host, in this order', async () => {
    await callOci(session, call, noWait, nothing)
    const { authorization = '', date, host } = seen[0]?.headers ?? {}
    expect(authorization).toContain(
      'keyId="t/u/f",algorithm="rsa-sha256",headers="date (request-target) host"',
    )
    const text = `date: ${date}\n(request-target): get /20160918/x?a=b%20c\nhost: ${host}`
    const signature = /signature="([^"]+)"/.exec(authorization)?.[1] ?? ''
    expect(createVerify('RSA-SHA256').update(text).verify(publicKey, signature, 'base64')).toBe(
      true,
    )
  })

  it('keeps the error of the service', async () => {
    responses = [{ status: 404, body: { code: 'NotAuthorizedOrNotFound', message: 'not there' } }]
    await expect(
      callOci(session, { ...call, policy: 'read repos' }, noWait, nothing),
    ).rejects.toMatchObject({
      code: 'OCI_NOT_FOUND_OR_NOT_ALLOWED',
      service: {
        status: 404,
        code: 'NotAuthorizedOrNotFound',
        operation: 'GetX',
        requestId: 'id-1',
      },
      hint: expect.stringContaining('read repos') as unknown,
    })
    expect(seen).toHaveLength(1)
  })

  it('reports of an OCID unknown to OCI that it seems truncated', async () => {
    const ocid = `ocid1.cluster.oc1.eu-frankfurt-1.${'a'.repeat(40)}`
    responses = [{ status: 404, body: { code: 'NotAuthorizedOrNotFound', message: 'not there' } }]
    const about = { ...call, doing: `read cluster ${ocid}` }
    await expect(callOci(session, about, noWait, nothing)).rejects.toMatchObject({
      hint: expect.stringMatching(/has 40 characters.*cut off[^]*may not see it/) as unknown,
    })
  })

  it('tries rate limits again, but no POST that may have been carried out', async () => {
    responses = [{ status: 429 }, { status: 503 }, { status: 200, body: { ok: true } }]
    expect(await callOci(session, call, noWait, ok)).toBe(true)
    responses = [{ status: 500, body: { code: 'InternalError', message: 'no' } }]
    const post = { ...call, method: 'POST', body: {} } as const
    await expect(callOci(session, post, noWait, nothing)).rejects.toMatchObject({
      code: 'OCI_UNAVAILABLE',
    })
    expect(seen).toHaveLength(4)
  })

  const staying = <T>(answer: T): T[] => Array.from({ length: 4 }, () => answer)

  it.each([
    {
      status: 302,
      headers: { location: 'http://portal.test/login?ticket=secret' },
      says: /a redirect to http:\/\/portal\.test\/login came instead, HTTP 302/,
    },
    {
      status: 200,
      headers: { 'content-type': 'text/html' },
      says: /a web page came instead, HTTP 200/,
    },
  ])(
    'does not take a login page for a response of OCI: HTTP $status',
    async ({ says, ...answer }) => {
      responses = staying(answer)
      await expect(callOci(session, call, noWait, nothing)).rejects.toMatchObject({
        code: 'OCI_UNREACHABLE',
        message: expect.stringMatching(says) as unknown,
      })
      responses = staying(answer)
      await expect(openNetwork(session, noWait).subnet('s')).rejects.toMatchObject({
        code: 'OCI_UNREACHABLE',
      })
      expect(seen).toHaveLength(8)
    },
  )

  it('repeats a read that a web page answered once, but no POST', async () => {
    const page = { status: 200, headers: { 'content-type': 'text/html' } }
    responses = [page, { status: 200, body: { ok: true } }]
    expect(await callOci(session, call, noWait, ok)).toBe(true)
    responses = [page]
    const post = { ...call, method: 'POST', body: {} } as const
    await expect(callOci(session, post, noWait, nothing)).rejects.toMatchObject({
      code: 'OCI_UNREACHABLE',
    })
    expect(seen).toHaveLength(3)
  })

  it('tries a POST again that changes nothing', async () => {
    responses = [{ status: 500 }, { status: 503 }, { status: 200, body: { ok: true } }]
    const post = { ...call, method: 'POST', body: {}, repeatable: true } as const
    expect(await callOci(session, post, noWait, ok)).toBe(true)
    expect(seen).toHaveLength(3)
  })

  it('uses the configured domain for a newer realm', () => {
    const place = { region: 'xx-city-1', realm: 'oc99', domain: 'oraclecloud99.test' }
    expect(serviceEndpoint('identity', place)).toBe(
      'https://identity.xx-city-1.oci.oraclecloud99.test',
    )
    expect(() => serviceEndpoint('identity', { ...place, domain: undefined })).toThrow(/"oc99"/)
  })

  it.each(['ENOTFOUND', 'SELF_SIGNED_CERT_IN_CHAIN', 'ERR_TLS_CERT_ALTNAME_INVALID'])(
    'tries once what cannot succeed: %s',
    async (code) => {
      let attempts = 0
      globalAgent.createConnection = () => {
        attempts++
        return new Socket().destroy(Object.assign(new Error(code), { code }))
      }
      const calling = callOci(session, call, noWait, nothing)
      await expect(
        calling.finally(() => Reflect.deleteProperty(globalAgent, 'createConnection')),
      ).rejects.toMatchObject({ code: 'OCI_UNREACHABLE' })
      expect(attempts).toBe(1)
    },
  )

  it('reports the error of the service through the SDK', async () => {
    responses = [{ status: 401, body: { code: 'NotAuthenticated', message: 'who?' } }]
    await expect(openNetwork(session, noWait).subnet('s')).rejects.toMatchObject({
      code: 'OCI_NOT_AUTHENTICATED',
      message: 'could not read subnet s: who?',
      service: { operation: 'GetSubnet', status: 401, requestId: 'id-1' },
    })
  })

  it('reads on behind an empty page', async () => {
    const client = openContainerEngine(session, noWait)
    server.removeAllListeners('request')
    server.on('request', (request: IncomingMessage, response) => {
      const isFirst = !(request.url ?? '').includes('page=')
      response.setHeader('content-type', 'application/json')
      if (isFirst) response.setHeader('opc-next-page', 'two')
      const node = {
        id: 'n',
        displayName: 'node',
        virtualNodePoolId: 'p',
        lifecycleState: 'ACTIVE',
      }
      response.end(JSON.stringify(isFirst ? [] : [node]))
    })
    expect(await client.virtualNodes('p')).toMatchObject([{ name: 'node', state: 'ACTIVE' }])
  })

  it('fails in time when nothing answers, and says where it tried', async () => {
    const started = Date.now()
    const { endpoint = '' } = session
    server.close()
    const engine = openContainerEngine(session, noWait)
    await expect(engine.cluster('c')).rejects.toMatchObject({
      code: 'OCI_UNREACHABLE',
      message: expect.stringMatching(`no response from ${endpoint} .*ECONNREFUSED`) as unknown,
    })
    expect(Date.now() - started).toBeLessThan(15_000)
  }, 20_000)
})
