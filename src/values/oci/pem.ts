import { ActionError } from '../action-error.ts'

const LINE = 64
const FRAME = /-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END ([A-Z0-9 ]+)-----/
/**
 * The header of an encrypted key in openssl's older format: the cipher, and a block in hex. The
 * body may follow without a space, and start with hex characters too.
 */
const ENCRYPTION =
  /Proc-Type:\s*4,\s*ENCRYPTED\s*DEK-Info:\s*(DES-[A-Z0-9-]+,[0-9A-F]{16}|[A-Z0-9-]+,[0-9A-F]{32})/i

/** The error for an unusable private key. The reason never quotes the key. */
export const invalidKey = (why: string, hint: string, cause?: unknown): ActionError =>
  new ActionError({ code: 'PRIVATE_KEY_INVALID', message: why, hint, cause })

const WHOLE =
  'Store the whole key file in the secret, from "-----BEGIN" to the last "-----": gh secret set OCI_PRIVATE_KEY < oci_api_key.pem'

/** What users mistakenly store in place of a key, and how to recognize it. */
const MISTAKES: readonly (readonly [RegExp, string])[] = [
  [/^(ssh-(rsa|ed25519)|ecdsa-)/, 'it is an OpenSSH public key, not a private key'],
  [/^([0-9a-f]{2}:){15}[0-9a-f]{2}$/i, 'it is the fingerprint of a key, not the key'],
  [/^(~|\.{0,2}\/|[A-Za-z]:\\)[^\n]*$|^[^\s]+\.pem$/, 'it is the path of a file, not its content'],
  [/-----BEGIN/, 'it is cut off: the last line, "-----END …-----", is missing or damaged'],
  [/-----END/, 'its first line, "-----BEGIN …-----", is missing or damaged'],
  [
    /^[A-Za-z0-9+/=\s]{200,}$/,
    'its first and its last line ("-----BEGIN …", "-----END …") are missing',
  ],
]

/** Invisible characters that are copied along: byte order marks, zero-width and no-break spaces. */
const unseen = (text: string): string =>
  text.replaceAll(/[\uFEFF\u200B-\u200F\u2060\u00AD]/g, '').replaceAll('\u00A0', ' ')

/** Undoes what copying into a secret does to newlines and quotes, even repeatedly. */
const unescaped = (text: string): string =>
  unseen(text)
    .replaceAll(/\\+r/g, '')
    .replaceAll(/\\+n/g, '\n')
    .replaceAll('\r', '')
    .trim()
    .replace(/^(["'])([\s\S]*)\1$/, '$2')
    .trim()

/** How often base64 is decoded; each encoding makes a text a third longer. */
const LAYERS = 4

/**
 * Some users store the base64 of the file, to have one line; tools that encode secrets do it again.
 */
const decoded = (text: string, layers = LAYERS): string => {
  if (layers === 0 || text.includes('-----') || !/^[A-Za-z0-9+/=\s]+$/.test(text)) return text
  const inner = unescaped(Buffer.from(text, 'base64').toString('utf8'))
  const found = decoded(inner, layers - 1)
  return found.includes('-----BEGIN') ? found : text
}

const requireBody = (body: string): void => {
  if (/[^A-Za-z0-9+/=]/.test(body)) {
    throw invalidKey('it holds characters that no key has: it was altered when copied', WHOLE)
  }
  if (body === '' || body.length % 4 !== 0) {
    throw invalidKey(
      'it is cut off: characters are missing between the first and the last line',
      WHOLE,
    )
  }
}

const requirePrivate = (label: string): void => {
  if (label === 'OPENSSH PRIVATE KEY') {
    throw invalidKey(
      'it is in the format of OpenSSH, which OCI does not take',
      'Generate an API key in the OCI console, or convert a copy: ssh-keygen -p -m PEM -f copy.pem',
    )
  }
  if (label.endsWith('PRIVATE KEY')) return
  throw invalidKey(`it is a ${label.toLowerCase()}, not a private key`, WHOLE)
}

/**
 * Repairs the lines of a private key in PEM after copying: newlines that were lost or written as
 * `\n`, Windows line endings, indentation, quotes, base64 around it all.
 * @throws ActionError PRIVATE_KEY_INVALID with the reason.
 */
export const repairPem = (text: string): string => {
  const pem = decoded(unescaped(text))
  const [, label, inner, end] = FRAME.exec(pem) ?? []
  if (label === undefined || inner === undefined) {
    const [, why] = MISTAKES.find(([pattern]) => pattern.test(pem)) ?? []
    throw invalidKey(why ?? 'it is not a key in PEM format', WHOLE)
  }
  requirePrivate(label)
  if (end !== label) throw invalidKey(`it begins as ${label} and ends as ${end ?? ''}`, WHOLE)
  const [header, algorithm] = ENCRYPTION.exec(inner) ?? ['']
  const body = inner.replace(header, '').replace(/\s+/g, '')
  requireBody(body)
  const lines = body.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? []
  const headers =
    algorithm === undefined ? [] : ['Proc-Type: 4,ENCRYPTED', `DEK-Info: ${algorithm}`, '']
  return `${[`-----BEGIN ${label}-----`, ...headers, ...lines, `-----END ${label}-----`].join('\n')}\n`
}
