import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** The ports of one emulator, all on loopback; kept in its folder, so that they survive a restart. */
export interface Ports {
  readonly oci: number
  readonly admin: number
  readonly issuer: number
  readonly registry: number
  /** Token realm and notifications of the registry, token review of kube-apiserver. */
  readonly hooks: number
  readonly kubelet: number
}

/** One emulator: its name, its folder and its ports. */
export interface Instance {
  readonly name: string
  readonly folder: string
  readonly ports: Ports
}

/** Network namespaces, clusters and folders carry the name, so it is kept to what all of them take. */
const namePattern = /^[a-z][a-z0-9-]{0,19}$/

/** @throws Error when the name cannot serve as a name of folder, namespace and cluster */
export function instanceFolder(name: string): string {
  if (!namePattern.test(name)) {
    throw new Error(
      `--name "${name}": use lower-case letters, digits and "-", at most 20, a letter first`,
    )
  }
  return join(instancesFolder(), name)
}

export function instancesFolder(): string {
  const state = process.env['XDG_STATE_HOME'] || join(homedir(), '.local', 'state')
  return join(state, 'oke-emulator')
}

/** The emulator of this name, or undefined when there is none, up or kept. */
export function readInstance(name: string): Instance | undefined {
  const file = join(instanceFolder(name), 'instance.json')
  if (!existsSync(file)) return undefined
  return JSON.parse(readFileSync(file, 'utf8')) as Instance
}

export function listInstances(): string[] {
  return existsSync(instancesFolder()) ? readdirSync(instancesFolder()) : []
}

/** Makes the folder of a new emulator (0700: it holds keys) and chooses free ports for it. */
export async function createInstance(name: string): Promise<Instance> {
  const folder = instanceFolder(name)
  mkdirSync(join(folder, 'logs'), { recursive: true, mode: 0o700 })
  const [oci, admin, issuer, registry, hooks, kubelet] = await freePorts()
  const instance = { name, folder, ports: { oci, admin, issuer, registry, hooks, kubelet } }
  writeWhole(join(folder, 'instance.json'), JSON.stringify(instance, undefined, 2))
  return instance
}

/** Six at once, all held open until the last is known, so that no two are the same. */
async function freePorts(): Promise<[number, number, number, number, number, number]> {
  const one = async (): Promise<[number, () => void]> => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('no free port on loopback')
    return [address.port, () => server.close()]
  }
  const held = await Promise.all([one(), one(), one(), one(), one(), one()])
  for (const [, release] of held) release()
  return held.map(([port]) => port) as [number, number, number, number, number, number]
}

/** Writes a file so that a reader sees the old content or the new, never a part; mode 0600. */
export function writeWhole(file: string, content: string): void {
  const draft = `${file}.${process.pid}.tmp`
  writeFileSync(draft, content, { mode: 0o600 })
  renameSync(draft, file)
}
