import type { ChildProcess } from 'node:child_process'
import type { Call } from '../interceptor.ts'
import { ending, errorCode } from '../judge.ts'
import { killTree } from '../process-tree.ts'
import type { Point, Trial, Undisturbed } from '../point.ts'
import type { Scenario } from '../scenario.ts'

const hangMilliseconds = 60_000
const termAfter = 7_500
const killAfter = 10_000
const longestMilliseconds = 3000
const shares = [0.1, 0.25, 0.4, 0.55, 0.7, 0.85]

/** Cancels the job: at times spread over an undisturbed run, and while each operation hangs. */
export const cancellations = (scenario: Scenario, undisturbed: Undisturbed): Point[] => {
  const { calls, milliseconds, state } = undisturbed
  const operations = [...new Set(calls.map(({ operation }) => operation))]
  return [
    ...shares.map((share): Point => {
      const after = Math.round(share * milliseconds)
      const label = `after ${Math.round(share * 100)} % of the time`
      return {
        kind: 'cancel',
        scenario,
        group: 'at a time',
        label,
        attempt: (trial) => cancelAfter(trial, after, state),
      }
    }),
    ...operations.map((operation): Point => {
      const label = `while ${operation} hangs`
      return {
        kind: 'cancel',
        scenario,
        group: 'while a call hangs',
        label,
        attempt: (trial) => cancelAt(trial, operation, state),
      }
    }),
  ]
}

const cancelAfter = async (trial: Trial, milliseconds: number, wanted: unknown) => {
  const cancel = new Cancel()
  const started = (child: ChildProcess): void => {
    setTimeout(() => cancel.of(child), milliseconds)
  }
  return conclude(trial, cancel, await trial.run(() => undefined, started), wanted)
}

const cancelAt = async (trial: Trial, operation: string, wanted: unknown) => {
  const cancel = new Cancel()
  let running: ChildProcess | undefined
  const plan = (call: Call) => {
    if (call.operation !== operation) return undefined
    if (running) cancel.of(running)
    return { milliseconds: hangMilliseconds }
  }
  const step = await trial.run(plan, (child) => (running = child))
  return conclude(trial, cancel, step, wanted)
}

const conclude = async (
  trial: Trial,
  cancel: Cancel,
  step: Awaited<ReturnType<Trial['run']>>,
  wanted: unknown,
) => {
  const milliseconds = cancel.end()
  const calls = trial.lane.interceptor.calls.length
  const outcome = step.code === 0 ? 'green' : (errorCode(step) ?? `exit ${step.code}`)
  // The signal came before the program had started, and Node's default ended it.
  const hasBegun = calls > 0
  if (!hasBegun && step.code === null) {
    await trial.again(wanted)
    return {
      problems: trial.problems,
      outcome: 'not begun',
      calls,
      milliseconds: milliseconds ?? 0,
    }
  }
  if (milliseconds === undefined) trial.problems.push(...ending(step))
  else {
    const inTime = milliseconds <= longestMilliseconds
    if (!inTime) trial.problems.push(`ended ${Math.round(milliseconds)} ms after the cancellation`)
    if (step.code !== 0 && outcome !== 'JOB_CANCELLED') trial.problems.push(`said ${outcome}`)
    trial.problems.push(...ending(step))
  }
  await trial.again(wanted)
  return { problems: trial.problems, outcome, calls, milliseconds: milliseconds ?? 0 }
}

/** Cancels a step like a runner does. */
class Cancel {
  #at: number | undefined
  #timers: NodeJS.Timeout[] = []

  of(child: ChildProcess): void {
    if (this.#at !== undefined || child.exitCode !== null) return
    this.#at = performance.now()
    child.kill('SIGINT')
    this.#timers = [
      setTimeout(() => child.kill('SIGTERM'), termAfter),
      setTimeout(() => killTree(child.pid), killAfter),
    ]
  }

  /** Returns how long the step took after the cancellation; undefined if it had ended before. */
  end(): number | undefined {
    for (const timer of this.#timers) clearTimeout(timer)
    return this.#at === undefined ? undefined : performance.now() - this.#at
  }
}
