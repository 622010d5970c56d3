import { readFileSync } from 'node:fs'

import { type Environment, variable } from '../../runner/environment.ts'
import type { PullRequest } from '../../stages/preview/ownership.ts'
import { foreignHead } from '../../clients/github/outsider.ts'
import { ActionError } from '../../values/action-error.ts'
import { at, count, text } from '../../values/json.ts'

/** What started the workflow. */
export interface PullRequestEvent {
  readonly pull: PullRequest
  readonly isClosed: boolean
}

const notAPullRequest = (why: string): ActionError =>
  new ActionError({
    code: 'PULL_REQUEST_MISSING',
    message: `a preview belongs to a pull request: ${why}`,
    hint: 'Start the workflow with "on: { pull_request: { types: [opened, synchronize, reopened, closed] } }".',
  })

const readPayload = (environment: Environment): unknown => {
  const path = variable(environment, 'GITHUB_EVENT_PATH')
  if (path === undefined) throw notAPullRequest('GITHUB_EVENT_PATH is not set')
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw notAPullRequest(`the event in ${path} cannot be read (${String(cause)})`)
  }
}

/** Whatever the workflow's `if:` says, and however it is signed in. */
const requireOwnHead = (payload: unknown, environment: Environment): void => {
  const head = foreignHead(payload, environment)
  if (head === undefined) return
  throw new ActionError({
    code: 'PREVIEW_OF_FORK',
    message: `the pull request comes from ${head === '' ? 'a fork that is gone' : head}, and a preview would build and run its code with the rights of this repository`,
    hint: "Let the job run only for the repository's own branches, with if: github.event.pull_request.head.repo.full_name == github.repository",
  })
}

/**
 * The pull request that the event is about. `pull_request_target` is not taken: it runs with the
 * base's secrets, and a preview would build the pull request's code with them.
 *
 * @throws ActionError PULL_REQUEST_MISSING, PREVIEW_OF_FORK
 */
export const readEvent = (environment: Environment): PullRequestEvent => {
  const name = variable(environment, 'GITHUB_EVENT_NAME')
  if (name !== 'pull_request') throw notAPullRequest(`the event is ${name ?? 'unknown'}`)
  const payload = readPayload(environment)
  const number = count(at(payload, 'pull_request', 'number'))
  const sha = text(at(payload, 'pull_request', 'head', 'sha'))
  const repository = variable(environment, 'GITHUB_REPOSITORY')
  if (number < 1 || !/^[0-9a-f]{40,64}$/.test(sha) || repository === undefined) {
    throw notAPullRequest('the event names no number, commit or repository')
  }
  requireOwnHead(payload, environment)
  return { pull: { repository, number, sha }, isClosed: text(at(payload, 'action')) === 'closed' }
}
