import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals'

import { clockUntil } from '../../../../src/clients/clock.ts'
import { execUntil } from '../../../../src/clients/process/exec.ts'
import { cancellableStep, endingWith, type StepEnd } from '../../../../src/runner/step-end.ts'

const signals = ['SIGINT', 'SIGTERM'] as const
const before = signals.map((signal) => process.listeners(signal))

afterEach(() => {
  signals.forEach((signal, index) => {
    const own = process.listeners(signal).filter((one) => !before[index]?.includes(one))
    own.forEach((one) => process.off(signal, one))
  })
})

/**
 * Milliseconds until the runner sends its second signal; the aim is three seconds on an idle
 * machine.
 */
const LIMIT = 7500

/** Only tools in the table may run: Node stands in for one of them. */
const folder = mkdtempSync(join(tmpdir(), 'end-'))
beforeAll(() => symlinkSync(process.execPath, join(folder, 'helm')))
afterAll(() => rmSync(folder, { recursive: true }))
const node = (script: string) =>
  ({ command: 'helm', args: ['-e', script], env: { PATH: folder } }) as const

const endless = node('setInterval(() => {}, 1000)')
/** Ignores SIGTERM, and has a child that keeps its pipes open. */
const stubborn = node(`
  process.on('SIGTERM', () => {})
  const child = ['-e', 'setTimeout(() => {}, 9000)']
  require('child_process').spawn(process.execPath, child, { stdio: 'inherit' })
  console.log('up')
  setInterval(() => {}, 1000)`)

it.each<[string, (end: StepEnd) => Promise<unknown>]>([
  ['waits', ({ signal }) => clockUntil(signal).sleep(60_000)],
  ['makes a call', ({ signal }) => aborted(clockUntil(signal).limit(60_000))],
  ['runs a process', ({ signal }) => execUntil(signal)(endless)],
  [
    'fails for it in words of its own',
    async ({ signal }) => {
      await clockUntil(signal)
        .sleep(60_000)
        .catch(() => undefined)
      throw new Error('the chart does not render')
    },
  ],
])('a job that is cancelled while it %s reports JOB_CANCELLED', async (_what, work) => {
  const end = cancellableStep()
  const ended = endingWith(end, work(end))
  process.emit('SIGINT')
  await expect(ended).rejects.toMatchObject({ code: 'JOB_CANCELLED' })
})

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)))

it('a process that ignores SIGTERM ends within 3 s, whoever holds its pipes', async () => {
  const end = cancellableStep()
  const up = Promise.withResolvers<void>()
  const run = execUntil(end.signal)({ ...stubborn, onLine: () => up.resolve() })
  await up.promise
  const started = performance.now()
  process.emit('SIGINT')
  await expect(run).rejects.toMatchObject({ code: 'JOB_CANCELLED' })
  expect(performance.now() - started).toBeLessThan(LIMIT)
})

it('a process that would leave something halfway gets no signal, and the time to end well', async () => {
  const end = cancellableStep()
  const up = Promise.withResolvers<void>()
  const script = node("console.log('up'); setTimeout(() => console.log('done'), 600)")
  const request = { ...script, isHardToStop: true, onLine: () => up.resolve() }
  const run = execUntil(end.signal)(request)
  await up.promise
  process.emit('SIGINT')
  expect(await run).toMatchObject({ exitCode: 0, stdout: 'up\ndone\n' })
})

it('work that obeys no signal does not keep the runner waiting', async () => {
  const end = cancellableStep()
  const ended = endingWith(end, new Promise<never>(() => undefined))
  const started = performance.now()
  process.emit('SIGTERM')
  await expect(ended).rejects.toMatchObject({ code: 'JOB_CANCELLED' })
  expect(performance.now() - started).toBeLessThan(LIMIT)
})

it('nothing is started any more', async () => {
  const end = cancellableStep()
  process.emit('SIGINT')
  const lines: string[] = []
  const run = execUntil(end.signal)({ ...stubborn, onLine: (line) => lines.push(line) })
  await expect(run).rejects.toMatchObject({ code: 'JOB_CANCELLED' })
  expect(lines).toEqual([])
})

it('a step that takes longer than its time is said to, by the same signal', async () => {
  const end = cancellableStep()
  end.limitTime(20)
  const keepsNodeUp = setTimeout(() => undefined, 10_000)
  const ended = endingWith(end, clockUntil(end.signal).sleep(60_000))
  await expect(ended).rejects.toMatchObject({ code: 'TIMED_OUT' })
  clearTimeout(keepsNodeUp)
})

it('a failure without an end stays what it is', async () => {
  const failure = new Error('no such chart')
  await expect(endingWith(cancellableStep(), Promise.reject(failure))).rejects.toBe(failure)
})

it('what failed before the end is reported with it', async () => {
  const end = cancellableStep()
  process.emit('SIGINT')
  const both = new AggregateError([end.signal.reason, new Error('no such chart')])
  await expect(endingWith(end, Promise.reject(both))).rejects.toBe(both)
})

it('sleep rejects with the reason of the abort', async () => {
  const reason = new Error('another stage failed')
  const { signal } = new AbortController()
  await expect(clockUntil(signal).sleep(60_000, AbortSignal.abort(reason))).rejects.toBe(reason)
})
