import type { LoadOptions } from './script.ts'

/** Milliseconds that k6 may take in addition to the load itself: start, graceful stop, summary. */
export const OVERHEAD = 120_000

/** Returns the variables of every script. */
export const environmentOf = ({
  url,
  host,
  ratePerSecond,
  durationMilliseconds,
}: LoadOptions): Readonly<Record<string, string>> => ({
  BASE_URL: url,
  RATE: String(ratePerSecond),
  DURATION: `${Math.round(durationMilliseconds / 1000)}s`,
  ...(host !== undefined && { HOST: host }),
})
