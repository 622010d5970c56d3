import type { InputReader } from '../../runner/inputs.ts'
import { defaults } from '../../values/defaults.ts'
import { parseDuration } from '../../values/duration.ts'
import { asInteger, asText } from '../../values/input-text.ts'
import type { LoadLimits } from '../../values/load/load-limits.ts'
import { parseRate, perSecond } from '../../values/rate.ts'

const own = defaults.load

/** The limits of a load, which only inputs can set. */
export const readLoadLimits = (read: InputReader): LoadLimits => ({
  perSecond: perSecond(read.orDefault('max-rate', parseRate, own['max-rate'])),
  milliseconds: read.orDefault('max-duration', parseDuration, own['max-duration']),
  users: read.orDefault('max-users', asInteger(1), own['max-users']),
})

/** A host given as an input is intended. An invalid address is reported with the environment. */
export const readLoadTargets = (read: InputReader): readonly string[] => {
  const url = read.optional('url', asText) ?? ''
  const named = read.list('allow-target', asText)
  return URL.canParse(url) ? [...named, new URL(url).hostname] : named
}
