import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keptSettingsProblem } from '../../../../emulator/commands/kept-settings.ts'
import type { Instance } from '../../../../emulator/instance.ts'

describe('`up` of an emulator that is there already', () => {
  let fresh: string
  let kept: string
  beforeAll(() => {
    fresh = mkdtempSync(join(tmpdir(), 'fresh-'))
    kept = mkdtempSync(join(tmpdir(), 'kept-'))
    writeFileSync(join(kept, 'state.json'), '{}')
  })
  afterAll(() => [fresh, kept].forEach((folder) => rmSync(folder, { recursive: true })))
  const instance = (folder: string): Instance =>
    ({ name: 'e1', folder, ports: {}, hpaTiming: 'fast' }) as unknown as Instance

  it.each([
    ['with nothing asked for', () => kept, {}, undefined],
    ['with the timing that it has', () => kept, { hpaTiming: 'fast' as const }, undefined],
    [
      'with another timing',
      () => kept,
      { hpaTiming: 'default' as const },
      /made with --hpa-timing fast.*by down, without --keep/,
    ],
    ['with a seed', () => kept, { seed: 's.yml' }, /has a state already.*by down, without --keep/],
    ['with a seed, after a first start that failed', () => fresh, { seed: 's.yml' }, undefined],
  ])('%s', (_how, folder, asked, problem) => {
    const said = keptSettingsProblem(instance(folder()), {
      seed: undefined,
      hpaTiming: undefined,
      ...asked,
    })
    if (problem) expect(said).toMatch(problem)
    else expect(said).toBeUndefined()
  })
})
