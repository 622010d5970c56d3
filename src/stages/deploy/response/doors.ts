import type { LiveObject, ObjectKind } from '../../../clients/kubernetes/kubernetes.ts'
import { at, text } from '../../../values/json.ts'
import { namespaceOf } from '../../../values/manifests/manifests.ts'
import type { LiveObjects } from '../rollout/live-objects.ts'
import { gatewayTargets, parentOf, routeTargets } from './gateway-targets.ts'
import { ingressTargets } from './ingress-targets.ts'
import { serviceTargets } from './service-targets.ts'
import type { Target } from './target.ts'

/** An entry point of a release: a load balancer, an Ingress, a route, a Gateway. */
export interface Door extends ObjectKind {
  readonly name: string
  readonly namespace: string
  /** The Gateway of a route, which may be another release's. */
  readonly gateway?: {
    readonly name: string
    readonly namespace: string
    readonly listener: string
  }
}

const GATEWAYS = 'gateway.networking.k8s.io/'

const isDoor = (object: unknown): boolean => {
  const kind = text(at(object, 'kind'))
  if (kind === 'Service') return text(at(object, 'spec', 'type')) === 'LoadBalancer'
  const apiVersion = text(at(object, 'apiVersion'))
  if (kind === 'Ingress') return apiVersion.startsWith('networking.k8s.io/')
  return ['Gateway', 'HTTPRoute'].includes(kind) && apiVersion.startsWith(GATEWAYS)
}

const doorOf = (object: unknown, ofRelease: string): Door => {
  const namespace = namespaceOf(object, ofRelease)
  const door = {
    apiVersion: text(at(object, 'apiVersion'), 'v1'),
    kind: text(at(object, 'kind')),
    name: text(at(object, 'metadata', 'name')),
    namespace,
  }
  const gateway = door.kind === 'HTTPRoute' ? parentOf(object, namespace) : undefined
  return gateway === undefined ? door : { ...door, gateway }
}

/** Names come before addresses: those are what people open. */
const ORDER = ['HTTPRoute', 'Ingress', 'Gateway', 'Service']

/**
 * The entry points of a release, from its manifests. A Gateway with routes is probed through them.
 */
export const doorsOf = (objects: readonly unknown[], namespace: string): Door[] => {
  const all = objects.filter(isDoor).map((object) => doorOf(object, namespace))
  const routed = new Set(all.flatMap(({ gateway }) => gateway?.name ?? []))
  return all
    .filter(({ kind, gateway }) => kind !== 'HTTPRoute' || gateway !== undefined)
    .filter(({ kind, name }) => kind !== 'Gateway' || !routed.has(name))
    .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
}

/** What to watch for the targets of an entry point. */
export const watchedBy = (door: Door): readonly (ObjectKind & { readonly namespace: string })[] =>
  door.gateway === undefined
    ? [door]
    : [door, { apiVersion: door.apiVersion, kind: 'Gateway', namespace: door.gateway.namespace }]

/** What is known about the controllers in front of a release. */
interface Controllers {
  /** The address of the ingress controllers' load balancer. */
  readonly address?: string | undefined
  /** Services of the cluster, among which theirs are. */
  readonly services?: readonly unknown[]
}

/** The targets of an entry point; undefined while it has no address. */
export const targetsOf = (
  door: Door,
  live: LiveObjects,
  { address, services = [] }: Controllers = {},
): Target[] | undefined => {
  const object = live.get(door)?.object
  if (object === undefined) return undefined
  if (door.kind === 'Service') return serviceTargets(object)
  if (door.kind === 'Ingress') return ingressTargets(object, address)
  if (door.gateway === undefined) return gatewayTargets(object, services)
  const { gateway } = door
  const parent: LiveObject | undefined = live.get({ ...gateway, kind: 'Gateway' })
  return parent && routeTargets(object, parent.object, gateway.listener, services)
}
