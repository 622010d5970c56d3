import type { IncomingMessage } from 'node:http'

import { readBody } from '../http/body.ts'
import { type JsonReply, sendJson } from '../http/json-reply.ts'
import { type Listener, listenOnLoopback } from '../http/listener.ts'
import { createRouter } from '../http/router.ts'
import { AdminError, type AdminRoute } from './admin-route.ts'

interface AdminServer {
  /** Listens on loopback; port 0 picks a free one. */
  listen(port: number): Promise<Listener>
}

/**
 * Serves the admin API over HTTP: JSON in and out, every error with a message that gives the
 * reason.
 */
export const createAdminServer = (routes: readonly AdminRoute[]): AdminServer => {
  const answer = async (request: IncomingMessage): Promise<JsonReply> => {
    const [target, base] = [request.url ?? '/', 'http://127.0.0.1']
    if (!URL.canParse(target, base)) throw new AdminError(400, `${target} is no URL`)
    const url = new URL(target, base)
    const found = router.find(request.method ?? 'GET', url.pathname)
    if (!found) {
      const all = routes.map(({ method, path }) => `${method} ${path}`)
      const message = `There is no ${request.method} ${url.pathname}; there are ${all.join(', ')}`
      throw new AdminError(router.knows(url.pathname) ? 405 : 404, message)
    }
    const body = parseJson((await readBody(request)).toString())
    return await found.route.handle({ params: found.params, query: url.searchParams, body })
  }
  const router = createRouter(routes)

  return {
    listen: (port) =>
      listenOnLoopback((request, response) => {
        answer(request)
          .catch(refusal)
          .then((reply) => sendJson(response, reply))
          .catch(() => response.destroy())
      }, port),
  }
}

const parseJson = (text: string): unknown => {
  if (text.trim() === '') return undefined
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw new AdminError(400, `The body is no JSON: ${(error as Error).message}`)
  }
}

const refusal = (error: unknown): JsonReply =>
  error instanceof AdminError
    ? { status: error.status, body: { message: error.message } }
    : { status: 500, body: { message: `The emulator failed: ${String(error)}` } }
