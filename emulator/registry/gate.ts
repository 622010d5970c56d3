import {
  request as forward,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import { pipeline } from 'node:stream/promises'
import { imageAt } from '../oci/artifacts/container-image.ts'
import { repositoryNamed } from '../oci/artifacts/container-repository.ts'
import { digestOf, recordDelete, recordPull, recordPush } from '../oci/artifacts/record-push.ts'
import { REGISTRY_AUDIENCE, type Ocir } from './ocir.ts'
import { refuse } from './registry-error.ts'
import { repositoryIn } from './scope.ts'

/** distribution's own size limit of a manifest. */
const MANIFEST_BYTES = 4 * 1024 * 1024

interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
}

interface Target {
  readonly repositoryName: string
  readonly reference: string
}

/**
 * Forwards everything to the registry. It inspects manifests on their way: so OCI's records of
 * images are up to date when a push returns, and an immutable repository refuses to overwrite a
 * tag, which distribution itself cannot do.
 */
export const gateHandler = (ocir: Ocir, socketPath: string) => {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const target = manifestTarget(ocir, request.url ?? '')
    if (target && request.method === 'PUT')
      return pushed(ocir, socketPath, target, { request, response })
    const status = await passOn(socketPath, { request, response }, request)
    if (!target) return
    if (request.method === 'GET' && status === 200) {
      recordPull(ocir.context, target.repositoryName, target.reference)
    }
    if (request.method === 'DELETE' && status === 202) {
      recordDelete(ocir.context, target.repositoryName, target.reference)
    }
  }
}

const manifestTarget = (ocir: Ocir, url: string): Target | undefined => {
  const path = decoded(url.split('?')[0] ?? '')
  const match = /^\/v2\/(?<name>.+)\/manifests\/(?<reference>[^/]+)$/.exec(path)?.groups
  const { name = '', reference = '' } = match ?? {}
  const repositoryName = repositoryIn(ocir.namespace, name)
  return repositoryName === undefined ? undefined : { repositoryName, reference }
}

/** Empty for a malformed path: the registry itself refuses it. */
const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return ''
  }
}

const pushed = async (
  ocir: Ocir,
  socketPath: string,
  target: Target,
  { request, response }: Exchange,
): Promise<void> => {
  const manifest = await bodyOf(request)
  if (!manifest)
    return refuse(response, 413, {
      code: 'SIZE_INVALID',
      message: 'the manifest is larger than 4 MiB',
    })
  const bearer = /^bearer (?<token>\S+)$/i.exec(request.headers.authorization ?? '')?.groups
  const token = await ocir.signer.verify(bearer?.['token'] ?? '', REGISTRY_AUDIENCE, Date.now())
  if (token && overwrites(ocir, target, manifest)) {
    const what = `${ocir.namespace}/${target.repositoryName}:${target.reference}`
    return refuse(response, 403, {
      code: 'DENIED',
      message: `${what} is in an immutable repository: use a new tag`,
    })
  }
  await passOn(socketPath, { request, response }, manifest, (status) => {
    if (status !== 201 || !token) return
    recordPush(ocir.context, ocir.namespace, {
      ...target,
      manifest,
      principalId: token.subject,
    })
  })
}

/** Whether the push would point a tag of an immutable repository to another manifest. */
const overwrites = (ocir: Ocir, target: Target, manifest: Buffer): boolean => {
  const repository = repositoryNamed(ocir.context, target.repositoryName)
  if (!repository?.isImmutable) return false
  const known = imageAt(ocir.context, repository.id, target.reference)
  return known !== undefined && known.digest !== digestOf(manifest)
}

const bodyOf = async (request: IncomingMessage): Promise<Buffer | undefined> => {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes <= MANIFEST_BYTES) chunks.push(chunk)
  }
  return bytes <= MANIFEST_BYTES ? Buffer.concat(chunks) : undefined
}

/**
 * Forwards the request to the registry and its response back; `before` runs before the response is
 * sent.
 */
const passOn = async (
  socketPath: string,
  { request, response }: Exchange,
  body: IncomingMessage | Buffer,
  before: (status: number) => void = () => undefined,
): Promise<number> => {
  const { method, url: path } = request
  const headers = withoutConnection(request.headers)
  // A new connection for each request: a reused one may be closed while the request is sent, and
  // then it is unknown whether the registry handled it.
  const outgoing = forward({ socketPath, method, path, headers, agent: false })
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    outgoing.once('response', resolve)
    outgoing.once('error', reject)
  })
  response.once('close', () => outgoing.destroy())
  if (Buffer.isBuffer(body)) outgoing.end(body)
  else body.pipe(outgoing)
  try {
    const answer = await answered
    const status = answer.statusCode ?? 502
    before(status)
    response.writeHead(status, withoutConnection(answer.headers))
    await pipeline(answer, response)
    return status
  } catch (error) {
    if (response.headersSent || response.destroyed) response.destroy()
    else
      refuse(response, 503, {
        code: 'UNAVAILABLE',
        message: `the registry does not answer: ${String(error)}`,
      })
    return 0
  }
}

/** Returns the headers without the one that belongs to a single connection. */
const withoutConnection = (headers: IncomingHttpHeaders): IncomingHttpHeaders => {
  const rest = { ...headers }
  delete rest.connection
  return rest
}
