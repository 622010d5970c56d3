import { describe, expect, test } from '@jest/globals'

import { createContext } from '../../../../../emulator/oci/core/create-context.ts'
import { createCredentials } from '../../../../../emulator/oci/credentials/credentials.ts'
import { createSessionTokens } from '../../../../../emulator/oci/credentials/session-token.ts'
import {
  type SignedMessage,
  verifySignature,
} from '../../../../../emulator/oci/credentials/signature.ts'
import { addApiKey, STYLES, type ToSign, signedHeaders } from '../signer.ts'

const context = createContext()
const key = addApiKey(context)
const tokens = await createSessionTokens(context)
const findCredential = createCredentials(context, tokens)

const request: ToSign = {
  method: 'POST',
  target: '/20180222/virtualNodePools?compartmentId=a%20b',
  host: '127.0.0.1:18080',
  body: '{"size":1}',
}

const message = (
  changes: Partial<ToSign> = {},
  after: Partial<SignedMessage> = {},
): SignedMessage => {
  const signed = { ...request, ...changes }
  const headers = signedHeaders(signed, key)
  const body = Buffer.from(signed.body ?? '')
  return { method: signed.method, target: signed.target, headers, body, ...after }
}

const withHeader = (name: string, change: (value: string) => string): SignedMessage => {
  const good = message()
  const value = change(good.headers[name] as string)
  return { ...good, headers: { ...good.headers, [name]: value } }
}

const verify = (signed: SignedMessage, now = Date.now()) =>
  verifySignature(signed, findCredential, now)

const minutes = (count: number): Date => new Date(Date.now() + count * 60_000)

describe('a valid signature', () => {
  const styles = Object.keys(STYLES) as (keyof typeof STYLES)[]
  test.each(
    styles.flatMap((style) =>
      ['GET', 'DELETE', 'POST', 'PUT'].map((method) => ({ style, method })),
    ),
  )('$method as the $style SDK signs it', async ({ style, method }) => {
    const [tenancyId, id] = key.keyId.split('/')
    const principal = await verify(message({ style, method }))
    expect(principal).toEqual({ kind: 'user', id, tenancyId })
  })

  test('an empty body', async () => {
    const empty = message({ body: '' })
    expect(empty.headers['x-content-sha256']).toBe('47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=')
    await expect(verify(empty)).resolves.toMatchObject({ kind: 'user' })
  })

  test.each([
    ['parameters in another order', (value: string) => reorder(value)],
    ['spaces between parameters', (value: string) => value.replaceAll('",', '" , ')],
    ['the scheme in lower case', (value: string) => value.replace('Signature', 'signature')],
    ['the algorithm in upper case', (value: string) => value.replace('rsa-sha256', 'RSA-SHA256')],
    ['names in upper case', (value: string) => value.replace('host', 'HOST')],
  ])('%s', async (_what, change) => {
    await expect(verify(withHeader('authorization', change))).resolves.toMatchObject({
      kind: 'user',
    })
  })

  test.each([-4.9, 4.9])('a clock %p minutes off', async (offset) => {
    await expect(verify(message({ date: minutes(offset) }))).resolves.toBeDefined()
  })
})

const reorder = (value: string): string =>
  `Signature ${value.slice('Signature '.length).split(',').reverse().join(',')}`

const alterSignature = (value: string): string => {
  return value.replace(/signature="(.)/, (_all, first: string) =>
    first === 'A' ? 'signature="B' : 'signature="A',
  )
}

describe('a signature that does not stand', () => {
  const signatureWords = 'Failed to verify the HTTP(S) Signature'
  const generalWords = 'The required information to complete authentication was not provided'

  test.each<[string, SignedMessage, string]>([
    ['another path', message({}, { target: '/20180222/clusters' }), signatureWords],
    ['another method', message({}, { method: 'PUT' }), signatureWords],
    ['another body', message({}, { body: Buffer.from('{"size":9}') }), signatureWords],
    ['another host', withHeader('host', () => '127.0.0.1:9'), signatureWords],
    ['another content type', withHeader('content-type', () => 'text/plain'), signatureWords],
    ['an altered signature', withHeader('authorization', alterSignature), signatureWords],
    [
      'no authorization',
      { ...message(), headers: { ...message().headers, authorization: undefined } },
      generalWords,
    ],
    ['basic authorization', withHeader('authorization', () => 'Basic YTpi'), generalWords],
    [
      'another algorithm',
      withHeader('authorization', (v) => v.replace('rsa-sha256', 'rsa-sha1')),
      generalWords,
    ],
    [
      'another version',
      withHeader('authorization', (v) => v.replace('version="1"', 'version="2"')),
      generalWords,
    ],
    [
      'an unknown key',
      withHeader('authorization', (v) => v.replace('aa:bb:cc', '00:00:00')),
      generalWords,
    ],
    [
      'a token that is none',
      withHeader('authorization', (v) => v.replace(/keyId="[^"]*"/, 'keyId="ST$a.b.c"')),
      generalWords,
    ],
    [
      'a body that is not signed',
      withHeader('authorization', (v) => v.replace(' x-content-sha256', '')),
      generalWords,
    ],
    [
      'a target that is not signed',
      withHeader('authorization', (v) => v.replace('(request-target) ', '')),
      generalWords,
    ],
    [
      'a host that is not signed',
      withHeader('authorization', (v) => v.replace(' host', '')),
      generalWords,
    ],
    ['an unclosed quote', withHeader('authorization', (v) => v.slice(0, -1)), generalWords],
    ['a doubled parameter', withHeader('authorization', (v) => `${v},keyId="x"`), generalWords],
    ['a date that is none', withHeader('date', () => 'yesterday'), generalWords],
    ['an old date', message({ date: minutes(-6) }), 'is not within allowed clock skew'],
    ['a date of the future', message({ date: minutes(6) }), 'is not within allowed clock skew'],
  ])('%s', async (_what, wrong, words) => {
    await expect(verify(wrong)).rejects.toMatchObject({
      status: 401,
      code: 'NotAuthenticated',
      message: expect.stringContaining(words) as unknown,
    })
  })
})

describe('a session token', () => {
  const session = addApiKey(context)
  const principal = { kind: 'user' as const, id: 'ocid1.user.oc1..service', tenancyId: 't' }

  const signWith = async (sessionKey: typeof key): Promise<SignedMessage> => {
    const publicKey = (await findCredential(session.keyId)).publicKey
    const token = await tokens.issue({ principal, publicKey, type: 'upst' })
    const { privateKeyPem } = sessionKey
    const headers = signedHeaders(request, { keyId: `ST$${token}`, privateKeyPem })
    return { ...message(), headers }
  }

  test('verifies with the key it carries', async () => {
    await expect(verify(await signWith(session))).resolves.toEqual(principal)
  })

  test('is of no use with another key', async () => {
    await expect(verify(await signWith(key))).rejects.toMatchObject({ status: 401 })
  })
})
