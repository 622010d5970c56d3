import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type Texts = Readonly<Record<string, string>>

/** A script that is run as a GitHub runner runs an action. */
export interface Script {
  readonly path: string
  /** INPUT_* and what else the job's environment holds; PATH is given. */
  readonly environment: Texts
}

export interface ProcessSample {
  /** From just before the process is started. */
  readonly wallMilliseconds: number
  /** User and system time of the process, all its threads. */
  readonly cpuMilliseconds: number
  /** Largest resident set. */
  readonly megabytes: number
  readonly exitCode: number | null
  readonly output: string
}

const probe = join(import.meta.dirname, 'probe', 'usage.cjs')
const commands = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY']
const LIMIT = 120_000

/** A folder of its own for each run, so that none finds what another left. */
const jobIn = (folder: string): Record<string, string> => {
  const files = commands.map((command) => [`GITHUB_${command}`, join(folder, `_${command}`)])
  for (const [, file = ''] of files) writeFileSync(file, '')
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    RUNNER_TEMP: folder,
    BENCH_USAGE: join(folder, 'usage.json'),
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

/**
 * Runs a script to its end, or until `reached` resolves: then it is killed and its usage is what it
 * noted as its first request left.
 */
export const runMeasured = async (
  { path, environment }: Script,
  reached?: Promise<unknown>,
): Promise<ProcessSample> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const job = { ...jobIn(folder), ...environment, BENCH_UNTIL: reached ? 'request' : 'exit' }
    const started = performance.now()
    const child = spawn(process.execPath, ['--require', probe, path], { env: job, timeout: LIMIT })
    const output = textOf(child)
    const closed = new Promise<number | null>((done) => child.once('close', done))
    await Promise.race([closed, ...(reached === undefined ? [] : [reached])])
    const wallMilliseconds = performance.now() - started
    if (reached !== undefined) child.kill('SIGKILL')
    const exitCode = await closed
    return { ...usageIn(folder), wallMilliseconds, exitCode, output: output() }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Usage = Pick<ProcessSample, 'cpuMilliseconds' | 'megabytes'>

const usageIn = (folder: string): Usage => {
  const file = join(folder, 'usage.json')
  if (!existsSync(file)) throw new Error('a measured process ended before it noted its usage')
  return JSON.parse(readFileSync(file, 'utf8')) as Usage
}
