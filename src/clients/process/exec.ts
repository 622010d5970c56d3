import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { endProcess } from './end-process.ts'
import { ActionError } from '../../values/action-error.ts'
import { reportStart } from './command-line.ts'
import { LineSplitter } from './line-splitter.ts'
import type { Exec, ProcessEnd, ProcessRequest, ProcessResult } from './process.ts'
import { processFailure } from './process-failure.ts'
import { toolEnvironment } from './tool-environment.ts'

/**
 * The only adapter that runs tools, until the step ends.
 *
 * @throws {ActionError} TOOL_MISSING, PROCESS_FAILED, PROCESS_TIMED_OUT, PROCESS_ABORTED or
 * PROCESS_OUTPUT_TOO_LARGE; after the end of the step, its reason
 */
export const execUntil =
  (end: AbortSignal): Exec =>
  async (request) => {
    end.throwIfAborted()
    const own = request.signal
    const signal = own === undefined ? end : AbortSignal.any([end, own])
    try {
      return await run({ ...request, signal })
    } catch (error) {
      end.throwIfAborted()
      throw error
    }
  }

type BoundRequest = ProcessRequest & { readonly signal: AbortSignal }

const run = async (request: BoundRequest): Promise<ProcessResult> => {
  const program = request.program ?? request.command
  reportStart({ command: program, args: request.args })
  const child = spawn(program, [...request.args], {
    cwd: request.cwd,
    env: toolEnvironment(request.command, process.env, request.env),
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let isTooMuch = false
  const onTooMuch = () => {
    isTooMuch = true
    child.kill('SIGKILL')
  }
  const stdout = collect(child, 'stdout', request.onLine, onTooMuch)
  const stderr = collect(child, 'stderr', request.onLine, onTooMuch)
  const ended = waitForEnd(child, request)
  child.stdin.on('error', () => undefined)
  child.stdin.end(request.input ?? '')
  const end = await ended
  if (isTooMuch) throw tooMuch(program)
  const accepted = end.exitCode !== null && (request.accept ?? [0]).includes(end.exitCode)
  const isCutOff = (end.timedOut || end.aborted) && request.isHardToStop !== true
  if (!accepted || isCutOff) throw processFailure(request, end, stderr() || stdout())
  return { exitCode: end.exitCode, stdout: stdout(), stderr: stderr() }
}

/** Characters of one stream that are kept. */
const KEPT = 64 * 2 ** 20

const tooMuch = (command: string): ActionError =>
  new ActionError({
    code: 'PROCESS_OUTPUT_TOO_LARGE',
    message: `${command} printed more than ${KEPT / 2 ** 20} MB, and was ended`,
    hint: 'Run the same command on your machine and check its output.',
  })

/** Collects a whole stream, or only its end if each line is passed on. */
const collect = (
  child: ChildProcess,
  stream: 'stdout' | 'stderr',
  onLine: ((line: string) => void) | undefined,
  onTooMuch: () => void,
): (() => string) => {
  const pieces: string[] = []
  let length = 0
  const lines = onLine === undefined ? undefined : new LineSplitter(onLine)
  child[stream]?.setEncoding('utf8').on('data', (text: string) => {
    pieces.push(text)
    length += text.length
    if (length > KEPT && lines === undefined) onTooMuch()
    while (length > KEPT) length -= pieces.shift()?.length ?? length
    lines?.push(text)
  })
  child[stream]?.on('end', () => lines?.end())
  return () => pieces.join('')
}

const waitForEnd = (child: ChildProcess, request: BoundRequest): Promise<ProcessEnd> =>
  new Promise((resolve) => {
    let timedOut = false
    const { signal } = request
    const terminate = () => endProcess(child, request.isHardToStop)
    const timer =
      request.timeout === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true
            terminate()
          }, request.timeout)
    signal.addEventListener('abort', terminate, { once: true })
    if (signal.aborted) terminate()
    const interrupt = () => void child.kill('SIGINT')
    request.interrupt?.addEventListener('abort', interrupt, { once: true })
    const finish = (end: Pick<ProcessEnd, 'exitCode' | 'signal' | 'spawnError'>) => {
      clearTimeout(timer)
      signal.removeEventListener('abort', terminate)
      request.interrupt?.removeEventListener('abort', interrupt)
      resolve({ ...end, timedOut, aborted: signal.aborted })
    }
    child.on('error', (spawnError: NodeJS.ErrnoException) =>
      finish({ exitCode: null, signal: null, spawnError }),
    )
    child.on('close', (exitCode, endSignal) => finish({ exitCode, signal: endSignal }))
  })
