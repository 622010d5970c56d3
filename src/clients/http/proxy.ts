import { isSocks, parseProxyAddress, proxyPasswords } from '../../values/network/proxy-address.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** The lower-case name takes precedence, as in curl, Go and Node. */
const VARIABLES = [
  ['https_proxy', 'HTTPS_PROXY'],
  ['http_proxy', 'HTTP_PROXY'],
] as const

/**
 * Sends every call of this process through the proxy in HTTPS_PROXY and HTTP_PROXY, except to the
 * hosts in NO_PROXY. Node itself does it, so nothing is loaded. Child processes get the variables
 * unchanged.
 *
 * @param mask gets the proxies' passwords before anything else happens
 * @returns why a proxy is not used: it is a SOCKS proxy, or this Node is too old (before 24.14;
 * older ones of version 24 do so only with NODE_USE_ENV_PROXY=1 in their environment)
 * @throws ActionError PROXY_INVALID
 */
export const useProxy = async (
  environment: Environment,
  mask: (secret: string) => void,
): Promise<string | undefined> => {
  const given = VARIABLES.flatMap(([name, other]) => {
    const variable = environment[name] ? name : other
    const value = environment[variable]
    return value ? [{ name, variable, value }] : []
  })
  given.flatMap(({ value }) => proxyPasswords(value)).forEach(mask)
  const used = given.filter(({ value }) => !isSocks(value))
  const socks = given.find(({ value }) => isSocks(value))
  const unused = socks && `${socks.variable} names a SOCKS proxy, which is not used`
  if (used.length === 0) return unused
  const proxies: Record<string, string> = {}
  for (const { name, variable, value } of used) proxies[name] = parseProxyAddress(variable, value)
  const { default: http } = await import('node:http')
  if (typeof http.setGlobalProxyFromEnv !== 'function') {
    const isOn = environment['NODE_USE_ENV_PROXY'] === '1'
    return isOn ? unused : `Node ${process.version} of this runner cannot use a proxy: update it`
  }
  const { noProxyForNode } = await import('../../values/network/no-proxy.ts')
  const direct = noProxyForNode(environment['no_proxy'] || environment['NO_PROXY'] || '')
  http.setGlobalProxyFromEnv({ ...proxies, no_proxy: direct })
  return unused
}
