import { beforeEach, describe, expect, test } from '@jest/globals'

import { keepComment, renderDown, renderUp } from '../../../../src/stages/preview/comment.ts'
import { GitHubMemory } from './github-memory.ts'
import { VirtualClock } from './virtual-clock.ts'

const pull = { repository: 'octo/shop', number: 7, sha: 'a'.repeat(40) }
const marker = '<!-- oke-virtual-nodes-actions: preview -->'

describe('what is said of a preview', () => {
  test('names URL, image, commit and namespace', () => {
    const text = renderUp(pull, { url: 'http://203.0.113.9', image: 'r/shop@sha256:1' })
    expect(text).toContain('| URL | <http://203.0.113.9> |')
    expect(text).toContain('| Image | `r/shop@sha256:1` |')
    expect(text).toContain(`| Commit | \`${pull.sha}\` |`)
    expect(text).toContain('| Namespace | `pr-shop-7` |')
  })

  test('leaves out what there is not', () => {
    const text = renderUp(pull, { url: undefined, image: undefined })
    expect(text).not.toMatch(/URL|Image|undefined/)
    expect(renderDown(pull)).toContain('`pr-shop-7` are gone')
  })
})

describe('the one comment', () => {
  let gitHub: GitHubMemory
  let clock: VirtualClock

  beforeEach(() => {
    gitHub = new GitHubMemory()
    clock = new VirtualClock()
  })

  const keep = (text: string, when?: 'always' | 'present') => keepComment(text, gitHub, clock, when)

  test('is made once, left if it says so already, and changed in its place', async () => {
    gitHub.say('Nice!')
    expect(await keep('up at one\n')).toBe('created')
    expect(await keep('up at one\n')).toBe('unchanged')
    expect(await keep('up at two\n')).toBe('updated')
    expect(await keep('gone\n', 'present')).toBe('updated')
    expect(gitHub.comments.map(({ body }) => body)).toEqual(['Nice!', `${marker}\ngone`])
  })

  test.each([
    ['line ends as GitHub may give them back', `${marker}\r\nup\r\n`, 'unchanged'],
    ['a person who quotes it', `> ${marker}\n> up`, 'created'],
    ['a person who mentions it', `see\n${marker}`, 'created'],
  ])('is known again: %s', async (_, body, result) => {
    gitHub.say(body)
    expect(await keep('up')).toBe(result)
  })

  test('is not made only to say that there is nothing any more', async () => {
    expect(await keep('gone', 'present')).toBe('absent')
    expect(gitHub.comments).toEqual([])
  })

  test('is no failure with a token that may only read', async () => {
    gitHub.mayWrite = false
    expect(await keep('up')).toBe('refused')
    expect(gitHub.calls).toEqual(['list', 'create'])
  })

  test.each([1, 2])('is kept when GitHub fails %d times', async (failures) => {
    gitHub.failures = failures
    const begun = clock.now()
    expect(await keep('up')).toBe('created')
    expect(clock.now() - begun).toBeGreaterThanOrEqual(2_000)
  })

  test('is not made twice when the answer to its creation was lost', async () => {
    gitHub.lostAnswers = 1
    expect(await keep('up')).toBe('unchanged')
    expect(gitHub.comments).toHaveLength(1)
  })

  test('fails at once with a token that GitHub does not know', async () => {
    gitHub.isKnown = false
    await expect(keep('up')).rejects.toMatchObject({ code: 'GITHUB_TOKEN_REFUSED' })
    expect(gitHub.calls).toEqual(['list'])
  })

  test('fails after the third failure', async () => {
    gitHub.failures = 9
    await expect(keep('up')).rejects.toMatchObject({ code: 'GITHUB_FAILED' })
    expect(gitHub.calls).toHaveLength(3)
  })
})
