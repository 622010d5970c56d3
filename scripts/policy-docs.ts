import type { PolicyList } from '../src/values/policies.ts'
import type { PolicyStatement } from '../src/values/policy-statements.ts'

/** Returns the statement for a reader who has everything in the compartment `shop`. */
export const writtenOut = ({ grant, place, where }: PolicyStatement): string => {
  const location = place === 'root' ? 'tenancy' : 'compartment shop'
  const condition = where === undefined ? '' : ` where ${where}`
  return `Allow group deployers to ${grant} in ${location}${condition}`
}

/** Renders the statements of one action, a block for each of its modes. */
export const renderPolicies = (lists: readonly PolicyList[]): string => {
  return lists
    .map(({ mode, statements }) => {
      const lines = [...new Set(statements.map(writtenOut))]
      const block = ['```', ...lines, '```'].join('\n')
      return mode === '' ? block : `\`${mode}\`:\n\n${block}`
    })
    .join('\n\n')
}

const places = {
  cluster: 'cluster',
  network: 'VCN',
  repositories: 'repositories',
  root: 'root',
} as const

/**
 * Renders every statement of every action and mode: where it is needed, what for, and what happens
 * without it.
 */
export const renderPolicyTable = (lists: readonly PolicyList[]): string => {
  const rows = lists.flatMap(({ action, mode, statements }) =>
    statements.map(({ grant, place, where, reason, optional }) => {
      const condition = where === undefined ? '' : ` where ${where}`
      const without = optional === undefined ? 'the step fails' : `a warning: ${optional}`
      const list = mode === '' ? `\`${action}\`` : `\`${action}\`, ${mode}`
      return [list, `\`${grant}${condition}\``, places[place], reason, without]
    }),
  )
  const head = ['action, mode', 'statement', 'in the compartment of', 'for', 'without it']
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
