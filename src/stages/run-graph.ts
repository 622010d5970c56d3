import type { Clock } from '../core/clock.ts'
import { ActionError } from '../values/action-error.ts'
import { neededStages, type StageName, stageNames } from './graph.ts'

export type StageOutcome = 'success' | 'failure' | 'cancelled' | 'skipped'

/** The result of a stage. */
export interface StageResult {
  readonly name: StageName
  readonly outcome: StageOutcome
  readonly seconds: number
  /** Its changes, even if it failed afterwards. */
  readonly changes: readonly string[]
  readonly failure?: unknown
}

/** The parameters of a running stage. */
export interface StageRun {
  /** Aborted when another stage fails, or the job is cancelled. */
  readonly signal: AbortSignal
  /** Starts the stages that only need this one to be running. */
  readonly ready: () => void
  /** Records a completed change. */
  readonly changed: (description: string) => void
}

export type RunStage = (run: StageRun) => Promise<void>

/** The picked stages; a stage without an entry does not run. */
export type StagesToRun = Readonly<Partial<Record<StageName, RunStage>>>

/** Called as stages start and end, in chronological order. */
export interface GraphListener {
  readonly started?: (name: StageName) => void
  readonly ended?: (result: StageResult) => void
}

/** The abort reason of stages that are stopped because another one failed. */
const stopped = (name: StageName): ActionError =>
  new ActionError({
    code: 'STAGE_STOPPED',
    message: `stopped, because ${name} failed`,
    hint: `See the failure of ${name}.`,
  })

const codesOfStopping = ['PROCESS_ABORTED', 'STAGE_STOPPED', 'ABORT_ERR']

/** Whether a failure after an abort is only, somewhere in its causes, the abort itself. */
const isStop = (error: unknown, signal: AbortSignal): boolean => {
  if (!signal.aborted || typeof error !== 'object' || error === null) return false
  if (error === signal.reason) return true
  if ('code' in error && codesOfStopping.includes(String(error.code))) return true
  return 'cause' in error && isStop(error.cause, signal)
}

interface Running {
  readonly done: Promise<StageResult>
  readonly ready: Promise<void>
}

const isGood = ({ outcome }: StageResult): boolean => outcome === 'success'

/**
 * Runs the picked stages, each as soon as its dependencies are ready. The first failure stops the
 * others. Never rejects: every stage has a result, in the order of the pipeline.
 */
export const runGraph = async (
  stages: StagesToRun,
  clock: Clock,
  cancellation: AbortSignal,
  listener: GraphListener = {},
): Promise<readonly StageResult[]> => {
  const picked = new Set(stageNames.filter((name) => stages[name] !== undefined))
  const failed = new AbortController()
  const signal = AbortSignal.any([cancellation, failed.signal])
  const running = new Map<StageName, Running>()

  const start = (name: StageName): Running => {
    const known = running.get(name)
    if (known !== undefined) return known
    const { done, ready } = neededStages(name, picked)
    const [before, beside] = [done.map(start), ready.map(start)]
    const isReady = Promise.withResolvers<void>()
    const result = (async (): Promise<StageResult> => {
      const ended = await Promise.all(before.map((one) => one.done))
      await Promise.all(beside.map((one) => one.ready))
      const run = stages[name]
      if (run === undefined || signal.aborted || !ended.every(isGood)) {
        return { name, outcome: 'skipped', seconds: 0, changes: [] }
      }
      listener.started?.(name)
      return runOne(name, run, { clock, signal, ready: isReady.resolve })
    })()
    const done_ = result.then((one) => {
      if (one.outcome === 'failure') failed.abort(stopped(name))
      isReady.resolve()
      if (one.outcome !== 'skipped') listener.ended?.(one)
      return one
    })
    const entry = { done: done_, ready: isReady.promise }
    running.set(name, entry)
    return entry
  }

  return Promise.all([...picked].map((name) => start(name).done))
}

const runOne = async (
  name: StageName,
  run: RunStage,
  { clock, signal, ready }: { clock: Clock; signal: AbortSignal; ready: () => void },
): Promise<StageResult> => {
  const started = clock.now()
  const changes: string[] = []
  const result = (outcome: StageOutcome) => {
    const seconds = Math.round((clock.now() - started) / 100) / 10
    return { name, outcome, seconds, changes }
  }
  try {
    await run({ signal, ready, changed: (description) => void changes.push(description) })
    return result('success')
  } catch (failure) {
    return isStop(failure, signal) ? result('cancelled') : { ...result('failure'), failure }
  }
}
