import { request, type IncomingMessage } from 'node:http'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

/**
 * An error response of podman's API: its HTTP status, and the message of the cause that it names.
 */
export class LibpodError extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

export interface LibpodRequest {
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** A tar archive to send instead of a JSON body. */
  readonly archive?: Readable
  readonly headers?: Readonly<Record<string, string>>
  /** Milliseconds after which the call fails without a complete response; default 2 minutes. */
  readonly timeoutMs?: number
  readonly signal?: AbortSignal
}

type Method = 'GET' | 'POST' | 'DELETE'

/** Calls podman's libpod REST API (4.x and 5.x) on a Unix socket, without a process per call. */
export class LibpodClient {
  readonly #socketPath: string

  constructor(socketPath: string) {
    this.#socketPath = socketPath
  }

  /**
   * Returns the parsed response; undefined for an empty one. @throws LibpodError for a status from
   * 400
   */
  async call<T>(method: Method, path: string, options: LibpodRequest = {}): Promise<T> {
    const bytes = await this.callRaw(method, path, options)
    return (bytes.length === 0 ? undefined : JSON.parse(bytes.toString('utf8'))) as T
  }

  async callRaw(method: Method, path: string, options: LibpodRequest = {}): Promise<Buffer> {
    const timeout = AbortSignal.timeout(options.timeoutMs ?? 120_000)
    const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout
    const response = await this.#open(method, path, { ...options, signal })
    return readAll(response)
  }

  /** Yields the lines of a streaming response; ends when podman ends it or the signal aborts. */
  async *lines<T>(path: string, options: LibpodRequest & { method?: Method }): AsyncGenerator<T> {
    const response = await this.#open(options.method ?? 'GET', path, options)
    for await (const line of createInterface({ input: response, crlfDelay: Infinity })) {
      if (line.trim() !== '') yield JSON.parse(line) as T
    }
  }

  async #open(method: Method, path: string, options: LibpodRequest): Promise<IncomingMessage> {
    const query = options.query ? `?${new URLSearchParams(options.query).toString()}` : ''
    const body = options.body === undefined ? undefined : JSON.stringify(options.body)
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const outgoing = request(
        {
          socketPath: this.#socketPath,
          method,
          path: `/v4.0.0/libpod${path}${query}`,
          headers: {
            ...options.headers,
            ...(options.archive ? { 'content-type': 'application/x-tar' } : {}),
            ...(body === undefined
              ? {}
              : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
          },
          ...(options.signal ? { signal: options.signal } : {}),
        },
        resolve,
      )
      outgoing.on('error', reject)
      if (options.archive) options.archive.once('error', reject).pipe(outgoing)
      else outgoing.end(body)
    })
    if ((response.statusCode ?? 500) >= 400) throw await failure(response)
    return response
  }
}

const readAll = async (response: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = []
  for await (const part of response) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

const failure = async (response: IncomingMessage): Promise<LibpodError> => {
  const text = (await readAll(response)).toString('utf8')
  const status = response.statusCode ?? 500
  try {
    const { message, cause } = JSON.parse(text) as { message?: string; cause?: string }
    return new LibpodError(status, message ?? cause ?? text)
  } catch {
    return new LibpodError(status, text)
  }
}
