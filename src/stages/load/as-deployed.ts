import { defaults } from '../../values/defaults.ts'
import { callOf, type LoadCall } from '../../values/load/load-call.ts'
import type { Headers } from '../../values/network/headers.ts'
import type { Statuses } from '../../values/network/statuses.ts'

/** The request with which a deployment checks its release. */
interface AskedRelease {
  readonly path?: string | undefined
  readonly 'expect-status'?: Statuses | undefined
  readonly headers?: Headers | undefined
}

interface GivenRequests {
  readonly path?: string | undefined
  readonly requests?: readonly LoadCall[] | undefined
  readonly headers?: Headers | undefined
}

/** Headers of the first, without those that the second has by whatever case. */
const under = (first: Headers, second: Headers): Headers => {
  const names = Object.keys(second).map((name) => name.toLowerCase())
  const left = Object.entries(first).filter(([name]) => !names.includes(name.toLowerCase()))
  return { ...Object.fromEntries(left), ...second }
}

/**
 * Fills in what a load to the release does not set: the path, the headers and the accepted statuses
 * of the deployment's own check.
 */
export const asDeployed = (load: GivenRequests, release: AskedRelease): GivenRequests => {
  const headers = under(release.headers ?? {}, load.headers ?? {})
  if (load.requests !== undefined) return { headers, requests: load.requests }
  const asked = release.path ?? defaults.load.path
  const path = load.path ?? asked
  const statuses = path === asked ? release['expect-status'] : undefined
  return { headers, requests: [{ ...callOf(path), statuses }] }
}
