import type { KeyObject } from 'node:crypto'

import type { Context } from '../oci/core/context.ts'
import { signingKey } from '../oci/credentials/signing-keys.ts'
import { certificatePem, type Name } from './certificate.ts'

const HOUR = 3600_000
const ROOT_LIFE = 10 * 365 * 24 * HOUR

/** A certificate authority of the emulator; its key is saved in the store. */
export interface Authority {
  /** Its self-signed certificate. */
  readonly certificatePem: string
  readonly publicKey: KeyObject
  /** Certifies a public key, valid from an hour ago, because clocks differ. */
  certify(desired: {
    readonly subject: Name
    readonly publicKey: KeyObject
    readonly lifeMilliseconds: number
    readonly hosts?: readonly string[]
  }): string
}

/** Returns the authority of this name, created on first use. */
export const certificateAuthority = async (
  context: Pick<Context, 'store' | 'clock'>,
  commonName: string,
): Promise<Authority> => {
  const { privateKey: key, publicKey } = await signingKey(context.store, commonName)
  const name: Name = [
    ['O', 'OKE emulator'],
    ['CN', commonName],
  ]
  const issuer = { name, publicKey, key }
  // Saved with its key, so that clients can trust the same certificate over a restart.
  const certificate = keptCertificate(context, commonName, (now) =>
    certificatePem({
      ...{ subject: name, publicKey, issuer, authority: true },
      notBefore: now - HOUR,
      notAfter: now + ROOT_LIFE,
    }),
  )
  return {
    certificatePem: certificate,
    publicKey,
    certify: ({ lifeMilliseconds, ...desired }) => {
      const now = context.clock.now()
      return certificatePem({
        ...desired,
        issuer,
        notBefore: now - HOUR,
        notAfter: now + lifeMilliseconds,
      })
    },
  }
}

interface KeptCertificate {
  readonly id: string
  readonly pem: string
}

const keptCertificate = (
  { store, clock }: Pick<Context, 'store' | 'clock'>,
  id: string,
  make: (now: number) => string,
): string => {
  const kept = store.collection<KeptCertificate>('authorities')
  return (kept.get(id) ?? kept.put({ id, pem: make(clock.now()) })).pem
}
