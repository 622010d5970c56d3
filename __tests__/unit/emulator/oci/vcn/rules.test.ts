import { beforeEach, describe, expect, test } from '@jest/globals'
import { type VcnClient, vcnClient } from './vcn-client.ts'

interface Item {
  id: string
  displayName: string
  defaultSecurityListId: string
  ingressSecurityRules: object[]
  egressSecurityRules: object[]
  securityRules: { id: string; source: string }[]
}

let client: VcnClient
let vcnId: string
let shared: { compartmentId: string; vcnId: string }

beforeEach(() => {
  client = vcnClient()
  const { compartmentId } = client
  const vcn = client.body<Item>('POST /vcns', { compartmentId, cidrBlock: '10.0.0.0/16' })
  vcnId = vcn.id
  shared = { compartmentId, vcnId }
})

const ingress = { protocol: '6', source: '10.0.20.0/24' }
const ports = { destinationPortRange: { min: 80, max: 80 } }
const makeList = (rules: object[], egress: object[] = []): Item =>
  client.body<Item>('POST /securityLists', {
    ...shared,
    ingressSecurityRules: rules,
    egressSecurityRules: egress,
  })

describe('security lists', () => {
  test('shows rules with everything that the API fills in', () => {
    const list = makeList([{ ...ingress, tcpOptions: ports, isStateless: null }])
    expect(list.ingressSecurityRules).toEqual([
      {
        protocol: '6',
        source: '10.0.20.0/24',
        sourceType: 'CIDR_BLOCK',
        isStateless: false,
        description: null,
        tcpOptions: { destinationPortRange: { min: 80, max: 80 }, sourcePortRange: null },
        udpOptions: null,
        icmpOptions: null,
      },
    ])
  })

  test('replaces only the direction that an update gives', () => {
    const list = makeList([ingress], [{ protocol: 'all', destination: '0.0.0.0/0' }])
    const changed = client.body<Item>(`PUT /securityLists/${list.id}`, {
      ingressSecurityRules: [],
    })
    expect(changed.ingressSecurityRules).toEqual([])
    expect(changed.egressSecurityRules).toEqual(list.egressSecurityRules)
  })

  test('refuses a stale if-match and changes nothing', () => {
    const list = makeList([ingress])
    const target = `/securityLists/${list.id}`
    const etag = client.call(`GET ${target}`).headers?.['etag'] ?? ''
    client.call(`PUT ${target}`, { displayName: 'mine' }, { 'if-match': etag })
    const update = () => client.call(`PUT ${target}`, { displayName: 'x' }, { 'if-match': etag })
    expect(update).toThrow(expect.objectContaining({ status: 412, code: 'NoEtagMatch' }))
    expect(client.body<Item>(`GET ${target}`).displayName).toBe('mine')
  })

  test('has 200 rules in a direction, and not one more', () => {
    const many = (count: number) => Array<object>(count).fill(ingress)
    expect(makeList(many(200)).ingressSecurityRules).toHaveLength(200)
    expect(() => makeList(many(201))).toThrow(/ingress security rule count '201'/)
  })

  test.each([
    ['TCP ports without TCP', { protocol: 'all', tcpOptions: ports }, /tcpOptions.*protocol 6/],
    ['UDP ports with TCP', { protocol: '6', udpOptions: ports }, /udpOptions.*protocol 17/],
    ['ICMP types with TCP', { icmpOptions: { type: 3 } }, /icmpOptions.*protocol 1 or 58/],
    ['no CIDR', { source: '10.0.0.0' }, /CIDR 10.0.0.0 is invalid/],
    ['host bits', { source: '10.0.20.1/24' }, /does not match network IP 10.0.20.0/],
    ['host bits in IPv6', { source: 'fd00::1/64' }, /does not match network IP fd00::/],
    ['a prefix that is too long', { source: '10.0.0.0/33' }, /is invalid/],
    ['a service that is none', { source: 'all-iad', sourceType: 'SERVICE_CIDR_BLOCK' }, /all-iad/],
    ['a protocol that is none', { protocol: 'tcp' }, /protocol/],
    ['ports upside down', { tcpOptions: { destinationPortRange: { min: 9, max: 8 } } }, /minimum/],
    ['port 0', { tcpOptions: { destinationPortRange: { min: 0, max: 8 } } }, /min/],
    ['an NSG as source', { source: 'x', sourceType: 'NETWORK_SECURITY_GROUP' }, /sourceType/],
  ])('refuses %s', (_name, part, message) => {
    expect(() => makeList([{ ...ingress, ...part }])).toThrow(
      expect.objectContaining({
        status: 400,
        code: 'InvalidParameter',
        message: expect.stringMatching(message),
      }),
    )
  })

  test('lets icmp options, service labels and IPv6 through', () => {
    const services = client.body<{ cidrBlock: string }[]>('GET /services')
    const label = services.map((one) => one.cidrBlock).find((block) => block.startsWith('all-'))
    expect(label).toBe('all-fra-services-in-oracle-services-network')
    const rules = [
      { protocol: '1', source: '10.0.0.0/28', icmpOptions: { type: 3, code: 4 } },
      { protocol: '6', source: label, sourceType: 'SERVICE_CIDR_BLOCK' },
      { protocol: '58', source: '::/0', icmpOptions: { type: 2 } },
    ]
    expect(makeList(rules).ingressSecurityRules).toHaveLength(3)
  })
})

