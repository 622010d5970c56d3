import { at, list, text } from '../../../values/json.ts'
import { type Cluster, seen } from './class-names.ts'
import { type DirectBalancer, directBalancer } from './direct-balancer.ts'
import { type Door, doorsOf } from './doors.ts'
import { addressesOf } from './load-balancer.ts'
import { isNative } from './native-ingress.ts'

const SERVICE = { apiVersion: 'v1', kind: 'Service' }
const ALL = '*'

/** All Services of the cluster; undefined without permission. */
export const servicesOf = async (kubernetes: Cluster): Promise<readonly unknown[] | undefined> =>
  (await seen(kubernetes, SERVICE, ALL))?.map(({ object }) => object)

/** The addresses in the status of an Ingress or a Gateway. */
const statusOf = (object: unknown): string[] => [
  ...addressesOf(object).map(({ address }) => address),
  ...list(at(object, 'status', 'addresses')).map((one) => text(at(one, 'value'))),
]

/** The object with an entry point's address: a route has its Gateway's. */
const placeOf = ({ apiVersion, kind, name, namespace, gateway }: Door) =>
  gateway === undefined
    ? { apiVersion, kind, name, namespace }
    : { apiVersion, kind: 'Gateway', name: gateway.name, namespace: gateway.namespace }

/** An address, and what has it. */
interface Addressed {
  readonly address: string
  readonly object: unknown
}

const addressesFor = async (door: Door, kubernetes: Cluster): Promise<Addressed[]> => {
  const { name, namespace, ...kind } = placeOf(door)
  const all = (await seen(kubernetes, kind, namespace)) ?? []
  return all
    .filter((one) => one.name === name)
    .flatMap(({ object }) => statusOf(object).map((address) => ({ address, object })))
}

/** What the Ingresses and routes of a release are behind. */
interface Behind {
  /**
   * The controllers' Services, whose listeners, clients and groups are not in the release's chart.
   */
  readonly services: readonly unknown[]
  /** Load balancers that OCI's native ingress controller creates, which have no Service. */
  readonly direct: readonly DirectBalancer[]
  /** Other addresses without a Service. */
  readonly strangers: readonly string[]
}

/** Finds through which load balancers the Ingresses and routes of a release are reached. */
export const behindControllers = async (
  objects: readonly unknown[],
  namespace: string,
  kubernetes: Cluster,
): Promise<Behind> => {
  const doors = doorsOf(objects, namespace).filter(({ kind }) => kind !== 'Service')
  const all = (await Promise.all(doors.map((door) => addressesFor(door, kubernetes)))).flat()
  const services = all.length === 0 ? [] : await servicesOf(kubernetes)
  if (services === undefined) return { services: [], direct: [], strangers: [] }
  const isOf = (service: unknown) => (wanted: Addressed) =>
    addressesOf(service).some(({ address }) => address === wanted.address)
  const unserved = all.filter((one) => !services.some((service) => isOf(service)(one)))
  const native = unserved.filter(({ object }) => isNative(object))
  // Ingresses of one class share one load balancer.
  const byAddress = Map.groupBy(native, ({ address }) => address)
  const others = unserved.filter(({ address }) => !byAddress.has(address))
  return {
    services: services.filter((service) => all.some(isOf(service))),
    direct: await Promise.all(
      [...byAddress].map(([address, found]) => {
        const ingresses = found.map(({ object }) => object)
        return directBalancer(address, ingresses, objects, kubernetes)
      }),
    ),
    strangers: [...new Set(others.map(({ address }) => address))],
  }
}
