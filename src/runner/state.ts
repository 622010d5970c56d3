import { ActionError } from '../values/action-error.ts'
import { actionsCore } from './core.ts'
import { type Environment, variable } from './environment.ts'

/** What main hands to post. Save before the act that post undoes. */
export interface State {
  save(key: string, value: unknown): Promise<void>
  /** Undefined if main never came that far. */
  load<T>(key: string, isValid: (value: unknown) => value is T): T | undefined
}

const parsed = (key: string, text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch (cause) {
    throw new ActionError({
      code: 'STATE_UNREADABLE',
      message: `the state "${key}" that the main step saved is not readable`,
      hint: 'Nothing was removed. Files of the step lie under RUNNER_TEMP, which the runner empties after the job.',
      cause,
    })
  }
}

export const runnerState = (environment: Environment): State => ({
  save: async (key, value) =>
    (await actionsCore('GITHUB_STATE')).saveState(key, JSON.stringify(value)),
  load: (key, isValid) => {
    const text = variable(environment, `STATE_${key}`)
    const value = text === undefined ? undefined : parsed(key, text)
    return isValid(value) ? value : undefined
  },
})

export const isText = (value: unknown): value is string => typeof value === 'string'
