import type { StageLog } from '../../runner/log.ts'
import type { ActionContext } from '../../runner/context.ts'
import { knownImages } from '../../stages/build-push/known-images.ts'
import type { NamedBuild, NamedImage } from '../../stages/build-push/several.ts'
import type { SilentRelease } from '../../stages/deploy/cause/network-cause.ts'
import type { KnownImages } from '../../stages/deploy/request.ts'
import { balancerPaths } from '../../stages/pipeline/balancer-paths.ts'
import { allowanceOf, requireAllowed } from '../../stages/preview/allowance.ts'
import { type DeployedPreview, deployPreview } from '../../stages/preview/deploy-preview.ts'
import { reckonBalancers } from '../../stages/preview/reckon-balancers.ts'
import { reckonRoom } from '../../stages/preview/reckon-room.ts'
import { ActionError, messageOf } from '../../values/action-error.ts'
import { clusterIdOf } from '../../values/environment/cluster-id.ts'
import type { Environment } from '../../values/environment/environment-schema.ts'
import { withGround } from '../pipeline/described.ts'
import { registryOf } from '../pipeline/registry.ts'
import { buildRequests, deployRequest } from '../pipeline/requests.ts'
import { factsOf } from './announce.ts'
import { down } from './down.ts'
import type { PreviewInputs } from './inputs.ts'
import type { Proof } from './prove.ts'
import { withRoom } from './room.ts'
import { type Opened, reportNews } from './opened.ts'
import { endOutdated, isWanted, verdictOn } from './verdict.ts'

/** Tags of a release must not move to the images of a pull request. */
const previewBuilds = (
  { pipeline, pull }: PreviewInputs,
  registry: string,
  context: ActionContext,
): readonly NamedBuild[] => {
  const variables = { ...context.environment, GITHUB_SHA: pull.sha }
  const around = { ...context, environment: variables }
  const tags = [`pr-${pull.number}-${pull.sha}`]
  const builds = pipeline.picked.has('build-push')
    ? buildRequests(pipeline.environment, registry, around)
    : []
  return builds.map(({ name, request }) => ({ name, request: { ...request, tags } }))
}

const publish = async (
  { release: { url }, images: { image } }: DeployedPreview,
  { outputs }: ActionContext,
): Promise<void> => {
  if (url !== undefined) await outputs.set('url', url)
  if (image !== undefined) await outputs.set('image', image)
}

/** Where the pods of a preview have to find room. */
const roomOf = (environment: Environment) => ({
  clusterId: clusterIdOf(environment) ?? '',
  hasManagedNodes: environment.checks?.['managed-nodes'] ?? false,
})

type ProvenPreview = DeployedPreview & Proof

const deployed = async (
  opened: Opened,
  release: NonNullable<Environment['release']>,
  stage: StageLog,
): Promise<ProvenPreview | undefined> => {
  const { inputs, parts, context } = opened
  const { pipeline, pull } = inputs
  const session = await opened.session()
  const registry = registryOf(pipeline, session)
  const found = { ...inputs, pipeline: await withGround(pipeline, session, context) }
  const clients = parts.openClients(found, session, registry, context)
  // Everything that can fail before a change is made fails here.
  const { environment } = pipeline
  const isByPods = environment.load?.where === 'cluster'
  if (environment.preview?.stages.includes('load') && !isByPods) {
    await clients.requireTool('k6', 'version')
  }
  const objects = await clients.checkRelease()
  const allowance = allowanceOf(pipeline.environment.preview ?? {}, objects)
  requireAllowed(allowance, objects)
  const cluster = await clients.connect()
  const room = { ...roomOf(found.pipeline.environment), objects }
  const reckon = async () => {
    await reckonRoom(room, clients, stage)
    await reckonBalancers(room, clients, stage)
  }
  const builds = previewBuilds(inputs, registry, context)
  if (builds.length > 0) await parts.logInToRegistry(registry, session, context)
  const request = {
    pull,
    builds,
    allowance,
    reckon: () => withRoom(reckon, { ...cluster, opened, stage }),
    lifetime: factsOf(inputs, context).lifetime,
    known: (built: readonly NamedImage[]) => knownImages(pipeline.environment, built),
    isWanted: async () => isWanted(await verdictOn(opened)),
    deploy: (images: KnownImages) => ({
      ...deployRequest(pipeline, release, registry, images),
      mount: environment.preview?.path,
    }),
  }
  const { clock, signal } = context
  const readPaths = (silent: SilentRelease) =>
    balancerPaths(found.pipeline.environment, clients, silent)
  const tools = { ...clients, ...cluster, readPaths }
  const preview = await deployPreview(request, tools, { clock, signal }, stage)
  if (preview === undefined) return undefined
  const { prove } = await import('./prove.ts')
  try {
    return {
      ...preview,
      ...(await prove(found.pipeline.environment, preview.release, clients, context)),
    }
  } catch (error) {
    throw new Unproven(error, preview.release.url)
  }
}

