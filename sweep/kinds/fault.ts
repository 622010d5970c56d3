import { faults, type Fault } from '../fault.ts'
import type { Call } from '../interceptor.ts'
import { ending, errorCode, tail } from '../judge.ts'
import type { Point, Undisturbed } from '../point.ts'
import type { Scenario } from '../scenario.ts'

/**
 * Faults that may be meaningful to the action; a read that fails once with any other has to be
 * retried.
 */
const saysSomething: readonly Fault[] = ['409', '401', '404']
/**
 * Time limit of a run with a permanent fault, in milliseconds: it may take long, but not run
 * forever.
 */
const longestMilliseconds = 195_000

/** Every fault at every operation, once and permanently. */
export const faultsAt = (scenario: Scenario, undisturbed: Undisturbed): Point[] => {
  const operations = new Map(
    undisturbed.calls
      .filter(({ service }) => service !== 'process')
      .map(({ operation }) => [operation, operation]),
  )
  return [...operations.keys()].flatMap((operation) =>
    faults.flatMap((fault) =>
      [true, false].map((staying) =>
        faultAt(scenario, { operation, fault, staying }, undisturbed.state),
      ),
    ),
  )
}

interface Given {
  readonly operation: string
  readonly fault: Fault
  readonly staying: boolean
}

const faultAt = (scenario: Scenario, given: Given, wanted: unknown): Point => {
  const { operation, fault, staying } = given
  const isHit = (call: Call): boolean => call.operation === operation && (staying || call.nth === 1)
  return {
    ...{ kind: 'fault', scenario, group: `${fault}${staying ? ', staying' : ''}` },
    label: `${fault} ${staying ? 'staying' : 'once'} at ${operation}`,
    attempt: async (trial) => {
      const step = await trial.run((call) => (isHit(call) ? { fault } : undefined))
      const calls = trial.lane.interceptor.calls.length
      trial.problems.push(...ending(step))
      if (step.code === 0) {
        const before = trial.problems.length
        await trial.compare(wanted)
        if (trial.problems.length > before) trial.problems.push('but the run was green')
      } else if (mustPass(given)) {
        trial.problems.push(`a look that failed once ended the run: ${tail(step)}`)
      }
      if (step.milliseconds > longestMilliseconds) trial.problems.push('it took too long')
      await trial.again(wanted)
      const outcome = step.code === 0 ? 'green' : (errorCode(step) ?? `exit ${step.code}`)
      return { problems: trial.problems, outcome, calls, milliseconds: step.milliseconds }
    },
  }
}

const mustPass = ({ operation, fault, staying }: Given): boolean =>
  !staying && operation.startsWith('GET ') && !saysSomething.includes(fault)
