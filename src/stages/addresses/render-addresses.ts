import { renderBullets, renderTable } from '../../values/markdown.ts'
import { addressProblem, type AddressLine } from './address-report.ts'

const VERDICTS: Readonly<Record<AddressLine['verdict'], string>> = {
  enough: '🟢 enough',
  tight: '🟡 tight',
  'too-small': '🔴 too small',
  unknown: '',
}

/** Usable, used and needed addresses as a section of the job summary. */
export const renderAddresses = (lines: readonly AddressLine[]): string => {
  const head = ['role', 'subnet', 'usable', 'used', 'needed', 'smallest block', '']
  const rows = lines.map((line) => [
    line.role,
    `${line.name} ${line.cidrs.join(', ')}`,
    String(line.usable),
    String(line.used),
    String(line.needed ?? ''),
    line.smallest ?? '',
    VERDICTS[line.verdict],
  ])
  const problems = lines.flatMap((line) => addressProblem(line) ?? [])
  const table = `### Addresses\n\n${renderTable(head, rows, ['usable', 'used', 'needed'])}`
  return problems.length > 0 ? `${table}\n${renderBullets(problems)}` : table
}

/** The same for the log, one line per subnet. */
export const addressText = (lines: readonly AddressLine[]): readonly string[] =>
  lines.map(({ role, name, usable, used, needed }) => {
    const wanted = needed === undefined ? '' : `, ${needed} needed`
    return `addresses of ${role} (subnet ${name}): ${used} of ${usable} used${wanted}`
  })
