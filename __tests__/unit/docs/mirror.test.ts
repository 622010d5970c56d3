import { expect, it } from '@jest/globals'
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

const root = join(import.meta.dirname, '..', '..', '..')

it.each(['src', 'emulator'])('tests of %s lie in the folder of what they test', (tree) => {
  const files = readdirSync(join(root, '__tests__/unit', tree), {
    recursive: true,
    encoding: 'utf8',
  })
  const tests = files.filter((file) => file.endsWith('.test.ts'))
  expect(tests.length).toBeGreaterThan(50)
  expect(tests.filter((file) => !existsSync(join(root, tree, dirname(file))))).toEqual([])
})
