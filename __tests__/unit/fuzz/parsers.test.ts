import { expect, it } from '@jest/globals'

import { fuzz } from '../../fuzz/judge.ts'
import { targets } from '../../fuzz/targets.ts'

it.each(targets)('$name: a value or an error with a code, whatever the text', async (target) => {
  const { values, refusals, cases } = await fuzz(target, 100)
  expect(values + refusals).toBe(cases)
})
