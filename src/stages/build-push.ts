import type { ImageSigner, SigningMode } from '../clients/image-build/cosign.ts'
import type { BuiltImage, ImageBuild, ImageBuilder } from '../clients/image-build/image-build.ts'
import type { RegistryImage, RegistryImages } from '../clients/registry/registry-images.ts'
import type { Repositories } from '../clients/registry/repositories.ts'
import type { Change, Plan } from '../core/change.ts'
import type { Clock } from '../core/clock.ts'
import type { Progress } from '../core/progress.ts'
import { StepCounter } from '../values/image-build/build-steps.ts'
import { compareTags } from './build-push/compare-tags.ts'
import { buildFailure } from './build-push/failure.ts'
import type { PushedImage } from './build-push/pushed-image.ts'
import { pushAndVerify } from './build-push/push-and-verify.ts'
import type { ScanGate } from './build-push/scan-gate.ts'
import { ensureRepository, type RepositoryRequest } from './build-push/repository.ts'

/** What to build and where to push it. */
export interface BuildRequest extends RepositoryRequest {
  readonly registry: string
  /** The first is the one by commit. */
  readonly tags: readonly string[]
  readonly build: Omit<ImageBuild, 'references' | 'registry'>
  /** Undefined not to wait for a scan. */
  readonly scan?: ScanGate | undefined
  /** Undefined to sign nothing. */
  readonly sign?: SigningMode | undefined
}

export interface BuildClients {
  readonly repositories: Repositories
  readonly builder: ImageBuilder
  readonly images: RegistryImages
  readonly signer: ImageSigner
  readonly clock: Clock
}

/** How a build is reported and stopped. */
export interface BuildRun {
  readonly progress: Progress
  readonly signal?: AbortSignal | undefined
  /** Called with the repository at once, since the build may still fail. */
  readonly changed?: (change: Change) => void
}

/** What is known about the repository before a push; a failure to read it does not matter. */
interface Before {
  readonly isImmutable: boolean
  readonly size: number | undefined
}

/**
 * Creates or changes the repository according to the plan, builds, and pushes what is missing.
 * @throws ActionError IMAGE_BUILD_FAILED, IMAGE_TAG_IMMUTABLE, REGISTRY_UNAVAILABLE,
 * REPOSITORY_ELSEWHERE, RESOURCE_GONE
 */
export const buildAndPush = async (
  request: BuildRequest,
  plan: Plan,
  clients: BuildClients,
  run: BuildRun,
): Promise<PushedImage> => {
  const { builder, clock, repositories } = clients
  const started = clock.now()
  await ensureRepository(request, plan, clients, run)
  const path = `${await repositories.namespace()}/${request.repository}`
  const name = `${request.registry}/${path}`
  const before = checkBefore(request, repositories)
  const isMade = plan.changes.some(({ action }) => action === 'create')
  const isNew = builder.pushesNew === true && (isMade || (await hasNone(path, request, clients)))
  const build = { ...request.build, isNew }
  const { built, steps } = await buildOnly(name, { ...request, build }, builder, run)
  const { tags } = request
  try {
    const { isImmutable, size: sizeBefore } = await before
    const image = { path, name, tags, built, isImmutable, isNew }
    const pushed = await pushMissing(image, clients, run.progress)
    const sizes = sizeBefore === undefined ? {} : { sizeBefore }
    return { ...pushed, name, tags, steps, ...sizes, took: clock.now() - started }
  } finally {
    await built.forget()
  }
}

/** The build and its target. */
interface Unpushed {
  /** Path of the repository with the namespace. */
  readonly path: string
  /** The same including the registry. */
  readonly name: string
  readonly tags: readonly string[]
  readonly built: BuiltImage
  readonly isImmutable: boolean
  /** Whether the registry had none of the tags before the build. */
  readonly isNew: boolean
}

/** Whether the registry has none of the tags, so that there is nothing to compare. */
const hasNone = async (
  path: string,
  { tags }: BuildRequest,
  { images }: BuildClients,
): Promise<boolean> => {
  const checks = tags.map(async (tag) => (await images.find(path, tag)) === undefined)
  const missing = await Promise.all(checks).catch(() => [false])
  return missing.every((is) => is)
}

/** Pushes the tags that do not have the same content in the registry. */
const pushMissing = async (
  { path, name, tags, built, isImmutable, isNew }: Unpushed,
  { images, builder }: BuildClients,
  progress: Progress,
) => {
  const info = (line: string) => progress.info(line)
  const { configDigests } = built
  const wanted = { repository: path, tags, configDigests, isImmutable }
  const compared = isNew ? undefined : await compareTags(wanted, images, info)
  const { missing, same } = compared ?? { missing: tags, same: undefined }
  if (missing.length === 0 && same !== undefined) {
    const reference = `${name}@${same.digest}`
    info(`Unchanged: ${reference} has the same content`)
    return { reference, digest: same.digest, isUnchanged: true, ...seenOf(same) }
  }
  const tagged = missing.map((tag) => `${name}:${tag}`)
  const push = () =>
    built
      .push(tagged, info)
      .catch((error: unknown) => Promise.reject(buildFailure(builder.name, name, error)))
  const { digest, image } = await pushAndVerify(
    push,
    (pushed) => images.find(path, pushed),
    progress,
  )
  const reference = `${name}@${digest}`
  info(`Pushed ${reference}`)
  return { reference, digest, isUnchanged: false, ...seenOf(image) }
}

/** The image in the registry, if it can be read. */
const seenOf = (image: RegistryImage | undefined) => ({
  platforms: image?.platforms ?? [],
  ...(image === undefined ? {} : { size: image.size }),
})

const checkBefore = async (
  { compartmentId, repository }: BuildRequest,
  repositories: Repositories,
): Promise<Before> => {
  try {
    const found = await repositories.find(compartmentId, repository)
    if (found === undefined) return { isImmutable: false, size: undefined }
    const [settings, size] = await Promise.all([
      repositories.settings(found.id).catch(() => ({ isImmutable: false })),
      repositories.lastSize(compartmentId, found.id).catch(() => undefined),
    ])
    return { isImmutable: settings.isImmutable ?? false, size }
  } catch {
    return { isImmutable: false, size: undefined }
  }
}

/**
 * Builds, and pushes nothing.
 * @param name the image's name, without a tag
 * @throws ActionError IMAGE_BUILD_FAILED
 */
export const buildOnly = async (
  name: string,
  { build, registry, tags }: Pick<BuildRequest, 'build' | 'registry' | 'tags'>,
  builder: ImageBuilder,
  { progress, signal }: BuildRun,
) => {
  const counter = new StepCounter()
  const onLine = (line: string) => {
    counter.read(line)
    progress.info(line)
  }
  const whole = { ...build, registry, references: tags.map((tag) => `${name}:${tag}`) }
  const built = await builder
    .build(whole, onLine, signal)
    .catch((error: unknown) => Promise.reject(buildFailure(builder.name, name, error)))
  return { built, steps: counter.steps }
}
