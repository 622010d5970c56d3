import { createPublicKey, generateKeyPair, type KeyObject } from 'node:crypto'
import { promisify } from 'node:util'

const generate = promisify(generateKeyPair)

interface KeyPair {
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
  /** PKCS#8. */
  readonly privateKeyPem: string
}

/** Generates an RSA key of 2048 bits, the size that OCI's clients use for a session. */
export const newKeyPair = async (): Promise<KeyPair> => {
  const { privateKey } = await generate('rsa', { modulusLength: 2048 })
  const privateKeyPem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  return { privateKey, publicKey: createPublicKey(privateKey), privateKeyPem }
}
