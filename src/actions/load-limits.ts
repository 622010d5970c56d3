import type { InputReader } from '../runner/inputs.ts'
import { defaults } from '../values/defaults.ts'
import { parseDuration } from '../values/duration.ts'
import type { LoadLimits } from '../values/load/load-limits.ts'
import { parseRate, perSecond } from '../values/rate.ts'

const own = defaults.load

/** How much is allowed, which only inputs say. */
export const readLoadLimits = (read: InputReader): LoadLimits => ({
  perSecond: perSecond(read.orDefault('max-rate', parseRate, own['max-rate'])),
  milliseconds: read.orDefault('max-duration', parseDuration, own['max-duration']),
})
