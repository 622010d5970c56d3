import { messageOf } from '../../values/action-error.ts'
import type { Opened } from './opened.ts'
import { notePending } from './pending.ts'

/** Whether the pull request is still as this run takes it, or what has come since. */
type Verdict = 'same' | 'closed' | 'outdated' | 'unknown'

/**
 * Looks at the pull request as it is now: a run that is repeated has an old event, and building takes
 * its time. Unknown where GitHub does not say, and for what a person ordered: then the event counts.
 */
export const verdictOn = async ({ inputs, gitHub, context }: Opened): Promise<Verdict> => {
  const { isAutomatic, pull, asOf } = inputs.target
  if (!isAutomatic || gitHub === undefined) return 'unknown'
  try {
    const now = await gitHub.pulls.find(pull.number)
    // GitHub may still show the pull request as it was before the event.
    if (now.updatedAt < asOf) return 'unknown'
    if (!now.isOpen) return 'closed'
    return now.sha === pull.sha ? 'same' : 'outdated'
  } catch (error) {
    context.log.debug(messageOf(error))
    return 'unknown'
  }
}

/** Whether a preview is still to be made. */
export const isWanted = (verdict: Verdict): verdict is 'same' | 'unknown' =>
  verdict === 'same' || verdict === 'unknown'

/** Ends the run as one that is no longer wanted: nothing is wrong. */
export const endSuperseded = async (why: string, { context }: Opened): Promise<void> => {
  await notePending(undefined, context)
  context.log.notice(`Superseded: ${why}`)
  await context.summary.append(`### Preview superseded\n\n${why}\n`)
  await context.outputs.set('state', 'superseded')
}

const outdated = 'the pull request has a newer commit, whose own run makes the preview.'
export const endOutdated = (opened: Opened): Promise<void> => endSuperseded(outdated, opened)
