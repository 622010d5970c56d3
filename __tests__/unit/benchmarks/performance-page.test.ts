import { expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

const root = join(import.meta.dirname, '..', '..', '..')
const page = readFileSync(join(root, 'docs/performance.md'), 'utf8')
const topics = readdirSync(join(root, 'benchmarks/topics')).map((file) => basename(file, '.ts'))

it.each(topics)('the page has a place for %s', (topic) => {
  const marks = ['start', 'end'].map(
    (edge) => `<!-- made by npm run bench -- ${topic}: ${edge} -->`,
  )
  expect(marks.map((mark) => page.split(mark).length - 1)).toEqual([1, 1])
})
