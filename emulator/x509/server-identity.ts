import { createSecureContext, type SecureContext, type TlsOptions } from 'node:tls'

import type { Context } from '../oci/core/context.ts'
import { newKeyPair } from '../oci/credentials/key-pair.ts'
import { certificateAuthority } from './authority.ts'

const LIFE = 365 * 24 * 3600_000

/** The TLS options of the emulator's servers, and the certificate that clients must trust. */
export interface ServerIdentity {
  readonly authorityPem: string
  readonly tls: TlsOptions
}

/** Issues certificates for any name that a client requests; for an address, one for loopback. */
export const createServerIdentity = async (
  context: Pick<Context, 'store' | 'clock'>,
): Promise<ServerIdentity> => {
  const authority = await certificateAuthority(context, 'OKE emulator CA')
  const { publicKey, privateKeyPem: key } = await newKeyPair()
  const certify = (...hosts: string[]): string =>
    authority.certify({
      subject: [['CN', 'OKE emulator']],
      ...{ publicKey, hosts, lifeMilliseconds: LIFE },
    })
  const made = new Map<string, SecureContext>()
  const contextFor = (name: string): SecureContext => {
    const known = made.get(name) ?? createSecureContext({ key, cert: certify(name) })
    made.set(name, known)
    return known
  }
  const tls: TlsOptions = {
    key,
    cert: certify('127.0.0.1', '127.0.0.3', 'localhost'),
    SNICallback: (name, done) => done(null, contextFor(name)),
  }
  return { authorityPem: authority.certificatePem, tls }
}
