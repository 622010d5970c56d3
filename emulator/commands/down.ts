import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { deleteCluster, stopCluster } from '../control-plane/cluster.ts'
import { readInstance, type Instance } from '../instance.ts'
import { cleanUpPods } from '../kubelet/clean-up.ts'
import { deleteNamespace } from '../network/namespace.ts'
import { endProcess, isAlive } from '../process.ts'
import { ensureTools } from '../tools/build.ts'
import { listProcesses } from './processes.ts'

/** Ends an emulator's processes; without `keep` it also removes every file of it. Safe to run twice. */
export async function down(name: string, keep: boolean): Promise<number> {
  const instance = readInstance(name)
  if (!instance) {
    console.log(`emulator "${name}" is not up`)
    return 0
  }
  await endDaemon(instance)
  // Whatever a killed daemon left behind: its containers, its children, its namespace.
  await cleanUpPods(instance)
  for (const { pid, name: process } of listProcesses(instance)) {
    if (isOurs(instance, pid) && !isControlPlane(process)) await endProcess(pid)
  }
  const tools = await ensureTools(console.log)
  await (keep ? stopCluster(instance, tools) : deleteCluster(instance, tools))
  await deleteNamespace(instance.name)
  if (keep) rmSync(join(instance.folder, 'pids'), { recursive: true, force: true })
  else rmSync(instance.folder, { recursive: true, force: true })
  console.log(
    `emulator "${name}" is down${keep ? `, its state is kept in ${instance.folder}` : ''}`,
  )
  return 0
}

const controlPlaneProcesses = [
  'etcd',
  'kube-apiserver',
  'kube-controller-manager',
  'kube-scheduler',
  'kwok-controller',
  'metrics-server',
]

const isControlPlane = (process: string): boolean => controlPlaneProcesses.includes(process)

async function endDaemon(instance: Instance): Promise<void> {
  const daemon = listProcesses(instance).find((item) => item.name === 'emulator')
  if (daemon?.alive && isOurs(instance, daemon.pid)) await endProcess(daemon.pid, 60)
}

/** A pid may have been given to another program since: ours name the emulator's folder or its name. */
function isOurs(instance: Instance, pid: number): boolean {
  if (!isAlive(pid)) return false
  try {
    const argv = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
    const daemon = argv.some((word) => word.endsWith('daemon.ts')) && argv.includes(instance.name)
    return daemon || argv.some((word) => word.includes(`${instance.folder}/`))
  } catch {
    return false
  }
}
