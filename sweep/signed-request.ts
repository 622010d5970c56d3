import { createHash, createPrivateKey, sign, type KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'

export interface Answer {
  readonly status: number
  readonly body: unknown
  readonly nextPage: string | undefined
}

/**
 * Calls OCI's API with an API key and signs each request as documented; has no knowledge of
 * operations.
 */
export class SignedRequests {
  readonly #endpoint: string
  readonly #keyId: string
  readonly #key: KeyObject

  /** @param configFile an OCI CLI config file */
  constructor(endpoint: string, configFile: string) {
    const lines = readFileSync(configFile, 'utf8').split('\n')
    const value = (name: string): string =>
      lines.find((line) => line.startsWith(`${name}=`))?.slice(name.length + 1) ?? ''
    this.#endpoint = endpoint
    this.#keyId = [value('tenancy'), value('user'), value('fingerprint')].join('/')
    this.#key = createPrivateKey(readFileSync(value('key_file')))
  }

  /** @throws Error naming the request if the status is neither 2xx nor 404 */
  async send(method: string, path: string, content?: unknown): Promise<Answer> {
    const url = new URL(this.#endpoint + path)
    const sent = content === undefined ? undefined : JSON.stringify(content)
    const response = await fetch(url, {
      method,
      headers: this.#headers(method, url, sent),
      ...(sent === undefined ? {} : { body: sent }),
    })
    const text = await response.text()
    if (!response.ok && response.status !== 404) {
      throw new Error(`${method} ${path}: ${response.status} ${text.slice(0, 300)}`)
    }
    const body: unknown = text === '' ? undefined : JSON.parse(text)
    const nextPage = response.headers.get('opc-next-page') ?? undefined
    return { status: response.status, body, nextPage }
  }

  /** Returns all items of a list, from all its pages. */
  async list<T>(path: string): Promise<T[]> {
    const found: T[] = []
    for (let page: string | undefined = ''; page !== undefined;) {
      const query: string = page === '' ? '' : `${path.includes('?') ? '&' : '?'}page=${page}`
      const { body, nextPage } = await this.send('GET', path + query)
      const items = Array.isArray(body) ? body : (body as { items?: unknown[] } | undefined)?.items
      found.push(...((items ?? []) as T[]))
      page = nextPage
    }
    return found
  }

  #headers(method: string, url: URL, body: string | undefined): Record<string, string> {
    const date = new Date().toUTCString()
    const given: Record<string, string> = { 'x-date': date }
    const signed: [string, string][] = [
      ['x-date', date],
      ['(request-target)', `${method.toLowerCase()} ${url.pathname}${url.search}`],
      ['host', url.host],
    ]
    if (method === 'POST' || method === 'PUT') {
      const content = body ?? ''
      given['content-type'] = 'application/json'
      given['content-length'] = String(Buffer.byteLength(content))
      given['x-content-sha256'] = createHash('sha256').update(content).digest('base64')
      for (const name of ['content-length', 'content-type', 'x-content-sha256'])
        signed.push([name, given[name] ?? ''])
    }
    const text = signed.map(([name, value]) => `${name}: ${value}`).join('\n')
    const names = signed.map(([name]) => name).join(' ')
    const signature = sign('RSA-SHA256', Buffer.from(text), this.#key).toString('base64')
    given['authorization'] =
      `Signature version="1",keyId="${this.#keyId}",algorithm="rsa-sha256",headers="${names}",signature="${signature}"`
    return given
  }
}
