import { spawn, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

export interface ExecResult {
  readonly exitCode: number
  readonly output: string
}

/** Runs a command in a running container; rejects if the command has not ended within the time. */
export type ContainerExec = (
  containerId: string,
  command: readonly string[],
  timeoutMs: number,
) => Promise<ExecResult>

/** A kubelet keeps the same amount of a probe's output. */
const MOST_OUTPUT = 10_240

/**
 * Executes commands with the OCI runtime itself. podman's exec sessions leave two processes behind
 * for minutes and start another podman when they end, too expensive for an exec probe every few
 * seconds.
 *
 * @param folder holds the files in which the runtime writes the id of the process that it started
 */
export const containerExec =
  (runtime: string, folder: string): ContainerExec =>
  (containerId, command, timeoutMs) =>
    new Promise((resolve, reject) => {
      const pidFile = join(folder, `exec-${randomUUID()}`)
      const argv = ['exec', '--pid-file', pidFile, containerId, ...command]
      const child = spawn(runtime, argv, { stdio: ['ignore', 'pipe', 'pipe'] })
      let output = ''
      const keep = (part: Buffer) =>
        (output = (output + part.toString('utf8')).slice(0, MOST_OUTPUT))
      child.stdout.on('data', keep)
      child.stderr.on('data', keep)
      const late = setTimeout(() => {
        end(child, pidFile)
        const message = `command timed out: "${command.join(' ')}" timed out after ${timeoutMs / 1000}s`
        reject(new Error(message))
      }, timeoutMs)
      const over = (): void => {
        clearTimeout(late)
        rmSync(pidFile, { force: true })
      }
      child.once('error', (error) => {
        over()
        reject(error)
      })
      child.once('close', (code) => {
        over()
        resolve({ exitCode: code ?? -1, output })
      })
    })

/** Time limit for a runtime to report the process id after it started the command. */
const START_MILLISECONDS = 1000

/**
 * Kills the command itself: it would outlive its runtime, which exits on its own once the command
 * is gone.
 */
const end = (child: ChildProcess, pidFile: string): void => {
  child.stdout?.destroy()
  child.stderr?.destroy()
  if (endStarted(pidFile)) return
  const again = () => endStarted(pidFile) || child.kill('SIGKILL')
  setTimeout(again, START_MILLISECONDS).unref()
}

/** Kills the command if it was started; returns whether it was. */
const endStarted = (pidFile: string): boolean => {
  const pid = startedProcess(pidFile)
  if (pid === undefined) return false
  // The runtimes make the command the leader of its own process group, which also holds its
  // children.
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, 'SIGKILL')
    } catch {
      // The process is gone already.
    }
  }
  return true
}

/** Returns the process id on the host; undefined if the command has not been started yet. */
const startedProcess = (pidFile: string): number | undefined => {
  try {
    const pid = Number(readFileSync(pidFile, 'utf8'))
    // A pid of -1 would signal every process on the machine.
    return pid > 1 ? pid : undefined
  } catch {
    return undefined
  }
}
