import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeFolder, writeWhole } from '../../../emulator/callers-files.ts'

describe('what is made for the caller', () => {
  const { SUDO_UID, SUDO_GID } = process.env
  const me = process.getuid?.() ?? 0
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'caller-'))
  })
  afterEach(() => {
    Object.assign(process.env, { SUDO_UID, SUDO_GID })
    if (SUDO_UID === undefined) delete process.env['SUDO_UID']
    if (SUDO_GID === undefined) delete process.env['SUDO_GID']
    rmSync(folder, { recursive: true })
  })
  const view = (...path: string[]) => {
    const { uid, mode } = statSync(join(folder, ...path))
    return [uid, (mode & 0o777).toString(8)]
  }

  it.each([
    ['nobody, without sudo', {}, me],
    ['the caller, by sudo', { SUDO_UID: '12345', SUDO_GID: '12346' }, me === 0 ? 12345 : me],
  ])('belongs to %s', (_whom, sudo, owner) => {
    delete process.env['SUDO_UID']
    Object.assign(process.env, sudo)
    makeFolder(join(folder, 'a', 'b'))
    writeWhole(join(folder, 'a', 'b', 'key'), 'old')
    writeWhole(join(folder, 'a', 'b', 'key'), 'secret')
    expect(view('a')).toEqual([owner, '700'])
    expect(view('a', 'b')).toEqual([owner, '700'])
    expect(view('a', 'b', 'key')).toEqual([owner, '600'])
    expect(readFileSync(join(folder, 'a', 'b', 'key'), 'utf8')).toBe('secret')
    expect(view()).toEqual([me, '700'])
  })
})
