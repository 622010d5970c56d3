import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { pushServer } from '../emulator/image-client.ts'
import { pod, pullSecret, pullSecretName, service } from '../emulator/manifests.ts'
import { eventually, type TestBed } from '../emulator/test-bed.ts'
import { sharedEmulator } from '../emulator-fixture.ts'
import { closedOf, NetworkBed } from './network-bed.ts'

interface Conditions {
  readonly status: {
    readonly conditions: readonly { readonly type: string; readonly status: string }[]
  }
}

interface Placed {
  readonly status: { readonly podIP: string }
}

const [ENDPOINT, NODES, DATABASE] = ['10.0.0.0/28', '10.0.10.0/24', '10.0.30.0/24']
const ANY = '0.0.0.0/0'
const MYSQL = 3306
/** The emulator's stand-in for the internet. */
const INTERNET = '198.51.100.1'
const rule = (direction: string, peer: string, port?: number) => ({
  ...{ direction, peer, protocol: port === undefined ? 'all' : '6' },
  ...(port === undefined ? {} : { port }),
})

const toInternet = rule('egress', ANY)
const wantsInternet = { 'pods-to-internet': 'true' }

/** Compares the report's paths from pods with what a pod then reaches. */
describe('the report of paths, and a pod', () => {
  let network: NetworkBed
  let bed: TestBed
  let namespace: string
  let databaseSubnet: string
  let node: string

  beforeAll(async () => {
    network = await NetworkBed.of(sharedEmulator())
    bed = network.bed
    databaseSubnet = await bed.sdk('create_subnet', 'database', DATABASE, 'own')
    bed.atEnd(() => bed.sdk('delete_subnet', databaseSubnet))
    // Removes quick-create's rule that covers all others, so that one missing rule has an effect.
    expect(await bed.sdk('drop_rules', 'nodes', JSON.stringify(toInternet))).toBe(1)
    await run()
    const image = await pushServer(bed, 'e2e/pod-paths')
    const shape = 'Pod.Standard.E4.Flex'
    const pool = await bed.pool(shape, 1)
    node = pool.nodes[0] ?? ''
    const data = await bed.pool(shape, 1, databaseSubnet, 'database')
    namespace = await bed.namespace('pod-paths')
    // Runs before the pools and the namespace are deleted: nodes that are cut off would never learn
    // that their pods are to go.
    bed.atEnd(() => bed.sdk('restore_rules'))
    const { registry, registryUser, registryToken } = bed.environment
    const placed = (name: string, args: readonly string[], { name: pool } = data) =>
      pod(name, {
        ...{ image, args, labels: { app: name } },
        container: { securityContext: { capabilities: { add: ['NET_RAW'] } } },
        spec: {
          terminationGracePeriodSeconds: 1,
          nodeSelector: { pool },
          tolerations: [{ key: 'database', operator: 'Exists' }],
          imagePullSecrets: [{ name: pullSecretName }],
        },
      })
    await bed.apply(
      namespace,
      pullSecret(pullSecretName, registry, registryUser, registryToken),
      service('server', 'ClusterIP'),
      placed('server', ['serve'], pool),
      placed('database', ['serve', '-port', `${MYSQL}`]),
    )
    const addresses = await Promise.all(['server', 'database'].map(addressOf))
    const [server = '', database = ''] = addresses
    const cluster = ['get', 'service', 'server', '-o', 'jsonpath={.spec.clusterIP}'] as const
    const paths = [
      'api=tcp:10.96.0.1:443',
      `name=dns:server.${namespace}.svc.cluster.local`,
      `server=tcp:${await kubectl(...cluster)}:80`,
      `ping=icmp:${server}`,
      `database=tcp:${database}:${MYSQL}`,
      `internet=tcp:${INTERNET}:443`,
    ]
    await bed.apply(namespace, placed('caller', ['reach', ...paths], pool))
    await addressOf('caller')
  }, 300_000)

  afterAll(async () => bed.end(), 300_000)

  const kubectl = (...argv: string[]) => bed.kubectl('--namespace', namespace, ...argv)

  const addressOf = async (name: string): Promise<string> => {
    await kubectl('wait', `pod/${name}`, '--for=condition=Ready', '--timeout=120s')
    const { status } = JSON.parse(await kubectl('get', 'pod', name, '-o', 'json')) as Placed
    return status.podIP
  }

  const run = (inputs: Readonly<Record<string, string>> = {}) =>
    network.ensure({ 'database-subnet-id': databaseSubnet, ...inputs })
  const reported = async (inputs: Readonly<Record<string, string>> = {}): Promise<string[]> =>
    closedOf(await run({ mode: 'plan', ...inputs }))

  /** Returns what the pod cannot reach, by its latest round. */
  const unreached = async (): Promise<string[]> => {
    const lines = (await kubectl('logs', 'caller', '--tail=1')).trim().split(' ')
    expect(lines).toHaveLength(6)
    return lines.filter((path) => path.endsWith('=closed')).map((path) => path.replace(/=.*/, ''))
  }
  const reaches = (closed: readonly string[]) =>
    eventually(
      async () => (await unreached()).join() === closed.join(),
      `closed: ${closed.join()}`,
      30,
    )

  it('reaches all that virtual nodes need once ensure-network has added the rules', async () => {
    expect(await reported()).toEqual([])
    await reaches(['internet'])
  }, 60_000)

  it('reaches the internet only by the rule that is added where it is wanted', async () => {
    expect(await reported(wantsInternet)).toEqual(['pods-to-internet'])
    await run(wantsInternet)
    await reaches([])
    expect(await bed.sdk('drop_rules', 'nodes', JSON.stringify(toInternet))).toBe(1)
    await reaches(['internet'])
  }, 60_000)

  it.each<[string, 'nodes' | 'database', ReturnType<typeof rule>, string[], string[]]>([
    [
      'between pods',
      'nodes',
      rule('ingress', NODES),
      ['pods-to-pods', 'pods-to-dns'],
      ['name', 'server', 'ping'],
    ],
    [
      'out to a database',
      'nodes',
      rule('egress', DATABASE, MYSQL),
      ['pods-to-database-3306'],
      ['database'],
    ],
    [
      'into a database',
      'database',
      rule('ingress', NODES, MYSQL),
      ['pods-to-database-3306'],
      ['database'],
    ],
  ])(
    'one rule taken away by hand, %s: the pod cannot reach it until the next run',
    async (_name, subnet, taken, expected, closed) => {
      const where = subnet === 'database' ? databaseSubnet : subnet
      expect(await bed.sdk('drop_rules', where, JSON.stringify(taken))).toBe(1)
      expect(await reported()).toEqual(expected)
      await reaches([...closed, 'internet'])
      expect((await run()).outputs).toMatchObject({ 'paths-closed': '0' })
      await reaches(['internet'])
    },
    120_000,
  )

  it('without a path to the Kubernetes API pods cannot call it, and virtual nodes become NotReady', async () => {
    const isReady = async (...what: string[]): Promise<string | undefined> => {
      const { status } = JSON.parse(await kubectl('get', ...what, '-o', 'json')) as Conditions
      return status.conditions.find(({ type }) => type === 'Ready')?.status
    }
    const states = async () => [await isReady('node', node), await isReady('pod', 'server')].join()
    const taken = rule('egress', ENDPOINT, 6443)
    expect(await bed.sdk('drop_rules', 'nodes', JSON.stringify(taken))).toBe(1)
    expect(await reported()).toEqual(['pods-to-api'])
    await reaches(['api', 'internet'])
    // Kubernetes notices it by itself when the node's Lease expires.
    await eventually(async () => (await states()) === 'Unknown,False', 'a node that is lost', 90)
    expect((await run()).outputs).toMatchObject({ 'paths-closed': '0' })
    await reaches(['internet'])
    await eventually(async () => (await states()) === 'True,True', 'a node that is back', 60)
  }, 240_000)
})
