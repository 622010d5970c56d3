import { at, list, text } from '../../../values/json.ts'
import { type Cluster, seen } from './class-names.ts'
import { type Door, doorsOf } from './doors.ts'
import { addressesOf } from './load-balancer.ts'

const SERVICE = { apiVersion: 'v1', kind: 'Service' }
const ALL = '*'

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

const addressesFor = async (door: Door, kubernetes: Cluster): Promise<string[]> => {
  const { name, namespace, ...kind } = placeOf(door)
  const all = (await seen(kubernetes, kind, namespace)) ?? []
  return all.filter((one) => one.name === name).flatMap(({ object }) => statusOf(object))
}

/** What the Ingresses and routes of a release are behind. */
interface Behind {
  /**
   * The controllers' Services, whose listeners, clients and groups are not in the release's chart.
   */
  readonly services: readonly unknown[]
  /** Addresses without a Service, e.g. of load balancers that a controller creates by OCI's API. */
  readonly strangers: readonly string[]
}

/** Finds through which load balancers the Ingresses and routes of a release are reached. */
export const behindControllers = async (
  objects: readonly unknown[],
  namespace: string,
  kubernetes: Cluster,
): Promise<Behind> => {
  const doors = doorsOf(objects, namespace).filter(({ kind }) => kind !== 'Service')
  const found = await Promise.all(doors.map((door) => addressesFor(door, kubernetes)))
  const addresses = [...new Set(found.flat())]
  const all = addresses.length === 0 ? [] : await seen(kubernetes, SERVICE, ALL)
  if (all === undefined) return { services: [], strangers: [] }
  const hasAddress = (service: unknown) => (wanted: string) =>
    addressesOf(service).some(({ address }) => address === wanted)
  const services = all.map(({ object }) => object)
  return {
    services: services.filter((service) => addresses.some(hasAddress(service))),
    strangers: addresses.filter((one) => !services.some((service) => hasAddress(service)(one))),
  }
}
