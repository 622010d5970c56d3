import { join } from 'node:path'
import type { Ocir } from './ocir.ts'

/**
 * Where distribution's filesystem driver keeps what it knows of a repository. Removing these folders is
 * what its API would do, without a token for it; layers stay until the whole emulator goes.
 */
const repositoryFolder = ({ storageFolder, namespace }: Ocir, repositoryName: string): string =>
  join(storageFolder, 'docker/registry/v2/repositories', namespace, repositoryName)

/** All that belongs to this repository, and nothing of one whose name goes on below it, as `a/b` below `a`. */
export const repositoryFolders = (ocir: Ocir, repositoryName: string): string[] =>
  ['_manifests', '_layers', '_uploads'].map((part) =>
    join(repositoryFolder(ocir, repositoryName), part),
  )

export const tagFolder = (ocir: Ocir, repositoryName: string, tag: string): string =>
  join(repositoryFolder(ocir, repositoryName), '_manifests/tags', tag)

export const manifestFolder = (ocir: Ocir, repositoryName: string, digest: string): string =>
  join(repositoryFolder(ocir, repositoryName), '_manifests/revisions', digest.replace(':', '/'))
