import type { Context } from '../core/context.ts'
import type { Route } from '../core/service.ts'

/** A few of OCI's regions by key; the emulator's own is added when it is none of them. */
const REGIONS: Readonly<Record<string, string>> = {
  FRA: 'eu-frankfurt-1',
  IAD: 'us-ashburn-1',
  ICN: 'ap-seoul-1',
  LHR: 'uk-london-1',
  PHX: 'us-phoenix-1',
  YNY: 'ap-chuncheon-1',
}

export const regionRoutes = ({ region }: Context): Route[] => [
  {
    operation: 'ListRegions',
    method: 'GET',
    path: '/20160918/regions',
    handle: () => {
      const all = Object.entries({ ...REGIONS, [region.key.toUpperCase()]: region.name })
      return { status: 200, body: all.map(([key, name]) => ({ key, name })) }
    },
  },
]
