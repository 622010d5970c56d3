import { describe, expect, it } from '@jest/globals'

import { judgePaths } from '../../../../../src/stages/reachability/judge-paths.ts'
import type { NetworkView } from '../../../../../src/stages/reachability/network-view.ts'
import { type NetworkOptions, networkOptions } from '../../../../../src/values/network/options.ts'
import type { Role } from '../../../../../src/values/network/role.ts'
import { describeRule, type SecurityRule } from '../../../../../src/values/network/security-rule.ts'
import {
  allow,
  blocks,
  neededRules,
  openView,
  gateway,
  JOINT,
  LABEL,
  list,
  place,
  privateRoutes,
  SEPARATE,
  subnet,
  to,
} from './views.ts'

const settings = networkOptions({})
const closedOf = (view: NetworkView, given = settings): string[] =>
  judgePaths(view, given)
    .filter(({ isOpen, isOptional }) => !isOpen && !isOptional)
    .map(({ id }) => id)
const pathOf = (view: NetworkView, id: string, given = settings) => {
  const found = judgePaths(view, given).find((path) => path.id === id)
  if (!found) throw new Error(`no path ${id}`)
  return found
}

/** Returns the view with the rules of one role changed. */
const withRules = (
  view: NetworkView,
  role: Role,
  change: (rules: readonly SecurityRule[]) => readonly SecurityRule[],
): NetworkView => {
  const rules = view.places[role]?.subnets[0]?.lists[0]?.rules ?? []
  return { ...view, places: { ...view.places, [role]: place(subnet(role, change(rules))) } }
}
const withoutRule = (view: NetworkView, role: Role, text: string): NetworkView =>
  withRules(view, role, (rules) => {
    const left = rules.filter((rule) => describeRule(rule) !== text)
    if (left.length !== rules.length - 1) throw new Error(`${role} has no rule ${text} once`)
    return left
  })

describe('paths of a network with the documented rules', () => {
  it.each([
    ['joint', JOINT],
    ['separate', SEPARATE],
  ] as const)('are all open: %s subnets', (_name, roles) => {
    expect(closedOf(openView(roles))).toEqual([])
  })

  it('say the rules, their holders and the gateway', () => {
    const health = pathOf(openView(), 'load-balancer-health')
    expect(health.by).toEqual([
      'allow TCP 10256 to 10.0.10.0/24 (security list load-balancer-list)',
      'allow TCP 10256 from 10.0.20.0/24 (security list nodes-list)',
    ])
    expect(health).toMatchObject({ fromLabel: 'load balancer', toLabel: 'nodes and pods' })
    const ocir = pathOf(openView(), 'pods-to-ocir')
    expect(ocir.routes).toEqual([{ isOpen: true, reason: 'service gateway the-servicegateway' }])
  })

  it('leave the internet to the user: closed, but no fault', () => {
    const closed = pathOf(openView(), 'pods-to-internet')
    expect(closed).toMatchObject({ isOpen: false, isOptional: true })
    const open = withRules(openView(), 'nodes', (rules) => [
      ...rules,
      allow('EGRESS', '0.0.0.0/0', { protocol: '6', ports: { min: 443, max: 443 } }),
    ])
    expect(pathOf(open, 'pods-to-internet')).toMatchObject({
      isOpen: true,
      routes: [{ reason: 'NAT gateway the-natgateway' }],
    })
  })
})

