import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Instance } from '../instance.ts'
import { podmanFolders } from '../kubelet/podman/podman-service.ts'
import { listProcesses } from './processes.ts'

/**
 * The file that names the owner of an emulator's name; users have their own folders, but share the
 * names of the machine.
 */
const ownerFile = ({ folder }: Pick<Instance, 'folder'>): string =>
  join(dirname(podmanFolders(folder).runtime), `${basename(folder)}.owner`)

/**
 * Requires that no emulator in another folder uses this name. Network namespace, cgroup and runtime
 * folder are named after the emulator alone, so that two of one name would end each other's pods.
 *
 * @throws Error when one with another folder runs
 */
export const requireOwnName = (instance: Pick<Instance, 'name' | 'folder'>): void => {
  const file = ownerFile(instance)
  const owner = existsSync(file) ? readFileSync(file, 'utf8') : instance.folder
  const other = join(owner, 'instance.json')
  if (owner === instance.folder || !existsSync(other)) return
  const running = JSON.parse(readFileSync(other, 'utf8')) as Instance
  if (!listProcesses(running).some(({ alive }) => alive)) return
  const choice = 'choose another --name, or end that one first'
  throw new Error(`emulator "${instance.name}" runs already, with its state in ${owner}: ${choice}`)
}

/** @throws Error when another emulator of this name runs */
export const takeName = (instance: Instance): void => {
  requireOwnName(instance)
  mkdirSync(dirname(ownerFile(instance)), { recursive: true })
  writeFileSync(ownerFile(instance), instance.folder)
}

export const giveNameBack = (instance: Instance): void =>
  rmSync(ownerFile(instance), { force: true })
