import type { KeyObject } from 'node:crypto'
import { createPrivateKey, createPublicKey, generateKeyPair, randomUUID } from 'node:crypto'
import { promisify } from 'node:util'

import type { Store } from '../core/store.ts'

interface SavedKey {
  readonly id: string
  readonly keyId: string
  readonly privateKeyPem: string
}

export interface SigningKey {
  readonly keyId: string
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
}

const generate = promisify(generateKeyPair)

/**
 * Returns the emulator's own RSA key of this name, created on first use and saved with the store.
 */
export const signingKey = async (store: Store, name: string): Promise<SigningKey> => {
  const saved = store.collection<SavedKey>('signingKeys')
  const known = saved.get(name) ?? saved.put(await makeKey(name))
  const privateKey = createPrivateKey(known.privateKeyPem)
  return { keyId: known.keyId, privateKey, publicKey: createPublicKey(privateKey) }
}

const makeKey = async (id: string): Promise<SavedKey> => {
  const { privateKey } = await generate('rsa', { modulusLength: 2048 })
  const privateKeyPem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  return { id, keyId: randomUUID(), privateKeyPem }
}
