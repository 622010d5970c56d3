import { formatCache } from '../../values/image-build/cache.ts'
import type { Annotation } from '../../values/image-build/annotation.ts'
import { commonArguments } from './common-arguments.ts'
import type { ImageBuild } from './image-build.ts'

const asAnnotation = ({ levels, key, value }: Annotation): string =>
  `--annotation=${levels.join(',')}:${key}=${value}`

/** With one platform there is no index to annotate, unless attestations create one. */
const annotationsFor = (build: ImageBuild): readonly Annotation[] => {
  const { annotations = [], platforms = [], provenance, sbom } = build
  if (platforms.length > 1 || provenance !== undefined || sbom !== undefined) return annotations
  return annotations.flatMap((one) =>
    one.levels.includes('manifest') ? [{ ...one, levels: ['manifest' as const] }] : [],
  )
}

/**
 * `docker buildx build` without a push. Attestations are off: they would change the digest each
 * time.
 */
export const buildxArguments = (build: ImageBuild, metadataFile: string): string[] => [
  'buildx',
  'build',
  ...commonArguments(build),
  ...build.references.map((reference) => `--tag=${reference}`),
  ...(build.cacheFrom ?? []).map((entry) => `--cache-from=${formatCache(entry)}`),
  ...(build.cacheTo ?? []).map((entry) => `--cache-to=${formatCache(entry)}`),
  ...(build.extra ?? []),
  '--provenance=false',
  build.load === true ? '--load' : '--output=type=image',
  '--progress=plain',
  `--metadata-file=${metadataFile}`,
  '--',
  build.context,
]

/** `docker buildx build` that builds and pushes in one run. */
export const buildxNewArguments = (build: ImageBuild, metadataFile: string): string[] => [
  'buildx',
  'build',
  ...commonArguments(build),
  ...pushOptions(build, build.references),
  ...(build.cacheTo ?? []).map((entry) => `--cache-to=${formatCache(entry)}`),
  `--metadata-file=${metadataFile}`,
  '--',
  build.context,
]

const pushOptions = (build: ImageBuild, references: readonly string[]): string[] => [
  ...references.map((reference) => `--tag=${reference}`),
  ...annotationsFor(build).map(asAnnotation),
  ...(build.cacheFrom ?? []).map((entry) => `--cache-from=${formatCache(entry)}`),
  ...(build.extra ?? []),
  `--provenance=${build.provenance ?? 'false'}`,
  ...(build.sbom === undefined ? [] : [`--sbom=${build.sbom}`]),
  '--push',
  '--progress=plain',
]

const inlineCaches = ({ cacheTo = [] }: ImageBuild) =>
  cacheTo.filter(({ type }) => type === 'inline')

/**
 * The same build again, with a push: its layers come from the builder's own cache. Layers from
 * another cache are not in it and would be rebuilt, so that cache is named here too.
 */
export const buildxPushArguments = (
  build: ImageBuild,
  references: readonly string[],
  metadataFile: string,
): string[] => [
  'buildx',
  'build',
  ...commonArguments({ ...build, noCache: false, pull: false }),
  ...pushOptions(build, references),
  // An inline cache is in the image itself, which is pushed again.
  ...inlineCaches(build).map((entry) => `--cache-to=${formatCache(entry)}`),
  `--metadata-file=${metadataFile}`,
  '--',
  build.context,
]
