import type { Clock } from '../../core/clock.ts'
import { ActionError } from '../../values/action-error.ts'
import { ProcessError } from '../process/process-failure.ts'
import { type RetryPolicy, withRetries } from '../http/retry.ts'

/** The registry keeps uploaded layers: another attempt only sends the rest. */
const POLICY: RetryPolicy = {
  pauses: [2000, 5000, 15_000],
  attempt: 30 * 60_000,
  total: 60 * 60_000,
}

/** How podman, buildah and BuildKit print an unexpected status. */
const STATUS =
  /(?:HTTP status|status code|StatusCode|status from [A-Z]+ request to \S+):? ?(429|5\d\d)\b(?: ([A-Z][A-Za-z ]*))?/

const CONNECTION =
  /connection reset by peer|connection refused|broken pipe|use of closed network connection|i\/o timeout|TLS handshake timeout|\bEOF\b|toomanyrequests|no route to host/i

/** Printed without a login, but also if its token could not be read. */
const WITHOUT_TOKEN = /authentication required/i

/** The registry's reason for a failed push, if transient; undefined for anything else. */
const registryTrouble = (output: string): string | undefined => {
  const [, status, words = ''] = STATUS.exec(output) ?? []
  if (status !== undefined)
    return `the registry returned ${[status, words.trim()].join(' ').trim()}`
  const [lost] = CONNECTION.exec(output) ?? []
  return lost === undefined ? undefined : `the registry did not take it: ${lost}`
}

const troubleOf = (error: unknown): string | undefined =>
  error instanceof ProcessError && error.code === 'PROCESS_FAILED'
    ? registryTrouble(error.output)
    : undefined

/** Whether a failed push may succeed on retry. */
export const mayArriveLater = (error: unknown): boolean =>
  troubleOf(error) !== undefined ||
  (error instanceof ProcessError && WITHOUT_TOKEN.test(error.output))

const unavailable = (what: string, why: string, cause: unknown): ActionError =>
  new ActionError({
    code: 'REGISTRY_UNAVAILABLE',
    message: `could not push ${what}: ${why}, however often it was tried`,
    hint: 'The image is built; the registry has a problem. Run the job again; ocistatus.oraclecloud.com says whether OCIR has one.',
    cause,
    isTransient: true,
  })

/**
 * Pushes, and retries while the registry fails or limits the rate.
 * @param isPush whether a failure is of the push, if the same process also builds
 * @throws ActionError REGISTRY_UNAVAILABLE, and every other failure of the process
 */
export const pushPatiently = async (
  { what, clock, onLine }: { what: string; clock: Clock; onLine: (line: string) => void },
  push: () => Promise<unknown>,
  isPush: (output: string) => boolean = () => true,
): Promise<void> => {
  const trouble = (error: unknown) =>
    error instanceof ProcessError && isPush(error.output) ? troubleOf(error) : undefined
  let refusals = 0
  const mayHaveLogin = (error: unknown) =>
    error instanceof ProcessError && WITHOUT_TOKEN.test(error.output) && refusals++ === 0
  try {
    await withRetries(POLICY, clock, push, (error) => {
      const why = trouble(error)
      if (why !== undefined) onLine(`could not push ${what}: ${why}`)
      return { mayRepeat: why !== undefined || mayHaveLogin(error) }
    })
  } catch (error) {
    const why = trouble(error)
    throw why === undefined ? error : unavailable(what, why, error)
  }
}
