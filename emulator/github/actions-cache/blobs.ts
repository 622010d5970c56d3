import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

import { readBody } from '../../http/body.ts'
import type { CacheEntry } from './entries.ts'

interface BlobReply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Buffer
}

const refused = (status: number, code: string): BlobReply => ({
  status,
  headers: { 'content-type': 'application/xml', 'x-ms-error-code': code },
  body: Buffer.from(`<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code></Error>`),
})

/** Joins the blocks of the list in order; undefined if one of them was never sent. */
const joined = (list: string, { blocks }: CacheEntry): Buffer | undefined => {
  const ids = [...list.matchAll(/<(Latest|Uncommitted)>([^<]+)<\/\1>/g)].map(([, , id = '']) => id)
  const parts = ids.flatMap((id) => blocks.get(id) ?? [])
  return parts.length === ids.length ? Buffer.concat(parts) : undefined
}

/** Handles Put Blob, Put Block and Put Block List of Azure's block blobs. */
const put = async (request: IncomingMessage, url: URL, entry: CacheEntry): Promise<BlobReply> => {
  const body = await readBody(request)
  if (entry.isFinal) return refused(409, 'BlobAlreadyExists')
  const what = url.searchParams.get('comp')
  if (what === 'block') {
    const id = url.searchParams.get('blockid')
    if (id === null) return refused(400, 'MissingRequiredQueryParameter')
    entry.blocks.set(id, body)
    return { status: 201 }
  }
  if (what === 'blocklist') {
    const content = joined(body.toString(), entry)
    if (content === undefined) return refused(400, 'InvalidBlockList')
    entry.content = content
    return { status: 201 }
  }
  if (request.headers['x-ms-blob-type'] !== 'BlockBlob') return refused(400, 'InvalidBlobType')
  entry.content = body
  return { status: 201 }
}

/** Handles Get Blob, of the whole content or a range. */
const get = ({ headers }: IncomingMessage, { content }: CacheEntry): BlobReply => {
  if (content === undefined) return refused(404, 'BlobNotFound')
  const type = { 'content-type': 'application/octet-stream', 'x-ms-blob-type': 'BlockBlob' }
  const range = /^bytes=(\d+)-(\d*)$/.exec(String(headers['x-ms-range'] ?? headers['range'] ?? ''))
  if (range === null) return { status: 200, headers: type, body: content }
  const [start, last] = [Number(range[1]), range[2] === '' ? Infinity : Number(range[2])]
  if (start >= content.length) return refused(416, 'InvalidRange')
  const part = content.subarray(start, Math.min(last + 1, content.length))
  const place = `bytes ${start}-${start + part.length - 1}/${content.length}`
  return { status: 206, headers: { ...type, 'content-range': place }, body: part }
}

/** Serves the content of entries like Azure's blob storage, where GitHub keeps it. */
export const answerBlob = async (
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  entry: CacheEntry | undefined,
): Promise<void> => {
  const reply =
    entry === undefined
      ? refused(403, 'AuthenticationFailed')
      : request.method === 'PUT'
        ? await put(request, url, entry)
        : request.method === 'GET'
          ? get(request, entry)
          : refused(405, 'UnsupportedHttpVerb')
  const { status, headers = {}, body = Buffer.alloc(0) } = reply
  response.writeHead(status, {
    ...{ 'x-ms-request-id': randomUUID(), 'x-ms-version': '2025-07-05' },
    ...{ 'last-modified': new Date().toUTCString(), etag: '"0x1"' },
    ...{ ...headers, 'content-length': body.length },
  })
  response.end(body)
}
