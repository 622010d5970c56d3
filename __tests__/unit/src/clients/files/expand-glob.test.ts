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
    ['oke/etc/host*', []],
    ['oke/a+(.yml', []],
    ['../*', []],
    ['nothing/*.yml', []],
  ])('%s', (pattern, files) => expect(expandGlob(folder, pattern)).toEqual(files))
})
