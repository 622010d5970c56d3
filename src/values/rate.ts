import { ActionError } from './action-error.ts'

/** A number of requests per time span, as for k6's arrival-rate executors. */
export interface Rate {
  readonly requests: number
  readonly perMilliseconds: number
}

const SPANS: Readonly<Record<string, number>> = { s: 1000, m: 60_000 }

/**
 * A rate of requests: '80/s', '300/m'.
 * @throws ActionError RATE_INVALID
 */
export const parseRate = (text: string): Rate => {
  const [, requests, unit = ''] = /^([0-9]+)\s*\/\s*(s|m)$/.exec(text.trim()) ?? []
  const perMilliseconds = SPANS[unit]
  if (requests !== undefined && Number(requests) > 0 && perMilliseconds !== undefined) {
    return { requests: Number(requests), perMilliseconds }
  }
  throw new ActionError({
    code: 'RATE_INVALID',
    message: `"${text}" is not a rate above zero`,
    hint: 'Write whole requests per second or minute: 80/s, 300/m.',
  })
}

export const perSecond = ({ requests, perMilliseconds }: Rate): number =>
  (requests * 1000) / perMilliseconds
