import { registryHost } from '../../clients/registry/registry-token.ts'
import { removePreview } from '../../stages/preview/remove.ts'
import { previewNamespace } from '../../values/kubernetes/preview-name.ts'
import { withGround } from '../pipeline/described.ts'
import { type Opened, reportNews } from './opened.ts'
import { endSuperseded, verdictOn } from './verdict.ts'

/** Milliseconds for the removal, if no release sets a time limit. */
export const DOWN_TIMEOUT = 600_000

const reopened = 'the pull request is open again, so its preview is not removed.'

const removed = async ({ inputs, parts, session, context }: Opened): Promise<boolean> => {
  const { pull, pipeline } = inputs
  const { clock, signal } = context
  const stage = context.log.stage('preview')
  const identity = await session()
  const found = { ...inputs, pipeline: await withGround(pipeline, identity, context) }
  const clients = parts.openClients(found, identity, registryHost(identity), context)
  const timeout = pipeline.environment.release?.timeout ?? DOWN_TIMEOUT
  const waiting = { clock, deadline: clock.now() + timeout, signal }
  const isRemoved = await removePreview(pull, await clients.connect(), waiting, stage)
  const name = previewNamespace(pull.repository, pull.number)
  stage.done(isRemoved ? `${name} is removed` : `there is no ${name}, nothing to remove`)
  return isRemoved
}

/** Removes the preview, unless the pull request that was closed is open again. */
export const down = async (opened: Opened): Promise<void> => {
  const isOpen = async () => ['same', 'outdated'].includes(await verdictOn(opened))
  const { action } = opened.inputs.target
  if (action === 'down' && (await isOpen())) return endSuperseded(reopened, opened)
  await removed(opened)
  // The report of the run that follows the reopening is not overwritten.
  if (action === 'down' && (await isOpen())) return endSuperseded(reopened, opened)
  await reportNews({ state: 'removed' }, opened)
}
