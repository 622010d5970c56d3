import { randomBytes } from 'node:crypto'

import { messageOf } from '../../../values/action-error.ts'
import type { ClusterLoad, LoadCluster } from './cluster-load.ts'
import type { LoadJob } from './manifests.ts'
import { indexedJob, type PodMaker } from './pod-maker.ts'
import { byOperator, hasTestRuns } from './test-run.ts'

/** A load whose pods are being made. */
export interface MadeLoad {
  readonly job: LoadJob
  readonly maker: PodMaker
}

interface Limits {
  /** Milliseconds from the common start after which nothing of it may be left. */
  readonly timeout: number
  readonly signal?: AbortSignal | undefined
}

/** What a load consists of, besides its times. */
type Given = Pick<LoadJob, 'script' | 'imported' | 'values' | 'secrets'>

/** Has the pods of a load made, by k6's operator or else by a Job of our own. */
export class PodMaking {
  readonly #load: ClusterLoad
  readonly #cluster: LoadCluster
  readonly #given: Given
  readonly #signal: AbortSignal | undefined
  readonly #timeout: number

  constructor(load: ClusterLoad, cluster: LoadCluster, given: Given, limits: Limits) {
    this.#load = load
    this.#cluster = cluster
    this.#given = given
    this.#signal = limits.signal
    this.#timeout = limits.timeout
  }

  async make(onLine: (line: string) => void): Promise<MadeLoad> {
    return (await this.#byOperator(onLine)) ?? this.#byJob()
  }

  /** Undefined where the operator is not wanted, not there, or not for us. */
  async #byOperator(onLine: (line: string) => void): Promise<MadeLoad | undefined> {
    const { operator, namespace } = this.#load
    if (operator === 'never') return undefined
    try {
      if (!(await hasTestRuns(this.#cluster.kubernetes, namespace))) return undefined
      const job = this.#job()
      const maker = byOperator(this.#cluster, this.#load, job, this.#signal)
      const made = await this.#start(job, maker)
      onLine(`k6's operator makes the pods, by TestRun ${job.name}`)
      return made
    } catch (error) {
      this.#signal?.throwIfAborted()
      onLine(`k6's operator is not used, a Job is: ${messageOf(error)}`)
      return undefined
    }
  }

  #byJob(): Promise<MadeLoad> {
    const job = this.#job()
    return this.#start(job, indexedJob(this.#cluster.kubernetes, this.#load, job))
  }

  async #start(job: LoadJob, maker: PodMaker): Promise<MadeLoad> {
    const { note, remove } = this.#cluster.jobs
    await note(this.#load.namespace, job.name)
    try {
      await maker.make()
      return { job, maker }
    } catch (error) {
      await remove(this.#load.namespace, job.name).catch(() => undefined)
      throw error
    }
  }

  #job(): LoadJob {
    const madeAt = this.#cluster.clock.now()
    const startAt = madeAt + this.#load.startWithin
    const endsAt = startAt + this.#timeout
    return {
      name: `load-${randomBytes(4).toString('hex')}`,
      ...this.#given,
      madeAt,
      startAt,
      endsAt,
    }
  }
}
