import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { ActionError } from '../../../values/action-error.ts'
import { Fields, ShapeError } from '../../../values/fields.ts'
import { reportStart } from '../../process/command-line.ts'
import { endProcess } from '../../process/end-process.ts'
import { JsonStream } from '../json-stream.ts'
import type { Watch } from '../kubernetes.ts'
import { toolEnvironment } from '../../process/tool-environment.ts'

/** A watch that is refused this often in a row, without an object in between, is given up. */
const MAX_REFUSALS = 5

/** Permanent failures; all others, e.g. an unavailable server, may pass. */
const REFUSAL =
  /forbidden|Unauthorized|must be logged in|doesn't have a resource type|\(NotFound\)|ENOENT|localhost:8080|does not exist/i

/** Milliseconds before a broken watch is restarted, per failure in a row, and at most. */
const RESTART_DELAY = 1_000
const LONGEST_DELAY = 5_000

/** Milliseconds without a failure after which a watch counts as working. */
const STEADY = 10_000

const watchFailed = (reason: string): ActionError =>
  new ActionError({
    code: 'KUBERNETES_WATCH_FAILED',
    message: `the cluster could not be watched: ${reason.trim().split('\n').at(-1) ?? ''}`,
    hint: 'Check that the API server stays reachable and that the user may "watch" this kind.',
  })

/** Why an event is unusable. @throws every other error */
const flawOf = (error: unknown): string => {
  if (error instanceof ShapeError || error instanceof ActionError) return error.message
  throw error
}

/**
 * `kubectl get --watch`, restarted when the server closes it, as API servers do after some time.
 * Nothing is polled.
 */
export class KubectlWatch implements Watch {
  readonly failure: Promise<never>
  readonly #arguments: readonly string[]
  readonly #onObject: (object: Fields) => void
  readonly #onRestart: () => void
  #fail: (error: ActionError) => void = () => undefined
  #child: ChildProcess | undefined
  #timer: NodeJS.Timeout | undefined
  #failures = 0
  #refusals = 0
  #startedAt = 0
  #trouble: ActionError | undefined
  #stopped = false

  /** @param onRestart called at every restart: events in between may be lost */
  constructor(
    args: readonly string[],
    onObject: (object: Fields) => void,
    onRestart: () => void = () => undefined,
  ) {
    this.#arguments = args
    this.#onObject = onObject
    this.#onRestart = onRestart
    this.failure = new Promise<never>((_, reject) => (this.#fail = reject))
    this.failure.catch(() => undefined)
    this.#start()
  }

  trouble(): ActionError | undefined {
    const isSteady = performance.now() - this.#startedAt > STEADY
    return isSteady ? undefined : this.#trouble
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
    this.#startedAt = performance.now()
    reportStart({ command: 'kubectl', args: this.#arguments })
    const child = spawn('kubectl', [...this.#arguments], {
      env: toolEnvironment('kubectl', process.env),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#child = child
    const stream = new JsonStream()
    let errors = ''
    let flaw: string | undefined
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (flaw !== undefined) return
      try {
        for (const object of stream.push(text)) this.#take(new Fields(object, 'the event'))
      } catch (error) {
        // The next watch starts with a list of what exists.
        flaw = flawOf(error)
        endProcess(child)
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
    child.on('close', () => onEnd(flaw ?? errors))
  }

  #take(event: Fields): void {
    this.#onObject(event)
    this.#failures = 0
    this.#refusals = 0
    this.#trouble = undefined
  }

  #restart(reason: string): void {
    if (this.#stopped) return
    this.#failures++
    // API servers close watches after some time without an error.
    if (reason.trim() !== '') this.#trouble = watchFailed(reason)
    if (REFUSAL.test(reason) && ++this.#refusals > MAX_REFUSALS) {
      return this.#fail(this.#trouble ?? watchFailed(reason))
    }
    const delay = Math.min(RESTART_DELAY * this.#failures, LONGEST_DELAY)
    this.#timer = setTimeout(() => {
      this.#start()
      this.#onRestart()
    }, delay)
  }
}
