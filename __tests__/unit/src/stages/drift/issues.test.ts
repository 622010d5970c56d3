import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

import {
  DRIFT_LABEL,
  type DriftIssues,
  driftIssues,
} from '../../../../../src/clients/github/issues.ts'
import {
  comparedEnvironment,
  differencesIn,
  type EnvironmentDrift,
  failedEnvironment,
} from '../../../../../src/stages/drift/environment-drift.ts'
import { fieldFinding } from '../../../../../src/stages/drift/finding.ts'
import { parseState, renderState } from '../../../../../src/stages/drift/issue/issue-state.ts'
import {
  type IssueSettings,
  keepIssues,
} from '../../../../../src/stages/drift/issue/keep-issues.ts'
import { comparedSection } from '../../../../../src/stages/drift/section.ts'
import { GitHubServer } from '../../../../github-server.ts'
import { VirtualClock } from '../virtual-clock.ts'

const repository = 'octo/shop'
const difference = (name: string) =>
  fieldFinding({
    ...{ action: 'update', target: `Deployment/${name}`, why: 'changed in the cluster: ' },
    fields: [{ path: 'spec.replicas', detail: 'spec.replicas' }],
  })
const drifted = (...names: readonly string[]) => environmentOf('.github/oke.yml', ...names)
const environmentOf = (name: string, ...differing: readonly string[]): EnvironmentDrift => {
  const section = comparedSection('release', differing.map(difference), ['as described'])
  return comparedEnvironment(name, { sections: [section], notices: [] }, [], '2026-11-29')
}
const unseen = (name = '.github/oke.yml'): EnvironmentDrift => {
  const nothing = { changes: [], kept: [], warnings: [] }
  const failed = { name: 'release', outcome: 'failed', ...nothing, failure: 1 } as const
  const clean = comparedSection('network', [], ['1 rule'])
  return comparedEnvironment(name, { sections: [clean, failed], notices: [] }, [], '2026-11-29')
}

