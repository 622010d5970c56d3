import { readFile } from 'node:fs/promises'

import { ActionError, messageOf } from '../../../values/action-error.ts'
import type { ScriptEnvironment } from '../../../values/environment/script-variable.ts'
import { podScriptFile } from '../../../values/load/pod-script-file.ts'
import { plural } from '../../../values/plural.ts'
import type { K6, K6Result } from '../k6.ts'
import type { ClusterLoad, LoadCluster } from './cluster-load.ts'
import { removeLeftovers } from './leftovers.ts'
import { type MadeLoad, PodMaking } from './make-pods.ts'
import type { LoadJob } from './manifests.ts'
import { MergedLoad } from './merged-load.ts'
import { type PodOfLoad, PodsOfLoad } from './pods-of-load.ts'
import { remarksOf } from './remarks.ts'

/** k6 ends so for thresholds, which are judged by what all pods sent. */
const CROSSED = 99

/** The exit code of k6 after a requested stop. */
const STOPPED = 105

/** Milliseconds between two reads of the pods. */
const PAUSE = 2_000

/** Milliseconds that pods have to stop and to report: Kubernetes kills them after thirty seconds. */
const STOPS_WITHIN = 45_000

type Limits = Parameters<K6['run']>[2]
type Observer = Parameters<K6['run']>[3]

/** The end of a load that is sent by pods. */
interface PodsEnd {
  readonly exitCode: number
  readonly failure?: ActionError
}

const nameOf = ({ index }: PodOfLoad): string => `pod ${index}`

/** Whether its last report is still to come. */
const isReporting = ({ state, figures }: PodOfLoad): boolean =>
  figures.total.whole === undefined && state !== 'done' && state !== 'lost'

const notStarted = (late: readonly PodOfLoad[], { pods, startWithin }: ClusterLoad) =>
  new ActionError({
    code: 'LOAD_PODS_NOT_STARTED',
    message: `${late.length} of ${plural(pods, 'pod')} of the load did not run within ${startWithin / 1000} s, so nothing was sent: ${late.map((pod) => `${nameOf(pod)}: ${pod.why}`).join('; ')}`,
    hint: 'Check what is reported for the pods: image, pull secret, quota, room on the nodes. If they only need longer, set "start-within" higher.',
  })

const lostPods = (lost: readonly PodOfLoad[]) =>
  new ActionError({
    code: 'LOAD_POD_LOST',
    message: `the load was stopped, because a part of it was no longer sent: ${lost.map((pod) => `${nameOf(pod)}: ${pod.why}`).join('; ')}`,
    hint: 'Check the events of the namespace: the pod was deleted, its node went away, or its memory was too small.',
  })

const unreachable = (pods: readonly PodOfLoad[]) =>
  new ActionError({
    code: 'LOAD_TARGET_UNREACHABLE',
    message: `the target does not respond to the pods of the load, so no load was sent: ${pods.map((pod) => `${nameOf(pod)}: ${pod.figures.unreachable ?? ''}`).join('; ')}`,
    hint: 'Give an address that pods of the cluster reach, such as http://NAME.NAMESPACE.svc.cluster.local of a Service; the security rules of the pods must let them out to it.',
  })

/** Sends a load by pods of the cluster, each with its share. */
class JobRun {
  readonly #load: ClusterLoad
  readonly #cluster: LoadCluster
  readonly #job: LoadJob
  readonly #limits: Limits
  readonly #pods: PodsOfLoad

  constructor(load: ClusterLoad, cluster: LoadCluster, { job, maker }: MadeLoad, limits: Limits) {
    this.#load = load
    this.#cluster = cluster
    this.#job = job
    this.#limits = limits
    this.#pods = new PodsOfLoad(cluster.kubernetes, load, maker)
  }

