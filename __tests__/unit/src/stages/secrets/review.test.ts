import { describe, expect, it } from '@jest/globals'

import { requireSecrets } from '../../../../../src/stages/secrets/review.ts'
import { keptProgress } from '../quiet-progress.ts'
import { externalSecret, OperatorMemory, store, vault } from './operator-memory.ts'

const workload = { vault, region: 'eu-frankfurt-1', principalType: 'Workload' }

const operator = (readyReplicas: number, version = 'v2.9.0') => ({
  metadata: {
    ...{ name: 'external-secrets', namespace: 'external-secrets' },
    labels: { 'app.kubernetes.io/name': 'external-secrets', 'app.kubernetes.io/version': version },
  },
  status: { readyReplicas },
})

const review = async (
  objects: readonly unknown[],
  { cluster = new OperatorMemory(), ...more }: Partial<Around> = {},
): Promise<readonly string[]> => {
  const { progress, warnings } = keptProgress()
  const setting = { namespace: 'shop', isDescribed: false, hasManagedNodes: false, ...more }
  await requireSecrets(objects, setting, cluster, progress)
  return warnings
}

interface Around {
  readonly cluster: OperatorMemory
  readonly isDescribed: boolean
  readonly hasManagedNodes: boolean
}

const withOperator = (...args: Parameters<typeof operator>): OperatorMemory => {
  const cluster = new OperatorMemory()
  cluster.put('deployments', operator(...args))
  return cluster
}

const withoutApi = (...served: readonly string[]): OperatorMemory => {
  const cluster = new OperatorMemory()
  cluster.served = served
  return cluster
}

describe('before a release is upgraded', () => {
  it('a chart without vault secrets causes no request', async () => {
    expect(await review([{ kind: 'Secret' }], { cluster: withoutApi() })).toEqual([])
  })

  it('nothing is reported where operator and stores are fit', async () => {
    const objects = [store(workload), externalSecret('database', 'db')]
    expect(await review(objects, { cluster: withOperator(1) })).toEqual([])
  })

  it.each<[string, object, Partial<Around>, string]>([
    ['no API', externalSecret('a', 'b'), { cluster: withoutApi() }, 'SECRETS_OPERATOR_MISSING'],
    [
      'an API that is too old',
      externalSecret('a', 'b'),
      { cluster: withoutApi('external-secrets.io/v1beta1') },
      'SECRETS_OPERATOR_MISSING',
    ],
    ['no ready pod', store(workload), { cluster: withOperator(0) }, 'SECRETS_OPERATOR_NOT_READY'],
    [
      'an instance principal',
      store({ ...workload, principalType: 'InstancePrincipal' }),
      {},
      'SECRETS_PRINCIPAL_UNFIT',
    ],
    ['no principal', store({ ...workload, principalType: '' }), {}, 'SECRETS_PRINCIPAL_UNFIT'],
    [
      'a vault of another region',
      store({ ...workload, region: 'us-ashburn-1' }),
      {},
      'SECRETS_VAULT_ELSEWHERE',
    ],
  ])('%s is refused', async (_what, object, around, code) => {
    await expect(review([object], around)).rejects.toMatchObject({ code })
  })

  it('described secrets alone need the API too', async () => {
    const around = { cluster: withoutApi(), isDescribed: true }
    await expect(review([], around)).rejects.toMatchObject({ code: 'SECRETS_OPERATOR_MISSING' })
  })

  it.each<[string, object, Partial<Around>]>([
    [
      'a chart that brings the operator',
      { kind: 'Deployment', ...operator(0) },
      { cluster: withoutApi() },
    ],
    [
      'an instance principal where the operator may run on managed nodes',
      store({ ...workload, principalType: 'InstancePrincipal' }),
      { cluster: withOperator(1), hasManagedNodes: true },
    ],
    [
      'a key of a user',
      store({ vault, region: 'eu-frankfurt-1', auth: { user: 'u' } }),
      { cluster: withOperator(1) },
    ],
  ])('%s is fine', async (_what, object, around) => {
    expect(await review([externalSecret('a', 'b'), object], around)).toEqual([])
  })

  it('an old operator, and one that is not seen, are warned of', async () => {
    const objects = [store(workload)]
    expect((await review(objects, { cluster: withOperator(1, 'v0.16.2') })).join()).toMatch(
      /v0\.16/,
    )
    expect((await review(objects)).join()).toMatch(/may not run/)
  })
})
