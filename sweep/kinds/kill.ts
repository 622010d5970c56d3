import type { Call, Deed } from '../interceptor.ts'
import { killTree } from '../process-tree.ts'
import type { Point, Undisturbed } from '../point.ts'
import type { Scenario } from '../scenario.ts'

/** Of a repeated operation, e.g. polls of a resource being created, the first calls are enough. */
const mostOfOne = 3

/**
 * Kills the process tree before and after every call, and as every process starts; then runs the
 * action again.
 */
export const kills = (scenario: Scenario, { calls, state }: Undisturbed): Point[] =>
  calls
    .filter(({ nth }) => nth <= mostOfOne)
    .flatMap(({ service, operation, nth }) =>
      (service === 'process' ? (['before'] as const) : (['before', 'after'] as const)).map((when) =>
        killAt(scenario, when, { operation, nth }, state),
      ),
    )

const killAt = (
  scenario: Scenario,
  when: 'before' | 'after',
  { operation, nth }: Pick<Call, 'operation' | 'nth'>,
  wanted: unknown,
): Point => {
  return {
    ...{ kind: 'kill', scenario, group: when, label: `${when} ${operation} #${nth}` },
    attempt: async (trial) => {
      let pid: number | undefined
      let isKilled = false
      const kill = (): void => {
        isKilled = true
        killTree(pid)
      }
      // Before: nothing of the call must arrive.
      const deed: Deed =
        when === 'before' ? { before: kill, fault: 'reset before' } : { after: kill }
      const hit = (call: Call): boolean => call.operation === operation && call.nth === nth
      const step = await trial.run(
        (call) => (hit(call) ? deed : undefined),
        (child) => (pid = child.pid),
      )
      const calls = trial.lane.interceptor.calls.length
      await trial.again(wanted)
      const outcome = isKilled ? 'killed' : 'not reached'
      return { problems: trial.problems, outcome, calls, milliseconds: step.milliseconds }
    },
  }
}
