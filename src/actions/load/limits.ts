import type { InputReader } from '../../runner/inputs.ts'
import { defaults } from '../../values/defaults.ts'
import { parseDuration } from '../../values/duration.ts'
import { asInteger, asText } from '../../values/input-text.ts'
import type { LoadLimits } from '../../values/load/load-limits.ts'
import { parseRate, perSecond } from '../../values/rate.ts'

const own = defaults.load

/** How much is allowed, which only inputs say. */
export const readLoadLimits = (read: InputReader): LoadLimits => ({
  perSecond: perSecond(read.orDefault('max-rate', parseRate, own['max-rate'])),
  milliseconds: read.orDefault('max-duration', parseDuration, own['max-duration']),
  users: read.orDefault('max-users', asInteger(1), own['max-users']),
})

/** A host that an input names is no slip of a file. What is no address is told of with the environment. */
export const readLoadTargets = (read: InputReader): readonly string[] => {
  const url = read.optional('url', asText) ?? ''
  const named = read.list('allow-target', asText)
  return URL.canParse(url) ? [...named, new URL(url).hostname] : named
}
