import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { giveToCaller } from '../callers-files.ts'
import type { Instance } from '../instance.ts'
import { writePid } from '../pid-file.ts'
import { endEmulator } from './down.ts'

/** What the daemon tells the command that started it. */
export type DaemonMessage =
  | { readonly kind: 'progress'; readonly line: string }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly reason: string }

export interface DaemonSettings {
  readonly seed: string | undefined
  readonly poolSeconds: number | undefined
}

const readyWithinMilliseconds = 180_000

/**
 * Starts the emulator's own process and resolves when all of it is ready.
 *
 * @throws Error with the reason and its log when it is not, after ending what was started
 */
export async function startDaemon(instance: Instance, settings: DaemonSettings): Promise<void> {
  const log = join(instance.folder, 'logs', 'emulator.log')
  const child = spawnDaemon(instance, settings, log)
  const failure = await untilReady(child)
  if (failure !== undefined) {
    await endEmulator(instance)
    throw new Error(`emulator "${instance.name}" did not start: ${failure}\n  Its log: ${log}`)
  }
  child.disconnect()
  child.unref()
}

function spawnDaemon(
  instance: Instance,
  { seed, poolSeconds }: DaemonSettings,
  log: string,
): ChildProcess {
  const output = openSync(log, 'a', 0o600)
  giveToCaller(log)
  const daemon = join(import.meta.dirname, '..', 'daemon.ts')
  const settings = [
    ...(poolSeconds === undefined ? [] : ['--pool-seconds', `${poolSeconds}`]),
    ...(seed === undefined ? [] : ['--seed', resolve(seed)]),
  ]
  const child = spawn(process.execPath, [daemon, '--name', instance.name, ...settings], {
    detached: true,
    stdio: ['ignore', output, output, 'ipc'],
    cwd: instance.folder,
  })
  closeSync(output)
  // Here and not in the process: a `down` that comes before it has said a word has to find it.
  if (child.pid !== undefined) writePid(instance.folder, 'emulator', child.pid)
  return child
}

/** Resolves with why it failed, or with nothing when it is ready. */
function untilReady(child: ChildProcess): Promise<string | undefined> {
  return new Promise((settle) => {
    const late = `not ready after ${readyWithinMilliseconds / 1000} s`
    const timer = setTimeout(() => settle(late), readyWithinMilliseconds)
    const end = (failure: string | undefined): void => {
      clearTimeout(timer)
      settle(failure)
    }
    child.on('message', (message: DaemonMessage) => {
      if (message.kind === 'progress') console.log(`  ${message.line}`)
      else end(message.kind === 'failed' ? message.reason : undefined)
    })
    child.on('error', (error) => end(error.message))
    child.on('exit', (code) => end(`the emulator's process ended with ${code}`))
  })
}
