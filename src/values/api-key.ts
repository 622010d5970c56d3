import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'

import { ActionError } from './action-error.ts'

/** A private key that signs API requests, with the fingerprint under which OCI knows it. */
export interface ApiKey {
  readonly privateKey: string
  /** MD5 of the public key's DER, as pairs of hex digits with colons. */
  readonly fingerprint: string
}

const invalid = (message: string, hint: string, cause?: unknown): ActionError =>
  new ActionError({ code: 'PRIVATE_KEY_INVALID', message, hint, cause })

/** Secrets often lose their line ends on the way; both forms of a lost one are undone. */
const withLineEnds = (text: string): string => {
  const unescaped = text.includes('\n') ? text : text.replaceAll('\\n', '\n')
  const [, begin, body, end] =
    /(-----BEGIN [^-]+-----)([\s\S]*?)(-----END [^-]+-----)/.exec(unescaped.trim()) ?? []
  if (begin === undefined || body === undefined || end === undefined) return unescaped
  const isOneLine = !body.trim().includes('\n') && !body.includes(':')
  const lines = isOneLine ? (body.replace(/\s+/g, '').match(/.{1,64}/g) ?? []) : [body.trim()]
  return `${begin}\n${lines.join('\n')}\n${end}\n`
}

const load = (pem: string, passphrase: string | undefined): KeyObject => {
  try {
    return createPrivateKey(passphrase === undefined ? pem : { key: pem, passphrase })
  } catch (cause) {
    const isEncrypted = /ENCRYPTED/.test(pem)
    throw isEncrypted
      ? invalid(
          'the private key is encrypted, and the passphrase is missing or wrong',
          'Set the input "passphrase".',
          cause,
        )
      : invalid(
          'the private key cannot be read as PEM',
          'Paste the whole key file into the secret, from "-----BEGIN" to the last "-----", with its line ends.',
          cause,
        )
  }
}

export const fingerprintOf = (key: KeyObject): string => {
  const der = createPublicKey(key).export({ type: 'spki', format: 'der' })
  return (createHash('md5').update(der).digest('hex').match(/../g) ?? []).join(':')
}

/**
 * Reads an API signing key.
 * @throws ActionError PRIVATE_KEY_INVALID: not PEM, wrong passphrase, not RSA.
 */
export const parseApiKey = (text: string, passphrase?: string): ApiKey => {
  const privateKey = withLineEnds(text)
  const key = load(privateKey, passphrase)
  if (key.asymmetricKeyType !== 'rsa') {
    throw invalid(
      'the private key is not an RSA key',
      'OCI signs API requests with RSA keys: generate one in the console.',
    )
  }
  return { privateKey, fingerprint: fingerprintOf(key) }
}
