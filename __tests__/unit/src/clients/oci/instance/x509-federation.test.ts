import { generateKeyPairSync } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterEach, describe, expect, it } from '@jest/globals'

import { federate, tenancyOf } from '../../../../../../src/clients/oci/instance/x509-federation.ts'
import { noWait } from '../../../no-wait.ts'

/** Its private key was discarded; its subject is `OU=opc-tenant:ocid1.tenancy.oc1..aaaa`. */
const certificate = `-----BEGIN CERTIFICATE-----
MIIB1zCCAX2gAwIBAgIUQNl607MIrdpoNmy70xc4EsWUnqMwCgYIKoZIzj0EAwIw
QDErMCkGA1UECwwib3BjLXRlbmFudDpvY2lkMS50ZW5hbmN5Lm9jMS4uYWFhYTER
MA8GA1UEAwwIaW5zdGFuY2UwIBcNMjYxMTI1MTgwMzU4WhgPMjEyNjExMDExODAz
NThaMEAxKzApBgNVBAsMIm9wYy10ZW5hbnQ6b2NpZDEudGVuYW5jeS5vYzEuLmFh
YWExETAPBgNVBAMMCGluc3RhbmNlMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE
xrrtqMKqapGT6MKEZhVAlGyGBDkSCWsRqtoHatEyXIEtT/6n8Hmr0z2qPlFzFB1x
RWdVwbv9bcB1+8sIIE92UqNTMFEwHQYDVR0OBBYEFMEfJXnG2Jd/jvhQkHl8qwul
vRPlMB8GA1UdIwQYMBaAFMEfJXnG2Jd/jvhQkHl8qwulvRPlMA8GA1UdEwEB/wQF
MAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIgczltOAXlYdteCncCN7REhYLn3egdrYos
wS3E9bykatoCIQCU6v64nOFn6n/o04McwQyeO0Ho9meanfTHp+UdlSb+jQ==
-----END CERTIFICATE-----
`
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const identity = {
  certificate,
  intermediate: certificate,
  privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  region: 'xx-city-1',
  realm: 'oc99',
  domain: 'oraclecloud99.test',
  regionMetadata: '',
}
let server: Server

/** Starts an auth service that returns these responses, one after another. */
const serve = async (...responses: readonly (readonly [number, object])[]) => {
  const asked: string[] = []
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    const [status, body] = responses[asked.length - 1] ?? [500, {}]
    response.writeHead(status, { 'opc-request-id': 'id-1' }).end(JSON.stringify(body))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return { asked, run: () => federate(identity, 'cHVibGlj', noWait, `http://127.0.0.1:${port}`) }
}

describe('the token of an instance', () => {
  afterEach(() => void server.close())

  it('is requested again when the service has a problem', async () => {
    const { asked, run } = await serve([503, {}], [200, { token: 't.o.k' }])
    expect(await run()).toBe('t.o.k')
    expect(asked).toEqual(['POST /v1/x509', 'POST /v1/x509'])
  })

  it.each([
    ['a no', [401, { code: 'NotAuthenticated', message: 'not this one' }], /not this one/],
  ] as const)('is refused by %s, at once', async (_, answer, why) => {
    const { asked, run } = await serve(answer)
    await expect(run()).rejects.toMatchObject({
      code: 'INSTANCE_FEDERATION_REFUSED',
      message: expect.stringMatching(why) as unknown,
    })
    expect(asked).toHaveLength(1)
  })

  it('is requested again when the response has none', async () => {
    const { asked, run } = await serve([200, {}], [200, { token: 't.o.k' }])
    expect(await run()).toBe('t.o.k')
    expect(asked).toHaveLength(2)
  })

  it('is of the tenancy that the certificate names', async () => {
    await serve()
    expect(tenancyOf(certificate)).toBe('ocid1.tenancy.oc1..aaaa')
  })
})
