import { tmpdir } from 'node:os'

/** The process's environment; an empty variable counts as absent, as on a runner. */
export type Environment = Readonly<Record<string, string | undefined>>

export const variable = (environment: Environment, name: string): string | undefined => {
  const value = environment[name]
  return value === undefined || value === '' ? undefined : value
}

/** The job's folder for files that must not outlive it. */
export const temporaryFolderOf = (environment: Environment): string =>
  variable(environment, 'RUNNER_TEMP') ?? tmpdir()
