import { GOOD, type Statuses } from '../../../values/network/statuses.ts'
import type { ExpectedResponse } from './await-responses.ts'

/** As inputs and the environment file give it. */
interface GivenExpectation {
  /** `none` asks for nothing. */
  readonly path?: string | undefined
  readonly statuses?: Statuses | undefined
  readonly host?: string | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
}

/** What a release is asked; undefined if it is not. */
export const expectedResponse = ({
  path,
  statuses = GOOD,
  host,
  headers,
}: GivenExpectation): ExpectedResponse | undefined =>
  path === 'none' ? undefined : { path, statuses, host, headers }
