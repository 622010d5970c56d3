import { readFileSync } from 'node:fs'

import { foreignHead, isDependabot } from '../../clients/github/outsider.ts'
import { type Environment, variable } from '../../runner/environment.ts'
import type { PullRequest } from '../../stages/preview/ownership.ts'
import { ActionError } from '../../values/action-error.ts'
import { at, count, text } from '../../values/json.ts'

/** What started the workflow, as far as previews are concerned. */
export type Trigger =
  | {
      readonly kind: 'pull'
      readonly pull: PullRequest
      readonly isWanted: boolean
      readonly isClosed: boolean
      /** Milliseconds since the epoch of the last change that the event knows of; 0 if unknown. */
      readonly asOf: number
    }
  /** The event does not say more of the pull request. */
  | {
      readonly kind: 'number'
      readonly repository: string
      readonly number: number
      /** What a comment requests. */
      readonly order?: 'up' | 'down'
    }
  | { readonly kind: 'sweep'; readonly repository: string }
  /** Nothing is to be done, and nothing is wrong. */
  | { readonly kind: 'none'; readonly why: string }

/** The inputs about what to do. */
export interface Asked {
  readonly action: string
  readonly number: number | undefined
  /** Only pull requests with it get a preview by themselves. */
  readonly label: string | undefined
}

const notAPullRequest = (why: string): ActionError =>
  new ActionError({
    code: 'PULL_REQUEST_MISSING',
    message: `a preview belongs to a pull request: ${why}`,
    hint: 'Start the workflow with "on: { pull_request: { types: [opened, synchronize, reopened, closed] } }", or give "pull-request".',
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

const repositoryOf = (environment: Environment): string => {
  const repository = variable(environment, 'GITHUB_REPOSITORY')
  if (repository === undefined) throw notAPullRequest('GITHUB_REPOSITORY is not set')
  return repository
}

const none = (why: string): Trigger => ({ kind: 'none', why })

/** Whatever the workflow's `if:` allows, and whatever the sign-in method. */
const outsiderIn = (payload: unknown, environment: Environment): string | undefined => {
  if (isDependabot(environment)) {
    return "No preview: GitHub gives runs of Dependabot none of the repository's secrets, and the preview would run its code. Start one by hand with the number of the pull request."
  }
  const head = foreignHead(payload, environment)
  if (head === undefined) return undefined
  return `No preview: the pull request comes from ${head === '' ? 'a fork that is gone' : head}, and a preview would build and run its code with the rights of this repository. To try it out, push its branch to the repository itself.`
}

const labelsIn = (pull: unknown): string[] => {
  const labels = at(pull, 'labels')
  return Array.isArray(labels) ? labels.map((label) => text(at(label, 'name'))) : []
}

const ofPullRequest = (environment: Environment, label: string | undefined): Trigger => {
  const payload = readPayload(environment)
  const repository = repositoryOf(environment)
  const pull = at(payload, 'pull_request')
  const number = count(at(pull, 'number'))
  const sha = text(at(pull, 'head', 'sha'))
  if (number < 1 || !/^[0-9a-f]{40,64}$/.test(sha)) {
    throw notAPullRequest('the event names no number or commit')
  }
  const outsider = outsiderIn(payload, environment)
  if (outsider !== undefined) return none(outsider)
  const action = text(at(payload, 'action'))
  const isLabelled = label === undefined || labelsIn(pull).includes(label)
  const isUnlabelled = action === 'unlabeled' && text(at(payload, 'label', 'name')) === label
  if (action !== 'closed' && !isLabelled && !isUnlabelled) {
    return none(`No preview: the pull request lacks the label ${label}.`)
  }
  const branch = text(at(pull, 'head', 'ref'))
  const isClosed = action === 'closed'
  const asOf = Date.parse(text(at(pull, 'updated_at'))) || 0
  const isWanted = !isClosed && isLabelled
  return { kind: 'pull', pull: { repository, number, sha, branch }, isWanted, isClosed, asOf }
}

/** Users with write access to the repository may request previews. */
const mayOrder = ['OWNER', 'MEMBER', 'COLLABORATOR']

const ofComment = (environment: Environment): Trigger => {
  const payload = readPayload(environment)
  const body = text(at(payload, 'comment', 'body'))
  const [command, order] = /^\/preview(?:[ \t]+(up|down))?\s*$/.exec(body) ?? []
  if (at(payload, 'issue', 'pull_request') === undefined)
    return none('No comment on a pull request.')
  if (text(at(payload, 'action')) !== 'created' || command === undefined) {
    return none('The comment is no order of previews: /preview, /preview up or /preview down.')
  }
  if (!mayOrder.includes(text(at(payload, 'comment', 'author_association')))) {
    return none('No preview: who commented may not write to the repository.')
  }
  const number = count(at(payload, 'issue', 'number'))
  const repository = repositoryOf(environment)
  return { kind: 'number', repository, number, order: order === 'down' ? 'down' : 'up' }
}

/**
 * Returns what to do, by event and inputs. `pull_request_target` is refused: it runs with the
 * base's secrets, and a preview would build the pull request's code with them.
 *
 * @throws ActionError PULL_REQUEST_MISSING
 */
export const readTrigger = (environment: Environment, asked: Asked): Trigger => {
  const name = variable(environment, 'GITHUB_EVENT_NAME')
  const isScheduled = name === 'schedule' && asked.action === 'auto'
  if (asked.action === 'sweep' || isScheduled) {
    return { kind: 'sweep', repository: repositoryOf(environment) }
  }
  if (asked.number !== undefined) {
    return { kind: 'number', repository: repositoryOf(environment), number: asked.number }
  }
  if (name === 'pull_request') return ofPullRequest(environment, asked.label)
  if (name === 'issue_comment') return ofComment(environment)
  throw notAPullRequest(`the event is ${name ?? 'unknown'}`)
}
