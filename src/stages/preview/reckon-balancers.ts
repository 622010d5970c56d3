import type { ClusterClient } from '../../clients/container-engine/clusters.ts'
import type { BalancerLimits } from '../../clients/network/load-balancers.ts'
import type { Progress } from '../../core/progress.ts'
import { ActionError, messageOf } from '../../values/action-error.ts'
import { at, strings, text } from '../../values/json.ts'

interface BalancerRequest {
  readonly clusterId: string
  /** What the chart renders. */
  readonly objects: readonly unknown[]
}

interface BalancerClients {
  engine(): Promise<ClusterClient>
  balancers(): Promise<BalancerLimits>
}

/** What the cloud controller manager makes of a Service that says nothing of the shape. */
const DEFAULT_SHAPE = '100mbps'

/**
 * The service limit that a load balancer counts against; undefined where it is not known. Sources: for
 * fixed shapes Oracle's page of load balancing quotas, for flexible ones what Oracle's own set-up of
 * OKE for Verrazzano asks before it begins.
 */
const limitOf = (object: unknown): string | undefined => {
  if (text(at(object, 'spec', 'type')) !== 'LoadBalancer') return undefined
  if (text(at(object, 'spec', 'loadBalancerClass')) !== '') return undefined
  const annotations = strings(at(object, 'metadata', 'annotations'))
  if (annotations['oci.oraclecloud.com/load-balancer-type']?.toLowerCase() === 'nlb')
    return undefined
  const given = annotations['service.beta.kubernetes.io/oci-load-balancer-shape']
  const shape = (given ?? DEFAULT_SHAPE).toLowerCase()
  return /^(?:flexible|[0-9]+mbps)$/.test(shape) ? `lb-${shape}-count` : undefined
}

/** The load balancers that a release asks for, by the limit that they count against. */
const neededOf = (objects: readonly unknown[]): ReadonlyMap<string, number> => {
  const limits = objects
    .filter((object) => at(object, 'kind') === 'Service')
    .flatMap((object) => limitOf(object) ?? [])
  return new Map(
    [...Map.groupBy(limits, (name) => name)].map(([name, all]) => [name, all.length] as const),
  )
}

const leftOf = async (name: string, clusterId: string, clients: BalancerClients) => {
  // The controller makes them in the compartment of the cluster.
  const { compartmentId } = await (await clients.engine()).cluster(clusterId)
  return (await clients.balancers()).left(name, compartmentId)
}

const without = (name: string, available: number, needed: number): ActionError =>
  new ActionError({
    code: 'PREVIEW_WITHOUT_ROOM',
    message: `the limit ${name} leaves ${available === 1 ? '1 load balancer' : `${available} load balancers`}, this preview needs ${needed}`,
    hint: 'Let all previews share one by an Ingress or a Gateway (preview.host, preview.path), remove previews that nobody needs (action: sweep), or ask for more in the console under Limits, Quotas and Usage.',
  })

/**
 * Reckons before a preview is made whether the tenancy may have its load balancers. What may not be
 * read is said and refuses nothing.
 *
 * @throws ActionError PREVIEW_WITHOUT_ROOM
 */
export const reckonBalancers = async (
  { clusterId, objects }: BalancerRequest,
  clients: BalancerClients,
  progress: Progress,
): Promise<void> => {
  const needed = neededOf(objects)
  if (needed.size === 0) return
  for (const [name, count] of needed) {
    const left = await leftOf(name, clusterId, clients).catch((error: unknown) => {
      progress.info(`The limit ${name} is not reckoned: ${messageOf(error)}`)
      return undefined
    })
    if (left !== undefined && left < count) throw without(name, left, count)
  }
}
