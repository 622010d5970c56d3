import { dockerConfigPath } from '../../clients/registry/docker-config-file.ts'
import type { HelmRelease } from '../../clients/kubernetes/helm-arguments.ts'
import { type Environment as Variables, variable } from '../../runner/environment.ts'
import type { BuildRequest } from '../../stages/build-push.ts'
import type { DeployRequest } from '../../stages/deploy.ts'
import { wishOf } from '../../stages/deploy/answer/wish.ts'
import { imageValues } from '../../stages/deploy/image-values.ts'
import type { Environment } from '../../values/environment/environment-schema.ts'
import { parseImageReference } from '../../values/registry/image-reference.ts'
import { sourceLabels } from '../build-push.ts'
import type { PipelineInputs } from './inputs.ts'

type Release = NonNullable<Environment['release']>

/** The Secret that is made from pull-username and pull-token if the environment names none. */
const PULL_SECRET = 'ocir'

export const buildRequest = (
  { image }: Environment,
  registry: string,
  variables: Variables,
): BuildRequest | undefined => {
  if (image === undefined) return undefined
  const { context, file, target, platforms, repository, compartment } = image
  const [platform] = platforms
  const sha = variable(variables, 'GITHUB_SHA')
  const tags = [...new Set([...(sha === undefined ? [] : [sha]), ...image.tags])]
  return {
    registry,
    repository,
    compartmentId: compartment,
    tags: tags.length === 0 ? ['latest'] : tags,
    build: {
      context,
      arguments: image['build-args'],
      labels: sourceLabels(variables),
      authFile: dockerConfigPath(variables),
      ...(file === undefined ? {} : { dockerfile: file }),
      ...(target === undefined ? {} : { target }),
      ...(platform === undefined ? {} : { platform }),
    },
  }
}

const helmRelease = (
  { isConfined }: PipelineInputs,
  release: Release,
  image: string | undefined,
  secret: string | undefined,
): HelmRelease => {
  const { name, namespace, chart, version, values, set } = release
  const keys = { image: release['image-key'], pullSecret: release['pull-secret-key'] }
  return {
    name: name ?? namespace,
    namespace,
    chart,
    values,
    set: { ...imageValues(image, secret, keys), ...set },
    ...(version === undefined ? {} : { version }),
    isConfined,
  }
}

/** @param registry the host that the pull secret is for if the image does not say */
export const deployRequest = (
  inputs: PipelineInputs,
  release: Release,
  registry: string,
  image: string | undefined,
): DeployRequest => {
  const { pull, createNamespace } = inputs
  const secret = release['pull-secret'] ?? (pull === undefined ? undefined : PULL_SECRET)
  const named = image === undefined ? '' : parseImageReference(image).registry
  const host = named === '' ? registry : named
  return {
    release: helmRelease(inputs, release, image, secret),
    createNamespace,
    timeout: release.timeout,
    answer: wishOf({
      path: release.path,
      statuses: release['expect-status'],
      host: release.host,
      headers: release.headers,
    }),
    awaitsJobs: release['wait-for-jobs'],
    ...(pull === undefined || secret === undefined
      ? {}
      : {
          pullSecret: {
            name: secret,
            login: { host, username: pull.username, password: pull.token },
          },
        }),
  }
}

/**
 * An image that stands for the one that is not built yet, so that the chart can be rendered and
 * checked before anything is changed.
 */
export const imageToCome = ({ image }: Environment, registry: string): string | undefined =>
  image && `${registry}/namespace/${image.repository}@sha256:${'0'.repeat(64)}`
