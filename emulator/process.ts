import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'

interface RunOptions {
  /** What the process is for, as error messages put it. */
  readonly doing: string
  /** Time limit in seconds; then it is killed. */
  readonly seconds: number
  readonly env?: NodeJS.ProcessEnv
  readonly cwd?: string
  /** Its input on stdin. */
  readonly input?: string
}

/**
 * Runs a program to its end, without a shell, and returns its stdout.
 *
 * @throws Error with the end of its stderr when it fails or takes too long
 */
export const run = (
  file: string,
  argv: readonly string[],
  options: RunOptions,
): Promise<string> => {
  const { doing, seconds, input, ...rest } = options
  const limits = { timeout: seconds * 1000, maxBuffer: 64 << 20, killSignal: 'SIGKILL' as const }
  return new Promise((resolve, reject) => {
    const child = execFile(file, argv, { ...rest, ...limits }, (error, stdout, stderr) => {
      if (!error) resolve(stdout)
      else if (error.killed) reject(new Error(`${doing} took more than ${seconds} s`))
      else reject(new Error(`${doing} failed: ${stderr.trim().slice(-2000) || error.message}`))
    })
    if (input === undefined) return
    // A process that ends at once closes its stdin; its exit code shows what happened.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(input)
  })
}

/** Whether a process with this id is alive; a zombie is not. */
export const isAlive = (pid: number): boolean => {
  try {
    // "1234 (name) Z …": the name may contain anything.
    return !/^\d+ \(.*\) [ZX] /s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

/**
 * Sends a signal; does nothing if the process, or the group of a negative id, has ended already.
 */
export const kill = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** Ends a process: SIGTERM, then SIGKILL if it is still alive after the grace period. */
export const endProcess = async (pid: number, graceSeconds = 10): Promise<void> => {
  if (!isAlive(pid)) return
  kill(pid, 'SIGTERM')
  const deadline = Date.now() + graceSeconds * 1000
  while (isAlive(pid) && Date.now() < deadline) await new Promise((wake) => setTimeout(wake, 50))
  if (isAlive(pid)) kill(pid, 'SIGKILL')
}
