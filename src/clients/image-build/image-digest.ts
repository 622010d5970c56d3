import { ActionError } from '../../values/action-error.ts'

const DIGEST = /^sha256:[0-9a-f]{64}$/

/** A digest; undefined for anything else that a builder wrote. */
export const digestIn = (text: unknown): string | undefined =>
  typeof text === 'string' && DIGEST.test(text.trim()) ? text.trim() : undefined

/** Reads the digest of what was pushed. @throws ActionError IMAGE_DIGEST_MISSING */
export const requireDigest = (text: unknown): string => {
  const digest = digestIn(text)
  if (digest !== undefined) return digest
  throw new ActionError({
    code: 'IMAGE_DIGEST_MISSING',
    message: 'the image was pushed, but the builder did not report its digest',
    hint: 'Update the builder, or choose another one with "builder".',
  })
}
