import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'

import { outcomeOf } from '../../e2e/official-clients.ts'
import type { ChartPackage, OthersChart } from './charts-of-others.ts'

const output = async (file: string, argv: readonly string[], cwd: string): Promise<string> => {
  const { code, stdout, stderr } = await outcomeOf(file, argv, { cwd, timeout: 300_000 })
  if (code !== 0) throw new Error(`${file} ${argv.join(' ')} ended with ${code}: ${stderr}`)
  return stdout
}

/** Returns where the Go tool has put a module that one of the emulator's tools is built from. */
const moduleFolder = async (tools: string, name: string): Promise<string> => {
  const cwd = resolve('emulator/tools', tools)
  const reported = await output('go', ['mod', 'download', '-json', name], cwd)
  return (JSON.parse(reported) as { readonly Dir: string }).Dir
}

const hashOf = (file: string, hash: string): string => {
  const [, kind = '', separator = ''] = /^(sha\d+)([:-])/.exec(hash) ?? []
  const digest = createHash(kind).update(readFileSync(file))
  return `${kind}${separator}${digest.digest(separator === ':' ? 'hex' : 'base64')}`
}

type Archive = Exclude<ChartPackage, { registry: 'go' }>

const clients: Readonly<Record<Archive['registry'], (of: Archive, folder: string) => string[]>> = {
  pypi: ({ name, version }) => [
    ...['python3', '-m', 'pip', 'download', '--quiet', '--no-deps', '--only-binary=:all:'],
    ...['--dest=.', `${name}==${version}`],
  ],
  npm: ({ name, version }) => ['npm', 'pack', '--silent', `${name}@${version}`],
}

/** Returns the folder of an unpacked package; its archive must have the recorded hash. */
const archiveFolder = async (
  from: Archive & { readonly hash?: string },
  folder: string,
): Promise<string> => {
  const place = join(folder, from.name)
  mkdirSync(place, { recursive: true })
  const [client = '', ...argv] = clients[from.registry](from, place)
  await output(client, argv, place)
  const [archive = ''] = readdirSync(place)
  const file = join(place, archive)
  if (from.hash === undefined || hashOf(file, from.hash) !== from.hash)
    throw new Error(`${archive} is not what it was: ${hashOf(file, from.hash ?? 'sha256:')}`)
  const unpack = from.registry === 'npm' ? ['tar', 'xzf'] : ['python3', '-m', 'zipfile', '-e']
  const [tool = '', ...words] = [...unpack, file, ...(from.registry === 'npm' ? [] : [place])]
  await output(tool, words, place)
  return from.registry === 'npm' ? join(place, 'package') : place
}

/** Gets packages from their registries with the ordinary clients, each once. */
export class ChartPackages {
  readonly #folder: string
  readonly #taken = new Map<string, Promise<string>>()

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Copies a chart into the workspace, without the dependencies that its values disable. */
  async take({ from, folder }: OthersChart, workspace: string): Promise<string> {
    const taken = this.#taken.get(from.name) ?? this.#package(from)
    this.#taken.set(from.name, taken)
    const name = basename(folder)
    const place = join(workspace, name)
    cpSync(join(await taken, folder), place, { recursive: true })
    await output('chmod', ['--recursive', 'u+w', place], workspace)
    if (from.registry === 'go') {
      const file = join(place, 'Chart.yaml')
      const text = readFileSync(file, 'utf8')
      writeFileSync(file, text.replace(/^dependencies:\n(?:[ -].*\n?)*/m, ''))
    }
    return name
  }

  #package(from: OthersChart['from']): Promise<string> {
    if (from.registry === 'go') return moduleFolder(from.tools, from.name)
    return archiveFolder(from, this.#folder)
  }
}
