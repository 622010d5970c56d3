import { at, list, strings, text } from '../../../values/json.ts'
import { addressesOf } from './load-balancer.ts'
import { hasCertificate, nativeListener } from './native-ingress.ts'
import { type Target, urlAt } from './target.ts'

/**
 * Returns the hosts of its rules, each with whether TLS is set up for it; an empty one means all
 * names.
 */
export const hostsOf = (ingress: unknown): { readonly host: string; readonly isTls: boolean }[] => {
  const sections = list(at(ingress, 'spec', 'tls')).map((tls) => list(at(tls, 'hosts')))
  const isTls = (host: string) =>
    sections.some((hosts) => hosts.length === 0 || hosts.includes(host))
  const rules = list(at(ingress, 'spec', 'rules')).map((rule) => text(at(rule, 'host')))
  return [...new Set(rules.length === 0 ? [''] : rules)].map((host) => ({
    host,
    isTls: isTls(host) || hasCertificate(ingress),
  }))
}

/** The first path that it routes for a host: `/` goes nowhere if the rules have other paths. */
const pathFor = (ingress: unknown, host: string): string => {
  const rules = list(at(ingress, 'spec', 'rules'))
  const rule = rules.find((one) => text(at(one, 'host')) === host)
  const paths = list(at(rule, 'http', 'paths')).map((one) => text(at(one, 'path'), '/'))
  const plain = paths.filter((path) => /^\/[\w./~-]*$/.test(path))
  return plain.includes('/') ? '/' : (plain[0] ?? '/')
}

/** A wildcard name cannot be requested. */
const isWildcard = (host: string): boolean => host.startsWith('*')

/** A host name that routes to the release, behind a controller's address. */
interface Route {
  readonly scheme: 'http' | 'https'
  /** Empty for every name. */
  readonly host: string
  readonly port?: number
  /** The first path that is routed. */
  readonly path: string
}

/** One name at an address. */
export const hostTarget = (address: string, { scheme, host, port, path }: Route): Target => {
  const number = port ?? (scheme === 'https' ? 443 : 80)
  const url = urlAt(scheme, address, number)
  if (host === '') return { is: 'http', url, shown: url, isRouted: true, path }
  const shown = urlAt(scheme, host, number)
  if (isWildcard(host)) return { is: 'unprobed', shown, why: 'a name that stands for many' }
  return { is: 'http', url, shown, host, isRouted: true, path }
}

/**
 * The targets of an Ingress: each host of its rules, at its own address.
 * @param fallback the address of its controller's load balancer, for controllers that write none
 * @returns undefined as long as it has no address
 */
export const ingressTargets = (
  ingress: unknown,
  fallback: string | undefined,
): Target[] | undefined => {
  const address = addressesOf(ingress)[0]?.address ?? fallback
  if (address === undefined) return undefined
  return hostsOf(ingress).map(({ host, isTls }) => {
    const scheme = isTls ? 'https' : 'http'
    const port = nativeListener(ingress, host, isTls)
    const route = { host, scheme, path: pathFor(ingress, host) } as const
    return hostTarget(address, port === undefined ? route : { ...route, port })
  })
}

/** Its class; undefined for the default one. */
export const classOf = (ingress: unknown): string | undefined =>
  text(at(ingress, 'spec', 'ingressClassName')) ||
  strings(at(ingress, 'metadata', 'annotations'))['kubernetes.io/ingress.class'] ||
  undefined
