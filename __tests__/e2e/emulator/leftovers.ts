import { readdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * Lists everything of an emulator that is still on this machine, one per line; `down` must leave
 * nothing.
 */
export const leftovers = (name: string): string[] => {
  return [
    ...processes(name).map((line) => `process ${line}`),
    ...named(stateFolder(), name).map((path) => `file ${path}`),
    ...['/run/oke-emulator', '/dev/shm', '/run/netns'].flatMap((folder) =>
      [name, `${name}.owner`, `oke-${name}`, `oke-emulator-${name}`].flatMap((entry) =>
        named(folder, entry),
      ),
    ),
    ...read('/proc/self/mounts')
      .split('\n')
      .filter((line) => isOfIt(line, name))
      .map((line) => `mount ${line}`),
    ...['/run/runc', '/run/crun'].flatMap((folder) =>
      list(folder)
        .map((id) => join(folder, id))
        .filter((path) => isOfIt(read(join(path, 'state.json')), name))
        .map((path) => `runtime state ${path}`),
    ),
    ...cgroups('/sys/fs/cgroup', 3).filter((path) => path.endsWith(`oke-emulator-${name}`)),
  ]
}

const stateFolder = (): string => {
  return join(process.env['XDG_STATE_HOME'] || join(homedir(), '.local', 'state'), 'oke-emulator')
}

const isOfIt = (text: string, name: string): boolean =>
  text.includes(`/oke-emulator/${name}/`) || text.includes(`oke-emulator-${name}/`)

const processes = (name: string): string[] =>
  commandLines().filter((line) => isOfIt(line, name) || line.includes(`daemon.ts --name ${name} `))

/** Returns id and command line of each process on the machine, including those in containers. */
export const commandLines = (): string[] => {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map((pid) => `${pid} ${read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ')}`)
}

const named = (folder: string, entry: string): string[] =>
  list(folder)
    .filter((found) => found === entry)
    .map((found) => join(folder, found))

/** Returns the folders of all hierarchies, down to the depth of an emulator's own cgroup. */
const cgroups = (folder: string, depth: number): string[] => {
  if (depth === 0) return []
  return list(folder)
    .filter((entry) => !entry.includes('.'))
    .map((entry) => join(folder, entry))
    .flatMap((path) => [path, ...cgroups(path, depth - 1)])
}

const list = (folder: string): string[] => {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
