import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { actionlint, cacheFolder } from '../../emulator/tools/modules.ts'
import { outcomeOf } from '../e2e/official-clients.ts'
import { pythonTool } from '../python-tool.ts'
import { workflowTexts } from './workflow-blocks.ts'

/** Checks what users copy: the starter workflows, and the blocks of the docs. */
let folder: string
let files: readonly string[]

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'workflows-'))
  const workflows = join(folder, '.github', 'workflows')
  mkdirSync(workflows, { recursive: true })
  files = workflowTexts().map(({ name, text }) => {
    writeFileSync(join(workflows, name), text)
    return join(workflows, name)
  })
})

afterAll(() => rmSync(folder, { recursive: true }))

it('there are starters and blocks to check', () => {
  const names = workflowTexts().map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['deploy.yml', 'README-1.yml', 'auth_README-1.yml']))
  expect(names.length).toBeGreaterThan(25)
})

it('actionlint finds nothing', async () => {
  // shellcheck and pyflakes may be missing on this machine; their input is one line each.
  const config = resolve('__tests__/dist/actionlint.yml')
  const quiet = ['-no-color', '-oneline', '-shellcheck=', '-pyflakes=']
  const argv = [...quiet, `-config-file=${config}`, ...files]
  const program = join(cacheFolder(actionlint), 'actionlint')
  const { code, stdout, stderr } = await outcomeOf(program, argv, { cwd: folder })
  expect([stdout, stderr, code]).toEqual(['', '', 0])
})

it('zizmor finds nothing', async () => {
  const program = join(await pythonTool('zizmor', '1.32.0'), 'zizmor')
  const config = resolve('__tests__/dist/zizmor.yml')
  const argv = ['--offline', '--no-progress', '--color=never', `--config=${config}`, ...files]
  const { code, stdout } = await outcomeOf(program, argv, { cwd: folder })
  expect([stdout.includes('No findings to report'), code, stdout]).toEqual([true, 0, stdout])
}, 600_000)

it('nothing runs with the rights of the base for code of a pull request', () => {
  const all = workflowTexts().map(({ text }) => text)
  expect(all.filter((text) => /pull_request_target|workflow_run/.test(text))).toEqual([])
})
