import { uriReference } from '../../values/uri-reference.ts'
import type { PlacedFinding } from './place-findings.ts'
import { findingText, type Finding } from './rule.ts'

const ruleOf = ({ rule, severity, source, why }: Finding): object => ({
  id: rule,
  shortDescription: { text: why },
  help: { text: `Source: ${source}` },
  defaultConfiguration: { level: severity },
})

const resultOf = (finding: PlacedFinding): object => {
  const { rule, severity, object, path, fix, place } = finding
  const advice = fix === undefined ? '' : `\n\n${fix}`
  return {
    ruleId: rule,
    level: severity,
    message: { text: `${object}: ${findingText(finding)}${advice}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriReference(place.file) },
          region: { startLine: place.line ?? 1 },
        },
        logicalLocations: [{ fullyQualifiedName: path === '' ? object : `${object}/${path}` }],
      },
    ],
    partialFingerprints: { objectAndPath: `${rule}:${object}:${path}` },
  }
}

/** The findings as SARIF 2.1.0, which GitHub's code scanning takes. */
export const renderSarif = (findings: readonly PlacedFinding[]): string => {
  const rules = new Map(findings.map((finding) => [finding.rule, ruleOf(finding)]))
  const sarif = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'oke-virtual-nodes-actions', rules: [...rules.values()] },
        },
        results: findings.map(resultOf),
      },
    ],
  }
  return `${JSON.stringify(sarif, null, 2)}\n`
}
