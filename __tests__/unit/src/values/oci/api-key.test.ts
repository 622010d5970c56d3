import { createPrivateKey, generateKeyPairSync } from 'node:crypto'

import { describe, expect, it } from '@jest/globals'

import { parseApiKey } from '../../../../../src/values/oci/api-key.ts'

const pair = generateKeyPairSync('rsa', { modulusLength: 2048 })
const pkcs8 = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const pkcs1 = pair.privateKey.export({ type: 'pkcs1', format: 'pem' }).toString()
const passphrase = 'a long passphrase'
const cipher = { cipher: 'aes-256-cbc', passphrase }
const encrypted = pair.privateKey.export({ type: 'pkcs8', format: 'pem', ...cipher }).toString()
const older = pair.privateKey.export({ type: 'pkcs1', format: 'pem', ...cipher }).toString()
const des = { cipher: 'des-ede3-cbc', passphrase }
/** Returns a key in the older format, with a body whose first characters could also be hex. */
const hexBegun = (how: typeof cipher): string => {
  for (;;) {
    const pem = pair.privateKey.export({ type: 'pkcs1', format: 'pem', ...how }).toString()
    if (/DEK-Info: .*\n\n[0-9A-Fa-f]/.test(pem)) return pem
  }
}
const base64 = (text: string): string => Buffer.from(text).toString('base64')
const oneLine = (pem: string): string => pem.trim().replaceAll('\n', ' ')
const publicPem = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString()
const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const ellipticPem = elliptic.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const body = pkcs8.split('\n').slice(1, -2)

describe('API signing keys', () => {
  it.each([
    ['as generated', pkcs8],
    ['in the older format', pkcs1],
    ['with line ends of Windows', pkcs8.replaceAll('\n', '\r\n')],
    ['with line ends lost', oneLine(pkcs8)],
    ['with all white space lost', pkcs8.replaceAll('\n', '')],
    ['with \\n in place of line ends', pkcs8.replaceAll('\n', '\\n')],
    ['with \\r\\n in place of line ends', pkcs8.replaceAll('\n', '\\r\\n')],
    ['with \\n and line ends', pkcs8.replaceAll('\n', '\\n\n')],
    ['in quotes', `"${pkcs8.replaceAll('\n', '\\n')}"`],
    ['indented', pkcs8.replaceAll('\n', '\n    ')],
    ['with line ends escaped twice', pkcs8.replaceAll('\n', '\\\\n')],
    ['with zero-width spaces', pkcs8.replaceAll('\n', '\u200B\n')],
    ['as base64', Buffer.from(pkcs8).toString('base64')],
    ['as base64 of base64', base64(base64(pkcs8))],
    ['with a label behind it', `${pkcs8}OCI_API_KEY\n`],
    ['with a byte order mark', `\uFEFF${pkcs8}`],
    ['encrypted', encrypted],
    ['encrypted, on one line', oneLine(encrypted)],
    ['encrypted in the older format', older],
    ['encrypted in the older format, on one line', oneLine(older)],
    ['encrypted by AES, with all line ends lost', hexBegun(cipher).replaceAll('\n', '')],
    ['encrypted by DES, with all line ends lost', hexBegun(des).replaceAll('\n', '')],
  ])('reads a key %s', (_, text) => {
    const key = parseApiKey(text, passphrase)
    expect(createPrivateKey(key.privateKey).equals(pair.privateKey)).toBe(true)
    expect(key.fingerprint).toMatch(/^([0-9a-f]{2}:){15}[0-9a-f]{2}$/)
    expect(key.privateKey).not.toContain('ENCRYPTED')
  })

  it.each([
    ['no first line', body.join('\n') + '\n-----END PRIVATE KEY-----', /first line.*missing/],
    ['no last line', pkcs8.replace(/-----END.*/, ''), /cut off: the last line/],
    ['no frame', body.join('\n'), /first and its last line/],
    [
      'a lost character',
      pkcs8.replace(body[3] ?? '', (body[3] ?? '').slice(1)),
      /characters are missing/,
    ],
    [
      'a foreign character',
      pkcs8.replace(body[3] ?? '', `*${(body[3] ?? '').slice(1)}`),
      /characters that no key has/,
    ],
    ['a lost line', pkcs8.replace(`${body[3] ?? ''}\n`, ''), /what it holds is none/],
    [
      'two frames mixed',
      pkcs8.replace('END PRIVATE', 'END RSA PRIVATE'),
      /begins as PRIVATE KEY and ends as RSA/,
    ],
    ['a public key', publicPem, /is a public key/],
    ['an OpenSSH public key', 'ssh-rsa AAAAB3Nza me@host', /OpenSSH public key/],
    [
      'an OpenSSH private key',
      pkcs8.replaceAll('PRIVATE KEY', 'OPENSSH PRIVATE KEY'),
      /format of OpenSSH/,
    ],
    ['a path', '~/.oci/oci_api_key.pem', /path of a file/],
    ['a fingerprint', Array.from({ length: 16 }, () => '0a').join(':'), /the fingerprint/],
    ['a key that is not RSA', ellipticPem, /type ec, not RSA/],
    ['no key', 'hello', /not a key in PEM/],
  ])('refuses %s, and says so', (_, text, why) => {
    expect(() => parseApiKey(text)).toThrow(why)
    expect(() => parseApiKey(text)).toThrow(
      expect.objectContaining({ code: 'PRIVATE_KEY_INVALID' }),
    )
  })

  it.each([
    [undefined, /no passphrase is given/],
    ['wrong', /passphrase does not open it/],
  ])('refuses an encrypted key with passphrase %s', (given, why) => {
    for (const text of [encrypted, older]) expect(() => parseApiKey(text, given)).toThrow(why)
  })

  it('never quotes the key', () => {
    const damaged = pkcs8.replace(`${body[3] ?? ''}\n`, '')
    let message = ''
    try {
      parseApiKey(damaged)
    } catch (error) {
      const { cause, message: text } = error as Error
      message = `${text} ${String(cause)}`
    }
    expect(message).not.toBe('')
    for (const line of body) expect(message).not.toContain(line)
  })
})
