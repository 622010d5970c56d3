import type { Clock } from '../core/clock.ts'
import type { Progress } from '../core/progress.ts'
import { formatDuration } from '../values/duration.ts'
import { inertText } from './inert-text.ts'
import { workflowCommand } from './workflow-command.ts'

/** Time between two heartbeat lines of one stage. */
const HEARTBEAT = 10_000
const SHORTEST_SECRET = 6

/** Prints a line as it is: one of our commands, or text that is inert. */
export type Write = (line: string) => void

/** Something to show beside a line of a file, for example on the diff of a pull request. */
interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly title: string
  /** Relative to the workspace. */
  readonly file: string
  /** From 1. */
  readonly line?: number | undefined
}

/** A stage's own part of the log. */
export interface StageLog extends Progress {
  /** Closes the stage's group; with what came of it in one line. */
  done(result: string): void
}

export interface Log {
  info(message: string): void
  /** Shown among the annotations of the run; nothing is wrong. */
  notice(message: string): void
  warning(message: string): void
  /** Shown among the annotations of the run, at its place in the file. */
  annotate(annotation: Annotation): void
  debug(message: string): void
  /** Makes the runner hide a value, line by line: it does not match values across lines. */
  mask(secret: string): void
  /** A stage that runs alone: its lines are shown as they come. */
  stage(name: string): StageLog
  /** A stage that runs beside others: its lines come as one group at its end, heartbeats at once. */
  parallelStage(name: string): StageLog
}

/** Prints what is awaited, at most once in ten seconds, and how long it has been awaited. */
const heartbeat = (name: string, clock: Clock, say: Write): ((what: string) => void) => {
  const started = clock.now()
  let last = started
  return (what) => {
    const now = clock.now()
    if (now - last < HEARTBEAT) return
    last = now
    say(`  ${name}: waiting for ${what} (${formatDuration(now - started)})`)
  }
}

/** Whatever is logged here, only our commands reach the runner as such. */
export const createLog = (write: Write, clock: Clock): Log => {
  const say = (text: string) => write(inertText(text))
  const warning = (message: string) => write(workflowCommand('warning', message))
  const stage = (name: string, live: boolean): StageLog => {
    const started = clock.now()
    const lines: string[] = []
    const info = live ? say : (message: string) => void lines.push(message)
    let beat = heartbeat(name, clock, say)
    let awaited = ''
    return {
      info,
      warning,
      waiting: (what) => {
        // The time shown belongs to the thing awaited, not to its progress behind the colon.
        const subject = what.split(':')[0] ?? what
        if (subject !== awaited) beat = heartbeat(name, clock, say)
        awaited = subject
        beat(what)
      },
      done: (result) => {
        const title = `▸ ${name}: ${result} (${formatDuration(clock.now() - started)})`
        if (lines.length === 0) return say(title)
        write(workflowCommand('group', title))
        lines.forEach(say)
        write('::endgroup::')
      },
    }
  }
  return {
    info: say,
    notice: (message) => write(workflowCommand('notice', message)),
    warning,
    annotate: ({ level, message, title, file, line }) => {
      const place = { file, ...(line === undefined ? {} : { line: String(line) }) }
      write(workflowCommand(level, message, { title, ...place }))
    },
    debug: (message) => write(workflowCommand('debug', message)),
    mask: (secret) => {
      // A PEM's frame is no secret, and a short last line would hide harmless text everywhere.
      const lines = secret.split(/\r?\n/).map((line) => line.trim())
      const secrets = lines.filter(
        (line) => line.length >= SHORTEST_SECRET && !/^-----[^-]+-----$/.test(line),
      )
      // Also as it is printed, where that is not to the letter.
      const forms = new Set(secrets.flatMap((line) => [line, ...inertText(line).split('\n')]))
      for (const form of forms) write(workflowCommand('add-mask', form))
    },
    stage: (name) => stage(name, true),
    parallelStage: (name) => stage(name, false),
  }
}
