// Own file: renders for people, which sending a load does not.
import type { SentLoad } from '../../clients/kubernetes/k6-samples.ts'

/** Seconds that a line of figures is made of. */
const SECONDS = 5

/**
 * Describes what the load does at the moment, to follow a text:
 * `: 80.0 req/s, p95 up to 41 ms, 0 of the last 400 failed`.
 */
export const describeNow = (sent: SentLoad): string => {
  const recent = sent.recent(SECONDS)
  const sum = (value: (second: (typeof recent)[number]) => number) =>
    recent.reduce((all, second) => all + value(second), 0)
  const ended = sum((second) => second.ended)
  if (ended === 0) return recent.length === 0 ? '' : ': no responses'
  const failed = sum((second) => second.failed)
  const dropped = sum((second) => second.dropped)
  const times = recent.flatMap(({ p95Milliseconds }) => p95Milliseconds ?? [])
  // The pods of a user's script report no times until their end.
  const p95 = times.length === 0 ? '' : `p95 up to ${Math.round(Math.max(...times))} ms, `
  const never = dropped === 0 ? '' : `, ${dropped} never sent`
  return (
    `: ${(ended / recent.length).toFixed(1)} req/s, ${p95}` +
    `${failed} of the last ${ended} failed${never}`
  )
}
