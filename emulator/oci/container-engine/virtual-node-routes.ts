import type { Context } from '../core/context.ts'
import { page } from '../core/paging.ts'
import { notFound, type OciRequest, type Route } from '../core/service.ts'
import { filtered, sorted } from './list-query.ts'
import type { VirtualNode } from './virtual-node-pool.ts'

const root = '/20180222/virtualNodePools/{virtualNodePoolId}/virtualNodes'

/** Serves reads of a pool's virtual nodes. Removed nodes stay readable as DELETED. */
export const virtualNodeRoutes = (context: Context): Route[] => {
  const nodesOf = (request: OciRequest): VirtualNode[] => {
    const poolId = request.params['virtualNodePoolId'] ?? ''
    if (!context.store.collection('virtualNodePools').get(poolId)) {
      throw notFound()
    }
    return context.store
      .collection<VirtualNode>('virtualNodes')
      .list((node) => node.virtualNodePoolId === poolId)
  }
  return [
    {
      operation: 'ListVirtualNodes',
      method: 'GET',
      path: root,
      handle: (request) => {
        const wanted = filtered(request, nodesOf(request), { name: (node) => node.displayName })
        const fields = {
          ID: (node: VirtualNode) => node.id,
          NAME: (node: VirtualNode) => node.displayName,
          TIME_CREATED: (node: VirtualNode) => node.timeCreated,
        }
        return page(request, sorted(request, wanted, fields), context)
      },
    },
    {
      operation: 'GetVirtualNode',
      method: 'GET',
      path: `${root}/{virtualNodeId}`,
      handle: (request) => {
        const id = request.params['virtualNodeId'] ?? ''
        const node = nodesOf(request).find((item) => item.id === id)
        if (!node) throw notFound()
        const etag = context.store.collection('virtualNodes').etag(id) ?? ''
        return { status: 200, body: node, headers: { etag } }
      },
    },
  ]
}
