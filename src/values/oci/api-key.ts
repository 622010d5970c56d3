import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'

import { invalidKey, repairPem } from './pem.ts'

/** A private key that signs API requests, with its fingerprint at OCI. */
export interface ApiKey {
  /** PEM, never encrypted: not every tool that reads it can decrypt every format. */
  readonly privateKey: string
  /** MD5 of the public key's DER, as pairs of hex digits with colons. */
  readonly fingerprint: string
}

const decrypt = (pem: string, passphrase: string | undefined): KeyObject => {
  if (passphrase === undefined || passphrase === '') {
    throw invalidKey('it is encrypted, and no passphrase is given', 'Set the input "passphrase".')
  }
  try {
    return createPrivateKey({ key: pem, passphrase })
  } catch {
    throw invalidKey(
      'it is encrypted, and the passphrase does not open it',
      'Correct the input "passphrase"; openssl rsa -in key.pem -noout asks for it and says whether it fits.',
    )
  }
}

const open = (pem: string, passphrase: string | undefined): KeyObject => {
  if (/ENCRYPTED/.test(pem)) return decrypt(pem, passphrase)
  try {
    return createPrivateKey(pem)
  } catch (cause) {
    throw invalidKey(
      'it has the form of a key, but what it holds is none: it was altered or cut when copied',
      'Store the key file again; openssl rsa -in key.pem -check says whether the file itself is whole.',
      cause,
    )
  }
}

const fingerprintOf = (key: KeyObject): string => {
  const der = createPublicKey(key).export({ type: 'spki', format: 'der' })
  return (createHash('md5').update(der).digest('hex').match(/../g) ?? []).join(':')
}

/**
 * Reads an API signing key, repairs its lines and decrypts it.
 * @throws ActionError PRIVATE_KEY_INVALID: no key, damaged, wrong passphrase, not RSA.
 */
export const parseApiKey = (text: string, passphrase?: string): ApiKey => {
  const pem = repairPem(text)
  const key = open(pem, passphrase)
  if (key.asymmetricKeyType !== 'rsa') {
    throw invalidKey(
      `it is a key of type ${key.asymmetricKeyType ?? 'unknown'}, not RSA`,
      'OCI signs API requests with RSA keys: generate one in the console.',
    )
  }
  const privateKey = /ENCRYPTED/.test(pem)
    ? key.export({ type: 'pkcs8', format: 'pem' }).toString()
    : pem
  return { privateKey, fingerprint: fingerprintOf(key) }
}

/** The fingerprint of a key in PEM, not encrypted. */
export const fingerprintOfPem = (pem: string): string => fingerprintOf(createPrivateKey(pem))
