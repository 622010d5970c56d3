// Own file: one rendering of the stage, besides that of the job summary.
import type { JudgedPath } from './judge-paths.ts'
import { obstacles, type PathReport, trafficText, type Verdict, verdictOf } from './path-report.ts'
import { isFault, routeFindingText } from './review-routes.ts'

const marks: Readonly<Record<Verdict, string>> = {
  open: 'open  ',
  pending: 'ATTACH',
  shut: 'shut  ',
  closed: 'CLOSED',
}

const lines = (path: JudgedPath): string[] => {
  const head = `${marks[verdictOf(path)]} ${path.fromLabel} -> ${path.toLabel}, ${trafficText(path)}: ${path.why}`
  if (path.isOpen) return [head]
  const seen = path.isOptional ? [] : [`       seen as: ${path.symptom}`]
  return [head, ...obstacles(path).map((one) => `       ${one}`), ...seen]
}

/** The report for the log, one line each; faults of routes are separate warnings. */
export const renderPathText = ({ paths, findings }: PathReport): readonly string[] => [
  ...paths.flatMap(lines),
  ...findings.filter((one) => !isFault(one)).map(routeFindingText),
]
