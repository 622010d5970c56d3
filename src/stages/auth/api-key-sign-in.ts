import { ActionError } from '../../values/action-error.ts'
import type { ApiKey } from '../../values/oci/api-key.ts'
import type { SignedIn } from './signed-in.ts'

interface ApiKeySignIn {
  readonly tenancyId: string
  readonly userId: string
  readonly key: ApiKey
  /** If given, it must match the key. */
  readonly fingerprint?: string | undefined
}

/**
 * The identity of an API signing key. The fingerprint follows from the key, so it need not be given.
 * @throws ActionError FINGERPRINT_MISMATCH
 */
export const signInWithApiKey = (signIn: ApiKeySignIn): SignedIn => {
  const { key, fingerprint, tenancyId, userId } = signIn
  if (fingerprint !== undefined && fingerprint.toLowerCase() !== key.fingerprint) {
    throw new ActionError({
      code: 'FINGERPRINT_MISMATCH',
      message: `fingerprint ${fingerprint} does not belong to the private key, whose fingerprint is ${key.fingerprint}`,
      hint: 'Leave the input "fingerprint" out, or store the private key that belongs to it.',
    })
  }
  return { method: 'API key', tenancyId, userId, privateKey: key.privateKey }
}
