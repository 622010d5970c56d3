import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const repository = resolve(import.meta.dirname, '..', '..', '..')
const cacheName = 'oke-virtual-nodes-actions'
const module = join(repository, 'scripts', 'test-run.mjs')

describe('a run of the tests', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'run-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  /**
   * Starts a run whose only test is this program: it may write to `os.tmpdir()`, and gets the path
   * of another `folder`.
   */
  const start = (test: string, asRoot = false) => {
    const program = `const [os, fs, folder] = [require('os'), require('fs'), '${folder}']; ${test}`
    const argv = ['--input-type=commonjs', '--eval', program]
    const of = { title: 'tests', argv, asRoot }
    const script = `import { TestRun } from '${module}'
      process.getuid = process.getgid = () => 1234
      const run = new TestRun()
      const green = [await run.jest(${JSON.stringify(of)})]
      if (run.interrupted) green.push(await run.jest(${JSON.stringify(of)}))
      run.end()
      console.log(JSON.stringify({ green, interrupted: run.interrupted }))`
    const PATH = `${folder}/bin:${process.env['PATH']}`
    const env = { ...process.env, PATH, TMPDIR: folder, XDG_CACHE_HOME: '/callers', CALLERS: 'own' }
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
    const readOnly = `fs.mkdirSync(os.tmpdir() + '/a/b', { recursive: true }); fs.chmodSync(os.tmpdir() + '/a', 0o500)`
    const left = `${readOnly}; fs.writeFileSync(folder + '/where', os.tmpdir())`
    const ended = await outcome(start(`${left}; process.exit(${code})`))
    expect(ended).toEqual({ green: [green], interrupted: false })
    expect(readFileSync(join(folder, 'where'), 'utf8')).toMatch(new RegExp(`^${folder}/oke-`))
    expect(readdirSync(folder)).toEqual(['where'])
  })

  it('runs as root by sudo what asks for it, with nothing of the caller in reach', async () => {
    // Like the real one it passes no variable on; the command that would change owners is only
    // recorded.
    const sudo = `[ "$3" = find ] && echo sudo "$@" >${folder}/found && exit; shift; exec env -i "$@"`
    mkdirSync(join(folder, 'bin'))
    writeFileSync(join(folder, 'bin', 'sudo'), `#!/bin/sh\n${sudo}\n`, { mode: 0o755 })
    const seen = `{ ...process.env, link: fs.readlinkSync(os.homedir() + '/.cache/' + '${cacheName}') }`
    const test = `fs.writeFileSync(folder + '/seen', JSON.stringify(${seen}))`
    expect(await outcome(start(test, true))).toEqual({ green: [true], interrupted: false })
    const env = JSON.parse(readFileSync(join(folder, 'seen'), 'utf8')) as Record<string, string>
    expect(env['HOME']).toBe(`${env['TMPDIR']}/home`)
    expect(env['link']).toBe(`/callers/${cacheName}`)
    expect(env).not.toHaveProperty('CALLERS')
    expect(readFileSync(join(folder, 'found'), 'utf8')).toBe(
      'sudo -n env find . -xdev -user 0 -exec chown -h 1234:1234 {} +\n',
    )
    expect(readdirSync(folder).sort()).toEqual(['bin', 'found', 'seen'])
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

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((wake) => setTimeout(wake, 20))
}

/** Whether it is gone from /proc, or a zombie. */
const isOver = (pid: string): boolean => {
  const file = `/proc/${pid}/stat`
  return !existsSync(file) || readFileSync(file, 'utf8').includes(') Z ')
}
