import type { Kubernetes, Pod } from '../kubernetes.ts'
import { CONTAINER, podSelector, type PodSettings } from './manifests.ts'
import type { PodMaker } from './pod-maker.ts'
import { PodFigures } from './pod-figures.ts'

/** Log lines per read: reports of two minutes, one per second. */
const LINES = 120

/** The phase of a pod. */
type PodState = 'none' | 'coming' | 'running' | 'done' | 'lost'

/** One pod of a load, with its reports. */
export interface PodOfLoad {
  readonly index: number
  readonly figures: PodFigures
  state: PodState
  /** Why it does not run, or stopped. */
  why: string
  /** Exit code of k6, if it ended by itself. */
  exitCode?: number
}

const whyOf = (pod: Pod): string => {
  const [container] = pod.containers
  const said = [container?.reason, container?.message, pod.reason, pod.message]
  return said.filter((text) => text !== undefined && text !== '').join(': ') || pod.phase
}

const stateOf = (pod: Pod): PodState => {
  if (pod.phase === 'Succeeded') return 'done'
  // The exit code is meaningful only if k6 ended by itself.
  const code = pod.containers[0]?.end?.exitCode
  if (pod.phase === 'Failed') return code !== undefined && code < 128 ? 'done' : 'lost'
  return pod.phase === 'Running' ? 'running' : 'coming'
}

/** The pods of a load, from the cluster's status and their logs. */
export class PodsOfLoad {
  readonly #kubernetes: Kubernetes
  readonly #namespace: string
  readonly #name: string
  readonly #indexOf: PodMaker['indexOf']
  readonly all: readonly PodOfLoad[]

  constructor(kubernetes: Kubernetes, { namespace, pods }: PodSettings, maker: PodMaker) {
    this.#kubernetes = kubernetes
    this.#namespace = namespace
    this.#name = maker.name
    this.#indexOf = (labels) => maker.indexOf(labels)
    this.all = Array.from({ length: pods }, (_, index) => ({
      ...{ index, figures: new PodFigures() },
      ...{ state: 'none', why: 'it was never made' },
    }))
  }

  /** Reads all of them once. A log that cannot be read now is read the next time. */
  async refresh(): Promise<void> {
    const found = await this.#kubernetes.list('pods', this.#namespace, podSelector(this.#name))
    await Promise.all(
      this.all.map((mine) =>
        this.#update(
          mine,
          found.find(({ labels }) => this.#indexOf(labels) === mine.index),
        ),
      ),
    )
  }

  async #update(mine: PodOfLoad, pod: Pod | undefined): Promise<void> {
    if (mine.state === 'done' || mine.state === 'lost') return
    if (pod === undefined) {
      if (mine.state !== 'none') Object.assign(mine, { state: 'lost', why: 'it was deleted' })
      return
    }
    const state = stateOf(pod)
    const isRead = state === 'coming' || (await this.#read(mine, pod.name))
    // Its final report counts: it has not ended until that is read.
    if (isRead || state === 'lost') mine.state = state
    const exitCode = pod.containers[0]?.end?.exitCode
    Object.assign(mine, { why: whyOf(pod), ...(exitCode !== undefined && { exitCode }) })
  }

  async #read({ figures }: PodOfLoad, pod: string): Promise<boolean> {
    try {
      figures.take(await this.#kubernetes.logs(this.#namespace, pod, CONTAINER, LINES))
      return true
    } catch {
      return false
    }
  }
}
