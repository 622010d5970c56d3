import type { KeyObject } from 'node:crypto'
import { createHash, createPublicKey } from 'node:crypto'

import type { Context } from '../core/context.ts'
import type { ApiKey } from '../credentials/credentials.ts'
import { requireBody, requireText } from '../core/parameters.ts'
import {
  invalidParameter,
  limitExceeded,
  notFound,
  type Route,
  ServiceError,
} from '../core/service.ts'
import { requireCredentialUser, requireUser } from './users.ts'

interface UserApiKey extends ApiKey {
  readonly userId: string
  readonly fingerprint: string
  readonly timeCreated: string
}

/** OCI's documented limit. */
const LIMIT = 3

const keysOf = (context: Context) => context.store.collection<UserApiKey>('apiKeys')

const keysOfUser = (context: Context, id: string): UserApiKey[] =>
  keysOf(context).list(({ userId }) => userId === id)

/** Returns the fingerprint that OCI shows: MD5 of the public key's DER, e.g. `aa:bb:…`. */
export const fingerprintOf = (key: KeyObject): string => {
  const der = key.export({ type: 'spki', format: 'der' })
  const hex = createHash('md5').update(der).digest('hex')
  return (hex.match(/../g) ?? []).join(':')
}

/** Stores a public key (PEM) of a user. Throws 400 if it is no RSA key, 409 if it is known. */
export const addApiKey = (context: Context, userId: string, pem: string): UserApiKey => {
  const publicKey = readRsaKey(pem)
  const fingerprint = fingerprintOf(publicKey)
  const id = `${context.tenancyId}/${userId}/${fingerprint}`
  if (keysOf(context).get(id))
    throw new ServiceError(
      409,
      'ApiKeyAlreadyExists',
      `The user already has the key ${fingerprint}`,
    )
  const publicKeyPem = publicKey.export({ type: 'spki', format: 'pem' }).toString()
  const timeCreated = new Date(context.clock.now()).toISOString()
  return keysOf(context).put({ id, publicKeyPem, userId, fingerprint, timeCreated })
}

export const apiKeyRoutes = (context: Context): Route[] => [
  {
    operation: 'UploadApiKey',
    method: 'POST',
    path: '/20160918/users/{userId}/apiKeys',
    handle: (request) => {
      const { id } = requireCredentialUser(context, request)
      const pem = requireText(requireBody(request), 'key')
      if (keysOfUser(context, id).length >= LIMIT)
        throw limitExceeded(`A user can have at most ${LIMIT} API keys`)
      const key = addApiKey(context, id, pem)
      const etag = keysOf(context).etag(key.id) ?? ''
      return { status: 200, body: keyBody(key), headers: { etag } }
    },
  },
  {
    operation: 'ListApiKeys',
    method: 'GET',
    path: '/20160918/users/{userId}/apiKeys',
    handle: (request) => {
      const { id } = requireUser(context, request)
      return { status: 200, body: keysOfUser(context, id).map(keyBody) }
    },
  },
  {
    operation: 'DeleteApiKey',
    method: 'DELETE',
    path: '/20160918/users/{userId}/apiKeys/{fingerprint}',
    handle: (request) => {
      const { id } = requireUser(context, request)
      const wanted = request.params['fingerprint']
      const key = keysOfUser(context, id).find(({ fingerprint }) => fingerprint === wanted)
      if (!key) throw notFound()
      keysOf(context).delete(key.id)
      return { status: 204 }
    },
  },
]

const readRsaKey = (pem: string): KeyObject => {
  const key = parsePem(pem)
  if (key?.asymmetricKeyType === 'rsa' && (key.asymmetricKeyDetails?.modulusLength ?? 0) >= 2048)
    return key
  throw invalidParameter('key must be a PEM public key of RSA, at least 2048 bits')
}

const parsePem = (pem: string): KeyObject | undefined => {
  try {
    return createPublicKey(pem)
  } catch {
    return undefined
  }
}

const keyBody = ({ id, publicKeyPem, userId, fingerprint, timeCreated }: UserApiKey): unknown => ({
  keyId: id,
  keyValue: publicKeyPem,
  fingerprint,
  userId,
  timeCreated,
  lifecycleState: 'ACTIVE',
})
