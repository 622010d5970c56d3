import { parseUrl } from '../../values/network/parse-url.ts'
import { isLoopback } from '../../values/registry/registry-host.ts'

/** `Bearer realm="…",service="…"`, the challenge to an unauthenticated request. */
const challengeOf = (header: string): { realm: string; service: string } | undefined => {
  const read = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(header)?.[1]
  const realm = read('realm')
  if (!/^bearer /i.test(header) || realm === undefined) return undefined
  return { realm, service: read('service') ?? '' }
}

/** The root of a registry's API: https, or http on this machine. */
export const registryEntry = (host: string): URL =>
  new URL(`${isLoopback(host) ? 'http' : 'https'}://${host}/v2/`)

/**
 * The address that verifies a login; a password is sent over https, or stays on this machine.
 * @param header `www-authenticate` of the registry
 * @param refuse creates the error for an unusable challenge
 */
export const realmOf = (entry: URL, header: string, refuse: (why: string) => Error): URL => {
  const challenge = challengeOf(header)
  if (challenge === undefined) return entry
  const realm = parseUrl(challenge.realm, entry)
  if (realm === undefined) throw refuse('it names no address that judges logins')
  if (realm.protocol !== 'https:' && !isLoopback(realm.host)) {
    throw refuse(`it sends logins to ${realm.origin}, which is not encrypted`)
  }
  if (challenge.service !== '') realm.searchParams.set('service', challenge.service)
  return realm
}
