import { addressProblem, type AddressLine } from './address-report.ts'

const VERDICTS: Readonly<Record<AddressLine['verdict'], string>> = {
  enough: '🟢 enough',
  tight: '🟡 tight',
  'too-small': '🔴 too small',
  unknown: '',
}

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`

/** Usable, used and needed addresses as a section of the job summary. */
export const renderAddresses = (lines: readonly AddressLine[]): string => {
  const rows = lines.map((line) =>
    row([
      line.role,
      `${line.name} ${line.cidrs.join(', ')}`,
      line.usable,
      line.used,
      line.needed ?? '',
      line.smallest ?? '',
      VERDICTS[line.verdict],
    ]),
  )
  const problems = lines.flatMap((line) => addressProblem(line) ?? [])
  return (
    [
      '### Addresses',
      '',
      row(['role', 'subnet', 'usable', 'used', 'needed', 'smallest block', '']),
      row(['---', '---', '--:', '--:', '--:', '---', '---']),
      ...rows,
      ...(problems.length > 0 ? ['', ...problems.map((problem) => `- ${problem}`)] : []),
    ].join('\n') + '\n'
  )
}

/** The same for the log, a line a subnet. */
export const addressText = (lines: readonly AddressLine[]): readonly string[] =>
  lines.map(({ role, name, usable, used, needed }) => {
    const wanted = needed === undefined ? '' : `, ${needed} needed`
    return `addresses of ${role} (subnet ${name}): ${used} of ${usable} used${wanted}`
  })
