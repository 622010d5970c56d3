import { at, count, list, text } from '../../../values/json.ts'
import { hostTarget } from './ingress-targets.ts'
import { addressesOf } from './load-balancer.ts'
import { type Target, urlAt } from './target.ts'

interface Listener {
  readonly name: string
  readonly protocol: string
  readonly port: number
  readonly hostname: string
}

const listenersOf = (gateway: unknown): Listener[] =>
  list(at(gateway, 'spec', 'listeners')).map((one) => ({
    name: text(at(one, 'name')),
    protocol: text(at(one, 'protocol')).toUpperCase(),
    port: count(at(one, 'port'), 80),
    hostname: text(at(one, 'hostname')),
  }))

const addressOf = (gateway: unknown): string | undefined =>
  list(at(gateway, 'status', 'addresses'))
    .map((one) => text(at(one, 'value')))
    .find((value) => value !== '')

/**
 * The port at which a Service takes the requests for a listener: its own, or the one that leads to it.
 * Traefik's listeners have the ports of its pods.
 */
const servedPort = ({ name, protocol, port }: Listener, service: unknown): number => {
  const ports = list(at(service, 'spec', 'ports'))
  const usual = protocol === 'HTTPS' ? 443 : 80
  const found =
    ports.find((one) => at(one, 'port') === port) ??
    ports.find((one) => at(one, 'targetPort') === port) ??
    ports.find((one) => text(at(one, 'name')) === name) ??
    ports.find((one) => protocol.startsWith('HTTP') && at(one, 'port') === usual)
  return count(at(found, 'port'), port)
}

/** A Gateway's address, and its listeners by the ports that are open there. */
interface Served {
  readonly address: string
  readonly listeners: readonly Listener[]
}

const servedAt = (gateway: unknown, services: readonly unknown[]): Served | undefined => {
  const address = addressOf(gateway)
  if (address === undefined) return undefined
  const service = services.find((one) => addressesOf(one).some((own) => own.address === address))
  const listeners = listenersOf(gateway).map((one) => ({ ...one, port: servedPort(one, service) }))
  return { address, listeners }
}

const otherTarget = (address: string, { protocol, port }: Listener): Target => {
  const url = urlAt('tcp', address, port)
  if (protocol === 'UDP') {
    return { is: 'unprobed', shown: `${address}:${port}`, why: 'UDP says nothing unasked' }
  }
  return { is: 'tcp', url, shown: url }
}

/** The Gateway of a route, in its own namespace if it names none. */
export const parentOf = (
  route: unknown,
  namespace: string,
): { readonly name: string; readonly namespace: string; readonly listener: string } | undefined => {
  const parents = list(at(route, 'spec', 'parentRefs'))
  const parent = parents.find((one) => text(at(one, 'kind'), 'Gateway') === 'Gateway')
  const name = text(at(parent, 'name'))
  if (name === '') return undefined
  const own = text(at(parent, 'namespace')) || namespace
  return { name, namespace: own, listener: text(at(parent, 'sectionName')) }
}

/**
 * The targets of a Gateway without a route in the release; undefined while it has no address.
 * @param services the Services of the cluster, one of which may have that address
 */
export const gatewayTargets = (
  gateway: unknown,
  services: readonly unknown[],
): Target[] | undefined => {
  const served = servedAt(gateway, services)
  // Without a route, its HTTP response is not the application's.
  return served?.listeners.map((listener) => otherTarget(served.address, listener))
}

/** The first path that a route forwards. */
const pathOf = (route: unknown): string => {
  const paths = list(at(route, 'spec', 'rules'))
    .flatMap((rule) => list(at(rule, 'matches')))
    .filter((match) => at(match, 'path', 'type') !== 'RegularExpression')
    .map((match) => text(at(match, 'path', 'value'), '/'))
  return paths.includes('/') ? '/' : (paths[0] ?? '/')
}

/**
 * The targets of an HTTPRoute: its host names, at the address of its Gateway.
 * @param listener name of the Gateway's listener; empty for any
 * @param services the Services of the cluster, one of which may have that address
 */
export const routeTargets = (
  route: unknown,
  gateway: unknown,
  listener: string,
  services: readonly unknown[],
): Target[] | undefined => {
  const served = servedAt(gateway, services)
  if (served === undefined) return undefined
  const { address, listeners: own } = served
  const through =
    own.find(({ name }) => name === listener) ??
    own.find(({ protocol }) => protocol === 'HTTPS') ??
    own.find(({ protocol }) => protocol === 'HTTP')
  if (through === undefined) return []
  const names = list(at(route, 'spec', 'hostnames')).map((name) => text(name))
  const hosts = names.length === 0 ? [through.hostname] : names
  const scheme = through.protocol === 'HTTPS' ? 'https' : 'http'
  const { port } = through
  return hosts.map((host) => hostTarget(address, { scheme, host, port, path: pathOf(route) }))
}
