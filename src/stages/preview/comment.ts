import type { Comment, PullRequestComments } from '../../clients/github/comments.ts'
import type { Clock } from '../../core/clock.ts'
import { ActionError } from '../../values/action-error.ts'
import { at, list, parseJson, text } from '../../values/json.ts'
import type { Live, News } from './news.ts'

/** First line of our comment; GitHub does not show it. */
const MARKER = '<!-- oke-virtual-nodes-actions: preview -->'

/** The comment's content, for later runs; stored in its second line. */
export interface CommentRecord {
  readonly state: News['state']
  /** The commit that it is about. */
  readonly sha: string
  /** The deployed commit at that time. */
  readonly live?: Live | undefined
  /** The changes in the cluster for this commit. */
  readonly changes?: readonly string[] | undefined
}

export interface Composed {
  readonly record: CommentRecord
  readonly text: string
}

export type CommentResult = 'created' | 'updated' | 'unchanged' | 'absent' | 'refused' | 'left'

/** GitHub trims bodies and keeps the author's line endings. */
const plain = (body: string): string => body.replaceAll('\r\n', '\n').trim()

const isOurs = ({ body }: Comment): boolean => plain(body).split('\n')[0] === MARKER

const recordLine = (record: CommentRecord): string =>
  `<!-- ${Buffer.from(JSON.stringify(record)).toString('base64')} -->`

const liveIn = (value: unknown): Live | undefined => {
  const sha = text(at(value, 'sha'))
  return sha === '' ? undefined : { sha, url: text(at(value, 'url')) || undefined }
}

const isState = (value: string): value is News['state'] =>
  ['building', 'ready', 'failed', 'expired', 'removed'].includes(value)

/** @returns undefined for comments of older versions, and for unreadable ones */
const recordIn = (body: string): CommentRecord | undefined => {
  const [, encoded] = /^<!-- ([A-Za-z0-9+/=]+) -->$/.exec(plain(body).split('\n')[1] ?? '') ?? []
  const value = parseJson(Buffer.from(encoded ?? '', 'base64').toString())
  const [state, sha] = [text(at(value, 'state')), text(at(value, 'sha'))]
  if (!isState(state) || sha === '') return undefined
  const changes = list(at(value, 'changes')).map((change) => text(change))
  return { state, sha, live: liveIn(at(value, 'live')), ...(changes.length > 0 && { changes }) }
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof ActionError && error.code === code

type Compose = (last: CommentRecord | undefined) => Composed | undefined

/** The text, and whether to update an existing comment only. */
interface Said {
  /** The new text, from the current one; undefined to leave it unchanged. */
  readonly compose: Compose
  readonly when: 'always' | 'present'
}

const keepOnce = async (
  { compose, when }: Said,
  comments: PullRequestComments,
): Promise<CommentResult> => {
  const [found, ...more] = (await comments.list()).filter(isOurs)
  // Two runs that started at the same moment may each have created one.
  for (const { id } of more) await comments.remove(id)
  if (found === undefined && when === 'present') return 'absent'
  const composed = compose(found && recordIn(found.body))
  if (composed === undefined) return 'left'
  const body = plain(`${MARKER}\n${recordLine(composed.record)}\n\n${composed.text}`)
  if (found === undefined) {
    await comments.create(body)
    return 'created'
  }
  if (plain(found.body) === body) return 'unchanged'
  await comments.update(found.id, body)
  return 'updated'
}

/** Milliseconds before the second and the third try. */
const pauses = [2_000, 8_000]

/**
 * Maintains one comment on the pull request. A read-only token is not an error.
 *
 * @throws ActionError GITHUB_FAILED after three tries, GITHUB_TOKEN_REFUSED at once
 */
export const keepComment = async (
  said: Said,
  comments: PullRequestComments,
  clock: Clock,
): Promise<CommentResult> => {
  for (let failures = 0; ; failures++) {
    try {
      // Lists comments again each time: one whose response was lost may have been written.
      return await keepOnce(said, comments)
    } catch (error) {
      if (isCode(error, 'GITHUB_NOT_ALLOWED')) return 'refused'
      const pause = pauses[failures]
      if (pause === undefined || !isCode(error, 'GITHUB_FAILED')) throw error
      await clock.sleep(pause)
    }
  }
}
