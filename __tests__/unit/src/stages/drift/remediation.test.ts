import { expect, it } from '@jest/globals'

import type { DriftFinding } from '../../../../../src/stages/drift/finding.ts'
import { chooseRemediation } from '../../../../../src/stages/drift/remediation.ts'
import { comparedSection, type DriftSection } from '../../../../../src/stages/drift/section.ts'

const finding = (target: string) =>
  ({ kind: 'object', action: 'change', target, description: '' }) as unknown as DriftFinding

const changes = [finding('Deployment/edge'), finding('Service/edge')]
const drifted: DriftSection = {
  ...comparedSection('release', changes, []),
  plan: { release: true },
}
const choose = (found: DriftSection, reported = found) =>
  chooseRemediation(['release'], [found], { sections: [reported] })

it('takes what drifts and has a plan', () => {
  expect(choose(drifted)).toEqual({ stages: new Set(['deploy']), left: [] })
})

it.each<[string, DriftSection, DriftSection, string]>([
  [
    'of which rules ignore a part',
    drifted,
    { ...drifted, changes: changes.slice(1) },
    'release: left alone, rules ignore a part of what would be changed',
  ],
  [
    'without a plan of ours',
    { ...drifted, plan: undefined },
    { ...drifted, plan: undefined },
    'release: left alone, no plan of ours puts it right',
  ],
  [
    'of which an object could not be compared, although a rule leaves that out',
    { ...drifted, unseen: [{ kind: 'Role', target: 'Role/edge', description: 'forbidden' }] },
    drifted,
    'release: left alone, not all of it could be compared',
  ],
])('leaves alone a part %s', (_what, found, reported, left) => {
  expect(choose(found, reported)).toEqual({ stages: new Set(), left: [left] })
})
