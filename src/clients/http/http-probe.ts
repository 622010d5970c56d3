import type { Clock } from '../../core/clock.ts'
import { messageOf } from '../../values/action-error.ts'

/** What an address said: a status, or why there was none. */
export type ProbeAnswer = { readonly status: number } | { readonly failure: string }

/** Asks an address once. */
export type Probe = (url: string) => Promise<ProbeAnswer>

/** Milliseconds for one question. */
const timeout = 5_000

/** GET without following redirects: a redirect is an answer of the application too. */
export const probeWith =
  (clock: Clock): Probe =>
  async (url) => {
    try {
      const response = await fetch(url, { redirect: 'manual', signal: clock.limit(timeout) })
      await response.body?.cancel()
      return { status: response.status }
    } catch (error) {
      const cause = error instanceof TypeError && error.cause !== undefined ? error.cause : error
      return { failure: messageOf(cause) }
    }
  }
