import { actionsCore } from './core.ts'

/** The outputs for later steps. Values are written at once, so that a failure loses none. */
export interface Outputs {
  set(name: string, value: string | number | boolean): Promise<void>
  /** An environment variable of the steps that follow, and of this process. */
  exportVariable(name: string, value: string): Promise<void>
}

export const runnerOutputs: Outputs = {
  set: async (name, value) => (await actionsCore('GITHUB_OUTPUT')).setOutput(name, value),
  exportVariable: async (name, value) =>
    (await actionsCore('GITHUB_ENV')).exportVariable(name, value),
}
