import type { Clock } from '../../core/clock.ts'
import type { Exec } from '../process/process.ts'
import type { Tool } from '../process/tool-environment.ts'
import { secretTexts, secretVariables } from './common-arguments.ts'
import type { ImageBuild, OnLine } from './image-build.ts'

/** How an engine is run. */
export interface Engine {
  readonly exec: Exec
  /** The job's folder for files that must not outlive it. */
  readonly temporary: string
  readonly clock: Clock
}

const MINUTES = 60_000

/** Runs an engine for a build; secrets are passed in its environment only. */
export const runEngine = (
  { exec }: Engine,
  command: Tool,
  args: readonly string[],
  how: {
    readonly build: ImageBuild
    readonly onLine: OnLine
    readonly signal: AbortSignal | undefined
    readonly env?: Readonly<Record<string, string>>
  },
) =>
  exec({
    command,
    args,
    env: { ...secretVariables(how.build), ...how.env },
    secrets: secretTexts(how.build),
    onLine: how.onLine,
    timeout: 60 * MINUTES,
    ...(how.signal === undefined ? {} : { signal: how.signal }),
  })
