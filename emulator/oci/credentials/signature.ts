import { createHash, verify } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

import { parseSignatureHeader, type SignatureHeader } from './authorization-header.ts'
import type { FindCredential } from './credentials.ts'
import { notAuthenticated, wrongSignature } from './not-authenticated.ts'
import type { Principal } from '../core/service.ts'

/**
 * Allowed difference between a request's date and the service's clock, in milliseconds (commonly
 * stated).
 */
const ALLOWED_SKEW = 5 * 60_000

/**
 * Throws 401 if the date is invalid, or further than the allowed skew from `now` (milliseconds).
 * Accepts only dates with a zone: RFC 1123, which always ends in GMT.
 */
const requireRecentDate = (date: string | undefined, now: number): void => {
  const signed = date !== undefined && / GMT$/.test(date) ? Date.parse(date) : NaN
  if (Number.isNaN(signed)) throw notAuthenticated()
  if (Math.abs(now - signed) <= ALLOWED_SKEW) return
  const [current, earliest, latest] = [0, -ALLOWED_SKEW, ALLOWED_SKEW].map((milliseconds) =>
    new Date(now + milliseconds).toUTCString(),
  )
  throw notAuthenticated(
    `Date '${date}' is not within allowed clock skew. Current '${current}', ` +
      `valid datetime range: ['${earliest}', '${latest}']`,
  )
}

/** A request as it was received. */
export interface SignedMessage {
  readonly method: string
  /** Path and query, unchanged. */
  readonly target: string
  /** Names lower-case. */
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

const WITH_BODY = new Set(['POST', 'PUT', 'PATCH'])
const BODY_HEADERS = ['content-length', 'content-type', 'x-content-sha256']

/**
 * Returns who signed this message. Throws 401 NotAuthenticated if the signer is unknown, a required
 * header is not signed, the body differs from the signed one, or the date is more than five minutes
 * from `now` (milliseconds since the epoch). `alwaysSigned` lists what must be signed besides the
 * date and the body's headers.
 */
export const verifySignature = async (
  message: SignedMessage,
  findCredential: FindCredential,
  now: number,
  alwaysSigned: readonly string[] = ['(request-target)', 'host'],
): Promise<Principal> => {
  const header = parseSignatureHeader(message.headers.authorization)
  if (!header || header.version !== '1' || header.algorithm !== 'rsa-sha256')
    throw notAuthenticated()
  requireSignedHeaders(header, message.method, alwaysSigned)
  requireRecentDate(headerValue(message, dateName(header)), now)
  if (WITH_BODY.has(message.method)) requireBodyHash(message)
  const { principal, publicKey } = await findCredential(header.keyId)
  const text = Buffer.from(stringToSign(message, header.headers))
  if (!verify('RSA-SHA256', text, publicKey, Buffer.from(header.signature, 'base64')))
    throw wrongSignature()
  return principal
}

const dateName = (header: SignatureHeader): string =>
  header.headers.includes('x-date') ? 'x-date' : 'date'

const requireSignedHeaders = (
  header: SignatureHeader,
  method: string,
  alwaysSigned: readonly string[],
): void => {
  const required = [dateName(header), ...alwaysSigned]
  if (WITH_BODY.has(method)) required.push(...BODY_HEADERS)
  if (required.some((name) => !header.headers.includes(name))) throw notAuthenticated()
}

const requireBodyHash = (message: SignedMessage): void => {
  const hash = createHash('sha256').update(message.body).digest('base64')
  if (message.headers['x-content-sha256'] !== hash) throw wrongSignature()
}

/** Returns the lines in the order of the header list: clients differ, so no order is assumed. */
const stringToSign = (message: SignedMessage, names: readonly string[]): string => {
  const line = (name: string): string =>
    name === '(request-target)'
      ? `${name}: ${message.method.toLowerCase()} ${message.target}`
      : `${name}: ${headerValue(message, name) ?? missing()}`
  return names.map(line).join('\n')
}

const headerValue = (message: SignedMessage, name: string): string | undefined => {
  const value = message.headers[name]
  return Array.isArray(value) ? value.join(', ') : value
}

const missing = (): never => {
  throw notAuthenticated()
}
