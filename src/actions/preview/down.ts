import { registryHost } from '../../clients/registry/registry-token.ts'
import { renderDown } from '../../stages/preview/comment.ts'
import { removePreview } from '../../stages/preview/remove.ts'
import { previewNamespace } from '../../values/kubernetes/preview-name.ts'
import type { Opened } from './opened.ts'
import type { Told } from './report.ts'

/** Milliseconds for the removal, if no release says how long to wait. */
const TIMEOUT = 600_000

/** Removes the preview. */
export const down = async ({ inputs, parts, session, context }: Opened): Promise<Told> => {
  const { pull, pipeline } = inputs
  const { clock, signal } = context
  const stage = context.log.stage('preview')
  const clients = parts.openClients(inputs, session, registryHost(session), context)
  const timeout = pipeline.environment.release?.timeout ?? TIMEOUT
  const waiting = { clock, deadline: clock.now() + timeout, signal }
  const removed = await removePreview(pull, await clients.connect(), waiting, stage)
  const name = previewNamespace(pull.repository, pull.number)
  stage.done(removed ? `${name} is removed` : `there is no ${name}, nothing to remove`)
  return { text: renderDown(pull), when: 'present' }
}
