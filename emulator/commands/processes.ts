import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { controlPlane } from '../control-plane/cluster.ts'
import type { Instance } from '../instance.ts'
import { isAlive } from '../process.ts'

/** One process of an emulator. */
export interface EmulatorProcess {
  readonly name: string
  readonly pid: number
  readonly alive: boolean
  readonly log: string
}

/** All processes that an emulator has started: its own by its pids folder, the control plane by kwokctl's. */
export function listProcesses(instance: Instance): EmulatorProcess[] {
  const plane = controlPlane(instance).folder
  return [
    ...readPids(join(instance.folder, 'pids'), join(instance.folder, 'logs')),
    ...readPids(join(plane, 'pids'), join(plane, 'logs')),
  ]
}

function readPids(pids: string, logs: string): EmulatorProcess[] {
  if (!existsSync(pids)) return []
  return readdirSync(pids)
    .filter((file) => file.endsWith('.pid'))
    .map((file) => {
      const name = file.slice(0, -'.pid'.length)
      const pid = Number(readFileSync(join(pids, file), 'utf8').trim())
      return { name, pid, alive: pid > 0 && isAlive(pid), log: join(logs, `${name}.log`) }
    })
}
