import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { giveToCaller } from '../callers-files.ts'
import type { Instance } from '../instance.ts'
import { writePid } from '../pid-file.ts'
import { endEmulator } from './down.ts'
import { lastLines } from './log-end.ts'
import { takeName } from './name-owner.ts'
import { controlPlaneProcesses } from './processes.ts'

/** A message from the daemon to the command that started it. */
export type DaemonMessage =
  | { readonly kind: 'progress'; readonly line: string }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly reason: string }

export interface DaemonSettings {
  readonly seed: string | undefined
  readonly poolSeconds: number | undefined
}

const READY_WITHIN_MILLISECONDS = 180_000

/** The reason why an emulator did not start. */
export class StartFailure extends Error {
  /**
   * Whether another start may succeed: a process died early, or a port was taken in the meantime.
   */
  readonly mayPass: boolean

  constructor(message: string, mayPass: boolean) {
    super(message)
    this.mayPass = mayPass
  }
}

/**
 * Starts the emulator's own process and resolves when all of it is ready.
 *
 * @throws StartFailure with the reason and the end of its log, after ending what was started
 */
export const startDaemon = async (instance: Instance, settings: DaemonSettings): Promise<void> => {
  takeName(instance)
  const log = join(instance.folder, 'logs', 'emulator.log')
  const child = spawnDaemon(instance, settings, log)
  const watched = new AbortController()
  const failure = await Promise.race([
    untilReady(child, log).then((message) => message ?? untilAllLive(instance)),
    untilOneDies(instance, watched.signal),
  ])
  watched.abort()
  if (failure) {
    const { reason, mayPass } = failure
    const ended = `Its log: ${failure.log}, which ends with\n${lastLines(failure.log)}`
    await endEmulator(instance)
    const problem = `emulator "${instance.name}" did not start: ${reason}\n  ${ended}`
    throw new StartFailure(problem, mayPass)
  }
  child.disconnect()
  child.unref()
}

interface Failure {
  readonly reason: string
  readonly log: string
  readonly mayPass: boolean
}

/**
 * These end if the API server is not ready within ten seconds, e.g. on a busy machine. Elsewhere a
 * kubelet restarts them; here the daemon does.
 */
const STARTED_AGAIN = ['kube-controller-manager', 'kube-scheduler']

/**
 * Finds a dead process of the control plane; the daemon itself reports those that are its own
 * children.
 */
const firstDead = (instance: Instance, isTolerated = false): Failure | undefined => {
  const dead = controlPlaneProcesses(instance).find(
    ({ name, alive }) => !alive && !(isTolerated && STARTED_AGAIN.includes(name)),
  )
  return dead && { reason: `${dead.name} died at its start`, log: dead.log, mayPass: true }
}

const POLL_MILLISECONDS = 300
const AGAIN_WITHIN_MILLISECONDS = 30_000

/** Returns a process that is still dead after the time in which the daemon restarts it. */
const untilAllLive = async (instance: Instance): Promise<Failure | undefined> => {
  const deadline = Date.now() + AGAIN_WITHIN_MILLISECONDS
  for (;;) {
    const dead = firstDead(instance)
    if (dead === undefined || Date.now() > deadline) return dead
    await sleep(POLL_MILLISECONDS)
  }
}

/**
 * Resolves with the first process that was dead twice in a row: once may mean that its pid file was
 * just being written.
 */
const untilOneDies = async (
  instance: Instance,
  signal: AbortSignal,
): Promise<Failure | undefined> => {
  for (let before: Failure | undefined; !signal.aborted;) {
    await sleep(POLL_MILLISECONDS)
    const now = firstDead(instance, true)
    if (now && now.reason === before?.reason) return now
    before = now
  }
  return undefined
}

const spawnDaemon = (
  instance: Instance,
  { seed, poolSeconds }: DaemonSettings,
  log: string,
): ChildProcess => {
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
  // Written here and not by the new process: a `down` before its first message has to find it.
  if (child.pid !== undefined) writePid(instance.folder, 'emulator', child.pid)
  return child
}

/** Resolves with the reason why it failed, or with undefined when it is ready. */
const untilReady = (child: ChildProcess, log: string): Promise<Failure | undefined> => {
  return new Promise((settle) => {
    const end = (reason: string | undefined): void => {
      clearTimeout(timer)
      const mayPass = reason?.includes('EADDRINUSE') === true
      settle(reason === undefined ? undefined : { reason, log, mayPass })
    }
    const late = `not ready after ${READY_WITHIN_MILLISECONDS / 1000} s`
    const timer = setTimeout(() => end(late), READY_WITHIN_MILLISECONDS)
    child.on('message', (message: DaemonMessage) => {
      if (message.kind === 'progress') console.log(`  ${message.line}`)
      else end(message.kind === 'failed' ? message.reason : undefined)
    })
    child.on('error', (error) => end(error.message))
    child.on('exit', (code) => end(`the emulator's process ended with ${code}`))
  })
}
