import type { Probe, ProbeResponse, ProbeRequest } from '../../../clients/http/http-probe.ts'
import type { Progress } from '../../../core/progress.ts'
import { ActionError } from '../../../values/action-error.ts'
import { joinUrl } from '../../../values/network/url.ts'
import { formatStatuses, hasStatus, type Statuses } from '../../../values/network/statuses.ts'
import type { Waiting } from '../../until.ts'
import type { Target } from './target.ts'

/** The request to a release, and the expected response. */
export interface ExpectedResponse {
  /** By default `/`, or the first path that an Ingress routes. */
  readonly path?: string | undefined
  readonly statuses: Statuses
  /** The host name for targets without one. */
  readonly host?: string | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
}

/** Statuses of something that is starting or overloaded: transient. */
const PASSING = new Set([408, 421, 425, 429, 500, 502, 503, 504])
/**
 * This many equal definite responses in a row come from the application: old pods may respond at
 * first.
 */
const DEFINITE = 3
/** Milliseconds that a controller may not know an Ingress yet: it returns 404 until then. */
const ROUTED = 30_000

type Asked = Exclude<Target, { is: 'unprobed' }>

const requestOf = (target: Asked, { path, host, headers }: ExpectedResponse): ProbeRequest => {
  if (target.is === 'tcp') return { url: target.url }
  const url = joinUrl(target.url, path ?? target.path ?? '/')
  return { url, host: target.host ?? host, headers }
}

const shownOf = (target: Asked, { path, host }: ExpectedResponse): string => {
  if (target.is === 'tcp') return target.shown
  const shown = joinUrl(target.shown, path ?? target.path ?? '/')
  return target.host === undefined && host !== undefined ? `${shown} (as ${host})` : shown
}

const isGood = (
  target: Asked,
  response: ProbeResponse,
  { statuses }: ExpectedResponse,
): boolean => {
  if ('status' in response) return hasStatus(statuses, response.status)
  if ('isConnected' in response) return true
  // It accepts connections and responds: nothing more is expected.
  return target.is === 'http' && target.isGuess === true && response.isForeign === true
}

export const describeResponse = (response: ProbeResponse): string => {
  if ('status' in response) return `status ${response.status}`
  return 'failure' in response ? response.failure : 'a connection'
}

const isDefinite = (
  response: ProbeResponse,
): response is Extract<ProbeResponse, { status: number }> =>
  'status' in response && !PASSING.has(response.status)

const silent = (shown: string, last: ProbeResponse): ActionError =>
  new ActionError({
    code: 'URL_DOES_NOT_ANSWER',
    message: `${shown} does not respond as it should: ${describeResponse(last)}`,
    hint:
      'status' in last
        ? 'The load balancer is reached; check the application and the requested path.'
        : 'Run ensure-network: clients need the listener port, and the load balancer needs ports 30000-32767 and 10256 of the pods.',
  })

const wrong = (shown: string, status: number, { statuses }: ExpectedResponse): ActionError =>
  new ActionError({
    code: 'URL_ANSWERS_WRONG',
    message: `${shown} responds with status ${status}, not with ${formatStatuses(statuses)}`,
    hint: 'Give a path that the application has ("path"), the statuses that are right ("expect-status"), the name that it is asked by ("host"), or "path: none" if nothing is to be asked.',
  })

/** How targets are probed. */
interface Asking {
  readonly probe: Probe
  /** Good responses required in a row. */
  readonly times: number
  readonly waiting: Waiting
  readonly progress: Progress
}

/** Probes one target until it has responded as expected this many times in a row. */
const awaitOne = async (
  target: Asked,
  desired: ExpectedResponse,
  { probe, times, waiting: { clock, deadline, signal }, progress }: Asking,
): Promise<ProbeResponse> => {
  const shown = shownOf(target, desired)
  const routed = target.is === 'http' && target.isRouted === true
  const begun = clock.now()
  let [inRow, wrongInRow, status] = [0, 0, 0]
  for (;;) {
    const last = await probe(requestOf(target, desired))
    inRow = isGood(target, last, desired) ? inRow + 1 : 0
    if (inRow >= times) return last
    if (inRow === 0 && isDefinite(last)) {
      wrongInRow = last.status === status ? wrongInRow + 1 : 1
      status = last.status
      const isHeard = !routed || status !== 404 || clock.now() - begun >= ROUTED
      if (wrongInRow >= DEFINITE && isHeard) throw wrong(shown, status, desired)
    } else wrongInRow = 0
    if (inRow === 0 && clock.now() >= deadline) throw silent(shown, last)
    if (inRow === 0) progress.waiting(`a response of ${shown}: ${describeResponse(last)}`)
    await clock.sleep(1_000, signal)
  }
}

const describe = (target: Asked, response: ProbeResponse): string => {
  const distrust = 'status' in response ? response.distrust : undefined
  const but = distrust === undefined ? '' : ` (its certificate is not trusted: ${distrust})`
  if ('status' in response) return `${target.shown} responds${but}`
  return `${target.shown} takes connections`
}

/**
 * Waits until every target of a release has responded, the required number of times in a row: a new
 * load balancer can lose its backends again when their first health check fails.
 *
 * @throws ActionError URL_DOES_NOT_ANSWER at the deadline, URL_ANSWERS_WRONG as soon as that is
 * certain
 */
export const awaitResponses = async (
  targets: readonly Target[],
  desired: ExpectedResponse,
  asking: Asking,
): Promise<void> => {
  const { progress } = asking
  for (const target of targets) {
    if (target.is === 'unprobed') {
      progress.info(`${target.shown} is not asked: ${target.why}`)
      continue
    }
    progress.info(describe(target, await awaitOne(target, desired, asking)))
  }
}
