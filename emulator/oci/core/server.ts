import type { IncomingMessage, ServerResponse } from 'node:http'
import type { TlsOptions } from 'node:tls'

import { type Listener, listenOnLoopback } from '../../http/listener.ts'
import { createDispatch, type DispatchOptions, type Outcome } from './dispatch.ts'
import { type Incoming, readIncoming } from './incoming.ts'
import { errorResponse, sendReply } from './reply.ts'
import { type RecordedRequest, recordableHeaders, type RequestLog } from './request-log.ts'
import { ServiceError } from './service.ts'

interface OciServerOptions extends DispatchOptions {
  readonly recorder: RequestLog
  /** Serves HTTPS on the same port as well. */
  readonly tls?: TlsOptions
}

interface OciServer {
  /** Listens on loopback; port 0 picks a free one. Rejects if the port is taken. */
  listen(port: number): Promise<Listener>
}

/** Serves OCI's APIs over HTTP: signatures, routing, retry tokens, faults, recorded requests. */
export const createOciServer = (options: OciServerOptions): OciServer => {
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const started = context.clock.now()
    const incoming = await readIncoming(request)
    const outcome = incoming.tooLarge ? { reply: tooLarge } : await dispatch(incoming)
    const { reply } = outcome
    if (reply) sendReply(response, reply, incoming.requestId, context.clock.now())
    else response.destroy()
    recorder.add(record(incoming, outcome, started))
  }

  const record = (incoming: Incoming, outcome: Outcome, started: number): RecordedRequest => {
    const { method, path, query, requestId, headers, body } = incoming
    const { reply, ...rest } = outcome
    return {
      time: new Date(started).toISOString(),
      milliseconds: context.clock.now() - started,
      method,
      path,
      query: Object.fromEntries(query),
      status: reply?.status ?? 0,
      ...rest,
      requestId,
      headers: recordableHeaders(headers),
      ...(body.length > 0 && { body: readableBody(body.toString()) }),
    }
  }
  const dispatch = createDispatch(options)
  const { recorder, context } = options

  return {
    listen: (port) =>
      listenOnLoopback(
        (request, response) => {
          serve(request, response).catch((error: unknown) => {
            if (!request.destroyed) options.onFailure(error, `${request.method} ${request.url}`)
            response.destroy()
          })
        },
        port,
        options.tls,
      ),
  }
}

const tooLarge = errorResponse(
  new ServiceError(413, 'RequestEntityTooLarge', 'The request body is too large'),
)

const readableBody = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}
