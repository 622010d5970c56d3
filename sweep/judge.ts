import { isDeepStrictEqual } from 'node:util'
import type { Step } from './job.ts'
import type { Place, Scenario } from './scenario.ts'

/** Matches an error line as the runner receives it: a code in capitals, then words. */
const codedError = /^::error [^\n]*?([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)/m
const stackTrace = /^\s+at (?:[^\n(]*\()?(?:file:|node:|\/)\S+:\d+:\d+\)?$/m

export const errorCode = ({ output }: Step): string | undefined => codedError.exec(output)?.[1]

/** Returns the end of a log in one line. */
export const tail = ({ output }: Step): string =>
  output.trim().split('\n').slice(-3).join(' / ').slice(-300)

/** Returns what is wrong with the end of a run, whatever was done to it. */
export const ending = (step: Step): string[] => {
  const values = [...Object.entries(step.outputs), ['summary', step.summary] as const]
  const garbled = values.filter(([, value]) =>
    /\[object Object\]|\bundefined\b|\bNaN\b/.test(value),
  )
  return [
    ...garbled.map(([name]) => `garbled ${name}`),
    ...(stackTrace.test(step.output.replaceAll('%0A', '\n')) ? ['a stack trace in the log'] : []),
    ...(step.code === 0 || errorCode(step)
      ? []
      : [`ended with ${step.code} and no error code: ${tail(step)}`]),
  ]
}

/**
 * Returns what is wrong with the end state: the scenario's own problems, or a difference from an
 * undisturbed run.
 */
export const converged = async (
  scenario: Scenario,
  place: Place,
  wanted: unknown,
): Promise<string[]> => {
  const state = await place.observe()
  const problems = scenario.problems(state)
  if (problems.length > 0) return problems
  return isDeepStrictEqual(state, wanted)
    ? []
    : [`the end state differs: ${difference(state, wanted)}`]
}

const difference = (state: unknown, wanted: unknown): string => {
  const [found, expected] = [JSON.stringify(state), JSON.stringify(wanted)]
  let at = 0
  while (at < found.length && found[at] === expected[at]) at++
  return `${found.slice(Math.max(0, at - 60), at + 120)} instead of ${expected.slice(Math.max(0, at - 60), at + 120)}`
}

/** Returns where a secret leaked. A line that masks it is no leak. */
export const leaks = (
  secrets: ReadonlyMap<string, string>,
  seen: Readonly<Record<string, string>>,
) => {
  return Object.entries(seen).flatMap(([where, text]) => {
    const shown = text.replace(/^::add-mask::.*$/gm, '')
    return [...secrets]
      .filter(([, secret]) => secret !== '' && shown.includes(secret))
      .map(([name]) => `${name} in ${where}`)
  })
}
