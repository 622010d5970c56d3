import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { ActionsCache } from '../../../../emulator/github/actions-cache/actions-cache.ts'
import { type Listener, listenOnLoopback } from '../../../../emulator/http/listener.ts'

const main = { ref: 'refs/heads/main', mayWrite: true }
const branch = { ref: 'refs/heads/new', mayWrite: true }
const version = 'v'.repeat(64)

interface Answer {
  readonly ok: boolean
  readonly signed_upload_url: string
  readonly signed_download_url: string
  readonly matched_key: string
  readonly code: string
}

let now = Date.parse('2026-11-29T12:00:00Z')
let cache: ActionsCache
let listener: Listener

beforeAll(async () => {
  cache = new ActionsCache(() => now)
  listener = await listenOnLoopback(
    (request, response) => void cache.answer(request, response, listener.url),
    0,
  )
})

afterAll(() => listener.close())

const call = async (method: string, body: object, token = cache.tokens.issue([main], now)) => {
  const path = `twirp/github.actions.results.api.v1.CacheService/${method}`
  const answer = await fetch(`${listener.url}/${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return { status: answer.status, body: (await answer.json()) as Answer }
}

const put = async (url: string, body: string, headers: Record<string, string> = {}) =>
  (await fetch(url, { method: 'PUT', body, headers })).status

const reserve = async (key: string, token?: string) =>
  (await call('CreateCacheEntry', { key, version }, token)).body.signed_upload_url

/** Two blocks, sent in reverse order. */
const save = async (key: string, token?: string) => {
  const url = await reserve(key, token)
  expect(await put(`${url}&comp=block&blockid=Mg==`, 'world')).toBe(201)
  expect(await put(`${url}&comp=block&blockid=MQ==`, 'hello ')).toBe(201)
  const list = '<BlockList><Latest>MQ==</Latest><Latest>Mg==</Latest></BlockList>'
  expect(await put(`${url}&comp=blocklist`, list)).toBe(201)
  return call('FinalizeCacheEntryUpload', { key, version, size_bytes: '11' }, token)
}

const find = (key: string, restore_keys: string[] = [], token?: string) =>
  call('GetCacheEntryDownloadURL', { key, version, restore_keys }, token)

describe("GitHub's cache", () => {
  it('gives what was saved, whole and in parts', async () => {
    expect(await save('whole')).toMatchObject({ status: 200, body: { ok: true } })
    const { body } = await find('whole')
    expect(body).toMatchObject({ ok: true, matched_key: 'whole' })
    const url = body.signed_download_url
    expect(await (await fetch(url)).text()).toBe('hello world')
    const part = await fetch(url, { headers: { 'x-ms-range': 'bytes=6-' } })
    expect([part.status, await part.text()]).toEqual([206, 'world'])
    expect(part.headers.get('content-range')).toBe('bytes 6-10/11')
  })

  it('finds the newest that begins so, and of another version none', async () => {
    await save('index#1')
    await save('index#2')
    expect((await find('index', ['index#'])).body.matched_key).toBe('index#2')
    const other = { key: 'index#1', version: 'other', restore_keys: [] }
    expect((await call('GetCacheEntryDownloadURL', other)).body.ok).toBe(false)
  })

  it('shows nothing before it is final, and takes no key twice', async () => {
    const url = await reserve('half')
    expect((await find('half')).body.ok).toBe(false)
    const again = await call('CreateCacheEntry', { key: 'half', version })
    expect([again.status, again.body.code]).toEqual([409, 'already_exists'])
    expect(await put(url, 'all', { 'x-ms-blob-type': 'BlockBlob' })).toBe(201)
    const wrong = await call('FinalizeCacheEntryUpload', { key: 'half', version, size_bytes: '4' })
    expect([wrong.status, wrong.body.code]).toEqual([400, 'invalid_argument'])
    const right = { key: 'half', version, sizeBytes: '3' }
    expect((await call('FinalizeCacheEntryUpload', right)).body.ok).toBe(true)
    expect(await put(url, 'new', { 'x-ms-blob-type': 'BlockBlob' })).toBe(409)
  })

  it('keeps branches apart, each of which reads the default branch', async () => {
    const token = cache.tokens.issue([branch, { ...main, mayWrite: false }], now)
    await save('of-main')
    await save('of-branch', token)
    expect((await find('of-main', [], token)).body.ok).toBe(true)
    expect((await find('of-branch', [], token)).body.ok).toBe(true)
    expect((await find('of-branch')).body.ok).toBe(false)
  })

  it('is closed to strangers, to readers who write, and when the time is over', async () => {
    expect((await find('whole', [], 'nobody')).status).toBe(401)
    const reader = cache.tokens.issue([{ ...main, mayWrite: false }], now)
    const refused = await call('CreateCacheEntry', { key: 'new', version }, reader)
    expect([refused.status, refused.body.code]).toEqual([403, 'permission_denied'])
    const { signed_download_url: url } = (await find('whole')).body
    expect(await put(url, 'x', { 'x-ms-blob-type': 'BlockBlob' })).toBe(403)
    expect((await fetch(url.replace(/actions-cache\/\d+/, 'actions-cache/2'))).status).toBe(403)
    now += 11 * 60_000
    expect((await fetch(url)).status).toBe(403)
  })
})
