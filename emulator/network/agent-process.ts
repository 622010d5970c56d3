import { spawn, type ChildProcess, type ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import { open } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import type { Readable, Writable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { insideNamespace } from './namespace.ts'
import type { ServiceTable } from './service-table.ts'

const startMs = 15_000
const restartMs = 500

export interface AgentOptions {
  /** The emulator's name; its network namespace must be there. */
  readonly name: string
  /** The unix socket that the agent listens on. */
  readonly socketPath: string
  /** The unix socket that leads to the API server. */
  readonly apiServerSocket: string
  /** The address that DNS answers on, inside the range of Services. */
  readonly dnsAddress: string
  /** Where the agent's complaints go. */
  readonly logPath: string
}

/** The process inside the network namespace, started again when it dies, with the latest table. */
export class AgentProcess {
  readonly #options: AgentOptions
  #child: ChildProcess | undefined
  #control: Socket | undefined
  #table: ServiceTable = []
  #stopped = false

  constructor(options: AgentOptions) {
    this.#options = options
  }

  get pid(): number | undefined {
    return this.#child?.pid
  }

  /** Starts it and returns when it listens; throws, naming its log, when it does not within 15 s. */
  async start(): Promise<void> {
    const { name, socketPath, apiServerSocket, dnsAddress, logPath } = this.#options
    const script = fileURLToPath(new URL('agent.ts', import.meta.url))
    const flags = ['--socket', socketPath, '--api-server', apiServerSocket, '--dns', dnsAddress]
    const [command = '', ...argv] = insideNamespace(name, [process.execPath, script, ...flags])
    const log = await open(logPath, 'a')
    const stdio = ['pipe', 'pipe', log.fd] as const
    const child = spawn(command, argv, { stdio: [...stdio] }) as ChildProcessByStdio<
      Writable,
      Readable,
      null
    >
    this.#child = child
    const ready = await Promise.race([
      once(child.stdout, 'data', { signal: AbortSignal.timeout(startMs) }).then(() => true),
      once(child, 'exit').then(() => false),
      once(child, 'error').then(() => false),
    ]).catch(() => false)
    await log.close()
    if (!ready) {
      child.kill()
      throw new Error(`the network agent did not start; see ${logPath}`)
    }
    child.once('exit', () => void this.#restart())
    this.#control = connect(socketPath).on('error', () => undefined)
    this.#control.resume().write(`CONTROL\n${JSON.stringify(this.#table)}\n`)
  }

  /** Makes this the table of Services in force. */
  push(table: ServiceTable): void {
    this.#table = table
    this.#control?.write(`${JSON.stringify(table)}\n`)
  }

  async stop(): Promise<void> {
    this.#stopped = true
    this.#control?.destroy()
    const child = this.#child
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill()
    await gone
  }

  async #restart(): Promise<void> {
    this.#control?.destroy()
    while (!this.#stopped) {
      await sleep(restartMs)
      if (this.#stopped) return
      const up = await this.start().then(
        () => true,
        () => false,
      )
      if (up) return
    }
  }
}
