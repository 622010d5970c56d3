import { formatSarif, type SarifLevel, type SarifResult } from '../../values/sarif.ts'
import { uriReference } from '../../values/uri-reference.ts'
import { differencesIn, type EnvironmentDrift } from './environment-drift.ts'
import { differenceText } from './describe.ts'
import { type DriftFinding, findingKey } from './finding.ts'
import { type Notice, noticeKey } from './notice.ts'

/** The line of the environment file that describes what differs; 1 where none does. */
type LineOf = (environment: string, kind: string) => number

/** A finding whose place is not known yet. */
type Unplaced = Omit<SarifResult, 'uri' | 'line' | 'fingerprints'> & { readonly key: string }

const ruleOf = (id: string, level: SarifLevel) => ({
  id,
  level,
  description: id.replaceAll('-', ' '),
})

/** Kinds of OCI resources; all others belong to the release. */
const PARTS = ['network', 'node-pool', 'repository']

const partOf = (kind: string): string => (PARTS.includes(kind) ? kind : 'release')

const differenceResult = (finding: DriftFinding): Unplaced => ({
  rule: ruleOf(`drift-${partOf(finding.kind)}`, 'warning'),
  message: differenceText(finding),
  object: finding.target,
  key: findingKey(finding),
})

const noticeResult = (notice: Notice): Unplaced => ({
  rule: ruleOf(notice.kind, 'note'),
  message: `${notice.target}: ${notice.description}`,
  object: notice.target,
  key: noticeKey(notice),
})

/** Differences and notices as SARIF 2.1.0, which GitHub's code scanning takes. */
export const renderDriftSarif = (all: readonly EnvironmentDrift[], lineOf: LineOf): string =>
  formatSarif(
    all.flatMap((environment) => {
      const { name, notices } = environment
      const place = (kind: string, { key, ...result }: Unplaced): SarifResult => ({
        ...result,
        uri: uriReference(name),
        line: lineOf(name, partOf(kind)),
        fingerprints: { finding: `${name}:${key}` },
      })
      return [
        ...differencesIn(environment).map((one) => place(one.kind, differenceResult(one))),
        ...notices.map((one) => place(one.kind, noticeResult(one))),
      ]
    }),
  )

/** The section of the environment file that describes each part. */
const SECTIONS: Readonly<Record<string, string>> = { repository: 'image' }

/** The line of a part in the text of an environment file. */
export const lineOfPart = (text: string, part: string): number => {
  const start = `${SECTIONS[part] ?? part}:`
  return (
    Math.max(
      text.split('\n').findIndex((line) => line.startsWith(start)),
      0,
    ) + 1
  )
}
