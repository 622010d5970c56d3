import { expect, test } from '@jest/globals'

import { requirementOf, services } from '../../../../emulator/iam/operations.ts'
import { knownPermissions } from '../../../../emulator/iam/permission-table.ts'

const entries = services.flatMap(([path, needs]) =>
  Object.entries(needs).map(([operation, requirement]) => ({ path, operation, requirement })),
)

test('every permission that an operation needs is given by some verb', () => {
  const needed = entries.flatMap(({ requirement }) =>
    typeof requirement === 'string' ? [] : requirement.map(({ permission }) => permission),
  )
  expect(needed.filter((permission) => !knownPermissions.has(permission))).toEqual([])
})

test('an operation without an entry is not served', () => {
  const route = { operation: 'ListThings', path: '/20160918/things' }
  expect(() => requirementOf(route)).toThrow('no permissions are named for ListThings')
})
