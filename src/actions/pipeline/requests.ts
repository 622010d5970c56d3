import { openWorkspace } from '../../clients/files/workspace.ts'
import { dockerConfigPath } from '../../clients/registry/docker-config-file.ts'
import type { ActionContext } from '../../runner/context.ts'
import { variable } from '../../runner/environment.ts'
import type { BuildRequest } from '../../stages/build-push.ts'
import type { DeployRequest } from '../../stages/deploy.ts'
import type { NamedBuild } from '../../stages/build-push/several.ts'
import { deployRequest as releaseRequest, type KnownImages } from '../../stages/deploy/request.ts'
import { repositoryRequest } from '../../stages/pipeline/settings.ts'
import { type DescribedImage, describedImages } from '../../values/environment/built-images.ts'
import { clusterIdOf } from '../../values/environment/cluster-id.ts'
import { podShapes } from '../../values/environment/described-pools.ts'
import type { Environment } from '../../values/environment/environment-schema.ts'
import { parseImageReference } from '../../values/registry/image-reference.ts'
import { cacheOf } from '../../values/image-build/cache.ts'
import { platformsOfShapes } from '../../values/image-build/pod-platform.ts'
import { buildOptions } from '../build-push/build-options.ts'
import type { PipelineInputs } from './inputs.ts'

/** The parts of the job that an image build uses. */
type BuildSurroundings = Pick<ActionContext, 'environment' | 'log' | 'clock'>

/** The user's platforms, else what the pool runs. */
const platformsOf = (
  { platforms }: DescribedImage['image'],
  environment: Environment,
): readonly string[] => {
  const shapes = podShapes(environment)
  return platforms.length > 0 || shapes.length === 0 ? platforms : platformsOfShapes(shapes)
}

/** Splits caches that all images would share into one per image. */
const withOwnCaches = (
  name: string | undefined,
  image: DescribedImage['image'],
): DescribedImage['image'] => {
  if (name === undefined) return image
  const own = (key: 'cache-from' | 'cache-to') => image[key].map((entry) => cacheOf(name, entry))
  return { ...image, 'cache-from': own('cache-from'), 'cache-to': own('cache-to') }
}

/**
 * The build requests of all images.
 * @param environment with paths as tools are given them
 * @throws ActionError INPUT_INVALID for secrets that the job does not have
 */
export const buildRequests = (
  environment: Environment,
  registry: string,
  context: BuildSurroundings,
): readonly NamedBuild[] =>
  describedImages(environment).map(({ name, image }) => {
    const given = { ...withOwnCaches(name, image), platforms: platformsOf(image, environment) }
    return { name, request: buildRequest(given, registry, context) }
  })

const scanOf = ({ scan, compartment }: GivenImage) =>
  scan && {
    failOn: scan['fail-on'],
    compartmentId: scan.compartment ?? compartment,
    timeout: scan.timeout,
  }

type GivenImage = Omit<DescribedImage['image'], 'platforms'> & {
  readonly platforms: readonly string[]
}

const buildRequest = (
  image: GivenImage,
  registry: string,
  { environment: variables, log, clock }: BuildSurroundings,
): BuildRequest => {
  const sha = variable(variables, 'GITHUB_SHA')
  const tags = [
    ...new Set([...(sha === undefined ? [] : [sha]), ...image.tags.map(({ tag }) => tag)]),
  ]
  const around = {
    environment: variables,
    workspace: openWorkspace(variables),
    mask: (secret: string) => log.mask(secret),
    now: clock.now(),
  }
  return {
    registry,
    ...repositoryRequest(image),
    scan: scanOf(image),
    sign: image.sign,
    tags: tags.length === 0 ? ['latest'] : tags,
    build: {
      ...buildOptions(image, around),
      context: image.context,
      authFile: dockerConfigPath(variables),
      ...(image.file === undefined ? {} : { dockerfile: image.file }),
    },
  }
}

/** @param registry the host that the pull secret is for if the image does not say */
export const deployRequest = (
  { pull, createNamespace, isConfined, description, environment }: PipelineInputs,
  release: NonNullable<Environment['release']>,
  registry: string,
  { image, wired = [] }: KnownImages,
): DeployRequest => {
  const named = image === undefined ? '' : parseImageReference(image).registry
  const host = named === '' ? registry : named
  const { checks } = environment
  return releaseRequest({ ...release, wired }, image, {
    createNamespace,
    isConfined,
    ...(checks && { checks: { managedNodes: checks['managed-nodes'], ignore: checks.ignore } }),
    description,
    clusterId: clusterIdOf(environment),
    ...(pull && { login: { host, username: pull.username, token: pull.token } }),
  })
}

/**
 * Placeholders for images that are not built yet, so that the chart can be rendered and checked
 * before anything is changed.
 */
export const imagesToCome = (
  { environment, picked }: Pick<PipelineInputs, 'environment' | 'picked'>,
  registry: string,
): KnownImages => {
  const { release } = environment
  const described = picked.has('build-push') ? describedImages(environment) : []
  const toCome = described.map(({ name, wiring, image: { repository } }) => ({
    name,
    wiring,
    text: `${registry}/namespace/${repository}@sha256:${'0'.repeat(64)}`,
  }))
  return {
    image: release?.image ?? toCome.find(({ name }) => name === undefined)?.text,
    wired: toCome.filter(({ name }) => name !== undefined),
  }
}
