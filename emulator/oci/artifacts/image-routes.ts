import { rm } from 'node:fs/promises'
import { repositoryIn } from '../../registry/scope.ts'
import type { Ocir } from '../../registry/ocir.ts'
import { manifestFolder, tagFolder } from '../../registry/storage.ts'
import type { Context } from '../core/context.ts'
import { page } from '../core/paging.ts'
import { requireBody, requireText } from '../core/parameters.ts'
import { requireMatch } from '../core/precondition.ts'
import {
  invalidParameter,
  notFound,
  type OciRequest,
  type OciResponse,
  type Route,
} from '../core/service.ts'
import { compartmentScope } from './compartment-scope.ts'
import {
  displayNameOf,
  imageAt,
  images,
  removeVersion,
  type ContainerImage,
} from './container-image.ts'
import { repositoryNamed } from './container-repository.ts'
import { imageSummary, imageView } from './image-view.ts'
import { route } from './route.ts'
import { matchesQuery, sorted } from './list-query.ts'

const PATH = '/20160918/container/images'

/** Serves the images of the Artifacts API. Only pushes create them. */
export const imageRoutes = (ocir: Ocir): Route[] => {
  const { context } = ocir
  const one = `${PATH}/{imageId}`
  const lookup = `${PATH}/actions/lookupImageByUri`
  const untag = `${one}/actions/removeVersion`
  return [
    route('ListContainerImages', 'GET', PATH, (request) => list(context, request)),
    route('LookupContainerImageByUri', 'POST', lookup, (request) => byUri(ocir, request)),
    route('GetContainerImage', 'GET', one, (request) => get(context, request)),
    route('DeleteContainerImage', 'DELETE', one, (request) => remove(ocir, request)),
    route('RemoveContainerVersion', 'POST', untag, (request) => removed(ocir, request)),
  ]
}

const list = (context: Context, request: OciRequest): OciResponse => {
  const inScope = compartmentScope(context, request)
  const found = images(context).list(
    (image) =>
      inScope(image) &&
      matchesQuery(request, {
        imageId: image.id,
        displayName: displayNameOf(image),
        imageDigest: image.digest,
        isVersioned: image.versions.length > 0,
        lifecycleState: image.lifecycleState,
        repositoryId: image.repositoryId,
        repositoryName: image.repositoryName,
        version: image.versions.map(({ version }) => version),
      }),
  )
  return page(request, sorted(request, found, displayNameOf), context, (items, remaining) => ({
    items: items.map(imageSummary),
    remainingItemsCount: remaining,
  }))
}

const get = (context: Context, request: OciRequest): OciResponse =>
  response(context, asked(context, request))

/** Looks up `namespace/repository:version` or `namespace/repository@sha256:…`. */
const byUri = ({ context, namespace }: Ocir, request: OciRequest): OciResponse => {
  const uri = requireText(requireBody(request), 'imageUri')
  const match = /^(?<name>[^@:]+)(?::(?<tag>[^@:]+)|@(?<digest>sha256:[0-9a-f]{64}))$/.exec(uri)
  if (!match) throw invalidParameter(`imageUri '${uri}' is not namespace/repository:version`)
  const { name = '', tag, digest } = match.groups ?? {}
  const repository = repositoryNamed(context, repositoryIn(namespace, name) ?? '')
  const image = repository && imageAt(context, repository.id, digest ?? tag ?? '')
  if (!image) throw notFound()
  return response(context, image)
}

const remove = async (ocir: Ocir, request: OciRequest): Promise<OciResponse> => {
  const image = asked(ocir.context, request)
  requireMatch(images(ocir.context), image.id, request)
  const folders = image.versions.map(({ version }) =>
    tagFolder(ocir, image.repositoryName, version),
  )
  for (const folder of [...folders, manifestFolder(ocir, image.repositoryName, image.digest)]) {
    await rm(folder, { recursive: true, force: true })
  }
  images(ocir.context).delete(image.id)
  return { status: 204 }
}

const removed = async (ocir: Ocir, request: OciRequest): Promise<OciResponse> => {
  const { context } = ocir
  const image = asked(context, request)
  requireMatch(images(context), image.id, request)
  const version = requireText(requireBody(request), 'version')
  if (!image.versions.some((known) => known.version === version)) {
    throw notFound()
  }
  await rm(tagFolder(ocir, image.repositoryName, version), { recursive: true, force: true })
  removeVersion(context, image.repositoryId, version)
  return response(context, asked(context, request))
}

const asked = (context: Context, { params }: OciRequest): ContainerImage => {
  const id = params['imageId'] ?? ''
  const image = images(context).get(id)
  if (!image) throw notFound()
  return image
}

const response = (context: Context, image: ContainerImage): OciResponse => ({
  status: 200,
  body: imageView(image),
  headers: { etag: images(context).etag(image.id) ?? '' },
})
