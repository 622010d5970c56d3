import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'

import { textFile } from '../../../../../src/clients/files/text-file.ts'

let folder: string
const at = (...names: string[]): string => join(folder, ...names)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'text-file-'))
  writeFileSync(at('file'), 'before')
  mkdirSync(at('full', 'inner'), { recursive: true })
})

afterEach(() => rmSync(folder, { recursive: true }))

describe('a file of text', () => {
  it.each([
    ['read', 'ENOTDIR: not a directory', ['file', 'config.json']],
    ['write', 'EEXIST: file already exists', ['file', 'config.json']],
    ['remove', 'ENOTDIR: not a directory', ['file', 'config.json']],
    ['read', 'EISDIR: illegal operation on a directory', ['full']],
    ['write', 'EISDIR: illegal operation on a directory', ['full']],
  ] as const)('that cannot be used is said by its path: %s, %s', async (doing, why, names) => {
    const path = at(...names)
    const file = textFile(path)
    const act = {
      read: () => file.read(),
      write: () => file.write('x', 'id'),
      remove: () => file.remove(),
    }
    await expect(act[doing]()).rejects.toMatchObject({
      code: 'FILE_NOT_USABLE',
      message: `could not ${doing} ${path} (${why})`,
    })
    expect(readdirSync(folder).sort()).toEqual(['file', 'full'])
    expect(readFileSync(at('file'), 'utf8')).toBe('before')
  })
})
