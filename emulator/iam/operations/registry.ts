import type { Variables } from '../condition.ts'
import {
  bodyOf,
  given,
  inPath,
  need,
  type Place,
  queried,
  type Requirements,
  type Resource,
  targetsOf,
} from '../requirement.ts'

const repositoryVariables = ({ displayName }: Resource): Variables => ({
  'target.repo.name': String(displayName),
})
const imageVariables = ({ repositoryName }: Resource): Variables => ({
  'target.repo.name': String(repositoryName),
})

const repository = inPath('repositories', 'repositoryId', repositoryVariables)
const image = inPath('images', 'imageId', imageVariables)

/** The repository in `namespace/repository:version`. */
const byUri: Place = ({ context, request }) => {
  const { imageUri } = bodyOf(request)
  const name = typeof imageUri === 'string' ? /^[^/]+\/([^@:]+)/.exec(imageUri)?.[1] : undefined
  const found = context.store
    .collection<Resource>('repositories')
    .list((one) => one['displayName'] === name)
  return targetsOf(found, repositoryVariables)
}

/**
 * The container part of Artifacts, `/20160918/container`. Lists, the configuration and creations
 * name no repository, so `target.repo.name` is not applicable (for creations (?), by analogy with
 * tags). Source: OCI, Details for Registry (2024-06-06).
 */
export const registryNeeds: Requirements = {
  ListContainerRepositories: [need('REPOSITORY_INSPECT', queried)],
  CreateContainerRepository: [need('REPOSITORY_CREATE', given)],
  GetContainerRepository: [need('REPOSITORY_READ', repository)],
  UpdateContainerRepository: [need('REPOSITORY_MANAGE', repository)],
  DeleteContainerRepository: [need('REPOSITORY_DELETE', repository)],
  ListContainerImages: [need('REPOSITORY_INSPECT', queried)],
  GetContainerImage: [need('REPOSITORY_READ', image)],
  DeleteContainerImage: [need('REPOSITORY_UPDATE', image)],
  RemoveContainerVersion: [need('REPOSITORY_UPDATE', image)],
  // (i) Not in the table.
  LookupContainerImageByUri: [need('REPOSITORY_READ', byUri)],
  GetContainerConfiguration: [need('REPOSITORY_INSPECT', queried)],
  UpdateContainerConfiguration: [need('REPOSITORY_MANAGE', queried)],
  // (i) Not in any table: rights are judged at pull and push.
  GetAccessToken: 'signed-in',
}
