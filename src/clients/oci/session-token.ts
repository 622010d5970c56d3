import { ActionError, messageOf } from '../../values/action-error.ts'
import { jwtClaims } from '../../values/oci/jwt-claims.ts'

/** A token in a file, and how to get its successor; `renew` writes the file too. */
interface TokenSource {
  read(): Promise<string>
  renew(token: string): Promise<string>
}

/** Milliseconds before its expiry at which a token is renewed; less for short-lived tokens. */
const MARGIN = 5 * 60_000
/** Milliseconds after a failed renewal before the next try. */
const PAUSE = 30_000

/** Expiry of a token in milliseconds since the epoch; undefined if it has none. */
export const tokenEnd = (token: string): number | undefined => {
  const { exp } = jwtClaims(token)
  return typeof exp === 'number' ? exp * 1000 : undefined
}

const marginOf = (token: string, end: number): number => {
  const { iat } = jwtClaims(token)
  return typeof iat === 'number' ? Math.min(MARGIN, (end - iat * 1000) / 4) : MARGIN
}

const ended = (end: number, cause: unknown): ActionError =>
  new ActionError({
    code: 'SESSION_EXPIRED',
    message: `the session ended at ${new Date(end).toISOString()}, and could not be renewed: ${messageOf(cause)}`,
    hint:
      cause instanceof ActionError
        ? `Sign in again: run the auth action in this job once more. ${cause.hint}`
        : 'Sign in again: run the auth action in this job once more.',
    cause,
  })

/**
 * Returns the session's token, renewed shortly before its expiry. Calls at the same time share one
 * renewal, and another process's renewal is seen, because the file is read each time.
 * @throws ActionError SESSION_EXPIRED if the token has expired and cannot be renewed.
 */
export const tokenKeeper = (source: TokenSource, now: () => number): (() => Promise<string>) => {
  let pending: Promise<string> | undefined
  let failedAt = Number.NEGATIVE_INFINITY
  const renewed = async (token: string, end: number): Promise<string> => {
    try {
      return await source.renew(token)
    } catch (error) {
      failedAt = now()
      // A token that is still valid is better than none: the next call tries again.
      if (now() < end) return token
      throw ended(end, error)
    }
  }
  const fresh = async (): Promise<string> => {
    const token = await source.read()
    const end = tokenEnd(token)
    if (end === undefined || end - now() > marginOf(token, end)) return token
    if (now() < end && now() - failedAt < PAUSE) return token
    return renewed(token, end)
  }
  return () => (pending ??= fresh().finally(() => (pending = undefined)))
}
