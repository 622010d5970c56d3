import { spawn, type ChildProcess, type ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import { open } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { KeptProcess } from '../../kept-process.ts'
import { insideNamespace } from '../namespace.ts'
import type { ServiceTable } from '../load-balancer/service-table.ts'

const START_MS = 15_000

interface AgentOptions {
  /** The emulator's name; its network namespace must exist. */
  readonly name: string
  /** The Unix socket on which the agent listens. */
  readonly socketPath: string
  /** The Unix sockets that lead to the API server and to the identity endpoint of pods. */
  readonly apiServerSocket: string
  readonly proxymuxSocket: string
  /** The Unix socket that leads to the kubelet of all virtual nodes. */
  readonly kubeletSocket: string
  /** The DNS server's address, inside the range of Services. */
  readonly dnsAddress: string
  /** The address at which pods reach both. */
  readonly endpointAddress: string
  /** The address that stands for the internet. */
  readonly internetAddress: string
  /** The file for the agent's error output. */
  readonly logPath: string
  /** Receives the id of each agent process. */
  readonly onPid: (pid: number) => void
}

/** Runs the agent inside the network namespace; restarts it when it dies, with the latest table. */
export class AgentProcess {
  readonly #options: AgentOptions
  readonly #process: KeptProcess
  #control: Socket | undefined
  #table: ServiceTable = []

  constructor(options: AgentOptions) {
    this.#options = options
    const { onPid } = options
    this.#process = new KeptProcess({ begin: () => this.#begin(), onPid, complain: console.error })
  }

  /**
   * Starts the agent and resolves when it listens; throws, naming its log, if it does not within 15
   * s.
   */
  start(): Promise<void> {
    return this.#process.start()
  }

  /** Replaces the table of Services. */
  push(table: ServiceTable): void {
    this.#table = table
    this.#control?.write(`${JSON.stringify(table)}\n`)
  }

  async stop(): Promise<void> {
    await this.#process.stop()
    this.#control?.destroy()
  }

  async #begin(): Promise<ChildProcess> {
    this.#control?.destroy()
    const child = await this.#spawn()
    const ready = await Promise.race([
      once(child.stdout, 'data', { signal: AbortSignal.timeout(START_MS) }).then(() => true),
      once(child, 'exit').then(() => false),
      once(child, 'error').then(() => false),
    ]).catch(() => false)
    if (!ready) {
      child.kill()
      throw new Error(`the network agent did not start; see ${this.#options.logPath}`)
    }
    this.#control = connect(this.#options.socketPath).on('error', () => undefined)
    this.#control.resume().write(`CONTROL\n${JSON.stringify(this.#table)}\n`)
    return child
  }

  async #spawn(): Promise<ChildProcessByStdio<Writable, Readable, null>> {
    const { name, socketPath, dnsAddress, endpointAddress, internetAddress, logPath } =
      this.#options
    const { apiServerSocket, proxymuxSocket, kubeletSocket } = this.#options
    const script = fileURLToPath(new URL('agent.ts', import.meta.url))
    const flags = [
      ...['--socket', socketPath, '--dns', dnsAddress, '--internet', internetAddress],
      ...['--endpoint', endpointAddress],
      ...['--api-server', apiServerSocket, '--proxymux', proxymuxSocket],
      ...['--kubelet', kubeletSocket],
    ]
    const [command = '', ...argv] = insideNamespace(name, [process.execPath, script, ...flags])
    const log = await open(logPath, 'a')
    const child = spawn(command, argv, { stdio: ['pipe', 'pipe', log.fd] })
    await log.close()
    return child as ChildProcessByStdio<Writable, Readable, null>
  }
}
