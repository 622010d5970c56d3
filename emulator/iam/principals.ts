import type { Context } from '../oci/core/context.ts'
import type { Principal } from '../oci/core/service.ts'
import type { Stored } from '../oci/core/store.ts'
import type { Variables } from './condition.ts'
import { dynamicGroupIdsOf } from './dynamic-groups.ts'
import { groupIdsOf } from './groups.ts'

/**
 * What is stored of a resource that signs in itself; collections `instances`, `resourcePrincipals`.
 */
interface SigningResource extends Stored {
  readonly compartmentId: string
  /** E.g. `fnfunc`; instances have none. */
  readonly resourceType?: string
}

/** A Kubernetes service account of a cluster. */
interface Workload extends Stored {
  readonly namespace: string
  readonly serviceAccount: string
  readonly clusterId: string
}

/** Stores the facts that policies may refer to about a resource that signs in itself. */
export const rememberResource = (
  { store }: Pick<Context, 'store'>,
  resource: SigningResource,
): unknown => store.collection<SigningResource>('resourcePrincipals').put(resource)

/** Returns the principal with an OCID of this tenancy. */
export const principalCalled = (context: Context, id: string): Principal => {
  const { store, tenancyId } = context
  const has = (collection: string): boolean => store.collection(collection).get(id) !== undefined
  if (has('instances')) return { kind: 'instance', id, tenancyId }
  if (has('resourcePrincipals')) return { kind: 'resource', id, tenancyId }
  return { kind: 'user', id, tenancyId }
}

/** Returns the OCIDs of the groups or dynamic groups that a principal is in. */
export const membershipsOf = (context: Context, principal: Principal): string[] => {
  const { kind, id } = principal
  if (kind === 'user') return groupIdsOf(context, id)
  const resource = resourceOf(context, principal)
  if (!resource) return []
  const { compartmentId, resourceType } = resource
  const facts: Variables =
    kind === 'instance'
      ? { 'instance.id': id, 'instance.compartment.id': compartmentId }
      : {
          'resource.id': id,
          'resource.type': resourceType,
          'resource.compartment.id': compartmentId,
        }
  return dynamicGroupIdsOf(context, facts)
}

/** Returns the variables of a principal; it has none of those of other kinds of principals. */
export const principalVariables = (context: Context, principal: Principal): Variables => {
  const { kind, id } = principal
  const common = { 'request.principal.type': kind, 'request.principal.id': id }
  if (kind === 'user') {
    const user = context.store.collection<Stored & { name: string }>('users').get(id)
    return {
      ...common,
      'request.user.id': id,
      'request.user.name': user?.name,
      'request.groups.id': groupIdsOf(context, id),
    }
  }
  if (kind === 'workload') return { ...common, ...workloadVariables(context, id) }
  const resource = resourceOf(context, principal)
  return {
    ...common,
    'request.principal.type': resource?.resourceType ?? kind,
    'request.principal.compartment.id': resource?.compartmentId,
  }
}

const workloadVariables = ({ store }: Context, id: string): Variables => {
  const workload = store.collection<Workload>('workloads').get(id)
  return {
    'request.principal.namespace': workload?.namespace,
    'request.principal.service_account': workload?.serviceAccount,
    'request.principal.cluster_id': workload?.clusterId,
  }
}

const collections = {
  instance: 'instances',
  resource: 'resourcePrincipals',
  cluster: 'clusters',
} as const

const resourceOf = ({ store }: Context, { kind, id }: Principal): SigningResource | undefined => {
  if (kind === 'user' || kind === 'workload') return undefined
  return store.collection<SigningResource>(collections[kind]).get(id)
}
