import { isIPv4 } from 'node:net'

import type { CertificateWish } from './certificate.ts'
import { bits, element, objectId, octets, sequence, truth } from './der.ts'

/** What a certificate may be used for: strict verifiers want all of these (RFC 5280, 4.2). */
export function extensions(
  { authority = false, hosts = [] }: Pick<CertificateWish, 'authority' | 'hosts'>,
  keyId: Buffer,
  issuerKeyId: Buffer,
): Buffer {
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
