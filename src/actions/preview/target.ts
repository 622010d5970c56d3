import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { GitHubRepository } from '../../clients/github/github.ts'
import { type Environment, variable } from '../../runner/environment.ts'
import type { PullRequest } from '../../stages/preview/ownership.ts'
import { ActionError } from '../../values/action-error.ts'
import type { Asked, Trigger } from './event.ts'

/** What to do for which pull request. */
export interface Target {
  readonly action: 'up' | 'down'
  /** Whether the action follows the state of the pull request, and nobody requested this run. */
  readonly isAutomatic: boolean
  readonly pull: PullRequest
  /** Milliseconds since the epoch of the pull request's state that this comes of; 0 if unknown. */
  readonly asOf: number
}

const ofFork = (number: number, head: string | undefined): ActionError =>
  new ActionError({
    code: 'PREVIEW_OF_FORK',
    message: `pull request #${number} comes from ${head ?? 'a fork that is gone'}, and a preview would build and run its code with the rights of this repository`,
    hint: 'To try it out, push its branch to the repository itself and open a pull request of it.',
  })

/** @returns undefined where it cannot be known */
const checkedOut = (environment: Environment): string | undefined => {
  const workspace = variable(environment, 'GITHUB_WORKSPACE')
  if (workspace === undefined) return undefined
  try {
    const git = join(workspace, '.git')
    const head = readFileSync(join(git, 'HEAD'), 'utf8').trim()
    const branch = /^ref: (refs\/[\w./-]+)$/.exec(head)?.[1]
    const sha = branch === undefined ? head : readFileSync(join(git, branch), 'utf8').trim()
    return /^[0-9a-f]{40,64}$/.test(sha) ? sha : undefined
  } catch {
    return undefined
  }
}

/**
 * Runs that a comment or a user started check out the default branch, unless the checkout names
 * another ref.
 */
const requireCheckedOut = ({ number, sha }: PullRequest, environment: Environment): void => {
  const found = checkedOut(environment)
  if (found === undefined || found === sha) return
  throw new ActionError({
    code: 'PREVIEW_NOT_CHECKED_OUT',
    message: `the workspace holds commit ${found}, but pull request #${number} is at ${sha}`,
    hint: `Give actions/checkout "ref: refs/pull/${number}/head".`,
  })
}

/** The error of who has to ask GitHub, and has no token for it. */
export const withoutToken = (): ActionError =>
  new ActionError({
    code: 'PULL_REQUEST_MISSING',
    message: 'nothing is known of pull requests: the input "github-token" is empty',
    hint: 'Leave the input out, so that it is the token of the job.',
  })

type Numbered = Extract<Trigger, { kind: 'number' }>

const lookUp = async (
  { repository, number, order }: Numbered,
  { action }: Asked,
  gitHub: GitHubRepository | undefined,
  environment: Environment,
): Promise<Target> => {
  if (gitHub === undefined) {
    throw withoutToken()
  }
  const now = await gitHub.pulls.find(number)
  const given = order ?? (action === 'up' || action === 'down' ? action : undefined)
  const wanted = given ?? (now.isOpen ? 'up' : 'down')
  const pull = { repository, number, sha: now.sha, branch: now.branch }
  if (wanted === 'up') {
    const isOwn = now.headRepository?.toLowerCase() === repository.toLowerCase()
    if (!isOwn) throw ofFork(number, now.headRepository)
    requireCheckedOut(pull, environment)
  }
  return { action: wanted, isAutomatic: given === undefined, pull, asOf: now.updatedAt }
}

/**
 * Returns what to do for which pull request; queries GitHub if the event does not say.
 *
 * @throws ActionError PREVIEW_OF_FORK, PREVIEW_NOT_CHECKED_OUT, PULL_REQUEST_MISSING
 */
export const findTarget = async (
  trigger: Numbered | Extract<Trigger, { kind: 'pull' }>,
  asked: Asked,
  gitHub: () => Promise<GitHubRepository | undefined>,
  environment: Environment,
): Promise<Target> => {
  if (trigger.kind === 'number') return lookUp(trigger, asked, await gitHub(), environment)
  const { pull, isWanted, isClosed, asOf } = trigger
  const { action } = asked
  if (action === 'up' || action === 'down') return { action, isAutomatic: false, pull, asOf }
  // A removed label does not show whether the pull request is open.
  const isAutomatic = isWanted || isClosed
  return { action: isWanted ? 'up' : 'down', isAutomatic, pull, asOf }
}
