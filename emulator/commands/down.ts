import { rmSync } from 'node:fs'
import { alone } from '../command-lock.ts'
import { readInstance, type Instance } from '../instance.ts'
import { cleanUpPods } from '../kubelet/podman/clean-up.ts'
import { deleteNamespace } from '../network/namespace.ts'
import { endProcess, kill } from '../process.ts'
import { giveNameBack, requireOwnName } from './name-owner.ts'
import { controlPlaneProcesses, listProcesses } from './processes.ts'

/** Ends an emulator's processes; without `keep` also removes all its files. Safe to run twice. */
export const down = async (name: string, keep: boolean): Promise<number> => {
  return alone(name, console.log, async () => {
    const instance = readInstance(name)
    if (!instance) {
      console.log(`emulator "${name}" is not up`)
      return 0
    }
    requireOwnName(instance)
    await endEmulator(instance)
    if (!keep) rmSync(instance.folder, { recursive: true, force: true })
    const kept = keep ? `, its state is kept in ${instance.folder}` : ''
    console.log(`emulator "${name}" is down${kept}`)
    return 0
  })
}

/**
 * Ends everything that an emulator runs, including what a killed one left behind; its state stays.
 */
export const endEmulator = async (instance: Instance): Promise<void> => {
  await endDaemon(instance)
  await cleanUpPods(instance)
  for (const { pid, alive } of controlPlaneProcesses(instance)) {
    // kwokctl does the same: etcd has persisted every acknowledged write, so nothing is lost.
    if (alive) kill(pid, 'SIGKILL')
  }
  for (const { pid, alive, pidFile } of listProcesses(instance)) {
    if (alive) await endProcess(pid)
    // If another program got this id, kwokctl would take it for its own, and not start one.
    rmSync(pidFile)
  }
  await deleteNamespace(instance.name)
  giveNameBack(instance)
}

const endDaemon = async (instance: Instance): Promise<void> => {
  const daemon = listProcesses(instance).find((item) => item.name === 'emulator')
  if (!daemon?.alive) return
  await endProcess(daemon.pid, 60)
  // An emulator that was still starting leaves children: all of them are in its process group.
  kill(-daemon.pid, 'SIGKILL')
}
