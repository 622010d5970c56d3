import { ending, tail } from '../judge.ts'
import type { Point, Undisturbed } from '../point.ts'
import type { Scenario } from '../scenario.ts'

const numbers = [2, 5, 10]
const delays = [0, 200]

/** Runs several identical jobs concurrently: from nothing, and with everything already there. */
export const atOnce = (scenario: Scenario, undisturbed: Undisturbed): Point[] =>
  numbers.flatMap((number) =>
    delays.flatMap((milliseconds) =>
      (['empty', 'filled'] as const).map((from): Point => ({
        ...{ kind: 'at-once', scenario, group: `${number} runs` },
        label: `${number} runs from ${from}, ${milliseconds} ms a call`,
        attempt: async (trial) => {
          if (from === 'filled') await trial.again(undisturbed.state)
          trial.lane.interceptor.begin(() => ({ milliseconds }))
          const begun = performance.now()
          const steps = await Promise.all(Array.from({ length: number }, () => trial.job()))
          const took = performance.now() - begun
          const calls = trial.lane.interceptor.calls.length
          for (const step of steps) {
            trial.problems.push(...ending(step))
            if (step.code !== 0) trial.problems.push(`one ended with ${step.code}: ${tail(step)}`)
          }
          await trial.compare(undisturbed.state)
          await trial.again(undisturbed.state)
          const outcome = steps.every(({ code }) => code === 0) ? 'green' : 'not all green'
          return { problems: trial.problems, outcome, calls, milliseconds: took }
        },
      })),
    ),
  )
