import { generateKeyPairSync } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { OciSession } from '../../../../../src/clients/oci/oci-session.ts'
import { sessionFor } from '../../../../../src/clients/registry/registry-region.ts'
import { noWait } from '../../no-wait.ts'

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const clock = noWait
const session: OciSession = {
  keyId: 't/u/f',
  privateKey,
  tenancyId: 't',
  region: 'eu-frankfurt-1',
  realm: 'oc1',
}

describe('the session for a registry', () => {
  let server: Server
  let endpoint: string

  beforeAll(async () => {
    const regions = [{ key: 'NEW', name: 'xx-newplace-1' }]
    server = createServer((_, response) => response.end(JSON.stringify(regions)))
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })

  afterAll(() => void server.close())

  it.each([
    ['ghcr.io', undefined],
    ['ocir.io', undefined],
    ['fra.ocir.io.example.com', undefined],
    ['ocir.eu-frankfurt-1.oci.attacker.test', undefined],
    ['ocir.eu-frankfurt-1.oci.oraclecloud.com.attacker.test', undefined],
    ['localhost:5000', undefined],
    ['registry.example.com', 'http://127.0.0.1:1'],
    ['127.0.0.1:5000', 'https://oci.example.com'],
  ])('is not given to %s, with OCI at %s', async (host, at) => {
    const finding = sessionFor(host, { ...session, endpoint: at }, clock)
    await expect(finding).rejects.toMatchObject({
      code: 'REGISTRY_HOST_UNKNOWN',
      message: expect.stringContaining(host) as unknown,
    })
  })

  it.each(['localhost:5000', '127.0.0.1:5000'])('is itself for %s of an emulator', async (host) => {
    const own = { ...session, endpoint }
    expect(await sessionFor(host, own, clock)).toBe(own)
  })

  it.each([
    ['ap-tokyo-1.ocir.io', 'ap-tokyo-1'],
    ['ocir.xx-new-1.oci.oraclecloud.com', 'xx-new-1'],
  ])('has the region that %s names', async (host, region) => {
    const found = await sessionFor(host, session, clock)
    expect([found.region, found.endpoint]).toEqual([region, undefined])
  })

  it('has the region of a new key, which OCI knows', async () => {
    const found = await sessionFor('new.ocir.io', { ...session, endpoint }, clock)
    expect(found.region).toBe('xx-newplace-1')
  })

  it('has the region of a key that the SDK knows, also where OCI may not be queried', async () => {
    const found = await sessionFor(
      'fra.ocir.io',
      { ...session, endpoint: 'http://127.0.0.1:1' },
      clock,
    )
    expect(found.region).toBe('eu-frankfurt-1')
  })

  it('does not take a key that no region has for its own region', async () => {
    const finding = sessionFor('frb.ocir.io', { ...session, endpoint }, clock)
    await expect(finding).rejects.toMatchObject({
      code: 'REGISTRY_HOST_UNKNOWN',
      message: expect.stringContaining('"frb"') as unknown,
    })
  })
})
