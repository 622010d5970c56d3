import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

type Texts = Readonly<Record<string, string>>

/** A script that is run like an action on a GitHub runner. */
export interface Script {
  readonly path: string
  /** INPUT_* and the other variables of the job. */
  readonly environment: Texts
  /** Empty files to create in the home folder first. */
  readonly homeFiles?: readonly string[]
  readonly argv?: readonly string[]
  /** Whether its requests to OCI are rerouted to BENCH_OCI of its environment. */
  readonly isRerouted?: boolean
  /**
   * A file in the home folder that a successful run must leave; otherwise the run does not count.
   */
  readonly leaves?: string
  /** Time limit in milliseconds; two minutes by default. */
  readonly limit?: number
}

export interface ProcessEnd {
  /** Measured from just before the process starts. */
  readonly wallMilliseconds: number
  /** Null if the process was killed. */
  readonly exitCode: number | null
  readonly output: string
}

const commands = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY']
const LIMIT = 120_000

/**
 * Creates the files and folders of a job in a new folder, so that no run finds what another one
 * left.
 */
const jobIn = (folder: string): Record<string, string> => {
  const files = commands.map((command) => [`GITHUB_${command}`, join(folder, `_${command}`)])
  for (const [, file = ''] of files) writeFileSync(file, '')
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    RUNNER_TEMP: folder,
    RUNNER_TOOL_CACHE: join(folder, 'tools'),
    BENCH_USAGE: join(folder, 'usage.json'),
    BENCH_LOADED: join(folder, 'loaded'),
    ...(Object.fromEntries(files) as Record<string, string>),
  }
}

const textOf = (child: ChildProcess): (() => string) => {
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (text += chunk.toString()))
  }
  return () => text
}

const writeEmpty = (path: string): void => {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, '')
}

const probePath = (name: string): string => join(import.meta.dirname, 'probe', `${name}.cjs`)

/**
 * Runs a script to its end, or kills it when `reached` resolves. `read` reads what the probe left
 * in the job's folder.
 */
export const runProbed = async <T>(
  {
    path,
    environment,
    homeFiles = [],
    argv = [],
    isRerouted = false,
    leaves,
    limit = LIMIT,
  }: Script,
  probe: 'usage' | 'loaded',
  read: (folder: string) => T,
  reached?: Promise<unknown>,
): Promise<ProcessEnd & T> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const job = { ...jobIn(folder), ...environment, BENCH_UNTIL: reached ? 'request' : 'exit' }
    const probes = [...(isRerouted ? ['reroute'] : []), probe]
    const preloads = probes.flatMap((name) => ['--require', probePath(name)])
    for (const name of homeFiles) writeEmpty(join(folder, name))
    const started = performance.now()
    const child = spawn(process.execPath, [...preloads, path, ...argv], {
      env: job,
      timeout: limit,
    })
    const output = textOf(child)
    const closed = new Promise<number | null>((done) => child.once('close', done))
    await Promise.race([closed, ...(reached === undefined ? [] : [reached])])
    const wallMilliseconds = performance.now() - started
    if (reached !== undefined) child.kill('SIGKILL')
    const exitCode = await closed
    if (exitCode === 0 && leaves !== undefined && !existsSync(join(folder, leaves))) {
      throw new Error(`${path} left no ${leaves}: ${output()}`)
    }
    return { ...read(folder), wallMilliseconds, exitCode, output: output() }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
