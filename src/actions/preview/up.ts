import type { ActionContext } from '../../runner/context.ts'
import type { StageLog } from '../../runner/log.ts'
import type { BuildRequest } from '../../stages/build-push.ts'
import { renderUp } from '../../stages/preview/comment.ts'
import { type DeployedPreview, deployPreview } from '../../stages/preview/deploy-preview.ts'
import { messageOf } from '../../values/action-error.ts'
import type { Environment } from '../../values/environment/environment-schema.ts'
import { registryOf } from '../pipeline/registry.ts'
import { buildRequest, deployRequest } from '../pipeline/requests.ts'
import { down } from './down.ts'
import type { PreviewInputs } from './inputs.ts'
import type { Opened } from './opened.ts'
import type { Told } from './report.ts'

/** Tags of a release must not move to the image of a pull request. */
const previewBuild = (
  { pipeline, pull }: PreviewInputs,
  registry: string,
  context: ActionContext,
): BuildRequest | undefined => {
  const variables = { ...context.environment, GITHUB_SHA: pull.sha }
  const around = { ...context, environment: variables }
  const request = buildRequest(pipeline.environment, registry, around)
  return request && { ...request, tags: [`pr-${pull.number}-${pull.sha}`] }
}

/** A run that is repeated has an old event; where GitHub does not say more, the event counts. */
const stillOpen = async ({ inputs, gitHub, context }: Opened): Promise<boolean> => {
  if (!inputs.isAutomatic || gitHub === undefined) return true
  try {
    return await gitHub.isOpen()
  } catch (error) {
    context.log.debug(messageOf(error))
    return true
  }
}

const publish = async (
  { release: { url }, image }: DeployedPreview,
  { outputs }: ActionContext,
): Promise<void> => {
  if (url !== undefined) await outputs.set('url', url)
  if (image !== undefined) await outputs.set('image', image)
}

const deployed = async (
  opened: Opened,
  release: NonNullable<Environment['release']>,
  stage: StageLog,
): Promise<DeployedPreview | undefined> => {
  const { inputs, parts, session, context } = opened
  const { pipeline, pull } = inputs
  const registry = registryOf(pipeline, session)
  const clients = parts.openClients(inputs, session, registry, context)
  // What can fail without anything having been changed, fails here.
  await clients.checkRelease()
  const cluster = await clients.connect()
  const build = previewBuild(inputs, registry, context)
  if (build !== undefined) await parts.logInToRegistry(registry, session, context)
  const request = {
    pull,
    build,
    image: release.image,
    isOpen: () => stillOpen(opened),
    deploy: (image: string | undefined) => deployRequest(pipeline, release, registry, image),
  }
  const { clock, signal } = context
  return deployPreview(request, { ...clients, ...cluster }, { clock, signal }, stage)
}

/** Builds and deploys the preview; removes it if the pull request is closed by now. */
export const up = async (opened: Opened): Promise<Told> => {
  const { inputs, context } = opened
  const { release } = inputs.pipeline.environment
  if (release === undefined) throw new Error('up was begun without a release')
  const stage = context.log.stage('preview')
  const preview = await deployed(opened, release, stage)
  if (preview === undefined) {
    stage.info('The pull request is closed: its preview is removed instead')
    return down(opened)
  }
  await publish(preview, context)
  const { url, revision } = preview.release
  stage.done(`${release.namespace} has revision ${revision}${url === undefined ? '' : `, ${url}`}`)
  return { text: renderUp(inputs.pull, { url, image: preview.image }), when: 'always' }
}
