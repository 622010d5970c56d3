import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'

import { cacheFolder, helm4 } from '../../../emulator/tools/modules.ts'
import { certificatePem } from '../../../emulator/x509/certificate.ts'
import { execUntil } from '../../../src/clients/process/exec.ts'
import type { ProcessRequest } from '../../../src/clients/process/process.ts'
import { sharedEmulator } from '../emulator-fixture.ts'
import { shellEnvironment } from '../official-clients.ts'

const folder = mkdtempSync(join(tmpdir(), 'real-tools-'))
const caFile = join(folder, 'ca.pem')
const script = join(folder, 'load.js')
const before = { ...process.env }
const exec = execUntil(new AbortController().signal)

let proxy: Server
let secure: Server
let asked: string[] = []

const portOf = (server: Server): number => (server.address() as AddressInfo).port
const addressOf = (server: Server): string => `127.0.0.1:${portOf(server)}`

/** Starts a proxy that forwards nothing and records the requested hosts. */
const startProxy = async (): Promise<Server> => {
  const server = createServer((request, response) => {
    asked.push(new URL(request.url ?? '', 'http://none').host)
    response.writeHead(502).end()
  })
  server.on('connect', ({ url = '' }, socket) => {
    asked.push(url)
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

/** Starts a server whose certificate is trusted only with the file of its authority. */
const startSecure = async (): Promise<Server> => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const own = { name: [['CN', 'real tools']], publicKey, key: privateKey } as const
  const [notBefore, notAfter] = [Date.now() - 3_600_000, Date.now() + 3_600_000]
  const times = { notBefore, notAfter }
  const root = { subject: own.name, publicKey, issuer: own, authority: true, ...times }
  writeFileSync(caFile, certificatePem(root))
  const server = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const cert = certificatePem({
    subject: [['CN', '127.0.0.1']],
    publicKey: server.publicKey,
    issuer: own,
    hosts: ['127.0.0.1'],
    ...times,
  })
  const key = server.privateKey.export({ type: 'pkcs8', format: 'pem' })
  const made = createTlsServer({ cert, key }, (request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(404).end()
  })
  made.listen(0, '127.0.0.1')
  await once(made, 'listening')
  return made
}

beforeAll(async () => {
  writeFileSync(script, "import http from 'k6/http'\nexport default () => http.get(__ENV.TARGET)\n")
  Object.assign(process.env, await shellEnvironment(sharedEmulator()), { HOME: folder })
  proxy = await startProxy()
  secure = await startSecure()
}, 120_000)

afterEach(() => {
  asked = []
  for (const name of ['HTTP_PROXY', 'HTTPS_PROXY', 'SSL_CERT_FILE']) delete process.env[name]
})

afterAll(async () => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
  Object.assign(process.env, before)
  for (const server of [proxy, secure]) {
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  }
  rmSync(folder, { recursive: true, force: true })
})

interface Run extends Pick<ProcessRequest, 'command' | 'args'> {
  /** Where the tool is searched first. */
  readonly path?: string
  /** The host in the job's kubeconfig. */
  readonly server?: string
}

/** Calls that make each tool send an HTTPS request to a host. */
const calls: Readonly<Record<string, (host: string) => Run>> = {
  'Helm 3': (host) => ({ command: 'helm', args: ['pull', `oci://${host}/x`, '--version=1.0.0'] }),
  'Helm 4': (host) => ({
    command: 'helm',
    args: ['pull', `oci://${host}/x`, '--version=1.0.0'],
    path: cacheFolder(helm4),
  }),
  kubectl: (host) => ({
    command: 'kubectl',
    args: ['get', '--raw=/x'],
    server: host,
  }),
  podman: (host) => ({
    command: 'podman',
    args: ['login', '--username=u', '--password-stdin', `--authfile=${folder}/auth.json`, host],
  }),
  k6: (host) => ({
    command: 'k6',
    args: ['run', '--quiet', '--no-usage-report', `--env=TARGET=https://${host}/x`, script],
  }),
}

const writeKubeconfig = (host: string): void => {
  const cluster = { name: 'c', cluster: { server: `https://${host}` } }
  const context = { name: 'c', context: { cluster: 'c', user: 'u' } }
  const user = { name: 'u', user: { token: 't' } }
  const config = { clusters: [cluster], contexts: [context], users: [user] }
  const text = JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'c',
    ...config,
  })
  process.env['KUBECONFIG'] = join(folder, 'kubeconfig')
  writeFileSync(process.env['KUBECONFIG'], text)
}

const run = async ({ path, server, ...request }: Run): Promise<void> => {
  if (server !== undefined) writeKubeconfig(server)
  const known = process.env['PATH'] ?? ''
  if (path !== undefined) process.env['PATH'] = `${path}:${known}`
  const asks = exec({ ...request, input: 'secret\n', cwd: folder, timeout: 60_000 })
  // No response satisfies the tools: only their requests count.
  await asks.catch(() => undefined)
  process.env['PATH'] = known
}

test.each(Object.keys(calls))(
  '%s goes through the proxy of the job',
  async (tool) => {
    process.env['HTTPS_PROXY'] = `http://${addressOf(proxy)}`
    await run(calls[tool]?.('host.example') ?? { command: 'helm', args: [] })
    expect([...new Set(asked)]).toEqual(['host.example:443'])
  },
  90_000,
)

test.each(Object.keys(calls))(
  '%s trusts the authorities of the job',
  async (tool) => {
    const call = calls[tool]?.(addressOf(secure)) ?? { command: 'helm', args: [] }
    await run(call)
    expect(asked).toEqual([])
    process.env['SSL_CERT_FILE'] = caFile
    await run(call)
    expect(asked).not.toEqual([])
  },
  90_000,
)
