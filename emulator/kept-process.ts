import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { endProcess } from './process.ts'

const RESTART_MILLISECONDS = 500

interface KeptProcessOptions {
  /** Starts the process and resolves when it is ready; ends a process that did not become ready. */
  readonly begin: () => Promise<ChildProcess>
  /** Receives each new process id. */
  readonly onPid: (pid: number) => void
  readonly complain: (problem: string) => void
}

/** A process that is restarted when it ends, until it is stopped. */
export class KeptProcess {
  readonly #options: KeptProcessOptions
  #child: ChildProcess | undefined
  #restarting: Promise<void> | undefined
  #stopped = false

  constructor(options: KeptProcessOptions) {
    this.#options = options
  }

  /** Starts it for the first time. @throws what `begin` throws */
  async start(): Promise<void> {
    const child = await this.#options.begin()
    this.#child = child
    this.#options.onPid(child.pid ?? 0)
    void gone(child).then(() => (this.#restarting = this.#restart()))
  }

  async stop(): Promise<void> {
    this.#stopped = true
    await this.#restarting
    const child = this.#child
    if (child?.pid !== undefined && !hasEnded(child)) {
      await endProcess(child.pid, 5)
      await gone(child)
    }
  }

  async #restart(): Promise<void> {
    while (!this.#stopped) {
      await sleep(RESTART_MILLISECONDS)
      if (this.#stopped) return
      try {
        return await this.start()
      } catch (error) {
        this.#options.complain(String(error))
      }
    }
  }
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null

const gone = async (child: ChildProcess): Promise<void> => {
  if (!hasEnded(child)) await once(child, 'exit')
}
