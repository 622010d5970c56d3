import type { Clock } from '../core/clock.ts'
import type { Progress } from '../core/progress.ts'
import { formatDuration } from '../values/duration.ts'
import { inertText } from './inert-text.ts'
import { workflowCommand } from './workflow-command.ts'

/** Time between two heartbeat lines of one stage. */
const HEARTBEAT = 10_000
const SHORTEST_SECRET = 6

/** Prints a line verbatim: one of our commands, or inert text. */
export type Write = (line: string) => void

/** An annotation at a line of a file, e.g. in the diff of a pull request. */
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
  /** Closes the stage's group, with its result in one line. */
  done(result: string): void
}

export interface Log {
  info(message: string): void
  /** Writes a notice annotation; nothing is wrong. */
  notice(message: string): void
  warning(message: string): void
  /** Writes an annotation at a line of a file. */
  annotate(annotation: Annotation): void
  debug(message: string): void
  /** Makes the runner mask a value, line by line, since it does not match across lines. */
  mask(secret: string): void
  /** The log of a stage that runs alone: lines are written as they come. */
  stage(name: string): StageLog
  /** The log of a stage that runs beside others: one group at its end, heartbeats at once. */
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

/** Creates the log. Whatever is logged, only our own commands reach the runner as commands. */
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
        // The time belongs to what is awaited, not to the progress after the colon.
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
      // A PEM's header is not secret, and a short last line would mask harmless text everywhere.
      const lines = secret.split(/\r?\n/).map((line) => line.trim())
      const secrets = lines.filter(
        (line) => line.length >= SHORTEST_SECRET && !/^-----[^-]+-----$/.test(line),
      )
      // Also in the printed form, if that differs.
      const forms = new Set(secrets.flatMap((line) => [line, ...inertText(line).split('\n')]))
      for (const form of forms) write(workflowCommand('add-mask', form))
    },
    stage: (name) => stage(name, true),
    parallelStage: (name) => stage(name, false),
  }
}
