import type { Context } from '../oci/core/context.ts'
import type { OciRequest } from '../oci/core/service.ts'
import type { Stored } from '../oci/core/store.ts'
import type { Variables } from './condition.ts'

/** A request whose rights are judged. */
export interface Call {
  readonly context: Context
  readonly request: OciRequest
}

/** What a permission is asked about. */
interface Target {
  readonly compartmentId: string
  readonly variables?: Variables
}

/**
 * Where a permission is needed. Of what does not exist, or is not named, there is nothing to judge:
 * the operation itself refuses it.
 */
export type Place = (call: Call) => readonly Target[]

export interface Need {
  readonly permission: string
  readonly place: Place
}

/**
 * What an operation needs: permissions, all of them; nothing but a signature; or a role of the
 * identity domain, which policies neither give nor take.
 */
export type Requirement = readonly Need[] | 'signed-in' | 'domain-administrator'

/** By OCI's names of the operations. */
export type Requirements = Readonly<Record<string, Requirement>>

export const need = (permission: string, ...places: readonly Place[]): Need => ({
  permission,
  place: (call) => places.flatMap((place) => place(call)),
})

/** The same place for several permissions. */
export const needs = (place: Place, ...permissions: readonly string[]): Need[] =>
  permissions.map((permission) => need(permission, place))

const at = (compartmentId: unknown): Target[] =>
  typeof compartmentId === 'string' && compartmentId !== '' ? [{ compartmentId }] : []

/** The compartment of the query. */
export const queried: Place = ({ request }) => at(request.query.get('compartmentId'))

/** The compartment of the body. */
export const given: Place = ({ request }) => at(bodyOf(request)['compartmentId'])

/** The root compartment. */
export const root: Place = ({ context }) => [{ compartmentId: context.tenancyId }]

export const bodyOf = ({ body }: OciRequest): Readonly<Record<string, unknown>> =>
  typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}

export type Resource = Stored & { readonly compartmentId?: string | null } & Readonly<
    Record<string, unknown>
  >

/** A stored resource, by its OCID. */
export const find = (context: Context, collection: string, id: unknown): Resource | undefined =>
  typeof id === 'string' ? context.store.collection<Resource>(collection).get(id) : undefined

/** The compartments of these resources, each with what policies may ask of it. */
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

/** The resources that the body names, by fields with one OCID or several. */
export const inBody =
  (collection: string, ...fields: readonly string[]): Place =>
  ({ context, request }) =>
    targetsOf(
      fields.flatMap((field) => bodyOf(request)[field]).map((id) => find(context, collection, id)),
    )
