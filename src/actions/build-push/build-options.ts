import { readFileSync } from 'node:fs'

import type { BuildOptions, SecretSource } from '../../clients/image-build/image-build.ts'
import { placeInWorkspace, type Workspace } from '../../clients/files/workspace.ts'
import { type Environment, variable } from '../../runner/environment.ts'
import type { Annotation } from '../../values/image-build/annotation.ts'
import type { BuildSecret } from '../../values/image-build/build-secret.ts'
import type { CacheEntry } from '../../values/image-build/cache.ts'
import type { ImageOptions } from '../../values/image-build/image-options.ts'
import { invalidInput } from '../../values/input-text.ts'
import { runAnnotations, sourceLabels } from './source-labels.ts'

/** The parts of the job that a build uses. */
interface BuildSurroundings {
  readonly environment: Environment
  readonly workspace: Workspace
  readonly mask: (secret: string) => void
  /** Milliseconds since the epoch. */
  readonly now: number
}

/** Whoever has it can also write artifacts and caches of the job. */
const CACHE_TOKEN = 'ACTIONS_RUNTIME_TOKEN'

/** Variables with which buildx reaches GitHub's cache. No other tool gets them. */
const CACHE_VARIABLES = [
  'ACTIONS_CACHE_URL',
  'ACTIONS_RESULTS_URL',
  'ACTIONS_CACHE_SERVICE_V2',
  CACHE_TOKEN,
]

const textOf = (id: string, file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw invalidInput(
      `secret "${id}" names a file that cannot be read, and no variable`,
      'Paths are relative to the workspace. For a variable, write its name alone and set it under env: of the step.',
    )
  }
}

const openSecret = (
  secret: BuildSecret,
  { environment, workspace, mask }: BuildSurroundings,
): SecretSource => {
  const { id } = secret
  if ('variable' in secret) {
    const text = variable(environment, secret.variable)
    if (text === undefined) {
      throw invalidInput(
        `secret "${id}" names a variable that this step does not have, or that is empty`,
        `Set it under env: of the step, and write its name: ${id}=NAME.`,
      )
    }
    mask(text)
    return { id, text }
  }
  const file = placeInWorkspace(workspace, `secret "${id}"`, secret.file)
  mask(textOf(id, file))
  return { id, file }
}

/** A cache on disk is inside the workspace. */
const placeCache = (entry: CacheEntry, workspace: Workspace): CacheEntry => {
  if (entry.type !== 'local') return entry
  const attributes = Object.entries(entry.attributes).map(([key, value]) => [
    key,
    key === 'src' || key === 'dest' ? placeInWorkspace(workspace, `cache ${key}`, value) : value,
  ])
  return { ...entry, attributes: Object.fromEntries(attributes) as Record<string, string> }
}

/** The user's annotation takes precedence over ours with the same key. */
const annotationsOf = (
  { annotations }: ImageOptions,
  { environment, now }: BuildSurroundings,
): readonly Annotation[] => {
  const keys = new Set(annotations.map(({ key }) => key))
  const ours = runAnnotations(environment, now).filter(({ key }) => !keys.has(key))
  return [...ours, ...annotations]
}

const cacheVariables = (
  entries: readonly CacheEntry[],
  { environment, mask }: BuildSurroundings,
): Readonly<Record<string, string>> => {
  if (!entries.some(({ type }) => type === 'gha')) return {}
  const token = variable(environment, CACHE_TOKEN)
  if (token !== undefined) mask(token)
  const known = CACHE_VARIABLES.flatMap((name) => {
    const value = variable(environment, name)
    return value === undefined ? [] : [[name, value]]
  })
  return Object.fromEntries(known) as Record<string, string>
}

/**
 * Returns the options of a build, with secrets looked up and paths resolved.
 * @throws ActionError INPUT_INVALID, PATH_OUTSIDE_WORKSPACE, PATH_HOLDS_CREDENTIALS
 */
export const buildOptions = (image: ImageOptions, around: BuildSurroundings) => {
  const { workspace, environment } = around
  const place = (key: string, path: string) => placeInWorkspace(workspace, key, path)
  const caches = [...image['cache-from'], ...image['cache-to']]
  const options: BuildOptions = {
    platforms: image.platforms,
    annotations: annotationsOf(image, around),
    secrets: image.secrets.map((secret) => openSecret(secret, around)),
    ssh: image.ssh.map(({ id, path }) =>
      path === undefined || path === environment['SSH_AUTH_SOCK']
        ? { id }
        : { id, path: place(`ssh "${id}"`, path) },
    ),
    cacheFrom: image['cache-from'].map((entry) => placeCache(entry, workspace)),
    cacheTo: image['cache-to'].map((entry) => placeCache(entry, workspace)),
    cacheVariables: cacheVariables(caches, around),
    noCache: image['no-cache'],
    pull: image.pull,
    contexts: Object.fromEntries(
      image['build-contexts'].map((one) => [
        one.name,
        'address' in one ? one.address : place(`build context "${one.name}"`, one.folder),
      ]),
    ),
    hosts: image['add-hosts'],
    extra: image['extra-args'],
    ...(image.target === undefined ? {} : { target: image.target }),
    ...(image.sbom === undefined ? {} : { sbom: image.sbom }),
    ...(image.provenance === undefined ? {} : { provenance: image.provenance }),
    ...(image.network === undefined ? {} : { network: image.network }),
  }
  const labels = { ...sourceLabels(environment), ...image.labels }
  return { ...options, arguments: image['build-args'], labels }
}
