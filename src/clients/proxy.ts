type Environment = Readonly<Record<string, string | undefined>>

const NAMES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy']

/**
 * Sends every call of this process by the proxy that HTTPS_PROXY and HTTP_PROXY name, except to the
 * hosts of NO_PROXY. Node does it itself: nothing is loaded, and nothing happens without a proxy.
 *
 * @returns false if there is a proxy, and this Node is too old to use it (before 24.14; older ones of
 * version 24 do so only with NODE_USE_ENV_PROXY=1 in their environment).
 */
export const useProxy = async (environment: Environment): Promise<boolean> => {
  if (!NAMES.some((name) => environment[name])) return true
  if (environment['NODE_USE_ENV_PROXY'] === '1') return true
  const { default: http } = await import('node:http')
  if (typeof http.setGlobalProxyFromEnv !== 'function') return false
  http.setGlobalProxyFromEnv({ ...environment })
  return true
}
