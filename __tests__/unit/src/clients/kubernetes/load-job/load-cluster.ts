import type {
  LiveObject,
  Manifest,
  ObjectKind,
} from '../../../../../../src/clients/kubernetes/kubernetes.ts'
import type { SentLoad } from '../../../../../../src/clients/kubernetes/k6-samples.ts'
import { jobK6InCluster } from '../../../../../../src/clients/kubernetes/load-job/job-k6.ts'
import { at, record, strings, text } from '../../../../../../src/values/json.ts'
import { bucketOf } from '../../../../../../src/values/load/latency-histogram.ts'
import { REPORT } from '../../../../../../src/values/load/pod-report.ts'
import { KubernetesMemory } from '../../../stages/kubernetes-memory.ts'
import { VirtualClock } from '../../../stages/virtual-clock.ts'

export const RATE = 25
export const SECONDS = 20
export const WITHIN = 10_000

const line = (said: object): string => `${REPORT}${JSON.stringify(said)}`

/**
 * A cluster whose Job controller creates the pods of a load, each of which sends 25 requests per
 * second.
 */
export class LoadCluster extends KubernetesMemory {
  readonly clock = new VirtualClock()
  readonly removed: string[] = []
  readonly noted: string[] = []
  /** Milliseconds from its creation until a pod runs, by its index. */
  bootOf = (_index: number): number => 3_000
  /** Milliseconds from its start until a pod is deleted. */
  lostAfter: Readonly<Record<number, number>> = {}
  unreachable: string | undefined
  dropping: number | undefined
  silent: readonly number[] = []
  /** What a pod reports at the end of a user's script. */
  whole: ((index: number) => object) | undefined
  /**
   * How TestRuns are handled: the cluster does not know them, reading is forbidden, nothing watches
   * them, or k6's operator runs them.
   */
  testRuns: 'unknown' | 'forbidden' | 'idle' | 'run' = 'unknown'
  #startAt = 0
  #stoppedAt = Infinity

  get job(): Manifest | undefined {
    return this.applied.findLast(({ kind }) => kind === 'Job')
  }

  override async apply(manifest: Manifest): Promise<void> {
    await super.apply(manifest)
    const name = text(at(manifest, 'metadata', 'name'))
    if (manifest['kind'] === 'ConfigMap') this.#startAt = Number(at(manifest, 'data', 'start'))
    if (manifest['kind'] === 'TestRun') return this.#takeOn(manifest)
    if (manifest['kind'] !== 'Job') return
    const metadata = { ...record(manifest['metadata']), uid: 'uid-1' }
    this.put('jobs', { ...manifest, metadata })
    if (at(manifest, 'spec', 'suspend') === true) return
    for (let index = 0; index < Number(at(manifest, 'spec', 'completions')); index++) {
      const jobIndex = { 'batch.kubernetes.io/job-completion-index': String(index) }
      this.#makePod(name, index, { 'oke-virtual-nodes-actions/load': name, ...jobIndex })
    }
  }

  override async listObjects(kind: ObjectKind, namespace: string): Promise<LiveObject[]> {
    if (kind.kind === 'TestRun' && this.testRuns === 'unknown')
      throw new Error('the server doesn\'t have a resource type "testruns"')
    if (kind.kind === 'TestRun' && this.testRuns === 'forbidden') throw new Error('forbidden')
    return super.listObjects(kind, namespace)
  }

  /** Handles a TestRun like the operator: a Job for each pod, numbered from 1. */
  #takeOn(manifest: Manifest): void {
    const name = text(at(manifest, 'metadata', 'name'))
    const stage = this.testRuns === 'run' ? 'initialized' : ''
    this.put('testruns', { ...manifest, status: { stage } })
    if (stage === '') return
    const labels = strings(at(manifest, 'spec', 'runner', 'metadata', 'labels'))
    for (let index = 0; index < Number(at(manifest, 'spec', 'parallelism')); index++) {
      this.#makePod(name, index, {
        ...labels,
        'batch.kubernetes.io/job-name': `${name}-${index + 1}`,
      })
    }
  }

  #makePod(job: string, index: number, labels: Record<string, string>): void {
    const boot = this.bootOf(index)
    const name = `${job}-${index}`
    const end = this.#startAt - this.clock.now() + SECONDS * 1000 + 40
    this.#show(name, labels, 'Pending')
    this.clock.after(boot, () => this.#show(name, labels, 'Running'))
    const lost = this.lostAfter[index]
    if (lost === undefined) this.clock.after(end, () => this.#show(name, labels, 'Succeeded'))
    else {
      this.clock.after(this.#startAt - this.clock.now() + lost, () => this.take('pods', name))
    }
  }

  #show(name: string, labels: Record<string, string>, phase: string): void {
    this.put('pods', {
      metadata: { name, labels },
      spec: { containers: [{ name: 'k6' }] },
      status: { phase, ...(phase === 'Pending' && { message: 'no room' }) },
    })
  }

  /** Deletes the Job; its pods go after k6 has said what it sent. */
  #stop(name: string): void {
    this.take('jobs', name)
    this.#stoppedAt = Math.min(this.#stoppedAt, this.clock.now())
    this.clock.after(6_000, () => {
      for (let index = 0; index < 100; index++) this.take('pods', `${name}-${index}`)
    })
  }

  override async logs(_namespace: string, pod: string): Promise<string> {
    const index = Number(pod.split('-').at(-1))
    if (this.unreachable !== undefined) return line({ unreachable: this.unreachable })
    const until = Math.min(this.clock.now(), this.#stoppedAt)
    const passed = Math.floor((until - this.#startAt) / 1000)
    const reports = Array.from({ length: Math.max(0, Math.min(passed, SECONDS)) }, (_, second) => {
      const sent = (second + 1) * RATE
      const took = { [bucketOf(10 * (index + 1))]: sent }
      const dropped = this.dropping === index ? second : 0
      return { at: this.#startAt + (second + 1) * 1000 + 3, sent, failed: index, dropped, took }
    }).filter(({ sent }) => !this.silent.includes(sent / RATE))
    const isOver = passed >= SECONDS || this.clock.now() > this.#stoppedAt
    const last = isOver && this.whole !== undefined
    const sent = Math.min(passed, SECONDS) * RATE
    const at = Math.min(this.#startAt + SECONDS * 1000, until) + 30
    const end = { at, sent, last, whole: this.whole?.(index) }
    return [
      ...[line({ early: 7_000 }), 'a word of k6', ...reports.map(line)],
      ...(last ? [line(end)] : []),
    ].join('\n')
  }

  async run(pods = 4, interrupt?: AbortSignal, imported?: string) {
    const settings = { namespace: 'shop', pods, image: 'k6:1', cpu: '1', memory: '1Gi' }
    const client = jobK6InCluster(
      { ...settings, pullSecret: 'ocir', startWithin: WITHIN, warmUp: 0, operator: 'auto' },
      { variables: { TOKEN: 'secret' }, values: { COLOUR: 'red' } },
      {
        kubernetes: this,
        clock: this.clock,
        jobs: {
          note: async (_namespace, name) => void this.noted.push(name),
          remove: async (_namespace, name) => {
            this.removed.push(name)
            this.#stop(name)
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
