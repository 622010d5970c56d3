import { GOOD, type Statuses } from '../../../values/network/statuses.ts'
import type { AnswerWish } from './await-answers.ts'

/** As inputs and the environment file give it. */
interface GivenWish {
  /** `none` asks for nothing. */
  readonly path?: string | undefined
  readonly statuses?: Statuses | undefined
  readonly host?: string | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
}

/** What a release is asked; undefined if it is not. */
export const wishOf = ({
  path,
  statuses = GOOD,
  host,
  headers,
}: GivenWish): AnswerWish | undefined =>
  path === 'none' ? undefined : { path, statuses, host, headers }
