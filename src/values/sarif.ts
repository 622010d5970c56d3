export type SarifLevel = 'error' | 'warning' | 'note'

/** A rule in code scanning. */
interface SarifRule {
  readonly id: string
  readonly level: SarifLevel
  readonly description: string
  /** Where the rule comes from, as far as there is a source. */
  readonly help?: string
}

/** One finding at one place. */
export interface SarifResult {
  readonly rule: SarifRule
  readonly message: string
  /** The file as a URI reference, relative to the repository. */
  readonly uri: string
  /** From 1. */
  readonly line: number
  /** The affected object, e.g. `Deployment shop/web`. */
  readonly object: string
  /** The fingerprint by which code scanning recognizes the finding when lines move. */
  readonly fingerprints: Readonly<Record<string, string>>
}

const ruleEntry = ({ id, level, description, help }: SarifRule): object => ({
  id,
  shortDescription: { text: description },
  ...(help === undefined ? {} : { help: { text: help } }),
  defaultConfiguration: { level },
})

const resultEntry = (result: SarifResult): object => ({
  ruleId: result.rule.id,
  level: result.rule.level,
  message: { text: result.message },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: result.uri },
        region: { startLine: result.line },
      },
      logicalLocations: [{ fullyQualifiedName: result.object }],
    },
  ],
  partialFingerprints: result.fingerprints,
})

/** Results as SARIF 2.1.0 (OASIS), for GitHub's code scanning. */
export const formatSarif = (results: readonly SarifResult[]): string => {
  const rules = new Map(results.map(({ rule }) => [rule.id, ruleEntry(rule)]))
  const sarif = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'oke-virtual-nodes-actions', rules: [...rules.values()] } },
        results: results.map(resultEntry),
      },
    ],
  }
  return `${JSON.stringify(sarif, null, 2)}\n`
}
