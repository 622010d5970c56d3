import type { Probe } from '../../clients/http-probe.ts'
import type { ImageBuilder } from '../../clients/image-builder.ts'
import type { Repositories } from '../../clients/repositories.ts'
import type { Progress } from '../../reconcile/progress.ts'
import { previewNamespace } from '../../values/preview-name.ts'
import { beside } from '../beside.ts'
import { buildAndPush, type BuildRequest, planRepository } from '../build-push.ts'
import { deploy, type Deployed, type DeployRequest } from '../deploy.ts'
import type { Waiting } from '../until.ts'
import { namespaceManifest, type PullRequest, requireOwn } from './ownership.ts'
import { awaitNoNamespace, type PreviewCluster } from './remove.ts'

/** What is built and deployed for a pull request. */
export interface PreviewRequest {
  readonly pull: PullRequest
  /** Undefined if the image is built elsewhere. */
  readonly build: BuildRequest | undefined
  /** Deployed if none is built. */
  readonly image: string | undefined
  /** The release with the image that is known by then. */
  deploy(image: string | undefined): DeployRequest
}

export interface PreviewClients extends PreviewCluster {
  repositories(): Promise<Repositories>
  builder(): Promise<ImageBuilder>
  readonly probe: Probe
}

export interface DeployedPreview {
  readonly release: Deployed
  /** By digest. */
  readonly image: string | undefined
}

const build = async (
  request: BuildRequest,
  clients: PreviewClients,
  { clock, signal }: Waiting,
  progress: Progress,
): Promise<string> => {
  const [repositories, builder] = await Promise.all([clients.repositories(), clients.builder()])
  const plan = await planRepository(request, repositories)
  const work = buildAndPush(request, plan, { repositories, builder }, progress, signal)
  return (await beside(clock, work, () => progress.waiting('the build'))).reference
}

/**
 * Builds, pushes and deploys into the pull request's own namespace.
 *
 * @throws ActionError PREVIEW_NAMESPACE_TAKEN before anything is built
 */
export const deployPreview = async (
  request: PreviewRequest,
  clients: PreviewClients,
  waiting: Waiting,
  progress: Progress,
): Promise<DeployedPreview> => {
  const { pull } = request
  const { namespaces, kubernetes, helm, probe } = clients
  const name = previewNamespace(pull.repository, pull.number)
  const found = await namespaces.find(name)
  if (found !== undefined) requireOwn(found, pull)
  const image =
    request.build === undefined
      ? request.image
      : await build(request.build, clients, waiting, progress)
  // A pull request that was reopened may meet what its closing is still removing.
  if (found?.isTerminating) await awaitNoNamespace(name, namespaces, waiting, progress)
  const { clock, signal } = waiting
  const planned = request.deploy(image)
  await kubernetes.apply(namespaceManifest(pull, planned.release.name, clock.now()))
  const stages = { helm, kubernetes, probe, clock }
  const release = await deploy(planned, stages, progress, signal)
  return { release, image }
}
