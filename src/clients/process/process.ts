import type { Tool } from './tool-environment.ts'

/** One process to run; never through a shell. */
export interface ProcessRequest {
  readonly command: Tool
  /** The program that is run as this tool, where it is the user's own. */
  readonly program?: string
  readonly args: readonly string[]
  /** Written to standard input, which is then closed. */
  readonly input?: string
  /** Added to what the tool is given of the job's environment. */
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  /** Milliseconds after which the process is ended and the call fails. */
  readonly timeout?: number
  /** Aborting ends the process, as the end of the step does; the call then rejects. */
  readonly signal?: AbortSignal
  /** Aborting asks the process to come to an end of its own; its result counts. */
  readonly interrupt?: AbortSignal | undefined
  /**
   * For a process that leaves something halfway when it is ended, even politely: it gets the time that
   * there is, and if it ends well within that, this is its result.
   */
  readonly isHardToStop?: boolean
  /** Texts that must not show up in errors. */
  readonly secrets?: readonly string[]
  /** Gets each line of either stream as it comes. */
  readonly onLine?: (line: string) => void
  /** Not to be repeated before the caller has checked what it did. */
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

/** Why a process ended, as far as it matters for the error. */
export interface ProcessEnd {
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  readonly timedOut: boolean
  readonly aborted: boolean
  readonly spawnError?: NodeJS.ErrnoException
}
