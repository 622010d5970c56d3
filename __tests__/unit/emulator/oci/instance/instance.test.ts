import { createHash, generateKeyPairSync, sign, X509Certificate } from 'node:crypto'

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { decodeJwt } from 'jose'

import { theInstance } from '../../../../../emulator/oci/instance/instance.ts'
import { startIdentity } from '../identity/running.ts'
import { call, send } from '../calls.ts'

const session = generateKeyPairSync('rsa', { modulusLength: 2048 })
const privateKeyPem = session.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const publicKey = session.publicKey.export({ type: 'spki', format: 'der' }).toString('base64')

let emulator: Awaited<ReturnType<typeof startIdentity>>

beforeAll(async () => {
  emulator = await startIdentity()
})
afterAll(() => emulator.close())
beforeEach(() => {
  emulator.clock.offsetMilliseconds = 0
})

const oracle = { authorization: 'Bearer Oracle' }
const metadata = (path: string, headers: Record<string, string> = oracle) =>
  send(emulator.base, 'GET', `/opc/v2${path}`, headers)

describe('instance metadata', () => {
  test('the instance, its fields, and its region', async () => {
    const { id } = theInstance(emulator.context)
    expect((await metadata('/instance/')).json).toMatchObject({
      id,
      compartmentId: emulator.seeded.compartmentId,
      canonicalRegionName: 'eu-frankfurt-1',
    })
    expect((await metadata('/instance/region')).text).toBe('eu-frankfurt-1')
    expect((await metadata('/instance/id')).text).toBe(id)
    expect((await metadata('/instance/regionInfo')).json).toEqual({
      realmDomainComponent: 'oraclecloud.com',
      realmKey: 'oc1',
      regionIdentifier: 'eu-frankfurt-1',
      regionKey: 'FRA',
    })
  })

  test('the certificate names the tenancy, and the intermediate signed it', async () => {
    const leaf = new X509Certificate((await metadata('/identity/cert.pem')).text)
    const signer = new X509Certificate((await metadata('/identity/intermediate.pem')).text)
    expect(leaf.subject).toContain(`OU=opc-tenant:${emulator.context.tenancyId}`)
    expect(leaf.verify(signer.publicKey)).toBe(true)
  })

  test.each<[string, Record<string, string>, string, number]>([
    ['no header', {}, '/instance/region', 401],
    ['another bearer', { authorization: 'Bearer x' }, '/identity/key.pem', 401],
    ['a forwarded request', { ...oracle, 'x-forwarded-for': '1.2.3.4' }, '/identity/key.pem', 403],
    ['an unknown name', oracle, '/instance/none', 404],
  ])('%s', async (_what, headers, path, status) => {
    expect((await metadata(path, headers)).status).toBe(status)
  })

  test('version 1 is switched off', async () => {
    expect((await send(emulator.base, 'GET', '/opc/v1/instance/', oracle)).status).not.toBe(200)
  })
})

interface Leaf {
  readonly certificate: string
  readonly fingerprint: string
  readonly key: string
}

const leaf = async (): Promise<Leaf> => {
  const pem = (await metadata('/identity/cert.pem')).text
  const certificate = pem.replace(/-----[A-Z ]+-----|\n/g, '')
  const key = (await metadata('/identity/key.pem')).text
  return { certificate, fingerprint: new X509Certificate(pem).fingerprint, key }
}

/** Signs like the Python SDK: without the host. */
const federate = async (from: Leaf, changes: Record<string, string> = {}, keyId?: string) => {
  const body = JSON.stringify({ certificate: from.certificate, publicKey, ...changes })
  const values: [string, string][] = [
    ['date', new Date(emulator.clock.now()).toUTCString()],
    ['(request-target)', 'post /v1/x509'],
    ['content-length', String(Buffer.byteLength(body))],
    ['content-type', 'application/json'],
    ['x-content-sha256', createHash('sha256').update(body).digest('base64')],
  ]
  const text = values.map(([name, value]) => `${name}: ${value}`).join('\n')
  const id = keyId ?? `${emulator.context.tenancyId}/fed-x509/${from.fingerprint}`
  const signature = sign('RSA-SHA256', Buffer.from(text), from.key).toString('base64')
  const names = values.map(([name]) => name).join(' ')
  const authorization = `Signature version="1",keyId="${id}",algorithm="rsa-sha256",headers="${names}",signature="${signature}"`
  const sent = Object.fromEntries(values.filter(([name]) => !name.startsWith('(')))
  return await send(emulator.base, 'POST', '/v1/x509', { ...sent, authorization }, body)
}

