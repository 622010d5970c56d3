import { describe, expect, it } from '@jest/globals'

import {
  asServer,
  requireEncrypted,
} from '../../../../../src/values/kubernetes/api-server-address.ts'
import { joinUrl } from '../../../../../src/values/network/url.ts'

describe('a path behind an address', () => {
  it.each([
    ['/cart', 'http://203.0.113.9/cart'],
    ['cart?a=b', 'http://203.0.113.9/cart?a=b'],
    ['/', 'http://203.0.113.9/'],
  ])('%s is below it', (path, joined) => {
    expect(joinUrl('http://203.0.113.9', path)).toBe(joined)
    expect(joinUrl('http://203.0.113.9/', path)).toBe(joined)
  })

  it.each([
    '//attacker.test/x',
    '///attacker.test',
    '\\\\attacker.test',
    '/\\attacker.test',
    'http://attacker.test',
    '//user@attacker.test:81/',
    '@attacker.test',
    ':81/',
    '.attacker.test',
    '\t//attacker.test',
  ])('%j never leads to another host', (path) => {
    expect(new URL(joinUrl('http://203.0.113.9', path)).host).toBe('203.0.113.9')
  })
})

describe('a token for the API server', () => {
  it.each(['https://203.0.113.1:6443', 'http://127.0.0.1:6443', 'http://localhost'])(
    'goes to %s',
    (server) => expect(requireEncrypted(server)).toBe(server),
  )

  it.each(['http://203.0.113.1:6443', 'http://127.0.0.1.attacker.test', 'ftp://a', 'x', ''])(
    'does not go to %j',
    (server) => {
      expect(() => requireEncrypted(server)).toThrow(
        expect.objectContaining({ code: 'API_SERVER_NOT_ENCRYPTED' }),
      )
    },
  )
})

it('a host that is longer than any can be is no address, though URL.canParse takes it', () => {
  const text = `https://${'toString'.repeat(2049)}`
  expect(URL.canParse(text)).toBe(true)
  expect(() => asServer(text)).toThrow(/is not the address of an API server/)
})
