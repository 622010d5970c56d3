import { describe, expect, test } from '@jest/globals'

import { fieldFinding, wholeFinding } from '../../../../../src/stages/drift/finding.ts'
import { siftFindings } from '../../../../../src/stages/drift/ignore.ts'
import type { Notice } from '../../../../../src/stages/drift/notice.ts'
import { comparedSection } from '../../../../../src/stages/drift/section.ts'
import type { IgnoreRule } from '../../../../../src/values/environment/drift-schema.ts'

const TODAY = '2026-11-29'
const rule = (more: Partial<IgnoreRule>): IgnoreRule => ({
  reason: 'by hand',
  until: TODAY,
  ...more,
})
const fields = [
  'spec.replicas',
  'spec.template.metadata.annotations.a.b/c',
  'spec.containers.0.image',
]
const deployment = fieldFinding({
  ...{ action: 'update', target: 'Deployment/edge', why: 'changed: ' },
  fields: fields.map((path) => ({ path, detail: path })),
})
const group = wholeFinding(
  { action: 'update', target: 'network security group nodes', description: 'allow' },
  'network',
  { ocid: 'ocid1.networksecuritygroup.oc1..a' },
)
const notice: Notice = { kind: 'newer-chart', target: 'release "shop"', description: '2 is out' }
const sift = (...rules: IgnoreRule[]) =>
  siftFindings(
    [comparedSection('network', [group], ['1 rule']), comparedSection('release', [deployment], [])],
    [notice],
    rules,
    TODAY,
  )
const left = ({ sections, notices }: ReturnType<typeof sift>) => [
  ...sections.flatMap(({ changes }) => changes.map(({ description }) => description)),
  ...notices.map(({ kind }) => kind),
]

describe('rules that ignore', () => {
  test.each([
    ['a kind', rule({ kind: 'Deployment' }), ['allow', 'newer-chart']],
    ['kind and name', rule({ kind: 'Deployment/edge' }), ['allow', 'newer-chart']],
    ['a part of OCI', rule({ kind: 'network' }), [deployment.description, 'newer-chart']],
    [
      'an OCID',
      rule({ ocid: 'ocid1.networksecuritygroup.oc1..a' }),
      [deployment.description, 'newer-chart'],
    ],
    ['a notice', rule({ kind: 'newer-chart' }), ['allow', deployment.description]],
    [
      'a field',
      rule({ path: 'spec.template.metadata.annotations' }),
      ['allow', 'changed: spec.replicas, spec.containers.0.image', 'newer-chart'],
    ],
    [
      'a field of any list item, of one kind',
      rule({ kind: 'Deployment', path: 'spec.containers.*.image' }),
      ['allow', `changed: ${fields[0]}, ${fields[1]}`, 'newer-chart'],
    ],
  ])('%s leave out that and nothing else', (_what, one, detail) => {
    const found = sift(one)
    expect(left(found)).toEqual(detail)
    expect(found.ignored).toMatchObject([{ reason: 'by hand', until: TODAY }])
    expect(found.unused).toEqual([])
  })

  test.each([
    ['another name', rule({ kind: 'Deployment/other' })],
    ['a part of a name of a field', rule({ path: 'spec.repl' })],
    ['a field of another kind', rule({ kind: 'Service', path: 'spec.replicas' })],
    ['another OCID', rule({ ocid: 'ocid1.networksecuritygroup.oc1..b' })],
    ['characters of expressions', rule({ path: 'spec.(.+)+$' })],
  ])('%s leaves out nothing, and is reported', (_what, one) => {
    const found = sift(one)
    expect(left(found)).toEqual(['allow', deployment.description, 'newer-chart'])
    expect(found.unused).toEqual([expect.stringMatching(/fits nothing: remove it$/)])
  })

  test('make a part clean that differs in nothing else', () => {
    const { sections } = sift(...fields.map((path) => rule({ path })))
    expect(sections[1]).toMatchObject({ outcome: 'clean', changes: [] })
    expect(sections[1]?.kept).toEqual(['what differs is ignored by rules'])
  })

  test('count until their last day, then not, and are a notice', () => {
    const ended = rule({ kind: 'Deployment', until: '2026-11-28' })
    const found = sift(ended)
    expect(left(found)).toEqual([
      'allow',
      deployment.description,
      'newer-chart',
      'ignore-rule-ended',
    ])
    expect(found.notices.at(-1)?.description).toContain('2026-11-28 (by hand)')
  })

  test('are not called unused while something could not be compared', () => {
    const nothing = { changes: [], kept: [], warnings: [] }
    const failed = { name: 'release', outcome: 'failed', ...nothing } as const
    expect(siftFindings([failed], [], [rule({ kind: 'Job' })], TODAY).unused).toEqual([])
  })
})
