// Own file: loads zod, so it is imported only for a run with a baseline.
import { ActionError } from '../../../values/action-error.ts'
import { parseJson } from '../../../values/json.ts'
import { type TimelineFile, timelineSchema } from './timeline-schema.ts'

/**
 * Reads a `timeline.json` that an earlier run left.
 * @throws ActionError BASELINE_INVALID
 */
export const readTimeline = (path: string, text: string): TimelineFile => {
  const read = timelineSchema.safeParse(parseJson(text))
  if (read.success) return read.data
  const [issue] = read.error.issues
  const place = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.join('.')}`
  throw new ActionError({
    code: 'BASELINE_INVALID',
    message: `${path} is no timeline.json of this version: ${issue?.message ?? 'it is not readable'}${place}`,
    hint: 'Give "baseline" the timeline.json of an earlier run, or the folder that it was downloaded into.',
  })
}
