import type { IncomingMessage } from 'node:http'
import type { PeerCertificate } from 'node:tls'

import { ActionError } from '../../values/action-error.ts'

export interface HttpRequest {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | undefined
  /** Base64 of the PEM of the authority to trust, in place of the usual ones. */
  readonly certificateAuthority?: string | undefined
  /** A socket of this machine in place of the address's host. */
  readonly socketPath?: string | undefined
  /** What the certificate has to be for, in place of the host that is connected to. */
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

/** Bytes of one response; a page of the longest lists is a hundredth of it. */
const LARGEST = 32 * 2 ** 20

const tooLarge = (host: string): ActionError =>
  new ActionError({
    code: 'ANSWER_TOO_LARGE',
    message: `${host} answered with more than ${LARGEST / 2 ** 20} MB`,
    hint: 'Check the address and the proxy variables of the runner: no API that is called here answers so.',
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
 * Lets Node see which of its kept connections the other side has closed while this process was busy,
 * such as with loading code: a call that takes one of them is lost, and a change is not sent again.
 * One turn may end before the network is looked at.
 */
const noticeClosed = async (): Promise<void> => {
  const turn = () => new Promise((done) => setImmediate(done))
  await turn()
  await turn()
}

/** The options of a connection whose other end is known by another name, or address. */
const namedOtherwise = async (name: string): Promise<object> => {
  const { checkServerIdentity } = await import('node:tls')
  // An address cannot be asked for in the handshake, as it has no name.
  return {
    servername: '',
    checkServerIdentity: (_host: string, certificate: PeerCertificate) =>
      checkServerIdentity(name, certificate),
  }
}

/**
 * One request and its whole response; redirects are not followed. fetch takes longer to load, and no
 * certificate authority, so that both would have to be loaded.
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
