import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

import { LocalJob, type StepOptions, type StepResult } from '../../scripts/local-job.ts'
import { hostileTool, type HostileTool } from './hostile-tool.ts'
import { RunnerLogReader } from './runner-log-reader.ts'

/** The result of a step of dist/, and what its output made the runner do. */
export interface AttackedStep extends StepResult {
  readonly runner: RunnerLogReader
}

/** A job whose tools and data an attacker controls; `end` removes all that it created. */
export class AttackedJob {
  readonly job = new LocalJob()
  readonly #tools = mkdtempSync(join(tmpdir(), 'tools-'))

  /** The checkout in which steps run. */
  get workspace(): string {
    return this.job.workspace
  }

  /** The folder of RUNNER_TEMP, which is also HOME. */
  get temporaryFolder(): string {
    return this.job.temporaryFolder
  }

  /** Adds a program in front of PATH. @see hostileTool */
  tool(name: string, body: string): HostileTool {
    return hostileTool(this.#tools, name, body)
  }

  /** Runs one phase of an action of dist/ to its end, and reads both streams as the runner does. */
  async run(
    action: string,
    inputs: Readonly<Record<string, string>>,
    environment: Readonly<Record<string, string | undefined>> = {},
    options: StepOptions = {},
  ): Promise<AttackedStep> {
    const runner = new RunnerLogReader()
    const path = [this.#tools, environment['PATH'] ?? process.env['PATH']].join(delimiter)
    mkdirSync(this.workspace, { recursive: true })
    const step = await this.job.run(
      action,
      inputs,
      { ...environment, PATH: path },
      { ...options, onOutput: (text, stream) => runner.take(text, stream) },
    )
    return { ...step, runner: runner.end() }
  }

  end(): void {
    this.job.end()
    rmSync(this.#tools, { recursive: true, force: true })
  }
}
