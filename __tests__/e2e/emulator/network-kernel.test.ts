import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { connectPod } from '../../../emulator/kubelet/pods/pod-network.ts'
import { KernelTable } from '../../../emulator/network/kernel/kernel-table.ts'
import { serviceTranslation } from '../../../emulator/network/kernel/service-translation.ts'
import { vcnFilter } from '../../../emulator/network/kernel/vcn-filter.ts'
import {
  createNamespace,
  deleteNamespace,
  insideNamespace,
  namespacePath,
} from '../../../emulator/network/namespace.ts'
import { allows } from '../../../emulator/network/paths/reachability.ts'
import type { NatGateway, SecurityList, Subnet } from '../../../emulator/oci/vcn/resources.ts'
import {
  type QuickCreateNetwork,
  seedQuickCreateNetwork,
} from '../../../emulator/seed/quick-create.ts'
import { type VcnClient, vcnClient } from '../../unit/emulator/oci/vcn/vcn-client.ts'

const NODES = '10.0.10.0/24'
const GROUP = 'NETWORK_SECURITY_GROUP'
const range = (min: number, max = min) => ({ destinationPortRange: { min, max } })
const tcp = (min: number, max = min) => ({ protocol: '6', tcpOptions: range(min, max) })

/** A process in its own network namespace, connected like pods. */
class Pod {
  readonly #child: ChildProcessByStdio<Writable, Readable, null>
  readonly #lines: AsyncIterator<string>

