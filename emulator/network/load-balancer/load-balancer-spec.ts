import type { V1Service } from '@kubernetes/client-node'
import type { Context } from '../../oci/core/context.ts'
import type { Collection } from '../../oci/core/store.ts'
import { readAnnotations, type LoadBalancerSpec } from './load-balancer-annotations.ts'
import { collectionOf, type LoadBalancerResource } from './load-balancer-resource.ts'
import { finalizer } from './service-writer.ts'

/** The load balancer that a Service asks for, with the cluster's defaults. */
interface Desired {
  readonly spec: LoadBalancerSpec
  readonly subnetIds: readonly string[]
  readonly compartmentId: string
  readonly displayName: string
}

interface Cluster {
  readonly id: string
  readonly compartmentId: string
  readonly options: { readonly serviceLbSubnetIds: readonly string[] }
}

export const uidOf = (service: V1Service): string => service.metadata?.uid ?? ''

export const isWanted = ({ metadata, spec }: V1Service): boolean =>
  spec?.type === 'LoadBalancer' && !spec.loadBalancerClass && !metadata?.deletionTimestamp

export const hasFinalizer = ({ metadata }: V1Service): boolean =>
  metadata?.finalizers?.includes(finalizer) ?? false

/** Returns a text that changes when OKE has to ensure the load balancer again and report that. */
export const fingerprint = ({ metadata, spec }: V1Service): string =>
  JSON.stringify([metadata?.annotations, spec?.ports, spec?.externalTrafficPolicy])

/** OKE names a load balancer by the Service's uid, a network load balancer by its full name. */
const displayName = (service: V1Service, type: LoadBalancerSpec['type']): string =>
  type === 'lb'
    ? uidOf(service)
    : `${service.metadata?.namespace}/${service.metadata?.name}/${uidOf(service)}`

/**
 * Throws OKE's error for an invalid annotation, or for a cluster without a load balancer subnet.
 */
export const readDesired = (service: V1Service, context: Context, clusterId: string): Desired => {
  const spec = readAnnotations(
    service.metadata?.annotations ?? {},
    service.spec?.externalTrafficPolicy,
  )
  const cluster = context.store.collection<Cluster>('clusters').get(clusterId)
  const subnetIds =
    spec.subnetIds.length > 0 ? spec.subnetIds : (cluster?.options.serviceLbSubnetIds ?? [])
  if (!cluster || subnetIds.length === 0)
    throw new Error('a subnet must be specified for creating a load balancer')
  return {
    spec,
    subnetIds,
    compartmentId: cluster.compartmentId,
    displayName: displayName(service, spec.type),
  }
}

const kinds = (context: Context): Collection<LoadBalancerResource>[] =>
  (['lb', 'nlb'] as const).map((type) => context.store.collection(collectionOf(type)))

/**
 * Finds the load balancer that was created for this Service before the emulator was last started.
 */
export const findStored = (
  context: Context,
  { displayName, spec }: Desired,
): LoadBalancerResource | undefined =>
  context.store
    .collection<LoadBalancerResource>(collectionOf(spec.type))
    .list((resource) => resource.displayName === displayName)[0]

/** Removes the stored resources of a Service whose load balancer is not running. */
export const removeStored = (context: Context, service: V1Service): void => {
  for (const collection of kinds(context))
    for (const { id } of collection.list(({ displayName: name }) =>
      name.endsWith(uidOf(service)),
    )) {
      collection.delete(id)
      context.store.collection('loadBalancerPaths').delete(id)
    }
}

/** Returns the addresses in use by load balancers of this emulator. */
export const takenAddresses = (context: Context): Set<string> =>
  new Set(
    kinds(context).flatMap((collection) =>
      collection.list().flatMap(({ ipAddresses }) => ipAddresses.map(({ ipAddress }) => ipAddress)),
    ),
  )
