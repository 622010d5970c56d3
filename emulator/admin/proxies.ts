import { z } from 'zod'

import { type ForwardProxy, startForwardProxy } from '../proxy/forward-proxy.ts'
import type { ProxyNetwork } from '../proxy/proxy-route.ts'
import type { Clock } from '../oci/core/context.ts'
import { AdminError, type AdminRoute, parseInput } from './admin-route.ts'

const schema = z.strictObject({
  credentials: z
    .string()
    .regex(/^[^:]+:.+$/, 'must be user:password')
    .optional(),
})

interface Proxies {
  readonly routes: AdminRoute[]
  close(): Promise<void>
}

/** Starts forward proxies on demand, and lists the requests of each. */
export const proxyRoutes = (network: ProxyNetwork, clock: Clock): Proxies => {
  const running = new Map<string, ForwardProxy>()
  const find = (id = ''): ForwardProxy => {
    const proxy = running.get(id)
    if (!proxy) throw new AdminError(404, `There is no proxy ${id}`)
    return proxy
  }
  const routes: AdminRoute[] = [
    {
      method: 'POST',
      path: '/proxies',
      handle: async ({ body }) => {
        const { credentials } = parseInput(schema, body)
        const proxy = await startForwardProxy({
          ...{ network, now: () => clock.now() },
          ...(credentials !== undefined && { credentials }),
        })
        const id = String(proxy.port)
        running.set(id, proxy)
        return { status: 201, body: { id, url: urlOf(proxy, credentials) } }
      },
    },
    {
      method: 'GET',
      path: '/proxies/{proxyId}/requests',
      handle: ({ params }) => ({
        status: 200,
        body: { requests: find(params['proxyId']).requests },
      }),
    },
    {
      method: 'DELETE',
      path: '/proxies/{proxyId}',
      handle: async ({ params }) => {
        await find(params['proxyId']).close()
        running.delete(params['proxyId'] ?? '')
        return { status: 204 }
      },
    },
  ]
  const close = async (): Promise<void> => {
    await Promise.all([...running.values()].map((proxy) => proxy.close()))
  }
  return { routes, close }
}

const urlOf = ({ port }: ForwardProxy, credentials: string | undefined): string => {
  const [user = '', ...password] = (credentials ?? '').split(':')
  const parts = [user, password.join(':')].map(encodeURIComponent)
  return `http://${credentials === undefined ? '' : `${parts.join(':')}@`}127.0.0.1:${port}`
}
