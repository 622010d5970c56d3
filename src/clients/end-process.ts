import type { ChildProcess } from 'node:child_process'

/** Milliseconds between the polite signal and the one that cannot be ignored. */
const KILL_GRACE = 1_500
/** Milliseconds for the last words of a process that has ended; a child of its own may hold its pipes. */
const LAST_WORDS = 100

const hasEnded = (child: ChildProcess): boolean =>
  child.exitCode !== null || child.signalCode !== null

/**
 * Ends a process, and lets go of its pipes even if a process that it started holds them on.
 *
 * @param firstSignal undefined for one that leaves something halfway when it gets a polite signal:
 * then it has the time that there is
 */
export const endProcess = (
  child: ChildProcess,
  firstSignal: NodeJS.Signals | undefined = 'SIGTERM',
): void => {
  if (hasEnded(child)) return
  if (firstSignal !== undefined) child.kill(firstSignal)
  const killer = setTimeout(() => child.kill('SIGKILL'), KILL_GRACE)
  child.once('exit', () => {
    clearTimeout(killer)
    setTimeout(() => {
      child.stdout?.destroy()
      child.stderr?.destroy()
    }, LAST_WORDS).unref()
  })
}
