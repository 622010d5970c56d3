import type { IncomingMessage } from 'node:http'
import type { PeerCertificate } from 'node:tls'

import { ActionError } from '../../values/action-error.ts'

export interface HttpRequest {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | undefined
  /** Base64 of the PEM of the only CA to trust, in place of the default ones. */
  readonly certificateAuthority?: string | undefined
  /** A local socket to connect to in place of the address's host. */
  readonly socketPath?: string | undefined
  /** The name that the certificate must have, in place of the host. */
  readonly tlsServerName?: string | undefined
  readonly signal: AbortSignal
}

export interface HttpResponse {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: string
}

/** Status 200 to 299. */
export const isSuccess = ({ status }: HttpResponse): boolean => status >= 200 && status < 300

/** Largest response, in bytes; a page of the longest lists is a hundredth of it. */
const LARGEST = 32 * 2 ** 20

const tooLarge = (host: string): ActionError =>
  new ActionError({
    code: 'ANSWER_TOO_LARGE',
    message: `${host} returned more than ${LARGEST / 2 ** 20} MB`,
    hint: 'Check the address and the proxy variables of the runner: no API that is called here returns so much.',
  })

const read = async (response: IncomingMessage, host: string): Promise<HttpResponse> => {
  const pieces: Buffer[] = []
  let bytes = 0
  for await (const piece of response as AsyncIterable<Buffer>) {
    bytes += piece.length
    // Leaving the loop closes the connection.
    if (bytes > LARGEST) throw tooLarge(host)
    pieces.push(piece)
  }
  const headers = Object.entries(response.headers).map(([name, value]) => [name, String(value)])
  return {
    status: response.statusCode ?? 0,
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: Buffer.concat(pieces).toString('utf8'),
  }
}

/**
 * Lets Node notice kept connections that the other side closed while this process was busy, e.g.
 * loading code: a call on one of them would be lost, and a change is not sent again. A single turn
 * of the event loop may end before the network is polled.
 */
const noticeClosed = async (): Promise<void> => {
  const turn = () => new Promise((done) => setImmediate(done))
  await turn()
  await turn()
}

/** The options of a connection to a host under another name or address. */
const namedOtherwise = async (name: string): Promise<object> => {
  const { checkServerIdentity } = await import('node:tls')
  // An IP address cannot be sent as the server name in the handshake.
  return {
    servername: '',
    checkServerIdentity: (_host: string, certificate: PeerCertificate) =>
      checkServerIdentity(name, certificate),
  }
}

/**
 * Sends one request and reads the whole response, without following redirects. fetch takes longer
 * to load and accepts no CA, so node:https would be needed as well.
 * @throws the connection's failure, or the reason of the signal; ActionError ANSWER_TOO_LARGE
 */
export const exchange = async (url: URL, given: HttpRequest): Promise<HttpResponse> => {
  const { method, headers, body, certificateAuthority, tlsServerName, socketPath, signal } = given
  const { request } =
    url.protocol === 'https:' ? await import('node:https') : await import('node:http')
  const ca = certificateAuthority && { ca: Buffer.from(certificateAuthority, 'base64') }
  const named = tlsServerName === undefined ? {} : await namedOtherwise(tlsServerName)
  await noticeClosed()
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
  try {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const call = request(url, {
        method,
        headers: { ...headers, ...length },
        signal,
        socketPath,
        ...ca,
        ...named,
      })
      call.on('error', reject).on('response', resolve).end(body)
    })
    return await read(response, url.host)
  } catch (error) {
    throw signal.aborted ? signal.reason : error
  }
}
