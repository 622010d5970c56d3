import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const repository = resolve(import.meta.dirname, '..', '..', '..')
const module = join(repository, 'scripts', 'test-run.mjs')

describe('a run of the tests', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'run-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  /** A run whose only test is this program: it may write to `os.tmpdir()`, and knows a `folder` beside it. */
  const start = (test: string) => {
    const program = `const [os, fs, folder] = [require('os'), require('fs'), '${folder}']; ${test}`
    const argv = ['--input-type=commonjs', '--eval', program]
    const of = { title: 'tests', argv, asRoot: false }
    const script = `import { TestRun } from '${module}'
      const run = new TestRun()
      const green = [await run.jest(${JSON.stringify(of)})]
      if (run.interrupted) green.push(await run.jest(${JSON.stringify(of)}))
      run.end()
      console.log(JSON.stringify({ green, interrupted: run.interrupted }))`
    const env = { ...process.env, TMPDIR: folder }
    const node = ['--input-type=module', '--eval', script]
    return spawn(process.execPath, node, {
      cwd: repository,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
  }
  const outcome = async (child: ReturnType<typeof start>): Promise<unknown> => {
    let said = ''
    child.stdout.on('data', (text: Buffer) => (said += text.toString()))
    await once(child, 'close')
    return JSON.parse(said.trimEnd().split('\n').at(-1) ?? '')
  }

  it.each([
    [0, true],
    [1, false],
  ])('removes what tests left that ended with %d', async (code, green) => {
    const left = `fs.mkdirSync(os.tmpdir() + '/left'); fs.writeFileSync(folder + '/where', os.tmpdir())`
    const ended = await outcome(start(`${left}; process.exit(${code})`))
    expect(ended).toEqual({ green: [green], interrupted: false })
    expect(readFileSync(join(folder, 'where'), 'utf8')).toMatch(new RegExp(`^${folder}/oke-`))
    expect(readdirSync(folder)).toEqual(['where'])
  })

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('ends everything on %s', async (signal) => {
    const sleeper = `require('child_process').spawn('sleep', ['600']).pid`
    const child = start(
      `fs.writeFileSync(folder + '/pid', String(${sleeper})); setInterval(() => {}, 1e6)`,
    )
    const ended = outcome(child)
    const pidFile = join(folder, 'pid')
    await until(() => existsSync(pidFile) && readFileSync(pidFile, 'utf8') !== '')
    child.kill(signal)
    expect(await ended).toEqual({ green: [false, false], interrupted: true })
    expect(readdirSync(folder)).toEqual(['pid'])
    await until(() => isOver(readFileSync(pidFile, 'utf8')))
  })
})

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((wake) => setTimeout(wake, 20))
}

/** Nothing of it is left in /proc, or what is left of one that nobody waited for. */
function isOver(pid: string): boolean {
  const file = `/proc/${pid}/stat`
  return !existsSync(file) || readFileSync(file, 'utf8').includes(') Z ')
}
