import { actionsCore } from './core.ts'

/** The job summary of the step; a missing summary must never fail a job. */
export interface Summary {
  /** Appends Markdown and writes it at once. */
  append(markdown: string): Promise<void>
}

export const runnerSummary = (isAvailable: boolean): Summary => ({
  append: async (markdown) => {
    if (isAvailable)
      await (await actionsCore('GITHUB_STEP_SUMMARY')).summary.addRaw(markdown, true).write()
  },
})