describe('network security groups', () => {
  const rule = { direction: 'INGRESS', protocol: '6', source: '10.0.20.0/24' }
  let group: string
  const add = (...securityRules: object[]): Item =>
    client.body<Item>(`POST ${group}/actions/addSecurityRules`, { securityRules })
  const rules = (query = ''): Item['securityRules'] =>
    client.body<Item['securityRules']>(`GET ${group}/securityRules${query}`)

  beforeEach(() => {
    const { id } = client.body<Item>('POST /networkSecurityGroups', shared)
    group = `/networkSecurityGroups/${id}`
  })

  test('adds, lists by direction, updates and removes rules by id', () => {
    const egress = { direction: 'EGRESS', protocol: 'all', destination: '0.0.0.0/0' }
    const [first] = add(rule, egress).securityRules
    expect(rules().map((one) => one.id)).toHaveLength(2)
    expect(rules('?direction=INGRESS')).toEqual([first])
    expect(first).not.toHaveProperty('nsgId')
    const changed = { ...rule, id: first?.id, source: '10.0.10.0/24' }
    client.call(`POST ${group}/actions/updateSecurityRules`, { securityRules: [changed] })
    expect(rules('?direction=INGRESS')[0]).toMatchObject({ id: first?.id, source: '10.0.10.0/24' })
    const removal = { securityRuleIds: [first?.id] }
    expect(client.call(`POST ${group}/actions/removeSecurityRules`, removal).status).toBe(204)
    expect(rules('?direction=INGRESS')).toEqual([])
    expect(rules()).toHaveLength(1)
  })

  test('takes 25 rules a call and holds 120', () => {
    const batch = (count: number): object[] => Array<object>(count).fill(rule)
    expect(() => add(...batch(26))).toThrow(/25/)
    for (let n = 0; n < 4; n++) add(...batch(25))
    add(...batch(20))
    expect(() => add(rule)).toThrow('Total security rules count 121 cannot be greater than 120.')
    expect(client.context.store.collection('nsgRules').list()).toHaveLength(120)
  })

  test('changes nothing when one rule of a call is wrong', () => {
    expect(() => add(rule, { ...rule, source: '10.0.20.9/24' })).toThrow(/network IP/)
    const removal = { securityRuleIds: [add(rule).securityRules[0]?.id, 'FFFFFF'] }
    expect(() => client.call(`POST ${group}/actions/removeSecurityRules`, removal)).toThrow(
      /FFFFFF/,
    )
    expect(rules()).toHaveLength(1)
  })

  test('refers only to groups of the same VCN', () => {
    const { compartmentId } = client
    const other = client.body<Item>('POST /vcns', { compartmentId, cidrBlock: '10.9.0.0/16' })
    const foreign = client.body<Item>('POST /networkSecurityGroups', {
      compartmentId,
      vcnId: other.id,
    })
    const from = (source: string) => ({ ...rule, source, sourceType: 'NETWORK_SECURITY_GROUP' })
    expect(add(from(group.split('/')[2] ?? '')).securityRules).toHaveLength(1)
    expect(() => add(from(foreign.id))).toThrow(/same VCN/)
  })

  test('takes its rules with it', () => {
    add(rule)
    client.call(`DELETE ${group}`)
    expect(client.context.store.collection('nsgRules').list()).toEqual([])
    expect(() => rules()).toThrow(expect.objectContaining({ status: 404 }))
  })

  test('lists by VCN alone, but not without any', () => {
    expect(client.body<Item[]>(`GET /networkSecurityGroups?vcnId=${vcnId}`)).toHaveLength(1)
    expect(() => client.call('GET /networkSecurityGroups')).toThrow(/compartmentId/)
  })
})
