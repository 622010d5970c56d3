import { describe, expect, it } from '@jest/globals'

import type { HelmRelease } from '../../../../../src/clients/kubernetes/helm-arguments.ts'
import { deploy, type DeployRequest } from '../../../../../src/stages/deploy.ts'
import { HelmMemory } from '../helm-memory.ts'
import { KubernetesMemory } from '../kubernetes-memory.ts'
import { NamespacesMemory } from '../namespaces-memory.ts'
import { keptProgress } from '../quiet-progress.ts'
import { runsMemory } from '../runs-memory.ts'
import { VirtualClock } from '../virtual-clock.ts'

const release: HelmRelease = { name: 'shop', namespace: 'web', chart: 'c', values: [], set: [] }
const request: DeployRequest = { release, createNamespace: true, timeout: 120_000 }

const job = (revision: number, conditions: readonly object[] = []) => ({
  apiVersion: 'batch/v1',
  kind: 'Job',
  metadata: { name: `migrate-${revision}` },
  spec: { ttlSecondsAfterFinished: 3_600 },
  status: { conditions },
})
const complete = [{ type: 'Complete', status: 'True', reason: 'Done', message: '' }]

/** Milliseconds that the Job takes, plus the second until Helm's result is seen. */
const TOOK = 21_000

/** A chart whose Job has the revision number in its name. */
const scene = () => {
  const kubernetes = new KubernetesMemory()
  const clock = new VirtualClock()
  const helm = new HelmMemory([job(1)], () => {
    const revision = helm.revisions.length + 1
    helm.deployed = [job(revision)]
    kubernetes.put('jobs', job(revision))
    clock.after(20_000, () => kubernetes.put('jobs', job(revision, complete)))
    helm.inCluster = [job(revision + 1)]
  })
  const namespaces = new NamespacesMemory(clock, kubernetes)
  const probe = async () => ({ status: 200 })
  const clients = { helm, kubernetes, namespaces, clock, probe, runs: runsMemory() }
  const { progress } = keptProgress()
  return { helm, clock, roll: () => deploy(request, clients, progress) }
}

describe('a Job that is named after the revision', () => {
  it('is waited for by the name that it has', async () => {
    const { clock, roll } = scene()
    const started = clock.now()
    await roll()
    expect(clock.now() - started).toBe(TOOK)
  })

  it('is not waited for under the next name where the release stays as it is', async () => {
    const { helm, clock, roll } = scene()
    await roll()
    const started = clock.now()
    await expect(roll()).resolves.toMatchObject({ revision: 1, changes: [] })
    expect([helm.calls, clock.now() - started]).toEqual([['upgrade'], 0])
  })

  it('is waited for by the name that a repeated upgrade gave it', async () => {
    const { helm, clock, roll } = scene()
    helm.revisions = [1, 2].map((revision) => ({ revision, status: 'failed', updated: 0 }))
    helm.inCluster = [job(2)]
    const started = clock.now()
    await expect(roll()).resolves.toMatchObject({ revision: 3 })
    expect(clock.now() - started).toBe(TOOK)
  })

  it('is waited for as rendered where the record of Helm cannot be read', async () => {
    const { helm, clock, roll } = scene()
    helm.manifest = async () => {
      throw new Error('no')
    }
    const started = clock.now()
    await roll()
    expect(clock.now() - started).toBe(TOOK)
  })
})
