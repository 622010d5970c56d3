import { createHash } from 'node:crypto'

import { ActionError } from '../values/action-error.ts'

/** How something is created that must exist once, however many runs want it at the same time. */
export interface Creation<T> {
  /** For people, e.g. `virtual node pool "shop"`. */
  readonly name: string
  /** What makes it the same thing to every run: the retry token is made of it. */
  readonly identity: readonly string[]
  /**
   * Sends the request. Undefined if the resource of the token is gone: OCI repeats its first response
   * to a token for a day.
   */
  readonly create: (retryToken: string) => Promise<T | undefined>
  /**
   * Searches again when the request is refused, since another run may have created it, and when its
   * response is lost, since OCI may have carried it out.
   */
  readonly find: () => Promise<T | undefined>
}

/** How often something may be gone again before we give up. */
const ATTEMPTS = 10

/** How often all attempts at the request may be lost before we give up. */
const LOSSES = 2

/** OCI takes 64 characters at most. */
const retryToken = (identity: readonly string[], attempt: number): string =>
  createHash('sha256')
    .update(JSON.stringify([...identity, attempt]))
    .digest('hex')

/** Names, addresses and gateways that are taken are refused so, and tokens that cannot be used. */
const isRefusal = ({ service }: ActionError): boolean => [400, 409].includes(service?.status ?? 0)

/**
 * Whether OCI refuses the token, since its resource is gone or its first request was another one.
 * The code is documented; that services other than that say so in words is not confirmed.
 */
const isTokenRefused = ({ service, message }: ActionError): boolean =>
  service?.code === 'InvalidatedRetryToken' || /retry[ -]?token/i.test(message)

/**
 * Creates it once for all runs: they send the same retry token. OCI keeps a token for a day even if
 * its resource was deleted: the next one is taken then. A lost request is sent again with its own.
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