describe('one rule taken away closes exactly its path', () => {
  it.each<[Role, string, string[]]>([
    ['load-balancer', 'allow TCP 80 from 0.0.0.0/0', ['clients-to-load-balancer-80']],
    ['load-balancer', 'allow TCP 30000-32767 to 10.0.10.0/24', ['load-balancer-to-pods']],
    ['load-balancer', 'allow TCP 10256 to 10.0.10.0/24', ['load-balancer-health']],
    ['nodes', 'allow TCP 30000-32767 from 10.0.20.0/24', ['load-balancer-to-pods']],
    ['nodes', 'allow TCP 10256 from 10.0.20.0/24', ['load-balancer-health']],
    ['nodes', 'allow TCP 6443 to 10.0.0.0/28', ['pods-to-api']],
    ['nodes', 'allow TCP 12250 to 10.0.0.0/28', ['pods-to-control-plane']],
    ['endpoint', 'allow TCP 6443 from 10.0.10.0/24', ['pods-to-api']],
    ['endpoint', 'allow TCP 12250 from 10.0.10.0/24', ['pods-to-control-plane']],
    ['nodes', `allow TCP 443 to ${LABEL}`, ['pods-to-ocir']],
    ['endpoint', `allow TCP 443 to ${LABEL}`, ['control-plane-to-services']],
    ['endpoint', 'allow TCP to 10.0.10.0/24', ['control-plane-to-kubelet']],
    ['nodes', 'allow TCP from 10.0.0.0/28', ['control-plane-to-kubelet']],
    ['nodes', 'allow all traffic from 10.0.10.0/24', ['pods-to-pods', 'pods-to-dns']],
    ['nodes', 'allow all traffic to 10.0.10.0/24', ['pods-to-pods', 'pods-to-dns']],
  ])('%s: %s', (role, rule, expected) => {
    const view = withoutRule(openView(), role, rule)
    expect(closedOf(view)).toEqual(expected)
    const missing = judgePaths(view, settings).filter((path) => expected.includes(path.id))
    for (const path of missing) {
      expect(path.missing).toMatchObject([
        { subnet: `the-${role}`, holders: [`security list ${role}-list`] },
      ])
    }
  })
})

describe('one rule taken away closes exactly its path, with pods in a subnet of their own', () => {
  it.each<[Role, string, string[]]>([
    ['endpoint', 'allow all traffic to 10.0.64.0/18', ['control-plane-to-pods']],
    ['pods', 'allow all traffic from 10.0.0.0/28', ['control-plane-to-pods']],
    ['nodes', 'allow all traffic to 10.0.64.0/18', ['nodes-to-pods']],
    ['pods', 'allow all traffic from 10.0.10.0/24', ['nodes-to-pods']],
    ['nodes', 'allow all traffic from 10.0.64.0/18', ['pods-to-kubelet']],
    ['pods', 'allow TCP 10250 to 10.0.10.0/24', ['pods-to-kubelet']],
    ['nodes', `allow TCP to ${LABEL}`, ['nodes-to-ocir']],
    ['pods', `allow TCP to ${LABEL}`, ['pods-to-ocir']],
    ['nodes', 'allow TCP 6443 to 10.0.0.0/28', ['nodes-to-api']],
    ['endpoint', 'allow TCP 12250 from 10.0.10.0/24', ['nodes-to-control-plane']],
  ])('%s: %s', (role, rule, expected) => {
    expect(closedOf(withoutRule(openView(SEPARATE), role, rule))).toEqual(expected)
  })
})

describe('what else is asked for has paths of its own', () => {
  const tcpPort = (port: number) => ({ protocol: '6', ports: { min: port, max: port } })
  const udp = (min: number, max = min) => ({ protocol: '17', ports: { min, max } })
  const more = (role: Role, rule: SecurityRule) =>
    withRules(openView(), role, (rules) => [...rules, rule])
  const withoutUdp = () =>
    withRules(openView(), 'nodes', (rules) =>
      rules.filter(({ protocol, peer }) => protocol !== '17' || peer !== blocks['load-balancer']),
    )
  const overUdp = { ...settings, udpListeners: [53] }
  const oidc = { ...settings, hasOidc: true }
  const internet = { ...settings, isInternetAllowed: true }

  it.each<[string, NetworkView, NetworkOptions, string[]]>([
    ['a UDP listener', openView(), overUdp, ['clients-to-load-balancer-53-udp']],
    [
      'one that is let in',
      more('load-balancer', allow('INGRESS', '0.0.0.0/0', udp(53))),
      overUdp,
      [],
    ],
    [
      'UDP node ports',
      withoutUdp(),
      overUdp,
      ['clients-to-load-balancer-53-udp', 'load-balancer-to-pods-udp'],
    ],
    ['an issuer of tokens', openView(), oidc, ['control-plane-to-issuer']],
    ['one that is let out', more('endpoint', allow('EGRESS', '0.0.0.0/0', tcpPort(443))), oidc, []],
    ['the internet, once it is wanted', openView(), internet, ['pods-to-internet']],
  ])('%s', (_name, view, given, expected) => expect(closedOf(view, given)).toEqual(expected))
})

