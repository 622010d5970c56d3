import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { ActionError } from '../values/action-error.ts'
import { endProcess } from './end-process.ts'
import { JsonStream } from './json-stream.ts'
import type { Watch } from './kubernetes.ts'
import { toolEnvironment } from './tool-environment.ts'

/** A watch that breaks this often in a row, without a single object between, is given up. */
const maxFailures = 5

/** Milliseconds before a broken watch is started again, times the failures in a row. */
const restartDelay = 1_000

/**
 * `kubectl get --watch` that is started again when the server closes it, as API servers do after
 * some time. Nothing is polled.
 */
export class KubectlWatch implements Watch {
  readonly failure: Promise<never>
  readonly #arguments: readonly string[]
  readonly #onObject: (object: unknown) => void
  #fail: (error: ActionError) => void = () => undefined
  #child: ChildProcess | undefined
  #timer: NodeJS.Timeout | undefined
  #failures = 0
  #stopped = false

  constructor(args: readonly string[], onObject: (object: unknown) => void) {
    this.#arguments = args
    this.#onObject = onObject
    this.failure = new Promise<never>((_, reject) => (this.#fail = reject))
    this.failure.catch(() => undefined)
    this.#start()
  }

  async stop(): Promise<void> {
    this.#stopped = true
    clearTimeout(this.#timer)
    const child = this.#child
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
    await new Promise<void>((resolve) => {
      child.once('close', () => resolve())
      endProcess(child)
    })
  }

  #start(): void {
    const child = spawn('kubectl', [...this.#arguments], {
      env: toolEnvironment('kubectl', process.env),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#child = child
    const stream = new JsonStream()
    let errors = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      for (const object of stream.push(text)) {
        this.#failures = 0
        this.#onObject(object)
      }
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
    let ended = false
    const onEnd = (reason: string) => {
      if (ended) return
      ended = true
      this.#restart(reason)
    }
    child.on('error', (error) => onEnd(error.message))
    child.on('close', () => onEnd(errors))
  }

  #restart(reason: string): void {
    if (this.#stopped) return
    if (++this.#failures > maxFailures) {
      return this.#fail(
        new ActionError({
          code: 'KUBERNETES_WATCH_FAILED',
          message: `the cluster could not be watched: ${reason.trim().split('\n').at(-1) ?? ''}`,
          hint: 'Check that the API server stays reachable and that the user may "watch" this kind.',
        }),
      )
    }
    this.#timer = setTimeout(() => this.#start(), restartDelay * this.#failures)
  }
}
