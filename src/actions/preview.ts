import type { OciSession } from '../clients/oci-session.ts'
import { registryHost } from '../clients/registry-token.ts'
import { withCancellation } from '../runner/cancellation.ts'
import type { Action, ActionContext } from '../runner/context.ts'
import type { BuildRequest } from '../stages/build-push.ts'
import { renderDown, renderUp } from '../stages/preview/comment.ts'
import { deployPreview } from '../stages/preview/deploy-preview.ts'
import { removePreview } from '../stages/preview/remove.ts'
import { previewNamespace } from '../values/preview-name.ts'
import { removeAccess } from './pipeline/access.ts'
import { buildRequest, deployRequest } from './pipeline/requests.ts'
import { type PreviewParts, previewParts } from './preview/clients.ts'
import { type PreviewInputs, readPreviewInputs } from './preview/inputs.ts'
import { tell } from './preview/tell.ts'

/** Milliseconds for build, rollout or removal as a whole, if the release says nothing. */
const TIMEOUT = 600_000

/** Tags of a release must not move to the image of a pull request. */
const previewBuild = (
  { pipeline, pull }: PreviewInputs,
  registry: string,
  context: ActionContext,
): BuildRequest | undefined => {
  const variables = { ...context.environment, GITHUB_SHA: pull.sha }
  const request = buildRequest(pipeline.environment, registry, variables)
  return request && { ...request, tags: [`pr-${pull.number}-${pull.sha}`] }
}

interface Opened {
  readonly inputs: PreviewInputs
  readonly parts: PreviewParts
  readonly session: OciSession
  readonly context: ActionContext
  readonly signal: AbortSignal
}

const up = async ({ inputs, parts, session, context, signal }: Opened): Promise<string> => {
  const { pipeline, pull } = inputs
  const { release, image } = pipeline.environment
  if (release === undefined) throw new Error('up was begun without a release')
  const { log, outputs, clock } = context
  const stage = log.stage('preview')
  const registry = image?.registry ?? registryHost(session)
  const clients = parts.openClients(inputs, session, registry, context)
  // What can fail without anything having been changed, fails here.
  await clients.checkRelease()
  const cluster = await clients.connect()
  const build = previewBuild(inputs, registry, context)
  if (build !== undefined) await parts.logInToRegistry(registry, session, context)
  const deployed = await deployPreview(
    {
      pull,
      build,
      image: release.image,
      deploy: (reference) => deployRequest(pipeline, release, registry, reference),
    },
    { ...clients, ...cluster },
    { clock, deadline: clock.now() + release.timeout, signal },
    stage,
  )
  const { url } = deployed.release
  if (url !== undefined) await outputs.set('url', url)
  if (deployed.image !== undefined) await outputs.set('image', deployed.image)
  const { revision } = deployed.release
  stage.done(`${release.namespace} has revision ${revision}${url === undefined ? '' : `, ${url}`}`)
  return renderUp(pull, { url, image: deployed.image })
}

const down = async ({ inputs, parts, session, context, signal }: Opened): Promise<string> => {
  const { pull, pipeline } = inputs
  const { clock } = context
  const stage = context.log.stage('preview')
  const clients = parts.openClients(inputs, session, registryHost(session), context)
  const timeout = pipeline.environment.release?.timeout ?? TIMEOUT
  const waiting = { clock, deadline: clock.now() + timeout, signal }
  const removed = await removePreview(pull, await clients.connect(), waiting, stage)
  const name = previewNamespace(pull.repository, pull.number)
  stage.done(removed ? `${name} is removed` : `there is no ${name}, nothing to remove`)
  return renderDown(pull)
}

export const previewWith = (parts: PreviewParts): Action => ({
  main: async (context) => {
    const inputs = readPreviewInputs(context)
    const { pipeline, pull, action } = inputs
    await context.outputs.set('namespace', previewNamespace(pull.repository, pull.number))
    const session = await parts.openIdentity(pipeline, context)
    const text = await withCancellation((signal) =>
      (action === 'up' ? up : down)({ inputs, parts, session, context, signal }),
    )
    await tell(text, inputs, parts.comments, context)
  },
  post: removeAccess,
})

export const preview = previewWith(previewParts)
