import { afterAll, describe, expect, it } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { kill } from '../../../emulator/process.ts'
import { repository } from '../emulator-fixture.ts'
import { outcomeOf, type Ended } from '../official-clients.ts'
import { leftovers } from './leftovers.ts'
import { eventually } from './test-bed.ts'

interface Kept {
  readonly ports: { readonly kwokController: number }
}

describe('a start that does not go well', () => {
  const name = `start-${process.pid}`
  const state = process.env['XDG_STATE_HOME'] || join(homedir(), '.local', 'state')
  const folder = join(state, 'oke-emulator', name)
  const kept = () => JSON.parse(readFileSync(join(folder, 'instance.json'), 'utf8')) as Kept

  const emulatorOf = (more: NodeJS.ProcessEnv, ...argv: string[]): Promise<Ended> => {
    const cli = join(repository, 'emulator', 'cli.ts')
    const env = { ...process.env, NODE_OPTIONS: '', ...more }
    return outcomeOf(process.execPath, [cli, ...argv, '--name', name], { env })
  }
  const tryEmulator = (...argv: string[]) => emulatorOf({}, ...argv)

  const intruder = createServer()

  afterAll(async () => {
    intruder.close()
    await tryEmulator('down')
    expect(leftovers(name)).toEqual([])
  }, 120_000)

  /** Kills a process of the control plane as soon as a starting emulator has it. */
  const killedAtStart = async (part: string) => {
    const pidFile = join(folder, 'kwok', 'clusters', `oke-${name}`, 'pids', `${part}.pid`)
    const up = tryEmulator('up')
    const pid = await eventually(
      async () =>
        Promise.resolve(
          existsSync(pidFile) && (Number(readFileSync(pidFile, 'utf8')) || undefined),
        ),
      part,
    )
    expect(readFileSync(`/proc/${pid}/cmdline`, 'utf8')).toContain(name)
    const { ports } = kept()
    process.kill(Number(pid), 'SIGKILL')
    return { ...(await up), ports }
  }

  it('is tried once more on other ports when a process died early', async () => {
    const { code, stdout, ports } = await killedAtStart('kwok-controller')
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringContaining(`"${name}" is up`),
    })
    expect(stdout).toContain(`emulator "${name}" did not start: kwok-controller died at its start`)
    expect(kept().ports).not.toEqual(ports)
    expect((await tryEmulator('status')).code).toBe(0)
  }, 120_000)

  it('starts controllers again that gave up on an API server that was not ready', async () => {
    await tryEmulator('down')
    const { code, stdout, ports } = await killedAtStart('kube-controller-manager')
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringContaining(`"${name}" is up`),
    })
    expect(stdout).not.toContain('did not start')
    expect(kept().ports).toEqual(ports)
    expect((await tryEmulator('status')).code).toBe(0)
  }, 120_000)

  it('fails with the end of the log that says why, and goes well once that is mended', async () => {
    await tryEmulator('down', '--keep')
    const { kwokController } = kept().ports
    await new Promise((listens) => intruder.listen(kwokController, '127.0.0.1', () => listens(0)))
    const failed = await tryEmulator('up')
    expect(failed.code).toBe(1)
    expect(failed.stdout).toContain('Starting it once more')
    expect(failed.stderr).toContain('kwok-controller died at its start')
    expect(failed.stderr).toContain(`127.0.0.1:${kwokController}: bind: address already in use`)
    await new Promise((closed) => intruder.close(closed))
    expect((await tryEmulator('up')).code).toBe(0)
  }, 120_000)

  it('goes well after all of it was killed, as by the loss of power', async () => {
    const { stdout } = await tryEmulator('status')
    const pids = [...stdout.matchAll(/ pid (\d+)/g)].map(([, pid]) => Number(pid))
    expect(pids.length).toBeGreaterThan(8)
    for (const pid of pids) kill(pid, 'SIGKILL')
    const areGone = () => pids.every((pid) => !existsSync(`/proc/${pid}`))
    await eventually(async () => Promise.resolve(areGone()), 'an end of all processes')
    const again = await tryEmulator('up')
    expect(again).toMatchObject({ code: 0, stdout: expect.not.stringContaining('died') })
    expect((await tryEmulator('status')).code).toBe(0)
  }, 120_000)

  it('is refused where another of the same name runs, which keeps running', async () => {
    const anotherUser = { XDG_STATE_HOME: join(state, 'another-user') }
    const refused = await emulatorOf(anotherUser, 'up')
    expect(refused).toMatchObject({ code: 1, stdout: '' })
    expect(refused.stderr).toBe(
      `emulator "${name}" runs already, with its state in ${folder}: choose another --name, or end that one first\n`,
    )
    expect((await emulatorOf(anotherUser, 'down')).stdout).toContain('is not up')
    expect((await tryEmulator('status')).code).toBe(0)
  }, 60_000)
})
