import { generateKeyPairSync } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { clusters } from '../../../../../src/clients/container-engine/cluster.ts'
import { openContainerEngine } from '../../../../../src/clients/container-engine/container-engine.ts'
import { LoggingParts } from '../../../../../src/clients/network/logging-parts.ts'
import { openNetwork } from '../../../../../src/clients/network/oci-network.ts'
import type { OciSession } from '../../../../../src/clients/oci/oci-session.ts'
import { registryNamespace } from '../../../../../src/clients/registry/registry-region.ts'
import { fetchRegistryToken } from '../../../../../src/clients/registry/registry-token.ts'
import { repositories } from '../../../../../src/clients/registry/repositories.ts'
import { noWait } from '../../no-wait.ts'

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })

let server: Server
let session: OciSession
let body: string
let asked: string[]

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.method ?? '')
    response.writeHead(200, { 'content-type': 'application/json', 'opc-request-id': 'id-7' })
    response.end(body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const tenancyId = `ocid1.tenancy.oc1..${'a'.repeat(60)}`
  session = {
    keyId: 't/u/f',
    privateKey,
    tenancyId,
    region: 'eu-frankfurt-1',
    realm: 'oc1',
    endpoint,
  }
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

beforeEach(() => void (asked = []))

type Read = () => Promise<unknown>

const engine = () => openContainerEngine(session, noWait)
const network = () => openNetwork(session, noWait)

/** Every read of OCI on which a decision depends. */
const reads: readonly (readonly [string, Read])[] = [
  ['GetCluster', () => engine().cluster('c')],
  ['ListVirtualNodePools', () => engine().nodePools('c', 'k')],
  ['ListVirtualNodePools by name', () => engine().findNodePools('c', 'k', 'shop')],
  ['GetVirtualNodePool', () => engine().nodePool('p')],
  ['ListVirtualNodes', () => engine().virtualNodes('p')],
  ['GetWorkRequest', () => engine().workRequest('w')],
  ['ListWorkRequestErrors', () => engine().workRequestErrors('w', 'c')],
  ['ListAvailabilityDomains', () => engine().availabilityDomains('c')],
  ['GetSubnet', () => network().subnet('s')],
  ['GetSecurityList', () => network().securityList('l')],
  ['GetNetworkSecurityGroup', () => network().securityGroup('g')],
  ['ListNetworkSecurityGroups', () => network().parts('security-group', 'c', 'v')],
  ['ListNetworkSecurityGroupSecurityRules', () => network().securityGroupRules('g')],
  ['ListServices', () => network().allServices()],
  ['GetRouteTable', () => network().routeTable('r')],
  ['GetNatGateway', () => network().gateway('ocid1.natgateway.x')],
  ['GetInternetGateway', () => network().gateway('ocid1.internetgateway.x')],
  ['GetServiceGateway', () => network().gateway('ocid1.servicegateway.x')],
  ['GetVcn', () => network().vcnCidrs('v')],
  ['ListPrivateIps', () => network().usedAddresses('s')],
  ['ListSubnets', () => network().parts('subnet', 'c', 'v')],
  ['ListVcns', () => network().parts('vcn', 'c')],
  ['GetSubnet when made', () => network().part('subnet', 's')],
  ['ListLogGroups', () => new LoggingParts(session, noWait).parts('log-group', 'c')],
  ['GetLogGroup', () => new LoggingParts(session, noWait).part('log-group', 'g')],
  ['GetCluster to connect', () => clusters(session, noWait).get('c')],
  ['CreateKubeconfig', () => clusters(session, noWait).endpoint('c', 'PUBLIC_ENDPOINT')],
  ['ListContainerRepositories', () => repositories(session, noWait).find('c', 'shop')],
  ['GetNamespace', () => registryNamespace(session, noWait)],
  ['GetAccessToken', () => fetchRegistryToken(session, noWait)],
]

describe.each(reads)('%s', (name, read) => {
  it.each([
    ['cut off', '[{"id":"a","displayName":"b'],
    ['empty', ''],
    ['an empty object', '{}'],
    ['a list with an empty object', '[{}]'],
    ['of another type', '7'],
  ])('does not accept a response that is %s, and retries', async (_what, given) => {
    body = given
    const failure: unknown = await read().catch((error: unknown) => error)
    const operation = name.split(' ')[0]
    expect(failure).toMatchObject({
      code: 'OCI_RESPONSE_INVALID',
      service: { operation },
      isTransient: true,
    })
    expect(String(failure)).not.toContain('[object Object]')
    expect(asked).toHaveLength(4)
  })
})

it('says what is missing, and of which answer', async () => {
  body = '{"id":"c","lifecycleState":"ACTIVE"}'
  await expect(clusters(session, noWait).get('c')).rejects.toMatchObject({
    message: 'could not read cluster c: the response.name is missing, not a text',
    service: { status: 200, operation: 'GetCluster', requestId: 'id-7' },
  })
})

it('takes an empty list for one', async () => {
  body = '[]'
  expect(await engine().nodePools('c', 'k')).toEqual([])
  expect(await network().parts('subnet', 'c', 'v')).toEqual([])
})

it('does not repeat a write whose answer does not fit', async () => {
  body = '{}'
  const change = { name: 'shop' }
  await expect(engine().updateNodePool('p', change)).rejects.toMatchObject({
    code: 'OCI_RESPONSE_INVALID',
    message: expect.stringContaining('opc-work-request-id') as unknown,
  })
  expect(asked).toEqual(['PUT'])
})
