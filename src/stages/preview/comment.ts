import type { PullRequestComments } from '../../clients/github/github.ts'
import type { Clock } from '../../core/clock.ts'
import { ActionError } from '../../values/action-error.ts'
import { codeOf, linkOf, type Markdown, renderTable } from '../../values/markdown.ts'
import { previewNamespace } from '../../values/kubernetes/preview-name.ts'
import type { PullRequest } from './ownership.ts'

/** First line of our comment; GitHub does not show it. */
const MARKER = '<!-- oke-virtual-nodes-actions: preview -->'

/** What is shown of a preview. */
export interface Shown {
  readonly url: string | undefined
  /** By digest. */
  readonly image: string | undefined
}

/** What comment and job summary say of a preview that is up. */
export const renderUp = (pull: PullRequest, { url, image }: Shown): string => {
  const rows: [string, Markdown | undefined | ''][] = [
    ['URL', url && linkOf(url)],
    ['Image', image && codeOf(image)],
    ['Commit', codeOf(pull.sha)],
    ['Namespace', codeOf(previewNamespace(pull.repository, pull.number))],
  ]
  const shown = rows.flatMap(([name, value]) => (value ? [[name, value]] : []))
  return `### Preview\n\n${renderTable(['', ''], shown)}`
}

export const renderDown = (pull: PullRequest): string => {
  const namespace = codeOf(previewNamespace(pull.repository, pull.number)).markdown
  return `### Preview removed\n\nRelease and namespace ${namespace} are gone.\n`
}

export type CommentResult = 'created' | 'updated' | 'unchanged' | 'absent' | 'refused'

/** GitHub trims bodies and keeps the line ends of whoever wrote them. */
const plain = (body: string): string => body.replaceAll('\r\n', '\n').trim()

const isCode = (error: unknown, code: string): boolean =>
  error instanceof ActionError && error.code === code

const keepOnce = async (
  body: string,
  comments: PullRequestComments,
  when: 'always' | 'present',
): Promise<CommentResult> => {
  const all = await comments.list()
  const found = all.find((one) => plain(one.body).split('\n')[0] === MARKER)
  if (found === undefined) {
    if (when === 'present') return 'absent'
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
 * Keeps one comment on the pull request. A read-only token is not an error.
 *
 * @param when 'present' leaves a pull request alone that has no comment yet
 * @throws ActionError GITHUB_FAILED after three tries, GITHUB_TOKEN_REFUSED at once
 */
export const keepComment = async (
  text: string,
  comments: PullRequestComments,
  clock: Clock,
  when: 'always' | 'present' = 'always',
): Promise<CommentResult> => {
  const body = plain(`${MARKER}\n${text}`)
  for (let failures = 0; ; failures++) {
    try {
      // Listed anew each time: a comment whose answer was lost may have been written.
      return await keepOnce(body, comments, when)
    } catch (error) {
      if (isCode(error, 'GITHUB_NOT_ALLOWED')) return 'refused'
      const pause = pauses[failures]
      if (pause === undefined || !isCode(error, 'GITHUB_FAILED')) throw error
      await clock.sleep(pause)
    }
  }
}
