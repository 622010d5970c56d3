import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killTree } from './process-tree.ts'
import { repository } from './world.ts'

type Texts = Readonly<Record<string, string>>
const commands = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'] as const

/** The result of one phase of an action, as the runner reads it. */
export interface Step {
  /** Null if a signal ended it. */
  readonly code: number | null
  readonly output: string
  readonly outputs: Texts
  readonly state: Texts
  readonly summary: string
  readonly milliseconds: number
}

export interface StepOptions {
  readonly phase?: 'index' | 'post'
  /** Receives the process as soon as it runs. */
  readonly started?: (child: ChildProcess) => void
  /** Time limit; a process that takes longer is killed. */
  readonly longest?: number
}

/** Above the three minutes for which an action waits for a network resource. */
const longest = 200_000

/** A job on its own runner: its folders are removed at the end. */
export class Job {
  readonly folder = mkdtempSync(join(tmpdir(), 'sweep-job-'))
  #steps = 0

  /**
   * Runs one phase of an action in dist/, in its own process group.
   *
   * @throws Error when the process cannot be started
   */
  async run(
    action: string,
    inputs: Texts,
    environment: Texts,
    options: StepOptions = {},
  ): Promise<Step> {
    const prefix = join(this.folder, `_step-${++this.#steps}-`)
    for (const command of commands) writeFileSync(prefix + command, '')
    const script = join(repository, 'dist', action, `${options.phase ?? 'index'}.js`)
    const begun = performance.now()
    const child = spawn(process.execPath, [script], {
      cwd: environment['GITHUB_WORKSPACE'] ?? this.folder,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        HOME: this.folder,
        RUNNER_TEMP: this.folder,
        GITHUB_WORKSPACE: this.folder,
        ...named((name) => `INPUT_${name.toUpperCase()}`, inputs),
        ...Object.fromEntries(commands.map((command) => [`GITHUB_${command}`, prefix + command])),
        ...environment,
      },
    })
    const { output, code } = await ended(child, options)
    const read = (command: string): string => readFileSync(prefix + command, 'utf8')
    return {
      code,
      output,
      outputs: parseFile(read('OUTPUT')),
      state: parseFile(read('STATE')),
      summary: read('STEP_SUMMARY'),
      milliseconds: performance.now() - begun,
    }
  }

  /** Runs the post phase, with nothing but what main saved. */
  post(action: string, main: Step, environment: Texts): Promise<Step> {
    const state = named((name) => `STATE_${name}`, main.state)
    return this.run(action, {}, { ...environment, ...state }, { phase: 'post' })
  }

  end(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}

const ended = async (child: ChildProcess, options: StepOptions) => {
  let output = ''
  const take = (chunk: Buffer): void => void (output += chunk.toString())
  child.stdout?.on('data', take)
  child.stderr?.on('data', take)
  const closed = new Promise<number | null>((done, failed) => {
    child.once('close', done)
    child.once('error', failed)
  })
  const timer = setTimeout(() => killTree(child.pid), options.longest ?? longest)
  // Without an id, the process could not be started, and 'error' has the reason.
  if (child.pid !== undefined) options.started?.(child)
  try {
    const code = await closed
    return { output, code }
  } finally {
    clearTimeout(timer)
  }
}

const named = (variable: (name: string) => string, values: Texts): Texts =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [variable(name), value]))

/** Parses the `name<<delimiter` form of the runner's files. */
const parseFile = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/^(.+?)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name = '', , value = '']) => [
      name,
      value,
    ]),
  )
