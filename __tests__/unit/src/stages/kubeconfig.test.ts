import { describe, expect, it } from '@jest/globals'

import type { ApiServer, Rights } from '../../../../src/clients/kubernetes/api-server.ts'
import {
  ApiServerFailure,
  type FailureKind,
} from '../../../../src/clients/kubernetes/api-server-http.ts'
import type {
  Cluster,
  EndpointKind,
  OpenIdConnect,
} from '../../../../src/clients/container-engine/cluster.ts'
import {
  addContext,
  type KubeconfigRecord,
  removeContext,
} from '../../../../src/stages/kubeconfig.ts'
import { chooseEndpoint } from '../../../../src/stages/kubeconfig/choose-endpoint.ts'
import { oidcRefusal } from '../../../../src/stages/kubeconfig/oidc-diagnosis.ts'
import { proveAccess } from '../../../../src/stages/kubeconfig/prove-access.ts'
import type { Target } from '../../../../src/stages/kubeconfig/target.ts'
import { fileMemory, keptMemory } from './file-memory.ts'

const openIdConnect: OpenIdConnect = {
  isEnabled: true,
  issuer: 'https://issuer',
  audience: 'oke',
  requiredClaims: [{ key: 'repository', value: 'octo/shop' }],
  hasFile: false,
}
const both = { PUBLIC_ENDPOINT: '203.0.113.1:6443', PRIVATE_ENDPOINT: '10.0.0.5:6443' }
const cluster: Cluster = {
  id: 'ocid1.cluster.x',
  name: 'shop',
  state: 'ACTIVE',
  version: 'v1.36.1',
  endpoints: both,
  openIdConnect,
}

describe('the endpoint', () => {
  it.each<[string, EndpointKind | undefined, Cluster['endpoints'], EndpointKind]>([
    ['the public one first', undefined, both, 'PUBLIC_ENDPOINT'],
    ['what exists', undefined, { PRIVATE_ENDPOINT: 'x' }, 'PRIVATE_ENDPOINT'],
    ['a host name alone', undefined, { VCN_HOSTNAME: 'x' }, 'VCN_HOSTNAME'],
    ['what is asked for', 'PRIVATE_ENDPOINT', both, 'PRIVATE_ENDPOINT'],
  ])('is %s', (_name, wanted, endpoints, chosen) => {
    expect(chooseEndpoint({ ...cluster, endpoints }, wanted)).toBe(chosen)
  })

  it.each<[string, Partial<Cluster>, EndpointKind | undefined, string, RegExp]>([
    [
      'one that is not there',
      {},
      'VCN_HOSTNAME',
      'CLUSTER_ENDPOINT_MISSING',
      /no vcn-hostname endpoint; it has public \(203\.0\.113\.1:6443\), private \(10\.0\.0\.5:6443\)$/,
    ],
    [
      'any of none',
      { endpoints: {} },
      undefined,
      'CLUSTER_ENDPOINT_MISSING',
      /no endpoint; it has none at all yet$/,
    ],
    [
      'that of a deleted cluster',
      { state: 'DELETED' },
      undefined,
      'CLUSTER_NOT_ACTIVE',
      /shop is DELETED/,
    ],
  ])('is refused: %s', (_name, found, wanted, code, message) => {
    expect(() => chooseEndpoint({ ...cluster, ...found }, wanted)).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(message) }),
    )
  })
})

const target: Target = {
  name: 'shop',
  server: 'https://203.0.113.1:6443',
  certificateAuthority: 'Q0E=',
  clusterId: cluster.id,
  kind: 'PUBLIC_ENDPOINT',
  cluster,
}

const api = (rights: Rights | ApiServerFailure): ApiServer => ({
  whoAmI: async () => {
    if (rights instanceof ApiServerFailure) throw rights
    return { username: "ada'1", groups: [] }
  },
  rightsIn: async () => {
    if (rights instanceof ApiServerFailure) throw rights
    return rights
  },
  serves: () => Promise.resolve('no'),
})
const failing = (kind: FailureKind, skew?: number) => api(new ApiServerFailure(kind, 'why', skew))

