import { createHash } from 'node:crypto'

import { ActionError } from '../values/action-error.ts'

/** How to create something that must exist once, however many runs want it concurrently. */
export interface Creation<T> {
  /** For people, e.g. `virtual node pool "shop"`. */
  readonly name: string
  /** What identifies it across runs; the retry token is derived from it. */
  readonly identity: readonly string[]
  /**
   * Sends the request. Undefined if the token's resource is gone: OCI repeats its first response to
   * a token for a day.
   */
  readonly create: (retryToken: string) => Promise<T | undefined>
  /**
   * Searches again when the request is refused, since another run may have created it, and when its
   * response is lost, since OCI may have carried it out.
   */
  readonly find: () => Promise<T | undefined>
}

/** How often the created resource may be gone again before we give up. */
const ATTEMPTS = 10

/** How often all attempts at the request may be lost before we give up. */
const LOSSES = 2

/** OCI accepts at most 64 characters. */
const retryToken = (identity: readonly string[], attempt: number): string =>
  createHash('sha256')
    .update(JSON.stringify([...identity, attempt]))
    .digest('hex')

/** Codes for names, addresses and gateways that are taken, and for unusable tokens. */
const isRefusal = ({ service }: ActionError): boolean => [400, 409].includes(service?.status ?? 0)

/**
 * Whether OCI refuses the token, because its resource is gone or its first request differed. The
 * code is documented; that other services report it in the message is not confirmed.
 */
const isTokenRefused = ({ service, message }: ActionError): boolean =>
  service?.code === 'InvalidatedRetryToken' || /retry[ -]?token/i.test(message)

/**
 * Creates it once for all runs: they send the same retry token. OCI keeps a token for a day even if
 * its resource was deleted: then the next token is used. A lost request is retried with its own.
 * @throws ActionError RESOURCE_GONE, and what the creation throws
 */
export const createOnce = async <T>(creation: Creation<T>): Promise<T> => {
  const { name, identity, create, find } = creation
  for (let attempt = 1, losses = 0; attempt <= ATTEMPTS;) {
    try {
      const created = await create(retryToken(identity, attempt))
      if (created !== undefined) return created
      attempt++
    } catch (error) {
      if (!(error instanceof ActionError && (error.isTransient || isRefusal(error)))) throw error
      const found = await find()
      if (found !== undefined) return found
      if (isTokenRefused(error)) attempt++
      else if (!error.isTransient || ++losses >= LOSSES) throw error
    }
  }
  throw new ActionError({
    code: 'RESOURCE_GONE',
    message: `${name} was created ${ATTEMPTS} times within a day and is gone each time`,
    hint: 'Somebody or something deletes it: look into the audit log of the compartment, and run again tomorrow or under another name.',
  })
}
