import { rm } from 'node:fs/promises'
import type { Ocir } from '../../registry/ocir.ts'
import { repositoryFolders } from '../../registry/storage.ts'
import type { Context } from '../core/context.ts'
import { page } from '../core/paging.ts'
import { requireBody } from '../core/parameters.ts'
import { requireMatch } from '../core/precondition.ts'
import { notFound, type OciRequest, type OciResponse, type Route } from '../core/service.ts'
import { compartmentScope, requireCompartment } from './compartment-scope.ts'
import { images, imagesOf } from './container-image.ts'
import { createRepository, repositories, type ContainerRepository } from './container-repository.ts'
import { matchesQuery, sorted } from './list-query.ts'
import { readNewRepository, readRepositoryChange } from './repository-details.ts'
import { route } from './route.ts'
import { figuresOf, repositorySummary, repositoryView } from './repository-view.ts'

const PATH = '/20160918/container/repositories'

/** Serves the repositories of the Artifacts API. */
export const repositoryRoutes = (ocir: Ocir): Route[] => {
  const { context } = ocir
  const one = `${PATH}/{repositoryId}`
  return [
    route('CreateContainerRepository', 'POST', PATH, (request) => create(ocir, request)),
    route('ListContainerRepositories', 'GET', PATH, (request) => list(context, request)),
    route('GetContainerRepository', 'GET', one, (request) => get(context, request)),
    route('UpdateContainerRepository', 'PUT', one, (request) => update(context, request)),
    route('DeleteContainerRepository', 'DELETE', one, (request) => remove(ocir, request)),
  ]
}

const create = (ocir: Ocir, request: OciRequest): OciResponse => {
  const { context, namespace } = ocir
  const wanted = readNewRepository(requireBody(request))
  requireCompartment(context, wanted.compartmentId)
  const repository = { ...wanted, createdBy: request.principal.id }
  return response(context, createRepository(context, namespace, repository))
}

const list = (context: Context, request: OciRequest): OciResponse => {
  const inScope = compartmentScope(context, request)
  const found = repositories(context).list(
    (repository) =>
      inScope(repository) &&
      matchesQuery(request, {
        repositoryId: repository.id,
        displayName: repository.displayName,
        isPublic: repository.isPublic,
        lifecycleState: repository.lifecycleState,
      }),
  )
  const figures = found.map((repository) => figuresOf(context, repository))
  const sum = (name: keyof (typeof figures)[number]): number =>
    figures.reduce((total, figure) => total + figure[name], 0)
  const inOrder = sorted(request, found, ({ displayName }) => displayName)
  return page(request, inOrder, context, (items, remaining) => ({
    items: items.map((repository) => repositorySummary(context, repository)),
    imageCount: sum('imageCount'),
    layerCount: sum('layerCount'),
    layersSizeInBytes: sum('layersSizeInBytes'),
    remainingItemsCount: remaining,
    repositoryCount: found.length,
  }))
}

const get = (context: Context, request: OciRequest): OciResponse =>
  response(context, asked(context, request))

const update = (context: Context, request: OciRequest): OciResponse => {
  const repository = asked(context, request)
  requireMatch(repositories(context), repository.id, request)
  const change = readRepositoryChange(requireBody(request))
  return response(context, repositories(context).put({ ...repository, ...change }))
}

/** Removes the repository with its images; the registry's own data first. */
const remove = async (ocir: Ocir, request: OciRequest): Promise<OciResponse> => {
  const { context } = ocir
  const repository = asked(context, request)
  requireMatch(repositories(context), repository.id, request)
  for (const folder of repositoryFolders(ocir, repository.displayName)) {
    await rm(folder, { recursive: true, force: true })
  }
  for (const image of imagesOf(context, repository.id)) images(context).delete(image.id)
  repositories(context).delete(repository.id)
  return { status: 204 }
}

const asked = (context: Context, { params }: OciRequest): ContainerRepository => {
  const id = params['repositoryId'] ?? ''
  const repository = repositories(context).get(id)
  if (!repository) throw notFound()
  return repository
}

const response = (context: Context, repository: ContainerRepository): OciResponse => ({
  status: 200,
  body: repositoryView(context, repository),
  headers: { etag: repositories(context).etag(repository.id) ?? '' },
})
