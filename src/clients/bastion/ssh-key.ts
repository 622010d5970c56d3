import { generateKeyPair } from 'node:crypto'
import { promisify } from 'node:util'

import { rsaPublicKeyLine } from '../../values/ssh/public-key.ts'

/** A key pair for one tunnel: RSA, which every version of OpenSSH and of Bastion takes. */
export const newSshKey = async (): Promise<{ readonly pem: string; readonly line: string }> => {
  const { privateKey, publicKey } = await promisify(generateKeyPair)('rsa', {
    modulusLength: 3072,
  })
  const { n = '', e = '' } = publicKey.export({ format: 'jwk' })
  // All versions of OpenSSH read this format.
  const pem = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString()
  return { pem, line: rsaPublicKeyLine({ n, e }) }
}
