import { displayNameOf, type ContainerImage } from './container-image.ts'

const versionOf = (image: ContainerImage) => {
  const version = image.versions.at(-1)?.version
  return version === undefined ? {} : { version }
}

/** Returns an image as GET shows it. */
export const imageView = (image: ContainerImage) => {
  return {
    ...imageSummary(image),
    createdBy: image.createdBy,
    layers: image.layers,
    layersSizeInBytes: image.layersSizeInBytes,
    manifestSizeInBytes: image.manifestSizeInBytes,
    pullCount: image.pullCount,
    ...(image.timeLastPulled === undefined ? {} : { timeLastPulled: image.timeLastPulled }),
    versions: image.versions,
  }
}

/** Returns an image as a list shows it. */
export const imageSummary = (image: ContainerImage) => ({
  compartmentId: image.compartmentId,
  digest: image.digest,
  displayName: displayNameOf(image),
  id: image.id,
  lifecycleState: image.lifecycleState,
  repositoryId: image.repositoryId,
  repositoryName: image.repositoryName,
  timeCreated: image.timeCreated,
  ...versionOf(image),
  freeformTags: image.freeformTags,
  definedTags: image.definedTags,
  systemTags: image.systemTags,
})
