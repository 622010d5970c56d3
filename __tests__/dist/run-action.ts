import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** What a step left behind, as the runner would read it. */
export interface StepResult {
  readonly exitCode: number | null
  readonly stdout: string
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly exported: Readonly<Record<string, string>>
  readonly summary: string
}

/** The `name<<delimiter` form of the runner's file commands. */
const parseFileCommands = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/^(.+?)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name = '', , value = '']) => [name, value]),
  )

const FILES = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'] as const

/** One job: its temporary folder is shared by its steps and removed by `end`. */
export class Job {
  readonly temporaryFolder = mkdtempSync(join(tmpdir(), 'job-'))
  #steps = 0

  /** Runs `dist/<action>/<phase>` as a GitHub runner does: inputs as INPUT_*, file commands. */
  async run(
    action: string,
    inputs: Readonly<Record<string, string>>,
    environment: Readonly<Record<string, string | undefined>>,
    phase: 'index' | 'post' = 'index',
  ): Promise<StepResult> {
    const folder = join(this.temporaryFolder, `_step-${++this.#steps}-`)
    for (const file of FILES) writeFileSync(folder + file, '')
    const script = resolve(import.meta.dirname, `../../dist/${action}/${phase}.js`)
    const child = spawn(process.execPath, [script], {
      env: {
        PATH: process.env['PATH'],
        HOME: this.temporaryFolder,
        RUNNER_TEMP: this.temporaryFolder,
        ...Object.fromEntries(FILES.map((file) => [`GITHUB_${file}`, folder + file])),
        ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 60_000,
    })
    let stdout = ''
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
    const exitCode = await new Promise<number | null>((done) => child.once('close', done))
    const read = (file: (typeof FILES)[number]) => readFileSync(folder + file, 'utf8')
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
    rmSync(this.temporaryFolder, { recursive: true, force: true })
  }
}
