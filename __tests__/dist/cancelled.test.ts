import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, request as send, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'

import { type LocalOci, startLocalOci } from './local-oci.ts'
import { LocalJob } from '../../scripts/local-job.ts'

/** Cancels every action of dist/ while something that it calls never responds. */
jest.setTimeout(60_000)

/**
 * Milliseconds until the runner sends its second signal; the aim is three seconds on an idle
 * machine.
 */
const LIMIT = 7500

let oci: LocalOci
let job: LocalJob
let front: Server
let endpoint: string
let tools: string
/** Requests that never get a response; the others are forwarded to OCI. */
let holds: (request: IncomingMessage) => boolean
let held: () => void
let isHeld: Promise<void>

/**
 * Ignores SIGTERM if its arguments contain the word that it hangs at, and responds as configured
 * before that.
 */
const stubbornTool = (name: string): void => {
  const path = join(tools, name)
  const called = join(tools, 'called')
  const lines = [
    '#!/bin/sh',
    `case " $*" in *" $(cat ${join(tools, 'hangs')})"*)`,
    `  trap '' TERM`,
    `  echo ${name} >> ${called}`,
    '  while :; do sleep 0.2; done ;;',
    'esac',
    name === 'kubectl' ? `echo '{"metadata":{"uid":"u"},"status":{"phase":"Active"}}'` : '',
    name === 'helm' ? `case "$1" in history) cat ${join(tools, 'history')} ;; esac` : '',
  ]
  writeFileSync(path, `${lines.join('\n')}\n`)
  chmodSync(path, 0o755)
}

const PENDING = JSON.stringify([
  { revision: 1, status: 'deployed', updated: '2026-01-01T00:00:00Z' },
  { revision: 2, status: 'pending-upgrade', updated: '2026-01-01T00:10:00Z' },
])

beforeAll(async () => {
  // Pools take longer than any test.
  oci = await startLocalOci(120_000)
  job = new LocalJob()
  tools = join(job.temporaryFolder, 'tools')
  mkdirSync(tools)
  for (const name of ['kubectl', 'helm', 'k6', 'podman']) stubbornTool(name)
  front = createServer((incoming, response) => {
    if (holds(incoming)) return held()
    const { method, headers, url } = incoming
    const onward = send(oci.endpoint + url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(response)
    })
    onward.on('error', () => response.destroy())
    incoming.pipe(onward)
  })
  await new Promise<void>((done) => front.listen(0, '127.0.0.1', done))
  endpoint = `http://127.0.0.1:${(front.address() as AddressInfo).port}`
})

afterAll(async () => {
  front.closeAllConnections()
  front.close()
  job.end()
  await oci.close()
})

beforeEach(() => {
  const { promise, resolve } = Promise.withResolvers<void>()
  ;[isHeld, held] = [promise, resolve]
  writeFileSync(join(tools, 'called'), '')
})

const everything = (): boolean => true
const writes = ({ method }: IncomingMessage): boolean => method !== 'GET'
const nothing = (): boolean => false

const isToolCalled = async (): Promise<void> => {
  while (readFileSync(join(tools, 'called'), 'utf8') === '') await delay(50)
}

interface Point {
  readonly action: string
  /** The name of what never responds. */
  readonly at: string
  readonly inputs: () => Record<string, string>
  readonly holds?: typeof holds
  readonly environment?: () => Record<string, string | undefined>
  /** A log line at which to cancel the step, instead of the call that hangs. */
  readonly says?: string
  readonly isTool?: boolean
  /** The word at which a tool hangs; by default at its first call. */
  readonly hangs?: string
  readonly history?: string
  readonly isReported?: boolean
}

const identity = () => ({
  region: 'eu-frankfurt-1',
  'tenancy-id': oci.tenancyId,
  'user-id': oci.seeded.userId,
  'private-key': oci.seeded.privateKeyPem,
})
const network = () => ({
  'cluster-id': oci.seeded.clusterId,
  'node-subnet-id': oci.seeded.subnetIds.nodes,
})
const root = () => ({
  'cluster-id': oci.seeded.clusterId,
  'node-subnet-id': oci.seeded.subnetIds.nodes,
  'node-pool-name': 'cancelled',
})
const chart = () => {
  mkdirSync(join(job.workspace, 'chart'), { recursive: true })
  return { namespace: 'shop', chart: 'chart' }
}
const pullRequest = () => {
  const path = join(job.temporaryFolder, 'event.json')
  const head = { sha: 'c'.repeat(40), repo: { full_name: 'octo/shop' } }
  writeFileSync(path, JSON.stringify({ action: 'opened', pull_request: { number: 7, head } }))
  const names = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REPOSITORY: 'octo/shop' }
  return { ...names, GITHUB_EVENT_PATH: path }
}
const dockerLogin = () => {
  mkdirSync(join(job.temporaryFolder, '.docker'), { recursive: true })
  const auths = { 'ocir.test': { auth: 'eDp5' } }
  writeFileSync(join(job.temporaryFolder, '.docker', 'config.json'), JSON.stringify({ auths }))
  return {
    repository: 'shop',
    'compartment-id': oci.seeded.compartmentId,
    registry: 'ocir.test',
    builder: 'podman',
  }
}
const noProfile = () => ({ OCI_CLI_CONFIG_FILE: undefined })
const githubJob = () => ({
  ...noProfile(),
  ACTIONS_ID_TOKEN_REQUEST_URL: `${endpoint}/token`,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer',
})
const create = () => ({
  ...{ create: 'true', 'compartment-id': oci.seeded.compartmentId },
  ...{ 'vcn-cidr': '10.70.0.0/16', 'network-name': 'cancelled' },
})

