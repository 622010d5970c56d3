import { codeOf, linkOf, type Markdown, renderTable } from '../../values/markdown.ts'
import { previewNamespace } from '../../values/kubernetes/preview-name.ts'
import type { PullRequest } from './ownership.ts'

/** A deployed commit of a preview, and its URL. */
export interface Live {
  readonly sha: string
  readonly url?: string | undefined
}

/** The state of a preview. */
export type News =
  | { readonly state: 'building' }
  | {
      readonly state: 'ready'
      readonly url: string | undefined
      /** Image references by digest. */
      readonly images: readonly string[]
      /** The changes in the cluster. */
      readonly changes: readonly string[]
      /** The results of a load; undefined if none was sent. */
      readonly load?: string | undefined
      /** How the HPAs scaled; undefined if that was not tried. */
      readonly scaling?: string | undefined
    }
  | {
      readonly state: 'failed'
      readonly code: string
      readonly cause: string
      /** The commit is up; a step after its deployment failed. */
      readonly live?: Live | undefined
    }
  | {
      readonly state: 'expired' | 'removed'
      /** In place of the usual reason. */
      readonly why?: string | undefined
    }

/** The facts that all news of one run contain. */
export interface NewsFacts {
  readonly pull: PullRequest
  /** Address of the run. */
  readonly run: string | undefined
  /** Milliseconds from the last activity to the removal by a sweep. */
  readonly lifetime: number
  readonly keepLabel: string
  readonly now: number
}

const titles: Readonly<Record<News['state'], string>> = {
  building: 'Preview is being built',
  ready: 'Preview',
  failed: 'Preview failed',
  expired: 'Preview expired',
  removed: 'Preview removed',
}

type Row = readonly [string, string | Markdown | undefined]

const dayOf = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10)

/** The commit that still runs while a new one is built, or after it has failed. */
const liveRow = (live: Live | undefined, { sha }: PullRequest): Row[] => {
  if (live === undefined || live.sha === sha) return []
  const { markdown } = codeOf(live.sha.slice(0, 12))
  const where = live.url === undefined ? '' : `, ${linkOf(live.url).markdown}`
  return [['Still running', { markdown: `${markdown}${where}` }]]
}

const expiry = ({ now, lifetime, keepLabel }: NewsFacts): Markdown => ({
  markdown: `${dayOf(now + lifetime)} without activity; the label ${codeOf(keepLabel).markdown} keeps it`,
})

const ownRows = (news: News, facts: NewsFacts, live: Live | undefined): Row[] => {
  const { pull } = facts
  if (news.state === 'failed') {
    const url = news.live?.url
    const own: Row[] = url === undefined ? [] : [['URL', linkOf(url)]]
    return [['Cause', `${news.code}: ${news.cause}`], ...own, ...liveRow(live, pull)]
  }
  if (news.state !== 'ready') return liveRow(live, pull)
  return [
    ['URL', news.url === undefined ? undefined : linkOf(news.url)],
    ...news.images.map((image): Row => ['Image', codeOf(image)]),
    ['Changes', news.changes.length === 0 ? undefined : news.changes.join('\n')],
    ['Load', news.load],
    ['Scaling', news.scaling],
    ['Expires', expiry(facts)],
  ]
}

const usual = {
  expired: 'There was no activity for so long.',
  removed: 'Release, load balancers and namespace are gone.',
} as const

const endOf = ({ state, why = usual[state] }: Extract<News, { state: 'expired' | 'removed' }>) =>
  state === 'expired' ? `${why} A new commit, or \`/preview\`, makes it anew.` : why

/**
 * Returns the text of comment and job summary.
 *
 * @param live the deployed commit, if it is another one
 */
export const renderNews = (news: News, facts: NewsFacts, live?: Live): string => {
  const { pull, run } = facts
  const isGone = news.state === 'expired' || news.state === 'removed'
  const rows: Row[] = [
    ...ownRows(news, facts, isGone ? undefined : live),
    ['Commit', isGone ? undefined : codeOf(pull.sha)],
    ['Namespace', codeOf(previewNamespace(pull.repository, pull.number))],
    ['Run', news.state !== 'ready' && !isGone && run !== undefined ? linkOf(run) : undefined],
  ]
  const shown = rows.flatMap(([name, value]) => (value ? [[name, value]] : []))
  const end = isGone ? `${endOf(news)}\n\n` : ''
  return `### ${titles[news.state]}\n\n${end}${renderTable(['', ''], shown)}`
}
