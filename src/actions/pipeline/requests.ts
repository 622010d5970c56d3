import { type Environment as Variables } from '../../runner/environment.ts'
import { type BuildRequest } from '../../stages/build-push.ts'
import { buildRequest as requestOf } from '../../stages/build-push/request.ts'
import type { DeployRequest } from '../../stages/deploy.ts'
import { deployRequest as releaseRequest } from '../../stages/deploy/request.ts'
import type { Environment } from '../../values/environment/environment-schema.ts'
import { parseImageReference } from '../../values/registry/image-reference.ts'
import { buildSource } from '../build-source.ts'
import type { PipelineInputs } from './inputs.ts'

export const buildRequest = (
  { image }: Environment,
  registry: string,
  variables: Variables,
): BuildRequest | undefined => image && requestOf(image, registry, buildSource(variables))

/** @param registry the host that the pull secret is for if the image does not say */
export const deployRequest = (
  { pull, createNamespace, isConfined, environment: { checks } }: PipelineInputs,
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
    ...(pull && { login: { host, username: pull.username, token: pull.token } }),
  })
}

/**
 * An image that stands for the one that is not built yet, so that the chart can be rendered and
 * checked before anything is changed.
 */
export const imageToCome = ({ image }: Environment, registry: string): string | undefined =>
  image && `${registry}/namespace/${image.repository}@sha256:${'0'.repeat(64)}`
