import { expect, it } from '@jest/globals'

import { awaitDefaultRoles } from '../../../../emulator/control-plane/default-roles.ts'

it('waits until the roles that are summed up from others have rules', async () => {
  const asked: string[] = []
  const isFilled = (name: string) => asked.filter((one) => one === name).length > 2
  await awaitDefaultRoles({
    readClusterRole: ({ name }) => {
      asked.push(name)
      const rules = isFilled(name) ? [{ verbs: ['get'] }] : null
      return Promise.resolve({ metadata: { name }, rules } as never)
    },
  })
  expect(asked.toSorted()).toEqual(['admin', 'edit', 'view'].flatMap((name) => [name, name, name]))
})
