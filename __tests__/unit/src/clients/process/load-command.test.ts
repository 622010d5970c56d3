import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeEach, describe, expect, it } from '@jest/globals'

import type { SentLoad } from '../../../../../src/clients/kubernetes/k6-samples.ts'
import { execUntil } from '../../../../../src/clients/process/exec.ts'
import { loadCommand } from '../../../../../src/clients/process/load-command.ts'
import { clockUntil } from '../../../../../src/clients/clock.ts'
import { parseSummary } from '../../../../../src/stages/load/summary.ts'

const temporary = mkdtempSync(join(tmpdir(), 'load-command-'))
const workspace = mkdtempSync(join(tmpdir(), 'workspace-'))
afterAll(() => {
  rmSync(temporary, { recursive: true })
  rmSync(workspace, { recursive: true })
})

const program = (body: string): void =>
  writeFileSync(
    join(workspace, 'send.js'),
    `#!${process.execPath}\nconst { writeFileSync } = require('node:fs')\n${body}\n`,
    { mode: 0o755 },
  )

const run = async (command: readonly string[], interrupt?: AbortSignal) => {
  const lines: string[] = []
  let sent: SentLoad | undefined
  const { signal } = new AbortController()
  const [exec, clock] = [execUntil(signal), clockUntil(signal)]
  const given = { variables: { TOKEN: 'secret' }, values: { COLOUR: 'red' } }
  const client = loadCommand({ exec, clock, temporary, workspace }, given)
  const environment = { BASE_URL: 'http://a', RATE: '80', DURATION: '3s' }
  const result = await client.run(
    { command },
    environment,
    { timeout: 30_000, interrupt },
    {
      onLine: (line) => void lines.push(line),
      onSent: (load) => void (sent = load),
    },
  )
  return { result, lines, sent }
}

describe('another program than k6', () => {
  beforeEach(() => {
    process.env['OF_THE_JOB'] = 'x'
  })

  it('gets the load, and nothing of the job; its figures are read', async () => {
    program(`const { BASE_URL, RATE, DURATION, FIGURES, TOKEN, COLOUR, OF_THE_JOB } = process.env
console.log(JSON.stringify([BASE_URL, RATE, DURATION, TOKEN, COLOUR, OF_THE_JOB, process.cwd()]))
console.log(process.argv.slice(2).join('|').replace(FIGURES, 'FIGURES'))
writeFileSync(FIGURES, JSON.stringify({ sent: 200, failed: 2, dropped: 1, p95Milliseconds: 40,
  seconds: 2.5, timeline: [{ at: 1764400000, sent: 200, failed: 2, p95Milliseconds: 40 }] }))`)
    const { result, lines, sent } = await run(['./send.js', '${BASE_URL}/x', '${FIGURES}', 'a b'])
    expect(JSON.parse(lines[0] ?? '')).toEqual([
      ...['http://a', '80', '3s', 'secret', 'red', null],
      workspace,
    ])
    expect(lines[1]).toBe('http://a/x|FIGURES|a b')
    expect(result).toMatchObject({ exitCode: 0 })
    expect(result).not.toHaveProperty('failure')
    expect(parseSummary(result.summary ?? '')).toMatchObject({
      ...{ requests: 200, requestsPerSecond: 80, failedRate: 0.01, p95Milliseconds: 40 },
      ...{ droppedIterations: 1, crossed: [] },
    })
    const second = { at: 1_764_400_000_000, ended: 200, failed: 2, dropped: 0, p95Milliseconds: 40 }
    expect(sent?.seconds()).toEqual([second])
    expect(readdirSync(temporary)).toEqual([])
  })

  it('fails by its exit code, with what it measured', async () => {
    program(`writeFileSync(process.env.FIGURES, '{"sent": 1, "failed": 0, "p95Milliseconds": 1}')
console.error('no more sockets'); process.exitCode = 99`)
    const { result } = await run(['./send.js'])
    expect(result.failure).toMatchObject({
      code: 'LOAD_FAILED',
      message: './send.js failed with exit code 99\nno more sockets',
    })
    expect(parseSummary(result.summary ?? '').requests).toBe(1)
  })

  it('fails without figures', async () => {
    program('')
    const { result } = await run(['./send.js'])
    expect(result).toMatchObject({ exitCode: 0, failure: { code: 'LOAD_FIGURES_INVALID' } })
    expect(result).not.toHaveProperty('summary')
  })

  it('has to be there', async () => {
    await expect(run(['not-there'])).rejects.toMatchObject({
      code: 'TOOL_MISSING',
      message: 'not-there was not found on PATH',
    })
  })
})
