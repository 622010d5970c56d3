import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  containerExec,
  type ContainerExec,
} from '../../../../../emulator/kubelet/containers/container-exec.ts'
import { soon } from '../kubelet-memory.ts'

/** Like runc: the command runs in its own session, and survives when the runtime is killed. */
const runtime = `#!${process.execPath}
const { spawn } = require('node:child_process')
const [file, , program, ...argv] = process.argv.slice(4)
const child = spawn(program, argv, { detached: true, stdio: 'inherit' })
require('node:fs').writeFileSync(file, String(child.pid))
child.on('exit', (code) => process.exit(code ?? 137))
`

let folder: string
let pidFiles: string
let exec: ContainerExec

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'exec-'))
  pidFiles = join(folder, 'pids')
  mkdirSync(pidFiles)
  const program = join(folder, 'runtime')
  writeFileSync(program, runtime, { mode: 0o755 })
  exec = containerExec(program, pidFiles)
})
afterAll(() => rmSync(folder, { recursive: true }))

const isAlive = (pid: string): boolean =>
  /^[^Z\s]/.test(spawnSync('ps', ['-o', 'stat=', '-p', pid], { encoding: 'utf8' }).stdout)

test('returns how the command ended, with its output', async () => {
  const script = 'echo said; echo complained >&2; exit 3'
  const { exitCode, output } = await exec('id', ['sh', '-c', script], 10_000)
  expect({ exitCode, lines: output.trim().split('\n').sort() }).toEqual({
    exitCode: 3,
    lines: ['complained', 'said'],
  })
  expect(readdirSync(pidFiles)).toEqual([])
})

test('a command that takes too long is ended, with what it has started', async () => {
  const started = join(folder, 'started')
  const script = `sleep 60 & echo $$ $! > ${started}; wait`
  const late = exec('id', ['sh', '-c', script], 2000)
  await expect(late).rejects.toThrow(/^command timed out: "sh -c .*" timed out after 2s$/s)
  const pids = readFileSync(started, 'utf8').trim().split(' ')
  expect(pids).toHaveLength(2)
  await soon(() => !pids.some(isAlive), 'both processes ended')
  await soon(() => readdirSync(pidFiles).length === 0, 'the file of the process id gone')
})
