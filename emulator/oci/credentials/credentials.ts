import type { KeyObject } from 'node:crypto'
import { createPublicKey } from 'node:crypto'

import type { Context } from '../core/context.ts'
import { notAuthenticated } from './not-authenticated.ts'
import type { Principal } from '../core/service.ts'
import type { SessionTokens } from './session-token.ts'

export interface ApiKey {
  /** The key id in requests: `<tenancy OCID>/<user OCID>/<fingerprint>`. */
  readonly id: string
  readonly publicKeyPem: string
}

interface Credential {
  readonly principal: Principal
  readonly publicKey: KeyObject
}

/** Finds the principal of a request's key id. Throws 401 NotAuthenticated for an unknown one. */
export type FindCredential = (keyId: string) => Promise<Credential>

/** Finds credentials by key id: the store's API keys, and `ST$` session tokens. */
export const createCredentials = (
  context: Pick<Context, 'store'>,
  tokens: SessionTokens,
): FindCredential => {
  return async (keyId) => {
    if (keyId.startsWith('ST$')) return await tokens.verify(keyId.slice(3))
    const key = context.store.collection<ApiKey>('apiKeys').get(keyId)
    const [tenancyId, id] = keyId.split('/')
    if (!key || !tenancyId || !id) throw notAuthenticated()
    const principal = { kind: 'user' as const, id, tenancyId }
    return { principal, publicKey: createPublicKey(key.publicKeyPem) }
  }
}
