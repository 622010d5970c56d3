import type { Change } from '../core/change.ts'
import { escapeMarkdown, renderTable } from '../values/markdown.ts'

/** A plan as a section of the job summary. */
export const renderPlan = (title: string, changes: readonly Change[]): string => {
  const heading = `### ${escapeMarkdown(title)}\n\n`
  if (changes.length === 0) return `${heading}Nothing to change.\n`
  const rows = changes.map(({ action, target, description }) => [action, target, description])
  return `${heading}${renderTable(['action', 'what', 'change'], rows)}`
}

/** A plan as an output: the changes, without details that only applying needs. */
export const changesOutput = (changes: readonly Change[]): string =>
  JSON.stringify(
    changes.map(({ action, target, description }) => ({ action, target, description })),
  )
