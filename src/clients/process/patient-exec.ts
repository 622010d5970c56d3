import { devNull } from 'node:os'

import type { Clock } from '../../core/clock.ts'
import type { Progress } from '../../core/progress.ts'
import { ActionError } from '../../values/action-error.ts'
import { formatDuration } from '../../values/duration.ts'
import type { Exec, ProcessRequest, ProcessResult } from './process.ts'
import { processFailure, ProcessError } from './process-failure.ts'

/** How long calls to an unavailable API server are retried. */
export interface Patience {
  readonly clock: Clock
  readonly progress: Pick<Progress, 'info'>
  readonly milliseconds: number
}

const PAUSE = 1_000

/** Messages for no connection, a broken one, or a server that is not ready or failed. */
const AWAY = [
  /connection refused|connection reset|broken pipe|connection lost|no route to host/i,
  /network is unreachable|i\/o timeout|TLS handshake timeout|Client\.Timeout|\bEOF\b/i,
  /was refused - did you specify|deadline exceeded|server closed idle connection/i,
  /ServiceUnavailable|currently unable to handle|apiserver (is )?(not ready|shutting down)/i,
  /etcdserver: (leader changed|request timed out)|unable to return a response in the time/i,
  /\(InternalError\)|Internal error occurred|an error on the server|too many requests/i,
]

/**
 * Without a kubeconfig, kubectl calls localhost; an image registry or a webhook is another server.
 */
const NOT_THE_CLUSTER = /localhost:8080|oci:\/\/|https:\/\/[^"\s]*\/v2\/|failed calling webhook/

const isAway = (error: unknown): error is ProcessError =>
  error instanceof ProcessError &&
  error.code === 'PROCESS_FAILED' &&
  !NOT_THE_CLUSTER.test(error.output) &&
  AWAY.some((pattern) => pattern.test(error.output))

/**
 * kubectl's messages for an API server's response that was truncated, empty, or another server's.
 */
const BROKEN =
  /unexpected end of JSON input|Object 'Kind' is missing|couldn't get version\/kind|invalid character .* looking for beginning of value|json parse error|serializer for \S+ doesn't exist/i

export const isBroken = (error: unknown): error is ProcessError =>
  error instanceof ProcessError && BROKEN.test(error.output)

/**
 * Disables the cache: it may contain a broken response and repeat it, even in later jobs on the
 * machine.
 */
const UNCACHED = { KUBECACHEDIR: devNull }

const away = (
  error: ProcessError,
  { command, args }: ProcessRequest,
  after: number,
): ActionError => {
  const verb = args.find((word) => !word.startsWith('-')) ?? ''
  const time = after < PAUSE ? '' : ` for ${formatDuration(after)}`
  return new ActionError({
    code: 'CLUSTER_UNREACHABLE',
    message: `the Kubernetes API did not respond to ${command} ${verb}${time}: ${error.lastLine}`,
    hint:
      'The runner must reach the Kubernetes API endpoint: use its public endpoint and allow the ' +
      'runner on TCP 6443, or run the job inside the VCN. If it was reached before, run again.',
    cause: error,
    isTransient: true,
  })
}

/** Fails for an exit code that the caller accepts if the server was unavailable. */
const answered = (request: ProcessRequest, result: ProcessResult): ProcessResult => {
  const { exitCode, stdout, stderr } = result
  if (exitCode === 0 || stdout !== '') return result
  const failure = processFailure(
    request,
    { exitCode, signal: null, timedOut: false, aborted: false },
    stderr,
  )
  if (isAway(failure)) throw failure
  return result
}

/** Runs tools; after a broken response, without their cache. */
const mistrustful = (exec: Exec): Exec => {
  let more: ProcessRequest['env'] = {}
  return async (request) => {
    try {
      return await exec({ ...request, env: { ...request.env, ...more } })
    } catch (error) {
      if (isBroken(error)) more = UNCACHED
      throw error
    }
  }
}

/**
 * Runs kubectl and Helm, and retries what fails because the API server is unavailable. What must
 * not be retried blindly fails at once: its caller first checks what was done.
 * @throws ActionError CLUSTER_UNREACHABLE, and what `exec` throws for any other reason
 */
export const patientExec = (process: Exec, patience?: Patience): Exec => {
  const exec = mistrustful(process)
  return async (request) => {
    const started = patience?.clock.now() ?? 0
    for (let attempt = 1; ; attempt++) {
      try {
        return answered(request, await exec(request))
      } catch (error) {
        if (!isAway(error)) throw error
        const after = (patience?.clock.now() ?? 0) - started
        const left = (patience?.milliseconds ?? 0) - after
        if (patience === undefined || request.once === true || left < PAUSE) {
          throw away(error, request, after)
        }
        if (attempt === 1)
          patience.progress.info(`${away(error, request, 0).message}; asking again`)
        await patience.clock.sleep(PAUSE, request.signal)
      }
    }
  }
}
