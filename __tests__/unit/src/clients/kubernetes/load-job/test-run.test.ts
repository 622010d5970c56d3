import { describe, expect, it } from '@jest/globals'

import { checkManifests } from '../../../../../../src/stages/check/check-manifests.ts'
import { parseSummary } from '../../../../../../src/stages/load/summary.ts'
import { at } from '../../../../../../src/values/json.ts'
import { LoadCluster } from './load-cluster.ts'

const clusterWith = (testRuns: LoadCluster['testRuns']): LoadCluster => {
  const cluster = new LoadCluster()
  cluster.testRuns = testRuns
  return cluster
}

const kindsOf = ({ applied }: LoadCluster) => applied.map(({ kind }) => kind)

describe("a load by k6's operator", () => {
  it('adds up what its pods have sent', async () => {
    const cluster = clusterWith('run')
    const { result, lines } = await cluster.run()
    expect(result.exitCode).toBe(0)
    const summary = parseSummary(result.summary ?? '')
    expect(summary).toMatchObject({ requests: 2_000, failedRate: 6 / 2_000 })
    expect(Math.abs(summary.p95Milliseconds - 40)).toBeLessThan(1.5)
    expect(lines[0]).toMatch(/^k6's operator makes the pods, by TestRun load-/)
    expect(cluster.removed).toEqual(cluster.noted)
  })

  it('has all go with a Job that Kubernetes clears away once the load is over', async () => {
    const cluster = clusterWith('run')
    await cluster.run()
    expect(kindsOf(cluster)).toEqual(['Job', 'ConfigMap', 'Secret', 'TestRun'])
    const [keeper, ...others] = cluster.applied
    // The maximum time of the load, and two minutes.
    expect(keeper).toMatchObject({
      spec: { completions: 0, parallelism: 0, ttlSecondsAfterFinished: 150 + 120 },
    })
    for (const one of others) {
      expect(at(one, 'metadata', 'ownerReferences')).toMatchObject([{ kind: 'Job', uid: 'uid-1' }])
    }
  })

  it('asks for pods that virtual nodes run', async () => {
    const cluster = clusterWith('run')
    await cluster.run()
    const spec = at(cluster.applied.at(-1), 'spec')
    const size = { cpu: '1', memory: '1Gi' }
    expect(spec).toMatchObject({
      ...{ parallelism: 4, paused: 'false', initializer: { disabled: true } },
      runner: {
        ...{ image: 'k6:1', resources: { limits: size, requests: size } },
        ...{ imagePullSecrets: [{ name: 'ocir' }], automountServiceAccountToken: 'false' },
      },
      starter: { image: 'k6:1' },
    })
    for (const part of ['runner', 'starter']) {
      const { limits, requests } = at(spec, part, 'resources') as Record<string, object>
      expect(limits).toEqual(requests)
      expect(at(spec, part)).not.toHaveProperty('initContainers')
    }
    expect(JSON.stringify(spec)).not.toContain('secret"')
    expect(checkManifests(cluster.applied)).toEqual([])
  })

  it('is sent by a Job of our own where no operator takes it on', async () => {
    const cluster = clusterWith('idle')
    const { result, lines } = await cluster.run()
    expect(result.exitCode).toBe(0)
    expect(kindsOf(cluster).slice(-4)).toEqual(['Job', 'ConfigMap', 'Secret', 'Job'])
    expect(lines[0]).toBe("k6's operator is not used, a Job is: no operator took it on in 15 s")
    expect(cluster.noted).toHaveLength(2)
    expect(cluster.removed).toEqual(cluster.noted)
  })

  it('is sent by a Job of our own where TestRuns are not for us, with a line that says so', async () => {
    const cluster = clusterWith('forbidden')
    const { result, lines } = await cluster.run()
    expect(result.exitCode).toBe(0)
    expect(kindsOf(cluster)).toEqual(['Job', 'ConfigMap', 'Secret', 'Job'])
    expect(lines[0]).toBe("k6's operator is not used, a Job is: forbidden")
  })

  it('ends with what was sent when a pod is lost', async () => {
    const cluster = clusterWith('run')
    cluster.lostAfter = { 1: 8_000 }
    const { result } = await cluster.run()
    expect(result).toMatchObject({ failure: { code: 'LOAD_POD_LOST' } })
    expect(cluster.removed).toEqual(cluster.noted)
  })
})
