import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { HpaTiming } from '../control-plane/kwok-config.ts'
import { createInstance, readInstance, type Instance } from '../instance.ts'
import { readSeed } from '../seed/description.ts'
import { ensureTools } from '../tools/build.ts'
import { ensurePodman } from '../tools/podman.ts'
import { down } from './down.ts'
import { listProcesses } from './processes.ts'
import { status } from './status.ts'

export interface UpOptions {
  readonly name: string
  readonly seed: string | undefined
  readonly hpaTiming: HpaTiming
  readonly poolSeconds: number
}

/** What the daemon tells the command that started it. */
export type DaemonMessage =
  | { readonly kind: 'progress'; readonly line: string }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly reason: string }

const readyWithinMilliseconds = 180_000

/** Starts an emulator and returns when all of it is ready; says what is up when it already runs. */
export async function up(options: UpOptions): Promise<number> {
  const known = readInstance(options.name)
  const processes = known ? listProcesses(known) : []
  if (known && processes.some((item) => item.alive)) {
    if (processes.every((item) => item.alive)) {
      console.log(`emulator "${options.name}" is already up`)
      return status(options.name)
    }
    const dead = processes.filter((item) => !item.alive).map((item) => item.name)
    console.log(`emulator "${options.name}": ${dead.join(', ')} died: starting again, state kept`)
    await down(options.name, true)
  }
  if (options.seed !== undefined) {
    readSeed(options.seed)
    if (known) throw new Error(keptState(options.name))
  }
  const started = Date.now()
  await ensurePodman(console.log)
  await ensureTools(console.log)
  const instance = known ?? (await createInstance(options.name))
  await startDaemon(instance, options)
  requireAllAlive(instance)
  console.log(`emulator "${options.name}" is up (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  const suffix = options.name === 'default' ? '' : ` --name ${options.name}`
  console.log(`Point your tools at it:  eval "$(npm run --silent emulator -- env${suffix})"`)
  return 0
}

const keptState = (name: string): string =>
  `emulator "${name}" has kept its state, and --seed is for a fresh one: end it by down, without --keep`

/** The control plane's processes are nobody's children: one may have ended while others became ready. */
function requireAllAlive(instance: Instance): void {
  const dead = listProcesses(instance).find((item) => !item.alive)
  if (!dead) return
  const suffix = `Its log: ${dead.log}\n  Try again: what is dead is started anew`
  throw new Error(`emulator "${instance.name}": ${dead.name} died at its start\n  ${suffix}`)
}

async function startDaemon(instance: Instance, options: UpOptions): Promise<void> {
  const log = join(instance.folder, 'logs', 'emulator.log')
  const output = openSync(log, 'a', 0o600)
  const settings = ['--hpa-timing', options.hpaTiming, '--pool-seconds', `${options.poolSeconds}`]
  const seed = options.seed === undefined ? [] : ['--seed', resolve(options.seed)]
  const daemon = join(import.meta.dirname, '..', 'daemon.ts')
  const child = spawn(process.execPath, [daemon, '--name', instance.name, ...settings, ...seed], {
    detached: true,
    stdio: ['ignore', output, output, 'ipc'],
    cwd: instance.folder,
  })
  closeSync(output)
  const failure = await new Promise<string | undefined>((settle) => {
    const timer = setTimeout(
      () => settle(`not ready after ${readyWithinMilliseconds / 1000} s`),
      readyWithinMilliseconds,
    )
    child.on('message', (message: DaemonMessage) => {
      if (message.kind === 'progress') console.log(`  ${message.line}`)
      else settle(message.kind === 'failed' ? message.reason : undefined)
      if (message.kind !== 'progress') clearTimeout(timer)
    })
    child.on('exit', (code) => {
      clearTimeout(timer)
      settle(`the emulator's process ended with ${code}`)
    })
  })
  if (failure !== undefined) {
    await down(instance.name, true)
    throw new Error(`emulator "${instance.name}" did not start: ${failure}\n  Its log: ${log}`)
  }
  child.disconnect()
  child.unref()
}
