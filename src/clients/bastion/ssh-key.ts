import { generateKeyPair } from 'node:crypto'
import { promisify } from 'node:util'

import { Buffer } from 'node:buffer'

const field = (bytes: Buffer): Buffer => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return Buffer.concat([length, bytes])
}

/**
 * A number of a JSON Web Key in SSH's format (RFC 4251, section 5): a leading 1 bit would be a
 * sign.
 */
const mpint = (base64url: string): Buffer => {
  const bytes = Buffer.from(base64url, 'base64url')
  const isSigned = (bytes[0] ?? 0) > 0x7f
  return field(isSigned ? Buffer.concat([Buffer.from([0]), bytes]) : bytes)
}

/** An RSA public key as one line of OpenSSH (RFC 4253, section 6.6). @param key its modulus and exponent as in a JSON Web Key */
const rsaPublicKeyLine = ({ n, e }: { readonly n: string; readonly e: string }): string => {
  const blob = Buffer.concat([field(Buffer.from('ssh-rsa')), mpint(e), mpint(n)])
  return `ssh-rsa ${blob.toString('base64')}`
}

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
