import { beforeEach, describe, expect, it } from '@jest/globals'

import { awaitReleaseSecrets } from '../../../../../src/stages/secrets/release-secrets.ts'
import { at } from '../../../../../src/values/json.ts'
import { keptProgress } from '../quiet-progress.ts'
import { VirtualClock } from '../virtual-clock.ts'
import { externalSecret, OperatorMemory, owner, ready, store, vault } from './operator-memory.ts'

const NOT_FOUND =
  'error retrieving secret at .data[0], key: db, err: Secrets service failed to GetSecretBundleByName, HTTP status code 404: Authorization failed or requested resource not found.'

let cluster: OperatorMemory

const warning = (message: string, kind = 'ExternalSecret', name = 'database') => ({
  metadata: { name: `${kind}-${message.length}`, namespace: 'shop' },
  ...{ type: 'Warning', reason: 'UpdateFailed', message, lastTimestamp: '2026-11-30T10:00:00Z' },
  involvedObject: { kind, name },
})

const failing = (message = 'could not get secret data from provider', name = 'database') =>
  cluster.put('externalsecrets', {
    ...externalSecret(name, 'db'),
    status: ready('False', message, 'SecretSyncedError'),
  })

const wait = async (objects: readonly unknown[] = [externalSecret('database', 'db')]) => {
  const clock = new VirtualClock()
  const waiting = { clock, deadline: clock.now() + 600_000 }
  const around = { waiting, progress: keptProgress().progress }
  const secrets = { owner, clusterId: 'ocid1.cluster.oc1.fra.aaaa' }
  await awaitReleaseSecrets(secrets, { objects, manifests: [] }, cluster, around)
}

const failure = async (): Promise<Error & { hint?: string }> =>
  wait().then(
    () => new Error('it was synced'),
    (error: Error) => error,
  )

beforeEach(() => {
  cluster = new OperatorMemory()
  const oracle = { vault, serviceAccountRef: { name: 'reader' }, principalType: 'Workload' }
  cluster.put('secretstores', store(oracle))
})

describe('the secrets of a release', () => {
  it('are there once all are synced', async () => {
    cluster.put('externalsecrets', { ...externalSecret('database', 'db'), status: ready('True') })
    await wait()
    expect(cluster.applied).toEqual([])
    expect(cluster.openWatches).toBe(0)
  })

  it('are requested again where the operator failed before the upgrade', async () => {
    failing()
    cluster.operate = (manifest) => ({ ...manifest, status: ready('True') })
    await wait()
    expect(cluster.applied).toHaveLength(1)
    expect(at(cluster.applied[0], 'metadata', 'annotations', 'force-sync')).toMatch(/^\d+$/)
  })

  it('do not count as synced in a form that is not of now', async () => {
    cluster.put('externalsecrets', {
      ...externalSecret('database', 'db'),
      metadata: { name: 'database', namespace: 'shop', generation: 2 },
      status: { ...ready('True'), syncedResourceVersion: '1-abc' },
    })
    expect(await failure()).toMatchObject({ code: 'SECRETS_NOT_SYNCED' })
  })

  it('of a namespace without the API are not waited for: its chart brings it later', async () => {
    cluster.served = []
    await wait()
  })
})

describe('what keeps a secret away is named:', () => {
  it('the policy statement, in full', async () => {
    failing()
    cluster.put('events', warning(NOT_FOUND))
    const { message, hint } = await failure()
    expect(message).toMatch(/^ExternalSecret\/database is not synced: OCI does not let service/)
    expect(message).toMatch(/shop\/reader read "db": the policy statement is missing/)
    expect(hint).toContain("request.principal.namespace='shop'")
    expect(hint).toContain("request.principal.service_account='reader'")
    expect(hint).toContain("request.principal.cluster_id='ocid1.cluster.oc1.fra.aaaa'")
    expect(hint).toContain(`the right vault (vault ${vault})?`)
  })

  it('the name in the vault, where the same store brings another secret', async () => {
    failing()
    cluster.put('events', warning(NOT_FOUND))
    cluster.put('externalsecrets', { ...externalSecret('other', 'x'), status: ready('True') })
    expect((await failure()).message).toMatch(/has no secret "db"/)
  })

  it('not the vault, where the store has seen it', async () => {
    failing()
    cluster.put('events', warning(NOT_FOUND))
    cluster.put('secretstores', {
      ...store({ vault, serviceAccountRef: { name: 'reader' } }),
      status: ready('True', 'store validated', 'Valid'),
    })
    expect((await failure()).hint).not.toMatch(/right vault/)
  })

  it.each<[string, string, RegExp]>([
    ['a service account', 'serviceaccounts "reader" not found', /shop\/reader is not there/],
    [
      'workload identity',
      'failed to get a RPST token from Proxymux: URL: https://10.0.0.2:12250/x, Status: 503',
      /gave service account shop\/reader no identity/,
    ],
    ['a property', 'missing Key in secret: db', /no JSON with the property/],
    ['what the operator says', 'the moon is full', /not synced: the moon is full/],
  ])('%s', async (_what, said, message) => {
    failing()
    cluster.put('events', warning(said))
    expect((await failure()).message).toMatch(message)
  })

  it('an operator that ignores everything', async () => {
    cluster.put('externalsecrets', externalSecret('database', 'db'))
    expect((await failure()).message).toMatch(/operator has not looked at it/i)
  })

  it('what the store says, where that keeps the secret away', async () => {
    failing('could not get secret data from provider')
    cluster.put('events', warning('SecretStore "own" is not ready'))
    cluster.put('secretstores', {
      ...store({ vault, serviceAccountRef: { name: 'reader' } }),
      status: ready('False', 'unable to create client', 'InvalidProviderConfig'),
    })
    const said = 'failed to get a RPST token from Proxymux: connection refused'
    cluster.put('events', warning(said, 'SecretStore', 'own'))
    expect((await failure()).message).toMatch(/no identity/)
  })
})
