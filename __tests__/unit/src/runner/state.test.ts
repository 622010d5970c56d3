import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'

import { RunnerState } from '../../../../src/runner/state.ts'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'state-'))))
afterEach(() => rmSync(folder, { recursive: true }))

const step = { GITHUB_RUN_ID: '1', GITHUB_JOB: 'deploy', GITHUB_ACTION: '__self' }
const asText = (value: unknown) => (typeof value === 'string' ? value : undefined)

/** Runs main of a step; returns what the runner passes to its post. */
const main = async (records: Record<string, unknown>, environment: object = step) => {
  const file = join(folder, `GITHUB_STATE-${Math.random()}`)
  writeFileSync(file, '')
  const state = new RunnerState('auth', { ...environment, RUNNER_TEMP: folder, GITHUB_STATE: file })
  state.begin()
  for (const [key, value] of Object.entries(records)) await state.save(key, value)
  const text = readFileSync(file, 'utf8')
  rmSync(file)
  const [, delimiter = '', id = ''] = /^step<<(\S+)\n(.*)\n/.exec(text) ?? []
  expect(text).toBe(`step<<${delimiter}\n${id}\n${delimiter}\n`)
  return id
}

const post = (environment: object, action = 'auth') =>
  new RunnerState(action, { ...step, RUNNER_TEMP: folder, ...environment })

describe('what post believes', () => {
  it('is what main noted, once it is over nothing is left', async () => {
    const STATE_step = await main({ a: 'x' })
    const state = post({ STATE_step })
    expect([state.load('a', asText), state.load('b', asText)]).toEqual(['x', undefined])
    state.end()
    expect(readdirSync(folder)).toEqual([])
  })

  it('is kept in a folder and a file that only its owner can read', async () => {
    const id = await main({ a: 'x' })
    const own = join(folder, `oke-step-${id}`)
    const modes = [own, join(own, 'notes.json')].map((path) => statSync(path).mode & 0o777)
    expect(modes).toEqual([0o700, 0o600])
    expect([readdirSync(folder), readdirSync(own)]).toEqual([[`oke-step-${id}`], ['notes.json']])
  })

  it('is never a record in the state of the runner', async () => {
    const STATE_step = await main({})
    expect(post({ STATE_step, STATE_a: '"forged"' }).load('a', asText)).toBeUndefined()
  })

  it.each([
    ['missing', {}],
    ['empty', { STATE_step: '' }],
    ['no id', { STATE_step: '{"folder":"/home"}' }],
    ['a path', { STATE_step: '../../x' }],
    ['the id of nothing', { STATE_step: '000000' }],
  ])('is found where the state is %s', async (_what, environment) => {
    await main({ a: 'mine' })
    await main({ a: 'of another step' }, { ...step, GITHUB_ACTION: '__self_2' })
    const state = post(environment)
    expect(state.load('a', asText)).toBe('mine')
    state.end()
    expect(readdirSync(folder)).toHaveLength(1)
  })

  it('is never what could be of another step', async () => {
    const first = await main({ a: 'first' })
    await main({ a: 'second' })
    expect(() => post({}).load('a', asText)).toThrow(
      expect.objectContaining({ code: 'STATE_UNREADABLE' }),
    )
    expect(post({ STATE_step: first }).load('a', asText)).toBe('first')
    expect(post({}, 'kubeconfig').load('a', asText)).toBeUndefined()
  })

  it.each([
    ['folder', '.'],
    ['file', 'notes.json'],
  ])('is no %s that others may write, and no link', async (_what, name) => {
    const STATE_step = await main({ a: 'x' })
    const path = join(folder, `oke-step-${STATE_step}`, name)
    const mode = statSync(path).mode
    chmodSync(path, 0o777)
    expect(post({ STATE_step }).load('a', asText)).toBeUndefined()
    chmodSync(path, mode)
    expect(post({ STATE_step }).load('a', asText)).toBe('x')
    const elsewhere = join(folder, 'elsewhere')
    renameSync(path, elsewhere)
    symlinkSync(elsewhere, path)
    expect(post({ STATE_step }).load('a', asText)).toBeUndefined()
  })

  it.each([
    ['no JSON', '{'],
    ['of another form', '[]'],
    ['a record of another form', JSON.stringify({ records: { a: { folder: '/home' } } })],
  ])('is not %s', async (_what, content) => {
    const STATE_step = await main({ a: 'x' })
    writeFileSync(join(folder, `oke-step-${STATE_step}`, 'notes.json'), content)
    expect(() => post({ STATE_step }).load('a', asText)).toThrow(
      expect.objectContaining({ code: 'STATE_UNREADABLE' }),
    )
  })
})
