import type { GitHubRepository } from '../../clients/github/github.ts'
import type { OciSession } from '../../clients/oci/oci-session.ts'
import type { ActionContext } from '../../runner/context.ts'
import { announce, factsOf } from './announce.ts'
import type { PreviewParts } from './clients.ts'
import type { PreviewInputs } from './inputs.ts'
import { notePending } from './pending.ts'
import type { News } from '../../stages/preview/news.ts'

/** What deployment and removal of a preview begin with. */
export interface Opened {
  readonly inputs: PreviewInputs
  readonly parts: PreviewParts
  readonly gitHub: GitHubRepository | undefined
  /** Signs in when it is first needed. */
  readonly session: () => Promise<OciSession>
  readonly context: ActionContext
}

/** Says the news of this run. */
export const reportNews = async (
  news: News,
  { inputs, gitHub, context }: Opened,
): Promise<void> => {
  const isEnd = news.state !== 'building'
  if (!isEnd) await notePending(inputs.pull, context)
  await announce(news, factsOf(inputs, context), gitHub, context)
  if (!isEnd) return
  await notePending(undefined, context)
  await context.outputs.set('state', news.state)
}
