import { failureOf } from '../pipeline/report.ts'
import { plural } from '../../values/plural.ts'
import { differencesIn, type EnvironmentDrift, failuresIn } from './environment-drift.ts'
import { type DriftFinding, ownerText } from './finding.ts'
import { type DriftSection, isCompared } from './section.ts'

/** One difference in a line: what would remove it, and who caused it. */
export const differenceText = ({ action, target, description, owner }: DriftFinding): string => {
  const who = ownerText(owner)
  return `${action} ${target}: ${description}${who === '' ? '' : ` (${who})`}`
}

const sectionLines = ({ name, outcome, changes, kept, failure }: DriftSection): string[] => {
  const head = `  ${name.padEnd(10)} `
  if (outcome === 'failed') return [`${head}not compared: ${failureOf(failure).code}`]
  if (changes.length + kept.length === 0) return [`${head}nothing to compare`]
  if (changes.length === 0) return [`${head}as described: ${kept.join('; ')}`]
  return changes.map((change, index) => {
    return `${index === 0 ? head : ' '.repeat(head.length)}${differenceText(change)}`
  })
}

const headline = (environment: EnvironmentDrift): string => {
  const { sections } = environment
  const count = differencesIn(environment).length
  if (count > 0) return `Drift: ${plural(count, 'change')} would remove it`
  if (!sections.some(isCompared)) return 'Drift: not known, nothing could be compared'
  const left = sections.filter((section) => !isCompared(section)).map(({ name }) => name)
  return left.length === 0
    ? 'Drift: none'
    : `Drift: none in what could be compared; not compared: ${left.join(', ')}`
}

const otherLines = ({ notices, ignored, remediated, unasked }: EnvironmentDrift): string[] => [
  ...notices.map(({ target, description }) => `  notice     ${target}: ${description}`),
  ...ignored.map(
    ({ target, description, reason, until }) =>
      `  ignored    ${target}: ${description} (${reason}, until ${until})`,
  ),
  ...remediated.map((line) => `  remediated ${line}`),
  ...(unasked.length === 0 ? [] : [`  not asked  ${unasked.join(', ')}`]),
]

/** The log of a check, like the root action's plan, with every change. */
export const describeDrift = (all: readonly EnvironmentDrift[]): readonly string[] =>
  all.flatMap((environment) => {
    const { name, sections } = environment
    if (sections.length === 0 && failuresIn(environment).length > 0) return []
    const head = headline(environment)
    return [
      all.length === 1 ? head : `${name}: ${head}`,
      ...sections.flatMap(sectionLines),
      ...otherLines(environment),
    ]
  })