describe('a network load balancer that preserves the source', () => {
  const clients = ['192.0.2.0/24']
  const given: NetworkOptions = { ...settings, clients, loadBalancer: 'nlb-preserving-source' }
  const ports = { protocol: '6', ports: { min: 30_000, max: 32_767 } }
  const view = (...rules: SecurityRule[]) =>
    withRules(
      withoutRule(openView(), 'nodes', 'allow TCP 30000-32767 from 10.0.20.0/24'),
      'nodes',
      (before) => [...before, ...rules],
    )

  it('needs itself and its clients at the node ports, through its own subnet', () => {
    const fromClients = allow('INGRESS', '192.0.2.0/24', ports)
    expect(closedOf(openView(), given)).toEqual(['clients-to-pods'])
    expect(closedOf(view(fromClients), given)).toEqual(['load-balancer-to-pods'])
    const open = view(fromClients, allow('INGRESS', '10.0.20.0/24', ports))
    expect(closedOf(open, given)).toEqual([])
    expect(pathOf(open, 'clients-to-pods', given)).toMatchObject({
      fromLabel: 'clients, through the load balancer',
      routes: [{ reason: 'inside the VCN' }],
    })
    const shut = withoutRule(open, 'load-balancer', 'allow TCP 30000-32767 to 10.0.10.0/24')
    expect(closedOf(shut, given)).toEqual(['clients-to-pods', 'load-balancer-to-pods'])
  })

  it('is not served by rules for its subnet or its group', () => {
    const group = allow('INGRESS', 'lb-group', { ...ports, peerType: 'NETWORK_SECURITY_GROUP' })
    const rules = view(allow('INGRESS', '10.0.20.0/24', ports), group)
    const source = { kind: 'nsg', id: 'lb-group', name: 'lb', rules: [] } as const
    const subnets = rules.places['load-balancer']?.subnets ?? []
    const grouped = {
      ...rules,
      places: { ...rules.places, 'load-balancer': { subnets, groups: [source] } },
    }
    expect(pathOf(grouped, 'clients-to-pods', given).missing).toMatchObject([
      { direction: 'INGRESS', peer: '192.0.2.0/24', subnet: 'the-nodes' },
    ])
  })
})

