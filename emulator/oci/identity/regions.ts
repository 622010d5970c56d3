import { createHash } from 'node:crypto'

import type { Context } from '../core/context.ts'
import { ocidOfName } from '../core/ocid.ts'
import { requireQuery } from '../core/parameters.ts'
import { notFound, type OciRequest, type Route } from '../core/service.ts'

/** A few of OCI's regions by key; the emulator's own is added if it is not among them. */
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

/** Regions with three availability domains; every other has one. */
const THREE_DOMAINS = new Set(['eu-frankfurt-1', 'uk-london-1', 'us-ashburn-1', 'us-phoenix-1'])

/**
 * Returns the names of the region's availability domains, e.g. `Xxxx:EU-FRANKFURT-1-AD-1`. The
 * prefix belongs to the tenancy: the same domain has another name in another tenancy.
 */
export const availabilityDomains = (context: Pick<Context, 'region' | 'tenancyId'>): string[] => {
  const digest = createHash('sha256').update(context.tenancyId).digest()
  const letters = [...digest.subarray(0, 4)].map((byte) => String.fromCharCode(97 + (byte % 26)))
  const prefix = letters.join('').replace(/^./, (first) => first.toUpperCase())
  const count = THREE_DOMAINS.has(context.region.name) ? 3 : 1
  const region = context.region.name.toUpperCase()
  return Array.from({ length: count }, (_none, index) => `${prefix}:${region}-AD-${index + 1}`)
}

export const availabilityDomainRoutes = (context: Context): Route[] => {
  const domains = availabilityDomains(context).map((name) => ({
    name,
    id: ocidOfName('availabilitydomain', context.region, name),
  }))
  return [
    {
      operation: 'ListAvailabilityDomains',
      method: 'GET',
      path: '/20160918/availabilityDomains',
      handle: (request) => {
        const compartmentId = knownCompartment(context, request)
        return { status: 200, body: domains.map((domain) => ({ ...domain, compartmentId })) }
      },
    },
    {
      operation: 'ListFaultDomains',
      method: 'GET',
      path: '/20160918/faultDomains',
      handle: (request) => ({ status: 200, body: faultDomains(context, request) }),
    },
  ]
}

const knownCompartment = (context: Context, request: OciRequest): string => {
  const id = requireQuery(request, 'compartmentId')
  if (id === context.tenancyId || context.store.collection('compartments').get(id)) return id
  throw notFound()
}

const faultDomains = (context: Context, request: OciRequest): unknown[] => {
  const compartmentId = knownCompartment(context, request)
  const availabilityDomain = requireQuery(request, 'availabilityDomain')
  if (!availabilityDomains(context).includes(availabilityDomain)) throw notFound()
  return [1, 2, 3].map((number) => ({
    name: `FAULT-DOMAIN-${number}`,
    id: ocidOfName('faultdomain', context.region, `${availabilityDomain}/${number}`),
    compartmentId,
    availabilityDomain,
  }))
}
