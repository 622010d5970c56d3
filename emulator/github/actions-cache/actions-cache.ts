import type { IncomingMessage, ServerResponse } from 'node:http'

import { readBody } from '../../http/body.ts'
import { sendJson } from '../../http/json-reply.ts'
import { answerBlob } from './blobs.ts'
import { CacheEntries, type CacheScope } from './entries.ts'
import { RuntimeTokens } from './runtime-token.ts'
import { SignedUrls } from './signed-url.ts'

const SERVICE = '/twirp/github.actions.results.api.v1.CacheService/'

/** An error in Twirp's form: the code determines the status. */
class TwirpError extends Error {
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

interface Call {
  readonly body: Readonly<Record<string, unknown>>
  readonly scopes: readonly CacheScope[]
  /** The prefix of addresses in responses. */
  readonly base: string
}

/** Reads a field by either of its names in the JSON form of protocol buffers. */
const textOf = ({ body }: Call, name: string): string => {
  const other = name.replace(/_(.)/g, (_all, letter: string) => letter.toUpperCase())
  const value = body[name] ?? body[other]
  if (typeof value === 'string' && value !== '') return value
  throw new TwirpError(400, 'invalid_argument', `${name} is required`)
}

/**
 * GitHub's cache service, version 2, for the toolkit's cache and BuildKit: a client reserves an
 * entry, sends its content to blob storage, and then finalizes it.
 */
export class ActionsCache {
  readonly entries = new CacheEntries()
  readonly tokens = new RuntimeTokens()
  readonly #urls = new SignedUrls()
  readonly #now: () => number

  /** @param now milliseconds since the epoch */
  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  /** @param base the address of this server, without a trailing slash */
  async answer(request: IncomingMessage, response: ServerResponse, base: string): Promise<void> {
    const url = new URL(request.url ?? '/', base)
    if (!url.pathname.startsWith(SERVICE)) {
      return answerBlob(request, response, url, this.#entryAt(url, request.method))
    }
    const reply = await this.#call(request, url, base).catch((error: unknown) => {
      const { status, code, message } =
        error instanceof TwirpError ? error : new TwirpError(500, 'internal', String(error))
      return { status, body: { code, msg: message } }
    })
    sendJson(response, reply)
  }

  #entryAt(url: URL, method = 'GET') {
    const id = Number(/^\/actions-cache\/(\d+)$/.exec(url.pathname)?.[1])
    const permission = method === 'GET' ? 'r' : 'w'
    return this.#urls.allows(url, id, permission, this.#now()) ? this.entries.get(id) : undefined
  }

  async #call(request: IncomingMessage, url: URL, base: string) {
    const text = (await readBody(request)).toString()
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? ''
    const scopes = this.tokens.scopesOf(token, this.#now())
    if (scopes === undefined) throw new TwirpError(401, 'unauthenticated', 'token is not valid')
    const call = { body: JSON.parse(text) as Call['body'], scopes, base }
    const methods: Readonly<Record<string, (call: Call) => object>> = {
      CreateCacheEntry: (one) => this.#create(one),
      FinalizeCacheEntryUpload: (one) => this.#finalize(one),
      GetCacheEntryDownloadURL: (one) => this.#download(one),
    }
    const name = url.pathname.slice(SERVICE.length)
    const method = Object.hasOwn(methods, name) ? methods[name] : undefined
    if (method === undefined) throw new TwirpError(404, 'bad_route', `no method ${name}`)
    return { status: 200, body: method(call) }
  }

  #create(call: Call): object {
    const [key, version] = [textOf(call, 'key'), textOf(call, 'version')]
    const entry = this.entries.create(key, version, writableIn(call))
    if (entry === undefined) {
      const why = 'cache entry with the same key, version, and scope already exists'
      throw new TwirpError(409, 'already_exists', why)
    }
    const upload = this.#urls.make(call.base, entry.id, 'w', this.#now())
    return { ok: true, signed_upload_url: upload, message: '' }
  }

  #finalize(call: Call): object {
    const [key, version] = [textOf(call, 'key'), textOf(call, 'version')]
    const entry = this.entries.own(key, version, writableIn(call))
    if (entry === undefined) throw new TwirpError(404, 'not_found', 'cache entry not found')
    const size = Number(call.body['size_bytes'] ?? call.body['sizeBytes'])
    if (entry.content?.length !== size) {
      throw new TwirpError(400, 'invalid_argument', 'size_bytes is not the size of the upload')
    }
    entry.isFinal = true
    return { ok: true, entry_id: String(entry.id), message: '' }
  }

  #download(call: Call): object {
    const [key, version] = [textOf(call, 'key'), textOf(call, 'version')]
    const others = call.body['restore_keys'] ?? call.body['restoreKeys']
    const prefixes = Array.isArray(others) ? others.map(String) : []
    const entry = this.entries.find({ key, version, prefixes }, call.scopes)
    if (entry === undefined) return { ok: false, signed_download_url: '', matched_key: '' }
    const download = this.#urls.make(call.base, entry.id, 'r', this.#now())
    return { ok: true, signed_download_url: download, matched_key: entry.key }
  }
}

const writableIn = ({ scopes }: Call): string => {
  const scope = scopes.find(({ mayWrite }) => mayWrite)
  if (scope !== undefined) return scope.ref
  throw new TwirpError(403, 'permission_denied', 'cache write denied: token has no writable scopes')
}
