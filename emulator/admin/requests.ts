import type { RequestLog } from '../oci/core/request-log.ts'
import type { AdminRoute } from './admin-route.ts'

/** Returns the recorded requests, oldest first; `?operation=` and `?method=` filter them. */
export const requestRoutes = (recorder: RequestLog): AdminRoute[] => [
  {
    method: 'GET',
    path: '/requests',
    handle: ({ query }) => {
      const [operation, method] = [query.get('operation'), query.get('method')]
      const requests = recorder
        .list()
        .filter((request) => operation === null || request.operation === operation)
        .filter((request) => method === null || request.method === method)
      return { status: 200, body: { requests } }
    },
  },
  {
    method: 'DELETE',
    path: '/requests',
    handle: () => {
      recorder.clear()
      return { status: 204 }
    },
  },
]
