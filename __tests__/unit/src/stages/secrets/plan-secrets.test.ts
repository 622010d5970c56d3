import { beforeEach, describe, expect, it } from '@jest/globals'

import { makeSecrets } from '../../../../../src/stages/secrets/release-secrets.ts'
import { planSecrets } from '../../../../../src/stages/secrets/plan.ts'
import { readStatement } from '../../../../../src/stages/secrets/statement.ts'
import { releaseSchema } from '../../../../../src/values/environment/release-schema.ts'
import { keptProgress } from '../quiet-progress.ts'
import { described, externalSecret, OperatorMemory, owner, vault } from './operator-memory.ts'

let cluster: OperatorMemory

beforeEach(() => {
  cluster = new OperatorMemory()
})

const plan = (given: typeof described = described) => planSecrets(given, owner, cluster)
const make = (given: typeof described = described) =>
  makeSecrets({ owner, described: given }, cluster, keptProgress().progress)

describe('the described secrets of a release', () => {
  it('are a SecretStore by workload identity and an ExternalSecret for each Secret', async () => {
    const { manifests, changes } = await plan()
    const [store, secret] = manifests
    expect(store).toMatchObject({
      ...{ kind: 'SecretStore', metadata: { name: 'shop-vault', namespace: 'shop' } },
      spec: {
        provider: {
          oracle: {
            ...{ vault, region: 'eu-frankfurt-1', principalType: 'Workload' },
            serviceAccountRef: { name: 'reader' },
          },
        },
      },
    })
    expect(secret).toMatchObject({
      ...{ apiVersion: 'external-secrets.io/v1', kind: 'ExternalSecret' },
      metadata: {
        name: 'database',
        labels: {
          'app.kubernetes.io/managed-by': 'oke-virtual-nodes-actions',
          'app.kubernetes.io/instance': 'shop',
        },
      },
      spec: {
        refreshInterval: '15m0s',
        secretStoreRef: { name: 'shop-vault' },
        target: { name: 'database' },
        data: [
          { secretKey: 'password', remoteRef: { key: 'db-password' } },
          { secretKey: 'user', remoteRef: { key: 'db', property: 'user' } },
        ],
      },
    })
    expect(changes.map(({ action, target }) => `${action} ${target}`)).toEqual([
      'create SecretStore/shop-vault',
      'create ExternalSecret/database',
    ])
  })

  it('are made once; a second run changes nothing', async () => {
    await make()
    expect(cluster.applied).toHaveLength(2)
    expect(await plan()).toMatchObject({ changes: [], leftovers: [] })
    await make()
    expect(cluster.applied).toHaveLength(2)
  })

  it('are changed where they differ, and only there', async () => {
    await make()
    const data = { ...described.data, cache: { password: { name: 'cache' } } }
    const { changes } = await plan({ ...described, data })
    expect(changes).toEqual([
      { action: 'create', target: 'ExternalSecret/cache', description: '1 key from the vault' },
    ])
  })

  it('are all to be made in a namespace that is not there yet', async () => {
    cluster.refusal = new Error('Error from server (NotFound): namespaces "shop" not found')
    expect((await plan()).changes).toHaveLength(2)
  })

  it('keep the mark of the last sync, which is no difference', async () => {
    await make()
    const [, made] = cluster.applied
    cluster.put('externalsecrets', {
      ...made,
      metadata: { ...Object(made?.['metadata']), annotations: { 'force-sync': '12' } },
    })
    const { manifests, changes } = await plan()
    expect(changes).toEqual([])
    expect(manifests[1]).toMatchObject({ metadata: { annotations: { 'force-sync': '12' } } })
  })

  it('leave what is no longer described, and report it', async () => {
    await make()
    const data = { other: { password: { name: 'db-password' } } }
    const { progress, warnings } = keptProgress()
    await makeSecrets({ owner, described: { ...described, data } }, cluster, progress)
    expect(warnings.join()).toMatch(/kubectl delete externalsecret database/)
  })

  it('are of the older version where the operator serves no newer one', async () => {
    cluster.served = ['external-secrets.io/v1beta1']
    expect((await plan()).manifests[0]).toMatchObject({ apiVersion: 'external-secrets.io/v1beta1' })
  })

  it('are refused where no operator is installed, and where others made them', async () => {
    cluster.put('externalsecrets', externalSecret('database', 'a'))
    await expect(plan()).rejects.toMatchObject({ code: 'SECRETS_NOT_OURS' })
    cluster.served = []
    await expect(plan()).rejects.toMatchObject({ code: 'SECRETS_OPERATOR_MISSING' })
  })
})

it('the statement names who reads, and where', () => {
  const reader = { namespace: 'shop', serviceAccount: 'reader', clusterId: 'ocid1.cluster.a' }
  expect(readStatement(reader)).toBe(
    "Allow any-user to read secret-family in compartment NAME where all {request.principal.type='workload', request.principal.namespace='shop', request.principal.service_account='reader', request.principal.cluster_id='ocid1.cluster.a'}",
  )
})

describe('secrets in the environment file', () => {
  const read = (secrets: object) =>
    releaseSchema.safeParse({ namespace: 'shop', chart: 'c', secrets })
  const good = { vault, 'service-account': 'reader', data: { database: { password: 'db' } } }

  it('name whole secrets, or properties of them', () => {
    const data = { database: { password: 'db', user: { name: 'db', property: 'user' } } }
    expect(read({ ...good, data }).data?.secrets).toEqual({
      ...{ vault, 'service-account': 'reader', refresh: 3_600_000 },
      data: { database: { password: { name: 'db' }, user: { name: 'db', property: 'user' } } },
    })
  })

  it.each<[string, object, RegExp]>([
    ['another OCID', { vault: vault.replace('vault', 'key') }, /OCID of a key/],
    ['a vault without a region', { vault: `ocid1.vault.oc1..${'a'.repeat(60)}` }, /no region/],
    ['a name that no Secret has', { data: { Data_base: { a: 'b' } } }, /not a name of a Secret/],
    ['a key that no Secret has', { data: { a: { 'b/c': 'd' } } }, /not a key of a Secret/],
    ['an unknown word', { compartment: 'x' }, /compartment/],
  ])('are refused for %s', (_what, more, message) => {
    expect(read({ ...good, ...more }).error?.message).toMatch(message)
  })
})
