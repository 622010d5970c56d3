// Own file: each kind of resource has its routes in a file.
import type { Context } from '../core/context.ts'
import { page } from '../core/paging.ts'
import { requireQuery } from '../core/parameters.ts'
import type { Route } from '../core/service.ts'

/** Lists pools of managed nodes, of which the emulator has none. */
export const nodePoolRoutes = (context: Context): Route[] => [
  {
    operation: 'ListNodePools',
    method: 'GET',
    path: '/20180222/nodePools',
    handle: (request) => {
      requireQuery(request, 'compartmentId')
      return page(request, [], context)
    },
  },
]
