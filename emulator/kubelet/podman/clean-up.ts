import { readFileSync, readdirSync, rmSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../../process.ts'
import { podmanProcesses } from './podman-processes.ts'
import { podmanFolders } from './podman-service.ts'

interface PodInstance {
  readonly name: string
  readonly folder: string
}

/** Returns the parent cgroup of all containers of one emulator. */
export const cgroupParent = (instanceName: string): string => `/oke-emulator-${instanceName}`

/**
 * Returns the folder of emptyDir volumes with medium Memory: /dev/shm is a tmpfs already, so
 * nothing has to be mounted or unmounted.
 */
export const memoryFolder = (instanceName: string): string =>
  `/dev/shm/oke-emulator-${instanceName}`

/**
 * Ends and removes every container, mount, network interface and cgroup of an emulator, also after
 * its process was killed. Relies only on what the kernel shows and never calls podman, so that a
 * broken podman state cannot stop it. Pulled images stay in the instance's folder.
 */
export const cleanUpPods = async (instance: PodInstance): Promise<void> => {
  const folders = podmanFolders(instance.folder)
  // A conmon that ends starts a podman to clean up after it, so only two quiet rounds in a row
  // count.
  const deadline = Date.now() + 20_000
  for (let quiet = 0; quiet < 2 && Date.now() < deadline;) {
    quiet = killAll(instance, folders.base) ? 0 : quiet + 1
    await new Promise((wake) => setTimeout(wake, 100))
  }
  for (const mount of [...mountsBelow(folders.base), ...mountsBelow(folders.runtime)]) {
    await run('umount', ['-l', mount], { doing: `unmounting ${mount}`, seconds: 10 })
  }
  removeRuntimeState(list(join(folders.storage, 'overlay-containers')))
  // Also removes podman's records of containers; images and their layers stay in storage/.
  for (const leftover of [folders.runtime, folders.socket]) {
    rmSync(leftover, { recursive: true, force: true })
  }
  rmSync(join(folders.storage, 'libpod'), { recursive: true, force: true })
  rmSync(join(folders.storage, 'overlay-containers'), { recursive: true, force: true })
  rmSync(join(folders.base, 'pods'), { recursive: true, force: true })
  rmSync(memoryFolder(instance.name), { recursive: true, force: true })
  for (const cgroup of ourCgroups(instance.name)) removeTree(cgroup)
}

/**
 * Removes what the OCI runtime keeps for each container in a folder that is shared by the whole
 * machine.
 */
const removeRuntimeState = (containerIds: readonly string[]): void => {
  for (const id of containerIds.filter((name) => /^[0-9a-f]{64}$/.test(name))) {
    for (const runtime of ['runc', 'crun']) {
      rmSync(join('/run', runtime, id), { recursive: true, force: true })
    }
  }
}

/** Kills all processes of the emulator's pods; returns whether there were any. */
const killAll = (instance: PodInstance, podmanFolder: string): boolean => {
  const inCgroups = ourCgroups(instance.name).flatMap(processesBelow)
  const pids = new Set([...podmanProcesses(`${podmanFolder}/`), ...inCgroups])
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // The process ended in the meantime.
    }
  }
  return pids.size > 0
}

/** Returns the folders of our cgroup: one in every hierarchy of cgroups v1, or the one of v2. */
const ourCgroups = (instanceName: string): string[] => {
  const root = '/sys/fs/cgroup'
  const hierarchies = [root, ...list(root).map((name) => join(root, name))]
  return hierarchies.map((path) => path + cgroupParent(instanceName)).filter(isFolder)
}

const processesBelow = (cgroup: string): number[] => {
  const own = read(join(cgroup, 'cgroup.procs')).split('\n').filter(Boolean).map(Number)
  return [...own, ...list(cgroup).flatMap((name) => processesBelow(join(cgroup, name)))]
}

/**
 * Removes a cgroup and those below it, the innermost first: only empty folders can be removed,
 * their files cannot.
 */
const removeTree = (cgroup: string): void => {
  for (const name of list(cgroup)) removeTree(join(cgroup, name))
  try {
    rmdirSync(cgroup)
  } catch {
    // The kernel has not yet removed the last process; an empty cgroup costs nothing.
  }
}

/** Returns the mount points below a folder, the innermost first. */
const mountsBelow = (folder: string): string[] => {
  return read('/proc/self/mounts')
    .split('\n')
    .map((line) => (line.split(' ')[1] ?? '').replaceAll('\\040', ' '))
    .filter((point) => point.startsWith(`${folder}/`))
    .reverse()
}

const list = (folder: string): string[] => {
  try {
    const entries = readdirSync(folder, { withFileTypes: true })
    return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  } catch {
    return []
  }
}

const isFolder = (path: string): boolean => {
  try {
    readdirSync(path)
    return true
  } catch {
    return false
  }
}

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
