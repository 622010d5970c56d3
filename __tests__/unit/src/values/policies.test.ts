import { expect, it } from '@jest/globals'

import { policyLists } from '../../../../src/values/policies.ts'
import { statements } from '../../../../src/values/policy-statements.ts'

it.each(Object.entries(statements))('some action needs the statement %s', (_name, statement) => {
  expect(policyLists.flatMap((list) => list.statements)).toContain(statement)
})

it.each(policyLists.map((list) => [`${list.action} ${list.mode}`, list] as const))(
  'the list of %s has no duplicates',
  (_name, list) => {
    const said = list.statements.map(({ grant, place }) => `${grant} ${place}`)
    expect(said).toEqual([...new Set(said)])
  },
)
