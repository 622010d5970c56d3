import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'

import { expandGlob } from '../../../../../src/clients/files/expand-glob.ts'

describe('a pattern for files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'glob-'))

  beforeAll(() => {
    for (const path of ['oke/eu', 'oke/us/deep', '.github', 'node_modules/x', '.git']) {
      mkdirSync(join(folder, path), { recursive: true })
      writeFileSync(join(folder, path, 'oke.yml'), '')
    }
    for (const path of ['oke/a.yml', 'oke/b.yml', 'oke/ab.yaml']) {
      writeFileSync(join(folder, path), '')
    }
    symlinkSync('/etc', join(folder, 'oke/etc'))
  })

  test.each([
    ['oke/*.yml', ['oke/a.yml', 'oke/b.yml']],
    ['./oke/?.yml', ['oke/a.yml', 'oke/b.yml']],
    ['oke/*/oke.yml', ['oke/eu/oke.yml']],
    ['oke/**/*.yml', ['oke/a.yml', 'oke/b.yml', 'oke/eu/oke.yml', 'oke/us/deep/oke.yml']],
    ['**/oke.yml', ['.github/oke.yml', 'oke/eu/oke.yml', 'oke/us/deep/oke.yml']],
    ['.github/*', ['.github/oke.yml']],
    ['oke/a*b.y*ml', ['oke/ab.yaml']],
    ['oke/a*.y*ml', ['oke/a.yml', 'oke/ab.yaml']],
    ['oke/*b*a*l', ['oke/ab.yaml']],
    ['oke/***.yaml', ['oke/ab.yaml']],
    ['oke/a.yml*', ['oke/a.yml']],
    ['oke/?a.yml', []],
    ['oke/**', []],
    ['**/**/deep/**/*', ['oke/us/deep/oke.yml']],
    ['oke/etc/host*', []],
    ['oke/a+(.yml', []],
    ['../*', []],
    ['nothing/*.yml', []],
  ])('%s', (pattern, files) => expect(expandGlob(folder, pattern)).toEqual(files))

  test('with many stars, which a regular expression would need ages for', () => {
    writeFileSync(join(folder, 'oke', 'a'.repeat(200)), '')
    expect(expandGlob(folder, `oke/${'a*'.repeat(40)}b`)).toEqual([])
    expect(expandGlob(folder, `oke/${'a*'.repeat(40)}`)).toEqual([`oke/${'a'.repeat(200)}`])
  })

  test('with many wildcard folders reads each of them only a few times', () => {
    const many = mkdtempSync(join(tmpdir(), 'glob-'))
    mkdirSync(join(many, ...Array<string>(40).fill('x')), { recursive: true })
    writeFileSync(join(many, 'x', 'oke.yml'), '')
    expect(expandGlob(many, `${'**/x/'.repeat(20)}none.yml`)).toEqual([])
    expect(expandGlob(many, `${'**/'.repeat(60)}oke.yml`)).toEqual(['x/oke.yml'])
  })
})
