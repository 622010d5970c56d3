import { readFile } from 'node:fs/promises'

import { at, parseJson, text } from '../../values/json.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Whose run it is, if not the repository's own: GitHub restricts it, and so do we. */
export type Outsider = 'fork' | 'dependabot'

/**
 * The source repository of a pull request, if it differs from the target. Empty if the event does
 * not name it: GitHub drops forks that were deleted.
 */
export const foreignHead = (event: unknown, { GITHUB_REPOSITORY: own = '' }: Environment) => {
  const head = text(at(event, 'pull_request', 'head', 'repo', 'full_name'))
  return head !== '' && head.toLowerCase() === own.toLowerCase() ? undefined : head
}

const readEvent = (environment: Environment): Promise<unknown> =>
  readFile(environment['GITHUB_EVENT_PATH'] ?? '', 'utf8').then(parseJson, () => undefined)

/** Whether Dependabot started the run: GitHub gives it none of the repository's secrets. */
export const isDependabot = (environment: Environment): boolean =>
  [environment['GITHUB_ACTOR'], environment['GITHUB_TRIGGERING_ACTOR']].includes('dependabot[bot]')

/**
 * Whether the run is for a pull request of a fork, or of Dependabot. Runs of `pull_request_target` are
 * the repository's own.
 */
export const outsiderOf = async (environment: Environment): Promise<Outsider | undefined> => {
  if (isDependabot(environment)) return 'dependabot'
  if (!/^pull_request(_review.*)?$/.test(environment['GITHUB_EVENT_NAME'] ?? '')) return undefined
  const head = foreignHead(await readEvent(environment), environment)
  return head === undefined ? undefined : 'fork'
}
