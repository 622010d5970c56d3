import { createHash } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { k6Place } from '../../../../../src/clients/tools/k6-place.ts'
import { type K6Release, k6ReleaseFor } from '../../../../../src/values/load/k6-release.ts'
import { VirtualClock } from '../../stages/virtual-clock.ts'

/** Returns a tar entry: header and content, with only the fields that are read. */
const entry = (path: string, content: string): Buffer => {
  const header = Buffer.alloc(512)
  header.write(path)
  header.write(content.length.toString(8).padStart(11, '0'), 124)
  header.write('0', 156)
  return Buffer.concat([header, Buffer.from(content), Buffer.alloc(-content.length & 511)])
}

const archiveOf = (...entries: readonly Buffer[]): Buffer =>
  gzipSync(Buffer.concat([...entries, Buffer.alloc(1024)]))

const program = '#!/bin/sh\necho "k6 of the release: $1"\n'
const archive = archiveOf(entry('k6-v9/README.md', 'read'), entry('k6-v9/k6', program))

const digest = (content: Buffer): string => createHash('sha256').update(content).digest('hex')

describe('the place of k6', () => {
  let server: Server
  let folder = ''
  /** The server's responses in turn; the last one repeatedly. */
  let responses: readonly (readonly [status: number, body?: Buffer])[] = []
  let asked: string[] = []
  let lines: string[] = []

  beforeAll(async () => {
    server = createServer(({ url = '' }, response) => {
      asked.push(url)
      if (url === '/moved') return void response.writeHead(302, { location: '/here' }).end()
      const [status, body] = responses[Math.min(asked.length, responses.length) - 1] ?? [
        200,
        archive,
      ]
      response.writeHead(status).end(body)
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  })

  afterAll(async () => {
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  })

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'k6-place-'))
    responses = []
    asked = []
    lines = []
  })

  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const at = (...parts: readonly string[]) => join(folder, ...parts)

  const release = (more: Partial<K6Release> = {}): K6Release => ({
    ...{ version: '9.0.0', architecture: 'x64', sha256: digest(archive), entry: 'k6-v9/k6' },
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/here`,
    ...more,
  })

  const place = (
    given: K6Release | undefined,
    environment: Readonly<Record<string, string>> = { RUNNER_TOOL_CACHE: at('cache') },
    signal = new AbortController().signal,
  ) => {
    const runner = {
      environment: { PATH: at('bin'), ...environment },
      temporaryFolder: at('temporary'),
      clock: new VirtualClock(),
      report: (line: string) => void lines.push(line),
      signal,
    }
    return k6Place(runner, given)
  }

  const cached = () => at('cache', 'k6', '9.0.0', 'x64')

  it('is PATH, where it is there', async () => {
    mkdirSync(at('bin'))
    writeFileSync(at('bin', 'k6'), program, { mode: 0o755 })
    expect(await place(release())()).toEqual({})
    chmodSync(at('bin', 'k6'), 0o644)
    // Root may read any file, but cannot run one without an execute bit.
    expect(await place(release())()).toEqual({ PATH: `${cached()}:${at('bin')}` })
  })

  it('is the tool cache, into which the release is fetched once for all jobs', async () => {
    const find = place(release())
    const found = await Promise.all([find(), find()])
    expect(found).toEqual([found[0], { PATH: `${cached()}:${at('bin')}` }])
    expect(execFileSync(join(cached(), 'k6'), ['run'], { encoding: 'utf8' })).toBe(
      'k6 of the release: run\n',
    )
    expect(await place(release())()).toEqual(found[0])
    expect(asked).toEqual(['/here'])
    expect(lines).toEqual([expect.stringContaining('fetching version 9.0.0')])
    expect(readdirSync(cached())).toEqual(['k6'])
    expect(readdirSync(at('cache', 'k6', '9.0.0')).sort()).toEqual(['x64', 'x64.complete'])
  })

  it('is not a program whose installation did not finish', async () => {
    mkdirSync(cached(), { recursive: true })
    writeFileSync(join(cached(), 'k6'), 'half of', { mode: 0o755 })
    await place(release())()
    expect(asked).toEqual(['/here'])
    expect(readFileSync(join(cached(), 'k6'), 'utf8')).toBe(program)
  })

  it.each([
    ['where the runner has no tool cache', {}],
    ['where its tool cache cannot be written', { RUNNER_TOOL_CACHE: '/dev/null/none' }],
  ])('is the temporary folder %s', async (_what, environment) => {
    const { PATH = '' } = await place(release(), environment)()
    expect(PATH).toBe(`${at('temporary', 'k6', '9.0.0', 'x64')}:${at('bin')}`)
  })

  it('follows GitHub to where the file lies, and tries again what may pass', async () => {
    responses = [[503], [503], [200, archive]]
    const url = release().url.replace('here', 'moved')
    await place(release({ url }))()
    expect(asked).toEqual(['/moved', '/here', '/moved', '/here'])
  })

  it('leaves and runs nothing that is not the release', async () => {
    const other = archiveOf(entry('k6-v9/k6', 'other'))
    responses = [[200, other]]
    await expect(place(release())()).rejects.toMatchObject({
      code: 'TOOL_CHECKSUM_WRONG',
      message: expect.stringContaining(digest(other)),
    })
    expect(asked).toEqual(['/here'])
    expect(existsSync(at('cache'))).toBe(false)
  })

  it.each([
    ['an answer that stays the same', { responses: [[404]] as const, tries: 1 }, {}],
    ['a service that fails', { responses: [[500]] as const, tries: 3 }, {}],
    ['another archive', { responses: [], tries: 1 }, { entry: 'k6-v9/bin/k6' }],
  ])('says how to bring k6 after %s', async (_what, given, more) => {
    responses = given.responses
    await expect(place(release(more))()).rejects.toMatchObject({
      code: 'TOOL_MISSING',
      message: expect.stringContaining('k6 was not found on PATH, and could not be fetched'),
      hint: expect.stringContaining('k6 9.0.0 in its tool cache'),
    })
    expect(asked).toHaveLength(given.tries)
  })

  it('ends with the step', async () => {
    const end = new AbortController()
    end.abort(new Error('cancelled'))
    responses = [[404]]
    await expect(place(release(), {}, end.signal)()).rejects.toThrow('cancelled')
  })

  it('is left to the start of k6 on machines that it is not made for', async () => {
    expect(k6ReleaseFor('riscv64')).toBeUndefined()
    expect(k6ReleaseFor('constructor')).toBeUndefined()
    expect(await place(undefined)()).toEqual({})
  })

  it.each(['x64', 'arm64'])('is fetched for %s over TLS, with a checksum', (architecture) => {
    const known = k6ReleaseFor(architecture)
    expect(known?.url).toMatch(/^https:\/\/github\.com\/grafana\/k6\/releases\/download\/v[\d.]+\//)
    expect(known?.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(known?.url).toContain(known?.entry.replace('/k6', '.tar.gz'))
  })
})
