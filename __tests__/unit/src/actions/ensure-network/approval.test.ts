import { describe, expect, it } from '@jest/globals'

import { readApproval } from '../../../../../src/actions/ensure-network/approval.ts'
import { VirtualClock } from '../../stages/virtual-clock.ts'
import { actionMemory } from '../action-memory.ts'

const read = (inputs: Readonly<Record<string, string>>) =>
  actionMemory(inputs, new VirtualClock()).context.readInputs(readApproval)

describe('approval', () => {
  it('is a mode that takes the plan', () => {
    expect(read({ mode: 'apply-approved', 'approved-plan': '[]' })).toEqual({
      isPlan: false,
      approved: '[]',
    })
  })

  it.each([
    ['', 'is given, but empty'],
    [' \n', 'is given, but empty'],
    ['none', 'needs input "approved-plan"'],
  ])('does not work with the plan %j', (plan, problem) => {
    expect(() => read({ mode: 'apply-approved', 'approved-plan': plan })).toThrow(problem)
  })

  it.each(['', '[]'])('is not meant by the plan %j alone', (plan) => {
    expect(() => read({ 'approved-plan': plan })).toThrow('"approved-plan" is given')
    expect(() => read({ mode: 'plan', 'approved-plan': plan })).toThrow('"approved-plan" is given')
  })

  it.each([
    [{}, false],
    [{ mode: 'apply', 'approved-plan': 'none' }, false],
    [{ mode: 'plan' }, true],
  ])('is not required with %o', (inputs, isPlan) => {
    expect(read(inputs)).toEqual({ isPlan, approved: undefined })
  })
})
