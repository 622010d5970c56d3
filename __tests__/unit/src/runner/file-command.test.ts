import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fileCommands } from '../../../../src/runner/file-command.ts'
import { runnerOutputs } from '../../../../src/runner/outputs.ts'
import { isText, runnerState } from '../../../../src/runner/state.ts'
import { runnerSummary } from '../../../../src/runner/summary.ts'

/** What GitHub's runner reads: https://docs.github.com/actions/reference/workflow-commands */
const named = (text: string): Record<string, string> => {
  const pattern = /^(.+?)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2\n/gm
  expect(text.replaceAll(pattern, '')).toBe('')
  return Object.fromEntries(
    [...text.matchAll(pattern)].map(([, name = '', , value = '']) => [name, value] as const),
  )
}

let folder: string
const files = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY']
const written = (file: string): string => readFileSync(join(folder, file), 'utf8')
const environment = () =>
  Object.fromEntries(files.map((file) => [`GITHUB_${file}`, join(folder, file)]))

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'file-command-'))
  for (const file of files) writeFileSync(join(folder, file), '')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('outputs', () => {
  it.each<[string, string | number | boolean, string]>([
    ['a word', 'x', 'x'],
    ['nothing', '', ''],
    ['a number', 7, '7'],
    [
      'lines, and what looks like the end of a value',
      'a<<b\nEOF\n\n::error::x',
      'a<<b\nEOF\n\n::error::x',
    ],
  ])('writes %s', async (_what, value, text) => {
    const outputs = runnerOutputs(fileCommands(environment()))
    await outputs.set('one', value)
    await outputs.set('two', 'next')
    expect(named(written('OUTPUT'))).toEqual({ one: text, two: 'next' })
  })

  it('gives a variable and a folder to later steps and to this process', async () => {
    const [path, name] = [process.env['PATH'], 'FILE_COMMAND_TEST']
    const outputs = runnerOutputs(fileCommands(environment()))
    try {
      await outputs.exportVariable(name, 'here')
      await outputs.addPath('/opt/tool')
      expect(process.env[name]).toBe('here')
      expect(process.env['PATH']).toBe(`/opt/tool:${path}`)
    } finally {
      process.env['PATH'] = path
      Reflect.deleteProperty(process.env, name)
    }
    expect(named(written('ENV'))).toEqual({ [name]: 'here' })
    expect(written('PATH')).toBe('/opt/tool\n')
  })

  it('goes on without a runner', async () => {
    await runnerOutputs(fileCommands({})).set('one', 'x')
    expect(files.map(written).join('')).toBe('')
  })
})

it('hands state from main to post', async () => {
  await runnerState({}, fileCommands(environment())).save('folder', 'a\nb')
  const { folder: saved } = named(written('STATE'))
  const post = runnerState({ STATE_folder: saved }, fileCommands({}))
  expect(post.load('folder', isText)).toBe('a\nb')
})

it('appends to the job summary', async () => {
  const summary = runnerSummary(fileCommands(environment()))
  await summary.append('# One')
  await summary.append('two')
  expect(written('STEP_SUMMARY')).toBe('# One\ntwo\n')
})
