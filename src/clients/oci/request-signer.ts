import { createHash, createPrivateKey, sign, type KeyObject } from 'node:crypto'

/** The key that signs for an identity. */
export interface SigningKey {
  /** `<tenancy>/<user>/<fingerprint>`, or `ST$<token>` of a session token. */
  readonly keyId: string
  readonly privateKey: KeyObject
  /** For sessions that expire: the current key, with a renewed token if needed. */
  readonly current?: (() => Promise<SigningKey>) | undefined
}

interface UnsignedRequest {
  readonly method: string
  readonly url: URL
  readonly body?: string | undefined
  readonly contentType?: string | undefined
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64')

/** Reads a private key. @throws node:crypto's error; the caller knows where the key came from. */
export const readPrivateKey = (pem: string, passphrase?: string): KeyObject =>
  createPrivateKey(passphrase === undefined ? pem : { key: pem, passphrase })

const bodyHeaders = ({ body, contentType }: UnsignedRequest): [string, string][] =>
  body === undefined
    ? []
    : [
        ['content-type', contentType ?? 'application/json'],
        ['content-length', String(Buffer.byteLength(body))],
        ['x-content-sha256', sha256(body)],
      ]

/**
 * OCI's request signature (RSA-SHA256 over the named headers). Signs `date`, as the OCI CLI does,
 * because the OKE token carries it as a query parameter; the JavaScript SDK signs `x-date`.
 * @returns the headers to send, with `authorization`.
 */
export const signRequest = (
  request: UnsignedRequest,
  { keyId, privateKey }: SigningKey,
  now: number,
): Record<string, string> => {
  const { method, url } = request
  const signed: [string, string][] = [
    ['date', new Date(now).toUTCString()],
    ['(request-target)', `${method.toLowerCase()} ${url.pathname}${url.search}`],
    ['host', url.host],
    ...bodyHeaders(request),
  ]
  const text = signed.map(([name, value]) => `${name}: ${value}`).join('\n')
  const signature = sign('RSA-SHA256', Buffer.from(text), privateKey).toString('base64')
  const names = signed.map(([name]) => name).join(' ')
  const authorization = `Signature version="1",keyId="${keyId}",algorithm="rsa-sha256",headers="${names}",signature="${signature}"`
  return {
    ...Object.fromEntries(signed.filter(([name]) => name !== '(request-target)')),
    authorization,
  }
}
