// Own file: one of the report formats, each of which has a file.
import { formatSarif, type SarifResult } from '../../values/sarif.ts'
import { uriReference } from '../../values/uri-reference.ts'
import type { PlacedFinding } from './place-findings.ts'
import { findingText } from './rule.ts'

const resultOf = (finding: PlacedFinding): SarifResult => {
  const { rule, severity, source, why, object, path, fix, place } = finding
  const advice = fix === undefined ? '' : `\n\n${fix}`
  return {
    rule: { id: rule, level: severity, description: why, help: `Source: ${source}` },
    message: `${object}: ${findingText(finding)}${advice}`,
    uri: uriReference(place.file),
    line: place.line ?? 1,
    object: path === '' ? object : `${object}/${path}`,
    fingerprints: { objectAndPath: `${rule}:${object}:${path}` },
  }
}

/** The findings as SARIF 2.1.0, which GitHub's code scanning takes. */
export const renderSarif = (findings: readonly PlacedFinding[]): string =>
  formatSarif(findings.map(resultOf))
