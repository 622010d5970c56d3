import { expect, it } from '@jest/globals'

import { auditFindings } from '../../../../scripts/release/audit-findings.ts'

const report = {
  vulnerabilities: {
    left: {
      name: 'left',
      via: [
        {
          url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
          title: 'reads too far',
          severity: 'high',
        },
      ],
    },
    // A package that only depends on the other one.
    right: { name: 'right', via: ['left'] },
  },
}
const exception = (advisory: string, until: string) => ({ advisory, reason: 'not called', until })

it('each advisory is one finding, however many packages depend on it', () => {
  expect(auditFindings(report, [], '2026-11-29')).toEqual([
    'GHSA-aaaa-bbbb-cccc (high) in left: reads too far',
  ])
  expect(auditFindings({ vulnerabilities: {} }, [], '2026-11-29')).toEqual([])
})

it('an exception holds to the end of its last day', () => {
  const exceptions = [exception('GHSA-aaaa-bbbb-cccc', '2026-11-29')]
  expect(auditFindings(report, exceptions, '2026-11-29')).toEqual([])
  expect(auditFindings(report, exceptions, '2026-11-30')).toEqual([
    'GHSA-aaaa-bbbb-cccc (high) in left: reads too far',
    'the exception for GHSA-aaaa-bbbb-cccc ended on 2026-11-29',
  ])
})

it('an exception that covers nothing is a finding', () => {
  expect(auditFindings({}, [exception('GHSA-dddd', '2099-01-01')], '2026-11-29')).toEqual([
    'the exception for GHSA-dddd covers nothing: remove it',
  ])
})
