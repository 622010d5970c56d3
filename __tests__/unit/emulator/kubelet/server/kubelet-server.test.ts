import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdirSync, writeFileSync } from 'node:fs'
import { request, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { dirname } from 'node:path'
import { text } from 'node:stream/consumers'
import { serveKubelet } from '../../../../../emulator/kubelet/server/kubelet-server.ts'
import { createContext } from '../../../../../emulator/oci/core/create-context.ts'
import { newKeyPair } from '../../../../../emulator/oci/credentials/key-pair.ts'
import { certificateAuthority } from '../../../../../emulator/x509/authority.ts'
import { aPod, kubeletInMemory, soon } from '../kubelet-memory.ts'

interface Identity {
  readonly key: string
  readonly cert: string
}

const identity = async (
  commonName: string,
  hosts: string[] = [],
): Promise<Identity & { ca: string }> => {
  const authority = await certificateAuthority(createContext(), commonName)
  const { publicKey, privateKeyPem: key } = await newKeyPair()
  const subject = [['CN', commonName]] as const
  const cert = authority.certify({ subject, publicKey, hosts, lifeMilliseconds: 60_000 })
  return { key, cert, ca: authority.certificatePem }
}

describe("the kubelet's port", () => {
  let kubelet: ReturnType<typeof kubeletInMemory>
  let server: Server
  let apiServer: Identity
  let stranger: Identity

  const ask = (path: string, client: Partial<Identity> & { headers?: object } = apiServer) =>
    new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
      const { port } = server.address() as AddressInfo
      const options = {
        ...(client as object),
        host: '127.0.0.1',
        port,
        path,
        rejectUnauthorized: false,
      }
      request({ ...options, agent: false }, (response) => {
        text(response).then((body) => resolve({ status: response.statusCode, body }), reject)
      })
        .on('error', reject)
        .end()
    })

  beforeAll(async () => {
    const known = await identity('kube-apiserver')
    apiServer = { key: known.key, cert: known.cert }
    const other = await identity('somebody')
    stranger = { key: other.key, cert: other.cert }
    const { key, cert } = await identity('kubelet', ['127.0.0.1'])
    kubelet = kubeletInMemory('10.0.8.0/24')
    const usage = { cpuSeconds: 1.5, workingSetBytes: 4096, at: 7000 }
    const readUsage = () => Promise.resolve(usage)
    const isClosed = (nodeName: string) => kubelet.closed.has(nodeName)
    const admits = (token: string) => Promise.resolve(token === 'of-metrics-server')
    const https = { port: 0, key, cert, clientCa: known.ca, isClosed, admits }
    server = await serveKubelet(kubelet.workers, readUsage, https)
    kubelet.workers.changed(aPod('web'))
    await soon(() => kubelet.api.statuses.get('web')?.phase === 'Running', 'the pod running')
    const file = [...kubelet.workers.all][0]?.logFile('main', 0) ?? ''
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, '2026-01-01T00:00:00.5+00:00 stdout F hello\n')
  })

  afterAll(async () => {
    server.close()
    await kubelet.end()
  })

  test.each([
    ['/metrics/nodes/vn-1/resource'],
    ['/containerLogs/shop/web/main'],
    ['/pods'],
    ['/exec/shop/web/main'],
  ])('%s is only for clients that the authority of the cluster knows', async (path) => {
    for (const client of [{}, stranger]) {
      expect(await ask(path, client)).toEqual({ status: 401, body: 'Unauthorized\n' })
    }
    expect((await ask(path)).status).not.toBe(401)
  })

  test('a pod with a token may read metrics, and nothing else, if the cluster admits it', async () => {
    const by = (token: string) => ({ headers: { authorization: `Bearer ${token}` } })
    const path = '/metrics/nodes/vn-1/resource'
    expect((await ask(path, by('of-metrics-server'))).status).toBe(200)
    expect((await ask(path, by('of-somebody'))).status).toBe(401)
    expect((await ask('/pods', by('of-metrics-server'))).status).toBe(401)
  })

  test('its health is for everybody', async () =>
    expect(await ask('/healthz', {})).toEqual({ status: 200, body: 'ok' }))

  test.each(['exec', 'attach', 'portForward'])('%s is refused as on virtual nodes', async (verb) =>
    expect(await ask(`/${verb}/shop/web/main?command=ls`)).toEqual({
      status: 501,
      body: `${verb} is not supported on virtual nodes\n`,
    }),
  )

  test.each([
    ['/containerLogs/shop/web/main', 200, 'hello\n'],
    ['/containerLogs/shop/web/main?previous=true', 400, /previous terminated .* not found/],
    ['/containerLogs/shop/web/other', 404, /container "other" not found in pod "web"/],
    ['/containerLogs/shop/absent/main', 404, /pod "absent" not found in namespace "shop"/],
    ['/anything', 404, /not found/],
  ])('%s: %d', async (path, status, body) => {
    const response = await ask(path)
    expect(response.status).toBe(status)
    expect(response.body).toMatch(body)
  })

  test.each(['/%zz', '/metrics/nodes/%zz/resource', '//', '/containerLogs/shop/web/main%'])(
    '%s is malformed, also for unauthenticated clients',
    async (path) => {
      for (const client of [{}, apiServer]) expect((await ask(path, client)).status).toBe(400)
    },
  )

  test.each(['/metrics/nodes/vn-1/resource', '/containerLogs/shop/web/main'])(
    '%s is not answered where the VCN lets the control plane not in',
    async (path) => {
      kubelet.closed.set('vn-1', 'no ingress rule')
      await expect(ask(path)).rejects.toThrow()
      expect((await ask('/metrics/nodes/vn-2/resource')).status).toBe(200)
      kubelet.closed.clear()
      expect((await ask(path)).status).toBe(200)
    },
  )

  test('metrics are those of the pods of the requested node', async () => {
    const ours = await ask('/metrics/nodes/vn-1/resource')
    const labels = 'container="main",namespace="shop",pod="web"'
    expect(ours.body).toContain(`container_cpu_usage_seconds_total{${labels}} 1.5 7000`)
    expect((await ask('/metrics/nodes/vn-2/resource')).body).not.toContain('pod="web"')
  })
})
