import { appendFileSync } from 'node:fs'

import { actionsCore } from './core.ts'
import { type Environment, variable } from './environment.ts'
import { renderFailure } from './failure.ts'

/** The job summary of the step; a missing summary must never fail a job. */
export interface Summary {
  /**
   * Appends Markdown and writes it at once.
   *
   * @param hasFailures it says what failed, so that the end of the step does not say it again
   */
  append(markdown: string, hasFailures?: boolean): Promise<void>
}

/** What the runner shows of a summary is bounded by 1 MiB a step; a failure needs far less. Characters. */
const LONGEST_FAILURE = 64_000

/** A failure as a section; what it quotes cannot end its block. */
const failureSection = (thrown: unknown): string => {
  const { title, text } = renderFailure(thrown)
  const shown = text.slice(0, LONGEST_FAILURE).replaceAll('```', "'''")
  return `\n### ✖ ${title}\n\n\`\`\`text\n${shown}\n\`\`\`\n`
}

/** Writes into the file that the runner names, if it does. */
export class RunnerSummary implements Summary {
  readonly #file: string | undefined
  #hasFailures = false

  constructor(environment: Environment) {
    this.#file = variable(environment, 'GITHUB_STEP_SUMMARY')
  }

  async append(markdown: string, hasFailures = false): Promise<void> {
    this.#hasFailures ||= hasFailures
    if (this.#file === undefined) return
    await (await actionsCore('GITHUB_STEP_SUMMARY')).summary.addRaw(markdown, true).write()
  }

  /** Adds why the step failed, if it is not there yet; at once, for the process is about to end. */
  appendFailure(thrown: unknown): void {
    if (this.#file === undefined || this.#hasFailures) return
    this.#hasFailures = true
    try {
      appendFileSync(this.#file, failureSection(thrown))
    } catch {
      // The annotation says it too.
    }
  }
}
