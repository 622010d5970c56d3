import { describe, expect, it } from '@jest/globals'

import { checkManifests } from '../../../../../src/stages/check/check-manifests.ts'
import { renderSarif } from '../../../../../src/stages/check/sarif.ts'
import type { EnvironmentDrift } from '../../../../../src/stages/drift/environment-drift.ts'
import { wholeFinding } from '../../../../../src/stages/drift/finding.ts'
import { comparedSection } from '../../../../../src/stages/drift/section.ts'
import { renderDriftSarif } from '../../../../../src/stages/drift/sarif.ts'
import { sarifFaults } from '../../../../sarif-schema.ts'

const pods = ['a', 'b'].map((name) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name },
  spec: { hostNetwork: true, hostPID: true, containers: [{ name: 'a', stdin: true }] },
}))
const findings = checkManifests(pods)

const drift = (name: string): EnvironmentDrift => ({
  name,
  sections: [
    comparedSection(
      'release',
      [wholeFinding({ action: 'create', target: 'Job/x', description: 'missing' }, 'Job')],
      [],
    ),
  ],
  notices: [{ kind: 'newer-chart', target: 'chart edge', description: 'has a newer version' }],
  ...{ ignored: [], warnings: [], unasked: [], remediated: [], failures: [] },
})

const places = [
  'deploy/chart/templates/pod.yaml',
  'deploy/my chart/templates/größe.yaml',
  'deploy/chart/templates/a#b?c=%41[0].yaml',
  'a:b/templates/pod.yaml',
]

describe('SARIF', () => {
  it.each([...places, 'oci://ghcr.io/acme/charts/shop'])(
    'of a check is what the schema demands: %s',
    (file) => {
      expect(findings.length).toBeGreaterThan(3)
      const placed = findings.map((one, line) => ({ ...one, place: { file, line: line + 1 } }))
      expect(sarifFaults(renderSarif(placed))).toEqual([])
    },
  )

  it('of a check that found nothing, or no line, is it too', () => {
    const placed = findings.map((one) => ({ ...one, place: { file: 'chart' } }))
    expect([sarifFaults(renderSarif([])), sarifFaults(renderSarif(placed))]).toEqual([[], []])
  })

  it.each(places)('of a check for drift is what the schema demands: %s', (file) => {
    const sarif = renderDriftSarif([drift(file), drift('oke.yml')], () => 1)
    expect(sarifFaults(sarif)).toEqual([])
    expect(sarif).toContain('"ruleId": "drift-release"')
  })

  it.each([
    ['another version', '"2.1.0"', '"2.0.0"'],
    ['a missing text', '"text"', '"words"'],
    ['an unknown level', '"level": "error"', '"level": "fatal"'],
    ['a line before the first', '"startLine": 1', '"startLine": 0'],
    ['a place that is no URI reference', '"uri": "chart"', '"uri": "chart 1"'],
    ['a property that it does not have', '"version"', '"edition": 1, "version"'],
    ['a rule that stands there twice', '"rules": [', '"rules": [{ "id": "a" }, { "id": "a" },'],
  ])('with %s is refused by the schema', (_what, from, to) => {
    const placed = findings.map((one) => ({ ...one, place: { file: 'chart', line: 1 } }))
    const sarif = renderSarif(placed)
    expect(sarif).toContain(from)
    expect(sarifFaults(sarif.replace(from, to))).not.toEqual([])
  })
})
