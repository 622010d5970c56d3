import type { DriftIssues, Issue } from '../../../clients/github/issues.ts'
import { differencesIn, type EnvironmentDrift, resultOf } from '../environment-drift.ts'
import { compareStates, nextState, parseState } from './issue-state.ts'
import { markerOf, renderClosing, renderIssue, renderNews, titleOf } from './render-issue.ts'

/** How issues are kept. */
export interface IssueSettings {
  /** Labels besides the one that marks our issues. */
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
  /** Users and teams, without `@`. */
  readonly mentions: readonly string[]
  /** Most of our issues that may be open at once. */
  readonly limit: number
  /** Address of the run. */
  readonly runUrl: string | undefined
}

/** The result for the issue of an environment. */
export interface KeptIssue {
  readonly environment: string
  readonly outcome:
    'opened' | 'updated' | 'unchanged' | 'closed' | 'reopened' | 'none' | 'over-limit'
  readonly number?: number
  readonly url?: string
}

type Outcome = KeptIssue['outcome']

const hasFindings = (environment: EnvironmentDrift): boolean =>
  differencesIn(environment).length + environment.notices.length > 0

/** GitHub trims bodies and keeps the author's line endings. */
const plain = (body: string): string => body.replaceAll('\r\n', '\n').trim()

const isFor = ({ body }: Issue, environment: EnvironmentDrift): boolean =>
  plain(body).startsWith(markerOf(environment.name))

/** Keeps the issues of one run, and counts the open ones. */
class IssueKeeper {
  readonly #issues: DriftIssues
  readonly #settings: IssueSettings
  readonly #known: readonly Issue[]
  #open: number

  constructor(issues: DriftIssues, settings: IssueSettings, known: readonly Issue[]) {
    this.#issues = issues
    this.#settings = settings
    this.#known = known
    this.#open = known.filter(({ isOpen }) => isOpen).length
  }

  async keep(environment: EnvironmentDrift): Promise<KeptIssue> {
    const [found, ...others] = this.#ownOf(environment)
    for (const other of others) await this.#closeSecond(other, found)
    const kept = (outcome: Outcome, issue = found): KeptIssue => ({
      ...{ environment: environment.name, outcome },
      ...(issue && { number: issue.number, url: issue.url }),
    })
    if (!hasFindings(environment)) {
      const isDone = resultOf([environment]) === 'clean' && found?.isOpen === true
      return kept(
        isDone ? await this.#close(found, environment) : found?.isOpen ? 'unchanged' : 'none',
      )
    }
    if (found?.isOpen === true) return kept(await this.#update(found, environment))
    if (this.#open >= this.#settings.limit) return kept('over-limit')
    this.#open++
    if (found !== undefined) return kept(await this.#reopen(found, environment))
    return kept('opened', await this.#create(environment))
  }

  /** The open one, else the newest, first; then surplus open ones of the same environment. */
  #ownOf(environment: EnvironmentDrift): Issue[] {
    const own = this.#known.filter((issue) => isFor(issue, environment))
    const open = own.filter(({ isOpen }) => isOpen)
    return open.length > 0 ? open : own.slice(-1)
  }

  #create(environment: EnvironmentDrift): Promise<Issue> {
    const { labels, assignees, mentions } = this.#settings
    const body = renderIssue(environment, nextState([], environment), mentions)
    return this.#issues.create({ title: titleOf(environment), body, labels, assignees })
  }

  /** Posts the news first: a run that is killed in between repeats them instead of losing them. */
  async #update(issue: Issue, environment: EnvironmentDrift): Promise<Outcome> {
    const before = parseState(issue.body)
    const body = renderIssue(environment, nextState(before, environment), this.#settings.mentions)
    const { added, gone } = compareStates(before, environment)
    const news = renderNews(environment, added, gone, this.#settings.runUrl)
    if (news !== undefined) await this.#issues.comment(issue.number, news)
    if (plain(issue.body) === plain(body)) return news === undefined ? 'unchanged' : 'updated'
    await this.#issues.update(issue.number, { body })
    return 'updated'
  }

  async #reopen(issue: Issue, environment: EnvironmentDrift): Promise<Outcome> {
    const { mentions, runUrl } = this.#settings
    const body = renderIssue(environment, nextState([], environment), mentions)
    const { added } = compareStates([], environment)
    const news = renderNews(environment, added, [], runUrl)
    if (news !== undefined) await this.#issues.comment(issue.number, news)
    await this.#issues.update(issue.number, { body, isOpen: true })
    return 'reopened'
  }

  async #close(issue: Issue, environment: EnvironmentDrift): Promise<Outcome> {
    await this.#issues.comment(issue.number, renderClosing(environment, this.#settings.runUrl))
    await this.#issues.update(issue.number, { isOpen: false })
    this.#open--
    return 'closed'
  }

  async #closeSecond({ number }: Issue, first: Issue | undefined): Promise<void> {
    if (first === undefined) return
    await this.#issues.comment(number, `#${first.number} is about the same environment.`)
    await this.#issues.update(number, { isOpen: false })
    this.#open--
  }
}

/** Environments that may need a new issue come last, so that closing others makes room. */
const closingFirst = (all: readonly EnvironmentDrift[]): EnvironmentDrift[] => [
  ...all.filter((one) => !hasFindings(one)),
  ...all.filter(hasFindings),
]

/**
 * Keeps one issue for each environment: opens, updates, closes and reopens it.
 * @throws ActionError GITHUB_*; earlier changes are kept
 */
export const keepIssues = async (
  environments: readonly EnvironmentDrift[],
  issues: DriftIssues,
  settings: IssueSettings,
): Promise<readonly KeptIssue[]> => {
  const known = await issues.list()
  const keeper = new IssueKeeper(issues, settings, known)
  const kept: KeptIssue[] = []
  for (const environment of closingFirst(environments)) kept.push(await keeper.keep(environment))
  return kept
}
