import { ContainerProbes, type ProbeKind } from '../containers/container-probes.ts'
import type { ContainerRecord } from '../containers/container-record.ts'
import type { PodEvent } from './pod-api.ts'
import type { PodContext } from './pod-context.ts'

type Note = (event: PodEvent, record: ContainerRecord) => void

/**
 * Runs the probes of all containers of one pod; writes verdicts into the records and wakes the
 * worker.
 */
export class PodProbes {
  readonly #context: Pick<PodContext, 'connect' | 'exec'>
  readonly #note: Note
  readonly #wake: () => void
  readonly #running = new Map<ContainerRecord, ContainerProbes>()
  #dead: { record: ContainerRecord; kind: ProbeKind }[] = []

  constructor(context: Pick<PodContext, 'connect' | 'exec'>, note: Note, wake: () => void) {
    this.#context = context
    this.#note = note
    this.#wake = wake
  }

  /** Starts the probes of a container that has just started; does nothing if it is not running. */
  start(record: ContainerRecord, podIP: string): void {
    this.stop(record)
    const { state, id, spec } = record
    if (state.kind !== 'running' || !id) return
    const reach = {
      connect: this.#context.connect,
      exec: (command: readonly string[], timeoutMs: number) =>
        this.#context.exec(id, command, timeoutMs),
    }
    const probes = new ContainerProbes(
      spec,
      state.startedAt,
      { podIP, reach },
      {
        failed: (kind, message) =>
          this.#note(
            { type: 'Warning', reason: 'Unhealthy', message: `${kind} probe failed: ${message}` },
            record,
          ),
        started: () => {
          record.started = true
          this.#wake()
        },
        ready: (isReady) => {
          record.ready = isReady
          this.#wake()
        },
        dead: (kind) => {
          this.#dead.push({ record, kind })
          this.#wake()
        },
      },
    )
    this.#running.set(record, probes)
    probes.start()
  }

  stop(record: ContainerRecord): void {
    this.#running.get(record)?.stop()
    this.#running.delete(record)
    this.#dead = this.#dead.filter((each) => each.record !== record)
  }

  stopAll(): void {
    for (const record of [...this.#running.keys()]) this.stop(record)
  }

  /** Returns the containers that have to be restarted, each only once. */
  takeDead(): { record: ContainerRecord; kind: ProbeKind }[] {
    const dead = this.#dead
    this.#dead = []
    return dead
  }
}
