import type { IncomingMessage } from 'node:http'
import type { TLSSocket } from 'node:tls'

import type { Clock } from '../../core/clock.ts'
import { messageOf } from '../../values/action-error.ts'
import { at, list, text } from '../../values/json.ts'

/** The address to probe: `http:`, `https:`, or `tcp:` for a connection alone. */
export interface ProbeRequest {
  readonly url: string
  /** The host name, if the URL has an IP address: for the Host header and TLS. */
  readonly host?: string | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
}

/** The result of a probe: a status, an accepted connection, or why there was no response. */
export type ProbeResponse =
  | {
      readonly status: number
      /** Why other clients would not trust its certificate; the status still counts. */
      readonly distrust?: string
    }
  | { readonly isConnected: true }
  | {
      readonly failure: string
      /** Whether a server responded in another protocol. */
      readonly isForeign?: boolean
    }

/** Probes an address once. */
export type Probe = (request: ProbeRequest) => Promise<ProbeResponse>

/** Milliseconds for one request. */
const TIMEOUT = 5_000

/** Node's errors for a response that is not HTTP, or not TLS. */
const FOREIGN = /^HPE_|^ERR_SSL_(WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|UNKNOWN_PROTOCOL)/

const failureOf = (error: unknown): ProbeResponse => {
  // A name with several addresses fails with one error for each.
  const single = list(at(error, 'errors'))[0] ?? error
  const failure = messageOf(single).trim()
  const isForeign = FOREIGN.test(text(at(single, 'code'))) || /wrong version number/.test(failure)
  return isForeign ? { failure, isForeign } : { failure }
}

const responseOf = (response: IncomingMessage): ProbeResponse => {
  const { authorized, authorizationError } = response.socket as Partial<TLSSocket>
  const status = response.statusCode ?? 0
  return authorized === false ? { status, distrust: messageOf(authorizationError) } : { status }
}

/** Sends a GET without following redirects: a redirect is a response of the application too. */
const askHttp = async ({ url, host, headers }: ProbeRequest, signal: AbortSignal) => {
  const { protocol } = new URL(url)
  const { request } = await (protocol === 'https:' ? import('node:https') : import('node:http'))
  return new Promise<ProbeResponse>((resolve, reject) => {
    const options = {
      signal,
      headers: { ...headers, ...(host === undefined ? {} : { host }) },
      // An untrusted certificate is reported with the response, and does not count as no response.
      rejectUnauthorized: false,
      ...(host === undefined ? {} : { servername: host.replace(/:[0-9]+$/, '') }),
    }
    request(url, options, (response) => {
      resolve(responseOf(response))
      response.destroy()
    })
      .on('error', reject)
      .end()
  })
}

const connect = async ({ url }: ProbeRequest, signal: AbortSignal): Promise<ProbeResponse> => {
  const { createConnection } = await import('node:net')
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const host = hostname.replace(/^\[|\]$/g, '')
    const socket = createConnection({ host, port: Number(port), signal }, () => {
      resolve({ isConnected: true })
      socket.destroy()
    })
    socket.on('error', reject)
  })
}

export const probeWith =
  (clock: Clock): Probe =>
  async (request) => {
    try {
      const ask = request.url.startsWith('tcp:') ? connect : askHttp
      return await ask(request, clock.limit(TIMEOUT))
    } catch (error) {
      return failureOf(error)
    }
  }
