import { GOOD, type Statuses } from '../../../values/network/statuses.ts'
import type { ExpectedResponse } from './await-responses.ts'

/** The expectation in inputs and the environment file. */
interface GivenExpectation {
  /** `none` sends no request. */
  readonly path?: string | undefined
  readonly statuses?: Statuses | undefined
  readonly host?: string | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
}

/** The request to a release; undefined for none. */
export const expectedResponse = ({
  path,
  statuses = GOOD,
  host,
  headers,
}: GivenExpectation): ExpectedResponse | undefined =>
  path === 'none' ? undefined : { path, statuses, host, headers }
