import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, describe, expect, it } from '@jest/globals'

import { checkManifests } from '../../../../../../src/stages/check/check-manifests.ts'
import { parseSummary } from '../../../../../../src/stages/load/summary.ts'
import { at } from '../../../../../../src/values/json.ts'
import { bucketOf } from '../../../../../../src/values/load/latency-histogram.ts'
import { LoadCluster, RATE, SECONDS, WITHIN } from './load-cluster.ts'

describe('a load sent by pods', () => {
  it('adds up what all have sent, and merges their response times', async () => {
    const cluster = new LoadCluster()
    const { result, lines, sent } = await cluster.run()
    expect(result.failure).toBeUndefined()
    expect(result.exitCode).toBe(0)
    const summary = parseSummary(result.summary ?? '')
    expect(summary).toMatchObject({ requests: 2_000, droppedIterations: 0, failedRate: 6 / 2_000 })
    expect(Math.abs(summary.requestsPerSecond - 100)).toBeLessThan(2)
    // A quarter of all took 40 ms.
    expect(Math.abs(summary.p95Milliseconds - 40)).toBeLessThan(1.5)
    const seconds = sent?.seconds() ?? []
    expect(seconds).toHaveLength(SECONDS)
    expect(new Set(seconds.map(({ ended }) => ended))).toEqual(new Set([100]))
    expect(seconds.every(({ p50Milliseconds = 0 }) => Math.abs(p50Milliseconds - 20) < 1)).toBe(
      true,
    )
    expect(lines).toHaveLength(1)
    expect(cluster.removed).toEqual(cluster.noted)
  })

  it('makes what virtual nodes run, and what goes with the Job', async () => {
    const cluster = new LoadCluster()
    await cluster.run()
    const kinds = cluster.applied.map(({ kind }) => kind)
    expect(kinds).toEqual(['Job', 'ConfigMap', 'Secret', 'Job'])
    expect(checkManifests(cluster.applied)).toEqual([])
    expect(JSON.stringify(cluster.job)).not.toContain('secret"')
    const [atRest, script, secret, wanted] = cluster.applied
    expect([atRest, wanted].map((job) => at(job, 'spec', 'suspend'))).toEqual([true, false])
    expect(at(secret, 'stringData')).toEqual({ TOKEN: 'secret' })
    for (const part of [script, secret]) {
      expect(at(part, 'metadata', 'ownerReferences')).toMatchObject([{ kind: 'Job', uid: 'uid-1' }])
    }
    expect(wanted).toMatchObject({
      spec: {
        ...{ completionMode: 'Indexed', completions: 4, parallelism: 4, backoffLimitPerIndex: 0 },
        ...{ ttlSecondsAfterFinished: 120, activeDeadlineSeconds: 150 },
      },
    })
  })

  it('sends nothing where a pod does not come up in time', async () => {
    const cluster = new LoadCluster()
    cluster.bootOf = (index) => (index === 2 ? 60_000 : 1_000)
    await expect(cluster.run()).rejects.toMatchObject({
      code: 'LOAD_PODS_NOT_STARTED',
      message: expect.stringContaining('pod 2: no room'),
    })
    expect(cluster.removed).toEqual(cluster.noted)
  })

  it('ends with what was sent when a pod is lost', async () => {
    const cluster = new LoadCluster()
    cluster.lostAfter = { 1: 8_000 }
    const { result } = await cluster.run()
    expect(result.failure).toMatchObject({
      code: 'LOAD_POD_LOST',
      message: expect.stringContaining('pod 1: it was deleted'),
    })
    const { requests } = parseSummary(result.summary ?? '')
    expect(requests).toBeGreaterThan(700)
    expect(requests).toBeLessThan(1_100)
    expect(cluster.removed).toEqual(cluster.noted)
  })

  it('ends with what was sent when that is enough', async () => {
    const cluster = new LoadCluster()
    const enough = new AbortController()
    cluster.clock.after(WITHIN + 6_000, () => enough.abort())
    const { result } = await cluster.run(4, enough.signal)
    expect([result.exitCode, parseSummary(result.summary ?? '').requests]).toEqual([105, 600])
    expect(cluster.removed).toEqual(cluster.noted)
  })

  it('says that the target does not respond, before anything is sent', async () => {
    const cluster = new LoadCluster()
    cluster.unreachable = 'no such host'
    await expect(cluster.run()).rejects.toMatchObject({
      code: 'LOAD_TARGET_UNREACHABLE',
      message: expect.stringContaining('pod 0: no such host'),
    })
    expect(cluster.removed).toEqual(cluster.noted)
  })

  it('names the pod that could not keep up, and the one that reported nothing for a time', async () => {
    const cluster = new LoadCluster()
    cluster.dropping = 3
    cluster.silent = [5, 6, 7]
    const { result, lines } = await cluster.run()
    expect(
      lines.find((said) => said.startsWith('pod 3 could not keep up: 19 requests')),
    ).toBeDefined()
    expect(lines.filter((said) => said.includes('reported nothing from'))).toHaveLength(4)
    // Reports are cumulative: nothing that was sent in the meantime is missing.
    expect(parseSummary(result.summary ?? '').requests).toBe(2_000)
  })

  describe('by a script of the user', () => {
    const folder = mkdtempSync(join(tmpdir(), 'script-'))
    const script = join(folder, 'shop.ts')
    writeFileSync(script, 'export default () => undefined')
    afterAll(() => rmSync(folder, { recursive: true }))

    /** Two requests per iteration; the last pod is slower than a threshold allows. */
    const whole = (index: number) => ({
      ...{ requests: 2 * RATE * SECONDS, failed: 1, dropped: index },
      took: { [bucketOf(10 * (index + 1))]: 2 * RATE * SECONDS },
      thresholds: [
        { metric: 'http_req_duration', expression: 'p(95)<35', isKept: index < 3 },
        { metric: 'http_reqs', expression: 'count>1500', isKept: false, count: 1_000 },
      ],
    })

    it('has the figures of k6, and the curve of its iterations', async () => {
      const cluster = new LoadCluster()
      cluster.whole = whole
      const { result, lines, sent } = await cluster.run(4, undefined, script)
      expect(result.failure).toBeUndefined()
      const summary = parseSummary(result.summary ?? '')
      expect(summary).toMatchObject({
        ...{ requests: 4_000, iterations: 2_000, droppedIterations: 6, failedRate: 4 / 4_000 },
        crossed: ['http_req_duration: p(95)<35'],
      })
      expect(Math.abs(summary.p95Milliseconds - 40)).toBeLessThan(1.5)
      expect(sent?.seconds().reduce((sum, { ended }) => sum + ended, 0)).toBe(2_000)
      expect(lines.filter((said) => said.includes('could not keep up'))).toHaveLength(3)
      const data = at(cluster.applied[1], 'data')
      expect(data).toMatchObject({
        ...{ 'load.js': 'the script', 'script.ts': 'export default () => undefined' },
      })
      expect(checkManifests(cluster.applied)).toEqual([])
    })

    it('has the figures of all pods when what they sent is enough', async () => {
      const cluster = new LoadCluster()
      cluster.whole = () => ({ requests: 300, failed: 0, dropped: 0, took: { 1: 300 } })
      const enough = new AbortController()
      cluster.clock.after(WITHIN + 6_000, () => enough.abort())
      const { result } = await cluster.run(4, enough.signal, script)
      expect(result.failure).toBeUndefined()
      expect(result.exitCode).toBe(105)
      const summary = parseSummary(result.summary ?? '')
      expect(summary).toMatchObject({ requests: 1_200, iterations: 600, crossed: [] })
      expect(new Set(cluster.removed)).toEqual(new Set(cluster.noted))
    })

    it('has no figures where a pod is lost', async () => {
      const cluster = new LoadCluster()
      cluster.whole = whole
      cluster.lostAfter = { 1: 8_000 }
      const { result } = await cluster.run(4, undefined, script)
      expect(result).toMatchObject({ failure: { code: 'LOAD_POD_LOST' } })
      expect(result).not.toHaveProperty('summary')
    })

    it.each([
      ['larger than a ConfigMap', script],
      ['not there', join(folder, 'absent.js')],
    ])('is refused where it is %s', async (_what, path) => {
      writeFileSync(script, 'x'.repeat(901 * 1024))
      const cluster = new LoadCluster()
      await expect(cluster.run(4, undefined, path)).rejects.toMatchObject({
        code: 'LOAD_SCRIPT_INVALID',
      })
      expect(cluster.applied).toEqual([])
    })
  })

  it('clears away what earlier loads left, and no load that still runs', async () => {
    const cluster = new LoadCluster()
    const load = (name: string, endsAt: number, labels: object) =>
      cluster.put('jobs', {
        metadata: {
          ...{ name, namespace: 'shop', labels },
          annotations: { 'oke-virtual-nodes-actions/ends-at': new Date(endsAt).toISOString() },
        },
      })
    const ours = (name: string) => ({
      'app.kubernetes.io/managed-by': 'oke-virtual-nodes-actions',
      'oke-virtual-nodes-actions/load': name,
    })
    load('load-old', cluster.clock.now() - 1, ours('load-old'))
    load('load-now', cluster.clock.now() + 60_000, ours('load-now'))
    load('theirs', cluster.clock.now() - 1, {})
    const { lines } = await cluster.run()
    expect(cluster.removed).toEqual(['load-old', ...cluster.noted])
    expect(lines[0]).toBe('removed what earlier loads left: load-old')
  })
})
