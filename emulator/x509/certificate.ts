import { createHash, type KeyObject, randomBytes, sign } from 'node:crypto'
import { isIPv4 } from 'node:net'

import {
  bits,
  element,
  integer,
  nothing,
  objectId,
  octets,
  sequence,
  set,
  tagged,
  text,
  time,
  truth,
} from './der.ts'

/** The parts of a subject, in order; a kind may occur more than once. */
export type Name = readonly (readonly [kind: 'CN' | 'O' | 'OU', value: string])[]

interface CertificateDetails {
  readonly subject: Name
  readonly publicKey: KeyObject
  /** The issuer that signs it; for a root its own key. */
  readonly issuer: { readonly name: Name; readonly publicKey: KeyObject; readonly key: KeyObject }
  /** Milliseconds since the epoch. */
  readonly notBefore: number
  readonly notAfter: number
  /** Whether it may sign other certificates. */
  readonly authority?: boolean
  /** DNS names (including e.g. `*.example.com`) and IPv4 addresses of a server. */
  readonly hosts?: readonly string[]
}

const kinds = { CN: '2.5.4.3', O: '2.5.4.10', OU: '2.5.4.11' }

/** Returns a certificate (version 3, RSA, SHA-256; RFC 5280) as PEM. */
export const certificatePem = (desired: CertificateDetails): string => {
  const algorithm = sequence(objectId('1.2.840.113549.1.1.11'), nothing())
  const body = sequence(
    tagged(0, integer(Buffer.from([2]))),
    integer(randomBytes(16)),
    algorithm,
    name(desired.issuer.name),
    sequence(time(desired.notBefore), time(desired.notAfter)),
    name(desired.subject),
    desired.publicKey.export({ type: 'spki', format: 'der' }),
    tagged(3, extensions(desired, keyIdOf(desired.publicKey), keyIdOf(desired.issuer.publicKey))),
  )
  const signature = sign('RSA-SHA256', body, desired.issuer.key)
  return pemOf(sequence(body, algorithm, bits(signature)))
}

const name = (parts: Name): Buffer =>
  sequence(...parts.map(([kind, value]) => set(sequence(objectId(kinds[kind]), text(value)))))

const keyIdOf = (key: KeyObject): Buffer =>
  createHash('sha1')
    .update(key.export({ type: 'pkcs1', format: 'der' }))
    .digest()

const pemOf = (der: Buffer): string => {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? []
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')
}

/** Returns the extensions that strict verifiers require (RFC 5280, 4.2). */
const extensions = (
  { authority = false, hosts = [] }: Pick<CertificateDetails, 'authority' | 'hosts'>,
  keyId: Buffer,
  issuerKeyId: Buffer,
): Buffer => {
  const usage = authority ? keyCertSign : digitalSignature
  return sequence(
    extension('2.5.29.19', true, authority ? sequence(truth()) : sequence()),
    extension('2.5.29.15', true, bits(Buffer.from([usage.byte]), usage.unused)),
    extension('2.5.29.14', false, octets(keyId)),
    extension('2.5.29.35', false, sequence(element(0x80, issuerKeyId))),
    ...(hosts.length > 0 ? [serverAuthentication(), alternativeNames(hosts)] : []),
  )
}

const keyCertSign = { byte: 0x06, unused: 1 }
const digitalSignature = { byte: 0xa0, unused: 5 }

const extension = (id: string, critical: boolean, value: Buffer): Buffer =>
  sequence(objectId(id), ...(critical ? [truth()] : []), octets(value))

const serverAuthentication = (): Buffer =>
  extension('2.5.29.37', false, sequence(objectId('1.3.6.1.5.5.7.3.1')))

const alternativeNames = (hosts: readonly string[]): Buffer =>
  extension('2.5.29.17', false, sequence(...hosts.map(alternativeName)))

const alternativeName = (host: string): Buffer =>
  isIPv4(host)
    ? element(0x87, Buffer.from(host.split('.').map(Number)))
    : element(0x82, Buffer.from(host))
