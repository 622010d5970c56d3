import { createHash } from 'node:crypto'

import type { Clock } from './context.ts'
import { type OciRequest, type OciResponse, ServiceError } from './service.ts'

interface Answered {
  readonly bodyHash: string
  readonly time: number
  readonly response: Promise<OciResponse>
}

/** How long a retry token is remembered, in milliseconds (24 hours is commonly stated). */
const REMEMBERED = 24 * 60 * 60_000

/**
 * Implements `opc-retry-token`: a POST repeated with the same token, path and principal is not
 * executed again, but gets the first response, even while the first is still in progress. A refused
 * request may be retried.
 */
export class RetryTokens {
  readonly #answered = new Map<string, Answered>()
  readonly #clock: Clock

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Throws 409 InvalidatedRetryToken if the token is reused with another body. */
  async run(request: OciRequest, handle: () => Promise<OciResponse>): Promise<OciResponse> {
    const token = request.headers['opc-retry-token']
    if (request.method !== 'POST' || typeof token !== 'string') return await handle()
    this.#forgetOld()
    const key = JSON.stringify([request.principal.id, request.path, token])
    const bodyHash = hash(request.body)
    const known = this.#answered.get(key)
    if (known?.bodyHash === bodyHash) return await known.response
    if (known) throw invalidated(token)
    const response = handle()
    this.#answered.set(key, { bodyHash, time: this.#clock.now(), response })
    try {
      return await response
    } catch (error) {
      this.#answered.delete(key)
      throw error
    }
  }

  #forgetOld(): void {
    for (const [key, { time }] of this.#answered) {
      if (this.#clock.now() - time < REMEMBERED) return
      this.#answered.delete(key)
    }
  }
}

const hash = (body: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(body) ?? '')
    .digest('hex')

const invalidated = (token: string): ServiceError =>
  new ServiceError(
    409,
    'InvalidatedRetryToken',
    `The retry token ${token} was used before with another request body`,
  )
