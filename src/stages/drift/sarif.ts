import { uriReference } from '../../values/uri-reference.ts'
import { differencesIn, type EnvironmentDrift } from './environment-drift.ts'
import { differenceText } from './describe.ts'
import { type DriftFinding, findingKey } from './finding.ts'
import { type Notice, noticeKey } from './notice.ts'

/** The line of the environment file that describes what differs; 1 where none does. */
type LineOf = (environment: string, kind: string) => number

interface Told {
  readonly rule: string
  readonly level: 'warning' | 'note'
  readonly text: string
  readonly object: string
  readonly key: string
}

/** The parts of OCI; all other kinds belong to the release. */
const PARTS = ['network', 'node-pool', 'repository']

const partOf = (kind: string): string => (PARTS.includes(kind) ? kind : 'release')

const ofDifference = (finding: DriftFinding): Told => ({
  rule: `drift-${partOf(finding.kind)}`,
  level: 'warning',
  text: differenceText(finding),
  object: finding.target,
  key: findingKey(finding),
})

const ofNotice = (notice: Notice): Told => ({
  rule: notice.kind,
  level: 'note',
  text: `${notice.target}: ${notice.description}`,
  object: notice.target,
  key: noticeKey(notice),
})

const resultOf = ({ rule, level, text, object, key }: Told, file: string, line: number) => ({
  ruleId: rule,
  level,
  message: { text },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: uriReference(file) },
        region: { startLine: line },
      },
      logicalLocations: [{ fullyQualifiedName: object }],
    },
  ],
  partialFingerprints: { finding: `${file}:${key}` },
})

const ruleOf = (id: string, level: Told['level']) => ({
  id,
  shortDescription: { text: id.replaceAll('-', ' ') },
  defaultConfiguration: { level },
})

/** Differences and notices as SARIF 2.1.0, which GitHub's code scanning takes. */
export const renderDriftSarif = (all: readonly EnvironmentDrift[], lineOf: LineOf): string => {
  const told = all.flatMap((environment) =>
    [
      ...differencesIn(environment).map((one) => [one.kind, ofDifference(one)] as const),
      ...environment.notices.map((one) => [one.kind, ofNotice(one)] as const),
    ].map(([kind, one]) => ({ one, file: environment.name, kind })),
  )
  const rules = new Map(told.map(({ one }) => [one.rule, ruleOf(one.rule, one.level)]))
  const sarif = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'oke-virtual-nodes-actions', rules: [...rules.values()] } },
        results: told.map(({ one, file, kind }) => resultOf(one, file, lineOf(file, partOf(kind)))),
      },
    ],
  }
  return `${JSON.stringify(sarif, null, 2)}\n`
}

/** The section of the environment file that describes each part. */
const SECTIONS: Readonly<Record<string, string>> = { repository: 'image' }

/** Where a part stands in the text of an environment file. */
export const lineOfPart = (text: string, part: string): number => {
  const start = `${SECTIONS[part] ?? part}:`
  return (
    Math.max(
      text.split('\n').findIndex((line) => line.startsWith(start)),
      0,
    ) + 1
  )
}
