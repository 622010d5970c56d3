import { expect, it } from '@jest/globals'
import { statSync } from 'node:fs'

it('the first page stays one that is read: 8 KB', () => {
  expect(statSync('README.md').size).toBeLessThanOrEqual(8 * 1024)
})
