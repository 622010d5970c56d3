import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { join } from 'node:path'

const listen = async (server: Server, port = 0): Promise<number> => {
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

/** A proxy between a job and the API server that can be unreachable like it. */
export class ApiServerProxy {
  readonly #target: URL
  readonly #sockets = new Set<Socket>()
  #server = this.#made()
  #port = 0
  #away: Promise<void> | undefined
  readonly #controls: Server[] = []

  private constructor(target: URL) {
    this.#target = target
  }

  static async to(server: string): Promise<ApiServerProxy> {
    const proxy = new ApiServerProxy(new URL(server))
    proxy.#port = await listen(proxy.#server)
    return proxy
  }

  #made(): Server {
    return createServer((socket) => {
      const target = connect(Number(this.#target.port), this.#target.hostname)
      for (const [one, other] of [
        [socket, target],
        [target, socket],
      ] as const) {
        this.#sockets.add(one)
        one.on('error', () => other.destroy()).on('close', () => other.destroy())
        one.pipe(other)
      }
    })
  }

  /** Writes the kubeconfig with this address instead of the API server's. */
  async kubeconfig(path: string, folder: string): Promise<string> {
    const text = await readFile(path, 'utf8')
    const written = join(folder, 'kubeconfig')
    const own = text.replaceAll(this.#target.host, `127.0.0.1:${this.#port}`)
    await writeFile(written, own, { mode: 0o600 })
    return written
  }

  /** Refuses and cuts all connections for this long; resolves when that has begun. */
  async leaveFor(milliseconds: number): Promise<void> {
    const closed = once(this.#server, 'close')
    this.#server.close()
    this.#sockets.forEach((socket) => socket.destroy())
    this.#sockets.clear()
    await closed
    this.#away = new Promise((resolve) => setTimeout(resolve, milliseconds)).then(async () => {
      this.#server = this.#made()
      await listen(this.#server, this.#port)
    })
  }

  /**
   * Writes a folder with one wrapped tool; when it is first called with this command, the API
   * server becomes unreachable for this long before the real tool starts.
   */
  async toolThatMeetsIt(
    tool: string,
    command: string,
    path: string,
    folder: string,
    milliseconds: number,
  ): Promise<string> {
    let left = 1
    const control = createServer((socket) => {
      socket.on('error', () => undefined)
      void (left-- > 0 ? this.leaveFor(milliseconds) : Promise.resolve()).then(() => socket.end())
    })
    this.#controls.push(control)
    const port = await listen(control)
    const own = join(folder, 'tools')
    await mkdir(own)
    const script = [
      '#!/bin/bash',
      `PATH='${path}'`,
      `if [[ " $* " == *" ${command} "* ]]; then exec 9<>/dev/tcp/127.0.0.1/${port}; cat <&9 >/dev/null; exec 9>&-; fi`,
      `exec ${tool} "$@"`,
    ]
    await writeFile(join(own, tool), `${script.join('\n')}\n`)
    await chmod(join(own, tool), 0o755)
    return own
  }

  async end(): Promise<void> {
    await this.#away
    this.#sockets.forEach((socket) => socket.destroy())
    for (const server of [this.#server, ...this.#controls]) {
      const closed = once(server, 'close')
      server.close()
      await closed
    }
  }
}
