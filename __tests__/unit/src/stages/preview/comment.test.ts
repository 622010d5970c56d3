import { beforeEach, describe, expect, test } from '@jest/globals'

import { type CommentRecord, keepComment } from '../../../../../src/stages/preview/comment.ts'
import { type News, renderNews } from '../../../../../src/stages/preview/news.ts'
import { GitHubMemory } from '../github-memory.ts'
import { VirtualClock } from '../virtual-clock.ts'

const pull = { repository: 'octo/shop', number: 7, sha: 'a'.repeat(40), branch: 'feature' }
const marker = '<!-- oke-virtual-nodes-actions: preview -->'
const day = 86_400_000
const facts = { pull, run: 'https://github.com/octo/shop/actions/runs/5', keepLabel: 'keep' }
const render = (news: News, live?: { sha: string; url?: string }) =>
  renderNews(news, { ...facts, lifetime: 7 * day, now: 20_000 * day }, live)
const ready = { state: 'ready', url: 'http://203.0.113.9', images: [], changes: [] } as const

describe('the comment on a preview', () => {
  test('names URL, image, commit, namespace, changes, scaling, and how to keep it', () => {
    const images = ['r/shop@sha256:1']
    const text = render({ ...ready, images, changes: ['install shop'], scaling: 'edge 1 → 3' })
    expect(text.split('\n')).toEqual([
      '### Preview',
      '',
      '|  |  |',
      '| --- | --- |',
      '| URL | <http://203.0.113.9> |',
      '| Image | `r/shop@sha256:1` |',
      '| Changes | install shop |',
      '| Scaling | edge 1 → 3 |',
      '| Expires | 2024-10-11 without activity; the label `keep` keeps it |',
      `| Commit | \`${pull.sha}\` |`,
      '| Namespace | `pr-shop-7` |',
      '',
    ])
  })

  test('leaves out what there is not', () => {
    expect(render({ ...ready, url: undefined })).not.toMatch(/URL|Image|Changes|Scaling|undefined/)
    expect(render({ state: 'removed' })).toMatch(/^### Preview removed\n\nRelease, load balancers/)
    expect(render({ state: 'expired' })).toMatch(/^### Preview expired\n\nThere was no activity/)
  })

  test('names cause and run of a failure, and what still runs of the commit before', () => {
    const live = { sha: 'b'.repeat(40), url: 'http://203.0.113.8' }
    const text = render({ state: 'failed', code: 'ROLLOUT_TIMED_OUT', cause: 'a | b @ann' }, live)
    expect(text).toMatch(/^### Preview failed\n/)
    expect(text).toContain('| Cause | ROLLOUT_TIMED_OUT: a &#124; b &#64;&#8203;ann |')
    expect(text).toContain('| Still running | `bbbbbbbbbbbb`, <http://203.0.113.8> |')
    expect(text).toContain(`| Run | <${facts.run}> |`)
    expect(render({ state: 'building' }, live)).toContain('| Still running |')
    expect(render({ state: 'building' }, { sha: pull.sha })).not.toContain('Still running')
  })
})

describe('the one comment', () => {
  let gitHub: GitHubMemory
  let clock: VirtualClock

  beforeEach(() => {
    seen.length = 0
    gitHub = new GitHubMemory()
    clock = new VirtualClock()
  })

  const record: CommentRecord = { state: 'ready', sha: pull.sha, live: { sha: pull.sha } }
  const line = `<!-- ${Buffer.from(JSON.stringify(record)).toString('base64')} -->`
  const seen: (CommentRecord | undefined)[] = []
  const keep = (text: string, when: 'always' | 'present' = 'always') => {
    const compose = (last: CommentRecord | undefined) => {
      seen.push(last)
      return { record, text }
    }
    return keepComment({ compose, when }, gitHub.comments(), clock)
  }

  test('is made once, left if it says so already, and changed in its place', async () => {
    gitHub.say('Nice!')
    expect(await keep('up at one\n')).toBe('created')
    expect(await keep('up at one\n')).toBe('unchanged')
    expect(await keep('up at two\n')).toBe('updated')
    expect(await keep('gone\n', 'present')).toBe('updated')
    expect(gitHub.said.map(({ body }) => body)).toEqual(['Nice!', `${marker}\n${line}\n\ngone`])
    expect(seen).toEqual([undefined, record, record, record])
  })

  test.each<[string, string, string]>([
    ['line ends as GitHub may give them back', `${marker}\r\n${line}\r\n\r\nup\r\n`, 'unchanged'],
    ['a person who quotes it', `> ${marker}\n> up`, 'created'],
    ['a person who mentions it', `see\n${marker}`, 'created'],
  ])('is known again: %s', async (_, body, result) => {
    gitHub.say(body)
    expect(await keep('up')).toBe(result)
  })

  test('is one: what another run made in the same moment goes', async () => {
    await keep('up')
    gitHub.say('between')
    gitHub.say(`${marker}\nold`)
    gitHub.say(`${marker}\r\nolder`)
    expect(await keep('up')).toBe('unchanged')
    expect(gitHub.said.map(({ body }) => body)).toEqual([expect.stringContaining('up'), 'between'])
  })

  test.each(['', 'no record', '<!-- bm8= -->', '<!-- eyJzdGF0ZSI6InUifQ== -->'])(
    'reports no earlier state where its record is %p',
    async (second) => {
      gitHub.say(`${marker}\n${second}\nup`)
      expect(await keep('up')).toBe('updated')
      expect(seen).toEqual([undefined])
    },
  )

  test('is not made only to say that there is nothing any more', async () => {
    expect(await keep('gone', 'present')).toBe('absent')
    expect(gitHub.said).toEqual([])
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

  test('is not made twice when the response to its creation was lost', async () => {
    gitHub.lostResponses = 1
    expect(await keep('up')).toBe('unchanged')
    expect(gitHub.said).toHaveLength(1)
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
