import { invalidParameter } from '../core/service.ts'
import { defaultEviction, type Eviction } from './virtual-nodes.ts'

const LARGEST_MINUTES = 60

/** Reads from a delete's query how to evict. Throws 400 for a duration outside PT0M to PT60M. */
export const evictionOf = (query: URLSearchParams): Eviction => {
  const duration = query.get('overrideEvictionGraceDurationVnp')
  const force = query.get('isForceDeletionAfterOverrideGraceDurationVnp')
  if (force !== null && force !== 'true' && force !== 'false') {
    throw invalidParameter('isForceDeletionAfterOverrideGraceDurationVnp must be true or false')
  }
  const graceMilliseconds =
    duration === null ? defaultEviction.graceMilliseconds : parseDuration(duration)
  return { graceMilliseconds, force: force === 'true' }
}

const parseDuration = (text: string): number => {
  const match = /^PT(?=\d)(?:(\d{1,2})H)?(?:(\d{1,4})M)?(?:(\d{1,5})S)?$/.exec(text)
  const [hours, minutes, seconds] = (match ?? []).slice(1).map((part) => Number(part ?? 0))
  const milliseconds = ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) * 1000
  if (match && milliseconds <= LARGEST_MINUTES * 60_000) return milliseconds
  throw invalidParameter(
    `overrideEvictionGraceDurationVnp must be an ISO 8601 duration from PT0M to PT60M, not '${text}'`,
  )
}
