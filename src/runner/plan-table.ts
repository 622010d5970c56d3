import type { Change } from '../reconcile/change.ts'
import { renderTable } from './summary.ts'

/** A plan as a section of the job summary. */
export const renderPlan = (title: string, changes: readonly Change[]): string => {
  if (changes.length === 0) return `### ${title}\n\nNothing to change.\n`
  const rows = changes.map(({ action, target, description }) => [action, target, description])
  return `### ${title}\n\n${renderTable(['action', 'what', 'change'], rows)}`
}

/** A plan as an output: what happens to what, without the details that only applying needs. */
export const changesOutput = (changes: readonly Change[]): string =>
  JSON.stringify(
    changes.map(({ action, target, description }) => ({ action, target, description })),
  )