  async run({ onLine, onSent }: Observer): Promise<K6Result> {
    const { remove } = this.#cluster.jobs
    try {
      await this.#awaitPods(onLine)
      const isOfUser = this.#job.imported !== undefined
      const merged = new MergedLoad(
        this.#pods.all.map(({ figures }) => figures),
        isOfUser,
      )
      onSent?.(merged)
      const end = await this.#awaitEnd()
      for (const line of remarksOf(this.#pods.all)) onLine(line)
      const output = this.#pods.all.flatMap(({ figures }) => figures.texts).join('\n')
      const summary = merged.summary(this.#job.startAt + this.#load.warmUp)
      return {
        ...end,
        output,
        seconds: merged.seconds(),
        ...(summary !== undefined && { summary }),
      }
    } finally {
      // After the step has ended this does nothing: the post step removes it then.
      await remove(this.#load.namespace, this.#job.name).catch((error: unknown) => {
        if (this.#limits.signal?.aborted !== true)
          onLine(`the Job is left to its end: ${String(error)}`)
      })
    }
  }

  /** Waits until the common start, unless it is clear earlier that some pod will miss it. */
  async #awaitPods(onLine: (line: string) => void): Promise<void> {
    const { startAt } = this.#job
    const { clock } = this.#cluster
    onLine(
      `${plural(this.#load.pods, 'pod')} of Job ${this.#job.name} begin together at ${new Date(startAt).toISOString()}`,
    )
    while (clock.now() < startAt) {
      await this.#poll()
      await clock.sleep(Math.max(1, Math.min(PAUSE, startAt - clock.now())), this.#limits.signal)
    }
    await this.#poll()
    const late = this.#pods.all.filter(({ state }) => state === 'none' || state === 'coming')
    if (late.length > 0) throw notStarted(late, this.#load)
  }

  async #poll(): Promise<void> {
    await this.#pods.refresh()
    const all = this.#pods.all
    const deaf = all.filter(({ figures }) => figures.unreachable !== undefined)
    if (deaf.length > 0) throw unreachable(deaf)
  }

  async #awaitEnd(): Promise<PodsEnd> {
    const { clock } = this.#cluster
    const { interrupt, signal } = this.#limits
    for (;;) {
      await this.#poll()
      if (interrupt?.aborted === true) return this.#stop()
      const end = this.#end()
      if (end !== undefined) return end
      await clock.sleep(PAUSE, signal)
    }
  }

  /** Ends the load early. Only at its end does k6 report the figures of a user's script. */
  async #stop(): Promise<PodsEnd> {
    const { clock, jobs } = this.#cluster
    if (this.#job.imported === undefined) return { exitCode: STOPPED }
    await jobs.remove(this.#load.namespace, this.#job.name)
    const until = clock.now() + STOPS_WITHIN
    while (this.#pods.all.some(isReporting) && clock.now() < until) {
      await clock.sleep(PAUSE, this.#limits.signal)
      await this.#poll()
    }
    return { exitCode: STOPPED }
  }

  #end(): PodsEnd | undefined {
    const all = this.#pods.all
    const isLate = this.#cluster.clock.now() > this.#job.endsAt
    const lost = all.filter(({ state }) => state === 'lost' || (isLate && state !== 'done'))
    if (lost.length > 0) return { exitCode: 1, failure: lostPods(lost) }
    if (!all.every(({ state }) => state === 'done')) return undefined
    const codes = all.map((pod) => pod.exitCode ?? 0)
    return { exitCode: codes.find((code) => code !== 0 && code !== CROSSED) ?? 0 }
  }
}

/** Largest script in bytes: a ConfigMap is limited to 1 MiB. */
const MOST = 900 * 2 ** 10

const readScript = async (path: string | undefined) => {
  if (path === undefined) return undefined
  const script = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new ActionError({
      code: 'LOAD_SCRIPT_INVALID',
      message: `the script of the load cannot be read: ${messageOf(error)}`,
      hint: 'Paths are relative to the workspace: run actions/checkout first.',
    })
  })
  if (Buffer.byteLength(script) <= MOST) return { [podScriptFile(path)]: script }
  throw new ActionError({
    code: 'LOAD_SCRIPT_INVALID',
    message: `the script of the load is larger than ${MOST / 2 ** 10} KiB`,
    hint: 'It goes to the pods by a ConfigMap: leave data out of it, or fetch them in setup().',
  })
}

/**
 * k6 in pods of the cluster, which share the load by execution segments. Runs the output of
 * `podScript`; the figures are the sum over all pods.
 */
export const jobK6InCluster = (
  load: ClusterLoad,
  given: ScriptEnvironment,
  cluster: LoadCluster,
): K6 => ({
  run: async (script, environment, limits, observer) => {
    if (!('text' in script)) throw new Error('pods get a generated script')
    const imported = await readScript(script.imported)
    const { kubernetes, jobs, clock } = cluster
    const left = await removeLeftovers(kubernetes, jobs.remove, load.namespace, clock.now())
    if (left.length > 0) observer.onLine(`removed what earlier loads left: ${left.join(', ')}`)
    const values = { ...given.values, ...environment }
    const what = { script: script.text, imported, values, secrets: given.variables }
    const made = await new PodMaking(load, cluster, what, limits).make(observer.onLine)
    return new JobRun(load, cluster, made, limits).run(observer)
  },
})