  constructor() {
    const script = fileURLToPath(new URL('pod-process.ts', import.meta.url))
    this.#child = spawn('unshare', ['--net', process.execPath, script], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '' },
    })
    this.#lines = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]()
  }

  async wire(namespace: string, address: string): Promise<void> {
    await this.#lines.next()
    const uid = `0000-${address.replaceAll('.', '-')}`
    await connectPod(namespace, this.#child.pid ?? 0, uid, { address, gateway: '10.0.10.1' })
  }

  /** Opens all paths concurrently; returns for each `open`, `closed` or `refused`. */
  async call(paths: readonly string[]): Promise<string[]> {
    this.#child.stdin.write(paths.map((path) => `${path}\n`).join(''))
    const responses: string[] = []
    while (responses.length < paths.length) responses.push(String((await this.#lines.next()).value))
    return responses
  }

  async end(): Promise<void> {
    this.#child.stdin.end()
    await once(this.#child, 'exit')
  }
}

const name = `kernel-${process.pid}`
const outside = { dns: '10.96.0.10', internet: '198.51.100.1', kubeletPort: 20_250 }
const endpoint = { address: '10.0.0.1', port: 6443 }
const [WEB, DATA] = ['10.0.10.5', '10.0.10.6']

/** Stand-ins for the API server, the internet and DNS, which the agent serves in the namespace. */
const servers = [
  [endpoint.address, endpoint.port],
  [endpoint.address, 12_250],
  [outside.internet, 443],
  [outside.dns, 53],
]
  .map(
    ([address, port]) =>
      `require('net').createServer(c=>c.on('error',()=>0).pipe(c)).listen(${port},'${address}');`,
  )
  .join('')

describe('packets between pods, and what the rules say', () => {
  let client: VcnClient
  let network: QuickCreateNetwork
  let web: Pod
  let data: Pod
  let outsider: ReturnType<typeof spawn>
  let groups: Record<'web' | 'data', string>

  beforeAll(async () => {
    await createNamespace(name, ['10.96.0.0/16', endpoint.address, outside.internet])
    const forward = 'require("fs").writeFileSync("/proc/sys/net/ipv4/ip_forward","1");'
    const argv = insideNamespace(name, [process.execPath, '-e', forward + servers])
    outsider = spawn(argv[0] ?? '', argv.slice(1), { stdio: 'inherit' })
    web = new Pod()
    data = new Pod()
    await web.wire(namespacePath(name), WEB)
    await data.wire(namespacePath(name), DATA)
    const port = (port: number, endpoints: { address: string; port: number }[]) => ({
      ...{ name: '', protocol: 'TCP', port, nodePort: 0, endpoints },
    })
    const service = (clusterIP: string, ports: ReturnType<typeof port>[]) => ({
      ...{ namespace: 'shop', name: 'data', hosts: [], clusterIP, ports },
    })
    const table = [
      service('10.96.0.20', [port(80, [{ address: DATA, port: 8080 }])]),
      service('10.96.0.21', [port(80, [{ address: WEB, port: 8080 }])]),
      service('10.96.0.22', [port(80, [])]),
      service('10.96.0.23', [{ ...port(53, [{ address: DATA, port: 8080 }]), protocol: 'UDP' }]),
      { ...service('10.96.0.1', [port(443, [])]), namespace: 'default', name: 'kubernetes' },
    ]
    await new KernelTable(name).apply(serviceTranslation(table, endpoint))
  }, 30_000)

  afterAll(async () => {
    await Promise.all([web.end(), data.end()])
    outsider.kill()
    await deleteNamespace(name)
  })

  beforeEach(() => {
    client = vcnClient()
    network = seedQuickCreateNetwork(client.context, client.compartmentId)
    const { store } = client.context
    const { vcnId, subnetIds } = network
    const group = (displayName: string): string =>
      client.body<{ id: string }>('POST /networkSecurityGroups', {
        ...{ compartmentId: client.compartmentId, vcnId, displayName },
      }).id
    groups = { web: group('web'), data: group('data') }
    const endpointConfig = { subnetId: subnetIds.endpoint, nsgIds: [] }
    store.collection('clusters').put({ ...{ id: 'cluster', vcnId, endpointConfig } })
    for (const [kind, ipAddress] of [['web', WEB] as const, ['data', DATA] as const]) {
      const podConfiguration = { subnetId: subnetIds.nodes, nsgIds: [groups[kind]] }
      store.collection('virtualNodePools').put({ ...{ id: kind, podConfiguration } })
      const node = { id: `node-${kind}`, displayName: `vn-${kind}`, virtualNodePoolId: kind }
      store.collection('virtualNodes').put({ ...node, lifecycleState: 'ACTIVE' } as never)
      const ip = { id: `ip-${kind}`, ipAddress, subnetId: subnetIds.nodes, nodeName: `vn-${kind}` }
      store.collection('privateIps').put({ ...ip })
    }
  })

  const apply = () =>
    new KernelTable(name).apply(vcnFilter(client.context.store, 'cluster', outside))

  /** Rewrites a subnet's list: keeps some rules, and adds others. */
  const write = (
    subnet: 'nodes' | 'endpoint',
    direction: 'ingress' | 'egress',
    kept: (peer: string) => boolean,
    ...added: object[]
  ): void => {
    const { securityListIds } = client.body<Subnet>(`GET /subnets/${network.subnetIds[subnet]}`)
    const target = `/securityLists/${securityListIds[0]}`
    const list = client.body<SecurityList>(`GET ${target}`)
    const rules =
      direction === 'ingress'
        ? list.ingressSecurityRules.filter(({ source }) => kept(source))
        : list.egressSecurityRules.filter(({ destination }) => kept(destination))
    client.call(`PUT ${target}`, { [`${direction}SecurityRules`]: [...rules, ...added] })
  }
  const none = (): boolean => false
  const grant = (kind: keyof typeof groups, rule: object) =>
    client.call(`POST /networkSecurityGroups/${groups[kind]}/actions/addSecurityRules`, {
      securityRules: [rule],
    })

  const flows: readonly (readonly [6 | 17, number])[] = [
    [6, 8080],
    [6, 9090],
    [17, 8080],
  ]
  const verdicts = (): string[] => {
    const end = (kind: 'web' | 'data', address: string) => ({
      ...{ address, subnetId: network.subnetIds.nodes, nsgIds: [groups[kind]] },
    })
    const [from, to] = [end('web', WEB), end('data', DATA)]
    return flows.map(([protocol, port]) =>
      allows(client.context.store, { from, to, protocol, port }).allowed ? 'open' : 'closed',
    )
  }
  const seen = (): Promise<string[]> =>
    web.call(flows.map(([protocol, port]) => `${protocol === 6 ? 'tcp' : 'udp'} ${DATA} ${port}`))
  const into = (rule: object) => ({ source: NODES, ...rule })

  test.each<[string, string, () => unknown]>([
    ['as quick-create leaves them', 'open open open', () => undefined],
    ['nothing lets in', 'closed closed closed', () => write('nodes', 'ingress', none)],
    ['nothing lets out', 'closed closed closed', () => write('nodes', 'egress', none)],
    ['one port', 'closed open closed', () => write('nodes', 'ingress', none, into(tcp(9090)))],
    [
      'UDP alone',
      'closed closed open',
      () => write('nodes', 'ingress', none, into({ protocol: '17', udpOptions: range(8080) })),
    ],
    [
      'half of the subnet, where the caller is not',
      'closed closed closed',
      () => write('nodes', 'ingress', none, { ...tcp(8080), source: '10.0.10.128/25' }),
    ],
    [
      'groups that name each other',
      'closed open closed',
      () => {
        write('nodes', 'ingress', none)
        const rule = { direction: 'INGRESS', sourceType: GROUP }
        grant('data', { ...rule, ...tcp(9090), source: groups.web })
        grant('data', { ...rule, ...tcp(8080), source: groups.data })
        grant('web', { ...rule, ...tcp(8080), source: groups.web })
      },
    ],
    [
      'a stateless rule without one for the reply',
      'closed closed closed',
      () => {
        write('nodes', 'ingress', none, into({ ...tcp(8080), isStateless: true }), into(tcp(8080)))
        write('nodes', 'egress', none, { ...tcp(1, 10_000), destination: NODES })
      },
    ],
    [
      'a stateless rule and one for the reply',
      'open closed closed',
      () => {
        const reply = { protocol: '6', tcpOptions: { sourcePortRange: { min: 8080, max: 8080 } } }
        write('nodes', 'ingress', none, into({ ...tcp(8080), isStateless: true }))
        const out = { destination: NODES, isStateless: true }
        write('nodes', 'egress', none, { ...tcp(8080), destination: NODES }, { ...out, ...reply })
      },
    ],
  ])('%s: %s', async (_name, expected, change) => {
    change()
    await apply()
    expect(verdicts().join(' ')).toBe(expected)
    expect((await seen()).join(' ')).toBe(expected)
  })

  const [ANOTHER, ITSELF, NOBODY] = ['tcp 10.96.0.20 80', 'tcp 10.96.0.21 80', 'tcp 10.96.0.22 80']
  const [API, IDENTITY] = ['tcp 10.96.0.1 443', 'tcp 10.96.0.1 12250']
  const INTERNET = `tcp ${outside.internet} 443`
  const DNS = `tcp ${outside.dns} 53`
  test.each<[string, () => unknown, readonly string[]]>([
    ['as quick-create leaves them', () => undefined, []],
    ['no path between pods', () => write('nodes', 'ingress', none), [ANOTHER, DNS]],
    [
      'no path out but to the endpoint',
      () => write('nodes', 'egress', (peer) => peer === '10.0.0.0/28'),
      [ANOTHER, DNS, INTERNET],
    ],
    ['no path into the endpoint', () => write('endpoint', 'ingress', none), [API, IDENTITY]],
    [
      'no path to identities',
      () => write('endpoint', 'ingress', none, { ...tcp(6443), source: NODES, isStateless: false }),
      [IDENTITY],
    ],
    [
      'a NAT gateway that blocks',
      () => {
        const [nat] = client.context.store.collection<NatGateway>('natGateways').list()
        client.call(`PUT /natGateways/${nat?.id}`, { blockTraffic: true })
      },
      [INTERNET],
    ],
  ])('Services, DNS, the API and the internet, %s', async (_name, change, closed) => {
    change()
    await apply()
    const paths = [ANOTHER, ITSELF, API, IDENTITY, DNS, INTERNET]
    const expected = paths.map((path) => (closed.includes(path) ? 'closed' : 'open'))
    expect(await web.call([...paths, NOBODY])).toEqual([...expected, 'refused'])
    expect(await web.call(['udp 10.96.0.23 53'])).toEqual([expected[0]])
  })

  test('another VCN with the same blocks decides about nothing', async () => {
    const alone = vcnFilter(client.context.store, 'cluster', outside)
    seedQuickCreateNetwork(client.context, client.compartmentId, 'another')
    expect(vcnFilter(client.context.store, 'cluster', outside)).toBe(alone)
  })
})
