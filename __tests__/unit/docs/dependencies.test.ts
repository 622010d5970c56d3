import { expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'

import manifest from '../../../package.json' with { type: 'json' }

const page = readFileSync('docs/dependencies.md', 'utf8')
const [published = '', development = ''] = page.split('## For development only')

/** Returns the names in the first column. */
const named = (text: string): string[] =>
  [...text.matchAll(/^\| (`[^|]+)\|/gm)]
    .flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))
    .sort()

it('each dependency has its reason, and nothing else has', () => {
  expect(named(published)).toEqual(Object.keys(manifest.dependencies).sort())
  expect(named(development)).toEqual(Object.keys(manifest.devDependencies).sort())
})
