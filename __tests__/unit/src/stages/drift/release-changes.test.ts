import { describe, expect, test } from '@jest/globals'

import { releaseChanges } from '../../../../../src/stages/drift/release-changes.ts'
import { HelmMemory } from '../helm-memory.ts'

const map = (name: string, data: object = {}) => ({
  ...{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name } },
  data,
})
const release = { name: 'shop', namespace: 'shop', chart: 'c', values: [], set: [] }

/** Without a cluster the chart renders `objects`, and with one `inCluster`. */
const changes = async (
  deployed: readonly unknown[],
  objects: unknown[],
  inCluster?: unknown[],
  revision = 2,
) => {
  const helm = new HelmMemory(objects, () => undefined)
  helm.inCluster = inCluster
  const last = { revision, status: 'deployed', updated: 0 }
  const given = { release, last, deployed, rendered: objects }
  const found = await releaseChanges(given, helm)
  return {
    reported: found.map(({ action, target }) => `${action} ${target}`),
    dryRuns: helm.dryRuns,
  }
}

describe('what an upgrade of a release would change', () => {
  test('is nothing where it renders as it was deployed, without asking the cluster', async () => {
    expect(await changes([map('a')], [map('a')])).toEqual({ reported: [], dryRuns: 0 })
  })

  test('is nothing where only the cluster has the API that an object is for', async () => {
    const all = [map('a'), map('monitor')]
    expect((await changes(all, [map('a')], all)).reported).toEqual([])
  })

  test('is nothing right after an installation, which makes other objects than an upgrade', async () => {
    const installed = [map('a'), map('only-at-installation')]
    expect((await changes(installed, installed, [map('a')], 1)).reported).toEqual([])
  })

  test('is what changed, where the cluster has an API for the rest', async () => {
    const deployed = [map('a', { b: 1 }), map('monitor')]
    const inCluster = [map('a', { b: 2 }), map('monitor')]
    expect((await changes(deployed, [map('a', { b: 2 })], inCluster)).reported).toEqual([
      'update ConfigMap/a',
    ])
  })

  test('is reported even if the cluster allows no dry run', async () => {
    const helm = new HelmMemory([map('b')], () => undefined)
    helm.dryRun = async () => Promise.reject(new Error('forbidden'))
    const given = {
      release,
      last: { revision: 2, status: 'deployed', updated: 0 },
      deployed: [map('a')],
      rendered: [map('b')],
    }
    expect(await releaseChanges(given, helm)).toHaveLength(2)
  })
})
