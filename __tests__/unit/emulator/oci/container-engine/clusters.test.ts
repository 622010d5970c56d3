import { afterEach, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import type { Cluster } from '../../../../../emulator/oci/container-engine/cluster.ts'
import { requireUsable } from '../../../../../emulator/oci/container-engine/openid-settings.ts'
import { engine } from './container-engine-harness.ts'

const open: ReturnType<typeof engine>[] = []
const start = (options: Parameters<typeof engine>[0] = {}) => {
  const made = engine(options)
  open.push(made)
  return made
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((made) => made.workRequests.close()))
})

test('the quick-create cluster is enhanced, VCN-native and public', async () => {
  const made = start()
  const list = await made.call<Cluster[]>('GET', `/clusters?compartmentId=${made.compartmentId}`)
  expect(list.body).toMatchObject([
    {
      id: made.cluster.id,
      type: 'ENHANCED_CLUSTER',
      lifecycleState: 'ACTIVE',
      clusterPodNetworkOptions: [{ cniType: 'OCI_VCN_IP_NATIVE' }],
      options: { kubernetesNetworkConfig: { servicesCidr: '10.96.0.0/16' } },
      endpoints: { publicEndpoint: '127.0.0.1:6443' },
    },
  ])
  const none = await made.call('GET', `/clusters?compartmentId=${made.compartmentId}&name=other`)
  expect(none.body).toEqual([])
  const addons = await made.call('GET', `/clusters/${made.cluster.id}/addons`)
  expect(addons.body).toMatchObject([
    { name: 'CoreDNS' },
    { name: 'KubeProxy' },
    { name: 'OciVcnIpNative' },
  ])
})

test('its kubeconfig calls the OCI CLI for a token', async () => {
  const made = start()
  const target = `/clusters/${made.cluster.id}/kubeconfig/content`
  const response = await made.call<string>('POST', target, {
    body: { tokenVersion: '2.0.0', endpoint: 'PUBLIC_ENDPOINT' },
  })
  expect(response.headers['content-type']).toBe('application/x-yaml')
  const config = parse(response.body) as {
    clusters: { cluster: Record<string, string> }[]
    users: { user: { exec: { command: string; args: string[] } } }[]
  }
  expect(config.clusters[0]?.cluster).toEqual({
    server: 'https://127.0.0.1:6443',
    'certificate-authority-data': Buffer.from('-----BEGIN CERTIFICATE-----\n').toString('base64'),
  })
  const { command, args } = config.users[0]!.user.exec
  expect([command, ...args].join(' ')).toBe(
    `oci ce cluster generate-token --cluster-id ${made.cluster.id} --region eu-frankfurt-1`,
  )
})

test.each([
  [{ tokenVersion: '1.0.0' }, 'tokenVersion'],
  [{ endpoint: 'PRIVATE_ENDPOINT' }, 'no endpoint'],
  [{ endpoint: 'SOMEWHERE' }, 'not one of LEGACY_KUBERNETES'],
])('refuses a kubeconfig for %j', async (body, message) => {
  const made = start()
  const target = `/clusters/${made.cluster.id}/kubeconfig/content`
  await expect(made.call('POST', target, { body })).rejects.toMatchObject({
    status: 400,
    message: expect.stringContaining(message),
  })
})

test('an update changes tags and OpenID Connect settings by a work request', async () => {
  const made = start()
  const target = `/clusters/${made.cluster.id}`
  const settings = {
    isOpenIdConnectAuthEnabled: true,
    issuerUrl: 'https://issuer',
    clientId: 'oke',
  }
  const response = await made.call('PUT', target, {
    body: {
      freeformTags: { a: 'b' },
      options: { openIdConnectTokenAuthenticationConfig: settings },
    },
  })
  expect(response.status).toBe(202)
  expect((await made.call('GET', target)).body).toMatchObject({ lifecycleState: 'UPDATING' })
  await made.workRequests.idle()
  expect((await made.call('GET', target)).body).toMatchObject({
    lifecycleState: 'ACTIVE',
    freeformTags: { a: 'b' },
    options: {
      openIdConnectTokenAuthenticationConfig: settings,
      kubernetesNetworkConfig: { podsCidr: '10.244.0.0/16' },
    },
  })
  expect(made.authenticated).toEqual([settings])
})

test.each([
  ['refused', 'FAILED', /refused the OpenID Connect configuration/],
  ['waiting', 'SUCCEEDED', /issuer does not answer/],
] as const)('an issuer that is %s by the API server', async (authentication, status, words) => {
  const made = start({ authentication })
  const { headers } = await made.call('PUT', `/clusters/${made.cluster.id}`, {
    body: { freeformTags: {} },
  })
  await made.workRequests.idle()
  const target = `/workRequests/${headers['opc-work-request-id']}`
  expect((await made.call('GET', target)).body).toMatchObject({ status })
  const logs = await made.call<{ message: string }[]>('GET', `${target}/logs`)
  expect(logs.body.map(({ message }) => message).join()).toMatch(words)
})

const on = { isOpenIdConnectAuthEnabled: true }
const base64 = (text: string): string => Buffer.from(text).toString('base64')

