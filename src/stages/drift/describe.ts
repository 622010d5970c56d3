import { failureOf } from '../reported-failure.ts'
import { plural } from '../../values/plural.ts'
import { differencesIn, type EnvironmentDrift, failuresIn } from './environment-drift.ts'
import { type DriftFinding, ownerText } from './finding.ts'
import { type DriftSection, isCompared, unseenTargets } from './section.ts'

/** One difference in a line: what would remove it, and who caused it. */
export const differenceText = ({ action, target, description, owner }: DriftFinding): string => {
  const who = ownerText(owner)
  return `${action} ${target}: ${description}${who === '' ? '' : ` (${who})`}`
}

const sectionLines = (section: DriftSection): string[] => {
  const { name, outcome, changes, kept, failure } = section
  const head = `  ${name.padEnd(10)} `
  if (outcome === 'failed') return [`${head}not compared: ${failureOf(failure).code}`]
  if (changes.length + kept.length === 0) return [`${head}nothing to compare`]
  const lines = [
    ...(changes.length === 0 ? [`as described: ${kept.join('; ')}`] : changes.map(differenceText)),
    ...unseenTargets(section).map((target) => `not compared: ${target}`),
  ]
  return lines.map((line, index) => `${index === 0 ? head : ' '.repeat(head.length)}${line}`)
}

const headline = (environment: EnvironmentDrift): string => {
  const { sections } = environment
  const count = differencesIn(environment).length
  if (count > 0) return `Drift: ${plural(count, 'change')} would remove it`
  if (!sections.some(isCompared)) return 'Drift: not known, nothing could be compared'
  const left = sections.flatMap((section) =>
    isCompared(section) ? unseenTargets(section) : [section.name],
  )
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
