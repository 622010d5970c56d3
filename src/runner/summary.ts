import { appendFileSync } from 'node:fs'

import { actionsCore } from './core.ts'
import { type Environment, variable } from './environment.ts'
import { renderFailure } from './failure.ts'

/** The job summary of the step; a failed write never fails the job. */
export interface Summary {
  /**
   * Appends Markdown and writes it at once.
   *
   * @param hasFailures whether it reports the failure, so that the end of the step does not repeat
   * it
   */
  append(markdown: string, hasFailures?: boolean): Promise<void>
}

/** Most characters of a failure; the runner shows at most 1 MiB of summary per step. */
const LONGEST_FAILURE = 64_000

/** A failure as a section; quoted text cannot end its block. */
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

  /**
   * Adds why the step failed, unless it is there already; synchronously, since the process is about
   * to end.
   */
  appendFailure(thrown: unknown): void {
    if (this.#file === undefined || this.#hasFailures) return
    this.#hasFailures = true
    try {
      appendFileSync(this.#file, failureSection(thrown))
    } catch {
      // The annotation has it too.
    }
  }
}
