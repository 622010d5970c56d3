import type { Context } from '../oci/core/context.ts'
import type { OciRequest } from '../oci/core/service.ts'
import type { Stored } from '../oci/core/store.ts'
import type { Variables } from './condition.ts'

/** A request that is being authorized. */
export interface Call {
  readonly context: Context
  readonly request: OciRequest
}

/** The compartment in which a permission is checked, with the variables of the resource. */
interface Target {
  readonly compartmentId: string
  readonly variables?: Variables
}

/**
 * Where a permission is needed. Resources that do not exist or are not named give no target: the
 * operation itself refuses them.
 */
export type Place = (call: Call) => readonly Target[]

export interface Need {
  readonly permission: string
  readonly place: Place
}

/**
 * What an operation needs: all of these permissions; only a signature; or a role of the identity
 * domain, which policies neither grant nor remove.
 */
export type Requirement = readonly Need[] | 'signed-in' | 'domain-administrator'

/** The requirements by OCI's names of the operations. */
export type Requirements = Readonly<Record<string, Requirement>>

export const need = (permission: string, ...places: readonly Place[]): Need => ({
  permission,
  place: (call) => places.flatMap((place) => place(call)),
})

/** Requires several permissions at the same place. */
export const needs = (place: Place, ...permissions: readonly string[]): Need[] =>
  permissions.map((permission) => need(permission, place))

const at = (compartmentId: unknown): Target[] =>
  typeof compartmentId === 'string' && compartmentId !== '' ? [{ compartmentId }] : []

/** The compartment in the query. */
export const queried: Place = ({ request }) => at(request.query.get('compartmentId'))

/** The compartment in the body. */
export const given: Place = ({ request }) => at(bodyOf(request)['compartmentId'])

/** The root compartment. */
export const root: Place = ({ context }) => [{ compartmentId: context.tenancyId }]

export const bodyOf = ({ body }: OciRequest): Readonly<Record<string, unknown>> =>
  typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}

export type Resource = Stored & { readonly compartmentId?: string | null } & Readonly<
    Record<string, unknown>
  >

/** Returns a stored resource by its OCID. */
export const find = (context: Context, collection: string, id: unknown): Resource | undefined =>
  typeof id === 'string' ? context.store.collection<Resource>(collection).get(id) : undefined

/**
 * Returns the compartments of these resources, each with the variables that policies may refer to.
 */
export const targetsOf = (
  resources: readonly (Resource | undefined)[],
  variables: (resource: Resource) => Variables = () => ({}),
): Target[] =>
  resources.flatMap((resource) =>
    resource?.compartmentId
      ? [{ compartmentId: resource.compartmentId, variables: variables(resource) }]
      : [],
  )

/** The resource of the path. */
export const inPath =
  (collection: string, parameter = 'id', variables?: (resource: Resource) => Variables): Place =>
  ({ context, request }) =>
    targetsOf([find(context, collection, request.params[parameter])], variables)

/** The resources in the body, by fields with one OCID or several. */
export const inBody =
  (collection: string, ...fields: readonly string[]): Place =>
  ({ context, request }) =>
    targetsOf(
      fields.flatMap((field) => bodyOf(request)[field]).map((id) => find(context, collection, id)),
    )
