import type { V1Service } from '@kubernetes/client-node'
import type { Context } from '../../oci/core/context.ts'
import type { Collection } from '../../oci/core/store.ts'
import { readAnnotations, type LoadBalancerSpec } from './load-balancer-annotations.ts'
import { collectionOf, type LoadBalancerResource } from './load-balancer-resource.ts'
import { finalizer } from './service-writer.ts'

/** What a Service asks for, with what the cluster gives where the Service is silent. */
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

/** What a change of makes OKE say that it ensures the load balancer again. */
export const fingerprint = ({ metadata, spec }: V1Service): string =>
  JSON.stringify([metadata?.annotations, spec?.ports, spec?.externalTrafficPolicy])

/** OKE names a load balancer by the Service's uid, a network load balancer by its full name. */
const displayName = (service: V1Service, type: LoadBalancerSpec['type']): string =>
  type === 'lb'
    ? uidOf(service)
    : `${service.metadata?.namespace}/${service.metadata?.name}/${uidOf(service)}`

/** Throws what OKE says of a wrong annotation, or of a cluster without a load balancer subnet. */
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

/** The load balancer that was made for this Service before the emulator was last started. */
export const findStored = (
  context: Context,
  { displayName, spec }: Desired,
): LoadBalancerResource | undefined =>
  context.store
    .collection<LoadBalancerResource>(collectionOf(spec.type))
    .list((resource) => resource.displayName === displayName)[0]

/** Removes what is stored for a Service whose load balancer does not run. */
export const removeStored = (context: Context, service: V1Service): void => {
  for (const collection of kinds(context))
    for (const { id } of collection.list(({ displayName: name }) =>
      name.endsWith(uidOf(service)),
    )) {
      collection.delete(id)
      context.store.collection('loadBalancerPaths').delete(id)
    }
}

/** The addresses that load balancers of this emulator have. */
export const takenAddresses = (context: Context): Set<string> =>
  new Set(
    kinds(context).flatMap((collection) =>
      collection.list().flatMap(({ ipAddresses }) => ipAddresses.map(({ ipAddress }) => ipAddress)),
    ),
  )
