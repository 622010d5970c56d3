import type { ClusterClient } from '../../clients/container-engine/clusters.ts'
import type { BalancerLimit, BalancerLimits } from '../../clients/network/load-balancers.ts'
import type { Progress } from '../../core/progress.ts'
import { ActionError, messageOf } from '../../values/action-error.ts'
import { at, strings, text } from '../../values/json.ts'
import { flexibleBandwidth } from '../../values/kubernetes/flexible-bandwidth.ts'
import { sum } from '../../values/sum.ts'

interface BalancerRequest {
  readonly clusterId: string
  /** What the chart renders. */
  readonly objects: readonly unknown[]
}

interface BalancerClients {
  engine(): Promise<ClusterClient>
  balancers(): Promise<BalancerLimits>
}

/** What counts against one service limit. */
interface Need extends BalancerLimit {
  readonly unit: 'load balancer' | 'network load balancer' | 'Mbps'
  /** What is certainly needed, and what may be. */
  readonly least: number
  readonly most: number
}

/** The cloud controller manager's default shape. */
const DEFAULT_SHAPE = '100mbps'

const one = { least: 1, most: 1 } as const

/**
 * The service limits that a load balancer counts against; none where they are not known. Sources: for
 * fixed shapes Oracle's page of load balancing quotas; for flexible ones and network load balancers
 * what the Limits service lists, as several tenancies show it: lb-flexible-bandwidth-sum is described
 * as "Flexible LB bandwidth total sum", without whether the least or the most bandwidth is summed.
 */
const needsOf = (object: unknown): Need[] => {
  if (text(at(object, 'spec', 'type')) !== 'LoadBalancer') return []
  if (text(at(object, 'spec', 'loadBalancerClass')) !== '') return []
  const annotations = strings(at(object, 'metadata', 'annotations'))
  if (annotations['oci.oraclecloud.com/load-balancer-type']?.toLowerCase() === 'nlb') {
    const service = 'network-load-balancer-api'
    return [{ service, name: 'max-nlb-flexible-count', unit: 'network load balancer', ...one }]
  }
  const service = 'load-balancer'
  const given = annotations['service.beta.kubernetes.io/oci-load-balancer-shape']
  const shape = (given ?? DEFAULT_SHAPE).toLowerCase()
  if (!/^(?:flexible|[0-9]+mbps)$/.test(shape)) return []
  const count: Need = { service, name: `lb-${shape}-count`, unit: 'load balancer', ...one }
  if (shape !== 'flexible') return [count]
  const name = 'lb-flexible-bandwidth-sum'
  return [count, { service, name, unit: 'Mbps', ...flexibleBandwidth(annotations) }]
}

/** Returns what a release counts against each limit. */
const neededOf = (objects: readonly unknown[]): readonly Need[] => {
  const needs = objects.filter((object) => at(object, 'kind') === 'Service').flatMap(needsOf)
  return [...Map.groupBy(needs, ({ name }) => name).values()].flatMap(([first, ...more]) => {
    if (first === undefined) return []
    const all = [first, ...more]
    const [least, most] = [all.map((need) => need.least), all.map((need) => need.most)]
    return [{ ...first, least: sum(least), most: sum(most) }]
  })
}

const amount = (count: number, unit: Need['unit']): string =>
  unit === 'Mbps' || count === 1 ? `${count} ${unit}` : `${count} ${unit}s`

const shortageOf = ({ name, unit }: Need, available: number): string =>
  `the limit ${name} leaves ${amount(available, unit)}, this preview`

const withoutRoom = (need: Need, available: number): ActionError =>
  new ActionError({
    code: 'PREVIEW_WITHOUT_ROOM',
    message: `${shortageOf(need, available)} needs ${need.least}`,
    hint: 'Let all previews share one by an Ingress or a Gateway (preview.host, preview.path), remove previews that nobody needs (action: sweep), or ask for more in the console under Limits, Quotas and Usage.',
  })

/** Returns what each limit leaves; undefined if it may not be read, which is reported. */
const leftOf = (
  needs: readonly Need[],
  clusterId: string,
  clients: BalancerClients,
  progress: Progress,
): Promise<readonly (number | undefined)[]> => {
  // The controller creates them in the compartment of the cluster.
  const place = clients.engine().then((client) => client.cluster(clusterId))
  return Promise.all(
    needs.map(async ({ service, name }) => {
      try {
        const [{ compartmentId }, limits] = await Promise.all([place, clients.balancers()])
        return await limits.left({ service, name }, compartmentId)
      } catch (error) {
        progress.info(`The limit ${name} is not reckoned: ${messageOf(error)}`)
        return undefined
      }
    }),
  )
}

/**
 * Checks before a preview is created whether the tenancy's limits allow its load balancers. Limits
 * that cannot be read are reported and refuse nothing; the same applies to what might not suffice.
 *
 * @throws ActionError PREVIEW_WITHOUT_ROOM
 */
export const reckonBalancers = async (
  { clusterId, objects }: BalancerRequest,
  clients: BalancerClients,
  progress: Progress,
): Promise<void> => {
  const needs = neededOf(objects)
  if (needs.length === 0) return
  const left = await leftOf(needs, clusterId, clients, progress)
  for (const [index, need] of needs.entries()) {
    const available = left[index] ?? Number.POSITIVE_INFINITY
    if (available < need.least) throw withoutRoom(need, available)
    if (available < need.most) {
      const missing = shortageOf(need, available)
      progress.warning(`${missing} may take ${need.most}: OCI may refuse it a load balancer`)
    }
  }
}
