import { rmSync } from 'node:fs'
import { alone } from '../command-lock.ts'
import { readEnvironment } from '../environment.ts'
import { createInstance, instanceFolder, readInstance, type Instance } from '../instance.ts'
import { readSeed } from '../seed/description.ts'
import { ensureTools } from '../tools/build.ts'
import { ensurePodman } from '../tools/podman.ts'
import { callAdmin } from './admin-call.ts'
import { endEmulator } from './down.ts'
import { keptSettingsProblem, type StartSettings } from './kept-settings.ts'
import { requireOwnName } from './name-owner.ts'
import { listProcesses } from './processes.ts'
import { type DaemonSettings, startDaemon, StartFailure } from './start-daemon.ts'
import { status } from './status.ts'

/** Undefined options were not given: they keep their value, or get the default. */
interface UpOptions extends StartSettings, DaemonSettings {
  readonly name: string
}

/**
 * Starts an emulator and returns when all of it is ready; prints what is up if it already runs. Of
 * two concurrent calls, the second waits for the first.
 *
 * @throws Error when it cannot start, or exists already with other settings
 */
export const up = (options: UpOptions): Promise<number> =>
  alone(options.name, console.log, async () => {
    const known = readInstance(options.name)
    requireOwnName({ name: options.name, folder: instanceFolder(options.name) })
    if (options.seed !== undefined) readSeed(options.seed)
    const problem = known && keptSettingsProblem(known, options)
    if (problem !== undefined) throw new Error(problem)
    if (known && (await isUp(known))) return alreadyUp(known, options)
    return start(known, options)
  })

/** Whether all of it runs. If only a part does, or only pid files are left, ends the rest first. */
const isUp = async (instance: Instance): Promise<boolean> => {
  const processes = listProcesses(instance)
  if (processes.length === 0) return false
  const dead = processes.filter((item) => !item.alive).map((item) => item.name)
  if (dead.length === 0) return true
  if (dead.length < processes.length) {
    console.log(`emulator "${instance.name}": ${dead.join(', ')} died: starting again, state kept`)
  }
  await endEmulator(instance)
  return false
}

const alreadyUp = async (instance: Instance, { poolSeconds }: UpOptions): Promise<number> => {
  console.log(`emulator "${instance.name}" is already up`)
  const environment = readEnvironment(instance)
  if (environment && poolSeconds !== undefined) {
    await callAdmin(environment, 'PUT', '/settings', { poolMilliseconds: poolSeconds * 1000 })
  }
  return status(instance.name)
}

const start = async (known: Instance | undefined, options: UpOptions): Promise<number> => {
  const { name } = options
  const started = Date.now()
  await ensurePodman(console.log)
  await ensureTools(console.log)
  await startAll(known, options)
  console.log(`emulator "${name}" is up (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  const suffix = name === 'default' ? '' : ` --name ${name}`
  console.log(`Point your tools at it:  eval "$(npm run --silent emulator -- env${suffix})"`)
  return 0
}

/**
 * Retries a failure that may pass once; a fresh emulator then starts from an empty folder, on other
 * ports.
 */
const startAll = async (known: Instance | undefined, options: UpOptions): Promise<void> => {
  const instance = await instanceOf(known, options)
  try {
    await startDaemon(instance, options)
  } catch (error) {
    if (!(error instanceof StartFailure && error.mayPass)) throw error
    console.log(`${error.message}\n  Starting it once more`)
    if (!known) rmSync(instance.folder, { recursive: true, force: true })
    await startDaemon(await instanceOf(known, options), options)
  }
}

const instanceOf = (known: Instance | undefined, { name, hpaTiming }: UpOptions) =>
  known ?? createInstance(name, hpaTiming ?? 'fast')
