import { createHash } from 'node:crypto'
import type { Context } from '../core/context.ts'
import { imageAt, images, imagesOf, removeVersion, type ContainerImage } from './container-image.ts'
import {
  createRepository,
  repositories,
  repositoryNamed,
  type ContainerRepository,
} from './container-repository.ts'

interface Push {
  /** Without the namespace as prefix. */
  readonly repositoryName: string
  /** A tag or a digest, as in the path of the manifest. */
  readonly reference: string
  readonly manifest: Buffer
  readonly principalId: string
}

interface Manifest {
  readonly layers?: readonly { digest: string; size: number }[]
}

export const digestOf = (manifest: Buffer): string =>
  `sha256:${createHash('sha256').update(manifest).digest('hex')}`

/**
 * Records a manifest that the registry has accepted; creates the repository in the root compartment
 * if it does not exist.
 */
export const recordPush = (context: Context, namespace: string, push: Push): ContainerImage => {
  const timeLastPushed = new Date(context.clock.now()).toISOString()
  const known =
    repositoryNamed(context, push.repositoryName) ??
    createRepository(context, namespace, {
      compartmentId: context.tenancyId,
      createdBy: push.principalId,
      displayName: push.repositoryName,
    })
  const repository = repositories(context).put({ ...known, timeLastPushed })
  const digest = digestOf(push.manifest)
  const image = imageAt(context, repository.id, digest) ?? newImage(context, repository, push)
  if (push.reference === digest) return images(context).put(image)
  return moveVersion(context, image, push, timeLastPushed)
}

const moveVersion = (context: Context, image: ContainerImage, push: Push, now: string) => {
  if (image.versions.some(({ version }) => version === push.reference)) return image
  removeVersion(context, image.repositoryId, push.reference)
  const added = { version: push.reference, createdBy: push.principalId, timeCreated: now }
  return images(context).put({ ...image, versions: [...image.versions, added] })
}

const newImage = (
  context: Context,
  repository: ContainerRepository,
  push: Push,
): ContainerImage => {
  const timeCreated = new Date(context.clock.now()).toISOString()
  const manifest = JSON.parse(push.manifest.toString('utf8')) as Manifest
  const layers = (manifest.layers ?? [])
    .map(({ digest, size }) => ({ digest, sizeInBytes: size, timeCreated }))
    .sort((a, b) => a.digest.localeCompare(b.digest))
  return {
    id: context.newOcid('containerimage'),
    compartmentId: repository.compartmentId,
    createdBy: push.principalId,
    digest: digestOf(push.manifest),
    layers,
    layersSizeInBytes: layers.reduce((sum, layer) => sum + layer.sizeInBytes, 0),
    lifecycleState: 'AVAILABLE',
    manifestSizeInBytes: push.manifest.length,
    pullCount: 0,
    repositoryId: repository.id,
    repositoryName: repository.displayName,
    timeCreated,
    versions: [],
    freeformTags: {},
    definedTags: {},
    systemTags: {},
  }
}

/** Counts a pull of the image that the reference names; does nothing for an unknown one. */
export const recordPull = (context: Context, repositoryName: string, reference: string): void => {
  const repository = repositoryNamed(context, repositoryName)
  const image = repository && imageAt(context, repository.id, reference)
  if (!image) return
  const timeLastPulled = new Date(context.clock.now()).toISOString()
  images(context).put({ ...image, pullCount: image.pullCount + 1, timeLastPulled })
}

/** Records that the registry deleted a tag or a manifest. */
export const recordDelete = (context: Context, repositoryName: string, reference: string): void => {
  const repository = repositoryNamed(context, repositoryName)
  if (!repository) return
  if (!reference.includes(':')) return removeVersion(context, repository.id, reference)
  for (const image of imagesOf(context, repository.id)) {
    if (image.digest === reference) images(context).delete(image.id)
  }
}
