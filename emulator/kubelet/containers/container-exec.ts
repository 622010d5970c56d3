import { spawn, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

export interface ExecResult {
  readonly exitCode: number
  readonly output: string
}

/** Runs a command in a running container; fails when it has not ended within the time. */
export type ContainerExec = (
  containerId: string,
  command: readonly string[],
  timeoutMs: number,
) => Promise<ExecResult>

/** A kubelet keeps as much of a probe's output. */
const MOST_OUTPUT = 10_240

/**
 * By the OCI runtime itself. podman's exec sessions leave two processes for minutes and start a
 * podman each when they end, which an exec probe every few seconds cannot afford.
 *
 * @param folder for the files in which the runtime says which process it has started
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
        const said = `command timed out: "${command.join(' ')}" timed out after ${timeoutMs / 1000}s`
        reject(new Error(said))
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

/** How long a runtime may take from the start of a command to saying which process it is. */
const START_MILLISECONDS = 1000

/** Ends the command itself: it would outlive its runtime, which ends by itself when it is gone. */
const end = (child: ChildProcess, pidFile: string): void => {
  child.stdout?.destroy()
  child.stderr?.destroy()
  if (endStarted(pidFile)) return
  const again = () => endStarted(pidFile) || child.kill('SIGKILL')
  setTimeout(again, START_MILLISECONDS).unref()
}

/** Whether it had been started. */
const endStarted = (pidFile: string): boolean => {
  const pid = startedProcess(pidFile)
  if (pid === undefined) return false
  // The runtimes let it lead a group of its own, of which are the processes that it has started.
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, 'SIGKILL')
    } catch {
      // It is gone already.
    }
  }
  return true
}

/** The process's id on the machine; undefined when none was started yet. */
const startedProcess = (pidFile: string): number | undefined => {
  try {
    const pid = Number(readFileSync(pidFile, 'utf8'))
    // -1 would be every process of the machine.
    return pid > 1 ? pid : undefined
  } catch {
    return undefined
  }
}
