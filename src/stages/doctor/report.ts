import { ActionError } from '../../values/action-error.ts'
import { renderTable } from '../../values/markdown.ts'
import { plural } from '../../values/plural.ts'
import { areas, type Finding, type Verdict } from './finding.ts'

const MARKS: Readonly<Record<Verdict, string>> = {
  ready: '✔',
  planned: '➕ the run makes it',
  missing: '✘',
  unknown: '? not known',
}

/** Whether its mark also has text. */
const hasWords = (verdict: Verdict): boolean => verdict === 'planned' || verdict === 'unknown'

/** In the order of a set-up, faults first in each area. */
const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  areas.flatMap((area) => {
    const own = findings.filter((one) => one.area === area)
    const isMissing = ({ verdict }: Finding) => verdict === 'missing'
    return [...own.filter(isMissing), ...own.filter((one) => !isMissing(one))]
  })

export const isReady = (findings: readonly Finding[]): boolean =>
  findings.every(({ verdict }) => verdict !== 'missing')

/** One table for the job summary. */
export const doctorSummary = (findings: readonly Finding[]): string => {
  const title = isReady(findings) ? '✔ ready' : '✘ not ready'
  const rows = inOrder(findings).map(({ area, verdict, what, mend = '' }) => {
    return [area, MARKS[verdict], what, mend]
  })
  return `## ${title}\n\n${renderTable(['', '', 'what', 'what to do'], rows)}\n`
}

/** The same for the log. */
export const doctorLines = (findings: readonly Finding[]): readonly string[] =>
  inOrder(findings).flatMap(({ area, verdict, what, mend }) => [
    `${area.padEnd(14)} ${MARKS[verdict]}${hasWords(verdict) ? ':' : ''} ${what}`,
    ...(mend === undefined ? [] : mend.split('\n').map((line) => `                 ${line}`)),
  ])

export const doctorOutput = (findings: readonly Finding[]): string =>
  JSON.stringify(inOrder(findings))

/** @throws ActionError SETUP_INCOMPLETE */
export const requireReady = (findings: readonly Finding[]): void => {
  const missing = inOrder(findings).filter(({ verdict }) => verdict === 'missing')
  if (missing.length === 0) return
  throw new ActionError({
    code: 'SETUP_INCOMPLETE',
    message: `${plural(missing.length, 'thing')} of the set-up ${missing.length === 1 ? 'is' : 'are'} missing:\n${missing.map(({ area, what }) => `  ${area}: ${what}`).join('\n')}`,
    hint: missing.map(({ mend }) => mend ?? '').join('\n'),
  })
}