const points: readonly Point[] = [
  { action: 'auth', at: 'the proof of an API key', inputs: identity, environment: noProfile },
  {
    action: 'auth',
    at: "GitHub's token",
    inputs: () => ({
      ...{ region: 'eu-frankfurt-1', 'client-id': 'id', 'client-secret': 'secret' },
      'identity-domain-url': endpoint,
    }),
    environment: githubJob,
  },
  { action: 'login-ocir', at: 'the token', inputs: () => ({ registry: 'eu-frankfurt-1' }) },
  {
    action: 'kubeconfig',
    at: 'the cluster',
    inputs: () => ({ 'cluster-id': oci.seeded.clusterId }),
  },
  { action: 'ensure-network', at: 'the plan', inputs: network },
  { action: 'ensure-network', at: 'the apply', inputs: network, holds: writes },
  { action: 'ensure-network', at: 'the plan of a new network', inputs: create },
  { action: 'ensure-network', at: 'the making of a network', inputs: create, holds: writes },
  {
    action: 'ensure-network',
    at: 'helm template',
    inputs: () => ({ ...network(), chart: chart().chart }),
    holds: nothing,
    isTool: true,
  },
  {
    action: 'ensure-node-pool',
    at: 'the plan',
    inputs: () => ({ ...network(), 'node-pool-name': 'one' }),
  },
  {
    action: 'ensure-node-pool',
    at: 'the wait for the pool',
    inputs: () => ({ ...network(), 'node-pool-name': 'two' }),
    holds: nothing,
    says: 'creating virtual node pool',
  },
  { action: 'build-push', at: 'podman info', inputs: dockerLogin, holds: nothing, isTool: true },
  ...['build', 'push'].map((hangs) => ({
    ...{ action: 'build-push', at: `podman ${hangs}`, inputs: dockerLogin },
    ...{ holds: nothing, isTool: true, hangs },
  })),
  {
    action: 'deploy',
    at: 'kubectl',
    inputs: () => ({ ...chart(), release: 'shop' }),
    holds: nothing,
    isTool: true,
  },
  {
    ...{ action: 'deploy', at: 'helm upgrade', hangs: 'upgrade' },
    inputs: () => ({ ...chart(), release: 'shop' }),
    holds: nothing,
    isTool: true,
  },
  {
    ...{ action: 'deploy', at: 'helm rollback', hangs: 'rollback', history: PENDING },
    inputs: () => ({ ...chart(), release: 'shop' }),
    holds: nothing,
    isTool: true,
  },
  {
    action: 'assert-scaling',
    at: 'kubectl',
    inputs: () => ({ namespace: 'shop', expect: 'edge=2' }),
    holds: nothing,
    isTool: true,
  },
  { action: 'load', at: 'the address', inputs: () => ({ url: endpoint, duration: '10s' }) },
  { action: 'drift-check', at: 'OCI', inputs: root, isReported: true },
  {
    action: 'drift-check',
    at: 'the sign-in',
    inputs: () => ({ ...root(), ...identity() }),
    environment: noProfile,
    isReported: true,
  },
  { action: 'root', at: 'the plan', inputs: root, isReported: true },
  {
    action: 'root',
    at: 'the sign-in',
    inputs: () => ({ ...root(), ...identity() }),
    environment: noProfile,
    isReported: true,
  },
  {
    action: 'root',
    at: 'helm template',
    inputs: () => ({ ...root(), ...chart(), stages: 'deploy' }),
    holds: nothing,
    isTool: true,
    isReported: true,
  },
  {
    action: 'root',
    at: 'the first write',
    inputs: () => ({ ...root(), stages: 'ensure-node-pool' }),
    holds: writes,
    isReported: true,
  },
  {
    action: 'preview',
    at: 'helm template',
    inputs: () => ({ ...chart(), 'cluster-id': oci.seeded.clusterId, action: 'up' }),
    environment: pullRequest,
    holds: nothing,
    isTool: true,
  },
]

describe('a job that is cancelled', () => {
  it.each(points)('ends $action at $at, and says so', async (point) => {
    holds = point.holds ?? everything
    const cancel = new AbortController()
    const said = Promise.withResolvers<void>()
    const environment = {
      ...oci.environment,
      OCI_CLI_ENDPOINT: endpoint,
      PATH: `${tools}:${process.env['PATH'] ?? ''}`,
      ...point.environment?.(),
    }
    writeFileSync(join(tools, 'hangs'), point.hangs ?? '')
    writeFileSync(join(tools, 'history'), point.history ?? '[]')
    let log = ''
    let endedAt = Number.POSITIVE_INFINITY
    const running = job.run(point.action, point.inputs(), environment, {
      cancelled: cancel.signal,
      timeoutMilliseconds: 20_000,
      onExit: () => (endedAt = performance.now()),
      onOutput: (text) => {
        log += text
        if (point.says !== undefined && log.includes(point.says)) said.resolve()
      },
    })
    const reached = point.isTool ? isToolCalled() : point.says ? said.promise : isHeld
    const early = await Promise.race([reached, running])
    expect(early?.stdout).toBeUndefined()
    const started = performance.now()
    cancel.abort()
    const { exitCode, stdout, outputs, summary } = await running
    expect(endedAt - started).toBeLessThan(LIMIT)
    expect([exitCode, stdout.match(/^::error title=([A-Z_]+)/gm)]).toEqual([
      1,
      ['::error title=JOB_CANCELLED'],
    ])
    if (point.isReported !== true) return
    const report = outputs['report'] ?? ''
    expect([existsSync(report), summary]).toEqual([true, expect.stringContaining('JOB_CANCELLED')])
    expect(readFileSync(report, 'utf8')).toContain('JOB_CANCELLED')
  })
})
