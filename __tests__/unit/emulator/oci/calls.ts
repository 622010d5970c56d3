import { request as httpRequest } from 'node:http'

import { type TestKey, type ToSign, signedHeaders } from './signer.ts'

export interface Answer {
  readonly status: number
  readonly headers: Record<string, string | string[] | undefined>
  readonly text: string
  /** The parsed body, undefined when there is none. */
  readonly json: unknown
}

/**
 * Sends a request with exactly these headers (fetch would not let a test set `date` and `host`).
 */
export const send = (
  base: string,
  method: string,
  target: string,
  headers: Record<string, string>,
  body?: string,
): Promise<Answer> => {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(base)
    const sent = httpRequest({ hostname, port, method, path: target, headers, agent: false })
    sent.setTimeout(10_000, () => sent.destroy(new Error('no answer within 10 s')))
    sent.on('error', reject)
    sent.on('response', (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => (text += chunk))
      response.on('error', reject)
      response.on('end', () => {
        const isJson = response.headers['content-type']?.endsWith('json')
        const json = isJson ? (JSON.parse(text) as unknown) : undefined
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text, json })
      })
    })
    sent.end(body)
  })
}

/** Sends a signed request to the emulator at `base`. */
export const call = async (
  base: string,
  key: TestKey,
  method: string,
  target: string,
  more: Partial<Omit<ToSign, 'body'>> & { readonly body?: unknown } = {},
): Promise<Answer> => {
  const body = more.body === undefined ? '' : JSON.stringify(more.body)
  const request = { ...more, method, target, host: new URL(base).host, body }
  return await send(base, method, target, signedHeaders(request, key), body)
}
