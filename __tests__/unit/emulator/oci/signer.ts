import { createHash, createPublicKey, generateKeyPairSync, sign } from 'node:crypto'

import type { Context } from '../../../../emulator/oci/core/context.ts'
import type { ApiKey } from '../../../../emulator/oci/credentials/credentials.ts'

export interface TestKey {
  readonly keyId: string
  readonly privateKeyPem: string
}

/** Adds an API key of a user in the context's tenancy (or another one) to the emulator. */
export const addApiKey = (context: Context, tenancyId = context.tenancyId): TestKey => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const privateKeyPem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const publicKeyPem = createPublicKey(privateKey)
    .export({ type: 'spki', format: 'pem' })
    .toString()
  const keyId = `${tenancyId}/${context.newOcid('user')}/aa:bb:cc`
  context.store.collection<ApiKey>('apiKeys').put({ id: keyId, publicKeyPem })
  return { keyId, privateKeyPem }
}

/** The clients' ways of signing: the TypeScript SDK, and the Python SDK with the CLI. */
export const STYLES = {
  typescript: {
    date: 'x-date',
    get: ['x-date', '(request-target)', 'host'],
    body: ['Content-Type', 'Content-Length', 'x-content-sha256'],
  },
  python: {
    date: 'date',
    get: ['date', '(request-target)', 'host'],
    body: ['content-length', 'content-type', 'x-content-sha256'],
  },
}

export interface ToSign {
  readonly method: string
  /** Path and query. */
  readonly target: string
  readonly host: string
  readonly body?: string
  readonly date?: Date
  readonly style?: keyof typeof STYLES
  readonly headers?: Record<string, string>
}

/**
 * Returns the headers of a signed request, written from OCI's description, independent of the
 * emulator's code.
 */
export const signedHeaders = (request: ToSign, key: TestKey): Record<string, string> => {
  const style = STYLES[request.style ?? 'python']
  const { method, body = '' } = request
  const values: Record<string, string> = {
    [style.date]: (request.date ?? new Date()).toUTCString(),
    '(request-target)': `${method.toLowerCase()} ${request.target}`,
    host: request.host,
  }
  const names = [...style.get]
  if (['POST', 'PUT', 'PATCH'].includes(method)) {
    names.push(...style.body)
    values['content-type'] = 'application/json'
    values['content-length'] = String(Buffer.byteLength(body))
    values['x-content-sha256'] = createHash('sha256').update(body).digest('base64')
  }
  const text = names
    .map((name) => `${name.toLowerCase()}: ${values[name.toLowerCase()]}`)
    .join('\n')
  const signature = sign('RSA-SHA256', Buffer.from(text), key.privateKeyPem).toString('base64')
  const authorization =
    `Signature version="1",keyId="${key.keyId}",algorithm="rsa-sha256",` +
    `headers="${names.join(' ')}",signature="${signature}"`
  delete values['(request-target)']
  return { ...values, authorization, ...request.headers }
}
