import { describe, expect, it } from '@jest/globals'

import type { Measured } from '../../../../scripts/measure/measure-file.ts'
import { useOf } from '../../../../scripts/measure/use.ts'

const file = (path: string, more: Partial<Measured> = {}): Measured => ({
  path,
  lines: 10,
  functions: [],
  imports: new Map(),
  exports: [],
  hasReason: false,
  ...more,
})

const importing = (path: string, ...targets: string[]): Measured =>
  file(path, { lines: 100, imports: new Map(targets.map((target) => [target, new Set(['one'])])) })

describe('useOf', () => {
  it('finds small files of one importer that give no reason for a file of their own', () => {
    const files = [
      file('src/alone.ts'),
      file('src/reasoned.ts', { hasReason: true }),
      file('src/shared.ts'),
      file('src/long.ts', { lines: 25 }),
    ]
    const readers = [
      importing('src/a.ts', 'src/alone.ts', 'src/reasoned.ts', 'src/shared.ts', 'src/long.ts'),
      importing('src/b.ts', 'src/shared.ts'),
    ]
    expect(useOf(files, readers).small).toEqual(['src/alone.ts'])
  })

  it('does not count tests as importers of a small file', () => {
    const readers = [
      importing('src/a.ts', 'src/alone.ts'),
      importing('__tests__/unit/a.test.ts', 'src/alone.ts'),
    ]
    expect(useOf([file('src/alone.ts')], readers).small).toEqual(['src/alone.ts'])
  })

  it('finds exports that no file imports', () => {
    const files = [file('src/alone.ts', { exports: ['one', 'two'] })]
    const { unused } = useOf(files, [importing('src/a.ts', 'src/alone.ts')])
    expect(unused).toEqual(['src/alone.ts: two'])
  })
})
