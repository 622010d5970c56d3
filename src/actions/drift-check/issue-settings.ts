import type { InputReader } from '../../runner/inputs.ts'
import { asFlag, asInteger, asText } from '../../values/input-text.ts'

/** Default for how many of our issues may be open at once. */
const LIMIT = '10'

const withoutAt = (name: string): string => name.replace(/^@/, '')

/** How issues are kept; undefined if none are requested. */
export const readIssueSettings = (read: InputReader) => {
  const settings = {
    labels: read.list('issue-labels', asText),
    assignees: read.list('issue-assignees', withoutAt),
    mentions: read.list('issue-mentions', withoutAt),
    limit: read.orDefault('issue-limit', asInteger(1, 1000), LIMIT),
  }
  const token = read.secret('github-token')
  if (!read.withDefault('issue', asFlag, false)) return undefined
  if (token === undefined) {
    const hint = 'Leave "github-token" out: the token of the job is taken then.'
    read.problem('input "issue" needs "github-token", which is empty', hint)
  }
  return { ...settings, token: token ?? '' }
}

export type IssueInputs = NonNullable<ReturnType<typeof readIssueSettings>>