describe('rules that do as well, and rules that do not', () => {
  const base = () => withoutRule(openView(), 'nodes', 'allow TCP 30000-32767 from 10.0.20.0/24')
  const nodePorts = (min: number, max: number, peer: string = blocks['load-balancer']) =>
    allow('INGRESS', peer, { protocol: '6', ports: { min, max } })
  const restOf = (...rules: SecurityRule[]) => {
    const view = withRules(base(), 'nodes', (before) => [...before, ...rules])
    return pathOf(view, 'load-balancer-to-pods').missing.map(
      ({ ports, peer }) => `${ports.min}-${ports.max} ${peer}`,
    )
  }

  it.each<[string, SecurityRule[], string[]]>([
    ['a broader block', [nodePorts(30_000, 32_767, '10.0.0.0/8')], []],
    ['everything', [allow('INGRESS', '0.0.0.0/0')], []],
    [
      'a block with address bits behind its prefix',
      [nodePorts(30_000, 32_767, '10.0.20.7/24')],
      [],
    ],
    ['all TCP', [allow('INGRESS', '10.0.20.0/24', { protocol: '6' })], []],
    ['two halves of the ports', [nodePorts(30_000, 31_000), nodePorts(31_001, 32_767)], []],
    [
      'two halves of the block',
      [nodePorts(30_000, 32_767, '10.0.20.0/25'), nodePorts(1, 40_000, '10.0.20.128/25')],
      [],
    ],
    ['a part of the ports', [nodePorts(30_000, 31_000)], ['31001-32767 10.0.20.0/24']],
    [
      'a half of the block',
      [nodePorts(30_000, 32_767, '10.0.20.0/25')],
      ['30000-32767 10.0.20.128/25'],
    ],
    ['UDP alone', [{ ...nodePorts(30_000, 32_767), protocol: '17' }], ['30000-32767 10.0.20.0/24']],
    [
      'the published table: from the nodes themselves',
      [nodePorts(30_000, 32_767, blocks.nodes)],
      ['30000-32767 10.0.20.0/24'],
    ],
    [
      'a rule for one source port',
      [{ ...nodePorts(30_000, 32_767), sourcePorts: { min: 443, max: 443 } }],
      ['30000-32767 10.0.20.0/24'],
    ],
    ['IPv6 alone', [allow('INGRESS', '::/0')], ['30000-32767 10.0.20.0/24']],
    ['ICMP', [allow('INGRESS', '0.0.0.0/0', { protocol: '1' })], ['30000-32767 10.0.20.0/24']],
    [
      'Oracle services',
      [allow('INGRESS', LABEL, { peerType: 'SERVICE_CIDR_BLOCK' })],
      ['30000-32767 10.0.20.0/24'],
    ],
  ])('%s', (_name, rules, rest) => expect(restOf(...rules)).toEqual(rest))

  it('a rule of a group that names the other group', () => {
    const view = base()
    const source = { kind: 'nsg', id: 'lb-group', name: 'lb', rules: [] } as const
    const rule = allow('INGRESS', 'lb-group', { peerType: 'NETWORK_SECURITY_GROUP' })
    const target = { kind: 'nsg', id: 'pod-group', name: 'pods', rules: [rule] } as const
    const grouped = (withSource: boolean): NetworkView => ({
      ...view,
      places: {
        ...view.places,
        nodes: { subnets: view.places.nodes?.subnets ?? [], groups: [target] },
        'load-balancer': {
          subnets: view.places['load-balancer']?.subnets ?? [],
          groups: withSource ? [source] : [],
        },
      },
    })
    expect(pathOf(grouped(true), 'load-balancer-to-pods').isOpen).toBe(true)
    expect(pathOf(grouped(false), 'load-balancer-to-pods').isOpen).toBe(false)
  })
})

describe('stateless rules', () => {
  const request = allow('INGRESS', '10.0.20.0/24', { protocol: '6', isStateless: true })
  const responses = { min: 32_768, max: 60_999 }
  const response = (ports: { min: number; max: number }) =>
    allow('EGRESS', '10.0.20.0/24', { protocol: '6', ports, isStateless: true })

  it.each<[string, SecurityRule[], boolean]>([
    ['need a rule for the answers', [request], false],
    ['are a pair', [request, response(responses)], true],
    ['are no pair with too few ports', [request, response({ min: 40_000, max: 50_000 })], false],
    ['are answered by a broad stateful rule', [request, allow('EGRESS', '0.0.0.0/0')], true],
    [
      'answer from the right ports',
      [request, { ...response(responses), sourcePorts: { min: 1, max: 65_535 } }],
      true,
    ],
    [
      'do not answer from other ports',
      [request, { ...response(responses), sourcePorts: { min: 80, max: 80 } }],
      false,
    ],
  ])('%s', (_name, added, isOpen) => {
    const view = withRules(openView(), 'nodes', (rules) => [...rules, ...added])
    const path = pathOf(view, 'load-balancer-health')
    expect(path.isOpen).toBe(isOpen)
    if (!isOpen) {
      expect(path.missing[0]).toMatchObject({
        direction: 'EGRESS',
        respondsTo: expect.stringContaining('allow TCP from 10.0.20.0/24'),
      })
    }
  })
})