describe('the issue of an environment', () => {
  const clock = new VirtualClock()
  let server: GitHubServer

  beforeEach(async () => {
    server = await GitHubServer.start()
    server.allow('ghs_job', { login: 'github-actions[bot]', type: 'Bot' })
    server.allow('ghp_ann', { login: 'ann', type: 'User' })
    server.open(repository, 1)
    server.repository(repository).assignable.add('ann')
  })
  afterEach(() => server.end())

  const keep = async (
    environments: readonly EnvironmentDrift[],
    more: Partial<IssueSettings> = {},
  ) => {
    server.requests.length = 0
    const access = { token: 'ghs_job', baseUrl: server.url, repository }
    const settings = { labels: [], assignees: [], mentions: [], limit: 10, runUrl: undefined }
    const kept = await keepIssues(environments, driftIssues(access, clock), {
      ...settings,
      ...more,
    })
    return kept.map(({ outcome, number }) => `${outcome} ${number ?? ''}`.trim())
  }
  const issues = () => [...server.repository(repository).issues.values()]
  const comments = (number: number) =>
    server
      .repository(repository)
      .comments.filter((one) => one.number === number)
      .map(({ body }) => body)
  const writes = () => server.requests.filter((line) => !/^GET|graphql/.test(line))

  test('is opened, with labels, people and mentions, when something differs', async () => {
    expect(await keep([drifted()])).toEqual(['none'])
    const people = { labels: ['ops'], assignees: ['ann'], mentions: ['octo/platform'] }
    expect(await keep([drifted('edge')], people)).toEqual(['opened 2'])
    const [issue] = issues()
    expect(issue).toMatchObject({
      ...{ title: 'Drift: .github/oke.yml', labels: [DRIFT_LABEL, 'ops'], assignees: ['ann'] },
    })
    expect(issue?.body).toContain('| release | update | Deployment/edge |')
    expect(issue?.body).toContain('cc @octo/platform')
  })

  test('is left alone while nothing changes', async () => {
    await keep([drifted('edge')])
    expect(await keep([drifted('edge')])).toEqual(['unchanged 2'])
    expect(writes()).toEqual([])
  })

  test('reports what is new and what is gone', async () => {
    await keep([drifted('edge', 'cart')])
    const runUrl = 'https://github.com/octo/shop/actions/runs/7'
    expect(await keep([drifted('cart', 'orders')], { runUrl })).toEqual(['updated 2'])
    const [news] = comments(2)
    expect(news).toMatch(/\*\*New\*\*\n\n- release: Deployment\/orders\n/)
    expect(news).toMatch(/\*\*Gone\*\*\n\n- release: Deployment\/edge\n/)
    expect(news).toContain(`[This run](${runUrl})`)
    expect(issues()[0]?.body).not.toContain('Deployment/edge |')
  })

  test('is closed when all is as described, reopened when not, and never a second one', async () => {
    await keep([drifted('edge')])
    expect(await keep([drifted()])).toEqual(['closed 2'])
    expect(issues()[0]).toMatchObject({ isOpen: false, stateReason: 'completed' })
    expect(await keep([drifted()])).toEqual(['none 2'])
    expect(writes()).toEqual([])
    expect(await keep([drifted('cart')])).toEqual(['reopened 2'])
    expect(issues()).toHaveLength(1)
    expect(issues()[0]?.body).toContain('Deployment/cart')
    expect(comments(2).at(-1)).toContain('Deployment/cart')
  })

  test('is not closed by a check that could not compare everything', async () => {
    await keep([drifted('edge')])
    expect(await keep([unseen()])).toEqual(['unchanged 2'])
    expect(await keep([failedEnvironment('.github/oke.yml', new Error('x'))])).toEqual([
      'unchanged 2',
    ])
    expect(await keep([drifted('edge')])).toEqual(['unchanged 2'])
    expect(comments(2)).toEqual([])
  })

  test('is not recognized by text of others, and a second one of its own is closed', async () => {
    await keep([drifted('edge')])
    const [first] = issues()
    const copy = { ...first, number: 3, user: { login: 'ann', type: 'User' } } as const
    const second = { ...first, number: 4, isOpen: true } as const
    const all = server.repository(repository).issues
    all.set(3, Object.assign(structuredClone(copy), {}) as never)
    all.set(4, Object.assign(structuredClone(second), {}) as never)
    expect(await keep([drifted('edge')])).toEqual(['unchanged 2'])
    expect(issues().map(({ number, isOpen }) => [number, isOpen])).toEqual([
      [2, true],
      [3, true],
      [4, false],
    ])
  })

  test('is found behind many others', async () => {
    await keep([drifted('edge')])
    const [own] = issues()
    const all = server.repository(repository).issues
    for (let number = 100; number < 350; number++) {
      all.set(number, structuredClone({ ...own, number, body: 'another', isOpen: false }) as never)
    }
    expect(await keep([drifted('edge')])).toEqual(['unchanged 2'])
    expect(server.requests.filter((line) => line.startsWith('GET'))).toHaveLength(3)
  })

  test('is one of few: fifty environments do not flood', async () => {
    const fifty = Array.from({ length: 50 }, (_, at) => environmentOf(`oke/${at}.yml`, 'edge'))
    const outcomes = await keep(fifty, { limit: 5 })
    expect(outcomes.filter((one) => one.startsWith('opened'))).toHaveLength(5)
    expect(outcomes.filter((one) => one === 'over-limit')).toHaveLength(45)
    expect(issues()).toHaveLength(5)
    const less = [environmentOf('oke/0.yml'), ...fifty.slice(1)]
    expect((await keep(less, { limit: 5 })).filter((one) => one.startsWith('opened'))).toHaveLength(
      1,
    )
  })

  test('quotes no markup, mention or comment of the cluster', async () => {
    await keep([drifted('-->@eve<script>')])
    const [issue] = issues()
    expect(issue?.body).not.toMatch(/@eve|<script>/)
    expect(await keep([drifted('-->@eve<script>')])).toEqual(['unchanged 2'])
  })

  test('fits whatever is found', async () => {
    const many = Array.from({ length: 2_000 }, (_, at) => `${'x'.repeat(60)}-${at}`)
    expect(await keep([drifted(...many)])).toEqual(['opened 2'])
    expect(issues()[0]?.body).toContain('And 1940 more differences')
    expect(await keep([drifted(...many)])).toEqual(['unchanged 2'])
  })

  test.each([
    ['none', 'no text of ours'],
    ['a comment that was cut off', '<!-- findings: [["a"'],
    ['another form', '<!-- findings: {"a":1} -->'],
    ['parts of others', '<!-- findings: [1,["a"],["a","b",{}]] -->'],
  ])('remembers nothing of %s', (_what, body) =>
    expect(parseState(body).filter(({ target }) => target !== '')).toEqual([]),
  )

  test('remembers what it wrote', () => {
    const all = [{ id: 'a', part: 'release', target: 'Deployment/<!-- x -->' }]
    expect(renderState(all)).not.toMatch(/x -->.*-->/)
    expect(parseState(`text\n${renderState(all)}`)).toEqual(all)
  })

  describe('killed before each of its writes, and run again', () => {
    const life: readonly (readonly [string, EnvironmentDrift])[] = [
      ['opened', drifted('edge')],
      ['updated', drifted('cart')],
      ['closed', drifted()],
      ['reopened', drifted('orders')],
    ]
    /** Returns GitHub for a run that is killed before its write with this number. */
    const dyingAt = (point: number): DriftIssues => {
      const access = { token: 'ghs_job', baseUrl: server.url, repository }
      const issues = driftIssues(access, clock)
      let writes = 0
      const live = (): void => {
        if (++writes === point) throw new Error('killed')
      }
      return {
        list: () => issues.list(),
        create: async (issue) => (live(), issues.create(issue)),
        update: async (number, change) => (live(), issues.update(number, change)),
        comment: async (number, body) => (live(), issues.comment(number, body)),
      }
    }
    const settings = { labels: [], assignees: [], mentions: [], limit: 10, runUrl: undefined }

    test.each([1, 2])('write %i of each step', async (point) => {
      for (const [, environment] of life) {
        await keepIssues([environment], dyingAt(point), settings).catch(() => undefined)
        await keep([environment])
        const [issue, ...more] = issues()
        expect(more).toEqual([])
        expect(issue?.isOpen).toBe(differencesIn(environment).length > 0)
        expect(await keep([environment])).toEqual([expect.stringMatching(/^(unchanged|none) 2$/)])
      }
      const detail = comments(2).join('\n')
      for (const news of ['Deployment/cart', 'Everything is as described', 'Deployment/orders']) {
        expect(detail).toContain(news)
      }
    })
  })

  test('needs a token that may write issues', async () => {
    server.allow('ghs_job', { login: 'github-actions[bot]', type: 'Bot', readOnly: true })
    await expect(keep([drifted('edge')])).rejects.toMatchObject({ code: 'GITHUB_NOT_ALLOWED' })
    await expect(keep([drifted('edge')])).rejects.toThrow(/open the issue/)
  })
})
