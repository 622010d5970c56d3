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

/** All processes that an emulator has started: its own by its pids folder, the control plane by kwokctl's. */
export const listProcesses = (instance: Instance): EmulatorProcess[] => {
  return [
    ...readPids(instance, pidFolder(instance.folder), join(instance.folder, 'logs')),
    ...controlPlaneProcesses(instance),
  ]
}

/** Those of the Kubernetes control plane: etcd, kube-apiserver and so on. */
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

/** A pid may have been given to another program since: ours name the emulator's folder or its name. */
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
