import { isLoopback } from '../../values/registry/registry-host.ts'
import { commonArguments } from './common-arguments.ts'
import type { ImageBuild } from './image-build.ts'

/** Plain http only to this machine. */
const access = ({ authFile, registry }: ImageBuild): string[] => [
  ...(authFile === undefined ? [] : [`--authfile=${authFile}`]),
  ...(isLoopback(registry) ? ['--tls-verify=false'] : []),
]

/** Podman takes repositories without a tag as caches. */
const repositoryOf = ({ attributes }: { attributes: Readonly<Record<string, string>> }): string =>
  (attributes['ref'] ?? '').replace(/:[^/:]*$/, '')

const HOST = `linux/${process.arch === 'x64' ? 'amd64' : process.arch}`

/**
 * They match cached layers by history only (seen in 4.3 and 1.28): for an image from scratch, they
 * would use a layer of another platform.
 */
const keepsLayers = ({ platforms = [] }: ImageBuild): boolean =>
  platforms.every((platform) => platform === HOST)

/**
 * `podman build` or `buildah build`; layers for this machine are kept, so that a second build is
 * fast.
 * @param imageFile receives the image's id; not used with several platforms, which have several ids
 * @param manifest the local manifest list for the images of several platforms
 */
export const podmanBuildArguments = (
  build: ImageBuild,
  imageFile: string,
  manifest?: string,
): string[] => [
  'build',
  keepsLayers(build) ? '--layers' : '--layers=false',
  '--timestamp=0',
  ...access(build),
  ...commonArguments(build),
  ...(build.annotations ?? [])
    .filter(({ levels }) => levels.includes('manifest'))
    .map(({ key, value }) => `--annotation=${key}=${value}`),
  ...(build.cacheFrom ?? []).map((entry) => `--cache-from=${repositoryOf(entry)}`),
  ...(build.cacheTo ?? []).map((entry) => `--cache-to=${repositoryOf(entry)}`),
  ...(build.extra ?? []),
  ...(manifest === undefined
    ? [`--iidfile=${imageFile}`, ...build.references.map((reference) => `--tag=${reference}`)]
    : [`--manifest=${manifest}`]),
  '--',
  build.context,
]

/** `podman push` or `buildah push`; a manifest list is pushed with all its images. */
export const podmanPushArguments = (
  build: ImageBuild,
  reference: string,
  digestFile: string,
  manifest?: string,
): string[] => [
  ...(manifest === undefined ? ['push'] : ['manifest', 'push', '--all']),
  ...access(build),
  `--digestfile=${digestFile}`,
  '--',
  ...(manifest === undefined ? [reference] : [manifest, `docker://${reference}`]),
]