test.each([
  ['no issuer', { ...on, clientId: 'a' }, 'issuerUrl'],
  ['an issuer without TLS', { ...on, clientId: 'a', issuerUrl: 'http://x' }, 'https'],
  ['no client', { ...on, issuerUrl: 'https://x' }, 'clientId'],
  [
    'a certificate that is none',
    { ...on, issuerUrl: 'https://x', clientId: 'a', caCertificate: base64('x') },
    'caCertificate',
  ],
  [
    'another file',
    { ...on, configurationFile: base64('kind: Pod') },
    'AuthenticationConfiguration',
  ],
  [
    'a file and an issuer',
    { ...on, clientId: 'a', configurationFile: base64('kind: AuthenticationConfiguration') },
    'in place of',
  ],
])('refuses OpenID Connect with %s', async (_what, settings, words) => {
  const made = start()
  const body = { options: { openIdConnectTokenAuthenticationConfig: settings } }
  await expect(made.call('PUT', `/clusters/${made.cluster.id}`, { body })).rejects.toMatchObject({
    status: 400,
    message: expect.stringContaining(words),
  })
  expect(made.authenticated).toEqual([])
})

test('a basic cluster has no OpenID Connect', () => {
  expect(() => requireUsable({ type: 'BASIC_CLUSTER' }, on)).toThrow(/enhanced cluster/)
})

test.each([
  { vcnId: 'other' },
  { type: 'BASIC_CLUSTER' },
  { options: { kubernetesNetworkConfig: {} } },
])('refuses to change %j', async (body) => {
  const made = start()
  await expect(made.call('PUT', `/clusters/${made.cluster.id}`, { body })).rejects.toMatchObject({
    status: 400,
  })
})

test('work requests are found by cluster, resource, type and status', async () => {
  const made = start()
  const { poolId } = await made.create({ size: 0 })
  await made.call('PUT', `/clusters/${made.cluster.id}`, { body: { freeformTags: {} } })
  const types = async (query: string) => {
    const target = `/workRequests?compartmentId=${made.compartmentId}${query}`
    const { body } = await made.call<{ operationType: string }[]>('GET', target)
    return body.map((item) => item.operationType)
  }
  expect(await types('')).toEqual(['VIRTUALNODEPOOL_CREATE', 'CLUSTER_UPDATE'])
  expect(await types(`&resourceId=${poolId}`)).toEqual(['VIRTUALNODEPOOL_CREATE'])
  expect(await types('&resourceType=CLUSTER')).toEqual(['CLUSTER_UPDATE'])
  expect(await types('&status=SUCCEEDED&status=FAILED')).toEqual(['VIRTUALNODEPOOL_CREATE'])
  expect(await types('&clusterId=other')).toEqual([])
  await expect(types('&resourceType=POOL')).rejects.toMatchObject({ status: 400 })
  await expect(made.call('GET', '/workRequests/none')).rejects.toMatchObject({ status: 404 })
})

test('options and shapes can be read', async () => {
  const made = start()
  const names = async (target: string) =>
    (await made.call<{ name: string }[]>('GET', target)).body.map((item) => item.name)
  expect(await names('/podShapes?compartmentId=c&name=Pod.Standard.E4.Flex')).toEqual([
    'Pod.Standard.E4.Flex',
  ])
  expect(await names('/podShapes?compartmentId=c')).toContain('Pod.Simulated')
  expect(await names('/addonOptions?kubernetesVersion=v1.36.2&addonName=CoreDNS')).toEqual([
    'CoreDNS',
  ])
  const short = await made.call('GET', '/clusterOptions/all?shouldListAllPatchVersions=false')
  expect(short.body).toMatchObject({ kubernetesVersions: ['v1.34', 'v1.35', 'v1.36'] })
  expect((await made.call('GET', '/clusterOptions/all')).body).toMatchObject({
    kubernetesVersions: ['v1.34.10', 'v1.35.2', 'v1.36.2'],
  })
  expect((await made.call('GET', `/clusterOptions/${made.cluster.id}`)).body).toMatchObject({
    kubernetesVersions: ['v1.36.2'],
  })
  expect((await made.call('GET', `/nodePoolOptions/${made.cluster.id}`)).body).toMatchObject({
    images: [],
  })
})

test.each([
  [
    { public: false, private: 'reachable', vcnHostname: false },
    { privateEndpoint: '127.0.0.2:6443' },
    { PRIVATE_ENDPOINT: 'https://127.0.0.2:6443' },
  ],
  [
    { public: true, private: 'silent', vcnHostname: true },
    {
      kubernetes: '127.0.0.1:6443',
      publicEndpoint: '127.0.0.1:6443',
      privateEndpoint: '127.0.0.3:6443',
      vcnHostnameEndpoint: 'c-default.endpoint.emulator.oraclevcn.com:6443',
    },
    {
      PUBLIC_ENDPOINT: 'https://127.0.0.1:6443',
      VCN_HOSTNAME: 'https://c-default.endpoint.emulator.oraclevcn.com:6443',
    },
  ],
] as const)('endpoints %j', async (settings, shown, kubeconfigs) => {
  const made = start({ endpoints: settings })
  const target = `/clusters/${made.cluster.id}`
  const cluster = (await made.call<Cluster>('GET', target)).body
  expect(cluster.endpoints).toEqual(shown)
  expect(cluster.endpointConfig.isPublicIpEnabled).toBe(settings.public)
  for (const [endpoint, server] of Object.entries(kubeconfigs)) {
    const { body } = await made.call<string>('POST', `${target}/kubeconfig/content`, {
      body: { endpoint },
    })
    expect(body).toContain(`server: ${server}\n`)
  }
  const absent = settings.public ? 'NONE' : 'PUBLIC_ENDPOINT'
  const refused = made.call('POST', `${target}/kubeconfig/content`, { body: { endpoint: absent } })
  await expect(refused).rejects.toMatchObject({ status: 400 })
})
