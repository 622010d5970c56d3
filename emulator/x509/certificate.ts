import { createHash, type KeyObject, randomBytes, sign } from 'node:crypto'

import { bits, integer, nothing, objectId, sequence, set, tagged, text, time } from './der.ts'
import { extensions } from './extensions.ts'

/** Parts of a subject, in order; the same kind may come more than once. */
export type Name = readonly (readonly [kind: 'CN' | 'O' | 'OU', value: string])[]

export interface CertificateWish {
  readonly subject: Name
  readonly publicKey: KeyObject
  /** Who signs it; its own key for a root. */
  readonly issuer: { readonly name: Name; readonly publicKey: KeyObject; readonly key: KeyObject }
  /** Milliseconds since the epoch. */
  readonly notBefore: number
  readonly notAfter: number
  /** May sign other certificates. */
  readonly authority?: boolean
  /** DNS names (also `*.example.com`) and IPv4 addresses of a server. */
  readonly hosts?: readonly string[]
}

const kinds = { CN: '2.5.4.3', O: '2.5.4.10', OU: '2.5.4.11' }

/** A certificate (version 3, RSA, SHA-256; RFC 5280), as PEM. */
export function certificatePem(wish: CertificateWish): string {
  const algorithm = sequence(objectId('1.2.840.113549.1.1.11'), nothing())
  const body = sequence(
    tagged(0, integer(Buffer.from([2]))),
    integer(randomBytes(16)),
    algorithm,
    name(wish.issuer.name),
    sequence(time(wish.notBefore), time(wish.notAfter)),
    name(wish.subject),
    wish.publicKey.export({ type: 'spki', format: 'der' }),
    tagged(3, extensions(wish, keyIdOf(wish.publicKey), keyIdOf(wish.issuer.publicKey))),
  )
  const signature = sign('RSA-SHA256', body, wish.issuer.key)
  return pemOf(sequence(body, algorithm, bits(signature)))
}

const name = (parts: Name): Buffer =>
  sequence(...parts.map(([kind, value]) => set(sequence(objectId(kinds[kind]), text(value)))))

const keyIdOf = (key: KeyObject): Buffer =>
  createHash('sha1')
    .update(key.export({ type: 'pkcs1', format: 'der' }))
    .digest()

function pemOf(der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? []
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')
}
