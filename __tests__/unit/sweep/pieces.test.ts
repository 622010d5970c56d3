import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { type Entry, Journal } from '../../../sweep/journal.ts'
import { type Repository, responseOf } from '../../../sweep/github-routes.ts'
import { growth } from '../../../sweep/measured.ts'
import type { Point } from '../../../sweep/point.ts'
import { renderReport } from '../../../sweep/report.ts'
import { withReport } from '../../../sweep/reliability-page.ts'
import { sampled } from '../../../sweep/sample.ts'
import type { Scenario } from '../../../sweep/scenario.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sweep-test-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const point = (name: string, kind: Point['kind'], label: string): Point => ({
  ...{ kind, label, group: 'before' },
  scenario: { name } as Scenario,
  attempt: () => Promise.reject(new Error('not here')),
})
const points = ['auth', 'deploy'].flatMap((name) =>
  (['kill', 'fault'] as const).flatMap((kind) =>
    Array.from({ length: 9 }, (_, index) => point(name, kind, `call ${index}`)),
  ),
)
const entry = (label: string, problems: readonly string[] = []): Entry => ({
  ...{ action: 'auth', kind: 'kill', group: 'before', label, commit: 'abc1234' },
  ...{ date: '2026-11-29', finding: { problems, outcome: 'killed', calls: 3, milliseconds: 1500 } },
})

it('takes so many of each action and kind', () => {
  const some = sampled(points, 7, 4)
  const counts = Object.values(
    Object.groupBy(some, ({ scenario, kind }) => `${scenario.name} ${kind}`),
  )
  expect(counts.map((group) => group?.length)).toEqual([4, 4, 4, 4])
  expect(sampled(points, 7, 4)).toEqual(some)
  expect(sampled(points, 8, 99)).toHaveLength(points.length)
})

it('resumes where it stopped: what was red is retried', () => {
  const file = join(folder, 'sweep.jsonl')
  const first = new Journal(file)
  first.add(entry('call 1'))
  first.add(entry('call 2', ['a stack trace in the log']))
  const next = new Journal(file)
  const left = points.filter((one) => !next.holds(one))
  expect(left).toHaveLength(points.length - 1)
  next.add(entry('call 2'))
  expect(new Journal(file).of(points).flatMap(({ finding }) => finding.problems)).toEqual([])
})

it('shows what was tried of how many, and what is red', () => {
  const tried = [entry('call 1'), entry('call 2', ['a stack trace in the log'])]
  const report = renderReport({ command: 'npm run sweep --', points }, tried)
  expect(report).toContain('at commit abc1234 by `npm run sweep --`: 2 of 36 points, 1 converged')
  expect(report).toContain('| auth | before | 2 of 9 | 1 | 2 killed | 3 | 1.5 |')
  expect(report).toContain('- auth, kill: call 2: a stack trace in the log')
})

it('writes a report into its own place of the page, and nowhere else', () => {
  const marks = (name: string) =>
    ['start', 'end'].map((end) => `<!-- made by npm run sweep, ${name}: ${end} -->`)
  const [[first, last], [start, end]] = [marks('all'), marks('previews')]
  const text = `${first}\nold\n${last}\n\n${start}\nold\n${end}\nrest\n`
  expect(withReport(text, 'previews', 'new')).toBe(
    `${first}\nold\n${last}\n\n${start}\n\nnew\n\n${end}\nrest\n`,
  )
  expect(() => withReport(text, 'other', 'new')).toThrow('has no place other')
})

it('reports what grows from run to run, and not what varies', () => {
  const run = { kilobytes: 90_000, open: 20, processes: 0, files: 1 }
  const even = Array.from({ length: 60 }, (_, index) => ({ ...run, open: 20 + (index % 3) }))
  expect(growth(even)).toEqual([])
  const leaking = even.map((one, index) => ({
    ...one,
    files: index,
    kilobytes: 90_000 + index * 400,
  }))
  expect(growth(leaking)).toEqual([
    'kilobytes grow from 94000 to 110000',
    'files grow from 10 to 50',
  ])
})

it('numbers the issues of each repository by itself: points are named by their paths', () => {
  let ids = 40
  const asked = { body: { title: 'Drift' }, query: new URLSearchParams(), newId: () => ++ids }
  const numbers = ['octo/one', 'octo/two'].map((name) => {
    const none = { comments: [], deployments: [], issues: [] }
    const repository: Repository = { name, isClosed: false, ...none }
    return ['first', 'second'].map(() => {
      const [status, made] = responseOf('POST', 'issues', { ...asked, repository })
      return [status, (made as { number: number }).number]
    })
  })
  const each = [
    [201, 2],
    [201, 3],
  ]
  expect(numbers).toEqual([each, each])
})
