import { placeBuild } from '../../clients/files/build-place.ts'
import { openWorkspace, placeInWorkspace } from '../../clients/files/workspace.ts'
import type { BuilderName } from '../../clients/image-build/image-build.ts'
import type { RepositorySettings } from '../../clients/registry/repositories.ts'
import type { ActionContext } from '../../runner/context.ts'
import type { InputReader } from '../../runner/inputs.ts'
import { defaults } from '../../values/defaults.ts'
import { parseAnnotation } from '../../values/image-build/annotation.ts'
import { parseBuildContext } from '../../values/image-build/build-context.ts'
import { parseBuildSecret } from '../../values/image-build/build-secret.ts'
import { parseCache } from '../../values/image-build/cache.ts'
import { parseExtraArgument } from '../../values/image-build/extra-argument.ts'
import { parseHostEntry } from '../../values/image-build/host-entry.ts'
import type { ImageOptions } from '../../values/image-build/image-options.ts'
import { type ImageTag, parseImageTag } from '../../values/image-build/image-tag.ts'
import { parsePlatform } from '../../values/image-build/platform.ts'
import { platformProblem, platformsOfShapes } from '../../values/image-build/pod-platform.ts'
import { parseProvenance } from '../../values/image-build/provenance.ts'
import { parseSsh } from '../../values/image-build/ssh.ts'
import { asFlag, asOneOf, asText } from '../../values/input-text.ts'
import { ocidOf } from '../../values/oci/ocid.ts'
import { asDockerfile, asPath } from '../../values/path.ts'
import { parseRepository } from '../../values/registry/image-reference.ts'
import { asRegistryHost } from '../../values/registry/registry-host.ts'
import { buildOptions } from './build-options.ts'

const own = defaults['build-push']

const builderNames = ['auto', 'docker', 'podman', 'buildah'] as const

const readPlatforms = (read: InputReader): readonly string[] => {
  const shapes = read.list('pod-shapes', asText)
  const platforms = read.list('platforms', parsePlatform)
  const wrong = platformProblem(platforms, shapes)
  if (wrong !== undefined) read.problem(`input "platforms": ${wrong.problem}`, wrong.hint)
  return platforms.length > 0 ? platforms : platformsOfShapes(shapes)
}

const readOptions = (read: InputReader): ImageOptions => ({
  target: read.optional('target', asText),
  platforms: readPlatforms(read),
  labels: read.pairs('labels') ?? {},
  annotations: read.list('annotations', parseAnnotation),
  secrets: read.list('secrets', parseBuildSecret),
  ssh: read.list('ssh', parseSsh),
  'build-args': read.pairs('build-args') ?? {},
  'build-contexts': read.list('build-contexts', parseBuildContext),
  'cache-from': read.list('cache-from', parseCache),
  'cache-to': read.list('cache-to', parseCache),
  'no-cache': read.orDefault('no-cache', asFlag, own['no-cache']),
  pull: read.orDefault('pull', asFlag, own.pull),
  provenance: read.orDefault('provenance', parseProvenance, own.provenance),
  sbom: read.orDefault('sbom', asFlag, own.sbom),
  'add-hosts': read.list('add-hosts', parseHostEntry),
  network: read.optional('network', asOneOf('default', 'none', 'host')),
  'extra-args': read.list(
    'extra-args',
    parseExtraArgument(read.orDefault('allow-unsafe-args', asFlag, own['allow-unsafe-args'])),
  ),
})

/** What is left out stays as it is; of a new repository, it is private and mutable. */
const readSettings = (read: InputReader): RepositorySettings => ({
  isPublic: read.optional('public', asFlag),
  isImmutable: read.optional('immutable', asFlag),
  tags: read.pairs('repository-tags'),
})

/** Everything the action was told. */
export interface BuildInputs {
  readonly repository: string
  /** Undefined only where nothing is pushed or ensured. */
  readonly compartmentId: string | undefined
  readonly registry: string | undefined
  readonly tags: readonly ImageTag[]
  readonly settings: RepositorySettings
  /** Of the repository's readme; a path of the user. */
  readonly readme: string | undefined
  readonly builder: BuilderName | 'auto'
  readonly builds: boolean
  readonly pushes: boolean
  readonly loads: boolean
  readonly context: string
  readonly file: string | undefined
  readonly options: ImageOptions
}

export const readBuildInputs = ({ readInputs }: ActionContext): BuildInputs =>
  readInputs((read) => {
    const builds = read.orDefault('build', asFlag, own.build)
    const pushes = read.orDefault('push', asFlag, own.push)
    const compartment = ocidOf('compartment', 'tenancy')
    if (!builds && !pushes) {
      const hint = 'Set one of them to true: build makes the image, push the repository too.'
      read.problem('inputs "build" and "push" are both false: nothing is left to do', hint)
    }
    return {
      repository: read.required('repository', parseRepository),
      compartmentId: pushes
        ? read.required('compartment-id', compartment)
        : read.optional('compartment-id', compartment),
      registry: read.optional('registry', asRegistryHost),
      tags: read.list('tags', parseImageTag),
      settings: readSettings(read),
      readme: read.optional('readme', asPath),
      builder: read.orDefault('builder', asOneOf(...builderNames), own.builder),
      builds,
      pushes,
      loads: read.orDefault('load', asFlag, own.load),
      context: read.orDefault('context', asPath, own.context),
      file: read.optional('file', asDockerfile),
      options: readOptions(read),
    }
  })

/**
 * What a builder is given, with paths in the workspace and secrets looked up.
 * @throws ActionError INPUT_INVALID, PATH_OUTSIDE_WORKSPACE, PATH_HOLDS_CREDENTIALS,
 * CONTEXT_HOLDS_CREDENTIALS
 */
export const placedBuild = (
  { context, file, options, loads }: BuildInputs,
  { environment, log, clock }: ActionContext,
) => {
  const workspace = openWorkspace(environment)
  const keys = { context: 'input "context"', file: 'input "file"' }
  const files = placeBuild(workspace, { context, file }, keys)
  const mask = (secret: string) => log.mask(secret)
  const around = { environment, workspace, mask, now: clock.now() }
  return {
    ...buildOptions(options, around),
    context: files.context,
    ...(files.file === undefined ? {} : { dockerfile: files.file }),
    ...(loads ? { load: true } : {}),
  }
}

/** The path of the readme in the workspace. @throws ActionError PATH_OUTSIDE_WORKSPACE */
export const placedReadme = (
  { readme }: BuildInputs,
  { environment }: ActionContext,
): string | undefined =>
  readme && placeInWorkspace(openWorkspace(environment), 'input "readme"', readme)
