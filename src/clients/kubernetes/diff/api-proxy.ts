import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { type HttpResponse, exchange } from '../../http/http-exchange.ts'
import type { Exec } from '../../process/process.ts'
import { accessArguments, type ClusterAccess } from '../kubectl-arguments.ts'

/** One request to the Kubernetes API. */
interface ApiRequest {
  readonly method: 'GET' | 'PATCH'
  /** Path with its query. */
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

export type AskApi = (request: ApiRequest) => Promise<HttpResponse>

/** Milliseconds for kubectl to begin to serve, and for one request. */
const START = 20_000
const REQUEST = 30_000

/** Sends requests on kept connections, each limited in time. */
const asker =
  (socketPath: string): AskApi =>
  ({ method, path, headers, body }) =>
    // `kubectl proxy` accepts requests for localhost only.
    exchange(new URL(path, 'http://localhost'), {
      ...{ method, headers: { accept: 'application/json', ...headers }, body, socketPath },
      signal: AbortSignal.timeout(REQUEST),
    })

/**
 * Lets `use` call the Kubernetes API through `kubectl proxy`, which authenticates as kubectl does
 * and does not throttle. It listens on a socket in a private folder, and ends with `use`.
 *
 * @throws what kubectl ends with before it serves, and what `use` throws
 */
export const withApiProxy = async <T>(
  exec: Exec,
  access: ClusterAccess,
  use: (ask: AskApi) => Promise<T>,
): Promise<T> => {
  // Not in the job's folder: a socket's path is limited to 107 bytes.
  const folder = mkdtempSync(join(tmpdir(), 'kubectl-'))
  const socket = join(folder, 'api')
  const end = new AbortController()
  try {
    let ended: Promise<unknown> = Promise.resolve()
    await new Promise<void>((serves, fails) => {
      const args = [...accessArguments(access), 'proxy', `--unix-socket=${socket}`]
      const onLine = (line: string) => void (line.includes('Starting to serve') && serves())
      const signal = AbortSignal.any([end.signal, AbortSignal.timeout(10 * 60_000)])
      const timer = setTimeout(() => fails(new Error('kubectl proxy does not serve')), START)
      ended = exec({ command: 'kubectl', args, onLine, signal, once: true })
        .then(() => fails(new Error('kubectl proxy has ended')), fails)
        .finally(() => clearTimeout(timer))
    })
    try {
      return await use(asker(socket))
    } finally {
      end.abort()
      await ended
    }
  } finally {
    end.abort()
    rmSync(folder, { recursive: true, force: true })
  }
}
