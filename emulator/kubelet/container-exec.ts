import { spawn } from 'node:child_process'
import type { Runtime } from './containers-conf.ts'

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
const mostOutput = 10_240

/**
 * By the OCI runtime itself. podman's exec sessions leave two processes for minutes and start a
 * podman each when they end, which an exec probe every few seconds cannot afford.
 */
export const containerExec =
  (runtime: Runtime): ContainerExec =>
  (containerId, command, timeoutMs) =>
    new Promise((resolve, reject) => {
      const child = spawn(runtime, ['exec', containerId, ...command], {
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      let output = ''
      const keep = (part: Buffer) =>
        (output = (output + part.toString('utf8')).slice(0, mostOutput))
      child.stdout.on('data', keep)
      child.stderr.on('data', keep)
      let isLate = false
      const late = setTimeout(() => {
        isLate = true
        child.kill('SIGKILL')
        const said = `command timed out: "${command.join(' ')}" timed out after ${timeoutMs / 1000}s`
        reject(new Error(said))
      }, timeoutMs)
      child.once('error', (error) => {
        clearTimeout(late)
        reject(error)
      })
      child.once('close', (code) => {
        clearTimeout(late)
        if (!isLate) resolve({ exitCode: code ?? -1, output })
      })
    })
