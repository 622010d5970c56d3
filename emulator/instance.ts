import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { makeFolder, writeWhole } from './callers-files.ts'
import type { HpaTiming } from './control-plane/kwok-config.ts'
import { choosePorts, type Ports } from './ports.ts'

/** One emulator: its name, its folder, its ports, and settings that cannot be changed later. */
export interface Instance {
  readonly name: string
  readonly folder: string
  readonly ports: Ports
  readonly hpaTiming: HpaTiming
}

/**
 * Network namespaces, clusters and folders use the name, so it is limited to what all of them
 * accept.
 */
const namePattern = /^[a-z][a-z0-9-]{0,19}$/

/** @throws Error when the name is not valid for a folder, namespace and cluster */
export const instanceFolder = (name: string): string => {
  if (!namePattern.test(name)) {
    throw new Error(
      `--name "${name}": use lower-case letters, digits and "-", at most 20, a letter first`,
    )
  }
  return join(instancesFolder(), name)
}

const instancesFolder = (): string => {
  const state = process.env['XDG_STATE_HOME'] || join(homedir(), '.local', 'state')
  return join(state, 'oke-emulator')
}

/** Returns the folder of the emulator's Unix sockets. */
export const socketFolder = ({ folder }: Pick<Instance, 'folder'>): string =>
  join(folder, 'sockets')

/** Returns the emulator of this name, up or kept; undefined if there is none. */
export const readInstance = (name: string): Instance | undefined => {
  const file = join(instanceFolder(name), 'instance.json')
  if (!existsSync(file)) return undefined
  return JSON.parse(readFileSync(file, 'utf8')) as Instance
}

const listInstances = (): string[] => {
  const found = existsSync(instancesFolder()) ? readdirSync(instancesFolder()) : []
  return found.filter((name) => namePattern.test(name))
}

/** Creates the folder of a new emulator (0700: it contains keys) and chooses free ports for it. */
export const createInstance = async (name: string, hpaTiming: HpaTiming): Promise<Instance> => {
  const folder = instanceFolder(name)
  makeFolder(join(folder, 'logs'))
  const others = listInstances().map((other) => readInstance(other)?.ports ?? {})
  const instance = { name, folder, ports: await choosePorts(others), hpaTiming }
  writeWhole(join(folder, 'instance.json'), JSON.stringify(instance, undefined, 2))
  return instance
}
