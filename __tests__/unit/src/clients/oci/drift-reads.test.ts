import { generateKeyPairSync } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'

import { kubernetesVersions } from '../../../../../src/clients/container-engine/kubernetes-versions.ts'
import { loadBalancers } from '../../../../../src/clients/network/load-balancers.ts'
import { userCredentials } from '../../../../../src/clients/oci/user-credentials.ts'
import { noWait } from '../../no-wait.ts'

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const user = 'ocid1.user.oc1..aaaauser'
const timeCreated = '2026-01-01T00:00:00.000Z'
const responses: Readonly<Record<string, unknown>> = {
  '/20170115/loadBalancers': [
    {
      ...{ id: 'lb', displayName: 'edge', lifecycleState: 'ACTIVE', isPrivate: true },
      ...{ shapeName: 'flexible', networkSecurityGroupIds: ['nsg'] },
      ipAddresses: [{ ipAddress: '10.0.0.9' }],
      shapeDetails: { minimumBandwidthInMbps: 10, maximumBandwidthInMbps: 100 },
      definedTags: { 'Oracle-Tags': { CreatedBy: 'default/ann' } },
    },
  ],
  '/20200501/networkLoadBalancers': {
    items: [{ id: 'nlb', displayName: 'n', lifecycleState: 'ACTIVE', networkSecurityGroupIds: [] }],
  },
  '/20190729/services/load-balancer/limits/lb-flexible-count/resourceAvailability': {
    used: 3,
    available: 2,
  },
  '/20160918/users': [
    { id: 'other', name: 'else' },
    { id: user, name: 'puller' },
  ],
  [`/20160918/users/${user}/apiKeys`]: [
    { fingerprint: 'aa:bb', lifecycleState: 'ACTIVE', timeCreated },
    { fingerprint: 'cc:dd', lifecycleState: 'DELETED', timeCreated },
  ],
  [`/20160918/users/${user}/authTokens`]: [
    { id: 't', lifecycleState: 'ACTIVE', timeCreated, timeExpires: '2027-01-01T00:00:00.000Z' },
  ],
  '/20180222/clusters/c': { name: 'shop', kubernetesVersion: 'v1.35.2' },
  '/20180222/clusterOptions/all': { kubernetesVersions: ['v1.35.2', 'v1.36.1'] },
}

describe('what checks for drift and previews read of OCI', () => {
  let server: Server
  let asked: string[]
  let refused: string | undefined

  beforeEach(async () => {
    asked = []
    refused = undefined
    server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '', 'http://x')
      asked.push(request.url ?? '')
      const status = pathname in responses && pathname !== refused ? 200 : 404
      response.writeHead(status, { 'content-type': 'application/json' })
      const answer = status === 200 ? responses[pathname] : { code: 'NotAuthorizedOrNotFound' }
      response.end(JSON.stringify(answer))
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  })

  afterEach(() => {
    server.closeAllConnections()
    server.close()
  })

  const session = (keyId = `ocid1.tenancy.oc1..t/${user}/aa:bb`) => ({
    ...{ keyId, privateKey, region: 'eu-frankfurt-1', realm: 'oc1' },
    tenancyId: 'ocid1.tenancy.oc1..t',
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  })

  it('are load balancers of both kinds', async () => {
    expect(await loadBalancers(session(), noWait).list('compartment')).toMatchObject([
      {
        ...{ id: 'lb', addresses: ['10.0.0.9'], isPrivate: true, groupIds: ['nsg'] },
        ...{ shape: 'flexible', bandwidth: { least: 10, most: 100 }, createdBy: 'default/ann' },
      },
      { id: 'nlb', addresses: [], isPrivate: false, groupIds: [] },
    ])
  })

  it.each([
    ['/20170115/loadBalancers', 'read load-balancers in'],
    ['/20200501/networkLoadBalancers', 'read network-load-balancers in'],
  ])('are load balancers of neither kind where %s is refused', async (path, missing) => {
    refused = path
    await expect(loadBalancers(session(), noWait).list('compartment')).rejects.toMatchObject({
      code: 'OCI_NOT_FOUND_OR_NOT_ALLOWED',
      hint: expect.stringContaining(missing),
    })
  })

  it('are how many load balancers a limit leaves, where OCI says', async () => {
    const limits = loadBalancers(session(), noWait)
    const left = (name: string) => limits.left({ service: 'load-balancer', name }, 'compartment')
    expect(await left('lb-flexible-count')).toBe(2)
    expect(asked[0]).toMatch(/\?compartmentId=compartment$/)
    await expect(left('lb-other-count')).rejects.toMatchObject({
      code: 'OCI_NOT_FOUND_OR_NOT_ALLOWED',
      hint: expect.stringContaining('inspect resource-availability'),
    })
  })

  it('are the active API keys of the signed-in user, in one call without pages', async () => {
    expect(await userCredentials(session(), noWait).apiKeys()).toMatchObject([
      { name: 'aa:bb', createdAt: Date.parse(timeCreated), endsAt: undefined },
    ])
    expect(asked).toEqual([`/20160918/users/${user}/apiKeys`])
  })

  it('are no API keys where no user signed in by one', async () => {
    expect(await userCredentials(session('ST$token'), noWait).apiKeys()).toEqual([])
    expect(asked).toEqual([])
  })

  it('are auth tokens of a user by the name of a login', async () => {
    const credentials = userCredentials(session(), noWait)
    expect(await credentials.authTokens('default/puller')).toMatchObject([
      { name: 't', endsAt: Date.parse('2027-01-01T00:00:00.000Z') },
    ])
    expect(await credentials.authTokens('default/nobody')).toEqual([])
  })

  it("are the cluster's Kubernetes version, and those that OKE offers", async () => {
    expect(await kubernetesVersions('c', session(), noWait)).toEqual({
      ...{ cluster: 'shop', version: 'v1.35.2', offered: ['v1.35.2', 'v1.36.1'] },
    })
  })
})
