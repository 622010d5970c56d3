import type { Tool } from './tool-environment.ts'

/** One process to run; never through a shell. */
export interface ProcessRequest {
  readonly command: Tool
  /** The program to run as this tool, if it is the user's own. */
  readonly program?: string
  readonly args: readonly string[]
  /** Written to standard input, which is then closed. */
  readonly input?: string
  /** Variables in addition to what the tool gets of the job's environment. */
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  /** Milliseconds after which the process is killed and the call fails. */
  readonly timeout?: number
  /** Aborting ends the process, as the end of the step does; the call then rejects. */
  readonly signal?: AbortSignal
  /** Aborting asks the process to end gracefully; its result counts. */
  readonly interrupt?: AbortSignal | undefined
  /**
   * For a process that would leave work half done even on SIGTERM: it gets all the remaining time,
   * and if it succeeds within that, this is its result.
   */
  readonly isHardToStop?: boolean
  /** Texts that must not show up in errors. */
  readonly secrets?: readonly string[]
  /** Gets each line of either stream as it comes. */
  readonly onLine?: (line: string) => void
  /** Must not be retried before the caller has checked what it did. */
  readonly once?: boolean
  /** Exit codes that are a result rather than a failure; 0 if not given. */
  readonly accept?: readonly number[]
}

export interface ProcessResult {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a process to its end. */
export type Exec = (request: ProcessRequest) => Promise<ProcessResult>

/** Why a process ended, for the error. */
export interface ProcessEnd {
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  readonly timedOut: boolean
  readonly aborted: boolean
  readonly spawnError?: NodeJS.ErrnoException
}
