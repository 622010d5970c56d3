import { createHash } from 'node:crypto'

/** Who started a revision of a release. Kubernetes limits labels to 63 characters. */
export interface ReleaseMark {
  /** GITHUB_REPOSITORY_ID and GITHUB_RUN_ID; empty outside of GitHub. */
  readonly repositoryId: string
  readonly runId: string
  readonly attempt: number
  /** Hash of the runner's name, which is unique among the runners of one run. */
  readonly runner: string
  /** Id of one process of an action. */
  readonly process: string
}

type Environment = Readonly<Record<string, string | undefined>>

const digits = (text: string | undefined): string =>
  /^\d{1,15}$/.test(text ?? '') ? (text ?? '') : ''

const short = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8)

/** The mark of this process, by the variables that the runner sets. */
export const markOf = (environment: Environment, process: string): ReleaseMark => ({
  repositoryId: digits(environment['GITHUB_REPOSITORY_ID']),
  runId: digits(environment['GITHUB_RUN_ID']),
  attempt: Number(digits(environment['GITHUB_RUN_ATTEMPT'])),
  runner: short(environment['RUNNER_NAME'] ?? ''),
  process: short(process),
})

/** The value of the label. The count makes it unique for each call of Helm. */
export const formatMark = (mark: ReleaseMark, count: number): string =>
  [
    `r${mark.repositoryId}`,
    `n${mark.runId}`,
    `a${mark.attempt}`,
    mark.runner,
    mark.process,
    count,
  ].join('.')

/** Undefined for anything that we did not write. */
export const parseMark = (label: string): ReleaseMark | undefined => {
  const found = /^r(\d*)\.n(\d*)\.a(\d+)\.([0-9a-f]{8})\.([0-9a-f]{8})\.\d+$/.exec(label)
  if (found === null) return undefined
  const [, repositoryId = '', runId = '', attempt = '', runner = '', process = ''] = found
  return { repositoryId, runId, attempt: Number(attempt), runner, process }
}

const isSameRun = (a: ReleaseMark, b: ReleaseMark): boolean =>
  a.runId !== '' && a.runId === b.runId && a.repositoryId === b.repositoryId

/**
 * Whether the writer of the mark has certainly ended: this process earlier, an earlier attempt of
 * this run, or an earlier step on the same runner, which runs one job at a time.
 */
export const isOverFor = (mark: ReleaseMark, own: ReleaseMark): boolean =>
  mark.process === own.process ||
  (isSameRun(mark, own) &&
    (mark.attempt < own.attempt || (mark.attempt === own.attempt && mark.runner === own.runner)))

/** For people: `run 123, attempt 2`. */
export const describeMark = (mark: ReleaseMark | undefined, own: ReleaseMark): string => {
  if (mark === undefined) return 'a process that left no mark (another tool, or an older version)'
  if (mark.runId === '') return 'this action, outside of GitHub'
  const where = mark.repositoryId === own.repositoryId ? '' : ' of another repository'
  return `run ${mark.runId}, attempt ${mark.attempt},${where === '' ? ' of this repository' : where}`
}
