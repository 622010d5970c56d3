import type { SigningMode } from '../../clients/image-build/cosign.ts'
import type { BuilderName } from '../../clients/image-build/image-build.ts'
import type { RepositorySettings } from '../../clients/registry/repositories.ts'
import type { ActionContext } from '../../runner/context.ts'
import type { InputReader } from '../../runner/inputs.ts'
import { defaults } from '../../values/defaults.ts'
import type { ImageOptions } from '../../values/image-build/image-options.ts'
import { type ImageTag, parseImageTag } from '../../values/image-build/image-tag.ts'
import { asFlag, asInteger, asOneOf } from '../../values/input-text.ts'
import { parseDuration } from '../../values/duration.ts'
import type { ScanGate } from '../../stages/build-push/scan-gate.ts'
import { ocidOf } from '../../values/oci/ocid.ts'
import { asPath } from '../../values/path.ts'
import { asRegistryHost } from '../../values/registry/registry-host.ts'
import { type ImageInputs, readImages } from './images.ts'
import { readOptions } from './options.ts'

const own = defaults['build-push']

const builderNames = ['auto', 'docker', 'podman', 'buildah'] as const

/** Settings that are left out stay unchanged; a new repository is then private and mutable. */
const readSettings = (read: InputReader): RepositorySettings => ({
  isPublic: read.optional('public', asFlag),
  isImmutable: read.optional('immutable', asFlag),
  tags: read.pairs('repository-tags'),
})

const readScan = (read: InputReader, compartmentId: string | undefined): ScanGate | undefined => {
  const failOn = read.optional('scan-fail-on', asOneOf('low', 'medium', 'high', 'critical'))
  const compartment = read.optional('scan-compartment-id', ocidOf('compartment', 'tenancy'))
  const timeout = read.orDefault('scan-timeout', parseDuration, own['scan-timeout'])
  if (failOn === undefined) return undefined
  return { failOn, compartmentId: compartment ?? compartmentId ?? '', timeout }
}

/** All inputs of the action. */
export interface BuildInputs {
  /** A single image without a name, or several named ones. */
  readonly images: readonly ImageInputs[]
  /** Undefined only where nothing is pushed or ensured. */
  readonly compartmentId: string | undefined
  readonly registry: string | undefined
  readonly tags: readonly ImageTag[]
  readonly settings: RepositorySettings
  /** Path of the repository's readme, as the user gave it. */
  readonly readme: string | undefined
  readonly builder: BuilderName | 'auto'
  readonly builds: boolean
  readonly pushes: boolean
  readonly loads: boolean
  /** The number of concurrent builds. */
  readonly atMost: number
  readonly options: ImageOptions
  /** Undefined to wait for no scan. */
  readonly scan: ScanGate | undefined
  /** Undefined to sign nothing. */
  readonly sign: SigningMode | undefined
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
    const options = readOptions(read)
    const compartmentId = pushes
      ? read.required('compartment-id', compartment)
      : read.optional('compartment-id', compartment)
    return {
      images: readImages(read, options),
      compartmentId,
      registry: read.optional('registry', asRegistryHost),
      tags: read.list('tags', parseImageTag),
      settings: readSettings(read),
      readme: read.optional('readme', asPath),
      builder: read.orDefault('builder', asOneOf(...builderNames), own.builder),
      builds,
      pushes,
      loads: read.orDefault('load', asFlag, own.load),
      atMost: read.orDefault('max-parallel', asInteger(1, 16), own['max-parallel']),
      options,
      scan: readScan(read, compartmentId),
      sign: read.optional('sign', asOneOf('keyless', 'key')),
    }
  })
