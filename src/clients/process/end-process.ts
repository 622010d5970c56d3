import type { ChildProcess } from 'node:child_process'

/** Milliseconds between SIGTERM and SIGKILL. */
const KILL_GRACE = 1_500
/**
 * Milliseconds for a process that gets no SIGTERM: nearly all the time that a cancelled step has.
 */
const WHOLE_GRACE = 2_300
/**
 * Milliseconds for the last output of a process that has ended; its children may keep the pipes
 * open.
 */
const LAST_WORDS = 100

const hasEnded = (child: ChildProcess): boolean =>
  child.exitCode !== null || child.signalCode !== null

/**
 * Ends a process, and closes its pipes even if a child of it keeps them open.
 *
 * @param isHardToStop for a process that would leave work half done on SIGTERM: it gets none, but
 * all the remaining time
 */
export const endProcess = (child: ChildProcess, isHardToStop = false): void => {
  if (hasEnded(child)) return
  if (!isHardToStop) child.kill('SIGTERM')
  const killer = setTimeout(() => child.kill('SIGKILL'), isHardToStop ? WHOLE_GRACE : KILL_GRACE)
  child.once('exit', () => {
    clearTimeout(killer)
    setTimeout(() => {
      child.stdout?.destroy()
      child.stderr?.destroy()
    }, LAST_WORDS).unref()
  })
}
