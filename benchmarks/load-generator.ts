import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

import { cacheFolder, modules } from '../emulator/tools/modules.ts'
import { loadScript, podScript } from '../src/stages/load/script.ts'
import { callOf } from '../src/values/load/load-call.ts'

const RATE = 200
const SECONDS = 10

export const k6Path = (): string => {
  const found = modules.map((one) => join(cacheFolder(one), 'k6')).find((one) => existsSync(one))
  if (found === undefined)
    throw new Error('k6 was not built: npm run build:tools, or run npm test once')
  return found
}

/**
 * Returns k6's CPU time for a script, in milliseconds per thousand requests that got a response.
 */
const cpuOf = async (
  folder: string,
  script: string,
  more: NodeJS.ProcessEnv,
  answered: () => number,
) => {
  const own = mkdtempSync(join(folder, 'k6-'))
  writeFileSync(join(own, 'load.js'), script)
  writeFileSync(join(own, 'start'), String(Date.now()))
  const before = answered()
  const run = [
    k6Path(),
    'run',
    '--quiet',
    '--no-usage-report',
    '--log-format=raw',
    join(own, 'load.js'),
  ]
  const child = spawn('bash', ['-c', 'TIMEFORMAT="cpu %U %S"; time "$@"', 'bash', ...run], {
    env: { PATH: process.env['PATH'], HOME: own, ...more },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let errors = ''
  child.stderr.on('data', (text: Buffer) => (errors += text.toString()))
  await once(child, 'close')
  rmSync(own, { recursive: true })
  const [, user, system] = /^cpu ([\d.]+) ([\d.]+)$/m.exec(errors) ?? []
  if (user === undefined) throw new Error(`k6 reported no CPU time: ${errors}`)
  return ((Number(user) + Number(system)) * 1e6) / (answered() - before)
}

const bare = (url: string): string => `import http from 'k6/http'
export const options = { discardResponseBodies: true, noConnectionReuse: true, scenarios: { load: {
  executor: 'constant-arrival-rate', rate: ${RATE}, timeUnit: '1s', duration: '${SECONDS}s', preAllocatedVUs: 400 } } }
export default function () { http.get('${url}/') }
`

/**
 * Returns the load generators by name, each with a function that measures it; call `end` after the
 * last measurement.
 */
export const loadGenerators = async (folder: string) => {
  let answered = 0
  const server = createServer((_, response) => {
    answered++
    response.end('ok')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const options = {
    ...{ url, calls: [callOf('/')], ratePerSecond: RATE, durationMilliseconds: SECONDS * 1_000 },
    ...{ rampMilliseconds: 0, maxFailedRate: 0.01 },
  }
  const share = {
    ...{ pods: 1, warmUpMilliseconds: 0, waitMilliseconds: 10_000 },
    durationMilliseconds: SECONDS * 1_000,
  }
  const measure = (script: string, more: NodeJS.ProcessEnv) => () =>
    cpuOf(folder, script, more, () => answered)
  const subjects = [
    { name: 'bare k6', measure: measure(bare(url), {}) },
    {
      name: 'load on a runner',
      measure: measure(loadScript(options), { K6_OUT: 'csv=-', K6_CSV_TIME_FORMAT: 'unix' }),
    },
    {
      name: 'a pod of a load',
      measure: measure(podScript(options, share), { JOB_COMPLETION_INDEX: '0' }),
    },
  ]
  return { subjects, end: () => server.close() }
}
