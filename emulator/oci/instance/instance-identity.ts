import { type KeyObject, X509Certificate } from 'node:crypto'

import { type Authority, certificateAuthority } from '../../x509/authority.ts'
import type { Context } from '../core/context.ts'
import { notAuthenticated } from '../credentials/not-authenticated.ts'
import { signingKey } from '../credentials/signing-keys.ts'
import { theInstance } from './instance.ts'

/** Certificates of instances are renewed several times a day. */
const LIFE = 8 * 3600_000

export interface CertifiedInstance {
  readonly instanceId: string
  readonly compartmentId: string
  readonly tenancyId: string
  readonly publicKey: KeyObject
  /** SHA-1 and SHA-256 of the certificate, as lower-case hex without colons. */
  readonly fingerprints: readonly string[]
}

/** The certificates by which an instance proves its identity. */
export interface InstanceIdentity {
  /** Issues a new certificate of the instance's key, as PEM. */
  certificatePem(): string
  readonly privateKeyPem: string
  readonly intermediatePem: string
  /**
   * Returns the instance of a certificate (base64 of its DER). Throws 401 if the certificate was
   * not issued here or is not valid.
   */
  verify(certificate: string): CertifiedInstance
}

export const createInstanceIdentity = async (context: Context): Promise<InstanceIdentity> => {
  const authority = await certificateAuthority(context, 'PKISVC Identity Intermediate')
  const { privateKey, publicKey } = await signingKey(context.store, 'instance')
  return {
    certificatePem: () => certify(context, authority, publicKey),
    privateKeyPem: privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
    intermediatePem: authority.certificatePem,
    verify: (certificate) => verify(certificate, authority, context.clock.now()),
  }
}

/**
 * Issues a certificate whose subject names what the SDKs and the federation read: tenancy,
 * compartment and instance.
 */
const certify = (context: Context, authority: Authority, publicKey: KeyObject): string => {
  const { id, compartmentId, tenancyId } = theInstance(context)
  return authority.certify({
    subject: [
      ['CN', id],
      ['OU', 'opc-certtype:instance'],
      ['OU', `opc-compartment:${compartmentId}`],
      ['OU', `opc-instance:${id}`],
      ['OU', `opc-tenant:${tenancyId}`],
    ],
    publicKey,
    lifeMilliseconds: LIFE,
  })
}

const verify = (text: string, authority: Authority, now: number): CertifiedInstance => {
  const certificate = parse(text)
  const named = subjectOf(certificate)
  const [instanceId, compartmentId, tenancyId] = ['instance', 'compartment', 'tenant'].map((kind) =>
    named.get(`opc-${kind}`),
  )
  const inTime = now >= +certificate.validFromDate && now <= +certificate.validToDate
  if (!inTime || !certificate.verify(authority.publicKey)) throw notAuthenticated()
  if (!instanceId || !compartmentId || !tenancyId) throw notAuthenticated()
  const fingerprints = [certificate.fingerprint, certificate.fingerprint256].map((value) =>
    value.replaceAll(':', '').toLowerCase(),
  )
  const { publicKey } = certificate
  return { instanceId, compartmentId, tenancyId, publicKey, fingerprints }
}

const parse = (text: string): X509Certificate => {
  try {
    return new X509Certificate(Buffer.from(text, 'base64'))
  } catch {
    throw notAuthenticated()
  }
}

const subjectOf = ({ subject }: X509Certificate): Map<string, string> =>
  new Map(
    subject.split('\n').flatMap((line) => {
      const [, kind, value] = /^OU=(opc-[a-z]+):(.+)$/.exec(line) ?? []
      return kind && value ? [[kind, value] as const] : []
    }),
  )
