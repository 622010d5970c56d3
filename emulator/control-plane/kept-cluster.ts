import { rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { controlPlaneProcesses } from '../commands/processes.ts'
import type { Instance } from '../instance.ts'
import { startParts, type Tools } from './cluster.ts'

const POLL_MILLISECONDS = 500

/** Restarts parts of the control plane that have ended. Returns a function that stops this. */
export const keepCluster = (instance: Instance, tools: Tools): (() => Promise<void>) => {
  const stop = new AbortController()
  const keeping = keep(instance, tools, stop.signal)
  return async () => {
    stop.abort()
    await keeping
  }
}

const keep = async (instance: Instance, tools: Tools, signal: AbortSignal): Promise<void> => {
  while (!signal.aborted) {
    await sleep(POLL_MILLISECONDS, undefined, { signal }).catch(() => undefined)
    const dead = controlPlaneProcesses(instance).filter(({ alive }) => !alive)
    if (signal.aborted || dead.length === 0) continue
    console.error(`${dead.map(({ name }) => name).join(', ')} ended: starting again`)
    // Judging by its pid file, kwokctl would take a zombie, or another program with the same id,
    // for alive.
    for (const { pidFile } of dead) rmSync(pidFile, { force: true })
    await startParts(instance, tools).catch(console.error)
  }
}
