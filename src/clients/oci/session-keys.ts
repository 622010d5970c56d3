// Own file: an adapter, which actions must not contain.
import { generateKeyPair } from 'node:crypto'
import { promisify } from 'node:util'

/**
 * Generates an RSA-2048 key pair: private key as PKCS#8 PEM, public key as base64 of its SPKI DER.
 */
export const createSessionKeys = async (): Promise<{ privateKey: string; publicKey: string }> => {
  const pair = await promisify(generateKeyPair)('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'der' },
  })
  return { privateKey: pair.privateKey, publicKey: pair.publicKey.toString('base64') }
}
