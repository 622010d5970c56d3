import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { describe, expect, it } from '@jest/globals'

import { readResourcePrincipal } from '../../../../../src/clients/oci/resource-principal.ts'

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const encrypted = privateKey
  .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'open' })
  .toString()
const folder = mkdtempSync(join(tmpdir(), 'rpst-'))
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const variables = (given: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(given).map(([name, value]) => [`OCI_RESOURCE_PRINCIPAL_${name}`, value]),
  )

describe('resource principals', () => {
  it.each([
    ['values', { RPST: 't.o.k', PRIVATE_PEM: pem }],
    ['files', { RPST: file('rpst', 't.o.k\n'), PRIVATE_PEM: file('pem', pem) }],
    ['an encrypted key', { RPST: 't.o.k', PRIVATE_PEM: encrypted, PRIVATE_PEM_PASSPHRASE: 'open' }],
    [
      'files, all of them',
      {
        RPST: file('rpst', 't.o.k\n'),
        PRIVATE_PEM: file('encrypted', encrypted),
        PRIVATE_PEM_PASSPHRASE: file('passphrase', 'open\n'),
      },
    ],
  ])('are read from %s', async (_, given) => {
    const masked: string[] = []
    const read = await readResourcePrincipal(
      variables({ VERSION: '2.2', REGION: 'us-ashburn-1', ...given }),
      (secret) => masked.push(secret),
    )
    const key = given.PRIVATE_PEM === pem || /pem$/.test(given.PRIVATE_PEM) ? pem : encrypted
    const passphrase = 'PRIVATE_PEM_PASSPHRASE' in given ? ['open'] : []
    expect(masked).toEqual(['t.o.k', key.trim(), ...passphrase])
    expect(read).toMatchObject({ token: 't.o.k', region: 'us-ashburn-1' })
    expect(read.privateKey.equals(privateKey)).toBe(true)
  })

  it.each([
    ['PHX', 'us-phoenix-1'],
    ['icn', 'ap-seoul-1'],
    ['zzz', 'zzz'],
    ['xx-city-1', 'xx-city-1'],
    ['', undefined],
  ])('have the region that %j names', async (REGION, region) => {
    const given = variables({ VERSION: '2.2', RPST: 't', PRIVATE_PEM: pem, REGION })
    expect((await readResourcePrincipal(given, () => undefined)).region).toBe(region)
  })

  it.each([
    ['nothing', {}, /VERSION is not set/],
    ['another version', { VERSION: '1.1' }, /VERSION is 1.1/],
    ['no token', { VERSION: '2.2', PRIVATE_PEM: pem }, /RPST is not set/],
    ['no key', { VERSION: '2.2', RPST: 't' }, /PRIVATE_PEM is not set/],
    ['a key that is none', { VERSION: '2.2', RPST: 't', PRIVATE_PEM: 'x' }, /cannot be read/],
    [
      'a file that is gone',
      { VERSION: '2.2', RPST: '/gone', PRIVATE_PEM: pem },
      /RPST names cannot be read/,
    ],
  ])('are refused: %s', async (_, given, why) => {
    const reading = readResourcePrincipal(variables(given), () => undefined)
    await expect(reading).rejects.toMatchObject({
      code: 'RESOURCE_PRINCIPAL_INCOMPLETE',
      message: expect.stringMatching(why) as unknown,
    })
  })
})
