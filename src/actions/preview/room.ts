import type { StageLog } from '../../runner/log.ts'
import { makeRoom } from '../../stages/preview/make-room.ts'
import type { PullRequest } from '../../stages/preview/ownership.ts'
import type { PreviewCluster } from '../../stages/preview/remove.ts'
import { defaultPreview } from '../../values/environment/preview-schema.ts'
import { announceOnGitHub, factsOf } from './announce.ts'
import { DOWN_TIMEOUT } from './down.ts'
import type { Opened } from './opened.ts'

/**
 * Reckons whether a new preview finds room, and makes some where the environment file wants that.
 * @throws ActionError PREVIEW_WITHOUT_ROOM
 */
export const withRoom = async (
  reckon: () => Promise<void>,
  {
    opened,
    stage,
    ...cluster
  }: PreviewCluster & { readonly opened: Opened; readonly stage: StageLog },
): Promise<void> => {
  const { inputs, gitHub, context } = opened
  const { preview = defaultPreview, release } = inputs.pipeline.environment
  if (preview['when-full'] === 'refuse' || gitHub === undefined) return reckon()
  const { lifetime, keepLabel } = factsOf(inputs, context)
  const timeout = release?.timeout ?? DOWN_TIMEOUT
  const request = { pull: inputs.pull, lifetime, keepLabel, timeout, reckon }
  const why = `It was the oldest without activity, and the preview of #${inputs.pull.number} needed its room.`
  const notify = async (pull: PullRequest) => {
    const facts = factsOf({ ...inputs, pull }, context)
    await announceOnGitHub({ state: 'expired', why }, facts, gitHub, context)
  }
  return makeRoom(request, { ...cluster, gitHub, notify }, context, stage)
}