describe('the proof of access', () => {
  it.each<Rights>(['some', 'unknown'])('succeeds with %s rights', async (rights) => {
    expect(await proveAccess(target, api(rights), 'web')).toMatchObject({ username: "ada'1" })
  })

  it('does not check rights without a namespace', async () => {
    expect(await proveAccess(target, api('none'))).toMatchObject({ username: "ada'1" })
  })

  it.each<[string, ApiServer, Partial<Target>, string, RegExp]>([
    [
      'not reachable',
      failing('unreachable'),
      {},
      'CLUSTER_UNREACHABLE',
      /^not reachable: .*203\.0\.113\.1:6443 .*\(why\); it has public .* private .*Let the runner in on TCP 6443/s,
    ],
    [
      'not reachable, private',
      failing('unreachable'),
      { kind: 'PRIVATE_ENDPOINT' },
      'CLUSTER_UNREACHABLE',
      /only inside the VCN.*set "endpoint: public", which this cluster has too/s,
    ],
    [
      'not reachable, by a bastion',
      failing('unreachable'),
      { kind: 'PRIVATE_ENDPOINT', bastion: { name: 'door', address: '10.0.10.4' } },
      'CLUSTER_UNREACHABLE',
      /tunnel through bastion door is there.*let the bastion, 10\.0\.10\.4, in on TCP 6443/s,
    ],
    [
      'not reachable, given',
      failing('unreachable'),
      { kind: undefined, cluster: undefined },
      'CLUSTER_UNREACHABLE',
      /\(why\)\nCheck "server"/,
    ],
    [
      'another certificate',
      failing('certificate'),
      {},
      'CLUSTER_CERTIFICATE_REFUSED',
      /is not the API server of shop: why/,
    ],
    [
      'not authenticated',
      failing('unauthorized', 3000),
      {},
      'CLUSTER_UNAUTHORIZED',
      /^not authenticated: .*use clusters in compartment/s,
    ],
    [
      'a wrong clock',
      failing('unauthorized', -600_000),
      {},
      'CLUSTER_UNAUTHORIZED',
      /10 min ahead of the API server/,
    ],
    [
      'not authorised',
      api('none'),
      {},
      'CLUSTER_FORBIDDEN',
      /^not authorised: .*\n.*--namespace=web --clusterrole=edit --user='ada'\\''1'/s,
    ],
    [
      'not even to ask who we are',
      failing('forbidden'),
      {},
      'CLUSTER_FORBIDDEN',
      /^not authorised: .*\(403 why\)\n.*system:basic-user/s,
    ],
    ['an old server', failing('refused'), {}, 'CLUSTER_REFUSED', /1\.28/],
  ])('distinguishes: %s', async (_name, server, known, code, text) => {
    const failure = (await proveAccess({ ...target, ...known }, server, 'web').catch(
      (error: unknown) => error,
    )) as { code: string; message: string; hint: string }
    expect(failure.code).toBe(code)
    expect(`${failure.message}\n${failure.hint}`).toMatch(text)
  })

  it('takes the reason of a 401 from who knows more, and of nothing else', async () => {
    const diagnose = async () => new Error('the audience')
    await expect(proveAccess(target, failing('unauthorized'), 'web', diagnose)).rejects.toThrow(
      'the audience',
    )
    await expect(proveAccess(target, failing('unreachable'), 'web', diagnose)).rejects.toThrow(
      'not reachable',
    )
  })
})

const claims = { iss: 'https://issuer', aud: 'oke', sub: 'repo:octo/shop', repository: 'octo/shop' }

