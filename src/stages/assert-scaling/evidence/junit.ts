import { escapeMarkup } from '../../../values/markup.ts'

/** One test of a JUnit report. */
export interface JunitCase {
  readonly name: string
  readonly seconds: number
  readonly failure?: { readonly code: string; readonly text: string } | undefined
  /** Why it was skipped. */
  readonly skipped?: string | undefined
}

export interface JunitSuite {
  readonly name: string
  readonly cases: readonly JunitCase[]
}

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`)
    .join('')

const outcome = ({ failure, skipped }: JunitCase): string => {
  if (failure !== undefined) {
    const { code, text } = failure
    const [message = ''] = text.split('\n')
    const head = attributes({ message: `${code}: ${message}`, type: code })
    return `<failure${head}>${escapeMarkup(text)}</failure>`
  }
  return skipped === undefined ? '' : `<skipped${attributes({ message: skipped })}/>`
}

const renderCase = (suite: string, one: JunitCase): string => {
  const head = attributes({ classname: suite, name: one.name, time: one.seconds })
  return `    <testcase${head}>${outcome(one)}</testcase>`
}

const counts = (cases: readonly JunitCase[]) => ({
  tests: cases.length,
  failures: cases.filter(({ failure }) => failure !== undefined).length,
  skipped: cases.filter(({ skipped, failure }) => skipped !== undefined && !failure).length,
  time: Math.round(cases.reduce((sum, { seconds }) => sum + seconds, 0) * 10) / 10,
})

/** Renders a JUnit XML report for the test reporters of GitHub, GitLab and Jenkins. */
export const renderJunit = (suites: readonly JunitSuite[]): string => {
  const filled = suites.filter(({ cases }) => cases.length > 0)
  const { tests, failures, time } = counts(filled.flatMap(({ cases }) => cases))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ tests, failures, time })}>`,
    ...filled.flatMap(({ name, cases }) => [
      `  <testsuite${attributes({ name, ...counts(cases) })}>`,
      ...cases.map((one) => renderCase(name, one)),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n')
}
