import type { Probe } from '../../clients/http/http-probe.ts'
import type { ImageSigner } from '../../clients/image-build/cosign.ts'
import type { ImageBuilder } from '../../clients/image-build/image-build.ts'
import type { RegistryImages } from '../../clients/registry/registry-images.ts'
import type { Repositories } from '../../clients/registry/repositories.ts'
import type { WorkflowRuns } from '../../clients/github/workflow-runs.ts'
import type { Progress } from '../../core/progress.ts'
import { defaults } from '../../values/defaults.ts'
import { previewNamespace } from '../../values/kubernetes/preview-name.ts'
import { withHeartbeat } from '../with-heartbeat.ts'
import { planRepository } from '../build-push/repository.ts'
import { buildSeveral, type NamedBuild, type NamedImage } from '../build-push/several.ts'
import { deploy, type Deployed, type DeployRequest } from '../deploy.ts'
import type { ReadPaths } from '../deploy/cause/network-cause.ts'
import type { KnownImages } from '../deploy/request.ts'
import type { Waiting } from '../until.ts'
import { type Allowance, keepAllowance } from './allowance.ts'
import { claimNamespace } from './claim.ts'
import { type PullRequest, requireOwn } from './ownership.ts'
import type { PreviewCluster } from './remove.ts'

/** What is built and deployed for a pull request. */
interface PreviewRequest {
  readonly pull: PullRequest
  /** None if the images are built elsewhere. */
  readonly builds: readonly NamedBuild[]
  /** The release, with the built images. */
  known(built: readonly NamedImage[]): KnownImages
  /** Milliseconds until it expires. */
  readonly lifetime: number
  /** The limits of its namespace. */
  readonly allowance: Allowance
  /** Rejects a new preview whose pods would not fit. */
  reckon(): Promise<void>
  /** Whether this commit is still wanted: building takes its time, and so does what comes before. */
  isWanted(): Promise<boolean>
  /** The release with the images known by then. */
  deploy(images: KnownImages): DeployRequest
}

interface PreviewClients extends PreviewCluster {
  repositories(): Promise<Repositories>
  builder(): Promise<ImageBuilder>
  readonly images: RegistryImages
  readonly signer: ImageSigner
  readonly probe: Probe
  readonly runs: WorkflowRuns
  /** Explains a load balancer that does not respond. */
  readonly readPaths: ReadPaths
}

export interface DeployedPreview {
  readonly release: Deployed
  readonly images: KnownImages
}

/** Without a deadline: the release has one of its own, which begins after the build. */
type Patience = Omit<Waiting, 'deadline'>

const build = async (
  builds: readonly NamedBuild[],
  clients: PreviewClients,
  { clock, signal }: Patience,
  progress: Progress,
): Promise<readonly NamedImage[]> => {
  if (builds.length === 0) return []
  const [repositories, builder] = await Promise.all([clients.repositories(), clients.builder()])
  const planned = await Promise.all(
    builds.map(async (one) => ({ ...one, plan: await planRepository(one.request, repositories) })),
  )
  const { images, signer } = clients
  const work = buildSeveral(
    planned,
    { repositories, builder, images, signer, clock },
    { progress, signal, atMost: Number(defaults['build-push']['max-parallel']) },
  )
  return withHeartbeat(clock, work, () => progress.waiting('the build'))
}

/**
 * Builds, pushes and deploys into the pull request's own namespace.
 *
 * @returns undefined if it is not wanted any more: then nothing is deployed
 * @throws ActionError PREVIEW_NAMESPACE_TAKEN or PREVIEW_WITHOUT_ROOM before anything is built
 */
export const deployPreview = async (
  request: PreviewRequest,
  clients: PreviewClients,
  patience: Patience,
  progress: Progress,
): Promise<DeployedPreview | undefined> => {
  const { pull } = request
  const { namespaces, kubernetes, helm, probe, runs, readPaths } = clients
  const found = await namespaces.find(previewNamespace(pull.repository, pull.number))
  // An existing one already has its addresses.
  if (found === undefined) await request.reckon()
  else requireOwn(found, pull)
  const built = await build(request.builds, clients, patience, progress)
  if (!(await request.isWanted())) return undefined
  const images = request.known(built)
  const planned = request.deploy(images)
  const { clock, signal } = patience
  const waiting = { ...patience, deadline: clock.now() + planned.timeout }
  const claim = { pull, release: planned.release.name, lifetime: request.lifetime }
  await claimNamespace(claim, clients, waiting, progress)
  const { namespace } = planned.release
  const allowed = await keepAllowance(namespace, request.allowance, clients, progress)
  const deployment = { helm, kubernetes, namespaces, probe, runs, clock, readPaths }
  const release = await deploy(planned, deployment, progress, { signal })
  return { release: { ...release, changes: [...allowed, ...release.changes] }, images }
}
