import { createHash } from 'node:crypto'

import type { Clock } from '../../core/clock.ts'
import { ActionError } from '../../values/action-error.ts'
import { isFinal, type RetryPolicy, withRetries } from '../http/retry.ts'

/** For an archive of some ten megabytes, even on a slow line. */
const POLICY: RetryPolicy = { pauses: [1000, 4000], attempt: 240_000, total: 300_000 }

/** Largest download, in bytes; k6's archives are a tenth of it. */
const LARGEST = 256 * 2 ** 20

/** The file to fetch. */
interface Download {
  readonly url: string
  /** In hexadecimal digits. */
  readonly sha256: string
}

/** A response that a retry would not change. */
class Refused extends Error {}

const fetchOnce = async (url: string, signal: AbortSignal): Promise<Buffer> => {
  const response = await fetch(url, { signal })
  if (!response.ok || response.body === null) {
    await response.body?.cancel()
    const isPassing = response.status === 429 || response.status >= 500
    const failure = `HTTP ${response.status}`
    throw isPassing ? new Error(failure) : new Refused(failure)
  }
  const pieces: Uint8Array[] = []
  let bytes = 0
  for await (const piece of response.body as AsyncIterable<Uint8Array>) {
    bytes += piece.length
    // Leaving the loop cancels the response.
    if (bytes > LARGEST) throw new Refused(`more than ${LARGEST / 2 ** 20} MB`)
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

/** `fetch` puts the reason of a connection failure into the cause. */
const causeOf = (error: unknown): unknown =>
  error instanceof TypeError && error.cause !== undefined ? error.cause : error

/**
 * Fetches a file over HTTP, following redirects, and returns it if its checksum matches.
 * @throws ActionError TOOL_CHECKSUM_WRONG; why there was no response; the reason of the step's end
 */
export const download = async ({ url, sha256 }: Download, clock: Clock): Promise<Buffer> => {
  const attempt = (signal: AbortSignal) =>
    fetchOnce(url, signal).catch((error: unknown) => {
      throw causeOf(error)
    })
  const content = await withRetries(POLICY, clock, attempt, (error) => ({
    mayRepeat: !isFinal(error) && !(error instanceof Refused),
  }))
  const found = createHash('sha256').update(content).digest('hex')
  if (found === sha256) return content
  throw new ActionError({
    code: 'TOOL_CHECKSUM_WRONG',
    message: `what was fetched from ${url} has the SHA-256 ${found}, and should have ${sha256}`,
    hint: 'Nothing of it was run. Check the proxy between the runner and GitHub; with k6 on PATH, nothing is fetched.',
  })
}
