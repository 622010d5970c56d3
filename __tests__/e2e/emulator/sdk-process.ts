import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { createInterface } from 'node:readline'

interface Outcome {
  readonly result?: unknown
  readonly error?: string
}

/**
 * Runs operations.py as one process for several calls, one at a time, because its imports take
 * seconds.
 */
export class SdkProcess {
  readonly #child: ChildProcessWithoutNullStreams
  readonly #lines: AsyncIterator<string>
  readonly #ended: Promise<void>
  #stderr = ''
  #last: Promise<unknown> = Promise.resolve()

  constructor(python: string, script: string, environment: object, env: NodeJS.ProcessEnv) {
    this.#child = spawn(python, [script], { env })
    this.#child.stdin.on('error', (error) => (this.#stderr += error.message))
    this.#child.stdin.write(`${JSON.stringify(environment)}\n`)
    this.#child.stderr.on('data', (data: Buffer) => (this.#stderr += data.toString()))
    this.#ended = new Promise((resolve) => {
      this.#child.once('close', () => resolve())
      this.#child.once('error', (error) => {
        this.#stderr += error.message
        resolve()
      })
    })
    this.#lines = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]()
  }

  call<T>(operation: string, argv: readonly string[]): Promise<T> {
    const call = this.#last.then(() => this.#ask(operation, argv)) as Promise<T>
    this.#last = call.catch(() => undefined)
    return call
  }

  /** Closes its stdin, which ends it. */
  async end(): Promise<void> {
    this.#child.stdin.end()
    await this.#ended
  }

  async #ask(operation: string, argv: readonly string[]): Promise<unknown> {
    this.#child.stdin.write(`${JSON.stringify([operation, ...argv])}\n`)
    const line = await this.#lines.next()
    if (line.done) throw new Error(`the SDK's process ended: ${this.#stderr.slice(-2000)}`)
    const outcome = JSON.parse(line.value) as Outcome
    if (outcome.error !== undefined) throw new Error(outcome.error)
    return outcome.result
  }
}
