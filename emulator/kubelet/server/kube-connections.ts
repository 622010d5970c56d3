// Own file: works around the client library, and goes once the library is fixed.
import type { KubeConfig } from '@kubernetes/client-node'

type RequestContext = Parameters<KubeConfig['applySecurityAuthentication']>[0]

const done = new WeakSet<KubeConfig>()

/**
 * Lets all calls with this configuration share connections. The client library (2.0) creates a new
 * pool for every request, so that each call costs a TLS handshake. Only for users with a client
 * certificate: other credentials go into the headers of each request and have to be applied every
 * time.
 */
export const reuseConnections = (config: KubeConfig): void => {
  const user = config.getCurrentUser()
  const hasCertificate = Boolean(user?.certFile ?? user?.certData)
  if (done.has(config) || !hasCertificate) return
  done.add(config)
  const apply = config.applySecurityAuthentication.bind(config)
  let first: Promise<ReturnType<RequestContext['getDispatcher']>> | undefined
  config.applySecurityAuthentication = async (context: RequestContext): Promise<void> => {
    first ??= apply(context).then(() => context.getDispatcher())
    const pool = await first
    if (pool) context.setDispatcher(pool)
  }
}
