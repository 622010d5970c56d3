import type { Context } from '../core/context.ts'
import { page } from '../core/paging.ts'
import { requireQuery } from '../core/parameters.ts'
import { notFound, type OciRequest, type Route } from '../core/service.ts'
import type { Stored } from '../core/store.ts'
import { sorted } from './list-query.ts'

/** Stored in the collection 'addons' as `<cluster OCID>/<name>`. */
export interface Addon extends Stored {
  readonly clusterId: string
  readonly name: string
  readonly lifecycleState: 'ACTIVE'
  readonly timeCreated: string
}

/** Every cluster has the essential add-ons; the emulator itself does their work. */
export const essentialAddons = ['CoreDNS', 'KubeProxy', 'OciVcnIpNative'] as const
const otherAddons = ['CertManager', 'KubernetesMetricsServer'] as const

const options = [
  ...essentialAddons.map((name) => ({ name, isEssential: true })),
  ...otherAddons.map((name) => ({ name, isEssential: false })),
].map((option) => ({ ...option, lifecycleState: 'ACTIVE', versions: [] }))

const shown = ({ name, lifecycleState, timeCreated }: Addon): object => ({
  name,
  lifecycleState,
  timeCreated,
})

/** Serves reads of add-ons; installing them is not supported. */
export const addonRoutes = (context: Context): Route[] => {
  const addonsOf = (request: OciRequest): Addon[] => {
    const clusterId = request.params['clusterId'] ?? ''
    if (!context.store.collection('clusters').get(clusterId)) throw notFound()
    return context.store.collection<Addon>('addons').list((addon) => addon.clusterId === clusterId)
  }
  const fields = {
    NAME: (addon: Addon) => addon.name,
    TIME_CREATED: (addon: Addon) => addon.timeCreated,
  }
  return [
    {
      operation: 'ListAddonOptions',
      method: 'GET',
      path: '/20180222/addonOptions',
      handle: (request) => {
        requireQuery(request, 'kubernetesVersion')
        const name = request.query.get('addonName')
        return page(
          request,
          options.filter((option) => !name || option.name === name),
          context,
        )
      },
    },
    {
      operation: 'ListAddons',
      method: 'GET',
      path: '/20180222/clusters/{clusterId}/addons',
      handle: (request) =>
        page(request, sorted(request, addonsOf(request), fields).map(shown), context),
    },
    {
      operation: 'GetAddon',
      method: 'GET',
      path: '/20180222/clusters/{clusterId}/addons/{addonName}',
      handle: (request) => {
        const name = request.params['addonName'] ?? ''
        const addon = addonsOf(request).find((item) => item.name === name)
        if (!addon) throw notFound()
        const etag = context.store.collection('addons').etag(addon.id) ?? ''
        return { status: 200, body: shown(addon), headers: { etag } }
      },
    },
  ]
}
