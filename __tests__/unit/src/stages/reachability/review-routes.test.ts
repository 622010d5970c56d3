import { describe, expect, it } from '@jest/globals'

import type { RouteRule } from '../../../../../src/stages/reachability/network-view.ts'
import { reviewRouteTables } from '../../../../../src/stages/reachability/review-routes.ts'
import {
  openView,
  gateway,
  LABEL,
  place,
  privateRoutes,
  publicRoutes,
  subnet,
  to,
} from './views.ts'

const withRoutes = (
  role: 'nodes' | 'load-balancer',
  routes: readonly RouteRule[],
  isPrivate?: boolean,
) => {
  const view = openView()
  const changed = subnet(role, [], {
    routeTable: { id: 'r', name: 'r', routes },
    ...(isPrivate === undefined ? {} : { isPrivate }),
  })
  return { ...view, places: { ...view.places, [role]: place(changed) } }
}

const internet = to('0.0.0.0/0', gateway('internetgateway'))
const nat = to('0.0.0.0/0', gateway('natgateway'))
const service = to(LABEL, gateway('servicegateway'))
const drg = (block: string) => to(block, gateway('drg'))

describe('routes', () => {
  it('of the usual network are in order', () => {
    expect(reviewRouteTables(openView())).toEqual([])
  })

  it.each<[string, 'nodes' | 'load-balancer', readonly RouteRule[], string[]]>([
    [
      'internet gateway for pods',
      'nodes',
      [internet],
      ['internet-gateway-for-pods', 'no-service-gateway'],
    ],
    ['no service gateway', 'nodes', [nat], ['no-service-gateway']],
    [
      'object storage only',
      'nodes',
      [nat, to('oci-fra-objectstorage', gateway('servicegateway'))],
      ['partial-service-gateway'],
    ],
    [
      'both mixed for pods',
      'nodes',
      [internet, service],
      ['internet-gateway-for-pods', 'mixed-gateways'],
    ],
    ['both mixed for the load balancer', 'load-balancer', [internet, service], ['mixed-gateways']],
    ['a route beside the default one', 'nodes', [...privateRoutes, drg('192.168.0.0/16')], []],
    [
      'an overlap',
      'nodes',
      [...privateRoutes, drg('192.168.0.0/16'), to('192.168.1.0/24', gateway('natgateway'))],
      ['overlapping-routes'],
    ],
    [
      'an overlap with the same target',
      'nodes',
      [...privateRoutes, drg('192.168.0.0/16'), drg('192.168.1.0/24')],
      [],
    ],
    [
      'a route into the VCN',
      'load-balancer',
      [...publicRoutes, drg('10.0.10.0/25')],
      ['route-into-the-vcn'],
    ],
    ['a gateway that is gone', 'load-balancer', [to('0.0.0.0/0', undefined)], ['gateway-gone']],
    [
      'a gateway that is disabled',
      'load-balancer',
      [to('0.0.0.0/0', gateway('internetgateway', { isOpen: false }))],
      ['gateway-gone'],
    ],
  ])('%s', (_name, role, routes, codes) => {
    const findings = reviewRouteTables(withRoutes(role, routes))
    expect(findings.map(({ code }) => code)).toEqual(codes)
    expect(findings.every((one) => one.subnet === `the-${role}` && one.routeTable === 'r')).toBe(
      true,
    )
  })

  it('a public pod subnet is named', () => {
    const findings = reviewRouteTables(withRoutes('nodes', privateRoutes, false))
    expect(findings).toMatchObject([{ code: 'public-pod-subnet' }])
  })
})
