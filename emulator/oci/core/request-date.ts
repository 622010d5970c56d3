import { notAuthenticated } from '../credentials/not-authenticated.ts'

/** How far a request's date may be from the service's clock, in milliseconds (commonly stated). */
const ALLOWED_SKEW = 5 * 60_000

/**
 * Throws 401 when the date is none, or further than the allowed skew from `now` (milliseconds).
 * Only dates that name their zone are taken: RFC 1123, which always ends in GMT.
 */
export const requireRecentDate = (date: string | undefined, now: number): void => {
  const signed = date !== undefined && / GMT$/.test(date) ? Date.parse(date) : NaN
  if (Number.isNaN(signed)) throw notAuthenticated()
  if (Math.abs(now - signed) <= ALLOWED_SKEW) return
  const [current, earliest, latest] = [0, -ALLOWED_SKEW, ALLOWED_SKEW].map((milliseconds) =>
    new Date(now + milliseconds).toUTCString(),
  )
  throw notAuthenticated(
    `Date '${date}' is not within allowed clock skew. Current '${current}', ` +
      `valid datetime range: ['${earliest}', '${latest}']`,
  )
}
