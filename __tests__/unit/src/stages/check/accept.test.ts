import { expect, it } from '@jest/globals'

import { acceptFindings } from '../../../../../src/stages/check/accept.ts'
import { checkManifests } from '../../../../../src/stages/check/check-manifests.ts'

const findings = checkManifests([{ kind: 'DaemonSet', metadata: { name: 'agent' } }])
const exception = {
  rule: 'daemon-set',
  object: 'DaemonSet/agent',
  reason: 'r',
  until: '2026-11-29',
}

it('an exception holds for its rule and its object to the end of its last day', () => {
  const accepted = acceptFindings(findings, [exception], '2026-11-29')
  expect(accepted).toMatchObject({ open: [], ignored: [{ reason: 'r' }], notes: [] })
})

it('one that has ended no longer counts, and is reported', () => {
  const { open, notes } = acceptFindings(findings, [exception], '2026-11-30')
  expect(open).toEqual(findings)
  expect(notes).toEqual(['the exception for daemon-set of DaemonSet/agent ended on 2026-11-29'])
})

it.each([
  { ...exception, object: 'DaemonSet/other' },
  { ...exception, rule: 'host-path' },
])('one that matches nothing is reported: %j', (other) => {
  const { open, notes } = acceptFindings(findings, [other], '2026-11-29')
  expect(open).toEqual(findings)
  expect(notes).toEqual([expect.stringContaining('fits nothing')])
})
