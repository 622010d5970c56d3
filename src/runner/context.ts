import type { Clock } from '../core/clock.ts'
import { type Environment, temporaryFolderOf } from './environment.ts'
import { inputsFrom, type ReadInputs } from './inputs.ts'
import { createLog, type Log, type Write } from './log.ts'
import { type Outputs, runnerOutputs } from './outputs.ts'
import type { State } from './state.ts'
import type { StepEnd } from './step-end.ts'
import { renamedInputs } from './renamed-inputs.ts'
import { RunnerSummary, type Summary } from './summary.ts'

/** The runner as an action uses it: everything that it reads and writes apart from its clients. */
export interface ActionContext extends StepEnd {
  readonly environment: Environment
  readonly readInputs: ReadInputs
  readonly outputs: Outputs
  readonly state: State
  readonly log: Log
  readonly summary: Summary
  readonly clock: Clock
  /** The job's folder for files that must not outlive it. */
  readonly temporaryFolder: string
}

/** One file of src/actions/. */
export interface Action {
  main(context: ActionContext): Promise<void>
  /** Undoes what main made, from state only. */
  post?(context: ActionContext): Promise<void>
}

/** The action to run, the runner's environment, and the log's destination. */
interface Step {
  readonly name: string
  readonly environment: Environment
  readonly write: Write
}

/** The whole context except the state, which is opened and closed with the step. */
export const createContext = (
  { name, environment, write }: Step,
  end: StepEnd,
  clock: Clock,
): Omit<ActionContext, 'state' | 'summary'> & { readonly summary: RunnerSummary } => {
  const log = createLog(write, clock)
  return {
    ...end,
    environment,
    readInputs: inputsFrom(environment, (secret) => log.mask(secret), renamedInputs[name]),
    outputs: runnerOutputs,
    log,
    summary: new RunnerSummary(environment),
    clock,
    temporaryFolder: temporaryFolderOf(environment),
  }
}
