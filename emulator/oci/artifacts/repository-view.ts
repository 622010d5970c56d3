import type { Context } from '../core/context.ts'
import { imagesOf } from './container-image.ts'
import type { ContainerRepository } from './container-repository.ts'

const GIBIBYTE = 1024 ** 3

interface RepositoryFigures {
  readonly imageCount: number
  readonly layerCount: number
  readonly layersSizeInBytes: number
}

/** Counts over the repository's images; a layer that several images share counts once. */
export const figuresOf = (context: Context, repository: ContainerRepository): RepositoryFigures => {
  const images = imagesOf(context, repository.id)
  const layers = new Map(
    images.flatMap((image) => image.layers.map((layer) => [layer.digest, layer.sizeInBytes])),
  )
  return {
    imageCount: images.length,
    layerCount: layers.size,
    layersSizeInBytes: [...layers.values()].reduce((sum, bytes) => sum + bytes, 0),
  }
}

/** Returns a repository as GET, POST and PUT show it. */
export const repositoryView = (context: Context, repository: ContainerRepository) => {
  const figures = figuresOf(context, repository)
  const billableSizeInGBs = Math.ceil(figures.layersSizeInBytes / GIBIBYTE)
  return { ...repository, ...figures, billableSizeInGBs }
}

/** Returns a repository as a list shows it. */
export const repositorySummary = (context: Context, repository: ContainerRepository) => {
  const view = repositoryView(context, repository)
  return {
    compartmentId: view.compartmentId,
    displayName: view.displayName,
    id: view.id,
    imageCount: view.imageCount,
    isPublic: view.isPublic,
    layerCount: view.layerCount,
    layersSizeInBytes: view.layersSizeInBytes,
    lifecycleState: view.lifecycleState,
    timeCreated: view.timeCreated,
    billableSizeInGBs: view.billableSizeInGBs,
    namespace: view.namespace,
    freeformTags: view.freeformTags,
    definedTags: view.definedTags,
    systemTags: view.systemTags,
  }
}
