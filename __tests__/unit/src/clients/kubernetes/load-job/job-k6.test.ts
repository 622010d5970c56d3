import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, describe, expect, it } from '@jest/globals'

import { jobK6InCluster } from '../../../../../../src/clients/kubernetes/load-job/job-k6.ts'
import type { Manifest } from '../../../../../../src/clients/kubernetes/kubernetes.ts'
import type { SentLoad } from '../../../../../../src/clients/kubernetes/k6-samples.ts'
import { checkManifests } from '../../../../../../src/stages/check/check-manifests.ts'
import { parseSummary } from '../../../../../../src/stages/load/summary.ts'
import { at, record, text } from '../../../../../../src/values/json.ts'
import { bucketOf } from '../../../../../../src/values/load/latency-histogram.ts'
import { REPORT } from '../../../../../../src/values/load/pod-report.ts'
import { KubernetesMemory } from '../../../stages/kubernetes-memory.ts'
import { VirtualClock } from '../../../stages/virtual-clock.ts'

const RATE = 25
const SECONDS = 20
const WITHIN = 10_000

const line = (said: object): string => `${REPORT}${JSON.stringify(said)}`

/** A cluster whose Job controller makes the pods of a load, each of which sends 25 requests a second. */
class LoadCluster extends KubernetesMemory {
  readonly clock = new VirtualClock()
  readonly removed: string[] = []
  readonly noted: string[] = []
  /** Milliseconds after its creation at which a pod runs, by its index. */
  bootOf = (_index: number): number => 3_000
  /** Milliseconds after its start at which a pod is deleted. */
  lostAfter: Readonly<Record<number, number>> = {}
  unreachable: string | undefined
  dropping: number | undefined
  silent: readonly number[] = []
  /** What a pod tells at its end of a script of the user. */
  whole: ((index: number) => object) | undefined
  #startAt = 0

  get job(): Manifest | undefined {
    return this.applied.findLast(({ kind }) => kind === 'Job')
  }

  override async apply(manifest: Manifest): Promise<void> {
    await super.apply(manifest)
    const name = text(at(manifest, 'metadata', 'name'))
    if (manifest['kind'] === 'ConfigMap') this.#startAt = Number(at(manifest, 'data', 'start'))
    if (manifest['kind'] !== 'Job') return
    const metadata = { ...record(manifest['metadata']), uid: 'uid-1' }
    this.put('jobs', { ...manifest, metadata })
    if (at(manifest, 'spec', 'suspend') === true) return
    for (let index = 0; index < Number(at(manifest, 'spec', 'completions')); index++) {
      this.#makePod(name, index)
    }
  }

  #makePod(job: string, index: number): void {
    const boot = this.bootOf(index)
    const end = this.#startAt - this.clock.now() + SECONDS * 1000 + 40
    this.#show(job, index, 'Pending')
    this.clock.after(boot, () => this.#show(job, index, 'Running'))
    const lost = this.lostAfter[index]
    if (lost === undefined) this.clock.after(end, () => this.#show(job, index, 'Succeeded'))
    else {
      const name = `${job}-${index}`
      this.clock.after(this.#startAt - this.clock.now() + lost, () => this.take('pods', name))
    }
  }

  #show(job: string, index: number, phase: string): void {
    this.put('pods', {
      metadata: {
        name: `${job}-${index}`,
        labels: {
          'oke-virtual-nodes-actions/load': job,
          'batch.kubernetes.io/job-completion-index': String(index),
        },
      },
      spec: { containers: [{ name: 'k6' }] },
      status: { phase, ...(phase === 'Pending' && { message: 'no room' }) },
    })
  }

  override async logs(_namespace: string, pod: string): Promise<string> {
    const index = Number(pod.split('-').at(-1))
    if (this.unreachable !== undefined) return line({ unreachable: this.unreachable })
    const passed = Math.floor((this.clock.now() - this.#startAt) / 1000)
    const reports = Array.from({ length: Math.max(0, Math.min(passed, SECONDS)) }, (_, second) => {
      const sent = (second + 1) * RATE
      const took = { [bucketOf(10 * (index + 1))]: sent }
      const dropped = this.dropping === index ? second : 0
      return { at: this.#startAt + (second + 1) * 1000 + 3, sent, failed: index, dropped, took }
    }).filter(({ sent }) => !this.silent.includes(sent / RATE))
    const last = passed >= SECONDS && this.whole !== undefined
    const sent = SECONDS * RATE
    const end = { at: this.#startAt + SECONDS * 1000 + 30, sent, last, whole: this.whole?.(index) }
    return [
      ...[line({ early: 7_000 }), 'a word of k6', ...reports.map(line)],
      ...(last ? [line(end)] : []),
    ].join('\n')
  }

  async run(pods = 4, interrupt?: AbortSignal, imported?: string) {
    const settings = { namespace: 'shop', pods, image: 'k6:1', cpu: '1', memory: '1Gi' }
    const client = jobK6InCluster(
      { ...settings, pullSecret: 'ocir', startWithin: WITHIN, warmUp: 0 },
      { variables: { TOKEN: 'secret' }, values: { COLOUR: 'red' } },
      {
        kubernetes: this,
        clock: this.clock,
        jobs: {
          note: async (_namespace, name) => void this.noted.push(name),
          remove: async (_namespace, name) => {
            this.removed.push(name)
            this.take('jobs', name)
            return true
          },
        },
      },
    )
    const script = { text: 'the script', ...(imported !== undefined && { imported }) }
    const lines: string[] = []
    let sent: SentLoad | undefined
    const limits = { timeout: SECONDS * 1000 + 120_000, interrupt }
    const observer = {
      onLine: (said: string) => void lines.push(said),
      onSent: (load: SentLoad) => void (sent = load),
    }
    const result = await client.run(script, { RATE: '100' }, limits, observer)
    return { result, lines, sent }
  }
}

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

  it('says that the target does not answer, before anything is sent', async () => {
    const cluster = new LoadCluster()
    cluster.unreachable = 'no such host'
    await expect(cluster.run()).rejects.toMatchObject({
      code: 'LOAD_TARGET_UNREACHABLE',
      message: expect.stringContaining('pod 0: no such host'),
    })
    expect(cluster.removed).toEqual(cluster.noted)
  })

  it('names the pod that could not keep up, and the one that told nothing for a time', async () => {
    const cluster = new LoadCluster()
    cluster.dropping = 3
    cluster.silent = [5, 6, 7]
    const { result, lines } = await cluster.run()
    expect(
      lines.find((said) => said.startsWith('pod 3 could not keep up: 19 requests')),
    ).toBeDefined()
    expect(lines.filter((said) => said.includes('reported nothing from'))).toHaveLength(4)
    // Reports tell all since the start: nothing is missing of what was sent meanwhile.
    expect(parseSummary(result.summary ?? '').requests).toBe(2_000)
  })

  describe('by a script of the user', () => {
    const folder = mkdtempSync(join(tmpdir(), 'script-'))
    const script = join(folder, 'shop.ts')
    writeFileSync(script, 'export default () => undefined')
    afterAll(() => rmSync(folder, { recursive: true }))

    /** Two requests for each iteration; the last pod is slower than a threshold allows. */
    const whole = (index: number) => ({
      ...{ requests: 2 * RATE * SECONDS, failed: 1, dropped: index },
      took: { [bucketOf(10 * (index + 1))]: 2 * RATE * SECONDS },
      crossed: index === 3 ? ['http_req_duration: p(95)<35'] : [],
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
