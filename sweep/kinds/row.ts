import { faults } from '../fault.ts'
import { ending } from '../judge.ts'
import { comparedRuns, growth, Measured, type Used } from '../measured.ts'
import { objectsOf } from '../objects.ts'
import type { Point, Trial, Undisturbed } from '../point.ts'
import { randomNumbers } from '../random.ts'
import type { Scenario } from '../scenario.ts'

const runs = 200
/** The average number of calls of a run that fail; with few calls, at most this share of them. */
const failing = 1.5
const largestShare = 0.2
/** Helm keeps ten revisions of a release. */
const mostMoreObjects = 10
/** Leaves out the fault that takes 20 s each time, which would only make the runs longer. */
const quick = faults.filter((fault) => fault !== 'slow')

/** Runs one after another in one place, with some of their calls failing; nothing may pile up. */
export const inARow = (scenario: Scenario, undisturbed: Undisturbed): Point[] => [
  {
    ...{ kind: 'row', scenario, group: `${runs} runs`, label: `${runs} runs with random faults` },
    attempt: (trial) => runInARow(trial, undisturbed),
  },
]

const runInARow = async (trial: Trial, { calls, state }: Undisturbed) => {
  const { interceptor, world } = trial.lane
  const random = randomNumbers(trial.seed)
  const share = Math.min(failing / Math.max(calls.length, 1), largestShare)
  const fault = () =>
    random() < share ? { fault: quick[Math.floor(random() * quick.length)] ?? '500' } : undefined
  const measured = new Measured(trial.lane)
  const used: Used[] = []
  const objects = () => objectsOf(world, trial.name)
  let early = 0
  let [green, most, milliseconds] = [0, 0, 0]
  for (let run = 0; run < runs; run++) {
    const step = await trial.run(fault, (child) => measured.watch(child))
    trial.problems.push(...ending(step).map((problem) => `run ${run + 1}: ${problem}`))
    if (step.code === 0) green++
    most = Math.max(most, interceptor.calls.length)
    milliseconds = Math.max(milliseconds, step.milliseconds)
    used.push(measured.take())
    if (used.length === comparedRuns) early = await objects()
  }
  await trial.again(state)
  trial.problems.push(...growth(used))
  const late = await objects()
  if (late > early + mostMoreObjects) trial.problems.push(`objects grow from ${early} to ${late}`)
  return { problems: trial.problems, outcome: `${green} green`, calls: most, milliseconds }
}
