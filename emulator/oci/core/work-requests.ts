import type { Context } from './context.ts'
import { incorrectState } from './service.ts'
import type { Collection } from './store.ts'
import type { WorkRequest } from './work-request.ts'

/** The job of one kind of work request. */
export interface Job {
  /** The resource's `actionType` when the job is done. */
  readonly done: 'CREATED' | 'UPDATED' | 'DELETED'
  /**
   * Does the work. Called again after a restart, so it must continue from the state that it finds.
   * An error makes the work request FAILED.
   */
  run(request: WorkRequest, log: (message: string) => void, signal: AbortSignal): Promise<void>
  /** Called when the work request ends; `error` is set if it failed. */
  finish(request: WorkRequest, error?: Error): void
}

interface StartDetails {
  readonly operationType: string
  readonly compartmentId: string
  readonly clusterId: string
  readonly entityType: string
  readonly identifier: string
  readonly entityUri: string
  readonly input?: unknown
}

/** Shares of a work request's total time after which it starts, and after which the work begins. */
const STARTS_AT = 0.2
const WORKS_AT = 0.5

/**
 * Runs the work requests of all services in real time; they can be resumed. Each takes
 * `settings.poolMilliseconds`, or longer if the work itself takes longer.
 */
export class WorkRequests {
  readonly #context: Context
  readonly #items: Collection<WorkRequest>
  readonly #jobs = new Map<string, Job>()
  readonly #running = new Map<string, Promise<void>>()
  readonly #stop = new AbortController()

  constructor(context: Context) {
    this.#context = context
    this.#items = context.store.collection<WorkRequest>('workRequests')
  }

  /** Registers the job for an operation type. */
  define(operationType: string, job: Job): void {
    this.#jobs.set(operationType, job)
  }

  /** Accepts a work request and returns its OCID; the work continues in the background. */
  start(details: StartDetails): string {
    const { input, entityType, identifier, entityUri, ...rest } = details
    const request = this.#items.put({
      id: this.#context.newOcid('clustersworkrequest'),
      ...rest,
      status: 'ACCEPTED',
      resources: [{ actionType: 'IN_PROGRESS', entityType, identifier, entityUri }],
      timeAccepted: this.#time(),
      errors: [],
      logs: [],
      input: input ?? null,
    })
    this.#log(request.id, `${request.operationType} accepted`)
    this.#carryOut(request.id)
    return request.id
  }

  /**
   * Requires that the cluster has no other work request: OKE runs one at a time for a cluster and
   * what belongs to it.
   *
   * @throws ServiceError 409 IncorrectState while another is in progress
   */
  requireNone(clusterId: string): void {
    const [other] = this.#items.list((item) => item.clusterId === clusterId && !item.timeFinished)
    if (other === undefined) return
    throw incorrectState(
      `cluster ${clusterId} has a work request in progress: ${other.operationType} ${other.id}`,
    )
  }

  /**
   * Resumes the unfinished work requests of a saved state. Call it once, after all jobs are
   * defined.
   */
  resume(): void {
    for (const { id } of this.#items.list((item) => !item.timeFinished)) this.#carryOut(id)
  }

  /** Resolves when no work request is running any more. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running.values())
  }

  /** Interrupts all work; unfinished work requests stay so in the store. */
  async close(): Promise<void> {
    this.#stop.abort()
    await this.idle()
  }

  #carryOut(id: string): void {
    if (this.#running.has(id)) return
    const work = this.#run(id)
      .catch((error: unknown) => {
        // Only work that close() interrupts may continue after a restart; any other error fails the
        // request.
        if (!this.#stop.signal.aborted) this.#finish(id, asError(error))
      })
      .finally(() => this.#running.delete(id))
    this.#running.set(id, work)
  }

  async #run(id: string): Promise<void> {
    const job = this.#job(id)
    await this.#reach(id, STARTS_AT)
    if (this.#get(id).status === 'ACCEPTED') {
      this.#items.put({ ...this.#get(id), status: 'IN_PROGRESS', timeStarted: this.#time() })
      this.#log(id, `${this.#get(id).operationType} started`)
    }
    await this.#reach(id, WORKS_AT)
    await job.run(this.#get(id), (message) => this.#log(id, message), this.#stop.signal)
    await this.#reach(id, 1)
    this.#finish(id)
  }

  /** Waits until this share of the total time has passed; rejects if closed before that. */
  async #reach(id: string, share: number): Promise<void> {
    const { signal } = this.#stop
    const whole = this.#context.settings.poolMilliseconds
    const passed = this.#context.clock.now() - Date.parse(this.#get(id).timeAccepted)
    const left = Math.min(whole, share * whole - passed)
    if (left > 0) await this.#context.clock.sleep(left, signal)
    signal.throwIfAborted()
  }

  #finish(id: string, error?: Error): void {
    const job = this.#job(id)
    job.finish(this.#get(id), error)
    const timestamp = this.#time()
    if (error) this.#log(id, error.message)
    const request = this.#get(id)
    const actionType = error ? 'FAILED' : job.done
    this.#items.put({
      ...request,
      status: error ? 'FAILED' : 'SUCCEEDED',
      timeFinished: timestamp,
      resources: request.resources.map((resource) => ({ ...resource, actionType })),
      errors: error ? [{ code: errorCode(error), message: error.message, timestamp }] : [],
    })
    this.#log(id, `${request.operationType} ${error ? 'failed' : 'succeeded'}`)
  }

  #get(id: string): WorkRequest {
    const request = this.#items.get(id)
    if (!request) throw new Error(`work request ${id} is not in the store`)
    return request
  }

  #job(id: string): Job {
    const { operationType } = this.#get(id)
    const job = this.#jobs.get(operationType)
    if (!job) throw new Error(`no job is defined for ${operationType}`)
    return job
  }

  #log(id: string, message: string): void {
    const request = this.#get(id)
    this.#items.put({ ...request, logs: [...request.logs, { message, timestamp: this.#time() }] })
  }

  #time(): string {
    return new Date(this.#context.clock.now()).toISOString()
  }
}

const asError = (thrown: unknown): Error =>
  thrown instanceof Error ? thrown : new Error(String(thrown))

const errorCode = (error: Error): string =>
  'code' in error && typeof error.code === 'string' ? error.code : 'InternalError'
