import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { controlPlane } from '../control-plane/cluster.ts'
import type { Instance } from '../instance.ts'
import { pidFolder } from '../pid-file.ts'
import { isAlive } from '../process.ts'

/** One process of an emulator. */
interface EmulatorProcess {
  readonly name: string
  readonly pid: number
  readonly alive: boolean
  readonly log: string
  readonly pidFile: string
}

/**
 * Lists all processes that an emulator has started: its own from its pids folder, the control
 * plane's from kwokctl's.
 */
export const listProcesses = (instance: Instance): EmulatorProcess[] => {
  return [
    ...readPids(instance, pidFolder(instance.folder), join(instance.folder, 'logs')),
    ...controlPlaneProcesses(instance),
  ]
}

/** Lists the processes of the Kubernetes control plane: etcd, kube-apiserver and so on. */
export const controlPlaneProcesses = (instance: Instance): EmulatorProcess[] => {
  const { folder } = controlPlane(instance)
  return readPids(instance, join(folder, 'pids'), join(folder, 'logs'))
}

const readPids = (instance: Instance, pids: string, logs: string): EmulatorProcess[] => {
  if (!existsSync(pids)) return []
  return readdirSync(pids)
    .filter((file) => file.endsWith('.pid'))
    .map((file) => {
      const name = file.slice(0, -'.pid'.length)
      const pidFile = join(pids, file)
      const pid = Number(readFileSync(pidFile, 'utf8').trim())
      return { name, pid, alive: isOurs(instance, pid), log: join(logs, `${name}.log`), pidFile }
    })
}

/**
 * Whether the process is the emulator's: its pid may have been reused, but ours have the emulator's
 * folder or name as an argument.
 */
const isOurs = (instance: Instance, pid: number): boolean => {
  if (!(pid > 0) || !isAlive(pid)) return false
  try {
    const argv = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
    const daemon = argv.some((word) => word.endsWith('daemon.ts')) && argv.includes(instance.name)
    return daemon || argv.some((word) => word.includes(`${instance.folder}/`))
  } catch {
    return false
  }
}
