import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { type HttpResponse, exchange } from '../../http/http-exchange.ts'
import type { Exec } from '../../process/process.ts'
import { accessArguments, type ClusterAccess } from '../kubectl-arguments.ts'

/** One request of the Kubernetes API. */
interface ApiRequest {
  readonly method: 'GET' | 'PATCH'
  /** With its query. */
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
    // kubectl takes requests for localhost alone.
    exchange(new URL(path, 'http://localhost'), {
      ...{ method, headers: { accept: 'application/json', ...headers }, body, socketPath },
      signal: AbortSignal.timeout(REQUEST),
    })

/**
 * Lets `use` ask the Kubernetes API through `kubectl proxy`, which signs in as kubectl does and holds
 * no request back. It listens on a socket in a folder of this user, and ends with `use`.
 *
 * @throws what kubectl ends with before it serves, and what `use` throws
 */
export const withApiProxy = async <T>(
  exec: Exec,
  access: ClusterAccess,
  use: (ask: AskApi) => Promise<T>,
): Promise<T> => {
  // Not the job's folder: a socket's path has 107 bytes.
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
