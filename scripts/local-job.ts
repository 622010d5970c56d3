import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const files = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'] as const
type FileCommand = (typeof files)[number]

/** The result of a step, as the runner reads it. */
export interface StepResult {
  readonly exitCode: number | null
  /** Standard output and error, including workflow commands. */
  readonly stdout: string
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly exported: Readonly<Record<string, string>>
  readonly summary: string
}

export interface StepOptions {
  readonly phase?: 'index' | 'post'
  /** A command that runs the step's own command, e.g. in another network namespace. */
  readonly within?: readonly string[]
  /** Time limit; a step that takes longer is ended. */
  readonly timeoutMilliseconds?: number
  /** Aborts to kill the step at once, as when the machine is lost. */
  readonly killed?: AbortSignal
  /** Aborts to interrupt the step, as a runner does when its job is cancelled. */
  readonly cancelled?: AbortSignal
  /** Called when the process has ended; its children may keep its output open for longer. */
  readonly onExit?: () => void
  /** Receives the output as it arrives. */
  readonly onOutput?: (text: string, stream: 'stdout' | 'stderr') => void
}

/**
 * One job on this machine: runs `dist/<action>/` as GitHub's runner does, with inputs as INPUT_* and
 * file commands. Its steps share a temporary folder and a workspace, which `end` removes.
 */
export class LocalJob {
  readonly temporaryFolder = mkdtempSync(join(tmpdir(), 'job-'))
  /** Where steps run unless the job names another checkout; initially empty. */
  readonly workspace = mkdtempSync(join(tmpdir(), 'workspace-'))
  readonly #scripts: string
  #steps = 0

  /** @param scripts the folder that contains the actions' scripts, like dist/ */
  constructor(scripts = join(root, 'dist')) {
    this.#scripts = scripts
  }

  /** Runs one phase of an action to its end. */
  async run(
    action: string,
    inputs: Readonly<Record<string, string>>,
    environment: Readonly<Record<string, string | undefined>>,
    options: StepOptions = {},
  ): Promise<StepResult> {
    const file = this.#fileCommands()
    const script = join(this.#scripts, action, `${options.phase ?? 'index'}.js`)
    const given = Object.entries(inputs).map(([name, value]) => [inputVariable(name), value])
    const commands = files.map((command) => [`GITHUB_${command}`, file(command)])
    const [program, ...argv] = [...(options.within ?? []), process.execPath, script] as const
    const child = spawn(program ?? process.execPath, argv, {
      cwd: environment['GITHUB_WORKSPACE'] ?? this.workspace,
      env: {
        PATH: process.env['PATH'],
        HOME: this.temporaryFolder,
        RUNNER_TEMP: this.temporaryFolder,
        GITHUB_WORKSPACE: this.workspace,
        ...(Object.fromEntries(commands) as Record<string, string>),
        ...(Object.fromEntries(given) as Record<string, string>),
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: options.timeoutMilliseconds ?? 60_000,
    })
    options.killed?.addEventListener('abort', () => child.kill('SIGKILL'), { once: true })
    options.cancelled?.addEventListener('abort', () => child.kill('SIGINT'), { once: true })
    child.once('exit', () => options.onExit?.())
    let stdout = ''
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        stdout += text
        options.onOutput?.(text, stream)
      })
    }
    const exitCode = await new Promise<number | null>((done) => child.once('close', done))
    const read = (command: FileCommand): string => readFileSync(file(command), 'utf8')
    return {
      exitCode,
      stdout,
      outputs: parseFileCommands(read('OUTPUT')),
      state: parseFileCommands(read('STATE')),
      exported: parseFileCommands(read('ENV')),
      summary: read('STEP_SUMMARY'),
    }
  }

  end(): void {
    for (const folder of [this.temporaryFolder, this.workspace]) {
      // The layers of a rootless podman, which keeps its images in the home folder, are read-only.
      spawnSync('chmod', ['-R', 'u+rwX', folder], { stdio: 'ignore' })
      rmSync(folder, { recursive: true, force: true })
    }
  }

  /** Creates new files for one step; returns their paths by name. */
  #fileCommands(): (command: FileCommand) => string {
    const prefix = join(this.temporaryFolder, `_step-${++this.#steps}-`)
    for (const command of files) writeFileSync(prefix + command, '')
    return (command) => prefix + command
  }
}

/** Returns what main saved as STATE_<name>, the variables that post gets. */
export const stateVariables = ({ state }: StepResult): Record<string, string> =>
  Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]))

const inputVariable = (name: string): string => `INPUT_${name.toUpperCase()}`

/** Parses the `name<<delimiter` form of the runner's file commands. */
const parseFileCommands = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/^(.+?)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name = '', , value = '']) => [
      name,
      value,
    ]),
  )
