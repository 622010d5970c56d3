import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'

import type { Clock } from '../../core/clock.ts'
import { ActionError, messageOf } from '../../values/action-error.ts'
import type { ScriptEnvironment } from '../../values/environment/script-variable.ts'
import { filledCommand } from '../../values/load/load-command.ts'
import { type LoadFigures, parseFigures } from '../../values/load/load-figures.ts'
import { readIfThere } from '../files/private-file.ts'
import type { K6, K6Result } from '../kubernetes/k6.ts'
import type { LoadSecond } from '../kubernetes/k6-samples.ts'
import type { Exec } from './process.ts'

/** How and where a program that sends a load is run. */
interface LoadCommandPlace {
  readonly exec: Exec
  readonly clock: Clock
  /** Folder for its figures file. */
  readonly temporary: string
  /** Its working directory. */
  readonly workspace: string
}

/** Every exit code is a result, together with the figures. */
const anyCode = Array.from({ length: 256 }, (_, code) => code)

/** In the form of k6's `--summary-export`, without thresholds. */
const summaryOf = (figures: LoadFigures, seconds: number): string => {
  const { sent, failed, dropped, p95Milliseconds } = figures
  const counted = { count: sent, rate: sent / Math.max(seconds, 0.001) }
  const times = { 'p(95)': p95Milliseconds }
  return JSON.stringify({
    metrics: {
      ...{ http_reqs: counted, iterations: counted },
      http_req_failed: { value: sent === 0 ? 0 : failed / sent, passes: failed },
      ...{ http_req_duration: times, iteration_duration: times },
      dropped_iterations: { count: dropped },
    },
  })
}

const secondsOf = ({ timeline }: LoadFigures): LoadSecond[] =>
  timeline.map(({ at, sent, failed, dropped, p50Milliseconds: p50, p95Milliseconds: p95 }) => ({
    ...{ at: at * 1000, ended: sent, failed, dropped },
    ...(p50 !== undefined && { p50Milliseconds: p50 }),
    ...(p95 !== undefined && { p95Milliseconds: p95 }),
  }))

const endedBadly = (program: string, exitCode: number, output: string): ActionError => {
  const tail = output.trimEnd().split('\n').slice(-10).join('\n')
  return new ActionError({
    code: 'LOAD_FAILED',
    message: `${program} failed with exit code ${exitCode}${tail === '' ? '' : `\n${tail}`}`,
    hint: 'Read what it says above. A command ends with 0 where the load was sent.',
  })
}

/**
 * The content of its file; a malformed file is the failure of a command that otherwise succeeded.
 */
const readFigures = (text: string | undefined): LoadFigures | ActionError => {
  try {
    return parseFigures(text)
  } catch (error) {
    if (error instanceof ActionError) return error
    throw new Error(messageOf(error), { cause: error })
  }
}

/** Runs another program than k6, which writes its own figures file; never through a shell. */
export const loadCommand = (
  { exec, clock, temporary, workspace }: LoadCommandPlace,
  given: ScriptEnvironment,
): K6 => ({
  run: async (script, environment, { timeout, signal, interrupt }, { onLine, onSent }) => {
    if (!('command' in script)) throw new Error('a command sends what it is told to')
    const folder = await mkdtemp(join(temporary, 'load-'))
    try {
      const { BASE_URL = '', RATE = '', DURATION = '' } = environment
      const facts = { BASE_URL, RATE, DURATION, FIGURES: join(folder, 'figures.json') }
      const [program = '', ...args] = filledCommand(script.command, facts)
      let seconds: LoadSecond[] = []
      onSent?.({ seconds: () => seconds, recent: () => [] })
      const startedAt = clock.now()
      const { exitCode, stdout, stderr } = await exec({
        ...{ command: 'load-command', program, args, cwd: workspace },
        env: { ...given.values, ...given.variables, ...facts },
        ...{ accept: anyCode, timeout, interrupt, onLine },
        ...(signal === undefined ? {} : { signal }),
      })
      const took = (clock.now() - startedAt) / 1000
      const output = stderr.trim() === '' ? stdout : stderr
      const figures = readFigures(await readIfThere(facts.FIGURES))
      const failure = exitCode === 0 ? undefined : endedBadly(program, exitCode, output)
      if (figures instanceof ActionError) {
        return { exitCode, output, seconds, failure: failure ?? figures }
      }
      seconds = secondsOf(figures)
      const summary = summaryOf(figures, figures.seconds ?? took)
      const result: K6Result = { exitCode, output, seconds, summary }
      return failure === undefined ? result : { ...result, failure }
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
})
