import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { cacheFolder, modules } from '../../emulator/tools/modules.ts'
import { MergedLoad } from '../../src/clients/kubernetes/load-job/merged-load.ts'
import { PodFigures } from '../../src/clients/kubernetes/load-job/pod-figures.ts'
import { podUserScript } from '../../src/stages/load/pod-user-script.ts'
import { parseSummary } from '../../src/stages/load/summary.ts'

const PODS = 2
const SECONDS = 4
const RATE = 21

/** Uses a k6 function that cannot be intercepted, in a separate scenario. */
const SCRIPT = `import { get } from 'k6/http'
export const options = {
  scenarios: { shop: { executor: 'constant-arrival-rate', rate: Number(__ENV.RATE), timeUnit: '1s',
    duration: '${SECONDS}s', preAllocatedVUs: 20, exec: 'shop' } },
  thresholds: { http_req_duration: ['p(95)<1'] },
}
export const setup = () => ({ word: 'data' })
export function shop({ word }) {
  get(__ENV.BASE_URL + '/?' + word)
  get(__ENV.BASE_URL + '/fails')
}
`

/** Runs what pods run, with the real k6, without a cluster. */
let server: Server
let folder: string
const answered = { all: 0, failed: 0 }

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pods-'))
  server = createServer(({ url }, response) => {
    const isFailed = url !== '/?data'
    answered.all++
    if (isFailed) answered.failed++
    setTimeout(() => response.writeHead(isFailed ? 503 : 200).end('ok'), 20)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const share = { pods: PODS, durationMilliseconds: SECONDS * 1_000, waitMilliseconds: 30_000 }
  const script = podUserScript({ ...share, longestMilliseconds: 60_000, file: 'script.js' })
  writeFileSync(join(folder, 'load.js'), script)
  writeFileSync(join(folder, 'script.js'), SCRIPT)
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true })
})

/** @param endsAt milliseconds since the epoch at which the pod is deleted */
const runPod = async (
  index: number,
  endsAt?: number,
): Promise<{ figures: PodFigures; exitCode: number }> => {
  const k6 = modules.map((one) => join(cacheFolder(one), 'k6')).find((one) => existsSync(one))
  const { port } = server.address() as AddressInfo
  const child = spawn(
    k6 ?? 'k6 was not built',
    ['run', '--quiet', '--no-usage-report', '--log-format=raw', '--address=', 'load.js'],
    {
      cwd: folder,
      env: {
        ...{ HOME: folder, JOB_COMPLETION_INDEX: String(index), RATE: String(RATE) },
        BASE_URL: `http://127.0.0.1:${port}`,
      },
    },
  )
  const ending = endsAt && setTimeout(() => child.kill('SIGTERM'), endsAt - Date.now())
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece: Buffer) => (text += piece.toString()))
  }
  const [exitCode] = (await once(child, 'close')) as [number]
  if (ending) clearTimeout(ending)
  const figures = new PodFigures()
  figures.take(text)
  return { figures, exitCode }
}

it('counts all that the script sends in its parts, and nothing else', async () => {
  const startAt = Date.now() + 5_000
  writeFileSync(join(folder, 'start'), String(startAt))
  const pods = await Promise.all(Array.from({ length: PODS }, (_, index) => runPod(index)))
  // The threshold is crossed in each of them.
  expect(pods.map(({ exitCode }) => exitCode)).toEqual([99, 99])
  const merged = new MergedLoad(
    pods.map(({ figures }) => figures),
    true,
  )
  const summary = parseSummary(merged.summary(startAt) ?? '{}')
  expect(summary).toMatchObject({
    requests: answered.all,
    failedRate: answered.failed / answered.all,
    iterations: answered.all / 2,
    crossed: ['http_req_duration: p(95)<1'],
  })
  expect(Math.abs(summary.iterations - RATE * SECONDS)).toBeLessThanOrEqual(PODS)
  expect(summary.p95Milliseconds).toBeGreaterThan(19)
  expect(merged.seconds().reduce((sum, { ended }) => sum + ended, 0)).toBe(summary.iterations)
}, 60_000)

it('reports what it sent when it is deleted, and stays until that is read', async () => {
  Object.assign(answered, { all: 0, failed: 0 })
  const startAt = Date.now() + 5_000
  writeFileSync(join(folder, 'start'), String(startAt))
  const endsAt = startAt + (SECONDS * 1_000) / 2
  const pods = await Promise.all(Array.from({ length: PODS }, (_, index) => runPod(index, endsAt)))
  expect(pods.map(({ exitCode }) => exitCode)).toEqual([105, 105])
  for (const { figures } of pods) {
    expect(figures.total.isLast).toBe(true)
    expect(Date.now() - figures.total.at).toBeGreaterThan(5_000)
  }
  const merged = new MergedLoad(
    pods.map(({ figures }) => figures),
    true,
  )
  const { requests } = parseSummary(merged.summary(startAt) ?? '{}')
  // A request that was on its way is answered, and counted by no k6.
  expect(answered.all - requests).toBeGreaterThanOrEqual(0)
  expect(answered.all - requests).toBeLessThanOrEqual(2 * PODS)
  expect(requests).toBeGreaterThan(RATE)
}, 60_000)
