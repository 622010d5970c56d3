import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { execUntil } from '../../../../../src/clients/process/exec.ts'

const step = new AbortController()
const exec = execUntil(step.signal)

/** Only tools in the table may run: Node stands in for one of them. */
const folder = mkdtempSync(join(tmpdir(), 'exec-'))
const node = (script: string) =>
  ({ command: 'helm', args: ['-e', script], env: { PATH: folder } }) as const

beforeAll(() => symlinkSync(process.execPath, join(folder, 'helm')))
afterAll(() => rmSync(folder, { recursive: true }))

describe('exec', () => {
  it('hands over arguments and input as they are, without a shell', async () => {
    const script =
      "process.stdin.on('data', (d) => process.stdout.write(d + process.argv[1])); process.stderr.write('e')"
    const request = { ...node(script), args: ['-e', script, '$HOME; `x`'], input: 'in ' }
    expect(await exec(request)).toEqual({ exitCode: 0, stdout: 'in $HOME; `x`', stderr: 'e' })
  })

  it('gives lines as they come, whole', async () => {
    const lines: string[] = []
    const script =
      "process.stdout.write('a\\nb'); setTimeout(() => process.stdout.write('c\\nd'), 20)"
    await exec({ ...node(script), onLine: (line) => lines.push(line) })
    expect(lines).toEqual(['a', 'bc', 'd'])
  })

  describe('a tool that prints without end', () => {
    const script = "const x = 'x'.repeat(2 ** 22); for (let i = 0; i < 20; i++) console.log(x)"

    it('is ended where its answer is needed', async () => {
      await expect(exec(node(script))).rejects.toMatchObject({ code: 'PROCESS_OUTPUT_TOO_LARGE' })
    })

    it('is only shown where nothing else is done with it', async () => {
      let shown = 0
      const { stdout } = await exec({ ...node(script), onLine: ({ length }) => (shown += length) })
      expect(shown).toBe(20 * 2 ** 22)
      expect(stdout.length).toBeLessThanOrEqual(64 * 2 ** 20)
    })
  })

  it('reports how it ended and its last output, without secrets', async () => {
    const script = "console.error('token hunter2 refused'); process.exit(3)"
    const failure = exec({ ...node(script), secrets: ['hunter2'] })
    await expect(failure).rejects.toMatchObject({
      code: 'PROCESS_FAILED',
      exitCode: 3,
      message: expect.stringMatching(/failed with exit code 3\ntoken \*\*\* refused$/),
    })
  })

  it('takes accepted exit codes for a result', async () => {
    expect((await exec({ ...node('process.exit(1)'), accept: [0, 1] })).exitCode).toBe(1)
  })

  it('ends a process that takes too long', async () => {
    const failure = exec({ ...node('setInterval(() => {}, 1000)'), timeout: 300 })
    await expect(failure).rejects.toMatchObject({ code: 'PROCESS_TIMED_OUT' })
  })

  it('ends a process when the signal aborts', async () => {
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 200)
    const failure = exec({ ...node('setInterval(() => {}, 1000)'), signal: stop.signal })
    await expect(failure).rejects.toMatchObject({ code: 'PROCESS_ABORTED' })
  })

  it('says that a tool is missing and where to get it', async () => {
    const failure = exec({ command: 'helm', args: ['version'], env: { PATH: '/nonexistent' } })
    await expect(failure).rejects.toMatchObject({
      code: 'TOOL_MISSING',
      hint: expect.stringContaining('setup-helm'),
    })
  })
})
