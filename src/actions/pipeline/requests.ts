import { openWorkspace } from '../../clients/files/workspace.ts'
import { dockerConfigPath } from '../../clients/registry/docker-config-file.ts'
import type { ActionContext } from '../../runner/context.ts'
import { variable } from '../../runner/environment.ts'
import type { BuildRequest } from '../../stages/build-push.ts'
import type { DeployRequest } from '../../stages/deploy.ts'
import { deployRequest as releaseRequest } from '../../stages/deploy/request.ts'
import { repositoryRequest } from '../../stages/pipeline/settings.ts'
import type { Environment } from '../../values/environment/environment-schema.ts'
import { parseImageReference } from '../../values/registry/image-reference.ts'
import { platformsOfShapes } from '../../values/image-build/pod-platform.ts'
import { buildOptions } from '../build-push/build-options.ts'
import type { PipelineInputs } from './inputs.ts'

/** What of the job an image is built with. */
type BuildSurroundings = Pick<ActionContext, 'environment' | 'log' | 'clock'>

/** The user's platforms, else what the pool runs. */
const platformsOf = ({ image, 'node-pool': pool }: Environment): readonly string[] => {
  const { platforms = [] } = image ?? {}
  return platforms.length > 0 || pool === undefined ? platforms : platformsOfShapes([pool.shape])
}

/**
 * @param environment with paths as tools are given them
 * @throws ActionError INPUT_INVALID for secrets that the job does not have
 */
export const buildRequest = (
  environment: Environment,
  registry: string,
  { environment: variables, log, clock }: BuildSurroundings,
): BuildRequest | undefined => {
  const { image } = environment
  if (image === undefined) return undefined
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
    tags: tags.length === 0 ? ['latest'] : tags,
    build: {
      ...buildOptions({ ...image, platforms: platformsOf(environment) }, around),
      context: image.context,
      authFile: dockerConfigPath(variables),
      ...(image.file === undefined ? {} : { dockerfile: image.file }),
    },
  }
}

/** @param registry the host that the pull secret is for if the image does not say */
export const deployRequest = (
  { pull, createNamespace, isConfined, description, environment: { checks } }: PipelineInputs,
  release: NonNullable<Environment['release']>,
  registry: string,
  image: string | undefined,
): DeployRequest => {
  const named = image === undefined ? '' : parseImageReference(image).registry
  const host = named === '' ? registry : named
  return releaseRequest(release, image, {
    createNamespace,
    isConfined,
    ...(checks && { checks: { managedNodes: checks['managed-nodes'], ignore: checks.ignore } }),
    description,
    ...(pull && { login: { host, username: pull.username, token: pull.token } }),
  })
}

/**
 * An image that stands for the one that is not built yet, so that the chart can be rendered and
 * checked before anything is changed.
 */
export const imageToCome = (
  { environment: { image }, picked }: Pick<PipelineInputs, 'environment' | 'picked'>,
  registry: string,
): string | undefined =>
  image && picked.has('build-push')
    ? `${registry}/namespace/${image.repository}@sha256:${'0'.repeat(64)}`
    : undefined
