import type { Context } from '../core/context.ts'
import { page } from '../core/paging.ts'
import { requireQuery } from '../core/parameters.ts'
import { requireMatch } from '../core/precondition.ts'
import {
  type OciRequest,
  type OciResponse,
  type Route,
  ServiceError,
  notFound,
} from '../core/service.ts'
import type { Collection } from '../core/store.ts'
import { requireCompartment } from './resource-base.ts'
import type { NetworkResource } from './resources.ts'

/** One kind of networking resource: OCI's names for it, and its specific part of each operation. */
export interface Kind<T extends NetworkResource> {
  /** E.g. `SecurityList`; the operations' names are made of this and `plural`. */
  readonly name: string
  readonly plural: string
  /** The path segment in the URL and, unless `collection` is set, the collection in the store. */
  readonly path: string
  readonly collection?: string
  /** Validates and stores. Throws a ServiceError. */
  readonly create: (context: Context, body: unknown) => T
  /** Validates and returns the changed resource. Throws a ServiceError. */
  readonly update: (context: Context, current: T, body: unknown) => T
  /**
   * Returns what still refers to it, e.g. `Subnet ocid1…`; while there is something, it cannot be
   * deleted.
   */
  readonly users: (context: Context, item: T) => string | undefined
  /** Removes what belongs to it. */
  readonly removed?: (context: Context, item: T) => void
  /**
   * Whether its list accepts a VCN without a compartment, as that of network security groups does.
   */
  readonly listsByVcn?: boolean
}

const VERSION = '/20160918'

const collectionOf = <T extends NetworkResource>(context: Context, kind: Kind<T>): Collection<T> =>
  context.store.collection<T>(kind.collection ?? kind.path)

/** Finds a resource. Throws OCI's 404. */
export const requireResource = <T extends { readonly id: string }>(
  collection: Collection<T>,
  id: string | undefined,
): T => {
  const found = id === undefined ? undefined : collection.get(id)
  if (!found) throw notFound()
  return found
}

/** Applies the list operation's filters (compartment, VCN, name and state), then its order. */
const select = <T extends NetworkResource>(items: T[], query: URLSearchParams): T[] => {
  const wanted = (name: string, value: string | undefined): boolean => {
    const given = query.get(name)
    return given === null || given.toLowerCase() === value?.toLowerCase()
  }
  const exactly = (name: string, value: string | undefined): boolean =>
    (query.get(name) ?? value) === value
  const found = items.filter(
    (item) =>
      exactly('compartmentId', item.compartmentId) &&
      exactly('vcnId', item.vcnId) &&
      exactly('displayName', item.displayName) &&
      wanted('lifecycleState', item.lifecycleState),
  )
  return order(found, query)
}

/** The default orders are as documented: DISPLAYNAME ascending, TIMECREATED descending. */
const order = <T extends NetworkResource>(items: T[], query: URLSearchParams): T[] => {
  const by = query.get('sortBy')
  if (by === null) return items
  const sorted =
    by === 'DISPLAYNAME'
      ? items.toSorted((a, b) => a.displayName.localeCompare(b.displayName))
      : items
  const descending = (query.get('sortOrder') ?? (by === 'DISPLAYNAME' ? 'ASC' : 'DESC')) === 'DESC'
  return descending ? sorted.toReversed() : sorted
}

/** Returns the five operations of a kind of resource. */
export const resourceRoutes = <T extends NetworkResource>(
  context: Context,
  kind: Kind<T>,
): Route[] => {
  const all = `${VERSION}/${kind.path}`
  const one = `${all}/{id}`
  const { name } = kind
  const response = (item: T): OciResponse => {
    const etag = collectionOf(context, kind).etag(item.id)
    return { status: 200, body: item, headers: etag === undefined ? {} : { etag } }
  }

  const list = (request: OciRequest): OciResponse => {
    if (!(kind.listsByVcn && request.query.has('vcnId'))) requireQuery(request, 'compartmentId')
    requireCompartment(context, request.query.get('compartmentId'))
    return page(request, select(collectionOf(context, kind).list(), request.query), context)
  }

  const create = (request: OciRequest): OciResponse => {
    return response(kind.create(context, request.body))
  }

  const get = (request: OciRequest): OciResponse => {
    return response(requireResource(collectionOf(context, kind), request.params['id']))
  }

  const update = (request: OciRequest): OciResponse => {
    const collection = collectionOf(context, kind)
    const current = requireResource(collection, request.params['id'])
    requireMatch(collection, current.id, request)
    return response(collection.put(kind.update(context, current, request.body)))
  }

  const remove = (request: OciRequest): OciResponse => {
    const collection = collectionOf(context, kind)
    const current = requireResource(collection, request.params['id'])
    requireMatch(collection, current.id, request)
    const user = kind.users(context, current)
    if (user !== undefined) throw inUse(name, current.id, user)
    collection.delete(current.id)
    kind.removed?.(context, current)
    return { status: 204 }
  }

  return [
    { operation: `List${kind.plural}`, method: 'GET', path: all, handle: list },
    { operation: `Create${name}`, method: 'POST', path: all, handle: create },
    { operation: `Get${name}`, method: 'GET', path: one, handle: get },
    { operation: `Update${name}`, method: 'PUT', path: one, handle: update },
    { operation: `Delete${name}`, method: 'DELETE', path: one, handle: remove },
  ]
}

/** Returns the 409 for a resource that something refers to; OCI's message names both. */
const inUse = (name: string, id: string, user: string): ServiceError =>
  new ServiceError(
    409,
    'Conflict',
    `The ${name} ${id} references the ${user}. You must remove the reference to proceed with this operation.`,
  )
