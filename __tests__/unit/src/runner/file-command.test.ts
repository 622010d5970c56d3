import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { appendLine, appendValue } from '../../../../src/runner/file-command.ts'

describe('the files of the runner', () => {
  let folder: string
  let file: string
  const before = process.env['GITHUB_OUTPUT']

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'runner-'))
    file = join(folder, 'output')
    writeFileSync(file, 'former\n')
    process.env['GITHUB_OUTPUT'] = file
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
    if (before === undefined) delete process.env['GITHUB_OUTPUT']
    else process.env['GITHUB_OUTPUT'] = before
  })

  it.each(['one line', 'two\nlines', '', 'name<<EOF\nEOF\nother=1'])(
    'keeps what was there, and holds the value %j whole',
    (value) => {
      appendValue('OUTPUT', 'first', value)
      appendValue('OUTPUT', 'second', value)
      const [, one, two] =
        /^former\nfirst<<(\S+)\n[^]*\n\1\nsecond<<(\S+)\n[^]*\n\2\n$/.exec(
          readFileSync(file, 'utf8'),
        ) ?? []
      const lines = (name: string, end = '') => [`${name}<<${end}`, value, end]
      const text = ['former', ...lines('first', one), ...lines('second', two), ''].join('\n')
      expect(readFileSync(file, 'utf8')).toBe(text)
      expect(one).not.toBe(two)
    },
  )

  it('says what is missing outside of a runner', () => {
    process.env['GITHUB_OUTPUT'] = ''
    expect(() => appendLine('OUTPUT', 'text')).toThrow('GITHUB_OUTPUT is not set')
  })
})
