import { join } from 'node:path'
import type { Ocir } from './ocir.ts'

/**
 * Returns the folder of a repository in distribution's filesystem driver. Removing its parts is
 * what distribution's API would do, without a token; layers stay until the emulator is removed.
 */
const repositoryFolder = ({ storageFolder, namespace }: Ocir, repositoryName: string): string =>
  join(storageFolder, 'docker/registry/v2/repositories', namespace, repositoryName)

/**
 * Returns all folders of this repository, and none of one that is nested below it, e.g. `a/b` below
 * `a`.
 */
export const repositoryFolders = (ocir: Ocir, repositoryName: string): string[] =>
  ['_manifests', '_layers', '_uploads'].map((part) =>
    join(repositoryFolder(ocir, repositoryName), part),
  )

export const tagFolder = (ocir: Ocir, repositoryName: string, tag: string): string =>
  join(repositoryFolder(ocir, repositoryName), '_manifests/tags', tag)

export const manifestFolder = (ocir: Ocir, repositoryName: string, digest: string): string =>
  join(repositoryFolder(ocir, repositoryName), '_manifests/revisions', digest.replace(':', '/'))
