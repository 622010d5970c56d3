import { expect, it } from '@jest/globals'

import { subjectProblem } from '../../../scripts/commit-subjects.ts'

it.each([
  ['inputs: settle names before version 1', undefined],
  ['ensure-network: look at a group again', undefined],
  ['docs: 3 pages for uses', undefined],
  ['Inputs: settle names', /form "area: what changes"/],
  ['inputs: Settle names', /form "area: what changes"/],
  ['settle names', /form "area: what changes"/],
  [`docs: ${'a'.repeat(67)}`, /has 73 characters, 72 at most/],
])('%s', (subject, problem) => {
  const found = subjectProblem(subject)
  if (problem === undefined) expect(found).toBeUndefined()
  else expect(found).toMatch(problem)
})