/** A proof after the deployment failed; the preview is up. */
class Unproven extends Error {
  readonly url: string | undefined

  constructor(cause: unknown, url: string | undefined) {
    super('a stage that followed failed', { cause })
    this.url = url
  }
}

const superseding = (): ActionError =>
  new ActionError({
    code: 'PREVIEW_SUPERSEDED',
    message: 'the pull request was closed or got a newer commit while its preview was made',
    hint: 'Nothing, if a later run made the preview; else run this one again.',
  })

/** Adds a signal that is aborted as soon as the preview is no longer wanted. */
const watched = (opened: Opened) => {
  const { context, parts } = opened
  const superseded = new AbortController()
  const stop = parts.regularly(context)(async () => {
    if (!isWanted(await verdictOn(opened))) superseded.abort(superseding())
  })
  const signal = AbortSignal.any([context.signal, superseded.signal])
  return { opened: { ...opened, context: { ...context, signal } }, stop }
}

const fail = async (given: unknown, opened: Opened): Promise<never> => {
  const isUp = given instanceof Unproven
  const error = isUp ? given.cause : given
  const { sha } = opened.inputs.pull
  const live = isUp ? { live: { sha, url: given.url } } : {}
  if (isUp && given.url !== undefined) await opened.context.outputs.set('url', given.url)
  const code = error instanceof ActionError ? error.code : 'UNEXPECTED'
  // More than a line may quote the output of tools.
  const cause = (messageOf(error).split('\n')[0] ?? '').slice(0, 300)
  await reportNews({ state: 'failed', code, cause, ...live }, opened).catch((second: unknown) =>
    opened.context.log.warning(messageOf(second)),
  )
  throw error
}

/** Ends a run whose preview is no longer wanted. */
const giveWay = async (verdict: 'closed' | 'outdated', opened: Opened): Promise<void> => {
  if (verdict === 'outdated') return endOutdated(opened)
  opened.context.log.info('The pull request is closed: its preview is removed instead')
  await down(opened)
}

const succeed = async (preview: ProvenPreview, opened: Opened, stage: StageLog): Promise<void> => {
  await publish(preview, opened.context)
  const { url, revision, namespace, changes } = preview.release
  stage.done(`${namespace} has revision ${revision}${url === undefined ? '' : `, ${url}`}`)
  const { image, wired = [] } = preview.images
  const images = [...(image === undefined ? [] : [image]), ...wired.map(({ text }) => text)]
  const { load, scaling } = preview
  await reportNews({ state: 'ready', url, images, changes, load, scaling }, opened)
}

/**
 * Builds and deploys the preview. If the pull request has been closed by then, removes it; stops if
 * there is a newer commit.
 */
export const up = async (opened: Opened): Promise<void> => {
  const { inputs, context } = opened
  const { release } = inputs.pipeline.environment
  if (release === undefined) throw new Error('up was begun without a release')
  const before = await verdictOn(opened)
  if (!isWanted(before)) return giveWay(before, opened)
  await reportNews({ state: 'building' }, opened)
  const stage = context.log.stage('preview')
  const watch = watched(opened)
  let preview: ProvenPreview | undefined
  try {
    preview = await deployed(watch.opened, release, stage)
  } catch (error) {
    watch.stop()
    const verdict = context.signal.aborted ? 'unknown' : await verdictOn(opened)
    return isWanted(verdict) ? await fail(error, opened) : await giveWay(verdict, opened)
  }
  watch.stop()
  // Closed during the rollout: the removal that the close started may have found nothing yet. The
  // report of a newer commit's run is not overwritten.
  const after = await verdictOn(opened)
  if (!isWanted(after)) return giveWay(after, opened)
  if (preview === undefined) return giveWay('outdated', opened)
  await succeed(preview, opened, stage)
}
