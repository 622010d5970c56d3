import { ending, errorCode } from '../judge.ts'
import type { Point, Undisturbed } from '../point.ts'
import type { Scenario } from '../scenario.ts'
import { partsOf } from '../world.ts'

const parts = ['kube-apiserver', 'etcd', 'registry'] as const

/** A part of what the action talks to is killed in the middle of the run, and comes back by itself. */
export const killedParts = (scenario: Scenario, { calls, state }: Undisturbed): Point[] =>
  parts.map((part): Point => ({
    ...{ kind: 'parts', scenario, group: part, label: `${part} is killed in the middle` },
    attempt: async (trial) => {
      const { world, interceptor } = trial.lane
      const victim = (await partsOf(world)).get(part) ?? 0
      const middle = Math.ceil(calls.length / 2)
      const kill = (): void => void process.kill(victim, 'SIGKILL')
      const step = await trial.run(() =>
        interceptor.calls.length === middle ? { before: kill } : undefined,
      )
      const made = interceptor.calls.length
      trial.problems.push(...ending(step))
      await isBack(part, victim, () => partsOf(world))
      await trial.again(state)
      const outcome = step.code === 0 ? 'green' : (errorCode(step) ?? `exit ${step.code}`)
      return { problems: trial.problems, outcome, calls: made, milliseconds: step.milliseconds }
    },
  }))

async function isBack(
  part: string,
  victim: number,
  look: () => Promise<ReadonlyMap<string, number>>,
): Promise<void> {
  for (const until = Date.now() + 60_000; ;) {
    const pid = (await look()).get(part)
    if (pid !== undefined && pid !== victim) return
    if (Date.now() > until) throw new Error(`${part} does not come back`)
    await new Promise((wake) => setTimeout(wake, 500))
  }
}
