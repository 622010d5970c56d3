import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installWithApt } from '../../../../emulator/tools/apt.ts'

describe('installing with apt', () => {
  let folder: string
  let log: string
  const program = (name: string, lines: string) =>
    writeFileSync(join(folder, name), `#!/bin/sh\n${lines}\n`, { mode: 0o755 })

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'apt-'))
    log = join(folder, 'log')
    symlinkSync('/usr/bin/env', join(folder, 'env'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  const withApt = () =>
    program('apt-get', `[ "$1" = --version ] || echo "$DEBIAN_FRONTEND $*" >>${log}`)
  const withSudo = (status: number) =>
    program('sudo', `[ ${status} = 0 ] || exit ${status}; shift; echo sudo >>${log}; "$@"`)
  const install = (isRoot: boolean) =>
    installWithApt(['python3-venv'], 'tests need venv', () => undefined, {
      ...{ isRoot, env: { PATH: folder } },
    })
  const installed = [
    'noninteractive update -qq -o DPkg::Lock::Timeout=120',
    'noninteractive install -qq -o DPkg::Lock::Timeout=120 -y --no-install-recommends python3-venv',
  ]

  it('as root', async () => {
    withApt()
    await install(true)
    expect(readFileSync(log, 'utf8').trim().split('\n')).toEqual(installed)
  })

  it('by sudo', async () => {
    withApt()
    withSudo(0)
    program('true', 'exit 0')
    await install(false)
    const lines = readFileSync(log, 'utf8').trim().split('\n')
    expect(lines.filter((line) => line !== 'sudo')).toEqual(installed)
    expect(lines.filter((line) => line === 'sudo')).toHaveLength(3)
  })

  it.each([
    ['without apt', () => undefined, true],
    ['without sudo', withApt, false],
    ['with a sudo that asks', () => (withApt(), withSudo(1)), false],
  ])('%s says in one line what to install', async (_how, machine, isRoot) => {
    machine()
    const line = 'tests need venv: install python3-venv with your package manager'
    await expect(install(isRoot)).rejects.toThrow(new Error(line))
    expect(existsSync(log)).toBe(false)
  })
})