describe('a resource principal', () => {
  const make = (body: object) =>
    send(emulator.admin, 'POST', '/resource-principals', {}, JSON.stringify(body))

  test('signs requests with its own key until its token expires', async () => {
    const made = (await make({ resourceType: 'computecontainerinstance', tokenSeconds: 60 })).json
    const { rpst, privateKeyPem, resourceId } = made as Record<string, string>
    expect(decodeJwt(rpst ?? '')).toMatchObject({
      sub: resourceId,
      res_tenant: emulator.context.tenancyId,
      res_compartment: emulator.seeded.compartmentId,
      res_type: 'computecontainerinstance',
    })
    const key = { keyId: `ST$${rpst}`, privateKeyPem: privateKeyPem ?? '' }
    expect((await call(emulator.base, key, 'GET', '/n')).status).toBe(200)
    emulator.clock.offsetMilliseconds = 61_000
    const date = new Date(emulator.clock.now())
    expect((await call(emulator.base, key, 'GET', '/n', { date })).status).toBe(401)
  })

  test.each([
    [{ resourceType: 'Fn Func' }, 400],
    [{ compartmentId: 'none' }, 404],
    [{ seconds: 5 }, 400],
  ])('%j is refused', async (body, status) => {
    expect((await make(body)).status).toBe(status)
  })
})

describe('X.509 federation', () => {
  test('gives a token of the instance that signs requests for 20 minutes', async () => {
    const response = await federate(await leaf())
    expect(response.status).toBe(200)
    const { token } = response.json as { token: string }
    const { id } = theInstance(emulator.context)
    expect(decodeJwt(token)).toMatchObject({
      sub: id,
      tenant: emulator.context.tenancyId,
      'opc-instance': id,
      ttype: 'x509',
    })
    const key = { keyId: `ST$${token}`, privateKeyPem }
    expect((await call(emulator.base, key, 'GET', '/n')).status).toBe(200)
    emulator.clock.offsetMilliseconds = 1201_000
    const date = new Date(emulator.clock.now())
    expect((await call(emulator.base, key, 'GET', '/n', { date })).status).toBe(401)
  })

  test('takes the fingerprint as the TypeScript SDK writes it, and the SHA-256 one', async () => {
    const from = await leaf()
    const { tenancyId } = emulator.context
    const certificate = new X509Certificate(Buffer.from(from.certificate, 'base64'))
    const plain = from.fingerprint.replaceAll(':', '').toLowerCase()
    const ids = [`fed-x509/${plain}`, `fed-x509-sha256/${certificate.fingerprint256}`]
    for (const id of ids) expect((await federate(from, {}, `${tenancyId}/${id}`)).status).toBe(200)
  })

  test('refuses a foreign certificate', async () => {
    const other = await startIdentity()
    try {
      const pem = (await send(other.base, 'GET', '/opc/v2/identity/cert.pem', oracle)).text
      const certificate = pem.replace(/-----[A-Z ]+-----|\n/g, '')
      expect((await federate(await leaf(), { certificate })).status).toBe(401)
    } finally {
      await other.close()
    }
  })

  test('refuses a certificate that has expired', async () => {
    const from = await leaf()
    emulator.clock.offsetMilliseconds = 9 * 3600_000
    expect((await federate(from)).status).toBe(401)
  })

  test('refuses a request that another key signed', async () => {
    expect((await federate({ ...(await leaf()), key: privateKeyPem })).status).toBe(401)
  })

  test('refuses a key id of another tenancy', async () => {
    const from = await leaf()
    expect((await federate(from, {}, `other/fed-x509/${from.fingerprint}`)).status).toBe(401)
  })

  test.each([
    ['a key that is none', { publicKey: 'AAAA' }, 400],
    ['no key', { publicKey: '' }, 400],
    ['a certificate that is none', { certificate: 'AAAA' }, 401],
  ])('refuses %s', async (_what, changes, status) => {
    expect((await federate(await leaf(), changes)).status).toBe(status)
  })
})
