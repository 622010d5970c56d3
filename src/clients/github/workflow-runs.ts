import type { Clock } from '../../core/clock.ts'
import { Fields } from '../../values/fields.ts'
import { isOverFor, markOf, type ReleaseMark } from '../../values/kubernetes/release-mark.ts'
import { timedRequest } from '../http/timed-request.ts'

/** The workflow runs that deploy. */
export interface WorkflowRuns {
  /** This one. */
  readonly own: ReleaseMark
  /** Whether it has ended; undefined if unknown. */
  isOver(mark: ReleaseMark): Promise<boolean | undefined>
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * @returns the status of the attempt; undefined if GitHub does not return one, whatever the reason
 */
const statusOf = async (
  { runId, attempt }: ReleaseMark,
  token: string,
  environment: Environment,
  clock: Clock,
): Promise<string | undefined> => {
  const base = environment['GITHUB_API_URL'] ?? 'https://api.github.com'
  const path = `/repos/${environment['GITHUB_REPOSITORY'] ?? ''}/actions/runs/${runId}/attempts/${attempt}`
  const headers = {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${token}`,
    'user-agent': 'oke-virtual-nodes-actions',
  }
  try {
    const request = { method: 'GET', headers }
    return await timedRequest(new URL(base + path), request, clock, ({ status, body }) =>
      status === 200 ? Fields.parse(body).text('status') : undefined,
    )
  } catch {
    return undefined
  }
}

/** Asks GitHub for other runs of this repository, if there is a token that may read them. */
export const workflowRuns = (
  environment: Environment,
  process: string,
  clock: Clock,
  token?: string,
): WorkflowRuns => {
  const own = markOf(environment, process)
  return {
    own,
    isOver: async (mark) => {
      if (isOverFor(mark, own)) return true
      const isAskable = mark.runId !== '' && mark.repositoryId === own.repositoryId
      if (token === undefined || !isAskable) return undefined
      const status = await statusOf(mark, token, environment, clock)
      return status === undefined ? undefined : status === 'completed'
    },
  }
}
