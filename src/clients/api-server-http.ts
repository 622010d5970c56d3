import { ActionError, messageOf } from '../values/action-error.ts'
import type { ClusterEndpoint } from './cluster.ts'
import { exchange, type HttpAnswer } from './http-exchange.ts'
import { attemptSignal, pauseFor } from './time-limit.ts'
import { isFinal } from './timed-request.ts'

export type FailureKind = 'unreachable' | 'certificate' | 'unauthorized' | 'forbidden' | 'refused'

/** Why a question was not answered. */
export class ApiServerFailure extends Error {
  readonly kind: FailureKind
  /** Milliseconds by which the server's clock is ahead of ours, where it said its time. */
  readonly skew: number | undefined

  constructor(kind: FailureKind, message: string, skew?: number) {
    super(message)
    this.kind = kind
    this.skew = skew
  }
}

/** Pauses after an attempt without an answer, the limit of one attempt and of all: below 15 s. */
const PAUSES = [500, 1500]
const ATTEMPT = 6000
const TOTAL = 12_000

/**
 * One POST. A refusal is an answer; no answer, rate limits and failures of the server are tried up to
 * three times.
 * @throws ApiServerFailure at most 15 s after the call; ActionError TIMED_OUT
 */
export const postToApiServer = async (
  endpoint: ClusterEndpoint,
  token: string,
  path: string,
  body: string,
): Promise<HttpAnswer> => {
  const deadline = Date.now() + TOTAL
  for (let round = 0; ; round++) {
    const pause = PAUSES[round]
    const isLast = pause === undefined || Date.now() + pause >= deadline
    try {
      const answer = await attempt(endpoint, token, path, body, deadline - Date.now())
      if (isLast || (answer.status !== 429 && answer.status < 500)) return answer
    } catch (failure) {
      if (failure instanceof ActionError) throw failure
      if (isLast || isFinal(failure)) throw failureOf(failure)
    }
    await pauseFor(pause)
  }
}

const attempt = (
  { server, certificateAuthority }: ClusterEndpoint,
  token: string,
  path: string,
  body: string,
  left: number,
): Promise<HttpAnswer> =>
  exchange(new URL(path, server), {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      accept: 'application/json',
    },
    body,
    certificateAuthority,
    signal: attemptSignal(Math.min(ATTEMPT, left)),
  })

const CERTIFICATE = /^(CERT_|ERR_TLS_CERT|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO)/

const failureOf = (error: unknown): ApiServerFailure => {
  const { name, code } = Object(error) as { name?: unknown; code?: unknown }
  if (name === 'TimeoutError' || name === 'AbortError') {
    return new ApiServerFailure('unreachable', 'no answer in time')
  }
  const reason = typeof code === 'string' ? code : ''
  const message = messageOf(error)
  const text = message.includes(reason) ? message : `${reason}: ${message}`
  return new ApiServerFailure(CERTIFICATE.test(reason) ? 'certificate' : 'unreachable', text)
}
