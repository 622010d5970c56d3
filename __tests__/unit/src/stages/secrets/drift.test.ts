import { beforeEach, expect, it } from '@jest/globals'

import { compareRelease } from '../../../../../src/stages/drift/compare-release.ts'
import { makeSecrets } from '../../../../../src/stages/secrets/release-secrets.ts'
import { HelmMemory } from '../helm-memory.ts'
import { keptProgress } from '../quiet-progress.ts'
import { VirtualClock } from '../virtual-clock.ts'
import { described, OperatorMemory, owner } from './operator-memory.ts'

const release = { ...owner, chart: 'chart', values: [], set: [] }

let cluster: OperatorMemory

const compare = async () => {
  const helm = new HelmMemory([], () => undefined)
  helm.revisions = [{ revision: 1, status: 'deployed', updated: 0 }]
  const imageKeys = { image: [], values: {}, pullSecret: [] }
  const comparison = { imageKeys, showValues: false, secrets: described }
  const clients = { helm, kubernetes: cluster, clock: new VirtualClock() }
  const balancers = () => Promise.resolve([])
  return compareRelease(release, comparison, { ...clients, balancers })
}

beforeEach(async () => {
  cluster = new OperatorMemory()
  await makeSecrets({ owner, described }, cluster, keptProgress().progress)
})

it('a release whose secrets are as described does not drift', async () => {
  expect(await compare()).toMatchObject({ changes: [], warnings: [] })
})

it('what is taken away and what is changed drifts', async () => {
  cluster.take('secretstores', 'shop/shop-vault')
  const [, made] = cluster.applied
  cluster.put('externalsecrets', { ...made, spec: { refreshInterval: '9h0m0s' } })
  const { changes } = await compare()
  expect(changes.map(({ action, target }) => `${action} ${target}`).toSorted()).toEqual([
    'create SecretStore/shop-vault',
    'update ExternalSecret/database',
  ])
})

it('without the operator, the rest is compared', async () => {
  cluster.served = []
  expect((await compare()).warnings?.join()).toMatch(/secrets of the vault are not compared/)
})
