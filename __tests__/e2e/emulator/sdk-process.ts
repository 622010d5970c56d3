import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { createInterface } from 'node:readline'

interface Outcome {
  readonly result?: unknown
  readonly error?: string
}

/** operations.py as a process that is asked one thing after the other: its imports take seconds. */
export class SdkProcess {
  readonly #child: ChildProcessWithoutNullStreams
  readonly #lines: AsyncIterator<string>
  #stderr = ''
  #last: Promise<unknown> = Promise.resolve()

  constructor(python: string, argv: readonly string[], env: NodeJS.ProcessEnv) {
    this.#child = spawn(python, argv, { env })
    this.#child.stderr.on('data', (data: Buffer) => (this.#stderr += data.toString()))
    this.#child.on('error', (error) => (this.#stderr += error.message))
    this.#lines = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]()
  }

  call<T>(operation: string, argv: readonly string[]): Promise<T> {
    const call = this.#last.then(() => this.#ask(operation, argv)) as Promise<T>
    this.#last = call.catch(() => undefined)
    return call
  }

  /** Its stdin ends, and so does it. */
  end(): void {
    this.#child.stdin.end()
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