describe('routes and gateways', () => {
  const routed = (role: Role, routes: ReturnType<typeof to>[], isPrivate?: boolean) => {
    const view = openView()
    const rules = [
      ...(view.places[role]?.subnets[0]?.lists[0]?.rules ?? []),
      allow('EGRESS', '0.0.0.0/0'),
    ]
    const more = isPrivate === undefined ? {} : { isPrivate }
    const changed = subnet(role, rules, { routeTable: { id: 'r', name: 'r', routes }, ...more })
    return { ...view, places: { ...view.places, [role]: place(changed) } }
  }
  const [nat, service] = privateRoutes
  const closedNat = to('0.0.0.0/0', gateway('natgateway', { isOpen: false }))
  const internet = to('0.0.0.0/0', gateway('internetgateway'))
  const reason = (view: NetworkView, id: string) => pathOf(view, id).routes[0]

  it.each<[string, NetworkView, string, boolean, RegExp]>([
    [
      'no route at all',
      routed('nodes', []),
      'pods-to-ocir',
      false,
      /route table r of subnet the-nodes has no route to all-fra/,
    ],
    ['NAT alone', routed('nodes', [nat!]), 'pods-to-ocir', true, /NAT gateway/],
    [
      'service gateway alone',
      routed('nodes', [service!]),
      'pods-to-internet',
      false,
      /no route to 0\.0\.0\.0\/0/,
    ],
    [
      'internet gateway for private pods',
      routed('nodes', [internet]),
      'pods-to-internet',
      false,
      /pods have no public address/,
    ],
    [
      'internet gateway for public pods',
      routed('nodes', [internet], false),
      'pods-to-internet',
      false,
      /need a NAT gateway/,
    ],
    [
      'a NAT gateway that blocks',
      routed('nodes', [closedNat]),
      'pods-to-internet',
      false,
      /blocks traffic/,
    ],
    [
      'a gateway that is gone',
      routed('nodes', [to('0.0.0.0/0', undefined)]),
      'pods-to-internet',
      false,
      /gone/,
    ],
    [
      'a load balancer without internet gateway',
      routed('load-balancer', []),
      'clients-to-load-balancer-80',
      false,
      /no route to 0\.0\.0\.0\/0/,
    ],
    [
      'a load balancer behind NAT',
      routed('load-balancer', [nat!]),
      'clients-to-load-balancer-80',
      false,
      /lets no connection in/,
    ],
    [
      'an appliance in front of all',
      routed('nodes', [to('0.0.0.0/0', gateway('drg'))]),
      'pods-to-internet',
      true,
      /dynamic routing gateway/,
    ],
    [
      'the longest prefix',
      routed('nodes', [nat!, to('0.0.0.0/0', gateway('drg'))]),
      'pods-to-internet',
      true,
      /NAT gateway/,
    ],
  ])('%s', (_name, view, id, isOpen, text) => {
    expect(reason(view, id)).toEqual({ isOpen, reason: expect.stringMatching(text) })
  })

  const inner = ['10.0.5.0/24']
  it.each<[string, Role, ReturnType<typeof to>[], boolean, RegExp]>([
    ['a private endpoint behind NAT', 'endpoint', privateRoutes, true, /^inside the VCN$/],
    ['a private load balancer behind NAT', 'load-balancer', privateRoutes, true, /^inside/],
    ['a NAT gateway that blocks', 'endpoint', [closedNat], true, /^inside/],
    ['an internet gateway', 'endpoint', [internet], true, /^inside/],
    [
      'a default route on premises',
      'endpoint',
      [to('0.0.0.0/0', gateway('drg'))],
      true,
      /^dynamic/,
    ],
    [
      'a route of their own',
      'endpoint',
      [nat!, to('10.0.0.0/8', gateway('drg'))],
      true,
      /^dynamic/,
    ],
    ['one to NAT', 'endpoint', [to('10.0.4.0/22', gateway('natgateway'))], false, /lets no/],
  ])('private clients of %s', (_name, role, routes, isOpen, text) => {
    const given = { ...settings, clients: inner, apiClients: inner }
    const id = role === 'endpoint' ? 'api-clients-to-api' : 'clients-to-load-balancer-80'
    const [route] = pathOf(routed(role, routes, true), id, given).routes
    expect(route).toEqual({ isOpen, reason: expect.stringMatching(text) })
  })

  const vcn = ['10.0.0.0/16', '172.16.0.0/16', 'fd00::/56']
  it.each<[string, string, readonly string[] | undefined, ReturnType<typeof to>[], RegExp]>([
    ['in its first block', '10.0.5.0/24', vcn, privateRoutes, /^inside the VCN$/],
    ['in its second block', '172.16.9.0/24', vcn, [], /^inside/],
    ['partly in it', '10.0.0.0/8', vcn, privateRoutes, /^inside/],
    ['beside it', '10.1.0.0/16', vcn, privateRoutes, /^NAT gateway .* lets no connection in/],
    ['beside it, without a route', '192.168.0.0/16', vcn, [service!], /no route to 192\.168/],
    [
      'beside it, with a route',
      '192.168.0.0/16',
      vcn,
      [to('192.168.0.0/16', gateway('drg'))],
      /^dy/,
    ],
    ['maybe in it', '192.168.0.0/16', undefined, privateRoutes, /^inside/],
  ])('clients of a VCN whose blocks were read: %s', (_name, client, vcnCidrs, routes, text) => {
    const view = openView()
    const changed = subnet('endpoint', [], {
      isPrivate: true,
      vcnCidrs,
      routeTable: { id: 'r', name: 'r', routes },
    })
    const given = { ...settings, apiClients: [client] }
    const moved = { ...view, places: { ...view.places, endpoint: place(changed) } }
    expect(pathOf(moved, 'api-clients-to-api', given).routes[0]?.reason).toMatch(text)
  })

  it('routes of other authors are evaluated as routers do', () => {
    const routes = [
      to('10.0.0.0/8', gateway('drg')),
      to('10.1.2.3/16', gateway('natgateway')),
      to('', undefined),
    ]
    const view = routed('endpoint', [...routes, to('0.0.0.0/0', gateway('internetgateway'))], false)
    const given = { ...settings, apiClients: ['10.1.9.0/24'] }
    expect(pathOf(view, 'api-clients-to-api', given).routes[0]?.reason).toMatch(/^NAT gateway/)
  })

  it('an internal load balancer is called from inside the VCN', () => {
    const rules = neededRules(JOINT).get('load-balancer') ?? []
    const view = openView()
    const inner = place(subnet('load-balancer', rules, { isPrivate: true }))
    const path = pathOf(
      { ...view, places: { ...view.places, 'load-balancer': inner } },
      'clients-to-load-balancer-80',
    )
    expect(path).toMatchObject({
      fromLabel: 'clients in the VCN',
      routes: [{ reason: 'inside the VCN' }],
    })
    expect(path.missing).toMatchObject([{ direction: 'EGRESS', subnet: 'the-nodes' }])
  })

  it('a public one next to it still needs the internet', () => {
    const rules = neededRules(JOINT).get('load-balancer') ?? []
    const inner = subnet('load-balancer', rules, { id: 'inner', isPrivate: true })
    const lost = subnet('load-balancer', rules, {
      routeTable: { id: 'r', name: 'r', routes: [] },
    })
    const view = openView()
    const both = { ...view.places, 'load-balancer': place(inner, lost) }
    const { routes } = pathOf({ ...view, places: both }, 'clients-to-load-balancer-80')
    expect(routes.map(({ isOpen }) => isOpen)).toEqual([true, false])
  })

  it('IPv6 clients need rules and a route of their own', () => {
    const six = { ...settings, clients: ['0.0.0.0/0', '2001:db8::/32'] }
    const path = pathOf(openView(), 'clients-to-load-balancer-80', six)
    expect(path.missing).toMatchObject([{ peer: '2001:db8::/32' }])
    expect(path.routes).toMatchObject([
      { isOpen: false, reason: expect.stringContaining('2001:db8::/32') },
    ])
    const routes = ['0.0.0.0/0', '::/0'].map((block) => to(block, gateway('internetgateway')))
    const view = routed('load-balancer', routes)
    const open = withRules(view, 'load-balancer', (rules) => [
      ...rules,
      allow('INGRESS', '::/0', { protocol: '6', ports: { min: 80, max: 80 } }),
    ])
    const lists = open.places['load-balancer']?.subnets[0]?.lists ?? []
    const whole = {
      ...open,
      places: {
        ...open.places,
        'load-balancer': place(
          subnet('load-balancer', [], { lists, routeTable: { id: 'r', name: 'r', routes } }),
        ),
      },
    }
    expect(pathOf(whole, 'clients-to-load-balancer-80', six).isOpen).toBe(true)
  })

  it('subnets of different VCNs do not meet', () => {
    const view = openView()
    const moved = place(
      subnet('endpoint', neededRules(JOINT).get('endpoint') ?? [], { vcnId: 'another' }),
    )
    expect(
      reason({ ...view, places: { ...view.places, endpoint: moved } }, 'pods-to-api'),
    ).toMatchObject({ isOpen: false })
  })
})

