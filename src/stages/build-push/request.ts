import type { BuildRequest } from '../build-push.ts'

/** The image as inputs and the environment file describe it. */
export interface GivenImage {
  readonly repository: string
  readonly compartment: string
  readonly context: string
  readonly file?: string | undefined
  readonly target?: string | undefined
  /** One so far. */
  readonly platforms: readonly string[]
  readonly 'build-args': Readonly<Record<string, string>>
  readonly tags: readonly string[]
}

/** What the job says of the sources, and where its registry logins are. */
export interface BuildSource {
  readonly sha: string | undefined
  /** Address of the repository, `https://github.com/octo/shop`. */
  readonly repositoryUrl: string | undefined
  readonly authFile: string
}

/** What registries and users read off an image to find its source. */
const labelsOf = ({ sha, repositoryUrl }: BuildSource): Record<string, string> => ({
  ...(sha === undefined ? {} : { 'org.opencontainers.image.revision': sha }),
  ...(repositoryUrl === undefined ? {} : { 'org.opencontainers.image.source': repositoryUrl }),
})

/** Returns what to build and push; the commit is the first tag. */
export const buildRequest = (
  image: GivenImage,
  registry: string,
  source: BuildSource,
): BuildRequest => {
  const { context, file, target, repository, compartment } = image
  const [platform] = image.platforms
  const tags = [...new Set([...(source.sha === undefined ? [] : [source.sha]), ...image.tags])]
  return {
    registry,
    repository,
    compartmentId: compartment,
    tags: tags.length === 0 ? ['latest'] : tags,
    build: {
      context,
      arguments: image['build-args'],
      labels: labelsOf(source),
      authFile: source.authFile,
      ...(file === undefined ? {} : { dockerfile: file }),
      ...(target === undefined ? {} : { target }),
      ...(platform === undefined ? {} : { platform }),
    },
  }
}
