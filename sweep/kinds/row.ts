import { readdirSync, readFileSync } from 'node:fs'
import { faults } from '../fault.ts'
import { ending } from '../judge.ts'
import type { Lane } from '../lane.ts'
import type { Point, Undisturbed } from '../point.ts'
import { randomNumbers } from '../random.ts'
import type { Scenario } from '../scenario.ts'

const runs = 20
const share = 0.1
/** What takes 20 s each would only make it long. */
const quick = faults.filter((fault) => fault !== 'slow')

/** Runs one after the other in one place, a tenth of their calls failing; nothing may pile up. */
export const inARow = (scenario: Scenario, { state }: Undisturbed): Point[] => [
  {
    ...{ kind: 'row', scenario, group: `${runs} runs`, label: `${runs} runs with random faults` },
    attempt: async (trial) => {
      const random = randomNumbers(trial.seed)
      const before = leftovers(trial.lane)
      let [green, calls, milliseconds] = [0, 0, 0]
      for (let run = 0; run < runs; run++) {
        const step = await trial.run(() =>
          random() < share
            ? { fault: quick[Math.floor(random() * quick.length)] ?? '500' }
            : undefined,
        )
        trial.problems.push(...ending(step))
        if (step.code === 0) green++
        calls = Math.max(calls, trial.lane.interceptor.calls.length)
        milliseconds = Math.max(milliseconds, step.milliseconds)
      }
      await trial.again(state)
      const after = leftovers(trial.lane)
      if (after.processes > before.processes)
        trial.problems.push(`${after.processes} processes left`)
      if (after.files > before.files)
        trial.problems.push(`${after.files - before.files} files left`)
      return { problems: trial.problems, outcome: `${green} green`, calls, milliseconds }
    },
  },
]

/** Processes that were started by way of this lane, and what they have left in the temporary folder. */
function leftovers({ folder, temporary }: Lane): { processes: number; files: number } {
  const processes = readdirSync('/proc').filter(
    (entry) => /^\d+$/.test(entry) && names(entry, folder),
  )
  const files = readdirSync(temporary)
  return { processes: processes.length, files: files.length }
}

function names(pid: string, folder: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').includes(folder)
  } catch {
    return false
  }
}
