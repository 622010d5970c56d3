import { isLoopback } from '../../values/registry/registry-host.ts'

/** What an image is built from and where it goes. */
export interface ImageBuild {
  readonly context: string
  /** Path of the Dockerfile; `Dockerfile` in the context if not given. */
  readonly dockerfile?: string
  /** First reference is the one that is deployed; all are pushed. */
  readonly references: readonly string[]
  /** Host of the registry, to know whether plain http is allowed. */
  readonly registry: string
  readonly arguments: Readonly<Record<string, string>>
  readonly labels: Readonly<Record<string, string>>
  readonly platform?: string
  readonly target?: string
  /** docker's config.json with the login. */
  readonly authFile: string
}

/** The options that `docker build`, `docker buildx build`, `podman build` and `buildah build` share. */
const common = (build: ImageBuild): string[] => [
  ...(build.dockerfile === undefined ? [] : [`--file=${build.dockerfile}`]),
  ...(build.platform === undefined ? [] : [`--platform=${build.platform}`]),
  ...(build.target === undefined ? [] : [`--target=${build.target}`]),
  ...Object.entries(build.arguments).map(([key, value]) => `--build-arg=${key}=${value}`),
  ...Object.entries(build.labels).map(([key, value]) => `--label=${key}=${value}`),
  ...build.references.map((reference) => `--tag=${reference}`),
]

/**
 * `docker buildx build` that pushes by itself. Attestations are off: they turn the image into an
 * index, which has another digest each time and which a virtual node would have to resolve.
 */
export const buildxArguments = (build: ImageBuild, metadataFile: string): string[] => [
  'buildx',
  'build',
  ...common(build),
  '--provenance=false',
  '--push',
  `--metadata-file=${metadataFile}`,
  '--',
  build.context,
]

/** `podman build` or `buildah build`; layers are kept, so a second build of the same is quick. */
export const podmanBuildArguments = (build: ImageBuild): string[] => [
  'build',
  '--layers',
  '--timestamp=0',
  ...common(build),
  '--',
  build.context,
]

/** `podman push` or `buildah push`; plain http only to this machine. */
export const podmanPushArguments = (
  build: ImageBuild,
  reference: string,
  digestFile: string,
): string[] => [
  'push',
  `--authfile=${build.authFile}`,
  `--digestfile=${digestFile}`,
  ...(isLoopback(build.registry) ? ['--tls-verify=false'] : []),
  '--',
  reference,
]