describe("a refusal of GitHub's token", () => {
  it.each<[string, Partial<OpenIdConnect> | undefined, object, string, RegExp]>([
    [
      'not enabled',
      { isEnabled: false },
      {},
      'CLUSTER_OIDC_DISABLED',
      /oci ce cluster update --cluster-id ocid1\.cluster\.x --options '\{.*"clientId":"oke"/,
    ],
    [
      'a wrong audience',
      {},
      { aud: 'other' },
      'CLUSTER_OIDC_AUDIENCE',
      /"other", but cluster shop wants "oke"/,
    ],
    ['a wrong issuer', {}, { iss: 'https://ghes' }, 'CLUSTER_OIDC_ISSUER', /https:\/\/ghes, but/],
    [
      'a claim',
      {},
      { repository: 'octo/fork' },
      'CLUSTER_OIDC_CLAIM',
      /claim repository is "octo\/shop"; this job's is "octo\/fork"/,
    ],
    ['all fits', {}, {}, 'CLUSTER_OIDC_REFUSED', /egress on TCP 443/],
    [
      'settings in a file',
      { hasFile: true },
      { aud: 'x' },
      'CLUSTER_OIDC_REFUSED',
      /clientId must be aud/,
    ],
    [
      'nothing known',
      undefined,
      {},
      'CLUSTER_OIDC_REFUSED',
      /iss=https:\/\/issuer, aud=oke, sub=repo:octo\/shop/,
    ],
  ])('is explained: %s', (_name, settings, changed, code, text) => {
    const found = settings && { ...cluster, openIdConnect: { ...openIdConnect, ...settings } }
    const refusal = oidcRefusal(target, found, { ...claims, ...changed })
    expect(refusal.code).toBe(code)
    expect(`${refusal.message}\n${refusal.hint}`).toMatch(text)
  })
})

const entry = {
  name: 'shop',
  server: 'https://203.0.113.1:6443',
  certificateAuthority: 'Q0E=',
  plugin: { command: 'node', args: [], env: {} },
}
const theirs = `# mine
apiVersion: v1
kind: Config
clusters:
- name: kind # local
  cluster: {server: "https://127.0.0.1:1"}
- {name: shop, cluster: {server: "https://old"}}
contexts: [{name: kind, context: {cluster: kind, user: kind}}]
users: []
current-context: kind
`

const job = (before: string | undefined) => {
  const memory = fileMemory(before === undefined ? {} : { '/k': before })
  const { kept, left } = keptMemory()
  let saved: KubeconfigRecord | undefined
  const save = async (record: KubeconfigRecord) => {
    memory.order.push('save')
    saved = record
  }
  const file = memory.open('/k')
  return {
    ...memory,
    left,
    add: () => addContext(entry, file, kept, save),
    remove: () => removeContext(saved as KubeconfigRecord, file, kept),
    text: () => memory.content.get('/k'),
  }
}

describe('the kubeconfig', () => {
  it.each([
    ['no file', undefined],
    ['an empty file', ''],
    ['YAML with comments and an entry of our name', theirs],
    ['JSON', '{"contexts":[{"name":"kind"}],"current-context":"kind"}'],
  ])('is saved first, and is byte for byte as before at the end: %s', async (_name, before) => {
    const { add, remove, order, text, left } = job(before)
    await add()
    expect(order).toEqual(['save', 'write /k'])
    expect(text()).toContain('https://203.0.113.1:6443')
    expect(await remove()).toBe(true)
    expect([text(), left.size]).toEqual([before, 0])
    expect([await remove(), text()]).toEqual([false, before])
  })

  it('keeps comments and foreign entries as they were written', async () => {
    const { add, text } = job(theirs)
    await add()
    expect(text()).toContain('# mine\n')
    expect(text()).toContain('- name: kind # local\n  cluster: { server: "https://127.0.0.1:1" }\n')
    expect(text()).toContain('current-context: shop\n')
    expect(text()).not.toContain('https://old')
  })

  it('takes only its own out of a file that others changed, and puts back what it replaced', async () => {
    const { add, remove, content, text } = job(theirs)
    await add()
    content.set('/k', `${text() ?? ''}extensions: []\n`)
    await remove()
    expect(text()).toContain('https://old')
    expect(text()).toContain('current-context: kind\n')
    expect(text()).toContain('extensions: []\n')
    expect(text()).not.toContain('203.0.113.1')
  })

  it('leaves a file that is none, and does not quote it', async () => {
    const { add, text } = job('- a secret\n')
    await expect(add()).rejects.toMatchObject({
      code: 'KUBECONFIG_INVALID',
      message: '/k is not a kubeconfig, so no context can be added to it',
    })
    expect(text()).toBe('- a secret\n')
  })
})
