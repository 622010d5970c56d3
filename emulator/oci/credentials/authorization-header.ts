/**
 * The parsed header
 * `Authorization: Signature version="1",keyId="…",algorithm="…",headers="…",signature="…"`.
 */
export interface SignatureHeader {
  readonly version: string
  readonly keyId: string
  readonly algorithm: string
  /** The signed header names in order, lower-case. */
  readonly headers: readonly string[]
  /** Base64. */
  readonly signature: string
}

const PARAMETER = /\s*([A-Za-z]+)\s*=\s*"([^"]*)"\s*(?:,|$)/y

/** Parses the header, with parameters in any order and case; undefined if it is no signature. */
export const parseSignatureHeader = (value: string | undefined): SignatureHeader | undefined => {
  const scheme = /^\s*Signature\s+/i.exec(value ?? '')
  if (!scheme || value === undefined) return undefined
  const given = readParameters(value.slice(scheme[0].length))
  const [keyId, signature, headers] = ['keyid', 'signature', 'headers'].map((n) => given?.get(n))
  if (!given || !keyId || !signature || !headers) return undefined
  return {
    version: given.get('version') ?? '',
    keyId,
    algorithm: (given.get('algorithm') ?? '').toLowerCase(),
    headers: headers.toLowerCase().trim().split(/\s+/),
    signature,
  }
}

const readParameters = (text: string): Map<string, string> | undefined => {
  const found = new Map<string, string>()
  const pattern = new RegExp(PARAMETER)
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text)
    if (!match?.[1] || match[2] === undefined || found.has(match[1].toLowerCase())) return undefined
    found.set(match[1].toLowerCase(), match[2])
  }
  return found
}