describe('a database', () => {
  const view = (ports: readonly number[]): NetworkView => {
    const base = withRules(openView(), 'nodes', (rules) => [
      ...rules,
      allow('EGRESS', blocks.database),
    ])
    const rules = ports.map((port) =>
      allow('INGRESS', blocks.nodes, { protocol: '6', ports: { min: port, max: port } }),
    )
    return { ...base, places: { ...base.places, database: place(subnet('database', rules)) } }
  }

  it.each([
    [[3306, 33_060], []],
    [[3306], ['pods-to-database-33060']],
    [[], ['pods-to-database-3306', 'pods-to-database-33060']],
  ])('with rules for %j', (ports, closed) => expect(closedOf(view(ports))).toEqual(closed))
})

describe('several subnets of one role', () => {
  it('are closed as soon as one of them is', () => {
    const view = openView()
    const rules = neededRules(JOINT).get('load-balancer') ?? []
    const other = subnet('load-balancer', rules, {
      name: 'other',
      cidrs: ['10.0.21.0/24'],
      lists: [list('other', rules)],
    })
    const both = place(...(view.places['load-balancer']?.subnets ?? []), other)
    const path = pathOf(
      { ...view, places: { ...view.places, 'load-balancer': both } },
      'load-balancer-health',
    )
    expect(path.isOpen).toBe(false)
    expect(path.missing).toMatchObject([
      { direction: 'INGRESS', peer: '10.0.21.0/24', subnet: 'the-nodes' },
    ])
  })
})

describe('a load balancer that sends to pods at their own ports', () => {
  const direct = (view: NetworkView) =>
    judgePaths(view, settings, [8080]).map(({ id, isOpen }) => [id, isOpen])
  const listener = ['clients-to-load-balancer-80', true]

  it.each([
    ['joint', JOINT],
    ['separate', SEPARATE],
  ] as const)('is kept from them by the documented rules: %s subnets', (_name, roles) => {
    expect(direct(openView(roles))).toEqual([listener, ['load-balancer-pods-8080', false]])
  })

  it('reaches them by a rule at either end', () => {
    const leaving = withRules(openView(SEPARATE), 'load-balancer', (rules) => [
      ...rules,
      allow('EGRESS', blocks.pods, { protocol: '6', ports: { min: 8080, max: 8080 } }),
    ])
    const both = withRules(leaving, 'pods', (rules) => [
      ...rules,
      allow('INGRESS', blocks['load-balancer'], { protocol: '6', ports: { min: 8080, max: 8080 } }),
    ])
    expect(direct(leaving).at(1)).toEqual(['load-balancer-pods-8080', false])
    expect(direct(both)).toEqual([listener, ['load-balancer-pods-8080', true]])
  })
})
